"""The pictures of notebook 4."""

import numpy as np
import pytest

from figures.artists import curves, heights, levels, marks, positions, texts, wear, within
from figures.given import GREY, LOSSES, draw
from xent_helpers.figures import ACCENT, INK, LOSS, SERIES


def test_each_batch_has_its_mean_over_its_bars_and_all_have_theirs():
    ax = draw("plot_batches")
    bars = [bar.get_height() for bar in ax.patches]
    assert bars == [0.5, 3.5, 0.25, 3, 0.75, 3.5, 2.5, 1.5]  # an axis to 3.5, and arrows above it
    arrows, *_ = ax.lines
    assert arrows.get_xdata().tolist() == [1, 5]
    second, cost, means = ax.lines[3:6]
    assert wear([second, cost, means], SERIES[1], LOSS, SERIES[1])
    assert [line.get_ydata()[0] for line in (second, cost, means)] == [2.375, 1.5, 2.5]
    assert list(second.get_xdata()) == [3.55, 5.45]
    assert texts(ax)[:2] == ["mean ∞", "mean 2.375"]
    assert texts(ax)[-2:] == ["2.500\nmean of\nthe means", "1.500\nmean of\nall six"]
    assert within(ax) == texts(ax)
    finite = draw("plot_batches", batch_costs=[1, 2.375])
    assert [1, 1] in [list(line.get_ydata()) for line in finite.lines]


def test_the_product_is_drawn_strongly_while_float64_holds_it():
    ax = draw("plot_underflow")
    everything, alive = curves(ax)
    count = np.arange(1, 1001)
    np.testing.assert_array_equal(everything.get_data(), (count, -count))
    np.testing.assert_array_equal(alive.get_data(), np.array(everything.get_data())[:, :744])
    assert levels(ax) == [-744.5]
    assert ax.get_xlim() == (0, 1000)
    assert texts(ax) == within(ax) == ["smallest positive float64", "the product", "the sum of logs\ngoes on"]
    (_, smallest), product, (right, sum_of_logs) = (text.get_position() for text in ax.texts)
    assert smallest > -744.5
    assert product[1] > -product[0] > -744  # right of the curve, which falls by 1 at each step
    assert sum_of_logs > -right
    assert wear([everything, alive, *ax.texts], SERIES[2], INK, ACCENT, INK, SERIES[2])


def test_the_histogram_counts_every_loss_and_marks_median_cost_and_guess():
    ax = draw("plot_loss_histogram")
    counts = np.histogram(LOSSES, bins=30, range=(0, 3))[0]
    assert heights(ax) == counts.tolist()
    assert [bar.get_x() for bar in ax.patches] == pytest.approx(np.arange(30) / 10)
    assert positions(ax) == [pytest.approx(0.1), 0.58, 2.303]
    assert wear(ax.texts, ACCENT, ACCENT, ACCENT)
    assert texts(ax) == ["median 0.100", "cost J (mean) 0.580", "even guess 2.303"]
    assert [text.xy[0] for text in ax.texts] == positions(ax)
    assert ax.get_yscale() == "log"


def test_the_cost_is_shared_out_from_the_hardest_example_on():
    ax = draw("plot_concentration")
    np.testing.assert_allclose(ax.lines[0].get_data(), ([5, 10, 50, 100], [10, 19, 76, 100]))
    assert marks(ax) == [[10, pytest.approx(19)], [50, pytest.approx(76)]]
    assert wear(ax.texts, ACCENT, ACCENT)
    assert texts(ax) == ["the hardest 10% of the examples\ncarry 19% of the cost", "the easier half adds 24%"]


def test_digits_are_drawn_as_they_are():
    axes = draw("plot_digits")
    np.testing.assert_array_equal([ax.images[0].get_array() for ax in axes], GREY)
    assert {ax.images[0].get_cmap().name for ax in axes} == {"gray_r"}
    assert not any(len(ax.get_xticks()) or len(ax.get_yticks()) for ax in axes)
    assert [ax.get_title() for ax in axes] == ["label 3\nread 8", "label 1"]


def test_a_logit_goes_to_the_best_one_or_jumps_about_it():
    axes = draw("plot_logit_paths")
    paths = [ax.lines[0].get_ydata() for ax in axes]
    np.testing.assert_array_equal(paths, [[0, -0.5, -0.75], [0, -190, 110]])
    assert [levels(ax) for ax in axes] == [[-0.8], [-0.8]]
    assert [ax.get_title("left") for ax in axes] == ["mean", "sum"]
    assert within(axes[0]) == texts(axes[0]) == ["best z −0.800"]


def test_the_layers_of_right_and_wrong_answers_add_up_to_the_cost():
    ax = draw("plot_logit_factors")
    (cost,) = curves(ax)
    np.testing.assert_array_equal(cost.get_ydata(), [2.25, 0.625, 0.375, 3])
    wrong, right = (set(map(tuple, layer.get_paths()[0].vertices)) for layer in ax.collections)
    assert {(0.2, 0.25), (20, 3)} <= wrong
    assert {(0.2, 0.25), (0.2, 2.25), (20, 3)} <= right
    assert marks(ax) == [[1, 0.625], [2, 0.375], [20, 3]]
    assert texts(ax)[:3] == ["as it is: 0.625", "least, times 2.0: 0.375", "times 20: 3.000"]
    assert within(ax) == texts(ax)
