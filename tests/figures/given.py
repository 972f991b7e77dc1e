"""What each picture is given in the tests, and the numbers that its text alternative says."""

import inspect

import numpy as np
import pytest
from example import FIRST, SECOND

from xent_helpers import figures

P = [0.5, 0.25, 0.125, 0.1, 0.025]
Q = [0.1, 0.2, 0.4, 0.25, 0.05]
PUSH_A = [-0.9, 0.5, 0.1, 0.1, 0.2]
PUSH_B = [-0.9, 0.6, 0.1, 0.1, 0.1]
SLOPES = [-10, 0, 0, 0, 0]
JACOBIAN = np.diag(FIRST) - np.outer(FIRST, FIRST)
CODE = {"apple": "0", "banana": "10", "cherry": "110", "date": "1110", "elderberry": "1111"}
T = np.linspace(0, 1, 11)
FINE = np.linspace(0.02, 1, 50)
DIVERGENCE = 1.5 * T**2
FALL = 4 * (1 - T[1:])
VALLEY = (T[1:] - 0.6) ** 2 + 1
LOSSES = [0.05, 0.02, 0.15, 0.9, 2.35, 0.01]
COST = 0.58
GREY = np.arange(128).reshape(2, 64)
READ = [[0, 0, 0, 0.2, 0, 0, 0, 0, 0.8, 0], [0, 0.95, 0, 0, 0, 0, 0, 0, 0, 0.05]]
DESCENTS = {"logits": [2, 1, 0.5, 0.25], "probabilities": [2, 1.75, 1.5, 1.125]}
SHARES = {"logits": [0.5, 0.6, 0.7, 0.75], "probabilities": [0.5, 0.4, 0.35, 0.3]}
LOGITS = np.linspace(-10, 10, 41)
PUSHES = {"cross-entropy": 1 / (1 + np.exp(LOGITS)), "squared error": np.exp(-((LOGITS - 1) ** 2) / 4) / 5}
GAPS = np.arange(81.0)
CUT_SHORT = np.where(np.abs(LOGITS) <= 4, LOGITS + 1, np.inf)
RUN_COSTS = {"training": [2, 1, 0.5, 0.25], "held out": [2, 1.25, 1.5, 1.75]}
ACCURACIES = np.array([0.1, 0.5, 0.6, 0.7])
BINS = np.array([0, 0, 4, 4]), np.array([0, 0, 2.4, 3.6]), np.array([0, 0, 2, 3])
STEPS = 2  # of the four, the one that is shown


PICTURES = {
    "plot_bars": ((P,), "apple 0.5, banana 0.25, cherry 0.125, date 0.1, elderberry 0.025"),
    "plot_distributions": (
        (P, Q),
        "estimate q: apple 0.1, banana 0.2, cherry 0.4, date 0.25, elderberry 0.05",
        "truth p: apple 0.5, banana 0.25, cherry 0.125, date 0.1, elderberry 0.025",
    ),
    "plot_pipeline": (
        (
            [1.0, -2.0, 0.0, 0.0, 1.0],
            [2.71828, 0.13534, 1, 1, 2.71828],
            [0.3589, 0.0179, 0.1321, 0.1321, 0.3589],
            1.0247,
        ),
        "logit z: apple 1, banana −2",
        "banana 0.1353",
        "share: apple 0.3589",
        "The loss of apple is 1.025.",
    ),
    "plot_surprisal": ((FINE, -np.log2(FINE), [1, 1 / 2, 1 / 8], [0, 1, 3]), "at 0.5: 1, at 0.125: 3 bits"),
    "plot_coin": (
        (T, 4 * T * (1 - T), 0.25, [2, 0.5], [0.5, 0.375]),
        "Heads of probability 0.250 are 2.000 bits of news and add 0.500, tails are 0.500 and add 0.375",
        "bit, with this coin at 0.875",
    ),
    "plot_code_tree": (
        (CODE, dict(zip(CODE, P, strict=True))),
        "apple of probability 0.5 at 0, banana of probability 0.25 at 10, cherry of probability 0.125 at 110, "
        "date of probability 0.1 at 1110, elderberry of probability 0.025 at 1111",
    ),
    "plot_block_lengths": (([1, 0.645, 0.53], 0.469), "at 2: 0.645, at 3: 0.53", "entropy, 0.469"),
    "plot_rates": (({"zlib": 4.125, "bz2": 2.5}, None, 4.57, "Alice", "bits"), "zlib 4.125, bz2 2.5"),
    "plot_price": (
        (T, 1.875, DIVERGENCE, None, (0, 0.5, 1)),
        "entropy, 1.8750 bits",
        "at 0: 1.875, at 0.5: 2.25, at 1: 3.375 bits",
    ),
    "plot_built_code": (
        (
            [0.5, 0.125, 0.125, 0.125, 0.125],
            [1, 3, 3, 3, 3],
            "adbce",
            [("a", "d"), ("b", "c"), ("bc", "e")],
            ["0", "00", "01", "1", "1"],
        ),
        "apple 0.5, date 0.125, banana 0.125, cherry 0.125, elderberry 0.125",
        "apple 1, date 1, banana 2, cherry 2, elderberry 1 bits",
        "Code words: apple 0, date 1, banana 00, cherry 01, elderberry 1.",
    ),
    "plot_areas": (
        (
            [0.5, 0.25, 0.125, 0.125, 0.0],
            [3.0, np.inf, 9.5, 1.0, 4.0],
            [1.0, 2.0, 3.0, 3.0, np.inf],
            [f"q {k}" for k in range(5)],
        ),
        "apple 0.5, banana 0.25, cherry 0.125, date 0.125, elderberry 0",
        "apple 3, cherry 9.5, date 1 bits",
        "Beyond the picture: banana infinite, cherry 9.50.",
    ),
    "plot_triangle": (
        (
            [[[0.1, 0.8, 0.1], [0.4, 0.4, 0.2]], [[0.3, 0.35, 0.35], [0.6, 0.2, 0.2]]],
            [2.302585, 1.203973],
            {0.5: 0.6, 3: 0.05},
        ),
        "losses of 2.303 and 1.204 nats",
        "0.5 to 3 nats",
    ),
    "plot_drawn_digit": (
        (np.arange(64) % 17, np.eye(10, 64) - np.eye(10, 64, 1), [0.55] + [0.05] * 9, [0.55, -0.95] + [0.05] * 8, 1),
        "taken for a 0",
        "0 0.55, 1 0.05",
        "label is 1; its slope q − y is −0.950",
    ),
    "plot_random_prices": (
        (np.append(np.repeat([2, 2.01, 2.5, 3, 4], 200), 9), 1.875),
        "1,001 beliefs",
        "cheapest costs 2.0000 bits, the dearest 9.00; 0 lie below the line at the entropy, 1.875",
    ),
    "plot_log_bound": ((T[1:], T[1:] - 1, FALL), "x = 1"),
    "plot_units": ((T[1:], VALLEY, 0.7 * VALLEY), "0.60 and 0.60"),
    "plot_loss_curve": (
        (FINE, -np.log(FINE), {"prediction": (0.1, 2.302585), "even guess": (0.2, 1.609438)}),
        "prediction 2.3026, even guess 1.6094 nats",
    ),
    "plot_soft_label": ((T[1:], VALLEY, 1.0), "0.60 with 1.000 nats"),
    "plot_temperatures": (
        ([FIRST, SECOND], [0.5, 2]),
        "T = 0.5 apple 0.1, banana 0.5, cherry 0.1, date 0.1, elderberry 0.2",
        "T = 2 apple 0.1, banana 0.6, cherry 0.1, date 0.1, elderberry 0.1",
    ),
    "plot_underflow": (
        (-np.arange(1, 1001.0), -744.5),
        "744 factors",
        "float64, at −744",
        "on to −1000",
    ),
    "plot_loss_histogram": (
        (LOSSES, 0.1, COST, 2.303),
        "A dot for each of 6 losses",
        "3 of them below 0.1",
        "2.35 nats",
        "median 0.1, cost J (mean) 0.58, even guess 2.303",
    ),
    "plot_logit_paths": (
        ({"mean": [0, -0.5, -0.75], "sum": [0, -190.0, 110.0]}, -0.8),
        "2 steps, which is best at −0.800",
        "mean, −0.50, −0.75 in the first steps, at last −0.75",
        "sum, −190.00, 110.00 in the first steps, at last 110.00",
    ),
    "plot_logit_factors": (
        (np.array([0.2, 1, 2, 20]), np.array([2, 0.5, 0.4375, 0]), np.array([0.25, 0.125, 0.125, 0.8])),
        "at 1: 0.625 = 0.5000 from the right answers + 0.1250 from the wrong",
        "at 20: 0.800 = 0.0000 from the right answers + 0.8000 from the wrong",
        "least at 2.0 with 0.562",
    ),
    "plot_concentration": (
        ([0.05, 0.1, 0.5, 1], [0.35, 0.6, 0.95, 1]),
        "10% carry 60%",
        "half adds 5%",
    ),
    "plot_digits": (
        (GREY, [3, 1], READ, [1.6094, 0.0513]),
        "label 3: 0.20, says 8: 0.80, loss 1.61; label 1: 0.95, says 1: 0.95, loss 0.05",
    ),
    "plot_batches": (
        ([0.5, np.inf, 0.25, 3.0, 0.75, 4.0], 4, [np.inf, 2.375], 2.5, 1.5),
        "example 1 0.50, example 2 ∞, example 3 0.25, example 4 3.00, example 5 0.75, example 6 4.00",
        "batches of 4 and 2 have the means ∞ and 2.375; the mean of these two is 2.500, the mean of all 1.500",
    ),
    "plot_jacobian": (
        (JACOBIAN,),
        "apple: +0.09 −0.05 −0.01 −0.01 −0.02; banana: −0.05 +0.25 −0.05 −0.05 −0.10; "
        "cherry: −0.01 −0.05 +0.09 −0.01 −0.02; date: −0.01 −0.05 −0.01 +0.09 −0.02; "
        "elderberry: −0.02 −0.10 −0.02 −0.02 +0.16",
    ),
    "plot_answers": (
        ([-1.0, 2.0, 0.0, 0.0, 9.0], FIRST, [0, 0.25, 0, -0.05, 0], "banana", "five sigmoids"),
        "Logit z: apple −1, banana 2, cherry 0, date 0, elderberry 9",
        "output of five sigmoids: apple 0.1, banana 0.5",
        "slope by banana's logit: apple 0, banana 0.25, cherry 0, date −0.05",
    ),
    "plot_two_gradients": (
        (SECOND, SLOPES, PUSH_B, 2.302585, [FIRST, SLOPES, PUSH_A]),
        "loss 2.303 nats",
        "prediction q: apple 0.1, banana 0.6, cherry 0.1, date 0.1, elderberry 0.1",
        "slope by q, −y / q: apple −10, banana 0",
        "slope by z, q − y: apple −0.9, banana 0.6, cherry 0.1, date 0.1, elderberry 0.1",
    ),
    "plot_descent": ((DESCENTS,), "3 steps: logits from 2.000 to 0.250, probabilities from 2.000 to 1.125"),
    "plot_descents": (
        (DESCENTS, SHARES, 1),
        "3 steps: logits from 2.000 to 0.250 nats and from 0.500 to 0.750",
        "probabilities from 2.000 to 1.125 nats and from 0.500 to 0.300",
    ),
    "plot_vanishing": (
        (LOGITS, PUSHES),
        "cross-entropy from 1.000 at logit −10 to 0.000 at 10, at most 1.000 at −10.0",
        "squared error from 0.000 at logit −10 to 0.000 at 10, at most 0.200 at 1.0",
    ),
    "plot_intervals": (
        ([0.5, 0.25, 0.25], [0, 2]),
        "message apple, cherry",
        "shares apple 0.5, banana 0.25, cherry 0.25",
        "from 0.375 to 0.5",
    ),
    "plot_memory": (
        ([4.5, 3.4, 2.5], [4.6, 3.5, 3.75]),
        "counted: at 0: 4.5, at 1: 3.4, at 2: 2.5",
        "held-out text: at 0: 4.6, at 1: 3.5, at 2: 3.75",
    ),
    "plot_two_parts": (
        ([80_000, 60_000, 40_000], [500, 10_000, 60_000]),
        "The text: at 0: 80, at 1: 60, at 2: 40",
        "the model: at 0: 0.5, at 1: 10, at 2: 60",
    ),
    "plot_reading": (
        ([4, 3, 2, 1], 2000, 2.5, ("bz2", 2.25)),
        "4.00 in the first, 2.00 in the middle, 1.00 in the last",
        "bz2, 2.25, and at the mean, 2.50",
    ),
    "plot_guess_bounds": (
        ([0.5, 1, 1.5], [1.25, 2, 3], [1, 2.5, 2], (1.1, 2.2)),
        "3 short passages",
        "from 1.25 to 3.00",
        "from 1.00 to 2.50",
        "1.10 and 2.20",
    ),
    "plot_colored_letters": (
        ("queue", [9, 0.25, 4, 13, 3.75], [9, 4.25, 3, 4, 3.75]),
        "“queue” over tiles",
        "the more bits: 9.0, 0.2, 4.0, 13.0, 3.8; 6.00 on average, 4.80 without",
    ),
    "plot_surprises": (("a bee", [4, 2, 3.5, 1, 0.5], None, "In bits", [3, 1, 2, 1, 1]), "“a bee”: 4.0, 2.0, 3.5"),
    "plot_digits_kept": (
        (
            GAPS,
            {"float32": 7 - GAPS / 10, "float64": 16 - GAPS / 5},
            {"float32": 0 * GAPS + 7, "float64": 0 * GAPS + 16},
        ),
        "gaps from 0 to 80",
        "naive, float32 from 7.0 to −1.0",
        "stable, float32 from 7.0 to 7.0",
        "naive, float64 from 16.0 to 0.0",
        "stable, float64 from 16.0 to 16.0",
    ),
    "plot_log_sum_exp": (
        (LOGITS, LOGITS + 1, {"float32": CUT_SHORT, "float64": LOGITS + 1}),
        "taken out from −10 to 10",
        "naive, float32 from −4 to 4",
        "naive, float64 from −10 to 10",
    ),
    "plot_pushes": (
        (GAPS, 1 - np.exp(-GAPS), np.where(GAPS < 16, 1, 0), np.where(GAPS < 70, 1, np.nan)),
        "q − y rises from 0.000 to 1.000",
        "the push is 0.000 from 16 on",
        "no number after 69",
    ),
    "plot_clipped_costs": (
        (["10⁻⁷\n(Keras)", "10⁻¹⁵"], 0.05, [0.04, 0.25], 0.192),
        "10⁻⁷ (Keras) 0.09, 10⁻¹⁵ 0.3 nats",
        "others add 0.050",
        "a line at 0.192",
    ),
    "plot_first_costs": (
        ([0.01, 1, 10], [2.3, 4.5, 38], 2.303),
        "at 0.01: 2.3, at 1: 4.5, at 10: 38",
        "even guess, 2.303",
    ),
    "plot_growth": (
        (
            [10, 100, 1000],
            {"no penalty": [0.5, 0.05, 0.005], "penalty": [0.5, 0.2, 0.2]},
            {"no penalty": [4, 9, 14], "penalty": [4, 7, 7]},
        ),
        "no penalty: cost 0.0050 and size 14.0 after 1,000 steps",
        "penalty: cost 0.2000 and size 7.0",
    ),
    "plot_nudges": (
        ([0, 0.1, 0.2], [786, 786, 784], [1.75, 1.5, 1.25]),
        "between 784 and 786",
        "from 1.7500 to 1.2500",
    ),
    "plot_chords": (
        (np.array([-1, 0, 1]), {"bowl": np.array([4, 1, 0]), "hill": np.array([0, 2, 0])}),
        "bowl goes from 4.00 by way of 1.00 to 0.00 and stays below",
        "hill goes from 0.00 by way of 2.00 to 0.00 and rises above",
    ),
    "plot_learning_curves": (
        (RUN_COSTS, ACCURACIES, (1, 3)),
        "training from 2.000 to 0.250",
        "held-out cost goes from 1.250 to 1.750 nats and the accuracy from 50.0% to 70.0%",
    ),
    "plot_reliability": (
        ({"before": (*BINS, 0.125), "after": (*BINS, 0.25)},),
        "before, calibration gap 0.125: confidence 0.60, right 0.50 of 4; confidence 0.90, right 0.75 of 4",
    ),
    "plot_temperature_curve": (
        (np.array([0.5, 1, 2, 4]), [4, 2, 1.25, 1.5]),
        "2.000 nats at T = 1",
        "least at T = 2.00 with 1.250 nats, 1.500 at T = 4",
    ),
    "plot_training_step": (
        ([0.1] * 10, 3, RUN_COSTS, ACCURACIES, BINS, 0.125, STEPS),
        "a 3 is given 0.100; costs in nats: training 0.500, held out 1.500; calibration gap 0.125; 60.0%",
    ),
}
# Those that draw on a whole figure of their own.
WHOLE = {
    *("plot_answers", "plot_logit_paths", "plot_drawn_digit", "plot_pipeline", "plot_digits"),
    *("plot_two_gradients", "plot_descents"),
    *("plot_growth", "plot_nudges", "plot_chords", "plot_learning_curves", "plot_reliability", "plot_training_step"),
}
LYING = {"plot_rates", "plot_intervals", "plot_answers", "plot_pipeline", "plot_two_gradients"}
STACKED = {  # a second part stands on the first
    *("plot_areas", "plot_built_code", "plot_coin", "plot_two_parts", "plot_clipped_costs"),
}
ROWS = {"plot_coin": 2, "plot_temperatures": 2}
every_picture = pytest.mark.parametrize("name", PICTURES)


def draw(name, **more):
    """Draw the picture `name` of what is given to it above."""
    given = inspect.signature(getattr(figures, name)).bind(*PICTURES[name][0])
    return getattr(figures, name)(**given.arguments | more)
