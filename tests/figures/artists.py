"""What can be read off a picture that was drawn."""

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import same_color, to_rgb
from matplotlib.text import Text

GROUNDS = ("#ffffff", "#111111", "#131416")  # a white page, the dark one of JupyterLab, and that of the site


def figure_of(axes):
    return np.ravel(axes)[0].figure


def heights(ax, container=0):
    return [bar.get_height() for bar in ax.containers[container]]


def texts(ax):
    return [text.get_text() for text in ax.texts]


def wear(artists, *colors):
    """Whether the artists, in their order, wear the colours."""
    worn = [getattr(artist, "get_facecolor", getattr(artist, "get_color", None))() for artist in artists]
    return len(worn) == len(colors) and all(map(same_color, worn, colors))


def within(ax):
    """Return the words that lie inside the Axes, as drawn."""
    ax.figure.draw_without_rendering()
    box = ax.get_window_extent().padded(1)
    return [text.get_text() for text in ax.texts if box.count_contains(text.get_window_extent().corners()) == 4]


def points(line):
    return np.transpose(line.get_data()).tolist()


def curves(ax):
    """Lines of data: no mark, and no straight line across the whole Axes."""
    return [line for line in ax.lines if line.get_transform() == ax.transData and len(line.get_xdata()) > 1]


def marks(ax):
    return [points(line)[0] for line in ax.lines if len(line.get_xdata()) == 1]


def levels(ax):
    """Heights of the horizontal lines across the whole Axes."""
    return [line.get_ydata()[0] for line in ax.lines if line.get_transform() == ax.get_yaxis_transform()]


def positions(ax):
    """Positions of the vertical lines across the whole Axes."""
    return [line.get_xdata()[0] for line in ax.lines if line.get_transform() == ax.get_xaxis_transform()]


def words(figure):
    """Every text that is seen in a figure that was drawn, with the box that it fills."""
    found = []
    for ax in figure.axes:
        found += [*ax.texts, ax._left_title, *(ax.get_legend().get_texts() if ax.get_legend() else [])]
        for axis in (ax.xaxis, ax.yaxis) if ax.axison else ():
            found += [axis.label, *(tick.label1 for tick in axis._update_ticks() if tick.label1.get_visible())]
    return [(text, Text.get_window_extent(text)) for text in found if text.get_text().strip()]


def under(figure, written):
    """Pixels under each text of a picture, as they are without it: colour and opacity, from 0 to 1."""
    for text, _ in written:
        text.set_visible(False)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    for text, _ in written:
        text.set_visible(True)
    pixels = np.asarray(canvas.buffer_rgba())[::-1] / 255
    corners = [np.round([*box.padded(-1).min, *box.padded(-1).max]).astype(int) for _, box in written]
    return [pixels[bottom:top, left:right].reshape(-1, 4) for left, bottom, right, top in corners]


def on_ground(pixel, ground):
    """Colour of a pixel, which may be transparent, on a ground."""
    *color, opacity = pixel
    return opacity * np.array(color) + (1 - opacity) * np.array(to_rgb(ground))


def luminance(color):
    channels = np.array(to_rgb(color))
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return linear @ [0.2126, 0.7152, 0.0722]


def contrast(one, two):
    """Contrast of two colours as WCAG 2 defines it."""
    darker, lighter = sorted([luminance(one), luminance(two)])
    return (lighter + 0.05) / (darker + 0.05)
