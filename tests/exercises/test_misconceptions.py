"""The misconceptions: each has one name and one explanation, and is used."""

import ast
import re
from pathlib import Path

import pytest

from xent_helpers.exercises import EXERCISES, Misconception, misconceptions

# The course has to know these, whatever else it knows.
ASKED_FOR = [
    "base 2 for base e",
    "base e for base 2",
    "forgotten minus",
    "p and q swapped",
    "sum for mean",
    "mean of means",
    "log of the wrong class",
    "loss by accuracy",
    "1 - p for -log p",
    "softmax without the maximum",
    "softmax over the wrong axis",
    "q - y with its sign turned",
    "the diagonal of the Jacobian only",
    "gradient by probability given for gradient by logit",
    "log(0) made finite by clipping",
    "soft label forced to one-hot",
    "probabilities given where logits are meant",
]


def test_the_course_knows_what_it_has_to_know():
    assert {slip.misconception.name for ex in EXERCISES.values() for slip in ex.known} >= set(ASKED_FOR)


def test_each_misconception_is_named_once_and_used():
    named = [value for value in vars(misconceptions).values() if isinstance(value, Misconception)]
    assert len({each.name for each in named}) == len({each.why for each in named}) == len(named)
    assert {slip.misconception for ex in EXERCISES.values() for slip in ex.known} == set(named)


def test_no_misconception_takes_the_place_of_another():
    tree = ast.parse(Path(misconceptions.__file__).read_text(encoding="utf-8"))
    names = [node.targets[0].id for node in tree.body if isinstance(node, ast.Assign)]
    assert len(set(names)) == len(names) > 100


@pytest.mark.parametrize("number", EXERCISES)
def test_an_explanation_is_one_to_four_sentences(number):
    for slip in EXERCISES[number].known:
        assert re.fullmatch(r"[A-Z0-9].*[.?]", slip.explanation)
        assert 1 <= len(re.findall(r"[.?](?: |$)", slip.explanation)) <= 4
        assert "!" not in slip.explanation
