"""Save what a reader sees: python scripts/screenshot_notebooks.py NOTEBOOK OUTDIR [--theme dark] [--width 1366]."""

import argparse
from pathlib import Path

import lab

HEIGHT = 1500


def screenshots(page, folder):
    """Scroll through the notebook and save one picture a screen: page-01.png and so on."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("page-*.png"):
        old.unlink()
    view = page.locator(".jp-WindowedPanel-outer").first
    top, shown, whole = 0, *view.evaluate("e => [e.clientHeight, e.scrollHeight]")
    box = view.bounding_box()
    number = 0
    while top < whole:
        number += 1
        # The last page cannot be scrolled to its top: take only what is new.
        at = view.evaluate("(e, top) => { e.scrollTop = top; return e.scrollTop; }", top)
        page.wait_for_timeout(150)
        clip = {"x": box["x"], "y": box["y"] + top - at, "width": box["width"], "height": shown - (top - at)}
        page.screenshot(path=folder / f"page-{number:02}.png", clip=clip)
        top += shown
    return number


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("notebook", type=Path)
    parser.add_argument("outdir", type=Path)
    parser.add_argument("--theme", choices=sorted(lab.THEMES), default="light")
    parser.add_argument("--width", type=int, default=1366)
    parser.add_argument("--stored", action="store_true", help="do not run it: show the stored outputs")
    options = parser.parse_args()
    viewport = {"width": options.width, "height": HEIGHT}
    with lab.lab(options.notebook.parent, options.theme) as url, lab.browser(lab.find_browser()) as browser:
        page = browser.new_page(viewport=viewport)
        lab.open_notebook(page, url, options.notebook.name)
        if not options.stored:
            lab.run_all(page)
        page.evaluate("document.activeElement.blur()")
        page.wait_for_timeout(2000)  # formulas and widgets come a little later
        print(f"{screenshots(page, options.outdir)} pages in {options.outdir}")


if __name__ == "__main__":
    main()
