"""Explorables: pictures that follow a learner's hand, drawn where they are seen.

Each is a widget whose state Python can read, set and observe. The drawing and its few formulas are in the folder
`javascript`; every number that Python reports comes from the mathematics of this package. In a notebook without a
kernel, or on a page, the stored output is live by itself; without JavaScript it is a picture and a sentence.
"""

import html
import json
import math
from importlib.resources import files

import anywidget
import numpy as np
import traitlets

from xent_helpers import (
    _validate,
    binary_loss_from_logits,
    cost,
    cross_entropy,
    entropy,
    expected_length,
    figures,
    grad_wrt_logits,
    grad_wrt_probs,
    huffman_code,
    kl_divergence,
    loss,
    loss_from_logits,
    sigmoid,
    softmax,
    softmax_jacobian,
    surprisal,
)

_APPLE = [1, 0, 0, 0, 0]
_A = [0.1, 0.5, 0.1, 0.1, 0.2]  # the prediction of the thread
_STALL = [1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 16]
_FOLDER = files("xent_helpers") / "javascript"
_PALETTE = {
    "CLASSES": figures.CLASSES,
    "SHORT": figures.SHORT,
    "COLORS": figures.COLORS,
    "ACCENT": figures.ACCENT,
    "SERIES": figures.SERIES,
    "FILL": figures.FILL,
    "EXTRA": figures.EXTRA,
}


def _script(*names):
    """ES module of the named files between those that every explorable needs; it imports nothing."""
    constants = _PALETTE | {"STYLE_SHEET": (_FOLDER / "style.css").read_text(encoding="utf-8")}
    head = [f"const {name} = {json.dumps(value)};\n" for name, value in constants.items()]
    body = [(_FOLDER / f"{name}.js").read_text(encoding="utf-8") for name in ("formulas", "drawing", *names, "frame")]
    return "".join([*head, *body]) + "export { explorable };\nexport default { render };\n"


class State(traitlets.TraitType):
    """Trait that is synchronised with the picture and that both Python and the picture may set.

    Parameters
    ----------
    default
        Where it is a sequence of numbers, so is every value.
    check : callable
        Takes a value and the trait's name and returns the value to keep; raises ValueError or TypeError that
        says what is wrong with it.
    """

    def __init__(self, default, check):
        self.check = check
        super().__init__(default)
        self.tag(sync=True, state=True)

    def validate(self, owner, value):
        """Return the value to keep; raise TraitError with what is wrong with it."""
        try:
            return self.check(value, self.name)
        except (TypeError, ValueError) as error:
            raise traitlets.TraitError(str(error)) from error


def _row(default, check):
    """State of as many numbers as the default has; a tuple, so that no entry is changed unseen."""

    def check_row(row, name):
        row = check(row, name)
        if row.shape != (len(default),):
            raise ValueError(f"{name} has shape {row.shape}, expected {len(default)} numbers")
        return tuple(row.tolist())

    return State(tuple(default), check_row)


def _distribution(q, name):
    """Probabilities that sum to 1."""
    return _validate.distributions(**{name: q})[0]


def _probabilities(p, name):
    """Probabilities, each by itself."""
    return _validate.probabilities(*_validate.floats(**{name: p}), name)


def _logits(z, name):
    """Logits that a picture can show."""
    (z,) = _validate.floats(**{name: z})
    _validate.every(np.abs(z) <= 30, z, name, "a logit from -30 to 30")
    return z


def _whole(default, high):
    """State of a whole number from 1 to `high`."""

    def check(value, name):
        if _validate.count(value, name) > high:
            raise ValueError(f"{name} is {value}, expected a whole number from 1 to {high}")
        return int(value)

    return State(default, check)


def _between(default, low, high):
    """State of a number from `low` to `high`."""

    def check(value, name):
        expected = f"a number from {low:g} to {high:g}"
        if not low <= _validate.scalar(value, name, expected, low=-math.inf) <= high:
            raise ValueError(f"{name} is {value:.6g}, expected {expected}")
        return float(value)

    return State(default, check)


def _one_of(default, *others):
    """State of one of several words."""
    choices = (default, *others)

    def check(value, name):
        if value not in choices:
            raise ValueError(f"{name} is {value!r}, expected one of {', '.join(map(repr, choices))}")
        return value

    return State(default, check)


def _number(trait=traitlets.Float):
    """Trait of a number, or of a list of them, that follows the state."""
    return trait(read_only=True)


class Explorable(anywidget.AnyWidget):
    """What the explorables share: numbers that follow the state, and a picture for where nothing is live.

    A subclass has its state as synchronised traits tagged `state`, and for each of its numbers a trait that is
    read-only. `numbers` computes them, `sentence` says them, `draw` gives the Axes of the static picture.

    Raises
    ------
    TraitError
        If a state is set that the mathematics refuses; the state and the picture stay as they were.
    TypeError
        If a name is given that is no state of the explorable.
    """

    summary = traitlets.Unicode(read_only=True)

    def __init__(self, **state):
        names = self.trait_names(state=True)
        if unknown := sorted(state.keys() - set(names)):
            raise TypeError(f"{type(self).__name__} has no state {unknown[0]!r}, expected one of {sorted(names)}")
        super().__init__(**state)
        self.observe(self._follow, names=names)
        self._follow()

    def _follow(self, _=None):
        for name, value in self.numbers().items():
            self.set_trait(name, value)
        self.set_trait("summary", self.sentence())

    def _repr_mimebundle_(self, **kwargs):
        live, live_metadata = super()._repr_mimebundle_(**kwargs)
        data, metadata = figures.mimebundle(self.draw(), alt=f"Explorable. {self.summary}")
        data["text/html"] = self._page(data["text/html"])
        return live | data, live_metadata | metadata

    def _page(self, picture):
        """HTML that shows the sentence and the picture, and comes to life where scripts are allowed."""
        state = json.dumps({name: getattr(self, name) for name in self.trait_names(state=True)})
        kind = type(self).__name__
        return (
            f'<div data-explorable="{kind}" data-state="{html.escape(state)}">'
            f"<p>{html.escape(self.summary)}</p>{picture}</div>"
            f'<script type="module">{self._esm}enliven("{kind}");\n</script>'
        )


class EntropyExplorable(Explorable):
    """Fruits in any number, equal or not: what each is worth in bits, and what a Huffman code makes of them.

    Parameters
    ----------
    fruits : int from 1 to 1024, default 5
    unequal : float from 0 to 1, default 0.5
        What each fruit takes of what is left: an equal part at 0; half of it at 1/2, which gives
        [1/2, 1/4, 1/8, 1/16, 1/16]; all of it at 1.

    Attributes
    ----------
    p : list of float
        The distribution.
    surprisals, lengths : list
        Bits of each fruit that is sold at all, and of its code word.
    entropy, average_length, gap : float
        In bits per fruit.
    """

    _esm = _script("entropy")
    fruits = _whole(5, high=1024)
    unequal = _between(0.5, low=0, high=1)
    p, surprisals, lengths = _number(traitlets.List), _number(traitlets.List), _number(traitlets.List)
    entropy, average_length, gap = _number(), _number(), _number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        p = _shares(self.fruits, self.unequal)
        sold = [share for share in p if share > 0]
        code = huffman_code(sold)
        bits, length = float(entropy(p, base=2)), float(expected_length(code, sold))
        return {
            "p": p,
            "surprisals": surprisal(sold, base=2).tolist(),
            "lengths": [len(word) for word in code.values()],
            "entropy": bits,
            "average_length": length,
            "gap": length - bits,
        }

    def sentence(self):
        """Numbers in a sentence."""
        return (
            f"{self.fruits} fruit{'' if self.fruits == 1 else 's'}: entropy {_write(self.entropy)} bits, "
            f"average code length {_write(self.average_length)} bits, gap {_write(self.gap, 5)}"
        )

    def draw(self):
        """Axes of the static picture."""
        return figures.plot_shares_and_bits(self.p, self.surprisals, self.lengths, self.entropy, self.average_length)


class DivergenceExplorable(Explorable):
    """A truth and a belief about five fruits: the price of the belief, its two parts, and both divergences.

    Parameters
    ----------
    p, q : sequence of 5 probabilities
        The truth, by default [1/2, 1/4, 1/8, 1/16, 1/16], and the belief, by default half of it and half of
        the same reversed.

    Attributes
    ----------
    entropy, cross_entropy, forward_kl, reverse_kl : float
        H(p), H(p, q), KL(p || q) and KL(q || p) in bits.
    """

    _esm = _script("prediction", "divergence")
    p = _row(_STALL, _distribution)
    q = _row([(one + other) / 2 for one, other in zip(_STALL, _STALL[::-1], strict=True)], _distribution)
    entropy, cross_entropy, forward_kl, reverse_kl = _number(), _number(), _number(), _number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        p, q = self.p, self.q
        return {
            "entropy": float(entropy(p, base=2)),
            "cross_entropy": float(cross_entropy(p, q, base=2)),
            "forward_kl": float(kl_divergence(p, q, base=2)),
            "reverse_kl": float(kl_divergence(q, p, base=2)),
        }

    def sentence(self):
        """Numbers in a sentence."""
        return (
            f"H(p, q) = {_write(self.cross_entropy, 4)} bits = H(p) {_write(self.entropy, 4)} "
            f"+ KL(p || q) {_write(self.forward_kl, 4)}; the other way round KL(q || p) = {_write(self.reverse_kl, 4)}"
        )

    def draw(self):
        """Axes of the static picture."""
        left, right = figures.new_axes(columns=2, width=9, height=3.4)
        figures.plot_distributions(
            self.p, self.q, figures.SHORT, left, title="Truth and belief", truth="truth p", estimate="belief q"
        )
        figures.plot_price_parts(self.entropy, self.forward_kl, self.reverse_kl, right)
        return left


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

    _esm = _script("prediction", "loss")
    q = _row(_A, _distribution)
    loss, even_loss = _number(), _number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        return {"loss": float(loss(0, self.q)), "even_loss": float(np.log(5))}

    def sentence(self):
        """Numbers in a sentence."""
        close = abs(self.loss - self.even_loss) < 1e-9
        against = "equal to" if close else "better than" if self.loss < self.even_loss else "worse than"
        return f"loss {_write(self.loss)} nats, {against} the even guess ({_write(self.even_loss)})"

    def draw(self):
        """Axes of the static picture."""
        left, right = figures.new_axes(columns=2, width=9, height=3.4)
        figures.plot_distributions(
            _APPLE, self.q, figures.SHORT, left, title="Label and prediction", truth="label y", estimate="prediction"
        )
        given = np.linspace(0.005, 1, 500)
        figures.plot_loss_curve(given, surprisal(given), {"": (self.q[0], self.loss)}, right, title="The loss")
        return left


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

    _esm = _script("cost")
    given = _row([0.10, 0.70, 0.60, 0.60, 0.90, 0.35], _probabilities)
    example = _whole(1, high=6)
    reduction = _one_of("mean", "sum")
    batch_size = _whole(6, high=6)
    losses = _number(traitlets.List)
    whole, by_batches = _number(), _number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        y_hat = np.stack([self.given, 1 - np.array(self.given)], axis=-1)
        labels = np.zeros(6, dtype=int)
        losses = loss(labels, y_hat)
        cuts = range(self.batch_size, 6, self.batch_size)
        batches = list(zip(np.split(labels, cuts), np.split(y_hat, cuts), strict=True))
        if self.reduction == "mean":
            whole, by_batches = cost(labels, y_hat), np.mean([cost(*batch) for batch in batches])
        else:
            whole, by_batches = losses.sum(), sum(loss(*batch).sum() for batch in batches)
        return {"losses": losses.tolist(), "whole": float(whole), "by_batches": float(by_batches)}

    def sentence(self):
        """Numbers in a sentence."""
        count, last = -(-6 // self.batch_size), 6 % self.batch_size
        cut = f"the batches of {self.batch_size} and {last}" if last else f"{count} batches of {self.batch_size}"
        said = (
            f"loss of example {self.example}: {_write(self.losses[self.example - 1])} nats; {self.reduction} of all "
            f"six losses: {_write(self.whole)}"
        )
        if count == 1:
            return f"{said}, in one batch"
        return f"{said}; {self.reduction} of the {self.reduction}s of {cut}: {_write(self.by_batches)}"

    def draw(self):
        """Axes of the static picture."""
        mean = self.whole if self.reduction == "mean" else None
        return figures.plot_losses_and_cost(self.losses, mean, marked=self.example - 1)


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

    _esm = _script("prediction", "gradients")
    z = _row((np.log(_A) - np.mean(np.log(_A))).tolist(), _logits)
    activation = _one_of("softmax", "sigmoids")
    rate = _between(1.0, low=0.1, high=4)
    q, by_probs, by_logits = _number(traitlets.List), _number(traitlets.List), _number(traitlets.List)
    jacobian = _number(traitlets.List)
    loss, loss_after = _number(), _number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        z, y = np.array(self.z), np.array(_APPLE)
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
        return float(binary_loss_from_logits(_APPLE, z).sum())

    def sentence(self):
        """Numbers in a sentence."""
        kind = "softmax" if self.activation == "softmax" else "five sigmoids"
        return (
            f"{kind}: loss {_write(self.loss)} nats, after one step {_write(self.loss_after)}; slope by apple's "
            f"probability {_write(self.by_probs[0], 2)}, by its logit {_write(self.by_logits[0], sign='+')}; "
            f"largest slope by a wrong logit {_write(max(self.by_logits[1:]), sign='+')}"
        )

    def draw(self):
        """Axes of the static picture."""
        after = np.array(self.z) - self.rate * np.array(self.by_logits)
        stepped = softmax(after) if self.activation == "softmax" else sigmoid(after)
        return figures.plot_gradients_and_step(self.q, self.by_probs, self.by_logits, stepped)


def _shares(count, unequal):
    """Distribution in which each fruit takes a part of what is left: an equal one at 0, half at 1/2, all at 1."""
    shares, left = [], 1.0
    for taken in range(count):
        equal = left / (count - taken)
        half = max(left / 2, equal)
        if unequal < 0.5:
            shares.append((1 - 2 * unequal) * equal + 2 * unequal * half)
        else:
            shares.append((2 - 2 * unequal) * half + (2 * unequal - 1) * left)
        left -= shares[-1]
    return shares


def _write(value, digits=3, sign=""):
    """Number as a reader sees it: a true minus sign, none before a zero, and ∞."""
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    text = f"{value:{sign}.{digits}f}"
    return text.lstrip("+-") if float(text) == 0 else text.replace("-", "−")
