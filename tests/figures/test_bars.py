"""Bars, and the bars of an estimate within the outlines of the truth."""

from example import FRUITS
from matplotlib.colors import same_color

from figures.artists import heights, texts, within
from figures.given import CODE, P, Q, draw
from xent_helpers import figures


def test_bars_are_as_high_as_the_values_written_on_them():
    ax = draw("plot_bars", ylabel="probability")
    assert heights(ax) == P
    assert texts(ax) == ["0.5", "0.25", "0.125", "0.1", "0.025"]
    assert [text.xy for text in ax.texts] == list(enumerate(P))
    assert [label.get_text() for label in ax.get_xticklabels()] == FRUITS
    assert ax.get_xticks().tolist() == [0, 1, 2, 3, 4]
    assert ax.get_ylabel() == "probability"
    assert all(same_color(bar.get_facecolor(), color) for bar, color in zip(ax.patches, figures.COLORS, strict=True))


def test_a_value_below_0_hangs_down_and_carries_a_minus_sign():
    ax = figures.plot_bars([-0.9, -0.0], ["a", "b"], limit=(-1, 1), fmt="{:.2f}")
    assert heights(ax) == [-0.9, 0]
    assert texts(ax) == ["−0.90", "0.00"]
    assert [text.get_va() for text in ax.texts] == ["top", "bottom"]
    assert ax.get_ylim() == (-1, 1)


def test_bars_leave_room_for_the_highest_value_unless_a_limit_is_given():
    ax = figures.plot_bars([1, 2], "ab")
    assert ax.get_ylim()[0] == 0
    assert ax.get_ylim()[1] < 2.5
    assert within(ax) == ["1", "2"]
    assert figures.plot_bars([1, 2], "ab", limit=3).get_ylim() == (0, 3)
    assert figures.plot_bars([0, 0], "ab").get_ylim() == (0, 1)


def test_the_truth_is_outlined_and_the_estimate_is_filled():
    ax = draw("plot_distributions", truth="label y", estimate="prediction")
    assert heights(ax, 0) == Q
    assert heights(ax, 1) == P
    assert all(bar.get_fill() for bar in ax.containers[0])
    assert not any(bar.get_fill() for bar in ax.containers[1])
    assert all(same_color(bar.get_edgecolor(), figures.TRUTH) for bar in ax.containers[1])
    assert ax.get_ylim()[0] == 0
    assert 0.5 < ax.get_ylim()[1] < 0.6


def test_below_two_distributions_stand_their_numbers_and_code_words():
    ax = draw("plot_distributions", code=CODE)
    assert texts(ax) == ["filled: estimate q\noutline: truth p\ncode word"]
    columns = [label.get_text() for label in ax.get_xticklabels()]
    assert columns[0] == "apple\n0.1\n0.5\n0"
    assert columns[-1] == "elderberry\n0.05\n0.025\n1111"
    assert "Code words: apple 0, banana 10," in ax.figure.get_label()
    assert "Code" not in draw("plot_distributions").figure.get_label()
