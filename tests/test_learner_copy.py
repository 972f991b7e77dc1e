"""The learner's own copy: made once without outputs, and never written over."""

import json
import re

import learner_copy
import pytest
from execute_notebooks import FOLDER
from test_notebooks import PATHS, Notebook, numbers, predictions, question

from xent_helpers.exercises import progress
from xent_helpers.exercises.predictions import SKIPPING


def notebook(*sources, outputs=()):
    cells = [{"cell_type": "code", "source": s, "outputs": list(outputs), "execution_count": 1} for s in sources]
    return json.dumps({"cells": cells})


@pytest.fixture
def course(tmp_path):
    folder = tmp_path / "notebooks"
    (folder / "data").mkdir(parents=True)
    (folder / "01_bits.ipynb").write_text(notebook("1 + 1", outputs=[{"text": "2"}]))
    (folder / "data" / "book.txt").write_text("Alice")
    (folder / "conftest.py").write_text("")
    (folder / progress.FILE).write_text("1.1 solved on a day")
    return folder


@pytest.fixture
def copy(tmp_path):
    return tmp_path / "my-course"


def names(folder):
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_the_copy_holds_the_notebooks_without_outputs_and_what_they_need(course, copy):
    said = learner_copy.update(course, copy)
    assert said == [
        "Your own copy of the course is in my-course/. It stays yours: no update overwrites what you wrote."
    ]
    assert names(copy) == [".course.json", "01_bits.ipynb", "data/book.txt"]
    cell = json.loads((copy / "01_bits.ipynb").read_text())["cells"][0]
    assert (cell["source"], cell["outputs"], cell["execution_count"]) == ("1 + 1", [], None)


@pytest.mark.parametrize(
    ("text", "meaning", "rest"),
    [
        ("It is 3.\n\nSo it costs 3.", "It is 3.\n\nSo it costs 3.", ""),
        ("It is 3.\n\n**Predict:** and then?", "It is 3.", "**Predict:** and then?"),
        ("It is 3.\n\nSo.\n\nTwo more.\n\n**Predict:** and?", "It is 3.\n\nSo.", "Two more.\n\n**Predict:** and?"),
        ("It is 3.\n\n### Next\n\nMore.", "It is 3.", "### Next\n\nMore."),
    ],
)
def test_what_is_said_about_a_result_is_folded_up_to_the_next_heading_or_question(text, meaning, rest):
    fold = f"<details><summary>Seen the result? Read on</summary>\n\n{meaning}\n\n</details>\n\n{rest}"
    assert learner_copy.folded(text) == fold.rstrip()


def test_a_text_that_begins_with_a_heading_stays_as_it_is():
    assert learner_copy.folded("## Next\n\nMore.") == "## Next\n\nMore."


def test_a_second_time_changes_nothing_and_says_nothing(course, copy):
    learner_copy.update(course, copy)
    (copy / "01_bits.ipynb").write_text("mine")
    assert learner_copy.update(course, copy) == []
    assert (copy / "01_bits.ipynb").read_text() == "mine"
    assert names(copy) == [".course.json", "01_bits.ipynb", "data/book.txt"]


def test_new_outputs_alone_are_no_news(course, copy):
    learner_copy.update(course, copy)
    (course / "01_bits.ipynb").write_text(notebook("1 + 1", outputs=[{"text": "3"}]))
    assert learner_copy.update(course, copy) == []


def test_a_changed_notebook_is_laid_beside_the_learners(course, copy):
    learner_copy.update(course, copy)
    (copy / "01_bits.ipynb").write_text("mine")
    (course / "01_bits.ipynb").write_text(notebook("2 + 2"))
    assert learner_copy.update(course, copy) == ["New in the course: my-course/01_bits-version-2.ipynb"]
    assert learner_copy.update(course, copy) == []
    (copy / "01_bits-version-2.ipynb").write_text("mine, too")
    (course / "01_bits.ipynb").write_text(notebook("3 + 3"))
    assert learner_copy.update(course, copy) == ["New in the course: my-course/01_bits-version-3.ipynb"]
    assert (copy / "01_bits.ipynb").read_text() == "mine"
    assert (copy / "01_bits-version-2.ipynb").read_text() == "mine, too"


def test_what_the_learner_never_touched_follows_the_course(course, copy):
    learner_copy.update(course, copy)
    (course / "01_bits.ipynb").write_text(notebook("2 + 2"))
    (course / "data" / "book.txt").write_text("Through the Looking-Glass")
    assert learner_copy.update(course, copy) == ["New in the course: my-course/01_bits.ipynb"]
    assert (copy / "data" / "book.txt").read_text() == "Through the Looking-Glass"


def test_a_new_notebook_joins_and_one_that_was_thrown_away_comes_back(course, copy):
    learner_copy.update(course, copy)
    (copy / "01_bits.ipynb").unlink()
    (course / "02_prices.ipynb").write_text(notebook("2"))
    said = learner_copy.update(course, copy)
    assert said == ["New in the course: my-course/01_bits.ipynb", "New in the course: my-course/02_prices.ipynb"]


def test_a_copy_that_forgot_where_it_comes_from_is_not_written_over(course, copy):
    learner_copy.update(course, copy)
    (copy / ".course.json").unlink()
    (copy / "01_bits.ipynb").write_text("mine")
    assert learner_copy.update(course, copy) == ["New in the course: my-course/01_bits-version-2.ipynb"]
    assert (copy / "01_bits.ipynb").read_text() == "mine"


@pytest.fixture(scope="module")
def copies(tmp_path_factory):
    """Return the cells of each notebook in a fresh copy of the course."""
    folder = tmp_path_factory.mktemp("own") / "my-course"
    learner_copy.update(FOLDER, folder)
    texts = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.ipynb")}
    assert len(texts) == len(PATHS)
    return {name: json.loads(text)["cells"] for name, text in texts.items()}


def test_no_cleared_notebook_of_the_course_shows_a_result(copies):
    for name, cells in copies.items():
        assert not re.search(rf"Result: |image/png|<img|{SKIPPING}", json.dumps(cells)), name
        assert all(cell.get("outputs", []) == [] for cell in cells), name


def visible(cell):
    """Return what a learner reads of a cell that was not run, with the folded texts closed."""
    text = re.sub(r"<details>.*?</details>", "", "".join(cell["source"]), flags=re.DOTALL)
    return text if cell["cell_type"] == "markdown" else ""


def results(notebook):
    """Return the place of each question and its result: a number, or a word."""
    for place in predictions(notebook):
        shown = json.dumps([cell.get("outputs", []) for cell in notebook.cells[place + 1 : place + 4]])
        if found := re.search(r"Result: -?([\d.,]+\b(?:e-\d+)?|\w+)", shown):
            yield place, found[1].replace(",", "")


# Here a number that the learner knows already is the result, and that it stays the same is the news.
AS_BEFORE = {"blind", "train"}


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_no_cleared_notebook_tells_a_result_above_its_question(path, copies):
    notebook, told = Notebook(path), []
    for place, result in results(notebook):
        name = notebook.cells[place]["id"].removesuffix("-predict")
        if len(re.sub(r"^[0.]+|\D", "", result)) >= 3 and name not in AS_BEFORE:
            above = [visible(cell) for cell in copies[path.name][:place]]
            above[-1] = above[-1].removesuffix(question(notebook.cells[place - 1]))
            told += [(name, written) for written in same_number(float(result), above)]
    assert told == []


def same_number(result, texts):
    """Return the numbers in the texts that are the result, to three digits or more."""
    found = [number for text in texts for number in numbers(text)]
    known = [(written, value, unit) for written, value, unit, _, _ in found if value / unit >= 100]
    return [written for written, value, unit in known if abs(value - result) <= unit * 0.5001]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_the_first_text_after_a_result_is_folded(path, copies):
    notebook, cells = Notebook(path), copies[path.name]
    for place, _ in results(notebook):
        after = next(cell for cell in cells[place:] if cell["cell_type"] == "markdown")
        assert re.match(r"<details>|#|\*\*Predict", "".join(after["source"])), notebook.cells[place]["id"]
