"""Complaints about input: which argument, which entry, what was found; and what is let through."""

import numpy as np
import pytest
from refused import refused

from xent_helpers import (
    _validate,
    cost,
    cost_from_logits,
    decode,
    grad_wrt_logits,
    grad_wrt_probs,
    loss,
    loss_from_logits,
    one_hot,
    softmax,
)


@pytest.mark.parametrize(
    ("dtype", "inside", "outside"),
    [(np.float16, 0.009, 0.012), (np.float32, 9e-5, 1.2e-4), (np.float64, 9e-7, 1.2e-6)],
)
def test_the_tolerance_of_a_sum_is_that_of_its_precision(dtype, inside, outside):
    for sign in (1, -1):
        _validate.distributions(p=np.array([0.5, 0.5 + sign * inside], dtype=dtype))
        with pytest.raises(ValueError, match=r"p sums to"):
            _validate.distributions(p=np.array([0.5, 0.5 + sign * outside], dtype=dtype))


def test_a_sum_counts_entries_that_its_precision_would_round_away():
    # Added one by one in float32, none of the last 2,000 moves the sum; together they lift it over the tolerance.
    p = np.array([(1 + 0.995e-4) / 64] * 64 + [5e-10] * 2000, dtype=np.float32)
    words = "p sums to 1.0001, expected 1: pass probabilities, e.g. softmax(logits)"
    refused(ValueError, words, lambda: _validate.distributions(p=p))
    _validate.distributions(p=p[:64])


def test_infinite_entries_are_refused_before_they_are_summed():
    # inf - inf would warn, and a warning is an error here.
    words = "p[0, 1] is inf, expected a probability between 0 and 1"
    refused(ValueError, words, lambda: _validate.distributions(p=[[0.5, np.inf, -np.inf]]))


def test_a_list_of_numbers_is_judged_as_float64():
    with pytest.raises(ValueError, match=r"p sums to 1\.00002"):
        _validate.distributions(p=[0.5, 0.50002])


def test_of_several_rows_the_first_that_is_wrong_is_named():
    refused(
        ValueError,
        "q[1] sums to 0.8, expected 1: pass probabilities, e.g. softmax(logits)",
        lambda: _validate.distributions(q=[[0.5, 0.5], [0.5, 0.3], [0.1, 0.1]]),
    )
    refused(
        ValueError,
        "q[1, 0] is -0.1, expected a probability between 0 and 1",
        lambda: _validate.distributions(q=[[0.5, 0.5], [-0.1, 1.1]]),
    )


def test_a_logit_whose_square_overflows_is_still_a_logit():
    np.testing.assert_array_equal(_validate.logits(np.array([1e200, -np.inf])), [1e200, -np.inf])
    np.testing.assert_array_equal(_validate.scores(np.array([-1e200, 3.0])), [-1e200, 3])


def test_the_entry_of_a_bad_logit_is_named_beside_huge_ones():
    refused(
        ValueError,
        "z[1] is inf, expected a finite logit, or -inf for probability 0",
        lambda: softmax([1e200, np.inf]),
    )
    refused(
        ValueError,
        "z[1] has a largest logit of -inf, expected at least one finite logit",
        lambda: softmax([[0.0, 1.0], [-np.inf, -np.inf]]),
    )


def test_an_axis_that_is_a_truth_value_is_refused():
    refused(TypeError, "axis is True, expected an integer", lambda: softmax([1.0, 2.0], axis=True))
    refused(TypeError, "axis is np.True_, expected an integer", lambda: softmax([1.0, 2.0], axis=np.True_))


def test_a_count_that_is_a_truth_value_is_refused():
    refused(TypeError, "num_classes is True, expected a positive integer", lambda: one_hot(0, True))


@pytest.mark.parametrize("word", [0, None, b"0", ["0"]])
def test_a_word_that_is_no_string_is_refused(word):
    refused(TypeError, f"code['a'] is {word!r}, expected a string of 0s and 1s", lambda: decode("0", {"a": word}))


def test_no_bits_and_no_code_are_no_symbols():
    assert decode("", {}) == []


@pytest.mark.parametrize(
    ("bad", "error", "words"),
    [
        ([True, False], ValueError, "x holds booleans, expected numbers: use .astype(int)"),
        (["1"], TypeError, "x has dtype <U1, expected real numbers"),
        ([1j], TypeError, "x has dtype complex128, expected real numbers"),
        ([[1], [1, 2]], ValueError, "x is ragged, expected rows of equal length"),
        (
            np.ma.masked_array([1.0], [True]),
            TypeError,
            "x is a masked array, expected plain numbers: fill or drop the masked entries",
        ),
    ],
)
def test_what_holds_no_real_numbers_is_refused(bad, error, words):
    refused(error, words, lambda: _validate.array(bad, "x"))


def test_a_list_takes_the_precision_of_the_widest_array_beside_it():
    single, double = np.ones(2, np.float32), np.ones(2)
    assert [x.dtype for x in _validate.floats(a=[1, 2], b=single)] == [np.float32] * 2
    assert [x.dtype for x in _validate.floats(a=[1, 2], b=single, c=double)] == [np.float64, np.float32, np.float64]
    assert [x.dtype for x in _validate.floats(a=[1, 2])] == [np.float64]
    assert _validate.floats(a=np.ones(2, np.float16))[0].dtype == np.float32


# A truth and an estimate

HALF = [0.5, 0.5]
TWO = [HALF, HALF]
NONE = np.zeros((2, 0))
FUNCTIONS = {
    "y_hat": (loss, cost, grad_wrt_probs),
    "z": (loss_from_logits, cost_from_logits, grad_wrt_logits),
}
FIT = "y holds examples of shape (3,) and {q} of shape (2,), expected shapes that broadcast"
EQUAL = "expected class axes of equal length"
INDICES = "(y has one axis fewer than {q}, so it holds class indices; one row is y[np.newaxis])"


@pytest.mark.parametrize("q", FUNCTIONS)
@pytest.mark.parametrize(
    ("y", "estimate", "words"),
    [
        ([0, 2], TWO, "y[1] is 2, expected a class index from 0 to 1"),
        ([5, -1], TWO, "y[0] is 5, expected a class index from 0 to 1"),
        (-1, HALF, "y is -1, expected a class index from 0 to 1"),
        (1.0, HALF, f"y is 1, a float, expected an integer class index {INDICES}"),
        ([0.7, 0.3], TWO, f"y[0] is 0.7, a float, expected an integer class index {INDICES}"),
        ([np.nan, 0.0], TWO, f"y[0] is nan, a float, expected an integer class index {INDICES}"),
        (np.float32([0, 1]), TWO, f"y[0] is 0, a float, expected an integer class index {INDICES}"),
        (True, HALF, "y holds booleans, expected numbers: use .astype(int)"),
        ([0, 1, 0], TWO, f"{FIT} {INDICES}"),
        ([HALF] * 3, TWO, FIT),
        ([[0], [1]], TWO, "y has 1 classes (shape (2, 1)) and {q} has 2 (shape (2, 2)), " + EQUAL
         + ": pass y.ravel() for class indices"),
        ([1, 0, 0], HALF, "y has 3 classes (shape (3,)) and {q} has 2 (shape (2,)), " + EQUAL),
        (HALF, [1.0], "y has 2 classes (shape (2,)) and {q} has 1 (shape (1,)), " + EQUAL),
        (0, TWO, "y has shape (), expected an axis -1 that holds the classes"),
        (0, 1.0, "{q} has shape (), expected an axis -1 that holds the classes"),
        ([0, 0], NONE, "{q} has shape (2, 0), expected at least one class on axis -1"),
        (NONE, NONE, "{q} has shape (2, 0), expected at least one class on axis -1"),
    ],
)  # fmt: skip
def test_a_truth_that_does_not_fit_its_estimate_is_told_why(q, y, estimate, words):
    for function in FUNCTIONS[q]:
        refused(ValueError, words.format(q=q), lambda call=function: call(y, estimate))
