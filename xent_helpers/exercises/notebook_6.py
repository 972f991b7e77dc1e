"""The exercises of notebook 6, predictions of zero; wrong answers are computed, as a learner comes to them."""

from functools import partial

import numpy as np

from xent_helpers import entropy, loss_from_logits, softmax
from xent_helpers.exercises import misconceptions as m
from xent_helpers.exercises.grading import Exercise, Slip
from xent_helpers.exercises.progress import sheet

CLIP, EXAMPLES = 1e-7, 200
OTHER_CLIPS = [1e-3, 1e-5, 1e-6, 1e-8, 1e-9, 1e-12, 1e-15, 1e-16]
LOGITS = np.array([1000.0, 998.0, 0.0])
TEN, FIVE = np.eye(10)[0], np.eye(5)[0]


def _log_sum_exp(z):
    return np.log(np.sum(np.exp(z)))


def _after_softmax(label, z, tiny=0.0):
    return -np.log(max(softmax(z)[label], tiny))


def _shifted(shift):
    return lambda label, z: _log_sum_exp(z - shift(z)) + shift(z) - z[label]


def _first(z):
    return z[0]


def _thousand(z):
    return 1000


def _size(z):
    return np.abs(z).max()


def _surprisals(z):
    return np.array([loss_from_logits(k, z) for k in range(len(z))])


def _loss_of_all_terms(y, z):
    below = z - np.max(z)
    return _log_sum_exp(below) - np.sum(y * below)


def _loss_after_softmax(y, z, tiny=0.0):
    return -np.sum(y[y > 0] * np.log(np.maximum(softmax(z)[y > 0], tiny)))


def _losses_of_sigmoids(label, z):
    return np.sum(np.log1p(np.exp(z))) - z[label]


def draw_soft_label_and_logits(generator):
    """Shares of 2 to 5 classes, some of them 0, and their logits between -4 and 4."""
    classes = generator.integers(2, 6)
    return generator.multinomial(4, np.full(classes, 1 / classes)) / 4, generator.integers(-40, 41, classes) / 10


def draw_label_and_logits(generator):
    """Class index, and 2 to 5 logits between -4 and 4."""
    z = generator.integers(-40, 41, size=generator.integers(2, 6)) / 10
    return int(generator.integers(len(z))), z


EXERCISES = sheet(
    "Notebook 6",
    Exercise(
        "6.1",
        right=-np.log(CLIP) / EXAMPLES,
        slips=[
            Slip(m.SUM_FOR_MEAN, -np.log(CLIP), "A cost divides by the number of examples."),
            Slip(m.SUM_FOR_MEAN, -np.log2(CLIP), "And you worked to base 2."),
            Slip(m.SUM_FOR_MEAN, -np.log10(CLIP), "And you took the logarithm to base 10."),
            Slip(m.SUM_FOR_MEAN, np.log(CLIP), "And a minus has been lost."),
            Slip(m.INFINITE_THOUGH_CLIPPED, np.inf),
            *[Slip(m.ANOTHER_CLIP, -np.log(clip) / EXAMPLES) for clip in (*OTHER_CLIPS, np.finfo(float).eps)],
            *[
                Slip(m.ANOTHER_CLIP, -np.log(clip), "And a cost is a mean.")
                for clip in (*OTHER_CLIPS, np.finfo(float).eps)
            ],
            Slip(m.ANOTHER_CLIP, 100, "And a cost is a mean."),
            Slip(m.SUM_FOR_MEAN, 16, "A cost divides by the number of examples."),
            Slip(m.MULTIPLIED, -np.log(CLIP) * EXAMPLES, "A cost is a mean."),
            Slip(m.PROBABILITY_FOR_SURPRISAL, 1 / EXAMPLES, "It is that of one example among 200."),
            *[Slip(m.LOG_OF_COUNT, each) for each in (np.log(200), -np.log(200), np.log(200) / 200, np.log(200) + 7)],
            Slip(m.CERTAIN_COMPLEMENT, 0),
            Slip(m.CERTAIN_COMPLEMENT, -np.log(1 - CLIP)),
            Slip(m.ZERO_LOG_ZERO, np.nan),
            Slip(m.DECIMAL_POINT, -100 * np.log(CLIP) / EXAMPLES),
            Slip(m.DECIMAL_POINT, -10 * np.log(CLIP) / EXAMPLES),
            Slip(m.HALVED, -np.log(CLIP) / EXAMPLES / 2),
            Slip(m.LOG_LEFT_OUT, 1 / CLIP),
            Slip(m.BITS_FOR_NATS, -np.log2(CLIP) / EXAMPLES),
            Slip(m.BASE_10, -np.log10(CLIP) / EXAMPLES),
            Slip(m.FORGOTTEN_MINUS, np.log(CLIP) / EXAMPLES, m.LOG_IS_NEGATIVE),
        ],
        unit="nats",
        numbers=[CLIP, 7],
        hints=[
            "The library takes the logarithm of the clip in place of that of 0. Which loss is that?",
            "Divide minus the logarithm of the clip by the number of examples.",
        ],
        code="answer = -np.log(1e-7) / 200",
        insight="16.1 nats by themselves, 0.08 in the mean of 200. The number says where the library clips, and "
        "nothing of the network.",
    ),
    Exercise(
        "6.2",
        right=loss_from_logits(1, LOGITS),
        slips=[
            Slip(m.NO_MAXIMUM, np.inf),
            Slip(m.NO_MAXIMUM, np.nan),
            Slip(m.GAP_FOR_LOSS, LOGITS.max() - LOGITS[1]),
            Slip(m.TRUE_LOGIT_MISSING, loss_from_logits(0, LOGITS), "It is also the loss of the first class."),
            Slip(m.LOGIT_FOR_LOSS, loss_from_logits(2, LOGITS)),
            Slip(m.PROBABILITY_FOR_SURPRISAL, softmax(LOGITS)[1]),
            Slip(m.NO_EXPONENTIAL, -np.log(LOGITS[1] / LOGITS.sum())),
            Slip(m.BASE_10, loss_from_logits(1, LOGITS) / np.log(10)),
            Slip(m.BITS_FOR_NATS, loss_from_logits(1, LOGITS) / np.log(2)),
            Slip(m.FORGOTTEN_MINUS, -loss_from_logits(1, LOGITS), "A loss is never negative."),
            Slip(m.LOGITS_AS_PROBABILITIES, -np.log(LOGITS[1])),
            Slip(m.ONE_MINUS_P, 1 - softmax(LOGITS)[1]),
            Slip(m.TRUE_LOGIT_ADDED, loss_from_logits(0, LOGITS) - 2),
            Slip(m.PERPLEXITY, 1 / softmax(LOGITS)[1]),
            Slip(m.EVEN_GUESS, np.log(3)),
            *[Slip(m.LOGIT_FOR_LOSS, sign * each) for sign in (1, -1) for each in (998, 1000, 1998)],
            *[Slip(m.LOGITS_AS_PROBABILITIES, each) for each in (np.log(998), np.log(1000), -np.log(1000))],
            Slip(m.GAP_FOR_LOSS, LOGITS[1] - LOGITS.max(), "And its sign is turned."),
            *[
                Slip(m.CLIPPED, -np.log(tiny))
                for tiny in (1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16, np.finfo(float).eps)
            ],
            *[Slip(m.LOG_LEFT_OUT, each) for each in (1 + np.exp(-2), 1 + np.exp(-2) + 2)],
            *[Slip(m.EXP_FOR_LOG, np.exp(each)) for each in (-2, 2)],
            Slip(
                m.ENTROPY_FOR_PRICE,
                -np.sum(softmax(LOGITS)[:2] * np.log(softmax(LOGITS)[:2])),
                "It is that of the prediction, without the label.",
            ),
            Slip(m.SQUARED, (1 - softmax(LOGITS)[1]) ** 2),
            Slip(m.DIVIDED_BY_COUNT, loss_from_logits(1, LOGITS) / 3, "A loss is no mean over the classes."),
            Slip(m.DIVIDED_BY_MAXIMUM, loss_from_logits(1, LOGITS / 1000)),
        ],
        unit="nats",
        hints=[
            "Subtract the largest logit from all three: which logits have the same softmax?",
            "With 0, -2 and -1000: the logarithm of the summed exponentials, less the true logit, -2.",
        ],
        code="z = np.array([1000, 998, 0]) - 1000\nanswer = np.log(np.sum(np.exp(z))) - z[1]",
        insight="With 1,000 taken off each logit nothing changes but the size of the exponentials: 0, -2 and -1000 "
        "cost 2.127.",
    ),
    Exercise(
        "6.3",
        right=loss_from_logits(0, TEN),
        slips=[
            Slip(m.ANOTHER_NUMBER_OF_CLASSES, loss_from_logits(0, FIVE), "It is the one for five classes."),
            Slip(m.ANOTHER_NUMBER_OF_CLASSES, np.log(1 + 10 / np.e), "The true class is one of the ten."),
            Slip(m.ANOTHER_NUMBER_OF_CLASSES, np.log(1 + 1 / np.e), "It is the one for two classes."),
            Slip(m.ANOTHER_NUMBER_OF_CLASSES, np.log(9 / np.e), "The true one does, too."),
            Slip(m.ONE_MINUS_P, 1 - softmax(TEN)[0]),
            Slip(m.PERPLEXITY, 1 + 9 / np.e),
            Slip(m.PROBABILITY_FOR_SURPRISAL, softmax(TEN)[0]),
            Slip(m.BASE_10, loss_from_logits(0, TEN) / np.log(10)),
            Slip(m.FLOOR_OF_ONE_SOFTMAX, 0),
            Slip(m.EVEN_GUESS, np.log(10), "The outputs may be as sure as they like."),
            Slip(
                m.TRUE_LOGIT_MISSING,
                loss_from_logits(1, TEN),
                "It is also the loss of whoever is sure of a wrong class.",
            ),
            Slip(m.BITS_FOR_NATS, loss_from_logits(0, TEN) / np.log(2)),
            Slip(m.FORGOTTEN_MINUS, -loss_from_logits(0, TEN), "A loss is never negative."),
            Slip(m.ANOTHER_NUMBER_OF_CLASSES, np.log(9), "You counted the wrong ones alone, and each as 1."),
            Slip(m.ANOTHER_RANGE, np.log(1 + 9 * np.exp(-2)), "You let the outputs go down to -1."),
            Slip(m.ANOTHER_RANGE, np.log(1 + 9 * np.exp(-10)), "You let them differ by 10."),
            Slip(m.FLOOR_OF_ONE_SOFTMAX, 1e-7),
            *[Slip(m.LOGIT_FOR_LOSS, sign) for sign in (1, -1)],
            Slip(m.LOG_LEFT_OUT, np.e + 9),
            Slip(m.PROBABILITY_FOR_SURPRISAL, 0.1, "And it is that of an even guess."),
            Slip(m.CLIPPED, -np.log(1e-7)),
            Slip(m.INFINITE_CERTAIN_OUTPUT, np.inf),
            Slip(m.PROBABILITY_FOR_SURPRISAL, 1 / np.e, "And it is not divided by the sum."),
            Slip(m.SUM_OF_SIGMOIDS, np.log(1 + np.exp(-1)) + 9 * np.log(2)),
            Slip(
                m.ENTROPY_FOR_PRICE,
                -np.sum(softmax(TEN) * np.log(softmax(TEN))),
                "It is that of the prediction, without the label.",
            ),
            Slip(m.AVERAGED_OVER_CLASSES, loss_from_logits(0, TEN) / 10),
        ],
        unit="nats",
        numbers=[10],
        hints=[
            "Which output of softmax would be the best of all? The loss takes it for logits.",
            "Logits of 1 for the true class and 0 for the nine others: by how much does each rival count in the sum?",
        ],
        code="answer = np.log(1 + 9 / np.e)",
        insight="Outputs between 0 and 1 are logits that hardly differ, so a second softmax keeps the cost above 1.46. "
        "A loss that stalls there tells of it.",
    ),
    Exercise(
        "6.4",
        right=loss_from_logits,
        slips=[
            Slip(m.NO_MAXIMUM, lambda label, z: _log_sum_exp(z) - z[label]),
            Slip(m.NO_MAXIMUM, lambda label, z: -np.log(np.exp(z[label]) / np.sum(np.exp(z)))),
            Slip(m.SOFTMAX_FIRST, _after_softmax),
            *[Slip(m.SOFTMAX_FIRST, partial(_after_softmax, tiny=tiny)) for tiny in m.TINY],
            Slip(m.MAXIMUM_KEPT_OUT, lambda label, z: _log_sum_exp(z - z.max()) - z[label]),
            Slip(m.GAP_FOR_LOSS, lambda label, z: z.max() - z[label]),
            Slip(m.BITS_FOR_NATS, lambda label, z: loss_from_logits(label, z) / np.log(2)),
            Slip(m.FORGOTTEN_MINUS, lambda label, z: -loss_from_logits(label, z), "A loss is never negative."),
            Slip(m.WRONG_CLASS, lambda label, z: loss_from_logits(int(z.argmax()), z), "You took the likeliest class."),
            Slip(m.WRONG_CLASS, lambda label, z: loss_from_logits(0, z), "You took the first class."),
            Slip(m.PROBABILITIES_AS_LOGITS, lambda label, z: loss_from_logits(label, softmax(z))),
            Slip(m.LOGITS_AS_PROBABILITIES, lambda label, z: -np.log(z[label])),
            Slip(m.TRUE_LOGIT_MISSING, lambda label, z: loss_from_logits(label, z) + z[label]),
            Slip(m.TRUE_LOGIT_MISSING, lambda label, z: _log_sum_exp(z)),
            Slip(m.ANOTHER_SHIFT, lambda label, z: _log_sum_exp(z - z[label])),
            *[Slip(m.ANOTHER_SHIFT, _shifted(shift)) for shift in (np.mean, np.min, _first, _thousand, _size)],
            Slip(m.BASE_10, lambda label, z: loss_from_logits(label, z) / np.log(10)),
            Slip(m.PROBABILITY_FOR_SURPRISAL, lambda label, z: softmax(z)[label]),
            Slip(m.ONE_MINUS_P, lambda label, z: 1 - softmax(z)[label]),
            Slip(m.BY_ACCURACY, lambda label, z: float(z.argmax() != label)),
            Slip(m.SURPRISALS, lambda label, z: _surprisals(z)),
            Slip(m.LABELS_FORGOTTEN, lambda label, z: _surprisals(z).mean()),
            Slip(m.LABELS_FORGOTTEN, lambda label, z: _surprisals(z).sum()),
            Slip(m.INDEX_AS_ROW_IN_LOSS, lambda label, z: label * _surprisals(z).sum()),
            Slip(m.WRONG_CLASS, lambda label, z: loss_from_logits((label - 1) % len(z), z), "You began to count at 1."),
            Slip(m.LOGIT_FOR_LOSS, lambda label, z: -z[label]),
            Slip(m.LOGIT_FOR_LOSS, lambda label, z: z[label]),
            Slip(m.TRUE_LOGIT_ADDED, lambda label, z: loss_from_logits(label, z) + 2 * z[label]),
            Slip(m.SIGMOIDS, lambda label, z: np.log1p(np.exp(-z[label]))),
            Slip(m.UNITS_MIXED, lambda label, z: loss_from_logits(z.argmax(), z) / np.log(2) + z.max() - z[label]),
            Slip(m.AVERAGED_OVER_CLASSES, lambda label, z: loss_from_logits(label, z) / len(z)),
            *[
                Slip(m.CLIPPED_LOGITS, lambda label, z, most=most: loss_from_logits(label, np.clip(z, -most, most)))
                for most in m.MOST
            ],
            Slip(m.MEAN_OF_EXPONENTIALS, lambda label, z: loss_from_logits(label, z) - np.log(len(z))),
            Slip(m.MAXIMUM_TAKEN_AGAIN, lambda label, z: _log_sum_exp(z - z.max()) - z.max() - z[label]),
            Slip(m.NO_MAXIMUM, lambda label, z: np.nan_to_num(-np.log(np.exp(z[label]) / np.sum(np.exp(z))))),
            Slip(m.MAXIMUM_KEPT_OUT, lambda label, z: _log_sum_exp(z) - (z[label] - z.max())),
            Slip(m.LOG_LEFT_OUT, lambda label, z: np.sum(np.exp(z - z.max())) - (z - z.max())[label]),
            Slip(m.LOG_LEFT_OUT, lambda label, z: np.sum(np.exp(z)) - z[label]),
            Slip(
                m.WRONG_CLASS,
                lambda label, z: loss_from_logits((label + 1) % len(z), z),
                "You took the class after it.",
            ),
            Slip(m.WRONG_CLASS, lambda label, z: loss_from_logits(len(z) - 1, z), "You took the last class."),
            Slip(m.NO_EXPONENTIAL, lambda label, z: -np.log(z[label] / z.sum())),
            Slip(m.SIGN_OF_EXPONENT, lambda label, z: loss_from_logits(label, -z)),
            Slip(m.SQUARED, lambda label, z: (1 - softmax(z)[label]) ** 2),
            Slip(m.ENTROPY_FOR_PRICE, lambda label, z: entropy(softmax(z)), "And it is that of the prediction alone."),
            Slip(m.SUM_OF_SIGMOIDS, _losses_of_sigmoids),
            Slip(m.PERPLEXITY, lambda label, z: 1 / softmax(z)[label]),
            Slip(m.TRUE_CLASS_LEFT_OUT, lambda label, z: _log_sum_exp(np.delete(z, label)) - z[label]),
            Slip(m.CLIPPED, lambda label, z: -np.log(softmax(z)[label] + 1e-3)),
        ],
        unit="nats",
        hints=[
            "Written with the logits, the loss is the log-sum-exp less the true logit.",
            "Subtract the largest logit from all of them first. The loss stays what it was.",
            "With `below = z - np.max(z)`: the logarithm of the summed exponentials of `below`, less `below[label]`.",
        ],
        code="def answer(label, z):\n    below = z - np.max(z)\n"
        "    return np.log(np.sum(np.exp(below))) - below[label]",
        cases=[(0, np.array([1.0, 2.5, 1.0, 0.5])), (2, np.array([-1.0, 0.5, 2.0]))],
        edges=[
            (1, np.array([1000.0, 999.0, 0.0])),
            (0, np.array([0.0, 1000.0])),
            (0, np.array([0.0, 720.0])),
            (2, np.array([-1000.0, -1001.0, -1000.0])),
            (1, np.array([1000.0, 0.0, 0.0, 0.0, 0.0])),
            (1, np.array([1000.0, -1000.0])),
        ],
        draw=draw_label_and_logits,
        advice="`label` is an index, where the first class is 0. `z` is a NumPy array of logits of any size and sign.",
        insight="The idea: never divide. The logarithm of a quotient is a difference, and with the largest logit at 0 "
        "neither part of it can overflow.",
        helpers=["loss_from_logits", "log_softmax", "cost_from_logits"],
    ),
    bonus=Exercise(
        "6+",
        question="Three packages gave nan for the soft label [0.5, 0.5, 0] with the logits [0, 0, −∞]. Write a "
        "function `answer(y, z)` of a soft label and logits that gives the loss in nats there, too, and inf where a "
        "class with a share has the logit −∞.",
        right=loss_from_logits,
        slips=[
            Slip(m.ZERO_LOG_ZERO, _loss_of_all_terms),
            Slip(m.NO_MAXIMUM, lambda y, z: _log_sum_exp(z) - np.sum(y[y > 0] * z[y > 0])),
            Slip(m.SOFTMAX_FIRST, _loss_after_softmax),
            *[Slip(m.SOFTMAX_FIRST, partial(_loss_after_softmax, tiny=tiny)) for tiny in m.TINY],
            Slip(m.HARDENED, lambda y, z: loss_from_logits(int(y.argmax()), z)),
            Slip(m.DIVERGENCE_FOR_PRICE, lambda y, z: loss_from_logits(y, z) - entropy(y)),
            Slip(m.BITS_FOR_NATS, lambda y, z: loss_from_logits(y, z) / np.log(2)),
            Slip(m.FORGOTTEN_MINUS, lambda y, z: -loss_from_logits(y, z), "A loss is never negative."),
            Slip(m.PROBABILITIES_AS_LOGITS, lambda y, z: loss_from_logits(y, softmax(z))),
        ],
        hints=[
            "It is exercise 6.4, with a mean of the logits in place of the true one. The weights are the shares.",
            "0 times −∞ is nan. Leave out the classes whose share is 0 before you multiply.",
        ],
        code="def answer(y, z):\n    below, keep = z - np.max(z), y > 0\n"
        "    return np.log(np.sum(np.exp(below))) - np.sum(y[keep] * below[keep])",
        cases=[
            (np.array([0.5, 0.25, 0.25]), np.array([1.0, 2.5, -0.5])),
            (np.array([0.75, 0.25]), np.array([-1.0, 1.0])),
        ],
        edges=[
            (np.array([0.5, 0.5, 0.0]), np.array([0.0, 0.0, -np.inf])),
            (np.array([0.5, 0.5]), np.array([0.0, -np.inf])),
            (np.array([0.25, 0.75]), np.array([1000.0, -1000.0])),
            (np.array([0.0, 0.25, 0.75]), np.array([-np.inf, -1000.0, -1001.0])),
        ],
        draw=draw_soft_label_and_logits,
        advice="`y` and `z` are NumPy arrays of equal length; `y` sums to 1, and `z` may hold −∞.",
        insight="The idea: what never happens is left out before anything is multiplied, and the rest is the stable "
        "difference. Now your function knows an edge that three libraries did not.",
        helpers=["loss_from_logits", "log_softmax", "cost_from_logits"],
    ),
)

# Why predictions miss, by the name of the prediction: the wrong result, and what leads to it.
PREDICTIONS = {
    "zero": {
        float("inf"): "That is the honest value, and the helper's. scikit-learn puts a tiny number in place of the 0.",
        100: "PyTorch's loss for two classes stops there. scikit-learn has a limit of its own.",
    },
    "edges": {
        70: "float32 ends at 89. The range of float64 is far larger.",
        7000: "e to the power 7,000 has more than three thousand digits.",
    },
    "lse": {
        1000: "That is the larger of the two. Two equal terms double the sum, which adds ln 2.",
        2000: "The exponentials are added, and not the logits.",
        float("inf"): "That is what the naive way gives. The true value is an ordinary number.",
    },
    "chain": {
        "-1": "On paper it is. The program multiplies an infinite slope by an entry that was rounded to 0.",
        "0": "So it is where the probability was clipped first.",
    },
    "clip": {
        0.1: "That is its share of the examples. Its loss is 34.5 nats, and the others cost about 0.1 each.",
        99: "The other 999 cost about 0.1 nats each, and that adds up.",
    },
    "calls": {
        0.5403: 'That is its "batchmean". "mean" divides by the number of entries.',
    },
    "columns": {
        0.164: "So it would be in your order. scikit-learn sorts the labels, and apple comes first.",
    },
    "twice": {
        0: "The second softmax is given numbers from 0 to 1, so the true class leads by 1 at most.",
        1.6094: "That is the even guess. A lead of 1 does better.",
    },
    "grey": {
        0: "A grey pixel has an entropy: nobody can be sure and right about it.",
        0.7: "That is ln 2, the least for a pixel halfway between black and white. Most are darker or lighter.",
    },
}
