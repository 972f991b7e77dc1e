"""Notebook 05: the two gradients of one prediction, and steps of gradient descent."""

import numpy as np
import traitlets

from xent_helpers import (
    binary_loss_from_logits,
    figures,
    grad_wrt_logits,
    grad_wrt_probs,
    loss_from_logits,
    sigmoid,
    softmax,
    softmax_jacobian,
)
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.loss import LABEL, A
from xent_helpers.explorables.state import between, logits, number, one_of, row


class GradientExplorable(Explorable):
    """One prediction with apple being true: the loss, its two gradients, and steps of gradient descent.

    Parameters
    ----------
    z : sequence of 5 numbers from -30 to 30
        The logits, by default those of the prediction [0.1, 0.5, 0.1, 0.1, 0.2] with a mean of 0.
    activation : {"softmax", "sigmoids"}, default "softmax"
        The last layer: softmax with the cross-entropy, or five sigmoids with the sum of five binary ones.
    rate : float from 0.1 to 4, default 1
        Length of a step for a slope of 1.

    Attributes
    ----------
    q, by_probs, by_logits : list of float
        Outputs, and slopes of the loss by them and by the logits.
    jacobian : list of lists of float
        Row i, column j: slope of output i by logit j.
    loss, loss_after : float
        In nats, before and after one step on the logits.
    """

    drawing = "gradients"
    z = row((np.log(A) - np.mean(np.log(A))).tolist(), logits)
    activation = one_of("softmax", "sigmoids")
    rate = between(1.0, low=0.1, high=4)
    q, by_probs, by_logits = number(traitlets.List), number(traitlets.List), number(traitlets.List)
    jacobian = number(traitlets.List)
    loss, loss_after = number(), number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        z, y = np.array(self.z), np.array(LABEL)
        if self.activation == "softmax":
            q, by_logits, jacobian = softmax(z), grad_wrt_logits(0, z), softmax_jacobian(z)
            by_probs = grad_wrt_probs(0, q)
        else:
            q = sigmoid(z)
            by_logits, jacobian = q - y, np.diag(q * (1 - q))
            with np.errstate(over="ignore"):
                by_probs = np.where(y == 1, -1 - np.exp(-z), 1 + np.exp(z))  # -1 / q and 1 / (1 - q), exactly
        return {
            "q": q.tolist(),
            "by_probs": (by_probs + 0.0).tolist(),
            "by_logits": by_logits.tolist(),
            "jacobian": jacobian.tolist(),
            "loss": self._loss(z),
            "loss_after": self._loss(z - self.rate * by_logits),
        }

    def _loss(self, z):
        if self.activation == "softmax":
            return float(loss_from_logits(0, z))
        return float(binary_loss_from_logits(LABEL, z).sum())

    def sentence(self):
        """Numbers in a sentence."""
        kind = "softmax" if self.activation == "softmax" else "five sigmoids"
        return (
            f"{kind}: loss {write(self.loss)} nats, after one step {write(self.loss_after)}; slope by apple's "
            f"probability {write(self.by_probs[0], 2)}, by its logit {write(self.by_logits[0], sign='+')}; "
            f"largest slope by a wrong logit {write(max(self.by_logits[1:]), sign='+')}"
        )

    def draw(self):
        """Axes of the static picture."""
        after = np.array(self.z) - self.rate * np.array(self.by_logits)
        stepped = softmax(after) if self.activation == "softmax" else sigmoid(after)
        return figures.plot_gradients_and_step(self.q, self.by_probs, self.by_logits, stepped)
