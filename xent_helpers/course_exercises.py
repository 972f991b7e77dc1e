"""The exercises of the course, by notebook. The wrong answers are computed, as a learner would come to them."""

from functools import partial

import numpy as np

from xent_helpers import (
    cost_from_logits,
    cross_entropy,
    entropy,
    expected_length,
    grad_wrt_logits,
    grad_wrt_probs,
    huffman_code,
    kl_divergence,
    loss,
    loss_from_logits,
    one_hot,
    sigmoid,
    softmax,
    softmax_jacobian,
)
from xent_helpers.grading import Exercise, Slip, sheet
from xent_helpers.misconceptions import (
    ANOTHER_ENTRY,
    ANOTHER_EVENT,
    ANOTHER_SHIFT,
    ANY_ZERO,
    AVERAGED_OVER_CLASSES,
    BASE_10,
    BITS_FOR_NATS,
    BY_ACCURACY,
    BY_PROBABILITY,
    CASES_FOR_BITS,
    CLIPPED,
    DIAGONAL_ONLY,
    DIVERGENCE_FOR_PRICE,
    DIVIDED_BY_COUNT,
    ENTROPY_FOR_PRICE,
    EVEN_GUESS,
    FORGOTTEN_MINUS,
    GEOMETRIC_MEAN,
    HARDENED,
    INDEX_AS_ROW,
    LABELS_FORGOTTEN,
    LOG_OF_MEAN,
    LOGITS_AS_PROBABILITIES,
    LOSS_BACKWARDS,
    MEAN_OF_MEANS,
    NATS_FOR_BITS,
    NO_BIAS,
    NO_MAXIMUM,
    ONE_BATCH,
    ONE_MAXIMUM,
    ONE_MINUS_P,
    ONE_TERM,
    PAIR_FOR_ONE,
    PRICE_FOR_DIVERGENCE,
    PROBABILITIES_AS_LOGITS,
    PROBABILITY_FOR_SURPRISAL,
    SIGMOIDS,
    SIGN_OF_QUOTIENT,
    SIGN_TURNED,
    SLOPE_OF_LOSS,
    SUM_FOR_MEAN,
    SWAPPED,
    TRANSPOSED,
    UNIT_TURNED,
    UNNORMALISED,
    WEIGHTS_EXCHANGED,
    WEIGHTS_FORGOTTEN,
    WRONG_AXIS,
    WRONG_CLASS,
    ZERO_FOR_FREE,
    ZERO_LOG_ZERO,
)

LOG_IS_NEGATIVE = "The logarithm of a probability is never above 0."
IN_LOGARITHM = "The estimate says how surprising the outcome is, so it stands in the logarithm."
ABOVE_LINE = "In a divergence the truth also stands above the fraction line."
# What people put in place of 0, so that clipping is recognised whichever they chose.
TINY = [*(10.0**-n for n in range(6, 17)), 1e-20, 1e-30, 1e-100, 1e-300, *(np.finfo(t).eps for t in (float, "f4"))]

# Random inputs. They have few digits, so that a learner can copy the one that is shown.


def draw_distribution(generator, size=None):
    """Distribution of 2 to 5 classes, or of `size`; multiples of 0.05, none of them 0."""
    size = size or generator.integers(2, 6)
    return (1 + generator.multinomial(20 - size, np.full(size, 1 / size))) / 20


def draw_pair(generator):
    """Two distributions over the same 2 to 5 classes."""
    size = generator.integers(2, 6)
    return draw_distribution(generator, size), draw_distribution(generator, size)


def draw_label_and_prediction(generator):
    """Class index, and a distribution that holds it."""
    y_hat = draw_distribution(generator, generator.integers(3, 6))
    return int(generator.integers(len(y_hat))), y_hat


def draw_logits(generator):
    """Table of 2 or 3 rows of logits between -4 and 4."""
    return (generator.integers(-40, 41, size=generator.integers((2, 2), (4, 5))) / 10,)


def draw_losses_and_weights(generator):
    """Losses of 2 to 5 examples, and weights from 1 to 5."""
    size = generator.integers(2, 6)
    return generator.integers(1, 400, size) / 100, generator.integers(1, 6, size).astype(float)


def draw_layer(generator):
    """Weights, bias, input and label of a small dense layer."""
    classes, inputs = generator.integers((2, 1), (5, 4))
    W, b, x = (generator.integers(-20, 21, shape) / 10 for shape in ((classes, inputs), classes, inputs))
    return W, b, x, int(generator.integers(classes))


# Notebook 1

WEATHER = np.array([1 / 2, 1 / 4, 1 / 4])
COIN_PAIRS = {"HH": 0.81, "HT": 0.09, "TH": 0.09, "TT": 0.01}
CODE = huffman_code(COIN_PAIRS)

NOTEBOOK_1 = sheet(
    "Notebook 1",
    Exercise(
        "1.1",
        right=entropy(WEATHER, base=2),
        slips=[
            Slip(NATS_FOR_BITS, entropy(WEATHER)),
            Slip(FORGOTTEN_MINUS, np.sum(WEATHER * np.log2(WEATHER)), LOG_IS_NEGATIVE),
            Slip(SUM_FOR_MEAN, -np.sum(np.log2(WEATHER)), "Each surprisal counts as often as its weather comes."),
            Slip(WEIGHTS_FORGOTTEN, -np.mean(np.log2(WEATHER)), "Sun comes more often than rain or snow."),
            Slip(ONE_MINUS_P, np.sum(WEATHER * (1 - WEATHER))),
            Slip(EVEN_GUESS, np.log2(3)),
        ],
        hints=[
            "Entropy is the average surprisal. How many bits is each of the three pieces of news?",
            "Sun is 1 bit of news, rain and snow are 2 bits each. How often do you hear each of them?",
            "Weigh each number of bits by its probability, and add up.",
        ],
        code="answer = 1 / 2 * 1 + 1 / 4 * 2 + 1 / 4 * 2",
    ),
    Exercise(
        "1.2",
        right=-np.log2(13 / 52),
        slips=[
            Slip(NATS_FOR_BITS, -np.log(13 / 52)),
            Slip(FORGOTTEN_MINUS, np.log2(13 / 52), LOG_IS_NEGATIVE),
            Slip(ONE_MINUS_P, 1 - 13 / 52),
            Slip(PROBABILITY_FOR_SURPRISAL, 13 / 52),
            Slip(CASES_FOR_BITS, 52 / 13, "One card in four is a heart."),
            Slip(ANOTHER_EVENT, np.log2(52), "That is the news of the exact card."),
            Slip(ANOTHER_EVENT, np.log2(13), "That is what you still have to hear once you know that it is a heart."),
        ],
        hints=[
            "What was the probability of a heart, before you heard it?",
            "The news of an event of probability p is -log2(p) bits.",
        ],
        code="answer = -np.log2(13 / 52)",
    ),
    Exercise(
        "1.3",
        right=expected_length(CODE, COIN_PAIRS) / 2,
        slips=[
            Slip(PAIR_FOR_ONE, expected_length(CODE, COIN_PAIRS)),
            Slip(ENTROPY_FOR_PRICE, 2 * entropy([0.9, 0.1], base=2), "And it is the entropy of a pair, two throws."),
            Slip(
                WEIGHTS_FORGOTTEN,
                np.mean([len(word) for word in CODE.values()]) / 2,
                "A short word is sent more often than a long one.",
            ),
            Slip(ENTROPY_FOR_PRICE, entropy([0.9, 0.1], base=2), "Blocks of two come nearer to it."),
            Slip(EVEN_GUESS, np.log2(4) / 2, "It is also the price of single throws."),
        ],
        hints=[
            "The four pairs have the probabilities 0.81, 0.09, 0.09 and 0.01. Merge the two least likely, and so on.",
            "The words have 1, 2, 3 and 3 digits. What is their average length, each weighed by its probability?",
            "A pair is two throws. Mind the words *a throw*.",
        ],
        code="pairs = {'HH': 0.81, 'HT': 0.09, 'TH': 0.09, 'TT': 0.01}\n"
        "answer = expected_length(huffman_code(pairs), pairs) / 2",
    ),
    Exercise(
        "1.4",
        right=lambda p: entropy(p, base=2),
        slips=[
            Slip(NATS_FOR_BITS, lambda p: entropy(p)),
            Slip(FORGOTTEN_MINUS, lambda p: -entropy(p, base=2), LOG_IS_NEGATIVE),
            Slip(SUM_FOR_MEAN, lambda p: -np.sum(np.log2(p)), "Entropy is the mean of the surprisals under p."),
            Slip(AVERAGED_OVER_CLASSES, lambda p: entropy(p, base=2) / len(p)),
            Slip(ONE_MINUS_P, lambda p: np.sum(p * (1 - p))),
            Slip(EVEN_GUESS, lambda p: np.log2(len(p))),
            Slip(ZERO_LOG_ZERO, lambda p: -np.sum(p * np.log2(p)), "The smaller p is, the nearer p log p is to 0."),
        ],
        hints=[
            "In one line: minus the sum of p times its logarithm to base 2.",
            "A term with p = 0 must count 0. Leave those entries out first: `p = p[p > 0]`.",
            "Then `np.sum(p * -np.log2(p))`, and do not forget `return`.",
        ],
        code="def answer(p):\n    p = np.asarray(p)\n    p = p[p > 0]\n    return np.sum(p * -np.log2(p))",
        cases=[(np.array([0.5, 0.25, 0.25]),), (np.full(5, 0.2),), (np.array([0.99, 0.01]),)],
        edges=[(np.array([0.999, 0.001, 0.0]),), (np.array([1.0, 0.0]),), (np.array([0.0, 0.0, 0.5, 0.5]),)],
        draw=lambda generator: (draw_distribution(generator),),
        advice="`p` is a NumPy array of probabilities. For some inputs one of them is 0.",
    ),
)

# Notebook 2

FRUITS, EVEN = np.array([0.7, 0.1, 0.1, 0.1]), np.full(4, 1 / 4)


def _clipped_divergence(p, q, tiny):
    return np.sum(p * np.log(np.maximum(p, tiny) / np.maximum(q, tiny)))


def _divergence_of_shared_classes(p, q):
    both = (p > 0) & (q > 0)
    return np.sum(p[both] * np.log(p[both] / q[both]))


NOTEBOOK_2 = sheet(
    "Notebook 2",
    Exercise(
        "2.1",
        right=cross_entropy(FRUITS, EVEN, base=2),
        slips=[
            Slip(NATS_FOR_BITS, cross_entropy(FRUITS, EVEN)),
            Slip(FORGOTTEN_MINUS, -cross_entropy(FRUITS, EVEN, base=2), LOG_IS_NEGATIVE),
            Slip(SWAPPED, cross_entropy(EVEN, FRUITS, base=2), IN_LOGARITHM),
            Slip(ENTROPY_FOR_PRICE, entropy(FRUITS, base=2), "It is the price with a code for the truth."),
            Slip(DIVERGENCE_FOR_PRICE, kl_divergence(FRUITS, EVEN, base=2)),
            Slip(SUM_FOR_MEAN, -np.sum(np.log2(EVEN)), "A fruit sold gets one word, and not all four."),
            Slip(ONE_MINUS_P, np.sum(FRUITS * (1 - EVEN))),
        ],
        hints=[
            "A code made for your belief: how long is the word of each of the four fruits?",
            "All words are equally long, log2(4) bits. Does it then matter how often each fruit is sold?",
        ],
        code="answer = cross_entropy([0.7, 0.1, 0.1, 0.1], [1 / 4] * 4, base=2)",
    ),
    Exercise(
        "2.2",
        right=kl_divergence(FRUITS, EVEN, base=2),
        slips=[
            Slip(NATS_FOR_BITS, kl_divergence(FRUITS, EVEN)),
            Slip(SIGN_OF_QUOTIENT, -kl_divergence(FRUITS, EVEN, base=2), "A wrong belief never makes it cheaper."),
            Slip(SWAPPED, kl_divergence(EVEN, FRUITS, base=2), ABOVE_LINE),
            Slip(PRICE_FOR_DIVERGENCE, cross_entropy(FRUITS, EVEN, base=2)),
            Slip(ENTROPY_FOR_PRICE, entropy(FRUITS, base=2), "You are asked for what comes on top of it."),
        ],
        hints=[
            "The price you pay has two parts. Which one is there even with the right belief?",
            "Subtract H(p) from the H(p, q) of exercise 2.1.",
        ],
        code="answer = kl_divergence([0.7, 0.1, 0.1, 0.1], [1 / 4] * 4, base=2)",
    ),
    Exercise(
        "2.3",
        right=0.5 / np.log(2),
        slips=[Slip(UNIT_TURNED, 0.5 * np.log(2))],
        hints=[
            "Is the number of bits larger or smaller than the number of nats?",
            "One nat is 1 / ln 2 bits.",
        ],
        code="answer = 0.5 / np.log(2)",
    ),
    Exercise(
        "2.4",
        right=lambda p, q: kl_divergence(p, q),
        slips=[
            Slip(BITS_FOR_NATS, lambda p, q: kl_divergence(p, q, base=2)),
            Slip(SIGN_OF_QUOTIENT, lambda p, q: -kl_divergence(p, q)),
            Slip(SWAPPED, lambda p, q: kl_divergence(q, p), ABOVE_LINE),
            Slip(PRICE_FOR_DIVERGENCE, lambda p, q: cross_entropy(p, q)),
            Slip(AVERAGED_OVER_CLASSES, lambda p, q: kl_divergence(p, q) / len(p)),
            Slip(ZERO_LOG_ZERO, lambda p, q: np.sum(p * np.log(p / q))),
            Slip(ZERO_FOR_FREE, _divergence_of_shared_classes),
            Slip(ANY_ZERO, lambda p, q: kl_divergence(p, q) if np.all(p * q) else np.inf),
            *[Slip(CLIPPED, partial(_clipped_divergence, tiny=tiny)) for tiny in TINY],
        ],
        hints=[
            "Sum p times log(p / q) over the classes.",
            "A class with p = 0 must count 0, whatever q is there: `keep = p > 0`, then `p[keep]` and `q[keep]`.",
            "A class with p above 0 and q = 0 makes the sum infinite. NumPy gives `inf` by itself; let it.",
        ],
        code="def answer(p, q):\n    p, q = np.asarray(p), np.asarray(q)\n    keep = p > 0\n"
        '    with np.errstate(divide="ignore"):\n        return np.sum(p[keep] * np.log(p[keep] / q[keep]))',
        cases=[
            (np.array([0.5, 0.5]), np.array([0.25, 0.75])),
            (np.array([0.7, 0.2, 0.1]), np.array([0.2, 0.3, 0.5])),
            (np.array([0.9, 0.1]), np.array([0.01, 0.99])),
        ],
        edges=[
            (np.array([1.0, 0.0]), np.array([0.1, 0.9])),
            (np.array([0.5, 0.5]), np.array([1.0, 0.0])),
            (np.array([0.5, 0.5, 0.0]), np.array([0.25, 0.75, 0.0])),
        ],
        draw=draw_pair,
        advice="`p` and `q` are NumPy arrays of equal length, and both may hold zeros.",
    ),
)

# Notebook 3

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


NOTEBOOK_3 = sheet(
    "Notebook 3",
    Exercise(
        "3.1",
        right=loss(LABEL, PREDICTION),
        slips=[
            Slip(BITS_FOR_NATS, -np.log2(PREDICTION[LABEL])),
            Slip(BASE_10, -np.log10(PREDICTION[LABEL])),
            Slip(FORGOTTEN_MINUS, np.log(PREDICTION[LABEL]), LOG_IS_NEGATIVE),
            Slip(ONE_MINUS_P, 1 - PREDICTION[LABEL]),
            Slip(PROBABILITY_FOR_SURPRISAL, PREDICTION[LABEL]),
            Slip(WRONG_CLASS, -np.log(PREDICTION[0]), "You took the first class."),
            Slip(WRONG_CLASS, -np.log(PREDICTION[1])),
            Slip(WRONG_CLASS, -np.log(PREDICTION[3])),
            Slip(
                WEIGHTS_FORGOTTEN, -np.sum(np.log(PREDICTION)), "The label holds the weights, and most of them are 0."
            ),
            Slip(AVERAGED_OVER_CLASSES, loss(LABEL, PREDICTION) / 5),
            Slip(PROBABILITIES_AS_LOGITS, loss_from_logits(LABEL, PREDICTION)),
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
        slips=[Slip(LOSS_BACKWARDS, "more")],
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
            Slip(HARDENED, 0.0, "Only a label that names one class for certain has a least loss of 0."),
            Slip(BITS_FOR_NATS, entropy(TWO_ANSWERS, base=2)),
            Slip(BASE_10, entropy(TWO_ANSWERS, base=10)),
            Slip(WEIGHTS_FORGOTTEN, -2 * np.log(0.5), "The label holds the weights."),
            Slip(ONE_TERM, -0.5 * np.log(0.5)),
            Slip(FORGOTTEN_MINUS, -entropy(TWO_ANSWERS), LOG_IS_NEGATIVE),
            Slip(EVEN_GUESS, np.log(5), "Three of the five classes are ruled out."),
            Slip(AVERAGED_OVER_CLASSES, entropy(TWO_ANSWERS) / 5),
        ],
        hints=[
            "The best prediction says what the label says.",
            "What is the cross-entropy of a distribution with itself called?",
        ],
        code="answer = entropy([0.5, 0.5, 0, 0, 0])",
    ),
    Exercise(
        "3.4",
        right=lambda z: softmax(z),
        slips=[
            Slip(WRONG_AXIS, lambda z: softmax(z, axis=0), "You made each column sum to 1."),
            Slip(WRONG_AXIS, partial(_exponentials_over, None), "You divided by one sum for the whole table."),
            Slip(UNNORMALISED, lambda z: np.exp(z - z.max(axis=1, keepdims=True))),
            Slip(UNNORMALISED, lambda z: np.exp(z)),
            Slip(NO_MAXIMUM, partial(_exponentials_over, 1)),
            Slip(ONE_MAXIMUM, _one_maximum),
            *[Slip(ANOTHER_SHIFT, partial(_shifted, by)) for by in (np.mean, np.min, _first, _thousand)],
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
        right=lambda label, y_hat: loss(label, y_hat),
        slips=[
            Slip(BITS_FOR_NATS, lambda label, y_hat: -np.log2(y_hat[label])),
            Slip(BASE_10, lambda label, y_hat: -np.log10(y_hat[label])),
            Slip(FORGOTTEN_MINUS, lambda label, y_hat: np.log(y_hat[label]), LOG_IS_NEGATIVE),
            Slip(ONE_MINUS_P, lambda label, y_hat: 1 - y_hat[label]),
            Slip(WRONG_CLASS, lambda label, y_hat: -np.log(y_hat[label - 1]), "You took the class before it."),
            Slip(WRONG_CLASS, lambda label, y_hat: -np.log(y_hat.max()), "You took the likeliest class."),
            Slip(WRONG_CLASS, lambda label, y_hat: -np.log(y_hat[0]), "You took the first class."),
            Slip(
                WEIGHTS_FORGOTTEN,
                lambda label, y_hat: -np.sum(np.log(y_hat)),
                "The label decides which one of them counts.",
            ),
            Slip(AVERAGED_OVER_CLASSES, lambda label, y_hat: -np.log(y_hat[label]) / len(y_hat)),
            Slip(BY_ACCURACY, lambda label, y_hat: float(y_hat.argmax() != label)),
            Slip(PROBABILITIES_AS_LOGITS, lambda label, y_hat: loss_from_logits(label, y_hat)),
            Slip(ZERO_LOG_ZERO, lambda label, y_hat: -np.sum(one_hot(label, len(y_hat)) * np.log(y_hat))),
            Slip(ZERO_FOR_FREE, lambda label, y_hat: -np.log(y_hat[label] or 1)),
            *[Slip(CLIPPED, partial(_clipped_loss, tiny=tiny)) for tiny in TINY],
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

# Notebook 4

GIVEN = np.array([0.5, 0.2, 0.25, 1])
LOGITS, LABELS = np.array([[4.0, 2.0, 2.0], [2.0, 4.0, 0.0], [4.0, 0.0, 1.0]]), np.array([0, 1, 2])
TRUE_CLASS = softmax(LOGITS)[[0, 1, 2], LABELS]

NOTEBOOK_4 = sheet(
    "Notebook 4",
    Exercise(
        "4.1",
        right=-np.mean(np.log(GIVEN)),
        slips=[
            Slip(SUM_FOR_MEAN, -np.sum(np.log(GIVEN))),
            Slip(LOG_OF_MEAN, -np.log(np.mean(GIVEN))),
            Slip(BITS_FOR_NATS, -np.mean(np.log2(GIVEN))),
            Slip(FORGOTTEN_MINUS, np.mean(np.log(GIVEN)), LOG_IS_NEGATIVE),
            Slip(ONE_MINUS_P, np.mean(1 - GIVEN)),
            Slip(PROBABILITY_FOR_SURPRISAL, np.mean(GIVEN), "You have the mean of four of them."),
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
            Slip(MEAN_OF_MEANS, (0.30 + 0.80) / 2),
            *[Slip(ONE_BATCH, mean) for mean in (0.30, 0.80)],
            Slip(WEIGHTS_EXCHANGED, (4 * 0.30 + 96 * 0.80) / 100),
            Slip(SUM_FOR_MEAN, 96 * 0.30 + 4 * 0.80, "You have the sum of all losses."),
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
            Slip(BITS_FOR_NATS, 2**1.386, "2 to the power of a cost undoes a cost in bits."),
            Slip(GEOMETRIC_MEAN, np.exp(-1.386)),
            Slip(EVEN_GUESS, 20, "20 is the number of classes; the classifier has learned something about them."),
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
            Slip(SUM_FOR_MEAN, lambda losses, weights: np.dot(weights, losses)),
            Slip(DIVIDED_BY_COUNT, lambda losses, weights: np.dot(weights, losses) / len(losses)),
            Slip(WEIGHTS_FORGOTTEN, lambda losses, weights: np.mean(losses), "Those in `weights` are not used."),
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
            Slip(SUM_FOR_MEAN, -np.sum(np.log(TRUE_CLASS))),
            Slip(PROBABILITIES_AS_LOGITS, cost_from_logits(LABELS, softmax(LOGITS))),
            Slip(BITS_FOR_NATS, -np.mean(np.log2(TRUE_CLASS))),
            Slip(FORGOTTEN_MINUS, np.mean(np.log(TRUE_CLASS)), LOG_IS_NEGATIVE),
            Slip(WRONG_AXIS, loss(LABELS, softmax(LOGITS.T)).mean()),
            Slip(WRONG_CLASS, -np.mean(np.log(softmax(LOGITS)[[0, 1, 2], LABELS - 1]))),
            Slip(LOG_OF_MEAN, -np.log(np.mean(TRUE_CLASS))),
            Slip(ONE_MINUS_P, np.mean(1 - TRUE_CLASS)),
            Slip(LOGITS_AS_PROBABILITIES, -np.mean(LOGITS[[0, 1, 2], LABELS])),
            Slip(LOGITS_AS_PROBABILITIES, -np.mean(np.log(LOGITS[[0, 1, 2], LABELS]))),
            Slip(LABELS_FORGOTTEN, -np.mean(np.log(softmax(LOGITS)))),
            Slip(BY_ACCURACY, np.mean(LOGITS.argmax(axis=1) != LABELS)),
        ],
        hints=[
            "The numbers are logits, so softmax of each row comes first, or a helper that expects logits.",
            "`cost_from_logits` does the whole way, from logits and class indices to the mean.",
        ],
        code="answer = cost_from_logits([0, 1, 2], [[4, 2, 2], [2, 4, 0], [4, 0, 1]])",
    ),
)

# Notebook 5

Q, Y = np.array([0.2, 0.5, 0.3]), np.array([0, 0, 1])
A, SOFT = np.array([0.1, 0.5, 0.1, 0.1, 0.2]), np.array([0.7, 0.3, 0, 0, 0])


def _force(W, b, x, label):
    """Prediction minus label, and the prediction by itself."""
    q = softmax(W @ x + b)
    return q - one_hot(label, len(b)), q


def _weight_gradient(W, b, x, label):
    return np.outer(_force(W, b, x, label)[0], x)


def _weight_gradient_of_the_diagonal(W, b, x, label):
    force, _ = _force(W, b, x, label)
    return np.outer(one_hot(label, len(b)) * force, x)


def _weight_gradient_by_probability(W, b, x, label):
    return np.outer(grad_wrt_probs(label, softmax(W @ x + b)), x)


def _weight_gradient_of_softmax_twice(W, b, x, label):
    return np.outer(grad_wrt_logits(label, softmax(W @ x + b)), x)


def _weight_gradient_without_softmax(W, b, x, label):
    return np.outer(W @ x + b - one_hot(label, len(b)), x)


NOTEBOOK_5 = sheet(
    "Notebook 5",
    Exercise(
        "5.1",
        right=Q - Y,
        slips=[
            Slip(SIGN_TURNED, Y - Q),
            Slip(BY_PROBABILITY, grad_wrt_probs(Y, Q)),
            Slip(DIAGONAL_ONLY, grad_wrt_probs(Y, Q) * np.diag(softmax_jacobian(np.log(Q)))),
            Slip(PROBABILITIES_AS_LOGITS, grad_wrt_logits(Y, Q)),
        ],
        hints=[
            "By the logits, no entry is 0. Which short formula did the chain rule end in?",
            "Prediction minus label, entry by entry.",
        ],
        code="answer = np.array([0.2, 0.5, 0.3]) - np.array([0, 0, 1])",
    ),
    Exercise(
        "5.2",
        right=softmax_jacobian(np.log(Q))[2, 1],
        slips=[
            Slip(FORGOTTEN_MINUS, Q[2] * Q[1], "When the second logit rises, does the third probability rise or fall?"),
            Slip(DIAGONAL_ONLY, 0.0),
            Slip(ANOTHER_ENTRY, Q[2] * (1 - Q[2]), "It is the third probability by its own logit."),
            Slip(ANOTHER_ENTRY, Q[1] * (1 - Q[1]), "It is the second probability by its own logit."),
            Slip(ANOTHER_ENTRY, -Q[2] * Q[0], "It belongs to the first class and the third."),
            Slip(ANOTHER_ENTRY, -Q[1] * Q[0], "It belongs to the first class and the second."),
            Slip(SLOPE_OF_LOSS, Q[1]),
        ],
        hints=[
            "If the second logit rises, the second probability gains. Who loses?",
            "Off the diagonal, the Jacobian's entry is minus the product of two probabilities.",
        ],
        code="answer = -0.3 * 0.5",
    ),
    Exercise(
        "5.3",
        right=A - SOFT,
        slips=[
            Slip(SIGN_TURNED, SOFT - A),
            Slip(HARDENED, A - one_hot(0, 5), "Banana has a share in it."),
            Slip(BY_PROBABILITY, grad_wrt_probs(SOFT, A)),
            Slip(DIAGONAL_ONLY, grad_wrt_probs(SOFT, A) * np.diag(softmax_jacobian(np.log(A)))),
            Slip(PROBABILITIES_AS_LOGITS, grad_wrt_logits(SOFT, A)),
        ],
        hints=[
            "What did the derivation need to know about the label? Did it need a single 1?",
            "It used only that the label's entries sum to 1. So the formula stays as it was.",
        ],
        code="answer = np.array([0.1, 0.5, 0.1, 0.1, 0.2]) - np.array([0.7, 0.3, 0, 0, 0])",
    ),
    Exercise(
        "5.4",
        right=lambda W, b, x, label: _weight_gradient(W, b, x, label),
        slips=[
            Slip(SIGN_TURNED, lambda *layer: -_weight_gradient(*layer)),
            Slip(TRANSPOSED, lambda *layer: _weight_gradient(*layer).T),
            Slip(DIAGONAL_ONLY, _weight_gradient_of_the_diagonal, "The rows of the wrong classes are not 0."),
            Slip(BY_PROBABILITY, _weight_gradient_by_probability),
            Slip(PROBABILITIES_AS_LOGITS, _weight_gradient_of_softmax_twice),
            Slip(LOGITS_AS_PROBABILITIES, _weight_gradient_without_softmax),
            Slip(INDEX_AS_ROW, lambda W, b, x, label: np.outer(softmax(W @ x + b) - label, x)),
            Slip(SIGMOIDS, lambda W, b, x, label: np.outer(sigmoid(W @ x + b) - one_hot(label, len(b)), x)),
            Slip(NO_BIAS, lambda W, b, x, label: _weight_gradient(W, 0 * b, x, label)),
        ],
        hints=[
            "First the prediction, from `W @ x + b`, then the gradient by the logits.",
            "That is `softmax(W @ x + b)` with 1 taken off at the label.",
            "Row k is that gradient's entry k times `x`: `np.outer`.",
        ],
        code="def answer(W, b, x, label):\n    force = softmax(W @ x + b)\n    force[label] -= 1\n"
        "    return np.outer(force, x)",
        cases=[
            (np.array([[1.0, 0.0], [0.0, 2.0], [-1.0, 1.0]]), np.array([0.0, 0.5, -0.5]), np.array([1.0, -2.0]), 0),
            (np.array([[0.5, -1.0], [1.0, 0.0]]), np.array([0.5, 0.0]), np.array([2.0, 1.0]), 1),
        ],
        edges=[(np.zeros((3, 2)), np.zeros(3), np.array([1.0, 2.0]), 2)],
        draw=draw_layer,
        advice="`W` has one row for each class, `b` one number for each class; `x` is an array, `label` an index.",
    ),
)

EXERCISES = NOTEBOOK_1 | NOTEBOOK_2 | NOTEBOOK_3 | NOTEBOOK_4 | NOTEBOOK_5
