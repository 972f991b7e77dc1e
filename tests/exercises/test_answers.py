"""What an answer gave: numbers of any type are read, and whatever else comes is put into words."""

import builtins
import itertools
import math
import warnings
from fractions import Fraction

import numpy as np
import pytest

from xent_helpers.exercises.answers import (
    COMPUTED,
    LONGEST,
    ROUNDED,
    NotNumbersError,
    accepts,
    agree,
    attempt,
    difference,
    either,
    fault,
    is_rounded,
    numbers_in,
    pick,
    quietly,
    settle,
)

# Numbers


@pytest.mark.parametrize("answer", [2.5, np.float32(2.5), Fraction(5, 2), np.array(2.5)])
def test_a_number_may_come_in_many_types(answer):
    found = attempt(lambda: answer)
    assert (found.given, found.given.dtype, found.given.shape) == (2.5, float, ())


@pytest.mark.parametrize(
    "answer",
    [
        [0.2, 0.5, -0.7],
        (0.2, 0.5, -0.7),
        np.array([0.2, 0.5, -0.7], dtype=np.float32),
        [np.array(0.2), Fraction(1, 2), -0.7],
        (value for value in [0.2, 0.5, -0.7]),
        dict(zip("abc", [0.2, 0.5, -0.7], strict=True)).values(),
    ],
    ids=lambda answer: type(answer).__name__,
)
def test_a_list_is_as_good_as_an_array(answer):
    np.testing.assert_allclose(attempt(lambda: answer).given, [0.2, 0.5, -0.7], rtol=1e-6)


def test_an_iterator_is_read_and_an_endless_one_up_to_a_limit():
    assert settle(iter([1, 2])) == [1, 2]
    assert len(settle(itertools.count())) == LONGEST == 10_000


@pytest.mark.parametrize("value", [[1], (1,), "ab", b"ab", {"a": 1}, {1}, frozenset({1}), 3, None, list])
def test_what_is_no_iterator_stays_as_it_is(value):
    assert settle(value) is value


# What is no number


class Untouchable:
    def __array__(self, *_, **__):
        raise RuntimeError("not for NumPy")

    def __repr__(self):
        raise RuntimeError("not for anybody")


def broken_generator():
    yield 0.2
    raise LookupError("no second number")


COMPLAINTS = [
    (None, "is None. `print(...)` gives None, and so does a function without `return`"),
    (..., "is still `...`"),
    ("", "is text, ''. A number is written without quotation marks"),
    ("1.5", "is text, '1.5'. A number is written without quotation marks"),
    (b"1.5", "is text, b'1.5'. A number is written without quotation marks"),
    (True, "is True or False, where ordinary real numbers are expected"),
    (np.array([True, False, True]), "holds True or False, where ordinary real numbers are expected"),
    (1j, "is complex numbers, where ordinary real numbers are expected"),
    ({}, "is a dict. Put the numbers into a list, in order"),
    ({"a": 1}, "is a dict. Put the numbers into a list, in order"),
    ({1, 2, 3}, "is a set. Put the numbers into a list, in order"),
    (frozenset({1}), "is a frozenset. Put the numbers into a list, in order"),
    ([[1], [2, 3]], "has rows of different lengths"),
    ([1, None, 2], "holds None, where ordinary real numbers are expected"),
    ([1, ..., 2], "holds ..., where ordinary real numbers are expected"),
    ([1, "a", 2], "holds text, where ordinary real numbers are expected"),
    ([b"a"], "holds text, where ordinary real numbers are expected"),
    ([Fraction(1, 2), "0.5", 1], "holds '0.5', where ordinary real numbers are expected"),
    ([Fraction(1, 2), b"0.5"], "holds b'0.5', where ordinary real numbers are expected"),
    (10**400, "is a very large integer, where ordinary real numbers are expected"),
    (np.datetime64("2020-01-01"), "is np.datetime64('2020-01-01'), where ordinary real numbers are expected"),
    (broken_generator, "is a function. Call it, or give its result"),
    (NotImplemented, "is NotImplemented, where ordinary real numbers are expected"),
]


@pytest.mark.parametrize(("answer", "complaint"), COMPLAINTS, ids=lambda each: type(each).__name__)
def test_what_is_no_number_is_told_what_it_is(answer, complaint):
    with pytest.raises(NotNumbersError) as caught:
        numbers_in(answer)
    assert str(caught.value) == complaint
    assert attempt(lambda: answer).complaint == complaint


@pytest.mark.parametrize(
    ("answer", "words"), [("x" * 10_000, "is text, 'xxx"), (math, "is <module"), (object(), "is <")]
)
def test_a_complaint_is_short(answer, words):
    complaint = attempt(lambda: answer).complaint
    assert complaint.startswith(words)
    assert len(complaint) < 150


def test_an_answer_that_raises_when_it_is_read_is_an_error_of_its_own():
    assert attempt(Untouchable).error == "RuntimeError: not for NumPy"
    assert attempt(broken_generator).error == "LookupError: no second number"


# The learner's own code


def recursion(*arguments):
    return recursion(*arguments)


def leave():
    raise SystemExit("bye")


def overflow():
    return math.exp(1000)


@pytest.mark.parametrize(
    ("function", "error", "tip"),
    [
        (lambda: [][0], "IndexError: list index out of range", ""),
        (lambda: {}["apple"], "KeyError: 'apple'", ""),
        (recursion, "RecursionError: maximum recursion depth exceeded", ""),
        (leave, "SystemExit: bye", ""),
        (overflow, "OverflowError: ", "A number became too large for a float."),
        (lambda: my_log(1), "NameError: ", "Python does not know the name `my_log`."),  # noqa: F821
        (lambda: log2(1), "NameError: ", "Python does not know the name `log2`. NumPy's is `np.log2`."),  # noqa: F821
    ],
)
def test_what_is_raised_is_reported(function, error, tip):
    found = attempt(function)
    assert found.error.startswith(error)
    assert found.tip == tip
    assert (found.given, found.complaint) == (None, "")


def test_a_name_error_without_a_name_gets_no_tip():
    def answer():
        raise NameError("made by hand")

    assert attempt(answer).tip == ""


def test_an_error_of_several_lines_is_reported_whole():
    def answer():
        error = ValueError("of two\nlines")
        error.add_note("and a note")
        raise error

    assert attempt(answer).error == "ValueError: of two\nlines\nand a note"


def test_a_learner_may_interrupt_a_function():
    def forever():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        attempt(forever)


def test_what_is_printed_is_kept_back_and_remembered(capsys):
    assert attempt(lambda: builtins.print("here") or 1).printed
    assert not attempt(lambda: 1).printed
    assert capsys.readouterr().out == ""


def test_arguments_are_copied():
    rows = [np.array([1.0, 2.0])]

    def careless(rows):
        rows[0][:] = 99
        return rows[0]

    assert attempt(careless, rows).given.tolist() == [99, 99]
    assert rows[0].tolist() == [1, 2]


def test_warnings_of_the_learners_code_are_not_shown():
    def noisy():
        warnings.warn("beware", stacklevel=1)
        return np.log(np.zeros(2)).sum()

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert quietly(noisy) == -math.inf
    assert caught == []


def test_a_function_has_to_take_the_arguments_that_it_will_get():
    assert accepts(lambda a, b: 0, 2)
    assert accepts(lambda a, b, c=1: 0, 2)
    assert accepts(lambda *all_of_them: 0, 2)
    assert not accepts(lambda a: 0, 2)
    assert not accepts(lambda a, b, c: 0, 2)
    assert not accepts(lambda a, *, b: 0, 2)


def test_a_builtin_without_a_signature_is_given_a_try():
    assert accepts(max, 2)
    assert accepts(max, 0)


# Comparing


def test_nothing_agrees_with_none_or_with_another_shape():
    one = np.array(1.0)
    assert not agree(None, one, ROUNDED)
    assert not agree(one, np.array([1.0]), ROUNDED)
    assert agree(one, one, ROUNDED)


@pytest.mark.parametrize(("tolerance", "near", "far"), [(ROUNDED, 1.0049, 1.0051), (COMPUTED, 1.0009, 1.0012)])
def test_how_near_is_near_enough(tolerance, near, far):
    assert agree(np.array(near), np.array(1.0), tolerance)
    assert not agree(np.array(far), np.array(1.0), tolerance)


def test_nan_and_infinity_agree_with_themselves():
    odd = np.array([np.nan, np.inf, -np.inf])
    assert agree(odd, odd, COMPUTED)
    assert not agree(odd, -odd, COMPUTED)


def test_beside_0_rounding_allows_next_to_nothing():
    assert not agree(np.array(1e-8), np.array(0.0), ROUNDED)
    assert not agree(np.array(2e-5), np.array(0.0), COMPUTED)
    assert agree(np.array(0.9e-5), np.array(0.0), COMPUTED)


@pytest.mark.parametrize(
    ("given", "expected"), [(0.6, 0.645), (0.65, 0.645), (0.64, 0.6432), (0.7, 0.6931), (-0.6, -0.5509), (12.5, 12.54)]
)
def test_a_number_rounded_to_its_own_decimals_is_recognised(given, expected):
    assert is_rounded(np.array(given), np.array(expected))


@pytest.mark.parametrize(
    ("given", "expected"), [(1, 0.6451), (0.7, 0.645), (0.5, 0.6931), (0.0, 0.04), (4.1, 4.0), (0.1, 0.0501)]
)
def test_another_number_with_few_digits_is_not_taken_for_a_rounded_one(given, expected):
    assert not is_rounded(np.array(given), np.array(expected))


@pytest.mark.parametrize(("given", "expected"), [(np.nan, 1.0), (np.inf, np.inf), ([0.6], 0.645), (0.6, [0.645])])
def test_rounded_is_said_of_numbers_alone(given, expected):
    assert not is_rounded(np.array(given), np.array(expected))


@pytest.mark.parametrize(
    ("given", "expected", "words"),
    [
        (3, 2, "is too high"),
        (1, 2, "is too low"),
        (0, 2, "is too low"),
        (-2, 2, "has the wrong sign"),
        (2, -2, "has the wrong sign"),
        (0, -2, "is too high"),
        (np.inf, 2, "is too high"),
        (np.nan, 2, "is nan, not a number: NumPy gives it for 0 * log(0), 0 / 0 and inf - inf"),
    ],
)
def test_a_wrong_number_is_told_its_fault(given, expected, words):
    assert fault(given, expected) == words
    assert difference(np.array(float(given)), np.array(float(expected))) == f"Your answer {words}."


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ([0.2, 0.6, -0.7], "Entry 1 (the first is 0) is too high."),
        ([0.2, 0.5, 0.7], "Entry 2 (the first is 0) has the wrong sign."),
        ([0.2004, 0.6, 0.7], "Entry 1 (the first is 0) is too high."),
        ([0.2, np.nan, -0.7], f"Entry 1 (the first is 0) {fault(np.nan, 0)}."),
        ([0.2, 0.5], "It is a list of 2 numbers; the exercise asks for a list of 3 numbers."),
        (-0.7, "It is one number; the exercise asks for a list of 3 numbers."),
        ([[0.2, 0.5, -0.7]], "It is a table of shape (1, 3); the exercise asks for a list of 3 numbers."),
        ([], "It is a list of 0 numbers; the exercise asks for a list of 3 numbers."),
    ],
)
def test_a_wrong_list_is_told_the_first_thing_that_differs(given, words):
    assert difference(np.array(given, dtype=float), np.array([0.2, 0.5, -0.7])) == words


def test_an_entry_of_a_table_has_two_numbers():
    assert difference(np.eye(2), np.zeros((2, 2))) == "Entry 0, 0 (the first is 0) is too high."
    assert difference(np.array([[0.0, 1.0]]), np.zeros((1, 2))) == "Entry 0, 1 (the first is 0) is too high."


LIST_OF_TWO = "It is a list of 2 numbers; the exercise asks for one number."


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ([1.5], "It is one number inside a list. Give the number without the brackets."),
        ([[1.5]], "It is one number inside a list. Give the number without the brackets."),
        ((1, 5), f"{LIST_OF_TWO} Did you mean 1.5? Python writes a decimal point."),
        ((0, 916), f"{LIST_OF_TWO} Did you mean 0.916? Python writes a decimal point."),
        ((1, 0), f"{LIST_OF_TWO} Did you mean 1.0? Python writes a decimal point."),
        ((1.5, 2), LIST_OF_TWO),
        ((1, -2), LIST_OF_TWO),
        ((1, 2, 3), "It is a list of 3 numbers; the exercise asks for one number."),
        (np.eye(2), "It is a table of shape (2, 2); the exercise asks for one number."),
    ],
)
def test_where_one_number_is_asked_for_several_are_told_so(given, words):
    assert difference(np.array(given, dtype=float), np.array(1.5)) == words


# Choices


@pytest.mark.parametrize("answer", ["less", "Less", " LESS "])
def test_a_choice_is_compared_whatever_its_case(answer):
    assert pick(answer, ["more", "less"]) == "less"


def test_what_is_no_option_is_none_of_them():
    assert pick("les", ["more", "less"]) is None
    assert pick("", ["more", "less"]) is None


def test_options_are_written_as_in_an_answer():
    assert either(["more", "as much"]) == '"more", "as much"'
