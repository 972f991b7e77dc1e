"""Take the README's picture, an explorable as it is seen in a browser: python scripts/readme_picture.py."""

from pathlib import Path

import lab

from xent_helpers.explorables import LossExplorable, pages

PICTURE = Path(__file__).parent.parent / "docs/_static/explorable.png"


def main():
    explorable = LossExplorable()
    page_text = pages.page(explorable.drawing, {"q": explorable.q}, explorable.summary, "")
    with lab.browser(lab.find_browser()) as browser:
        page = browser.new_page(viewport={"width": 820, "height": 700}, device_scale_factor=2)
        page.set_content(f'<body style="background: white">{page_text}</body>')
        page.locator(".xent-explorable svg").last.wait_for()
        page.locator(".xent-explorable").screenshot(path=PICTURE)


if __name__ == "__main__":
    main()
