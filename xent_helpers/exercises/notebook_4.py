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

# Why predictions miss, by the name of the prediction: the wrong result, and what leads to it.
PREDICTIONS = {
    "table": {
        3.681: "That is the sum of the four losses. The cost is their mean.",
        0.18405: "You divided by all 20 entries. The mean is over the four rows.",
        -0.92023: "Losses are positive: each is minus the logarithm of a probability.",
        0.69315: "You took the mean of the probabilities first. Each row has its loss; the mean comes after that.",
    },
    "mean-or-sum": {
        1.84: "The sum doubles, and so does the number of rows.",
        7.3618: "That is the sum of the eight losses.",
        0.46012: "You divided by eight, but there are now eight losses to add.",
        3.681: "That is the sum for four rows.",
    },
    "weights": {
        0.92023: "That is the cost without weights.",
        2.0715: "You divided by the number of rows. The weights sum to 6.",
        8.286: "That is the weighted sum. It is still to be divided by the sum of the weights.",
    },
    "batches": {
        0.92023: "So it would be if the two batches were equally large. Here one row counts as much as three.",
        1.5675: "That is the sum of the two batch costs.",
    },
    "likelihood": {
        0.5: "That is near one of the probabilities. The product of two of them is smaller already.",
        1: "Each factor makes the product smaller.",
    },
    "digits": {
        2: "Near ln 10 a classifier knows almost nothing. This one is right more than nine times in ten.",
        0.02: "A share of wrong decisions is no cost: each of them costs several nats.",
    },
    "accuracy": {
        0.2: "The decisions stay the same, but the wrong ones are now made with great confidence.",
        0.02: "The right ones cost less, as you say. The 35 wrong ones cost far more.",
        4: "The 864 right ones now cost almost nothing.",
    },
}
