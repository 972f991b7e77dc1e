"""Predictions: the learner's own, beside the result."""

import numpy as np
from IPython.display import display

from xent_helpers.exercises.answers import (
    NotNumbersError,
    agree,
    either,
    entry,
    entry_that_differs,
    fault,
    numbers_in,
    pick,
)
from xent_helpers.exercises.feedback import Feedback, size, write

NEAR = {"rtol": 0.02, "atol": 1e-9}  # a prediction so close counts as correct
GUESS = 2  # a guess within this factor counts as a good one


def reveal(prediction, truth, unit="", options=(), guess=False):
    """Show the result beside what was predicted.

    Parameters
    ----------
    prediction : number or str
        `...` stands for no prediction.
    truth : number or str
    unit : str, default ""
        Written after the result.
    options : sequence of str or of numbers, optional
        What could be chosen. Of numbers, the one nearest to the result is right.
    guess : bool, default False
        Whether nobody could work it out: then half and twice the result are good enough.
    """
    display(compare(prediction, truth, unit, options, guess))


def compare(prediction, truth, unit="", options=(), guess=False):
    """Feedback on a prediction, as `reveal` shows it; `status` is "right", "wrong" or "unattempted"."""
    result = f"Result: {_written(truth, unit)}"
    if prediction is ...:
        todo = "No prediction yet. Put one in place of `...`, run that cell, then this one."
        return Feedback("unattempted", result, (todo,))
    judge = _fault_in_choice if isinstance(truth, str) else _fault_in_number
    try:
        wrong = judge(prediction, truth, options)
    except NotNumbersError as complaint:
        return Feedback("wrong", result, (f"Your prediction {complaint}.",))
    both = f"{result}; your prediction: {_written(prediction, unit)}"
    if not wrong:
        return Feedback("right", f"{both}, {_praise(prediction, truth, options)}")
    if guess and _is_good_guess(prediction, truth):
        return Feedback("right", f"{both}, a good guess")
    return Feedback("wrong", f"{both}, which {wrong}", ("What did you take into account, and what not?",))


def _fault_in_choice(prediction, truth, options):
    if not isinstance(prediction, str) or (options and not pick(prediction, options)):
        raise NotNumbersError(f"is {write(prediction)}, and the options are {either(options or [truth])}")
    return "" if pick(prediction, [truth]) else "is not it"


def _fault_in_number(prediction, truth, options):
    given, expected = numbers_in(prediction), np.asarray(truth, dtype=float)
    if given.shape != expected.shape:
        raise NotNumbersError(f"is {size(given.shape)}, and the result is {size(expected.shape)}")
    if agree(given, expected, NEAR) or (options and _nearest(options, given) == _nearest(options, expected)):
        return ""
    index = entry_that_differs(given, expected, NEAR)
    where = f" at {entry(index)}" if index else ""
    return f"{fault(given[index], expected[index])}{where}"


def _is_good_guess(prediction, truth):
    ends = np.multiply.outer((1 / GUESS, GUESS), truth)
    given = numbers_in(prediction)
    return bool(np.all((ends.min(axis=0) <= given) & (given <= ends.max(axis=0))))


def _nearest(options, value):
    return min(options, key=lambda option: abs(option - value))


def _praise(prediction, truth, options):
    if isinstance(truth, str) or write(numbers_in(prediction)) == write(np.asarray(truth, dtype=float)):
        return "correct"
    return "the nearest" if options else "near enough"


def _written(value, unit):
    if unit.endswith("s") and not isinstance(value, str) and np.ndim(value) == 0 and value == 1:
        unit = unit[:-1]  # 1 bit
    return f"{value.strip() if isinstance(value, str) else write(value)} {unit}".rstrip()
