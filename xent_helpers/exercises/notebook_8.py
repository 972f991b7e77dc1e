"""The exercises of notebook 8, training is compression; wrong answers are computed, as a learner comes to them."""

import numpy as np

from xent_helpers import entropy
from xent_helpers.exercises import misconceptions as m
from xent_helpers.exercises.grading import Exercise, Slip
from xent_helpers.exercises.progress import sheet


def lower_bound(g, log=np.log2):
    """Shannon's lower bound: the shares as a mixture of even choices."""
    i = np.arange(1, len(g) + 1)
    return np.sum(i * (g - np.append(g[1:], 0)) * log(i))


def terms(g):
    """Return the terms of the lower bound one by one."""
    i = np.arange(1, len(g) + 1)
    return i * (g - np.append(g[1:], 0)) * np.log2(i)


def shares_for_steps(g):
    """Return the lower bound with the shares in place of the steps between them."""
    i = np.arange(1, len(g) + 1)
    return np.sum(i * g * np.log2(i))


def differences_alone(g):
    """Return the lower bound with the factor i left out."""
    return np.sum((g - np.append(g[1:], 0)) * np.log2(np.arange(1, len(g) + 1)))


def last_left_out(g):
    """Return the lower bound without its last term."""
    i = np.arange(1, len(g))
    return np.sum(i * (g[:-1] - g[1:]) * np.log2(i))


def counted_from_0(g):
    """Return the lower bound with the guesses counted from 0."""
    i = np.arange(1, len(g))
    return np.sum(i * (g[1:] - np.append(g[2:], 0)) * np.log2(i))


def step_before(g):
    """Return the lower bound with each step taken from the share before."""
    i = np.arange(1, len(g) + 1)
    return np.sum(i * (np.append(0, g[:-1]) - g) * np.log2(i))


def _weights(g):
    return np.arange(1, len(g) + 1) * (g - np.append(g[1:], 0))


def _rolled(g):
    """Return the lower bound with the first share in place of the 0 after the last."""
    i = np.arange(1, len(g) + 1)
    return np.sum(i * (g - np.roll(g, -1)) * np.log2(i))


def _entropy_of_steps(g):
    w = _weights(g)[_weights(g) > 0]
    return -np.sum(w * np.log2(w))


def draw_shares(generator):
    """Shares of 2 to 6 guess numbers, the first guesses more often right."""
    counts = np.sort(generator.integers(1, 40, generator.integers(2, 7)))[::-1]
    return (counts / counts.sum(),)


EXERCISES = sheet(
    "Notebook 8",
    Exercise(
        "8.1",
        right=8000 * 0.9 / np.log(2) / 8,
        slips=[
            Slip(m.NATS_AS_BITS, 8000 * 0.9 / 8),
            Slip(m.NATS_AS_BITS, 8000 * 0.9, "And a byte is 8 of them."),
            Slip(m.UNCOMPRESSED, 8000),
            Slip(m.UNIT_TURNED, 8000 * 0.9 * np.log(2) / 8),
            Slip(m.BITS_FOR_BYTES, 8000 * 0.9 / np.log(2)),
            Slip(m.BITS_TIMES_8, 8000 * 0.9 / np.log(2) * 8),
            Slip(m.ONE_CHARACTER, 0.9 / np.log(2), "Or you counted in thousands of bytes."),
            Slip(m.ONE_CHARACTER, 0.9 / np.log(2) / 8),
            Slip(m.UNIT_TURNED, 8000 * 0.9 * np.log(2), "And a byte is 8 bits."),
            Slip(m.NATS_AS_BITS, 8000 * 0.9 * 8, "And a byte is 8 of them, so there are fewer bytes."),
            Slip(m.BASE_10_FOR_BITS, 8000 * 0.9 / np.log(10) / 8),
            Slip(m.PERPLEXITY_FOR_BITS, 8000 * np.exp(0.9) / 8),
            Slip(m.PERPLEXITY_FOR_BITS, np.exp(0.9)),
            Slip(m.PERPLEXITY_FOR_BITS, 8000 * np.exp(0.9)),
            Slip(m.PERPLEXITY_FOR_BITS, 2**0.9 * 1000),
            Slip(m.PERPLEXITY_FOR_BITS, 2**0.9 * 8000),
            Slip(m.UNCOMPRESSED, 8000 * 8, "And you have it in bits."),
            Slip(m.BASE_10_FOR_BITS, 8000 * 0.9 / np.log(10), "And a byte is 8 bits."),
            Slip(m.BASE_10_FOR_BITS, 8000 * 0.9 * np.log(10) / 8),
            Slip(m.KILOBYTES, 8000 * 0.9 / np.log(2) / 8 / 1024),
            *[Slip(m.COST_AS_PROBABILITY, -8000 * log(0.9) / n) for log in (np.log2, np.log) for n in (8, 1)],
            *[Slip(m.SAVED, each) for each in (8000 - 7200, 8000 - 8000 * 0.9 / np.log(2) / 8)],
            *[Slip(m.DIVIDED_BY_COST, 8000 / each) for each in (0.9, 0.9 / np.log(2), 7.2)],
            Slip(m.MINUS_CAME_IN, -8000 * 0.9 / np.log(2) / 8),
            Slip(m.NATS_AS_BITS, 8000 * 0.9 / 2, "And a byte is 8 of them."),
            Slip(m.E_AS_FACTOR, 8000 * 0.9 / np.e / 8),
            Slip(m.ONE_CHARACTER, 8 / (0.9 / np.log(2)), "You have how many times smaller the file is."),
            Slip(m.PERPLEXITY_FOR_BITS, 8000 * np.exp(-0.9)),
            *[Slip(m.WHOLE_BITS, each) for each in (2000, 1000)],
        ],
        numbers=[0.9],
        hints=[
            "How many bits is one character worth? A nat is more than a bit.",
            "Times 8,000 characters, and 8 bits are a byte.",
        ],
        code="answer = 8000 * 0.9 / np.log(2) / 8",
        insight="0.9 nats are 1.298 bits, so 8,000 characters take 1,298 bytes. A loss can be read as a size.",
    ),
    Exercise(
        "8.2",
        right=2**2.5,
        slips=[
            Slip(m.BASES_MIXED, np.exp(2.5)),
            Slip(m.UNIT_TURNED, np.exp(2.5 / np.log(2))),
            Slip(m.GEOMETRIC_MEAN, 2**-2.5),
            Slip(m.COST_FOR_PERPLEXITY, 2.5),
            Slip(m.COST_FOR_PERPLEXITY, 2.5 * np.log(2), "You turned it into nats, and stopped there."),
            Slip(m.BASES_MIXED, 2 ** (2.5 * np.log(2)), "You turned the bits into nats; these go with e."),
            Slip(m.LOG_FOR_EXP, np.log2(2.5)),
            Slip(m.LOG_FOR_EXP, np.log(2.5)),
            Slip(m.BASE_AND_EXPONENT, 2.5**2),
            Slip(m.TIMES_FOR_POWER, 2 * 2.5),
            Slip(m.BASES_MIXED, 10**2.5),
            Slip(m.UNIT_TURNED, 2.5 / np.log(2), "And a cost is no perplexity."),
            Slip(m.LOG_FOR_EXP, np.log10(2.5)),
            Slip(m.LOG_FOR_EXP, -np.log2(2.5)),
            Slip(m.GEOMETRIC_MEAN, np.exp(-2.5), "And you took e for 2."),
            *[Slip(m.BYTES, each) for each in (8 / 2.5, 8 * 2.5, 2.5 / 8)],
            *[Slip(m.BASE_AND_EXPONENT, 2.5**each) for each in (10, 0.5, 3)],
            *[Slip(m.TIMES_FOR_POWER, 2.5 * each) for each in (np.e, 10)],
            *[Slip(m.BITS_ROUNDED, each) for each in (8, 4)],
            Slip(m.WHOLE_PERPLEXITY, 6),
            Slip(m.MINUS_CAME_IN, -(2**2.5)),
            Slip(m.CHARACTERS, 27 / 2.5),
            Slip(m.CHARACTERS, 26 / 2.5),
            Slip(m.ADDED_BASE, 2 + 2.5),
            Slip(m.HALVED, 2**2.5 / 2),
            Slip(m.HALVED, 2.5 / 2),
        ],
        hints=[
            "The perplexity undoes the logarithm in the cost. Which base did this one have?",
            "2 to the power of the bits, or e to the power of the nats: both give the same.",
        ],
        code="answer = 2**2.5",
        insight="5.66: as surprised as by an even choice among five or six characters.",
    ),
    Exercise(
        "8.3",
        right=8,
        slips=[
            Slip(m.PERPLEXITIES_AVERAGED, (2 + 32) / 2),
            Slip(m.PERPLEXITIES_AVERAGED, np.log2(17), "And then its logarithm, a cost in bits."),
            Slip(m.PERPLEXITIES_AVERAGED, np.log(17), "And then its logarithm, a cost in nats."),
            Slip(m.SUM_FOR_MEAN, 2 + 32),
            Slip(m.COST_FOR_PERPLEXITY, (np.log2(2) + np.log2(32)) / 2, "You have the mean of the two costs in bits."),
            Slip(m.COST_FOR_PERPLEXITY, (np.log(2) + np.log(32)) / 2, "You have the mean of the two costs in nats."),
            Slip(m.PERPLEXITIES_MULTIPLIED, 2 * 32),
            Slip(m.GEOMETRIC_MEAN, 1 / 8),
            Slip(m.BASES_MIXED, np.exp(3)),
            Slip(m.BASES_MIXED, 2 ** np.log(8)),
            Slip(m.COST_FOR_PERPLEXITY, np.log2(2) + np.log2(32), "You have the two costs in bits, added."),
            Slip(m.COST_FOR_PERPLEXITY, np.log(64), "You have the two costs in nats, added."),
            *[
                Slip(m.COST_FOR_PERPLEXITY, each, "And it is that of one half.")
                for each in (1, 5, np.log(2), np.log(32))
            ],
            *[Slip(m.ONE_HALF, each) for each in (2, 32)],
            *[Slip(m.PERPLEXITIES_COMPARED, each) for each in (30, 15, 16, 1 / 16)],
            Slip(m.HARMONIC_MEAN, 2 / (1 / 2 + 1 / 32)),
            Slip(m.HARMONIC_MEAN, (1 / 2 + 1 / 32) / 2, "And it is turned over."),
            Slip(m.ROOT_OF_SUM, np.sqrt(34)),
            Slip(m.ROOT_OF_SUM, np.sqrt((4 + 1024) / 2)),
            Slip(m.COST_FOR_PERPLEXITY, np.log2(34), "It is made of the sum of the perplexities."),
            Slip(m.COST_FOR_PERPLEXITY, np.log10(64) / 2, "You have the mean of the two costs to base 10."),
            Slip(m.BASES_MIXED, 10**3),
            Slip(m.MINUS_CAME_IN, -8),
            Slip(m.BASE_AND_EXPONENT, 3**2),
        ],
        hints=[
            "What does one character cost in each half, in bits?",
            "1 bit and 5 bits. The halves are equally long: what is the mean cost?",
        ],
        code="answer = 2 ** ((np.log2(2) + np.log2(32)) / 2)",
        insight="8 is the geometric mean of 2 and 32. Costs have a mean, and perplexities have a geometric one.",
    ),
    Exercise(
        "8.4",
        right=5000 * 12 / (3.4 - 3.0),
        slips=[
            Slip(m.BYTES_AND_BITS, 5000 * 12 / 8 / (3.4 - 3.0)),
            Slip(m.COUNT_FOR_BITS, 5000 / (3.4 - 3.0)),
            Slip(m.PRICE_FOR_SAVING, 5000 * 12 / 3.0),
            Slip(m.PRICE_FOR_SAVING, 5000 * 12 / 3.4),
            Slip(m.TABLE_ALONE, 5000 * 12),
            Slip(m.TABLE_IN_BYTES, 5000 * 12 / 8),
            Slip(m.BITS_TURNED, 5000 * 12 / (3.4 - 3.0) / np.log(2)),
            Slip(m.BITS_TURNED, 5000 * 12 / (3.4 - 3.0) * np.log(2)),
            Slip(m.BITS_TURNED, 5000 * 12 / (3.4 - 3.0) * 8),
            Slip(m.SAVING_MULTIPLIED, 5000 * 12 * (3.4 - 3.0)),
            Slip(m.RELATIVE_SAVING, 5000 * 12 / (1 - 3.0 / 3.4)),
            Slip(m.VALUES_FOR_BITS, 5000 * 2**12 / (3.4 - 3.0)),
            Slip(m.PERPLEXITY_FOR_BITS, 5000 * 12 / (2**3.4 - 2**3.0)),
            Slip(m.COSTS_ADDED, 5000 * 12 / (3.4 + 3.0)),
            Slip(m.RELATIVE_SAVING, 5000 * 12 / (3.4 / 3.0)),
            Slip(m.RELATIVE_SAVING, 5000 * 12 * (3.4 / 3.0)),
            Slip(m.RELATIVE_SAVING, 5000 * 12 / (3.4 / 3.0 - 1)),
            Slip(m.RELATIVE_SAVING, 5000 * 12 * (1 - 3.0 / 3.4)),
            Slip(m.VALUES_FOR_BITS, 5000 * 2**12),
            Slip(m.VALUES_FOR_BITS, 5000 * np.log2(12) / 0.4, "You took the logarithm of 12."),
            Slip(m.MINUS_CAME_IN, -150_000),
            *[Slip(m.DECIMAL_POINT, each) for each in (15_000, 1_500_000)],
            *[Slip(m.PRICE_TIMES_TABLE, 60_000 * each) for each in (3.4, 3.0)],
            Slip(m.SAVING_MULTIPLIED, 5000 * 0.4),
            Slip(m.ONE_ENTRY, 12 / 0.4),
            Slip(m.BITS_DIVIDE, 5000 / 12 / 0.4),
            Slip(m.BITS_DIVIDE, 5000 / 12),
            Slip(m.BYTES_AND_BITS, 5000 * 12 * 8),
            Slip(m.TURNED_OVER, 0.4 / 60_000),
            Slip(m.COUNT_FOR_BITS, 5000 / 3.0),
            Slip(m.COUNT_FOR_BITS, 5000 / 3.4),
        ],
        numbers=[5000, 12, 3.4, 3.0],
        hints=[
            "How many bits is the table? How many bits does it save at each character?",
            "It pays as soon as the saving, times the number of characters, is more than the table.",
        ],
        code="answer = 5000 * 12 / (3.4 - 3.0)",
        insight="150,000 characters: about this book. For a shorter text the better model makes the longer file.",
    ),
    Exercise(
        "8.5",
        right=lower_bound,
        slips=[
            Slip(m.UPPER_FOR_LOWER, lambda g: entropy(g, base=2)),
            Slip(m.NATS_FOR_BITS, lambda g: lower_bound(g, np.log)),
            Slip(m.FACTOR_FORGOTTEN, differences_alone),
            Slip(m.LAST_TERM_FORGOTTEN, last_left_out),
            Slip(m.FORGOTTEN_MINUS, lambda g: -lower_bound(g)),
            Slip(m.BASE_10_FOR_BITS, lambda g: lower_bound(g, np.log10)),
            Slip(m.SHARES_FOR_STEPS, shares_for_steps),
            Slip(m.DIVIDED_BY_COUNT, lambda g: lower_bound(g) / len(g)),
            Slip(m.TERMS, terms),
            Slip(m.SHARES_FOR_STEPS, lambda g: np.sum(g * np.log2(np.arange(1, len(g) + 1)))),
            Slip(m.COUNTED_FROM_0, counted_from_0),
            Slip(m.STEP_BEFORE, step_before),
            Slip(m.LOG_FORGOTTEN, lambda g: lower_bound(g, np.ones_like)),
            Slip(m.ANOTHER_EVENT, lambda g: -np.log2(g[0]), "It is that of a right first guess."),
            Slip(m.EVEN_GUESS, lambda g: np.log2(len(g))),
            Slip(m.MEAN_GUESS, lambda g: np.sum(np.arange(1, len(g) + 1) * g)),
            Slip(m.MEAN_GUESS, lambda g: np.log2(np.sum(np.arange(1, len(g) + 1) * g))),
            Slip(m.LOG_OF_SHARE, lambda g: np.sum(_weights(g) * -np.log2(g))),
            Slip(m.LOG_OF_SHARE, lambda g: np.sum(_weights(g) * -np.log2(np.where(g > 0, g, 1)))),
            Slip(m.FIRST_AFTER_LAST, _rolled),
            Slip(
                m.ANOTHER_COUNT_IN_LOG,
                lambda g: np.sum(np.arange(1, len(g)) * (g[:-1] - g[1:]) * np.log2(np.arange(2, len(g) + 1))),
            ),
            Slip(m.ENTROPY_OF_STEPS, _entropy_of_steps),
            Slip(m.SHARES_FOR_STEPS, lambda g: np.sum(np.arange(1, len(g) + 1) * g) * np.log2(len(g))),
            Slip(m.ANOTHER_COUNT_IN_LOG, lambda g: np.sum(_weights(g) * np.log2(np.arange(2, len(g) + 2)))),
            Slip(m.LOG_OF_SUM, lambda g: np.log2(np.sum(_weights(g) * np.arange(1, len(g) + 1)))),
        ],
        unit="bits",
        hints=[
            "`np.arange(1, len(g) + 1)` counts the guesses from 1.",
            "After the last share comes 0: `np.append(g[1:], 0)` is the list of the next shares.",
        ],
        code="def answer(g):\n    i = np.arange(1, len(g) + 1)\n"
        "    return np.sum(i * (g - np.append(g[1:], 0)) * np.log2(i))",
        cases=[(np.array([0.5, 0.3, 0.2]),), (np.array([0.6, 0.2, 0.1, 0.05, 0.05]),)],
        edges=[(np.array([1.0]),), (np.array([0.25, 0.25, 0.25, 0.25]),), (np.array([0.75, 0.25, 0.0]),)],
        draw=draw_shares,
        insight="Even choices are the bricks: the entropy of the wall is at least the mean of theirs.",
        advice="`g` is a NumPy array of shares that sum to 1; g[0] belongs to the first guess.",
    ),
    bonus=Exercise(
        "8+",
        question="A text of 12,000 characters is cut into 3,000 tokens, and a model has the perplexity 20, counted by "
        "token. What is its perplexity counted by character?",
        right=20 ** (3000 / 12_000),
        slips=[
            Slip(m.UNCHANGED_PERPLEXITY, 20),
            Slip(m.PERPLEXITY_BY_COUNT, 20 / 4),
            Slip(m.PERPLEXITY_BY_COUNT, 20 * 4),
            Slip(m.ROOT_FOR_POWER, 20**4),
            Slip(m.COST_FOR_PERPLEXITY, np.log2(20) / 4, "You have the bits a character."),
            Slip(m.COST_FOR_PERPLEXITY, np.log(20) / 4, "You have the nats a character."),
            Slip(m.COST_FOR_PERPLEXITY, np.log2(20), "You have the bits a token."),
            Slip(m.COST_FOR_PERPLEXITY, np.log(20), "You have the nats a token."),
            Slip(m.GEOMETRIC_MEAN, 20**-0.25),
            Slip(m.BASES_MIXED, np.exp(np.log2(20) / 4)),
            Slip(m.BASES_MIXED, 2 ** (np.log(20) / 4)),
        ],
        hints=[
            "What does the whole text cost, in bits or in nats? That does not depend on how it is cut.",
            "Divide it by the characters, and undo the logarithm.",
        ],
        code="answer = 20 ** (3000 / 12000)",
        insight="The same text, the same file: 4.32 bits a token are 1.08 bits a character. Two perplexities can be "
        "compared only if both are counted by the same thing.",
    ),
)

# Why predictions miss, by the name of the prediction: the wrong result, and what leads to it.
PREDICTIONS = {
    "single": {
        0: "Without memory the next character stays uncertain, whatever the logits are.",
        2.3: "So much bz2 needed, and it remembers what it has read. This model knows the shares alone.",
        6.2: "That is where it starts, the even guess. The spaces and the e's are far more frequent.",
    },
    "pair": {
        4.568: "That is without memory. The character before is known now.",
        7.986: "That is for both characters of a pair. The first of them is known.",
        3.993: "That is half of the pair. The second is cheaper than the first, since the first is known.",
    },
    "perplexity": {
        5.2: "That is 2 to the power of the nats: base and unit do not belong together.",
        30.6: "That is e to the power of the bits: base and unit do not belong together.",
    },
    "describe": {
        1.7: "So it is for the text that was counted. This one was not.",
        2.3: "So it is with three characters of memory. With five, most of what comes was hardly ever seen before.",
    },
    "learner": {
        "between": "It pays for its early mistakes, but they are few beside a whole book.",
        "above zlib": "It pays for its early mistakes, but they are few beside a whole book.",
    },
    "file": {
        100: "Rounding to whole bits happens once, at the end, and not at each character.",
        10_000: "So much would be lost only if each character were rounded up to whole bits.",
    },
    "coins": {
        "smaller": "Nothing in it can be predicted any more, and the header of bz2 comes on top.",
    },
    "bounds": {
        "equal": "Few numbers show few different values, and what did not happen counts as impossible.",
        "higher": "Few numbers show few different values, and what did not happen counts as impossible.",
    },
}
