"""The page about explorables: its code is that of the files, and what it names is there."""

import re
from pathlib import Path

import test_explorables

from xent_helpers.explorables import state

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs/writing_explorables.md").read_text(encoding="utf-8")


def test_each_code_block_stands_in_the_file_that_is_named_before_it():
    compared, file = 0, ""
    for name, code in re.findall(r"^`(xent_helpers/\S+)`:$|^```\w+\n(.*?)^```$", PAGE, flags=re.DOTALL | re.MULTILINE):
        file = (ROOT / name).read_text(encoding="utf-8") if name else file
        assert code in file
        compared += bool(code)
    assert compared >= 5


def test_each_file_and_folder_that_is_named_is_there():
    folders = [ROOT, *(ROOT / "xent_helpers" / each for each in ("explorables", "javascript"))]
    named = re.findall(r"`([\w/]+(?:/|\.py|\.js))`", PAGE)
    assert [name for name in named if not any((folder / name).exists() for folder in folders)] == []
    assert len(named) > 10


def test_each_kind_of_state_is_told():
    kinds = [name for name, each in vars(state).items() if getattr(each, "__module__", "") == state.__name__]
    told = re.findall(r"`(\w+)(?:\(\))?`", PAGE)
    checks = {"probabilities", "logits"}  # as `distribution` is
    assert {name for name in kinds if name[0].islower()} - checks <= set(told)


def test_the_number_of_tests_is_about_what_is_said():
    browser = (ROOT / "tests/test_explorables_browser.py").read_text(encoding="utf-8")
    table = Path(test_explorables.__file__).read_text(encoding="utf-8")
    tests = sum(len(re.findall(r"@every_(?:kind|grasped|played)\n", text)) for text in (table, browser))
    widths = len(re.findall(r"@every_width\n", browser)) * 3 + len(re.findall(r'parametrize\("theme"', browser))
    assert 52 <= tests + widths <= 68


def test_other_pages_link_it():
    assert "(docs/writing_explorables.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert "(writing_explorables.md)" in (ROOT / "docs/maintaining.md").read_text(encoding="utf-8")
