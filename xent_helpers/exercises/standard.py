"""Slips that whoever takes a mean, a logarithm or a softmax may make, from the numbers of an exercise."""

from itertools import combinations

import numpy as np

from xent_helpers.exercises import misconceptions as m
from xent_helpers.exercises.slips import Slip


def slips_of_a_mean(values, weights=None, more=""):
    """Slips on the way to a weighted mean: some of its terms only, no weights, nothing divided.

    Parameters
    ----------
    values : array_like
        The numbers whose mean is asked for.
    weights : array_like, optional
        How much each counts; equal if left out.
    more : str
        A sentence that completes each explanation.
    """
    values = np.asarray(values, dtype=float)
    weights = np.full(len(values), 1 / len(values)) if weights is None else np.asarray(weights) / np.sum(weights)
    terms = weights * values
    parts = [some for size in range(2, len(terms)) for some in combinations(range(len(terms)), size)]
    count, total = len(terms), np.sum(terms)
    divided = [total * count / n for n in (2, count - 1, count + 1)] if np.ptp(weights) == 0 else []
    return [
        Slip(m.LIST_FOR_NUMBER, terms, more),
        Slip(m.LIST_FOR_NUMBER, values, more),
        *[Slip(m.ONE_VALUE, value, more) for value in values],
        Slip(m.MEDIAN, np.median(values), more),
        *[Slip(m.ONE_TERM, term, more) for term in terms],
        *[Slip(m.TERM_LEFT_OUT, np.sum(terms[list(some)]), more) for some in parts],
        *[Slip(m.MEAN_OF_SOME, np.mean(values[list(some)]), more) for some in parts],
        *[Slip(m.ONE_SIGN, total - 2 * term, more) for term in terms],
        Slip(m.SUM_FOR_MEAN, np.sum(values), more),
        Slip(m.WEIGHTS_FORGOTTEN, np.mean(values), more),
        *[Slip(m.ANOTHER_NUMBER, quotient, more) for quotient in divided],
        Slip(m.MULTIPLIED, total * count**2, more),
        Slip(m.DIVIDED_BY_COUNT, np.mean(terms), more),
    ]
