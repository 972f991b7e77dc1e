"""Notebook 04: the losses of six examples, their cost, and what becomes of it in two batches."""

import numpy as np
import traitlets

from xent_helpers import figures, surprisal
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import number, probabilities, row, whole_number


class CostExplorable(Explorable):
    """Six losses in two batches: the cost of each batch, the mean of these two, and the cost of all six.

    Parameters
    ----------
    given : sequence of 6 probabilities
        What each example's true class was given, by default [0.1, 0.7, 0.6, 0.6, 0.9, 0.35].
    cut : int from 1 to 5, default 3
        How many examples are in the first batch.

    Attributes
    ----------
    losses : list of 6 floats
        In nats; infinite where a true class was given 0.
    batch_costs : list of 2 floats
        Mean loss of each batch, in nats.
    mean_of_means, cost : float
        Mean of the two batch costs, and mean of all six losses, in nats.
    """

    drawing = "cost"
    given = row([0.10, 0.70, 0.60, 0.60, 0.90, 0.35], probabilities)
    cut = whole_number(3, high=5)
    losses, batch_costs = number(traitlets.List), number(traitlets.List)
    mean_of_means, cost = number(), number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        losses = surprisal(self.given)
        batch_costs = [float(np.mean(batch)) for batch in np.split(losses, [self.cut])]
        return {
            "losses": losses.tolist(),
            "batch_costs": batch_costs,
            "mean_of_means": float(np.mean(batch_costs)),
            "cost": float(np.mean(losses)),
        }

    def sentence(self):
        """Numbers in a sentence."""
        first, second = (write(each) for each in self.batch_costs)
        return (
            f"Batches of {self.cut} and {6 - self.cut}: means {first} and {second}, mean of the two "
            f"{write(self.mean_of_means)}; mean of all six {write(self.cost)} nats"
        )

    def draw(self):
        """Axes of the static picture."""
        return figures.plot_batches(self.losses, self.cut, self.batch_costs, self.mean_of_means, self.cost)
