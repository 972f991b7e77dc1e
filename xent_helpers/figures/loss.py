"""Pictures of notebook 3: the loss of one prediction."""

import numpy as np

from xent_helpers.figures.bars import fill_rows, plot_bars
from xent_helpers.figures.look import CLASSES, ENTROPY, LOSS, TRUTH, mark, new_axes, note, styled
from xent_helpers.figures.words import describe, listed


@styled
def plot_loss_curve(q, losses, marks, ax=None, title="The loss falls to 0 at certainty and has no ceiling"):
    """Loss against the probability of the true class; `marks` maps a name to a probability and its loss."""
    ax = new_axes(height=3.6) if ax is None else ax
    ax.plot(q, losses, color=LOSS)
    for name, (probability, loss) in marks.items():
        mark(ax, probability, loss, f"{name}: {loss:.3f} nats", (10, 3), LOSS)
    ax.set(xlabel="probability given to the true class", ylabel="loss, nats", xlim=(0, 1.12), ylim=(0, 5.4))
    ax.set_title(title)
    values = listed(marks, [loss for _, loss in marks.values()], "nats")
    return describe(ax, f"Loss against the probability of the true class, steep near 0 and 0 at 1: {values}.")


@styled
def plot_pipeline(z, exponentials, shares, loss, label=0):
    """Logits, their exponentials and the shares of these, from left to right, with the label as an outline.

    Parameters
    ----------
    z, exponentials, shares : sequences of 5 numbers
    loss : float
        In nats, of the class `label`.
    """
    axes = new_axes(columns=3, width=9.6, height=2.9)
    columns = {
        "logit z": (z, (-8, 8), "{:.2f}".format),
        "e^(z/T)": (exponentials, (0, max(20, *exponentials)), _sized),
        "share": (shares, (0, 1), "{:.3f}".format),
    }
    fill_rows(axes, columns)
    axes[2].barh(label, 1, 0.96, fill=False, edgecolor=TRUTH, linewidth=2.2, clip_on=False)
    axes[2].plot(0.5, 1.055, "o", color=LOSS, markersize=8, clip_on=False, transform=axes[2].transAxes)
    axes[2].annotate(f"loss {loss:.3f}", (0.5, 1.055), (8, 0), "axes fraction", "offset points", va="center")
    said = "; ".join(f"{title}: {listed(CLASSES, row)}" for title, (row, *_) in columns.items())
    return describe(axes, f"From logits by exponentials to shares. {said}. The loss of {CLASSES[label]} is {loss:.3f}.")


def _sized(value):
    """Number above 0 in two digits after the point, or what it is where these do not say it."""
    return "small" if value < 0.005 else f"{value:.2f}" if value < 1e4 else "large"


@styled
def plot_temperatures(rows, temperatures, axes=None):
    """One panel of probabilities for each temperature, two in a row."""
    axes = new_axes(rows=len(temperatures) // 2, columns=2, width=8.4, height=4.6).ravel() if axes is None else axes
    for ax, row, temperature in zip(axes, rows, temperatures, strict=True):
        plot_bars(row, ax=ax, title=f"T = {temperature:g}", ylabel="probability", fmt="{:.3f}", limit=1.15)
        ax.set_yticks([0, 0.5, 1])
    parts = [f"at T = {t:g} {listed(CLASSES, row, digits=3)}" for t, row in zip(temperatures, rows, strict=True)]
    return describe(axes, f"The same logits at several temperatures: {'; '.join(parts)}.")


@styled
def plot_soft_label(q, losses, least, ax=None):
    """Loss under a soft label against the probability of its first class, with the least loss marked."""
    ax = new_axes() if ax is None else ax
    best, lowest = q[np.argmin(losses)], np.min(losses)
    ax.plot(q, losses, color=LOSS)
    mark(ax, best, lowest, color=LOSS)
    ax.axhline(least, color=ENTROPY, zorder=1)
    text = f"least loss {least:.3f} = entropy of the label"
    note(ax, best, least, text, (0, -12), ha="center", va="top")
    ax.set(xlabel=f"probability given to {CLASSES[0]}", ylabel="loss, nats", xlim=(0, 1), ylim=(0, 2.2))
    ax.set_title("A soft label leaves a loss that no prediction can avoid")
    return describe(
        ax,
        f"Loss against the probability given to {CLASSES[0]}: a valley, lowest at {best:.2f} with {lowest:.3f} nats.",
    )
