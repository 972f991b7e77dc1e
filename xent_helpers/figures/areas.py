"""Prices as areas, of notebooks 1 to 3: columns as wide as a share and as high as what is paid for it."""

import numpy as np
from matplotlib.patheffects import withStroke

from xent_helpers.figures.look import (
    BELIEF,
    CLASSES,
    COLORS,
    ENTROPY,
    EXCESS,
    GAIN,
    INK,
    LOSS,
    ink_on,
    new_axes,
    styled,
)
from xent_helpers.figures.words import describe, listed, text_of

GAP = 0.045  # between two columns, so that one of no width is seen


@styled
def plot_areas(
    p, heights, floors, said, ax=None, title="Area: what is paid", unit="bits", high=6.5, order=range(5), loss=None
):
    """Columns as wide as the shares `p`: solid up to `floors`, hatched above, dashed where a height stays below.

    Parameters
    ----------
    p, heights, floors : sequence of 5 numbers
        Shares, what is paid for each, and the least that has to be: its surprisal. Infinite ones leave the picture.
    said : sequence of 5 strings
        Words under each name.
    high : float, default 6.5
        Where the axis ends.
    order : sequence of 5 int
        Classes from left to right.
    loss : float, optional
        Marked on the axis.
    """
    ax = new_axes(height=3.4) if ax is None else ax
    order = list(order)
    p, heights, floors = (np.asarray(row, dtype=float)[order] for row in (p, heights, floors))
    names, colors, said = (np.array(row)[order] for row in (CLASSES, COLORS, said))
    left = _left_ends(p)
    shown, least = np.minimum(heights, high), np.minimum(floors, high)
    ax.bar(left, np.minimum(shown, least), p, align="edge", color=ENTROPY)
    over = _marked(ax, left, p, least, shown, hatch="////", edgecolor=EXCESS, linewidth=0)
    for x in (left, left + p):
        ax.vlines(x[over], least[over], shown[over], color=EXCESS, linewidth=1.5)
    _marked(ax, left, p, shown, least, linestyle="--", edgecolor=GAIN, linewidth=1.5)
    inside = heights <= high
    ax.hlines(shown[inside], left[inside], (left + p)[inside], color=BELIEF, linewidth=2.5)
    ax.bar(left - 0.002, np.full(len(p), -0.2), p + 0.004, align="edge", color=colors)
    for x, width, height in zip(left, p, heights, strict=True):
        if height > high and width > 0:
            ax.plot(x + width / 2, high + 0.3, "^", color=EXCESS, markersize=9)
    _tags(ax, left + p / 2, said, names, colors)
    out = [(name, height) for name, height, share in zip(names, heights, p, strict=True) if share and height > high]
    beyond = ", ".join(f"{name} {'∞' if np.isinf(height) else f'{height:.2f}'}" for name, height in out)
    if out:
        ax.text(0, high + 0.8, f"beyond the picture: {beyond}")
    right = 1.02 + GAP * (len(p) - 1)
    ax.set(xlim=(-0.02, right), ylim=(-2.6, high + 1.4), xticks=[], yticks=range(0, int(high) + 1, 2))
    if loss is not None:
        ax.plot(-0.02, min(loss, high + 0.3), "o" if loss <= high else "^", color=LOSS, markersize=9, clip_on=False)
        ax.plot(right - 0.09, high + 0.95, "o", color=LOSS, markersize=9)
        ax.text(right, high + 0.95, "loss", ha="right", va="center")
    ax.set_ylabel(unit)
    ax.spines["bottom"].set_visible(False)
    ax.spines["left"].set_bounds(0, high)
    ax.set_title(title)
    sold = (p > 0) & np.isfinite(heights)
    paid = listed(names[sold], heights[sold], unit)
    leaving = f" Beyond the picture: {beyond}.".replace("∞", "infinite") if out else ""
    shares = listed(names, p)
    return describe(
        ax, f"{title}. Columns as wide as the shares, {shares}, and as high as what is paid, {paid}.{leaving}"
    )


@styled
def plot_built_code(p, surprisals, groups, merges, words, ax=None, title="Columns as high as the words are long"):
    """Columns as wide as the shares `p` and as high as the words are long, and on them the tree of the merges.

    Parameters
    ----------
    p, surprisals : sequence of 5 numbers
    groups : str
        Initials of the five fruits, from left to right.
    merges : sequence of pairs of str
        For each merge the initials of its left group and of its right one.
    words : sequence of 5 str
        Code words, read from the ground upwards.
    """
    initials = [name[0] for name in CLASSES]
    order = [initials.index(initial) for initial in groups]
    said = [f"{share:.2f}\n{word}" for share, word in zip(p, words, strict=True)]
    ax = plot_areas(p, [len(word) for word in words], surprisals, said, ax, title, high=4.5, order=order)
    widths = np.asarray(p)[order]
    at = dict(zip(groups, _left_ends(widths) + widths / 2, strict=True))
    for i, (left, right) in enumerate(merges):
        depth = sum(left in "".join(later) for later in merges[i + 1 :])
        ends = at[left], at[right]
        at[left + right] = sum(ends) / 2
        edge = [withStroke(linewidth=4, foreground="white")]  # told from the columns and from a dark ground
        ax.plot(np.repeat(ends, 2), depth + np.array([1, 0, 0, 1]), color=INK, linewidth=1.6, path_effects=edge)
        for digit, end in enumerate(ends):
            look = {"color": ink_on(INK), "fontsize": 10, "ha": "center", "va": "center"}
            ground = {"boxstyle": "circle,pad=0.2", "facecolor": INK, "edgecolor": "none"}
            ax.text(end, depth + 0.5, str(digit), bbox=ground, **look)
    code = ", ".join(f"{CLASSES[k]} {words[k] or 'none'}" for k in order)
    return describe(ax, f"{text_of(ax)} Code words: {code}.")


def _left_ends(widths):
    """Where columns of these widths begin, with a gap between two."""
    return np.concatenate([[0], np.cumsum(widths)[:-1]]) + GAP * np.arange(len(widths))


def _marked(ax, left, width, low, top, **look):
    """Draw what lies between two heights, where the second is above the first, as empty bars; say which these are."""
    there = (top > low) & (width > 0)
    ax.bar(left[there], (top - low)[there], width[there], low[there], align="edge", fill=False, **look)
    return there


def _tags(ax, middles, said, names, colors):
    """Write each class's name below the columns, evenly spaced, with its words and a line from its column."""
    places = np.linspace(0.06, 0.96 + GAP * (len(said) - 1), len(said))
    for place, middle, name, color, words in zip(places, middles, names, colors, said, strict=True):
        ax.plot([middle, place], [-0.3, -0.85], color=color, linewidth=1.5)
        ax.text(place, -1.0, f"{name}\n{words}", ha="center", va="top", color=INK)
