"""Calibration: how often the answers given with some confidence are right.

What is not numeric is refused with a TypeError, and so is a number of bins that is no integer. What is wrong is refused
with a ValueError that names the argument and the entry: a row that is not a distribution, anything but class indices
that fit the rows, no example at all, no bins.
"""

import numpy as np

from xent_helpers import _validate


def calibration_bins(y, y_hat, bins=10):
    """Answers sorted into bins of equal width by their confidence, the largest probability of their row.

    A confidence on the border of two bins belongs to the lower one.

    :param y: class indices, the truth, shape (...)
    :param y_hat: estimated probabilities, shape (..., K); the answer is the first of the likeliest classes
    :param bins: how many bins there are from 0 to 1
    :returns: three arrays of shape (bins,): how many answers each bin holds, the sum of their confidences, and how many
        of them are right
    :source: DeGroot, M. H. and Fienberg, S. E. (1983). The comparison and evaluation of forecasters.

    >>> counts, confidence, right = calibration_bins([0, 1], [[0.75, 0.25], [0.75, 0.25]], bins=4)
    >>> print(counts, confidence, right)
    [0 0 2 0] [0.  0.  1.5 0. ] [0 0 1 0]
    """
    bins = _validate.count(bins, "bins")
    (y_hat,) = _validate.distributions(y_hat=y_hat)
    y = _validate.truth(y, y_hat, "y_hat")
    if not _validate.are_labels(y):
        raise ValueError(f"y has shape {y.shape}, as y_hat has, expected class indices: one axis fewer")
    if not y.size:
        raise ValueError(f"y has shape {y.shape}, expected at least one example")
    right = y_hat.argmax(axis=-1) == y[..., 0]
    confidence = np.broadcast_to(y_hat.max(axis=-1), right.shape).ravel()
    right = right.ravel()
    place = np.searchsorted(np.arange(1, bins) / bins, confidence)
    counts = np.bincount(place, minlength=bins)
    sums = np.bincount(place, weights=confidence, minlength=bins)
    return counts, sums, np.bincount(place[right], minlength=bins)


def calibration_gap(y, y_hat, bins=10):
    r"""Mean distance between confidence and accuracy, the "expected calibration error".

    .. math:: \sum_b \frac{n_b}{N} \left| \text{mean confidence}_b - \text{share right}_b \right|

    It depends on the bins, and a constant prediction of the class shares has nearly none: judge by the cost as well.

    :param y: class indices, the truth, shape (...)
    :param y_hat: estimated probabilities, shape (..., K)
    :param bins: how many bins there are from 0 to 1
    :returns: one number, a share between 0 and 1
    :source: Guo, C. et al. (2017). On calibration of modern neural networks, section 2.

    >>> print(calibration_gap([0, 1], [[0.75, 0.25], [0.75, 0.25]]).round(6))
    0.25
    """
    counts, confidence, right = calibration_bins(y, y_hat, bins)
    return np.abs(confidence - right).sum() / counts.sum()
