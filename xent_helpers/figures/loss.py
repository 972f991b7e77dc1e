"""Pictures of notebook 3: the loss of one prediction."""

import numpy as np

from xent_helpers.figures.bars import plot_bars, plot_distributions
from xent_helpers.figures.look import ACCENT, CLASSES, INK, SHORT, new_axes, styled
from xent_helpers.figures.words import describe, listed


@styled
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
    return describe(
        ax,
        f"Loss against the probability of the true class, steep near 0 and 0 at 1: {listed(marks, losses, 'nats')}.",
    )


@styled
def plot_predictions(y, predictions, losses):
    """One panel for each prediction (a mapping from name to row), with the label and the loss."""
    axes = new_axes(columns=len(predictions), width=9)
    for ax, (name, row), value in zip(axes, predictions.items(), losses, strict=True):
        plot_distributions(y, row, SHORT, ax, f"{name}: loss {value:.3f} nats", "label y", "prediction")
    parts = [
        f"{name} has {listed(CLASSES, row)} and a loss of {value:.3f} nats"
        for (name, row), value in zip(predictions.items(), losses, strict=True)
    ]
    return describe(
        axes,
        f"Predictions side by side, the label outlined at {CLASSES[np.argmax(y)]}: " + "; ".join(parts) + ".",
    )


@styled
def plot_temperatures(rows, temperatures, axes=None):
    """One panel of probabilities for each temperature, two in a row."""
    axes = new_axes(rows=len(temperatures) // 2, columns=2, width=8.4, height=4.6).ravel() if axes is None else axes
    for ax, row, temperature in zip(axes, rows, temperatures, strict=True):
        plot_bars(row, SHORT, ax, title=f"T = {temperature:g}", ylabel="probability", fmt="{:.3f}", limit=1.12)
    parts = [f"at T = {t:g} {listed(CLASSES, row, digits=3)}" for t, row in zip(temperatures, rows, strict=True)]
    return describe(axes, "The same logits at several temperatures: " + "; ".join(parts) + ".")


@styled
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
    return describe(
        ax,
        f"Loss against the probability given to {CLASSES[0]}: a valley, lowest at {q[best]:.2f} "
        f"with {losses[best]:.3f} nats.",
    )
