"""The pictures of notebook 8."""

import numpy as np
import pytest
from matplotlib.colors import same_color

from figures.artists import curves, heights, levels, points, texts
from figures.given import draw
from xent_helpers import figures


def test_each_interval_is_the_part_that_the_row_above_kept():
    ax = draw("plot_intervals")
    rows = ax.containers
    # Two containers a row: the parts, and the frame of the one that is kept.
    assert [[bar.get_width() for bar in row] for row in rows] == [[0.5, 0.25, 0.25], [0.5], [0.5, 0.25, 0.25], [0.25]]
    assert [bar.get_x() for bar in rows[0]] == [0, 0.5, 0.75]
    assert [row[0].get_x() for row in rows[1::2]] == [0, 0.75]
    assert [row[0].get_y() + row[0].get_height() / 2 for row in rows] == pytest.approx([0, 0, 1, 1])
    assert texts(ax) == ["apple\nfrom 0", "to 1", "cherry\nfrom 0", "to 0.5"]
    assert [points(line) for line in curves(ax)] == [[[0, 0.3], [0, 0.7]], [[0.5, 0.3], [1, 0.7]]]
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
    assert levels(ax) == [2.25, 2.5]  # the words of the higher one are above it
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
    heights_of = [text.get_position()[1] / 8 for text in draw("plot_surprises", guesses=[3, 10, 12, 27, 10]).texts]
    assert heights_of == pytest.approx([0.94, 0.94, 0.87, 0.94, 0.87])  # so that two digits have room beside two


def test_a_tile_is_deeper_in_colour_for_more_bits_and_bears_what_memory_takes_off_or_adds():
    ax = draw("plot_colored_letters")
    assert texts(ax) == list("queue")
    tiles = [patch for patch in ax.patches if patch.get_fill()]
    assert [tile.get_alpha() for tile in tiles] == pytest.approx(np.sqrt([0.75, 0.25 / 12, 1 / 3, 1, 0.3125]))
    bars = [patch for patch in ax.patches if not patch.get_fill()]
    assert [(bar.get_x(), bar.get_height()) for bar in bars] == [
        pytest.approx(pair) for pair in ((1.2, 0.144), (2.2, 0.036), (3.2, 0.324))
    ]
    assert [bar.get_linestyle() for bar in bars] == ["--", "solid", "solid"]
    assert [bar.get_hatch() for bar in bars] == [None, "////", "////"]
    edges = [figures.GAIN, figures.EXCESS, figures.EXCESS]
    assert [same_color(bar.get_edgecolor(), edge) for bar, edge in zip(bars, edges, strict=True)] == [True] * 3


def test_letters_go_on_in_the_next_row():
    ax = draw("plot_colored_letters", across=2)
    assert [text.get_position()[0] for text in ax.texts] == [0.5, 1.5, 0.5, 1.5, 0.5]
    assert [int(text.get_position()[1]) for text in ax.texts] == [0, 0, 1, 1, 2]


def test_only_surprises_above_an_even_guess_are_red():
    ax = draw("plot_surprises", even=3.0)
    assert [same_color(bar.get_facecolor(), figures.ACCENT) for bar in ax.patches] == [True, False, True, False, False]
    assert [list(line.get_ydata()) for line in ax.lines] == [[3, 3]]
    assert not draw("plot_surprises").lines
