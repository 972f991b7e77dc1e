"""Pictures of notebook 2: the price of a wrong belief, its parts and its units."""

import numpy as np

from xent_helpers.figures.look import ACCENT, EXTRA, FILL, INK, MUTED, SERIES, new_axes, styled
from xent_helpers.figures.words import describe, listed


@styled
def plot_price(shares, entropy, divergence, ax=None, marked=()):
    """Stacked areas: the entropy that nobody avoids and, above it, the divergence that a wrong q adds."""
    ax = new_axes(height=3.5) if ax is None else ax
    floor = np.full(len(shares), entropy)
    total = floor + divergence
    ax.fill_between(shares, floor, color=FILL, linewidth=0)
    ax.fill_between(shares, floor, total, color=EXTRA, linewidth=0)
    ax.plot(shares, total, color=INK)
    ax.text(0.5, entropy / 2, "H(p): cannot be avoided", ha="center", va="center")
    height = entropy + np.interp(0.85, shares, divergence) / 2
    ax.text(0.85, height, "KL: paid for\nbeing wrong", ha="center", va="center")
    prices = {share: np.interp(share, shares, total) for share in marked}
    for share, value in prices.items():
        ax.plot(share, value, "o", color=INK, markersize=8)
        ax.annotate(f"{value:.4f}", (share, value), (0, 9), textcoords="offset points", ha="center")
    ax.set(xlim=(-0.06, 1.06), ylim=(0, 1.15 * total.max()), ylabel="H(p, q), bits per fruit")
    ax.set(xticks=[0, 0.5, 1], xticklabels=["t = 0: q = p", "t = 0.5", "t = 1: reversed"])
    ax.set_title("The price is least where the belief is true")
    return describe(
        ax,
        f"Stacked areas against the mix t: a flat band for the entropy, {entropy:.4f} bits, and on it the divergence, "
        f"0 at first and curving upward. The total {listed(prices, prices.values(), 'bits') or 'is not marked'}.",
    )


@styled
def plot_price_parts(entropy, forward, reverse, ax=None):
    """One stacked bar for H(p, q) = H(p) + KL(p || q), and beside it KL(q || p); the picture ends at 5 bits."""
    ax = new_axes() if ax is None else ax
    top = 5
    price = entropy + forward
    ax.bar([0, 1], [entropy, min(reverse, top)], color=[FILL, SERIES[3]], width=0.6)
    ax.bar(0, min(price, top) - entropy, bottom=entropy, color=EXTRA, width=0.6)
    names = {"H(p)": entropy, "KL(p || q)": forward, "KL(q || p)": reverse}
    words = {name: "infinite" if np.isinf(value) else f"{value:.3f}" for name, value in names.items()}
    middles = (entropy / 2, entropy + (min(price, top) - entropy) / 2, min(reverse, top) / 2)
    for x, height, (name, value) in zip((0, 0, 1), middles, words.items(), strict=True):
        ax.text(x + 0.34, max(height, 0.4), f"{name}\n{value}", va="center")
    total = "infinite" if np.isinf(price) else f"{price:.3f}"
    ax.text(0, min(price, top) + 0.05, total, ha="center", va="bottom")
    ax.set(xticks=[0, 1], xticklabels=["H(p, q)", "KL(q || p)"], xlim=(-0.5, 1.95), ylim=(0, 1.1 * top), ylabel="bits")
    ax.set_title("The price and its parts")
    return describe(
        ax,
        f"Bars in bits: H(p) {words['H(p)']} with KL(p || q) {words['KL(p || q)']} on it, together {total}; "
        f"KL(q || p) {words['KL(q || p)']}.",
    )


@styled
def plot_log_bound(ax=None):
    """The line x - 1 above the curve ln x, which it touches at 1 alone."""
    ax = new_axes() if ax is None else ax
    x = np.linspace(0.08, 3, 300)
    ax.plot(x, x - 1, color=SERIES[1])
    ax.plot(x, np.log(x), color=INK)
    ax.plot(1, 0, "o", color=ACCENT, markersize=8, zorder=3)
    ax.text(2.5, 1.72, "x − 1", color=SERIES[1], ha="right")
    ax.text(2.62, 0.72, "ln x", ha="left", va="top")
    ax.annotate("they touch only at x = 1", (1, 0), (12, -16), textcoords="offset points", color=ACCENT)
    ax.axhline(0, color=MUTED, linewidth=0.8)
    ax.set(xlabel="x = q / p", ylabel="value", xlim=(0, 3), ylim=(-2.6, 2.1))
    ax.set_title("The logarithm never rises above its tangent x − 1")
    return describe(ax, "The curve ln x lies below the straight line x − 1 and touches it at one point, x = 1.")


@styled
def plot_units(q, bits, nats, ax=None):
    """One cross-entropy in two units against the estimate, with both minima marked."""
    ax = new_axes() if ax is None else ax
    for values, name, color in ((bits, "bits", SERIES[0]), (nats, "nats", SERIES[1])):
        best = int(np.argmin(values))
        ax.plot(q, values, color=color)
        ax.plot(q[best], values[best], "o", color=color, markersize=8, zorder=3)
        ax.text(q[-1] + 0.01, values[-1], name, color=color, va="center")
    ax.axvline(q[np.argmin(bits)], color=MUTED, linewidth=1, linestyle=":")
    ax.set(xlabel="estimated probability of heads", ylabel="cross-entropy", xlim=(0, 1.08), ylim=(0, None))
    ax.set_title("Another unit stretches the curve; the best estimate stays")
    return describe(
        ax,
        f"Two valleys of cross-entropy against the estimate, the one in bits above the one in nats; "
        f"lowest at {q[np.argmin(bits)]:.2f} and {q[np.argmin(nats)]:.2f}.",
    )
