"""Losses in nats: softmax, the loss of an example, the cost of many, and both from logits.

`y` is the truth, `y_hat` estimated probabilities, `z` logits: lists or arrays with K classes on the last axis and any
axes of examples before it, written (...), which broadcast. A `y` with one axis fewer holds class indices.

What is not numeric is refused with a TypeError. What is wrong is refused with a ValueError that names the argument
and the entry: a row that is not a distribution, a class index outside 0 to K - 1, a logit of NaN or +inf, an example
whose logits are all -inf, shapes that do not fit, an axis that is not there. Nothing is clipped or made to fit.
float32 gives float32, integers and lists give float64; one example gives a number, many give an array.
"""

import numpy as np

from xent_helpers import _validate
from xent_helpers._blocks import broadcast_examples, by_blocks, outermost, plain
from xent_helpers.information import expectation, log, minus_log, product


def softmax(z, axis=-1, temperature=1.0):
    r"""Probabilities proportional to the exponentials of the logits.

    .. math:: q_k = \frac{e^{z_k / T}}{\sum_j e^{z_j / T}}

    :param z: logits along `axis`, shape (..., K); -inf means probability 0
    :param axis: where the K classes are
    :param temperature: T above 0: above 1 evens the probabilities out, below 1 sharpens them
    :returns: probabilities that sum to 1 along `axis`, shape of `z`
    :source: Bridle, J. S. (1990). Probabilistic interpretation of feedforward classification network outputs.

    >>> print(softmax([0.0, np.log(3.0)]).round(6))
    [0.25 0.75]
    """
    temperature = _validate.scalar(temperature, "temperature", "a positive finite number", low=0)
    z = _validate.logits(z, axis)
    if temperature != 1:
        # Rounded to 0 or to infinity it would make 0 / 0 or inf / inf of some logits.
        low, high = float(np.finfo(z.dtype).tiny), float(np.finfo(z.dtype).max)
        expected = f"a number between {low:.2g} and {high:.2g}, the range of {z.dtype}"
        _validate.scalar(temperature, "temperature", expected, low, high)
    return _validate.axis_back(by_blocks(lambda z, out=None: shares(z, out, temperature), z), axis)


def log_softmax(z, axis=-1):
    r"""Logarithms of the softmax probabilities, accurate where the probabilities round to 0 or 1.

    .. math:: \log q_k = z_k - \log \sum_j e^{z_j}

    :param z: logits along `axis`, shape (..., K); -inf means probability 0
    :param axis: where the K classes are
    :returns: log-probabilities in nats, at most 0, shape of `z`
    :source: Blanchard, P., Higham, D. J. and Higham, N. J. (2021). Accurately computing the log-sum-exp and softmax
        functions.

    >>> print(log_softmax([1000.0, 0.0]))
    [    0. -1000.]
    """
    z = _validate.logits(z, axis)
    return _validate.axis_back(by_blocks(_log_softmax, z), axis)


def sigmoid(z):
    r"""Probability of "yes" from one logit, entry by entry.

    .. math:: \sigma(z) = \frac{1}{1 + e^{-z}}

    :param z: logits, any shape; inf means probability 1, -inf probability 0
    :returns: probabilities between 0 and 1, shape of `z`
    :source: Bishop, C. M. (2006). Pattern Recognition and Machine Learning, section 4.2.

    >>> print(sigmoid([-np.log(3.0), 0.0]).round(6))
    [0.25 0.5 ]
    """
    z = _validate.float_array(z, "z")
    _validate.every(~np.isnan(z), z, "z", "a logit: a number, inf for probability 1 or -inf for probability 0")
    e = np.exp(-np.abs(z))  # at most 1, so nothing overflows on either side
    return plain(np.where(z >= 0, 1, e) / (1 + e))


def one_hot(labels, num_classes):
    """Rows that are 1 at the label and 0 elsewhere.

    :param labels: integer class indices from 0 to K - 1, shape (...)
    :param num_classes: the number K of classes
    :returns: rows of float64, shape (..., K)
    :source: Bishop, C. M. (2006). Pattern Recognition and Machine Learning, chapter 4, introduction (1-of-K coding).

    >>> print(one_hot([2, 0], num_classes=3))
    [[0. 0. 1.]
     [1. 0. 0.]]
    """
    num_classes = _validate.count(num_classes, "num_classes")
    labels = _validate.labels(labels, num_classes, "labels")
    rows = np.zeros((*labels.shape, num_classes))
    rows.reshape(-1)[true_entries(labels, num_classes)] = 1
    return rows


def smooth_labels(y, epsilon):
    r"""Rows mixed with the uniform distribution.

    .. math:: y' = (1 - \varepsilon)\, y + \varepsilon / K

    :param y: rows of probabilities, one-hot or soft, shape (..., K)
    :param epsilon: share of the uniform distribution, from 0 to 1
    :returns: rows of probabilities, shape of `y`
    :source: Szegedy, C. et al. (2016). Rethinking the Inception Architecture for Computer Vision, section 7.

    >>> print(smooth_labels([1, 0, 0, 0, 0], 0.1))
    [0.92 0.02 0.02 0.02 0.02]
    """
    (y,) = _validate.distributions(y=y)
    epsilon = _validate.share(epsilon, "epsilon")
    return (1 - epsilon) * y + epsilon / y.shape[-1]


def loss(y, y_hat):
    r"""Cross-entropy of each example: how surprised the estimate is by the truth.

    .. math:: L = -\sum_k y_k \log \hat y_k \quad (= -\log \hat y_{\text{true class}} \text{ for a one-hot } y)

    :param y: integer class indices, shape (...), or rows of probabilities, one-hot or soft, shape (..., K)
    :param y_hat: estimated probabilities, shape (..., K)
    :returns: nats, shape (...), one value an example; inf where the truth is above 0 and the estimate is 0
    :source: Goodfellow, I., Bengio, Y. and Courville, A. (2016). Deep Learning, section 6.2.2.

    >>> print(loss([1, 0, 0, 0, 0], [0.1, 0.5, 0.1, 0.1, 0.2]).round(6))
    2.302585
    >>> print(loss(0, [0.1, 0.6, 0.1, 0.1, 0.1]).round(6))
    2.302585
    """
    (y_hat,) = _validate.distributions(y_hat=y_hat)
    y = _validate.truth(y, y_hat, "y_hat")
    if _validate.are_labels(y):
        y, y_hat = broadcast_examples(y, y_hat)
        return plain(minus_log(at_labels(y_hat, y))[..., 0])
    return by_blocks(lambda y, y_hat: 0 - expectation(y, log(y_hat)), y, y_hat)


def cost(y, y_hat, sample_weight=None):
    r"""Mean loss of the examples, the number that training makes small.

    .. math:: J = \frac{\sum_i w_i L_i}{\sum_i w_i}, \qquad w_i = 1 \text{ unless given}

    :param y: integer class indices, shape (...), or rows of probabilities, one-hot or soft, shape (..., K)
    :param y_hat: estimated probabilities, shape (..., K)
    :param sample_weight: weights w of at least 0, shape (...); an example of weight 0 does not count
    :returns: one number, in nats an example
    :raises ValueError: if there is no example, or the weights are negative, not finite, all 0 or do not fit

    >>> y_hat = [[0.1, 0.5, 0.1, 0.1, 0.2], [0.5, 0.2, 0.1, 0.1, 0.1]]
    >>> print(cost([0, 0], y_hat).round(6))
    1.497866
    >>> print(cost([0, 0], y_hat, sample_weight=[3, 1]).round(6))
    1.900226
    """
    return _weighted_mean(loss(y, y_hat), sample_weight)


def loss_from_logits(y, z):
    r"""Cross-entropy of each example from its logits, accurate where the probabilities would round to 0 or 1.

    .. math:: L = \log \sum_j e^{z_j} - \sum_k y_k z_k

    :param y: integer class indices, shape (...), or rows of probabilities, one-hot or soft, shape (..., K)
    :param z: logits, shape (..., K); -inf means probability 0
    :returns: nats, shape (...), one value an example; inf where the truth is above 0 and the logit is -inf

    >>> print(loss_from_logits([1, 0, 0], [1000.0, 0.0, 0.0]))
    0.0
    >>> print(loss_from_logits(1, [1000.0, 0.0, 0.0]))
    1000.0
    """
    z = _validate.logits(z)
    y = _validate.truth(y, z, "z")
    if _validate.are_labels(y):
        y, z = broadcast_examples(y, z)
        return by_blocks(_loss_of_labels, at_labels(z, y), z)
    return by_blocks(_loss_of_rows, y, z)


def cost_from_logits(y, z, sample_weight=None):
    r"""Mean loss of the examples from their logits.

    .. math:: J = \frac{\sum_i w_i L_i}{\sum_i w_i}, \qquad w_i = 1 \text{ unless given}

    :param y: integer class indices, shape (...), or rows of probabilities, one-hot or soft, shape (..., K)
    :param z: logits, shape (..., K); -inf means probability 0
    :param sample_weight: weights w of at least 0, shape (...); an example of weight 0 does not count
    :returns: one number, in nats an example
    :raises ValueError: if there is no example, or the weights are negative, not finite, all 0 or do not fit

    >>> print(cost_from_logits([0, 1], [[0.0, 0.0], [0.0, 0.0]]).round(6))
    0.693147
    """
    return _weighted_mean(loss_from_logits(y, z), sample_weight)


def binary_loss(y, y_hat):
    r"""Cross-entropy of a yes-or-no label, entry by entry.

    .. math:: L = -\bigl( y \log \hat y + (1 - y) \log (1 - \hat y) \bigr)

    :param y: truths between 0 and 1, most often 0 or 1, any shape
    :param y_hat: estimated probabilities of 1, any shape that broadcasts with `y`
    :returns: nats, the shape that both broadcast to; inf where `y_hat` rules out what can happen
    :source: Bishop, C. M. (2006). Pattern Recognition and Machine Learning, section 4.3.2.

    >>> print(binary_loss([1, 0], [0.9, 0.2]).round(6))
    [0.105361 0.223144]
    """
    y, y_hat = _validate.floats(y=y, y_hat=y_hat)
    _validate.probabilities(y, "y")
    _validate.probabilities(y_hat, "y_hat")
    _validate.same_examples(y.shape, "y", y_hat.shape, "y_hat")
    with np.errstate(divide="ignore"):
        no = 0 - np.log1p(-y_hat)  # log(1 - y_hat) would lose every digit of a small y_hat
    return plain(product(y, minus_log(y_hat)) + product(1 - y, no))


def binary_loss_from_logits(y, z):
    r"""Cross-entropy of a yes-or-no label from its logit, entry by entry.

    .. math:: L = y \log(1 + e^{-z}) + (1 - y) \log(1 + e^{z})

    :param y: truths between 0 and 1, most often 0 or 1, any shape
    :param z: logits of 1, any shape that broadcasts with `y`; -inf means probability 0
    :returns: nats, the shape that both broadcast to; inf where `z` is -inf and `y` above 0

    >>> print(binary_loss_from_logits([1, 0], [0.0, 10.0]).round(6))
    [ 0.693147 10.000045]
    """
    y, z = _validate.floats(y=y, z=z)
    _validate.probabilities(y, "y")
    _validate.scores(z)
    _validate.same_examples(y.shape, "y", z.shape, "z")
    return plain(product(y, _softplus(-z)) + product(1 - y, _softplus(z)))


def true_entries(labels, num_classes):
    """Where the true class of each example stands when all rows lie end to end, shape of `labels`."""
    places = np.arange(0, labels.size * num_classes, num_classes).reshape(labels.shape)
    places += labels
    return places


def at_labels(rows, labels):
    """Entries of the true classes, shape (..., 1) as `labels`."""
    return rows.reshape(-1)[true_entries(labels, rows.shape[-1])]


# In a block the classes lie on axis 0.


def shares(z, out=None, temperature=1.0):
    """Softmax of a block."""
    e = _below_largest(z, out)
    if temperature != 1:
        e /= temperature
    np.exp(e, out=e)
    e /= e.sum(axis=0)
    return e


def _log_softmax(z, out=None):
    below = _below_largest(z, out)
    below -= _log_sum_exp(below)
    return below


def _loss_of_labels(true_logits, z):
    z = outermost(z)
    largest = z.max(axis=0)
    return _log_sum_exp(z - largest) - (true_logits[0] - largest)


def _loss_of_rows(y, z):
    below = _below_largest(z)
    return expectation(y, _log_sum_exp(below) - below)


def _below_largest(z, out=None):
    """Logits less the largest of their example, which leaves softmax as it is and keeps exp from overflowing."""
    z = outermost(z)
    return np.subtract(z, z.max(axis=0), out=out)


def _log_sum_exp(below):
    """Logarithm of the summed exponentials of logits whose largest is 0."""
    e = np.exp(below)
    total = e.sum(axis=0)
    log_total = np.log(total)
    alone = total < 1.1  # the largest counts 1, all others together less than a tenth
    if alone.any():
        # Here the sum of the others is taken without the largest: 1 + tiny would round them away. Above, the
        # rounding of 1 + others costs the logarithm a digit at most.
        # In place and over the whole block: to pick the examples first costs more than it saves.
        e *= e < 1
        np.log1p(e.sum(axis=0), out=log_total, where=alone)
    return log_total


def _softplus(z):
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))


def _weighted_mean(losses, sample_weight):
    if losses.size == 0:
        raise ValueError("y holds no example, expected at least one: the mean of none is undefined")
    if sample_weight is None:
        return losses.sum() / losses.size
    losses, weights = _validate.floats(losses=losses, sample_weight=sample_weight)
    _validate.same_examples(weights.shape, "sample_weight", losses.shape, "y")
    if np.broadcast_shapes(weights.shape, losses.shape) != losses.shape:
        raise ValueError(
            f"sample_weight has shape {weights.shape}, expected one weight for each of the examples, "
            f"shape {losses.shape}"
        )
    _validate.nonnegative(weights, "sample_weight", "finite weights of at least 0")
    weights = np.broadcast_to(weights, losses.shape).ravel()
    return expectation(weights / weights.sum(), losses.ravel())
