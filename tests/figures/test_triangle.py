"""The picture of all predictions for three classes."""

import numpy as np
import pytest

from figures.given import draw
from xent_helpers.figures import LOSS


def test_level_lines_are_horizontal_at_the_share_that_has_the_loss():
    lines = [line.get_ydata() for line in draw("plot_triangle").lines if line.get_color() == LOSS]
    assert np.ravel(lines) == pytest.approx([0.6, 0.6, 0.05, 0.05])


def test_a_way_stands_as_high_as_the_true_share_and_leans_to_the_larger_rival():
    ways = [line.get_xydata() for line in draw("plot_triangle").lines if len(line.get_xdata()) == 2][-2:]
    assert ways[0][:, 1] == pytest.approx([0.1, 0.4])
    assert ways[0][:, 0] == pytest.approx([0.15, 0.4])
    assert ways[1][:, 0] == pytest.approx([0.5, 0.5])
