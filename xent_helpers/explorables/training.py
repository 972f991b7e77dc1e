"""Notebook 07: a recorded training run, step by step."""

import numpy as np
import traitlets

from xent_helpers import _validate, calibration_bins, cost_from_logits, figures, loss_from_logits, one_hot, softmax
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import State, number, one_of

# What a recorded run holds, with an entry for each step, and the two examples that it shows.
PARTS = ("training", "held_out", "bins")
EXAMPLES = ("learned", "lost")


def record(z_training, z_held_out, y_training, y_held_out, examples, pictures):
    """Recorded run: the little of each step that the explorable shows, rounded so that it is short.

    Parameters
    ----------
    z_training, z_held_out : array_like, shape (S, N, K)
        Logits of all training and of all held-out examples after each step, from step 0 on.
    y_training, y_held_out : array_like of int, shape (N,)
        Class indices.
    examples : pair of int
        Rows of two held-out examples: one that the run learns, and one that it gets wrong.
    pictures : array_like, shape (N, 64)
        Pixels of the held-out examples, from 0 to 1.

    Returns
    -------
    dict
        For `TrainingExplorable`; costs in nats.

    Raises
    ------
    ValueError, TypeError
        As for `cost_from_logits`.
    """
    z_held_out, pictures = np.asarray(z_held_out), np.asarray(pictures)
    return {
        "training": [_short(cost_from_logits(y_training, z), 6) for z in z_training],
        "held_out": [_short(cost_from_logits(y_held_out, z), 6) for z in z_held_out],
        "bins": [[_short(values, 5) for values in calibration_bins(y_held_out, softmax(z))] for z in z_held_out],
        **{
            name: {
                "label": int(y_held_out[i]),
                "pixels": np.clip(np.rint(16 * pictures[i]), 0, 16).astype(int).tolist(),
                "logits": _short(z_held_out[:, i], 4),
            }
            for name, i in zip(EXAMPLES, examples, strict=True)
        },
    }


def _short(values, digits):
    return (np.round(values, digits) + 0).tolist()


def try_out():
    """Small recorded run on made-up pictures, to try the explorable without data."""
    rng = np.random.default_rng(seed=0)
    y = np.arange(60) % 10
    pictures = np.clip(rng.random((10, 64))[y] + rng.normal(scale=1.0, size=(60, 64)), 0, 1)
    x, rows, W, run = pictures[:20], one_hot(y[:20], 10), np.zeros((10, 64)), []
    for _ in range(41):
        run.append(W)
        W = W - 0.6 * (softmax(x @ W.T) - rows).T @ x / 20
    z_held_out = [pictures[20:] @ W.T for W in run]
    losses = loss_from_logits(y[20:], z_held_out[-1])
    examples = losses.argmin(), losses.argmax()
    return record([x @ W.T for W in run], z_held_out, y[:20], y[20:], examples, pictures[20:])


def _recorded(run, name):
    """Check that a run has what the pictures need, with as many steps in each of its parts."""
    expected = "what `explorables.record` returns"
    if not isinstance(run, dict) or set(run) != {*PARTS, *EXAMPLES}:
        raise ValueError(f"{name} is no recorded run, expected {expected}")
    lengths = [*(len(run[part]) for part in PARTS), *(len(run[example]["logits"]) for example in EXAMPLES)]
    if len(set(lengths)) > 1 or lengths[0] < 2:
        raise ValueError(f"{name} has parts of {lengths} steps, expected one number of steps, 2 at least")
    for example in EXAMPLES:
        _validate.logits(run[example]["logits"], name=f"{name}[{example!r}]['logits']")
    return run


def _step(value, name):
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(f"{name} is {value!r}, expected a whole number from 0 on")
    return value


class TrainingExplorable(Explorable):
    """A training run to scrub through: one example's probabilities, the costs, the accuracy and the calibration.

    Parameters
    ----------
    run : dict
        What `record` returns; without one, a small run on made-up pictures.
    step : int, default 0
        From 0 to the last step of the run.
    example : {"learned", "lost"}, default "learned"
        Which of the run's two examples is shown.

    Attributes
    ----------
    q : list of float
        Probabilities that the example is given.
    loss : float
        Of the example, in nats.
    training, held_out : float
        Costs in nats.
    right, count : int
        Right answers on the held-out examples, and how many of these there are.
    confidence, gap : float
        Mean confidence on them, and the calibration gap.
    """

    drawing = "training"
    run = State(try_out(), _recorded)
    step = State(0, _step)
    example = one_of(*EXAMPLES)
    q = number(traitlets.List)
    loss, training, held_out, confidence, gap = number(), number(), number(), number(), number()
    right, count = number(traitlets.Int), number(traitlets.Int)

    @traitlets.validate("run", "step")
    def _within_the_run(self, proposal):
        new = {"run": self.run, "step": self.step, proposal["trait"].name: proposal["value"]}
        last = len(new["run"]["training"]) - 1
        if new["step"] > last:
            raise traitlets.TraitError(f"step is {new['step']}, and the last step of the run is {last}")
        return proposal["value"]

    def numbers(self):
        """Numbers that follow from the state, by name."""
        shown = self.run[self.example]
        z = shown["logits"][self.step]
        counts, confidence, right = np.array(self.run["bins"][self.step], dtype=float)
        return {
            "q": softmax(z).tolist(),
            "loss": float(loss_from_logits(shown["label"], z)),
            "training": self.run["training"][self.step],
            "held_out": self.run["held_out"][self.step],
            "right": int(right.sum()),
            "count": int(counts.sum()),
            "confidence": float(confidence.sum() / counts.sum()),
            "gap": float(np.abs(confidence - right).sum() / counts.sum()),
        }

    def sentence(self):
        """Numbers in a sentence."""
        label = self.run[self.example]["label"]
        return (
            f"step {self.step}: held-out cost {write(self.held_out)} nats, training cost {write(self.training)}; "
            f"{self.right} of {self.count} held-out digits right, {write(100 * self.right / self.count, 1)}%, "
            f"at a mean confidence of {write(100 * self.confidence, 1)}%; calibration gap {write(self.gap)}; "
            f"this {label} is given {write(self.q[label])}"
        )

    def draw(self):
        """Axes of the static picture."""
        right = [sum(bins[2]) / self.count for bins in self.run["bins"]]
        costs = {name.replace("_", " "): self.run[name] for name in ("training", "held_out")}
        label = self.run[self.example]["label"]
        bins = self.run["bins"][self.step]
        return figures.plot_training_step(self.q, label, costs, right, bins, self.gap, self.step)
