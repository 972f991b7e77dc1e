"""Every page of the book in a headless Chromium that reaches no other host."""

import functools
import re

import pytest
from served import NOTEBOOKS, PAGES, SITE, barriers, listen

# A sheet of A4 has this width between margins of 1.5 cm.
WIDE, PHONE, PAPER = {"width": 1366, "height": 768}, {"width": 390, "height": 844}, {"width": 680, "height": 1000}
WORK = 1  # s of processor time before a page stands; on an idle machine it is then seen within that time
WITH_EXPLORABLES = ["index.html", *NOTEBOOKS]
SHIFT = """
    globalThis.moved = 0;
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.moved += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
        globalThis.largest = list.getEntries().at(-1).startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
"""
# What ends beyond the width of a sheet.
CUT = """(all, width) => all.filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > width + 1)
    .map((each) => each.textContent.slice(0, 60))"""
# How far formulas and outputs fade on the right: those that fit, and the wider ones at their start and at their end.
FADES = """async () => {
    const all = [...document.querySelectorAll(".katex-display > .katex > .katex-html, .cell_output pre")];
    const [fits, wider] = [[], []];
    for (const each of all) if (each.clientWidth) (each.scrollWidth > each.clientWidth ? wider : fits).push(each);
    const fade = (each) => getComputedStyle(each).getPropertyValue("--fade");
    const before = wider.map(fade);
    for (const each of wider) each.scrollLeft = each.scrollWidth;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return [fits.map(fade), before, wider.map(fade)];
}"""
# All that a reader could move, before and after a key or a press: the sentence, the pictures, what stands in a field.
STATE = "root => [root.querySelector('.sentence').textContent, root.querySelector('.panels').innerHTML].join()"


class Visit:
    """A page as it was opened: what went wrong, what moved, and the page itself."""

    def __init__(self, browser, address, name, viewport=WIDE):
        self.page = browser.new_page(viewport=viewport, color_scheme="light", reduced_motion="reduce")
        self.page.add_init_script(SHIFT)
        self.wrong = listen(self.page, address)
        devtools = self.page.context.new_cdp_session(self.page)
        devtools.send("Performance.enable", {"timeDomain": "threadTicks"})
        self.page.goto(f"{address}{name}", wait_until="networkidle")
        self.shift = self.page.evaluate("globalThis.moved")
        first = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
        self.paints = [round(self.page.evaluate(each)) for each in (first, "globalThis.largest")]
        metrics = devtools.send("Performance.getMetrics")["metrics"]
        self.work = next(each["value"] for each in metrics if each["name"] == "TaskDuration")


@pytest.fixture(scope="module")
def visits(chromium, address):
    yield functools.cache(lambda name: Visit(chromium, address, name))
    for context in chromium.contexts:
        context.close()


@pytest.fixture(params=PAGES)
def visit(request, visits):
    return visits(request.param)


def test_a_page_opens_with_no_error_and_asks_no_other_host(visit):
    for _ in range(3):  # pictures below come as they are scrolled to
        visit.page.mouse.wheel(0, 20_000)
    visit.page.wait_for_load_state("networkidle")
    assert visit.wrong == []
    loaded = visit.page.evaluate("performance.getEntriesByType('resource').map(each => each.name)")
    assert not [address for address in loaded if "/lite/" in address]  # JupyterLite comes when it is asked for


def test_nothing_moves_while_a_page_loads(visit, record_property):
    record_property("layout shift", round(visit.shift, 4))
    assert visit.shift < 0.05


@pytest.mark.parametrize("name", WITH_EXPLORABLES)
def test_a_page_is_soon_seen(visits, name, record_property):
    visit = visits(name)
    record_property("first and largest paint, ms; work, s", [*visit.paints, round(visit.work, 2)])
    assert visit.work < WORK


def test_formulas_are_set(visit):
    assert visit.page.locator(".katex-error").count() == 0
    assert visit.page.locator(".math").count() == visit.page.locator(".math > .katex, .math > .katex-display").count()
    text = visit.page.locator("body").evaluate(
        "e => { const copy = e.cloneNode(true); for (const each of copy.querySelectorAll('pre, code, .katex, "
        "script, style')) each.remove(); return copy.textContent; }"
    )
    assert re.findall(r"\$[^$\n]{1,80}\$|\\(?:frac|log|sum|hat)\b", text) == []


def test_a_notebook_has_as_many_formulas_as_its_cells(visits):
    for name in NOTEBOOKS:
        assert visits(name).page.locator(".katex").count() > 20, name


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_page_is_accessible(visit, theme):
    visit.page.emulate_media(color_scheme=theme)
    visit.page.wait_for_timeout(300)  # colours change in a transition
    found = barriers(visit.page)
    visit.page.emulate_media(color_scheme="light")
    assert found == []


@pytest.mark.parametrize("name", PAGES)
def test_on_a_phone_a_page_scrolls_down_only_and_nothing_moves(chromium, address, name):
    visit = Visit(chromium, address, name, PHONE)
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert visit.shift < 0.05
    assert barriers(visit.page) == []
    visit.page.close()


def test_on_a_phone_what_is_wider_fades_until_its_end_is_in_sight(chromium, address):
    visit = Visit(chromium, address, NOTEBOOKS[1], PHONE)
    fits, starts, ends = visit.page.evaluate(FADES)
    assert len(fits) > 3
    assert set(fits) == {"0px"}
    assert len(starts) > 3
    assert "0px" not in starts
    assert set(ends) == {"0px"}
    visit.page.close()


def test_paper_has_no_controls_and_holds_the_whole_width(visit):
    visit.page.emulate_media(media="print")
    visit.page.set_viewport_size(PAPER)
    shown = "a.way, .theme-toggle, .sidebar-search, .related-pages a, .hide summary"
    shown += ", .xent-explorable :is(button, input)"
    left = [each for each in visit.page.locator(shown).all() if each.is_visible()]
    width = visit.page.evaluate("document.documentElement.scrollWidth")
    cut = visit.page.locator("article :is(p, pre, img, td, th)").evaluate_all(CUT, PAPER["width"])
    visit.page.emulate_media(media="screen")
    visit.page.set_viewport_size(WIDE)
    assert left == []
    assert width <= PAPER["width"]
    assert cut == []


@pytest.mark.parametrize("name", WITH_EXPLORABLES)
def test_each_explorable_answers_each_of_its_controls(visits, name):
    page, still = visits(name).page, []
    switch = page.get_by_role("checkbox", name="Show all results")
    if switch.count():  # a picture that answers a question stays covered until it is predicted
        switch.check()
    for place in page.locator("[data-explorable]").all():  # it is drawn when it comes near
        place.scroll_into_view_if_needed()
        place.locator(".xent-explorable").wait_for(state="attached")
    roots = page.locator(".xent-explorable").all()
    assert len(roots) == len(re.findall("data-explorable=", (SITE / name).read_text(encoding="utf-8"))) > 0
    for root in roots:
        moved = 0
        for slider in root.get_by_role("slider").all():
            before = root.evaluate(STATE)
            slider.press("ArrowLeft")
            slider.press("PageDown")
            slider.press("ArrowRight")
            if root.evaluate(STATE) == before:
                slider.press("End")
            moved += root.evaluate(STATE) != before
        for field in root.get_by_role("textbox").all():
            field.fill("e")
            field.press("Enter")
        for button in root.get_by_role("button").all()[:3]:
            before = root.evaluate(STATE)
            if button.is_enabled():
                button.click()
            moved += root.evaluate(STATE) != before
        if not moved:
            still.append(root.get_attribute("aria-label"))
        for slider in root.get_by_role("slider").all():
            before = root.evaluate(STATE)
            slider.press("Home")
            first = root.evaluate(STATE)
            slider.press("End")
            if before == first == root.evaluate(STATE):
                still.append(slider.evaluate("e => e.ariaLabel ?? e.labels[0].textContent"))
    if switch.count():
        switch.uncheck()
    assert still == []
    assert visits(name).wrong == []


def test_explorables_are_drawn_as_they_come_near_and_all_of_them_before_a_jump_and_on_paper(chromium, address):
    name = "notebooks/05_softmax_gradient.html"
    visit = Visit(chromium, address, name, PHONE)
    page, drawn = visit.page, visit.page.locator(".xent-explorable")
    places = page.locator("[data-explorable]")
    last = page.locator("#exercises")
    assert drawn.count() < places.count() - 1
    page.evaluate("document.querySelector('.toc-tree a[href=\"#exercises\"]').click()")
    assert drawn.count() == places.count()
    page.wait_for_function("Math.abs(document.querySelector('#exercises').getBoundingClientRect().top) < 100")
    page.reload(wait_until="networkidle")
    assert drawn.count() == places.count()
    assert abs(last.bounding_box()["y"]) < 100
    for way in (page.pdf, lambda: page.keyboard.press("End")):
        page.goto(f"{address}index.html", wait_until="networkidle")
        page.goto(f"{address}{name}", wait_until="networkidle")
        assert drawn.count() < places.count()
        way()
        assert drawn.count() == places.count()
    assert visit.wrong == []
    page.close()


@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_explorables_are_drawn_where_no_reader_is_yet_so_that_a_jump_moves_nothing(chromium, address, viewport):
    page = Visit(chromium, address, "notebooks/05_softmax_gradient.html", viewport).page
    places = page.locator("[data-explorable]")
    page.evaluate("scrollTo({ top: 60, behavior: 'instant' })")
    page.wait_for_function("!document.querySelector('[data-explorable]:not(:has(.xent-explorable))')")
    page.evaluate("moved = 0")
    for each in reversed(places.all()):  # as by the bar beside the page
        each.evaluate("e => scrollTo({ top: e.getBoundingClientRect().top + scrollY - 200, behavior: 'instant' })")
        page.wait_for_timeout(100)
    assert page.evaluate("moved") < 0.05
    page.close()


def test_a_visitor_sees_what_the_course_is_and_something_to_move(visits):
    page = visits("index.html").page
    page.evaluate("scrollTo(0, 0)")
    for part in [page.locator("h1"), *page.locator("a.way").all(), page.locator(".xent-explorable")]:
        box = part.bounding_box()
        assert box["y"] + box["height"] <= WIDE["height"], part


def test_words_find_the_questions_that_hold_most_of_them(visits):
    page = visits("questions.html").page
    field, found = page.get_by_role("searchbox", name="Words of your question"), page.locator("#questions-found")
    every = page.locator("article h3").count()
    assert found.inner_text() == f"{every} of {every} questions"
    field.fill("Why is my loss NaN?")
    left = page.locator("article h3:visible")
    assert found.inner_text() == f"{left.count()} of {every} questions"
    assert 0 < left.count() < every / 4
    assert all(
        "nan" in each.inner_text().lower() for each in page.locator("article section section section:visible").all()
    )
    field.fill("zebra")
    assert found.inner_text() == f"0 of {every} questions"
    field.fill("")
    assert left.count() == every


def test_search_finds_the_gradient(chromium, address):
    page = chromium.new_page()
    wrong = listen(page, address)
    page.goto(f"{address}index.html")
    page.get_by_role("textbox", name="Search").fill("gradient")
    page.keyboard.press("Enter")
    page.locator("#search-results a", has_text="Does the gradient see the wrong classes?").first.wait_for()
    assert wrong == []
    page.close()
