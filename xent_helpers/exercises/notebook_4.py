"""The exercises of notebook 4, loss and cost; wrong answers are computed, as a learner comes to them."""

import numpy as np

from xent_helpers import cost_from_logits, loss, softmax
from xent_helpers.exercises import misconceptions as m
from xent_helpers.exercises.grading import Exercise, Slip, sheet

GIVEN = np.array([0.5, 0.2, 0.25, 1])
LOGITS, LABELS = np.array([[4.0, 2.0, 2.0], [2.0, 4.0, 0.0], [4.0, 0.0, 1.0]]), np.array([0, 1, 2])
TRUE_CLASS = softmax(LOGITS)[[0, 1, 2], LABELS]


def draw_losses_and_weights(generator):
    """Losses of 2 to 5 examples, and weights from 1 to 5."""
    size = generator.integers(2, 6)
    return generator.integers(1, 400, size) / 100, generator.integers(1, 6, size).astype(float)


EXERCISES = sheet(
    "Notebook 4",
    Exercise(
        "4.1",
        right=-np.mean(np.log(GIVEN)),
        slips=[
            Slip(m.SUM_FOR_MEAN, -np.sum(np.log(GIVEN))),
            Slip(m.LOG_OF_MEAN, -np.log(np.mean(GIVEN))),
            Slip(m.BITS_FOR_NATS, -np.mean(np.log2(GIVEN))),
            Slip(m.FORGOTTEN_MINUS, np.mean(np.log(GIVEN)), m.LOG_IS_NEGATIVE),
            Slip(m.ONE_MINUS_P, np.mean(1 - GIVEN)),
            Slip(m.PROBABILITY_FOR_SURPRISAL, np.mean(GIVEN), "You have the mean of four of them."),
        ],
        hints=[
            "Each of the four examples has a loss. What are the four losses?",
            "The losses are ln 2, ln 5, ln 4 and 0. The cost is their mean.",
        ],
        code="answer = np.mean(-np.log([0.5, 0.2, 0.25, 1]))",
    ),
    Exercise(
        "4.2",
        right=(96 * 0.30 + 4 * 0.80) / 100,
        slips=[
            Slip(m.MEAN_OF_MEANS, (0.30 + 0.80) / 2),
            *[Slip(m.ONE_BATCH, mean) for mean in (0.30, 0.80)],
            Slip(m.WEIGHTS_EXCHANGED, (4 * 0.30 + 96 * 0.80) / 100),
            Slip(m.SUM_FOR_MEAN, 96 * 0.30 + 4 * 0.80, "You have the sum of all losses."),
        ],
        hints=[
            "The mean of a batch times its size is the sum of its losses.",
            "Add the two sums, and divide by the number of all examples.",
        ],
        code="answer = (96 * 0.30 + 4 * 0.80) / 100",
    ),
    Exercise(
        "4.3",
        right=np.exp(1.386),
        slips=[
            Slip(m.BITS_FOR_NATS, 2**1.386, "2 to the power of a cost undoes a cost in bits."),
            Slip(m.GEOMETRIC_MEAN, np.exp(-1.386)),
            Slip(m.EVEN_GUESS, 20, "20 is the number of classes; the classifier has learned something about them."),
        ],
        hints=[
            "Perplexity undoes the logarithm in the cost.",
            "The cost is in nats, so the logarithm was the natural one.",
        ],
        code="answer = np.exp(1.386)",
    ),
    Exercise(
        "4.4",
        right=lambda losses, weights: np.average(losses, weights=weights),
        slips=[
            Slip(m.SUM_FOR_MEAN, np.dot),
            Slip(m.DIVIDED_BY_COUNT, lambda losses, weights: np.dot(weights, losses) / len(losses)),
            Slip(m.WEIGHTS_FORGOTTEN, lambda losses, weights: np.mean(losses), "Those in `weights` are not used."),
        ],
        hints=[
            "Each loss counts as often as its weight says. Multiply and add up.",
            "Divide so that equal weights change nothing, even if each of them is 2.",
        ],
        code="def answer(losses, weights):\n    return np.dot(weights, losses) / np.sum(weights)",
        cases=[
            (np.array([0.5, 0.25, 6.0]), np.array([1.0, 3.0, 1.0])),
            (np.array([1.0, 2.0, 6.0]), np.array([2.0, 2.0, 2.0])),
        ],
        edges=[
            (np.array([2.3, 0.4, 0.5]), np.array([0.0, 1.0, 4.0])),
            (np.array([0.7]), np.array([3.0])),
            (np.array([1.0, 2.0]), np.array([0.5, 2.5])),
        ],
        draw=draw_losses_and_weights,
        advice="`losses` and `weights` are NumPy arrays of equal length.",
    ),
    Exercise(
        "4.5",
        right=cost_from_logits(LABELS, LOGITS),
        slips=[
            Slip(m.SUM_FOR_MEAN, -np.sum(np.log(TRUE_CLASS))),
            Slip(m.PROBABILITIES_AS_LOGITS, cost_from_logits(LABELS, softmax(LOGITS))),
            Slip(m.BITS_FOR_NATS, -np.mean(np.log2(TRUE_CLASS))),
            Slip(m.FORGOTTEN_MINUS, np.mean(np.log(TRUE_CLASS)), m.LOG_IS_NEGATIVE),
            Slip(m.WRONG_AXIS, loss(LABELS, softmax(LOGITS.T)).mean()),
            Slip(m.WRONG_CLASS, -np.mean(np.log(softmax(LOGITS)[[0, 1, 2], LABELS - 1]))),
            Slip(m.LOG_OF_MEAN, -np.log(np.mean(TRUE_CLASS))),
            Slip(m.ONE_MINUS_P, np.mean(1 - TRUE_CLASS)),
            Slip(m.LOGITS_AS_PROBABILITIES, -np.mean(LOGITS[[0, 1, 2], LABELS])),
            Slip(m.LOGITS_AS_PROBABILITIES, -np.mean(np.log(LOGITS[[0, 1, 2], LABELS]))),
            Slip(m.LABELS_FORGOTTEN, -np.mean(np.log(softmax(LOGITS)))),
            Slip(m.BY_ACCURACY, np.mean(LOGITS.argmax(axis=1) != LABELS)),
        ],
        hints=[
            "The numbers are logits, so softmax of each row comes first, or a helper that expects logits.",
            "`cost_from_logits` does the whole way, from logits and class indices to the mean.",
        ],
        code="answer = cost_from_logits([0, 1, 2], [[4, 2, 2], [2, 4, 0], [4, 0, 1]])",
    ),
)
