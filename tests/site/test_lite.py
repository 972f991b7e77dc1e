"""The notebooks in JupyterLite, in a headless Chromium that reaches no other host: nothing is installed, no kernel runs
elsewhere.

One notebook of the core is run, and all of them where EVERY_NOTEBOOK is set, as the weekly workflow sets it.
"""

import contextlib
import json
import os
from pathlib import Path

import pytest
from lab import PANEL
from served import NOTEBOOKS, SITE, listen

from xent_helpers.exercises import exercise

STEMS = [Path(page).stem for page in NOTEBOOKS]
RUN = STEMS if os.environ.get("EVERY_NOTEBOOK") else [stem for stem in STEMS if stem.startswith("05")]
SECONDS = 1000
CELLS = f"{PANEL}.content.model.toJSON().cells.filter(cell => cell.cell_type === 'code')"


@pytest.fixture(scope="module", autouse=True)
def packages_are_here():
    lock = json.loads((SITE / "lite/static/pyodide/pyodide-lock.json").read_text(encoding="utf-8"))
    far = [name for name, entry in lock["packages"].items() if "//" in entry["file_name"]]
    if far:
        pytest.skip(f"the site was built for publication, so a browser would fetch {', '.join(far)} from another host")


@contextlib.contextmanager
def opened(chromium, address, stem):
    """Open a notebook in a browser that has never been here; yield the page and what goes wrong in it."""
    context = chromium.new_context(viewport={"width": 1366, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    wrong = listen(page, address)
    page.goto(f"{address}lite/notebooks/index.html?path={stem}.ipynb")
    wait_for_kernel(page)
    yield page, wrong
    context.close()


def wait_for_kernel(page):
    page.wait_for_selector(".jp-Notebook .jp-Cell", timeout=120 * SECONDS)
    wait_until_idle(page)


def wait_until_idle(page):
    page.wait_for_function(f"{PANEL}?.sessionContext?.session?.kernel?.status === 'idle'", timeout=500 * SECONDS)


def command(page, name):
    page.evaluate("name => window.jupyterapp.commands.execute(name)", name)


@pytest.mark.parametrize("stem", RUN)
def test_run_all_ends_without_an_error(chromium, address, stem):
    with opened(chromium, address, stem) as (page, wrong):
        command(page, "notebook:run-all-cells")
        wait_until_idle(page)
        cells = page.evaluate(CELLS)
        outputs = [(cell["source"], output) for cell in cells for output in cell["outputs"]]
        assert [(source, out["evalue"]) for source, out in outputs if out["output_type"] == "error"] == []
        assert [(source, out["text"]) for source, out in outputs if out.get("name") == "stderr"] == []
        assert [cell["source"] for cell in cells if not cell["execution_count"]] == []
        assert cells

        explorable = page.locator(".xent-explorable").first
        explorable.scroll_into_view_if_needed()
        look = "root => [root.querySelector('.sentence'), root.querySelector('.panels')].map(e => e.innerHTML).join()"
        before = explorable.evaluate(look)
        if explorable.get_by_role("slider").count():
            explorable.get_by_role("slider").first.press("ArrowRight")
        else:
            explorable.get_by_role("button").first.click()
        assert explorable.evaluate(look) != before
        assert wrong == []


def test_a_learner_solves_an_exercise_and_finds_it_again(chromium, address):
    solution = exercise("1.1").code
    with opened(chromium, address, "01_entropy_and_bits") as (page, wrong):
        run_cell(page, "from xent_helpers.exercises import")
        run_cell(page, 'exercise("1.1")', lambda source: source.replace("answer = ...", solution))
        assert "Exercise 1.1: right" in page.locator(".jp-Notebook").inner_text()
        command(page, "docmanager:save")
        page.wait_for_function(f"!{PANEL}.context.model.dirty")

        page.reload()
        wait_for_kernel(page)
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
