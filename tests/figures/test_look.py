"""The palette: everyone can tell the five classes apart, on light and on dark."""

import ast
import itertools
import json
import re
from pathlib import Path

import numpy as np
import pytest
from example import FRUITS
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from needs import require

from figures.artists import GROUNDS, contrast
from xent_helpers import figures
from xent_helpers.figures import look

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


def test_black_on_white_has_a_contrast_of_21_and_grey_767676_of_4_54():
    assert contrast("black", "white") == pytest.approx(21)
    assert contrast("#767676", "white") == pytest.approx(4.54, abs=0.005)


def test_five_classes_have_five_colours():
    assert list(figures.CLASSES) == FRUITS
    assert len(set(figures.COLORS)) == 5


ROLES = (figures.TRUTH, figures.BELIEF, figures.ENTROPY, figures.EXCESS, figures.LOSS, figures.GAIN)
every_sight = pytest.mark.parametrize("sight", ["normal", "deuteranomaly", "protanomaly", "tritanomaly"])


def distances(colors, sight):
    """Of each two colours, as an eye sees them."""
    colorspacious = require("colorspacious")
    seen = [to_rgb(color) for color in colors]
    if sight != "normal":
        eye = {"name": "sRGB1+CVD", "cvd_type": sight, "severity": 100}
        seen = np.clip(colorspacious.cspace_convert(seen, eye, "sRGB1"), 0, 1)
    pairs = itertools.combinations(seen, 2)
    return [colorspacious.deltaE(*pair, input_space="sRGB1", uniform_space="CAM02-UCS") for pair in pairs]


@every_sight
def test_any_two_classes_are_told_apart_by_any_eye(sight):
    assert min(distances(figures.COLORS, sight)) >= 15


@every_sight
def test_any_two_roles_are_told_apart_by_any_eye_and_from_the_classes(sight):
    assert min(distances(ROLES, sight)) >= 9  # a role has a mark of its own besides
    assert min(distances((*figures.COLORS, *ROLES), sight)) >= 7


@pytest.mark.parametrize("ground", GROUNDS)
def test_every_ink_stands_out_on_light_and_on_dark(ground):
    named = {name: value for name, value in vars(look).items() if name.isupper() and "#" in str(value)[:3]}
    assert {"COLORS", "INK", "SERIES", "FILL", "LOSS"} <= set(named)
    inks = [ink for value in named.values() for ink in ([value] if isinstance(value, str) else value)]
    assert min(contrast(ink, ground) for ink in inks) >= 3
    assert min(contrast(ink, ground) for ink in (figures.INK, figures.ACCENT, *figures.SERIES)) >= 4.2  # for words


@every_sight
def test_any_two_inks_of_what_is_no_class_are_told_apart_by_any_eye(sight):
    assert min(distances(figures.SERIES, sight)) >= 10
    assert min(distances([figures.FILL, figures.EXTRA], sight)) >= 15


@pytest.mark.parametrize(("color", "ink"), [("white", "black"), (figures.ENTROPY, "white"), (figures.FILL, "black")])
def test_words_on_a_colour_are_in_the_more_legible_of_white_and_black(color, ink):
    assert look.ink_on(color) == ink
    assert contrast(color, ink) == max(contrast(color, "white"), contrast(color, "black")) >= 4.5


@pytest.mark.parametrize("path", sorted(NOTEBOOKS.glob("0*.ipynb")), ids=lambda path: path.stem)
def test_the_notebooks_name_the_classes_as_the_pictures_do(path):
    code = ["".join(cell["source"]) for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]]
    named = [ast.literal_eval(found) for found in re.findall(r"^fruits = (\[.*\])", "\n".join(code), re.MULTILINE)]
    assert named in ([], [FRUITS])


def test_new_axes_are_as_large_as_asked_for():
    ax = figures.new_axes(width=6.4, height=4.4)
    assert ax.figure.get_size_inches().tolist() == [6.4, 4.4]
    assert figures.new_axes(2, 3).shape == (2, 3)
    assert type(ax.figure) is Figure  # none of pyplot's, which would stay in memory
