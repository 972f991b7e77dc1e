"""Explorables: sliders, a picture that follows them, and one line that says the numbers.

Each `explore_*` returns an `Explorable`. With a kernel it is live; without one, on a page or in a fresh
clone, its first picture and its line of numbers are what is shown.
"""

import html

import ipywidgets as widgets
import numpy as np

from xent_helpers import (
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
    softmax,
    surprisal,
)

_APPLE = [1, 0, 0, 0, 0]


class Explorable:
    """Sliders and a picture drawn from their values.

    Parameters
    ----------
    draw : callable
        Takes the sliders' values by name; returns Axes and a line of text with the numbers seen there.
    sliders : dict of str to ipywidgets widget
    """

    def __init__(self, draw, **sliders):
        self.draw = draw
        self.sliders = sliders
        self._drawn = None
        self.picture = widgets.HTML()
        self.box = widgets.VBox([*sliders.values(), self.picture])
        for slider in sliders.values():
            slider.observe(self._update, names="value")
        self._update()

    def _update(self, _=None):
        values = {name: slider.value for name, slider in self.sliders.items()}
        if values == self._drawn:  # one slider may have moved another, which has drawn already
            return
        self._drawn = values
        axes, self.summary = self.draw(**values)
        # One pixel for each shown, half of what is stored: the picture must keep up with the slider.
        picture = figures.image_tag(axes, self.summary, figures.png(axes, scale=1))
        self.picture.value = f"<p>{html.escape(self.summary)}</p>{picture}"
        self._axes = axes

    def _repr_mimebundle_(self, include=None, exclude=None):
        data, metadata = figures.mimebundle(self._axes, alt=f"Explorable. {self.summary}")
        widget = self.box._repr_mimebundle_()["application/vnd.jupyter.widget-view+json"]
        return data | {"application/vnd.jupyter.widget-view+json": widget}, metadata


def explore_entropy():
    """Shape the five fruits' distribution; its surprisals, entropy and Huffman code answer.

    Returns
    -------
    Explorable
        Sliders `apple` to `elderberry`: weights, scaled to sum to 1.
    """

    def draw(**weights):
        total = sum(weights.values())
        if total == 0:
            ax = figures.plot_bars(np.zeros(5), ax=figures.new_axes(height=3.6), title="The stall is empty")
            return ax, "The stall is empty: move a slider."
        p = {name: weight / total for name, weight in weights.items()}
        sold = {name: share for name, share in p.items() if share > 0}
        code = huffman_code(sold)
        names = [
            f"{name}\n{surprisal(share, base=2):.2f} bits\n{'code ' + code[name] if name in code else 'no code'}"
            for name, share in p.items()
        ]
        title = "Share, surprisal and code word of each fruit"
        shares = list(p.values())
        ax = figures.plot_bars(
            shares, names, figures.new_axes(height=3.6), title=title, ylabel="probability", limit=1.12
        )
        price, length = entropy(shares, base=2), expected_length(code, sold)
        return ax, f"entropy {price:.3f} bits, average code length {length:.3f} bits, gap {length - price:.3f}"

    start = {"apple": 8, "banana": 4, "cherry": 2, "date": 1, "elderberry": 1}
    return Explorable(draw, **{name: _whole(name, value) for name, value in start.items()})


def explore_divergence():
    """Move the belief q away from the truth p; the price, its two parts and both KLs answer.

    Returns
    -------
    Explorable
        Sliders `mix` (share of the reversed truth in q) and `doubt` (share of the even distribution).
    """
    p = np.array([1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 16])

    def draw(mix, doubt):
        q = (1 - doubt) * ((1 - mix) * p + mix * p[::-1]) + doubt / 5
        q = q / q.sum()
        left, right = figures.new_axes(columns=2, width=9, height=3.4)
        figures.plot_distributions(
            p, q, figures.SHORT, left, title="Truth and belief", truth="truth p", estimate="belief q"
        )
        forward, reverse = kl_divergence(p, q, base=2), kl_divergence(q, p, base=2)
        figures.plot_price_parts(entropy(p, base=2), forward, reverse, right)
        price = cross_entropy(p, q, base=2)
        return left, (
            f"H(p, q) = {price:.3f} bits = entropy {entropy(p, base=2):.3f} + KL(p || q) {forward:.3f}; "
            f"the other way round KL(q || p) = {reverse:.3f}"
        )

    return Explorable(draw, mix=_share("mix t", 0.5), doubt=_share("doubt", 0.0))


def explore_loss():
    """Two sliders for a prediction; only the probability of the true class moves the loss.

    Returns
    -------
    Explorable
        Sliders `true` (probability of apple) and `rival` (0: the wrong classes share the rest evenly,
        1: banana has all of it).
    """

    def draw(true, rival):
        q = _prediction(true, rival)
        left, right = figures.new_axes(columns=2, width=9, height=3.4)
        figures.plot_distributions(
            _APPLE, q, figures.SHORT, left, title="Label and prediction", truth="label y", estimate="prediction"
        )
        figures.plot_loss_curve({"": true}, right, title="The loss")
        value, even = loss(0, q), np.log(5)
        against = "equal to" if np.isclose(value, even) else "better than" if value < even else "worse than"
        return left, f"loss {value:.3f} nats, {against} the even guess ({even:.3f})"

    return Explorable(draw, **_prediction_sliders())


def explore_cost():
    """Six examples; change what the true class of one was given, and see its loss and the cost answer.

    Returns
    -------
    Explorable
        Sliders `example` (1 to 6) and `true` (probability given to that example's true class).
    """
    given = np.array([0.10, 0.70, 0.60, 0.60, 0.90, 0.35])

    def draw(example, true):
        chosen = given.copy()
        chosen[example - 1] = true
        y_hat = np.stack([chosen, 1 - chosen], axis=-1)
        losses, mean = loss(np.zeros(6, dtype=int), y_hat), cost(np.zeros(6, dtype=int), y_hat)
        ax = figures.plot_losses_and_cost(losses, mean, marked=example - 1)
        return (
            ax,
            f"loss of example {example}: {losses[example - 1]:.3f} nats; cost of all six: {mean:.3f} nats",
        )

    example = widgets.IntSlider(value=1, min=1, max=6, description="example", style=_STYLE, layout=_LAYOUT)
    true = _probability("true class", 0.1)
    # Another example starts from what it was given; the one before goes back to its own.
    example.observe(lambda change: true.set_trait("value", given[change.new - 1]), names="value")
    return Explorable(draw, example=example, true=true)


def explore_gradients():
    """The sliders of `explore_loss`, with the loss, both gradients and one step of descent.

    Returns
    -------
    Explorable
        Sliders `true` (probability of apple) and `rival` (0: the wrong classes share the rest evenly,
        1: banana has all of it).
    """

    def draw(true, rival):
        q = _prediction(true, rival)
        with np.errstate(divide="ignore"):
            z = np.log(q)
        by_probs, by_logits = grad_wrt_probs(0, q), grad_wrt_logits(0, z)
        after = z - by_logits
        axes = figures.plot_gradients_and_step(q, by_probs, by_logits, softmax(after))
        return axes, (
            f"loss {loss(0, q):.3f} nats, after one step on the logits {loss_from_logits(0, after):.3f}; "
            f"slope by apple's probability {by_probs[0]:.2f}, by its logit {by_logits[0]:+.2f}; "
            f"largest push on a wrong logit {by_logits[1:].max():.3f}"
        )

    return Explorable(draw, **_prediction_sliders())


_STYLE = {"description_width": "90px"}
_LAYOUT = {"width": "480px"}


def _prediction(true, rival):
    """Distribution with `true` on the first class and the rest between an even split and the second class."""
    even = np.full(4, 1 / 4)
    wrong = (1 - rival) * even + rival * np.array([1, 0, 0, 0])
    q = np.array([true, *(1 - true) * wrong])
    return q / q.sum()


def _prediction_sliders():
    return {"true": _probability("apple", 0.1), "rival": _share("to banana", 0.4)}


def _share(name, value):
    return _slider(name, value, low=0.0, high=1.0)


def _probability(name, value):
    return _slider(name, value, low=0.01, high=0.99)


def _slider(name, value, low, high):
    return widgets.FloatSlider(
        value=value,
        min=low,
        max=high,
        step=0.01,
        description=name,
        readout_format=".2f",
        style=_STYLE,
        layout=_LAYOUT,
    )


def _whole(name, value):
    return widgets.IntSlider(value=value, min=0, max=16, description=name, style=_STYLE, layout=_LAYOUT)
