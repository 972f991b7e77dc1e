"""Pictures of notebook 1: surprisal, codes and what compressors reach."""

import numpy as np

from xent_helpers.figures.look import (
    COLORS,
    ENTROPY,
    FILL,
    INK,
    SERIES,
    TRUTH,
    cycle,
    mark,
    new_axes,
    note,
    styled,
)
from xent_helpers.figures.words import describe, listed


@styled
def plot_surprisal(p, surprisals, marked, bits, ax=None):
    """Curve of surprisals in bits against probabilities `p`, and on it the probabilities `marked` with their bits."""
    ax = new_axes() if ax is None else ax
    ax.plot(p, surprisals, color=ENTROPY)
    for x, y in zip(marked, bits, strict=True):
        mark(ax, x, y, f"{y:.3g} bit{'' if y == 1 else 's'}", (9, 7), ENTROPY, over_axis=True)
    ax.set(xlabel="probability p of what happened", ylabel="surprisal, bits", ylim=(0, 6.8), xlim=(0, 1.09))
    ax.set_title("Each halving of the probability adds one bit")
    values = listed(marked, bits, "bits")
    return describe(ax, f"Curve of surprisal against probability, rising without limit towards 0: {values}.")


@styled
def plot_coin(coins, entropies, p, bits, adds, axes=None, high=7):
    """Two faces as columns, as wide as the chance and as high as the news, and the entropy of every coin as a curve.

    Parameters
    ----------
    coins, entropies : sequences of N numbers
        The curve: probabilities of heads, and the entropy of each coin in bits.
    p : float
        Probability of heads of the coin that is shown.
    bits, adds : sequences of 2 numbers
        Surprisal of heads and of tails, and what each adds to the entropy. Above `high` an arrow stands for a column.
    """
    axes = new_axes(columns=2, width=9, height=3.4) if axes is None else axes
    shares, left = [p, 1 - p], [0, p + 0.06]
    looks = [{"color": ENTROPY}, {"facecolor": (ENTROPY, 0.5), "edgecolor": ENTROPY}]
    for share, at, news, look in zip(shares, left, np.minimum(bits, high), looks, strict=True):
        axes[0].bar(at, news, max(share, 0.006), align="edge", **look)
    for share, at, news in zip(shares, left, bits, strict=True):
        if news > high:
            axes[0].plot(at + share / 2, high + 0.3, "^", color=ENTROPY, markersize=9)
    said = [
        f"{face}: {_bits(news)} bits\n× {share:.3f} = {added:.3f}"
        for face, share, news, added in zip(("heads", "tails"), shares, bits, adds, strict=True)
    ]
    for place, words in zip((0.25, 0.81), said, strict=True):
        axes[0].text(place, -0.5, words, ha="center", va="top")
    axes[0].set(xlim=(-0.03, 1.09), ylim=(-2.2, high + 0.8), xticks=[], yticks=range(0, high, 2))
    axes[0].set_ylabel("bits of news")
    axes[0].spines["bottom"].set_visible(False)
    axes[0].spines["left"].set_bounds(0, high)
    axes[0].set_title("Area: what a face adds")
    axes[1].plot(coins, entropies, color=ENTROPY)
    for foot, added, look in zip((0, adds[0]), adds, looks, strict=True):
        axes[1].bar(p, added, 0.04, foot, **look)
    mark(axes[1], p, sum(adds), color=TRUTH, over_axis=True)
    axes[1].set(xlim=(-0.05, 1.05), ylim=(0, 1.1), xlabel="chance of heads", ylabel="entropy, bits")
    axes[1].set_title("The entropy of every coin")
    return describe(
        axes,
        f"Heads of probability {p:.3f} are {_bits(bits[0])} bits of news and add {adds[0]:.3f}, tails are "
        f"{_bits(bits[1])} and add {adds[1]:.3f}. Beside them the entropy of every coin as an arch over the chance "
        f"of heads, at most {max(entropies):.3g} bit, with this coin at {sum(adds):.3f}.",
    )


@styled
def plot_code_tree(code, p, ax=None, colors=COLORS):
    """Binary tree of a prefix code: left is 0, right is 1, the depth of a leaf is its number of bits."""
    ax = new_axes(height=3.9) if ax is None else ax
    column = _columns(code.values())
    for node in filter(None, column):
        _branch(ax, (column[node[:-1]], column[node]), (1 - len(node), -len(node)), node[-1])
    for node in _inner_nodes(code.values()):
        ax.plot(column[node], -len(node), "o", color=INK, markersize=6, zorder=3)
    for (symbol, word), color in zip(code.items(), cycle(colors, len(code)), strict=True):
        ax.plot(column[word], -len(word), "s", color=color, markersize=13, zorder=3)
        label = f"{symbol}\np = {p[symbol]:.4g}\ncode {word}"
        note(ax, column[word], -len(word), label, (0, -11), ha="center", va="top")
    _scale_of_depths(ax, max(map(len, code.values())), len(code))
    ax.set_title("A likely fruit sits high in the tree and gets a short code word")
    leaves = ", ".join(f"{symbol} of probability {p[symbol]:.4g} at {word}" for symbol, word in code.items())
    return describe(ax, f"Code tree, left is 0 and right is 1, with the leaves {leaves}.")


@styled
def plot_block_lengths(bits, entropy, ax=None):
    """Bits a symbol against the number of symbols coded at once, above the line of the entropy."""
    ax = new_axes() if ax is None else ax
    sizes = range(1, len(bits) + 1)
    ax.plot(sizes, bits, color=SERIES[1])
    for size, value in zip(sizes, bits, strict=True):
        mark(ax, size, value, f"{value:.3f}", (6, 8), SERIES[1])
    ax.axhline(entropy, color=ENTROPY, linewidth=2.5)
    note(ax, 0.85, entropy, f"entropy {entropy:.3f}", (0, -5), va="top")
    room = 0.3 * (max(bits) - entropy)
    ax.set(xticks=sizes, xlim=(0.8, len(bits) + 0.35), ylim=(entropy - room, max(bits) + room))
    ax.set(xlabel="fruits coded together", ylabel="bits per fruit")
    ax.set_title("Coding several fruits at once narrows the gap")
    values = listed(sizes, bits)
    return describe(ax, f"Bits a fruit against fruits coded together: {values}; a line at the entropy, {entropy:.3f}.")


@styled
def plot_rates(rates, ax=None, entropy=None, title="", xlabel="bits per character", digits=2):
    """Horizontal bars of a mapping from name to number, with a line at `entropy` where it is given."""
    ax = new_axes() if ax is None else ax
    names, values = list(rates), list(rates.values())
    ax.barh(names, values, color=FILL, height=0.66)
    for row, value in enumerate(values):
        note(ax, value, row, f"{value:.{digits}f}", (5, 0), va="center")
    ax.invert_yaxis()
    ax.set(xlabel=xlabel, xlim=(0, 1.12 * max(values)))
    ax.tick_params(axis="y", length=0)
    ax.set_title(title, pad=22 if entropy is not None else 6)
    line = "" if entropy is None else _entropy_of_characters(ax, entropy)
    return describe(ax, f"{title}: bars of {xlabel}, {listed(names, values)}.{line}")


def _bits(news):
    """Write a surprisal, which may be infinite."""
    return "∞" if np.isinf(news) else f"{news:.3f}"


def _inner_nodes(words):
    """Return the nodes above the leaves of a code tree, the deepest first."""
    return sorted({word[:depth] for word in words for depth in range(len(word))}, key=lambda node: (-len(node), node))


def _columns(words):
    """Column of each node of a code tree: leaves side by side, what is above them in the middle of its children."""
    column = {word: float(i) for i, word in enumerate(sorted(words))}
    for node in _inner_nodes(words):
        children = [column[child] for child in (node + "0", node + "1") if child in column]
        column[node] = sum(children) / len(children)
    return column


def _branch(ax, x, y, digit):
    """Draw a line from a node to its child with the digit that leads there."""
    ax.plot(x, y, color=INK, linewidth=1.6, zorder=1)
    side, ha = (1, "left") if x[1] > x[0] else (-1, "right")  # outside, where the line leans away
    note(ax, sum(x) / 2, sum(y) / 2, digit, (5 * side, 4), ha=ha, va="center")


def _scale_of_depths(ax, depth, leaves):
    """Give a tree its scale: bits from the root downward."""
    ax.set(xlim=(-0.6, leaves - 0.4), ylim=(-depth - 1.15, 0.3), xticks=[], yticks=range(-depth, 1))
    ax.set_yticklabels([str(-tick) for tick in range(-depth, 1)])
    ax.set_ylabel("bits so far")
    ax.spines["bottom"].set_visible(False)


def _entropy_of_characters(ax, entropy):
    """Draw a line at the entropy, name it above the Axes, and return a sentence about it."""
    ax.axvline(entropy, color=ENTROPY, linewidth=3)
    text = f"entropy of single characters {entropy:.2f}"
    note(ax, entropy, 1, text, (0, 3), xycoords=("data", "axes fraction"), va="bottom", ha="center")
    return f" A line at the entropy of single characters, {entropy:.2f}."
