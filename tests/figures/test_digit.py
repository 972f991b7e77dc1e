"""The picture of a drawn digit and what a classifier says of it."""

import numpy as np
import pytest
from matplotlib.colors import to_rgb

from figures.given import draw
from xent_helpers.figures.digit import AGAINST, FOR


def test_a_weight_above_0_speaks_for_a_digit_and_one_below_against_it():
    drawn, given = draw("plot_drawn_digit")
    assert drawn.images[0].get_array()[1, 1] == 9  # row by row
    images = [np.array(ax.images[0].get_array()) for ax in given.child_axes]
    assert len(images) == 10
    assert images[0][0, 0] == pytest.approx([*to_rgb(FOR), 1])
    assert images[0][0, 1] == pytest.approx([*to_rgb(AGAINST), 1])
    assert np.unique(images[0][1:, :, 3]) == [0]


def test_the_bars_are_the_probabilities_and_the_outline_is_the_label():
    _, given = draw("plot_drawn_digit")
    assert [bar.get_height() for bar in given.patches[:10]] == [0.55] + [0.05] * 9
    outline = given.patches[10]
    assert outline.get_x() + outline.get_width() / 2 == pytest.approx(1)
    assert not outline.get_fill()
