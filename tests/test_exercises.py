"""The exercises: what is right passes, each known slip is told what lies behind it, and nothing breaks a check."""

import ast
import asyncio
import html
import inspect
import itertools
import json
import math
import re
import warnings
from fractions import Fraction
from pathlib import Path

import execute_notebooks
import numpy as np
import pytest

import xent_helpers
from xent_helpers import exercises, misconceptions
from xent_helpers.course_exercises import EXERCISES
from xent_helpers.exercises import Exercise, Misconception, Slip, exercise, reveal, sheet
from xent_helpers.feedback import LOOKS, Feedback, write
from xent_helpers.grading import COMPUTED, ROUNDED, TRIES, agree, quietly

ROOT = Path(__file__).parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("0*.ipynb"))
PAGE = ROOT / "docs" / "writing_exercises.md"
PUBLIC = {name: getattr(xent_helpers, name) for name in xent_helpers.__all__}

FUNCTIONS = [number for number, ex in EXERCISES.items() if callable(ex.right)]
CHOICES = [number for number, ex in EXERCISES.items() if ex.options]
VALUES = [number for number in EXERCISES if number not in FUNCTIONS + CHOICES]
ARRAYS = [number for number in VALUES if np.ndim(EXERCISES[number].right)]
SLIPS = [(number, k) for number, ex in EXERCISES.items() for k in range(len(ex.slips))]

every_exercise = pytest.mark.parametrize("number", EXERCISES)
every_value = pytest.mark.parametrize("number", VALUES)
every_function = pytest.mark.parametrize("number", FUNCTIONS)
every_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    """Forget what was solved and hinted before, and after."""
    for ex in EXERCISES.values():
        monkeypatch.setattr(ex, "solved", False)
        monkeypatch.setattr(ex, "hints_given", 0)


@pytest.fixture
def shown(capsys):
    """Return what a call prints."""

    def shown(function, *arguments, **options):
        assert function(*arguments, **options) is None
        return capsys.readouterr().out.rstrip("\n")

    return shown


def grade(number, answer):
    return EXERCISES[number].grade(answer)


def code_cells(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return {cell["id"]: "".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"}


def solve(number):
    """Return the answer that the exercise's own solution makes."""
    names = {"np": np, **PUBLIC}
    exec(EXERCISES[number].code, names)
    return names["answer"]


def numbers_of(result):
    return np.asarray(result, dtype=float)


# What learners do wrong, written as they write it. Each is named by its misconception.


def entropy_in_nats(p):
    p = np.array([share for share in p if share > 0])
    return -np.sum(p * np.log(p))


def entropy_in_nats_and_nan(p):
    return -np.sum(p * np.log(p))


def entropy_without_minus(p):
    return sum(share * np.log2(share) for share in p if share > 0)


def entropy_of_zero(p):
    return sum(-p * np.log2(p))


def sum_of_surprisals(p):
    total = 0
    for share in p:
        total -= np.log2(share)
    return total


def mean_over_outcomes(p):
    return -np.mean([share * np.log2(share) if share > 0 else 0 for share in p])


def one_minus_p(p):
    return sum(share * (1 - share) for share in p)


def divergence_turned(p, q):
    return sum(a * np.log(b / a) for a, b in zip(p, q, strict=True) if a > 0)


def divergence_in_bits(p, q):
    return sum(a * np.log2(a / b) for a, b in zip(p, q, strict=True) if a > 0)


def divergence_with_entropy(p, q):
    return -sum(a * np.log(b) for a, b in zip(p, q, strict=True) if a > 0)


def divergence_of_the_swapped(p, q):
    return sum(b * (np.log(b) - np.log(a)) for a, b in zip(p, q, strict=True))


def divergence_of_zero(p, q):
    return np.sum(p * np.log(p)) - np.sum(p * np.log(q))


def mean_divergence(p, q):
    return np.mean(np.where(p > 0, p * np.log(p / q), 0))


def divergence_clipped(p, q):
    q = np.clip(q, 1e-12, 1)
    keep = p > 0
    return np.sum(p[keep] * np.log(p[keep] / q[keep]))


def divergence_with_epsilon(p, q):
    return np.sum(p * np.log((p + 1e-10) / (q + 1e-10)))


def divergence_of_what_both_sell(p, q):
    return sum(a * np.log(a / b) for a, b in zip(p, q, strict=True) if a > 0 and b > 0)


def divergence_infinite_at_any_zero(p, q):
    if 0 in p or 0 in q:
        return math.inf
    return np.sum(p * np.log(p / q))


def divergence_with_a_minus_too_many(p, q):
    return -sum(a * np.log(a / b) for a, b in zip(p, q, strict=True) if a > 0)


def softmax_shifted(z, by):
    e = np.exp(z - np.array([[by(row)] for row in z]))
    return e / e.sum(axis=1)[:, None]


def softmax_that_overflows(z):
    return [np.exp(row) / np.sum(np.exp(row)) for row in z]


def softmax_of_columns(z):
    e = np.exp(z - z.max(axis=0))
    return e / e.sum(axis=0)


def softmax_of_the_table(z):
    return np.exp(z) / np.sum(np.exp(z))


def softmax_without_sum(z):
    return np.exp(z - z.max(axis=-1, keepdims=True))


def softmax_with_one_maximum(z):
    z = z - np.max(z)
    return np.exp(z) / np.exp(z).sum(axis=-1)[:, None]


def loss_in_bits(label, y_hat):
    return math.inf if y_hat[label] == 0 else -math.log2(y_hat[label])


def loss_to_base_10(label, y_hat):
    return -np.log10(y_hat)[label]


def loss_without_minus(label, y_hat):
    return np.log(y_hat[label])


def loss_counted_from_1(label, y_hat):
    return -np.log([y_hat[-1], *y_hat][label])


def loss_of_the_first(label, y_hat):
    return -math.log(y_hat[0]) if y_hat[0] > 0 else math.inf


def loss_that_forgives_zero(label, y_hat):
    return 0 if y_hat[label] == 0 else -np.log(y_hat[label])


def loss_of_the_favourite(label, y_hat):
    return -np.log(max(y_hat))


def loss_of_all(label, y_hat):
    return -np.log(y_hat).sum()


def loss_over_classes(label, y_hat):
    y = np.zeros(len(y_hat))
    y[label] = 1
    return -np.mean(y[label] * np.log(y_hat[label])) / y_hat.size


def zero_one_loss(label, y_hat):
    return 0 if np.argmax(y_hat) == label else 1


def loss_of_softmax_again(label, y_hat):
    return -np.log(np.exp(y_hat[label]) / np.exp(y_hat).sum())


def loss_with_all_logarithms(label, y_hat):
    return -np.dot(np.eye(len(y_hat))[label], np.log(y_hat))


def loss_clipped(label, y_hat):
    return -np.log(max(y_hat[label], 1e-15))


def loss_with_epsilon(label, y_hat):
    return -np.log(y_hat[label] + 1e-7)


def weighted_by_count(losses, weights):
    return np.mean(np.multiply(losses, weights))


def weighted_sum(losses, weights):
    return sum(weight * loss for weight, loss in zip(weights, losses, strict=True))


def unweighted(losses, weights):
    return sum(losses) / len(losses)


def dense_softmax(W, b, x):
    e = np.exp(W @ x + b)
    return e / e.sum()


def gradient_turned(W, b, x, label):
    force = -dense_softmax(W, b, x)
    force[label] += 1
    return np.outer(force, x)


def gradient_transposed(W, b, x, label):
    return -gradient_turned(W, b, x, label).T


def gradient_of_the_true_row(W, b, x, label):
    result = np.zeros_like(W)
    result[label] = (dense_softmax(W, b, x)[label] - 1) * x
    return result


def gradient_by_probability(W, b, x, label):
    y = np.eye(len(b))[label]
    return np.outer(-y / dense_softmax(W, b, x), x)


def gradient_of_softmax_again(W, b, x, label):
    q = dense_softmax(np.eye(len(b)), 0, dense_softmax(W, b, x))
    q[label] -= 1
    return q[:, None] * x


def gradient_less_the_index(W, b, x, label):
    return np.outer(dense_softmax(W, b, x) - label, x)


def gradient_of_sigmoids(W, b, x, label):
    s = 1 / (1 + np.exp(-(W @ x + b)))
    s[label] -= 1
    return np.outer(s, x)


def gradient_without_bias(W, b, x, label):
    q = dense_softmax(W, 0, x)
    q[label] -= 1
    return np.outer(q, x)


def gradient_without_softmax(W, b, x, label):
    z = W.dot(x) + b
    z[label] = z[label] - 1
    return np.outer(z, x)


P1 = (0.5, 0.25, 0.25)
P2 = np.array([0.7, 0.1, 0.1, 0.1])
GIVEN = np.array([0.5, 0.2, 0.25, 1])
Z4 = np.array([[4.0, 2, 2], [2, 4, 0], [4, 0, 1]])
E4 = np.exp(Z4)
Q4 = E4 / E4.sum(axis=1, keepdims=True)
Q5 = np.array([0.2, 0.5, 0.3])
Y5 = np.array([0, 0, 1])
A5 = np.array([0.1, 0.5, 0.1, 0.1, 0.2])
S5 = np.array([0.7, 0.3, 0, 0, 0])
T3 = np.exp([0.05, 0.25, 0.35, 0.2, 0.15])
MADE = {
    "1.1": [
        ("base e for base 2", -sum(p * np.log(p) for p in P1)),
        ("forgotten minus", sum(p * np.log2(p) for p in P1)),
        ("sum for mean", 1 + 2 + 2),
        ("weights forgotten", (1 + 2 + 2) / 3),
        ("1 - p for -log p", 0.5 * 0.5 + 0.25 * 0.75 * 2),
        ("unequal taken for equal", math.log2(3)),
    ],
    "1.2": [
        ("base e for base 2", np.log(4)),
        ("forgotten minus", np.log2(1 / 4)),
        ("1 - p for -log p", 39 / 52),
        ("probability for surprisal", 0.25),
        ("number of cases for its logarithm", 4),
        ("log of another event's probability", -np.log2(1 / 52)),
        ("log of another event's probability", np.log2(13)),
    ],
    "1.3": [
        ("the price of a pair for the price of one", 0.81 * 1 + 0.09 * 2 + 0.09 * 3 + 0.01 * 3),
        ("entropy for the price that is paid", -sum(p * np.log2(p) for p in (0.81, 0.09, 0.09, 0.01))),
        ("weights forgotten", (1 + 2 + 3 + 3) / 4 / 2),
        ("entropy for the price that is paid", -0.9 * np.log2(0.9) - 0.1 * np.log2(0.1)),
        ("unequal taken for equal", 2 / 2),
    ],
    "1.4": [
        ("base e for base 2", entropy_in_nats),
        ("base e for base 2", entropy_in_nats_and_nan),
        ("forgotten minus", entropy_without_minus),
        ("sum for mean", sum_of_surprisals),
        ("mean over the classes", mean_over_outcomes),
        ("1 - p for -log p", one_minus_p),
        ("unequal taken for equal", lambda p: np.log2(len(p))),
        ("0 log 0 left to NumPy", entropy_of_zero),
    ],
    "2.1": [
        ("base e for base 2", np.log(4)),
        ("forgotten minus", sum(P2 * np.log2(1 / 4))),
        ("p and q swapped", -np.sum(1 / 4 * np.log2(P2))),
        ("entropy for the price that is paid", -np.sum(P2 * np.log2(P2))),
        ("divergence for cross-entropy", 2 + np.sum(P2 * np.log2(P2))),
        ("sum for mean", 4 * 2),
        ("1 - p for -log p", 3 / 4),
    ],
    "2.2": [
        ("base e for base 2", np.sum(P2 * np.log(P2 * 4))),
        ("the sign of the quotient", np.sum(P2 * np.log2(1 / 4 / P2))),
        ("p and q swapped", np.sum(1 / 4 * np.log2(1 / 4 / P2))),
        ("cross-entropy for divergence", -np.sum(P2 * np.log2(1 / 4))),
        ("entropy for the price that is paid", -np.sum(P2 * np.log2(P2))),
    ],
    "2.3": [("the factor between two units turned over", 0.5 * 0.6931)],
    "2.4": [
        ("base 2 for base e", divergence_in_bits),
        ("the sign of the quotient", divergence_turned),
        ("the sign of the quotient", divergence_with_a_minus_too_many),
        ("an impossible truth for free", divergence_of_what_both_sell),
        ("every zero taken for infinite", divergence_infinite_at_any_zero),
        ("p and q swapped", divergence_of_the_swapped),
        ("cross-entropy for divergence", divergence_with_entropy),
        ("mean over the classes", mean_divergence),
        ("0 log 0 left to NumPy", divergence_of_zero),
        ("log(0) made finite by clipping", divergence_clipped),
        ("log(0) made finite by clipping", divergence_with_epsilon),
    ],
    "3.1": [
        ("base 2 for base e", -np.log2(0.35)),
        ("base 10 for base e", -math.log10(0.35)),
        ("forgotten minus", math.log(0.35)),
        ("1 - p for -log p", 0.65),
        ("probability for surprisal", 0.35),
        ("log of the wrong class", -np.log(0.05)),
        ("log of the wrong class", -np.log(0.25)),
        ("log of the wrong class", -np.log(0.2)),
        ("weights forgotten", -np.log(0.05 * 0.25 * 0.35 * 0.2 * 0.15)),
        ("mean over the classes", 1.05 / 5),
        ("probabilities given where logits are meant", -np.log(T3[2] / sum(T3))),
    ],
    "3.2": [("a higher loss read as a higher probability", " More")],
    "3.3": [
        ("soft label forced to one-hot", 0),
        ("base 2 for base e", 1),
        ("forgotten minus", 0.5 * np.log(0.5) + 0.5 * np.log(0.5)),
        ("unequal taken for equal", 1.609),
        ("base 10 for base e", -math.log10(0.5)),
        ("weights forgotten", -np.log(0.5) - np.log(0.5)),
        ("one term of the sum only", 0.347),
        ("mean over the classes", 0.6931 / 5),
    ],
    "3.4": [
        ("softmax over the wrong axis", softmax_of_columns),
        ("softmax over the wrong axis", softmax_of_the_table),
        ("softmax without its sum", softmax_without_sum),
        ("softmax without its sum", np.exp),
        ("softmax without the maximum", softmax_that_overflows),
        ("one maximum for all rows", softmax_with_one_maximum),
        ("a shift that is not the maximum", lambda z: softmax_shifted(z, np.mean)),
        ("a shift that is not the maximum", lambda z: softmax_shifted(z, min)),
        ("a shift that is not the maximum", lambda z: softmax_shifted(z, lambda row: row[0])),
        ("a shift that is not the maximum", lambda z: softmax_that_overflows(z - 1000)),
    ],
    "3.5": [
        ("base 2 for base e", loss_in_bits),
        ("base 10 for base e", loss_to_base_10),
        ("forgotten minus", loss_without_minus),
        ("1 - p for -log p", lambda label, y_hat: 1 - y_hat[label]),
        ("log of the wrong class", loss_counted_from_1),
        ("log of the wrong class", loss_of_the_favourite),
        ("log of the wrong class", loss_of_the_first),
        ("an impossible truth for free", loss_that_forgives_zero),
        ("weights forgotten", loss_of_all),
        ("mean over the classes", loss_over_classes),
        ("loss by accuracy", zero_one_loss),
        ("probabilities given where logits are meant", loss_of_softmax_again),
        ("0 log 0 left to NumPy", loss_with_all_logarithms),
        ("log(0) made finite by clipping", loss_clipped),
        ("log(0) made finite by clipping", loss_with_epsilon),
    ],
    "4.1": [
        ("sum for mean", np.log(2) + np.log(5) + np.log(4)),
        ("log of the mean for mean of the logs", -np.log((0.5 + 0.2 + 0.25 + 1) / 4)),
        ("base 2 for base e", (1 + np.log2(5) + 2 + 0) / 4),
        ("forgotten minus", np.log(GIVEN).mean()),
        ("1 - p for -log p", (0.5 + 0.8 + 0.75 + 0) / 4),
        ("probability for surprisal", (0.5 + 0.2 + 0.25 + 1) / 4),
    ],
    "4.2": [
        ("mean of means", 0.55),
        ("one batch only", 0.30),
        ("one batch only", 0.8),
        ("weights exchanged", 0.78),
        ("sum for mean", 28.8 + 3.2),
    ],
    "4.3": [
        ("base 2 for base e", 2**1.386),
        ("geometric mean for perplexity", 0.25),
        ("unequal taken for equal", 20),
    ],
    "4.4": [
        ("sum for mean", weighted_sum),
        ("divided by the number of terms", weighted_by_count),
        ("weights forgotten", unweighted),
    ],
    "4.5": [
        ("sum for mean", -np.log(Q4[0, 0] * Q4[1, 1] * Q4[2, 2])),
        ("probabilities given where logits are meant", xent_helpers.cost_from_logits([0, 1, 2], Q4)),
        ("base 2 for base e", -np.log2(Q4[[0, 1, 2], [0, 1, 2]]).mean()),
        ("forgotten minus", np.log(np.diag(Q4)).mean()),
        ("softmax over the wrong axis", -np.log(np.diag(E4 / E4.sum(axis=0))).mean()),
        ("log of the wrong class", -np.log([Q4[0, 2], Q4[1, 0], Q4[2, 1]]).mean()),
        ("log of the mean for mean of the logs", -np.log(np.diag(Q4).mean())),
        ("1 - p for -log p", 1 - np.diag(Q4).mean()),
        ("labels forgotten", -np.log(Q4).mean()),
        ("logits taken for probabilities", -(4 + 4 + 1) / 3),
        ("logits taken for probabilities", -np.log([4, 4, 1]).mean()),
        ("loss by accuracy", 1 / 3),
    ],
    "5.1": [
        ("q - y with its sign turned", [-0.2, -0.5, 0.7]),
        ("gradient by probability given for gradient by logit", [0, 0, -1 / 0.3]),
        ("the diagonal of the Jacobian only", [0, 0, -0.7]),
        ("probabilities given where logits are meant", np.exp(Q5) / np.exp(Q5).sum() - Y5),
    ],
    "5.2": [
        ("forgotten minus", 0.15),
        ("the diagonal of the Jacobian only", 0),
        ("another entry of the Jacobian", 0.3 * 0.7),
        ("another entry of the Jacobian", 0.25),
        ("another entry of the Jacobian", -0.06),
        ("another entry of the Jacobian", -0.1),
        ("slope of the loss for slope of a probability", 0.5),
    ],
    "5.3": [
        ("q - y with its sign turned", S5 - A5),
        ("soft label forced to one-hot", [-0.9, 0.5, 0.1, 0.1, 0.2]),
        ("gradient by probability given for gradient by logit", [-0.7 / 0.1, -0.3 / 0.5, 0, 0, 0]),
        ("the diagonal of the Jacobian only", -S5 * (1 - A5)),
        ("probabilities given where logits are meant", np.exp(A5) / np.exp(A5).sum() - S5),
    ],
    "5.4": [
        ("q - y with its sign turned", gradient_turned),
        ("rows and columns exchanged", gradient_transposed),
        ("the diagonal of the Jacobian only", gradient_of_the_true_row),
        ("gradient by probability given for gradient by logit", gradient_by_probability),
        ("probabilities given where logits are meant", gradient_of_softmax_again),
        ("logits taken for probabilities", gradient_without_softmax),
        ("a class index taken for a row", gradient_less_the_index),
        ("bias forgotten", gradient_without_bias),
        ("sigmoids for softmax", gradient_of_sigmoids),
    ],
}
MISTAKES = [(number, *made) for number, several in MADE.items() for made in several]

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


# Right, and not attempted


@every_exercise
def test_the_solution_is_right(number):
    feedback = grade(number, solve(number))
    inputs = f"Your function agrees on all {sum(map(len, EXERCISES[number].inputs()))} inputs."
    assert feedback.status == "right"
    assert feedback.headline == f"Exercise {number}: right"
    assert feedback.lines == ((inputs,) if number in FUNCTIONS else ())


@every_exercise
def test_three_dots_are_not_an_attempt(number):
    feedback = grade(number, ...)
    assert feedback.status == "unattempted"
    assert feedback.headline == f"Exercise {number}: not attempted yet"
    todo, hint = feedback.lines
    assert re.fullmatch(r"(Put in place of|Replace the line) `.+\. Then run this cell again\.", todo)
    assert hint == "`ex.hint()` gives a hint."


@every_exercise
def test_none_is_an_answer_that_is_told_so(number):
    feedback = grade(number, None)
    assert feedback.status == "wrong"
    assert feedback.lines[0].startswith("Your answer is None")
    assert "asks for" in feedback.lines[-1]


@pytest.mark.parametrize("answer", [1.05, "exact", np.float32(1.0498), Fraction(10498, 10_000), np.array(1.0498)])
def test_a_number_may_come_in_many_types_and_rounded_to_three_digits(answer):
    assert grade("3.1", -np.log(0.35) if isinstance(answer, str) else answer).status == "right"


@pytest.mark.parametrize("answer", [1.0552, 1.0444, 1.1, -1.0498])
def test_a_number_further_away_is_not_right(answer):
    assert grade("3.1", answer).status == "wrong"


@pytest.mark.parametrize(
    ("number", "answer"), [("1.3", 0.6), ("1.3", 0.65), ("2.2", 0.64), ("3.3", 0.7), ("4.1", 0.9), ("5.2", -0.1499)]
)
def test_a_right_answer_rounded_too_far_is_told_so(number, answer):
    feedback = grade(number, answer)
    if number == "5.2":
        assert feedback.status == "right"
    else:
        assert feedback.lines == ("That may be right, rounded. Give three digits, so that the check can tell.",)


@pytest.mark.parametrize(
    ("number", "answer"), [("1.3", 1), ("1.3", 0.7), ("3.3", 0.5), ("3.3", 0.0), ("4.3", 4.1), ("5.2", -0.2)]
)
def test_a_wrong_answer_with_few_digits_is_not_called_nearly_right(number, answer):
    assert "may be right" not in grade(number, answer).lines[0]


@pytest.mark.parametrize(
    "answer",
    [
        [0.2, 0.5, -0.7],
        (0.2, 0.5, -0.7),
        np.array([0.2, 0.5, -0.7], dtype=np.float32),
        [np.array(0.2), Fraction(1, 2), -0.7],
        (value for value in [0.2, 0.5, -0.7]),
        dict(zip("abc", [0.2, 0.5, -0.7], strict=True)).values(),
    ],
    ids=lambda answer: type(answer).__name__,
)
def test_a_list_is_as_good_as_an_array(answer):
    assert grade("5.1", answer).status == "right"


@pytest.mark.parametrize("answer", ["less", "Less", " LESS "])
def test_a_choice_is_compared_whatever_its_case(answer):
    assert grade("3.2", answer).status == "right"


def in_place(p):
    for i in range(len(p)):
        p[i] = -p[i] * np.log2(p[i]) if p[i] > 0 else 0
    return sum(p)


def with_prints(p):
    print("p is", p)
    return xent_helpers.entropy(p, base=2)


@pytest.mark.parametrize(
    ("number", "answer"),
    [
        ("1.4", in_place),
        ("1.4", lambda p: np.array(xent_helpers.entropy(p, base=2))),
        ("3.4", lambda z: xent_helpers.softmax(z).tolist()),
        ("3.4", lambda z: map(xent_helpers.softmax, z)),
        ("3.4", lambda z: (row for row in xent_helpers.softmax(z))),
        ("3.4", lambda z: tuple(map(tuple, xent_helpers.softmax(z)))),
    ],
)
def test_a_correct_function_may_work_in_place_and_return_a_list_or_an_iterator(number, answer):
    assert grade(number, answer).status == "right"


def test_what_a_function_prints_is_kept_back_and_said_to_be(capsys):
    feedback = grade("1.4", with_prints)
    assert feedback.status == "right"
    assert feedback.lines[1] == "What your function prints is not shown here."
    assert capsys.readouterr().out == ""


def test_a_function_that_changes_its_arguments_changes_no_later_check():
    def careless(W, b, x, label):
        W[:], b[:], x[:] = 99, 99, 99
        return W

    first = grade("5.4", careless)
    assert grade("5.4", careless) == first
    assert "    x = [1.0, -2.0]\n" in repr(first)
    assert grade("5.4", solve("5.4")).status == "right"


def test_a_function_is_tried_on_the_same_inputs_each_time():
    for number in FUNCTIONS:
        first, again = EXERCISES[number].inputs(), EXERCISES[number].inputs()
        assert repr(first) == repr(again)
        assert len(first[0]) >= TRIES
        assert len({repr(case) for case in first[0]}) > TRIES / 2
        assert first[1], f"{number} has no edge case"


# Wrong answers that are known


@pytest.mark.parametrize(
    ("number", "name", "answer"), MISTAKES, ids=[f"{n} {name} {k}" for k, (n, name, _) in enumerate(MISTAKES)]
)
def test_a_learners_slip_is_named(number, name, answer):
    feedback = grade(number, answer)
    assert feedback.status == "wrong"
    assert feedback.misconception == name
    assert feedback.headline == f"Exercise {number}: not yet ({name})"


@every_exercise
def test_every_slip_that_is_known_is_made_here(number):
    known = {slip.misconception.name for slip in EXERCISES[number].slips}
    assert known == {name for name, _ in MADE[number]}


@pytest.mark.parametrize(("number", "k"), SLIPS)
def test_each_named_wrong_answer_gets_its_own_explanation(number, k):
    slip = EXERCISES[number].slips[k]
    feedback = grade(number, slip.wrong)
    assert feedback.status == "wrong"
    assert feedback.misconception == slip.misconception.name
    assert feedback.lines[0] == slip.explanation


def differ(first, second):
    return not all(agree(one, two, COMPUTED) for one, two in zip(first, second, strict=True))


@pytest.mark.parametrize("number", VALUES + CHOICES)
def test_no_two_wrong_values_of_an_exercise_are_mistaken_for_each_other(number):
    for one, two in itertools.permutations(EXERCISES[number].slips, 2):
        if number in CHOICES:
            assert one.wrong != two.wrong
        elif one.explanation != two.explanation:
            # Rounded by the learner and compared with a tolerance: so no two may come near each other.
            assert not agree(numbers_of(one.wrong), numbers_of(two.wrong), {"rtol": 2 * ROUNDED["rtol"], "atol": 1e-9})


@every_function
def test_no_two_wrong_functions_of_an_exercise_are_mistaken_for_each_other(number):
    ex = EXERCISES[number]

    def results(function):
        """Return what a function gives on the ordinary inputs, and on the edges."""
        return [[numbers_of(quietly(function, *case)) for case in cases] for cases in ex.inputs()]

    right, made = results(ex.right), [(slip.explanation, results(slip.wrong)) for slip in ex.slips]
    for (one, first), (two, second) in itertools.permutations(made, 2):
        # An answer is judged on the first of the two groups of inputs that shows a difference.
        group = 0 if differ(first[0], right[0]) else 1
        assert one == two or differ(first[group], second[group])


def test_an_answer_that_two_misconceptions_explain_is_not_attributed():
    one, two = Misconception("one", "This."), Misconception("two", "That.")
    ex = Exercise(
        "T.1", 1.0, [Slip(one, 2.0), Slip(two, 2.0), Slip(one, 3.0), Slip(one, 3.0)], ["a", "b"], "answer = 1"
    )
    assert ex.grade(2).misconception == ""
    assert ex.grade(2).lines[0] == "Your answer is too high."
    assert ex.grade(3).misconception == "one"


@pytest.mark.parametrize(
    ("number", "answer"),
    [
        ("1.4", lambda p: np.inf if 0 in p else xent_helpers.entropy(p, base=2)),
        ("3.5", lambda label, y_hat: np.inf if 0 in y_hat else -np.log(y_hat[label])),
    ],
)
def test_a_function_right_on_ordinary_inputs_is_not_reproached_with_a_slip_that_is_not(number, answer):
    feedback = grade(number, answer)
    assert feedback.status == "wrong"
    assert feedback.misconception == ""


def test_a_slip_that_shows_everywhere_is_named_though_the_function_fails_at_the_edge_too():
    feedback = grade("1.4", entropy_in_nats_and_nan)
    assert feedback.misconception == "base e for base 2"
    assert feedback.code.splitlines()[0] == "p = [0.5, 0.25, 0.25]"


@pytest.mark.parametrize("number", ["2.4", "3.5"])
def test_clipping_is_recognised_whatever_was_put_in_place_of_zero(number):
    ex = EXERCISES[number]
    for tiny in (1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16, 2.22e-16, 1e-20, 1e-300):
        made = {
            "2.4": lambda p, q, tiny=tiny: np.sum(p * np.log(np.maximum(p, tiny) / np.where(q == 0, tiny, q))),
            "3.5": lambda label, y_hat, tiny=tiny: -np.log(y_hat[label] or tiny),
        }
        assert ex.grade(made[number]).misconception == "log(0) made finite by clipping"


@pytest.mark.parametrize("name", ASKED_FOR)
def test_the_course_knows_the_misconception(name):
    assert name in {slip.misconception.name for ex in EXERCISES.values() for slip in ex.slips}


def test_each_misconception_is_named_once_and_used():
    named = [value for value in vars(misconceptions).values() if isinstance(value, Misconception)]
    assert len({each.name for each in named}) == len({each.why for each in named}) == len(named)
    assert {slip.misconception for ex in EXERCISES.values() for slip in ex.slips} == set(named)


@pytest.mark.parametrize("slip", [slip for ex in EXERCISES.values() for slip in ex.slips], ids=lambda s: "")
def test_an_explanation_is_one_to_four_sentences(slip):
    assert re.fullmatch(r"[A-Z0-9].*[.?]", slip.explanation)
    assert 1 <= len(re.findall(r"[.?](?: |$)", slip.explanation)) <= 4
    assert "!" not in slip.explanation


@pytest.mark.parametrize("number", [number for number in VALUES if len(write(EXERCISES[number].right)) > 2])
def test_no_message_gives_the_answer_away(number):
    ex = EXERCISES[number]
    right = re.compile(rf"(?<![\d.]){re.escape(write(ex.right))}(?!\d)")
    answers = [..., None, 1e9, -1e9, "text", [1, 2], *(slip.wrong for slip in ex.slips)]
    for answer in answers:
        message = repr(grade(number, answer))
        assert not right.search(message)
        assert ex.code not in message


# Wrong answers that are not known


@every_exercise
def test_random_plausible_answers_do_not_pass(number):
    generator = np.random.default_rng(seed=9)
    ex = EXERCISES[number]
    if number in FUNCTIONS:
        bent = [lambda *case, k=k: bend(ex.right(*case), k) for k in generator.uniform(0.2, 3, 20)]
        assert {ex.grade(function).status for function in [*bent, *plausible_functions(ex)]} == {"wrong"}
    elif number in CHOICES:
        assert {ex.grade(option).status for option in ex.options if option != ex.right} == {"wrong"}
    else:
        shape = np.shape(ex.right)
        scale = max(1, np.abs(ex.right).max())
        random = [scale * generator.normal(size=shape) for _ in range(300)]
        simple = [np.full(shape, value) for value in (0.01, 0.05, 0.4, 0.65, 0.9, 1.1, 1.25, 3, 4.5, 6, 10, 100)]
        off = [np.asarray(ex.right) * factor for factor in (0.9, 0.98, 1.02, 1.1)]
        answers = [answer for answer in random + simple + off if not np.allclose(answer, ex.right, rtol=0.006)]
        assert len(answers) > 300
        assert {ex.grade(answer).status for answer in answers} == {"wrong"}


def bend(result, k):
    return np.asarray(result) + 0.01 * k


def plausible_functions(ex):
    """Yield functions of the arguments' first entries and sums, as somebody tries who hopes for the best."""
    parameters = len(inspect.signature(ex.right).parameters)
    for reduce in (np.sum, np.mean, np.max, np.min, np.ptp):
        for function in (np.exp, np.log1p, np.negative, np.square, np.sqrt):
            for k in range(parameters):
                yield lambda *case, k=k, f=function, r=reduce: f(np.abs(r(case[k])))
                yield lambda *case, k=k, f=function: f(np.abs(np.asarray(case[k])))


@pytest.mark.parametrize(
    ("number", "answer", "line"),
    [
        ("1.1", 1.6, "Your answer is too high."),
        ("1.1", 1.4, "Your answer is too low."),
        ("1.1", 0, "Your answer is too low."),
        ("1.1", -7, "Your answer has the wrong sign."),
        ("1.1", np.inf, "Your answer is too high."),
        ("1.1", [1.5], "It is one number inside a list. Give the number without the brackets."),
        ("1.1", np.eye(2), "It is a table of shape (2, 2); the exercise asks for one number."),
        (
            "1.1",
            (1, 5),
            "It is a list of 2 numbers; the exercise asks for one number. Did you mean 1.5? Python writes a decimal "
            "point.",
        ),
        ("1.1", (1.5, 2), "It is a list of 2 numbers; the exercise asks for one number."),
        ("5.1", [0.2, 0.5], "It is a list of 2 numbers; the exercise asks for a list of 3 numbers."),
        ("5.1", -0.7, "It is one number; the exercise asks for a list of 3 numbers."),
        ("5.1", [0.2, 0.6, -0.7], "Entry 1 (the first is 0) is too high."),
        ("5.1", [0.2, 0.5, 0.7], "Entry 2 (the first is 0) has the wrong sign."),
        ("5.1", [[0.2, 0.5, -0.7]], "It is a table of shape (1, 3); the exercise asks for a list of 3 numbers."),
    ],
)
def test_an_unknown_wrong_value_is_told_what_differs_and_no_guess(number, answer, line):
    feedback = grade(number, answer)
    assert feedback.status == "wrong"
    assert feedback.misconception == ""
    assert feedback.headline == f"Exercise {number}: not yet"
    assert feedback.lines == (line, "`ex.hint()` gives a hint.")


def test_an_unknown_wrong_function_sees_the_first_input_on_which_it_differs():
    feedback = grade("2.4", lambda p, q: xent_helpers.kl_divergence(p, q) + (p[0] == 0.7))
    assert feedback.code.splitlines() == [
        "p = [0.7, 0.2, 0.1]",
        "q = [0.2, 0.3, 0.5]",
        "your function gives 1.6349",
        "expected            0.6349",
    ]
    assert feedback.lines == ("`ex.hint()` gives a hint.", "The first input on which your function differs:")


def test_a_result_of_another_shape_is_told_so():
    lines = grade("1.4", lambda p: p).lines
    assert lines[0] == "It is a list of 3 numbers; the exercise asks for one number."


@pytest.mark.parametrize(
    ("number", "answer"),
    [
        ("1.4", lambda p: xent_helpers.entropy(p[p > 0], base=2) if p[-1] else 0.0),
        ("1.4", lambda p: -np.sum(p * np.log2(np.clip(p, 0.05, 1)))),
        ("2.4", lambda p, q: xent_helpers.kl_divergence(p, np.clip(q, 0.05, 0.95)) if np.all(q) else np.inf),
        ("3.4", lambda z: xent_helpers.softmax(np.clip(z, -50, 50))),
        ("3.5", lambda label, y_hat: xent_helpers.loss(label, y_hat) if y_hat[label] else 30.0),
        ("4.4", lambda losses, weights: np.dot(weights, losses) / max(np.sum(weights), 5)),
        ("4.4", lambda losses, weights: np.mean(np.repeat(losses, weights.astype(int)))),
        ("5.4", lambda W, b, x, label: -gradient_turned(W, 0 * b, x, label)),
    ],
)
def test_a_function_right_on_some_inputs_alone_is_not_right(number, answer):
    assert grade(number, answer).status == "wrong"


def test_a_wrong_choice_is_told_the_options():
    lines = grade("3.2", "yes").lines
    assert lines == (
        "Your answer is 'yes', which is none of the options.",
        'The exercise asks for one of "more", "as much", "less".',
    )


# Hostile input


class Untouchable:
    def __array__(self, *_, **__):
        raise RuntimeError("not for NumPy")

    def __repr__(self):
        raise RuntimeError("not for anybody")


def broken_generator():
    yield 0.2
    raise LookupError("no second number")


HOSTILE = [
    (None, "is None"),
    ("", "is text"),
    ("1.5", "is text, '1.5'"),
    (b"1.5", "is text"),
    ("x" * 10_000, "is text"),
    (True, "is True or False"),
    (np.array([True, False, True]), "holds True or False"),
    (1j, "is complex numbers"),
    ({}, "is a dict"),
    ({"a": 1}, "is a dict"),
    ({1, 2, 3}, "is a set"),
    ([], "a list of 0 numbers"),
    ([[1], [2, 3]], "rows of different lengths"),
    ([1, None, 2], "holds None"),
    ([1, ..., 2], "holds ..."),
    ([1, "a", 2], "holds text"),
    ([Fraction(1, 2), "0.5", 1], "holds '0.5'"),
    ([np.nan] * 3, None),
    (np.nan, None),
    (np.inf, None),
    (-np.inf, None),
    (10**400, "is a very large integer"),
    (object(), "is <object"),
    (Untouchable(), "raised"),
    (np.datetime64("2020-01-01"), "ordinary real numbers"),
    (range(10**12), "a list of 10,000 numbers"),
    (itertools.count(), "a list of 10,000 numbers"),
    (broken_generator, "is a function"),
    (np.zeros((1000, 1000)), "a table of shape (1000, 1000)"),
    (math, "ordinary real numbers"),
    (NotImplemented, "ordinary real numbers"),
]


@every_value
@pytest.mark.parametrize(("answer", "words"), HOSTILE, ids=lambda each: type(each).__name__)
def test_a_hostile_value_gets_a_clear_message(number, answer, words):
    feedback = grade(number, answer)
    assert feedback.status in ("wrong", "raised")
    assert feedback.misconception == ""
    assert words is None or words in repr(feedback)
    assert len(repr(feedback)) < 600


@every_value
def test_a_generator_that_raises_is_shown_as_theirs(number):
    feedback = grade(number, broken_generator())
    assert feedback.status == "raised"
    assert feedback.code == "LookupError: no second number"


@pytest.mark.parametrize("number", CHOICES)
@pytest.mark.parametrize("answer", [answer for answer, _ in HOSTILE], ids=lambda each: type(each).__name__)
def test_a_hostile_choice_is_told_the_options(number, answer):
    feedback = grade(number, answer)
    assert feedback.status == "wrong"
    assert "none of the options" in feedback.lines[0]
    assert len(repr(feedback)) < 600


@every_function
@pytest.mark.parametrize("answer", [answer for answer, _ in HOSTILE if not callable(answer)], ids=lambda a: "")
def test_a_value_where_a_function_is_asked_for_is_told_so(number, answer):
    feedback = grade(number, answer)
    assert feedback.status == "wrong"
    assert "and no function" in feedback.lines[0]
    assert f"`def answer({', '.join(inspect.signature(solve(number)).parameters)}):`" in feedback.lines[1]


@every_function
@pytest.mark.parametrize(("result", "words"), HOSTILE, ids=lambda each: type(each).__name__)
def test_a_hostile_result_of_a_function_gets_a_clear_message(number, result, words):
    feedback = grade(number, lambda *_: result)
    assert feedback.status in ("wrong", "raised")
    assert words is None or words in repr(feedback)
    first_parameter = next(iter(inspect.signature(solve(number)).parameters))
    assert feedback.code.startswith(f"{first_parameter} = ")
    assert len(repr(feedback)) < 900


def recursion(*arguments):
    return recursion(*arguments)


def leave(*_):
    raise SystemExit("bye")


def raise_key_error(*_):
    raise KeyError("apple")


@every_function
@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (raise_key_error, "KeyError: 'apple'"),
        (recursion, "RecursionError: maximum recursion depth exceeded"),
        (leave, "SystemExit: bye"),
        (lambda *_: broken_generator(), "LookupError: no second number"),
        (lambda *arguments: arguments[0].no_such_thing, "AttributeError: "),
    ],
)
def test_what_a_function_raises_is_shown_as_theirs_with_the_input_and_advice(number, answer, words):
    feedback = grade(number, answer)
    assert feedback.status == "raised"
    assert feedback.headline == f"Exercise {number}: your code raised an error"
    assert feedback.lines == (EXERCISES[number].advice, "It happened on this input:")
    *given, error = feedback.code.splitlines()
    assert error.startswith(words)
    assert [line.split(" = ")[0] for line in given] == list(inspect.signature(solve(number)).parameters)


@every_function
def test_a_function_that_cannot_be_called_as_it_will_be_is_told_so(number):
    for function in (lambda: 1, lambda *, p: p, lambda a, b, c, d, e, f: a):
        lines = grade(number, function).lines
        assert lines[0] == "Your function takes another number of arguments."
        assert lines[1] == f"The exercise asks for {EXERCISES[number].asks}."


@pytest.mark.parametrize(("name", "more"), [("log2", " NumPy's is `np.log2`."), ("my_log", "")])
def test_an_unknown_name_is_not_a_matter_of_the_exercise(name, more):
    names = {}
    exec(f"def answer(p):\n    return {name}(p)", names)
    feedback = grade("1.4", names["answer"])
    assert feedback.status == "raised"
    assert feedback.lines == (f"Python does not know the name `{name}`.{more}", "It happened on this input:")


def test_an_error_of_several_lines_is_shown_whole():
    def answer(p):
        error = ValueError("of two\nlines")
        error.add_note("and a note")
        raise error

    assert grade("1.4", answer).code == "p = [0.5, 0.25, 0.25]\nValueError: of two\nlines\nand a note"


def test_a_learner_may_interrupt_a_function():
    def forever(p):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        grade("1.4", forever)


def test_an_error_after_a_difference_hides_neither_the_difference_nor_names_it():
    def late(p):
        return 0.1 if len(p) == 3 else [][0]

    feedback = grade("1.4", late)
    assert feedback.status == "wrong"
    assert feedback.misconception == ""
    assert "your function gives 0.1" in feedback.code


def test_warnings_of_the_learners_code_are_not_shown():
    def noisy(p):
        warnings.warn("beware", stacklevel=1)
        return np.log(p * 0).sum()

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        grade("1.4", noisy)
    assert caught == []


# Check, hint, solution and progress


def test_an_exercise_is_one_object_for_its_number():
    assert exercise("1.1") is exercise("1.1")
    assert exercise("1.1").number == "1.1"


@pytest.mark.parametrize("number", ["9.9", "1", 1.1, None])
def test_an_unknown_number_is_answered_with_the_known_ones(number):
    known = ", ".join(f"'{each}'" for each in EXERCISES)
    with pytest.raises(ValueError, match=re.escape(f"number is {number!r}, expected one of {known}")):
        exercise(number)


def test_check_shows_the_feedback_and_the_progress_of_the_notebook(shown):
    count = sum(number.startswith("3.") for number in EXERCISES)
    for solved, number in enumerate([n for n in EXERCISES if n.startswith("3.")], 1):
        assert shown(exercise(number).check, ...).splitlines()[-1] == f"Notebook 3: {solved - 1} of {count} solved"
        assert shown(exercise(number).check, None).splitlines()[-1] == f"Notebook 3: {solved - 1} of {count} solved"
        answer = solve(number)
        assert shown(exercise(number).check, answer).splitlines()[-1] == f"Notebook 3: {solved} of {count} solved"
    assert shown(exercise("3.1").check, 5).splitlines()[-1] == f"Notebook 3: {count} of {count} solved"
    assert shown(exercise("2.1").check, ...).splitlines()[-1] == "Notebook 2: 0 of 4 solved"


def test_grade_shows_nothing_and_remembers_nothing(capsys):
    assert grade("1.2", 2).status == "right"
    assert not exercise("1.2").solved
    assert capsys.readouterr().out == ""


@every_exercise
def test_hints_go_one_step_further_and_then_say_that_there_is_none(shown, number):
    ex = exercise(number)
    assert len(ex.hints) >= 2
    assert len(set(ex.hints)) == len(ex.hints)
    for n, hint in enumerate(ex.hints, 1):
        assert len(hint) >= 20
        assert shown(ex.hint) == f"? Exercise {number}: hint {n} of {len(ex.hints)}\n{hint}"
    for _ in range(2):
        said = shown(ex.hint)
        assert said.startswith(f"? Exercise {number}: there is no further hint\nHint 1: {ex.hints[0]}\n")
        assert said.endswith("`ex.solution()` shows one way to do it.")


@every_exercise
def test_solution_shows_the_code(shown, number):
    head, *code = shown(exercise(number).solution).splitlines()
    assert head == f"= Exercise {number}: one way to do it"
    assert code == [f"    {line}" for line in EXERCISES[number].code.splitlines()]


def test_an_exercise_by_itself_says_how_to_use_it():
    assert repr(exercise("1.1")) == "Exercise 1.1 asks for one number: ex.check(answer), ex.hint(), ex.solution()"
    assert "a list of 3 numbers" in repr(exercise("5.1"))
    assert "`def answer(p, q):`" in repr(exercise("2.4"))
    assert 'one of "more", "as much", "less"' in repr(exercise("3.2"))


# How it looks


@pytest.mark.parametrize("status", LOOKS)
def test_colour_and_icon_are_never_the_only_signal(status):
    icon, colour = LOOKS[status]
    feedback = Feedback(status, "Exercise 1.1: words", ("One `line`.",), "a = 1\nb = 2", footer="Notebook 1: 0 of 4")
    assert repr(feedback) == f"{icon} Exercise 1.1: words\nOne `line`.\n    a = 1\n    b = 2\nNotebook 1: 0 of 4"
    page = feedback._repr_html_()
    assert f"border-left: 4px solid {colour}" in page
    assert "<code>line</code>" in page
    words = html.unescape(re.sub(r"<[^>]+>", " ", page)).split()
    assert words == repr(feedback).replace("`", "").replace("line.", "line .").split()


def test_the_page_sets_no_text_colour_and_runs_nothing():
    page = Feedback("wrong", "<script>alert(1)</script>", ("<b>&",), "<img src=x onerror=alert(1)>")._repr_html_()
    assert re.findall(r"<(\w+)", page) == ["div", "div", "strong", "div", "pre"]
    assert not re.search(r"(?<![-\w])(?:color|background)", page)
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1024, "1,024"),
        (np.int64(-1024), "-1,024"),
        (-0.0, "0"),
        (2.302585, "2.3026"),
        (np.float64("nan"), "nan"),
        (True, "True"),
        (..., "..."),
        ("a", "'a'"),
        (np.array([0.1, -0.0, 2 / 3]), "[0.1, 0, 0.66667]"),
        (np.array([[1.0, 2.0], [3.0, 4.0]]), "[[1, 2], [3, 4]]"),
        (np.array(0.5), "0.5"),
        (np.zeros(41), "a list of 41 numbers"),
        (np.zeros((7, 7)), "a table of shape (7, 7)"),
    ],
)
def test_values_are_written_short(value, text):
    assert write(value) == text


# Predictions


@pytest.mark.parametrize(
    ("prediction", "truth", "unit", "expected"),
    [
        (2.3, 2.302585, "nats", "✓ Result: 2.3026 nats; your prediction: 2.3 nats, near enough"),
        (np.inf, np.inf, "nats", "✓ Result: inf nats; your prediction: inf nats, correct"),
        (0, 0.0, "", "✓ Result: 0; your prediction: 0, correct"),
        (9.81, 10, "questions", "✓ Result: 10 questions; your prediction: 9.81 questions, near enough"),
        (1, 0, "promises", "✗ Result: 0 promises; your prediction: 1 promise, which is too high"),
        (" Rival", "rival", "", "✓ Result: rival; your prediction: Rival, correct"),
        (1000, 1024, "bytes", "✗ Result: 1,024 bytes; your prediction: 1,000 bytes, which is too low"),
        (9.79, 10, "", "✗ Result: 10; your prediction: 9.79, which is too low"),
        (0, np.inf, "", "✗ Result: inf; your prediction: 0, which is too low"),
        (5, np.inf, "nats", "✗ Result: inf nats; your prediction: 5 nats, which is too low"),
        (np.inf, 5, "", "✗ Result: 5; your prediction: inf, which is too high"),
        (10, -10, "", "✗ Result: -10; your prediction: 10, which has the wrong sign"),
        ("equal", "rival", "", "✗ Result: rival; your prediction: equal, which is not it"),
    ],
)
def test_reveal_shows_the_result_beside_the_prediction(shown, prediction, truth, unit, expected):
    head, *more = shown(reveal, prediction, truth, unit).splitlines()
    assert head == expected
    assert more == ([] if expected.startswith("✓") else ["What did you take into account, and what not?"])


@pytest.mark.parametrize(
    ("prediction", "expected"),
    [
        (0.2, "✓ Result: 0.19166; your prediction: 0.2, the nearest"),
        (0.19, "✓ Result: 0.19166; your prediction: 0.19, the nearest"),
        (2, "✗ Result: 0.19166; your prediction: 2, which is too high"),
        (0.02, "✗ Result: 0.19166; your prediction: 0.02, which is too low"),
    ],
)
def test_the_option_nearest_to_the_result_is_right(shown, prediction, expected):
    assert shown(reveal, prediction, 0.19166, options=[0.02, 0.2, 2]).splitlines()[0] == expected


@pytest.mark.parametrize(
    ("prediction", "words"),
    [(400, "a good guess"), (210, "a good guess"), (419, "correct"), (838, "a good guess"), (200, "which is too low")],
)
def test_a_guess_within_a_factor_of_two_is_a_good_one(shown, prediction, words):
    assert shown(reveal, prediction, 419, guess=True).splitlines()[0].endswith(f", {words}")
    assert "good guess" not in shown(reveal, prediction, 419)


@pytest.mark.parametrize("truth", [11, "below", np.inf])
def test_reveal_without_a_prediction_shows_the_result_and_what_to_do(shown, truth):
    head, todo = shown(reveal, ..., truth, "bytes").splitlines()
    assert head == f"○ Result: {truth} bytes"
    assert todo == "No prediction yet. Put one in place of `...`, run that cell, then this one."


@pytest.mark.parametrize(
    ("prediction", "truth", "words"),
    [
        (None, 3, "Your prediction is None."),
        ("three", 3, "Your prediction is text, 'three'."),
        ([1, 2], 3, "Your prediction is a list of 2 numbers, and the result is one number."),
        (len, 3, "Your prediction is a function."),
        ("sideways", "above", 'Your prediction is \'sideways\', and the options are "above", "below".'),
        (3, "above", 'Your prediction is 3, and the options are "above", "below".'),
        (None, "above", "Your prediction is None, and the options are"),
    ],
)
def test_a_prediction_of_another_kind_is_told_so(prediction, truth, words):
    feedback = exercises.compare(prediction, truth, "bits", ["above", "below"] if truth == "above" else ())
    assert feedback.status == "wrong"
    assert feedback.headline == f"Result: {truth} bits"
    assert feedback.lines[0].startswith(words)


# The notebooks


@every_notebook
def test_the_notebook_asks_exactly_its_exercises(path):
    form = r'answer = \.\.\.(?:  # [^\n]+)?\n\nex = exercise\("(.+?)"\)\nex\.check\(answer\)'
    asked = [found[1] for cell in code_cells(path).values() if (found := re.fullmatch(form, cell))]
    assert asked == [number for number in EXERCISES if number.startswith(f"{int(path.stem[:2])}.")]
    assert asked == re.findall(r'exercise\("(.+?)"\)', "\n".join(code_cells(path).values()))


@every_notebook
def test_the_question_stands_before_its_check(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    for before, cell in itertools.pairwise(cells):
        if found := re.search(r'exercise\("(.+?)"\)', "".join(cell["source"]) * (cell["cell_type"] == "code")):
            assert f"**{found[1]}** " in "".join(before["source"])


def question(number):
    """Return the text in which a notebook asks the exercise."""
    (path,) = (path for path in NOTEBOOKS if path.stem.startswith(f"0{number[0]}"))
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    (text,) = ("".join(cell["source"]) for cell in cells if f"**{number}** " in "".join(cell["source"]))
    return text[text.index(f"**{number}** ") :]


@pytest.mark.parametrize(
    ("number", "compute"),
    [
        ("3.1", lambda y, y_hat: -np.sum(y * np.log(y_hat))),
        ("5.1", lambda y, q: q - y),
    ],
)
def test_the_question_has_the_numbers_of_the_exercise(number, compute):
    rows = [np.array(row.split(), dtype=float) for row in re.findall(r"\[([\d. ]+)\]", question(number))]
    np.testing.assert_allclose(compute(*rows), EXERCISES[number].right)


def test_the_question_of_the_logits_has_the_numbers_of_the_exercise():
    logits = json.loads(re.search(r"```python\n(.+)\n```", question("4.5"))[1])
    assert EXERCISES["4.5"].right == xent_helpers.cost_from_logits([0, 1, 2], logits)


@every_exercise
def test_the_cell_of_a_function_names_the_arguments_that_it_gets(number):
    (path,) = (path for path in NOTEBOOKS if path.stem.startswith(f"0{number[0]}"))
    (cell,) = (cell for cell in code_cells(path).values() if f'exercise("{number}")' in cell)
    assert re.findall(r"def answer\((.+)\):", cell) == (
        [", ".join(inspect.signature(solve(number)).parameters)] if number in FUNCTIONS else []
    )


@every_exercise
def test_the_solution_uses_what_its_notebook_imports(number):
    (path,) = (path for path in NOTEBOOKS if path.stem.startswith(f"0{number[0]}"))
    first = next(iter(code_cells(path).values()))
    imports = [node for node in ast.walk(ast.parse(first)) if isinstance(node, ast.Import | ast.ImportFrom)]
    imported = {alias.asname or alias.name for node in imports for alias in node.names}
    used = {node.id for node in ast.walk(ast.parse(EXERCISES[number].code)) if isinstance(node, ast.Name)}
    assert used & {"np", *PUBLIC} <= imported


@every_exercise
def test_an_exercise_is_complete(number):
    ex = EXERCISES[number]
    assert ex.number == number
    assert ex.slips
    assert ex.hints
    assert "answer" in ex.code
    assert ex.right in ex.options if number in CHOICES else not ex.options
    assert bool(ex.advice and ex.cases and ex.draw) == (number in FUNCTIONS)


@pytest.fixture(scope="module")
def solved_notebooks():
    """Return each notebook with its solutions filled in, run; all five at once."""
    books = {path.stem: execute_notebooks.read(path) for path in NOTEBOOKS}
    for book in books.values():
        for cell in book.cells:
            if found := re.search(r'exercise\("(.+?)"\)', cell.source):
                cell.source = re.sub(r"^answer = \.\.\..*", lambda _, n=found[1]: EXERCISES[n].code, cell.source)

    async def run_all():
        await asyncio.gather(
            *(execute_notebooks.client(book, ROOT / "notebooks").async_execute() for book in books.values())
        )

    asyncio.run(run_all())
    return books


@every_notebook
def test_a_notebook_with_all_solutions_runs_and_reports_each_as_solved(solved_notebooks, path):
    said = {}
    for cell in solved_notebooks[path.stem].cells:
        if found := re.search(r'^ex = exercise\("(.+?)"\)', cell.source, re.MULTILINE):
            said[found[1]] = cell.outputs[-1]["data"]["text/plain"].splitlines()
    numbers = [number for number in EXERCISES if number.startswith(f"{int(path.stem[:2])}.")]
    assert list(said) == numbers
    for solved, (number, lines) in enumerate(said.items(), 1):
        assert lines[0] == f"✓ Exercise {number}: right"
        assert lines[-1] == f"Notebook {int(path.stem[:2])}: {solved} of {len(numbers)} solved"


# The page for teachers


def blocks(page):
    return re.findall(r"^```(\w+)\n(.*?)^```$", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)


def test_the_page_for_teachers_says_what_its_code_prints(capsys):
    names, compared = {}, 0
    for (kind, code), (after, text) in itertools.pairwise([*blocks(PAGE), ("", "")]):
        if kind == "python":
            exec(code, names)
            printed = capsys.readouterr().out
            assert printed == (text if after == "text" else "")
            compared += bool(printed)
    assert compared >= 3


def test_the_example_for_teachers_is_an_exercise_of_a_dozen_lines():
    code = next(code for kind, code in blocks(PAGE) if kind == "python")
    made = code[code.index("ex = Exercise(") :]
    assert len(made.splitlines()) <= 12
    names = {}
    exec(code, names)
    ex = names["ex"]
    exec(ex.code, names)
    assert [ex.grade(answer).status for answer in (names["answer"], ...)] == ["right", "unattempted"]
    assert [ex.grade(-math.log(0.02)).misconception, ex.grade(0.98).misconception] == [
        "base e for base 2",
        "1 - p for -log p",
    ]


def test_the_readme_links_the_page_for_teachers():
    assert "(docs/writing_exercises.md)" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_a_sheet_counts_the_progress_of_its_own_exercises(shown):
    first, second = (Exercise(f"T.{n}", float(n), [], ["one hint", "two hints"], f"answer = {n}") for n in (1, 2))
    assert shown(first.check, 1) == "✓ Exercise T.1: right"
    assert sheet("Lesson", first, second) == {"T.1": first, "T.2": second}
    assert shown(second.check, 3).endswith("\nLesson: 1 of 2 solved")
    assert shown(second.check, 2).endswith("\nLesson: 2 of 2 solved")
