"""The source of the site's book, before Sphinx has it, and the questions that it answers."""

import json
import re

import book
import pytest
from test_notebooks import PATHS, Notebook, claims, evidence

QUESTIONS = book.read_questions(book.ROOT / "docs" / "questions.yml")


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """Prepare all notebooks; give the folder of files and the notebooks by their stems."""
    static, notebooks = tmp_path_factory.mktemp("static"), {}
    for path in PATHS:
        notebooks[path.stem] = json.loads(path.read_text(encoding="utf-8"))
        book.prepare(notebooks[path.stem], path.stem, static, "../_static")
    return static, notebooks


def pages_of(notebook):
    outputs = [output for cell in notebook["cells"] for output in cell.get("outputs", [])]
    return ["".join(output.get("data", {}).get("text/html", "")) for output in outputs]


def test_no_output_carries_a_module_or_a_picture_inside(prepared):
    _, notebooks = prepared
    shown = "".join(page for notebook in notebooks.values() for page in pages_of(notebook))
    assert "<img" in shown
    assert "data:image" not in shown
    assert "data-module" not in shown


def test_every_file_that_an_output_names_is_there_and_holds_what_was_inside(prepared):
    static, notebooks = prepared
    named = {src for n in notebooks.values() for page in pages_of(n) for src in re.findall(r'src="([^"]+)"', page)}
    assert named == {f"../_static/course/{path.name}" for path in (static / "course").iterdir()}
    modules = {path.name.partition(".")[0]: path for path in (static / "course").glob("*.js")}
    for name, path in modules.items():
        assert path.read_text(encoding="utf-8").startswith("globalThis.xentModules ??= {};")
        assert book.pages.wrap(name).strip() in path.read_text(encoding="utf-8")


def test_one_file_serves_every_page_that_needs_it(prepared):
    static, notebooks = prepared
    assert len(list((static / "course").glob("frame.*.js"))) == 1
    with_frame = [stem for stem, n in notebooks.items() if any("course/frame." in page for page in pages_of(n))]
    assert with_frame == [path.stem for path in PATHS]


def test_a_page_asks_for_no_prediction_that_it_could_not_take(prepared):
    _, notebooks = prepared
    assert not [cell for notebook in notebooks.values() for cell in notebook["cells"] if book.awaits_prediction(cell)]


@pytest.mark.parametrize(
    ("source", "tag"),
    [
        ("import numpy as np\nfrom math import log", "hide-input"),
        ("show(figures.plot_bars(p))", "hide-input"),
        ("q = p / p.sum()\nshow(figures.plot_bars(q))", None),
        ("print(p)", None),
    ],
)
def test_only_code_that_computes_nothing_is_folded(source, tag):
    assert book.folded(source) == tag


# Find your question


def test_every_answer_points_to_a_heading_that_is_there():
    found = {path.stem: book.headings(path) for path in PATHS}
    assert [each for each in QUESTIONS if each.notebook and each.heading not in found.get(each.notebook, [])] == []


def test_every_number_of_an_answer_stands_in_its_notebook():
    notebooks = {path.stem: Notebook(path) for path in PATHS}
    known = {stem: evidence(notebook) for stem, notebook in notebooks.items()}
    missing = []
    for each in QUESTIONS:
        for written, value, unit, percent, _ in claims(each.answer):
            counted = value == int(value) and value <= 12 and unit == 1 and not percent
            scales = (1, 100) if percent else (1,)
            near = any(abs(v * scale - value) <= unit * 0.5001 for v in known[each.notebook] for scale in scales)
            if not counted and not near:
                missing.append((each.question, written))
    assert missing == []


def test_an_answer_is_one_sentence_and_a_question_is_asked_once():
    assert [each.answer for each in QUESTIONS if each.answer and not re.fullmatch(r".+[^.]\.", each.answer)] == []
    assert [each.answer for each in QUESTIONS if re.search(r"[.?!] [A-Z]", each.answer)] == []
    assert len({each.question for each in QUESTIONS}) == len(QUESTIONS)


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"question": "Why?", "asked": "somewhere", "open": True}, "expected the address where it was asked"),
        ({"question": "Why?", "asked": "https://a.b", "open": True, "answer": "So."}, "is open and has an answer"),
        ({"question": "Why?", "asked": "https://a.b", "answer": "So."}, "expected an answer and a link"),
        ({"question": "Why?", "asked": "https://a.b", "link": {"notebook": "01"}}, "expected an answer and a link"),
    ],
)
def test_an_entry_that_is_neither_open_nor_answered_is_refused(entry, words):
    with pytest.raises(ValueError, match=words):
        book.question_of(entry)
