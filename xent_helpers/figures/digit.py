"""A digit and what a classifier makes of it, of notebook 5."""

import numpy as np
from matplotlib.colors import to_rgb

from xent_helpers.figures.look import BELIEF, INK, SERIES, TICKS, TRUTH, new_axes, styled
from xent_helpers.figures.words import describe, listed, minus

FOR, AGAINST = SERIES[1], SERIES[2]


@styled
def plot_drawn_digit(ink, weights, q, by_logits, label):
    """A drawn digit; the weights of ten digits as pictures, above what each is given and its q − y.

    Parameters
    ----------
    ink : array_like, shape (64,)
        From 0 to 16.
    weights : array_like, shape (10, 64)
    q, by_logits : array_like, shape (10,)
    label : int
    """
    drawn, given = new_axes(columns=2, width=8.4, height=3.1, width_ratios=[1, 2.6])
    drawn.imshow(np.reshape(ink, (8, 8)), cmap="gray_r", vmin=0, vmax=16)
    drawn.set(xticks=[], yticks=[])
    drawn.spines[:].set_visible(True)
    said = int(np.argmax(q))
    drawn.set_title(f"It says {said}, with {q[said]:.3f}")
    digits = np.arange(len(q))
    given.bar(digits, q, width=0.5, color=BELIEF)
    given.bar(label, 1, width=0.66, fill=False, edgecolor=TRUTH, linewidth=2.5)
    given.set(xlim=(-0.5, 9.5), ylim=(0, 1.45), yticks=[0, 0.5, 1], ylabel="probability q")
    words = [minus(f"{k}\n{share:.2f}\n{slope + 0:.2f}") for k, share, slope in zip(digits, q, by_logits, strict=True)]
    given.set_xticks(digits, words)
    head = {"xycoords": "axes fraction", "textcoords": "offset points", "ha": "right", "va": "top"}
    given.annotate("q\nq − y", (0, 0), (-8, -19.8), **head, fontsize=TICKS)
    given.set_title("Weights: teal speaks for a digit, rust against")
    _pictures(given, np.asarray(weights, dtype=float))
    return describe(
        (drawn, given),
        f"A drawn digit, taken for a {said}. Probabilities: {listed(digits.astype(str), q, digits=3)}. "
        f"The label is {label}; its slope q − y is {by_logits[label]:.3f}.",
    )


def _pictures(ax, weights):
    """Draw the weights of each digit above its bar, as strong as they are."""
    for k, each in enumerate(weights):
        picture = ax.inset_axes([k - 0.42, 1.07, 0.84, 0.36], transform=ax.transData)
        color = np.array([to_rgb(FOR), to_rgb(AGAINST)])[(each < 0).astype(int)]
        strength = np.abs(each) / max(np.abs(weights).max(), 1e-9)
        picture.imshow(np.c_[color, strength].reshape(8, 8, 4), aspect="auto")
        picture.set(xticks=[], yticks=[])
        picture.spines[:].set(visible=True, color=INK)
