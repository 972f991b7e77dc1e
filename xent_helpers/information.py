"""Information in nats or bits: surprisal, entropy, cross-entropy, KL divergence, perplexity.

`p` is the truth, `q` what is believed: lists or arrays with K classes on `axis` and any axes of examples beside it,
written (...), which broadcast. The `base` of the logarithm sets the unit.

What is not numeric is refused with a TypeError. What is wrong is refused with a ValueError that names the argument
and the entry: a probability outside 0 to 1, a row that does not sum to 1, shapes that do not fit, an axis
that is not there, a base that is not positive or is 1. Nothing is clipped or made to fit.
float32 gives float32, integers and lists give float64; one example gives a number, many give an array.
"""

import math

import numpy as np

from xent_helpers import _validate
from xent_helpers._blocks import by_blocks, outermost, plain


def surprisal(p, base=math.e):
    r"""Information gained when an event of probability `p` happens.

    .. math:: s(p) = -\log p

    :param p: probabilities, any shape, entry by entry: they need not sum to 1
    :param base: of the logarithm: 2 gives bits, e gives nats
    :returns: surprisals in the unit of `base`, shape of `p`; inf where `p` is 0

    >>> print(surprisal(1 / 8, base=2))
    3.0
    """
    p = _validate.float_array(p, "p")
    _validate.probabilities(p, "p")
    return plain(minus_log(p, base))


def entropy(p, base=math.e, axis=-1):
    r"""Mean surprisal of a distribution: the fewest bits a symbol can be told in, on average and in long blocks.

    .. math:: H(p) = -\sum_k p_k \log p_k

    :param p: distributions along `axis`, shape (..., K)
    :param base: of the logarithm: 2 gives bits, e gives nats
    :param axis: where the K classes are
    :returns: shape (...), in the unit of `base`, between 0 and log K up to rounding; 0 log 0 counts as 0
    :source: Shannon, C. E. (1948). A Mathematical Theory of Communication, section 6.

    >>> print(entropy([1 / 2, 1 / 4, 1 / 8, 1 / 8], base=2))
    1.75
    """
    (p,) = _validate.distributions(axis, p=p)
    return by_blocks(lambda p: 0 - expectation(p, log(p, base)), p)


def cross_entropy(p, q, base=math.e, axis=-1):
    r"""Mean surprisal when symbols follow `p` and `q` is believed.

    .. math:: H(p, q) = -\sum_k p_k \log q_k

    :param p: the truth, distributions along `axis`, shape (..., K)
    :param q: the estimate, distributions along `axis`, shape (..., K); the other axes broadcast with those of `p`
    :param base: of the logarithm: 2 gives bits, e gives nats
    :param axis: where the K classes are
    :returns: shape (...), in the unit of `base`; inf where some class has p > 0 and q = 0
    :source: Cover, T. M. and Thomas, J. A. (2006). Elements of Information Theory, 2nd edition, section 5.4.

    >>> print(cross_entropy([1, 0, 0, 0, 0], [0.1, 0.5, 0.1, 0.1, 0.2]).round(6))
    2.302585
    """
    p, q = _validate.distributions(axis, p=p, q=q)
    _validate.same_classes(p, "p", q, "q")
    return by_blocks(lambda p, q: 0 - expectation(p, log(q, base)), p, q)


def kl_divergence(p, q, base=math.e, axis=-1):
    r"""Extra price of believing `q` when symbols follow `p`.

    .. math:: D_{KL}(p \parallel q) = \sum_k p_k \log \frac{p_k}{q_k} = H(p, q) - H(p)

    :param p: the truth, distributions along `axis`, shape (..., K)
    :param q: the estimate, distributions along `axis`, shape (..., K); the other axes broadcast with those of `p`
    :param base: of the logarithm: 2 gives bits, e gives nats
    :param axis: where the K classes are
    :returns: shape (...), in the unit of `base`: 0 where p and q are equal, else above 0 up to rounding (where they are
        nearly equal it may be as low as -1e-15); inf where some class has p > 0 and q = 0
    :source: Kullback, S. and Leibler, R. A. (1951). On Information and Sufficiency.

    >>> print(kl_divergence([0.5, 0.5], [0.25, 0.75], base=2).round(6))
    0.207519
    """
    p, q = _validate.distributions(axis, p=p, q=q)
    _validate.same_classes(p, "p", q, "q")
    with np.errstate(invalid="ignore"):  # inf - inf where both are 0 does not count
        return by_blocks(lambda p, q: expectation(p, log(p, base) - log(q, base)), p, q)


def perplexity(p, q=None, axis=-1):
    r"""Number of equally likely classes that would surprise as much, on average.

    .. math:: \mathrm{PP}(p) = e^{H(p)}, \qquad \mathrm{PP}(p, q) = e^{H(p, q)}

    :param p: the truth, distributions along `axis`, shape (..., K)
    :param q: the estimate, shape (..., K), which broadcasts with `p`; without it, `p` is believed
    :param axis: where the K classes are
    :returns: shape (...), a number of classes, at least 1, whatever the unit of the entropy; inf where H(p, q) is
    :source: Jelinek, F. et al. (1977). Perplexity: a measure of the difficulty of speech recognition tasks.

    >>> print(perplexity([1 / 8] * 8).round(6))
    8.0
    """
    nats = entropy(p, axis=axis) if q is None else cross_entropy(p, q, axis=axis)
    with np.errstate(over="ignore"):
        return np.exp(nats)


def log(p, base=math.e):
    """Logarithms of an array already checked."""
    base = _validate.base(base)
    with np.errstate(divide="ignore"):
        # log2 is exact at powers of 2, a quotient of two natural logarithms is not.
        logs = np.log2(p) if base == 2 else np.log(p)
    return logs if base in (2, math.e) else logs / math.log(base)


def minus_log(p, base=math.e):
    """Surprisals of an array already checked; 0 - log keeps -0.0 away from a certain event."""
    return 0 - log(p, base)


def product(p, values):
    """Entries `p` times `values`, and 0 where `p` is 0, even when the value is infinite."""
    with np.errstate(invalid="ignore"):
        return np.where(p > 0, p * values, 0)


def expectation(p, values):
    """Mean of `values` under `p`, the classes on axis 0."""
    with np.errstate(invalid="ignore"):
        mean = outermost(p * values).sum(axis=0)
    # 0 times infinity is NaN, and counts 0: `product` sees to it, at twice the time.
    return outermost(product(p, values)).sum(axis=0) if np.isnan(mean).any() else mean
