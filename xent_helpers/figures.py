"""Pictures of the course: each function takes numbers and an Axes, draws, and returns the Axes.

The numbers come from the mathematics, so a picture cannot disagree with it. The five classes keep their
names, their order and their colours everywhere; the truth is outlined, the estimate is filled.
"""

import base64
import html
import io
import re
from collections.abc import Iterable
from numbers import Real

import matplotlib as mpl
import numpy as np
from IPython.display import display
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from PIL import Image

CLASSES = ("apple", "banana", "cherry", "date", "elderberry")
SHORT = ("apple", "ban.", "cherry", "date", "eld.")  # where five names would not fit
# Far apart for colour-blind eyes, and a contrast of at least 3 on white and on the dark theme's #111111.
COLORS = ("#297035", "#a38c21", "#db7487", "#a83c88", "#6590db")
INK = "#20242c"
MUTED = "#6b7280"
ACCENT = "#b3261e"
PAPER = "#fffefb"
# What is not a class does not wear a class's colour.
SERIES = (INK, "#0e7c86", "#b34d12", "#6a727d")
FILL = "#9db4cc"
EXTRA = "#e0a07a"

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
_styled = mpl.rc_context(STYLE)


@_styled
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


def png(axes, scale=2):
    """Bytes of the picture that the Axes belong to, `scale` pixels for each pixel shown."""
    drawn, stored = io.BytesIO(), io.BytesIO()
    figure = _figure(axes)
    # Laid out once and then left alone: a second layout may move things by a pixel.
    figure.draw_without_rendering()
    figure.set_layout_engine("none")
    figure.savefig(drawn, format="png", dpi=100 * scale)
    # A palette makes the file a third as large, and no version of a program is written into it.
    palette = Image.open(drawn).convert("RGB").quantize(128, dither=Image.Dither.NONE)
    palette.save(stored, format="png", optimize=True)
    return stored.getvalue()


def image_tag(axes, alt, picture):
    """HTML of the picture whose bytes are given, at the size of its figure, with its text alternative."""
    width = round(_figure(axes).get_figwidth() * 100)
    source = base64.b64encode(picture).decode()
    style = f"width: {width}px; max-width: 100%"
    return f'<img alt="{html.escape(alt)}" style="{style}" src="data:image/png;base64,{source}">'


def mimebundle(axes, alt=""):
    """Data and metadata with which a notebook shows a picture and, where it cannot, the text `alt`.

    JupyterLab reads a text alternative from HTML alone, nbconvert from the metadata of a picture; a viewer
    that allows no HTML has the picture still.
    """
    alt = alt or _text(axes)
    picture = png(axes)
    width, height = (round(100 * inches) for inches in _figure(axes).get_size_inches())
    data = {
        "text/html": image_tag(axes, alt, picture),
        "image/png": base64.b64encode(picture).decode(),
        "text/plain": alt,
    }
    return data, {"image/png": {"alt": alt, "width": width, "height": height}}


def show(axes):
    """Show the picture that `axes` belong to, with its text alternative: the label of the figure."""
    data, metadata = mimebundle(axes)
    display(data, metadata=metadata, raw=True)


@_styled
def plot_bars(values, names=CLASSES, ax=None, colors=COLORS, title="", ylabel="", fmt="{:.3g}", limit=None):
    """Bars with their values written on them; `limit` fixes the top (and the bottom, if a pair)."""
    ax = new_axes() if ax is None else ax
    values = np.asarray(values, dtype=float)
    ax.bar(range(len(values)), values, color=_cycle(colors, len(values)), width=0.72)
    ax.axhline(0, color=MUTED, linewidth=1)
    if limit is None:
        limit = 1.16 * min(values.min(), 0), 1.16 * max(values.max(), 0) or 1
    ax.set_ylim(*(limit if isinstance(limit, Iterable) else (0, limit)))
    _write_values(ax, values, fmt)
    ax.set(xticks=range(len(values)), xticklabels=names, ylabel=ylabel)
    ax.tick_params(axis="x", length=0)
    ax.set_title(title)
    return _describe(ax, f"Bars, {title or ylabel}: {_list(names, values)}.")


@_styled
def plot_distributions(p, q, names=CLASSES, ax=None, title="", truth="truth p", estimate="estimate q"):
    """Estimate `q` as filled bars, truth `p` as outlines over them."""
    ax = plot_bars(q, names, ax, title=title, ylabel="probability", limit=1.12)
    ax.bar(range(len(p)), p, width=0.86, fill=False, edgecolor=INK, linewidth=1.8)
    ax.text(0.99, 0.97, f"outline: {truth}\nfilled: {estimate}", transform=ax.transAxes, ha="right", va="top")
    return _describe(
        ax,
        f"{title}. Filled bars, the {estimate}: {_list(names, q)}. Outlines, the {truth}: {_list(names, p)}.",
    )


@_styled
def plot_predictions(y, predictions, losses):
    """One panel for each prediction (a mapping from name to row), with the label and the loss."""
    axes = new_axes(columns=len(predictions), width=9)
    for ax, (name, row), value in zip(axes, predictions.items(), losses, strict=True):
        plot_distributions(y, row, SHORT, ax, f"{name}: loss {value:.3f} nats", "label y", "prediction")
    parts = [
        f"{name} has {_list(CLASSES, row)} and a loss of {value:.3f} nats"
        for (name, row), value in zip(predictions.items(), losses, strict=True)
    ]
    return _describe(
        axes,
        f"Predictions side by side, the label outlined at {CLASSES[np.argmax(y)]}: " + "; ".join(parts) + ".",
    )


@_styled
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
    values = _list(marks, marks.values(), "bits")
    return _describe(ax, f"Curve of surprisal against probability, rising without limit towards 0: {values}.")


@_styled
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
    for (symbol, word), color in zip(code.items(), _cycle(colors, len(code)), strict=True):
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
    return _describe(ax, f"Code tree, left is 0 and right is 1, with the leaves {leaves}.")


@_styled
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
    right.bar(edges[:-1], lengths, widths, align="edge", color=_cycle(colors, len(widths)))
    right.stairs(surprisals, edges, baseline=None, color=INK)
    right.axhline(average, color=ACCENT)
    right.axhline(entropy, color=ACCENT, linestyle="--")
    right.set(xlim=(0, 1), ylim=(0, 6 if len(p) <= 8 else 12), ylabel="bits", xlabel="each as wide as its share")
    text = f"solid: average {average:.3f}\ndashed: entropy {entropy:.3f}"
    right.text(0.02, 0.98, text, transform=right.transAxes, color=ACCENT, va="top")
    right.set_title("Bits: code word (filled), surprisal (line)")
    shown = _list(CLASSES if few else [f"fruit {k + 1}" for k in range(4)], p[: len(CLASSES) if few else 4])
    return _describe(
        axes,
        f"Shares of {len(p)} fruits: {shown}{'' if few else ' and so on'}. Beside them the bits of each: a line at the "
        f"average length of the code, {average:.3f}, and one at the entropy, {entropy:.3f}.",
    )


@_styled
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
    return _describe(
        ax,
        f"Bits a fruit against fruits coded together: {_list(sizes, bits)}; a line at the entropy, {entropy:.3f}.",
    )


@_styled
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
    return _describe(ax, f"{title}: bars of {xlabel}, {_list(names, values)}.{line}")


@_styled
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
    return _describe(
        ax,
        f"Stacked areas against the mix t: a flat band for the entropy, {entropy:.4f} bits, and on it the divergence, "
        f"0 at first and curving upward. The total {_list(prices, prices.values(), 'bits') or 'is not marked'}.",
    )


@_styled
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
    return _describe(
        ax,
        f"Bars in bits: H(p) {words['H(p)']} with KL(p || q) {words['KL(p || q)']} on it, together {total}; "
        f"KL(q || p) {words['KL(q || p)']}.",
    )


@_styled
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
    return _describe(ax, "The curve ln x lies below the straight line x − 1 and touches it at one point, x = 1.")


@_styled
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
    return _describe(
        ax,
        f"Two valleys of cross-entropy against the estimate, the one in bits above the one in nats; "
        f"lowest at {q[np.argmin(bits)]:.2f} and {q[np.argmin(nats)]:.2f}.",
    )


@_styled
def plot_loss_curve(marks, ax=None, title="The loss falls to 0 at certainty and has no ceiling"):
    """Loss against the probability of the true class; `marks` maps a name to a probability."""
    ax = new_axes(height=3.6) if ax is None else ax
    q = np.linspace(0.005, 1, 500)
    ax.plot(q, -np.log(q), color=INK)
    losses = [-np.log(probability) + 0.0 for probability in marks.values()]
    for (name, probability), value in zip(marks.items(), losses, strict=True):
        ax.plot(probability, value, "o", color=ACCENT, markersize=8)
        ax.annotate(f"{name}\n{value:.3f} nats", (probability, value), (10, 8), textcoords="offset points")
    ax.set(xlabel="probability given to the true class", ylabel="loss, nats", xlim=(0, 1.12), ylim=(0, 5.4))
    ax.set_title(title)
    return _describe(
        ax,
        f"Loss against the probability of the true class, steep near 0 and 0 at 1: {_list(marks, losses, 'nats')}.",
    )


@_styled
def plot_soft_label(q, losses, least, ax=None):
    """Loss under a soft label against the probability of its first class, with the least loss marked."""
    ax = new_axes() if ax is None else ax
    best = int(np.argmin(losses))
    ax.plot(q, losses, color=INK)
    ax.plot(q[best], losses[best], "o", color=ACCENT, markersize=8)
    ax.axhline(least, color=ACCENT, linewidth=1, linestyle="--")
    ax.annotate(
        f"least loss {least:.3f} = entropy of the label", (q[best], least), (0, -12),
        textcoords="offset points", color=ACCENT, ha="center", va="top",
    )  # fmt: skip
    ax.set(xlabel=f"probability given to {CLASSES[0]}", ylabel="loss, nats", xlim=(0, 1), ylim=(0, 2.2))
    ax.set_title("A soft label leaves a loss that no prediction can avoid")
    return _describe(
        ax,
        f"Loss against the probability given to {CLASSES[0]}: a valley, lowest at {q[best]:.2f} "
        f"with {losses[best]:.3f} nats.",
    )


@_styled
def plot_temperatures(rows, temperatures, axes=None):
    """One panel of probabilities for each temperature, two in a row."""
    axes = new_axes(rows=len(temperatures) // 2, columns=2, width=8.4, height=4.6).ravel() if axes is None else axes
    for ax, row, temperature in zip(axes, rows, temperatures, strict=True):
        plot_bars(row, SHORT, ax, title=f"T = {temperature:g}", ylabel="probability", fmt="{:.3f}", limit=1.12)
    parts = [f"at T = {t:g} {_list(CLASSES, row, digits=3)}" for t, row in zip(temperatures, rows, strict=True)]
    return _describe(axes, "The same logits at several temperatures: " + "; ".join(parts) + ".")


@_styled
def plot_underflow(log_product, ax=None):
    """Product so far of many probabilities, as its power of ten, and where float64 gives up."""
    ax = new_axes() if ax is None else ax
    count = np.arange(1, len(log_product) + 1)
    powers = np.asarray(log_product) / np.log(10)
    smallest = np.log10(np.nextafter(0, 1))
    alive = powers > smallest
    last = count[alive][-1]
    ax.plot(count, powers, color=SERIES[2])
    ax.plot(count[alive], powers[alive], color=INK, linewidth=4)
    ax.axhline(smallest, color=ACCENT, linestyle="--")
    ax.text(0.01 * count[-1], smallest + 8, "smallest positive float64", color=ACCENT)
    ax.text(0.52 * last, 0.43 * powers[last - 1], "the product")
    ax.text(count[-1], 0.84 * powers[-1], "the sum of logs\ngoes on", color=SERIES[2], ha="right")
    ax.set(xlabel="probabilities multiplied", ylabel="power of ten", xlim=(0, count[-1]))
    ax.set_title("A product of probabilities falls out of the computer's range")
    return _describe(
        ax,
        f"Power of ten of the product, falling in a straight line. After {last} factors it drops "
        f"below the smallest positive float64, at {smallest:.0f}; the sum of logarithms goes on to {powers[-1]:.0f}.",
    )


@_styled
def plot_loss_histogram(losses, cost, baseline, ax=None):
    """Histogram of losses with the cost (their mean), their median and the loss of guessing evenly."""
    ax = new_axes(height=3.5) if ax is None else ax
    counts, _, _ = ax.hist(losses, bins=np.arange(0, max(np.ceil(np.max(losses)), 1) + 0.1, 0.1), color=FILL)
    ax.set_yscale("log")
    ax.set_ylim(0.7, 12 * counts.max())
    marks = {"median": (np.median(losses), 0.8), "cost J (mean)": (cost, 0.98), "even guess": (baseline, 0.98)}
    for name, (value, height) in marks.items():
        ax.axvline(value, color=ACCENT, linewidth=1.4)
        ax.annotate(
            f"{name} {value:.3f}", (value, height), (5, 0), xycoords=("data", "axes fraction"),
            textcoords="offset points", color=ACCENT, va="top",
            bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 1},
        )  # fmt: skip
    ax.set(xlabel="loss of one example, nats", ylabel="examples (log scale)", xlim=(0, None))
    ax.set_title("Most losses are almost nothing, a few are large")
    return _describe(
        ax,
        f"Histogram of {len(losses)} losses on a log scale, {counts[0]:.0f} of them below 0.1 and the largest "
        f"{np.max(losses):.2f} nats; lines at {_list(marks, [value for value, _ in marks.values()])}.",
    )


@_styled
def plot_concentration(losses, ax=None):
    """Share of the total loss carried by the hardest share of the examples."""
    ax = new_axes() if ax is None else ax
    ordered = np.sort(losses)[::-1]
    share = np.cumsum(ordered) / ordered.sum()
    examples = np.arange(1, len(ordered) + 1) / len(ordered)
    ax.plot(100 * examples, 100 * share, color=INK)
    tenth = np.interp(0.1, examples, share)
    half = np.interp(0.5, examples, share)
    for x, y in ((10, 100 * tenth), (50, 100 * half)):
        ax.plot(x, y, "o", color=ACCENT, markersize=8)
    text = f"the hardest 10% of the examples\ncarry {100 * tenth:.0f}% of the cost"
    ax.annotate(text, (10, 100 * tenth), (12, -6), textcoords="offset points", color=ACCENT, va="top")
    text = f"the easier half adds {100 * (1 - half):.0f}%"
    ax.annotate(text, (50, 100 * half), (8, -8), textcoords="offset points", color=ACCENT, va="top")
    ax.set(xlabel="examples, the hardest first, %", ylabel="share of the cost, %", xlim=(0, 100), ylim=(0, 106))
    ax.set_title("A small share of the examples carries most of the cost")
    return _describe(
        ax,
        f"Share of the cost against share of examples, hardest first: the hardest 10% carry {100 * tenth:.0f}% of it, "
        f"the easier half adds {100 * (1 - half):.0f}%.",
    )


@_styled
def plot_digits(images, captions, axes=None):
    """Grey pictures in a row, each with a caption of its own."""
    axes = new_axes(columns=len(images), width=8.4, height=2.2) if axes is None else axes
    for ax, image, caption in zip(axes, images, captions, strict=True):
        ax.imshow(image, cmap="gray_r", interpolation="nearest")
        ax.set_title(caption, fontsize=10, fontweight="normal", loc="center")
        ax.set(xticks=[], yticks=[])
        ax.spines[:].set_visible(False)
    return _describe(
        axes, "Pictures of handwritten digits: " + "; ".join(c.replace("\n", ", ") for c in captions) + "."
    )


@_styled
def plot_losses_and_cost(losses, cost, ax=None, marked=None):
    """One bar an example and a line at their mean, if it is given; the example at index `marked` stands out."""
    colors = [EXTRA if i == marked else FILL for i in range(len(losses))]
    names = [f"example {i + 1}" for i in range(len(losses))]
    limit = max(5.2, 1.15 * max(losses))  # the same for every move of a slider down to 0.01
    ax = new_axes(height=3.6) if ax is None else ax
    plot_bars(
        losses,
        names,
        ax,
        colors,
        "One loss per example" + (", and their mean, the cost" if cost is not None else ""),
        "loss, nats",
        "{:.2f}",
        limit,
    )
    for text in ax.texts:  # the line of the cost may pass behind them
        text.set_bbox({"facecolor": PAPER, "edgecolor": "none", "pad": 1})
    ax.set_xlim(-0.6, len(losses) + 0.5)
    line = ""
    if cost is not None:
        ax.axhline(cost, color=ACCENT)
        ax.text(len(losses) + 0.5, cost, f"cost J\n{cost:.3f}", color=ACCENT, ha="right", va="bottom")
        line = f"; a line at the cost, {cost:.3f}"
    return _describe(ax, f"Bars of losses in nats: {_list(names, losses)}{line}.")


@_styled
def plot_jacobian(jacobian, ax=None, names=CLASSES):
    """Heat map of a Jacobian: row i, column j is the slope of probability i by logit j."""
    ax = new_axes(width=6.4, height=4.4) if ax is None else ax
    limit = np.abs(jacobian).max()
    image = ax.imshow(jacobian, cmap="PuOr_r", vmin=-limit, vmax=limit)
    for (i, j), value in np.ndenumerate(jacobian):
        ax.text(
            j, i, _minus(f"{round(value, 2) + 0.0:+.2f}"), ha="center", va="center", color=_ink_on(image.to_rgba(value))
        )
    ax.set(xticks=range(len(names)), xticklabels=names, yticks=range(len(names)), yticklabels=names)
    ax.set(xlabel="logit that moves", ylabel="probability that responds")
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)
    ax.set_title("No entry is zero" if np.all(jacobian) else "Some entries are zero")
    rows = [f"{name}: {' '.join(f'{value:+.2f}' for value in row)}" for name, row in zip(names, jacobian, strict=True)]
    return _describe(ax, "Heat map of the Jacobian, a row for each probability: " + "; ".join(rows) + ".")


@_styled
def plot_two_gradients(q, by_probs, by_logits, names=("A", "B")):
    """The heart of the course: a row for each of two predictions, with q, dL/dq and dL/dz from left to right.

    Between the rows a sign says, column by column, whether they are equal; what differs is framed.
    """
    axes = new_axes(rows=3, columns=3, width=10, height=6.3, height_ratios=[1, 0.16, 1])
    columns = list(zip(q, by_probs, by_logits, strict=True))
    for row, name, values in zip(axes[::2], names, columns, strict=True):
        _prediction_and_slopes(
            row,
            *values,
            heads=(f"Prediction {name}", f"{name}: by probability, −y/q", f"{name}: by logit, q − y"),
        )
    for strip, upper, lower, one, two in zip(axes[1], axes[0], axes[2], *columns, strict=True):
        _compare(strip, upper, lower, np.asarray(one), np.asarray(two))
    parts = [
        f"{name} is {_list(CLASSES, row)}; slopes by the probabilities {_row(slopes)}; "
        f"slopes by the logits {_row(forces)}"
        for name, (row, slopes, forces) in zip(names, columns, strict=True)
    ]
    return _describe(axes, "Bars of two predictions and of two gradients each. " + ". ".join(parts) + ".")


@_styled
def plot_gradients_and_step(q, by_probs, by_logits, stepped, axes=None):
    """A prediction, both gradients, and the prediction after one step of descent on the logits."""
    axes = new_axes(rows=2, columns=2, width=8.4, height=5).ravel() if axes is None else axes
    heads = ("Prediction q", "By probability, −y/q", "By logit, q − y")
    _prediction_and_slopes(axes[:3], q, by_probs, by_logits, heads)
    plot_bars(stepped, SHORT, axes[3], title="q after one step", fmt="{:.2f}", limit=1.12)
    axes[3].bar(range(len(q)), q, width=0.86, fill=False, edgecolor=MUTED, linestyle=":", linewidth=1.6)
    axes[3].set_yticks([0])
    axes[3].text(0.98, 0.97, "dotted: before", transform=axes[3].transAxes, ha="right", va="top", color=MUTED)
    return _describe(
        axes,
        f"Prediction {_list(CLASSES, q)}; slopes by the probabilities {_row(by_probs)}; slopes by the logits "
        f"{_row(by_logits)}; after one step {_list(CLASSES, stepped)}.",
    )


@_styled
def plot_descent(curves, ax=None, ylabel="loss, nats", title="", limit=None):
    """Curves over steps of gradient descent, each named at its right end."""
    ax = new_axes(height=3.6) if ax is None else ax
    ends = []
    for (name, values), color in zip(curves.items(), _cycle(SERIES, len(curves)), strict=True):
        ax.plot(values, color=color)
        ends.append((values[-1], name, color))
    last = max(len(values) for values in curves.values()) - 1
    ax.set(xlabel="step", ylabel=ylabel, xlim=(0, last * 1.34), ylim=limit or (0, None))
    _label_ends(ax, last, ends)
    ax.set_xticks([tick for tick in ax.get_xticks() if 0 <= tick <= last and tick == int(tick)])
    ax.set_title(title)
    parts = [f"{name} from {values[0]:.3f} to {values[-1]:.3f}" for name, values in curves.items()]
    return _describe(ax, f"{title}. Curves of {ylabel} over {last} steps: {', '.join(parts)}.")


@_styled
def plot_two_descents(losses, shares, first=6):
    """Losses over the `first` steps, and beside them the share of the wrong mass on one rival over all steps."""
    axes = new_axes(columns=2, width=10, height=3.6)
    early = {name: values[: first + 1] for name, values in losses.items()}
    ylabel = f"{CLASSES[1]}'s share of the wrong mass"
    texts = [
        _text(plot_descent(early, axes[0], title="The losses separate at the first step")),
        _text(plot_descent(shares, axes[1], ylabel, "The wrong classes forget slowly", limit=(0, 1.1))),
    ]
    return _describe(axes, " ".join(texts))


@_styled
def plot_vanishing(z, slopes, ax=None):
    """Push on the true class's logit for two losses (cross-entropy first), against that logit."""
    ax = new_axes(height=3.4) if ax is None else ax
    for (name, values), color, x in zip(slopes.items(), (INK, SERIES[2]), (-7, -3.6), strict=True):
        ax.plot(z, values, color=color)
        ax.text(x, max(np.interp(x, z, values) + 0.05, 0.2), name, color=color)
    ax.text(z[0], 0.18, "sure it is not apple", color=MUTED)
    ax.text(z[-1], 0.18, "sure it is apple", color=MUTED, ha="right")
    ax.set(xlabel="logit of the true class (the others at 0)", ylabel="push on that logit", ylim=(0, 1.2))
    ax.set_title("Squared error stops pushing where the push is needed most")
    parts = [
        f"{name} from {values[0]:.3f} at logit {z[0]:g} to {values[-1]:.3f} at {z[-1]:g}, "
        f"at most {np.max(values):.3f} at {z[np.argmax(values)]:.1f}"
        for name, values in slopes.items()
    ]
    return _describe(ax, f"Push on the true class's logit against that logit: {'; '.join(parts)}.")


def _prediction_and_slopes(row, q, slopes, forces, heads):
    """Fill three panels: the prediction with its label outlined, dL/dq and dL/dz."""
    low = min(1.25 * np.min(slopes), -1)
    styles = (("{:.2f}", (0, 1.2)), ("{:.3g}", (low, -0.2 * low)), ("{:+.2f}", (-1.3, 1.3)))
    for ax, head, numbers, (fmt, limit) in zip(row, heads, (q, slopes, forces), styles, strict=True):
        plot_bars(numbers, SHORT, ax, title=head, fmt=fmt, limit=limit)
        ax.set_yticks([0])
        ax.spines["bottom"].set_visible(False)
    row[0].bar(0, 1, width=0.86, fill=False, edgecolor=INK, linewidth=1.8)
    row[0].text(0.99, 0.99, "outline: label", transform=row[0].transAxes, ha="right", va="top")


def _describe(axes, text):
    """Keep the text alternative as the label of the figure; what draws the whole has the last word."""
    _figure(axes).set_label(_minus(text))
    return axes


def _list(names, values, unit="", digits=4):
    """Names and numbers as words: "apple 0.1, banana 0.5", and "at 0.5: 1" where the names are numbers."""
    words = [f"at {name:.3g}:" if isinstance(name, Real) else str(name) for name in names]
    numbers = [f"{value:.{digits}f}".rstrip("0").rstrip(".") for value in values]
    return ", ".join(map(" ".join, zip(words, numbers, strict=True))) + f" {unit}".rstrip()


def _text(axes):
    return _figure(axes).get_label()


def _ink_on(color):
    """The more legible of two inks, by the relative luminance of the colour below it."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color[:3]]
    return PAPER if np.dot((0.2126, 0.7152, 0.0722), linear) < 0.2 else INK


def _row(values):
    return " ".join(f"{value:.3g}" for value in values)


def _minus(text):
    """Turn the hyphen before a number into a minus sign."""
    return re.sub(r"(?<!\w)-(?=[\d.])", "−", text)


def _compare(strip, upper, lower, one, two):
    """Write between two panels whether they are equal, and frame the bars that differ."""
    differ = [k for k in range(len(one)) if one[k] != two[k]]
    equal = not differ
    text = "=  identical" if equal else "≠  " + ", ".join(CLASSES[k] for k in differ)
    strip.text(
        0.5,
        0.5,
        text,
        ha="center",
        va="center",
        fontsize=13,
        fontweight="bold",
        color=INK if equal else ACCENT,
    )
    strip.axis("off")
    for ax, values in ((upper, one), (lower, two)):
        for k in differ:
            low, high = min(values[k], 0), max(values[k], 0)
            room = 0.035 * np.ptp(ax.get_ylim())
            box = (k - 0.47, low - room), 0.94, high - low + 5 * room
            ax.add_patch(Rectangle(*box, fill=False, edgecolor=ACCENT, linewidth=2, linestyle="--"))


def _figure(axes):
    return np.ravel(axes)[0].figure


def _cycle(colors, count):
    return [colors[i % len(colors)] for i in range(count)]


def _write_values(ax, values, fmt):
    """Write each value beyond the end of its bar."""
    for x, value in enumerate(values):
        text = _minus(fmt.format(round(value, 9) + 0.0))  # 0.135 and 0.1349999 are one number to a reader
        side = -1 if value < 0 else 1
        ax.annotate(
            text, (x, value), (0, 3 * side), textcoords="offset points",
            ha="center", va="top" if value < 0 else "bottom", fontsize=10.5,
        )  # fmt: skip


def _label_ends(ax, x, ends):
    """Write names at the right ends of curves, pushed apart where they would overlap."""
    low, high = ax.get_ylim()
    gap, previous = 0.07 * (high - low), -np.inf
    for value, name, color in sorted(ends):
        previous = max(value, previous + gap)
        ax.text(x * 1.02, previous, f"{name} {value:.3f}", color=color, va="center")
