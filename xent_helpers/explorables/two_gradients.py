"""Notebook 05: one prediction and the two gradients of its loss, by the probabilities and by the logits."""

import numpy as np
import traitlets

from xent_helpers import figures, grad_wrt_logits, grad_wrt_probs, loss
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.loss import LABEL, A
from xent_helpers.explorables.state import distribution, number, row

B = [0.1, 0.6, 0.1, 0.1, 0.1]


class TwoGradientsExplorable(Explorable):
    """A prediction with apple being true, and both gradients of its loss beside those of [0.1, 0.5, 0.1, 0.1, 0.2].

    Parameters
    ----------
    q : sequence of 5 probabilities, default [0.1, 0.6, 0.1, 0.1, 0.1]

    Attributes
    ----------
    loss : float
        In nats.
    by_probs, by_logits : list of float
        Slopes of the loss by the probabilities, -y / q, and by the logits, q - y.
    """

    drawing = "two_gradients"
    q = row(B, distribution)
    loss, by_probs, by_logits = number(), number(traitlets.List), number(traitlets.List)

    def numbers(self):
        """Numbers that follow from the state, by name."""
        with np.errstate(divide="ignore"):  # the logit of a probability of 0 is -inf
            z = np.log(self.q)
        return {
            "loss": float(loss(0, self.q)),
            "by_probs": (grad_wrt_probs(0, self.q) + 0.0).tolist(),
            "by_logits": (grad_wrt_logits(0, z) + 0.0).tolist(),
        }

    def sentence(self):
        """Numbers in a sentence."""
        slopes = ", ".join(write(slope, sign="+") for slope in self.by_logits)
        steep = "below −1,000,000" if -np.inf < self.by_probs[0] < -1e6 else write(self.by_probs[0], 2)
        return f"Loss {write(self.loss)} nats; slope by q of apple {steep}; by z [{slopes}]"

    def draw(self):
        """Axes of the static picture."""
        first = A, grad_wrt_probs(0, A) + 0.0, np.array(A) - LABEL
        return figures.plot_two_gradients(self.q, self.by_probs, self.by_logits, self.loss, first)
