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

from figures.artists import contrast
from xent_helpers import figures

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


def test_black_on_white_has_a_contrast_of_21_and_grey_767676_of_4_54():
    assert contrast("black", "white") == pytest.approx(21)
    assert contrast("#767676", "white") == pytest.approx(4.54, abs=0.005)


def test_five_classes_have_five_colours():
    assert list(figures.CLASSES) == FRUITS
    assert len(set(figures.COLORS)) == 5
    assert all(fruit.startswith(short.rstrip(".")) for fruit, short in zip(FRUITS, figures.SHORT, strict=True))


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


@pytest.mark.parametrize("background", ["white", "#111111"])
def test_every_class_and_role_stands_out_on_light_and_on_dark(background):
    assert min(contrast(color, background) for color in (*figures.COLORS, *ROLES)) >= 3


def test_texts_and_lines_stand_out_on_the_paper():
    assert min(contrast(color, figures.PAPER) for color in (figures.MUTED, *figures.SERIES)) >= 3
    assert min(contrast(color, figures.PAPER) for color in (figures.INK, figures.ACCENT)) >= 4.5


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
