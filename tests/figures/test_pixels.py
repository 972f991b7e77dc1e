"""How pictures look, compared to the pixel.

Without their texts, since no two versions of a font library draw the same letters: what remains has been equal to the
last pixel from Matplotlib 3.9 to 3.11.
"""

from pathlib import Path

import matplotlib as mpl
import pytest
from matplotlib.testing.compare import compare_images
from matplotlib.text import Text

from figures.artists import figure_of
from figures.given import Q, draw
from xent_helpers import figures

BASELINE = Path(__file__).parent / "baseline"


def wordless(axes):
    figure = figure_of(axes)
    for text in figure.findobj(Text):
        text.set_visible(False)
    return figure


looks_as_before = pytest.mark.mpl_image_compare(
    baseline_dir="baseline", tolerance=0.5, style="default", savefig_kwargs={"dpi": 60}
)


def test_pictures_are_compared(pytestconfig):
    assert pytestconfig.getoption("mpl"), "without --mpl the pictures are drawn and not compared"


@looks_as_before
def test_look_of_distributions():
    return wordless(draw("plot_distributions"))


@looks_as_before
def test_look_of_code_tree():
    return wordless(draw("plot_code_tree"))


@looks_as_before
def test_look_of_price():
    return wordless(draw("plot_price"))


@looks_as_before
def test_look_of_two_gradients():
    return wordless(draw("plot_two_gradients"))


@looks_as_before
def test_look_of_jacobian():
    ax = figures.new_axes(width=5, height=5)
    ax.figure.set_layout_engine("none")
    ax.set_position([0.1, 0.1, 0.8, 0.8])  # so that each cell is a whole number of pixels
    return wordless(draw("plot_jacobian", ax=ax))


@looks_as_before
def test_look_of_loss_histogram():
    return wordless(draw("plot_loss_histogram"))


def test_look_of_a_bar_moved_by_5_percent_is_another(tmp_path):
    for name, picture in (
        ("distributions", lambda by: draw("plot_distributions", q=[*Q[:2], by * Q[2], *Q[3:]])),
        ("price", lambda by: draw("plot_price", entropy=by * 1.875)),
        ("two_gradients", lambda by: draw("plot_two_gradients", by_logits=[-0.9, by * 0.6, 0.1, 0.1, 0.1])),
    ):
        for by in (1, 1.05):
            drawn = tmp_path / f"{name}.png"
            with mpl.rc_context(mpl.rcParamsDefault):
                wordless(picture(by)).savefig(drawn, dpi=60)
            differs = compare_images(BASELINE / f"test_look_of_{name}.png", drawn, tol=0.5)
            assert bool(differs) == (by != 1), differs
