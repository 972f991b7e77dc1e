"""The pictures of notebook 1."""

import re

import numpy as np
from example import FRUITS

from figures.artists import curves, heights, levels, marks, points, positions, texts, wear, within
from figures.given import CODE, FINE, P, T, draw
from xent_helpers import figures


def test_the_surprisal_is_marked_in_whole_bits():
    ax = draw("plot_surprisal")
    np.testing.assert_array_equal(ax.lines[0].get_data(), (FINE, -np.log2(FINE)))
    assert marks(ax) == [[1, 0], [0.5, 1], [0.125, 3]]
    assert texts(ax) == ["0 bits", "1 bit", "3 bits"]
    assert [text.xy for text in ax.texts] == [(1, 0), (0.5, 1), (0.125, 3)]


def test_a_face_is_as_wide_as_its_chance_and_as_high_as_its_news():
    left, right = draw("plot_coin")
    assert [heights(left, face) for face in (0, 1)] == [[2], [0.5]]
    assert [left.containers[face][0].get_width() for face in (0, 1)] == [0.25, 0.75]
    assert texts(left) == within(left) == ["heads: 2.000 bits\n× 0.250 = 0.500", "tails: 0.500 bits\n× 0.750 = 0.375"]
    np.testing.assert_array_equal(curves(right)[0].get_data(), (T, 4 * T * (1 - T)))
    assert [(bar.get_y(), bar.get_height()) for bars in right.containers for bar in bars] == [(0, 0.5), (0.5, 0.375)]
    assert marks(right) == [[0.25, 0.875]]
    assert wear([left.containers[0][0], right.containers[0][0], curves(right)[0]], *3 * [figures.ENTROPY])


def test_a_face_that_never_comes_has_an_arrow_and_adds_nothing():
    left, right = draw("plot_coin", p=0, bits=[np.inf, 0], adds=[0, 0])
    assert [line.get_marker() for line in left.lines] == ["^"]
    assert texts(left)[0] == "heads: ∞ bits\n× 0.000 = 0.000"
    assert marks(right) == [[0, 0]]


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
    digits = {text.xy: text.get_text() for text in ax.texts[:-5]}
    assert len(digits) == 8
    assert {(text.get_text(), text.get_ha(), text.get_position()[0] > 0) for text in ax.texts[:-5]} == {
        ("0", "right", False),
        ("1", "left", True),
    }
    assert digits == {place: "0" if step < 0 else "1" for place, step in branches.items()}


def test_block_lengths_fall_towards_the_line_of_the_entropy():
    ax = draw("plot_block_lengths")
    assert points(curves(ax)[0]) == marks(ax) == [[1, 1], [2, 0.645], [3, 0.53]]
    assert levels(ax) == [0.469]
    assert wear([*curves(ax), *ax.texts], figures.SERIES[1], *4 * [figures.INK])
    assert wear([line for line in ax.lines if line.get_ydata()[0] == 0.469], figures.ENTROPY)
    assert texts(ax) == within(ax) == ["1.000", "0.645", "0.530", "entropy 0.469"]
    assert 0.2 < ax.get_ylim()[0] < 0.469  # zoomed in on the gap
    assert [text.xy for text in ax.texts] == [(1, 1), (2, 0.645), (3, 0.53), (0.85, 0.469)]


def test_rates_are_bars_in_the_order_given_from_the_top():
    ax = draw("plot_rates")
    assert [bar.get_width() for bar in ax.containers[0]] == [4.125, 2.5]
    assert {bar.get_x() for bar in ax.containers[0]} == {0}
    assert ax.get_xlim()[0] == 0
    assert ax.get_xlim()[1] < 5
    assert within(ax) == ["4.12", "2.50"]
    assert [label.get_text() for label in ax.get_yticklabels()] == ["zlib", "bz2"]
    assert ax.yaxis_inverted()
    assert positions(ax) == [4.57]
    assert wear(ax.lines, figures.ENTROPY)
    assert texts(ax) == ["4.12", "2.50", "entropy of single characters 4.57"]
    assert [text.xy for text in ax.texts] == [(4.125, 0), (2.5, 1), (4.57, 1)]
    assert ax.get_xlabel() == "bits"
    assert "A line at the entropy of single characters, 4.57." in ax.figure.get_label()


def test_rates_are_written_with_as_many_digits_as_asked_for():
    assert texts(draw("plot_rates", entropy=None, digits=3)) == ["4.125", "2.500"]


def test_rates_without_an_entropy_have_no_line():
    ax = draw("plot_rates", entropy=None)
    assert positions(ax) == []
    assert texts(ax) == ["4.12", "2.50"]
    assert "entropy" not in ax.figure.get_label()
