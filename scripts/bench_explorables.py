"""How soon a picture answers a hand or a key, for `make bench WHAT=explorables`.

Each explorable is moved in a real JupyterLab in headless Chromium, and so is what courses usually do: ipywidgets'
`interact` drawing with matplotlib in the kernel. What can be grasped is dragged, the others get keys. A move is timed
in the page, from the pointermove or keydown event to the first change of the picture's elements, and to the animation
frame after it.
"""

import itertools
import statistics
import string
import tempfile
from pathlib import Path

import lab
import nbformat
from bench_mathematics import spread

from xent_helpers import explorables

MOVES = 40
INTERACT = """
%matplotlib inline
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import interact

@interact(apple=(0.01, 0.99, 0.01))
def show(apple=0.1):
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4))
    left.bar(["apple", "banana", "cherry", "date", "elderberry"], [apple] + 4 * [(1 - apple) / 4])
    p = np.linspace(0.01, 1, 200)
    right.plot(p, -np.log(p))
    right.plot(apple, -np.log(apple), "o")
    right.set_title(f"loss {-np.log(apple):.3f} nats")
    plt.show()
"""
# Times of one move: to the first change under `root` that counts, and to the next frame.
WATCH = """([root, wanted]) => {
    let began = 0;
    window.answered = null;
    const picture = () => (wanted && root.querySelector(wanted)?.src) || "";
    let before = picture();
    const begin = (event) => {
        if (event.type === "pointermove" && !event.buttons) return;
        began = performance.now();
        window.answered = null;
    };
    for (const type of ["keydown", "pointermove"]) window.addEventListener(type, begin, true);
    new MutationObserver(() => {
        if (!began || (wanted && (!picture() || picture() === before))) return;
        const changed = performance.now() - began;
        const start = began;
        began = 0;
        before = picture();
        requestAnimationFrame(() => (window.answered = [changed, performance.now() - start]));
    }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
}"""


def kinds():
    """Return the names of the explorables."""
    return [kind.__name__ for kind in explorables.Explorable.__subclasses__()]


def keys_for(control):
    """Return the keys to press in turn, each of which changes the picture."""
    if control.get_attribute("role") == "gridcell":
        return ["Space"]  # inks the cell, and rubs it out
    if control.get_attribute("type") != "text":
        return 2 * ["ArrowRight"] + 2 * ["ArrowLeft"]  # a slider may have three places alone
    # Where a text stays it would become too long; where a guess is taken, the same one again would change nothing.
    return ["a", "Backspace"] if control.get_attribute("maxlength") else [*string.ascii_lowercase, "Space"]


def drag_of(page, handle):
    """Take a handle with the mouse; return a function that drags it to and fro, away from the nearer end."""
    handle.scroll_into_view_if_needed()
    box = handle.locator(".knob").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    low, now, high = (float(handle.get_attribute(f"aria-value{part}")) for part in ("min", "now", "max"))
    way = 1 if now - low < high - now else -1
    across = handle.get_attribute("aria-orientation") == "horizontal"
    distances = itertools.cycle([8 * way, 16 * way, 24 * way, 16 * way])
    page.mouse.move(x, y)
    page.mouse.down()

    def drag():
        distance = next(distances)
        page.mouse.move(*((x + distance, y) if across else (x, y - distance)))

    return drag


def measure(page, cell, moves, picture=""):
    """Drag the first handle of a cell, or press keys on its first slider, text field or cell to draw on.

    Return (ms to the change, ms to the frame) of each move. With `picture` only another source of the image of that
    selector counts as a change.
    """
    area = page.locator(".jp-CodeCell").nth(cell)
    root = (area.locator(".jp-OutputArea") if picture else area.locator(".xent-explorable")).first
    control = root.locator(".handle, input[type=text], [role=slider], input[type=range], [role=gridcell]").first
    control.wait_for(timeout=60_000)
    if picture:
        area.locator(picture).wait_for(timeout=60_000)
    grasped = control.get_attribute("class") == "handle"
    if grasped:
        control.press("PageUp")  # at the end of an axis of roots a few pixels are less than a step
    page.evaluate(WATCH, [root.element_handle(), picture])
    control.focus()
    keys, times = itertools.cycle(keys_for(control)), []
    go = drag_of(page, control) if grasped else lambda: page.keyboard.press(next(keys))
    for move in range(-3, moves):  # the first three are not counted
        go()
        page.wait_for_function("window.answered", timeout=20_000)
        if move >= 0:
            times.append(page.evaluate("window.answered"))
        page.wait_for_timeout(200 if picture else 40)
    if grasped:
        page.mouse.up()
    return times


def measure_all(context, url, name, moves=MOVES):
    """Open and run the notebook `name`; return the times of each explorable, and those of `interact` last."""
    page = context.new_page()
    lab.open_notebook(page, url, name)
    lab.run_all(page)
    times = {kind: measure(page, cell, moves) for cell, kind in enumerate(kinds())}
    times["interact + matplotlib"] = measure(page, len(times), moves, picture="img")
    lab.shut_down(page)
    return times


def measure_in_lab():
    """Return for each explorable ms to the change, 95% of them, and how many times longer `interact` takes."""
    path = lab.find_browser()
    if path is None:
        raise RuntimeError("no Chromium or Chrome was found: run `playwright install chromium`")
    with tempfile.TemporaryDirectory() as folder:
        show = [f"from xent_helpers import explorables\nexplorables.{name}()" for name in kinds()]
        nbformat.write(lab.notebook([*show, INTERACT]), Path(folder) / "bench.ipynb")
        with lab.lab(folder) as url, lab.browser(path) as browser:
            times = measure_all(browser.new_context(viewport={"width": 1366, "height": 900}), url, "bench.ipynb")
    *names, usual = changed = {name: [change for change, _ in each] for name, each in times.items()}
    return {
        name: {
            "ms": spread(changed[name]),
            "late": statistics.quantiles(changed[name], n=20, method="inclusive")[-1],
            "ratio": spread([slow / fast for slow, fast in zip(changed[usual], changed[name], strict=True)]),
        }
        for name in names
    }
