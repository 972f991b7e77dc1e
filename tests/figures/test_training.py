"""The pictures of notebook 7."""

import numpy as np

from figures.artists import curves, heights, levels, points, texts
from figures.given import ACCURACIES, RUN_COSTS, STEPS, draw


def test_first_costs_are_a_curve_over_a_line_at_the_even_guess():
    ax = draw("plot_first_costs")
    assert points(ax.lines[0]) == [[0.01, 2.3], [1, 4.5], [10, 38]]
    assert levels(ax) == [2.303]
    assert ax.get_xscale() == "log"
    assert texts(ax) == ["even guess 2.303", "4.50", "38.00"]


def test_growth_has_the_costs_at_the_left_and_the_sizes_at_the_right():
    left, right = draw("plot_growth")
    assert [points(line) for line in left.lines] == [
        [[10, 0.5], [100, 0.05], [1000, 0.005]],
        [[10, 0.5], [100, 0.2], [1000, 0.2]],
    ]
    assert [line.get_ydata()[-1] for line in right.lines] == [14, 7]
    assert (left.get_yscale(), right.get_yscale()) == ("log", "linear")
    assert texts(left) == texts(right) == ["no penalty", "penalty"]


def test_nudges_have_the_right_answers_in_steps_and_the_cost_as_a_curve():
    left, right = draw("plot_nudges")
    assert points(left.lines[0]) == [[0, 786], [0.1, 786], [0.2, 784]]
    assert left.lines[0].get_drawstyle() == "steps-mid"
    assert points(right.lines[0]) == [[0, 1.75], [0.1, 1.5], [0.2, 1.25]]


def test_each_curve_has_its_chord_from_end_to_end():
    for ax, values in zip(draw("plot_chords"), ([4, 1, 0], [0, 2, 0]), strict=True):
        curve, chord = curves(ax)
        assert curve.get_ydata().tolist() == values
        assert points(chord) == [[-1, values[0]], [1, values[-1]]]


def test_learning_curves_mark_the_same_two_steps_in_both_panels():
    left, right = draw("plot_learning_curves")
    held_out = RUN_COSTS["held out"]
    assert [line.get_ydata().tolist() for line in left.lines[:2]] == [*RUN_COSTS.values()]
    assert [points(line)[0] for line in left.lines[2:]] == [[1, held_out[1]], [3, held_out[3]]]
    assert right.lines[0].get_ydata().tolist() == [10, 50, 60, 70]
    assert [points(line)[0] for line in right.lines[1:]] == [[1, 50], [3, 70]]


def test_reliability_has_a_column_and_a_mark_for_each_bin_that_holds_answers():
    for ax in draw("plot_reliability"):
        assert heights(ax) == [0.5, 0.75]
        assert [bar.get_x() + bar.get_width() / 2 for bar in ax.patches] == [0.625, 0.875]
        np.testing.assert_allclose(ax.lines[0].get_ydata(), [0.6, 0.9])
    assert [ax.get_title("left") for ax in draw("plot_reliability")] == ["before: gap 0.125", "after: gap 0.250"]


def test_the_temperature_curve_marks_its_least_point_and_1():
    ax = draw("plot_temperature_curve")
    assert [points(line)[0] for line in ax.lines[1:]] == [[1, 2], [2, 1.25]]
    assert [text.split(":")[0] for text in texts(ax)] == ["T = 1", "least, T = 2.00"]


def test_a_step_of_a_run_is_marked_on_its_curves_and_outlined_at_the_truth():
    digit, costs, reliability, accuracy = draw("plot_training_step")
    assert heights(digit) == [0.1] * 9 + [0.1]
    (outline,) = digit.containers[1]
    assert (outline.get_x() + outline.get_width() / 2, outline.get_height()) == (3, 1)
    assert points(costs.lines[1])[0] == [STEPS, RUN_COSTS["training"][STEPS]]
    assert heights(reliability) == [0.5, 0.75]
    assert points(accuracy.lines[1])[0] == [STEPS, 100 * ACCURACIES[STEPS]]
