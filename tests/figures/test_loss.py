"""The pictures of notebook 3."""

import numpy as np
import pytest
from example import FIRST, SECOND, TRUTH

from figures.artists import heights, levels, marks, texts, wear, within
from figures.given import FALL, VALLEY, T, draw
from xent_helpers import figures


def test_the_loss_curve_has_losses_marked_with_their_names():
    ax = draw("plot_loss_curve")
    np.testing.assert_array_equal(ax.lines[0].get_data(), (T[1:], FALL))
    assert marks(ax) == [[0.1, 2.302585], [0.2, 1.609438]]
    assert ax.get_ylim()[0] == 0
    assert texts(ax) == ["prediction\n2.303 nats", "even guess\n1.609 nats"]
    assert texts(draw("plot_loss_curve", marks={"sure": (1, 0)})) == ["sure\n0.000 nats"]


def test_predictions_stand_side_by_side_under_the_same_label():
    axes = draw("plot_predictions")
    assert [ax.get_title("left") for ax in axes] == ["A: loss 2.303 nats", "B: loss 1.500 nats"]
    assert [heights(ax, 0) for ax in axes] == [FIRST, SECOND]
    assert [heights(ax, 1) for ax in axes] == [TRUTH, TRUTH]
    assert texts(axes[1]) == ["0.1", "0.6", "0.1", "0.1", "0.1", "outline: label y\nfilled: prediction"]
    assert [label.get_text() for label in axes[0].get_xticklabels()] == list(figures.SHORT)


def test_temperatures_have_a_panel_each():
    axes = draw("plot_temperatures")
    assert [ax.get_title("left") for ax in axes] == ["T = 0.5", "T = 2"]
    assert [heights(ax) for ax in axes] == [FIRST, SECOND]
    assert texts(axes[1]) == ["0.100", "0.600", "0.100", "0.100", "0.100"]
    ((low, high),) = {ax.get_ylim() for ax in axes}
    assert low == 0 < 1 < high


def test_the_loss_under_a_soft_label_has_its_least_point_on_the_line():
    ax = draw("plot_soft_label")
    np.testing.assert_array_equal(ax.lines[0].get_data(), (T[1:], VALLEY))
    assert marks(ax) == [[pytest.approx(0.6), 1]]
    assert levels(ax) == [1]
    assert texts(ax) == within(ax) == ["least loss 1.000 = entropy of the label"]
    assert wear([*ax.lines, *ax.texts], figures.INK, *3 * [figures.ACCENT])
    assert ax.get_ylim()[0] == 0
