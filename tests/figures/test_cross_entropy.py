"""The pictures of notebook 2."""

import numpy as np
import pytest

from figures.artists import curves, marks, positions, texts, wear, within
from figures.given import DIVERGENCE, FALL, VALLEY, T, draw
from xent_helpers.figures import BELIEF, ENTROPY, INK, SERIES


def test_the_price_is_a_band_of_entropy_and_the_divergence_on_it():
    ax = draw("plot_price")
    floor, extra = (area.get_paths()[0].vertices for area in ax.collections)
    assert wear([ax.collections[0], *curves(ax)], [ENTROPY], BELIEF)
    assert ax.collections[1].get_hatch() == "////"
    assert {*floor[:, 1]} == {0, 1.875}
    assert {*extra[:, 1]} == {1.875, *(1.875 + DIVERGENCE)}
    np.testing.assert_array_equal(ax.lines[0].get_data(), (T, 1.875 + DIVERGENCE))
    assert marks(ax) == [[0, 1.875], [0.5, 2.25], [1, 3.375]]
    assert texts(ax) == ["H(p): cannot be avoided", "KL: paid for being wrong", "1.8750", "2.2500", "3.3750"]
    (_, avoided), (share, paid) = ax.texts[0].get_position(), ax.texts[1].xy
    assert 0 < avoided < 1.875 < paid < 1.875 + 1.5 * share**2
    assert ax.get_ylim()[0] == 0
    assert within(ax) == texts(ax)


def test_the_tangent_lies_above_the_logarithm_and_touches_it_at_1():
    ax = draw("plot_log_bound")
    line, curve = curves(ax)
    np.testing.assert_array_equal(line.get_data(), (T[1:], T[1:] - 1))
    np.testing.assert_array_equal(curve.get_data(), (T[1:], FALL))
    assert marks(ax) == [[1, 0]]
    assert texts(ax) == ["x − 1", "ln x", "they touch only at x = 1"]
    assert wear([line, curve, *ax.texts], SERIES[1], SERIES[2], SERIES[1], SERIES[2], INK)


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
    assert all(text.get_position()[0] > T[-1] for text in ax.texts)
    assert wear([bits, nats, *ax.texts], SERIES[1], SERIES[2], SERIES[1], SERIES[2])


def test_no_belief_stands_left_of_the_wall():
    ax = draw("plot_random_prices")
    bars = ax.containers[0].patches
    assert sum(bar.get_height() for bar in bars) == 1000  # all but the one beyond the picture
    assert min(bar.get_x() for bar in bars if bar.get_height()) >= 1.875
    assert positions(ax) == [1.875]
    assert texts(ax) == within(ax) == ["the wall: H(p) = 1.875", "1 cost more,\nup to 9.00"]
