"""Progress: it is counted by notebook and over the course, and lasts in a file of the learner's own."""

import datetime

import pytest
from synthetic import make_number

from xent_helpers.exercises import EXERCISES, exercise, progress, sheet


@pytest.fixture
def lesson():
    """Return two exercises of a sheet, and a harder one."""
    first, second = make_number("T.1"), make_number("T.2")
    bonus = make_number("T+", question="What is half of 5?")
    assert sheet("Lesson", first, second, bonus=bonus) == {"T.1": first, "T.2": second, "T+": bonus}
    return first, second, bonus


def last_line(shown, ex, answer):
    return shown(ex.check, answer).splitlines()[-1]


def test_a_sheet_counts_what_was_solved(shown, lesson):
    first, second, _ = lesson
    for answer, solved in [(None, 0), (2.5, 1), (9, 1), (2.5, 1)]:
        assert last_line(shown, first, answer) == f"Lesson: {solved} of 2 solved"
    assert last_line(shown, second, 2.5) == "Lesson: 2 of 2 solved"


def test_what_is_not_attempted_counts_nothing(shown, lesson):
    assert len(shown(lesson[0].check, ...).splitlines()) == 1


def test_whoever_has_solved_all_gets_one_more(shown, lesson):
    first, second, bonus = lesson
    reward = 'All solved. One more, and harder: `ex = exercise("T+")`. What is half of 5?'
    assert reward not in shown(first.check, 2.5)
    assert reward in shown(second.check, 2.5).splitlines()
    assert reward in shown(first.check, 2.5).splitlines()
    assert reward not in shown(first.check, 3)
    assert shown(bonus.check, 2.5) == "✓ Exercise T+: right\nLesson: 2 of 2 solved"
    assert reward not in shown(first.check, 2.5)


def test_progress_lasts_in_a_readable_file(shown, lesson, progress_file):
    shown(lesson[0].check, 3)
    assert not progress_file.exists()
    for _ in range(2):
        shown(lesson[0].check, 2.5)
    shown(lesson[1].check, 2.5)
    head, *lines = progress_file.read_text(encoding="utf-8").splitlines()
    assert head == "Exercises that I have solved. Delete this file, or a line of it, to begin anew."
    today = datetime.date.today()
    assert lines == [f"T.1 solved on {today}", f"T.2 solved on {today}"]


def test_progress_is_found_again_after_a_restart_and_gone_with_its_line(shown, lesson, progress_file):
    shown(lesson[0].check, 2.5)
    again, other = make_number("T.1"), make_number("T.2")
    sheet("Lesson", again, other)
    assert again.solved
    assert last_line(shown, other, 3) == "Lesson: 1 of 2 solved"
    progress_file.write_text("T.1 is hard\nT.2 solved, I think\n", encoding="utf-8")
    assert not again.solved
    assert other.solved


def test_without_a_file_progress_lasts_as_long_as_the_kernel(shown, lesson, monkeypatch, tmp_path):
    monkeypatch.setenv("XENT_PROGRESS", "")
    monkeypatch.chdir(tmp_path)
    assert last_line(shown, lesson[0], 2.5) == "Lesson: 1 of 2 solved"
    assert lesson[0].solved
    assert list(tmp_path.iterdir()) == []


def test_the_file_lies_in_the_folder_of_the_notebook(shown, lesson, monkeypatch, tmp_path):
    monkeypatch.delenv("XENT_PROGRESS")
    monkeypatch.chdir(tmp_path)
    shown(lesson[0].check, 2.5)
    assert [path.name for path in tmp_path.iterdir()] == [progress.FILE]


def test_a_file_that_cannot_be_read_or_written_stops_nobody(shown, lesson, monkeypatch, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    monkeypatch.setenv("XENT_PROGRESS", str(folder))
    assert last_line(shown, lesson[0], 2.5) == "Lesson: 1 of 2 solved"
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    monkeypatch.setenv("XENT_PROGRESS", str(tmp_path / "binary"))
    assert progress.read() == set()


def test_an_exercise_by_itself_is_not_counted(shown, progress_file):
    assert shown(make_number().check, 2.5) == "✓ Exercise T.1: right"
    assert not progress_file.exists()


def test_the_course_counts_all_its_notebooks_but_not_the_harder_exercises(shown, monkeypatch):
    counted = [number for number in EXERCISES if "." in number]
    for together in {id(ex.together): ex.together for ex in EXERCISES.values()}.values():
        monkeypatch.setattr(together, "now", set())
    progress.write("1.2")
    progress.write("1+")
    assert last_line(shown, exercise("3.1"), 5) == f"Notebook 3: 0 of 5 solved; the whole course: 1 of {len(counted)}"
