"""Notebook 04: the losses of six examples, and their cost by way of batches."""

import numpy as np
import traitlets

from xent_helpers import figures, surprisal
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import number, one_of, probabilities, row, whole_number


class CostExplorable(Explorable):
    """Six examples, one of them to be changed: their losses, their cost, and the same by way of batches.

    Parameters
    ----------
    given : sequence of 6 probabilities
        What each example's true class was given.
    example : int from 1 to 6, default 1
        The example that stands out and that the slider changes.
    reduction : {"mean", "sum"}, default "mean"
    batch_size : int from 1 to 6, default 6

    Attributes
    ----------
    losses : list of float
        In nats.
    whole, by_batches : float
        Mean (or sum) of all losses, and mean (or sum) of the batches' means (or sums), in nats.
    """

    drawing = "cost"
    given = row([0.10, 0.70, 0.60, 0.60, 0.90, 0.35], probabilities)
    example = whole_number(1, high=6)
    reduction = one_of("mean", "sum")
    batch_size = whole_number(6, high=6)
    losses = number(traitlets.List)
    whole, by_batches = number(), number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        losses = surprisal(self.given)
        reduce = {"mean": np.mean, "sum": np.sum}[self.reduction]
        batches = np.split(losses, range(self.batch_size, 6, self.batch_size))
        whole, by_batches = reduce(losses), reduce([reduce(batch) for batch in batches])
        return {"losses": losses.tolist(), "whole": float(whole), "by_batches": float(by_batches)}

    def sentence(self):
        """Numbers in a sentence."""
        count, last = -(-6 // self.batch_size), 6 % self.batch_size
        cut = f"the batches of {self.batch_size} and {last}" if last else f"{count} batches of {self.batch_size}"
        said = (
            f"loss of example {self.example}: {write(self.losses[self.example - 1])} nats; {self.reduction} of all "
            f"six losses: {write(self.whole)}"
        )
        if count == 1:
            return f"{said}, in one batch"
        return f"{said}; {self.reduction} of the {self.reduction}s of {cut}: {write(self.by_batches)}"

    def draw(self):
        """Axes of the static picture."""
        mean = self.whole if self.reduction == "mean" else None
        return figures.plot_losses_and_cost(self.losses, mean, marked=self.example - 1)
