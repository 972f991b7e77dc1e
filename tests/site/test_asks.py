"""A page that asks, in a headless Chromium: predict, reveal, answer, take a hint, solve, reload, forget."""

import json
import re

import pytest
from served import NOTEBOOKS, SITE, barriers, listen

BITS, GRADIENT = "notebooks/01_entropy_and_bits.html", "notebooks/05_softmax_gradient.html"
WIDE, PHONE = {"width": 1366, "height": 900}, {"width": 390, "height": 844}
HIDDEN = "e => getComputedStyle(e).visibility === 'hidden'"
# All that moves in the text, also what a reader's own key or press has moved; the contents beside it scroll along.
SHIFT = """
    globalThis.moved = [];
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
            for (const { node } of entry.sources) {
                if (node?.parentElement?.closest("article")) moved.push([entry.value, node.textContent.slice(0, 80)]);
            }
        }
    }).observe({ type: "layout-shift", buffered: true });
"""
REFUSED = """Object.defineProperty(globalThis, "localStorage", {
    get() { throw new DOMException("The operation is insecure.", "SecurityError"); },
});"""


def ready(page):
    """Wait for the fields of a page, each of which is then told its question."""
    page.wait_for_function("!document.querySelector('form.ask:not(:has([aria-describedby]))')")


@pytest.fixture
def reader(chromium, address):
    """Function that opens a page as a new reader has it, with nothing kept; `more` are options of Playwright."""
    contexts, wrong = [], []

    def opened(name, script="", **more):
        contexts.append(chromium.new_context(viewport=WIDE, reduced_motion="reduce", **more))
        contexts[-1].add_init_script(SHIFT + script)
        page = contexts[-1].new_page()
        wrong.append(listen(page, address))
        page.goto(f"{address}{name}")
        if more.get("java_script_enabled", True):
            ready(page)
        return page

    yield opened
    for each in contexts:
        each.close()
    # A file that was on its way when a page was left counts as failed; the theme says where it may keep no choice.
    harmless = ("failed: ", "error: The operation is insecure.")
    assert [said for each in wrong for said in each if not said.startswith(harmless)] == []


def field(page, name):
    return page.locator(f"#ask-{name}")


def write(page, name, text):
    """Write a text into a field and send it by the keyboard; return what is said."""
    form = field(page, name)
    form.get_by_role("textbox").fill(text)
    form.get_by_role("textbox").press("Enter")
    return form.locator(".said").inner_text()


def covers(page, name):
    return page.locator(f'[data-of="{name}"].covered, [data-of="{name}"] .cell_output')


def hidden(page, name):
    """Which of the things below the covers of a prediction cannot be seen."""
    return [each.evaluate(HIDDEN) for each in covers(page, name).locator("> *").all()]


def test_a_result_is_covered_until_it_is_predicted(reader):
    page = reader(BITS)
    assert all(hidden(page, "surprise"))
    assert len(hidden(page, "surprise")) >= 3  # what is printed, the picture, and what the text says of both
    page.evaluate("scrollTo(0, 0)")
    assert "✗ Result: 6 bits; your prediction: 5 bits, which is too low" in write(page, "surprise", "5")
    assert not any(hidden(page, "surprise"))
    assert all(hidden(page, "entropy"))
    assert page.evaluate("document.activeElement.className") == "said"


def test_no_part_of_a_covered_picture_is_seen(reader):
    page = reader(GRADIENT)
    for place in page.locator("[data-explorable]").all():  # it is drawn when it comes near
        place.scroll_into_view_if_needed()
        place.locator(".xent-explorable").wait_for(state="attached")
    below = page.locator(".covered:not(.open) *, .covered-cell:not(.open) .cell_output *")
    seen = "all => all.filter(each => getComputedStyle(each).visibility === 'visible').map(each => each.outerHTML)"
    assert below.locator("svg *").count() > 100
    assert below.evaluate_all(seen) == []


def test_a_miss_is_told_its_reason_in_the_notebooks_words(reader):
    page = reader(BITS)
    said = write(page, "surprise", "9")
    assert "Probabilities multiply, surprisals add: 3 and 3." in said


def test_what_is_no_number_lifts_no_cover(reader):
    page = reader(BITS)
    for text in ("", "six", "<img src=x onerror=alert(1)>"):
        assert write(page, "surprise", text).startswith("○ Predict first")
        assert all(hidden(page, "surprise"))
    assert field(page, "surprise").locator("img").count() == 0


def test_who_asks_to_be_shown_sees_the_result(reader):
    page = reader(BITS)
    field(page, "surprise").get_by_role("button", name="Show me").press("Enter")
    assert field(page, "surprise").locator(".said").inner_text() == "○ Result: 6 bits\nShown without a prediction."
    assert not any(hidden(page, "surprise"))


def test_an_option_is_chosen_by_the_keyboard(reader):
    page = reader(BITS)
    form = field(page, "coin")
    form.get_by_role("radio", name="0.5").press("Space")
    form.get_by_role("button", name="Check").press("Enter")
    assert "Result: 0.469 bits; your prediction: 0.5 bits, the nearest" in form.locator(".said").inner_text()


def test_verdicts_stand_in_the_table_at_the_end(reader):
    page = reader(GRADIENT)
    form = field(page, "dispute")
    first, *others = form.get_by_role("combobox").all()
    first.select_option("right")
    form.get_by_role("button", name="Check").click()
    assert "Still without a verdict of yours: 2." in form.locator(".said").inner_text()
    assert all(hidden(page, "dispute"))
    for each in others:
        each.select_option("wrong")
    form.get_by_role("button", name="Check").click()
    assert not any(hidden(page, "dispute"))
    column = covers(page, "dispute").locator("td:nth-child(2)").all_inner_texts()
    assert column == ["right ✓", "wrong ✗", "wrong ✓", "wrong ✗"]


# No explorable that is a screen away or nearer is still to be drawn.
DRAWN = """() => [...document.querySelectorAll("[data-explorable]:not(:has(.xent-explorable))")].every((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return bottom < -innerHeight || top > 2 * innerHeight;
})"""


@pytest.mark.parametrize("name", NOTEBOOKS)
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_nothing_moves_when_a_cover_lifts(reader, name, size):
    page = reader(name)
    page.set_viewport_size(size)
    page.wait_for_load_state("networkidle")  # its pictures are there
    for form in page.locator('form.ask[data-ask="prediction"]').all():
        page.wait_for_timeout(30)
        form.evaluate("e => scrollTo({ top: e.getBoundingClientRect().top + scrollY - 100, behavior: 'instant' })")
        page.wait_for_function(DRAWN)  # a jump has explorables drawn, which is not what is measured here
        page.wait_for_timeout(60)
        page.evaluate("moved.length = 0")
        texts = form.get_by_role("textbox")
        if texts.count():
            texts.fill("0.123")
        else:
            form.get_by_role("radio").first.check()
        form.get_by_role("button", name="Check").click()
        page.wait_for_timeout(60)
        assert page.evaluate("moved") == [], form.get_attribute("id")


def test_an_exercise_answers_as_in_the_notebook(reader):
    page = reader(BITS)
    assert "not yet (base e for base 2)\nYou took the natural logarithm" in write(page, "exercise-1-1", "1.04")
    assert write(page, "exercise-1-1", "7").endswith("Your answer is too high.")
    assert "A hint: Entropy is the average surprisal." in write(page, "exercise-1-1", "8")
    assert "Did you mean 1.5? Python writes a decimal point, and no comma between thousands." in write(
        page, "exercise-1-1", "1,5"
    )
    said = write(page, "exercise-1-1", "0.5*1 + 0.5*2")
    assert said.startswith("✓ Exercise 1.1: right\n")
    assert said.endswith("On this page: 1 of 3 solved.")


def test_hints_come_one_by_one_and_the_solution_after_a_try(reader):
    page = reader(BITS)
    form = field(page, "exercise-1-2")
    assert not form.get_by_text("Solution").is_visible()
    form.get_by_text("Hint", exact=True).click()
    form.get_by_text("Next hint").first.click()
    write(page, "exercise-1-2", "3")
    form.get_by_text("Solution").click()
    assert "answer = " in form.locator("pre").inner_text()


def test_a_choice_is_an_exercise_too(reader):
    page = reader("notebooks/03_five_class_example.html")
    form = field(page, "exercise-3-2")
    form.get_by_role("button", name="Check").click()
    assert "not attempted yet" in form.locator(".said").inner_text()
    form.get_by_role("radio", name="more").check()
    form.get_by_role("button", name="Check").click()
    assert "a higher loss read as a higher probability" in form.locator(".said").inner_text()
    form.get_by_role("radio", name="less").check()
    form.get_by_role("button", name="Check").click()
    assert form.locator(".said").inner_text().startswith("✓ Exercise 3.2: right")


def test_a_function_is_written_where_python_runs(reader):
    page = reader(BITS)
    link = field(page, "exercise-1-4").get_by_role("link")
    assert (
        link.get_attribute("href") == "../lite/notebooks/index.html?path=01_entropy_and_bits.ipynb#cell-id=exercise-4"
    )


def test_who_has_solved_a_page_is_given_one_more(reader):
    page = reader(BITS)
    assert not field(page, "exercise-1-more").is_visible()
    for number, answer in (("1-1", "1.5"), ("1-2", "2"), ("1-3", "0.645")):
        write(page, f"exercise-{number}", answer)
    assert field(page, "exercise-1-more").is_visible()
    assert write(page, "exercise-1-more", "4.69").startswith("✓ Exercise 1+: right")


def test_progress_is_kept_until_it_is_forgotten(reader, address):
    page = reader(BITS)
    write(page, "surprise", "9")
    write(page, "exercise-1-2", "log2(4)")
    here = page.locator('.so-far[data-notebook="01_entropy_and_bits"]')
    asked = len(re.findall('data-ask="prediction"', (SITE / BITS).read_text(encoding="utf-8")))
    assert here.inner_text() == f"predicted 1 of {asked}, solved 1 of 3"
    page.reload()
    ready(page)
    assert "your prediction: 9 bits" in field(page, "surprise").locator(".said").inner_text()
    assert field(page, "surprise").get_by_role("textbox").input_value() == "9"
    assert not any(hidden(page, "surprise"))
    assert "Exercise 1.2: right" in field(page, "exercise-1-2").locator(".said").inner_text()
    page.goto(f"{address}index.html")
    page.wait_for_function("document.querySelector('.whole')?.textContent")
    assert here.inner_text() == f"predicted 1 of {asked}, solved 1 of 3"
    assert page.locator(".whole").inner_text().startswith("The whole course: predicted 1 of ")
    page.get_by_role("button", name="Forget everything").click()
    page.wait_for_function("document.querySelector('.whole')?.textContent?.includes('predicted 0 of')")
    assert here.inner_text() == f"predicted 0 of {asked}, solved 0 of 3"
    assert page.evaluate("localStorage.getItem('xent-progress')") is None
    page.goto(f"{address}{BITS}")
    ready(page)
    assert all(hidden(page, "surprise"))


def test_one_switch_shows_all_results_and_is_remembered(reader, address):
    page = reader(BITS)
    page.get_by_role("checkbox", name="Show all results").check()
    assert not any(hidden(page, "surprise"))
    assert not field(page, "surprise").is_visible()
    assert page.get_by_text("Shown without a prediction.").first.is_visible()
    page.goto(f"{address}{GRADIENT}")
    ready(page)
    assert page.get_by_role("checkbox", name="Show all results").is_checked()
    assert not any(hidden(page, "dispute"))
    assert field(page, "exercise-5-2").is_visible()
    page.get_by_role("checkbox", name="Show all results").uncheck()
    assert all(hidden(page, "dispute"))


def test_a_window_that_keeps_nothing_asks_all_the_same(reader):
    page = reader(BITS, REFUSED)
    assert "your prediction: 5 bits" in write(page, "surprise", "5")
    assert not any(hidden(page, "surprise"))
    assert page.locator('.so-far[data-notebook="01_entropy_and_bits"]').inner_text().startswith("predicted 1 of ")
    page.get_by_role("checkbox", name="Show all results").check()
    assert not any(hidden(page, "entropy"))


def test_what_is_kept_may_be_nonsense(reader):
    for kept in ("nonsense", "null", "[]", '{"predictions": 3}', json.dumps({"exercises": {"1.1": {}}})):
        page = reader(BITS, f"localStorage.setItem('xent-progress', {json.dumps(kept)});")
        assert "your prediction: 5 bits" in write(page, "surprise", "5"), kept


def shown_as_stored(page):
    """Return what of a page's fields can be seen, and what of its results cannot."""
    fields = page.locator(".ask, .so-far, .asks-progress, .on-page, .show-all, .bonus")
    results = page.locator(".covered > *, .covered-cell .cell_output > *, .dead-cell > *, .skipped-result")
    assert results.count() > 40
    seen = fields.evaluate_all("all => all.filter(e => e.checkVisibility()).map(e => e.outerHTML)")
    lost = results.evaluate_all(f"all => all.filter({HIDDEN}).map(e => e.outerHTML)")
    return seen, lost


def test_without_scripts_a_page_is_as_it_was_stored(reader):
    assert shown_as_stored(reader(BITS, java_script_enabled=False)) == ([], [])


def test_paper_shows_everything(reader):
    page = reader(BITS)
    page.emulate_media(media="print")
    assert shown_as_stored(page) == ([], [])
    assert page.locator(".dead-cell").first.is_visible()


def test_a_page_whose_script_does_not_come_is_as_it_was_stored(chromium, address):
    page = chromium.new_page()
    page.route("**/asks/reader.js*", lambda route: route.abort())
    page.goto(f"{address}{BITS}")
    page.wait_for_function("!document.documentElement.classList.contains('asks')")
    assert shown_as_stored(page) == ([], [])
    page.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_page_with_answers_is_accessible(reader, theme):
    page = reader(BITS, color_scheme=theme)
    write(page, "surprise", "9")
    write(page, "exercise-1-1", "1.04")
    write(page, "exercise-1-2", "2")
    assert barriers(page) == []


def test_every_field_has_a_name_and_knows_its_question(reader):
    names = "all => all.map(e => e.labels ? e.labels.length : e.querySelectorAll('legend').length)"
    told = "all => all.map(e => document.getElementById(e.getAttribute('aria-describedby')).textContent)"
    for name in NOTEBOOKS:
        page = reader(name)
        assert set(page.locator("form.ask :is(input[type=text], select, fieldset)").evaluate_all(names)) == {1}
        questions = page.locator("form.ask [aria-describedby]").evaluate_all(told)
        assert len(questions) == page.locator("form.ask").count()
        assert all(re.match(r"Predict:|\d\.\d|\s*All solved", each) for each in questions), questions


def test_a_phone_has_room_for_what_is_said(reader):
    page = reader(BITS)
    page.set_viewport_size(PHONE)
    for name, text in (("surprise", "9"), ("exercise-1-1", "1.04"), ("exercise-1-2", "1e" + "9" * 80)):
        write(page, name, text)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
