"""Predictions: the learner's own beside the result, and no result before there is one."""

import numbers
import os

import numpy as np
from IPython.display import display

from xent_helpers.exercises.answers import (
    ROUNDED,
    NotNumbersError,
    agree,
    either,
    entry,
    entry_that_differs,
    fault,
    is_rounded,
    numbers_in,
    pick,
)
from xent_helpers.exercises.feedback import Feedback, as_table, size, write

NEAR = {"rtol": 0.02, "atol": 1e-9}  # a prediction so close counts as correct
GUESS = 2  # a guess within this factor counts as a good one
# The stored notebooks are executed with this variable set to "skip", so that pages show every result.
SKIPPING = "XENT_PREDICTIONS"
DATA = "prediction"  # in the metadata of a stored output
DIGITS = 10
NOT_YET = "Predict first"
TODO = (
    "Put your prediction in place of `...` in the cell above, run that cell, then this one.",
    "To see the result without one, write `prediction = None`.",
)
# What is known of misses: {name of the prediction: {what was predicted: why it is not so}}, filled by the package.
REASONS = {}


class Revealed:
    """Whether the result was shown: true or false, and nothing more to display where it is a cell's last value."""

    def __init__(self, shown):
        self.shown = shown

    def __bool__(self):
        """Tell whether the result was shown."""
        return self.shown

    def _ipython_display_(self):
        pass


def reveal(prediction, truth, unit="", options=(), guess=False, name=""):
    """Show the result beside what was predicted, and only then.

    Parameters
    ----------
    prediction : number, array_like or str
        `...` stands for no prediction: the result is not shown. `None` skips the prediction.
    truth : number, array_like or str
    unit : str, default ""
        Written after the result.
    options : sequence of str or of numbers, optional
        What could be chosen. Of numbers, the one nearest to the result is right.
    guess : bool, default False
        Whether nobody could work it out: then no prediction is wrong.
    name : str, optional
        Under which the course knows why some predictions miss.

    Returns
    -------
    Revealed
        True where the result was shown: what would give it away is printed below `if reveal(...):`.

    Raises
    ------
    ValueError
        If the course has no prediction of that name.
    """
    if name and name not in REASONS:
        raise ValueError(f"name is {name!r}, expected one of {', '.join(map(repr, REASONS))}")
    reasons = REASONS.get(name, {})
    feedback = compare(prediction, truth, unit, options, guess, reasons)
    if _is_stored():
        display(feedback, metadata={DATA: stored(truth, unit, options, guess, name)})
    else:
        display(feedback)
    return Revealed(feedback.headline != NOT_YET)


def compare(prediction, truth, unit="", options=(), guess=False, reasons=None):
    """Feedback on a prediction, as `reveal` shows it.

    `status` is "right", "wrong", "guess" for a guess that is off, "skipped" or "unattempted".
    """
    result = f"Result: {in_words(truth, unit, shown)}"
    if prediction is ... and not _is_stored():
        return Feedback("unattempted", NOT_YET, TODO)
    if prediction is ... or prediction is None:
        return Feedback("skipped", result, ("Shown without a prediction.",))
    judge = _fault_in_choice if isinstance(truth, str) else _fault_in_number
    try:
        wrong = judge(prediction, truth, options)
    except NotNumbersError as complaint:
        return Feedback("unattempted", NOT_YET, (f"Your prediction {complaint}.", TODO[1]))
    yours = f"{result}; your {'guess' if guess else 'prediction'}: {in_words(prediction, unit)}"
    if not wrong:
        return Feedback("right", f"{yours}, {_praise(prediction, truth, options)}")
    why = _reason(prediction, truth, options, reasons or {})
    if guess and _is_good_guess(prediction, truth):
        return Feedback("right", f"{yours}, a good guess")
    if guess:
        return Feedback("guess", f"{yours}, {_how_far(prediction, truth)}", why)
    return Feedback("wrong", f"{yours}, which {wrong}", why)


def reveal_verdicts(predictions, verdicts, options):
    """Show a table of what was predicted of several statements beside what holds.

    Parameters
    ----------
    predictions : sequence of str
        One for each statement; `...` stands for none, and `None` skips it.
    verdicts : dict
        The verdict and its reason for each statement, in the order of the predictions.
    options : sequence of str
        What could be chosen.

    Returns
    -------
    Revealed
        True where the table was shown: every statement has a prediction, or was skipped.
    """
    skip = _is_stored()
    given = [None if said is None or (said is ... and skip) else said for said in predictions]
    missing = [statement for statement, said in zip(verdicts, given, strict=True) if not _is_choice(said, options)]
    if missing:
        todo = f"Still without a verdict of yours: {', '.join(missing)}. The options are {either(options)}."
        display(Feedback("unattempted", NOT_YET, (todo, "To see the table without one, write `None` there.")))
        return Revealed(False)
    rows = []
    for (statement, (verdict, why)), said in zip(verdicts.items(), given, strict=True):
        agreed = "" if said is None else " ✓" if pick(said, [verdict]) else " ✗"
        rows.append([statement, f"{said.strip() if said else 'skipped'}{agreed}", verdict, why])
    table = as_table(["statement", "you", "ours", "why"], rows)
    plain = "\n".join(" | ".join(row) for row in rows)
    metadata = {"metadata": {DATA: stored_verdicts(verdicts, options)}} if skip else {}
    display({"text/plain": plain, "text/html": table}, raw=True, **metadata)
    return Revealed(True)


def stored(truth, unit, options, guess, name):
    """What a stored output says of its prediction, so that a page can ask for it too: numbers, words and a name."""
    if isinstance(truth, str):
        right, options = truth, list(options)
    elif np.ndim(truth):
        raise ValueError(f"the result is {size(np.shape(truth))}, and a page asks for one number or one choice")
    else:
        right, options = _plain(truth), [_plain(option) for option in options]
    return {"right": right, "unit": unit, "options": options, "guess": bool(guess), "name": name}


def stored_verdicts(verdicts, options):
    """What a stored table says of its statements: the verdict of each, and what could be chosen."""
    return {"verdicts": {statement: verdict for statement, (verdict, _) in verdicts.items()}, "options": list(options)}


def _plain(number):
    """Number of JSON, where infinity is a text; with so many digits as two machines have in common."""
    if isinstance(number, numbers.Integral):
        return int(number)
    return float(f"{number:.{DIGITS}g}") if np.isfinite(number) else str(float(number))


def _is_stored():
    return os.environ.get(SKIPPING) == "skip"


def _is_choice(said, options):
    return said is None or (isinstance(said, str) and bool(pick(said, options)))


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


def _reason(prediction, truth, options, reasons):
    """Why the prediction misses, where that is known."""
    for wrong, why in reasons.items():
        if isinstance(truth, str):
            known = bool(pick(prediction, [wrong]))
        elif options:
            known = _nearest(options, numbers_in(prediction)) == wrong
        else:
            given, missed = numbers_in(prediction), np.asarray(wrong, dtype=float)
            known = agree(given, missed, ROUNDED) or is_rounded(given, missed)
        if known:
            return (why,)
    return ()


def _is_good_guess(prediction, truth):
    ends = np.multiply.outer((1 / GUESS, GUESS), truth)
    given = numbers_in(prediction)
    return bool(np.all((ends.min(axis=0) <= given) & (given <= ends.max(axis=0))))


def _how_far(prediction, truth):
    given, expected = numbers_in(prediction), np.asarray(truth, dtype=float)
    if given.ndim or not (0 < given < np.inf and 0 < expected < np.inf):
        return "further off than twice or half"
    if given > expected:
        return f"{write(float(f'{given / expected:.2g}'))} times the result"
    return f"and the result is {write(float(f'{expected / given:.2g}'))} times as much"


def _nearest(options, value):
    return min(options, key=lambda option: abs(option - value))


def _praise(prediction, truth, options):
    if isinstance(truth, str) or shown(numbers_in(prediction)[()]) == shown(np.asarray(truth, dtype=float)[()]):
        return "correct"
    return "the nearest" if options else "near enough"


def shown(result):
    """Text of a result: a number to four digits, from a thousand on to five, and a small one without a power of ten."""
    if not isinstance(result, numbers.Real) or isinstance(result, numbers.Integral):
        return write(result)
    text = f"{float(result) + 0.0:.{4 if abs(result) < 1000 else 5}g}"  # + 0.0 turns -0 into 0
    return np.format_float_positional(float(text), trim="-") if "e-" in text else text


def in_words(value, unit, write=write):
    """Text of a result, or of a prediction, with its unit; `write` gives the text of a number."""
    if unit.endswith("s") and not isinstance(value, str) and np.ndim(value) == 0 and value == 1:
        unit = unit[:-1]  # 1 bit
    return f"{value.strip() if isinstance(value, str) else write(value)} {unit}".rstrip()
