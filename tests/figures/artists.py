"""What can be read off a picture that was drawn."""

import numpy as np
from matplotlib.colors import same_color, to_rgb


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


def luminance(color):
    channels = np.array(to_rgb(color))
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return linear @ [0.2126, 0.7152, 0.0722]


def contrast(one, two):
    """Contrast of two colours as WCAG 2 defines it."""
    darker, lighter = sorted([luminance(one), luminance(two)])
    return (lighter + 0.05) / (darker + 0.05)
