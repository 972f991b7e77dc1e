"""Notebook 05: a digit that the reader draws, and what a trained classifier makes of it."""

import re

import numpy as np
import traitlets

from xent_helpers import _validate, figures, grad_wrt_logits, loss_from_logits, one_hot, softmax
from xent_helpers.explorables import pages
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import State, number, row

CLASSES, CELLS, FULL, LARGEST = 10, 64, 16, 100
# The pictures that the explorable can show, one of each digit: ink from 0 to 16 in 8 rows of 8.
DIGITS = np.array(
    [[int(ink, 17) for ink in each] for each in re.findall(r'"([0-9a-g]{64})"', pages.read("digits"))], dtype=float
)


def try_out():
    """Weights and bias that a few steps of descent on ten digits give, to try the explorable without a classifier."""
    x, rows, W = DIGITS / FULL, np.eye(CLASSES), np.zeros((CLASSES, CELLS))
    for _ in range(60):
        W = W - (softmax(x @ W.T) - rows).T @ x / CLASSES
    return {"W": W, "bias": np.zeros(CLASSES)}


def _ink(values, name):
    """Ink that a cell can hold."""
    values = _validate.float_array(values, name)
    _validate.every((values >= 0) & (values <= FULL), values, name, f"ink from 0 to {FULL}")
    return values


def _label(value, name):
    if isinstance(value, bool) or not isinstance(value, int | np.integer) or not 0 <= value < CLASSES:
        raise ValueError(f"{name} is {value!r}, expected a digit from 0 to 9")
    return int(value)


def _classifier(value, name):
    """Weights and bias to three digits, which keeps a stored page small."""
    if not isinstance(value, dict) or set(value) != {"W", "bias"}:
        raise ValueError(f"{name} is {value!r:.40}, expected a dict of W and bias")
    kept = {}
    for part, shape in (("W", (CLASSES, CELLS)), ("bias", (CLASSES,))):
        array = _validate.float_array(value[part], f"{name}[{part!r}]")
        _validate.every(np.abs(array) <= LARGEST, array, f"{name}[{part!r}]", f"a number from -{LARGEST} to {LARGEST}")
        if array.shape != shape:
            raise ValueError(f"{name}[{part!r}] has shape {array.shape}, expected {shape}")
        kept[part] = (array.round(3) + 0).tolist()
    return kept


class DigitExplorable(Explorable):
    """A grid of 8 by 8 cells to draw on, and what softmax regression says of the drawing.

    Parameters
    ----------
    ink : sequence of 64 numbers from 0 to 16, by default a 1
        Row by row.
    label : int from 0 to 9, default 1
        What the drawing is to be.
    classifier : dict
        Weights "W", of shape (10, 64), and "bias", of shape (10,), for ink divided by 16; kept to three digits.
        By default those of a small training on ten digits.

    Attributes
    ----------
    z, q : list of float
        Logits and probabilities of the ten digits.
    loss : float
        Of the label, in nats.
    by_logits : list of float
        Slopes of the loss by the logits, q - y.
    """

    drawing = "digit"
    ink = row(DIGITS[1], _ink)
    label = State(1, _label)
    classifier = State(_classifier(try_out(), "classifier"), _classifier)
    z, q, by_logits = number(traitlets.List), number(traitlets.List), number(traitlets.List)
    loss = number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        W, bias = np.array(self.classifier["W"]), np.array(self.classifier["bias"])
        z = W @ np.array(self.ink) / FULL + bias
        return {
            "z": z.tolist(),
            "q": softmax(z).tolist(),
            "loss": float(loss_from_logits(self.label, z)),
            "by_logits": grad_wrt_logits(one_hot(self.label, CLASSES), z).tolist(),
        }

    def sentence(self):
        """Numbers in a sentence."""
        said = int(np.argmax(self.q))
        return (
            f"{'It says' if any(self.ink) else 'No ink: it says'} {said}, with {write(self.q[said])}. "
            f"The label {self.label} is given {write(self.q[self.label])}: loss {write(self.loss)} nats."
        )

    def draw(self):
        """Axes of the static picture."""
        return figures.plot_drawn_digit(self.ink, self.classifier["W"], self.q, self.by_logits, self.label)
