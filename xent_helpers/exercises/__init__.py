"""Exercises and predictions as a notebook uses them: `exercise("1.1").check(answer)` and `reveal(prediction, ...)`.

Your own exercise is made from `Exercise`, `Slip` and `Misconception`. The exercises of the course stand in one file a
notebook, what they know of wrong answers in `misconceptions`, and how an answer is judged in `answers` and `grading`.
"""

from importlib import import_module

from xent_helpers.exercises.grading import Exercise, Misconception, Slip
from xent_helpers.exercises.notebook_5 import DISPUTE
from xent_helpers.exercises.predictions import REASONS, reveal, reveal_verdicts
from xent_helpers.exercises.progress import sheet

__all__ = ["DISPUTE", "Exercise", "Misconception", "Slip", "exercise", "reveal", "reveal_verdicts", "sheet"]

# The files of exercises, in the order of the course. A new file is one more line here.
FILES = [
    "notebook_1",
    "notebook_2",
    "notebook_3",
    "notebook_4",
    "notebook_5",
    "notebook_6",
    "notebook_7",
    "notebook_8",
]
MODULES = [import_module(f"{__name__}.{file}") for file in FILES]
EXERCISES = {number: each for module in MODULES for number, each in module.EXERCISES.items()}
for module in MODULES:
    REASONS.update(getattr(module, "PREDICTIONS", {}))
SHEETS = list(dict.fromkeys(each.together for each in EXERCISES.values()))
for each in SHEETS:
    each.course = SHEETS


def exercise(number):
    """Exercise of the course, always the same object for a number, so that it knows what was asked before.

    Parameters
    ----------
    number : str
        "1.2" is the second exercise of notebook 1.

    Returns
    -------
    Exercise

    Raises
    ------
    ValueError
        If there is no exercise of that number.
    """
    if number not in EXERCISES:
        raise ValueError(f"number is {number!r}, expected one of {', '.join(map(repr, EXERCISES))}")
    return EXERCISES[number]
