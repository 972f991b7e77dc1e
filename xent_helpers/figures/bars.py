"""Bars of numbers, and the bars of an estimate within the outlines of the truth."""

from collections.abc import Iterable

import numpy as np

from xent_helpers.figures.look import CLASSES, COLORS, INK, TICKS, TRUTH, cycle, new_axes, note, styled
from xent_helpers.figures.words import describe, listed, minus


@styled
def plot_bars(values, names=CLASSES, ax=None, colors=COLORS, title="", ylabel="", fmt="{:.3g}", limit=None):
    """Bars with their values written on them; `limit` fixes the top (and the bottom, if a pair)."""
    ax = new_axes() if ax is None else ax
    values = np.asarray(values, dtype=float)
    ax.bar(range(len(values)), values, color=cycle(colors, len(values)), width=0.72)
    ax.axhline(0, color=INK, linewidth=1)
    if limit is None:
        low, high = min(values.min(), 0), max(values.max(), 0)
        room = 0.16 * (high - low)
        limit = low - room if low < 0 else 0, high + room or 1
    ax.set_ylim(*(limit if isinstance(limit, Iterable) else (0, limit)))
    _write_values(ax, values, fmt)
    ax.set(xticks=range(len(values)), xticklabels=names, ylabel=ylabel)
    ax.tick_params(axis="x", length=0)
    ax.set_title(title)
    return describe(ax, f"Bars, {title or ylabel}: {listed(names, values)}.")


def fill_rows(axes, columns):
    """Fill panels, each with a row for each class: a title has values, the ends of their axis, and what writes one.

    A bar that leaves its axis ends there, with an arrow before its number.
    """
    axes[0].figure.get_layout_engine().set(wspace=0.06)
    for ax, (title, (values, (low, high), write)) in zip(axes, columns.items(), strict=True):
        ax.barh(range(len(CLASSES)), np.clip(values, low, high), 0.76, color=COLORS)
        ax.axvline(0, color=INK, linewidth=1)
        for k, value in enumerate(values):
            out = "← " if value < low else "→ " if value > high else ""
            text = out + minus(write(value))
            ax.annotate(text, (1, k), (50, 0), ("axes fraction", "data"), "offset points", ha="right", va="center")
        ax.set(xlim=(low, high), xticks=[], ylim=(4.6, -0.6), yticks=[])
        ax.spines[:].set_visible(False)
        ax.set_title(title)
    axes[0].set_yticks(range(len(CLASSES)), CLASSES)
    axes[0].tick_params(length=0)


@styled
def plot_distributions(p, q, names=CLASSES, ax=None, title="", truth="truth p", estimate="estimate q", code=None):
    """Estimate `q` as filled bars, truth `p` as outlines over them; a table of the numbers stands below.

    `code` gives, where there is one, the code word of each name, which the table then shows too.
    """
    ax = new_axes(height=3.6) if ax is None else ax
    ax.bar(range(len(q)), q, color=cycle(COLORS, len(q)), width=0.62)
    ax.bar(range(len(p)), p, width=0.8, fill=False, edgecolor=TRUTH, linewidth=2.2)
    ax.axhline(0, color=INK, linewidth=1)
    rows = {f"filled: {estimate}": q, f"outline: {truth}": p}
    columns = [f"{one:.4g}\n{other:.4g}" for one, other in zip(*rows.values(), strict=True)]
    if code:
        rows["code word"] = code
        columns = [f"{column}\n{code[name]}" for column, name in zip(columns, names, strict=True)]
    ax.set_xticks(range(len(names)), [f"{name}\n{column}" for name, column in zip(names, columns, strict=True)])
    ax.tick_params(axis="x", length=0)
    head = {"xycoords": "axes fraction", "textcoords": "offset points", "ha": "right", "va": "top"}
    ax.annotate("\n".join(rows), (0, 0), (-8, -16.3), **head, fontsize=TICKS)  # its first line beside the second below
    ax.set(ylim=(0, 1.04 * max(*p, *q)), ylabel="probability")
    ax.set_title(title)
    words = f" Code words: {', '.join(f'{name} {word}' for name, word in code.items())}." if code else ""
    return describe(
        ax,
        f"{title}. Filled bars, the {estimate}: {listed(names, q)}. Outlines, the {truth}: {listed(names, p)}.{words}",
    )


def _write_values(ax, values, fmt):
    """Write each value beyond the end of its bar."""
    for x, value in enumerate(values):
        text = minus(fmt.format(round(value, 9) + 0.0))  # 0.135 and 0.1349999 are one number to a reader
        side, va = (-1, "top") if value < 0 else (1, "bottom")
        note(ax, x, value, text, (0, 3 * side), ha="center", va=va)
