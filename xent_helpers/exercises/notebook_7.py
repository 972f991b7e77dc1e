"""The exercises of notebook 7, training a classifier; wrong answers are computed, as a learner comes to them."""

import numpy as np

from xent_helpers import cost_from_logits, entropy, one_hot, smooth_labels, softmax
from xent_helpers.exercises import misconceptions as m
from xent_helpers.exercises.grading import Exercise, Slip
from xent_helpers.exercises.progress import sheet

COST, SQUARES, PENALTY = 0.20, 150, 0.004
COUNTS, SAID, KEPT = np.array([80, 20]), np.array([0.95, 0.65]), np.array([70, 15])
SHARES = KEPT / COUNTS
SMOOTH = smooth_labels(one_hot(0, 5), epsilon=0.2)


def _slopes(W, b, x, labels, penalty):
    q = softmax(x @ W.T + b)
    return (q - one_hot(labels, len(b))).T @ x / len(x) + penalty * W


def _classes(b, x):
    return len(b)


def _entries(b, x):
    return x.size


def _twice(b, x):
    return 2 * len(x)


def _objective(W, b, x, labels, penalty):
    return cost_from_logits(labels, x @ W.T + b) + penalty / 2 * np.sum(W**2)


def _mean_force(W, b, x, labels, penalty):
    return (softmax(x @ W.T + b) - one_hot(labels, len(b))).mean(axis=0)


def _slopes_of_mean_index(W, b, x, labels, penalty):
    return (softmax(x @ W.T + b) - labels[:, np.newaxis]).T @ x / len(x) + penalty * W


def _slopes_by_logits_alone(W, b, x, labels, penalty):
    return (x @ W.T + b - one_hot(labels, len(b))).T @ x / len(x) + penalty * W


def _slopes_of_columns(W, b, x, labels, penalty):
    q = softmax(x @ W.T + b, axis=0)
    return (q - one_hot(labels, len(b))).T @ x / len(x) + penalty * W


def _hidden_slopes(V, c, W, b, x, labels, slope=lambda h: 1 - h**2):
    h = np.tanh(x @ V.T + c)
    error = (softmax(h @ W.T + b) - one_hot(labels, len(b))) / len(x)
    return (error @ W * slope(h)).T @ x


def _output_slopes(V, c, W, b, x, labels):
    h = np.tanh(x @ V.T + c)
    return (softmax(h @ W.T + b) - one_hot(labels, len(b))).T @ h / len(x)


def draw_network(generator):
    """Weights and biases of two layers, and 2 to 4 inputs with their labels."""
    classes, hidden, inputs, count = generator.integers((2, 1, 1, 2), (5, 4, 4, 5))
    shapes = ((hidden, inputs), hidden, (classes, hidden), classes, (count, inputs))
    return (*(generator.integers(-15, 16, shape) / 10 for shape in shapes), generator.integers(classes, size=count))


def draw_batch(generator):
    """Weights, biases, 2 to 4 inputs with their labels, and a penalty."""
    classes, inputs, count = generator.integers((2, 1, 2), (5, 4, 5))
    shapes = ((classes, inputs), classes, (count, inputs))
    W, b, x = (generator.integers(-20, 21, shape) / 10 for shape in shapes)
    return W, b, x, generator.integers(classes, size=count), int(generator.integers(1, 10)) / 10


EXERCISES = sheet(
    "Notebook 7",
    Exercise(
        "7.1",
        right=np.log(26),
        slips=[
            Slip(m.BITS_FOR_NATS, np.log2(26)),
            Slip(m.BASE_10, np.log10(26)),
            Slip(m.FORGOTTEN_MINUS, -np.log(26), m.LOG_IS_NEGATIVE),
            Slip(m.ONE_MINUS_P, 1 - 1 / 26),
            Slip(m.PROBABILITY_FOR_SURPRISAL, 1 / 26),
            Slip(m.CASES_FOR_BITS, 26),
            Slip(m.ANOTHER_EVENT, np.log(10), "It belongs to ten classes."),
            Slip(m.ANOTHER_EVENT, np.log(5), "It belongs to five classes."),
            Slip(m.ANOTHER_EVENT, np.log(2), "It belongs to two classes."),
            Slip(m.SUM_FOR_MEAN, 26 * np.log(26), "A letter has one true class."),
            Slip(m.AVERAGED_OVER_CLASSES, np.log(26) / 26),
            Slip(m.KNOWS_BEFORE_TRAINING, 0.0),
            Slip(m.SIGMOIDS, 26 * np.log(2)),
            Slip(m.ANOTHER_NUMBER_OF_CLASSES, np.log(52)),
            *[Slip(m.SQUARED, each) for each in (25 / 26 / 26, (25 / 26) ** 2)],
            Slip(m.BEFORE_TRAINING_INFINITE, np.inf),
            Slip(m.EXP_FOR_LOG, np.exp(26)),
            Slip(m.ROOT_FOR_LOG, np.sqrt(26)),
            Slip(m.HALVED, np.log(26) / 2),
            Slip(m.HALVED, 13, "And it is a number of classes."),
            Slip(m.ANOTHER_EVENT, -np.log(25 / 26), "It is that of all other letters."),
        ],
        unit="nats",
        hints=[
            "Tiny weights make tiny logits. Which probabilities does softmax make of logits that are nearly equal?",
            "Each of the 26 letters gets 1/26, the true one too. What is the loss of that?",
        ],
        code="answer = np.log(26)",
        insight="3.26 nats is what knowing nothing costs among 26 classes. A first cost far above it says that the "
        "initial weights are too large.",
    ),
    Exercise(
        "7.2",
        right=COST + PENALTY / 2 * SQUARES,
        slips=[
            Slip(m.HALF_FORGOTTEN, COST + PENALTY * SQUARES),
            Slip(m.PENALTY_ALONE, PENALTY / 2 * SQUARES),
            Slip(m.PENALTY_ALONE, PENALTY * SQUARES, "And it is twice too large."),
            Slip(m.PENALTY_FORGOTTEN, COST),
            Slip(m.LAMBDA_FORGOTTEN, COST + SQUARES / 2),
            Slip(m.LAMBDA_FORGOTTEN, COST + SQUARES),
            Slip(m.ROOT_FOR_SQUARES, COST + PENALTY / 2 * np.sqrt(SQUARES)),
            Slip(m.ROOT_FOR_SQUARES, COST + PENALTY * np.sqrt(SQUARES)),
            Slip(m.PENALTY_SUBTRACTED, COST - PENALTY / 2 * SQUARES),
            Slip(m.SQUARED_AGAIN, COST + PENALTY / 2 * SQUARES**2),
            Slip(m.SQUARED_AGAIN, COST + PENALTY * SQUARES**2),
            Slip(m.PENALTY_SUBTRACTED, COST - PENALTY * SQUARES),
            Slip(m.PENALTY_SUBTRACTED, PENALTY / 2 * SQUARES - COST, "Or the cost from the penalty."),
            Slip(m.HALF_OF_ALL, (COST + PENALTY * SQUARES) / 2),
            Slip(m.HALF_AGAIN, COST + PENALTY / 4 * SQUARES),
            *[Slip(m.LAMBDA_DIVIDES, COST + SQUARES / PENALTY * c) for c in (1, 0.5, 2)],
            Slip(m.SQUARES_FORGOTTEN, COST + PENALTY),
            *[
                Slip(m.COST_MULTIPLIED, each)
                for each in (0.2 * 0.6, 0.2 * 0.3, 0.2 * 0.004, 0.2 * 150, 0.2 * 150 + 0.3, 0.2 * 0.004 * 150 / 2)
            ],
            *[Slip(m.LAMBDA_MISREAD, COST + c * SQUARES) for c in (0.04, 0.02, 0.0004, 0.0002)],
            Slip(m.ROOT_FOR_SQUARES, PENALTY * np.sqrt(SQUARES), "And the cost is missing."),
            Slip(m.ROOT_FOR_SQUARES, PENALTY / 2 * np.sqrt(SQUARES), "And the cost is missing."),
            Slip(m.HALF_FORGOTTEN, COST + 2 * PENALTY * SQUARES, "You doubled it instead."),
        ],
        numbers=[SQUARES, PENALTY],
        hints=[
            "The objective has two halves. One of them is given as it stands.",
            "The other half is lambda over 2, times the sum of the squares.",
        ],
        code="answer = 0.20 + 0.004 / 2 * 150",
        insight="More than half of what training makes small here is penalty. So an objective cannot be compared with "
        "a cost.",
    ),
    Exercise(
        "7.3",
        right=COUNTS @ np.abs(SAID - SHARES) / 100,
        slips=[
            Slip(m.MEAN_OF_MEANS, np.mean(np.abs(SAID - SHARES))),
            Slip(m.SIGNED_GAPS, COUNTS @ (SAID - SHARES) / 100),
            Slip(m.SIGNED_GAPS, COUNTS @ (SHARES - SAID) / 100),
            *[Slip(m.SIGNED_GAPS, sign * np.mean(SAID - SHARES), "And the groups are unequal.") for sign in (1, -1)],
            *[Slip(m.ONE_BIN, gap) for gap in np.abs(SAID - SHARES)],
            Slip(m.CONFIDENCE_FOR_GAP, COUNTS @ SAID / 100),
            Slip(m.ACCURACY_FOR_GAP, COUNTS @ SHARES / 100),
            *[Slip(m.ACCURACY_FOR_GAP, share, "And it is that of one group.") for share in SHARES],
            *[
                Slip(m.ONE_BIN, gap, "It is weighed by its answers already.")
                for gap in COUNTS * np.abs(SAID - SHARES) / 100
            ],
            Slip(m.WEIGHTS_EXCHANGED, COUNTS[::-1] @ np.abs(SAID - SHARES) / 100),
            Slip(
                m.SUM_FOR_MEAN,
                COUNTS @ np.abs(SAID - SHARES),
                "You have the answers that are too many or too few, of 100.",
            ),
            Slip(m.SUM_FOR_MEAN, np.sum(np.abs(SAID - SHARES)), "You have the two distances together."),
            *[Slip(m.WRONG_SHARE, each) for each in (0.15, 10 / 80, 5 / 20)],
            Slip(m.ACCURACY_FOR_GAP, np.mean(SHARES), "And the groups are unequal."),
            Slip(m.CONFIDENCE_FOR_GAP, np.mean(SAID), "And the groups are unequal."),
            Slip(m.SHARES_OF_ALL, 0.8 * abs(0.95 - 0.7) + 0.2 * abs(0.65 - 0.15)),
            Slip(m.SHARES_OF_ALL, (abs(0.95 - 0.7) + abs(0.65 - 0.15)) / 2),
            Slip(m.SHARES_OF_ALL, 0.5),
            Slip(m.RIGHT_AS_WEIGHTS, KEPT @ np.abs(SAID - SHARES) / 100),
            Slip(m.SQUARED_GAPS, COUNTS @ (SAID - SHARES) ** 2 / 100),
            Slip(m.SQUARED_GAPS, np.sum((SAID - SHARES) ** 2)),
            Slip(m.SIGNED_GAPS, 0.8 - 0.85, "And the groups are unequal."),
            Slip(m.SIGNED_GAPS, -0.08),
            Slip(m.SIGNED_GAPS, -0.1, "And it is one group only."),
            Slip(m.SIGNED_GAPS, -0.075, "And it is one group only."),
            Slip(m.ACCURACY_FOR_GAP, 0.92, "It is 1 minus the gap."),
            Slip(m.WRONG_FOR_RIGHT, COUNTS @ np.abs(SAID - (1 - SHARES)) / 100),
            Slip(m.WRONG_FOR_RIGHT, np.mean(np.abs(SAID - (1 - SHARES)))),
            Slip(m.ONE_BIN, 6, "You have answers, of 100."),
            Slip(m.ONE_BIN, 2, "You have answers, of 100."),
        ],
        numbers=[*COUNTS, *SAID, *KEPT],
        hints=[
            "In each of the two groups: which share was right, and how far is that from the confidence?",
            "The distances are 0.075 and 0.10. The first one counts for 80 answers, the second for 20.",
        ],
        code="answer = (80 * abs(0.95 - 70 / 80) + 20 * abs(0.65 - 15 / 20)) / 100",
        insight="One group is too sure and the other not sure enough. Distances are added, so the two do not cancel.",
    ),
    Exercise(
        "7.4",
        right=np.log(SMOOTH[0] / SMOOTH[1]),
        slips=[
            Slip(m.SHARE_FOR_ALL_OTHERS, np.log(0.8 / 0.2)),
            Slip(m.SHARE_FOR_ALL_OTHERS, np.log(SMOOTH[0] / (1 - SMOOTH[0]))),
            Slip(m.UNSPREAD, np.log(0.8 / SMOOTH[1])),
            Slip(m.UNSPREAD, np.log(0.8 / 0.05)),
            Slip(m.UNSPREAD, np.log(SMOOTH[0] / 0.05)),
            *[Slip(m.ANOTHER_SMOOTHING, np.log(quotient)) for quotient in (0.92 / 0.02, 0.82 / 0.02, 0.91 / 0.01)],
            Slip(m.BITS_FOR_NATS, np.log2(SMOOTH[0] / SMOOTH[1])),
            Slip(m.FORGOTTEN_MINUS, -np.log(SMOOTH[0] / SMOOTH[1]), "The true class's logit is the larger one."),
            Slip(m.HARDENED, np.inf, "Only a hard label asks for an endless gap."),
            Slip(m.RATIO_FOR_ITS_LOG, SMOOTH[0] / SMOOTH[1]),
            Slip(m.PROBABILITY_GAP, SMOOTH[0] - SMOOTH[1]),
            Slip(m.BASE_10, np.log10(SMOOTH[0] / SMOOTH[1])),
            *[Slip(m.LOSS_FOR_GAP, value) for value in (entropy(SMOOTH), -np.log(SMOOTH[0]), -np.log(SMOOTH[1]))],
            *[Slip(m.ANOTHER_SMOOTHING, np.log(quotient)) for quotient in (0.9 / 0.1, 0.9 / 0.025, 5)],
            *[Slip(m.RATIO_FOR_ITS_LOG, quotient) for quotient in (20, 16, 16.8, 17, 1 / 21)],
            *[
                Slip(m.RATIO_FOR_ITS_LOG, quotient, "You compared it with all others together.")
                for quotient in (4, 5.25)
            ],
            *[Slip(m.SHARE_OF_LABEL, each) for each in (0.84, 0.04, 0.16, 0.2, 0.05, 0.64, 0.6, 0.75)],
            Slip(m.NO_GAP, 0),
            Slip(m.GAP_BEFORE_SOFTMAX, 1),
            Slip(m.EXP_FOR_LOG, np.exp(SMOOTH[0] - SMOOTH[1])),
            Slip(m.LOGARITHMS_ADDED, -np.log(SMOOTH[0]) - np.log(SMOOTH[1])),
            Slip(m.SUM_FOR_MEAN, 4 * np.log(21), "The gap to one other class is asked for."),
            Slip(m.LOG_QUOTIENT, np.log(SMOOTH[1]) / np.log(SMOOTH[0])),
            Slip(m.LOG_QUOTIENT, np.log(SMOOTH[0]) / np.log(SMOOTH[1])),
        ],
        unit="nats",
        hints=[
            "The loss is least where q is the smoothed label. Write that label down first: all five shares.",
            "A difference of logits is the logarithm of a quotient of probabilities (notebook 3).",
        ],
        code="label = smooth_labels(one_hot(0, 5), epsilon=0.2)\nanswer = np.log(label[0] / label[1])",
        insight="A hard label asks for an endless gap, and this one for about 3. That is how smoothing bounds the "
        "certainty.",
    ),
    Exercise(
        "7.5",
        right=_slopes,
        slips=[
            Slip(m.SUM_FOR_MEAN, lambda W, b, x, labels, lam: len(x) * (_slopes(W, b, x, labels, 0)) + lam * W),
            Slip(m.PENALTY_FORGOTTEN, lambda W, b, x, labels, lam: _slopes(W, b, x, labels, 0)),
            Slip(m.HALF_FORGOTTEN, lambda W, b, x, labels, lam: _slopes(W, b, x, labels, 2 * lam)),
            Slip(m.HALF_KEPT, lambda W, b, x, labels, lam: _slopes(W, b, x, labels, lam / 2)),
            Slip(m.PENALTY_SUBTRACTED, lambda W, b, x, labels, lam: _slopes(W, b, x, labels, -lam)),
            Slip(m.PENALTY_SHARED, lambda W, b, x, labels, lam: _slopes(W, b, x, labels, lam / len(x))),
            Slip(m.SIGN_TURNED, lambda *batch: -_slopes(*batch)),
            Slip(m.TRANSPOSED, lambda *batch: _slopes(*batch).T),
            Slip(m.NO_BIAS, lambda W, b, *rest: _slopes(W, 0 * b, *rest)),
            Slip(m.INDEX_AS_ROW, _slopes_of_mean_index),
            Slip(m.LOGITS_AS_PROBABILITIES, _slopes_by_logits_alone),
            Slip(m.WRONG_AXIS, _slopes_of_columns),
            Slip(m.PENALTY_FOR_SLOPE, lambda W, b, x, y, lam: _slopes(W, b, x, y, 0) + lam / 2 * np.sum(W**2)),
            Slip(m.PENALTY_FOR_SLOPE, lambda W, b, x, y, lam: _slopes(W, b, x, y, 0) + lam * np.sum(W)),
            Slip(m.NOTHING_SUBTRACTED, lambda W, b, x, y, lam: softmax(x @ W.T + b).T @ x / len(x) + lam * W),
            Slip(m.STEP, lambda W, *rest: W - _slopes(W, *rest)),
            *[
                Slip(m.SQUARE_KEPT, lambda W, b, x, y, lam, c=c: _slopes(W, b, x, y, 0) + c * lam * W**2)
                for c in (0.5, 1)
            ],
            Slip(m.LAMBDA_ALONE, lambda W, b, x, y, lam: _slopes(W, b, x, y, 0) + lam),
            Slip(
                m.SIGN_TURNED,
                lambda W, b, x, y, lam: lam * W - _slopes(W, b, x, y, 0),
                "The half that belongs to the penalty is right.",
            ),
            *[
                Slip(m.LAMBDA_ALONE, lambda W, b, x, y, lam, bent=bent: _slopes(W, b, x, y, 0) + lam * bent(W))
                for bent in (np.sign, np.abs)
            ],
            *[
                Slip(
                    m.DIVIDED_BY_OTHERS,
                    lambda W, b, x, y, lam, of=of: len(x) / of(b, x) * _slopes(W, b, x, y, 0) + lam * W,
                )
                for of in (_classes, _entries, _twice)
            ],
            Slip(m.PENALTY_ALONE, lambda W, b, x, y, lam: lam * W, "The slopes of the cost are missing."),
            Slip(m.LAMBDA_FORGOTTEN, lambda W, b, x, y, lam: _slopes(W, b, x, y, 1)),
            Slip(m.LAMBDA_ON_THE_COST, lambda W, b, x, y, lam: lam * _slopes(W, b, x, y, 0) + W),
            Slip(m.LAMBDA_ON_THE_COST, lambda W, b, x, y, lam: lam * _slopes(W, b, x, y, 1)),
            Slip(m.LAMBDA_ON_THE_COST, lambda W, b, x, y, lam: lam * _slopes(W, b, x, y, 0)),
            Slip(m.PENALTY_ON_BIAS, lambda W, b, x, y, lam: _slopes(W, b, x, y, lam) + lam * b[:, None]),
            Slip(m.OBJECTIVE_FOR_SLOPES, _objective),
            Slip(m.OBJECTIVE_FOR_SLOPES, lambda W, b, x, y, lam: cost_from_logits(y, x @ W.T + b)),
            Slip(m.NO_INPUT, _mean_force),
            Slip(m.STEP, lambda W, *rest: W - 0.1 * _slopes(W, *rest)),
            Slip(
                m.SUM_FOR_MEAN,
                lambda W, b, x, y, lam: len(x) * _slopes(W, b, x, y, lam),
                "And the penalty grew with it.",
            ),
            Slip(
                m.SUM_FOR_MEAN, lambda W, b, x, y, lam: len(x) * _slopes(W, b, x, y, 0), "And the penalty is missing."
            ),
            Slip(m.BIAS_TURNED, lambda W, b, *rest: _slopes(W, -b, *rest)),
            Slip(m.SQUARED_LAMBDA, lambda W, b, x, y, lam: _slopes(W, b, x, y, lam**2)),
            Slip(m.SIGN_TURNED, lambda W, b, x, y, lam: -_slopes(W, b, x, y, 0), "And the penalty is missing."),
        ],
        hints=[
            "Two halves again: the slopes of the cost, and the slopes of the penalty.",
            "The first is `(q - rows).T @ x / len(x)`, with `q` from softmax and one-hot rows.",
            "The second is `penalty * W`: the 2 of the square and the half cancel.",
        ],
        code="def answer(W, b, x, labels, penalty):\n    q = softmax(x @ W.T + b)\n"
        "    return (q - one_hot(labels, len(b))).T @ x / len(x) + penalty * W",
        insight="This one line is all that the training of the digits needs; everything else in the loop takes steps.",
        cases=[
            (
                np.array([[1.0, 0.0], [0.0, 2.0], [-1.0, 1.0]]),
                np.array([0.0, 0.5, -0.5]),
                np.array([[1.0, -2.0], [0.5, 1.0]]),
                np.array([0, 2]),
                0.5,
            )
        ],
        edges=[
            (np.array([[1.0, 0.5], [0.0, 0.0]]), np.zeros(2), np.array([[1.0, 2.0]]), np.array([1]), 0.0),
            (np.array([[1.0, 0.5], [-0.5, 2.0]]), np.array([0.5, 0.0]), np.array([[1.0, 2.0]]), np.array([0]), 2.0),
        ],
        draw=draw_batch,
        advice="`W` has one row for each class, `x` one row for each example; `labels` is an array of indices.",
    ),
    bonus=Exercise(
        "7+",
        question="Put a hidden layer in between: h = tanh(V x + c), and the logits are W h + b. Write a function "
        "`answer(V, c, W, b, x, labels)` of a table of inputs and a list of class indices that returns the slopes of "
        "the cost by V, without a penalty.",
        right=_hidden_slopes,
        slips=[
            Slip(m.TANH_SLOPE_FORGOTTEN, lambda *network: _hidden_slopes(*network, slope=lambda h: 1)),
            Slip(m.SIGMOID_SLOPE, lambda *network: _hidden_slopes(*network, slope=lambda h: h * (1 - h))),
            Slip(m.SIGN_TURNED, lambda *network: -_hidden_slopes(*network)),
            Slip(m.SUM_FOR_MEAN, lambda *network: _hidden_slopes(*network) * len(network[4])),
            Slip(m.TRANSPOSED, lambda *network: _hidden_slopes(*network).T),
            Slip(m.NO_BIAS, lambda V, c, W, b, x, labels: _hidden_slopes(V, 0 * c, W, b, x, labels)),
            Slip(m.NO_BIAS, lambda V, c, W, b, x, labels: _hidden_slopes(V, c, W, 0 * b, x, labels)),
            Slip(m.ERROR_BY_INPUT, _output_slopes),
        ],
        hints=[
            "Forward first: h, the logits, q. Then backward, and keep one row for each example.",
            "At the logits it is `(q - rows) / len(x)`. Back through W it is that times W, with `@`.",
            "The slope of tanh is `1 - h**2`, entry by entry. What is left is the gradient by weights of exercise 7.5.",
        ],
        code="def answer(V, c, W, b, x, labels):\n    h = np.tanh(x @ V.T + c)\n"
        "    error = (softmax(h @ W.T + b) - one_hot(labels, len(b))) / len(x)\n"
        "    return (error @ W * (1 - h**2)).T @ x",
        cases=[
            (
                np.array([[1.0, -0.5], [0.5, 1.0], [0.0, 0.5]]),
                np.array([0.1, -0.2, 0.3]),
                np.array([[1.0, 0.0, -1.0], [0.5, 2.0, 1.0]]),
                np.array([0.5, 0.0]),
                np.array([[1.0, -2.0], [0.5, 1.0]]),
                np.array([0, 1]),
            )
        ],
        edges=[(np.zeros((2, 2)), np.zeros(2), np.eye(2), np.zeros(2), np.array([[1.0, 2.0]]), np.array([1]))],
        draw=draw_network,
        advice="`V` has one row for each hidden unit, `W` one for each class, `x` one for each example.",
        insight="The idea: each layer hands its error back through its weights, times the slope of its bend. One more "
        "layer is one more line, and deep learning is many such lines.",
    ),
)

PREDICTIONS = {
    "first-cost": {
        2.3: "So it is for tiny weights. A logit is a sum over the pixels of weights times inks, and here it is not "
        "small.",
        0.2: "A program that has learned nothing cannot pay less than the even guess on average.",
    },
    "plateau": {
        0: "Nothing tells this program one picture from another, so it cannot be sure of any.",
        0.7: "That is the even guess, ln 2. The biases can learn how rare an 8 is.",
    },
    "twenty": {
        2: "That is hardly below the even guess among ten. Here 650 numbers can learn twenty examples by heart.",
        0.2: "With a penalty it stops there. Without one nothing holds the weights back.",
    },
    "library": {
        10: "They would all differ if the biases were fixed one by one. Which change of all biases does softmax not "
        "see?",
    },
    "halves": {
        "large": "A large penalty holds the weights so small that the classifier stays timid.",
        "small": "It fits the training digits best, and these are not the ones that you were asked about.",
    },
    "nudges": {
        640: "The cost answers nearly all of them. An answer changes only where two logits change places.",
    },
    "pushes": {
        1: "That is the push of cross-entropy, where the slope of the logarithm cancels the factor q.",
        0.1: "The push is q (1 - q), and q is tiny here.",
    },
    "bowl": {
        1: "One of them is 0, which is not below 0.",
        5: "Then the loss would have a hill where it has a valley.",
    },
    "hidden": {
        0: "So it would be for a convex cost. Which weights lie halfway between a number and its negative?",
        0.3: "Halfway every weight of V and W is 0, and such a network sees nothing.",
    },
    "run": {
        "rise": "There are more of them, and still they pay less together, for each is surer.",
        "stay": "The classifier gets surer of everything, also of what it gets right.",
    },
    "calibration": {
        0.98: "So sure it is on average. How often it is right is another matter.",
        0.8: "It is too sure, but not by so much.",
    },
    "temperature": {
        0: "The probabilities change. Which of the ten logits is the largest?",
        450: "A temperature cannot turn a wrong answer into a right one.",
    },
    "smoothing": {
        "hard": "A hard label can always be met a little better by a larger gap.",
        "both": "The smoothed label has best logits. For the hard one a larger gap is always better.",
    },
    "class-weights": {
        0.8875: "You divided by the number of examples. The weights sum to more than that.",
        4.5: "That is 9 times 0.5. A mean of equal numbers is that number.",
    },
}
