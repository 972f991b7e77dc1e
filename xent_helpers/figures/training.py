"""Pictures of notebook 7: a training run, what it descends on, and how far its result may be trusted."""

import numpy as np

from xent_helpers.figures.gradients import plot_descent
from xent_helpers.figures.look import (
    ACCENT,
    EXTRA,
    FILL,
    INK,
    LOSS,
    SERIES,
    TRUTH,
    mark,
    new_axes,
    note,
    styled,
)
from xent_helpers.figures.words import describe, listed, text_of


@styled
def plot_first_costs(scales, costs, even, ax=None):
    """Cost before the first step against the scale of the initial weights, and the cost of guessing evenly."""
    ax = new_axes(height=3.4) if ax is None else ax
    ax.plot(scales, costs, "o-", color=LOSS, markersize=7)
    ax.axhline(even, color=INK, linestyle="--", linewidth=1.4)
    note(ax, scales[0], even, f"even guess {even:.3f}", (0, 7))
    for scale, cost in zip(scales, costs, strict=True):
        if cost > 1.3 * even:
            note(ax, scale, cost, f"{cost:.2f}", (-9, 5), ha="right")
    ax.set(xscale="log", xlabel="standard deviation of the initial weights (log scale)", ylabel="first cost, nats")
    ax.set_ylim(0, 1.12 * np.max(costs))
    ax.set_title("Large random weights are sure, and wrong")
    return describe(
        ax,
        f"First cost against the standard deviation of the initial weights: {listed(scales, costs, digits=2)} nats; "
        f"a line at the even guess, {even:.3f}.",
    )


@styled
def plot_growth(steps, costs, sizes):
    """Cost (left) and size of the weights (right) of several descents, both against the step on a log scale."""
    axes = new_axes(columns=2, width=9, height=3.4)
    panels = ((costs, "cost, nats (log scale)", "log"), (sizes, "size of the weights", "linear"))
    for ax, (curves, ylabel, scale) in zip(axes, panels, strict=True):
        for (name, values), color in zip(curves.items(), (SERIES[2], SERIES[1]), strict=True):
            ax.plot(steps, values, "o-", color=color, markersize=5)
            falls = values[-1] < values[0] / 10
            at, offset = (-2, (-10, -12)) if falls else (-1, (-4, 9))  # below and left of a curve that falls
            note(ax, steps[at], values[at], name, offset, color=color, ha="right")
        ax.set(xscale="log", yscale=scale, xlabel="step (log scale)", ylabel=ylabel)
    axes[0].set_ylim(top=4 * max(np.max(values) for values in costs.values()))
    axes[1].set_ylim(0, 1.2 * max(np.max(values) for values in sizes.values()))
    axes[0].set_title("Without a penalty the cost creeps to 0")
    axes[1].set_title("and the weights grow without end")
    ends = [
        f"{name}: cost {costs[name][-1]:.4f} and size {sizes[name][-1]:.1f} after {steps[-1]:,} steps" for name in costs
    ]
    return describe(axes, f"Cost and size of the weights of two descents. {'; '.join(ends)}.")


@styled
def plot_nudges(nudges, right, costs):
    """How many answers are right (left) and the cost (right), while the weights move along a line."""
    axes = new_axes(columns=2, width=9, height=3.2)
    axes[0].step(nudges, right, where="mid", color=SERIES[2])
    axes[1].plot(nudges, costs, color=LOSS)
    axes[0].set(xlabel="nudge", ylabel="right answers")
    axes[1].set(xlabel="nudge", ylabel="cost, nats")
    axes[0].yaxis.get_major_locator().set_params(integer=True)
    for ax in axes:
        ax.xaxis.get_major_locator().set_params(nbins=4)
    axes[0].set_title("Accuracy moves in jumps")
    axes[1].set_title("The cost has a slope everywhere")
    return describe(
        axes,
        f"While the weights move along a line, the number of right answers jumps between {min(right)} and {max(right)} "
        f"and is flat in between; the cost goes smoothly from {costs[0]:.4f} to {costs[-1]:.4f} nats.",
    )


@styled
def plot_chords(t, curves):
    """Each curve in a panel of its own, with the straight line between its ends."""
    axes = new_axes(columns=len(curves), width=10, height=3.3)
    texts = []
    for ax, (name, values) in zip(axes, curves.items(), strict=True):
        chord = values[0] + (values[-1] - values[0]) * (t - t[0]) / (t[-1] - t[0])
        above = np.max(values - chord) > 1e-9
        ax.plot(t, values, color=LOSS)
        ax.plot(t[[0, -1]], values[[0, -1]], "o--", color=INK, linewidth=1.4, markersize=6)
        ax.set(
            ylim=(0, 1.15 * max(np.max(values), np.max(chord))),
            xticks=t[[0, -1]],
            xticklabels=["here", "there"],
            ylabel="cost",
        )
        ax.set_title(name)
        texts.append(
            f"{name} goes from {values[0]:.2f} by way of {values[len(t) // 2]:.2f} to {values[-1]:.2f} and "
            f"{'rises above' if above else 'stays below'} the dashed line between its ends"
        )
    axes[len(axes) // 2].set_xlabel("a straight way from one set of weights to another")
    return describe(axes, f"Curves along straight ways from one set of weights to another. {'; '.join(texts)}.")


@styled
def plot_learning_curves(costs, accuracy, marked):
    """Costs (left) and held-out accuracy (right) over the steps of one run, with two steps marked."""
    axes = new_axes(columns=2, width=10, height=3.6)
    plot_descent(costs, axes[0], "cost, nats", "The held-out cost turns round")
    said = text_of(axes)
    last = len(accuracy) - 1
    axes[1].plot(100 * accuracy, color=SERIES[1])
    axes[1].set(xlabel="step", ylabel="right on held-out digits, %", xlim=(0, 1.04 * last), ylim=(0, 100))
    axes[1].set_title("Its accuracy goes on rising")
    held_out = list(costs.values())[-1]
    for step in marked:
        for ax, value, text in (
            (axes[0], held_out[step], f"{held_out[step]:.2f}"),
            (axes[1], 100 * accuracy[step], f"{100 * accuracy[step]:.1f}%"),
        ):
            x, ha = (-4, "right") if step > last / 2 else (9, "left")
            mark(ax, step, value, text, (x, -21), ink=ACCENT, ha=ha)
    one, two = marked
    return describe(
        axes,
        f"{said} Marked, steps {one} and {two}: the held-out cost goes from {held_out[one]:.3f} to {held_out[two]:.3f} "
        f"nats and the accuracy from {100 * accuracy[one]:.1f}% to {100 * accuracy[two]:.1f}%.",
    )


@styled
def plot_reliability(tables):
    """Reliability diagrams side by side: how often the answers of each bin of confidence were right.

    `tables` gives each diagram's name its counts, sums of confidence and numbers of right answers, bin by bin, and its
    calibration gap.
    """
    axes = new_axes(columns=len(tables), width=4.6 * len(tables), height=4.2)
    texts = []
    for ax, (name, (counts, confidence, right, gap)) in zip(np.ravel(axes), tables.items(), strict=True):
        _reliability(ax, counts, confidence, right)
        ax.set_title(f"{name}: gap {gap:.3f}")
        ax.set_aspect("equal")
        ax.text(0.04, 0.97, "red: confidence", color=ACCENT, va="top")
        ax.text(0.04, 0.89, "bar: share right", va="top")
        rows = [
            f"confidence {said / n:.2f}, right {kept / n:.2f} of {n:.0f}"
            for n, said, kept in zip(counts, confidence, right, strict=True)
            if n
        ]
        texts.append(f"{name}, calibration gap {gap:.3f}: {'; '.join(rows)}")
    return describe(axes, f"Reliability, bin by bin. {'. '.join(texts)}.")


@styled
def plot_training_step(q, label, costs, accuracy, bins, gap, step):
    """One step of a recorded run: a digit's probabilities, the costs, the reliability and the accuracy."""
    axes = new_axes(rows=2, columns=2, width=8.4, height=5.2).ravel()
    axes[0].bar(range(len(q)), q, color=[SERIES[1] if k == label else FILL for k in range(len(q))])
    axes[0].bar(label, 1, width=0.95, fill=False, edgecolor=TRUTH, linewidth=2.2)
    axes[0].set(xticks=range(len(q)), ylim=(0, 1.1), xlabel="digit", ylabel="probability")
    axes[0].set_title(f"This {label} is given {q[label]:.3f}")
    for (name, values), color in zip(costs.items(), (SERIES[0], SERIES[1]), strict=True):
        axes[1].plot(values, color=color, label=name)
        axes[1].plot(step, values[step], "o", color=color)
    axes[1].set(ylim=(0, None), xlabel="step", ylabel="nats")
    axes[1].set_title(f"Costs at step {step}")
    axes[1].legend(frameon=False)
    _reliability(axes[2], *map(np.array, bins))
    axes[2].set_title(f"Calibration gap {gap:.3f}")
    axes[3].plot(100 * np.array(accuracy), color=SERIES[1])
    axes[3].plot(step, 100 * accuracy[step], "o", color=SERIES[1])
    axes[3].set(ylim=(0, 100), xlabel="step", ylabel="%")
    axes[3].set_title(f"Held-out digits right: {100 * accuracy[step]:.1f}%")
    said = ", ".join(f"{name} {values[step]:.3f}" for name, values in costs.items())
    return describe(
        axes,
        f"Step {step} of a training run: a {label} is given {q[label]:.3f}; costs in nats: {said}; "
        f"calibration gap {gap:.3f}; {100 * accuracy[step]:.1f}% of the held-out digits right.",
    )


@styled
def plot_temperature_curve(temperatures, costs, ax=None):
    """Cost against the temperature, with its least value and the cost at T = 1 marked."""
    ax = new_axes(height=3.4) if ax is None else ax
    least, one = int(np.argmin(costs)), int(np.argmin(np.abs(temperatures - 1)))
    ax.plot(temperatures, costs, color=LOSS)
    for index, text, offset in (
        (one, f"T = 1: {costs[one]:.3f}", (9, 2)),
        (least, f"least, T = {temperatures[least]:.2f}: {costs[least]:.3f}", (0, -20)),
    ):
        mark(ax, temperatures[index], costs[index], text, offset, LOSS)
    ax.set(xscale="log", xlabel="temperature T (log scale)", ylabel="cost, nats", ylim=(0, None))
    ticks = [tick for tick in (0.5, 1, 2, 5, 10, 20) if temperatures[0] <= tick <= temperatures[-1]]
    ax.set_xticks(ticks, [f"{tick:g}" for tick in ticks])
    ax.set_xticks([], minor=True)
    ax.set_title("Which temperature costs least?")
    return describe(
        ax,
        f"Cost against the temperature, a valley: {costs[one]:.3f} nats at T = 1, "
        f"least at T = {temperatures[least]:.2f} with {costs[least]:.3f} nats, {costs[-1]:.3f} at "
        f"T = {temperatures[-1]:.3g}.",
    )


def _reliability(ax, counts, confidence, right):
    """Draw a column for each bin that holds answers, and a red mark at its confidence."""
    used, width = counts > 0, 1 / len(counts)
    left = np.arange(len(counts))[used] * width
    said, kept = confidence[used] / counts[used], right[used] / counts[used]
    ax.bar(left + 0.04 * width, kept, 0.92 * width, align="edge", color=FILL)
    ax.vlines(said, kept, said, color=EXTRA, linewidth=5)
    ax.plot(said, said, "_", color=ACCENT, markersize=13, markeredgewidth=2.5)
    ax.plot([0, 1], [0, 1], color=INK, linewidth=1, linestyle=":")
    ax.set(xlabel="confidence", ylabel="share of right answers", xlim=(0, 1), ylim=(0, 1.04))
