"""How a picture is shown: as bytes, as a tag, or as the output of a cell."""

import base64
import html
import io

import numpy as np
from IPython.display import display
from PIL import Image

from xent_helpers.figures.look import figure_of
from xent_helpers.figures.words import text_of


def show(axes):
    """Show the picture that `axes` belong to, with its text alternative: the label of the figure."""
    data, metadata = mimebundle(axes)
    display(data, metadata=metadata, raw=True)


def mimebundle(axes, alt=""):
    """Data and metadata with which a notebook shows a picture and, where it cannot, the text `alt`.

    JupyterLab reads a text alternative from HTML alone, nbconvert from the metadata of a picture; a viewer
    that allows no HTML has the picture still.
    """
    alt = alt or text_of(axes)
    picture = png(axes)
    width, height = (round(100 * inches) for inches in figure_of(axes).get_size_inches())
    data = {
        "text/html": image_tag(axes, alt, picture),
        "image/png": base64.b64encode(picture).decode(),
        "text/plain": alt,
    }
    return data, {"image/png": {"alt": alt, "width": width, "height": height}}


def image_tag(axes, alt, picture):
    """HTML of the picture whose bytes are given, at the size of its figure, with its text alternative."""
    width = round(figure_of(axes).get_figwidth() * 100)
    source = base64.b64encode(picture).decode()
    style = f"width: {width}px; max-width: 100%"
    return f'<img alt="{html.escape(alt)}" style="{style}" src="data:image/png;base64,{source}">'


def png(axes, scale=2):
    """Bytes of the picture that the Axes belong to, `scale` pixels for each pixel shown."""
    drawn, stored = io.BytesIO(), io.BytesIO()
    figure = figure_of(axes)
    # Laid out once and then left alone: a second layout may move things by a pixel.
    figure.draw_without_rendering()
    figure.set_layout_engine("none")
    figure.savefig(drawn, format="png", dpi=100 * scale)
    _with_palette(Image.open(drawn)).save(stored, format="png", optimize=True)
    return stored.getvalue()


def _with_palette(picture):
    """The picture with 256 colours: a third as large, and without the name of the program that drew it."""
    few = picture.quantize(256, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    # Each of them is a mean of like colours. Where a colour fills an area, that colour itself takes the mean's place.
    some = slice(None, None, 3)
    drawn = np.asarray(picture)[some, some].reshape(-1, 4).astype(np.int64) @ [1 << 24, 1 << 16, 1 << 8, 1]
    pairs, counts = np.unique((np.asarray(few)[some, some].ravel().astype(np.int64) << 32) + drawn, return_counts=True)
    palette = np.zeros((256, 4), dtype=np.uint8)
    means = np.array(few.getpalette("RGBA"), dtype=np.uint8).reshape(-1, 4)
    used = np.unique(np.asarray(few))  # what stands elsewhere is not a colour, and another one in each run
    palette[used] = means[used]
    for pair in pairs[np.argsort(counts, kind="stable")]:
        palette[pair >> 32] = [(pair >> shift) & 255 for shift in (24, 16, 8, 0)]
    few.putpalette(palette.tobytes(), "RGBA")
    return few
