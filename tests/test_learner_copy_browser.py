"""The first days of a learner: the real start in a folder of its own, seen in headless Chromium."""

import shutil
from pathlib import Path

import lab
import nbformat
import pytest
from needs import required_browser

ROOT = Path(__file__).resolve().parent.parent
NAME = "my-course/01_small.ipynb"
CELLS = [
    "from ipywidgets import interact\n\nfrom xent_helpers import explorables, figures",
    "explorables.LossExplorable()",
    "@interact(share=(0, 1, 0.1))\ndef picture(share=0.5):\n    figures.show(figures.plot_bars([share] * 5))",
    "answer = ...",
]
DRAWN = ".jp-OutputArea-output :is(.xent-explorable, img, .widget-slider)"
FAILED = ("Error displaying widget", "Loading widget")


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """Return a clone of the course in small: a notebook, the package, and the scripts that start it."""
    folder = tmp_path_factory.mktemp("clone")
    shutil.copytree(ROOT / "xent_helpers", folder / "xent_helpers", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("start.py", "learner_copy.py"):
        (folder / "scripts").mkdir(exist_ok=True)
        shutil.copy(ROOT / "scripts" / name, folder / "scripts")
    (folder / "notebooks").mkdir()
    nbformat.write(lab.notebook(CELLS), folder / "notebooks/01_small.ipynb")
    return folder


def started(course):
    """Start the course as `make lab` does."""
    return lab.lab(course, predictions="ask", start=[str(course / "scripts/start.py")])


@pytest.fixture(scope="module")
def first_day(course):
    """Start the course, work in what opens, save it, close it, and open it again with a new kernel; give that page."""
    with pytest.MonkeyPatch.context() as patch, lab.browser(required_browser()) as browser:
        patch.setenv("PYTHONPATH", str(course))  # the package of this clone, as an installation would give it
        with started(course) as url:
            page = browser.new_page(viewport={"width": 1200, "height": 1800})
            lab.open_notebook(page, url, NAME)
            page.locator(".jp-CodeCell .cm-content").last.press("End")
            page.keyboard.type("  # mine: 2.303")
            lab.run_all(page)
            page.locator(DRAWN).nth(2).wait_for()
            page.evaluate("window.jupyterapp.commands.execute('docmanager:save')")
            page.wait_for_function(f"!{lab.PANEL}.context.model.dirty")
            lab.shut_down(page)
            page = browser.new_page(viewport={"width": 1200, "height": 1800})
            lab.open_notebook(page, url, NAME)
            yield browser, page


def test_the_first_start_makes_a_copy_and_leaves_the_course_as_it_is(first_day, course):
    assert "answer = ...  # mine: 2.303" in (course / NAME).read_text(encoding="utf-8")
    assert "mine" not in (course / "notebooks/01_small.ipynb").read_text(encoding="utf-8")


def test_a_saved_notebook_opens_again_without_its_kernel(first_day):
    _, page = first_day
    page.locator(DRAWN).nth(2).wait_for()
    assert page.locator(DRAWN).count() == 3
    shown = page.locator(".jp-Notebook").inner_text()
    assert [words for words in FAILED if words in shown] == []


def test_what_was_opened_again_still_answers_the_hand(first_day):
    _, page = first_day
    card = page.locator(".xent-explorable")
    before = card.inner_text()
    card.get_by_role("slider").first.press("ArrowRight")
    page.wait_for_function("before => document.querySelector('.xent-explorable').innerText !== before", arg=before)


def test_a_second_start_keeps_the_copy_and_the_answer(first_day, course):
    browser, _ = first_day
    before = (course / NAME).read_bytes()
    with started(course) as url:
        page = browser.new_page()
        lab.open_notebook(page, url, NAME)
        assert page.locator(".jp-CodeCell .cm-content").last.inner_text() == "answer = ...  # mine: 2.303"
    assert (course / NAME).read_bytes() == before
