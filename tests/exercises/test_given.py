"""What a class would answer: nothing right is refused, nothing wrong accepted, and no slip named that was not made."""

import math
import re
from fractions import Fraction

import given_functions
import given_numbers
import numpy as np
import pytest

import xent_helpers
from xent_helpers.exercises import EXERCISES

NUMBERS = sorted({*given_numbers.GIVEN, *given_functions.GIVEN})
NO_NAME = {"wrong", "form", "close"}  # verdicts under which no misconception may be named


def answers(number):
    """Yield the verdict and the source of each answer to an exercise."""
    numbers, functions = given_numbers.GIVEN.get(number, {}), given_functions.GIVEN.get(number, {})
    for verdict, text in numbers.items():
        yield from ((verdict, source.strip()) for source in re.split(r"[;\n]", text) if source.strip())
    for verdict, text in functions.items():
        yield from ((verdict, source) for source in re.split(r"\n(?=\S)", text.strip()))


def evaluate(source):
    """Return the answer that a source makes; `Z` and `A` are the logits and the prediction of the questions."""
    names = {"np": np, "math": math, "Fraction": Fraction, "p": np.array([1 / 2, 1 / 4, 1 / 4])}
    names |= {name: getattr(xent_helpers, name) for name in xent_helpers.__all__}
    names |= {"Z": np.array([[4.0, 0, 2], [0, 4, 0], [4, 3, 1]]), "A": np.array([0.1, 0.5, 0.1, 0.1, 0.2])}
    if re.match(r"(def|import|from) ", source):
        exec(source, names)
        return names["answer"]
    return eval(source, names)


def objection(verdict, feedback):
    """Return what is wrong with the feedback on an answer that deserves a verdict, "" if it is well judged."""
    right, said = feedback.status in ("right", "helped"), " ".join(feedback.lines)
    if verdict == "right":
        return "" if right else "is refused"
    if verdict == "rounded":
        return "" if right or "may be right" in said or "close" in said else "is not called rounded"
    if right:
        return "is accepted"
    if verdict == "close" and "close" not in said and "may be right" not in said:
        return "is not called close"
    if feedback.misconception and (verdict in NO_NAME or verdict != feedback.misconception):
        return f"is called {feedback.misconception!r}"
    return ""


@pytest.mark.parametrize("number", NUMBERS)
def test_a_class_is_judged_fairly(number):
    judged = [(verdict, source, EXERCISES[number].grade(evaluate(source))) for verdict, source in answers(number)]
    faults = [f"{verdict}: {source} {said}" for verdict, source, each in judged if (said := objection(verdict, each))]
    assert not faults, "\n".join(faults)
    assert len(judged) >= 60
    slips = [bool(each.misconception) for verdict, _, each in judged if verdict not in {"right", "rounded", *NO_NAME}]
    assert np.mean(slips) >= 0.9
