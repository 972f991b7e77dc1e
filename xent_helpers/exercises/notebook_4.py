"""The exercises of notebook 4, loss and cost; wrong answers are computed, as a learner comes to them."""

import numpy as np

from xent_helpers import cost_from_logits, entropy, loss, sigmoid, softmax
from xent_helpers.exercises import misconceptions as m
from xent_helpers.exercises.grading import Exercise, Slip
from xent_helpers.exercises.progress import sheet
from xent_helpers.exercises.standard import slips_of_a_mean

GIVEN = np.array([0.5, 0.1, 0.25, 1])
LOGITS, LABELS = np.array([[4.0, 0.0, 2.0], [0.0, 4.0, 0.0], [4.0, 3.0, 1.0]]), np.array([0, 1, 2])
EXP_OF_0_AS_0 = np.mean(np.log(np.sum(np.exp(LOGITS) * (LOGITS != 0), axis=1)) - LOGITS[[0, 1, 2], LABELS])
TRUE_CLASS_LEFT_OUT = np.mean(np.log(np.sum(np.exp(LOGITS) * (1 - np.eye(3)), axis=1)) - LOGITS[[0, 1, 2], LABELS])
TRUE_CLASS = softmax(LOGITS)[[0, 1, 2], LABELS]


def draw_losses_and_weights(generator):
    """Losses of 2 to 5 examples, and weights from 1 to 5."""
    size = generator.integers(2, 6)
    return generator.integers(1, 400, size) / 100, generator.integers(1, 6, size).astype(float)


def _sum_of_squares(weights):
    return np.sum(weights**2)


def _root_of_squares(weights):
    return np.sqrt(np.sum(weights**2))


def _sum_of_inverses(weights):
    return np.sum(1 / weights)


def _turned(weights):
    return np.max(weights) - weights + np.min(weights)


def _without_the_last(losses, weights):
    return np.dot(weights[:-1], losses[:-1]) / np.sum(weights)


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
            Slip(m.MEAN_PROBABILITY, np.mean(GIVEN)),
            Slip(m.BASE_10, -np.mean(np.log10(GIVEN))),
            Slip(m.CERTAIN_LEFT_OUT, -np.sum(np.log(GIVEN)) / 3),
            Slip(m.LIKELIHOOD, np.prod(GIVEN)),
            Slip(m.GEOMETRIC_MEAN, np.exp(np.mean(np.log(GIVEN)))),
            Slip(m.PERPLEXITY, np.exp(-np.mean(np.log(GIVEN)))),
            Slip(m.WEIGHTED_TERM, -np.mean(GIVEN * np.log(GIVEN))),
            Slip(
                m.WEIGHTED_TERM,
                -np.sum(GIVEN * np.log(GIVEN)),
                "If you have 0.920, it is the cost of the notebook's four rows.",
            ),
            Slip(m.NORMALISED_FIRST, -np.mean(np.log(GIVEN / np.sum(GIVEN)))),
            Slip(m.LOG_OF_MEAN, -np.log(np.sum(GIVEN)), "And you did not divide."),
            Slip(m.WEIGHTED_TERM, -np.sum(GIVEN * np.log(GIVEN)) / np.sum(GIVEN), "Then you divided by their sum."),
            Slip(m.MEAN_PROBABILITY, np.sum(GIVEN), "And it is not divided yet."),
            Slip(m.SQUARED, np.mean((1 - GIVEN) ** 2)),
            Slip(m.SQUARED, np.sum((1 - GIVEN) ** 2)),
            Slip(m.ONE_MINUS_P, np.sum(1 - GIVEN), "And you added up."),
            Slip(m.PERPLEXITIES_OF_EXAMPLES, np.mean(1 / GIVEN)),
            Slip(m.PERPLEXITIES_OF_EXAMPLES, np.sum(1 / GIVEN)),
            Slip(m.INFINITE_CERTAIN, np.inf),
            Slip(m.LOG_OF_1, (1 - np.sum(np.log(GIVEN))) / 4),
            Slip(m.LOG_OF_1, 1 - np.sum(np.log(GIVEN)), "And you added up."),
        ],
        unit="nats",
        numbers=GIVEN,
        standard=slips_of_a_mean(-np.log(GIVEN)),
        hints=[
            "Each of the four examples has a loss. What are the four losses?",
            "The losses are ln 2, ln 10, ln 4 and 0. The cost is their mean.",
        ],
        code="answer = np.mean(-np.log([0.5, 0.1, 0.25, 1]))",
        insight="Each example pays minus the logarithm of what its true class was given; the cost is the mean. The "
        "example that was sure and right pays 0, and counts.",
    ),
    Exercise(
        "4.2",
        right=(96 * 0.30 + 4 * 0.80) / 100,
        slips=[
            Slip(m.MEAN_OF_MEANS, (0.30 + 0.80) / 2),
            *[Slip(m.ONE_BATCH, mean) for mean in (0.30, 0.80)],
            Slip(m.WEIGHTS_EXCHANGED, (4 * 0.30 + 96 * 0.80) / 100),
            Slip(m.SUM_FOR_MEAN, 96 * 0.30 + 4 * 0.80, "You have the sum of all losses."),
            Slip(m.MEANS_ADDED, 0.30 + 0.80),
            Slip(m.DIVIDED_BY_COUNT, (96 * 0.30 + 4 * 0.80) / 2, "Here that was the number of batches."),
            Slip(m.ANOTHER_COUNT, (96 * 0.30 + 4 * 0.80) / 96),
            Slip(m.AS_ONE_EXAMPLE, (96 * 0.30 + 0.80) / 97),
            Slip(m.AS_ONE_EXAMPLE, (96 * 0.30 + 0.80) / 100),
            Slip(m.ANOTHER_COUNT, (96 * 0.30 + 4 * 0.80) / 4),
            *[Slip(m.PART, each, "It is that of one batch alone.") for each in (28.8, 0.288, 3.2, 0.032)],
            Slip(m.MEANS_COMBINED, 0.30 * 0.80),
            Slip(m.MEANS_ADDED, (0.30 + 0.80) / 100, "And you divided by the examples."),
            Slip(m.MEANS_COMBINED, np.sqrt(0.30 * 0.80)),
            Slip(m.MEANS_COMBINED, 0.80 - 0.30),
            Slip(m.DIVIDED_BY_COUNT, (96 * 0.30 + 4 * 0.80) / 200, "You divided by the examples and by the batches."),
            Slip(m.FORGOTTEN_MINUS_AGAIN, -(96 * 0.30 + 4 * 0.80) / 100),
        ],
        numbers=[96, 4, 100],
        standard=[
            Slip(m.WEIGHTS_DIVIDE, 0.30 / 96 + 0.80 / 4),
            Slip(m.MEANS_COMBINED, 2 / (1 / 0.30 + 1 / 0.80)),
            Slip(m.MEANS_COMBINED, 28.8 * 3.2 / 10_000),
            *[
                Slip(m.PROBABILITIES_FOR_LOSSES, -np.log(0.3) * a - np.log(0.8) * b)
                for a, b in ((0.96, 0.04), (0.5, 0.5))
            ],
            *[Slip(m.ANOTHER_SHARE, 0.30 + 0.50 * share) for share in (0.05, 0.1, 0.25, 0.4)],
            *[Slip(m.PART, each, "The last batch is not weighed by its size.") for each in (29.6, 1.088)],
            Slip(m.ONE_SIGN, 0.288 - 0.032),
            Slip(m.BITS_FOR_NATS, 0.32 / np.log(2)),
            Slip(m.ANOTHER_NUMBER, 32 / 50),
            *[Slip(m.MISREAD, (96 * a + b * c) / 100) for a, b, c in ((0.3, 40, 0.8), (0.3, 4, 0.08), (0.03, 4, 0.8))],
        ],
        unit="nats",
        hints=[
            "The mean of a batch times its size is the sum of its losses.",
            "Add the two sums, and divide by the number of all examples.",
        ],
        code="answer = (96 * 0.30 + 4 * 0.80) / 100",
        insight="A mean times its number of examples is a sum, and sums can be added. The 4 examples of the last batch "
        "move the cost by no more than 0.02.",
    ),
    Exercise(
        "4.3",
        right=np.exp(1.386),
        slips=[
            Slip(m.BITS_FOR_NATS, 2**1.386, "2 to the power of a cost undoes a cost in bits."),
            Slip(m.GEOMETRIC_MEAN, np.exp(-1.386)),
            Slip(m.PERPLEXITY_OF_GUESS, 20),
            Slip(m.COST_AS_PERPLEXITY, 1.386),
            Slip(m.LOG_FOR_EXP, np.log(1.386)),
            Slip(m.BITS_AS_PERPLEXITY, 1.386 / np.log(2)),
            Slip(m.BASES_MIXED, 10**1.386),
            Slip(m.CLASSES_BY_PERPLEXITY, 20 / np.exp(1.386)),
            Slip(m.PERPLEXITY_BY_CLASSES, np.exp(1.386) / 20),
            Slip(m.PERPLEXITY_BY_CLASSES, 1.386 / 20),
            Slip(m.CLASSES_BY_PERPLEXITY, 20 / 1.386),
            Slip(m.PERPLEXITY_OF_GUESS, np.log(20)),
            Slip(m.PERPLEXITY_OF_GUESS, np.log2(20), "And you have it in bits."),
            *[
                Slip(m.COMPARED_WITH_GUESS, each)
                for each in (1.386 / np.log(20), np.log(20) - 1.386, np.log(20) / 1.386)
            ],
            *[Slip(m.TIMES_CLASSES, each) for each in (20 * 1.386, 20 * np.exp(1.386))],
            *[Slip(m.MISREAD, np.exp(each)) for each in (0.386, 13.86, 1.836)],
            *[Slip(m.COST_ROUNDED, np.exp(each)) for each in (1, 1.3)],
            Slip(m.PERPLEXITY_BY_CLASSES, np.exp(1.386 / 20)),
            Slip(m.PERPLEXITY_OF_GUESS, np.log10(20), "And you have it to base 10."),
            Slip(m.COMPARED_WITH_GUESS, 1.386 - np.log(20)),
            Slip(m.TIMES_CLASSES, np.exp(20), "You took the exponential of it."),
            *[Slip(m.COPIED, each, "It is another cost's perplexity.") for each in (1.21, 2.51)],
            *[Slip(m.BASE_AND_EXPONENT, each) for each in (1.386**2, 20**1.386, 1.386**20, 1.386**np.e)],
            Slip(m.TIMES_FOR_POWER, 1.386 * np.e),
            Slip(m.TIMES_FOR_POWER, 1.386 * 2),
            Slip(m.BASES_MIXED, np.exp(1.386 / np.log(2)), "You turned it into bits; these go with 2."),
            Slip(m.BASES_MIXED, 2 ** (1.386 * np.log(2)), "And the factor is turned over."),
            Slip(m.UNIT_TURNED, 1.386 * np.log(2), "And a cost is no perplexity."),
            Slip(m.LOG_FOR_EXP, np.log2(1.386)),
            Slip(m.LOG_FOR_EXP, -np.log(1.386)),
            Slip(m.LOG_FOR_EXP, np.log10(1.386)),
            Slip(m.COST_AS_PERPLEXITY, -1.386, "And a minus has come in."),
            Slip(m.PERPLEXITY_OF_GUESS, 1 / 20, "You have its probability."),
            Slip(m.COST_AS_PERPLEXITY, 1 / 1.386, "And it is turned over."),
        ],
        hints=[
            "Perplexity undoes the logarithm in the cost.",
            "The cost is in nats, so the logarithm was the natural one.",
        ],
        code="answer = np.exp(1.386)",
        insight="The classifier is as unsure as if it had to guess evenly among 4 classes, not 20. The exponential "
        "undoes the logarithm in the cost.",
    ),
    Exercise(
        "4.4",
        right=lambda losses, weights: np.average(losses, weights=weights),
        slips=[
            Slip(m.SUM_FOR_MEAN, np.dot),
            Slip(m.DIVIDED_BY_COUNT, lambda losses, weights: np.dot(weights, losses) / len(losses)),
            Slip(
                m.WEIGHTS_FORGOTTEN, lambda losses, weights: np.mean(losses), "The numbers in `weights` are not used."
            ),
            Slip(m.SUMS, lambda losses, weights: np.sum(losses) / np.sum(weights)),
            Slip(m.WRONG_DIVISOR, lambda losses, weights: np.dot(weights, losses) / np.sum(losses)),
            Slip(m.FORGOTTEN_MINUS_AGAIN, lambda losses, weights: -np.average(losses, weights=weights)),
            Slip(m.DIVIDED_TWICE, lambda losses, weights: np.average(losses, weights=weights) / len(losses)),
            Slip(m.MASK, lambda losses, weights: np.mean(losses[weights > 0])),
            Slip(m.TERMS, lambda losses, weights: losses * weights),
            Slip(m.TERMS, lambda losses, weights: losses * weights / np.sum(weights)),
            Slip(m.MEAN_WEIGHT, lambda losses, weights: np.dot(weights, losses) / np.mean(weights)),
            Slip(m.FIRST_TERM, lambda losses, weights: losses[0] * weights[0] / np.sum(weights)),
            Slip(m.WEIGHTS_DIVIDE, lambda losses, weights: np.mean(losses / weights)),
            Slip(m.WEIGHTS_DIVIDE, lambda losses, weights: np.sum(losses / weights)),
            Slip(m.SUM_OF_LOSSES, lambda losses, weights: np.sum(losses)),
            Slip(m.SQUARED_WEIGHTS, lambda losses, weights: np.average(losses, weights=weights**2)),
            Slip(m.LOG_AGAIN, lambda losses, weights: np.average(-np.log(losses), weights=weights)),
            Slip(m.WHOLE_WEIGHTS, lambda losses, weights: np.mean(np.repeat(losses, weights.astype(int)))),
            Slip(m.AT_LEAST_ONE, lambda losses, weights: np.dot(weights, losses) / max(np.sum(weights), 1)),
            *[
                Slip(m.ANOTHER_DIVISOR, lambda losses, weights, of=of: np.dot(weights, losses) / of(weights))
                for of in (np.max, np.count_nonzero, _sum_of_squares, _root_of_squares, np.prod, np.min)
            ],
            *[
                Slip(m.WEIGHTS_BENT, lambda losses, weights, bend=bend: np.average(losses, weights=bend(weights)))
                for bend in (np.sqrt, np.exp, np.log1p, _turned)
            ],
            *[
                Slip(m.WEIGHTS_DIVIDE, lambda losses, weights, of=of: np.sum(losses / weights) / of(weights))
                for of in (np.sum, _sum_of_inverses)
            ],
            Slip(m.WEIGHTS_DIVIDE, lambda losses, weights: np.dot(weights, losses) / weights, "Their sum divides."),
            Slip(m.FIRST_LEFT_OUT, lambda losses, weights: np.dot(weights[1:], losses[1:]) / np.sum(weights)),
            Slip(m.MULTIPLIED, lambda losses, weights: np.dot(weights, losses) * np.sum(weights)),
            Slip(m.WHOLE_DIVISION, lambda losses, weights: np.dot(weights, losses) // np.sum(weights)),
            Slip(m.ANOTHER_DIVISOR, lambda losses, weights: np.dot(weights, losses) / (np.sum(weights) - 1)),
            Slip(m.POWERS, lambda losses, weights: np.sum(losses**weights) / np.sum(weights)),
            Slip(m.RUNNING_SUMS, lambda losses, weights: np.cumsum(weights * losses) / np.sum(weights)),
            Slip(m.MEDIAN, lambda losses, weights: np.median(weights * losses) / np.sum(weights)),
            Slip(m.MEDIAN, lambda losses, weights: np.median(losses)),
            Slip(m.MEANS_MULTIPLIED, lambda losses, weights: np.mean(losses) * np.mean(weights)),
            Slip(m.MEANS_MULTIPLIED, lambda losses, weights: np.sum(losses) * np.sum(weights)),
            Slip(m.MEANS_MULTIPLIED, lambda losses, weights: np.sum(losses) * np.sum(weights) / len(losses)),
            Slip(m.TURNED_OVER, lambda losses, weights: np.sum(weights) / np.dot(weights, losses)),
            Slip(m.FORGOTTEN_MINUS_AGAIN, lambda losses, weights: -np.dot(weights, losses)),
            Slip(m.EXP_AGAIN, lambda losses, weights: np.exp(-np.average(losses, weights=weights))),
            Slip(m.EXP_AGAIN, lambda losses, weights: np.exp(np.average(losses, weights=weights))),
            Slip(m.WEIGHTS_ADDED, lambda losses, weights: np.mean(losses + weights)),
            Slip(m.WEIGHTS_ADDED, lambda losses, weights: np.sum(losses + weights)),
            Slip(m.WEIGHTS_ADDED, lambda losses, weights: np.sum(losses + weights) / np.sum(weights)),
            Slip(m.SQUARED_WEIGHTS, lambda losses, weights: np.dot(weights**2, losses) / np.sum(weights)),
            Slip(m.LAST_TERM, lambda losses, weights: losses[-1] * weights[-1] / np.sum(weights)),
            Slip(m.LAST_TERM, lambda losses, weights: losses[-1]),
            Slip(m.LAST_LEFT_OUT, _without_the_last),
            Slip(m.MASK, lambda losses, weights: np.sum(losses[weights > 0]) / np.sum(weights)),
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
            (np.array([1.0, 2.0]), np.array([0.2, 0.3])),
            (np.array([1.0, 2.0, 4.0]), np.array([1.0, 3.0, 0.0])),
            (np.array([1.0, 2.0]), np.array([1.0, 19.0])),
        ],
        draw=draw_losses_and_weights,
        advice="`losses` and `weights` are NumPy arrays of equal length.",
        insight="The idea: a weight is how many examples a loss stands for, so divide by the sum of the weights. Their "
        "scale then cancels: only ratios matter.",
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
            Slip(
                m.BASE_10,
                -np.mean(np.log10(TRUE_CLASS)),
                "If you have 0.51, it may also be a mean of squared distances.",
            ),
            Slip(
                m.WRONG_AXIS,
                -np.mean(np.log(np.diag(softmax(LOGITS.ravel()).reshape(3, 3)))),
                "You divided by one sum for the whole table.",
            ),
            Slip(m.WRONG_CLASS, -np.mean(np.log(softmax(LOGITS).max(axis=1))), "You took the likeliest class."),
            Slip(m.LOGITS_AS_PROBABILITIES, np.mean(LOGITS[[0, 1, 2], LABELS])),
            Slip(m.LOGITS_AS_PROBABILITIES, np.mean(np.log(LOGITS[[0, 1, 2], LABELS]))),
            Slip(m.MEAN_PROBABILITY, np.mean(TRUE_CLASS)),
            Slip(m.PERPLEXITY, np.exp(cost_from_logits(LABELS, LOGITS))),
            Slip(m.NO_EXPONENTIAL, -np.mean(np.log((LOGITS / LOGITS.sum(axis=1, keepdims=True))[[0, 1, 2], LABELS]))),
            Slip(m.ACCURACY, np.mean(LOGITS.argmax(axis=1) == LABELS)),
            Slip(m.WRONG_CLASS, -np.mean(np.log(softmax(LOGITS)[:, 0])), "You took the first class each time."),
            Slip(m.TRUE_LOGIT_MISSING, np.mean(np.log(np.sum(np.exp(LOGITS), axis=1)))),
            Slip(m.SIGMOIDS, -np.mean(np.log(sigmoid(LOGITS[[0, 1, 2], LABELS])))),
            Slip(m.AVERAGED_OVER_CLASSES, cost_from_logits(LABELS, LOGITS) / 3),
            *[
                Slip(m.WRONG_CLASS, -np.mean(np.log(softmax(LOGITS)[:, k])), f"You took the {word} class each time.")
                for k, word in ((1, "second"), (2, "last"))
            ],
            Slip(m.WRONG_CLASS, -np.mean(np.log(softmax(LOGITS)[[0, 1, 2], [1, 2, 0]])), "You took the next class."),
            Slip(m.LABELS_FORGOTTEN, -np.sum(np.log(softmax(LOGITS)))),
            Slip(m.LABELS_FORGOTTEN, -np.sum(np.log(softmax(LOGITS))) / 3, "Only the divisor is right."),
            Slip(m.SQUARED, np.mean((softmax(LOGITS) - np.eye(3)) ** 2)),
            Slip(m.LIKELIHOOD, np.prod(TRUE_CLASS)),
            Slip(m.EVEN_GUESS, np.log(3)),
            Slip(m.EXP_OF_0, EXP_OF_0_AS_0),
            Slip(m.BASE_2_OF_SOFTMAX, cost_from_logits(LABELS, LOGITS * np.log(2))),
            Slip(m.WEIGHTED_TERM, -np.mean(TRUE_CLASS * np.log(TRUE_CLASS))),
            Slip(m.SUM_OF_SIGMOIDS, np.mean(np.sum(np.log1p(np.exp(LOGITS)), axis=1) - LOGITS[[0, 1, 2], LABELS])),
            Slip(m.TRUE_CLASS_LEFT_OUT, TRUE_CLASS_LEFT_OUT),
            Slip(
                m.LOGITS_AS_PROBABILITIES,
                np.mean(np.exp(-LOGITS[[0, 1, 2], LABELS])),
                "You took powers of minus the logits.",
            ),
            Slip(m.GEOMETRIC_MEAN, np.exp(-cost_from_logits(LABELS, LOGITS))),
            Slip(m.MEAN_PROBABILITY, np.sum(TRUE_CLASS), "And it is not divided yet."),
            Slip(m.LOGITS_AS_PROBABILITIES, -np.sum(LOGITS[[0, 1, 2], LABELS])),
            Slip(m.LOGITS_AS_PROBABILITIES, -np.sum(np.log(LOGITS[[0, 1, 2], LABELS]))),
            Slip(m.TRUE_LOGIT_MISSING, np.sum(np.log(np.sum(np.exp(LOGITS), axis=1)))),
            Slip(
                m.ENTROPY_FOR_PRICE,
                -np.sum(softmax(LOGITS) * np.log(softmax(LOGITS))) / 3,
                "It is that of the predictions, without the labels.",
            ),
            Slip(m.GAP_FOR_LOSS, np.mean(LOGITS.max(axis=1) - LOGITS[[0, 1, 2], LABELS])),
        ],
        unit="nats",
        numbers=[4, 2],
        standard=slips_of_a_mean(-np.log(TRUE_CLASS)),
        hints=[
            "The numbers are logits, so softmax of each row comes first, or a helper that expects logits.",
            "`cost_from_logits` does the whole way, from logits and class indices to the mean.",
        ],
        code="answer = cost_from_logits([0, 1, 2], [[4, 0, 2], [0, 4, 0], [4, 3, 1]])",
        insight="Two examples cost little; the third, sure of the wrong class, pays 3.3 nats and makes up most of the "
        "cost. Accuracy sees 2 of 3 right and no more.",
    ),
    bonus=Exercise(
        "4+",
        question="Four examples have the classes 0, 0, 1 and 2. A lazy classifier gives every example the same "
        "prediction. What is the least cost in nats that it can reach?",
        right=entropy([0.5, 0.25, 0.25]),
        slips=[
            Slip(m.BITS_FOR_NATS, entropy([0.5, 0.25, 0.25], base=2)),
            Slip(m.EVEN_GUESS, np.log(3)),
            Slip(m.SUM_FOR_MEAN, 4 * entropy([0.5, 0.25, 0.25])),
            Slip(m.HARDENED, 0.0, "One prediction has to serve all four labels."),
        ],
        hints=[
            "The mean of the four labels is one soft label. What does the best prediction for a soft label say?",
            "It says how often each class comes: 1/2, 1/4 and 1/4. What does it cost then?",
        ],
        code="answer = entropy([1 / 2, 1 / 4, 1 / 4])",
        insight="The least cost without looking at the input is the entropy of the classes. What a trained classifier "
        "costs less than that is what it has learned from the inputs.",
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
