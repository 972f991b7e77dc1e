"""What a page asks by itself: its verdicts and words are Python's, for every prediction and exercise of the course."""

import itertools
import json
import math
import re
import subprocess
from pathlib import Path

import asks
import numpy as np
import pytest
from needs import required_node
from test_notebooks import PATHS

from xent_helpers.exercises import EXERCISES, REASONS, pages, reveal
from xent_helpers.exercises.predictions import DATA, SKIPPING, TODO, compare, stored

JUDGE = Path(__file__).parent / "javascript" / "judge.js"
RULES = pages.rules()
ASKED = {number: each for number, each in EXERCISES.items() if not callable(each.right)}
# What somebody writes who means no number, or means harm; Python is given the text itself.
HOSTILE = [
    *("two bits", "12.5 kg", "1.5 bits", "yes", "?", "...", "1.2.3", "1 2", "(1", "1)", "1,,2", "[1, 2", "ln", "ln()"),
    *("--", "1 +", "* 2", "ln 1/8", "x = 3", "answer", "alert(1)", "__import__('os').system('ls')", "constructor"),
    *("<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "${1}", "`1`", "it's", 'a "b"', "a'b\"c"),
    *("\\", "tab\there", "line\nbreak", "nul\0", "\u202eright to left", "é", "日本", "😀", "e\u0301", "\x7f"),
    *(
        "x" * 59,
        "x" * 58 + "'",
        "x" * 600,
        "1+" * 400 + "1",
        "(" * 60 + "1" + ")" * 60,
        "9**9**9**9",
        "0x1f",
        "1e",
        "1j",
    ),
    *("toString", "hasOwnProperty(1)", "this", "None", "True", "lambda: 1", "print(3)", "{1, 2}", "'2.3'"),
    *(
        "'inf'",
        '"1,5"',
        "'-2'",
        "'1e5'",
        "'0.5 bits'",
        "ln(1, 2)",
        "log(1, 2, 3)",
        "[1, 'a']",
        "abs([1])",
        "1 if 2 else 3",
    ),
]
# Numbers, however they are written; Python is given their value.
WRITTEN = [
    *(
        "0",
        "1",
        "-1",
        "2",
        "10",
        "100",
        "1/8",
        "2.3",
        ".5",
        "5.",
        "1e-3",
        "1E5",
        "-0",
        "0.0",
        "1_000",
        "2**10",
        "2**-1",
    ),
    *(
        "np.inf",
        "-np.inf",
        "math.inf",
        "np.nan*0",
        "-np.log(0.1)",
        "np.log2(8)",
        "np.sqrt(2)",
        "np.exp(-2.5)",
        "math.pi",
    ),
    *("1/3 + 1/6", "-(0.5*np.log2(0.5) + 2*0.25*np.log2(0.25))", "-2**2", "2**3**2", "(1 - 0.25)*3", "np.log10(1000)"),
    *("math.log(8, 2)", "abs(-3)", "7 - -7", "10**20", "10**14", "123456", "-1234.5", "99999.5", "0.00001234", "2**-1"),
    *(
        "[]",
        "[1]",
        "[1, 2]",
        "(1, 2)",
        "1, 2",
        "1,",
        "1,5",
        "2,25",
        "-1,5",
        "[1, 2, 3]",
        "[[1, 2], [3, 4]]",
        "[[1, 2], [3]]",
    ),
    *(
        "np.array([0.2, 0.5, -0.7])",
        "[0.2, 0.5, -0.7]",
        "0.2, 0.5, -0.7",
        "[-0.6, 0.2, 0.1, 0.1, 0.2]",
        "[1/3, 2, 1e400]",
    ),
    *("[0.2, 0.5, 0.7]", "[0.2, 0.5]", "[[]]", "[0.2, 0.5, -0.7,]", "[[0.2, 0.5, -0.7]]", "10**400", "[10**400, 1]"),
]
NAMES = {"np": np, "math": math, "nan": np.nan}
# What learners write and Python does not read, beside what it stands for.
BY_HAND = {
    "-ln 0.1": -np.log(0.1),
    "ln(10)": np.log(10),
    "-log2 0.25": 2.0,
    "log2(8)": 3.0,
    "log₂ 8": 3.0,
    "log_2(8)": 3.0,
    "0.5 ln 2": 0.5 * np.log(2),
    "-0.5 ln 0.5 - 0.5 ln 0.5": np.log(2),
    "2(1 + 3)": 8,
    "2 pi": 2 * np.pi,
    "2^10": 1024,
    "e^-2.5": np.exp(-2.5),
    "50%": 0.5,
    "12.5 %": 0.125,
    "−1.5": -1.5,
    "3 × 4": 12,
    "1 ÷ 8": 0.125,
    "1⁄8": 0.125,
    "inf": np.inf,
    "-∞": -np.inf,
    "Infinity": np.inf,
    "sqrt 2": np.sqrt(2),
    "exp(1)": np.e,
    "log(100)": np.log(100),
    "log(8, 2)": 3.0,
    "1/0": np.inf,
    "0/0": np.nan,
    "log 0": -np.inf,
    "007": 7,
    "1,234,567": 1234567,
    "12,345.5": 12345.5,
}


@pytest.fixture(scope="module")
def node():
    return required_node()


@pytest.fixture(scope="module")
def judged(node, tmp_path_factory):
    """Function that gives what the pages' judge says of the answers to each of what is asked."""

    def judge(asked):
        path = tmp_path_factory.mktemp("asked") / "asked.json"
        path.write_text(json.dumps({"rules": RULES, "asked": asked}), encoding="utf-8")
        done = subprocess.run([node, str(JUDGE), str(path)], capture_output=True, encoding="utf-8", timeout=120)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return judge


def predictions():
    """What the stored outputs say of every prediction, by notebook and cell, with the plain text of the output."""
    found = {}
    for path in PATHS:
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            for output in cell.get("outputs", []):
                if DATA in output.get("metadata", {}):
                    found[f"{path.stem} {cell['id']}"] = output["metadata"][DATA], "".join(output["data"]["text/plain"])
    return found


def near(value, generator):
    """Texts of numbers at and about a value: rounded, scaled, with the other sign."""
    scales = [-1, 0.5, 1.0049, 0.9949, *generator.uniform(0.96, 1.04, size=2)]
    rounded = [f"{value:.{digits}g}" for digits in (1, 2, 3, 5)]
    return [*rounded, *(repr(float(value * scale)) for scale in scales)]


def numbers(values, generator):
    """Texts of numbers, and the values that Python has for them, to try where the answers `values` are known."""
    texts = some(WRITTEN, 30, generator)
    for value in values:
        if np.ndim(value) == 0:
            texts += near(float(value), generator) if np.isfinite(value) else [f"{'-' * (value < 0)}np.inf"]
        else:
            for scale in (1, -1, 1.004, 1.02, 2):
                texts.append(str((np.asarray(value, dtype=float) * scale).tolist()))
            texts.append(str(np.roll(np.asarray(value, dtype=float), 1).tolist()))
    sizes = 10.0 ** generator.uniform(-6, 6, size=30)
    texts += [repr(float(each)) for each in sizes * generator.choice([-1, 1], size=30)]
    texts += [str(each) for each in generator.integers(-50, 2000, size=10)]
    pairs = {text: eval(text, NAMES) for text in dict.fromkeys(texts)}
    others = BY_HAND | {text: text.strip("'\"") if text[0] in "'\"" else text for text in HOSTILE}
    return pairs | {text: others[text] for text in some(list(others), 40, generator)}


def some(texts, count, generator):
    return [texts[k] for k in generator.permutation(len(texts))[:count]]


def words(options, generator):
    """Texts for a choice: each option as somebody may write it, and others."""
    shapes = [str, str.upper, str.title, lambda each: f" {each}. ", lambda each: f"'{each}'", lambda each: f"{each}s"]
    texts = [shape(each) for each in options for shape in (*shapes, lambda each: each.replace(" ", "  "))]
    return {text: text for text in [*texts, *HOSTILE, *(str(each) for each in generator.integers(0, 99, size=20))]}


def said(feedback):
    return [feedback.status, feedback.headline, *feedback.lines]


def test_an_exercise_is_judged_as_in_python(judged):
    generator = np.random.default_rng(seed=15)
    tried = {}
    for number, each in ASKED.items():
        made = each.known[len(each.slips) :]
        values = [each.right, *(slip.wrong for slip in [*each.slips, *made[::3]])]
        tried[number] = words(each.options, generator) if each.options else numbers(values, generator)
    found = judged([{"data": pages.exercise(EXERCISES[n]), "answers": list(texts)} for n, texts in tried.items()])
    differ = []
    for (number, texts), page in zip(tried.items(), found, strict=True):
        assert len(texts) > 90
        for (text, value), feedback in zip(texts.items(), page, strict=True):
            python = EXERCISES[number].grade(value)
            on_page = [feedback["status"], feedback["headline"], *feedback["lines"]]
            same = said(python) == on_page and python.misconception == feedback["misconception"]
            if not same or bool(python.plain) != feedback.get("unknown", False):
                differ.append((number, text, said(python), on_page))
    assert not differ, "\n".join(map(str, differ[:20]))


def test_a_prediction_is_compared_as_in_python(judged):
    generator = np.random.default_rng(seed=15)
    stored = {place: data for place, (data, _) in predictions().items() if "verdicts" not in data}
    data, tried = {place: pages.prediction(each) for place, each in stored.items()}, {}
    for place, each in data.items():
        misses = [miss for miss, _ in each["reasons"]]
        if each["kind"] == "choice":
            tried[place] = words([*each["options"], *misses], generator)
        else:
            known = [each["right"], *each["options"], *misses]
            tried[place] = numbers([float(value) for value in known], generator)
    found = judged([{"data": each, "answers": [*tried[place], None]} for place, each in data.items()])
    differ = []
    for (place, each), page in zip(stored.items(), found, strict=True):
        assert len(page) > 90
        for (text, value), feedback in zip([*tried[place].items(), (None, None)], page, strict=True):
            python = as_on_a_page(in_python(each, value))
            on_page = [feedback["status"], feedback["headline"], *feedback["lines"]]
            if python != on_page:
                differ.append((place, text, python, on_page))
    assert not differ, "\n".join(map(str, differ[:20]))


def in_python(stored, value):
    """Python's feedback on a prediction."""
    truth = np.inf if stored["right"] == "inf" else stored["right"]
    return compare(value, truth, stored["unit"], stored["options"], stored["guess"], REASONS.get(stored["name"], {}))


def as_on_a_page(feedback):
    """What a page says in place of what only a cell can do."""
    on_page = 'To see the result without one, press "Show me".'
    return [on_page if each == TODO[1] else each for each in said(feedback)]


@pytest.mark.parametrize(
    ("number", "text", "headline", "line"),
    [
        ("8.4", "150,000", "right", ""),
        ("8.1", "1,298.4", "right", ""),
        ("8.1", "1,298", "right", ""),
        ("8.2", "5,657", "not yet", "Did you mean 5.657? "),
        ("1.3", "0,645", "not yet", "Did you mean 0.645? "),
        ("1.3", "0,05", "not yet", "Did you mean 0.05? "),
    ],
)
def test_a_comma_stands_between_thousands_where_nothing_else_can_be_meant(judged, number, text, headline, line):
    [[feedback]] = judged([{"data": pages.exercise(EXERCISES[number]), "answers": [text]}])
    assert feedback["headline"] == f"Exercise {number}: {headline}"
    assert line in " ".join(feedback["lines"])


def test_an_empty_field_is_told_what_it_waits_for(judged):
    asked = [pages.exercise(EXERCISES[number]) for number in ("1.1", "3.2", "5.1")]
    found = judged([{"data": each, "answers": [" "]} for each in asked])
    assert [each["lines"] for [each] in found] == [
        ["Write one number in the field first."],
        ['Choose one of "more", "as much", "less" first.'],
        ["Write a list of 3 numbers in the field first."],
    ]


def test_a_stored_output_says_of_its_prediction_what_it_shows():
    stored = predictions()
    assert len(stored) == sum(path.read_text(encoding="utf-8").count('"prediction = ..."') for path in PATHS) + 1
    for place, (data, text) in stored.items():
        if "verdicts" not in data:
            assert text == repr(in_python(data, None)), place


def test_a_notebook_in_use_does_not_say_what_is_right(monkeypatch):
    shown = []
    monkeypatch.setattr("xent_helpers.exercises.predictions.display", lambda *args, **more: shown.append(more))
    monkeypatch.delenv(SKIPPING, raising=False)
    reveal(..., 6, "bits", name="surprise")
    reveal(5, 6, "bits", name="surprise")
    assert shown == [{}, {}]
    monkeypatch.setenv(SKIPPING, "skip")
    reveal(..., np.float64(6), "bits", name="surprise")
    assert shown[-1] == {
        "metadata": {DATA: {"right": 6.0, "unit": "bits", "options": [], "guess": False, "name": "surprise"}}
    }


@pytest.mark.parametrize("truth", [[1, 2], np.array([0.5])])
def test_a_result_of_several_numbers_is_refused_where_it_is_stored(truth):
    with pytest.raises(ValueError, match="a page asks for one number or one choice"):
        stored(truth, "", (), False, "")


# The page before it has a script


@pytest.fixture(scope="module")
def prepared():
    """The notebooks with their fields, by stem."""
    notebooks = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in PATHS}
    for stem, notebook in notebooks.items():
        asks.put(notebook, stem)
    return notebooks


def test_every_prediction_and_every_exercise_has_a_field_in_its_place(prepared):
    counted = {stem: asks.counts(notebook) for stem, notebook in prepared.items()}
    sources = {path.stem: path.read_text(encoding="utf-8") for path in PATHS}
    for stem, count in counted.items():
        asked = sources[stem].count('"prediction = ..."') + ("prediction_1 = ..." in sources[stem])
        chapter = f"{int(stem[:2])}."
        assert count == {"predictions": asked, "exercises": sum(number.startswith(chapter) for number in ASKED)}
    assert sum(count["exercises"] for count in counted.values()) == sum("." in number for number in ASKED)


def test_paragraphs_on_running_cells_are_not_shown_where_fields_are(prepared):
    said = r"Shift\+Enter|Run this once|run its cell|run this cell|in place of `\.\.\.`"
    for stem, notebook in prepared.items():
        whole = "\n".join("".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "markdown")
        left = re.sub(r'<div class="dead-cell">.*?</div>', "", whole, flags=re.DOTALL)
        assert re.findall(said, whole), stem
        assert re.findall(said, left) == [], stem


def test_a_field_follows_its_question(prepared):
    for stem, notebook in prepared.items():
        whole = "\0".join("".join(cell["source"]) for cell in notebook["cells"])
        cells = re.sub(r'\0<div class="dead-cell">.*?</div>(?=\0)', "", whole, flags=re.DOTALL).split("\0")
        for before, cell in itertools.pairwise(cells):
            if 'data-ask="prediction"' in cell or 'data-ask="verdicts"' in cell:
                assert before.split("\n\n")[-1].startswith("**Predict:**"), (stem, before)
            if 'data-ask="exercise"' in cell and "bonus" not in cell:
                number = re.search(r'data-key="([^"]*)"', cell)[1]
                assert f"**{number}**" in before, (stem, before)


def test_a_field_is_one_line_so_that_markdown_takes_it_as_it_is(prepared):
    cells = [cell["source"] for notebook in prepared.values() for cell in notebook["cells"]]
    fields = [cell for cell in cells if 'class="ask"' in cell]
    assert len(fields) > 90
    assert not [cell for cell in fields if "\n" in cell]


def test_what_shows_a_result_is_covered_from_the_question_on(prepared):
    for stem, notebook in prepared.items():
        cover, awaited = "", ""
        for cell in notebook["cells"]:
            source = "".join(cell["source"])
            if found := re.fullmatch(r'<div class="covered(?:-cell)?[^"]*" data-of="([^"]+)">', source):
                cover = found[1]
            elif source == "</div>":
                cover = ""
            elif found := re.match(r'<form class="ask" data-ask="prediction" data-key="[^"]*/([^"/]+)"', source):
                awaited = found[1]
            elif awaited and cell["cell_type"] == "code" and cell["outputs"]:
                assert cover == awaited, (stem, cell["id"])
                if "skipped-result" in json.dumps(cell["outputs"]):
                    awaited = ""


def test_a_notebook_without_stored_results_cannot_become_a_page():
    cells = [{"cell_type": "code", "id": "a-predict", "metadata": {}, "source": "prediction = ...", "outputs": []}]
    with pytest.raises(ValueError, match=r"01_a asks for a prediction and has stored no result .* run make notebooks"):
        asks.put({"cells": cells}, "01_a")


def test_data_in_a_page_cannot_end_its_script():
    assert asks.as_json({"a": "</script>"}) == '{"a":"<\\/script>"}'


def test_the_contents_say_what_there_is_to_do():
    page = (
        '<title>t</title><li class="toctree-l1"><a class="reference internal" href="notebooks/01_a.html">A</a></li>'
        '<li class="toctree-l1 current"><a class="current reference internal" href="#">B</a></li>'
    )
    course = {"01_a": {"predictions": 3, "exercises": 2}, "02_b": {"predictions": 1, "exercises": 4}}
    made = asks.with_progress(page, "02_b", course)
    assert 'A<span class="so-far" data-notebook="01_a">predicted 0 of 3, solved 0 of 2</span></a>' in made
    assert 'B<span class="so-far" data-notebook="02_b">predicted 0 of 1, solved 0 of 4</span></a>' in made
    assert made.index("classList") < made.index("<title>")
