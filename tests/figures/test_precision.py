"""The pictures of notebook 6."""

import numpy as np
import pytest

from figures.artists import curves, heights, levels, marks, points, texts
from figures.given import GAPS, LOGITS, draw


def test_the_right_digits_of_each_format_have_its_colour_and_the_stable_ones_are_dashed():
    ax = draw("plot_digits_kept")
    assert [points(line)[-1] for line in curves(ax)] == [[80, 7], [80, -1], [80, 16], [80, 0]]
    assert [line.get_linestyle() for line in curves(ax)] == ["--", "-", "--", "-"]
    assert texts(ax) == ["naive, float32", "stable, float32", "naive, float64", "stable, float64"]
    # The first point below half of the digits at first.
    assert [text.xy for text in ax.texts[::2]] == [(36, pytest.approx(3.4)), (41, pytest.approx(7.8))]
    one, _, other, _ = [line.get_color() for line in curves(ax)]
    assert [text.get_color() for text in ax.texts] == [one, one, other, other]
    assert one != other


def test_a_log_sum_exp_is_drawn_where_it_is_finite():
    ax = draw("plot_log_sum_exp")
    stable, short, whole = curves(ax)
    assert [line.get_xdata()[[0, -1]].tolist() for line in (stable, short, whole)] == [[-10, 10], [-4, 4], [-10, 10]]
    np.testing.assert_allclose(stable.get_ydata(), LOGITS + 1)
    # The band in the background is the widest, so that what lies on it can be seen.
    assert stable.get_linewidth() > whole.get_linewidth() > short.get_linewidth()
    assert stable.zorder < whole.zorder < short.zorder
    assert texts(ax) == ["with the largest\ntaken out", "naive, float32", "naive, float64"]


def test_a_push_that_breaks_ends_in_a_cross():
    ax = draw("plot_pushes")
    direct, clipped, chain = curves(ax)
    np.testing.assert_allclose(direct.get_ydata(), 1 - np.exp(-GAPS))
    assert clipped.get_ydata().tolist() == [1] * 16 + [0] * 65
    assert chain.get_xdata()[-1] == 69
    assert marks(ax) == [[69, 1]]


def test_the_part_of_the_clipped_examples_stands_on_that_of_the_others():
    ax = draw("plot_clipped_costs")
    assert heights(ax, 0) == [0.05, 0.05]
    assert heights(ax, 1) == pytest.approx([0.04, 0.25])
    assert [bar.get_y() for bar in ax.containers[1]] == [0.05, 0.05]
    assert levels(ax) == [0.192]
    assert texts(ax) == ["0.090", "0.300", "logistic regression 0.192"]
    assert [label.get_text() for label in ax.get_xticklabels()] == ["10⁻⁷\n(Keras)", "10⁻¹⁵"]
