"""The pictures of notebook 5."""

import itertools

import numpy as np
from example import FIRST, SECOND
from matplotlib.colors import same_color

from figures.artists import contrast, curves, texts
from figures.given import DESCENTS, JACOBIAN, LOGITS, PUSH_A, PUSH_B, PUSHES, SHARES, SLOPES, draw
from xent_helpers import figures
from xent_helpers.figures.words import text_of


def test_the_jacobian_has_its_rows_from_the_top_and_its_entries_written():
    jacobian = [[0.25, -0.5], [0.75, 0]]
    ax = figures.plot_jacobian(jacobian, names=["a", "b"])
    np.testing.assert_array_equal(ax.images[0].get_array(), jacobian)
    assert {(text.get_text(), text.get_position()) for text in ax.texts} == {
        ("+0.25", (0, 0)), ("−0.50", (1, 0)), ("+0.75", (0, 1)), ("+0.00", (1, 1)),
    }  # fmt: skip
    assert ax.get_ylim() == (1.5, -0.5)
    assert ax.images[0].get_clim() == (-0.75, 0.75)
    assert ax.get_title("left") == "Some entries are zero"
    for labels in (ax.get_xticklabels(), ax.get_yticklabels()):
        assert [label.get_text() for label in labels] == ["a", "b"]


def test_every_entry_of_the_jacobian_is_written_in_the_more_legible_ink():
    ax = draw("plot_jacobian")
    assert ax.get_title("left") == "No entry is zero"
    image = ax.images[0]
    for text in ax.texts:
        j, i = text.get_position()
        cell = image.cmap(image.norm(JACOBIAN[i, j]))
        best = max("black", "white", key=lambda ink: contrast(ink, cell))
        assert same_color(text.get_color(), best), f"{text.get_text()} in row {i}, column {j}"


def test_answers_are_bars_in_rows_beside_the_logit_that_moves():
    axes = draw("plot_answers")
    widths = [[bar.get_width() for bar in ax.containers[0]] for ax in axes]
    assert widths == [[-1, 2, 0, 0, 6], FIRST, [0, 0.25, 0, -0.05, 0]]  # 9 leaves the picture
    assert texts(axes[0]) == ["−1.00", "2.00", "0.00", "0.00", "→ 9.00"]
    assert texts(axes[2]) == ["0", "+0.250", "0", "−0.050", "0"]
    assert {ax.get_ylim() for ax in axes} == {(4.6, -0.6)}
    assert [ax.get_xlim() for ax in axes] == [(-6, 6), (0, 1), (-0.25, 0.25)]


def test_a_small_slope_is_not_written_as_0():
    _, _, slopes = draw("plot_answers", column=[4.2e-5, -0.0004, 0.0005, 2e-11, 0])
    assert texts(slopes) == ["+4·10⁻⁵", "−4·10⁻⁴", "+0.001", "+2·10⁻¹¹", "0"]


def test_two_gradients_are_bars_in_rows_within_those_of_another_prediction():
    axes = draw("plot_two_gradients")
    found = [[[bar.get_width() for bar in bars] for bars in ax.containers[:2]] for ax in axes]
    assert found == [[SECOND, FIRST], [SLOPES, SLOPES], [PUSH_B, PUSH_A]]
    assert not any(bar.get_fill() for ax in axes for bar in ax.containers[1])
    assert [ax.get_xlim() for ax in axes] == [(0, 1), (-12, 0), (-1, 1)]
    assert texts(axes[2]) == ["−0.900", "+0.600", "+0.100", "+0.100", "+0.100", "outline: label y"]
    assert [texts(ax)[-1] for ax in axes[:2]] == ["loss 2.303 nats", "dashed: A"]
    (outline,) = axes[0].containers[2]
    assert (outline.get_y() + outline.get_height() / 2, outline.get_width(), outline.get_fill()) == (0, 1, False)


def test_a_slope_that_is_infinite_ends_where_its_axis_does():
    axes = draw("plot_two_gradients", by_probs=[-np.inf, 0, 0, 0, 0], loss=np.inf)
    assert [bar.get_width() for bar in axes[1].containers[0]] == [-12, 0, 0, 0, 0]
    assert texts(axes[1])[0] == "← −∞"
    assert "loss ∞ nats" in text_of(axes)
    assert "apple −∞, banana 0" in text_of(axes)


def test_descents_are_named_at_their_ends():
    ax = draw("plot_descent", title="Two descents")
    assert [line.get_ydata().tolist() for line in ax.lines] == [*DESCENTS.values()]
    assert [line.get_xdata().tolist() for line in ax.lines] == [[0, 1, 2, 3]] * 2
    ends = {text.get_text(): text for text in ax.texts}
    assert set(ends) == {"logits 0.250", "probabilities 1.125"}
    for line, end in zip(ax.lines, ("logits 0.250", "probabilities 1.125"), strict=True):
        assert ends[end].get_position()[1] == line.get_ydata()[-1]
        assert same_color(ends[end].get_color(), line.get_color())
    assert ax.get_ylim()[0] == 0
    assert ax.get_xticks().tolist() == [0, 1, 2, 3]
    assert draw("plot_descent", limit=(0, 1.1)).get_ylim() == (0, 1.1)


def test_names_of_curves_that_end_together_do_not_overlap():
    ax = draw("plot_descent", curves={"one": [2, 1], "two": [3, 1], "three": [1, 1.01]})
    ax.figure.draw_without_rendering()
    for one, two in itertools.combinations(ax.texts, 2):
        assert not one.get_window_extent().overlaps(two.get_window_extent())


def test_descents_have_one_ink_a_start_and_a_dot_at_the_step():
    axes = draw("plot_descents")
    for ax, ways in zip(axes, (DESCENTS, SHARES), strict=True):
        paths, dots = ax.lines[:4:2], ax.lines[1:4:2]
        assert [path.get_ydata().tolist() for path in paths] == [*ways.values()]
        assert [dot.get_xydata().tolist() for dot in dots] == [[[1, way[1]]] for way in ways.values()]
    inks = [[line.get_color() for line in ax.lines[:4]] for ax in axes]
    assert inks[0] == inks[1]
    assert len({*inks[0]}) == 2
    assert (axes[0].get_yscale(), axes[1].get_ylim()) == ("log", (0, 1.04))


def test_the_pushes_of_two_losses_are_curves_with_their_names():
    ax = draw("plot_vanishing")
    for line, text, (name, values) in zip(curves(ax), ax.texts, PUSHES.items(), strict=False):
        np.testing.assert_array_equal(line.get_data(), (LOGITS, values))
        assert text.get_text() == name
        assert same_color(text.get_color(), line.get_color())


def test_three_pushes_each_have_a_name():
    z = np.linspace(-10, 10, 41)
    pushes = {"cross-entropy": 0 * z + 1, "squared error": 0 * z, "1 − q": 0 * z + 0.25}
    ax = figures.plot_vanishing(z, pushes, title="Three")
    assert texts(ax)[:3] == [*pushes]
    assert ax.get_title("left") == "Three"
