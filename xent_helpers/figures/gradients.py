"""Pictures of notebook 5: slopes, and the steps that follow them."""

import numpy as np
from matplotlib.colors import FuncNorm, LinearSegmentedColormap

from xent_helpers.figures.bars import fill_rows
from xent_helpers.figures.look import (
    CLASSES,
    INK,
    LOSS,
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
        "logit z": (z, (-6, 6), "{:.2f}".format),
        f"output of {layer}": (q, (0, 1), "{:.3f}".format),
        f"slope by {held}'s logit": (column, (-0.25, 0.25), _slope),
    }
    fill_rows(axes, columns)
    for ax in axes:
        ax.axhspan(CLASSES.index(held) - 0.45, CLASSES.index(held) + 0.45, color=INK, alpha=0.12, linewidth=0, zorder=0)
    said = "; ".join(f"{title}: {listed(CLASSES, values)}" for title, (values, _, _) in columns.items())
    return describe(axes, f"Bars of five classes. {said[0].upper()}{said[1:]}.")


@styled
def plot_two_gradients(q, by_probs, by_logits, loss, others, name="A"):
    """A prediction and the slopes of its loss, by the probabilities and by the logits: bars in rows.

    `others` are the three rows of a prediction to compare with, which is drawn dashed and has the `name`. The label,
    the first class, is an outline.
    """
    axes = new_axes(columns=3, width=9.6)
    columns = {
        "prediction q": (q, (0, 1), "{:.3f}".format),
        "slope by q, −y / q": (by_probs, (-12, 0), _steepness),
        "slope by z, q − y": (by_logits, (-1, 1), _slope),
    }
    fill_rows(axes, columns)
    for ax, other in zip(axes, others, strict=True):
        ax.barh(range(5), other, height=0.86, fill=False, edgecolor=INK, linestyle="--")
    axes[0].barh(0, 1, height=0.94, fill=False, edgecolor=TRUTH, linewidth=2.5)
    axes[0].plot(0.02, -0.06, "o", color=LOSS, markersize=7, transform=axes[0].transAxes, clip_on=False)
    cost = "∞" if np.isinf(loss) else f"{loss:.3f}"
    feet = f"loss {cost} nats", f"dashed: {name}", "outline: label y"
    for ax, x, words in zip(axes, (0.07, 0, 0), feet, strict=True):
        ax.text(x, -0.06, words, transform=ax.transAxes, va="center")
    said = "; ".join(f"{title}: {listed(CLASSES, values)}" for title, (values, _, _) in columns.items())
    return describe(axes, f"Bars of a prediction of loss {cost} nats, and of its slopes. {said}.")


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
    ylabels = ("loss, nats (log scale)", f"{CLASSES[1]}'s share of the wrong mass")
    for ax, ways, ylabel in zip(axes, (losses, shares), ylabels, strict=True):
        for (name, way), (ink, line) in zip(ways.items(), looks, strict=True):
            if name in hidden:
                continue
            ax.plot(way, color=ink, linestyle=line, label=name)
            ax.plot(step, way[step], "o", color=ink)
        ax.axvline(step, color=INK, linewidth=1, linestyle=":")
        last = len(way) - 1
        ax.set_xscale("function", functions=(np.sqrt, np.square))
        ax.set(xlim=(0, last), xlabel="step (root scale)", ylabel=ylabel)
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


def _slope(value):
    """Text of a slope with its sign; what is not 0 is not written as 0."""
    if value == 0:
        return "0"
    return _power_of_ten(value) if abs(value) < 0.0005 else f"{value:+.3f}"


def _steepness(value):
    """Text of a slope that may be infinite."""
    return "−∞" if np.isinf(value) else f"{value:.4g}"


def _label_ends(ax, x, curves, colors):
    """Write names at the right ends of curves, pushed apart where they would overlap."""
    low, high = ax.get_ylim()
    gap = 0.07 * (high - low)
    height = low - gap / 2  # so that the axis strikes no name through
    ends = [(values[-1], name, color) for (name, values), color in zip(curves.items(), colors, strict=True)]
    for value, name, color in sorted(ends):
        height = max(value, height + gap)
        ax.text(x * 1.04, height, f"{name} {value:.3f}", color=color, va="center")
