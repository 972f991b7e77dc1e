"""What a learner meets: every notebook opened and run in a real JupyterLab, in headless Chromium."""

import re
import shutil

import lab
import pytest
from execute_notebooks import FOLDER, read
from needs import required_browser

PATHS = sorted(FOLDER.glob("*.ipynb"))
PICTURES = ".jp-OutputArea-output :is(img, canvas, svg[role='img'], svg[role='group'])"
SECONDS = 1000


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """Serve a copy of the notebooks and start a browser; without one skip, or fail in CI."""
    path = required_browser()
    copy = tmp_path_factory.mktemp("lab") / "notebooks"
    shutil.copytree(FOLDER, copy, ignore=shutil.ignore_patterns(".*", "__pycache__"))
    with lab.lab(copy) as url, lab.browser(path) as browser:
        # One window for all notebooks: JupyterLab starts once.
        page = browser.new_page(viewport={"width": 1366, "height": 900})
        lab.open_notebook(page, url, PATHS[0].name)
        yield page


@pytest.fixture(scope="module", params=PATHS, ids=lambda path: path.stem)
def opened(request, served):
    """Open a notebook and run it once for all the tests; give the page and what is stored."""
    if request.param != PATHS[0]:
        lab.open_next(served, request.param.name)
    lab.run_all(served)
    return served, read(request.param)


@pytest.fixture
def page(opened):
    return opened[0]


@pytest.fixture
def stored(opened):
    return opened[1]


def cells(stored, kind):
    return [cell for cell in stored.cells if cell.cell_type == kind]


def is_picture(output):
    data = output.get("data", {})
    return any(mime.startswith("image/") for mime in data) or "<img" in data.get("text/html", "")


def test_run_all_runs_every_cell_without_an_error(page, stored):
    cells_in_lab = f"Array.from({lab.PANEL}.model.cells).filter(cell => cell.type === 'code')"
    counts = page.evaluate(f"{cells_in_lab}.map(cell => cell.executionCount)")
    outputs = page.evaluate(f"{cells_in_lab}.flatMap(cell => cell.outputs.toJSON())")
    errors = [o for o in outputs if o["output_type"] == "error" or o.get("name") == "stderr"]
    assert [e.get("evalue", e.get("text")) for e in errors] == []
    assert counts == list(range(1, len(cells(stored, "code")) + 1))


def test_no_output_failed_to_display(page):
    # JupyterLab's own words: while it waits for a widget, and where a widget or a script fails.
    wait_until(page, "!document.querySelector('.jp-Notebook').innerText.includes('Loading widget')")
    outputs = page.locator(".jp-OutputArea-output").all_inner_texts()
    failure = re.compile("Loading widget|Error displaying widget|Javascript Error")
    assert [text for text in outputs if failure.search(text)] == []


def test_every_formula_is_rendered(page, stored):
    expected = {cell.id: len(lab.formulas(cell.source)) for cell in cells(stored, "markdown")}
    rendered = ".jp-MarkdownCell .jp-MarkdownOutput"
    count = "areas => areas.map(area => area.querySelectorAll('mjx-container').length)"
    wait_until(page, f"document.querySelectorAll('mjx-container').length >= {sum(expected.values())}")
    assert dict(zip(expected, page.locator(rendered).evaluate_all(count), strict=True)) == expected


def test_no_formula_has_an_error(page):
    # An unknown macro is no error to MathJax, which writes its name in red.
    wrong = page.locator("mjx-merror, mjx-container mtext[mathcolor='red']")
    assert wrong.evaluate_all("all => all.map(e => e.dataset.mjxError || e.textContent)") == []


def test_no_dollar_of_a_formula_is_left_in_sight(page, stored):
    visible = """areas => areas.map(area => {
        const copy = area.cloneNode(true);
        copy.querySelectorAll('code, pre, mjx-container').forEach(e => e.remove());
        return copy.textContent.split('$').length - 1;
    })"""
    written = {cell.id: lab.without_code(cell.source).count(r"\$") for cell in cells(stored, "markdown")}
    counts = page.locator(".jp-MarkdownCell .jp-MarkdownOutput").evaluate_all(visible)
    assert dict(zip(written, counts, strict=True)) == written


def test_every_stored_picture_is_in_sight(page, stored):
    expected = {cell.id: sum(map(is_picture, cell.outputs)) for cell in cells(stored, "code")}
    shown = f"""cells => cells.map(cell => [...cell.querySelectorAll("{PICTURES}")].filter(
        e => e.checkVisibility() && (e.tagName !== 'IMG' || e.naturalWidth > 0)).length)"""
    in_sight = page.locator(".jp-CodeCell")
    enough = f"({shown})([...document.querySelectorAll('.jp-CodeCell')]).reduce((a, b) => a + b, 0)"
    wait_until(page, f"{enough} >= {sum(expected.values())}")
    counts = dict(zip(expected, in_sight.evaluate_all(shown), strict=True))
    assert {i: counts[i] for i in expected if counts[i] < expected[i]} == {}


def test_every_picture_has_a_text_alternative(page):
    mute = """all => all.filter(e => e.checkVisibility())
        .filter(e => !(e.alt || e.getAttribute('aria-label') || '').trim())
        .map(e => e.closest('.jp-Cell').querySelector('.jp-InputPrompt').textContent + ' ' + e.tagName)"""
    assert page.locator(PICTURES).evaluate_all(mute) == []


def test_every_explorable_is_alive(page, stored):
    outputs = [output.get("data", {}) for cell in cells(stored, "code") for output in cell.outputs]
    expected = sum("data-explorable=" in data.get("text/html", "") for data in outputs)
    assert expected > 0
    wait_until(page, f"document.querySelectorAll('.xent-explorable').length >= {expected}")
    assert page.locator(".jp-CodeCell .xent-explorable").count() == expected


# Buttons of a picture that change it: the whole state that is shown has its button pressed.
OTHER_STATES = '.controls button:enabled:not([aria-pressed="true"])'


def test_a_key_on_a_control_changes_the_picture(page):
    sliders = page.locator(".jp-OutputArea-output").get_by_role("slider")
    cards = page.locator(".xent-explorable")
    cards.first.wait_for(timeout=10 * SECONDS)
    picture = f"""cell => [...cell.querySelectorAll("{PICTURES}")].map(e => e.src || e.outerHTML).join()"""
    for cell in page.locator(".jp-CodeCell").filter(has=sliders.or_(cards)).all():
        before = cell.evaluate(picture)
        assert before
        control = cell.get_by_role("slider").or_(cell.locator(OTHER_STATES)).first
        control.press("ArrowRight" if control.get_attribute("type") != "button" else "Enter")
        wait_until(page, f"([cell, before]) => ({picture})(cell) !== before", [cell.element_handle(), before])
        assert cell.evaluate(picture) != before


def wait_until(page, condition, argument=None):
    """Wait up to 10 seconds; the test asserts whether it came true, and says more than a timeout would."""
    from playwright.sync_api import TimeoutError as TooLong

    try:
        page.wait_for_function(condition, arg=argument, timeout=10 * SECONDS)
    except TooLong:
        return
