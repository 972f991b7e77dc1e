"""The pictures of notebook 3."""

import numpy as np
import pytest
from example import FIRST, SECOND
from matplotlib.colors import same_color

from figures.artists import heights, levels, marks, texts, wear, within
from figures.given import FINE, VALLEY, T, draw
from xent_helpers import figures


def test_the_loss_curve_has_losses_marked_with_their_names():
    ax = draw("plot_loss_curve")
    np.testing.assert_array_equal(ax.lines[0].get_data(), (FINE, -np.log(FINE)))
    assert marks(ax) == [[0.1, 2.302585], [0.2, 1.609438]]
    assert ax.get_ylim()[0] == 0
    assert texts(ax) == ["prediction: 2.303 nats", "even guess: 1.609 nats"]
    assert texts(draw("plot_loss_curve", marks={"sure": (1, 0)})) == ["sure: 0.000 nats"]


def test_a_pipeline_has_the_bars_of_three_rows_the_label_as_an_outline_and_the_loss_as_a_dot():
    rows = [9.0, -2, 0, 0, 1], [8103.08, 0.135, 1, 0.001, 12345], [0.36, 0.02, 0.13, 0.13, 0.36]
    axes = figures.plot_pipeline(*rows, loss=1.625, label=4)
    widths = [[bar.get_width() for bar in ax.containers[0]] for ax in axes]
    assert widths == [[8, -2, 0, 0, 1], *map(list, rows[1:])]
    assert [ax.get_xlim() for ax in axes] == [(-8, 8), (0, 12345), (0, 1)]
    assert texts(axes[0]) == ["→ 9.00", "−2.00", "0.00", "0.00", "1.00"]
    assert texts(axes[1]) == ["8103.08", "0.14", "1.00", "small", "large"]
    assert texts(axes[2])[4:] == ["0.360", "loss 1.625"]
    (outline,) = axes[2].containers[1]
    assert (outline.get_y() + outline.get_height() / 2, outline.get_width()) == (4, 1)
    assert not outline.get_fill()
    assert same_color(outline.get_edgecolor(), figures.TRUTH)
    assert [line.get_color() for line in axes[2].lines if line.get_marker() == "o"] == [figures.LOSS]


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
    assert wear([*ax.lines, *ax.texts], figures.LOSS, figures.LOSS, figures.ENTROPY, figures.INK)
    assert ax.get_ylim()[0] == 0
