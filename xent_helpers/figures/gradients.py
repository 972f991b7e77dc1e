"""Pictures of notebook 5: slopes, and the steps that follow them."""

import numpy as np
from matplotlib.colors import FuncNorm, LinearSegmentedColormap
from matplotlib.patches import Rectangle

from xent_helpers.figures.bars import plot_bars
from xent_helpers.figures.look import (
    ACCENT,
    CLASSES,
    COLORS,
    INK,
    SERIES,
    TRUTH,
    cycle,
    ink_on,
    new_axes,
    styled,
)
from xent_helpers.figures.words import describe, listed, minus


@styled
def plot_jacobian(jacobian, ax=None, names=CLASSES):
    """Heat map of a Jacobian: row i, column j is the slope of probability i by logit j."""
    ax = new_axes(width=6.4, height=4.4) if ax is None else ax
    limit = np.abs(jacobian).max()
    # Each shade stands for the root of a number, so that a small one is seen beside a large one.
    root = FuncNorm((lambda x: np.sign(x) * np.sqrt(np.abs(x)), lambda x: np.sign(x) * x**2), -limit, limit)
    signs = LinearSegmentedColormap.from_list("signs", [SERIES[2], "white", SERIES[1]])
    image = ax.imshow(jacobian, cmap=signs, norm=root, aspect="auto")
    for (i, j), value in np.ndenumerate(jacobian):
        text = minus(f"{round(value, 2) + 0.0:+.2f}")
        ax.text(j, i, text, ha="center", va="center", color=ink_on(image.to_rgba(value)[:3]))
    ax.set(xticks=range(len(names)), xticklabels=names, yticks=range(len(names)), yticklabels=names)
    ax.set(xlabel="logit that moves", ylabel="probability that responds")
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)
    ax.set_title("No entry is zero" if np.all(jacobian) else "Some entries are zero")
    rows = [f"{name}: {' '.join(f'{value:+.2f}' for value in row)}" for name, row in zip(names, jacobian, strict=True)]
    return describe(ax, "Heat map of the Jacobian, a row for each probability: " + "; ".join(rows) + ".")


@styled
def plot_answers(z, q, column, held, layer="softmax"):
    """Logits, outputs of the last `layer`, and the slope of each by the logit of the class `held`: bars in rows."""
    axes = new_axes(columns=3, width=9.6)
    columns = {
        "logit z": (z, 6, "{:.2f}"),
        f"output of {layer}": (q, 1, "{:.3f}"),
        f"slope by {held}'s logit": (column, 0.25, "{:+.3f}"),
    }
    for ax, (title, (values, high, fmt)) in zip(axes, columns.items(), strict=True):
        ax.barh(range(5), np.clip(values, -high, high), color=COLORS, height=0.72)
        ax.axvline(0, color=INK, linewidth=1)
        for k, value in enumerate(values):
            tiny = "+" in fmt and 0 < abs(value) < 0.0005  # what is not 0 is not written as 0
            text = "0" if value == 0 else _power_of_ten(value) if tiny else minus(fmt.format(value))
            ax.text(1.02, k, text, transform=ax.get_yaxis_transform(), va="center")
        ax.set(yticks=[], xticks=[], xlim=(min(0, -high) if ax is not axes[1] else 0, high), ylim=(4.6, -0.6))
        ax.spines[:].set_visible(False)
        ax.axhspan(CLASSES.index(held) - 0.45, CLASSES.index(held) + 0.45, color=INK, alpha=0.12, linewidth=0, zorder=0)
        ax.set_title(title)
    axes[0].set_yticks(range(5), CLASSES)
    axes[0].tick_params(length=0)
    said = "; ".join(f"{title}: {listed(CLASSES, values)}" for title, (values, _, _) in columns.items())
    return describe(axes, f"Bars of five classes. {said[0].upper()}{said[1:]}.")


@styled
def plot_two_gradients(q, by_probs, by_logits, names=("A", "B")):
    """The heart of the course: a row for each of two predictions, with q, dL/dq and dL/dz from left to right.

    Between the rows a sign says, column by column, whether they are equal; what differs is framed.
    """
    axes = new_axes(rows=3, columns=3, width=10, height=6.3, height_ratios=[1, 0.16, 1])
    columns = list(zip(q, by_probs, by_logits, strict=True))
    for row, name, values in zip(axes[::2], names, columns, strict=True):
        heads = (f"Prediction {name}", f"{name}: by probability, −y/q", f"{name}: by logit, q − y")
        _prediction_and_slopes(row, *values, heads)
    for strip, upper, lower, one, two in zip(axes[1], axes[0], axes[2], *columns, strict=True):
        _compare(strip, upper, lower, np.asarray(one), np.asarray(two))
    parts = [
        f"{name} is {listed(CLASSES, row)}; slopes by the probabilities {_row(slopes)}; "
        f"slopes by the logits {_row(forces)}"
        for name, (row, slopes, forces) in zip(names, columns, strict=True)
    ]
    return describe(axes, "Bars of two predictions and of two gradients each. " + ". ".join(parts) + ".")


@styled
def plot_descent(curves, ax=None, ylabel="loss, nats", title="", limit=None):
    """Curves over steps of gradient descent, each named at its right end."""
    ax = new_axes(height=3.6) if ax is None else ax
    colors = cycle(SERIES, len(curves))
    for values, color in zip(curves.values(), colors, strict=True):
        ax.plot(values, color=color)
    last = max(len(values) for values in curves.values()) - 1
    ax.set(xlabel="step", ylabel=ylabel, xlim=(0, last * 1.34), ylim=limit or (0, None))
    _label_ends(ax, last, curves, colors)
    ax.set_xticks([tick for tick in ax.get_xticks() if 0 <= tick <= last and tick == int(tick)])
    ax.set_title(title)
    parts = [f"{name} from {values[0]:.3f} to {values[-1]:.3f}" for name, values in curves.items()]
    return describe(ax, f"{title}. Curves of {ylabel} over {last} steps: {', '.join(parts)}.")


@styled
def plot_descents(losses, shares, step, hidden=()):
    """Losses, and banana's shares of the wrong mass, over the steps of several descents, with a dot at one step.

    The losses are on a logarithmic scale, and the first steps are drawn wider: step n stands at the root of n.
    Those whose names are `hidden` have no lines; the others keep their colours.
    """
    axes = new_axes(columns=2, width=10, height=3.8)
    looks = cycle([*((ink, "-") for ink in SERIES[:3]), (INK, "--"), (SERIES[3], "-")], len(losses))
    ylabels = ("loss, nats", f"{CLASSES[1]}'s share of the wrong mass")
    for ax, ways, ylabel in zip(axes, (losses, shares), ylabels, strict=True):
        for (name, way), (ink, line) in zip(ways.items(), looks, strict=True):
            if name in hidden:
                continue
            ax.plot(way, color=ink, linestyle=line, label=name)
            ax.plot(step, way[step], "o", color=ink)
        ax.axvline(step, color=INK, linewidth=1, linestyle=":")
        last = len(way) - 1
        ax.set_xscale("function", functions=(np.sqrt, np.square))
        ax.set(xlim=(0, last), xlabel="step", ylabel=ylabel)
        ax.set_xticks([tick for tick in (0, 1, 5, 10, 25, 50, 100) if tick <= last])
    axes[0].set(yscale="log", title="All fall")
    axes[0].yaxis.set_major_formatter("{x:g}")
    axes[1].set(ylim=(0, 1.04), title="The wrong classes forget slowly")
    axes[1].legend(frameon=False, loc="upper right", bbox_to_anchor=(1, 0.95), ncols=2)
    parts = [
        f"{name} from {losses[name][0]:.3f} to {losses[name][-1]:.3f} nats and from {shares[name][0]:.3f} to "
        f"{shares[name][-1]:.3f}"
        for name in losses
        if name not in hidden
    ]
    return describe(axes, f"Losses and {CLASSES[1]}'s shares of the wrong mass over {last} steps: {'; '.join(parts)}.")


@styled
def plot_vanishing(z, slopes, ax=None, title="Squared error stops pushing where the push is needed most"):
    """Push on the true class's logit for two or three losses (cross-entropy first), against that logit."""
    ax = new_axes(height=3.4) if ax is None else ax
    # Each name stands where its curve is apart from the others.
    for (name, values), color, x in zip(slopes.items(), (SERIES[1], SERIES[2], INK), (-7, -3.6, 3.4), strict=False):
        ax.plot(z, values, color=color)
        ax.text(x, max(np.interp(x, z, values) + 0.05, 0.2), name, color=color)
    ax.text(z[0], 0.18, "sure it is not apple")
    ax.text(z[-1], 0.18, "sure it is apple", ha="right")
    ax.set_xticks(range(-10, 11, 5))
    ax.set(xlabel="logit of the true class (the others at 0)", ylabel="push on that logit", ylim=(0, 1.2))
    ax.set_title(title)
    parts = [
        f"{name} from {values[0]:.3f} at logit {z[0]:g} to {values[-1]:.3f} at {z[-1]:g}, "
        f"at most {np.max(values):.3f} at {z[np.argmax(values)]:.1f}"
        for name, values in slopes.items()
    ]
    return describe(ax, f"Push on the true class's logit against that logit: {'; '.join(parts)}.")


def _power_of_ten(value):
    """Write a small number with one digit and a power of ten."""
    digit, power = f"{value:+.0e}".split("e-")
    return minus(f"{digit}·10⁻") + power.lstrip("0").translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))


def _prediction_and_slopes(row, q, slopes, forces, heads):
    """Fill three panels: the prediction with its label outlined, dL/dq and dL/dz."""
    low = min(1.25 * np.min(slopes), -1)
    styles = (("{:.2f}", (0, 1.2)), ("{:.3g}", (low, -0.2 * low)), ("{:+.2f}", (-1.3, 1.3)))
    for ax, head, numbers, (fmt, limit) in zip(row, heads, (q, slopes, forces), styles, strict=True):
        plot_bars(numbers, CLASSES, ax, title=head, fmt=fmt, limit=limit)
        ax.set_yticks([])
        ax.spines[["bottom", "left"]].set_visible(False)
        ax.tick_params(axis="x", labelsize=10)
    row[0].bar(0, 1, width=0.86, fill=False, edgecolor=TRUTH, linewidth=2.2)
    row[0].text(0.99, 0.99, "outline: label", transform=row[0].transAxes, ha="right", va="top")


def _compare(strip, upper, lower, one, two):
    """Write between two panels whether they are equal, and frame the bars that differ."""
    differ = [k for k in range(len(one)) if one[k] != two[k]]
    text = "≠  " + ", ".join(CLASSES[k] for k in differ) if differ else "=  identical"
    look = {"ha": "center", "va": "center", "fontsize": 13, "fontweight": "bold"}
    strip.text(0.5, 0.5, text, color=ACCENT if differ else INK, **look)
    strip.axis("off")
    for ax, values in ((upper, one), (lower, two)):
        for k in differ:
            low, high = min(values[k], 0), max(values[k], 0)
            room = 0.035 * np.ptp(ax.get_ylim())
            box = (k - 0.47, low - room), 0.94, high - low + 5 * room
            ax.add_patch(Rectangle(*box, fill=False, edgecolor=ACCENT, linewidth=2, linestyle="--"))


def _label_ends(ax, x, curves, colors):
    """Write names at the right ends of curves, pushed apart where they would overlap."""
    low, high = ax.get_ylim()
    gap = 0.07 * (high - low)
    height = low - gap / 2  # so that the axis strikes no name through
    ends = [(values[-1], name, color) for (name, values), color in zip(curves.items(), colors, strict=True)]
    for value, name, color in sorted(ends):
        height = max(value, height + gap)
        ax.text(x * 1.04, height, f"{name} {value:.3f}", color=color, va="center")


def _row(values):
    """Return numbers as words, one after the other."""
    return " ".join(f"{value:.3g}" for value in values)
