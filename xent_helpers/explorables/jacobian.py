"""Notebook 05: how the outputs answer one logit, with softmax and with five sigmoids."""

import numpy as np
import traitlets

from xent_helpers import figures, sigmoid, softmax, softmax_jacobian
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.loss import A
from xent_helpers.explorables.state import logits, number, one_of, row


class JacobianExplorable(Explorable):
    """Five logits, the outputs of the last layer, and the slope of each output by one of the logits.

    Parameters
    ----------
    z : sequence of 5 numbers from -30 to 30
        The logits, by default the logarithms of [0.1, 0.5, 0.1, 0.1, 0.2].
    activation : {"softmax", "sigmoids"}, default "softmax"
        The last layer.
    held : {"apple", "banana", "cherry", "date", "elderberry"}, default "banana"
        Whose logit moves.

    Attributes
    ----------
    q, column : list of float
        Outputs, and the slope of each by the logit that moves: a column of the Jacobian.
    """

    drawing = "jacobian"
    z = row(np.log(A).tolist(), logits)
    activation = one_of("softmax", "sigmoids")
    held = one_of("banana", *(name for name in figures.CLASSES if name != "banana"))
    q, column = number(traitlets.List), number(traitlets.List)

    def numbers(self):
        """Numbers that follow from the state, by name."""
        z, j = np.array(self.z), figures.CLASSES.index(self.held)
        if self.activation == "softmax":
            return {"q": softmax(z).tolist(), "column": softmax_jacobian(z)[:, j].tolist()}
        s = sigmoid(z)
        return {"q": s.tolist(), "column": np.diag(s * (1 - s))[:, j].tolist()}

    def sentence(self):
        """Numbers in a sentence."""
        slopes = ", ".join(write(slope, sign="+") for slope in self.column)
        return f"Slopes by {self.held}'s logit, rounded, with {self._layer()}: [{slopes}]"

    def _layer(self):
        return "softmax" if self.activation == "softmax" else "five sigmoids"

    def draw(self):
        """Axes of the static picture."""
        return figures.plot_answers(self.z, self.q, self.column, self.held, self._layer())
