"""The course's look: five classes with their names and colours, inks for two grounds, and axes to draw on.

The classes keep their names, their order and their colours everywhere; the truth is outlined, the estimate is filled.
The paper is transparent. So each ink has to hold on white and on the dark grounds of JupyterLab, #111111, and of the
site, #131416: words and axes with a contrast of 4.2, about the most that one ink can have on both; lines, bars and
marks with 3. Since no plate can hide a line from the words that it crosses, words stand where no line goes.
"""

import matplotlib as mpl
import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

CLASSES = ("apple", "banana", "cherry", "date", "elderberry")
# Far apart for colour-blind eyes.
COLORS = ("#297035", "#a38c21", "#db7487", "#a83c88", "#6590db")
INK = "#757a84"  # words, axes, and lines that are no data
ACCENT = "#df3e39"
# What is not a class does not wear a class's colour.
SERIES = (INK, "#0985a4", "#cc5511", "#7461fa")
FILL = "#7c90a7"
EXTRA = "#d67a3c"
# One colour and one mark for each role, in pictures, explorables and formulas. They stay apart from each other and from
# the classes for colour-blind eyes.
TRUTH = "#7e8091"  # an outline
BELIEF = "#059879"  # a fill, or the line on top of it
ENTROPY = "#835bbb"  # solid
EXCESS = "#bd3e08"  # hatched: what a wrong belief adds, KL
LOSS = "#fa4460"  # a solid line, or a dot
GAIN = "#558b3f"  # dashed: what is saved

# In pixels as shown, so that a letter has the same share of a picture at every scale.
WORDS, TICKS, TITLE = (0.72 * pixels for pixels in (16, 15, 17))

STYLE = {
    "axes.axisbelow": True,
    "axes.edgecolor": INK,
    "axes.facecolor": "none",
    "axes.grid": False,
    "axes.labelcolor": INK,
    "axes.labelsize": WORDS,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlelocation": "left",
    "axes.titlesize": TITLE,
    "axes.titleweight": "bold",
    "axes.titlecolor": INK,
    "figure.facecolor": "none",
    "font.family": "DejaVu Sans",
    "font.size": WORDS,
    "lines.linewidth": 2,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "xtick.labelsize": TICKS,
    "ytick.labelsize": TICKS,
}
styled = mpl.rc_context(STYLE)  # decorates what draws, so that no style leaks out of it


@styled
def new_axes(rows=1, columns=1, width=7.6, height=3.2, **layout):
    """Axes of a new figure in the course's style: one Axes, or an array of them.

    Parameters
    ----------
    rows, columns : int, default 1
    width, height : float
        In hundreds of pixels as shown.
    **layout
        For `Figure.subplots`, such as `height_ratios`.
    """
    figure = Figure(figsize=(width, height), dpi=100, layout="constrained")
    return figure.subplots(rows, columns, **layout)


def figure_of(axes):
    """Figure that the Axes, one or several, belong to."""
    return np.ravel(axes)[0].figure


def cycle(colors, count):
    """As many colours as asked for; after the last comes the first."""
    return [colors[i % len(colors)] for i in range(count)]


def ink_on(color):
    """The more legible of white and black on the colour, by its relative luminance."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in to_rgb(color)]
    return "white" if np.dot((0.2126, 0.7152, 0.0722), linear) < 0.179 else "black"


def note(ax, x, y, text, offset, **look):
    """Write words `offset` points away from a point."""
    ax.annotate(text, (x, y), offset, textcoords="offset points", **look)


def mark(ax, x, y, text="", offset=(0, 0), color=ACCENT, ink=INK, over_axis=False, **look):
    """Mark a point and write words `offset` points away from it; `over_axis` keeps it whole on an axis."""
    ax.plot(x, y, "o", color=color, markersize=8, clip_on=not over_axis, zorder=3 if over_axis else 2)
    if text:
        note(ax, x, y, text, offset, color=ink, **look)
