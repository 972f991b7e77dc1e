"""Notebook 03: the loss of a prediction as an area, of which the label leaves one column."""

import numpy as np

from xent_helpers import figures, loss, surprisal
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import distribution, number, row

LABEL = [1, 0, 0, 0, 0]
A = [0.1, 0.5, 0.1, 0.1, 0.2]  # the prediction of the thread


class LossExplorable(Explorable):
    """A prediction of the five fruits, apple being true: only apple's probability moves the loss.

    Parameters
    ----------
    q : sequence of 5 probabilities, default [0.1, 0.5, 0.1, 0.1, 0.2]
        The prediction.

    Attributes
    ----------
    loss, even_loss : float
        Loss of the prediction and of the even guess, in nats.
    """

    drawing = "loss"
    q = row(A, distribution)
    loss, even_loss = number(), number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        return {"loss": float(loss(0, self.q)), "even_loss": float(np.log(5))}

    def sentence(self):
        """Numbers in a sentence."""
        close = abs(self.loss - self.even_loss) < 1e-9
        against = "equal to" if close else "better than" if self.loss < self.even_loss else "worse than"
        loss = f"loss {write(self.loss)} nats, {against} the even guess ({write(self.even_loss)})"
        return f"q of apple {write(self.q[0])}: {loss}"

    def draw(self):
        """Axes of the static picture."""
        said = [f"label {y}\nq {write(q)}" for y, q in zip(LABEL, self.q, strict=True)]
        title = f"One column is left: {write(self.loss)} nats"
        rows = LABEL, surprisal(self.q), surprisal(LABEL), said
        return figures.plot_areas(*rows, title=title, unit="nats", high=4.5, loss=self.loss)
