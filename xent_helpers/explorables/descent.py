"""Notebook 05: a hundred steps of gradient descent from five starts."""

import numpy as np
import traitlets

from xent_helpers import figures, grad_wrt_logits, loss_from_logits, softmax
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.loss import A
from xent_helpers.explorables.state import State, number, row, whole_number
from xent_helpers.explorables.triangle import inside
from xent_helpers.explorables.two_gradients import B

STEPS = 100
GIVEN = {
    "even": [0.1, 0.225, 0.225, 0.225, 0.225],
    "A": A,
    "B": B,
    "rival": [0.1, 0.9, 0, 0, 0],
}
NAMES = (*GIVEN, "yours")


def given_names(text, name):
    """Names of given starts in a text, each once and in their order."""
    if not isinstance(text, str):
        raise TypeError(f"{name} is {text!r}, expected a text such as 'even rival'")
    if unknown := [each for each in text.split() if each not in GIVEN]:
        raise ValueError(f"{name} has {unknown[0]!r}, expected some of {', '.join(GIVEN)}")
    return " ".join(each for each in GIVEN if each in text.split())


class DescentExplorable(Explorable):
    """Five predictions with apple being true, and a hundred steps of descent from each: rate 1, on the logits.

    Four are given: the wrong classes share 0.9 evenly, as in A, as in B, or banana has it all.

    Parameters
    ----------
    own : sequence of 5 probabilities above 0, default five times 0.2
        Where the fifth starts.
    step : int from 0 to 100, default 0
        The step that is shown.
    hidden : str, default ""
        Which of the given starts have no lines, by name: "even rival" hides two.

    Attributes
    ----------
    losses, shares : list of lists of float
        For each start, at each step: the loss in nats, and banana's share of what the wrong classes have.
    """

    drawing = "descent"
    own = row([0.2] * 5, inside)
    step = whole_number(0, STEPS, low=0)
    hidden = State("", given_names)
    losses, shares = number(traitlets.List), number(traitlets.List)

    def numbers(self):
        """Numbers that follow from the state, by name."""
        with np.errstate(divide="ignore"):  # the logit of a probability of 0 is -inf
            z = [np.log([*GIVEN.values(), self.own])]
        apples = np.zeros(len(NAMES), dtype=int)  # class 0 is true in each row
        for _ in range(STEPS):
            z.append(z[-1] - grad_wrt_logits(apples, z[-1]))
        z = np.stack(z, axis=1)
        apples = np.zeros(z.shape[:2], dtype=int)
        return {"losses": loss_from_logits(apples, z).tolist(), "shares": softmax(z[..., 1:])[..., 0].tolist()}

    def sentence(self):
        """Numbers in a sentence."""
        hidden = self.hidden.split()
        ways = zip(NAMES, self.losses, strict=True)
        said = ", ".join(f"{name} {write(way[self.step], 4)}" for name, way in ways if name not in hidden)
        return f"Losses at step {self.step}: {said} nats"

    def draw(self):
        """Axes of the static picture."""
        losses, shares = (dict(zip(NAMES, ways, strict=True)) for ways in (self.losses, self.shares))
        return figures.plot_descents(losses, shares, self.step, hidden=self.hidden.split())
