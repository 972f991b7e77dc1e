"""The exercises of notebook 3, the five-class example; wrong answers are computed, as a learner comes to them."""

from functools import partial

import numpy as np

from xent_helpers import entropy, log_softmax, loss, loss_from_logits, one_hot, sigmoid, softmax
from xent_helpers.exercises import misconceptions as m
from xent_helpers.exercises.grading import Exercise, Slip
from xent_helpers.exercises.inputs import draw_label_and_prediction, draw_logits
from xent_helpers.exercises.progress import sheet

LABEL, PREDICTION = 2, np.array([0.3, 0.1, 0.35, 0.05, 0.2])
OF_THE_TABLE, OF_COLUMNS = "You divided by one sum for the whole table.", "You divided by the sums of the columns."
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


def _size(z, axis, keepdims):
    return np.abs(z).max(axis=axis, keepdims=keepdims)


def _shifted_over(axis, z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=axis)


def _straight(by, z):
    z = z - by(z, axis=1, keepdims=True)
    return z / z.sum(axis=1, keepdims=True)


def _maximum_of_columns(z):
    e = np.exp(z - z.max(axis=0))
    return e / e.sum(axis=1, keepdims=True)


def _without_the_maximum(z):
    below = z - z.max(axis=1, keepdims=True)
    e = np.where(below < 0, np.exp(below), 0)
    return e / e.sum(axis=1, keepdims=True)


def _between_0_and_1(z):
    least, most = z.min(axis=1, keepdims=True), z.max(axis=1, keepdims=True)
    return (z - least) / (most - least)


def _shifted_below(z):
    return np.exp(z) / np.exp(z - z.max(axis=1, keepdims=True)).sum(axis=1, keepdims=True)


def _clipped_loss(label, y_hat, tiny):
    return -np.log(np.clip(y_hat[label], tiny, 1 - tiny))


def _losses_of_all_sigmoids(label, y_hat):
    return -np.log(y_hat[label]) - np.sum(np.log(1 - np.delete(y_hat, label)))


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
            Slip(m.WRONG_CLASS, -np.log(PREDICTION[4])),
            Slip(m.PERPLEXITY, 1 / PREDICTION[LABEL]),
            Slip(m.ENTROPY_FOR_PRICE, entropy(PREDICTION), "And it is that of the prediction, without the label."),
            Slip(m.SQUARED, np.sum((one_hot(LABEL, 5) - PREDICTION) ** 2)),
            Slip(m.SQUARED, (1 - PREDICTION[LABEL]) ** 2),
            Slip(m.SQUARED, np.mean((one_hot(LABEL, 5) - PREDICTION) ** 2)),
            Slip(m.OTHER_CLASSES, _losses_of_all_sigmoids(LABEL, PREDICTION)),
            Slip(m.WEIGHTED_TERM, -PREDICTION[LABEL] * np.log(PREDICTION[LABEL])),
            Slip(m.ANOTHER_EVENT, -np.log(1 - PREDICTION[LABEL]), "It is that of all other classes together."),
            Slip(
                m.WEIGHTS_FORGOTTEN,
                -np.mean(np.log(PREDICTION)),
                "The label holds the weights, and most of them are 0.",
            ),
            Slip(m.SQUARED, np.sqrt(np.sum((one_hot(LABEL, 5) - PREDICTION) ** 2)), "You also took a root."),
            Slip(m.EXP_FOR_LOG, np.exp(-PREDICTION[LABEL])),
            Slip(m.BY_ACCURACY, 0),
            Slip(m.SWAPPED, np.inf, "A logarithm of the label's zeros is infinite."),
            Slip(m.WRONG_CLASS, -np.sum(np.log(np.delete(PREDICTION, LABEL))), "You added up all the others."),
            Slip(m.SLOPE_FOR_LOSS, PREDICTION[LABEL] - 1),
            *[Slip(m.INDEX_AS_ROW_IN_LOSS, n * loss(LABEL, PREDICTION)) for n in (2, 3)],
            *[Slip(m.PROBABILITY_MISREAD, -np.log(p)) for p in (0.035, 3.5)],
            Slip(m.ENTROPY_ADDED, loss(LABEL, PREDICTION) + entropy(PREDICTION)),
            *[Slip(m.LIST_FOR_NUMBER, each) for each in (-one_hot(LABEL, 5) * np.log(PREDICTION), -np.log(PREDICTION))],
            Slip(m.OTHER_CLASSES, _losses_of_all_sigmoids(LABEL, PREDICTION) / 5, "And you divided by the classes."),
        ],
        unit="nats",
        numbers=[0.3, 0.1, 0.05, 0.2],
        hints=[
            "Which class is the true one, and what probability was it given?",
            "The loss is the surprisal of that probability, in nats.",
        ],
        code="answer = -np.log(0.35)",
        insight="The zeros of the label remove every class but one: the loss is the surprisal of the 0.35 that the "
        "true class was given.",
    ),
    Exercise(
        "3.2",
        right="less",
        options=["more", "as much", "less"],
        slips=[
            Slip(m.LOSS_BACKWARDS, "more"),
            Slip(m.EVEN_TAKEN, "as much"),
        ],
        hints=[
            "What is the loss of an even guess among 10 classes?",
            "An even guess costs ln 10 = 2.303. Above that, did the true class get more than 0.1, or less?",
        ],
        code='answer = "less"  # e to the power -2.5 is 0.082, and an even guess gives 0.1',
        insight="The loss of an even guess, ln K, is the mark to know: with 10 classes 2.303. Above it, the network "
        "did worse on this example than an even guess.",
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
            Slip(m.PROBABILITY_FOR_SURPRISAL, 0.5),
            Slip(m.PERPLEXITY, 2),
            Slip(m.SOFTMAX_OF_LABEL, loss_from_logits(TWO_ANSWERS, TWO_ANSWERS)),
            *[Slip(m.ZERO_LOG_ZERO, each) for each in (np.nan, np.inf)],
            *[Slip(m.SQUARES, each) for each in (0.25, 0.75)],
            Slip(m.EXP_FOR_LOG, np.exp(0.5)),
            Slip(m.EVEN_GUESS, np.log(3), "That is so for three classes."),
            Slip(m.LIST_FOR_NUMBER, [np.log(2) / 2, np.log(2) / 2, 0, 0, 0]),
            Slip(m.LIST_FOR_NUMBER, TWO_ANSWERS, "And it is a prediction."),
        ],
        unit="nats",
        numbers=[5, 0.2],
        standard=[
            Slip(m.COPIED, entropy([0.7, 0.3]), "It belongs to the label [0.7, 0.3, 0, 0, 0]."),
            Slip(m.COPIED, -0.5 * np.log(0.1 * 0.5), "It is the loss of prediction A."),
            Slip(m.COPIED, -0.7 * np.log(0.1) - 0.3 * np.log(0.5), "It is the loss of prediction A for another label."),
            Slip(m.COPIED, np.exp(-entropy([0.7, 0.3])), "It belongs to the label [0.7, 0.3, 0, 0, 0]."),
            Slip(m.EVEN_GUESS, np.log(5) / 2, "You took it for one of the two."),
            Slip(m.DIVERGENCE_FOR_PRICE, np.log(5) - np.log(2), "And it is that of an even guess."),
            Slip(m.ONE_TERM, 0.25 * np.log(2), "And you squared its share."),
            Slip(m.UNIT_FACTOR, 1 / np.log(2)),
            Slip(m.ZERO_LOG_ZERO, -np.inf),
            Slip(m.ADDED_INSIDE, np.log(1.5)),
        ],
        hints=[
            "The best prediction says what the label says.",
            "What is the cross-entropy of a distribution with itself called?",
        ],
        code="answer = entropy([0.5, 0.5, 0, 0, 0])",
        insight="The best prediction repeats the label, and then pays its entropy, ln 2. With a soft label no loss "
        "falls below that floor.",
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
            *[
                Slip(m.ANOTHER_SHIFT, partial(_shifted, by))
                for by in (np.mean, np.min, np.sum, _first, _thousand, _size)
            ],
            Slip(m.WRONG_AXIS, partial(_exponentials_over, 0), "You made each column sum to 1."),
            Slip(m.UNNORMALISED, lambda z: np.exp(z - z.max())),
            Slip(m.NO_EXPONENTIAL, lambda z: z / z.sum(axis=1, keepdims=True)),
            Slip(m.LOG_OF_SOFTMAX, log_softmax),
            Slip(m.LOG_OF_SOFTMAX, lambda z: np.log(softmax(z))),
            Slip(m.SIGMOIDS, sigmoid),
            Slip(m.SIGN_OF_EXPONENT, lambda z: softmax(-z)),
            Slip(m.SIGN_OF_EXPONENT, lambda z: _exponentials_over(1, -z)),
            Slip(m.SOFTMAX_TWICE, lambda z: softmax(softmax(z))),
            Slip(m.DIVIDED_BY_MAXIMUM, lambda z: _exponentials_over(1, z / z.max(axis=1, keepdims=True))),
            Slip(m.DIVIDED_BY_MAXIMUM, lambda z: _exponentials_over(1, z / z.max())),
            Slip(m.ARGMAX, lambda z: np.eye(z.shape[1])[z.argmax(axis=1)]),
            Slip(m.ARGMAX, lambda z: (z == z.max(axis=1, keepdims=True)).astype(float)),
            Slip(m.BASE_2_OF_SOFTMAX, lambda z: softmax(z * np.log(2))),
            Slip(m.DIVIDED_BY_MAXIMUM, lambda z: _shifted(np.max, z / z.max(axis=1, keepdims=True))),
            Slip(m.NO_EXPONENTIAL, lambda z: z / z.sum()),
            Slip(m.UNNORMALISED, lambda z: softmax(z) * z.shape[1], "You divided by their mean."),
            Slip(
                m.HALF_SHIFTED,
                lambda z: np.exp(z - z.max(axis=1, keepdims=True)) / np.exp(z).sum(axis=1, keepdims=True),
            ),
            *[Slip(m.CLIPPED_LOGITS, lambda z, most=most: softmax(np.clip(z, -most, most))) for most in m.MOST],
            *[Slip(m.NO_EXPONENTIAL, partial(_straight, by)) for by in (np.min, np.max)],
            Slip(m.NO_EXPONENTIAL, lambda z: np.abs(z) / np.abs(z).sum(axis=1, keepdims=True)),
            Slip(m.NO_EXPONENTIAL, lambda z: z**2 / (z**2).sum(axis=1, keepdims=True), "You squared them."),
            Slip(m.NO_EXPONENTIAL, lambda z: np.maximum(z, 0) / np.maximum(z, 0).sum(axis=1, keepdims=True)),
            Slip(m.NO_EXPONENTIAL, _between_0_and_1),
            Slip(m.ONE_MAXIMUM, _maximum_of_columns, "Or that of each column."),
            Slip(m.TEMPERATURE, lambda z: softmax(z / 1000)),
            Slip(m.SIGMOIDS, lambda z: sigmoid(z - z.max(axis=1, keepdims=True))),
            Slip(m.ONE_EXAMPLE, lambda z: softmax(z[-1]), "In a loop, collect the rows in a list."),
            Slip(m.ABSOLUTE_LOGITS, lambda z: softmax(np.abs(z))),
            Slip(m.MAXIMUM_LEFT_OUT, _without_the_maximum),
            Slip(
                m.DIVIDED_BY_MAXIMUM,
                lambda z: _exponentials_over(1, z / z.sum(axis=1, keepdims=True)),
                "You divided by the sum.",
            ),
            Slip(m.UNNORMALISED, lambda z: np.exp(z) / np.exp(z).max(axis=1, keepdims=True)),
            Slip(m.UNNORMALISED, lambda z: np.exp(z) / np.exp(z).mean(axis=1, keepdims=True), "You divided by a mean."),
            Slip(
                m.UNNORMALISED,
                lambda z: np.exp(z) / z.sum(axis=1, keepdims=True),
                "You divided by the sum of the logits.",
            ),
            Slip(m.SIGN_OF_EXPONENT, lambda z: _exponentials_over(1, z.max(axis=1, keepdims=True) - z)),
            Slip(m.HALF_SHIFTED, lambda z: np.exp(z - z.max()) / np.exp(z).sum(axis=1, keepdims=True)),
            Slip(m.HALF_SHIFTED, _shifted_below),
            Slip(m.ONE_EXAMPLE, lambda z: softmax(z[0])),
            Slip(m.ARGMAX, lambda z: z.argmax(axis=1), "You returned its place."),
            *[
                Slip(m.WRONG_AXIS, partial(_shifted_over, axis), words)
                for axis, words in ((None, OF_THE_TABLE), (0, OF_COLUMNS))
            ],
            Slip(m.STANDARDISED, lambda z: (z - z.mean(axis=1, keepdims=True)) / z.std(axis=1, keepdims=True)),
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
            (np.array([[3.0], [-2.0]]),),
            (np.array([[700.0, 710.0, 720.0], [0.0, -720.0, 1.0], [2.0, 2.0, 1000.0]]),),
        ],
        draw=draw_logits,
        advice="`z` is a NumPy array with one row for each example. A sum with `keepdims=True` stays a column, by "
        "which a table can be divided.",
        insight="The idea: only differences of logits matter, so the largest of a row may be 0. Then nothing "
        "overflows, and the sum is never 0.",
        helpers=["softmax", "log_softmax"],
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
            Slip(m.PROBABILITY_FOR_SURPRISAL, lambda label, y_hat: y_hat[label]),
            Slip(m.INDEX_AS_ROW_IN_LOSS, lambda label, y_hat: -np.sum(label * np.log(y_hat))),
            Slip(m.INDEX_AS_ROW_IN_LOSS, lambda label, y_hat: -label * np.log(y_hat)),
            Slip(m.PERPLEXITY, lambda label, y_hat: 1 / y_hat[label]),
            Slip(
                m.WEIGHTS_FORGOTTEN,
                lambda label, y_hat: -np.mean(np.log(y_hat)),
                "The label decides which one of them counts.",
            ),
            Slip(m.SURPRISALS, lambda label, y_hat: -np.log(y_hat)),
            Slip(
                m.ENTROPY_FOR_PRICE,
                lambda label, y_hat: entropy(y_hat),
                "And it is that of the prediction, without the label.",
            ),
            Slip(m.WEIGHTED_TERM, lambda label, y_hat: -y_hat[label] * np.log(y_hat[label])),
            Slip(m.SQUARED, lambda label, y_hat: (1 - y_hat[label]) ** 2),
            Slip(m.SQUARED, lambda label, y_hat: np.sum((one_hot(label, len(y_hat)) - y_hat) ** 2)),
            Slip(m.OTHER_CLASSES, _losses_of_all_sigmoids),
            Slip(
                m.WEIGHTS_FORGOTTEN,
                lambda label, y_hat: -np.sum(np.log(y_hat[y_hat > 0])),
                "The label decides which one of them counts.",
            ),
            Slip(m.CLIPPED, lambda label, y_hat: np.nan_to_num(-np.log(y_hat[label]))),
            *[Slip(m.CLIPPED, lambda label, y_hat, tiny=tiny: -np.log(y_hat[label] + tiny)) for tiny in m.LARGE],
            *[Slip(m.CLIPPED, partial(_clipped_loss, tiny=tiny)) for tiny in m.LARGE],
            Slip(m.ANY_ZERO_OF_PREDICTION, lambda label, y_hat: np.inf if 0 in y_hat else -np.log(y_hat[label])),
            Slip(m.ANY_ZERO_OF_PREDICTION, lambda label, y_hat: 0.0 if 0 in y_hat else -np.log(y_hat[label])),
            Slip(m.EXP_FOR_LOG, lambda label, y_hat: np.exp(-y_hat[label])),
            Slip(m.EXP_FOR_LOG, lambda label, y_hat: np.exp(y_hat[label])),
            Slip(
                m.ANOTHER_EVENT,
                lambda label, y_hat: -np.log(1 - y_hat[label]),
                "It is that of all other classes together.",
            ),
            Slip(m.WRONG_CLASS, lambda label, y_hat: -np.log(y_hat[-1]), "You took the last class."),
            Slip(m.WRONG_CLASS, lambda label, y_hat: -np.log(y_hat.min()), "You took the least likely class."),
            Slip(
                m.WRONG_CLASS,
                lambda label, y_hat: -np.log(y_hat[(label + 1) % len(y_hat)]),
                "You took the class after it.",
            ),
            Slip(m.BY_ACCURACY, lambda label, y_hat: float(y_hat.argmax() == label)),
            Slip(m.SQUARED, lambda label, y_hat: np.mean((one_hot(label, len(y_hat)) - y_hat) ** 2)),
            Slip(m.INDEX_AS_ROW_IN_LOSS, lambda label, y_hat: -label * np.log(y_hat[label])),
            Slip(m.AVERAGED_OVER_CLASSES, lambda label, y_hat: -np.mean(one_hot(label, len(y_hat)) * np.log(y_hat))),
            Slip(m.MINUS_INFINITY, lambda label, y_hat: -np.log(y_hat[label]) if y_hat[label] else -np.inf),
            *[
                Slip(m.NUMBER_FOR_INFINITY, lambda label, y_hat, n=n: -np.log(y_hat[label]) if y_hat[label] else n)
                for n in (1, 10, 100, 1000, 1e6, 1e9, 1e10, 999, 9999)
            ],
            Slip(m.ADDED_INSIDE, lambda label, y_hat: -np.log(y_hat[label] + 1)),
            Slip(m.DIVIDED_BY_MAXIMUM, lambda label, y_hat: -np.log(y_hat[label] / y_hat.max())),
            Slip(m.NAN_FOR_INFINITE, lambda label, y_hat: -np.log(y_hat[label] or np.nan)),
            Slip(m.TERMS, lambda label, y_hat: -one_hot(label, len(y_hat)) * np.log(y_hat)),
            Slip(m.NORMALISED, lambda label, y_hat: -np.log(y_hat[label]) / np.log(len(y_hat))),
        ],
        unit="nats",
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
            (1, np.array([0.5, 0.0, 0.5])),
            (2, np.array([0.5, 0.5, 0.0])),
            (3, np.array([0.0, 0.2, 0.0, 0.8])),
        ],
        draw=draw_label_and_prediction,
        advice="`label` is an index, where the first class is 0. `y_hat` is a NumPy array, and it may hold zeros.",
        insight="The idea: a label that names one class turns the sum into a look-up, so nothing is multiplied by 0, "
        "and no nan can come of it.",
        helpers=["loss", "cross_entropy", "kl_divergence", "surprisal", "loss_from_logits"],
    ),
    bonus=Exercise(
        "3+",
        question="Write softmax with a temperature as a function `answer(z, temperature)` of a table of logits and a "
        "number above 0, by which the logits are divided. It must also survive a temperature of 0.001.",
        right=lambda z, temperature: softmax(z, temperature=temperature),
        slips=[
            Slip(m.TEMPERATURE_TURNED, lambda z, temperature: softmax(z * temperature)),
            Slip(m.TEMPERATURE_LATE, lambda z, temperature: softmax(z) / temperature),
            Slip(m.TEMPERATURE_FORGOTTEN, lambda z, temperature: softmax(z)),
            Slip(m.NO_MAXIMUM, lambda z, temperature: _exponentials_over(1, z / temperature)),
            Slip(m.WRONG_AXIS, lambda z, temperature: softmax(z, axis=0, temperature=temperature)),
        ],
        hints=[
            "It is exercise 3.4 with other logits. Which ones?",
            "Divide by the temperature first. Then look for the largest of each row.",
        ],
        code="def answer(z, temperature):\n    z = z / temperature\n"
        "    e = np.exp(z - np.max(z, axis=1, keepdims=True))\n"
        "    return e / e.sum(axis=1, keepdims=True)",
        cases=[(np.array([[0.0, 1.0, 2.0], [2.0, 0.0, -1.0]]), 2.0), (np.array([[-3.0, 0.5], [1.0, 1.0]]), 0.5)],
        edges=[(np.array([[1.0, 2.0, 3.0], [3.0, 3.0, -3.0]]), 0.001), (np.array([[-2.0, -1.0]]), 1000.0)],
        draw=lambda generator: (*draw_logits(generator), int(generator.integers(2, 40)) / 10),
        advice="`z` is a NumPy array with one row for each example, `temperature` a number.",
        insight="The idea: a temperature only changes the unit of the logits. Near 0 the largest takes all, and above "
        "1 the shares draw level; language models are sampled with it.",
        helpers=["softmax", "log_softmax"],
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
