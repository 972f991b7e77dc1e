"""How feedback looks and how values are written."""

import html
import re
from fractions import Fraction

import numpy as np
import pytest

from xent_helpers.exercises.feedback import LOOKS, Feedback, cut, fold, paragraph, preformatted, size, write

ZEROS = ", ".join("0" * 20)


@pytest.mark.parametrize("status", LOOKS)
def test_colour_and_icon_are_never_the_only_signal(status):
    icon, colour = LOOKS[status]
    feedback = Feedback(status, "Exercise 1.1: words", ("One `line`.",), "a = 1\nb = 2", footer="Notebook 1: 0 of 4")
    assert repr(feedback) == f"{icon} Exercise 1.1: words\nOne `line`.\n    a = 1\n    b = 2\nNotebook 1: 0 of 4"
    page = feedback._repr_html_()
    assert f"border-left: 4px solid {colour}" in page
    assert "<code>line</code>" in page
    words = html.unescape(re.sub(r"<[^>]+>", " ", page)).split()
    assert words == repr(feedback).replace("`", "").replace("line.", "line .").split()


def test_feedback_of_a_headline_alone_holds_nothing_empty():
    feedback = Feedback("right", "Exercise 1.1: right")
    assert repr(feedback) == "✓ Exercise 1.1: right"
    assert re.findall(r"<(\w+)", feedback._repr_html_()) == ["div", "div", "strong"]


def test_what_a_click_unfolds_needs_no_kernel_and_is_not_in_plain_text():
    inside = paragraph("Take `np.log`.") + preformatted("a < b")
    feedback = Feedback("wrong", "no", folds=fold("Hint", inside), plain="`ex.hint()` gives a hint.")
    assert repr(feedback) == "✗ no\n`ex.hint()` gives a hint."
    page = feedback._repr_html_()
    assert "ex.hint" not in page
    assert re.findall(r"<(\w+)", page) == [*["div"] * 2, "strong", "div", "details", "summary", "div", "code", "pre"]
    assert ">Hint</summary><div>Take <code>np.log</code>.</div><pre>a &lt; b</pre></details>" in page


def test_a_long_text_is_cut():
    assert cut("a\nb") == "a\nb"
    assert cut("\n".join("abcdef")) == "\n".join("abcdef")
    assert cut("\n".join("abcdefg")) == "\n".join([*"abcdef", "..."])
    assert cut("x" * 300) == "x" * 300
    assert cut("x" * 301) == f"{'x' * 300} ..."


def test_the_page_sets_no_text_colour_and_runs_nothing():
    page = Feedback("wrong", "<script>alert(1)</script>", ("<b>&",), "<img src=x onerror=alert(1)>")._repr_html_()
    assert re.findall(r"<(\w+)", page) == ["div", "div", "strong", "div", "pre"]
    assert not re.search(r"(?<![-\w])(?:color|background)", page)
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1024, "1,024"),
        (np.int64(-1024), "-1,024"),
        (-0.0, "0"),
        (2.302585, "2.3026"),
        (np.float64("nan"), "nan"),
        (True, "True"),
        (..., "..."),
        ("a", "'a'"),
        (np.array([0.1, -0.0, 2 / 3]), "[0.1, 0, 0.66667]"),
        (np.array([[1.0, 2.0], [3.0, 4.0]]), "[[1, 2], [3, 4]]"),
        (np.array(0.5), "0.5"),
        (np.zeros(40), f"[{ZEROS}, {ZEROS}]"),
        (np.zeros(41), "a list of 41 numbers"),
        (np.zeros((2, 20)), f"[[{ZEROS}], [{ZEROS}]]"),
        (np.zeros((7, 7)), "a table of shape (7, 7)"),
    ],
)
def test_values_are_written_short(value, text):
    assert write(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (10**15 - 1, "999,999,999,999,999"),
        (10**15, "a very large integer"),
        (-(10**15), "a very large integer"),
        ("x" * 61, "'xxxxxxxxxxxxxxxxxxxxxxxxxxx...xxxxxxxxxxxxxxxxxxxxxxxxxxxx'"),
        ("x" * 58, f"'{'x' * 58}'"),
        (np.True_, "True"),
        (Fraction(10**400, 3), "a very large number"),
        (np.timedelta64(1, "s"), "np.timedelta64(1,'s')"),
    ],
)
def test_what_is_long_is_cut(value, text):
    assert write(value) == text


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        ((), "one number"),
        ((1,), "a list of 1 number"),
        ((0,), "an empty list"),
        ((1, 0), "an empty list"),
        ((10_000,), "a list of 10,000 numbers"),
        ((2, 3), "a table of shape (2, 3)"),
    ],
)
def test_a_shape_has_words(shape, words):
    assert size(shape) == words
