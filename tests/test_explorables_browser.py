"""The explorables in a headless Chromium: their formulas, a real JupyterLab, and pages that have no kernel."""

import functools
import inspect
import itertools
import os
import re
import time
from pathlib import Path

import bench_explorables
import lab
import nbformat
import numpy as np
import pytest
from execute_notebooks import clean, execute
from needs import require, required_browser
from test_explorables import KINDS, close, every_kind, make, random_distribution, random_states

import xent_helpers
from xent_helpers.explorables import pages

WIDE, NARROW, HEIGHT = 1000, 390, 900
SECONDS = 1000
SCRIPTS = Path(__file__).parent / "javascript"


def script(name):
    """Return the function of the file NAME.js for the browser, with those of the files that it imports."""
    text = (SCRIPTS / f"{name}.js").read_text(encoding="utf-8")
    texts = [
        (SCRIPTS / f"{other}.js").read_text(encoding="utf-8") for other in re.findall(r'from "\./(\w+)\.js"', text)
    ]
    joined = re.sub(r"^(?:import .*|export )", "", "".join([*texts, text]), flags=re.MULTILINE)
    return f"(...given) => {{\n{joined}\nreturn {name}(...given);\n}}"


LOOK, WALK, PALE, RECORD = map(script, ["look", "walk", "pale", "record"])


@pytest.fixture(scope="module")
def browser():
    with lab.browser(required_browser()) as browser:
        yield browser


# The formulas


@pytest.fixture(scope="module")
def blank(browser):
    page = browser.new_page()
    page.goto("about:blank")
    yield page
    page.close()


IMPORT = """async text => {
    const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    window.module = await import(address);
    return Object.keys(window.module);
}"""


@pytest.fixture(params=KINDS)
def module(request, blank):
    """Import the module of a kind; give the page, the kind and all the states to compare at."""
    assert {"default", "explorable"} <= set(blank.evaluate(IMPORT, str(make(request.param)._esm)))
    kind = KINDS[request.param]
    by_hand = [state for state, _ in kind.by_hand]
    return blank, request.param, [kind.first, *by_hand, *kind.edges, *random_states(request.param, 100, seed=7)]


def test_the_browser_computes_the_numbers_and_the_sentence_of_python_and_leaves_the_state_alone(module):
    page, name, states = module
    found = page.evaluate(
        """states => states.map(state => {
            const before = JSON.stringify(state);
            const numbers = window.module.explorable.numbers(state);
            const sentence = window.module.explorable.sentence(state, numbers);
            return [numbers, sentence, JSON.stringify(state) === before];
        })""",
        states,
    )
    for state, (numbers, sentence, same) in zip(states, found, strict=True):
        assert same, state
        explorable = make(name, **state)
        assert set(numbers) == set(explorable.numbers())
        for number, value in numbers.items():
            assert np.asarray(value, dtype=float) == close(np.asarray(getattr(explorable, number))), (state, number)
        assert sentence == explorable.sentence() == explorable.summary, state


def test_the_browser_and_python_name_the_same_state(module):
    page, name, _ = module
    assert set(page.evaluate("window.module.explorable.state")) == set(make(name).trait_names(state=True))


def random_logits(rng):
    return (rng.normal(size=5) * 10 ** rng.uniform(-1, 2)).tolist()


def two_distributions(rng):
    return [random_distribution(rng), random_distribution(rng)]


# Each function of formulas.js: what Python says, and random arguments.
FORMULAS = {
    "sum": (np.sum, lambda rng: [rng.normal(size=7).tolist()]),
    "surprisalBits": (
        functools.partial(xent_helpers.surprisal, base=2),
        lambda rng: [float(rng.choice([0, 1, rng.random()]))],
    ),
    "entropyBits": (functools.partial(xent_helpers.entropy, base=2), lambda rng: [random_distribution(rng)]),
    "crossEntropyBits": (functools.partial(xent_helpers.cross_entropy, base=2), two_distributions),
    "klDivergenceBits": (functools.partial(xent_helpers.kl_divergence, base=2), two_distributions),
    "surprisalNats": (xent_helpers.surprisal, lambda rng: [float(rng.choice([0, 1, rng.random()]))]),
    "lossNats": (xent_helpers.loss, lambda rng: [int(rng.integers(5)), random_distribution(rng)]),
    "softmax": (xent_helpers.softmax, lambda rng: [random_logits(rng)]),
    "lossFromLogitsNats": (xent_helpers.loss_from_logits, lambda rng: [int(rng.integers(5)), random_logits(rng)]),
    "sigmoid": (xent_helpers.sigmoid, lambda rng: [random_logits(rng)]),
    "guessBoundsBits": (xent_helpers.guess_bounds, lambda rng: [rng.integers(1, 28, rng.integers(1, 60)).tolist()]),
}


def test_every_formula_is_compared(blank):
    assert set(blank.evaluate(IMPORT, pages.read("formulas"))) == set(FORMULAS)


@pytest.mark.parametrize("name", FORMULAS)
def test_each_formula_equals_the_function_of_python(blank, name):
    function, arguments = FORMULAS[name]
    rng = np.random.default_rng(11)
    cases = [arguments(rng) for _ in range(200)]
    blank.evaluate(IMPORT, pages.read("formulas"))
    found = blank.evaluate("([name, cases]) => cases.map(each => window.module[name](...each))", [name, cases])
    for case, value in zip(cases, found, strict=True):
        assert np.asarray(value, dtype=float) == close(np.asarray(function(*case), dtype=float)), case


# The elements


@pytest.fixture
def drawn(blank):
    """Import the files of the controls; give the page."""
    text = "const xentModules = {};\n" + "".join(map(pages.wrap, pages.order("controls")))
    blank.evaluate(IMPORT, f"{text}export const {{ controls, drawing }} = xentModules;")
    return blank


def test_a_slider_keeps_a_step_smaller_than_a_hundredth(drawn):
    found = drawn.evaluate(
        """() => {
            const { row } = window.module.controls.slider({ name: "rate", low: 0.001, high: 0.0125, step: 0.0005 });
            return ["min", "max", "step"].map((name) => row.querySelector("input").getAttribute(name));
        }"""
    )
    assert found == ["0.001", "0.0125", "0.0005"]


def test_a_shape_is_drawn_to_a_hundredth_of_a_unit(drawn):
    found = drawn.evaluate(
        """() => {
            const { panel, put, shape } = window.module.drawing;
            const bar = shape(panel("bars", 10).svg, "rect", { x: 1 / 3, width: 200 / 3, opacity: 0.125, y: -0.001 });
            put(bar, { x: 2 / 3 });
            return ["x", "y", "width", "opacity"].map((name) => bar.getAttribute(name));
        }"""
    )
    assert found == ["0.67", "0", "66.67", "0.13"]


# JupyterLab


# The cells of the notebook: the setup, a cell for each explorable, a second view of each, and `interact`.
SETUP = "from xent_helpers import explorables\nex = {}"
SHOW = "ex['{0}'] = explorables.{0}()\nex['{0}']"
AGAIN = """
view = {{"version_major": 2, "version_minor": 0, "model_id": ex['{0}'].model_id}}
display({{"application/vnd.jupyter.widget-view+json": view}}, raw=True)
"""
USUAL = 2 * len(KINDS) + 1


def cell_of(name, view):
    return 1 + list(KINDS).index(name) + view * len(KINDS)


@pytest.fixture(scope="module")
def served(browser, tmp_path_factory):
    """Serve a notebook with all explorables; give the folder, the address and one context for all pages."""
    folder = tmp_path_factory.mktemp("explorables")
    cells = [text.format(name) for text in (SHOW, AGAIN) for name in KINDS]
    nbformat.write(lab.notebook([SETUP, *cells, bench_explorables.INTERACT]), folder / "live.ipynb")
    with lab.lab(folder) as url:
        yield folder, url, browser.new_context(viewport={"width": WIDE, "height": HEIGHT})


NAME = "e => e.labels ? e.labels[0].textContent : e.getAttribute('aria-label')"


# Wait until no picture has changed its size or its drawing's for ten frames.
STILL = """async () => {
    const look = () => [...document.querySelectorAll(".xent-explorable svg")]
        .map((svg) => [svg.clientWidth, svg.getAttribute("viewBox")]).join();
    let before = "";
    for (let frames = 0; frames < 10; frames++) {
        await new Promise(requestAnimationFrame);
        if (look() !== before) [before, frames] = [look(), 0];
    }
}"""


class Live:
    """The notebook in JupyterLab, with its kernel; a cell is run when its explorable is first asked for."""

    def __init__(self, url, context):
        self.page, self.complaints, self.found, self.shown = context.new_page(), [], {}, ()
        lab.open_notebook(self.page, url, "live.ipynb")
        self.page.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.emulate_media(reduced_motion="reduce")
        self.run(0)

    def run(self, cell):
        self.page.evaluate(f"cell => {{ {lab.PANEL}.content.activeCellIndex = cell; }}", cell)
        self.page.evaluate("window.jupyterapp.commands.execute('notebook:run-cell')")

    def resize(self, width):
        """Make the window so wide, and wait until JupyterLab and the pictures have followed."""
        self.page.set_viewport_size({"width": width, "height": HEIGHT})
        self.page.evaluate(STILL)

    def show(self, *names):
        """Keep only the cells of these in sight, or all: at each move the browser lays out all that it sees."""
        if self.shown == names:
            return
        self.shown = names
        cells = [cell_of(name, view) for name in names for view in (0, 1)]
        self.page.evaluate(
            """cells => [...document.querySelectorAll(".jp-CodeCell")].forEach((each, at) => {
                each.style.display = !cells.length || cells.includes(at) ? "" : "none";
            })""",
            cells,
        )

    def card(self, name, view=0):
        return self.cards([name], view)[0]

    def cards(self, names, view=0):
        self.show(*names)
        return [self.found.get((name, view)) or self.find(name, view) for name in names]

    def find(self, name, view):
        cell = cell_of(name, view)
        root = self.page.locator(".jp-CodeCell").nth(cell).locator(".xent-explorable")
        self.run(cell)
        root.wait_for(timeout=60 * SECONDS)
        return self.found.setdefault((name, view), Card(self.page, name, root))


class Card:
    """One explorable in the page, with what its kernel says."""

    def __init__(self, page, name, root):
        self.page, self.name, self.root, self.kind = page, name, root, KINDS[name]
        # The elements themselves, which no move makes or removes: a role is slow to look for.
        self.element = root.element_handle()
        self.sliders = root.get_by_role("slider").element_handles()
        self.buttons = root.get_by_role("button").element_handles()
        self.play = root.get_by_role("button", name=re.compile("^(play|pause)"))

    @property
    def sentence(self):
        return self.root.locator(".sentence").text_content()

    def look(self, *parts):
        return self.element.evaluate(LOOK, parts or None)

    def kernel(self):
        """Return the state and the summary in the kernel."""
        it = f"ex['{self.name}']"
        state = f"{{name: getattr({it}, name) for name in {it}.trait_names(state=True)}}"
        return lab.ask(self.page, f"[{state}, {it}.summary]")

    def expected(self, state):
        """Return what the sliders should show at a state."""
        return self.kind.controls(state, self.kind.numbers(**state))

    def settled(self, look):
        """Return state and summary in the kernel once they are those of a look, or after two seconds."""
        end = time.monotonic() + 2
        while True:
            state, summary = self.kernel()
            same = self.expected(state).items() <= look["controls"].items() and summary == look["sentence"]
            if same or time.monotonic() > end:
                return state, summary

    def set(self, **state):
        """Set the state from Python, and wait until the picture says what Python says."""
        code = "".join(f"ex['{self.name}'].{part} = {value!r}\n" for part, value in state.items())
        error = lab.tell(self.page, code)
        _, summary = self.kernel()
        same = "([root, words]) => root.querySelector('.sentence').textContent === words"
        self.page.wait_for_function(same, arg=[self.element, summary], timeout=5 * SECONDS)
        return error

    def moves(self):
        """Make every kind of move there is by keyboard; yield the name of the control and the key."""
        self.set(**self.kind.first)
        yield "at first", ""
        for slider in self.sliders:
            name = slider.evaluate(NAME)
            slider.focus()
            for key in ("ArrowRight", "Home", "ArrowRight", "End", "ArrowLeft"):
                self.page.keyboard.press(key)
                yield name, key
        for group in self.root.get_by_role("group").filter(has=self.page.get_by_role("radio")).all():
            for _ in range(2):
                group.get_by_role("radio", checked=True).press("ArrowDown")
                yield group.locator("legend").inner_text(), "ArrowDown"
        for button in self.buttons:
            name = button.inner_text()
            button.press("Enter")
            yield name, "Enter"


@pytest.fixture(scope="module")
def live(served):
    _, url, context = served
    live = Live(url, context)
    yield live
    lab.shut_down(live.page)


@pytest.fixture(scope="module")
def together(request):
    """Return a function: of an explorable, those that are tested in one go with it, for what waits or turns a page.

    With several workers conftest.py deals every second explorable to another one, and each shows its own alone.
    """
    asked = {item.callspec.params.get("name") for item in request.session.items if hasattr(item, "callspec")}
    apart = 2 if "PYTEST_XDIST_WORKER" in os.environ else 1
    return lambda name: tuple(each for each in list(KINDS)[list(KINDS).index(name) % apart :: apart] if each in asked)


@pytest.fixture(autouse=True)
def console(request):
    """After each test in that JupyterLab its console shows no error."""
    yield
    if "live" in request.fixturenames:
        live = request.getfixturevalue("live")
        complaints, live.complaints[:] = list(live.complaints), []
        assert complaints == []


@functools.cache
def tour(live, name):
    """Make every kind of move once; return control, key, look, and state and summary in the kernel of each."""
    card, stops = live.card(name), []
    for control, key in card.moves():
        look = card.look()
        stops.append((control, key, look, *card.settled(look)))
    return stops


@every_kind
def test_each_key_and_button_moves_the_state_in_python(live, name):
    card, wrong = live.card(name), {}
    for control, key, look, state, summary in tour(live, name):
        expected = card.expected(state)
        found = {
            "the summary": (summary, make(name, **state).summary),
            "the sentence": (look["sentence"], summary),
            "the sliders": ({part: look["controls"].get(part) for part in expected}, expected),
            "the words beside them": (look["outputs"], look["controls"]),
            "the choice": (look["chosen"], [str(part) for part in state.values() if str(part) in look["chosen"]]),
        }
        wrong |= {(control, key, part): pair for part, pair in found.items() if pair[0] != pair[1]}
    assert wrong == {}


@every_kind
def test_each_key_moves_its_slider_by_a_step_or_to_the_end(live, name):
    wrong, before = [], ""
    for control, key, look, *_ in tour(live, name):
        if control in look["positions"]:
            low, step, value, high = look["positions"][control]
            expected = {"Home": low, "End": high, "ArrowLeft": high - step}.get(key)
            expected = low + step if (before, key) == ("Home", "ArrowRight") else expected
            if expected is not None and value != close(expected):
                wrong.append(f"{control}: {value} after {key}")
        before = key
    assert wrong == []


@every_kind
def test_the_first_step_of_the_first_slider_is_the_expected_one(live, name):
    key = "ArrowRight" if name in SLIDING else "Enter"  # without a slider the first button
    *_, state, _ = next(stop for stop in tour(live, name) if stop[1] == key)
    for part, value in (KINDS[name].first | KINDS[name].stepped).items():
        assert state[part] == (value if isinstance(value, str | dict) else close(value))


@every_kind
def test_the_picture_changes_with_the_numbers(live, name):
    still = []
    for (*_, before, was, _), (control, key, after, state, _) in itertools.pairwise(tour(live, name)):
        if before["picture"] == after["picture"] and make(name, **was).numbers() != make(name, **state).numbers():
            still.append((control, key))
    assert still == []


@every_kind
def test_every_slider_button_and_choice_changes_the_picture(live, name):
    stops = tour(live, name)
    moved = {after[0] for before, after in itertools.pairwise(stops) if before[2]["picture"] != after[2]["picture"]}
    assert {control for control, *_ in stops[1:]} - moved == set()


# Show the imported module with a model that has no kernel; `window.model` counts what Python would have been told.
RENDER = """state => {
    window.model = { state, saved: 0, get: (part) => state[part], set: (part, value) => (state[part] = value),
                     save_changes: () => (window.model.saved += 1), on() {}, off() {} };
    globalThis.xentReached = {};
    document.body.replaceChildren(document.createElement("div"));
    window.module.default.render({ model: window.model, el: document.body.firstChild });
}"""


@pytest.fixture(scope="module")
def walks(browser, live, together):
    """Return a function that makes every move, in a plain page or in JupyterLab, wide or narrow; give all its looks."""
    page = browser.new_page(reduced_motion="reduce")
    page.goto("about:blank")

    @functools.cache
    def plain(name):
        page.evaluate(IMPORT, str(make(name)._esm))
        page.add_style_tag(content=str(make(name)._css))
        found = {}
        for width in (WIDE, NARROW):
            page.set_viewport_size({"width": width, "height": HEIGHT})
            page.evaluate(RENDER, KINDS[name].first)
            found[f"{width} px"] = page.locator(".xent-explorable").evaluate(WALK)
        return found

    @functools.cache
    def narrow(names):
        found, cards = {}, live.cards(names)
        live.resize(NARROW)
        for card in cards:
            live.show(card.name)
            card.set(**card.kind.first)
            card.root.scroll_into_view_if_needed()
            live.page.evaluate(STILL)  # a cell out of sight keeps its size until it is seen
            found[card.name] = card.root.evaluate(WALK)
        live.resize(WIDE)
        return found

    def walk(name, where):
        if where == f"JupyterLab {WIDE} px":
            return {f"{control}, {key} ({at})": look for at, (control, key, look, *_) in enumerate(tour(live, name))}
        return narrow(together(name))[name] if "JupyterLab" in where else plain(name)[where]

    yield walk
    page.close()


every_width = pytest.mark.parametrize(
    "where", [f"{WIDE} px", f"{NARROW} px", f"JupyterLab {WIDE} px", f"JupyterLab {NARROW} px"]
)


@every_width
@every_kind
def test_no_move_shifts_the_card_or_anything_in_it(walks, name, where):
    boxes = [look["boxes"] for look in walks(name, where).values()]
    assert {move for move, look in walks(name, where).items() if look["boxes"] != boxes[0]} == set()


@every_width
@every_kind
def test_no_move_makes_or_removes_an_element(walks, name, where):
    assert {move for move, look in walks(name, where).items() if not look["same"]} == set()


@every_width
@every_kind
def test_no_words_overlap_or_leave_their_place(walks, name, where):
    assert {move: look["crowded"] for move, look in walks(name, where).items() if look["crowded"]} == {}


@every_kind
def test_state_set_from_python_shows_in_the_picture(live, name):
    card = live.card(name)
    for state in random_states(name, 6, seed=13):
        assert card.set(**state) is None
        look = card.look("sentence", "controls")
        assert look["sentence"] == make(name, **state).summary
        expected = KINDS[name].controls(state, KINDS[name].numbers(**state))
        assert {part: look["controls"].get(part) for part in expected} == expected


@every_kind
def test_bad_state_from_python_leaves_the_picture(live, name):
    card = live.card(name)
    card.set(**KINDS[name].first)
    before, kernel = card.look(), card.kernel()
    values = [(part, value) for bad, _ in KINDS[name].bad for part, value in bad.items()]
    lab.tell(
        live.page,
        f"""
        nan, inf, errors = float("nan"), float("inf"), []
        for part, value in {values!r}:
            try:
                setattr(ex["{name}"], part, value)
                errors.append(f"{{part}} = {{value}} was taken")
            except Exception as error:
                errors.append(type(error).__name__)
        """,
    )
    assert lab.ask(live.page, "errors") == ["TraitError"] * len(values)
    live.page.wait_for_timeout(100)
    after = card.look()
    assert {part: after[part] for part in after if part != "announced" and after[part] != before[part]} == {}
    assert card.kernel() == kernel


@every_kind
def test_two_views_of_one_explorable_stay_in_step(live, name):
    one, other = live.card(name), live.card(name, view=1)
    one.set(**KINDS[name].first)
    parts = ("sentence", "controls", "chosen", "boxes")
    for mover in (one, other):
        for control in (*mover.sliders[:3], mover.buttons[1]):
            control.press("ArrowRight" if control in mover.sliders else "Enter")
            assert one.look(*parts) == other.look(*parts)


# Handles


# Those whose pictures can be grasped, and those that have goals.
GRASPED = [name for name in KINDS if "handles" in pages.order(make(name).drawing)]
PLAYED = [name for name in KINDS if re.search(r"^ +goals: ", pages.read(make(name).drawing), re.MULTILINE)]
every_grasped = pytest.mark.parametrize("name", GRASPED)
every_played = pytest.mark.parametrize("name", PLAYED)
CARD_WIDTH, CARD_HEIGHT = 760, 450


class Plain:
    """Explorables one by one in a page without a kernel, with a finger and with motion."""

    def __init__(self, browser):
        self.page = browser.new_page(viewport={"width": CARD_WIDTH, "height": 600}, has_touch=True)
        self.page.goto("about:blank")
        self.page.add_style_tag(content=str(make(PLAYED[0])._css) + "body { margin: 0; height: 3000px; }")
        self.fingers = self.page.context.new_cdp_session(self.page)
        self.imported = ""

    def show(self, name, **state):
        if self.imported != name:
            self.page.evaluate(IMPORT, str(make(name)._esm))
            self.imported = name
        self.page.evaluate(RENDER, KINDS[name].first | state)
        self.page.evaluate("() => new Promise(requestAnimationFrame)")
        self.root = self.page.locator(".xent-explorable")
        return self

    @property
    def state(self):
        return self.page.evaluate("window.model.state")

    def middle(self, handle):
        box = handle.locator(".knob").bounding_box()
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def drag(self, handle, x, y, moves):
        """Drag by x and y pixels in so many moves of the mouse; return how many the page and the state have seen."""
        self.root.evaluate(
            """root => {
                root.moves = 0;
                root.addEventListener("pointermove", (event) => (root.moves += event.buttons), true);
            }"""
        )
        left, top = self.middle(handle)
        self.page.mouse.move(left, top)
        self.page.mouse.down()
        for move in range(1, moves + 1):
            self.page.mouse.move(left + x * move / moves, top + y * move / moves)
        self.page.mouse.up()
        return self.root.evaluate("root => [root.moves, window.model.saved]")

    def touch(self, handle, x, y, moves=10):
        left, top = self.middle(handle)
        for move in range(moves + 1):
            point = {"x": left + x * move / moves, "y": top + y * move / moves}
            kind = "touchMove" if move else "touchStart"
            self.fingers.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [point]})
        self.fingers.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def picture(self):
        return self.root.evaluate("root => [...root.querySelectorAll('svg')].map((svg) => svg.outerHTML).join()")


@pytest.fixture(scope="module")
def plain(browser):
    plain = Plain(browser)
    yield plain
    plain.page.close()


def same_state(one, other):
    return all(other[part] == (value if isinstance(value, str) else close(value)) for part, value in one.items())


def way_of(handle):
    """Return a way to drag that changes its value: 60 pixels along it, away from the nearer end."""
    across = handle.get_attribute("aria-orientation") == "horizontal"
    low, now, high = (float(handle.get_attribute(f"aria-value{name}")) for name in ("min", "now", "max"))
    forth = 60 if now - low < high - now else -60
    return (forth, 0) if across else (0, -forth)


@every_grasped
def test_a_drag_of_60_moves_loses_none_and_ends_where_one_move_would(plain, name):
    plain.show(name)
    for at in range(plain.root.locator(".handle").count()):
        ends = []
        for moves in (5 if at else 60, 1):
            plain.show(name)
            handle = plain.root.locator(".handle").nth(at)
            assert plain.drag(handle, *way_of(handle), moves) == [moves, moves]
            ends.append(plain.state)
        assert same_state(*ends)
        assert not same_state(ends[0], KINDS[name].first)


@every_grasped
def test_a_finger_drags_as_a_mouse_does_and_the_page_stays(plain, name):
    ends = []
    for drag in (plain.drag, plain.touch):
        plain.show(name)
        handle = plain.root.locator(".handle").first
        drag(handle, *way_of(handle), 10)
        ends.append(plain.state)
    assert same_state(*ends)
    assert plain.page.evaluate("window.scrollY") == 0


@every_grasped
def test_a_handle_is_large_enough_for_a_finger_and_says_where_it_stands(plain, name):
    plain.show(name)
    for handle in plain.root.locator(".handle").all():
        box = handle.bounding_box()
        assert min(box["width"], box["height"]) >= 20, handle.get_attribute("aria-label")
        low, now, high = (float(handle.get_attribute(f"aria-value{part}")) for part in ("min", "now", "max"))
        assert low <= now <= high
        assert handle.get_attribute("aria-valuetext")


@every_grasped
def test_a_handle_that_has_the_focus_by_keyboard_has_a_ring(plain, name):
    plain.show(name)
    handle = plain.root.locator(".handle").first
    ring = "e => getComputedStyle(e.querySelector('.ring')).visibility"
    assert handle.evaluate(ring) == "hidden"
    handle.focus()
    plain.page.keyboard.press("ArrowRight")
    assert handle.evaluate(ring) == "visible"


# Goals, whole states, and the way to them


@every_played
def test_the_card_is_at_most_450_pixels_high(plain, name):
    box = plain.show(name).root.bounding_box()
    assert box["width"] == CARD_WIDTH
    assert box["height"] <= CARD_HEIGHT


GOAL = """([goal, state, from, moved]) => {
    const { numbers, goals } = window.module.explorable;
    const trace = { from, moved: new Set(moved) };
    return Boolean(goals[goal][1](state, numbers(state), trace));
}"""


@every_played
def test_each_goal_is_open_at_first_and_reached_where_the_table_says(plain, name):
    plain.show(name)
    reached = KINDS[name].goals
    assert 2 <= len(reached) == plain.root.locator(".goals li").count() <= 4
    for goal, (state, trace) in enumerate(reached):
        told = [trace.get("from", ""), trace.get("moved", [])]
        assert not plain.page.evaluate(GOAL, [goal, KINDS[name].first, "", []])
        assert plain.page.evaluate(GOAL, [goal, KINDS[name].first | state, *told]), goal
    assert plain.root.locator(".goals .reached").count() == 0


@every_played
def test_the_whole_state_that_is_on_is_pressed_and_no_other(plain, name):
    plain.show(name)
    starts = plain.page.evaluate("window.module.explorable.starts ?? {}")
    for text, state in starts.items():
        button = plain.root.get_by_role("button", name=text, exact=True)
        button.click()
        assert set(state) == set(KINDS[name].first) - set(KINDS[name].given)  # a whole state
        assert same_state(state, plain.state)
        all_whole = plain.root.get_by_role("group", name="Show", exact=True)  # a switch elsewhere may be pressed, too
        assert all_whole.locator("[aria-pressed=true]").all_inner_texts() == [text]


# Note the frames of half a second from a press on, twice as long as the way takes.
FRAMES = """root => {
    const shapes = [...root.querySelectorAll("svg *")];
    const look = () => shapes.map((each) => each.outerHTML.split(">")[0]).join();
    const [looks, says] = [new Set(), new Set()];
    const go = (start) => {
        looks.add(look());
        says.add(root.querySelector(".sentence").textContent);
        if (performance.now() - start < 500) requestAnimationFrame(() => go(start));
        else root.frames = [[...says], looks.size];
    };
    const begin = () => requestAnimationFrame(() => go(performance.now()));
    root.querySelectorAll("[aria-pressed]").forEach((each) => each.addEventListener("click", begin));
}"""


def glide(plain, name):
    """Press the last whole state; return what is said in the frames that follow, and how many pictures they show."""
    plain.show(name)
    plain.root.evaluate(FRAMES)
    plain.root.get_by_role("group", name="Show").locator("[aria-pressed=false]").last.click()
    root = plain.root.element_handle()
    return plain.page.wait_for_function("root => root.frames", arg=root).json_value()


@every_played
def test_a_whole_move_glides_and_ends_where_it_would_without_motion(plain, name):
    if not plain.show(name).root.get_by_role("group", name="Show").count():
        pytest.skip("it has no whole states")
    says, looks = glide(plain, name)
    moving = plain.picture()
    assert looks > 3
    assert len(says) == 1  # the sentence is that of the end at once
    plain.page.emulate_media(reduced_motion="reduce")
    try:
        assert glide(plain, name) == [says, 1]
        assert re.sub(r"xent-\w+", "", plain.picture()) == re.sub(r"xent-\w+", "", moving)
    finally:
        plain.page.emulate_media(reduced_motion="no-preference")


def test_a_new_move_cuts_the_way_short(plain):
    plain.show("CrossEntropyExplorable")
    ends = []
    for pause in (0, 400):
        plain.root.get_by_role("button", name="q = p", exact=True).click()
        plain.page.wait_for_timeout(pause)
        plain.root.get_by_role("slider", name="height of apple").press("ArrowRight")
        ends.append(plain.root.evaluate("root => root.querySelector('.knob').getAttribute('y')"))
        plain.root.get_by_role("button", name="q = p reversed").click()
        plain.page.wait_for_timeout(400)
    assert ends[0] == ends[1]


def test_a_ghost_shows_what_was_before_a_whole_move_and_before_a_drag(plain):
    plain.show("CrossEntropyExplorable")
    ghosts = plain.root.locator(".ghost")
    heights = "all => all.map((e) => [e.getAttribute('visibility'), Number(e.getAttribute('height'))])"
    assert {seen for seen, _ in ghosts.evaluate_all(heights)} == {"hidden"}
    before = plain.root.locator(".ghost + rect").evaluate_all(heights)
    plain.root.get_by_role("button", name="q = p", exact=True).click()
    assert ghosts.evaluate_all(heights) == [["visible", height] for _, height in before]
    plain.page.wait_for_timeout(400)
    before = plain.root.locator(".ghost + rect").evaluate_all(heights)
    plain.drag(plain.root.get_by_role("slider", name="height of apple"), 0, -30, 5)
    assert ghosts.evaluate_all(heights) == [["visible", height] for _, height in before]


def test_a_goal_ticks_itself_off_is_announced_and_stays(plain):
    plain.show("CrossEntropyExplorable")
    goal = plain.root.locator(".goals li", has_text="infinite")
    assert goal.inner_text().startswith("○")
    plain.root.get_by_role("slider", name="height of cherry").press("End")
    assert goal.inner_text().startswith("✓")
    assert goal.text_content().endswith("(reached)")
    assert "infinite" in plain.root.locator("[role=status]").last.text_content()
    assert "cherry ∞" in plain.root.locator("svg").text_content()
    plain.root.get_by_role("button", name="q = p", exact=True).click()
    assert plain.root.locator(".goals .reached").count() == 1
    state = plain.state
    plain.page.evaluate(
        "state => { window.module.default.render({ model: window.model, el: document.body.firstChild }); }", state
    )
    assert plain.root.locator(".goals .reached").count() == 1


def test_two_groups_merge_when_both_are_pressed_by_button_in_their_columns_or_at_their_names(plain):
    plain.show("CodeExplorable")

    def press(*names):
        for name in names:
            plain.root.get_by_role("button", name=name, exact=True).click()

    def pressed():
        return plain.root.locator("[aria-pressed=true]").all_inner_texts()

    press("date", "date")  # taken up and put down
    assert (plain.state["merges"], pressed()) == ("", ["market stall"])
    press("date", "elderberry")
    assert (plain.state["merges"], pressed()) == ("de", [])
    press("elderberry")
    assert pressed() == ["date", "elderberry"]  # a group is taken up as one
    plain.page.wait_for_timeout(400)
    column = plain.root.locator(".ghost + rect").nth(2).bounding_box()
    plain.page.mouse.click(column["x"] + column["width"] / 2, column["y"] - 5)
    assert plain.state["merges"] == "de cde"
    for name in ("apple", "banana"):
        plain.root.locator("svg text", has_text=name).first.click()
    assert plain.state["merges"] == "de cde ab"
    press("undo", "best code")
    plain.root.get_by_role("button", name="apple", exact=True, disabled=True).press("Enter")  # nothing is left to merge
    assert (plain.state["merges"], pressed()) == ("de cde ab abcde", [])
    press("undo", "undo", "undo", "undo")
    plain.drag(plain.root.get_by_role("slider", name="edge 4"), 0, 0, 1)  # a knob is no column
    assert pressed() == ["market stall"]


def test_a_click_on_the_curve_brings_the_coin_there(plain):
    plain.show("CoinExplorable")
    field = plain.root.locator("rect[cursor=pointer]").bounding_box()
    plain.page.mouse.click(field["x"] + field["width"] / 2, field["y"] + 30)
    assert plain.state["p"] == 0.5
    assert plain.root.locator(".goals .reached").count() == 1
    plain.page.keyboard.press("ArrowRight")  # the dot has the focus
    assert plain.state["p"] == 0.51


# The longest texts of a card's sentence, at widths at which it stands higher with one of them than without words.
ROOM = """(root, texts) => {
    const sentence = root.querySelector(".sentence");
    const high = (text) => {
        sentence.textContent = text;
        return sentence.getBoundingClientRect().height;
    };
    const widths = Array.from({ length: 50 }, (_, i) => 260 + 10 * i);
    return widths.filter((width) => {
        root.style.width = `${width}px`;
        return Math.max(...texts.map(high)) > high("");
    });
}"""


@every_kind
def test_the_sentence_has_room_at_every_width(plain, name):
    kind = KINDS[name]
    states = [*(kind.first | reached for reached, _ in kind.goals), *random_states(name, 10)]
    texts = sorted({make(name, **state).summary for state in states}, key=len)
    assert plain.show(name).root.evaluate(ROOM, texts[-6:]) == []


# Keys


@every_kind
def test_keys_on_a_control_are_no_command_of_jupyterlab(live, name):
    card = live.card(name)
    where = f"""(() => {{
        const content = {lab.PANEL}.content;
        return [content.activeCellIndex, content.widgets.length, content.mode, content.selectedCells.length,
                document.querySelector(".jp-CodeCell.jp-mod-active .jp-InputPrompt").textContent];
    }})()"""
    keys = ["Home", "End", "PageUp", "PageDown", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Shift+ArrowDown"]
    keys += ["b", "a", "d", "d", "x", "c", "v", "z", "m", "y", "j", "k", "l", "o", "0", "0"]
    for control in (*card.sliders[:1], card.buttons[0]):
        control.focus()
        before = live.page.evaluate(where)
        for key in keys:
            live.page.keyboard.press(key)
        assert control.evaluate("e => e === document.activeElement")
        assert live.page.evaluate(where) == before
    assert live.page.locator(".jp-Dialog").count() == 0


@every_kind
def test_tab_reaches_every_control_in_the_order_in_which_it_stands(live, name):
    card = live.card(name)
    card.set(**KINDS[name].first)
    native = "input[type=range]:enabled, input[type=text], input[type=radio]:checked, button, summary"
    stops = card.root.locator(f"{native}, .handle, [role=gridcell][tabindex='0']")
    stops.first.focus()
    reached = []
    for _ in range(stops.count()):
        reached += stops.evaluate_all("all => [all.indexOf(document.activeElement)]")
        live.page.keyboard.press("Tab")
    assert reached == list(range(stops.count()))


@every_kind
def test_every_control_is_native_or_a_handle_and_has_a_name(live, name):
    card = live.card(name)
    native = card.root.locator("input, button, select, textarea, a").count()
    handles = card.root.locator(".handle")
    cells = card.root.locator("svg[role=group] > [role=grid] > [role=row] > [role=gridcell]")
    assert (
        cells.and_(card.root.locator("[tabindex='0']")).count() == card.root.locator("[role=grid][aria-label]").count()
    )
    assert all(cells.evaluate_all("all => all.map(e => e.getAttribute('aria-label'))"))
    others = "[tabindex]:not([role=gridcell]), [contenteditable], [role=button], [role=slider]"
    made = card.root.locator(others).count()
    assert made == handles.count() == card.root.locator("svg[role=group] > .handle[role=slider][tabindex='0']").count()
    others = sum(card.root.get_by_role(role).count() for role in ("radio", "textbox"))
    assert native + made == len(card.sliders) + len(card.buttons) + others
    assert all(handles.evaluate_all("all => all.map(e => e.getAttribute('aria-label'))"))
    named = card.root.locator("input").evaluate_all(
        "all => all.every(e => e.labels.length === 1 && e.labels[0].textContent.trim())"
    )
    assert named
    assert all(button.inner_text().strip() for button in card.buttons)


def step(card, name):
    """Move the first control by one key."""
    control, key = ("slider", "ArrowRight") if name in SLIDING else ("button", "Enter")
    card.get_by_role(control).first.press(key)


# Those that have sliders, and can be moved thirty times by one key.
SLIDING = [name for name in KINDS if name not in {"DigitExplorable", "GuessingExplorable", "SentenceExplorable"}]
every_sliding = pytest.mark.parametrize("name", SLIDING)

FIRST_LONG = """root => [...root.querySelectorAll("input[type=range], .handle")].findIndex((slider) => {
    const [step, of] = [slider.step ?? slider.dataset.step, (name) => slider.getAttribute(`aria-value${name}`)];
    return ((slider.max ?? of("max")) - (slider.min ?? of("min"))) / step > 30;
})"""


@pytest.fixture(scope="module")
def bursts(live, together):
    """Press an arrow thirty times on the first slider with so many steps; give what came of it."""

    @functools.cache
    def burst(names):
        sliding = [name for name in names if name in SLIDING]
        cards = dict(zip(sliding, live.cards(sliding), strict=True))
        sliders = {name: card.sliders[card.root.evaluate(FIRST_LONG)] for name, card in cards.items()}
        for name, card in cards.items():
            card.set(**card.kind.first)
            sliders[name].press("Home")
        live.page.wait_for_timeout(1000)  # until all this has been announced
        found = {}
        for name, card in cards.items():
            card.root.evaluate(RECORD)
            sliders[name].focus()
            for _ in range(30):
                live.page.keyboard.press("ArrowRight")
            began, look = time.monotonic(), card.look()
            found[name] = {"look": look, "kernel": card.settled(look), "seconds": time.monotonic() - began}
        live.page.wait_for_timeout(1500)
        for name, card in cards.items():
            late = {"late look": card.look(), "late kernel": card.kernel(), "name": sliders[name].evaluate(NAME)}
            found[name] |= late | card.root.evaluate("root => root.burst")
        return found

    return lambda name: burst(together(name))[name]


@every_sliding
def test_a_burst_of_thirty_keys_ends_in_the_right_state(bursts, name):
    burst = bursts(name)
    low, step, value, _ = burst["look"]["positions"][burst["name"]]
    assert burst["keys"] == 30
    assert value == close(low + 30 * step)
    state, summary = burst["kernel"]
    assert summary == make(name, **state).summary == burst["look"]["sentence"]


@every_sliding
def test_a_burst_leaves_no_backlog(bursts, name):
    burst = bursts(name)
    assert burst["frame"] == burst["look"]["sentence"]  # one frame after the last key
    assert burst["seconds"] < 2
    assert burst["late kernel"] == list(burst["kernel"])
    assert {part for part, value in burst["late look"].items() if value != burst["look"][part]} == {"announced"}


@every_sliding
def test_a_burst_is_announced_once_when_it_is_over(bursts, name):
    assert bursts(name)["announced"] == [[30, bursts(name)["look"]["sentence"]]]


def middle_of(grid, row, column):
    """Return the place of the middle of a cell, counted from 1."""
    box = grid.locator("rect").first.bounding_box()
    return [box[side] + (at - 0.5) * box["width"] / 8 for side, at in (("x", column), ("y", row))]


def test_a_stroke_of_60_moves_loses_none_and_inks_as_one_move_does(plain):
    ends = []
    for moves in (60, 1):
        plain.show("DigitExplorable", ink=[0] * 64)
        grid = plain.root.get_by_role("grid")
        (x, top), (_, bottom) = middle_of(grid, 1, 4), middle_of(grid, 8, 4)
        plain.page.mouse.move(x, top)
        plain.page.mouse.down()
        for move in range(1, moves + 1):
            plain.page.mouse.move(x, top + (bottom - top) * move / moves)
        plain.page.mouse.up()
        assert plain.page.evaluate("window.model.saved") == 1 + moves
        ends.append(plain.state["ink"])
    assert ends[0] == ends[1] == [0, 0, 5, 16, 5, 0, 0, 0] * 8


def test_a_finger_draws_and_the_page_stays(plain):
    plain.show("DigitExplorable", ink=[0] * 64)
    grid = plain.root.get_by_role("grid")
    for kind, row in (("touchStart", 2), ("touchMove", 7), ("touchEnd", 0)):
        points = [dict(zip("xy", middle_of(grid, row, 5), strict=True))] if row else []
        plain.fingers.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    assert [row for row in range(8) if plain.state["ink"][8 * row + 4] == 16] == [1, 2, 3, 4, 5, 6]
    assert plain.page.evaluate("window.scrollY") == 0


@pytest.mark.parametrize(("ink", "after"), [(16, [0] * 8), (8, [0] * 8), (7, [16] * 8), (1, [16] * 8)])
def test_a_press_rubs_out_all_ink_and_a_stroke_rubs_if_it_begins_on_dark_ink_and_else_draws(plain, ink, after):
    plain.show("DigitExplorable", ink=[ink] * 64)
    grid = plain.root.get_by_role("grid")
    plain.page.mouse.click(*middle_of(grid, 3, 5))
    assert plain.state["ink"] == [0 if cell == 20 else ink for cell in range(64)]
    plain.page.mouse.move(*middle_of(grid, 3, 1))
    plain.page.mouse.down()
    plain.page.mouse.move(*middle_of(grid, 3, 8))
    plain.page.mouse.up()
    assert plain.state["ink"][16:24] == after
    assert plain.state["ink"][32:] == [ink] * 32  # rows further away stay
    plain.root.get_by_role("gridcell", name="row 8, column 1").press("Space")
    assert plain.state["ink"][56:58] == [0, ink]


def test_keys_alone_draw_a_digit_and_a_screen_reader_hears_each_cell(plain):
    plain.show("DigitExplorable", ink=[0] * 64)
    first = plain.root.get_by_role("gridcell", name="row 1, column 1, ink 0")
    first.focus()
    for key in ("ArrowRight", "ArrowRight", "ArrowRight", "Space", *["Shift+ArrowDown"] * 7):
        plain.page.keyboard.press(key)
    assert plain.state["ink"] == [0, 0, 0, 16, 0, 0, 0, 0] * 8
    assert plain.page.evaluate("document.activeElement.getAttribute('aria-label')") == "row 8, column 4, ink 16"
    assert plain.root.locator("[role=gridcell][tabindex='0']").count() == 1
    ring = plain.root.get_by_role("grid").locator("> rect").last
    assert ring.get_attribute("visibility") == "visible"
    plain.page.keyboard.press("Enter")
    assert plain.state["ink"][59] == 0
    assert plain.page.evaluate("window.scrollY") == 0


def test_a_game_is_played_to_its_end_by_typing(live):
    card = live.card("GuessingExplorable")
    card.set(passage=4, presses="")
    field = card.root.get_by_role("textbox", name="Type here or press")
    for letter in "xshe gave a litttttle QUscream half of fright":
        field.press_sequentially(letter)
    look = card.look()
    _, summary = card.settled(look)
    assert look["sentence"] == summary
    guesses = [3 if at == 18 else 2 if at in (0, 15) else 1 for at in range(39)]
    lower, upper = xent_helpers.guess_bounds(guesses)
    assert f"39 of 39 found. You: {sum(guesses)} guesses, between {lower:.2f} and {upper:.2f} bits" in summary
    assert "half of fright." in card.root.locator(".passage").text_content()
    field.press_sequentially("more")
    assert card.look()["sentence"] == summary
    assert live.page.evaluate("document.activeElement.tagName") == "INPUT"


def test_a_sentence_is_typed_and_each_character_gets_its_bits(live):
    card = live.card("SentenceExplorable")
    card.set(**card.kind.first)
    field = card.root.get_by_role("textbox", name="Your sentence:")
    field.fill("")
    assert card.look()["sentence"] == "0 characters. Type a sentence, in any words."
    field.press_sequentially("Alice, a QUEEN")
    look = card.look()
    state, summary = card.settled(look)
    assert state == {"text": "Alice, a QUEEN"}
    assert look["sentence"] == summary == make("SentenceExplorable", text="alice a queen").summary
    shown = card.root.locator("svg").first.locator("text.mono").all_text_contents()
    bits = make("SentenceExplorable", text="alice a queen").bits
    assert [text for text in shown if text] == [
        piece for b, letter in zip(bits, "alice␣a␣queen", strict=True) for piece in (f"{b:.0f}", letter)
    ]
    field.press_sequentially("x" * 60)
    assert len(field.input_value()) == 48


# Those that play.
PLAYING = [name for name in KINDS if "player" in pages.order(make(name).drawing)]


@pytest.mark.parametrize("name", PLAYING)
def test_play_ends_in_the_same_state_with_and_without_motion(live, name):
    card, ends, seen = live.card(name), [], []
    for motion in ("no-preference", "reduce"):
        live.page.emulate_media(reduced_motion=motion)
        card.set(**KINDS[name].first)
        card.root.evaluate(
            """root => {
                const says = root.querySelector(".sentence");
                const seen = (root.seen = new Set([says.textContent]));
                const look = () => root.seen === seen && (seen.add(says.textContent), requestAnimationFrame(look));
                look();
            }"""
        )
        card.play.press("Enter")
        still = "e => /^play/.test(e.textContent)"
        live.page.wait_for_function(still, arg=card.play.element_handle(), timeout=8 * SECONDS)
        ends.append((card.settled(card.look()), card.sentence))
        live.page.wait_for_timeout(50)
        seen.append(card.root.evaluate("root => root.seen.size"))
    assert ends[0] == ends[1]
    assert ends[0][0][0] != KINDS[name].first
    assert seen[0] > 15
    assert seen[1] == 2


# Themes


@pytest.fixture(scope="module")
def themed(live, together):
    """Look at explorables in both themes; give the pale words and what axe-core found."""
    axe = Path(inspect.getfile(require("axe_playwright_python"))).with_name("axe.min.js").read_text(encoding="utf-8")
    run = "async root => (await axe.run(root, { resultTypes: ['violations'] })).violations"

    @functools.cache
    def both(names):
        found, cards = {}, live.cards(names)
        for card in cards:
            card.set(**card.kind.first)
        for theme in ("dark", "light"):
            lab.set_theme(live.page, theme)
            live.page.evaluate(axe)
            for card in cards:
                live.show(card.name)
                found[card.name, theme] = card.root.evaluate(PALE), card.root.evaluate(run)
        return found

    return lambda name, theme: both(together(name))[name, theme]


@pytest.mark.parametrize("theme", lab.THEMES)
@every_kind
def test_words_stand_out_from_what_is_behind_them(themed, name, theme):
    (seen, pale), _ = themed(name, theme)
    assert seen > 60
    assert pale == []


@pytest.mark.parametrize("theme", lab.THEMES)
@every_kind
def test_axe_finds_nothing_serious(themed, name, theme):
    _, violations = themed(name, theme)
    assert [
        (rule["id"], node["html"][:200])
        for rule in violations
        if rule["impact"] in ("serious", "critical")
        for node in rule["nodes"]
    ] == []


# Without a kernel


@pytest.fixture(scope="module")
def stored(served):
    """Store a notebook with each explorable once, as the command that stores notebooks does."""
    folder, notebook = served[0], lab.notebook([SETUP, *map(SHOW.format, KINDS)])
    execute(notebook, folder)
    clean(notebook)
    nbformat.write(notebook, folder / "stored.ipynb")
    return notebook


@pytest.fixture(scope="module")
def page_file(stored, tmp_path_factory):
    """Convert the stored notebook to a page."""
    from nbconvert import HTMLExporter

    text, _ = HTMLExporter().from_notebook_node(stored)
    file = tmp_path_factory.mktemp("page") / "page.html"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_page_answers_the_sliders_without_a_kernel_and_without_a_network(browser, page_file):
    context = browser.new_context(offline=True)
    page, errors = context.new_page(), []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(page_file.as_uri())
    found = {}
    for at, name in enumerate(KINDS):
        card = page.locator(".xent-explorable").nth(at)
        before = card.locator(".sentence").inner_text()
        step(card, name)
        found[name] = before, card.locator(".sentence").inner_text()
        assert card.locator("img").count() == 0
    context.close()
    assert found == {
        name: (make(name).summary, make(name, **kind.first | kind.stepped).summary) for name, kind in KINDS.items()
    }
    assert [error for error in errors if "require" not in error and "MathJax" not in error] == []


SHOWN = """all => all.map((output) => {
    const picture = output.querySelector("img");
    const seen = picture?.checkVisibility() && picture.complete && picture.naturalWidth > 0;
    const [sentence, todo] = [...output.querySelectorAll("p")].map((each) => each.innerText);
    return [sentence ?? "", seen ? picture.alt : "", todo ?? "", output.innerText];
})"""


def check_still(outputs):
    assert [tuple(seen) for *seen, _ in outputs] == [
        (make(name).summary, f"Explorable. {make(name).summary}", pages.STILL) for name in KINDS
    ]
    assert not re.search(
        r"Error displaying|Loading widget|\bconst\b|=>|function", " ".join(words for *_, words in outputs)
    )


def test_a_page_without_scripts_shows_picture_and_sentence(browser, page_file):
    context = browser.new_context(offline=True, java_script_enabled=False)
    page = context.new_page()
    page.goto(page_file.as_uri())
    outputs = page.locator(".jp-OutputArea-output:has([data-explorable])").evaluate_all(SHOWN)
    context.close()
    check_still(outputs)


@pytest.fixture
def cloned(served, stored):
    """Open the stored notebook in JupyterLab without running it."""
    _, url, context = served
    page = context.new_page()
    lab.open_notebook(page, url, "stored.ipynb")
    yield page
    lab.shut_down(page)


def test_a_stored_notebook_shows_picture_and_sentence_and_comes_to_life_once_it_is_trusted(cloned):
    cloned.locator(".jp-OutputArea-output img").nth(len(KINDS) - 1).wait_for(timeout=10 * SECONDS)
    check_still(cloned.locator(".jp-CodeCell .jp-OutputArea-output").evaluate_all(SHOWN))
    cloned.evaluate("void window.jupyterapp.commands.execute('notebook:trust')")
    cloned.locator(".jp-Dialog .jp-mod-accept").click()
    cloned.locator(".xent-explorable").nth(len(KINDS) - 1).wait_for(timeout=10 * SECONDS)
    for at, (name, kind) in enumerate(KINDS.items()):
        card = cloned.locator(".xent-explorable").nth(at)
        step(card, name)
        assert card.locator(".sentence").text_content() == make(name, **kind.first | kind.stepped).summary


# The benchmark


@every_kind
def test_the_benchmark_sees_every_picture_change(live, name):
    live.card(name)
    assert all(0 < changed <= frame for changed, frame in bench_explorables.measure(live.page, cell_of(name, 0), 2))


def test_the_benchmark_sees_the_picture_of_interact_change(live):
    live.show()
    live.run(USUAL)
    times = bench_explorables.measure(live.page, USUAL, 2, picture="img")
    assert all(0 < changed <= frame for changed, frame in times)
