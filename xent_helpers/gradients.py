"""Gradients of the loss of one example: by the probabilities, by the logits, and by finite differences.

`y` is the truth, `y_hat` estimated probabilities, `z` logits, in the shapes that `losses` takes.

What is not numeric is refused with a TypeError. What is wrong is refused with a ValueError that names the argument
and the entry: a row that is not a distribution, a class index outside 0 to K - 1, a logit of NaN or +inf, an example
whose logits are all -inf, shapes that do not fit. Nothing is clipped or made to fit.
float32 gives float32, integers and lists give float64; one example gives a number, many give an array.
"""

import numpy as np

from xent_helpers import _validate
from xent_helpers._blocks import broadcast_examples, by_blocks, plain
from xent_helpers.losses import at_labels, shares, softmax, true_entries


def grad_wrt_probs(y, y_hat):
    r"""Slope of each example's loss by each estimated probability, as if each could move alone.

    .. math:: \frac{\partial L}{\partial \hat y_k} = -\frac{y_k}{\hat y_k}

    :param y: integer class indices, shape (...), or rows of probabilities, one-hot or soft, shape (..., K)
    :param y_hat: estimated probabilities, shape (..., K)
    :returns: nats per unit of probability, shape (..., K), for each example by itself (never divided by their number);
        0 where the truth is 0, -inf where the truth is above 0 and the estimate is 0

    >>> print(grad_wrt_probs([1, 0, 0, 0, 0], [0.1, 0.5, 0.1, 0.1, 0.2]))
    [-10.   0.   0.   0.   0.]
    """
    (y_hat,) = _validate.distributions(y_hat=y_hat)
    y = _validate.truth(y, y_hat, "y_hat")
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        if not _validate.are_labels(y):
            return by_blocks(_grad_wrt_probs, y, y_hat)
        y, y_hat = broadcast_examples(y, y_hat)
        slopes = np.zeros(y_hat.shape, y_hat.dtype)
        slopes.reshape(-1)[true_entries(y, y_hat.shape[-1])] = -1 / np.abs(at_labels(y_hat, y))
    return slopes


def grad_wrt_logits(y, z):
    r"""Slope of each example's loss by each logit.

    .. math:: \frac{\partial L}{\partial z_k} = q_k - y_k, \qquad q = \mathrm{softmax}(z)

    :param y: integer class indices, shape (...), or rows of probabilities, one-hot or soft, shape (..., K)
    :param z: logits, shape (..., K); -inf means probability 0
    :returns: nats per unit of logit, shape (..., K), for each example by itself (never divided by their number); the
        entries of an example sum to 0
    :source: Bishop, C. M. (2006). Pattern Recognition and Machine Learning, section 4.3.4.

    >>> print(grad_wrt_logits([1, 0, 0, 0, 0], np.log([0.1, 0.5, 0.1, 0.1, 0.2])).round(6))
    [-0.9  0.5  0.1  0.1  0.2]
    """
    z = _validate.logits(z)
    y = _validate.truth(y, z, "z")
    if not _validate.are_labels(y):
        return by_blocks(_grad_wrt_logits, y, z)
    y, z = broadcast_examples(y, z)
    q = by_blocks(shares, z)
    q.reshape(-1)[true_entries(y, z.shape[-1])] -= 1
    return q


def softmax_jacobian(z):
    r"""Slope of every softmax probability by every logit.

    .. math:: \frac{\partial q_i}{\partial z_j} = q_i (\delta_{ij} - q_j)

    :param z: logits, shape (..., K); -inf means probability 0
    :returns: slopes of probability i in row i, shape (..., K, K); symmetric, and each row and column sums to 0
    :source: Bishop, C. M. (2006). Pattern Recognition and Machine Learning, section 4.3.4.

    >>> print(softmax_jacobian([0.0, np.log(3.0)]).round(6))
    [[ 0.1875 -0.1875]
     [-0.1875  0.1875]]
    """
    q = softmax(z)
    return q[..., :, np.newaxis] * (np.eye(q.shape[-1], dtype=q.dtype) - q[..., np.newaxis, :])


def numerical_gradient(f, x):
    r"""Slope of `f` by each entry of `x`, from values of `f` alone.

    .. math:: \frac{\partial f}{\partial x_i} \approx \frac{f(x + h e_i) - f(x - h e_i)}{2 h}

    The step h is the cube root of the machine's rounding times max(1, abs(x)). That is good to about ten decimals for
    abs(x) up to about 1 where `f` and its third derivative are of the size of 1, to fewer for larger x.

    :param f: takes an array of the shape of `x` and returns one number
    :param x: the point, any shape; it is left as it was
    :returns: slopes in float64, in the unit of `f` per unit of `x`, shape of `x`
    :raises ValueError: if an entry of `x` is NaN or infinite, or `f` returns anything but one finite number
    :raises TypeError: if `f` is not callable
    :source: Press, W. H. et al. (2007). Numerical Recipes, 3rd edition, section 5.7.

    >>> print(numerical_gradient(lambda x: x[0] * x[1], [2.0, 3.0]).round(6))
    [3. 2.]
    """
    if not callable(f):
        raise TypeError(f"f is {f!r}, expected a function of one array")
    x = _validate.array(x, "x").astype(np.float64)
    _validate.every(np.isfinite(x), x, "x", "a finite number")
    slopes = np.empty_like(x)
    for index in np.ndindex(x.shape):
        h = np.cbrt(np.finfo(np.float64).eps) * max(1, abs(x[index]))
        above, below = x.copy(), x.copy()
        above[index] += h
        below[index] -= h
        # Divided by the step that rounding left, not by the one that was asked for.
        step = above[index] - below[index]
        slopes[index] = (_one_number(f(above)) - _one_number(f(below))) / step
    return plain(slopes)


# In a block the classes lie on axis 0.


def _grad_wrt_probs(y, y_hat, out=None):
    slopes = np.divide(-y, np.abs(y_hat), out=out)  # abs: an estimate of -0.0 would turn the sign
    np.copyto(slopes, 0, where=y == 0)
    return slopes


def _grad_wrt_logits(y, z, out=None):
    return np.subtract(shares(z), y, out=out)


def _one_number(value):
    value = _validate.array(value, "f(x)")
    if value.ndim:
        raise ValueError(f"f(x) has shape {value.shape}, expected one number")
    _validate.every(np.isfinite(value), value, "f(x)", "a finite number")
    return value
