"""Slips: a misconception and the wrong answer that it makes in one exercise, and those that no exercise has to list.

An exercise lists its own. From these, from its unit and from the numbers of its question more are made, and some are
seen from what a function gave. All of them give way to what an exercise lists itself.
"""

import math
from typing import Any, NamedTuple

import numpy as np

from xent_helpers.exercises.answers import CLOSE, COMPUTED, ROUNDED, agree, quietly


class Misconception(NamedTuple):
    """A way of going wrong that learners share: its name, why it is wrong, and what may be wrong beside it.

    `beside` is "unit" if the wrong answer is an amount of news, which may be in another unit and without its minus as
    well; it is "sign" if it may be without its minus alone.
    """

    name: str
    why: str
    beside: str = ""


class Slip(NamedTuple):
    """The wrong answer, or wrong function, that a misconception makes in one exercise; `more` completes its `why`."""

    misconception: Misconception
    wrong: Any
    more: str = ""

    @property
    def explanation(self):
        """What the learner is told."""
        return f"{self.misconception.why} {self.more}".rstrip()


# What may be wrong beside something else: the factor, and the sentence.
BESIDE = {
    "bits": [(np.log(2), "And it is in nats.")],
    "nats": [(1 / np.log(2), "And it is in bits.")],
}
MINUS_LOST = (-1, "And a minus has been lost.")

NUMBER_OF_QUESTION = Misconception(
    "a number of the question", "That is a number of the question. The answer has to be worked out from such numbers."
)


# What leads on from a number
STEPS = {
    np.exp: "e to the power of it.",
    lambda x: np.exp(-x): "e to the power of minus it.",
    np.log: "its logarithm.",
    lambda x: -np.log(x): "minus its logarithm.",
    lambda x: 1 - x: "1 minus it.",
    lambda x: 1 / x: "1 divided by it.",
    np.square: "its square.",
    np.sqrt: "its square root.",
    np.exp2: "2 to the power of it.",
    np.abs: "its size without its sign.",
}

UNIT_ONCE_MORE = Misconception(
    "the unit turned once too often", "You turned the unit although it was the one asked for, or turned it twice."
)
DECIMAL_POINT = Misconception("the decimal point", "The digits are right, and the decimal point is not.")
MINUS_CAME_IN = Misconception("a minus that has come in", "A minus has come in. What is asked for is not negative.")
STEP_TOO_MANY = Misconception("one step too many", "That is one step beyond what is asked for:")


def slips_beyond(right, unit):
    """Slips of those who had what is right and went on: its unit, its digits, its sign, one step more."""
    right = np.asarray(right, dtype=float)
    factors = {"bits": [1 / np.log(2), np.log(2) ** 2], "nats": [np.log(2), 1 / np.log(2) ** 2]}.get(unit, [])
    slips = [Slip(UNIT_ONCE_MORE, factor * right) for factor in factors]
    if right.ndim or f"{float(right):.1g}" != f"{float(right):.3g}":
        slips += [Slip(DECIMAL_POINT, factor * right) for factor in (0.01, 0.1, 10, 100)]
    if right.ndim == 0 and right > 0:
        slips.append(Slip(MINUS_CAME_IN, -right))
        steps = [Slip(STEP_TOO_MANY, quietly(step, right), words) for step, words in STEPS.items()]
        slips += [slip for slip in steps if _tells(float(slip.wrong), float(right))]
    return slips


def _tells(number, right):
    """Whether a number is so peculiar that hardly anybody meets it by a guess."""
    return 1e-6 < abs(number) < 1e9 and not _has_one_digit(number) and abs(number - right) > 0.1 * right


def slips_beside(slips, unit):
    """Slips, each with one more thing wrong, where the answer is counted in `unit`.

    A number of one digit is left to those who guess.
    """
    also = {"unit": [*BESIDE.get(unit, []), MINUS_LOST], "sign": [MINUS_LOST]}
    return [
        Slip(slip.misconception, wrong, f"{slip.more} {sentence}".lstrip())
        for slip in slips
        for factor, sentence in also.get(slip.misconception.beside if unit else "", [])
        if callable(wrong := _times(factor, slip.wrong)) or not _has_one_digit(wrong)
    ]


def _times(factor, wrong):
    if callable(wrong):
        return lambda *case: factor * np.asarray(wrong(*case), dtype=float)
    return factor * np.asarray(wrong, dtype=float)


def _has_one_digit(wrong):
    return np.ndim(wrong) == 0 and _near(wrong, float(f"{float(wrong):.0e}"))


def apart(candidates, right, values):
    """Those of the candidates that are near none of the values, nor another that says otherwise.

    Nor may they be taken for what is right, rounded or nearly.
    """
    right = np.asarray(right, dtype=float)
    taken = [*values, *(right.round(decimals) for decimals in range(3))]
    free = [
        slip
        for slip in candidates
        if not agree(np.asarray(slip.wrong, dtype=float), right, CLOSE)
        and not any(_near(slip.wrong, value) for value in taken)
    ]
    return [
        slip
        for slip in free
        if all(slip.explanation == other.explanation or not _near(slip.wrong, other.wrong) for other in free)
    ]


def _near(one, two):
    """Whether one answer may be taken for both, each of them rounded."""
    if np.ndim(one) == np.ndim(two) == 0:
        one, two = float(one), float(two)
        return math.isclose(one, two, rel_tol=2 * ROUNDED["rtol"], abs_tol=1e-9) or (one != one and two != two)
    one, two = np.asarray(one, dtype=float), np.asarray(two, dtype=float)
    tolerance = {**ROUNDED, "rtol": 2 * ROUNDED["rtol"]}
    return agree(one, two, tolerance) or agree(two, one, tolerance)


# What is seen from what a function gave, whatever the exercise

ROUNDS = Misconception(
    "rounded inside the function", "Your function rounds what it returns. Return the number with all its digits."
)
SAME_ALWAYS = Misconception(
    "the same for every input",
    "Your function returns the same whatever it is given. It has to work with its own parameters.",
)
FACTOR = Misconception("off by a factor", "What your function returns is off by the same factor each time.")
OFFSET = Misconception("off by an amount", "What your function returns is off by the same amount each time.")
ONE_STEP_ON = Misconception("one step too many or too few", "Your function returns something else than is asked for:")
TURNED_TABLE = Misconception("rows for columns", "Your rows should be columns, and your columns rows.")
TERMS = Misconception(
    "terms for their sum", "Your function returns the terms one by one. They are to be added up.", beside="unit"
)


def seen_in(ordinary, edges):
    """Slips that are seen from what a function gave on the ordinary inputs and on the edges; often there is none."""
    if _rounds(ordinary + edges):
        return [Slip(ROUNDS, None)]
    if not all(trial.is_finite for trial in ordinary):
        return []
    trials = [trial for trial in ordinary + edges if trial.is_finite and np.isfinite(trial.expected).all()]
    if all(trial.given.ndim == 2 and agree(trial.given.T, trial.expected, COMPUTED) for trial in trials):
        return [Slip(TURNED_TABLE, None)]
    if any(trial.given.shape != trial.expected.shape for trial in trials):
        return [Slip(TERMS, None)] * all(map(_adds_up, trials))
    if all(agree(trial.given, trials[0].given, COMPUTED) for trial in trials) or not any(
        np.any(t.given) for t in trials
    ):
        return [Slip(SAME_ALWAYS, None)]
    given, expected = (np.concatenate([np.ravel(getattr(t, name)) for t in trials]) for name in ("given", "expected"))
    return _relation(given, expected)


def _adds_up(trial):
    """Whether one number is expected, and several were given that add up to it."""
    return trial.expected.shape == () and trial.given.size > 1 and agree(trial.given.sum(), trial.expected, COMPUTED)


def _relation(given, expected):
    """Slips that lead from the numbers expected to those that were given."""
    if np.allclose(given, expected, **COMPUTED) or not expected.any():
        return []
    factor, offset = given @ expected / (expected @ expected), np.mean(given - expected)
    if np.allclose(given, factor * expected, **COMPUTED):
        return [Slip(FACTOR, None, f"It is {factor:.4g} times what it should be.")]
    if np.allclose(given, expected + offset, **COMPUTED):
        return [Slip(OFFSET, None)]
    with np.errstate(all="ignore"):
        return [
            Slip(ONE_STEP_ON, None, words)
            for step, words in STEPS.items()
            if np.allclose(given, step(expected), **COMPUTED)
        ]


def _rounds(trials):
    """Whether what a function gave is what was expected, each time rounded to the same number of decimals."""
    return any(all(agree(t.given, t.expected.round(n), COMPUTED) for t in trials) for n in range(1, 5))
