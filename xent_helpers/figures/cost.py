"""Pictures of notebook 4: many losses and their mean."""

import numpy as np

from xent_helpers.figures.look import (
    ACCENT,
    BELIEF,
    EXTRA,
    FILL,
    INK,
    LOSS,
    SERIES,
    TRUTH,
    WORDS,
    ink_on,
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
    ax.axhline(0, color=INK, linewidth=0.8)
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
    note(ax, 0.01 * count[-1], smallest, "smallest positive float64", (0, 5), color=ACCENT)
    ax.text(0.52 * held, 0.43 * powers[held - 1], "the product")
    note(ax, held, smallest, "the sum of logs goes on", (-10, -7), color=SERIES[2], ha="right", va="top")
    ax.set(xlabel="probabilities multiplied", ylabel="power of ten", xlim=(0, count[-1]))
    ax.set_title("A product of probabilities falls out of the computer's range")
    return describe(
        ax,
        f"Power of ten of the product, falling in a straight line. After {held} factors it drops below the smallest "
        f"positive float64, at {smallest:.0f}; the sum of logarithms goes on to {powers[-1]:.0f}.",
    )


@styled
def plot_loss_histogram(losses, median, cost, baseline, ax=None):
    """A dot for each loss, on a square-root scale, with their median, the cost (their mean) and the even guess."""
    ax = new_axes(height=3.8) if ax is None else ax
    roots = np.sqrt(losses)
    columns = np.floor(roots / 0.04).astype(int)
    # In a column the dots stand on each other, the least loss at the bottom.
    order = np.lexsort((roots, columns))
    heights = np.arange(len(roots)) - np.searchsorted(columns[order], columns[order]) + 0.5
    ax.plot((0.04 * columns[order] + 0.02) ** 2, heights, "o", color=FILL, markersize=4.4, markeredgewidth=0)
    top = 1.6 * heights.max()
    # The line further to the left is the higher one, so that its words cross none.
    marks = {"median": median, "cost J (mean)": cost, "even guess": baseline}
    for (name, value), color, height in zip(marks.items(), (SERIES[1], LOSS, INK), (0.99, 0.84, 0.69), strict=True):
        ax.plot([value, value], [0, height * top], color=color, linewidth=1.6)
        note(ax, value, height * top, f"{name} {value:.3f}", (5, 0), va="top")
    ax.set_xscale("function", functions=(np.sqrt, np.square))
    last = max(np.ceil(np.max(losses)), 1)
    ax.set(xlim=(0, last), ylim=(0, top), ylabel="examples", xlabel="loss of one example, nats (square-root scale)")
    ax.set_xticks([tick for tick in (0, 0.1, 0.5, *range(1, int(last) + 1)) if tick <= last])
    ax.xaxis.set_major_formatter("{x:g}")
    ax.set_title("Most losses are almost nothing, a few are large")
    return describe(
        ax,
        f"A dot for each of {len(losses)} losses on a square-root scale, {np.sum(np.asarray(losses) < 0.1)} of them "
        f"below 0.1 and the largest {np.max(losses):.2f} nats; lines at {listed(marks, marks.values())}.",
    )


@styled
def plot_concentration(examples, shares, ax=None):
    """Share of the total loss carried by the hardest share of the examples; both from 0 to 1."""
    ax = new_axes() if ax is None else ax
    ax.plot(100 * np.asarray(examples), 100 * np.asarray(shares), color=LOSS)
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
def plot_digits(images, labels, predictions, losses):
    """Grey pictures in a row, each above the probabilities of its prediction, with the label outlined.

    Parameters
    ----------
    images : array_like, shape (N, 64)
    labels : sequence of N int
    predictions : array_like, shape (N, 10)
    losses : sequence of N numbers
        In nats.
    """
    axes = new_axes(rows=2, columns=len(images), width=9.4, height=3.4, height_ratios=[1, 0.8])
    words = []
    for (above, below), image, label, q, loss in zip(axes.T, images, labels, predictions, losses, strict=True):
        above.imshow(np.reshape(image, (8, 8)), cmap="gray_r", interpolation="nearest")
        above.set(xticks=[], yticks=[])
        above.spines[:].set_visible(False)
        said = int(np.argmax(q))
        above.set_title(f"{label}, read as {said}", fontsize=WORDS)
        below.bar(range(10), q, width=0.8, color=BELIEF)
        below.bar(label, 1, width=0.94, fill=False, edgecolor=TRUTH, linewidth=2)
        below.set(xlim=(-0.6, 9.6), ylim=(0, 1.04), yticks=[], xticks=sorted({label, said}), xlabel="digit")
        below.set_title(f"loss {loss:.2f}", fontweight="normal", fontsize=WORDS)
        below.tick_params(axis="x", length=0)
        below.spines["left"].set_visible(False)
        words.append(f"label {label}: {q[label]:.2f}, says {said}: {q[said]:.2f}, loss {loss:.2f}")
    axes[1, 0].set(yticks=[0, 1], ylabel="probability")
    return describe(axes, f"Pictures of handwritten digits above their predictions: {'; '.join(words)}.")


@styled
def plot_logit_paths(paths, best):
    """Where a logit stands after each step, a panel for each of two ways to step, and the `best` logit as a line."""
    axes = new_axes(columns=2, width=9, height=3)
    for ax, (name, values), color in zip(axes, paths.items(), (SERIES[1], SERIES[2]), strict=True):
        ax.plot(values, "o-", color=color, markersize=3.5, linewidth=1.4)
        ax.axhline(best, color=INK, linestyle="--", linewidth=1.2)
        ax.set(xlabel="step", ylabel="logit z", xlim=(0, len(values) - 1))
        ax.margins(y=0.2)
        ax.set_title(name)
    note(axes[0], len(values) - 1, best, minus(f"best z {best:.3f}"), (0, -7), ha="right", va="top")
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
    ax.plot(factors, costs, color=LOSS)
    least, one = int(np.argmin(costs)), int(np.argmin(np.abs(factors - 1)))
    mark(ax, factors[one], costs[one], f"as it is: {costs[one]:.3f}", (10, 12))
    mark(ax, factors[least], costs[least], f"least, times {factors[least]:.1f}: {costs[least]:.3f}", (8, 34))
    mark(ax, factors[-1], costs[-1], f"times {factors[-1]:.0f}: {costs[-1]:.3f}", (-12, 8), ha="right", over_axis=True)
    top = 1.1 * np.max(costs)
    ax.text(factors[0] * 1.1, 0.3 * costs[0], "the right\nanswers", color=ink_on(FILL))
    ax.text(factors[-1] * 0.9, 0.2 * costs[-1], "the wrong\nanswers", ha="right", color=ink_on(EXTRA))
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
