"""The exercises of notebook 1, entropy and bits; wrong answers are computed, as a learner comes to them."""

from functools import partial

import numpy as np

from xent_helpers import entropy, expected_length, huffman_code
from xent_helpers.exercises import misconceptions as m
from xent_helpers.exercises.grading import Exercise, Slip
from xent_helpers.exercises.inputs import draw_distribution
from xent_helpers.exercises.progress import sheet
from xent_helpers.exercises.standard import slips_of_a_mean

WEATHER = np.array([1 / 2, 1 / 4, 1 / 4])
COIN_PAIRS = {"HH": 0.81, "HT": 0.09, "TH": 0.09, "TT": 0.01}
TRIPLES = {a + b: COIN_PAIRS[a] * share for a in COIN_PAIRS for b, share in (("H", 0.9), ("T", 0.1))}
CODE = huffman_code(COIN_PAIRS)


def _entropy_up_to_a_zero(p):
    return _sum_of_terms(p[: np.argmax(p == 0)] if 0 in p else p)


def _sum_of_terms(p):
    return -np.sum(p * np.log2(p))


def _shifted_entropy(p, tiny):
    return _sum_of_terms(p + tiny)


EXERCISES = sheet(
    "Notebook 1",
    Exercise(
        "1.1",
        right=entropy(WEATHER, base=2),
        slips=[
            Slip(m.NATS_FOR_BITS, entropy(WEATHER)),
            Slip(m.FORGOTTEN_MINUS, np.sum(WEATHER * np.log2(WEATHER)), m.LOG_IS_NEGATIVE),
            Slip(m.SUM_FOR_MEAN, -np.sum(np.log2(WEATHER)), "Each surprisal counts as often as its weather comes."),
            Slip(m.WEIGHTS_FORGOTTEN, -np.mean(np.log2(WEATHER)), "Sun comes more often than rain or snow."),
            Slip(m.ONE_MINUS_P, np.sum(WEATHER * (1 - WEATHER))),
            Slip(m.EVEN_GUESS, np.log2(3)),
            Slip(m.BASE_10_FOR_BITS, entropy(WEATHER, base=10)),
            Slip(m.ONE_TERM, 0.5, "Here each kind of weather adds the same."),
            Slip(
                m.CASES_FOR_BITS,
                len(WEATHER),
                "If you added 1 bit and 2 bits: each counts as often as its weather comes.",
            ),
            Slip(m.CASES_FOR_BITS, 2 ** entropy(WEATHER, base=2)),
            Slip(m.EVEN_GUESS, 2, "Two digits for each kind of weather are such a code."),
            Slip(
                m.PART,
                1,
                "1 bit is the news of sun, and all that is left if rain and snow are one. 1.04 nats round to 1, too.",
            ),
            Slip(m.SQUARES, np.sum(WEATHER**2)),
            Slip(m.MULTIPLIED_BY_CLASSES, 3 * 1.5),
            Slip(m.NORMALISED, entropy(WEATHER) / np.log(3)),
            Slip(m.NORMALISED, np.log2(3) - entropy(WEATHER, base=2), "Or you subtracted it."),
            Slip(m.WEIGHTS_DIVIDE, 1 / (1 / 2) + 2 * (2 / (1 / 4))),
            Slip(m.ONE_MINUS_P_INSIDE, -np.sum(WEATHER * np.log2(1 - WEATHER))),
            Slip(m.PRODUCT, np.prod(WEATHER)),
            Slip(m.ANOTHER_EVENT, entropy([1 / 4, 3 / 4], base=2), "It is that of rain or no rain."),
            Slip(m.CASES_FOR_BITS, 2 ** -entropy(WEATHER, base=2), "And it is turned over."),
        ],
        unit="bits",
        numbers=[1 / 4, 1 / 3],
        standard=slips_of_a_mean([1, 2, 2], WEATHER),
        hints=[
            "Entropy is the average surprisal. How many bits is each of the three pieces of news?",
            "Sun is 1 bit of news, rain and snow are 2 bits each. How often do you hear each of them?",
            "Weigh each number of bits by its probability, and add up.",
        ],
        code="answer = 1 / 2 * 1 + 1 / 4 * 2 + 1 / 4 * 2",
        insight="Half of the days cost 1 bit and the others 2, so 1.5 on average: three yes-or-no questions settle two "
        "days.",
    ),
    Exercise(
        "1.2",
        right=-np.log2(13 / 52),
        slips=[
            Slip(m.NATS_FOR_BITS, -np.log(13 / 52)),
            Slip(m.FORGOTTEN_MINUS, np.log2(13 / 52), m.LOG_IS_NEGATIVE),
            Slip(m.ONE_MINUS_P, 1 - 13 / 52),
            Slip(m.PROBABILITY_FOR_SURPRISAL, 13 / 52),
            Slip(m.CASES_FOR_BITS, 52 / 13, "One card in four is a heart."),
            Slip(m.ANOTHER_EVENT, np.log2(52), "That is the news of the exact card."),
            Slip(m.ANOTHER_EVENT, np.log2(13), "That is what you still have to hear once you know that it is a heart."),
            Slip(m.BASE_10_FOR_BITS, -np.log10(13 / 52)),
            Slip(m.ANOTHER_EVENT, -np.log2(39 / 52), "That is the news that it is no heart."),
            Slip(m.WEIGHTED_TERM, -13 / 52 * np.log2(13 / 52)),
            Slip(m.EVEN_GUESS, 1, "Heart or no heart is no even question."),
            Slip(m.ENTROPY_FOR_SURPRISAL, entropy([13 / 52, 39 / 52], base=2)),
            Slip(m.ANOTHER_EVENT, np.log2(39), "That is the news of one exact card among those that are no hearts."),
            Slip(m.ANOTHER_EVENT, 6, "So many yes-or-no questions are needed for the exact card."),
            *[Slip(m.PROBABILITY_FOR_SURPRISAL, 1 / n, "And it is that of one exact card.") for n in (52, 13)],
            Slip(m.LOG_QUOTIENT, np.log2(52) / np.log2(13)),
            Slip(m.LOG_QUOTIENT, np.log2(13) / np.log2(52)),
            Slip(m.CASES_FOR_BITS, 2**4),
            *[Slip(m.ONE_BY_ONE, questions) for questions in (3, 2.25)],
            *[Slip(m.WEIGHTED_TERM, np.log2(n) / 4) for n in (52, 13)],
            Slip(m.LOGARITHMS_ADDED, np.log2(52) + np.log2(13)),
            *[Slip(m.ANOTHER_DECK, -np.log2(share)) for share in (13 / 54, 12 / 52, 12 / 51)],
            *[Slip(m.PART, each, "It is counted for several cards or suits.") for each in (8, 26, 7.7)],
        ],
        unit="bits",
        numbers=[13, 52, 39],
        hints=[
            "What was the probability of a heart, before you heard it?",
            "The news of an event of probability p is -log2(p) bits.",
        ],
        code="answer = -np.log2(13 / 52)",
        insight="One card in four is a heart, and two halvings lead from 1 to 1/4. The other log2(13) = 3.7 bits of "
        "the card are still to come.",
    ),
    Exercise(
        "1.3",
        right=expected_length(CODE, COIN_PAIRS) / 2,
        slips=[
            Slip(m.PAIR_FOR_ONE, expected_length(CODE, COIN_PAIRS)),
            Slip(m.ENTROPY_FOR_PRICE, 2 * entropy([0.9, 0.1], base=2), "And it is the entropy of a pair, two throws."),
            Slip(
                m.WEIGHTS_FORGOTTEN,
                np.mean([len(word) for word in CODE.values()]) / 2,
                "A short word is sent more often than a long one.",
            ),
            Slip(m.ENTROPY_FOR_PRICE, entropy([0.9, 0.1], base=2), "Blocks of two come nearer to it."),
            Slip(m.EVEN_GUESS, np.log2(4) / 2, "It is also the price of single throws."),
            Slip(m.PAIR_FOR_ONE, np.mean([len(word) for word in CODE.values()]), "And it weighs the four pairs alike."),
            Slip(m.EVEN_GUESS, np.log2(4), "It is also for a pair, two throws."),
            Slip(m.ANOTHER_CODE, (0.81 * 1 + 0.19 * 2) / 2),
            Slip(m.ANOTHER_CODE, 0.745),
            Slip(m.ANOTHER_CODE, (0.81 * 1 + 0.19 * 3) / 2),
            *[Slip(m.PAIR_FOR_ONE, 0.81 + 0.19 * digits, "And with another code.") for digits in (2, 3)],
            Slip(m.HALVED_TWICE, expected_length(CODE, COIN_PAIRS) / 4),
            Slip(m.MULTIPLIED, expected_length(CODE, COIN_PAIRS) * 2, "A pair is two throws."),
            *[Slip(m.ANOTHER_CODE, length, "And it is a code for single throws.") for length in (1.1, 0.55)],
            *[Slip(m.ANOTHER_CODE, (0.81 + 0.09 * (a + b) + 0.01 * c) / 2) for a, b, c in ((3, 3, 2), (3, 3, 3))],
            *[
                Slip(m.ANOTHER_CODE, (0.81 * 3 + 0.09 * 5 + 0.01) / n, "Yours has its long words for what comes often.")
                for n in (1, 2)
            ],
            *[
                Slip(m.ANOTHER_CODE, length, "Yours rounds each surprisal up, and leaves digits unused.")
                for length in (1.6, 0.8)
            ],
            Slip(m.ANOTHER_EVENT, -np.log2(0.9), "It is that of heads."),
            Slip(m.ANOTHER_EVENT, -np.log2(0.1), "It is that of tails."),
            *[Slip(m.ANOTHER_EVENT, -np.log2(0.81) / n, "It is that of two heads.") for n in (1,)],
            Slip(m.ENTROPY_FOR_PRICE, entropy([0.9, 0.1], base=2) / 2, "And you halved it."),
            Slip(
                m.ENTROPY_FOR_PRICE, entropy([0.81, 0.18, 0.01], base=2), "And it is that of how many heads there are."
            ),
            *[Slip(m.SAVED_PER_THROW, each) for each in (1 - 0.645, 0.645 - entropy([0.9, 0.1], base=2))],
            *[Slip(m.LONGEST_WORD, each) for each in (3, 1.5)],
            Slip(m.ONE_DIGIT, 0.5),
            Slip(m.ANOTHER_BLOCK, expected_length(huffman_code(TRIPLES), TRIPLES) / 3),
        ],
        numbers=[0.9, 0.1, 0.81, 0.09, 0.01, 0.19],
        standard=[
            *[Slip(m.TERM_LEFT_OUT, each) for each in (0.63, 0.51, 0.405, 0.555, 0.24, 0.54)],
            *[Slip(m.UPPER_BOUND, entropy([0.9, 0.1], base=2) + 1 / n) for n in (1, 2)],
            Slip(m.UNIT_ONCE_MORE, 0.645 * np.log(2)),
            *[Slip(m.SUM_FOR_MEAN, digits, "A short word is sent more often than a long one.") for digits in (9, 4.5)],
            *[Slip(m.LIST_FOR_NUMBER, each) for each in ([1, 2, 3, 3], [0.81, 0.18, 0.27, 0.03])],
        ],
        hints=[
            "The four pairs have the probabilities 0.81, 0.09, 0.09 and 0.01. Merge the two least likely, and so on.",
            "The words have 1, 2, 3 and 3 digits. What is their average length, each weighed by its probability?",
            "A pair is two throws. Mind the words *a throw*.",
        ],
        code="pairs = {'HH': 0.81, 'HT': 0.09, 'TH': 0.09, 'TT': 0.01}\n"
        "answer = expected_length(huffman_code(pairs), pairs) / 2",
        insight="Pairs let a code give the likely HH less than a bit a throw: 0.645, where single throws pay 1 and the "
        "entropy allows 0.469.",
    ),
    Exercise(
        "1.4",
        right=partial(entropy, base=2),
        slips=[
            Slip(m.NATS_FOR_BITS, entropy),
            Slip(m.FORGOTTEN_MINUS, lambda p: -entropy(p, base=2), m.LOG_IS_NEGATIVE),
            Slip(m.SUM_FOR_MEAN, lambda p: -np.sum(np.log2(p)), "Entropy is the mean of the surprisals under p."),
            Slip(m.AVERAGED_OVER_CLASSES, lambda p: entropy(p, base=2) / len(p)),
            Slip(m.ONE_MINUS_P, lambda p: np.sum(p * (1 - p))),
            Slip(m.EVEN_GUESS, lambda p: np.log2(len(p))),
            Slip(m.ZERO_LOG_ZERO, lambda p: -np.sum(p * np.log2(p)), "The smaller p is, the nearer p log p is to 0."),
            Slip(m.BASE_10_FOR_BITS, partial(entropy, base=10)),
            Slip(m.WEIGHTS_FORGOTTEN, lambda p: -np.mean(np.log2(p))),
            Slip(m.WEIGHTS_FORGOTTEN, lambda p: -np.mean(np.log2(p[p > 0]))),
            Slip(
                m.SUM_FOR_MEAN, lambda p: -np.sum(np.log2(p[p > 0])), "Entropy is the mean of the surprisals under p."
            ),
            Slip(m.FIRST_TERM, lambda p: -p[0] * np.log2(p[0] or 1)),
            Slip(m.FIRST_TERM, lambda p: -p[0] * np.log2(p[0])),
            Slip(m.TERMS, lambda p: -p * np.log2(p)),
            Slip(m.TERMS, lambda p: -p * np.log2(np.where(p > 0, p, 1))),
            Slip(m.TERMS, lambda p: -p[p > 0] * np.log2(p[p > 0])),
            Slip(m.SURPRISALS, lambda p: -np.log2(p)),
            Slip(m.STOPPED_AT_ZERO, _entropy_up_to_a_zero),
            *[Slip(m.CLIPPED_FINITE, partial(_shifted_entropy, tiny=tiny)) for tiny in m.LARGE],
            *[
                Slip(m.CLIPPED_FINITE, lambda p, tiny=tiny: -np.sum(p * np.log2(p + tiny)))
                for tiny in (*m.LARGE, 0.1, 1)
            ],
            Slip(m.ANY_ZERO_OF_P, lambda p: np.inf if 0 in p else _sum_of_terms(p)),
            Slip(m.PRODUCT_OF_TERMS, lambda p: np.prod(-p[p > 0] * np.log2(p[p > 0]))),
            Slip(m.PRODUCT_OF_TERMS, lambda p: -np.prod(p[p > 0] * np.log2(p[p > 0]))),
            Slip(m.WEIGHT_OF_THE_REST, lambda p: -np.sum((1 - p[p > 0]) * np.log2(p[p > 0]))),
            Slip(m.ZERO_ENDS_ALL, lambda p: 0.0 if 0 in p else _sum_of_terms(p)),
            Slip(m.LAST_TERM, lambda p: -p[p > 0][-1] * np.log2(p[p > 0][-1])),
            Slip(m.LAST_TERM, lambda p: -p[-1] * np.log2(p[-1])),
            Slip(m.LAST_LEFT_OUT, lambda p: entropy(p, base=2) + p[-1] * np.log2(p[-1] or 1)),
            Slip(m.LAST_LEFT_OUT, lambda p: _sum_of_terms(p[:-1])),
            Slip(m.FIRST_LEFT_OUT, lambda p: entropy(p, base=2) + p[0] * np.log2(p[0] or 1)),
            Slip(m.AVERAGED_OVER_CLASSES, lambda p: entropy(p, base=2) / np.count_nonzero(p)),
            Slip(m.AVERAGED_OVER_CLASSES, lambda p: -np.mean(p * np.log2(p))),
            Slip(m.EVEN_GUESS, lambda p: np.log2(np.count_nonzero(p))),
            Slip(m.ANOTHER_EVENT, lambda p: -np.log2(p.max()), "It is that of the likeliest outcome."),
            Slip(m.ANOTHER_EVENT, lambda p: -np.log2(p.min()), "It is that of the rarest outcome."),
            Slip(m.ANOTHER_EVENT, lambda p: -np.log2(p[0]), "It is that of the first outcome."),
            Slip(m.SQUARES, lambda p: np.sum(p**2)),
            Slip(m.SQUARES, lambda p: -np.log2(np.sum(p**2)), "You took a logarithm of it, too late."),
            Slip(m.NORMALISED, lambda p: entropy(p) / np.log(len(p))),
            Slip(m.WEIGHTS_DIVIDE, lambda p: -np.sum(np.log2(p) / p)),
            Slip(m.ONE_MINUS_P_INSIDE, lambda p: -np.sum(p * np.log2(1 - p))),
        ],
        unit="bits",
        hints=[
            "In one line: minus the sum of p times its logarithm to base 2.",
            "A term with p = 0 must count 0. Leave those entries out first: `p = p[p > 0]`.",
            "Then `np.sum(p * -np.log2(p))`, and do not forget `return`.",
        ],
        code="def answer(p):\n    p = np.asarray(p)\n    p = p[p > 0]\n    return np.sum(p * -np.log2(p))",
        cases=[(np.array([0.5, 0.25, 0.25]),), (np.full(5, 0.2),), (np.array([0.99, 0.01]),)],
        edges=[
            (np.array([0.999, 0.001, 0.0]),),
            (np.array([1.0, 0.0]),),
            (np.array([0.0, 0.0, 0.5, 0.5]),),
            (np.array([0.0, 1.0]),),
            (np.array([0.5, 0.0, 0.5]),),
            (np.array([0.0, 0.7, 0.2, 0.0, 0.1]),),
        ],
        draw=lambda generator: (draw_distribution(generator),),
        advice="`p` is a NumPy array of probabilities. For some inputs one of them is 0.",
        insight="The idea: leave out what never happens, then take the mean of the surprisals. One line, and it "
        "measures any source.",
        helpers=["entropy", "cross_entropy", "kl_divergence"],
    ),
    bonus=Exercise(
        "1+",
        question="A coin shows heads in 9 of 10 throws. It is thrown until its first tails, and you hear how many "
        "throws that took. How many bits of news is that on average?",
        right=entropy([0.9, 0.1], base=2) / 0.1,
        slips=[
            Slip(m.NATS_FOR_BITS, entropy([0.9, 0.1]) / 0.1),
            Slip(m.ONE_STEP, entropy([0.9, 0.1], base=2)),
            Slip(m.ANOTHER_COUNT_OF_THROWS, entropy([0.9, 0.1], base=2) / 0.9),
            Slip(m.ANOTHER_EVENT, -np.log2(0.1), "It is that of one tails."),
        ],
        hints=[
            "The news comes throw by throw: was that the first tails, or does it go on?",
            "How many throws are made on average, and how many bits of news is each?",
        ],
        code="answer = 10 * entropy([0.9, 0.1], base=2)",
        insight="Ten throws are made on average, each of them 0.469 bits of news. What is drawn in steps has the "
        "entropies of its steps, added up.",
    ),
)

# Why predictions miss, by the name of the prediction: the wrong result, and what leads to it.
PREDICTIONS = {
    "two-strings": {
        1: "One letter says what, but not how often.",
        2: "A count and a letter would do for a reader who expects just that. A zlib file also says that it is one.",
        3: "The letter and the count take about so much. A zlib file also has a header and a checksum.",
        8: "Plain letters take 8 bytes. zlib writes its header and its checksum as well.",
    },
    "long-strings": {
        8: "The word itself takes 8 bytes. How often it comes, and that this is bz2, has to be written too.",
        8000: "That is the size without any short cut. The same word comes again and again.",
    },
    "surprise": {
        3: "That is the news of one of the two.",
        9: "Probabilities multiply, surprisals add: 3 and 3.",
        4: "1/8 times 1/8 is 1/64, and not 1/16.",
        2: "Both happen, so the probabilities multiply. They do not add.",
        64: "That is one over the probability of both. The bits are its logarithm.",
    },
    "questions": {
        1024: "So many are needed if you ask fruit by fruit. A good question halves what is left.",
        512: "One question leaves 512 fruits, and the next can halve these again.",
        384: "128 times as many fruits do not need 128 times as many questions: each question halves.",
        128: "128 is how many times as many fruits there are. Each doubling takes one more question.",
    },
    "entropy": {
        3: "Three bits is the average if all eight are equal. Here the common fruits are little news.",
        4.25: "You gave each fruit the same weight. Apple is sold every second time.",
        6: "That is the news of the rarest fruit. It is seldom heard.",
    },
    "coin": {
        0.1: "That is how often heads come. The news is more: each toss brings some.",
        1: "So much is a toss worth if heads and tails are equally likely. Here you nearly know the outcome.",
        3.3: "That is the news of heads alone. Nine tosses in ten are tails, and hardly news.",
    },
    "code": {
        3: "With three digits for each of five fruits the common ones would be too long. Merge the two rarest first.",
        5: "There are four merges in all, so no word is longer than four digits.",
    },
    "gap": {
        1.5: "Words have whole numbers of digits, so apple pays 1 bit for 0.51 bits of news. That lifts the average.",
        2: "Apple's word has one digit, and 70% of all words are apple's.",
    },
    "book": {
        "above": "That entropy binds codes that take one character at a time. bz2 looks at neighbours.",
    },
    "book-shuffle": {
        2.27: "So few are enough only while words repeat. The shuffle has destroyed them.",
        8: "The frequencies of the characters are left, and they are far from equal.",
    },
    "strings-again": {
        24: "That is the price if no letter is expected more than another.",
        1.06: "You left out the first letter, which is 3 bits of news.",
        1.22: "The first letter repeats nothing: it is 1 in 8, so 3 bits.",
        0.43: "0.9 to the power 8 is a probability. The first letter has 1/8, and the bits are a logarithm.",
    },
}
