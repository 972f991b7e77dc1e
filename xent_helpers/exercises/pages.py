"""What a page needs to ask without a kernel: predictions and exercises as data, from what grades in Python.

A page has no Python. docs/_static/asks/ judges there by these data, in the same words; tests/test_asks.py compares the
two. Numbers are JSON's, and "inf", "-inf" and "nan" where JSON has none.
"""

import numpy as np

from xent_helpers.exercises import REASONS
from xent_helpers.exercises.answers import CLOSE, POINT, ROUNDED
from xent_helpers.exercises.feedback import LOOKS, write
from xent_helpers.exercises.grading import MAY_BE_RIGHT, MISSES, ROUNDED_ON_THE_WAY
from xent_helpers.exercises.predictions import GUESS, NEAR, in_words, shown

LARGE = 1000  # from here on "1,024" is one number, as the course writes it, and no decimal comma


def number(value):
    """Value for JSON: a list of lists for an array."""
    if np.ndim(value):
        return [number(each) for each in value]
    return float(value) if np.isfinite(value) else str(float(value))


def prediction(stored):
    """Data of a prediction, from what its stored output says of it, which may be several verdicts."""
    if "verdicts" in stored:
        return {"kind": "verdicts", "right": stored["verdicts"], "options": stored["options"]}
    truth, options = stored["right"], stored["options"]
    truth = float(truth) if truth in ("inf", "-inf") else truth
    words = isinstance(truth, str)
    reasons = REASONS[stored["name"]] if stored["name"] else {}
    return {
        "kind": "choice" if words else "number",
        "right": truth if words else number(truth),
        "result": in_words(truth, stored["unit"], shown),
        "large": not words and abs(truth) >= LARGE,
        "unit": stored["unit"],
        "options": options,
        "labels": [each if words else write(each) for each in options],
        "guess": stored["guess"],
        "reasons": [[wrong if words else number(wrong), why] for wrong, why in reasons.items()],
    }


def exercise(each):
    """Data of an exercise; no answer and no slips where the answer is a function."""
    data = {"number": each.number, "hints": list(each.hints), "asks": each.asks, "insight": each.insight}
    if callable(each.right):
        return data | {"kind": "function"}
    words = bool(each.options)
    right = each.right if words else number(each.right)
    slips = [(slip.wrong if words else number(slip.wrong), slip) for slip in each.known]
    return data | {
        "kind": "choice" if words else "number",
        "right": right,
        "large": isinstance(right, float) and abs(right) >= LARGE,
        "options": list(each.options),
        "labels": list(each.options),
        "listed": len(each.slips),
        "slips": [[wrong, slip.misconception.name, slip.explanation] for wrong, slip in slips],
    }


def rules():
    """What holds for all: tolerances, the sign and the colour of each status, and sentences."""
    return {
        "rounded": ROUNDED,
        "close": CLOSE,
        "near": NEAR,
        "guess": GUESS,
        "misses": MISSES,
        "looks": LOOKS,
        "point": POINT,
        "mayBeRight": MAY_BE_RIGHT,
        "roundedOnTheWay": ROUNDED_ON_THE_WAY,
    }
