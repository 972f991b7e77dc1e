"""Bars of numbers, and the bars of an estimate within the outlines of the truth."""

from collections.abc import Iterable

import numpy as np

from xent_helpers.figures.look import CLASSES, COLORS, INK, MUTED, cycle, new_axes, note, styled
from xent_helpers.figures.words import describe, listed, minus


@styled
def plot_bars(values, names=CLASSES, ax=None, colors=COLORS, title="", ylabel="", fmt="{:.3g}", limit=None):
    """Bars with their values written on them; `limit` fixes the top (and the bottom, if a pair)."""
    ax = new_axes() if ax is None else ax
    values = np.asarray(values, dtype=float)
    ax.bar(range(len(values)), values, color=cycle(colors, len(values)), width=0.72)
    ax.axhline(0, color=MUTED, linewidth=1)
    if limit is None:
        limit = 1.16 * min(values.min(), 0), 1.16 * max(values.max(), 0) or 1
    ax.set_ylim(*(limit if isinstance(limit, Iterable) else (0, limit)))
    _write_values(ax, values, fmt)
    ax.set(xticks=range(len(values)), xticklabels=names, ylabel=ylabel)
    ax.tick_params(axis="x", length=0)
    ax.set_title(title)
    return describe(ax, f"Bars, {title or ylabel}: {listed(names, values)}.")


@styled
def plot_distributions(p, q, names=CLASSES, ax=None, title="", truth="truth p", estimate="estimate q"):
    """Estimate `q` as filled bars, truth `p` as outlines over them."""
    ax = plot_bars(q, names, ax, title=title, ylabel="probability", limit=1.12)
    ax.bar(range(len(p)), p, width=0.86, fill=False, edgecolor=INK, linewidth=1.8)
    ax.text(0.99, 0.97, f"outline: {truth}\nfilled: {estimate}", transform=ax.transAxes, ha="right", va="top")
    return describe(
        ax,
        f"{title}. Filled bars, the {estimate}: {listed(names, q)}. Outlines, the {truth}: {listed(names, p)}.",
    )


def _write_values(ax, values, fmt):
    """Write each value beyond the end of its bar."""
    for x, value in enumerate(values):
        text = minus(fmt.format(round(value, 9) + 0.0))  # 0.135 and 0.1349999 are one number to a reader
        side, va = (-1, "top") if value < 0 else (1, "bottom")
        note(ax, x, value, text, (0, 3 * side), ha="center", va=va, fontsize=10.5)
