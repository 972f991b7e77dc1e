"""Calibration: bins of confidence and the gap, against counts by hand, a plain loop and scikit-learn."""

import numpy as np
import pytest
from needs import require

import xent_helpers
from xent_helpers import calibration_bins, calibration_gap

SURE = [[0.95, 0.05], [0.95, 0.05], [0.4, 0.6], [0.6, 0.4]]


def random_predictions(rng, count=200, classes=4):
    z = rng.normal(scale=3, size=(count, classes))
    return rng.integers(classes, size=count), xent_helpers.softmax(z)


def test_answers_are_counted_by_their_confidence():
    counts, confidence, right = calibration_bins([0, 1, 1, 1], SURE, bins=4)
    assert counts.tolist() == [0, 0, 2, 2]
    assert confidence == pytest.approx([0, 0, 1.2, 1.9])
    assert right.tolist() == [0, 0, 1, 1]


def test_the_gap_is_the_mean_distance_weighted_by_the_bins():
    # Of two at 0.6 one is right, of two at 0.95 one: distances 0.1 and 0.45.
    assert calibration_gap([0, 1, 1, 1], SURE, bins=4) == pytest.approx((0.1 + 0.45) / 2)


def test_too_sure_in_one_bin_does_not_make_up_for_too_modest_in_another():
    y_hat = [[0.9, 0.1], [0.9, 0.1], [0.6, 0.4], [0.6, 0.4]]
    assert calibration_gap([0, 1, 0, 0], y_hat) == pytest.approx((2 * 0.4 + 2 * 0.4) / 4)
    assert calibration_gap([0, 1, 0, 0], y_hat, bins=1) == pytest.approx(0)


def test_a_confidence_on_a_border_belongs_to_the_lower_bin():
    assert calibration_bins([0], [[0.5, 0.5]], bins=2)[0].tolist() == [1, 0]
    assert calibration_bins([0], [[1.0, 0.0]], bins=10)[0].tolist() == [0] * 9 + [1]


def test_right_and_certain_has_no_gap_and_wrong_and_certain_has_the_largest():
    assert calibration_gap([0, 1], np.eye(2)) == 0
    assert calibration_gap([1, 0], np.eye(2)) == 1


def test_the_gap_equals_a_plain_loop():
    rng = np.random.default_rng(4)
    for bins in (1, 3, 10, 15):
        y, y_hat = random_predictions(rng)
        confidence, right = y_hat.max(axis=1), y_hat.argmax(axis=1) == y
        gap = 0.0
        for k in range(bins):
            inside = (confidence > k / bins) & (confidence <= (k + 1) / bins)
            if inside.any():
                gap += inside.mean() * abs(confidence[inside].mean() - right[inside].mean())
        assert calibration_gap(y, y_hat, bins) == pytest.approx(gap)


def test_bins_agree_with_scikit_learn():
    curve = require("sklearn.calibration").calibration_curve
    y, y_hat = random_predictions(np.random.default_rng(5))
    counts, confidence, right = calibration_bins(y, y_hat)
    kept, said = curve(y_hat.argmax(axis=1) == y, y_hat.max(axis=1), n_bins=10)
    used = counts > 0
    np.testing.assert_allclose(right[used] / counts[used], kept)
    np.testing.assert_allclose(confidence[used] / counts[used], said)


def test_examples_may_have_any_shape():
    y, y_hat = random_predictions(np.random.default_rng(6), count=12)
    assert calibration_gap(y.reshape(3, 4), y_hat.reshape(3, 4, 4)) == calibration_gap(y, y_hat)
    assert calibration_gap(y[0], y_hat[0]) == calibration_gap(y[:1], y_hat[:1])


@pytest.mark.parametrize(
    ("y", "y_hat", "bins", "words"),
    [
        ([0, 1], [[0.5, 0.6], [0.5, 0.5]], 10, r"y_hat\[0\] sums to 1.1"),
        ([2], [[0.5, 0.5]], 10, r"y\[0\] is 2"),
        ([[1.0, 0.0]], [[0.5, 0.5]], 10, "expected class indices"),
        ([0, 1, 1], [[0.5, 0.5]] * 2, 10, "shapes that broadcast"),
        (np.zeros(0, dtype=int), np.zeros((0, 2)), 10, "at least one example"),
        ([0], [[0.5, 0.5]], 0, "bins is 0"),
    ],
)
def test_bad_input_is_refused(y, y_hat, bins, words):
    for function in (calibration_bins, calibration_gap):
        with pytest.raises(ValueError, match=words):
            function(y, y_hat, bins)


def test_bins_have_to_be_a_whole_number():
    with pytest.raises(TypeError, match=r"bins is 2\.5"):
        calibration_gap([0], [[0.5, 0.5]], bins=2.5)
