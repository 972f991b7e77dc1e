"""Pictures of notebook 6: where a formula loses its digits, and what a clip leaves of a cost."""

import numpy as np

from xent_helpers.figures.look import EXTRA, FILL, SERIES, new_axes, note, styled
from xent_helpers.figures.words import describe, listed

# A colour for each format of numbers.
_FORMATS = SERIES[2:0:-1]


@styled
def plot_digits_kept(gaps, naive, stable, ax=None):
    """Right digits of a computed loss against the gap between two logits, as two formulas give it.

    Parameters
    ----------
    gaps : array_like, shape (G,)
        How far the true class's logit is above the other one.
    naive, stable : dict
        Maps the name of a format to its right digits, shape (G,).
    """
    ax = new_axes(height=3.6) if ax is None else ax
    parts = []
    for name, color in zip(naive, _FORMATS, strict=False):
        ax.plot(gaps, stable[name], color=color, linestyle="--")
        ax.plot(gaps, naive[name], color=color)
        half = int(np.argmax(np.asarray(naive[name]) < naive[name][0] / 2))
        note(ax, gaps[half], naive[name][half], f"naive, {name}", (8, 4), color=color)
        note(ax, gaps[-1], stable[name][-1], f"stable, {name}", (0, 5), color=color, ha="right")
        for kind, values in (("naive", naive[name]), ("stable", stable[name])):
            parts.append(f"{kind}, {name} from {values[0] + 0:.1f} to {values[-1] + 0:.1f}")
    ax.set(xlabel="true class's logit above the other one", ylabel="right digits of the loss")
    ax.set(xlim=(gaps[0], gaps[-1]), ylim=(0, 18))
    ax.set_title("The surer and righter the prediction, the fewer digits are left")
    return describe(ax, f"Right digits of the loss, gaps from {gaps[0]:g} to {gaps[-1]:g}: {'; '.join(parts)}.")


@styled
def plot_log_sum_exp(shifts, stable, naive, ax=None):
    """Log-sum-exp of shifted logits against the shift; `naive` maps the name of a format to values."""
    ax = new_axes(height=3.6) if ax is None else ax
    ax.plot(shifts, stable, color=FILL, linewidth=13, solid_capstyle="butt")
    middle = len(shifts) // 5
    words = {"ha": "center", "va": "bottom"}
    note(ax, shifts[middle], stable[middle], "with the largest\ntaken out", (-24, 24), **words)
    parts = [f"with the largest taken out from {shifts[0]:g} to {shifts[-1]:g}"]
    for (name, values), color, width in zip(naive.items(), _FORMATS, (3, 7), strict=False):
        held = np.isfinite(values)
        low, high = shifts[held][[0, -1]]
        ax.plot(shifts[held], values[held], color=color, linewidth=width, solid_capstyle="butt", zorder=4 - width / 10)
        note(ax, high, values[held][-1], f"naive, {name}", (4, -14), color=color, va="top")
        parts.append(f"naive, {name} from {low:g} to {high:g}")
    ax.set(xlabel="number added to all logits", ylabel="log-sum-exp", xlim=(shifts[0], 1.35 * shifts[-1]))
    ax.set_title("The naive formula has a value on a part of the line only")
    return describe(
        ax, f"A straight line of the log-sum-exp against the shift. Where each formula is finite: {'; '.join(parts)}."
    )


@styled
def plot_pushes(gaps, direct, clipped, chain, ax=None):
    """Push on the true logit in three ways against how far a wrong logit is above it; each has shape (G,)."""
    ax = new_axes(height=3.4) if ax is None else ax
    held = np.isfinite(chain)
    last = gaps[held][-1]
    stop = gaps[np.argmax(np.asarray(clipped) < 0.5 * np.max(clipped))]
    ax.plot(gaps, direct, color=FILL, linewidth=9)
    ax.plot(gaps, clipped, color=SERIES[1])
    ax.plot(gaps[held], chain[held], color=SERIES[2])
    ax.plot(last, chain[held][-1], "x", color=SERIES[2], markersize=10, markeredgewidth=3)
    ax.text(gaps[-1], 1.07, "q − y", ha="right")
    ax.text(stop + 2, 0.5, "with a clip", color=SERIES[1])
    ax.text(last + 2, 0.84, "link by link, float32", color=SERIES[2])
    ax.set(xlabel="wrong class's logit above the true one", ylabel="push on the true logit", ylim=(0, 1.25))
    ax.set_title("Surely wrong: one way still pushes, one stops, one breaks")
    return describe(
        ax,
        f"Push on the true class's logit against the gap: q − y rises from {direct[0]:.3f} to {direct[-1]:.3f}; with a "
        f"clip the push is {clipped[-1] + 0:.3f} from {stop:g} on; link by link it has no number after {last:g}.",
    )


@styled
def plot_clipped_costs(floors, rest, clipped, rival, ax=None):
    """Bars of a cost for each clip: the part of the clipped examples stands on the part of all others.

    Parameters
    ----------
    floors : sequence of str
        A name for each clip.
    rest : float
        What the other examples add to the cost, in nats.
    clipped : sequence of float
        What the clipped examples add under each clip.
    rival : float
        Another classifier's cost, a line.
    """
    ax = new_axes(height=3.4) if ax is None else ax
    x, clipped = range(len(floors)), np.asarray(clipped)
    ax.bar(x, [rest] * len(floors), color=FILL, width=0.62)
    ax.bar(x, clipped, bottom=rest, color=EXTRA, width=0.62)
    for i, value in enumerate(rest + clipped):
        note(ax, i, value, f"{value:.3f}", (0, 3), ha="center")
    ax.axhline(rival, color=SERIES[1], linestyle="--")
    note(ax, -0.42, rival, f"logistic regression {rival:.3f}", (0, 5), color=SERIES[1])
    ax.set(xticks=x, xticklabels=floors, ylabel="cost, nats", ylim=(0, 1.18 * max(rival, *(rest + clipped))))
    ax.tick_params(axis="x", length=0)
    ax.set_title("Two zeros (orange) and all the others (blue)")
    costs = listed([floor.replace("\n", " ") for floor in floors], rest + clipped, digits=3)
    return describe(
        ax, f"Cost of the neighbours by floor: {costs} nats, of which the others add {rest:.3f}; a line at {rival:.3f}."
    )
