"""The exercises of notebook 2, cross-entropy; wrong answers are computed, as a learner comes to them."""

from functools import partial

import numpy as np

from xent_helpers import cross_entropy, entropy, kl_divergence
from xent_helpers.exercises import misconceptions as m
from xent_helpers.exercises.grading import Exercise, Slip
from xent_helpers.exercises.inputs import draw_pair
from xent_helpers.exercises.progress import sheet
from xent_helpers.exercises.standard import slips_of_a_mean

IN_LOGARITHM = "The estimate says how surprising the outcome is, so it stands in the logarithm."
SUBTRACTED = "If you subtracted, H(p, q) comes first."
ABOVE_LINE = "In a divergence the truth also stands above the fraction line."
FRUITS, EVEN = np.array([0.7, 0.1, 0.1, 0.1]), np.full(4, 1 / 4)


def _clipped_divergence(p, q, tiny):
    return np.sum(p * np.log(np.maximum(p, tiny) / np.maximum(q, tiny)))


def _divergence_of_shared_classes(p, q):
    both = (p > 0) & (q > 0)
    return np.sum(p[both] * np.log(p[both] / q[both]))


def _divergence_with_epsilon(p, q, tiny):
    return np.sum(p * np.log((p + tiny) / (q + tiny)))


def _divergence_up_to_a_zero(p, q, forgiving=False):
    total = 0.0
    for truth, belief in zip(p, q, strict=True):
        if truth == 0:
            break
        if belief == 0:
            return total if forgiving else np.inf
        total += truth * np.log(truth / belief)
    return total


def _divergence_without_infinity(p, q):
    logarithms = np.log(p / q)
    return np.sum(p * np.where(np.isinf(logarithms), 0, logarithms))


def _divergence_of_pairs_that_happen(p, q):
    happens = p[p > 0]
    return np.sum(happens[:, None] * np.log(happens[:, None] / q))


def _divergence_of_zeros_apart(p, q):
    p, q = p[p > 0], q[q > 0]
    return np.sum(p * np.log(p / q))


def _divergence_cut_to_one_length(p, q):
    return sum(a * np.log(a / b) for a, b in zip(p[p > 0], q[q > 0], strict=False))


EXERCISES = sheet(
    "Notebook 2",
    Exercise(
        "2.1",
        right=cross_entropy(FRUITS, EVEN, base=2),
        slips=[
            Slip(m.NATS_FOR_BITS, cross_entropy(FRUITS, EVEN), "If you have 1.4, it may also be one of four terms."),
            Slip(m.FORGOTTEN_MINUS, -cross_entropy(FRUITS, EVEN, base=2), m.LOG_IS_NEGATIVE),
            Slip(m.SWAPPED, cross_entropy(EVEN, FRUITS, base=2), IN_LOGARITHM),
            Slip(
                m.ENTROPY_FOR_PRICE,
                entropy(FRUITS, base=2),
                "The entropy is the price with a code for the truth; yours is made for the belief.",
            ),
            Slip(m.DIVERGENCE_FOR_PRICE, kl_divergence(FRUITS, EVEN, base=2)),
            Slip(m.SUM_FOR_MEAN, -np.sum(np.log2(EVEN)), "A fruit sold gets one word, and not all four."),
            Slip(m.ONE_MINUS_P, np.sum(FRUITS * (1 - EVEN))),
            Slip(
                m.BASE_10_FOR_BITS, cross_entropy(FRUITS, EVEN, base=10), "Or you counted the rare fruits alone, 0.6."
            ),
            Slip(m.AVERAGED_OVER_CLASSES, cross_entropy(FRUITS, EVEN, base=2) / 4),
            Slip(m.CASES_FOR_BITS, 4),
            Slip(m.ANOTHER_EVENT, -np.log2(0.7), "And it is that of one fruit, in a code for the truth."),
            Slip(m.ENTROPY_ADDED, cross_entropy(FRUITS, EVEN, base=2) + entropy(FRUITS, base=2)),
            Slip(m.DIVERGENCE_FOR_PRICE, kl_divergence(EVEN, FRUITS, base=2), "And p and q are swapped."),
            Slip(m.SUM_FOR_MEAN, -np.sum(np.log2(FRUITS)), "And those are the words for the truth."),
            Slip(m.ANOTHER_EVENT, -np.log2(0.1), "And it is that of one fruit, in a code for the truth."),
            Slip(m.ANOTHER_NUMBER_OF_CLASSES, np.log2(5), "Here are four fruits, not five."),
            Slip(m.ONE_MINUS_P_INSIDE, -np.log2(1 - 0.25)),
            Slip(m.CODE_FOR_TRUTH, 1.5),
            Slip(m.OTHERS_AS_ONE, entropy([0.7, 0.3], base=2)),
            Slip(m.BETWEEN, (2 + entropy(FRUITS, base=2)) / 2),
            Slip(
                m.SWAPPED, cross_entropy(EVEN, FRUITS, base=2) - entropy(FRUITS, base=2), "And the entropy is missing."
            ),
            Slip(m.ANOTHER_NUMBER_OF_CLASSES, 3, "Here are four fruits, not eight."),
            Slip(m.PRODUCT, 0.7 * 0.25),
            Slip(m.PRODUCT, 0.1 * 0.25),
            Slip(m.CASES_FOR_BITS, 2**4),
        ],
        unit="bits",
        numbers=[0.25, 0.7, 0.1],
        standard=[
            *slips_of_a_mean([2, 2, 2, 2], FRUITS),
            Slip(m.ANOTHER_NUMBER_OF_CLASSES, np.log2(3), "Here are four fruits, not three."),
        ],
        hints=[
            "A code made for your belief: how long is the word of each of the four fruits?",
            "All words are equally long, log2(4) bits. Does it then matter how often each fruit is sold?",
        ],
        code="answer = cross_entropy([0.7, 0.1, 0.1, 0.1], [1 / 4] * 4, base=2)",
        insight="Your belief gives every fruit a word of 2 bits, so here p did not matter. With unequal words it does: "
        "p says how often each is paid for.",
    ),
    Exercise(
        "2.2",
        right=kl_divergence(FRUITS, EVEN, base=2),
        slips=[
            Slip(m.NATS_FOR_BITS, kl_divergence(FRUITS, EVEN)),
            Slip(
                m.SIGN_OF_QUOTIENT,
                -kl_divergence(FRUITS, EVEN, base=2),
                "If you subtracted, H(p, q) comes first: a wrong belief never makes it cheaper.",
            ),
            Slip(m.SWAPPED, kl_divergence(EVEN, FRUITS, base=2), ABOVE_LINE),
            Slip(m.PRICE_FOR_DIVERGENCE, cross_entropy(FRUITS, EVEN, base=2)),
            Slip(m.ENTROPY_FOR_PRICE, entropy(FRUITS, base=2), "You are asked for what comes on top of it."),
            Slip(m.BASE_10_FOR_BITS, kl_divergence(FRUITS, EVEN, base=10)),
            Slip(m.ENTROPY_ADDED, cross_entropy(FRUITS, EVEN, base=2) + entropy(FRUITS, base=2)),
            Slip(m.AVERAGED_OVER_CLASSES, kl_divergence(FRUITS, EVEN, base=2) / 4),
            Slip(m.ONE_TERM, 0.7 * np.log2(0.7 / 0.25)),
            Slip(m.SHARE, 2 / entropy(FRUITS, base=2) - 1),
            Slip(m.SHARE, 100 * (2 / entropy(FRUITS, base=2) - 1)),
            Slip(m.SHARE, 2 / entropy(FRUITS, base=2)),
            Slip(m.SHARE, entropy(FRUITS, base=2) / 2),
            Slip(m.SHARE, 1 - entropy(FRUITS, base=2) / 2),
            Slip(m.UNITS_MIXED, 2 - entropy(FRUITS)),
            Slip(m.UNITS_MIXED, cross_entropy(FRUITS, EVEN) - entropy(FRUITS, base=2)),
            Slip(m.WEIGHTS_FORGOTTEN, np.sum(np.log2(FRUITS / EVEN))),
            Slip(m.WRONG_WEIGHTS, np.sum(EVEN * np.log2(FRUITS / EVEN))),
            *[Slip(m.SHARE, percent) for percent in (47, 32, 68, 147, 100 * (1 - entropy(FRUITS, base=2) / 2))],
            *[Slip(m.DIFFERENCES, each) for each in (0.1 - 0.25, 0.25 - 0.1, np.sum(np.abs(FRUITS - EVEN)))],
            Slip(m.DIFFERENCES, np.sum((FRUITS - EVEN) ** 2), "You squared their differences."),
            Slip(m.BELIEF_FOR_FREE, 0),
            Slip(
                m.BOTH_DIRECTIONS,
                kl_divergence(FRUITS, EVEN, base=2) + kl_divergence(EVEN, FRUITS, base=2),
                "Or you took H(q, p) - H(p).",
            ),
            Slip(m.ABSOLUTE_TERMS, np.sum(FRUITS * np.abs(np.log2(FRUITS / EVEN)))),
            Slip(m.WHOLE_WORDS, 0.5),
            *[Slip(m.OTHERS_AS_ONE, each) for each in (entropy([0.7, 0.3], base=2), 2 - entropy([0.7, 0.3], base=2))],
            Slip(m.LOGS_SQUARED, np.sum(FRUITS * np.log2(FRUITS / EVEN) ** 2)),
            Slip(m.SWAPPED, cross_entropy(EVEN, FRUITS, base=2), "And it is the whole price."),
            Slip(m.DECIMAL_POINT, 100 * kl_divergence(FRUITS, EVEN, base=2), "And bits are no percentage."),
        ],
        unit="bits",
        numbers=[0.7, 0.1, 0.25],
        standard=slips_of_a_mean(np.log2(FRUITS / EVEN), FRUITS),
        hints=[
            "The price you pay has two parts. Which one is there even with the right belief?",
            "Subtract H(p) from the H(p, q) of exercise 2.1.",
        ],
        code="answer = kl_divergence([0.7, 0.1, 0.1, 0.1], [1 / 4] * 4, base=2)",
        insight="Of the 2 bits, 1.357 nobody can avoid. The other 0.643 are the price of the belief, H(p, q) - H(p), "
        "and the truth would save them.",
    ),
    Exercise(
        "2.3",
        right=0.5 / np.log(2),
        slips=[
            Slip(m.UNIT_TURNED, 0.5 * np.log(2)),
            Slip(m.ONE_NAT, 1 / np.log(2)),
            Slip(m.ONE_NAT, np.log(2), "And it is turned over. Or you took the logarithm of the 0.5, a loss already."),
            Slip(m.LOSS_AS_PROBABILITY, -np.log2(0.5)),
            Slip(m.UNIT_KEPT, 0.5),
            Slip(m.BASE_10_FOR_BITS, 0.5 * np.log10(np.e)),
            Slip(m.BASE_10_FOR_BITS, 0.5 * np.log(10)),
            Slip(m.EXPONENTIAL, np.exp(0.5)),
            Slip(m.EXPONENTIAL, np.exp(-0.5)),
            Slip(m.EXPONENTIAL, 2**0.5, "And you took 2 for e."),
            Slip(m.LOSS_AS_PROBABILITY, np.log2(0.5)),
            Slip(m.LOSS_AS_PROBABILITY, np.log(0.5)),
            Slip(m.LOSS_AS_PROBABILITY, np.log10(0.5)),
            Slip(m.LOSS_AS_PROBABILITY, -np.log10(0.5)),
            *[Slip(m.ADDED, 0.5 + sign * factor) for sign in (1, -1) for factor in (np.log(2), 1 / np.log(2))],
            *[Slip(m.ADDED, factor - 0.5) for factor in (np.log(2), 1 / np.log(2))],
            Slip(m.BASE_10_FOR_BITS, 0.5 * np.log10(2)),
            Slip(m.UNIT_ONCE_MORE, 0.5 / np.log(2) ** 2),
            *[Slip(m.E_AS_FACTOR, 0.5 * factor) for factor in (np.e, 1 / np.e)],
            *[Slip(m.BYTES, each) for each in (4, 0.0625, 8 * 0.5 / np.log(2), 0.5 / np.log(2) / 8)],
            Slip(m.ANOTHER_FACTOR, 0.5 * 0.5),
            Slip(m.UNIT_TURNED, 2 / np.log(2), "And the 0.5 went below the line."),
            Slip(m.UNIT_TURNED, 2 * np.log(2), "And the 0.5 went below the line."),
            Slip(m.MINUS_CAME_IN, -0.5 / np.log(2)),
            Slip(m.MINUS_CAME_IN, -0.5 * np.log(2)),
            Slip(m.UNIT_KEPT, -0.5, "And a minus has come in."),
        ],
        standard=[
            Slip(m.EXPONENTIAL, 1 - np.exp(-0.5), "And you took it from 1."),
            Slip(m.EXPONENTIAL, np.exp(-0.5) / np.log(2), "And you turned its unit."),
            Slip(m.EXPONENTIAL, 0.5 ** (1 / np.log(2)), "And you took it of the factor."),
        ],
        hints=[
            "Is the number of bits larger or smaller than the number of nats?",
            "One nat is 1 / ln 2 bits.",
        ],
        code="answer = 0.5 / np.log(2)",
        insight="1 nat is 1.443 bits, so every number of nats is a larger number of bits. Divide by ln 2, about 0.693, "
        "to get bits.",
    ),
    Exercise(
        "2.4",
        right=kl_divergence,
        slips=[
            Slip(m.BITS_FOR_NATS, partial(kl_divergence, base=2)),
            Slip(m.SIGN_OF_QUOTIENT, lambda p, q: -kl_divergence(p, q), SUBTRACTED),
            Slip(m.SWAPPED, lambda p, q: kl_divergence(q, p), ABOVE_LINE),
            Slip(m.PRICE_FOR_DIVERGENCE, cross_entropy),
            Slip(m.AVERAGED_OVER_CLASSES, lambda p, q: kl_divergence(p, q) / len(p)),
            Slip(m.ZERO_LOG_ZERO, lambda p, q: np.sum(p * np.log(p / q))),
            Slip(m.ZERO_FOR_FREE, _divergence_of_shared_classes),
            Slip(m.ANY_ZERO, lambda p, q: kl_divergence(p, q) if np.all(p * q) else np.inf),
            *[Slip(m.CLIPPED, partial(_clipped_divergence, tiny=tiny)) for tiny in m.TINY],
            Slip(m.BASE_10, partial(kl_divergence, base=10)),
            Slip(m.SIGN_OF_QUOTIENT, lambda p, q: np.sum(p * np.log(q / p)), SUBTRACTED),
            Slip(
                m.SIGN_OF_QUOTIENT,
                lambda p, q: entropy(p) - cross_entropy(p, q),
                "If you subtracted, H(p, q) comes first.",
            ),
            Slip(m.ENTROPY_FOR_PRICE, lambda p, q: entropy(p), "You are asked for what comes on top of it."),
            Slip(m.WEIGHTS_FORGOTTEN, lambda p, q: np.sum(np.log(p / q))),
            Slip(m.WEIGHTS_FORGOTTEN, lambda p, q: np.sum(np.log(p[p > 0] / q[p > 0]))),
            Slip(m.WRONG_WEIGHTS, lambda p, q: np.sum(q * np.log(p / q))),
            Slip(m.ENTROPY_ADDED, lambda p, q: cross_entropy(p, q) + entropy(p)),
            Slip(m.BOTH_DIRECTIONS, lambda p, q: kl_divergence(p, q) + kl_divergence(q, p)),
            Slip(m.BOTH_DIRECTIONS, lambda p, q: (kl_divergence(p, q) + kl_divergence(q, p)) / 2),
            Slip(m.OTHER_ENTROPY, lambda p, q: cross_entropy(p, q) - entropy(q)),
            Slip(m.OTHER_ENTROPY, lambda p, q: entropy(q) - entropy(p)),
            Slip(m.FIRST_TERM, lambda p, q: p[0] * np.log(p[0] / q[0]) if p[0] else 0.0),
            Slip(m.FIRST_TERM, lambda p, q: p[0] * np.log(p[0] / q[0])),
            Slip(m.TERMS, lambda p, q: p * np.log(p / q)),
            Slip(m.STOPPED_AT_ZERO, _divergence_up_to_a_zero),
            Slip(m.STOPPED_AT_ZERO, partial(_divergence_up_to_a_zero, forgiving=True)),
            Slip(m.CLIPPED, lambda p, q: np.sum(np.nan_to_num(p * np.log(p / q)))),
            *[Slip(m.CLIPPED, partial(_divergence_with_epsilon, tiny=tiny)) for tiny in m.TINY + m.LARGE],
            *[Slip(m.CLIPPED, partial(_clipped_divergence, tiny=tiny)) for tiny in m.LARGE],
            Slip(m.AVERAGED_OVER_CLASSES, lambda p, q: kl_divergence(p, q) / np.count_nonzero(p)),
            Slip(m.AVERAGED_OVER_CLASSES, lambda p, q: np.mean(p * np.log(p / q))),
            Slip(m.DIFFERENCES, lambda p, q: np.sum(np.abs(p - q))),
            Slip(m.DIFFERENCES, lambda p, q: np.sum(np.abs(p - q)) / 2),
            Slip(m.DIFFERENCES, lambda p, q: np.sum((p - q) ** 2), "You squared their differences."),
            Slip(m.DIFFERENCES, lambda p, q: np.mean((p - q) ** 2), "You squared their differences."),
            Slip(m.DIFFERENCES, lambda p, q: np.sqrt(np.sum((p - q) ** 2)), "You squared their differences."),
            Slip(m.ABSOLUTE_TERMS, lambda p, q: np.sum(np.abs(p * np.log(p / q)))),
            Slip(m.ABSOLUTE_TERMS, lambda p, q: np.sum(np.abs(p[p > 0] * np.log(p[p > 0] / q[p > 0])))),
            Slip(m.EVERY_PAIR, lambda p, q: np.sum(p[:, None] * np.log(p[:, None] / q))),
            Slip(m.EVERY_PAIR, _divergence_of_pairs_that_happen),
            Slip(m.ZEROS_APART, _divergence_of_zeros_apart),
            Slip(m.ZEROS_APART, _divergence_cut_to_one_length),
            Slip(m.LOG_LEFT_OUT, lambda p, q: np.sum(p[p > 0] * p[p > 0] / q[p > 0])),
            Slip(m.ZEROS_APART, lambda p, q: np.sum(p[p > 0] * np.log(p[p > 0] / q)), "Those of q have stayed."),
            Slip(m.CLIPPED, lambda p, q: np.nan_to_num(np.sum(p * np.log(p / q)))),
            Slip(m.ZERO_FOR_FREE, lambda p, q: 0.0 if np.any((p > 0) & (q == 0)) else kl_divergence(p, q)),
            Slip(m.ZERO_FOR_FREE, lambda p, q: np.sum(p * np.nan_to_num(np.log(p / q), posinf=0, neginf=0))),
            Slip(m.ZERO_FOR_FREE, _divergence_without_infinity),
            Slip(m.WRONG_WEIGHTS, lambda p, q: np.sum(q[p > 0] * np.log(p[p > 0] / q[p > 0]))),
            Slip(m.FIRST_LEFT_OUT, lambda p, q: np.sum(p[1:][p[1:] > 0] * np.log(p[1:][p[1:] > 0] / q[1:][p[1:] > 0]))),
            Slip(m.DIFFERENCE_INSIDE, lambda p, q: np.sum(p[p > 0] * np.log(p[p > 0] - q[p > 0]))),
            Slip(m.ZERO_ENDS_ALL, lambda p, q: 0.0 if 0 in p else kl_divergence(p, q)),
            Slip(m.ZERO_ENDS_ALL, lambda p, q: 0.0 if 0 in p or 0 in q else kl_divergence(p, q)),
            Slip(m.LAST_TERM, lambda p, q: p[-1] * np.log(p[-1] / q[-1])),
            Slip(m.LAST_TERM, lambda p, q: p[-1] * np.log(p[-1] / q[-1]) if p[-1] else 0.0),
            Slip(m.LOG_QUOTIENT, lambda p, q: np.sum(p[p > 0] * np.log(p[p > 0]) / np.log(q[p > 0]))),
            Slip(m.LOG_QUOTIENT, lambda p, q: np.sum(p * np.log(p) / np.log(q))),
            Slip(m.SHARE, lambda p, q: cross_entropy(p, q) / entropy(p)),
            Slip(m.PRICE_FOR_DIVERGENCE, lambda p, q: cross_entropy(q, p), "And p and q are swapped."),
            Slip(m.UNITS_MIXED, lambda p, q: cross_entropy(p, q, base=2) - entropy(p)),
            Slip(m.UNITS_MIXED, lambda p, q: cross_entropy(p, q) - entropy(p, base=2)),
            Slip(m.BOTH_DIRECTIONS, lambda p, q: kl_divergence(p, q) - kl_divergence(q, p)),
        ],
        unit="nats",
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
            (np.array([0.0, 0.25, 0.75]), np.array([0.5, 0.25, 0.25])),
            (np.array([0.0, 0.5, 0.5]), np.array([0.5, 0.5, 0.0])),
            (np.array([0.5, 0.0, 0.5]), np.array([0.25, 0.5, 0.25])),
            (np.array([0.5, 0.5]), np.array([0.0, 1.0])),
            (np.array([0.75, 0.0, 0.25]), np.array([0.25, 0.0, 0.75])),
            (np.array([0.0, 0.0, 1.0]), np.array([0.25, 0.0, 0.75])),
            (np.array([0.0, 1.0]), np.array([0.0, 1.0])),
            (np.array([0.0, 0.5, 0.5]), np.array([0.0, 1.0, 0.0])),
        ],
        draw=draw_pair,
        advice="`p` and `q` are NumPy arrays of equal length, and both may hold zeros.",
        insight="The idea: only what happens is paid for, and whoever ruled it out pays infinitely much. So a zero in "
        "p costs nothing, and a zero in q all.",
        helpers=["kl_divergence", "cross_entropy", "entropy"],
    ),
    bonus=Exercise(
        "2+",
        question="Four fruits follow p = (0.7, 0.1, 0.1, 0.1). You now believe in the mean of p and of the even belief "
        "(1/4, 1/4, 1/4, 1/4). How many bits does this belief add?",
        right=kl_divergence(FRUITS, (FRUITS + EVEN) / 2, base=2),
        slips=[
            Slip(m.NATS_FOR_BITS, kl_divergence(FRUITS, (FRUITS + EVEN) / 2)),
            Slip(m.HALF_THE_WAY, kl_divergence(FRUITS, EVEN, base=2) / 2),
            Slip(m.SWAPPED, kl_divergence((FRUITS + EVEN) / 2, FRUITS, base=2), ABOVE_LINE),
            Slip(m.PRICE_FOR_DIVERGENCE, cross_entropy(FRUITS, (FRUITS + EVEN) / 2, base=2)),
        ],
        hints=[
            "Which four probabilities does the new belief give?",
            "They are 0.475 and three times 0.175. Then it is a divergence as in exercise 2.2.",
        ],
        code="answer = kl_divergence([0.7, 0.1, 0.1, 0.1], [0.475, 0.175, 0.175, 0.175], base=2)",
        insight="Half of the way to the truth saves more than three quarters of what the even belief added, 0.643 "
        "bits. The first steps away from a wrong belief are worth most.",
    ),
)

# Why predictions miss, by the name of the prediction: the wrong result, and what leads to it.
PREDICTIONS = {
    "wrong-code": {
        1.875: "That is the price with the code made for p.",
        1.6875: "That is only what the wrong code costs on top.",
        2.8: "You gave each word the same weight. Apple's four digits are sent every second time.",
        3: "Apple alone, half of all sales, takes four bits.",
    },
    "split": {
        2.7: "That is halfway between the two prices. The logarithm bends: the first half of the walk costs little.",
        3.2: "Halfway, apple still has a good share of the belief, and apple is what is sold most.",
    },
    "gibbs": {
        0: "None is cheaper than H(p). Some of them come close.",
        50000: "Few random beliefs look like this truth.",
    },
    "distance": {
        3: "Try the second promise: what is H(p, p)?",
        2: "Order matters, H(p, p) is H(p) and not 0, and a detour can be shorter. The cells below show each.",
        1: "Order matters, H(p, p) is H(p) and not 0, and a detour can be shorter. The cells below show each.",
    },
    "order": {
        0.9163: "That is H(y, yhat). Swapped, the logarithm is taken of the label, which holds zeros.",
        0: "0 is the term of apple, ln 1. The other four terms hold ln 0.",
    },
}
