"""Shannon's guessing game: what the number of guesses at each character says about the entropy of a text."""

import numpy as np

from xent_helpers import _validate
from xent_helpers.information import entropy


def guess_bounds(guesses):
    r"""Lower and upper bound of Shannon's guessing game, in bits a character.

    With :math:`g_i` the shares of characters that were found at the same guess, the largest share first, the upper
    bound is the entropy of these shares, and the lower one takes them apart into even choices among the first i:

    .. math:: \sum_i i \, (g_i - g_{i+1}) \log_2 i \;\le\; H \;\le\; -\sum_i g_i \log_2 g_i

    The upper one holds for any player, the lower one for a player who always guesses the likeliest character first:
    then the first guess has the largest share, and so on. Both need many guesses: from few of them the upper one
    comes out too low, on average.

    :param guesses: the number of the guess that was right, from 1, for each of N characters, shape (N,)
    :returns: two floats in bits a character, the lower bound and the upper one
    :raises ValueError: if there is no guess, or one of them is below 1
    :raises TypeError: if a guess is no whole number
    :source: Shannon, C. E. (1951). Prediction and Entropy of Printed English, section 5.

    >>> lower, upper = guess_bounds([1, 1, 1, 1, 2, 1, 1, 3])
    >>> print(f"{lower:.4f} {upper:.4f}")
    0.5944 1.0613
    """
    guesses = _validate.array(guesses, "guesses")
    if guesses.ndim != 1 or not guesses.size:
        raise ValueError(f"guesses has shape {guesses.shape}, expected a number for each of one or more characters")
    if guesses.dtype.kind not in "iu":
        raise TypeError(f"guesses has dtype {guesses.dtype}, expected whole numbers from 1")
    _validate.every(guesses >= 1, guesses, "guesses", "a whole number from 1")
    shares = np.sort(np.bincount(guesses)[1:] / guesses.size)[::-1]
    i = np.arange(1, len(shares) + 1)
    lower = np.sum(i * (shares - np.append(shares[1:], 0)) * np.log2(i))
    return float(lower), float(entropy(shares, base=2))
