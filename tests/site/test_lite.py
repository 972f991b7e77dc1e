"""The notebooks in JupyterLite, in a headless Chromium that reaches no other host: nothing is installed, no kernel runs
elsewhere.

One notebook of the core is run, and all of them where EVERY_NOTEBOOK is set, as the weekly workflow sets it.
"""

import contextlib
import json
import os
from pathlib import Path

import book
import pytest
from lab import PANEL
from served import LOOK, NOTEBOOKS, ROOT, SITE, listen

from xent_helpers.exercises import exercise

STEMS = [Path(page).stem for page in NOTEBOOKS]
RUN = STEMS if os.environ.get("EVERY_NOTEBOOK") else [stem for stem in STEMS if stem.startswith("05")]
SECONDS = 1000
CELLS = f"{PANEL}.content.model.toJSON().cells.filter(cell => cell.cell_type === 'code')"


def far_packages():
    """Map each package that is not in the site to the address that a browser would fetch it from."""
    lock = json.loads((SITE / "lite/static/pyodide/pyodide-lock.json").read_text(encoding="utf-8"))
    return {name: each["file_name"] for name, each in lock["packages"].items() if "//" in each["file_name"]}


@pytest.fixture
def packages_are_here():
    if far := far_packages():
        pytest.skip(f"nothing can be run, for a browser would fetch from another host: {', '.join(far)}")


@contextlib.contextmanager
def opened(chromium, address, stem):
    """Open a notebook in a browser that has never been here; yield the page and what goes wrong in it."""
    context = chromium.new_context(viewport={"width": 1366, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    wrong = listen(page, address)
    page.goto(f"{address}lite/notebooks/index.html?path={stem}.ipynb")
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=120 * SECONDS)
    yield page, wrong
    context.close()


def wait_until_idle(page):
    page.wait_for_function(f"{PANEL}?.sessionContext?.session?.kernel?.status === 'idle'", timeout=500 * SECONDS)


def command(page, name):
    page.evaluate("name => window.jupyterapp.commands.execute(name)", name)


def test_a_notebook_opens_also_where_its_packages_are_far(chromium, address):
    with opened(chromium, address, STEMS[0]) as (page, wrong):
        page.locator(".jp-Notebook h1", has_text=book.title(ROOT / "notebooks" / f"{STEMS[0]}.ipynb")).wait_for()
        assert [each for each in wrong if not any(url in each for url in far_packages().values())] == []


@pytest.mark.usefixtures("packages_are_here")
@pytest.mark.parametrize("stem", RUN)
def test_run_all_ends_without_an_error(chromium, address, stem):
    with opened(chromium, address, stem) as (page, wrong):
        wait_until_idle(page)
        command(page, "notebook:run-all-cells")
        wait_until_idle(page)
        cells = page.evaluate(CELLS)
        outputs = [(cell["source"], output) for cell in cells for output in cell["outputs"]]
        assert [(source, out["evalue"]) for source, out in outputs if out["output_type"] == "error"] == []
        assert [(source, out["text"]) for source, out in outputs if out.get("name") == "stderr"] == []
        assert [cell["source"] for cell in cells if not cell["execution_count"]] == []
        assert cells

        seen = page.evaluate(f"async () => {{ {LOOK}\n return look(); }}")["explorables"]
        alive = {"numbers": True, "picture": True, "still": []}
        assert seen
        assert [each for each in seen if each | alive != each] == []
        assert wrong == []


@pytest.mark.usefixtures("packages_are_here")
def test_a_learner_solves_an_exercise_and_finds_it_again(chromium, address):
    solution = exercise("1.1").code
    with opened(chromium, address, "01_entropy_and_bits") as (page, wrong):
        wait_until_idle(page)
        run_cell(page, "from xent_helpers.exercises import")
        run_cell(page, 'exercise("1.1")', lambda source: source.replace("answer = ...", solution))
        assert "Exercise 1.1: right" in page.locator(".jp-Notebook").inner_text()
        command(page, "docmanager:save")
        page.wait_for_function(f"!{PANEL}.context.model.dirty")

        page.reload()
        page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=120 * SECONDS)
        wait_until_idle(page)
        assert solution in page.evaluate(f"{CELLS}.map(cell => cell.source).join()")
        with page.expect_download() as download:
            command(page, "docmanager:download")
        assert solution in Path(download.value.path()).read_text(encoding="utf-8")
        assert wrong == []


def run_cell(page, words, change=str):
    """Change the first code cell that holds the words, and run it."""
    is_meant = "cell => cell.model.type === 'code' && cell.model.sharedModel.source.includes(words)"
    at = page.evaluate(f"words => {PANEL}.content.widgets.findIndex({is_meant})", words)
    page.evaluate(f"at => {{ {PANEL}.content.activeCellIndex = at; }}", at)
    model = f"{PANEL}.content.activeCell.model.sharedModel"
    page.evaluate(f"source => {model}.setSource(source)", change(page.evaluate(f"{model}.source")))
    command(page, "notebook:run-cell")
    wait_until_idle(page)
