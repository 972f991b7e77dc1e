"""Notebook 03: from logits by exponentials to shares, and the loss of the true class's."""

import numpy as np
import traitlets

from xent_helpers import figures, loss_from_logits, softmax
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import between, logits, number, row


class SoftmaxExplorable(Explorable):
    """Five logits, their exponentials and the shares of these, apple being true.

    Parameters
    ----------
    z : sequence of 5 numbers from -30 to 30, default [1, 2.6, 1, 1, 1.7]
    temperature : float from 0.25 to 20, default 1
        Divides the logits.

    Attributes
    ----------
    exponentials, shares : list of float
    loss : float
        In nats.
    """

    drawing = "softmax"
    z = row([1, 2.6, 1, 1, 1.7], logits)
    temperature = between(1, low=0.25, high=20)
    exponentials, shares = number(traitlets.List), number(traitlets.List)
    loss = number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        scaled = np.array(self.z) / self.temperature
        return {
            "exponentials": np.exp(scaled).tolist(),
            "shares": softmax(scaled).tolist(),
            "loss": float(loss_from_logits(0, scaled)),
        }

    def sentence(self):
        """Numbers in a sentence."""
        share = "below 0.001" if self.shares[0] < 0.0005 else write(self.shares[0])
        return (
            f"Apple's share is {share}, so the loss is {write(self.loss)} nats at the temperature "
            f"{write(self.temperature, 2)}"
        )

    def draw(self):
        """Axes of the static picture."""
        return figures.plot_pipeline(self.z, self.exponentials, self.shares, self.loss)
