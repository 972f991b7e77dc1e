"""Losses in nats: softmax, the loss of an example, the cost of many, and both from logits."""

import numpy as np

from xent_helpers import _validate
from xent_helpers.information import expectation, minus_log, product


def softmax(z, axis=-1, temperature=1.0):
    r"""Probabilities proportional to the exponentials of the logits.

    .. math:: q_k = \frac{e^{z_k / T}}{\sum_j e^{z_j / T}}

    Parameters
    ----------
    z : array_like, shape (..., K)
        Logits along `axis`; -inf means probability 0.
    axis : int, default -1
        The axis that holds the K classes.
    temperature : float, default 1
        T above 0: above 1 evens the probabilities out, below 1 sharpens them.

    Returns
    -------
    ndarray, shape of `z`
        Probabilities that sum to 1 along `axis`.

    Raises
    ------
    ValueError
        If a logit is NaN or +inf, all logits of an example are -inf, the class axis is missing or empty,
        or `temperature` is not positive and finite.
    TypeError
        If `z`, `axis` or `temperature` is not numeric.

    References
    ----------
    Bridle, J. S. (1990). Probabilistic interpretation of feedforward classification network outputs.

    Examples
    --------
    >>> print(softmax([0.0, np.log(3.0)]).round(6))
    [0.25 0.75]
    """
    temperature = _validate.scalar(temperature, "temperature", "a positive finite number", low=0)
    z = _validate.logits(z, axis)
    below = _below_largest(z)
    if temperature != 1:
        # In double precision, for float32 would round a tiny temperature to 0.
        with np.errstate(over="ignore"):
            below = (below / np.float64(temperature)).astype(z.dtype)
    e = np.exp(below)
    return np.moveaxis(e / e.sum(axis=-1, keepdims=True), -1, axis)


def log_softmax(z, axis=-1):
    r"""Logarithms of the softmax probabilities, exact where the probabilities round to 0 or 1.

    .. math:: \log q_k = z_k - \log \sum_j e^{z_j}

    Parameters
    ----------
    z : array_like, shape (..., K)
        Logits along `axis`; -inf means probability 0.
    axis : int, default -1
        The axis that holds the K classes.

    Returns
    -------
    ndarray, shape of `z`
        Log-probabilities in nats, at most 0.

    Raises
    ------
    ValueError
        If a logit is NaN or +inf, all logits of an example are -inf, or the class axis is missing or empty.
    TypeError
        If `z` or `axis` is not numeric.

    References
    ----------
    Blanchard, P., Higham, D. J. and Higham, N. J. (2021). Accurately computing the log-sum-exp and softmax
    functions.

    Examples
    --------
    >>> print(log_softmax([1000.0, 0.0]))
    [    0. -1000.]
    """
    below = _below_largest(_validate.logits(z, axis))
    return np.moveaxis(below - _log_sum_exp(below), -1, axis)


def sigmoid(z):
    r"""Probability of "yes" from one logit, entry by entry.

    .. math:: \sigma(z) = \frac{1}{1 + e^{-z}}

    Parameters
    ----------
    z : array_like, any shape
        Logits; -inf means probability 0.

    Returns
    -------
    ndarray, shape of `z`
        Probabilities between 0 and 1.

    Raises
    ------
    ValueError
        If a logit is NaN or +inf.
    TypeError
        If `z` is not numeric.

    References
    ----------
    Bishop, C. M. (2006). Pattern Recognition and Machine Learning, section 4.2.

    Examples
    --------
    >>> print(sigmoid([-np.log(3.0), 0.0]).round(6))
    [0.25 0.5 ]
    """
    z = _validate.scores(z)
    e = np.exp(-np.abs(z))  # at most 1, so nothing overflows on either side
    return (np.where(z >= 0, 1, e) / (1 + e))[()]


def one_hot(labels, num_classes):
    """Rows that are 1 at the label and 0 elsewhere.

    Parameters
    ----------
    labels : array_like of int, shape (...)
        Class indices from 0 to K - 1.
    num_classes : int
        K.

    Returns
    -------
    ndarray, shape (..., K)
        float64.

    Raises
    ------
    ValueError
        If a label is not an integer or lies outside 0 to K - 1, or `num_classes` is not positive.
    TypeError
        If `labels` is not numeric, or `num_classes` is not an integer.

    References
    ----------
    Bishop, C. M. (2006). Pattern Recognition and Machine Learning, section 4.1.2 (1-of-K coding).

    Examples
    --------
    >>> print(one_hot([2, 0], num_classes=3))
    [[0. 0. 1.]
     [1. 0. 0.]]
    """
    num_classes = _validate.count(num_classes, "num_classes")
    labels = _validate.labels(labels, num_classes, "labels")
    rows = np.zeros((*labels.shape, num_classes))
    np.put_along_axis(rows, labels[..., np.newaxis], 1, axis=-1)
    return rows


def smooth_labels(y, epsilon):
    r"""Rows mixed with the uniform distribution.

    .. math:: y' = (1 - \varepsilon)\, y + \varepsilon / K

    Parameters
    ----------
    y : array_like, shape (..., K)
        Rows of probabilities, one-hot or soft.
    epsilon : float
        The share of the uniform distribution, between 0 and 1.

    Returns
    -------
    ndarray, shape of `y`
        Rows of probabilities.

    Raises
    ------
    ValueError
        If a row of `y` is not a distribution, or `epsilon` lies outside [0, 1].
    TypeError
        If `y` or `epsilon` is not numeric.

    References
    ----------
    Szegedy, C. et al. (2016). Rethinking the Inception Architecture for Computer Vision, section 7.

    Examples
    --------
    >>> print(smooth_labels([1, 0, 0, 0, 0], 0.1))
    [0.92 0.02 0.02 0.02 0.02]
    """
    (y,) = _validate.distributions(y=y)
    epsilon = _validate.share(epsilon, "epsilon")
    return (1 - epsilon) * y + epsilon / y.shape[-1]


def loss(y, y_hat):
    r"""Cross-entropy of each example: how surprised the estimate is by the truth.

    .. math:: L = -\sum_k y_k \log \hat y_k = -\log \hat y_{\text{true class}}

    Parameters
    ----------
    y : array_like of int, shape (...), or array_like, shape (..., K)
        Class indices (one axis fewer than `y_hat`), or rows of probabilities, one-hot or soft.
    y_hat : array_like, shape (..., K)
        Estimated probabilities.

    Returns
    -------
    ndarray, shape (...)
        In nats, one value an example; inf where the truth is above 0 and the estimate is 0.

    Raises
    ------
    ValueError
        If a row is not a distribution, a class index is not an integer from 0 to K - 1, or the shapes do
        not fit.
    TypeError
        If `y` or `y_hat` is not numeric.

    References
    ----------
    Goodfellow, I., Bengio, Y. and Courville, A. (2016). Deep Learning, section 6.2.2.

    Examples
    --------
    >>> print(loss([1, 0, 0, 0, 0], [0.1, 0.5, 0.1, 0.1, 0.2]).round(6))
    2.302585
    >>> print(loss(0, [0.1, 0.6, 0.1, 0.1, 0.1]).round(6))
    2.302585
    """
    (y_hat,) = _validate.distributions(y_hat=y_hat)
    y = _validate.truth(y, y_hat, "y_hat")
    if _validate.are_labels(y):
        return minus_log(_look_up(y_hat, y))
    return expectation(y, minus_log(y_hat))


def cost(y, y_hat, sample_weight=None):
    r"""Mean loss of the examples, the number that training makes small.

    .. math:: J = \frac{\sum_i w_i L_i}{\sum_i w_i}, \qquad w_i = 1 \text{ unless given}

    Parameters
    ----------
    y : array_like of int, shape (...), or array_like, shape (..., K)
        Class indices (one axis fewer than `y_hat`), or rows of probabilities, one-hot or soft.
    y_hat : array_like, shape (..., K)
        Estimated probabilities.
    sample_weight : array_like, shape (...), optional
        A weight of at least 0 for each example; an example of weight 0 does not count.

    Returns
    -------
    floating
        In nats an example.

    Raises
    ------
    ValueError
        As for `loss`; also if there is no example, a weight is negative, NaN or infinite, the weights sum
        to 0 or their shape does not fit the examples.
    TypeError
        If `y`, `y_hat` or `sample_weight` is not numeric.

    References
    ----------
    Goodfellow, I., Bengio, Y. and Courville, A. (2016). Deep Learning, section 5.5.

    Examples
    --------
    >>> y_hat = [[0.1, 0.5, 0.1, 0.1, 0.2], [0.5, 0.2, 0.1, 0.1, 0.1]]
    >>> print(cost([0, 0], y_hat).round(6))
    1.497866
    >>> print(cost([0, 0], y_hat, sample_weight=[3, 1]).round(6))
    1.900226
    """
    return _weighted_mean(loss(y, y_hat), sample_weight)


def loss_from_logits(y, z):
    r"""Cross-entropy of each example from its logits, exact where the probabilities would round to 0 or 1.

    .. math:: L = \log \sum_j e^{z_j} - \sum_k y_k z_k

    Parameters
    ----------
    y : array_like of int, shape (...), or array_like, shape (..., K)
        Class indices (one axis fewer than `z`), or rows of probabilities, one-hot or soft.
    z : array_like, shape (..., K)
        Logits; -inf means probability 0.

    Returns
    -------
    ndarray, shape (...)
        In nats, one value an example; inf where the truth is above 0 and the logit is -inf.

    Raises
    ------
    ValueError
        If a row of `y` is not a distribution, a class index is not an integer from 0 to K - 1, a logit is
        NaN or +inf, all logits of an example are -inf, or the shapes do not fit.
    TypeError
        If `y` or `z` is not numeric.

    References
    ----------
    Blanchard, P., Higham, D. J. and Higham, N. J. (2021). Accurately computing the log-sum-exp and softmax
    functions.

    Examples
    --------
    >>> print(loss_from_logits([1, 0, 0], [1000.0, 0.0, 0.0]))
    0.0
    >>> print(loss_from_logits(1, [1000.0, 0.0, 0.0]))
    1000.0
    """
    z = _validate.logits(z)
    y = _validate.truth(y, z, "z")
    below = _below_largest(z)
    total = _log_sum_exp(below)
    if _validate.are_labels(y):
        return total[..., 0] - _look_up(below, y)
    return expectation(y, total - below)


def cost_from_logits(y, z, sample_weight=None):
    r"""Mean loss of the examples from their logits.

    .. math:: J = \frac{\sum_i w_i L_i}{\sum_i w_i}, \qquad w_i = 1 \text{ unless given}

    Parameters
    ----------
    y : array_like of int, shape (...), or array_like, shape (..., K)
        Class indices (one axis fewer than `z`), or rows of probabilities, one-hot or soft.
    z : array_like, shape (..., K)
        Logits; -inf means probability 0.
    sample_weight : array_like, shape (...), optional
        A weight of at least 0 for each example; an example of weight 0 does not count.

    Returns
    -------
    floating
        In nats an example.

    Raises
    ------
    ValueError
        As for `loss_from_logits`; also if there is no example, a weight is negative, NaN or infinite, the
        weights sum to 0 or their shape does not fit the examples.
    TypeError
        If `y`, `z` or `sample_weight` is not numeric.

    References
    ----------
    Goodfellow, I., Bengio, Y. and Courville, A. (2016). Deep Learning, section 6.2.2.

    Examples
    --------
    >>> print(cost_from_logits([0, 1], [[0.0, 0.0], [0.0, 0.0]]).round(6))
    0.693147
    """
    return _weighted_mean(loss_from_logits(y, z), sample_weight)


def binary_loss(y, p):
    r"""Cross-entropy of a yes-or-no label, entry by entry.

    .. math:: L = -\bigl( y \log p + (1 - y) \log (1 - p) \bigr)

    Parameters
    ----------
    y : array_like, any shape
        Truth between 0 and 1, most often 0 or 1.
    p : array_like, any shape that broadcasts with `y`
        Estimated probability of 1.

    Returns
    -------
    ndarray, the shape that `y` and `p` broadcast to
        In nats; inf where `p` rules out what can happen.

    Raises
    ------
    ValueError
        If an entry lies outside [0, 1], or the shapes do not broadcast.
    TypeError
        If `y` or `p` is not numeric.

    References
    ----------
    Bishop, C. M. (2006). Pattern Recognition and Machine Learning, section 4.3.2.

    Examples
    --------
    >>> print(binary_loss([1, 0], [0.9, 0.2]).round(6))
    [0.105361 0.223144]
    """
    y, p = _validate.floats(y=y, p=p)
    _validate.same_examples(_validate.probabilities(y, "y").shape, "y", _validate.probabilities(p, "p").shape, "p")
    with np.errstate(divide="ignore"):
        no = 0 - np.log1p(-p)  # log(1 - p) would lose every digit of a small p
    return (product(y, minus_log(p)) + product(1 - y, no))[()]


def binary_loss_from_logits(y, z):
    r"""Cross-entropy of a yes-or-no label from its logit, entry by entry.

    .. math:: L = y \log(1 + e^{-z}) + (1 - y) \log(1 + e^{z})

    Parameters
    ----------
    y : array_like, any shape
        Truth between 0 and 1, most often 0 or 1.
    z : array_like, any shape that broadcasts with `y`
        Logit of 1; -inf means probability 0.

    Returns
    -------
    ndarray, the shape that `y` and `z` broadcast to
        In nats; inf where `z` is -inf and `y` above 0.

    Raises
    ------
    ValueError
        If an entry of `y` lies outside [0, 1], a logit is NaN or +inf, or the shapes do not broadcast.
    TypeError
        If `y` or `z` is not numeric.

    References
    ----------
    Bishop, C. M. (2006). Pattern Recognition and Machine Learning, section 4.3.2.

    Examples
    --------
    >>> print(binary_loss_from_logits([1, 0], [0.0, 10.0]).round(6))
    [ 0.693147 10.000045]
    """
    y, z = _validate.floats(y=y, z=z)
    _validate.same_examples(_validate.probabilities(y, "y").shape, "y", _validate.scores(z).shape, "z")
    return (product(y, _softplus(-z)) + product(1 - y, _softplus(z)))[()]


def _look_up(q, labels):
    """Entry of each row of `q` at its label, the one that a one-hot truth keeps."""
    rows = np.broadcast_to(q, (*np.broadcast_shapes(labels.shape, q.shape[:-1]), q.shape[-1]))
    return np.take_along_axis(rows, labels[..., np.newaxis], axis=-1)[..., 0]


def _below_largest(z):
    """Logits less the largest of their row, which leaves softmax as it is and keeps exp from overflowing."""
    with np.errstate(over="ignore"):
        return z - z.max(axis=-1, keepdims=True)


def _log_sum_exp(below):
    """Logarithm of the summed exponentials of logits whose largest is 0, kept as an axis of length 1."""
    e = np.exp(below)
    # The largest counts 1: log1p of the others keeps a sum that 1 + tiny would round away.
    np.put_along_axis(e, below.argmax(axis=-1, keepdims=True), 0, axis=-1)
    return np.log1p(e.sum(axis=-1, keepdims=True))


def _softplus(z):
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))


def _weighted_mean(losses, sample_weight):
    if losses.size == 0:
        raise ValueError("y holds no example, expected at least one: the mean of none is undefined")
    if sample_weight is None:
        # A power of two scales without rounding, and keeps a sum of huge losses from overflowing.
        scale = 2.0 ** losses.size.bit_length()
        return (losses / scale).sum() / (losses.size / scale)
    losses, weights = _validate.floats(losses=losses, sample_weight=sample_weight)
    if _validate.same_examples(weights.shape, "sample_weight", losses.shape, "y") != losses.shape:
        raise ValueError(
            f"sample_weight has shape {weights.shape}, expected one weight for each of the examples, "
            f"shape {losses.shape}"
        )
    _validate.nonnegative(weights, "sample_weight", "finite weights of at least 0")
    shares = np.broadcast_to(weights / weights.max(), losses.shape).ravel()
    return expectation(shares / shares.sum(), losses.ravel())
