"""Pictures of a price, and of a code, as an area."""

import numpy as np
import pytest

from figures.artists import texts, wear
from figures.given import draw
from xent_helpers import figures
from xent_helpers.figures import BELIEF, COLORS, ENTROPY, EXCESS, GAIN, LOSS


def boxes(bars):
    return [(bar.get_y(), bar.get_y() + bar.get_height()) for bar in bars]


def widths(bars):
    return pytest.approx([bar.get_width() for bar in bars])


def test_columns_are_as_wide_as_shares_and_stand_apart():
    ax = draw("plot_areas")
    solid = ax.containers[0]
    assert widths(solid) == [0.5, 0.25, 0.125, 0.125, 0]
    left, right = np.array([(bar.get_x(), bar.get_x() + bar.get_width()) for bar in solid]).T
    assert (left[1:] - right[:-1] > 0.02).all()


def test_a_column_is_solid_to_its_surprisal_hatched_above_and_dashed_where_it_is_short_of_it():
    solid, over, missing, feet = draw("plot_areas").containers
    assert wear(solid, *5 * [ENTROPY])
    assert boxes(solid) == [(0, 1), (0, 2), (0, 3), (0, 1), (0, 4)]
    assert boxes(over) == [(1, 3), (2, 6.5), (3, 6.5)]
    assert boxes(missing) == [(1, 3)]
    assert {bar.get_hatch() for bar in over} == {"////"}
    assert {bar.get_linestyle() for bar in missing} == {"--"}
    assert {bar.get_edgecolor() for bar in [*over]} == {(*figures_rgb(EXCESS), 1)}
    assert {bar.get_edgecolor() for bar in [*missing]} == {(*figures_rgb(GAIN), 1)}
    assert wear(feet, *COLORS)


def figures_rgb(color):
    return tuple(int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))


def test_the_line_of_the_belief_is_on_top_of_each_column():
    lines = draw("plot_areas").collections[-1]
    assert [points[0][1] for points in lines.get_segments()] == [3, 1, 4]  # the two others leave the picture
    assert tuple(lines.get_color()[0][:3]) == figures_rgb(BELIEF)


def test_what_is_hatched_has_sides_and_is_open_where_it_leaves_the_picture():
    *sides, _ = draw("plot_areas").collections
    assert [[(x, low, high) for (x, low), (_, high) in side.get_segments()] for side in sides] == [
        [(0, 1, 3), (pytest.approx(0.545), 2, 6.5), (pytest.approx(0.84), 3, 6.5)],
        [(0.5, 1, 3), (pytest.approx(0.795), 2, 6.5), (pytest.approx(0.965), 3, 6.5)],
    ]
    assert {tuple(side.get_color()[0][:3]) for side in sides} == {figures_rgb(EXCESS)}
    assert {bar.get_linewidth() for bar in draw("plot_areas").containers[1]} == {0}


def test_the_loss_is_a_dot_on_the_axis_and_an_arrow_where_it_leaves_the_picture():
    for loss, mark in ((2.25, ("o", 2.25)), (6.5, ("o", 6.5)), (np.inf, ("^", 6.8))):
        ax = draw("plot_areas", loss=loss)
        there, legend = [line for line in ax.lines if line.get_color() == LOSS]
        assert (there.get_marker(), *there.get_ydata()) == mark
        assert legend.get_marker() == "o"
        assert "loss" in texts(ax)
    assert [line for line in draw("plot_areas").lines if line.get_color() == LOSS] == []


def test_a_column_that_leaves_the_picture_has_an_arrow_and_is_named_and_one_of_no_width_is_not():
    ax = draw("plot_areas")
    assert [line.get_marker() for line in ax.lines].count("^") == 2
    assert "beyond the picture: banana ∞, cherry 9.50" in texts(ax)
    none = figures.plot_areas([1, 0, 0, 0, 0], [1, 2, np.inf, 4, 5], [0] + 4 * [np.inf], 5 * [""])
    assert not any("beyond" in text for text in texts(none))
    assert "Beyond" not in none.figure.get_label()


def test_the_columns_of_a_built_code_stand_in_its_order_and_are_as_high_as_the_words_are_long():
    ax = draw("plot_built_code")
    solid, over, missing, feet = ax.containers
    assert widths(solid) == [0.5, 0.125, 0.125, 0.125, 0.125]
    assert boxes(solid) == [(0, 1), (0, 1), (0, 2), (0, 2), (0, 1)]
    assert boxes(missing) == [(1, 3), (2, 3), (2, 3), (1, 3)]
    assert len(over) == 0
    assert wear(feet, *(COLORS[k] for k in (0, 3, 1, 2, 4)))
    assert [text for text in texts(ax) if "0.1" in text] == [
        "date\n0.12\n1",
        "banana\n0.12\n00",
        "cherry\n0.12\n01",
        "elderberry\n0.12\n1",
    ]


def test_a_fork_joins_the_middles_of_its_groups_and_stands_on_the_merges_after_it():
    ax = draw("plot_built_code")
    apple, date, banana, cherry, elderberry = (bar.get_x() + bar.get_width() / 2 for bar in ax.containers[0])
    forks = [line for line in ax.lines if len(line.get_xdata()) == 4]
    assert [line.get_ydata().tolist() for line in forks] == [[1, 0, 0, 1], [2, 1, 1, 2], [1, 0, 0, 1]]
    ends = [(apple, date), (banana, cherry), ((banana + cherry) / 2, elderberry)]
    assert [(line.get_xdata()[0], line.get_xdata()[3]) for line in forks] == [pytest.approx(pair) for pair in ends]
    digits = [text for text in ax.texts if text.get_text() in {"0", "1"}]
    places = [(x, height) for pair, height in zip(ends, (0.5, 1.5, 0.5), strict=True) for x in pair]
    assert [text.get_position() for text in digits] == [pytest.approx(place) for place in places]
    assert [text.get_text() for text in digits] == ["0", "1"] * 3
