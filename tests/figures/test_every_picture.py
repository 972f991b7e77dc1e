"""What holds for every picture: where it draws, what it says, what it leaves as it was."""

import itertools
import re
from functools import cache

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.axes import Axes
from matplotlib.text import Text

from figures.artists import GROUNDS, contrast, figure_of, on_ground, under, words
from figures.given import LYING, PICTURES, ROWS, STACKED, WHOLE, draw, every_picture
from xent_helpers import figures

drawn = cache(draw)  # for tests that look and change nothing


@cache
def laid_out(name):
    """Return the figure of a picture, drawn once, with its texts where they stay."""
    figure = figure_of(drawn(name))
    figure.draw_without_rendering()
    figure.set_layout_engine("none")
    return figure


def test_every_picture_is_tested():
    assert set(PICTURES) == {name for name in dir(figures) if name.startswith("plot_")}


@every_picture
def test_a_picture_is_drawn_on_the_axes_it_is_given(name):
    if name in WHOLE:
        assert {type(ax) for ax in np.ravel(draw(name))} == {Axes}
    elif name in ROWS:
        given = figures.new_axes(columns=ROWS[name])
        assert draw(name, axes=given) is given
    else:
        given = figures.new_axes()
        assert draw(name, ax=given) is given
        assert given.figure.axes == [given]


@every_picture
def test_the_text_alternative_says_the_numbers(name):
    label = figure_of(drawn(name)).get_label()
    assert [piece for piece in PICTURES[name][1:] if piece not in label] == []
    assert not re.search(r"-\d|\bnan\b|array\(|np\.", label)


@every_picture
def test_no_text_is_smaller_than_10_points_or_cut_off(name):
    figure = laid_out(name)
    assert min(text.get_fontsize() for text in figure.findobj(Text)) >= 10
    for ax in figure.axes:
        for text in [*ax.texts, ax.xaxis.label, ax.yaxis.label, ax.title, ax._left_title]:
            box = text.get_window_extent()
            assert box.width == 0 or (figure.bbox.padded(1).count_contains(box.corners()) == 4), text


@every_picture
def test_words_stand_clear_of_lines_and_of_each_other_and_hold_on_light_and_dark(name):
    figure = laid_out(name)
    written = words(figure)
    for (one, box), (other, beside) in itertools.combinations(written, 2):
        assert not box.overlaps(beside), f"{one} and {other}"
    for (text, _), pixels in zip(written, under(figure, written), strict=True):
        if plate := text.get_bbox_patch():
            assert contrast(text.get_color(), plate.get_facecolor()) >= 4.5, text
            continue
        assert np.ptp(pixels, axis=0).max() < 0.02, f"something crosses {text}"
        assert min(contrast(text.get_color(), on_ground(pixels[0], ground)) for ground in GROUNDS) >= 4.2, text


@every_picture
def test_the_paper_is_transparent(name):
    figure = figure_of(drawn(name))
    assert {ax.get_facecolor()[3] for ax in figure.axes} | {figure.get_facecolor()[3]} == {0}


@every_picture
def test_no_style_leaks_out_of_a_picture(name):
    before = {key: value for key, value in mpl.rcParams.items() if key != "backend"}  # resolved when first needed
    draw(name)
    assert {key: mpl.rcParams[key] for key in before} == before


@every_picture
def test_every_panel_has_a_title(name):
    given = {} if name not in {"plot_bars", "plot_distributions", "plot_descent"} else {"title": "Two stalls"}
    for ax in np.ravel(drawn(name, **given)):
        assert ax.get_title("left") or ax.get_title() or not ax.axison  # a strip between two rows has no axis


@every_picture
def test_a_scale_of_numbers_says_what_it_measures(name):
    given = {"ylabel": "probability"} if name == "plot_bars" else {}
    for ax in np.ravel(drawn(name, **given)):
        for axis in (ax.xaxis, ax.yaxis):
            shown = [label.get_text() for label in axis.get_ticklabels() if label.get_text()]
            numbers = [text for text in shown if re.fullmatch(r"[−\d.]+", text)]
            assert len(numbers) < 2 or not ax.axison or axis.get_label_text(), f"{axis} shows {numbers}"


@pytest.mark.parametrize("name", ["plot_bars", "plot_distributions", "plot_descent", "plot_loss_curve"])
def test_a_title_can_be_given(name):
    ax = draw(name, title="Two stalls")
    assert ax.get_title("left") == "Two stalls"
    if name != "plot_loss_curve":
        assert "Two stalls" in ax.figure.get_label()


@every_picture
def test_bars_start_at_0_and_0_is_in_sight(name):
    for ax in np.ravel(drawn(name)):
        if name not in LYING:
            assert not ax.containers or ax.get_ylim()[0] <= 0 < ax.get_ylim()[1]
        for bars in ax.containers[: 1 if name in STACKED else None]:
            assert {bar.get_y() for bar in bars} == {0} or name in LYING
