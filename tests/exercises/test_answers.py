"""What an answer gave: numbers of any type are read, and whatever else comes is put into words."""

import builtins
import functools
import itertools
import math
import warnings
from fractions import Fraction

import numpy as np
import pytest

import xent_helpers
from xent_helpers import entropy, losses, softmax
from xent_helpers.exercises.answers import (
    COMPUTED,
    LONGEST,
    ROUNDED,
    NotNumbersError,
    agree,
    attempt,
    cannot_take,
    difference,
    either,
    fault,
    helpers_called,
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


REAL = "where ordinary real numbers are expected"
QUOTED = "A number is written without quotation marks"
ALONE = "Write the number alone, with a point and without its unit: 12.5, not '12.5 kg'"
IN_ORDER = "Write one number alone, and several in a list, in order"
COMPLAINTS = [
    (None, "is None. `print(...)` gives None, and so does a function without `return`"),
    (..., "is still `...`"),
    ("", f"is text, ''. {ALONE}"),
    ("1.5", f"is text, '1.5'. {QUOTED}"),
    (b"1.5", f"is text, b'1.5'. {QUOTED}"),
    (" -3e-2 ", f"is text, ' -3e-2 '. {QUOTED}"),
    ("2 bits", f"is text, '2 bits'. {ALONE}"),
    ("e^1.386", f"is text, 'e^1.386'. {ALONE}"),
    ("0,643", "is text, '0,643'. Did you mean 0.643? Python writes a decimal point, and no quotation marks"),
    ("-1,15", "is text, '-1,15'. Did you mean -1.15? Python writes a decimal point, and no quotation marks"),
    ("1,2,3", f"is text, '1,2,3'. {ALONE}"),
    ("inf", "is text, 'inf'. Infinity is written `np.inf`"),
    ("-Infinity", "is text, '-Infinity'. Infinity is written `np.inf`"),
    (True, "is True, which is no number"),
    (np.array([True, False, True]), "holds True or False, which are no numbers"),
    (1j, f"is a complex number, {REAL}"),
    ([1, 1j], f"holds complex numbers, {REAL}"),
    ({}, f"is a dict. {IN_ORDER}"),
    ({"a": 1}, f"is a dict. {IN_ORDER}"),
    ({1, 2, 3}, f"is a set. {IN_ORDER}"),
    (frozenset({1}), f"is a frozenset. {IN_ORDER}"),
    ([[1], [2, 3]], "has rows of different lengths"),
    ([1, None, 2], f"holds None, {REAL}"),
    ([1, None, {}], f"holds None, {REAL}"),
    ([1, ..., 2], f"holds ..., {REAL}"),
    ([1, "a", 2], f"holds text, {REAL}"),
    ([b"a"], f"holds text, {REAL}"),
    ([Fraction(1, 2), "0.5", 1], f"holds '0.5', {REAL}"),
    ([Fraction(1, 2), b"0.5"], f"holds b'0.5', {REAL}"),
    (10**400, f"is a very large integer, {REAL}"),
    (np.datetime64("2020-01-01"), f"is np.datetime64('2020-01-01'), {REAL}"),
    (np.timedelta64(1, "s"), f"is np.timedelta64(1,'s'), {REAL}"),
    (broken_generator, "is a function. Call it, or give its result"),
    (NotImplemented, f"is NotImplemented, {REAL}"),
]


@pytest.mark.parametrize(("answer", "complaint"), COMPLAINTS, ids=lambda each: type(each).__name__)
def test_what_is_no_number_is_told_what_it_is(answer, complaint):
    with pytest.raises(NotNumbersError) as caught:
        numbers_in(answer)
    assert str(caught.value) == complaint
    assert attempt(lambda: answer).complaint == complaint


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("x" * 10_000, "is text, 'xxx"),
        (Fraction(10**400, 3), "is a very large number"),
        (math, "is <module"),
        (object(), "is <"),
    ],
)
def test_a_complaint_is_short(answer, words):
    complaint = attempt(lambda: answer).complaint
    assert complaint.startswith(words)
    assert len(complaint) < 200


def test_an_answer_that_raises_when_it_is_read_is_an_error_of_its_own():
    assert attempt(Untouchable).error == "RuntimeError: not for NumPy"
    assert attempt(broken_generator).error == "LookupError: no second number"


class Tensor:
    """What a library gives that has arrays of its own: to be iterated over only if it has a dimension."""

    def __init__(self, values, needs_detaching=False):
        self.values, self.needs_detaching = np.asarray(values), needs_detaching

    def __iter__(self):
        if not self.values.ndim:
            raise TypeError("iteration over a 0-d tensor")
        return iter(self.values)

    def __array__(self, dtype=None, copy=None):
        if self.needs_detaching:
            raise RuntimeError("it requires grad")
        return self.values

    def detach(self):
        return Tensor(self.values)


@pytest.mark.parametrize("values", [2.5, [0.2, 0.5]])
@pytest.mark.parametrize("needs_detaching", [False, True])
def test_a_tensor_is_as_good_as_an_array(values, needs_detaching):
    np.testing.assert_array_equal(attempt(lambda: Tensor(values, needs_detaching)).given, values)


def test_an_array_of_another_library_without_detach_is_read_too(monkeypatch):
    monkeypatch.delattr(Tensor, "detach")
    assert attempt(lambda: Tensor(2.5)).given == 2.5


def test_a_coroutine_is_told_so_and_closed():
    async def answer():
        return 1

    assert attempt(answer).complaint == "is a coroutine. Write `def` alone, without `async`"


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
        (
            lambda: [][0],
            "IndexError: list index out of range",
            "There is no entry of that number. The first has the number 0, so the last has one less than their count.",
        ),
        (lambda: {}["apple"], "KeyError: 'apple'", ""),
        (
            recursion,
            "RecursionError: maximum recursion depth exceeded",
            "Your function calls itself again and again.",
        ),
        (leave, "SystemExit: bye", ""),
        (overflow, "OverflowError: ", "A number became too large for a float."),
        (
            lambda: math.log(np.ones(2)),
            "TypeError: only ",
            "`math.log` takes one number; `np.log` takes an array.",
        ),
        (
            lambda: np.ones(2).sum / 2,
            "TypeError: unsupported operand",
            "A function or a method is called with parentheses: `.sum()`.",
        ),
        (
            lambda: np.average(np.ones(2), np.ones(2)),
            "TypeError: ",
            "NumPy was given an array where it takes the number of an axis. Name what you give: `weights=...`.",
        ),
        (
            lambda: np.repeat(np.ones(2), np.ones(2)),
            "TypeError: Cannot cast array data",
            "NumPy needs whole numbers there; these need not be whole.",
        ),
        (
            lambda: [] + 1,
            "TypeError: can only concatenate",
            "A list does not calculate entry by entry. `np.array(...)` does.",
        ),
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


def test_an_error_is_cut_where_it_is_too_long_to_be_read():
    def answer():
        raise ValueError("\n".join(["x" * 100_000] * 100))

    lines = attempt(answer).error.splitlines()
    assert len(lines) == 7
    assert lines[0] == f"ValueError: {'x' * 288} ..."
    assert lines[-1] == "..."


def test_a_learner_may_close_what_prints():
    import sys

    def answer():
        sys.stdout.close()
        return 1

    found = attempt(answer)
    assert found.given == 1
    assert found.printed


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


def test_an_argument_that_is_overwritten_is_noticed():
    def overwrites(a, b):
        b[0] = 9
        return a

    assert attempt(overwrites, np.zeros(2), np.zeros(2)).changed
    assert not attempt(overwrites, np.zeros(2), np.array([9.0, 0])).changed
    assert not attempt(lambda a, b: 1, np.zeros(2), np.zeros(2)).changed
    assert not attempt(lambda a, b: 1, np.array([np.nan]), 3).changed


@pytest.mark.parametrize(
    ("given", "tip"),
    [
        ((1, 5), "Did you mean 1.5? Python writes a decimal point, and no comma between thousands."),
        ((0, 916), "Did you mean 0.916? Python writes a decimal point, and no comma between thousands."),
        ((-1, 15), "Did you mean -1.15? Python writes a decimal point, and no comma between thousands."),
        ((1, 0), "Did you mean 1.0? Python writes a decimal point, and no comma between thousands."),
        ([4, 20], ""),
        ((1.5, 2), ""),
        ((1, -2), ""),
        ((1, 2, 3), ""),
    ],
)
def test_a_decimal_comma_makes_a_pair_and_is_asked_about(given, tip):
    assert attempt(lambda: given).tip == tip


@pytest.mark.parametrize(
    ("function", "said"),
    [
        (lambda a, b: 0, ""),
        (lambda a, b, c=1: 0, ""),
        (lambda *all_of_them: 0, ""),
        (max, ""),
        (lambda: 0, "Your function takes no arguments; it is called with 2, `p` and `q`."),
        (lambda a: 0, "Your function takes 1 argument; it is called with 2, `p` and `q`."),
        (lambda a, b, c: 0, "Your function takes 3 arguments; it is called with 2, `p` and `q`."),
        (lambda a, *, b: 0, "Your function cannot be called with `p` and `q`."),
    ],
)
def test_a_function_has_to_take_the_arguments_that_it_will_get(function, said):
    assert cannot_take(function, ["p", "q"]) == said


def test_the_arguments_of_a_call_are_listed():
    assert cannot_take(lambda: 0, ["p"]).endswith("it is called with 1, `p`.")
    assert cannot_take(lambda: 0, ["W", "b", "x"]).endswith("it is called with 3, `W`, `b` and `x`.")


def test_a_callable_that_answers_no_question_is_given_a_try():
    class Mute:
        def __call__(self, p):
            return p

        def __getattribute__(self, name):
            raise RuntimeError(name)

    assert cannot_take(Mute(), ["p"]) == ""


# The helper in place of the learner's own work


def indirectly(z):
    return one_step_further(z)


def one_step_further(z):
    return [xent_helpers.softmax(row) for row in z]


@pytest.mark.parametrize(
    "function",
    [
        softmax,
        functools.partial(softmax, axis=-1),
        lambda z: softmax(z),
        lambda z: xent_helpers.softmax(z),
        lambda z: losses.softmax(z),
        lambda z: [softmax(row) for row in z],
        lambda z: (lambda row: softmax(row))(z),
        indirectly,
    ],
)
def test_a_helper_is_found_wherever_it_is_called(function):
    assert helpers_called(function, ["softmax", "log_softmax"]) == ["softmax"]


@pytest.mark.parametrize("function", [entropy, np.exp, len, lambda z: recursion(z), lambda softmax: softmax])
def test_what_is_not_the_helper_is_none(function):
    assert helpers_called(function, ["softmax", "log_softmax"]) == []


def test_a_function_of_the_same_name_is_the_learners_own():
    names = {}
    exec("def softmax(z):\n    return z\ndef answer(z):\n    return softmax(z)", names)
    assert helpers_called(names["answer"], ["softmax"]) == []


# Comparing


def test_nothing_agrees_with_none_or_with_another_shape():
    one = np.array(1.0)
    assert not agree(None, one, ROUNDED)
    assert not agree(one, np.array([1.0]), ROUNDED)
    assert agree(one, one, ROUNDED)


@pytest.mark.parametrize(("tolerance", "near", "far"), [(ROUNDED, 1.0049, 1.0051), (COMPUTED, 1.00009, 1.00012)])
def test_how_near_is_near_enough(tolerance, near, far):
    assert agree(np.array(near), np.array(1.0), tolerance)
    assert not agree(np.array(far), np.array(1.0), tolerance)


def test_nan_and_infinity_agree_with_themselves():
    odd = np.array([np.nan, np.inf, -np.inf])
    assert agree(odd, odd, COMPUTED)
    assert not agree(odd, -odd, COMPUTED)


def test_beside_0_rounding_allows_next_to_nothing():
    assert not agree(np.array(1e-8), np.array(0.0), ROUNDED)
    assert not agree(np.array(2e-6), np.array(0.0), COMPUTED)
    assert agree(np.array(0.9e-6), np.array(0.0), COMPUTED)
    assert agree(np.array(0.9e-9), np.array(0.0), ROUNDED)
    assert not agree(np.array(1.5e-9), np.array(0.0), ROUNDED)


@pytest.mark.parametrize(
    ("given", "expected"), [(0.6, 0.645), (0.65, 0.645), (0.64, 0.6432), (0.7, 0.6931), (-0.6, -0.5509), (12.5, 12.54)]
)
def test_a_number_rounded_to_its_own_decimals_is_recognised(given, expected):
    assert is_rounded(np.array(given), np.array(expected))


@pytest.mark.parametrize(
    ("given", "expected"), [(1, 0.6451), (3, 3.2), (0.7, 0.645), (0.5, 0.6931), (0.0, 0.04), (4.1, 4.0), (0.1, 0.0501)]
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
        (np.inf, 2, "is infinite: NumPy gives that for the logarithm of 0 and for a division by 0"),
        (np.inf, -2, "has the wrong sign"),
        (1, np.inf, "is too low"),
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
        ([0.2, 0.5], "Your answer is a list of 2 numbers; the exercise asks for a list of 3 numbers."),
        (-0.7, "Your answer is one number; the exercise asks for a list of 3 numbers."),
        ([[0.2, 0.5, -0.7]], "Your answer is a table of shape (1, 3); the exercise asks for a list of 3 numbers."),
        ([], "Your answer is an empty list; the exercise asks for a list of 3 numbers."),
    ],
)
def test_a_wrong_list_is_told_the_first_thing_that_differs(given, words):
    assert difference(np.array(given, dtype=float), np.array([0.2, 0.5, -0.7])) == words


def test_an_entry_of_a_table_has_two_numbers():
    assert difference(np.eye(2), np.zeros((2, 2))) == "Entry 0, 0 (the first is 0) is too high."
    assert difference(np.array([[0.0, 1.0]]), np.zeros((1, 2))) == "Entry 0, 1 (the first is 0) is too high."


@pytest.mark.parametrize("given", [[1.5], [[1.5]], (1.5,)])
def test_a_number_in_brackets_is_told_how_to_come_out(given):
    said = difference(np.array(given), np.array(1.5), "What your function returns")
    assert said == (
        "What your function returns is one number inside a list or an array. Take it out: no brackets, no comma at the "
        "end; of an array `x`, `x[0]`."
    )


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ([1, 5], "a list of 2 numbers"),
        (np.eye(2), "a table of shape (2, 2)"),
        ([], "an empty list"),
        ([[]], "an empty list"),
    ],
)
def test_where_one_number_is_asked_for_several_are_told_so(given, words):
    said = difference(np.array(given, dtype=float), np.array(1.5))
    assert said == f"Your answer is {words}; the exercise asks for one number."


# Choices


@pytest.mark.parametrize("answer", ["less", "Less", " LESS ", "less.", "'less'", "less!", "\tless\n"])
def test_a_choice_is_compared_whatever_its_case(answer):
    assert pick(answer, ["more", "less"]) == "less"


@pytest.mark.parametrize("answer", ["as much", "as_much", "As  much.", "as-much"])
def test_the_words_of_a_choice_may_be_joined(answer):
    assert pick(answer, ["more", "as much"]) == "as much"


def test_what_is_no_option_is_none_of_them():
    assert pick("les", ["more", "less"]) is None
    assert pick("", ["more", "less"]) is None
    assert pick("not less", ["more", "less"]) is None


def test_options_are_written_as_in_an_answer():
    assert either(["more", "as much"]) == '"more", "as much"'
