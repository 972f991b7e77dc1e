"""Softmax, labels, losses and costs, from probabilities and from logits."""

import re
from decimal import Decimal, localcontext

import numpy as np
import pytest
from example import FIRST, SECOND, TRUTH
from hypothesis import given
from hypothesis import strategies as st
from refused import each_not_numeric, refused

from xent_helpers import (
    binary_loss,
    binary_loss_from_logits,
    cost,
    cost_from_logits,
    cross_entropy,
    entropy,
    log_softmax,
    loss,
    loss_from_logits,
    one_hot,
    sigmoid,
    smooth_labels,
    softmax,
)

LOSS = 2.302585092994046
TINY = 4.248354255291589e-18  # log(1 + exp(-40))


def is_zero_without_a_minus(value):
    return value == 0 and not np.signbit(value)


# Hand-computed values


def test_the_course_example_loses_2_303_nats():
    assert loss(TRUTH, FIRST) == pytest.approx(LOSS, rel=1e-15)


def test_a_label_is_a_look_up_of_the_same_loss():
    assert loss(0, FIRST) == loss(TRUTH, FIRST)
    assert loss(1, FIRST) == pytest.approx(np.log(2), rel=1e-15)
    assert loss(4, FIRST) == pytest.approx(np.log(5), rel=1e-15)


def test_how_the_wrong_classes_share_the_rest_does_not_change_the_loss():
    assert loss(TRUTH, SECOND) == loss(TRUTH, FIRST)


def test_five_even_classes_lose_ln_5():
    assert loss(3, [0.2] * 5) == pytest.approx(1.6094379124341003, rel=1e-15)
    assert loss_from_logits(3, [7.0] * 5) == pytest.approx(1.6094379124341003, rel=1e-15)


def test_the_cost_is_the_mean_loss():
    y, y_hat = [TRUTH, [0, 1, 0, 0, 0]], [FIRST, FIRST]
    np.testing.assert_allclose(loss(y, y_hat), [LOSS, np.log(2)], rtol=1e-15)
    assert cost(y, y_hat) == pytest.approx((LOSS + np.log(2)) / 2, rel=1e-15)
    assert cost([0, 1], y_hat) == cost(y, y_hat)
    assert cost(TRUTH, FIRST) == loss(TRUTH, FIRST)
    assert cost_from_logits([0, 1], np.log(y_hat)) == pytest.approx((LOSS + np.log(2)) / 2, rel=1e-15)


def test_weights_1_and_3_on_losses_one_half_and_one_quarter_cost_0_3125():
    y_hat = np.array([[np.exp(-0.5), -np.expm1(-0.5)], [np.exp(-0.25), -np.expm1(-0.25)]])
    assert cost([0, 0], y_hat, sample_weight=[1, 3]) == pytest.approx(0.3125, rel=1e-14)
    assert cost_from_logits([0, 0], np.log(y_hat), sample_weight=[1, 3]) == pytest.approx(0.3125, rel=1e-14)
    assert cost([0, 0], y_hat, [10, 30]) == pytest.approx(0.3125, rel=1e-14)
    assert cost([0, 0], y_hat, [0, 5]) == pytest.approx(0.25, rel=1e-14)


def test_a_weight_of_0_silences_an_infinite_loss():
    assert cost([0, 1], [[0.5, 0.5], [1, 0]], sample_weight=[2, 0]) == pytest.approx(np.log(2), rel=1e-15)
    assert cost_from_logits([0, 1], [[0, 0], [0, -np.inf]], [2, 0]) == pytest.approx(np.log(2), rel=1e-15)
    assert cost([0, 1], [[0.5, 0.5], [1, 0]], sample_weight=[1, 1e-300]) == np.inf


def test_truth_where_the_estimate_is_0_is_an_infinite_loss():
    assert loss([0.5, 0.5], [1, 0]) == np.inf
    assert loss(1, [1, 0]) == np.inf
    assert loss(1, [1, -0.0]) == np.inf
    assert loss_from_logits(1, [0, -np.inf]) == np.inf
    assert loss_from_logits([0.5, 0.5], [0, -np.inf]) == np.inf
    assert cost([0, 1], [[1, 0], [1, 0]]) == np.inf
    assert cost_from_logits([0, 1], [[0, -np.inf], [0, -np.inf]]) == np.inf
    assert binary_loss(1, 0) == binary_loss(0, 1) == binary_loss(0.5, 0) == binary_loss(0.5, 1) == np.inf
    assert binary_loss_from_logits(1, -np.inf) == binary_loss_from_logits(0.5, -np.inf) == np.inf


def test_a_probability_is_never_clipped():
    assert loss(0, [1e-20, 1.0]) == pytest.approx(46.051701859880914, rel=1e-15)
    assert loss(0, [5e-324, 1.0]) == pytest.approx(744.4400719213812, rel=1e-15)
    assert binary_loss(1, 5e-324) == pytest.approx(744.4400719213812, rel=1e-15)
    assert loss(0, np.array([1e-45, 1], dtype=np.float32)) == pytest.approx(103.27893, rel=1e-6)


def test_a_perfect_prediction_loses_0_without_a_minus_sign():
    for value in (
        loss([1, 0], [1, 0]),
        loss(0, [1, 0]),
        loss([1.0], [1.0]),
        cost([0, 1], [[1, 0], [0, 1]]),
        loss_from_logits(0, [0.0, -np.inf]),
        loss_from_logits([1, 0], [0.0, -np.inf]),
        loss_from_logits(0, [3.0]),
        loss_from_logits([1.0], [-3.0]),
        loss_from_logits(0, [0.0, -1e4]),
        cost_from_logits([0, 0], [[0.0, -1e4]] * 2),
        binary_loss(1, 1),
        binary_loss(0, 0),
        binary_loss_from_logits(0, -np.inf),
        binary_loss_from_logits(1, 1e4),
        binary_loss_from_logits(0, -1e4),
    ):
        assert is_zero_without_a_minus(value)
    assert not np.signbit(loss([[1, 0], [0, 1]], [[1, 0], [0, 1]])).any()
    assert not np.signbit(binary_loss([0, 1], [0, 1])).any()


def test_one_descent_step_on_the_logits_tells_equal_losses_apart():
    for y_hat, after in (
        (FIRST, 1.290467662040395),
        (SECOND, 1.236174504549832),
        ([0.1, 0.225, 0.225, 0.225, 0.225], 1.3665691434149236),
    ):
        z = np.log(y_hat)
        assert loss_from_logits(TRUTH, z) == pytest.approx(LOSS, rel=1e-15)
        assert loss_from_logits(TRUTH, z - (softmax(z) - TRUTH)) == pytest.approx(after, rel=1e-14)


def test_the_descent_step_is_the_largest_when_one_rival_holds_the_rest():
    z = np.array([np.log(0.1), np.log(0.9), -np.inf, -np.inf, -np.inf])
    assert loss_from_logits(TRUTH, z) == pytest.approx(LOSS, rel=1e-15)
    assert loss_from_logits(TRUTH, z - (softmax(z) - TRUTH)) == pytest.approx(0.9113545666290331, rel=1e-14)


def test_smoothed_labels_tell_equal_losses_apart():
    smooth = smooth_labels(TRUTH, 0.1)
    np.testing.assert_allclose(smooth, [0.92, 0.02, 0.02, 0.02, 0.02], rtol=1e-15)
    assert loss(smooth, FIRST) == pytest.approx(2.2565333911341647, rel=1e-14)
    assert loss(smooth, SECOND) == pytest.approx(2.266749903609484, rel=1e-14)
    assert loss_from_logits(smooth_labels([1, 0, 0], 0.1), [2, 1, 0]) == pytest.approx(0.507606, rel=1e-6)


def test_five_sigmoids_tell_equal_losses_apart():
    assert binary_loss(TRUTH, FIRST).sum() == pytest.approx(3.4295968561838532, rel=1e-14)
    assert binary_loss(TRUTH, SECOND).sum() == pytest.approx(3.5349573718416796, rel=1e-14)


def test_smoothing_mixes_the_truth_with_the_even_distribution():
    np.testing.assert_array_equal(smooth_labels([[0, 1], [0.5, 0.5]], 0), [[0, 1], [0.5, 0.5]])
    np.testing.assert_allclose(smooth_labels([[0, 1], [0.25, 0.75]], 1), [[0.5, 0.5]] * 2)
    np.testing.assert_allclose(smooth_labels([0.25, 0.75, 0, 0], 0.5), [0.25, 0.5, 0.125, 0.125])


def test_one_hot_rows_hold_a_single_1():
    np.testing.assert_array_equal(one_hot(2, 4), [0, 0, 1, 0])
    np.testing.assert_array_equal(one_hot([1, 0], 3), [[0, 1, 0], [1, 0, 0]])
    np.testing.assert_array_equal(one_hot([[0], [1]], 2), [[[1, 0]], [[0, 1]]])
    np.testing.assert_array_equal(one_hot(np.uint8(0), 1), [1])
    assert one_hot(np.zeros((0, 2), dtype=int), 3).shape == (0, 2, 3)


def test_softmax_of_log_odds_is_the_odds():
    np.testing.assert_allclose(softmax(np.log([1, 2, 5])), [0.125, 0.25, 0.625], rtol=1e-15)
    np.testing.assert_allclose(log_softmax(np.log([1, 2, 5])), np.log([0.125, 0.25, 0.625]), rtol=1e-14)
    np.testing.assert_array_equal(softmax([3.0]), [1])
    np.testing.assert_array_equal(log_softmax([3.0]), [0])


def test_a_temperature_divides_the_logits():
    np.testing.assert_allclose(softmax(np.log([1, 4]), temperature=2), [1 / 3, 2 / 3], rtol=1e-15)
    np.testing.assert_allclose(softmax(np.log([1, 2]), temperature=0.5), [1 / 5, 4 / 5], rtol=1e-15)
    np.testing.assert_array_equal(softmax([1, 2, 2], temperature=1e-30), [0, 0.5, 0.5])
    np.testing.assert_allclose(softmax([1, 2, 2], temperature=1e30), [1 / 3] * 3, rtol=1e-15)
    np.testing.assert_allclose(softmax(np.log([[1], [4]]), 0, 2), [[1 / 3], [2 / 3]], rtol=1e-15)


def test_the_sigmoid_is_the_odds_against_1():
    np.testing.assert_allclose(sigmoid(np.log([1, 3, 1 / 3])), [0.5, 0.75, 0.25], rtol=1e-15)
    assert sigmoid(0) == 0.5
    np.testing.assert_array_equal(sigmoid([np.inf, -np.inf]), [1, 0])


def test_the_sigmoid_of_nan_is_refused():
    words = "z[1] is nan, expected a logit: a number, inf for probability 1 or -inf for probability 0"
    refused(ValueError, words, sigmoid, [0.0, np.nan])


def test_a_logit_of_minus_infinity_is_probability_0():
    np.testing.assert_array_equal(softmax([0, -np.inf, 0]), [0.5, 0, 0.5])
    np.testing.assert_allclose(log_softmax([0, -np.inf, 0]), [-np.log(2), -np.inf, -np.log(2)])
    np.testing.assert_array_equal(softmax([0, -np.inf], temperature=2), [1, 0])
    assert sigmoid(-np.inf) == 0
    assert loss_from_logits([0.5, 0, 0.5], [0, -np.inf, 0]) == pytest.approx(np.log(2), rel=1e-15)
    assert loss_from_logits(2, [0, -np.inf, 0]) == pytest.approx(np.log(2), rel=1e-15)


# Precision and extremes


def exact_loss(label, z):
    """-log softmax(z)[label] to 60 digits, from the very binary numbers in z."""
    with localcontext() as context:
        context.prec = 400
        rivals = sum((Decimal(x) - Decimal(z[label])).exp() for k, x in enumerate(z) if k != label)
        return float((1 + rivals).ln())


@pytest.mark.parametrize(
    "z",
    [
        [40.0, 0.0],
        [0.0, -0.5, 3.25],
        [1.0, 0.0, -30.0, 5.5],
        [100.0, 63.0, 62.5, 1.0],
        [-300.0, -290.0, -1000.0],
        [700.0, 0.0, 1.0],
        [0.1, 0.2, 0.3, 0.4, 0.5],
        [2.3026, 0.0],  # on both sides of the bound below which the largest is left out of the sum
        [2.3025, 0.0],
        [5.3, 2.1, 1.9, 1.2, 0.4],
    ],
)
def test_small_losses_keep_full_precision(z):
    for label in range(len(z)):
        exact = exact_loss(label, z)
        assert loss_from_logits(label, z) == pytest.approx(exact, rel=4e-15, abs=0)
        assert cost_from_logits([label, label], [z, z]) == pytest.approx(exact, rel=4e-15, abs=0)
        assert loss_from_logits(np.eye(len(z))[label], z) == pytest.approx(exact, rel=4e-15, abs=0)
        assert log_softmax(z)[label] == pytest.approx(-exact, rel=4e-15, abs=0)


@pytest.mark.parametrize("z", [-700.0, -40.0, -1.0, 0.0, 1e-20, 0.5, 36.0, 40.0, 700.0])
def test_small_binary_losses_keep_full_precision(z):
    assert binary_loss_from_logits(1, z) == pytest.approx(exact_loss(0, [z, 0.0]), rel=4e-15, abs=0)
    assert binary_loss_from_logits(0, z) == pytest.approx(exact_loss(1, [z, 0.0]), rel=4e-15, abs=0)
    assert sigmoid(z) == pytest.approx(np.exp(-exact_loss(0, [z, 0.0])), rel=1e-13, abs=0)


def test_a_loss_of_4e_18_is_not_rounded_to_0():
    assert loss_from_logits(0, [40.0, 0.0]) == pytest.approx(TINY, rel=1e-15, abs=0)
    assert loss_from_logits([1, 0], [40.0, 0.0]) == pytest.approx(TINY, rel=1e-15, abs=0)
    assert binary_loss_from_logits(1, 40.0) == pytest.approx(TINY, rel=1e-15, abs=0)
    assert binary_loss_from_logits(0, -40.0) == pytest.approx(TINY, rel=1e-15, abs=0)
    small = np.array([40, 0], dtype=np.float32)
    assert loss_from_logits(0, small) == pytest.approx(TINY, rel=1e-6, abs=0)


def test_a_binary_loss_near_0_and_1_keeps_full_precision():
    assert binary_loss(0, 1e-20) == pytest.approx(1e-20, rel=1e-15, abs=0)
    assert binary_loss(1, 1 - 2.0**-53) == pytest.approx(2.0**-53, rel=1e-15, abs=0)
    assert binary_loss(0, 5e-324) == 5e-324
    assert binary_loss(0.5, 1e-20) == pytest.approx(23.025850929940457, rel=1e-15)
    assert binary_loss(0.25, 0.5) == pytest.approx(np.log(2), rel=1e-15)
    assert binary_loss(0, np.float32(1e-20)) == pytest.approx(1e-20, rel=1e-6, abs=0)


def test_a_binary_probability_a_rounding_above_1_is_rejected():
    words = "y_hat is 1.0000000000000002, expected a probability between 0 and 1"
    refused(ValueError, words, binary_loss, 0, np.nextafter(1.0, 2.0))


def test_a_huge_gap_is_a_huge_loss_and_not_infinity():
    for z in (np.array([1e30, 0]), np.array([1e30, 0], dtype=np.float32)):
        assert loss_from_logits(1, z) == loss_from_logits(np.array([0, 1], dtype=z.dtype), z) == z[0]
        assert loss_from_logits(np.array([0.5, 0.5], dtype=z.dtype), z) == z[0] / 2
        np.testing.assert_array_equal(log_softmax(z), [0, -z[0]])
        assert binary_loss_from_logits(0, z[0]) == binary_loss_from_logits(1, -z[0]) == z[0]
        assert binary_loss_from_logits(1, z[0]) == binary_loss_from_logits(0, -z[0]) == 0


def test_equal_largest_logits_share_whatever_their_size():
    np.testing.assert_allclose(softmax([1e200, 1e200, 0.0]), [0.5, 0.5, 0])
    np.testing.assert_allclose(softmax([-1e200] * 4), [0.25] * 4)
    assert loss_from_logits(1, [1e200, 1e200, 0.0]) == pytest.approx(np.log(2), rel=1e-15)


def test_a_thousand_classes_and_a_single_one_are_no_special_case():
    z = np.random.default_rng(0).normal(size=(3, 1000)) * 10
    np.testing.assert_allclose(softmax(z).sum(axis=-1), 1, rtol=1e-14)
    for label in (0, 500, 999):
        expected = np.log(np.exp(z - z[:, [label]]).sum(axis=1))
        np.testing.assert_allclose(loss_from_logits([label] * 3, z), expected, rtol=1e-13)
    np.testing.assert_array_equal(loss([0, 0], [[1.0], [1.0]]), [0, 0])
    np.testing.assert_array_equal(loss([[1], [1]], [[1.0], [1.0]]), [0, 0])
    np.testing.assert_array_equal(loss_from_logits([0, 0], [[5.0], [-1e300]]), [0, 0])


@pytest.mark.parametrize("size", [1, 3, 64, 200])
def test_a_large_batch_is_its_rows(size):
    rng = np.random.default_rng(1)
    z = rng.normal(size=(20_001, size)) if size < 64 else rng.normal(size=(1_501, size))
    labels = rng.integers(0, size, size=len(z))
    expected = np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(z)), labels]
    np.testing.assert_allclose(loss_from_logits(labels, z), expected, rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(loss_from_logits(one_hot(labels, size), z), expected, rtol=1e-12, atol=1e-14)
    np.testing.assert_allclose(loss(labels, softmax(z)), expected, rtol=1e-12, atol=1e-14)
    assert cost_from_logits(labels, z) == pytest.approx(expected.mean(), rel=1e-12, abs=1e-14)
    np.testing.assert_allclose(log_softmax(z)[np.arange(len(z)), labels], -expected, rtol=1e-12, atol=1e-14)


# Shapes and types


def test_labels_and_one_hot_rows_cost_the_same():
    rng = np.random.default_rng(2)
    z, labels, w = rng.normal(size=(4, 5, 3)), rng.integers(0, 3, size=(4, 5)), rng.random((4, 5))
    y, y_hat = one_hot(labels, 3), softmax(z)
    assert loss(labels, y_hat).shape == loss(y, y_hat).shape == (4, 5)
    np.testing.assert_allclose(loss(labels, y_hat), loss(y, y_hat), rtol=1e-15)
    np.testing.assert_allclose(loss_from_logits(labels, z), loss_from_logits(y, z), rtol=1e-15)
    for weights in (None, w):
        assert cost(labels, y_hat, weights) == pytest.approx(cost(y, y_hat, weights), rel=1e-15)
        assert cost_from_logits(labels, z, weights) == pytest.approx(cost_from_logits(y, z, weights), rel=1e-15)
    losses = loss(labels, y_hat)
    assert cost(labels, y_hat) == pytest.approx(losses.mean(), rel=1e-14)
    assert cost(labels, y_hat, w) == pytest.approx((w * losses).sum() / w.sum(), rel=1e-14)


def test_truth_and_estimate_broadcast_over_leading_axes():
    y_hat = np.array([FIRST, SECOND, [0.2] * 5])
    rows = [LOSS, LOSS, np.log(5)]
    np.testing.assert_allclose(loss([TRUTH], y_hat), rows)
    np.testing.assert_allclose(loss_from_logits([TRUTH], np.log(y_hat)), rows)
    np.testing.assert_allclose(loss([[1, 0, 0, 0, 0], [0, 1, 0, 0, 0]], FIRST), [LOSS, np.log(2)])
    np.testing.assert_allclose(loss([0], y_hat), rows)
    np.testing.assert_allclose(loss_from_logits([0], np.log(y_hat)), rows)
    np.testing.assert_allclose(loss([0, 1], [FIRST]), [LOSS, np.log(2)])
    assert cost([0], y_hat) == pytest.approx(np.mean(rows))
    np.testing.assert_allclose(
        binary_loss([[0], [1]], [0.5, 0.75]), [[np.log(2), np.log(4)], [np.log(2), np.log(4 / 3)]]
    )
    np.testing.assert_allclose(binary_loss_from_logits([0, 1], 0), [np.log(2)] * 2)


def test_integers_with_one_axis_fewer_are_labels_and_rows_otherwise():
    y_hat = np.array([[0.75, 0.25], [0.125, 0.875]])
    np.testing.assert_allclose(loss([1, 0], y_hat), [np.log(4), np.log(8)])
    np.testing.assert_allclose(loss([[1, 0]], y_hat), [np.log(4 / 3), np.log(8)])
    np.testing.assert_allclose(loss([1, 0], y_hat[0]), np.log(4 / 3))


@pytest.mark.parametrize("axis", [0, 1, -2, -3])
def test_softmax_runs_along_any_axis(axis):
    z = np.random.default_rng(3).normal(size=(2, 3, 4))
    np.testing.assert_allclose(softmax(z, axis=axis), np.exp(z) / np.exp(z).sum(axis=axis, keepdims=True))
    np.testing.assert_allclose(log_softmax(z, axis=axis), np.log(softmax(z, axis=axis)), rtol=1e-12)


def test_labels_of_any_integer_type_look_up_the_same():
    y_hat = [FIRST, SECOND]
    for dtype in (np.int8, np.uint8, np.int16, np.uint32, np.int64, np.uint64):
        labels = np.array([1, 4], dtype=dtype)
        labels.flags.writeable = False
        np.testing.assert_array_equal(loss(labels, y_hat), loss([1, 4], y_hat))
        np.testing.assert_array_equal(one_hot(labels, 5), one_hot([1, 4], 5))
        assert loss_from_logits(labels[1], np.zeros(1000)) == pytest.approx(np.log(1000), rel=1e-15)
        assert loss([labels[0]] * 2, np.full((2, 1000), 0.001)).shape == (2,)


# Properties

logits = st.lists(st.floats(-50, 50), min_size=1, max_size=8).map(np.array)
wide_logits = st.lists(st.floats(-1e300, 1e300), min_size=1, max_size=8).map(np.array)


@st.composite
def truths_and_logits(draw):
    z = draw(logits)
    w = draw(st.lists(st.just(0.0) | st.floats(0.01, 1), min_size=len(z), max_size=len(z)).filter(any))
    return np.array(w) / sum(w), z


@given(logits, st.floats(-1000, 1000))
def test_a_constant_added_to_all_logits_changes_nothing(z, constant):
    np.testing.assert_allclose(softmax(z + constant), softmax(z), rtol=1e-11, atol=1e-300)
    np.testing.assert_allclose(log_softmax(z + constant), log_softmax(z), rtol=1e-11, atol=1e-11)
    np.testing.assert_allclose(loss_from_logits(0, z + constant), loss_from_logits(0, z), rtol=1e-11, atol=1e-11)


@given(wide_logits)
def test_softmax_gives_a_distribution_for_any_finite_logits(z):
    share = softmax(z)
    assert (share >= 0).all()
    assert share.sum() == pytest.approx(1, rel=1e-14)
    assert np.argmax(z) in np.flatnonzero(share == share.max())
    assert (log_softmax(z) <= 0).all()
    assert entropy(share) >= 0


@given(wide_logits)
def test_losses_from_any_finite_logits_are_never_negative_or_nan(z):
    for label in range(len(z)):
        assert loss_from_logits(label, z) >= 0
    for y in (0, 0.25, 1):
        assert (binary_loss_from_logits(y, z) >= 0).all()
    assert (sigmoid(z) >= 0).all()
    assert (sigmoid(z) <= 1).all()


@given(truths_and_logits())
def test_from_logits_and_from_probabilities_agree(yz):
    y, z = yz
    assert loss_from_logits(y, z) == pytest.approx(loss(y, softmax(z)), rel=1e-11, abs=1e-11)
    for label in range(len(z)):
        assert loss_from_logits(label, z) == pytest.approx(loss(label, softmax(z)), rel=1e-11, abs=1e-11)


@given(logits)
def test_log_softmax_is_the_log_of_softmax(z):
    np.testing.assert_allclose(log_softmax(z), np.log(softmax(z)), rtol=1e-11, atol=1e-11)


@given(truths_and_logits())
def test_the_loss_is_the_cross_entropy(yz):
    y, z = yz
    assert loss(y, softmax(z)) == pytest.approx(cross_entropy(y, softmax(z)), rel=1e-14)


@given(truths_and_logits())
def test_a_soft_label_loses_at_least_its_own_entropy(yz):
    y, z = yz
    assert loss_from_logits(y, z) >= entropy(y) - 1e-11


@given(st.floats(0, 1), st.floats(-30, 30))
def test_the_binary_losses_agree_with_each_other_and_with_two_classes(y, z):
    from_logits = binary_loss_from_logits(y, z)
    assert binary_loss(y, sigmoid(z)) == pytest.approx(from_logits, rel=1e-3 if abs(z) > 25 else 1e-5, abs=1e-12)
    assert loss_from_logits([y, 1 - y], [z, 0]) == pytest.approx(from_logits, rel=1e-12, abs=1e-14)


@given(st.floats(-1e6, 1e6))
def test_the_sigmoid_is_a_softmax_of_two_and_symmetric(z):
    assert sigmoid(z) == pytest.approx(softmax([z, 0])[0], rel=1e-14, abs=0)
    assert sigmoid(z) + sigmoid(-z) == pytest.approx(1, rel=1e-15)


@given(truths_and_logits(), st.floats(0, 1))
def test_smoothed_labels_are_distributions(yz, epsilon):
    y, _ = yz
    smooth = smooth_labels(y, epsilon)
    assert smooth.sum() == pytest.approx(1, rel=1e-14)
    np.testing.assert_allclose(smooth, (1 - epsilon) * y + epsilon / len(y), rtol=1e-12, atol=1e-15)


@given(logits, st.floats(0.1, 10))
def test_a_temperature_is_a_scale_of_the_logits(z, temperature):
    np.testing.assert_allclose(softmax(z, temperature=temperature), softmax(z / temperature), rtol=1e-11, atol=1e-300)


@given(st.lists(st.integers(0, 6), min_size=1, max_size=10))
def test_the_place_of_the_1_is_the_label(labels):
    rows = one_hot(labels, 7)
    assert rows.shape == (len(labels), 7)
    np.testing.assert_array_equal(rows.sum(axis=1), 1)
    np.testing.assert_array_equal(rows.argmax(axis=1), labels)


# Errors

FROM_PROBABILITIES = {"loss": loss, "cost": cost}
FROM_LOGITS = {"loss_from_logits": loss_from_logits, "cost_from_logits": cost_from_logits}
BOTH = FROM_PROBABILITIES | FROM_LOGITS
HALF = [0.5, 0.5]

BAD_DISTRIBUTIONS = {
    "negative": ([-0.25, 1.25], r"\[0\].*-0\.25"),
    "above 1": ([0.0, 1.5], r"\[1\].*1\.5"),
    "NaN": ([0.5, np.nan], r"\[1\].*nan"),
    "infinite": ([np.inf, 0.5], r"\[0\].*inf"),
    "in a batch": ([[0.5, 0.5], [0.5, -0.5]], r"\[1, ?1\].*-0\.5"),
    "sum": ([0.5, 0.3], r" sums to 0\.8, expected 1"),
    "sum of the third row": ([[0.5, 0.5], [0.5, 0.5], [0.4, 0.4]], r"\[2\] sums to 0\.8, expected 1"),
}


@pytest.mark.parametrize(("bad", "message"), BAD_DISTRIBUTIONS.values(), ids=BAD_DISTRIBUTIONS)
@pytest.mark.parametrize("function", FROM_PROBABILITIES.values(), ids=FROM_PROBABILITIES)
def test_an_estimate_that_is_no_distribution_is_rejected(function, bad, message):
    labels = np.zeros(np.shape(bad)[:-1], dtype=int)
    for y in (HALF, labels):
        with pytest.raises(ValueError, match=r"\by_hat" + message):
            function(y, bad)
    with pytest.raises(ValueError, match=r"\by_hat" + message):
        function(labels, np.array(bad, dtype=np.float32))


@pytest.mark.parametrize(("bad", "message"), BAD_DISTRIBUTIONS.values(), ids=BAD_DISTRIBUTIONS)
@pytest.mark.parametrize("function", BOTH.values(), ids=BOTH)
def test_truth_that_is_no_distribution_is_rejected(function, bad, message):
    with pytest.raises(ValueError, match=r"\by" + message):
        function(bad, HALF)


@pytest.mark.parametrize(("bad", "message"), BAD_DISTRIBUTIONS.values(), ids=BAD_DISTRIBUTIONS)
def test_only_distributions_can_be_smoothed(bad, message):
    with pytest.raises(ValueError, match=r"\by" + message):
        smooth_labels(bad, 0.1)


def test_what_tanh_relu_or_sigmoids_give_is_no_distribution():
    z = np.array([-1.0, 2.0, 0.5])
    for y_hat in (np.tanh(z), np.maximum(z, 0), z, sigmoid(z)):
        with pytest.raises(ValueError, match=r"\by_hat\b"):
            loss(0, y_hat)
    assert loss(0, softmax(z)) > 0


def test_a_sum_that_is_wrong_tells_what_to_pass_instead():
    words = "y_hat[2] sums to 0.8, expected 1: pass probabilities, e.g. softmax(logits)"
    refused(ValueError, words, loss, [0, 0, 0], [[0.5, 0.5], [0.5, 0.5], [0.4, 0.4]])


@pytest.mark.parametrize("bad", [[], np.zeros((2, 0)), 1.0], ids=["empty", "empty rows", "a number"])
def test_no_logits_are_rejected(bad):
    for function in (softmax, log_softmax):
        with pytest.raises(ValueError, match=r"\bz\b"):
            function(bad)
    with pytest.raises(ValueError, match=r"\by\b"):
        smooth_labels(bad, 0.1)


LOGIT_CALLS = {
    "softmax": softmax,
    "log_softmax": log_softmax,
    "loss_from_logits": lambda z: loss_from_logits(np.zeros(np.shape(z)[:-1], dtype=int), z),
    "loss_from_logits of rows": lambda z: loss_from_logits(np.full(np.shape(z), 1 / np.shape(z)[-1]), z),
    "cost_from_logits": lambda z: cost_from_logits(np.zeros(np.shape(z)[:-1], dtype=int), z),
    "binary_loss_from_logits": lambda z: binary_loss_from_logits(0, z),
}


@pytest.mark.parametrize("call", LOGIT_CALLS.values(), ids=LOGIT_CALLS)
@pytest.mark.parametrize(
    ("bad", "message"),
    [
        ([0.0, np.inf], r"\bz\[1\].*inf"),
        ([np.nan, 0.0], r"\bz\[0\].*nan"),
        ([[0.0, 1.0], [2.0, np.nan]], r"\bz\[1, ?1\].*nan"),
        ([[0.0, np.inf], [np.inf, 0.0]], r"\bz\[0, ?1\].*inf"),
        ([np.nan, -np.inf], r"\bz\[0\].*nan"),
    ],
)
def test_logits_of_plus_infinity_and_nan_are_rejected(call, bad, message):
    with pytest.raises(ValueError, match=message):
        call(bad)
    with pytest.raises(ValueError, match=message):
        call(np.array(bad, dtype=np.float32))


@pytest.mark.parametrize("call", [call for name, call in LOGIT_CALLS.items() if name[:3] != "bin"])
def test_logits_that_are_all_minus_infinity_are_rejected(call):
    with pytest.raises(ValueError, match=r"\bz\b.*-inf"):
        call([-np.inf, -np.inf])
    with pytest.raises(ValueError, match=r"\bz\[1\].*-inf"):
        call([[0.0, -np.inf], [-np.inf, -np.inf]])
    with pytest.raises(ValueError, match=r"\bz\b"):
        call([-np.inf])


@pytest.mark.parametrize("bad", [-0.25, 1.5, np.nan, np.inf])
def test_binary_losses_need_probabilities(bad):
    shown = re.escape(f"{bad}")
    with pytest.raises(ValueError, match=rf"\by_hat\b.*{shown}"):
        binary_loss(1, bad)
    with pytest.raises(ValueError, match=rf"\by_hat\[1\].*{shown}"):
        binary_loss(1, [0.5, bad])
    for function in (binary_loss, binary_loss_from_logits):
        with pytest.raises(ValueError, match=rf"\by\b.*{shown}"):
            function(bad, 0.5)
        with pytest.raises(ValueError, match=rf"\by\[0, ?1\].*{shown}"):
            function([[0.5, bad]], 0.5)


def test_binary_arguments_that_do_not_broadcast_are_rejected():
    for function, estimate in ((binary_loss, "y_hat"), (binary_loss_from_logits, "z")):
        words = f"y holds examples of shape (2,) and {estimate} of shape (3,), expected shapes that broadcast"
        refused(ValueError, words, function, [0, 1], [0.5] * 3)


@pytest.mark.parametrize(
    ("w", "error", "words"),
    [
        ([1, -2], ValueError, "[1] is -2, expected finite weights of at least 0"),
        ([np.nan, 1], ValueError, "[0] is nan, expected finite weights of at least 0"),
        ([1, np.inf], ValueError, "[1] is inf, expected finite weights of at least 0"),
        ([0, 0], ValueError, " sums to 0, expected finite weights of at least 0, not all 0"),
        ([1, 2, 3], ValueError, " holds examples of shape (3,) and y of shape (2,), expected shapes that broadcast"),
        ([[1, 2]], ValueError, " has shape (1, 2), expected one weight for each of the examples, shape (2,)"),
        ([[1, 2]] * 2, ValueError, " has shape (2, 2), expected one weight for each of the examples, shape (2,)"),
        ([[1, 2]] * 3, ValueError, " has shape (3, 2), expected one weight for each of the examples, shape (2,)"),
        (["1", "2"], TypeError, " has dtype <U1, expected real numbers"),
        ([None, 1], TypeError, " has dtype object, expected real numbers"),
        ([[1], [2, 3]], ValueError, " is ragged, expected rows of equal length"),
    ],
)
def test_weights_that_make_no_mean_are_rejected(w, error, words):
    for function in (cost, cost_from_logits):
        refused(error, f"sample_weight{words}", function, [0, 1], [HALF, HALF], sample_weight=w)


def test_weights_do_not_multiply_a_single_example():
    words = "sample_weight has shape (2,), expected one weight for each of the examples, shape ()"
    refused(ValueError, words, cost, 0, HALF, sample_weight=[1, 2])


@pytest.mark.parametrize(
    ("labels", "num_classes", "error", "message"),
    [
        ([0, 3], 3, ValueError, r"labels\[1\].*\b3\b"),
        ([[0, -1]], 3, ValueError, r"labels\[0, ?1\].*-1"),
        (7, 3, ValueError, r"labels\b.*\b7\b"),
        ([0.0, 1.0], 3, ValueError, r"labels\b.*integer"),
        ([True], 3, ValueError, r"labels\b.*bool"),
        (["0"], 3, TypeError, r"labels"),
        (None, 3, TypeError, r"labels"),
        ([[0], [1, 2]], 3, ValueError, r"labels"),
        (0, 0, ValueError, r"num_classes.*\b0\b"),
        (0, -2, ValueError, r"num_classes.*-2\b"),
        (0, 2.5, TypeError, r"num_classes is 2\.5, expected a positive integer"),
        (0, "3", TypeError, r"num_classes"),
        (0, None, TypeError, r"num_classes"),
    ],
)
def test_one_hot_needs_labels_and_their_number(labels, num_classes, error, message):
    with pytest.raises(error, match=message):
        one_hot(labels, num_classes)


@pytest.mark.parametrize(
    ("epsilon", "error"),
    [(-0.1, ValueError), (1.1, ValueError), (np.nan, ValueError), ("0.1", TypeError), (None, TypeError)],
)
def test_epsilon_must_lie_between_0_and_1(epsilon, error):
    refused(error, f"epsilon is {epsilon!r}, expected a number from 0 to 1", smooth_labels, [1, 0], epsilon)


@pytest.mark.parametrize(
    ("temperature", "error"),
    [(0, ValueError), (-1, ValueError), (np.nan, ValueError), ("1", TypeError), (None, TypeError)],
)
def test_a_temperature_must_be_positive(temperature, error):
    words = f"temperature is {temperature!r}, expected a positive finite number"
    refused(error, words, softmax, [1.0, 2.0], temperature=temperature)


@pytest.mark.parametrize(
    ("temperature", "dtype", "words"),
    [
        (1e-50, np.float32, "1e-50, expected a number between 1.2e-38 and 3.4e+38, the range of float32"),
        (1e39, np.float32, "1e+39, expected a number between 1.2e-38 and 3.4e+38, the range of float32"),
        (5e-324, np.float64, "4.94066e-324, expected a number between 2.2e-308 and 1.8e+308, the range of float64"),
    ],
)
def test_a_temperature_that_rounds_to_0_or_infinity_is_rejected(temperature, dtype, words):
    z = np.array([1, 2, -np.inf], dtype)
    refused(ValueError, f"temperature is {words}", softmax, z, temperature=temperature)


def test_the_smallest_and_largest_temperatures_give_no_nan():
    for dtype, coldest, hottest in ((np.float32, 1.2e-38, 3.4e38), (np.float64, 2.3e-308, 1.7e308)):
        z = np.array([1, 2, -np.inf], dtype)
        np.testing.assert_array_equal(softmax(z, temperature=coldest), [0, 1, 0])
        np.testing.assert_array_equal(softmax(z, temperature=hottest), [0.5, 0.5, 0])


def test_an_axis_that_is_not_there_is_rejected():
    for function in (softmax, log_softmax):
        with pytest.raises(ValueError, match=r"axis"):
            function([1.0, 2.0], axis=1)


NAMED_CALLS = {
    "softmax z": (softmax, "z"),
    "log_softmax z": (log_softmax, "z"),
    "sigmoid z": (sigmoid, "z"),
    "smooth_labels y": (lambda bad: smooth_labels(bad, 0.1), "y"),
    "one_hot labels": (lambda bad: one_hot(bad, 3), "labels"),
    "loss y": (lambda bad: loss(bad, HALF), "y"),
    "loss y_hat": (lambda bad: loss(HALF, bad), "y_hat"),
    "cost y": (lambda bad: cost(bad, HALF), "y"),
    "cost y_hat": (lambda bad: cost(0, bad), "y_hat"),
    "loss_from_logits y": (lambda bad: loss_from_logits(bad, HALF), "y"),
    "loss_from_logits z": (lambda bad: loss_from_logits(0, bad), "z"),
    "cost_from_logits y": (lambda bad: cost_from_logits(bad, HALF), "y"),
    "cost_from_logits z": (lambda bad: cost_from_logits(HALF, bad), "z"),
    "binary_loss y": (lambda bad: binary_loss(bad, 0.5), "y"),
    "binary_loss y_hat": (lambda bad: binary_loss(1, bad), "y_hat"),
    "binary_loss_from_logits y": (lambda bad: binary_loss_from_logits(bad, 0.5), "y"),
    "binary_loss_from_logits z": (lambda bad: binary_loss_from_logits(1, bad), "z"),
}


@each_not_numeric
def test_what_is_not_numeric_is_rejected_by_name(bad, error):
    for call, name in NAMED_CALLS.values():
        with pytest.raises(error, match=rf"\b{name}\b"):
            call(bad)


def test_a_list_takes_the_dtype_of_the_array_beside_it():
    y_hat = np.array([[0.25, 0.75], [0.5, 0.5]], dtype=np.float32)
    assert loss([[1.0, 0.0], [0.5, 0.5]], y_hat).dtype == np.float32
    assert cost([0, 1], y_hat, sample_weight=[1.0, 2.0]).dtype == np.float32
    assert cost([0, 1], y_hat, sample_weight=np.array([1.0, 2.0])).dtype == np.float64
