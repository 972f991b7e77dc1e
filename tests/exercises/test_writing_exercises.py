"""The page for teachers: what it says is what its code does."""

import itertools
import math
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "writing_exercises.md"


def blocks(page):
    return re.findall(r"^```(\w+)\n(.*?)^```$", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)


def test_the_page_for_teachers_says_what_its_code_prints(capsys):
    names, compared = {}, 0
    for (kind, code), (after, text) in itertools.pairwise([*blocks(PAGE), ("", "")]):
        if kind == "python":
            exec(code, names)
            printed = capsys.readouterr().out
            assert printed == (text if after == "text" else "")
            compared += bool(printed)
    assert compared >= 3


def test_the_example_for_teachers_is_an_exercise_of_a_dozen_lines():
    code = next(code for kind, code in blocks(PAGE) if kind == "python")
    made = code[code.index("ex = Exercise(") :]
    assert len(made.splitlines()) <= 12
    names = {}
    exec(code, names)
    ex = names["ex"]
    exec(ex.code, names)
    assert [ex.grade(answer).status for answer in (names["answer"], ...)] == ["right", "unattempted"]
    assert [ex.grade(-math.log(0.02)).misconception, ex.grade(0.98).misconception] == [
        "base e for base 2",
        "1 - p for -log p",
    ]


def test_the_readme_links_the_page_for_teachers():
    assert "(docs/writing_exercises.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
