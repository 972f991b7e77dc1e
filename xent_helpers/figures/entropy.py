"""Pictures of notebook 1: surprisal, codes and what compressors reach."""

import numpy as np

from xent_helpers.figures.bars import plot_bars
from xent_helpers.figures.look import ACCENT, CLASSES, COLORS, FILL, INK, MUTED, PAPER, SHORT, cycle, new_axes, styled
from xent_helpers.figures.words import describe, listed


@styled
def plot_surprisal(probabilities, ax=None):
    """Surprisal against probability in bits, with the given probabilities marked."""
    ax = new_axes() if ax is None else ax
    curve = np.linspace(0.01, 1, 400)
    ax.plot(curve, -np.log2(curve), color=INK)
    marks = {p: -np.log2(p) + 0.0 for p in probabilities}
    for p, bits in marks.items():
        ax.plot(p, bits, "o", color=ACCENT, markersize=8, clip_on=False, zorder=3)
        ax.annotate(f"{bits:.3g} bit{'' if bits == 1 else 's'}", (p, bits), (9, 7), textcoords="offset points")
    ax.set(xlabel="probability p of what happened", ylabel="surprisal, bits", ylim=(0, 6.8), xlim=(0, 1.09))
    ax.set_title("Each halving of the probability adds one bit")
    values = listed(marks, marks.values(), "bits")
    return describe(ax, f"Curve of surprisal against probability, rising without limit towards 0: {values}.")


@styled
def plot_code_tree(code, p, ax=None, colors=COLORS):
    """Binary tree of a prefix code: left is 0, right is 1, the depth of a leaf is its number of bits."""
    ax = new_axes(height=3.9) if ax is None else ax
    words = sorted(code.values())
    x_of = {word: float(i) for i, word in enumerate(words)}
    nodes = sorted({word[:depth] for word in words for depth in range(len(word))}, key=len, reverse=True)
    for node in nodes:
        children = [child for child in (node + "0", node + "1") if child in x_of]
        x_of[node] = sum(x_of[child] for child in children) / len(children)
        for child in children:
            x, y = [x_of[node], x_of[child]], [-len(node), -len(child)]
            ax.plot(x, y, color=MUTED, linewidth=1.6, zorder=1)
            ax.text(sum(x) / 2, sum(y) / 2, child[-1], ha="center", va="center", backgroundcolor=PAPER, zorder=2)
        ax.plot(x_of[node], -len(node), "o", color=MUTED, markersize=6, zorder=3)
    for (symbol, word), color in zip(code.items(), cycle(colors, len(code)), strict=True):
        ax.plot(x_of[word], -len(word), "s", color=color, markersize=13, zorder=3)
        label = f"{symbol}\np = {p[symbol]:.4g}\ncode {word}"
        ax.annotate(label, (x_of[word], -len(word)), (0, -11), textcoords="offset points", ha="center", va="top")
    depth = max(map(len, words))
    ax.set(xlim=(-0.6, len(words) - 0.4), ylim=(-depth - 1.15, 0.3), xticks=[], yticks=range(-depth, 1))
    ax.set_yticklabels([str(-tick) for tick in range(-depth, 1)])
    ax.set_ylabel("bits so far")
    ax.spines["bottom"].set_visible(False)
    ax.set_title("A likely fruit sits high in the tree and gets a short code word")
    leaves = ", ".join(f"{symbol} of probability {p[symbol]:.4g} at {word}" for symbol, word in code.items())
    return describe(ax, f"Code tree, left is 0 and right is 1, with the leaves {leaves}.")


@styled
def plot_shares_and_bits(p, surprisals, lengths, entropy, average, axes=None):
    """Bars of the shares, and beside them each symbol's bits, as wide as its share: code word filled, surprisal a line.

    `surprisals` and `lengths` may leave out the last symbols, those that never occur.
    """
    axes = new_axes(columns=2, width=9, height=3.4) if axes is None else axes
    left, right = axes
    few = len(p) <= len(CLASSES)
    colors = COLORS[: len(p)] if few else (FILL,)
    if few:
        plot_bars(p, SHORT[: len(p)], left, colors, "Share of each fruit", "probability", limit=1.12)
    else:
        left.bar(range(1, len(p) + 1), p, width=0.72 if len(p) <= 64 else 1, color=FILL)
        left.set(xlabel="fruit", ylabel="probability", title="Share of each fruit")
    widths = np.asarray(p)[: len(lengths)]
    edges = np.concatenate([[0], np.cumsum(widths)])
    right.bar(edges[:-1], lengths, widths, align="edge", color=cycle(colors, len(widths)))
    right.stairs(surprisals, edges, baseline=None, color=INK)
    right.axhline(average, color=ACCENT)
    right.axhline(entropy, color=ACCENT, linestyle="--")
    right.set(xlim=(0, 1), ylim=(0, 6 if len(p) <= 8 else 12), ylabel="bits", xlabel="each as wide as its share")
    text = f"solid: average {average:.3f}\ndashed: entropy {entropy:.3f}"
    right.text(0.02, 0.98, text, transform=right.transAxes, color=ACCENT, va="top")
    right.set_title("Bits: code word (filled), surprisal (line)")
    shown = listed(CLASSES if few else [f"fruit {k + 1}" for k in range(4)], p[: len(CLASSES) if few else 4])
    return describe(
        axes,
        f"Shares of {len(p)} fruits: {shown}{'' if few else ' and so on'}. Beside them the bits of each: a line at the "
        f"average length of the code, {average:.3f}, and one at the entropy, {entropy:.3f}.",
    )


@styled
def plot_block_lengths(bits, entropy, ax=None):
    """Bits a symbol against the number of symbols coded at once, above the line of the entropy."""
    ax = new_axes() if ax is None else ax
    sizes = np.arange(1, len(bits) + 1)
    ax.plot(sizes, bits, "o-", color=INK, markersize=8)
    for size, value in zip(sizes, bits, strict=True):
        ax.annotate(f"{value:.3f}", (size, value), (6, 8), textcoords="offset points")
    ax.axhline(entropy, color=ACCENT)
    ax.annotate(f"entropy {entropy:.3f}", (0.85, entropy), (0, -5), textcoords="offset points", color=ACCENT, va="top")
    top = max(bits) - entropy
    ax.set(xticks=sizes, xlim=(0.8, sizes[-1] + 0.35), ylim=(entropy - 0.3 * top, max(bits) + 0.3 * top))
    ax.set(xlabel="fruits coded together", ylabel="bits per fruit")
    ax.set_title("Coding several fruits at once narrows the gap")
    return describe(
        ax,
        f"Bits a fruit against fruits coded together: {listed(sizes, bits)}; a line at the entropy, {entropy:.3f}.",
    )


@styled
def plot_rates(rates, ax=None, entropy=None, title="", xlabel=""):
    """Horizontal bars of a mapping from name to number, with a line at `entropy` where it is given."""
    ax = new_axes() if ax is None else ax
    names, values = list(rates), list(rates.values())
    ax.barh(names, values, color=FILL, height=0.66)
    for row, value in enumerate(values):
        ax.annotate(f"{value:.2f}", (value, row), (5, 0), textcoords="offset points", va="center")
    if entropy is not None:
        ax.axvline(entropy, color=ACCENT)
        ax.annotate(
            f"entropy of single characters {entropy:.2f}",
            (entropy, 1), (0, 3), xycoords=("data", "axes fraction"), textcoords="offset points",
            color=ACCENT, va="bottom", ha="center",
        )  # fmt: skip
    ax.invert_yaxis()
    ax.set(xlabel=xlabel, xlim=(0, 1.12 * max(values)))
    ax.tick_params(axis="y", length=0)
    ax.set_title(title, pad=22 if entropy is not None else 6)
    line = "" if entropy is None else f" A line at the entropy of single characters, {entropy:.2f}."
    return describe(ax, f"{title}: bars of {xlabel}, {listed(names, values)}.{line}")
