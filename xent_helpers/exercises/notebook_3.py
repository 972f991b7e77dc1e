"""The exercises of notebook 3, the five-class example; wrong answers are computed, as a learner comes to them."""

from functools import partial

import numpy as np

from xent_helpers import entropy, loss, loss_from_logits, one_hot, softmax
from xent_helpers.exercises import misconceptions as m
from xent_helpers.exercises.grading import Exercise, Slip, sheet
from xent_helpers.exercises.inputs import draw_label_and_prediction, draw_logits

LABEL, PREDICTION = 2, np.array([0.05, 0.25, 0.35, 0.2, 0.15])
TWO_ANSWERS = np.array([0.5, 0.5, 0, 0, 0])


def _exponentials_over(axis, z):
    return np.exp(z) / np.exp(z).sum(axis=axis, keepdims=True)


def _one_maximum(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=1, keepdims=True)


def _shifted(by, z):
    e = np.exp(z - by(z, axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def _first(z, axis, keepdims):
    return z[:, :1]


def _thousand(z, axis, keepdims):
    return 1000


def _clipped_loss(label, y_hat, tiny):
    return -np.log(np.clip(y_hat[label], tiny, 1 - tiny))


EXERCISES = sheet(
    "Notebook 3",
    Exercise(
        "3.1",
        right=loss(LABEL, PREDICTION),
        slips=[
            Slip(m.BITS_FOR_NATS, -np.log2(PREDICTION[LABEL])),
            Slip(m.BASE_10, -np.log10(PREDICTION[LABEL])),
            Slip(m.FORGOTTEN_MINUS, np.log(PREDICTION[LABEL]), m.LOG_IS_NEGATIVE),
            Slip(m.ONE_MINUS_P, 1 - PREDICTION[LABEL]),
            Slip(m.PROBABILITY_FOR_SURPRISAL, PREDICTION[LABEL]),
            Slip(m.WRONG_CLASS, -np.log(PREDICTION[0]), "You took the first class."),
            Slip(m.WRONG_CLASS, -np.log(PREDICTION[1])),
            Slip(m.WRONG_CLASS, -np.log(PREDICTION[3])),
            Slip(
                m.WEIGHTS_FORGOTTEN, -np.sum(np.log(PREDICTION)), "The label holds the weights, and most of them are 0."
            ),
            Slip(m.AVERAGED_OVER_CLASSES, loss(LABEL, PREDICTION) / 5),
            Slip(m.PROBABILITIES_AS_LOGITS, loss_from_logits(LABEL, PREDICTION)),
        ],
        hints=[
            "Which class is the true one, and what probability was it given?",
            "The loss is the surprisal of that probability, in nats.",
        ],
        code="answer = -np.log(0.35)",
    ),
    Exercise(
        "3.2",
        right="less",
        options=["more", "as much", "less"],
        slips=[Slip(m.LOSS_BACKWARDS, "more")],
        hints=[
            "What is the loss of an even guess among 10 classes?",
            "An even guess costs ln 10 = 2.303. Above that, did the true class get more than 0.1, or less?",
        ],
        code='answer = "less"  # e to the power -2.5 is 0.082, and an even guess gives 0.1',
    ),
    Exercise(
        "3.3",
        right=entropy(TWO_ANSWERS),
        slips=[
            Slip(m.HARDENED, 0.0, "Only a label that names one class for certain has a least loss of 0."),
            Slip(m.BITS_FOR_NATS, entropy(TWO_ANSWERS, base=2)),
            Slip(m.BASE_10, entropy(TWO_ANSWERS, base=10)),
            Slip(m.WEIGHTS_FORGOTTEN, -2 * np.log(0.5), "The label holds the weights."),
            Slip(m.ONE_TERM, -0.5 * np.log(0.5)),
            Slip(m.FORGOTTEN_MINUS, -entropy(TWO_ANSWERS), m.LOG_IS_NEGATIVE),
            Slip(m.EVEN_GUESS, np.log(5), "Three of the five classes are ruled out."),
            Slip(m.AVERAGED_OVER_CLASSES, entropy(TWO_ANSWERS) / 5),
        ],
        hints=[
            "The best prediction says what the label says.",
            "What is the cross-entropy of a distribution with itself called?",
        ],
        code="answer = entropy([0.5, 0.5, 0, 0, 0])",
    ),
    Exercise(
        "3.4",
        right=softmax,
        slips=[
            Slip(m.WRONG_AXIS, partial(softmax, axis=0), "You made each column sum to 1."),
            Slip(m.WRONG_AXIS, partial(_exponentials_over, None), "You divided by one sum for the whole table."),
            Slip(m.UNNORMALISED, lambda z: np.exp(z - z.max(axis=1, keepdims=True))),
            Slip(m.UNNORMALISED, np.exp),
            Slip(m.NO_MAXIMUM, partial(_exponentials_over, 1)),
            Slip(m.ONE_MAXIMUM, _one_maximum),
            *[Slip(m.ANOTHER_SHIFT, partial(_shifted, by)) for by in (np.mean, np.min, _first, _thousand)],
        ],
        hints=[
            "Exponentials first, then divide each row by its own sum: `e.sum(axis=1, keepdims=True)` holds the sums.",
            "Softmax sees only differences of logits, so you may shift each row before you take exponentials.",
            "Subtract from each row its largest logit. Then no exponential exceeds 1.",
        ],
        code="def answer(z):\n    e = np.exp(z - np.max(z, axis=1, keepdims=True))\n"
        "    return e / e.sum(axis=1, keepdims=True)",
        cases=[(np.array([[0.0, 1.0, 2.0], [2.0, 0.0, -1.0]]),), (np.array([[-3.0, 0.5], [1.0, 1.0]]),)],
        edges=[
            (np.array([[1000.0, 999.0, 0.0], [1000.0, 1000.0, 1000.0]]),),
            (np.array([[-1000.0, -1001.0], [-1000.0, -1000.0]]),),
            (np.array([[1000.0, 0.0], [0.0, 1.0]]),),
            (np.array([[1000.0, 0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0, 1000.0]]),),
        ],
        draw=draw_logits,
        advice="`z` is a NumPy array with one row for each example. A sum with `keepdims=True` stays a column, by "
        "which a table can be divided.",
    ),
    Exercise(
        "3.5",
        right=loss,
        slips=[
            Slip(m.BITS_FOR_NATS, lambda label, y_hat: -np.log2(y_hat[label])),
            Slip(m.BASE_10, lambda label, y_hat: -np.log10(y_hat[label])),
            Slip(m.FORGOTTEN_MINUS, lambda label, y_hat: np.log(y_hat[label]), m.LOG_IS_NEGATIVE),
            Slip(m.ONE_MINUS_P, lambda label, y_hat: 1 - y_hat[label]),
            Slip(m.WRONG_CLASS, lambda label, y_hat: -np.log(y_hat[label - 1]), "You took the class before it."),
            Slip(m.WRONG_CLASS, lambda label, y_hat: -np.log(y_hat.max()), "You took the likeliest class."),
            Slip(m.WRONG_CLASS, lambda label, y_hat: -np.log(y_hat[0]), "You took the first class."),
            Slip(
                m.WEIGHTS_FORGOTTEN,
                lambda label, y_hat: -np.sum(np.log(y_hat)),
                "The label decides which one of them counts.",
            ),
            Slip(m.AVERAGED_OVER_CLASSES, lambda label, y_hat: -np.log(y_hat[label]) / len(y_hat)),
            Slip(m.BY_ACCURACY, lambda label, y_hat: float(y_hat.argmax() != label)),
            Slip(m.PROBABILITIES_AS_LOGITS, loss_from_logits),
            Slip(m.ZERO_LOG_ZERO, lambda label, y_hat: -np.sum(one_hot(label, len(y_hat)) * np.log(y_hat))),
            Slip(m.ZERO_FOR_FREE, lambda label, y_hat: -np.log(y_hat[label] or 1)),
            *[Slip(m.CLIPPED, partial(_clipped_loss, tiny=tiny)) for tiny in m.TINY],
        ],
        hints=[
            "The loss is one look-up: which entry of `y_hat` was the true class given?",
            "Take minus the natural logarithm of `y_hat[label]`.",
            "Where the true class was given 0 the loss is infinite, and NumPy says so by itself.",
        ],
        code='def answer(label, y_hat):\n    with np.errstate(divide="ignore"):\n        return -np.log(y_hat[label])',
        cases=[(0, np.array([0.1, 0.5, 0.1, 0.1, 0.2])), (2, np.array([0.1, 0.2, 0.4, 0.1, 0.2]))],
        edges=[
            (0, np.array([1.0, 0.0, 0.0])),
            (2, np.array([0.0, 0.5, 0.5])),
            (0, np.array([0.0, 0.5, 0.2, 0.2, 0.1])),
        ],
        draw=draw_label_and_prediction,
        advice="`label` is an index, where the first class is 0. `y_hat` is a NumPy array, and it may hold zeros.",
    ),
)

# Why predictions miss, by the name of the prediction: the wrong result, and what leads to it.
PREDICTIONS = {
    "question": {
        -2.3026: "The logarithm of a probability is negative, so the formula has a minus in front.",
        0.1: "That is the probability. The loss is its surprisal.",
        0.9: "That is 1 minus the probability. The loss is a logarithm.",
        9.21: "You added the surprisals of all five. The label multiplies four of them by 0.",
        0.46052: "You divided by the number of classes. The label has already chosen one term.",
        3.3219: "Those are bits. A loss is given in nats.",
        1: "You took the logarithm to base 10. A loss is in nats.",
    },
    "good": {
        0.2: "That is the probability. The loss is its surprisal.",
        0: "Knowing nothing is not free: only a sure and right prediction costs 0.",
        2.3026: "Here apple is given 0.2, and not 0.1.",
        0.32189: "You divided by the number of classes. The label has already chosen one term.",
        2.3219: "Those are bits. A loss is given in nats.",
    },
    "blind": {
        0.51083: "That is the surprisal of banana, and the label is apple.",
        2.4026: "The 0.1 went from one wrong class to another. The label gives both the weight 0.",
        2.2026: "The 0.1 went from one wrong class to another. The label gives both the weight 0.",
    },
    "softmax": {
        1: "100 more is 100 more for every class: no logit has gained on another.",
        0.2: "The differences between the logits are as before, and softmax looks only at these.",
        0: "The differences between the logits are as before, and softmax looks only at these.",
    },
    "not-probabilities": {
        2: "Each sigmoid lies between 0 and 1. But look at the sum of the row.",
        3: "Between 0 and 1 is not enough. Look at the sums of the rows.",
        0: "softmax divides by the sum of all exponentials. That row qualifies.",
    },
    "soft": {
        0: "0 needs a probability of 1 for apple and for banana at once.",
        1.2: "A prediction equal to the label does better.",
    },
    "look-up": {
        1000000: "999 of the 1,000 logarithms of each row would be multiplied by 0.",
        1: "Each example has a true class of its own.",
    },
}
