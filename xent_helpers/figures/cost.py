"""Pictures of notebook 4: many losses and their mean."""

import numpy as np

from xent_helpers.figures.bars import plot_bars
from xent_helpers.figures.look import ACCENT, EXTRA, FILL, INK, PAPER, SERIES, new_axes, styled
from xent_helpers.figures.words import describe, listed


@styled
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
    return describe(ax, f"Bars of losses in nats: {listed(names, losses)}{line}.")


@styled
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
    return describe(
        ax,
        f"Power of ten of the product, falling in a straight line. After {last} factors it drops "
        f"below the smallest positive float64, at {smallest:.0f}; the sum of logarithms goes on to {powers[-1]:.0f}.",
    )


@styled
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
    return describe(
        ax,
        f"Histogram of {len(losses)} losses on a log scale, {counts[0]:.0f} of them below 0.1 and the largest "
        f"{np.max(losses):.2f} nats; lines at {listed(marks, [value for value, _ in marks.values()])}.",
    )


@styled
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
    return describe(
        ax,
        f"Share of the cost against share of examples, hardest first: the hardest 10% carry {100 * tenth:.0f}% of it, "
        f"the easier half adds {100 * (1 - half):.0f}%.",
    )


@styled
def plot_digits(images, captions, axes=None):
    """Grey pictures in a row, each with a caption of its own."""
    axes = new_axes(columns=len(images), width=8.4, height=2.2) if axes is None else axes
    for ax, image, caption in zip(axes, images, captions, strict=True):
        ax.imshow(image, cmap="gray_r", interpolation="nearest")
        ax.set_title(caption, fontsize=10, fontweight="normal", loc="center")
        ax.set(xticks=[], yticks=[])
        ax.spines[:].set_visible(False)
    return describe(axes, "Pictures of handwritten digits: " + "; ".join(c.replace("\n", ", ") for c in captions) + ".")
