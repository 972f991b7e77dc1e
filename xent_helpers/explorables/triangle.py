"""Notebook 05: all predictions for three classes at once, and the way that descent takes through them."""

import numpy as np
import traitlets

from xent_helpers import _validate, figures, grad_wrt_logits, loss, softmax
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import distribution, number, row

RATE, STEPS, LATER = 0.5, 40, 4
LEVELS = (0.5, 1, 1.5, 2, 3)  # losses in nats


def inside(q, name):
    """Probabilities above 0, which have logits, that sum to 1."""
    q = distribution(q, name)
    _validate.every(q > 0, q, name, "a probability above 0")
    return q


def descend(starts):
    """Predictions from each start on, step by step of descent on the logits, with class 0 being true.

    Parameters
    ----------
    starts : array_like, shape (N, K)
        Probabilities above 0.

    Returns
    -------
    ndarray, shape (N, STEPS + 1, K)
    """
    z = [np.log(starts)]
    for _ in range(STEPS):
        z.append(z[-1] - RATE * grad_wrt_logits(np.zeros(len(starts), dtype=int), z[-1]))
    return softmax(np.stack(z, axis=1))


class TriangleExplorable(Explorable):
    """Two predictions for apple, banana and cherry, of which apple is true, and their ways by gradient descent.

    Parameters
    ----------
    first, second : sequence of 3 probabilities above 0
        Where the two ways start, by default [0.1, 0.8, 0.1] and [0.3, 0.35, 0.35].

    Attributes
    ----------
    losses, later : list of float
        Losses of the two predictions in nats, at the start and after 4 steps.
    by_logits : list of lists of float
        Slopes of the loss by the logits, at each start.
    ways : list of lists of lists of float
        Predictions from each start on, after 0 to 40 steps of rate 0.5 on the logits.
    """

    drawing = "triangle"
    first = row([0.1, 0.8, 0.1], inside)
    second = row([0.3, 0.35, 0.35], inside)
    losses, later = number(traitlets.List), number(traitlets.List)
    by_logits, ways = number(traitlets.List), number(traitlets.List)

    def numbers(self):
        """Numbers that follow from the state, by name."""
        starts = np.array([self.first, self.second])
        ways = descend(starts)
        return {
            "losses": loss([0, 0], starts).tolist(),
            "later": loss([0, 0], ways[:, LATER]).tolist(),
            "by_logits": grad_wrt_logits([0, 0], np.log(starts)).tolist(),
            "ways": ways.tolist(),
        }

    def sentence(self):
        """Numbers in a sentence."""
        one, two = (f"{write(now)} nats, {write(later)}" for now, later in zip(self.losses, self.later, strict=True))
        return f"Loss of 1: {one} after {LATER} steps. Loss of 2: {two} after {LATER} steps."

    def draw(self):
        """Axes of the static picture."""
        return figures.plot_triangle(self.ways, self.losses, {level: np.exp(-level) for level in LEVELS})
