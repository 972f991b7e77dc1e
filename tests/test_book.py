"""The source of the site's book, before Sphinx has it."""

import json
import re

import book
import pytest
from test_notebooks import PATHS


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


def test_the_first_page_has_something_to_move(tmp_path):
    assert f'data-explorable="{book.HERO[1]}"' in book.hero(book.ROOT, tmp_path)
    assert "<!-- explorable -->" in (book.ROOT / "docs/index.md").read_text(encoding="utf-8")


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


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"asked": "somewhere", "answer": "So.", "open": True}, "expected the address where it was asked"),
        ({"asked": "https://a.b", "open": True}, "expected a sentence"),
        ({"asked": "https://a.b", "answer": "So."}, r"has \[\], expected notebook and heading, or open"),
        ({"asked": "https://a.b", "answer": "So.", "open": False}, r"has \['open'\], expected notebook and heading"),
        (
            {"asked": "https://a.b", "answer": "So.", "notebook": "01"},
            r"has \['notebook'\], expected notebook and heading",
        ),
    ],
)
def test_an_entry_that_is_neither_open_nor_answered_is_refused(entry, words):
    with pytest.raises(ValueError, match=words):
        book.question_of({"question": "Why?"} | entry)
