"""Predictions and exercises of the course: an answer is compared, a known slip gets its own explanation."""

import copy
import numbers
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from xent_helpers import (
    cross_entropy,
    entropy,
    expected_length,
    grad_wrt_logits,
    huffman_code,
    kl_divergence,
    loss,
    softmax,
    softmax_jacobian,
)


class Exercise(NamedTuple):
    """What `check`, `hint` and `solution` need to know.

    `right` is the answer, or the function that an answer is compared with on `cases`, tuples of arguments.
    `slips` pairs a wrong answer that learners give with what lies behind it.
    """

    right: Any
    hint: str
    solution: str
    slips: Sequence[tuple[Any, str]] = ()
    cases: Sequence[tuple] = ()


def reveal(prediction, answer, unit=""):
    """Print the answer to a prediction cell, beside what was predicted.

    Parameters
    ----------
    prediction : number, str or None
        None stands for no prediction.
    answer : number or str
    unit : str, default ""
        Written after the answer.
    """
    told = f"{_write(answer)} {unit}".rstrip()
    if prediction is None or prediction is ...:
        print(f"-> {told}. (You made no prediction yet.)")
    elif _same(prediction, answer, tolerance=0.02):
        print(f"-> {told}. You predicted {_write(prediction)}: correct.")
    else:
        print(f"-> {told}. You predicted {_write(prediction)}. What did you take into account, and what not?")


def check(number, answer):
    """Print whether an answer is right; for a known slip, what lies behind it.

    Parameters
    ----------
    number : str
        "1.2" is the second exercise of notebook 1.
    answer : number, str, sequence of numbers, function or None
        None stands for not attempted.

    Raises
    ------
    ValueError
        If there is no exercise of that number.
    """
    print(f"Exercise {number}: {_verdict(_find(number), number, answer)}")


def hint(number):
    """Print a hint towards the answer of an exercise; ValueError if there is none of that number."""
    print(_find(number).hint)


def solution(number):
    """Print code that solves an exercise; ValueError if there is none of that number."""
    print(_find(number).solution)


def _find(number):
    if number not in EXERCISES:
        raise ValueError(f"number is {number!r}, expected one of {', '.join(map(repr, EXERCISES))}")
    return EXERCISES[number]


def _verdict(exercise, number, answer):
    if answer is None or answer is ...:
        return "not attempted yet. Put your answer in place of None."
    if callable(exercise.right):
        return _verdict_on_function(exercise, number, answer)
    if callable(answer):
        return "not yet. Your answer is a function; this exercise asks for a value."
    if _same(answer, exercise.right):
        return "right."
    for wrong, reason in exercise.slips:
        if _same(answer, wrong):
            return f"not yet. {reason}"
    return f'not yet. exercises.hint("{number}") gives a hint.'


def _verdict_on_function(exercise, number, answer):
    if not callable(answer):
        return "not yet. This exercise asks for a function: def answer(...): ..., without calling it."
    slips = list(exercise.slips)
    with np.errstate(all="ignore"):  # an overflow on the way is not the learner's question; a wrong result is
        for case in exercise.cases:
            try:
                given = answer(*copy.deepcopy(case))
            except Exception as error:  # a learner's function may raise anything, and the learner must see it
                return f"not yet. On {_write_case(case)} your function raised {type(error).__name__}: {error}"
            expected = exercise.right(*case)
            slips = [(wrong, reason) for wrong, reason in slips if _same(given, wrong(*case))]
            if not _same(given, expected):
                if slips:
                    return f"not yet. {slips[0][1]}"
                return (
                    f"not yet. On {_write_case(case)} your function gives {_write(given)}, expected "
                    f'{_write(expected)}. exercises.hint("{number}") gives a hint.'
                )
    return f"right, on {len(exercise.cases)} inputs."


def _same(given, expected, tolerance=5e-3):
    """Whether two answers agree: numbers within a relative tolerance, words whatever their case."""
    if isinstance(expected, str) or isinstance(given, str):
        return str(given).strip().casefold() == str(expected).strip().casefold()
    try:
        given, expected = np.asarray(given, dtype=float), np.asarray(expected, dtype=float)
    except (TypeError, ValueError):
        return False
    return given.shape == expected.shape and np.allclose(given, expected, rtol=tolerance, atol=1e-9, equal_nan=True)


def _write(value):
    if isinstance(value, numbers.Integral) and not isinstance(value, bool):
        return f"{int(value):,}"
    if isinstance(value, numbers.Real) and not isinstance(value, bool):
        return f"{float(value) + 0.0:.5g}"
    return str(value)


def _write_case(case):
    return ", ".join(str(np.asarray(argument).tolist()) for argument in case)


def _naive_softmax(z):
    e = np.exp(np.asarray(z, dtype=float))
    return e / e.sum()


def _weighted_cost(losses, weights):
    return np.average(losses, weights=weights)


def _weight_gradient(W, b, x, label):
    return np.outer(softmax(np.dot(W, x) + b) - np.eye(len(b))[label], x)


_FOUR_FRUITS = [0.7, 0.1, 0.1, 0.1]
_COIN_PAIRS = {"HH": 0.81, "HT": 0.09, "TH": 0.09, "TT": 0.01}
_LAYER = (np.array([[1.0, 0.0], [0.0, 2.0], [-1.0, 1.0]]), np.array([0.0, 0.5, -0.5]), np.array([1.0, -2.0]))

EXERCISES: dict[str, Exercise] = {
    "1.1": Exercise(
        right=entropy([1 / 2, 1 / 4, 1 / 4], base=2),
        hint="How many bits is the news 'sun', and how often do you hear it? The same for rain and snow; add up.",
        solution="answer = 1 / 2 * 1 + 1 / 4 * 2 + 1 / 4 * 2",
        slips=[
            (np.log2(3), "That is log2(3), right for three kinds of weather that are equally likely."),
            (entropy([1 / 2, 1 / 4, 1 / 4]), "That is in nats. Bits need the logarithm to base 2."),
            (-1.5, "The size is right. Surprisal is minus the logarithm, so entropy is never below 0."),
            (5.0, "You added the three surprisals. Weigh each by its probability."),
        ],
    ),
    "1.2": Exercise(
        right=2.0,
        hint="What was the probability of a heart before you heard it?",
        solution="answer = -np.log2(13 / 52)",
        slips=[
            (-2.0, "The size is right, the sign is not: a surprisal is never below 0."),
            (np.log2(13), "That is what you still do not know: which of the 13 hearts it is."),
            (np.log2(52), "That is the news of the exact card. You heard only that it is a heart."),
            (-np.log(13 / 52), "That is in nats. Bits need the logarithm to base 2."),
        ],
    ),
    "1.3": Exercise(
        right=expected_length(huffman_code(_COIN_PAIRS), _COIN_PAIRS) / 2,
        hint="The four pairs have the probabilities 0.81, 0.09, 0.09 and 0.01. Mind the words 'a throw'.",
        solution=(
            "pairs = {'HH': 0.81, 'HT': 0.09, 'TH': 0.09, 'TT': 0.01}\n"
            "answer = expected_length(huffman_code(pairs), pairs) / 2"
        ),
        slips=[
            (
                expected_length(huffman_code(_COIN_PAIRS), _COIN_PAIRS),
                "That is for a pair; a pair is two throws.",
            ),
            (
                entropy([0.9, 0.1], base=2),
                "That is the entropy. Blocks of two come nearer to it and do not reach it.",
            ),
        ],
    ),
    "1.4": Exercise(
        right=lambda p: entropy(p, base=2),
        hint="Keep only the entries above 0: p = np.asarray(p); p = p[p > 0]. Then minus the sum of p * log2(p).",
        solution="def answer(p):\n    p = np.asarray(p)\n    p = p[p > 0]\n    return np.sum(p * -np.log2(p))",
        slips=[
            (lambda p: entropy(p), "That is in nats. Use np.log2 for bits."),
            (lambda p: -entropy(p, base=2), "The minus sign is lost: a surprisal is -log2(p)."),
            (
                lambda p: np.nan if 0 in p else entropy(p, base=2),
                "0 * log2(0) is NaN for NumPy; it must count 0.",
            ),
        ],
        cases=[([0.5, 0.25, 0.25],), ([0.2] * 5,), ([0.9, 0.1, 0.0],), ([1.0, 0.0],)],
    ),
    "2.1": Exercise(
        right=2.0,
        hint="Under your belief every fruit gets a word of log2(4) bits. Does it then matter what p is?",
        solution="answer = cross_entropy([0.7, 0.1, 0.1, 0.1], [1 / 4] * 4, base=2)",
        slips=[
            (
                entropy(_FOUR_FRUITS, base=2),
                "That is H(p), the price with the right code. Your code is for q.",
            ),
            (
                cross_entropy([1 / 4] * 4, _FOUR_FRUITS, base=2),
                "That is H(q, p): the truth and the belief have changed places.",
            ),
            (2 * np.log(2), "That is in nats. Bits need base=2."),
        ],
    ),
    "2.2": Exercise(
        right=kl_divergence(_FOUR_FRUITS, [1 / 4] * 4, base=2),
        hint="Subtract from the price you pay the price that nobody avoids, H(p).",
        solution="answer = kl_divergence([0.7, 0.1, 0.1, 0.1], [1 / 4] * 4, base=2)",
        slips=[
            (
                -kl_divergence(_FOUR_FRUITS, [1 / 4] * 4, base=2),
                "The size is right, the sign is not: a wrong belief never makes it cheaper.",
            ),
            (
                kl_divergence([1 / 4] * 4, _FOUR_FRUITS, base=2),
                "That is KL(q || p): the truth and the belief have changed places.",
            ),
            (2.0, "That is the whole price H(p, q). The part that you add is smaller."),
            (kl_divergence(_FOUR_FRUITS, [1 / 4] * 4), "That is in nats. Bits need base=2."),
        ],
    ),
    "2.3": Exercise(
        right=0.5 / np.log(2),
        hint="One nat is 1 / ln 2 bits, which is more than one bit.",
        solution="answer = 0.5 / np.log(2)",
        slips=[
            (
                0.5 * np.log(2),
                "You multiplied by ln 2. A nat is the larger unit, so there are more bits than nats.",
            )
        ],
    ),
    "2.4": Exercise(
        right=lambda p, q: kl_divergence(p, q),
        hint="Sum p * log(p / q) over the classes with p above 0: keep = p > 0, then p[keep] and q[keep].",
        solution=(
            "def answer(p, q):\n    p, q = np.asarray(p), np.asarray(q)\n    keep = p > 0\n"
            "    return np.sum(p[keep] * np.log(p[keep] / q[keep]))"
        ),
        slips=[
            (lambda p, q: -kl_divergence(p, q), "The sign is turned: it is log(p / q), not log(q / p)."),
            (
                lambda p, q: kl_divergence(p, q, base=2),
                "That is in bits. Nats need the natural logarithm, np.log.",
            ),
            (lambda p, q: kl_divergence(p, q) + entropy(p), "That is the cross-entropy. Take H(p) off."),
            (lambda p, q: kl_divergence(q, p), "That is KL(q || p): the truth and the belief have changed places."),
            (lambda p, q: np.nan if 0 in p else kl_divergence(p, q), "0 * log(0) is NaN for NumPy; it must count 0."),
        ],
        cases=[([0.5, 0.5], [0.25, 0.75]), ([0.7, 0.2, 0.1], [0.2, 0.3, 0.5]), ([1.0, 0.0], [0.1, 0.9])],
    ),
    "3.1": Exercise(
        right=loss(2, [0.1, 0.2, 0.4, 0.1, 0.2]),
        hint="Which class is the true one, and what probability did it get?",
        solution="answer = -np.log(0.4)",
        slips=[
            (np.log(0.4), "The minus sign is lost. A loss is never below 0."),
            (-np.log2(0.4), "That is in bits. Losses are in nats here: np.log."),
            (-np.log10(0.4), "That is the logarithm to base 10. Losses use the natural one, np.log."),
            (-np.log(0.1), "That is a class that got 0.1. The label's 1 stands at another one."),
        ],
    ),
    "3.2": Exercise(
        right="no",
        hint="What does an even guess among 10 classes cost?",
        solution='answer = "no"  # ln 10 = 2.303 is the loss of an even guess, and 2.5 is more',
        slips=[("yes", "An even guess among 10 classes costs ln 10 = 2.303. Is 2.5 better or worse?")],
    ),
    "3.3": Exercise(
        right=np.log(2),
        hint="The best prediction says what the label says. What is then the cross-entropy of a thing with itself?",
        solution="answer = entropy([0.5, 0.5, 0, 0, 0])",
        slips=[
            (0.0, "0 is the least only for one-hot labels. Nobody can predict a fair coin."),
            (1.0, "That is in bits. Losses are in nats here."),
        ],
    ),
    "3.4": Exercise(
        right=lambda z: softmax(z),
        hint="Adding a constant to all logits changes nothing. Subtract the largest, and no exponential exceeds 1.",
        solution="def answer(z):\n    e = np.exp(np.asarray(z) - np.max(z))\n    return e / np.sum(e)",
        slips=[
            (
                _naive_softmax,
                "Right for small logits, but e to the 1,000 overflows. Subtract the largest logit first.",
            ),
            (lambda z: np.exp(np.asarray(z) - np.max(z)), "The exponentials are fine. Divide by their sum."),
        ],
        cases=[([0.0, 1.0, 2.0],), ([-3.0, 0.5],), ([1000.0, 999.0, 0.0],), ([1000.0, 0.0, 0.0, 0.0, 0.0],)],
    ),
    "4.1": Exercise(
        right=np.log(2),
        hint="The losses are ln 2, 2 ln 2, ln 2 and 0.",
        solution="answer = np.mean(-np.log([0.5, 0.25, 0.5, 1]))",
        slips=[
            (4 * np.log(2), "That is the sum. The cost is the mean."),
            (
                -np.log(np.mean([0.5, 0.25, 0.5, 1])),
                "You took the logarithm of the mean. Take the mean of the logarithms.",
            ),
            (1.0, "That is in bits. Costs are in nats here."),
            (-np.log(2), "The minus sign is lost. A cost is never below 0."),
        ],
    ),
    "4.2": Exercise(
        right=(96 * 0.3 + 4 * 0.8) / 100,
        hint="Turn each mean back into a sum of losses first.",
        solution="answer = (96 * 0.30 + 4 * 0.80) / 100",
        slips=[(0.55, "That is the mean of the two means. The batches are not equally large.")],
    ),
    "4.3": Exercise(
        right=4.0,
        hint="Undo the logarithm.",
        solution="answer = np.exp(1.386)",
        slips=[
            (2**1.386, "2 to the J undoes bits. The cost is in nats."),
            (20, "20 is the number of classes. The classifier knows more than nothing."),
        ],
    ),
    "4.4": Exercise(
        right=_weighted_cost,
        hint="Sum of weight times loss, divided by the sum of the weights.",
        solution="def answer(losses, weights):\n    return np.dot(weights, losses) / np.sum(weights)",
        slips=[
            (
                lambda losses, weights: np.dot(weights, losses) / len(losses),
                "You divided by the number of examples. Divide by the sum of the weights.",
            ),
            (
                lambda losses, weights: np.dot(weights, losses),
                "That is the weighted sum. Divide by the sum of weights.",
            ),
            (lambda losses, weights: np.mean(losses), "That is the plain mean; the weights do not enter."),
        ],
        cases=[([0.5, 0.25, 6.0], [1, 3, 1]), ([1.0, 2.0, 6.0], [2, 2, 2]), ([2.3, 0.4, 0.5], [0, 1, 4])],
    ),
    "5.1": Exercise(
        right=grad_wrt_logits([0, 0, 1], np.log([0.2, 0.5, 0.3])),
        hint="Prediction minus label, entry by entry.",
        solution="answer = np.array([0.2, 0.5, 0.3]) - np.array([0, 0, 1])",
        slips=[
            (
                [-0.2, -0.5, 0.7],
                "That is the step that descent takes, y - q. The gradient points the other way.",
            ),
            ([0, 0, -1 / 0.3], "That is the gradient by the probabilities. By the logits it is another one."),
            ([0, 0, -0.7], "The wrong classes' entries are not 0 when you differentiate by the logits."),
        ],
    ),
    "5.2": Exercise(
        right=softmax_jacobian(np.log([0.2, 0.5, 0.3]))[2, 1],
        hint="Off the diagonal the Jacobian's entry is minus the product of two probabilities.",
        solution="answer = -0.3 * 0.5",
        slips=[
            (
                0.15,
                "The size is right. When the second logit rises, does the third probability rise or fall?",
            ),
            (0.0, "Probabilities cannot move alone: no entry of the Jacobian is 0."),
            (0.21, "That is the slope by its own logit, q (1 - q)."),
            (0.25, "That is the slope of the second probability by its own logit."),
        ],
    ),
    "5.3": Exercise(
        right=grad_wrt_logits([0.7, 0.3, 0, 0, 0], np.log([0.1, 0.5, 0.1, 0.1, 0.2])),
        hint="The derivation used only that the label's entries sum to 1.",
        solution="answer = np.array([0.1, 0.5, 0.1, 0.1, 0.2]) - np.array([0.7, 0.3, 0, 0, 0])",
        slips=[
            (
                [0.6, -0.2, -0.1, -0.1, -0.2],
                "That is y - q, the step of descent. The gradient points the other way.",
            ),
            ([-0.9, 0.5, 0.1, 0.1, 0.2], "That is for the hard label. The soft one gives banana 0.3."),
            ([-7, -0.6, 0, 0, 0], "That is the gradient by the probabilities, -y/q."),
        ],
    ),
    "5.4": Exercise(
        right=_weight_gradient,
        hint="q = softmax(W @ x + b); take 1 off at the label; then np.outer of that with x.",
        solution=(
            "def answer(W, b, x, label):\n    force = softmax(W @ x + b)\n    force[label] -= 1\n"
            "    return np.outer(force, x)"
        ),
        slips=[
            (lambda *layer: -_weight_gradient(*layer), "The sign is turned: it is q - y."),
            (lambda *layer: _weight_gradient(*layer).T, "Transpose it: one row for each class, as in W."),
        ],
        cases=[(*_LAYER, 0), (*_LAYER, 2)],
    ),
}
