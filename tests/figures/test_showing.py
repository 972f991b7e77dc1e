"""What a notebook shows: a picture and its words."""

import html
import io
import json
import re
from base64 import b64decode
from pathlib import Path

import numpy as np
import pytest
from matplotlib.colors import to_rgba
from PIL import Image

from figures.artists import figure_of
from figures.given import P, draw, every_picture
from xent_helpers import figures

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


@every_picture
def test_a_picture_has_the_same_bytes_every_time(name):
    axes = draw(name)
    assert figures.png(axes, 1) == figures.png(axes, 1)


@pytest.mark.parametrize("scale", [1, 2])
def test_a_picture_has_scale_pixels_for_each_shown(scale):
    ax = draw("plot_bars", ax=figures.new_axes(width=3, height=2))
    image = Image.open(io.BytesIO(figures.png(ax, scale)))
    assert image.size == (300 * scale, 200 * scale)
    assert "Software" not in image.info
    assert len(image.getcolors()) <= 256


def test_a_picture_keeps_its_colours():
    ax = figures.new_axes(columns=2)
    figures.plot_bars(P, ax=ax[0])
    image = Image.open(io.BytesIO(figures.png(ax))).convert("RGBA")
    drawn = {color for count, color in image.getcolors(10**6) if count > 300}
    assert {tuple(round(255 * part) for part in to_rgba(color)) for color in figures.COLORS} <= drawn


def test_a_picture_has_no_paper():
    image = Image.open(io.BytesIO(figures.png(draw("plot_bars")))).convert("RGBA")
    assert {image.getpixel((x, y))[3] for x in (0, -1) for y in (0, -1)} == {0}
    opacity = np.asarray(image)[..., 3]
    assert np.mean(opacity == 0) > 0.5
    assert np.mean(opacity == 255) > 0.1


def test_the_image_tag_escapes_its_text_alternative():
    ax = draw("plot_bars", ax=figures.new_axes(width=3))
    tag = figures.image_tag(ax, 'p < q & "q"', figures.png(ax, scale=1))
    assert 'alt="p &lt; q &amp; &quot;q&quot;"' in tag
    assert "width: 300px; max-width: 100%" in tag
    source = re.search(r'src="data:image/png;base64,([^"]+)"', tag)[1]
    assert Image.open(io.BytesIO(b64decode(source))).size == (300, 320)


@pytest.mark.parametrize("given", ["", 'sliders for "p" & q'])
def test_a_notebook_gets_html_a_png_and_a_text_with_the_same_words(given):
    axes = draw("plot_loss_curve", marks={'"a" < b': (0.5, 2)})
    words = given or figure_of(axes).get_label()
    data, metadata = figures.mimebundle(axes, given)
    assert set(data) == {"text/html", "image/png", "text/plain"}
    assert data["text/plain"] == words
    assert f'<img alt="{html.escape(words)}"' in data["text/html"]
    assert b64decode(data["image/png"]) == figures.png(axes)
    assert metadata == {"image/png": {"alt": words, "width": 760, "height": 360}}


def test_show_displays_the_picture_with_its_label(monkeypatch):
    shown = []
    monkeypatch.setattr(figures.showing, "display", lambda *given, **named: shown.append((given, named)))
    axes = draw("plot_bars")
    assert figures.show(axes) is None
    data, metadata = figures.mimebundle(axes)
    assert shown == [((data,), {"metadata": metadata, "raw": True})]


@pytest.mark.parametrize("path", sorted(NOTEBOOKS.glob("0*.ipynb")), ids=lambda path: path.stem)
def test_no_stored_picture_has_paper(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    stored = [b64decode(output["data"]["image/png"]) for output in outputs if "image/png" in output.get("data", {})]
    corners = [Image.open(io.BytesIO(png)).convert("RGBA").getpixel((0, 0)) for png in stored]
    assert len(corners) >= 5
    assert {opacity for *_, opacity in corners} == {0}
