"""Pictures of notebook 2: the price of a wrong belief, its parts and its units."""

import numpy as np

from xent_helpers.figures.look import (
    BELIEF,
    ENTROPY,
    EXCESS,
    FILL,
    INK,
    SERIES,
    ink_on,
    mark,
    new_axes,
    styled,
)
from xent_helpers.figures.words import describe, listed


@styled
def plot_price(shares, entropy, divergence, ax=None, marked=()):
    """Stacked areas: the entropy that nobody avoids and, above it, the divergence that a wrong q adds."""
    ax = new_axes(height=3.5) if ax is None else ax
    total = entropy + np.asarray(divergence)
    ax.fill_between(shares, entropy, color=ENTROPY, linewidth=0)
    ax.fill_between(shares, entropy, total, facecolor="none", edgecolor=EXCESS, hatch="////", linewidth=0)
    ax.plot(shares, total, color=BELIEF, linewidth=2.5)
    ax.text(0.5, entropy / 2, "H(p): cannot be avoided", ha="center", va="center", color=ink_on(ENTROPY))
    pointer = {"arrowstyle": "-", "color": INK, "linewidth": 1.2, "shrinkA": 2, "shrinkB": 0}
    inside = 0.9, (entropy + np.interp(0.9, shares, total)) / 2
    look = {"xytext": (0.45, 0.94 * total.max()), "ha": "center", "va": "center", "arrowprops": pointer}
    ax.annotate("KL: paid for being wrong", inside, **look)
    prices = np.interp(marked, shares, total)
    for share, price in zip(marked, prices, strict=True):
        mark(ax, share, price, f"{price:.4f}", (0, 9), BELIEF, ha="center")
    ax.set(xlim=(-0.06, 1.06), ylim=(0, 1.15 * total.max()), ylabel="H(p, q), bits per fruit")
    ax.set(xticks=[0, 0.5, 1], xticklabels=["t = 0: q = p", "t = 0.5", "t = 1: reversed"])
    ax.set_title("The price is least where the belief is true")
    return describe(
        ax,
        f"Stacked areas against the mix t: a flat band for the entropy, {entropy:.4f} bits, and on it the divergence, "
        f"0 at first and curving upward. The total {listed(marked, prices, 'bits') or 'is not marked'}.",
    )


@styled
def plot_log_bound(x, tangent, logarithm, ax=None):
    """The line x - 1 above the curve ln x, which it touches at 1 alone."""
    ax = new_axes() if ax is None else ax
    ax.plot(x, tangent, color=SERIES[1])
    ax.plot(x, logarithm, color=SERIES[2])
    ax.text(2.5, 1.72, "x − 1", color=SERIES[1], ha="right")
    ax.text(2.62, 0.72, "ln x", color=SERIES[2], ha="left", va="top")
    ax.axhline(0, color=INK, linewidth=0.8)
    mark(ax, 1, 0, "they touch only at x = 1", (14, -20))
    ax.set(xlabel="x = q / p", ylabel="x − 1 and ln x", xlim=(0, 3), ylim=(-2.6, 2.1))
    ax.set_title("The logarithm never rises above its tangent x − 1")
    return describe(ax, "The curve ln x lies below the straight line x − 1 and touches it at one point, x = 1.")


@styled
def plot_units(q, bits, nats, ax=None):
    """One cross-entropy in two units against the estimate, with both minima marked."""
    ax = new_axes() if ax is None else ax
    lowest = [q[np.argmin(values)] for values in (bits, nats)]
    ax.axvline(lowest[0], color=INK, linewidth=1, linestyle=":")
    for values, best, name, color in zip((bits, nats), lowest, ("bits", "nats"), SERIES[1:], strict=False):
        ax.plot(q, values, color=color)
        mark(ax, best, min(values), color=color)
        ax.text(q[-1] + 0.01, values[-1], name, color=color, va="center")
    ax.set(xlabel="estimated probability of heads", ylabel="cross-entropy", xlim=(0, 1.08), ylim=(0, None))
    ax.set_title("Another unit stretches the curve; the best estimate stays")
    return describe(
        ax,
        "Two valleys of cross-entropy against the estimate, the one in bits above the one in nats; "
        f"lowest at {lowest[0]:.2f} and {lowest[1]:.2f}.",
    )


@styled
def plot_random_prices(prices, wall, ax=None):
    """Histogram of the prices of many beliefs, and the entropy as a `wall` that none of them passes; all in bits."""
    ax = new_axes(height=3.2) if ax is None else ax
    last = np.ceil(np.percentile(prices, 99.5))
    ax.hist(prices, bins=np.arange(0, last + 0.05, 0.05) + wall % 0.05, color=FILL)
    ax.axvspan(0, wall, facecolor="none", edgecolor=ENTROPY, hatch="//", linewidth=0)
    ax.axvline(wall, color=ENTROPY, linewidth=3)
    ax.set(xlim=(0, last), xlabel="price of a belief, bits", ylabel="beliefs in 0.05 bits")
    top = 1.25 * ax.get_ylim()[1]
    ax.set_ylim(0, top)
    ax.text(wall + 0.1, 0.97 * top, f"the wall: H(p) = {wall:.3f}", va="top")
    beyond = int(np.sum(prices > last))
    ax.text(last, 0.5 * top, f"{beyond:,} cost more,\nup to {np.max(prices):.2f}", ha="right")
    ax.set_title("None of them passes the entropy")
    return describe(
        ax,
        f"Histogram of the prices of {len(prices):,} beliefs. The cheapest costs {np.min(prices):.4f} bits, the "
        f"dearest {np.max(prices):.2f}; {np.sum(prices < wall)} lie below the line at the entropy, {wall:.3f}.",
    )
