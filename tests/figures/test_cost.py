"""The pictures of notebook 4."""

import numpy as np
import pytest

from figures.artists import curves, heights, levels, marks, texts, wear, within
from figures.given import GREY, LOSSES, READ, draw
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
    assert texts(ax) == within(ax) == ["smallest positive float64", "the product", "the sum of logs goes on"]
    smallest, product, sum_of_logs = ax.texts
    assert smallest.xy[1] == sum_of_logs.xy[1] == -744.5
    assert product.get_position()[1] > -product.get_position()[0] > -744  # right of the curve, which falls by 1 a step
    assert sum_of_logs.xy[0] == 744
    assert wear([everything, alive, *ax.texts], SERIES[2], INK, ACCENT, INK, SERIES[2])


def test_every_loss_is_a_dot_and_those_near_each_other_stand_on_each_other():
    ax = draw("plot_loss_histogram", losses=[0.9, 0.8999, 0.05, 0.8998])
    dots = ax.lines[0].get_xydata()
    assert dots[:, 1].tolist() == [0.5, 0.5, 1.5, 2.5]
    assert dots[:, 0] == pytest.approx([0.05, 0.9, 0.9, 0.9], abs=0.05)
    assert ax.get_ylim()[0] == 0
    assert len(draw("plot_loss_histogram").lines[0].get_xdata()) == len(LOSSES)


def test_median_cost_and_guess_are_lines_each_higher_than_those_to_its_right():
    ax = draw("plot_loss_histogram")
    lines = [line.get_xydata() for line in ax.lines[1:]]
    assert [line[:, 0].tolist() for line in lines] == [[value, value] for value in (0.1, 0.58, 2.303)]
    assert ax.get_ylim()[1] > lines[0][1, 1] > lines[1][1, 1] > lines[2][1, 1] > ax.lines[0].get_ydata().max()
    assert texts(ax) == ["median 0.100", "cost J (mean) 0.580", "even guess 2.303"]
    assert [text.xy for text in ax.texts] == [tuple(line[1]) for line in lines]


def test_the_cost_is_shared_out_from_the_hardest_example_on():
    ax = draw("plot_concentration")
    np.testing.assert_allclose(ax.lines[0].get_data(), ([5, 10, 50, 100], [35, 60, 95, 100]))
    assert marks(ax) == [[10, pytest.approx(60)], [50, pytest.approx(95)]]
    assert wear(ax.texts, ACCENT, ACCENT)
    assert texts(ax) == ["the hardest 10% of the examples\ncarry 60% of the cost", "the easier half adds 5%"]


def test_digits_are_drawn_as_they_are_above_what_is_said_of_them():
    above, below = draw("plot_digits")
    np.testing.assert_array_equal([ax.images[0].get_array().ravel() for ax in above], GREY)
    assert {ax.images[0].get_cmap().name for ax in above} == {"gray_r"}
    assert not any(len(ax.get_xticks()) or len(ax.get_yticks()) for ax in above)
    assert [ax.get_title("left") for ax in above] == ["3, read as 8", "1, read as 1"]
    assert [ax.get_title("left") for ax in below] == ["loss 1.61", "loss 0.05"]
    assert [heights(ax) for ax in below] == READ
    outlines = [ax.containers[1][0] for ax in below]
    assert [bar.get_x() + bar.get_width() / 2 for bar in outlines] == pytest.approx([3, 1])
    assert [ax.get_xticks().tolist() for ax in below] == [[3, 8], [1]]


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
    np.testing.assert_array_equal(cost.get_ydata(), [2.25, 0.625, 0.5625, 0.8])
    wrong, right = (set(map(tuple, layer.get_paths()[0].vertices)) for layer in ax.collections)
    assert {(0.2, 0.25), (20, 0.8)} <= wrong
    assert {(0.2, 0.25), (0.2, 2.25), (20, 0.8)} <= right
    assert marks(ax) == [[1, 0.625], [2, 0.5625], [20, 0.8]]
    assert texts(ax)[:3] == ["as it is: 0.625", "least, times 2.0: 0.562", "times 20: 0.800"]
    assert within(ax) == texts(ax)
