"""The learner's own copy: made once without outputs, and never written over."""

import json
import re

import learner_copy
import pytest
from execute_notebooks import FOLDER

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


def test_no_cleared_notebook_of_the_course_shows_a_result(tmp_path):
    learner_copy.update(FOLDER, tmp_path / "copy")
    copies = sorted((tmp_path / "copy").glob("*.ipynb"))
    assert len(copies) == len(list(FOLDER.glob("*.ipynb")))
    for path in copies:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"Result: |image/png|<img", text), path.name
        assert all(cell.get("outputs", []) == [] for cell in json.loads(text)["cells"])
        assert SKIPPING not in text
