"""The pictures: what they draw equals what they were given, and everyone can see it or read it."""

import ast
import html
import inspect
import io
import itertools
import json
import re
from base64 import b64decode
from pathlib import Path

import matplotlib as mpl
import numpy as np
import pytest
from conftest import require
from matplotlib.axes import Axes
from matplotlib.colors import same_color, to_rgb
from matplotlib.figure import Figure
from matplotlib.testing.compare import compare_images
from matplotlib.text import Text
from PIL import Image

from xent_helpers import figures

BASELINE = Path(__file__).parent / "baseline"
NOTEBOOKS = Path(__file__).parent.parent / "notebooks"
FRUITS = ["apple", "banana", "cherry", "date", "elderberry"]

Y = [1, 0, 0, 0, 0]
P = [0.5, 0.25, 0.125, 0.1, 0.025]
Q = [0.1, 0.2, 0.4, 0.25, 0.05]
STALL = [0.5, 0.25, 0.125, 0.0625, 0.0625]
A = [0.1, 0.5, 0.1, 0.1, 0.2]
B = [0.1, 0.6, 0.1, 0.1, 0.1]
PUSH_A = [-0.9, 0.5, 0.1, 0.1, 0.2]
PUSH_B = [-0.9, 0.6, 0.1, 0.1, 0.1]
SLOPES = [-10, 0, 0, 0, 0]
JACOBIAN = np.diag(A) - np.outer(A, A)
CODE = {"apple": "0", "banana": "10", "cherry": "110", "date": "1110", "elderberry": "1111"}
T = np.linspace(0, 1, 11)
DIVERGENCE = 1.5 * T**2
FALL = 4 * (1 - T[1:])
VALLEY = (T[1:] - 0.6) ** 2 + 1
LOSSES = [0.05, 0.02, 0.15, 0.9, 2.35, 0.01]
COST = 0.58
GREY = np.arange(32).reshape(2, 4, 4)
DESCENTS = {"logits": [2, 1, 0.5, 0.25], "probabilities": [2, 1.75, 1.5, 1.125]}
SHARES = {"logits": [0.5, 0.6, 0.7, 0.75], "probabilities": [0.5, 0.4, 0.35, 0.3]}
LOGITS = np.linspace(-10, 10, 41)
PUSHES = {"cross-entropy": 1 / (1 + np.exp(LOGITS)), "squared error": np.exp(-(LOGITS**2)) / 2}

# What each picture is given, and the numbers that its text alternative says.
PICTURES = {
    "plot_bars": ((P,), "apple 0.5, banana 0.25, cherry 0.125, date 0.1, elderberry 0.025"),
    "plot_distributions": (
        (P, Q),
        "estimate q: apple 0.1, banana 0.2, cherry 0.4, date 0.25, elderberry 0.05",
        "truth p: apple 0.5, banana 0.25, cherry 0.125, date 0.1, elderberry 0.025",
    ),
    "plot_predictions": (
        (Y, {"A": A, "B": B}, [2.3026, 1.5]),
        "the label outlined at apple",
        "A has apple 0.1, banana 0.5, cherry 0.1, date 0.1, elderberry 0.2 and a loss of 2.303",
        "B has apple 0.1, banana 0.6, cherry 0.1, date 0.1, elderberry 0.1 and a loss of 1.500",
    ),
    "plot_surprisal": ((T[1:], FALL, [1, 1 / 2, 1 / 8], [0, 1, 3]), "at 0.5: 1, at 0.125: 3 bits"),
    "plot_code_tree": (
        (CODE, dict(zip(CODE, P, strict=True))),
        "apple of probability 0.5 at 0, banana of probability 0.25 at 10, cherry of probability 0.125 at 110, "
        "date of probability 0.1 at 1110, elderberry of probability 0.025 at 1111",
    ),
    "plot_shares_and_bits": (
        (STALL, [1, 2, 3, 4, 4], [1, 2, 3, 4, 4], 1.875, 2.125),
        "5 fruits: apple 0.5, banana 0.25, cherry 0.125, date 0.0625, elderberry 0.0625",
        "length of the code, 2.125, and one at the entropy, 1.875",
    ),
    "plot_block_lengths": (([1, 0.645, 0.53], 0.469), "at 2: 0.645, at 3: 0.53", "entropy, 0.469"),
    "plot_rates": (({"zlib": 4.125, "bz2": 2.5}, None, 4.57, "Alice", "bits"), "zlib 4.125, bz2 2.5"),
    "plot_price": (
        (T, 1.875, DIVERGENCE, None, (0, 0.5, 1)),
        "entropy, 1.8750 bits",
        "at 0: 1.875, at 0.5: 2.25, at 1: 3.375 bits",
    ),
    "plot_price_parts": ((1.875, 1.5, 0.75), "H(p) 1.875", "KL(p || q) 1.500", "KL(q || p) 0.750"),
    "plot_log_bound": ((T[1:], T[1:] - 1, FALL), "x = 1"),
    "plot_units": ((T[1:], VALLEY, 0.7 * VALLEY), "0.60 and 0.60"),
    "plot_loss_curve": (
        (T[1:], FALL, {"prediction": (0.1, 2.302585), "even guess": (0.2, 1.609438)}),
        "prediction 2.3026, even guess 1.6094 nats",
    ),
    "plot_soft_label": ((T[1:], VALLEY, 1.0), "0.60 with 1.000 nats"),
    "plot_temperatures": (
        ([A, B], [0.5, 2]),
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
        "6 losses",
        "3 of them below 0.1",
        "2.35 nats",
        "median 0.1, cost J (mean) 0.58, even guess 2.303",
    ),
    "plot_concentration": (
        ([0.05, 0.1, 0.5, 1], [0.1, 0.19, 0.76, 1]),
        "10% carry 19%",
        "half adds 24%",
    ),
    "plot_digits": ((GREY, ["label 3\nread 8", "label 1"]), "label 3, read 8; label 1"),
    "plot_losses_and_cost": (
        (LOSSES, COST, None, 1),
        "example 1 0.05, example 2 0.02, example 3 0.15, example 4 0.9, example 5 2.35, example 6 0.01",
        "cost, 0.580",
    ),
    "plot_jacobian": (
        (JACOBIAN,),
        "apple: +0.09 −0.05 −0.01 −0.01 −0.02; banana: −0.05 +0.25 −0.05 −0.05 −0.10; "
        "cherry: −0.01 −0.05 +0.09 −0.01 −0.02; date: −0.01 −0.05 −0.01 +0.09 −0.02; "
        "elderberry: −0.02 −0.10 −0.02 −0.02 +0.16",
    ),
    "plot_two_gradients": (
        ([A, B], [SLOPES, SLOPES], [PUSH_A, PUSH_B]),
        "A is apple 0.1, banana 0.5, cherry 0.1, date 0.1, elderberry 0.2",
        "B is apple 0.1, banana 0.6, cherry 0.1, date 0.1, elderberry 0.1",
        "probabilities −10 0 0 0 0",
        "logits −0.9 0.5 0.1 0.1 0.2",
        "logits −0.9 0.6 0.1 0.1 0.1",
    ),
    "plot_gradients_and_step": (
        (A, SLOPES, PUSH_A, Q),
        "Prediction apple 0.1, banana 0.5, cherry 0.1, date 0.1, elderberry 0.2",
        "probabilities −10 0 0 0 0",
        "logits −0.9 0.5 0.1 0.1 0.2",
        "step apple 0.1, banana 0.2, cherry 0.4, date 0.25, elderberry 0.05",
    ),
    "plot_descent": ((DESCENTS,), "3 steps: logits from 2.000 to 0.250, probabilities from 2.000 to 1.125"),
    "plot_two_descents": (
        (DESCENTS, SHARES, 2),
        "2 steps: logits from 2.000 to 0.500, probabilities from 2.000 to 1.500",
        "3 steps: logits from 0.500 to 0.750, probabilities from 0.500 to 0.300",
    ),
    "plot_vanishing": (
        (LOGITS, PUSHES),
        "cross-entropy from 1.000 at logit −10 to 0.000 at 10, at most 1.000 at −10.0",
        "squared error from 0.000 at logit −10 to 0.000 at 10, at most 0.500 at 0.0",
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
    "plot_surprises": (("a bee", [4, 2, 3.5, 1, 0.5], None, "In bits", [3, 1, 2, 1, 1]), "“a bee”: 4.0, 2.0, 3.5"),
}
# Those that draw on a whole figure of their own.
WHOLE = {"plot_predictions", "plot_two_gradients", "plot_two_descents"}
ROWS = {"plot_shares_and_bits": 2, "plot_temperatures": 2, "plot_digits": 2, "plot_gradients_and_step": 4}
LYING = {"plot_rates", "plot_intervals"}
STACKED = {"plot_price_parts", "plot_two_parts"}
every_picture = pytest.mark.parametrize("name", PICTURES)


def draw(name, **more):
    """Draw the picture `name` of what is given to it above."""
    given = inspect.signature(getattr(figures, name)).bind(*PICTURES[name][0])
    return getattr(figures, name)(**given.arguments | more)


def figure_of(axes):
    return np.ravel(axes)[0].figure


def heights(ax, container=0):
    return [bar.get_height() for bar in ax.containers[container]]


def texts(ax):
    return [text.get_text() for text in ax.texts]


def points(line):
    return np.transpose(line.get_data()).tolist()


def curves(ax):
    """Lines of data: no mark, and no straight line across the whole Axes."""
    return [line for line in ax.lines if line.get_transform() == ax.transData and len(line.get_xdata()) > 1]


def marks(ax):
    return [points(line)[0] for line in ax.lines if len(line.get_xdata()) == 1]


def levels(ax):
    """Heights of the horizontal lines across the whole Axes."""
    return [line.get_ydata()[0] for line in ax.lines if line.get_transform() == ax.get_yaxis_transform()]


def positions(ax):
    """Positions of the vertical lines across the whole Axes."""
    return [line.get_xdata()[0] for line in ax.lines if line.get_transform() == ax.get_xaxis_transform()]


# Every picture


def test_every_picture_is_tested():
    assert set(PICTURES) == {name for name in dir(figures) if name.startswith("plot_")}


@every_picture
def test_a_picture_is_drawn_on_the_axes_it_is_given(name):
    if name in WHOLE:
        assert {type(ax) for ax in np.ravel(draw(name))} == {Axes}
    elif name in ROWS:
        given = figures.new_axes(columns=ROWS[name])
        assert draw(name, axes=given) is given
    else:
        given = figures.new_axes()
        assert draw(name, ax=given) is given
        assert given.figure.axes == [given]


@every_picture
def test_the_text_alternative_says_the_numbers(name):
    label = figure_of(draw(name)).get_label()
    assert [piece for piece in PICTURES[name][1:] if piece not in label] == []
    assert not re.search(r"-\d|\bnan\b|array\(|np\.", label)


@every_picture
def test_no_text_is_smaller_than_10_points_or_cut_off(name):
    figure = figure_of(draw(name))
    figure.draw_without_rendering()
    assert min(text.get_fontsize() for text in figure.findobj(Text)) >= 10
    for ax in figure.axes:
        for text in [*ax.texts, ax.xaxis.label, ax.yaxis.label, ax.title, ax._left_title]:
            box = text.get_window_extent()
            assert box.width == 0 or (figure.bbox.padded(1).count_contains(box.corners()) == 4), text


@every_picture
def test_no_style_leaks_out_of_a_picture(name):
    before = {key: value for key, value in mpl.rcParams.items() if key != "backend"}  # resolved when first needed
    figure = figure_of(draw(name))
    assert {key: mpl.rcParams[key] for key in before} == before
    assert same_color(figure.get_facecolor(), figures.PAPER)


@every_picture
def test_every_panel_has_a_title(name):
    given = {} if name not in {"plot_bars", "plot_distributions", "plot_descent"} else {"title": "Two stalls"}
    for ax in np.ravel(draw(name, **given)):
        assert ax.get_title("left") or ax.get_title() or not ax.axison  # a strip between two rows has no axis


@pytest.mark.parametrize("name", ["plot_bars", "plot_distributions", "plot_descent", "plot_loss_curve"])
def test_a_title_can_be_given(name):
    ax = draw(name, title="Two stalls")
    assert ax.get_title("left") == "Two stalls"
    if name != "plot_loss_curve":
        assert "Two stalls" in ax.figure.get_label()


@every_picture
def test_bars_start_at_0_and_0_is_in_sight(name):
    for ax in np.ravel(draw(name)):
        if name not in {"plot_loss_histogram", *LYING}:  # a logarithm has no 0
            assert not ax.containers or ax.get_ylim()[0] <= 0 < ax.get_ylim()[1]
        for bars in ax.containers[: 1 if name in STACKED else None]:  # a second part stands on the first
            assert {bar.get_y() for bar in bars} == {0} or name in LYING


# Each picture


def test_bars_are_as_high_as_the_values_written_on_them():
    ax = draw("plot_bars", ylabel="probability")
    assert heights(ax) == P
    assert texts(ax) == ["0.5", "0.25", "0.125", "0.1", "0.025"]
    assert [text.xy for text in ax.texts] == list(enumerate(P))
    assert [label.get_text() for label in ax.get_xticklabels()] == FRUITS
    assert ax.get_xticks().tolist() == [0, 1, 2, 3, 4]
    assert ax.get_ylabel() == "probability"
    assert all(same_color(bar.get_facecolor(), color) for bar, color in zip(ax.patches, figures.COLORS, strict=True))


def test_a_value_below_0_hangs_down_and_carries_a_minus_sign():
    ax = figures.plot_bars([-0.9, -0.0], ["a", "b"], limit=(-1, 1), fmt="{:.2f}")
    assert heights(ax) == [-0.9, 0]
    assert texts(ax) == ["−0.90", "0.00"]
    assert [text.get_va() for text in ax.texts] == ["top", "bottom"]
    assert ax.get_ylim() == (-1, 1)


def test_bars_leave_room_for_the_highest_value_unless_a_limit_is_given():
    assert figures.plot_bars([1, 2], "ab").get_ylim() == (0, pytest.approx(2.32))
    assert figures.plot_bars([1, 2], "ab", limit=3).get_ylim() == (0, 3)
    assert figures.plot_bars([0, 0], "ab").get_ylim() == (0, 1)


def test_the_truth_is_outlined_and_the_estimate_is_filled():
    ax = draw("plot_distributions", truth="label y", estimate="prediction")
    assert heights(ax, 0) == Q
    assert heights(ax, 1) == P
    assert all(bar.get_fill() for bar in ax.containers[0])
    assert not any(bar.get_fill() for bar in ax.containers[1])
    assert all(same_color(bar.get_edgecolor(), figures.INK) for bar in ax.containers[1])
    assert texts(ax) == ["0.1", "0.2", "0.4", "0.25", "0.05", "outline: label y\nfilled: prediction"]
    assert ax.get_ylim() == (0, 1.12)


def test_predictions_stand_side_by_side_under_the_same_label():
    axes = draw("plot_predictions")
    assert [ax.get_title("left") for ax in axes] == ["A: loss 2.303 nats", "B: loss 1.500 nats"]
    assert [heights(ax, 0) for ax in axes] == [A, B]
    assert [heights(ax, 1) for ax in axes] == [Y, Y]
    assert texts(axes[1]) == ["0.1", "0.6", "0.1", "0.1", "0.1", "outline: label y\nfilled: prediction"]
    assert [label.get_text() for label in axes[0].get_xticklabels()] == list(figures.SHORT)


def test_the_surprisal_is_marked_in_whole_bits():
    ax = draw("plot_surprisal")
    np.testing.assert_array_equal(ax.lines[0].get_data(), (T[1:], FALL))
    assert marks(ax) == [[1, 0], [0.5, 1], [0.125, 3]]
    assert texts(ax) == ["0 bits", "1 bit", "3 bits"]
    assert [text.xy for text in ax.texts] == [(1, 0), (0.5, 1), (0.125, 3)]


def test_the_depth_of_a_leaf_is_the_length_of_its_code_word():
    ax = draw("plot_code_tree")
    leaves = [points(line)[0] for line in ax.lines if line.get_marker() == "s"]
    assert leaves == [[0, -1], [1, -2], [2, -3], [3, -4], [4, -4]]
    assert [line.get_color() for line in ax.lines if line.get_marker() == "s"] == list(figures.COLORS)
    for text, fruit, share in zip(ax.texts[-5:], FRUITS, P, strict=True):
        assert re.findall(r"[\w.]+", text.get_text().replace("p =", "").replace("code", "")) == [
            fruit,
            str(share),
            CODE[fruit],
        ]
    assert [text.xy for text in ax.texts[-5:]] == [tuple(place) for place in leaves]
    assert [label.get_text() for label in ax.get_yticklabels()] == ["4", "3", "2", "1", "0"]
    assert ax.get_yticks().tolist() == [-4, -3, -2, -1, 0]


def test_a_branch_to_the_left_is_a_0_and_to_the_right_a_1():
    ax = draw("plot_code_tree")
    branches = {tuple(np.mean(points(line), axis=0)): np.diff(line.get_xdata())[0] for line in curves(ax)}
    digits = {text.get_position(): text.get_text() for text in ax.texts[:-5]}
    assert len(digits) == 8
    assert digits == {place: "0" if step < 0 else "1" for place, step in branches.items()}


def test_block_lengths_fall_towards_the_line_of_the_entropy():
    ax = draw("plot_block_lengths")
    assert points(curves(ax)[0]) == marks(ax) == [[1, 1], [2, 0.645], [3, 0.53]]
    assert levels(ax) == [0.469]
    assert texts(ax) == ["1.000", "0.645", "0.530", "entropy 0.469"]
    assert [text.xy for text in ax.texts] == [(1, 1), (2, 0.645), (3, 0.53), (0.85, 0.469)]


def test_rates_are_bars_in_the_order_given_from_the_top():
    ax = draw("plot_rates")
    assert [bar.get_width() for bar in ax.containers[0]] == [4.125, 2.5]
    assert {bar.get_x() for bar in ax.containers[0]} == {0}
    assert ax.get_xlim() == (0, pytest.approx(4.62))
    assert [label.get_text() for label in ax.get_yticklabels()] == ["zlib", "bz2"]
    assert ax.yaxis_inverted()
    assert positions(ax) == [4.57]
    assert texts(ax) == ["4.12", "2.50", "entropy of single characters 4.57"]
    assert [text.xy for text in ax.texts] == [(4.125, 0), (2.5, 1), (4.57, 1)]
    assert ax.get_xlabel() == "bits"
    assert "A line at the entropy of single characters, 4.57." in ax.figure.get_label()


def test_rates_without_an_entropy_have_no_line():
    ax = draw("plot_rates", entropy=None)
    assert positions(ax) == []
    assert texts(ax) == ["4.12", "2.50"]
    assert "entropy" not in ax.figure.get_label()


def test_the_price_is_a_band_of_entropy_and_the_divergence_on_it():
    ax = draw("plot_price")
    floor, extra = (area.get_paths()[0].vertices for area in ax.collections)
    assert {*floor[:, 1]} == {0, 1.875}
    assert {*extra[:, 1]} == {1.875, *(1.875 + DIVERGENCE)}
    np.testing.assert_array_equal(ax.lines[0].get_data(), (T, 1.875 + DIVERGENCE))
    assert marks(ax) == [[0, 1.875], [0.5, 2.25], [1, 3.375]]
    assert texts(ax) == ["H(p): cannot be avoided", "KL: paid for\nbeing wrong", "1.8750", "2.2500", "3.3750"]
    assert ax.texts[0].get_position() == (0.5, 1.875 / 2)
    assert ax.texts[1].get_position()[1] == pytest.approx(1.875 + 1.5 * 0.85**2 / 2, abs=0.01)
    assert ax.get_ylim() == (0, pytest.approx(1.15 * 3.375))


def test_the_parts_of_the_price_are_stacked():
    ax = draw("plot_price_parts")
    boxes = [(bar.get_x() + bar.get_width() / 2, bar.get_y(), bar.get_height()) for bar in ax.patches]
    assert boxes == [(0, 0, 1.875), (1, 0, 0.75), (0, 1.875, 1.5)]
    assert texts(ax) == ["H(p)\n1.875", "KL(p || q)\n1.500", "KL(q || p)\n0.750", "3.375"]
    assert [text.get_position()[1] for text in ax.texts[:3]] == [1.875 / 2, 1.875 + 1.5 / 2, 0.4]  # clear of the axis
    assert [label.get_text() for label in ax.get_xticklabels()] == ["H(p, q)", "KL(q || p)"]


def test_an_infinite_part_fills_the_picture_and_is_called_so():
    ax = figures.plot_price_parts(1.875, np.inf, 0.0)
    assert [bar.get_height() for bar in ax.patches] == [1.875, 0, 5 - 1.875]
    assert texts(ax) == ["H(p)\n1.875", "KL(p || q)\ninfinite", "KL(q || p)\n0.000", "infinite"]
    assert "together infinite" in ax.figure.get_label()
    assert heights(figures.plot_price_parts(0, 2, np.inf)) == [0, 5]


def test_a_fruit_is_as_wide_as_its_share_and_as_high_as_its_code_word():
    left, right = figures.plot_shares_and_bits(STALL, [1.5, 2, 3, 3.5, 4], [1, 2, 3, 4, 4], 1.875, 2.125)
    assert heights(left) == STALL
    assert heights(right) == [1, 2, 3, 4, 4]
    bars = right.containers[0]
    assert [bar.get_width() for bar in bars] == STALL
    assert [bar.get_x() for bar in bars] == [0, 0.5, 0.75, 0.875, 0.9375]
    (steps,) = [patch for patch in right.patches if patch not in bars]
    assert steps.get_data().values.tolist() == [1.5, 2, 3, 3.5, 4]
    assert levels(right) == [2.125, 1.875]
    assert texts(right) == ["solid: average 2.125\ndashed: entropy 1.875"]
    assert [bar.get_facecolor() for bar in bars] == [bar.get_facecolor() for bar in left.containers[0]]


def test_many_fruits_have_one_color_and_those_never_sold_no_bits():
    left, right = figures.plot_shares_and_bits([0.5, 0.5, *[0] * 98], [1, 1], [1, 1], 1, 1)
    assert len(left.containers[0]) == 100
    assert heights(right) == [1, 1]
    assert all(same_color(bar.get_facecolor(), figures.FILL) for ax in (left, right) for bar in ax.containers[0])
    assert "Shares of 100 fruits: fruit 1 0.5, fruit 2 0.5, fruit 3 0, fruit 4 0 and so on" in left.figure.get_label()


def test_the_tangent_lies_above_the_logarithm_and_touches_it_at_1():
    ax = draw("plot_log_bound")
    line, curve = curves(ax)
    np.testing.assert_array_equal(line.get_data(), (T[1:], T[1:] - 1))
    np.testing.assert_array_equal(curve.get_data(), (T[1:], FALL))
    assert marks(ax) == [[1, 0]]
    assert texts(ax) == ["x − 1", "ln x", "they touch only at x = 1"]
    assert same_color(ax.texts[0].get_color(), line.get_color())


def test_both_units_have_their_lowest_point_marked():
    ax = draw("plot_units")
    bits, nats = curves(ax)
    np.testing.assert_array_equal(bits.get_data(), (T[1:], VALLEY))
    np.testing.assert_array_equal(nats.get_data(), (T[1:], 0.7 * VALLEY))
    assert marks(ax) == [[pytest.approx(0.6), 1], [pytest.approx(0.6), 0.7]]
    assert positions(ax) == [pytest.approx(0.6)]
    assert [(text.get_text(), text.get_position()[1]) for text in ax.texts] == [
        ("bits", VALLEY[-1]),
        ("nats", 0.7 * VALLEY[-1]),
    ]


def test_the_loss_curve_is_minus_the_logarithm():
    ax = draw("plot_loss_curve")
    np.testing.assert_array_equal(ax.lines[0].get_data(), (T[1:], FALL))
    assert marks(ax) == [[0.1, 2.302585], [0.2, 1.609438]]
    assert texts(ax) == ["prediction\n2.303 nats", "even guess\n1.609 nats"]
    assert texts(draw("plot_loss_curve", marks={"sure": (1, 0)})) == ["sure\n0.000 nats"]


def test_the_loss_under_a_soft_label_has_its_least_point_on_the_line():
    ax = draw("plot_soft_label")
    np.testing.assert_array_equal(ax.lines[0].get_data(), (T[1:], VALLEY))
    assert marks(ax) == [[pytest.approx(0.6), 1]]
    assert levels(ax) == [1]
    assert texts(ax) == ["least loss 1.000 = entropy of the label"]


def test_temperatures_have_a_panel_each():
    axes = draw("plot_temperatures")
    assert [ax.get_title("left") for ax in axes] == ["T = 0.5", "T = 2"]
    assert [heights(ax) for ax in axes] == [A, B]
    assert texts(axes[1]) == ["0.100", "0.600", "0.100", "0.100", "0.100"]
    ((low, high),) = {ax.get_ylim() for ax in axes}
    assert low == 0 < 1 < high


def test_the_product_is_drawn_strongly_while_float64_holds_it():
    ax = draw("plot_underflow")
    everything, alive = curves(ax)
    count = np.arange(1, 1001)
    np.testing.assert_array_equal(everything.get_data(), (count, -count))
    np.testing.assert_array_equal(alive.get_data(), np.array(everything.get_data())[:, :744])
    assert levels(ax) == [-744.5]
    assert texts(ax) == ["smallest positive float64", "the product", "the sum of logs\ngoes on"]


def test_the_histogram_counts_every_loss_and_marks_median_cost_and_guess():
    ax = draw("plot_loss_histogram")
    counts = np.histogram(LOSSES, bins=30, range=(0, 3))[0]
    assert heights(ax) == counts.tolist()
    assert [bar.get_x() for bar in ax.patches] == pytest.approx(np.arange(30) / 10)
    assert positions(ax) == [pytest.approx(0.1), 0.58, 2.303]
    assert texts(ax) == ["median 0.100", "cost J (mean) 0.580", "even guess 2.303"]
    assert [text.xy[0] for text in ax.texts] == positions(ax)
    assert ax.get_yscale() == "log"


def test_the_cost_is_shared_out_from_the_hardest_example_on():
    ax = draw("plot_concentration")
    np.testing.assert_allclose(ax.lines[0].get_data(), ([5, 10, 50, 100], [10, 19, 76, 100]))
    assert marks(ax) == [[10, pytest.approx(19)], [50, pytest.approx(76)]]
    assert texts(ax) == ["the hardest 10% of the examples\ncarry 19% of the cost", "the easier half adds 24%"]


def test_digits_are_drawn_as_they_are():
    axes = draw("plot_digits")
    np.testing.assert_array_equal([ax.images[0].get_array() for ax in axes], GREY)
    assert {ax.images[0].get_cmap().name for ax in axes} == {"gray_r"}
    assert [ax.get_title() for ax in axes] == ["label 3\nread 8", "label 1"]


def test_losses_are_bars_and_the_cost_a_line():
    ax = draw("plot_losses_and_cost")
    assert heights(ax) == LOSSES
    assert levels(ax) == [0, COST]
    assert texts(ax) == ["0.05", "0.02", "0.15", "0.90", "2.35", "0.01", "cost J\n0.580"]
    assert ax.texts[-1].get_position()[1] == COST
    assert levels(draw("plot_losses_and_cost", cost=None)) == [0]
    colors = [figures.EXTRA if k == 1 else figures.FILL for k in range(6)]
    assert all(same_color(bar.get_facecolor(), color) for bar, color in zip(ax.patches, colors, strict=True))
    assert [label.get_text() for label in ax.get_xticklabels()][::5] == ["example 1", "example 6"]


def test_the_jacobian_has_its_rows_from_the_top_and_its_entries_written():
    jacobian = [[0.25, -0.5], [0.75, 0]]
    ax = figures.plot_jacobian(jacobian, names=["a", "b"])
    np.testing.assert_array_equal(ax.images[0].get_array(), jacobian)
    assert {(text.get_text(), text.get_position()) for text in ax.texts} == {
        ("+0.25", (0, 0)), ("−0.50", (1, 0)), ("+0.75", (0, 1)), ("+0.00", (1, 1)),
    }  # fmt: skip
    assert ax.get_ylim() == (1.5, -0.5)
    assert ax.images[0].get_clim() == (-0.75, 0.75)
    assert ax.get_title("left") == "Some entries are zero"
    for labels in (ax.get_xticklabels(), ax.get_yticklabels()):
        assert [label.get_text() for label in labels] == ["a", "b"]


def test_every_entry_of_the_jacobian_is_written_in_the_more_legible_ink():
    ax = draw("plot_jacobian")
    image = ax.images[0]
    for text in ax.texts:
        j, i = text.get_position()
        cell = image.cmap(image.norm(JACOBIAN[i, j]))
        best = max(figures.INK, figures.PAPER, key=lambda ink: contrast(ink, cell))
        assert same_color(text.get_color(), best), f"{text.get_text()} in row {i}, column {j}"


def test_two_gradients_have_a_row_for_each_prediction():
    axes = draw("plot_two_gradients")
    assert axes.shape == (3, 3)
    assert [heights(ax) for ax in axes[0]] == [A, SLOPES, PUSH_A]
    assert [heights(ax) for ax in axes[2]] == [B, SLOPES, PUSH_B]
    assert texts(axes[2, 1]) == ["−10", "0", "0", "0", "0"]
    assert texts(axes[2, 2]) == ["−0.90", "+0.60", "+0.10", "+0.10", "+0.10"]
    assert [ax.get_title("left") for ax in axes[0]] == ["Prediction A", "A: by probability, −y/q", "A: by logit, q − y"]
    assert [ax.get_title("left") for ax in axes[2]] == ["Prediction B", "B: by probability, −y/q", "B: by logit, q − y"]
    for ax in axes[::2, 0]:
        (outline,) = ax.containers[1]
        assert (outline.get_x() + outline.get_width() / 2, outline.get_height()) == (0, 1)
        assert not outline.get_fill()


def test_what_differs_between_two_gradients_is_named_and_framed():
    axes = draw("plot_two_gradients")
    assert [texts(strip) for strip in axes[1]] == [
        ["≠  banana, elderberry"],
        ["=  identical"],
        ["≠  banana, elderberry"],
    ]
    for row, values in ((axes[0], (A, SLOPES, PUSH_A)), (axes[2], (B, SLOPES, PUSH_B))):
        for ax, bars, framed in zip(row, values, ([1, 4], [], [1, 4]), strict=True):
            frames = [patch for patch in ax.patches if patch.get_linestyle() == "--"]
            assert [patch.get_x() + patch.get_width() / 2 for patch in frames] == framed
            assert not any(frame.get_fill() for frame in frames)
            assert all(frame.get_bbox().height > abs(bars[k]) for frame, k in zip(frames, framed, strict=True))


def test_a_step_is_drawn_over_the_dotted_prediction_it_started_from():
    axes = draw("plot_gradients_and_step")
    assert [ax.get_title("left") for ax in axes[1:3]] == ["By probability, −y/q", "By logit, q − y"]
    assert [heights(ax) for ax in axes] == [A, SLOPES, PUSH_A, Q]
    assert heights(axes[3], 1) == A
    assert not any(bar.get_fill() for bar in axes[3].containers[1])
    assert texts(axes[3]) == ["0.10", "0.20", "0.40", "0.25", "0.05", "dotted: before"]


def test_descents_are_named_at_their_ends():
    ax = draw("plot_descent", title="Two descents")
    assert [line.get_ydata().tolist() for line in ax.lines] == [*DESCENTS.values()]
    assert [line.get_xdata().tolist() for line in ax.lines] == [[0, 1, 2, 3]] * 2
    ends = {text.get_text(): text for text in ax.texts}
    assert set(ends) == {"logits 0.250", "probabilities 1.125"}
    for line, end in zip(ax.lines, ("logits 0.250", "probabilities 1.125"), strict=True):
        assert ends[end].get_position()[1] == line.get_ydata()[-1]
        assert same_color(ends[end].get_color(), line.get_color())
    assert ax.get_ylim()[0] == 0
    assert draw("plot_descent", limit=(0, 1.1)).get_ylim() == (0, 1.1)


def test_names_of_curves_that_end_together_do_not_overlap():
    ax = draw("plot_descent", curves={"one": [2, 1], "two": [3, 1], "three": [1, 1.01]})
    ax.figure.draw_without_rendering()
    for one, two in itertools.combinations(ax.texts, 2):
        assert not one.get_window_extent().overlaps(two.get_window_extent())


def test_two_descents_show_the_first_steps_and_all_shares():
    left, right = draw("plot_two_descents")
    assert [line.get_ydata().tolist() for line in left.lines] == [values[:3] for values in DESCENTS.values()]
    assert [line.get_ydata().tolist() for line in right.lines] == [*SHARES.values()]


def test_the_pushes_of_two_losses_are_curves_with_their_names():
    ax = draw("plot_vanishing")
    for line, text, (name, values) in zip(curves(ax), ax.texts, PUSHES.items(), strict=False):
        np.testing.assert_array_equal(line.get_data(), (LOGITS, values))
        assert text.get_text() == name
        assert same_color(text.get_color(), line.get_color())


# The palette


def luminance(color):
    channels = np.array(to_rgb(color))
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return linear @ [0.2126, 0.7152, 0.0722]


def contrast(one, two):
    """Contrast of two colours as WCAG 2 defines it."""
    darker, lighter = sorted([luminance(one), luminance(two)])
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_has_a_contrast_of_21_and_grey_767676_of_4_54():
    assert contrast("black", "white") == pytest.approx(21)
    assert contrast("#767676", "white") == pytest.approx(4.54, abs=0.005)


def test_five_classes_have_five_colours():
    assert list(figures.CLASSES) == FRUITS
    assert len(set(figures.COLORS)) == 5
    assert all(fruit.startswith(short.rstrip(".")) for fruit, short in zip(FRUITS, figures.SHORT, strict=True))


@pytest.mark.parametrize("sight", ["normal", "deuteranomaly", "protanomaly", "tritanomaly"])
def test_any_two_classes_are_told_apart_by_any_eye(sight):
    colorspacious = require("colorspacious")
    colors = [to_rgb(color) for color in figures.COLORS]
    if sight != "normal":
        eye = {"name": "sRGB1+CVD", "cvd_type": sight, "severity": 100}
        colors = np.clip(colorspacious.cspace_convert(colors, eye, "sRGB1"), 0, 1)
    for one, two in itertools.combinations(colors, 2):
        assert colorspacious.deltaE(one, two, input_space="sRGB1", uniform_space="CAM02-UCS") >= 15


@pytest.mark.parametrize("background", ["white", "#111111"])
def test_every_class_stands_out_on_light_and_on_dark(background):
    assert min(contrast(color, background) for color in figures.COLORS) >= 3


def test_texts_and_lines_stand_out_on_the_paper():
    assert min(contrast(color, figures.PAPER) for color in (figures.MUTED, *figures.SERIES)) >= 3
    assert min(contrast(color, figures.PAPER) for color in (figures.INK, figures.ACCENT)) >= 4.5


@pytest.mark.parametrize("path", sorted(NOTEBOOKS.glob("0*.ipynb")), ids=lambda path: path.stem)
def test_the_notebooks_name_the_classes_as_the_pictures_do(path):
    code = ["".join(cell["source"]) for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]]
    named = [ast.literal_eval(found) for found in re.findall(r"^fruits = (\[.*\])", "\n".join(code), re.MULTILINE)]
    assert named == [FRUITS]


# What a notebook shows


def test_new_axes_are_as_large_as_asked_for():
    ax = figures.new_axes(width=6.4, height=4.4)
    assert ax.figure.get_size_inches().tolist() == [6.4, 4.4]
    assert figures.new_axes(2, 3).shape == (2, 3)
    assert type(ax.figure) is Figure  # none of pyplot's, which would stay in memory


@every_picture
def test_a_picture_has_the_same_bytes_every_time(name):
    axes = draw(name)
    assert figures.png(axes, 1) == figures.png(axes, 1)


@pytest.mark.parametrize("scale", [1, 2])
def test_a_picture_has_scale_pixels_for_each_shown(scale):
    ax = draw("plot_bars", ax=figures.new_axes(width=3, height=2))
    image = Image.open(io.BytesIO(figures.png(ax, scale)))
    assert image.size == (300 * scale, 200 * scale)
    assert "Software" not in image.info
    assert len(image.getcolors()) <= 128


def test_a_picture_keeps_its_colours():
    ax = figures.new_axes(columns=2)
    figures.plot_bars(P, ax=ax[0])
    image = Image.open(io.BytesIO(figures.png(ax))).convert("RGB")
    drawn = {color for count, color in image.getcolors(10**6) if count > 300}
    for color in (figures.PAPER, *figures.COLORS):
        wanted = 255 * np.array(to_rgb(color))
        assert min(np.abs(wanted - found).max() for found in drawn) <= 4


def test_the_image_tag_escapes_its_text_alternative():
    ax = draw("plot_bars", ax=figures.new_axes(width=3))
    tag = figures.image_tag(ax, 'p < q & "q"', figures.png(ax, scale=1))
    assert 'alt="p &lt; q &amp; &quot;q&quot;"' in tag
    assert "width: 300px; max-width: 100%" in tag
    source = re.search(r'src="data:image/png;base64,([^"]+)"', tag)[1]
    assert Image.open(io.BytesIO(b64decode(source))).size == (300, 320)


@pytest.mark.parametrize("given", ["", 'sliders for "p" & q'])
def test_a_notebook_gets_html_a_png_and_a_text_with_the_same_words(given):
    axes = draw("plot_loss_curve", marks={'"a" < b': (0.5, 2)})
    words = given or figure_of(axes).get_label()
    data, metadata = figures.mimebundle(axes, given)
    assert set(data) == {"text/html", "image/png", "text/plain"}
    assert data["text/plain"] == words
    assert f'<img alt="{html.escape(words)}"' in data["text/html"]
    assert b64decode(data["image/png"]) == figures.png(axes)
    assert metadata == {"image/png": {"alt": words, "width": 760, "height": 360}}


def test_show_displays_the_picture_with_its_label(monkeypatch):
    shown = []
    monkeypatch.setattr(figures.showing, "display", lambda *given, **named: shown.append((given, named)))
    axes = draw("plot_bars")
    assert figures.show(axes) is None
    data, metadata = figures.mimebundle(axes)
    assert shown == [((data,), {"metadata": metadata, "raw": True})]


# How the pictures look. Without their texts, since no two versions of a font library draw the same letters:
# what remains has been equal to the last pixel from Matplotlib 3.9 to 3.11.


def wordless(axes):
    figure = figure_of(axes)
    for text in figure.findobj(Text):
        text.set_visible(False)
    return figure


looks_as_before = pytest.mark.mpl_image_compare(
    baseline_dir="baseline", tolerance=0.5, style="default", savefig_kwargs={"dpi": 60}
)


def test_pictures_are_compared(pytestconfig):
    assert pytestconfig.getoption("mpl"), "without --mpl the pictures are drawn and not compared"


@looks_as_before
def test_look_of_distributions():
    return wordless(draw("plot_distributions"))


@looks_as_before
def test_look_of_code_tree():
    return wordless(draw("plot_code_tree"))


@looks_as_before
def test_look_of_price():
    return wordless(draw("plot_price"))


@looks_as_before
def test_look_of_two_gradients():
    return wordless(draw("plot_two_gradients"))


@looks_as_before
def test_look_of_jacobian():
    ax = figures.new_axes(width=5, height=5)
    ax.figure.set_layout_engine("none")
    ax.set_position([0.1, 0.1, 0.8, 0.8])  # so that each cell is a whole number of pixels
    return wordless(draw("plot_jacobian", ax=ax))


@looks_as_before
def test_look_of_loss_histogram():
    return wordless(draw("plot_loss_histogram"))


def test_look_of_a_bar_moved_by_5_percent_is_another(tmp_path):
    for name, picture in (
        ("distributions", lambda by: draw("plot_distributions", q=[*Q[:2], by * Q[2], *Q[3:]])),
        ("price", lambda by: draw("plot_price", entropy=by * 1.875)),
        ("two_gradients", lambda by: draw("plot_two_gradients", by_logits=[PUSH_A, [-0.9, by * 0.6, 0.1, 0.1, 0.1]])),
    ):
        for by in (1, 1.05):
            drawn = tmp_path / f"{name}.png"
            with mpl.rc_context(mpl.rcParamsDefault):
                wordless(picture(by)).savefig(drawn, dpi=60)
            differs = compare_images(BASELINE / f"test_look_of_{name}.png", drawn, tol=0.5)
            assert bool(differs) == (by != 1), differs


def test_each_interval_is_the_part_that_the_row_above_kept():
    ax = draw("plot_intervals")
    rows = ax.containers
    # Two containers a row: the parts, and the frame of the one that is kept.
    assert [[bar.get_width() for bar in row] for row in rows] == [[0.5, 0.25, 0.25], [0.5], [0.5, 0.25, 0.25], [0.25]]
    assert [bar.get_x() for bar in rows[0]] == [0, 0.5, 0.75]
    assert [row[0].get_x() for row in rows[1::2]] == [0, 0.75]
    assert [row[0].get_y() + 0.26 for row in rows] == pytest.approx([0, 0, 1, 1])
    assert texts(ax) == ["0", "1", "apple", "0", "0.5", "cherry"]
    assert [points(line) for line in curves(ax)] == [[[0, 0.26], [0, 0.74]], [[0.5, 0.26], [1, 0.74]]]
    assert all(same_color(bar.get_facecolor(), color) for bar, color in zip(rows[0], figures.COLORS, strict=False))


def test_memory_has_a_curve_for_describing_and_one_for_predicting():
    ax = draw("plot_memory")
    assert [points(line) for line in curves(ax)] == [
        [[0, 4.5], [1, 3.4], [2, 2.5]],
        [[0, 4.6], [1, 3.5], [2, 3.75]],
    ]
    assert texts(ax) == ["describing", "predicting"]
    assert [text.xy for text in ax.texts] == [(2, 2.5), (2, 3.75)]
    assert ax.get_ylim()[0] == 0


def test_the_model_stands_on_the_text_that_it_codes():
    ax = draw("plot_two_parts")
    assert heights(ax) == [80, 60, 40]
    assert heights(ax, 1) == [0.5, 10, 60]
    assert [bar.get_y() for bar in ax.containers[1]] == [80, 60, 40]
    assert texts(ax) == ["80", "70", "100", "text", "model"]


def test_reading_shows_the_mean_of_each_part_and_two_levels():
    ax = draw("plot_reading")
    assert ax.patches[0].get_data().values.tolist() == [4, 3, 2, 1]
    assert ax.patches[0].get_data().edges.tolist() == [0, 0.5, 1, 1.5, 2]
    assert levels(ax) == [2.25, 2.5]
    assert texts(ax) == ["bz2 2.25", "whole book 2.50"]
    assert ax.get_ylim()[0] == 0


def test_bounds_are_bars_from_lower_to_upper_with_what_was_paid():
    ax = draw("plot_guess_bounds")
    (bars,) = ax.collections
    assert [path.vertices.tolist() for path in bars.get_paths()] == [
        [[1, 0.5], [1, 1.25]],
        [[2, 1], [2, 2]],
        [[3, 1.5], [3, 3]],
    ]
    assert points(curves(ax)[0]) == [[1, 1], [2, 2.5], [3, 2]]
    assert levels(ax) == [1.1, 2.2]
    assert texts(ax) == ["lower 1.10", "upper 2.20"]


def test_surprises_stand_above_their_characters_with_a_sign_for_a_space():
    ax = draw("plot_surprises")
    assert heights(ax) == [4, 2, 3.5, 1, 0.5]
    assert [label.get_text() for label in ax.get_xticklabels()] == ["a", "␣", "b", "e", "e"]
    assert texts(ax) == ["3", "1", "2", "1", "1"]
    assert [text.get_position()[0] for text in ax.texts] == [0, 1, 2, 3, 4]
    assert texts(draw("plot_surprises", guesses=None)) == []
