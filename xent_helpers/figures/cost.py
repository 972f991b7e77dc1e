"""Pictures of notebook 4: many losses and their mean."""

import numpy as np

from xent_helpers.figures.look import (
    ACCENT,
    EXTRA,
    FILL,
    INK,
    LOSS,
    MUTED,
    PLATE,
    SERIES,
    TRUTH,
    mark,
    new_axes,
    note,
    styled,
)
from xent_helpers.figures.words import describe, listed, minus


@styled
def plot_batches(losses, cut, batch_costs, mean_of_means, cost, ax=None):
    """Bars of six losses in two batches, the mean of each batch, the mean of these two means and the mean of all.

    Parameters
    ----------
    losses : sequence of 6 numbers
        In nats. Infinite ones leave the picture, as means do that are infinite.
    cut : int
        How many losses are in the first batch.
    batch_costs : sequence of 2 numbers
    mean_of_means, cost : float
    """
    ax = new_axes(height=3.4) if ax is None else ax
    high = 3.5
    count = len(losses)
    heights = np.array([*losses, mean_of_means, cost])
    places = np.array([*range(count), count + 0.6, count + 2])
    shown = np.minimum(heights, high)
    ax.bar(places[:count], shown[:count], 0.62, color=FILL)
    ax.bar(places[count:], shown[count:], 0.62, fill=False, edgecolor=[SERIES[1], LOSS], linewidth=1.5)
    ax.plot(places[heights > high], np.full(np.sum(heights > high), high + 0.2), "^", color=LOSS, markersize=9)
    ends = [(-0.45, cut - 0.55), (cut - 0.45, count - 0.55)]
    for (start, end), mean in zip(ends, batch_costs, strict=True):
        ax.plot([start, end], [-0.1, -0.1], color=SERIES[1], linewidth=3)
        if mean <= high:
            ax.plot([start, end], [mean, mean], color=SERIES[1], linewidth=4.5)
        ax.text((start + end) / 2, -0.2, f"mean {_value(mean)}", ha="center", va="top", fontweight="bold")
    for mean, place, color, line in ((cost, places[-1], LOSS, "-"), (mean_of_means, places[-2], SERIES[1], "--")):
        if mean <= high:
            ax.plot([-0.5, place + 0.31], [mean, mean], line, color=color)
    ax.plot([cut - 0.5] * 2, [-0.7, high], color=TRUTH)
    words = [f"{_value(loss, 2)}\n{i + 1}" for i, loss in enumerate(losses)]
    words += [f"{_value(mean_of_means)}\nmean of\nthe means", f"{_value(cost)}\nmean of\nall six"]
    for place, text in zip(places, words, strict=True):
        ax.text(place, -0.75, text, ha="center", va="top")
    ax.set(xlim=(-0.6, count + 2.6), ylim=(-1.9, high + 0.4), xticks=[], yticks=[0, 1, 2, 3], ylabel="loss, nats")
    ax.spines["bottom"].set_visible(False)
    ax.spines["left"].set_bounds(0, high)
    ax.axhline(0, color=MUTED, linewidth=0.8)
    ax.set_title("Six losses in two batches, and their means")
    said = ", ".join(f"example {i + 1} {_value(loss, 2)}" for i, loss in enumerate(losses))
    return describe(
        ax,
        f"Bars of losses in nats: {said}. The batches of {cut} and {count - cut} have the means "
        f"{_value(batch_costs[0])} and {_value(batch_costs[1])}; the mean of these two is {_value(mean_of_means)}, the "
        f"mean of all {_value(cost)}.",
    )


def _value(number, digits=3):
    return "∞" if np.isinf(number) else f"{number:.{digits}f}"


@styled
def plot_underflow(powers, smallest, ax=None):
    """Powers of ten of a product so far, and the `smallest` one that float64 holds."""
    ax = new_axes() if ax is None else ax
    count = np.arange(1, len(powers) + 1)
    held = np.sum(powers > smallest)
    ax.plot(count, powers, color=SERIES[2])
    ax.plot(count[:held], powers[:held], color=INK, linewidth=4)
    ax.axhline(smallest, color=ACCENT, linestyle="--")
    ax.text(0.01 * count[-1], smallest + 8, "smallest positive float64", color=ACCENT)
    ax.text(0.52 * held, 0.43 * powers[held - 1], "the product")
    ax.text(count[-1], 0.84 * powers[-1], "the sum of logs\ngoes on", color=SERIES[2], ha="right")
    ax.set(xlabel="probabilities multiplied", ylabel="power of ten", xlim=(0, count[-1]))
    ax.set_title("A product of probabilities falls out of the computer's range")
    return describe(
        ax,
        f"Power of ten of the product, falling in a straight line. After {held} factors it drops below the smallest "
        f"positive float64, at {smallest:.0f}; the sum of logarithms goes on to {powers[-1]:.0f}.",
    )


@styled
def plot_loss_histogram(losses, median, cost, baseline, ax=None):
    """Histogram of losses with their median, the cost (their mean) and the loss of guessing evenly."""
    ax = new_axes(height=3.5) if ax is None else ax
    counts, _, _ = ax.hist(losses, bins=np.arange(0, max(np.ceil(np.max(losses)), 1) + 0.1, 0.1), color=FILL)
    marks = {"median": median, "cost J (mean)": cost, "even guess": baseline}
    for (name, value), height in zip(marks.items(), (0.8, 0.98, 0.98), strict=True):
        ax.axvline(value, color=ACCENT, linewidth=1.4)
        place = {"xycoords": ("data", "axes fraction"), "va": "top"}
        note(ax, value, height, f"{name} {value:.3f}", (5, 0), color=ACCENT, bbox=PLATE, **place)
    ax.set(xlabel="loss of one example, nats", ylabel="examples (log scale)", xlim=(0, None))
    ax.set(yscale="log", ylim=(0.7, 12 * counts.max()))
    ax.set_title("Most losses are almost nothing, a few are large")
    return describe(
        ax,
        f"Histogram of {len(losses)} losses on a log scale, {counts[0]:.0f} of them below 0.1 and the largest "
        f"{np.max(losses):.2f} nats; lines at {listed(marks, marks.values())}.",
    )


@styled
def plot_concentration(examples, shares, ax=None):
    """Share of the total loss carried by the hardest share of the examples; both from 0 to 1."""
    ax = new_axes() if ax is None else ax
    ax.plot(100 * np.asarray(examples), 100 * np.asarray(shares), color=INK)
    tenth, half = 100 * np.interp((0.1, 0.5), examples, shares)
    hardest, easier = f"carry {tenth:.0f}% of", f"the easier half adds {100 - half:.0f}%"
    mark(ax, 10, tenth, f"the hardest 10% of the examples\n{hardest} the cost", (12, -6), ink=ACCENT, va="top")
    mark(ax, 50, half, easier, (8, -8), ink=ACCENT, va="top")
    ax.set(xlabel="examples, the hardest first, %", ylabel="share of the cost, %", xlim=(0, 100), ylim=(0, 106))
    ax.set_title("A small share of the examples carries most of the cost")
    return describe(
        ax, f"Share of the cost against share of examples, hardest first: the hardest 10% {hardest} it, {easier}."
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
    words = "; ".join(caption.replace("\n", ", ") for caption in captions)
    return describe(axes, f"Pictures of handwritten digits: {words}.")


@styled
def plot_logit_paths(paths, best):
    """Where a logit stands after each step, a panel for each of two ways to step, and the `best` logit as a line."""
    axes = new_axes(columns=2, width=9, height=3)
    for ax, (name, values), color in zip(axes, paths.items(), (SERIES[1], SERIES[2]), strict=True):
        ax.plot(values, "o-", color=color, markersize=3.5, linewidth=1.4)
        ax.axhline(best, color=INK, linestyle="--", linewidth=1.2)
        ax.set(xlabel="step", ylabel="logit z", xlim=(0, len(values) - 1))
        ax.margins(y=0.14)
        ax.set_title(name)
    note(axes[0], len(values) - 1, best, minus(f"best z {best:.3f}"), (0, 6), ha="right")
    ends = "; ".join(
        f"{name}, {', '.join(f'{value:.2f}' for value in values[1:4])} in the first steps, at last {values[-1]:.2f}"
        for name, values in paths.items()
    )
    return describe(axes, f"The logit over {len(values) - 1} steps, which is best at {best:.3f}. {ends}.")


@styled
def plot_logit_factors(factors, right, wrong, ax=None):
    """Cost against a factor on the logits, in two layers: the shares of the right answers and of the wrong ones.

    Parameters
    ----------
    factors : sequence of numbers
        From below 1 to above it.
    right, wrong : sequence of numbers
        What the right and the wrong answers add to the cost, in nats.
    """
    ax = new_axes(height=3.5) if ax is None else ax
    factors, right, wrong = map(np.asarray, (factors, right, wrong))
    costs = right + wrong
    ax.fill_between(factors, wrong, color=EXTRA, linewidth=0)
    ax.fill_between(factors, wrong, costs, color=FILL, linewidth=0)
    ax.plot(factors, costs, color=INK)
    least, one = int(np.argmin(costs)), int(np.argmin(np.abs(factors - 1)))
    mark(ax, factors[one], costs[one], f"as it is: {costs[one]:.3f}", (10, 12))
    mark(ax, factors[least], costs[least], f"least, times {factors[least]:.1f}: {costs[least]:.3f}", (8, 34))
    mark(ax, factors[-1], costs[-1], f"times {factors[-1]:.0f}: {costs[-1]:.3f}", (-12, 2), ha="right", over_axis=True)
    top = 1.1 * np.max(costs)
    ax.text(factors[0] * 1.1, 0.3 * costs[0], "the right\nanswers")
    ax.text(factors[-1] * 0.9, 0.2 * costs[-1], "the wrong\nanswers", ha="right")
    ax.set(xscale="log", xlim=(factors[0], factors[-1]), ylim=(0, top))
    ax.set(xlabel="factor on the logits (log scale)", ylabel="cost, nats")
    ticks = [tick for tick in (0.2, 0.5, 1, 2, 5, 10, 20) if factors[0] <= tick <= factors[-1]]
    ax.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
    ax.set_xticks([], minor=True)
    ax.set_title("Not one decision changes, and the cost does")
    ends = ", ".join(
        f"at {factors[i]:.3g}: {costs[i]:.3f} = {right[i]:.4f} from the right answers + {wrong[i]:.4f} from the wrong"
        for i in (one, -1)
    )
    return describe(
        ax,
        f"Cost in nats against a factor on the logits: {ends}; least at {factors[least]:.1f} with {costs[least]:.3f}.",
    )
