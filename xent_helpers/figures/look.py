"""The course's look: five classes with their names and colours, paper and ink, and axes to draw on.

The classes keep their names, their order and their colours everywhere; the truth is outlined, the estimate is filled.
"""

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure

CLASSES = ("apple", "banana", "cherry", "date", "elderberry")
SHORT = ("apple", "ban.", "cherry", "date", "eld.")  # where five names would not fit
# Far apart for colour-blind eyes, and a contrast of at least 3 on white and on the dark theme's #111111.
COLORS = ("#297035", "#a38c21", "#db7487", "#a83c88", "#6590db")
INK = "#20242c"
MUTED = "#6b7280"
ACCENT = "#b3261e"
PAPER = "#fffefb"
# What is not a class does not wear a class's colour.
SERIES = (INK, "#0e7c86", "#b34d12", "#6a727d", "#7866fc")
FILL = "#9db4cc"
EXTRA = "#e0a07a"
# One colour and one mark for each role, in pictures, explorables and formulas. They stay apart from each other and from
# the classes for colour-blind eyes, with a contrast of at least 3 on white and on #111111.
TRUTH = "#7e8091"  # an outline
BELIEF = "#059879"  # a fill, or the line on top of it
ENTROPY = "#835bbb"  # solid
EXCESS = "#bd3e08"  # hatched: what a wrong belief adds, KL
LOSS = "#fa4460"  # a solid line, or a dot
GAIN = "#558b3f"  # dashed: what is saved
PLATE = {"facecolor": PAPER, "edgecolor": "none", "pad": 1}  # behind words that a line may cross

STYLE = {
    "axes.axisbelow": True,
    "axes.edgecolor": MUTED,
    "axes.facecolor": PAPER,
    "axes.grid": False,
    "axes.labelcolor": INK,
    "axes.labelsize": 11,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlelocation": "left",
    "axes.titlesize": 12,
    "axes.titleweight": "bold",
    "axes.titlecolor": INK,
    "figure.facecolor": PAPER,
    "font.family": "DejaVu Sans",
    "font.size": 11,
    "lines.linewidth": 2,
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "xtick.labelsize": 10.5,
    "ytick.labelsize": 10.5,
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


def note(ax, x, y, text, offset, **look):
    """Write words `offset` points away from a point."""
    ax.annotate(text, (x, y), offset, textcoords="offset points", **look)


def mark(ax, x, y, text="", offset=(0, 0), color=ACCENT, ink=INK, over_axis=False, **look):
    """Mark a point and write words `offset` points away from it; `over_axis` keeps it whole on an axis."""
    ax.plot(x, y, "o", color=color, markersize=8, clip_on=not over_axis, zorder=3 if over_axis else 2)
    if text:
        note(ax, x, y, text, offset, color=ink, **look)
