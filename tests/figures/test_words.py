"""Numbers as the words of a text alternative."""

import numpy as np

from figures.artists import figure_of
from xent_helpers import figures
from xent_helpers.figures.words import describe, listed, minus, text_of


def test_names_are_followed_by_their_numbers_without_idle_zeros():
    assert listed(["apple", "banana"], [0.1, 20]) == "apple 0.1, banana 20"
    assert listed(["apple"], [1 / 3]) == "apple 0.3333"
    assert listed(["apple"], [2 / 3], digits=2) == "apple 0.67"


def test_a_name_that_is_a_number_says_where():
    assert listed([0.5, np.float64(1 / 3)], [1, 2], "bits") == "at 0.5: 1, at 0.333: 2 bits"


def test_only_the_hyphen_before_a_number_becomes_a_minus_sign():
    assert minus("cross-entropy -1, -.5 and 3 - x") == "cross-entropy −1, −.5 and 3 - x"


def test_a_text_alternative_is_the_label_of_its_figure():
    axes = figures.new_axes(columns=2)
    assert describe(axes, "from -1 to 1") is axes
    assert text_of(axes) == figure_of(axes).get_label() == text_of(axes[1]) == "from −1 to 1"
