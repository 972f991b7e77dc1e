"""Slips that whoever takes a mean, a logarithm or a softmax may make, from the numbers of an exercise."""

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
    return [
        Slip(m.LIST_FOR_NUMBER, terms, more),
        Slip(m.LIST_FOR_NUMBER, values, more),
        *[Slip(m.ONE_VALUE, value, more) for value in values],
        *[Slip(m.ONE_TERM, term, more) for term in terms],
        *[Slip(m.TERM_LEFT_OUT, np.sum(terms) - term, more) for term in terms],
        Slip(m.SUM_FOR_MEAN, np.sum(values), more),
        Slip(m.WEIGHTS_FORGOTTEN, np.mean(values), more),
        Slip(m.MEDIAN, np.median(values), more),
        Slip(m.DIVIDED_BY_COUNT, np.mean(terms), more),
    ]
