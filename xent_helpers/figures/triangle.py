"""All predictions for three classes at once, of notebook 5: a triangle, its level lines and the ways of descent."""

import numpy as np

from xent_helpers.figures.look import CLASSES, COLORS, INK, LOSS, SERIES, ink_on, mark, new_axes, note, styled
from xent_helpers.figures.words import describe

CORNERS = np.array([[0.5, 1.0], [0.0, 0.0], [1.0, 0.0]])  # of apple, banana and cherry


@styled
def plot_triangle(ways, losses, levels, ax=None, title="Two starts, and their ways to apple"):
    """Ways of descent among all predictions for three classes, of which the first is true.

    Parameters
    ----------
    ways : array_like, shape (2, steps + 1, 3)
        Predictions from each of two starts on.
    losses : sequence of 2 numbers
        Losses of the starts in nats.
    levels : dict
        Losses in nats, and the share of the true class that has each.
    """
    ax = new_axes(width=7.6, height=3.4) if ax is None else ax
    ax.plot(*CORNERS[[0, 1, 2, 0]].T, color=INK, linewidth=1)
    for level, apple in levels.items():
        ends = np.array([[apple, 1 - apple, 0], [apple, 0, 1 - apple]]) @ CORNERS
        ax.plot(*ends.T, color=LOSS, linewidth=1.2)
        note(ax, *ends[1], f"loss {level} nats" if level == min(levels) else str(level), (7, -2))
    for corner, name, color, offset in zip(CORNERS, CLASSES, COLORS, [(0, 9), (0, -17), (0, -17)], strict=False):
        mark(ax, *corner, f"surely {name}", offset, color=color, ha="center", over_axis=True)
    for number, (way, color) in enumerate(zip(np.asarray(ways) @ CORNERS, SERIES[1:], strict=False), 1):
        ax.plot(*way.T, color=color, marker="o", markersize=3.5)
        ax.plot(*way[0], "o", color=color, markersize=14, clip_on=False)
        ax.annotate(str(number), way[0], color=ink_on(color), ha="center", va="center", weight="bold")
    ax.set(xlim=(-0.25, 1.6), ylim=(-0.16, 1.12))
    ax.axis("off")
    ax.set_title(title)
    starts = " and ".join(f"{loss:.3f}" for loss in losses)
    return describe(
        ax,
        f"{title}. A triangle with the corners apple, banana and cherry; level lines of the loss, {min(levels)} to "
        f"{max(levels)} nats, are straight; two ways lead from losses of {starts} nats towards apple.",
    )
