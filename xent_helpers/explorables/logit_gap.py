"""Notebook 06: two logits, and where a naive formula runs out of digits."""

import math

import numpy as np
import traitlets

from xent_helpers import figures
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import between, number

# As many digits as a number of each format can have right.
DIGITS = {"float32": 7.2, "float64": 16.0}


class LogitGapExplorable(Explorable):
    """Two classes, the first of which is true: the loss and its slopes by two formulas, in two formats of numbers.

    Naive means e^z / (1 + e^z), then the logarithm, and the chain rule link by link; stable means the log-sum-exp with
    the largest logit taken out, and q - y. Each step is rounded to the format.

    Parameters
    ----------
    gap : float from -800 to 800, default 5
        How far the wrong class's logit is above the true one's.

    Attributes
    ----------
    naive32, stable32, naive64, stable64 : float
        The loss in nats.
    naive_slopes32, stable_slopes32, naive_slopes64, stable_slopes64 : list of float
        Its slopes by the two logits, that of the true class first.
    """

    drawing = "logit_gap"
    gap = between(5.0, low=-800, high=800)
    naive32, stable32, naive64, stable64 = number(), number(), number(), number()
    naive_slopes32, stable_slopes32 = number(traitlets.List), number(traitlets.List)
    naive_slopes64, stable_slopes64 = number(traitlets.List), number(traitlets.List)

    def numbers(self):
        """Numbers that follow from the state, by name."""
        found = {}
        for bits, kind in (("32", np.float32), ("64", np.float64)):
            for name, way in (("naive", _naive), ("stable", _stable)):
                with np.errstate(all="ignore"):
                    value, *slopes = (_number(each) for each in way(self.gap, kind))
                found |= {f"{name}{bits}": value, f"{name}_slopes{bits}": slopes}
        return found

    def sentence(self):
        """Numbers in a sentence."""
        gap = write(abs(self.gap), 0 if self.gap.is_integer() else 3)
        return (
            f"banana's logit {gap} {'below' if self.gap < 0 else 'above'} apple's; "
            f"loss in float32: naive {_write(self.naive32)}, stable {_write(self.stable32)}; "
            f"in float64: naive {_write(self.naive64)}, stable {_write(self.stable64)} nats"
        )

    def draw(self):
        """Axes of the static picture."""
        ways = [(way, kind, getattr(self, f"{way}{kind[-2:]}")) for kind in DIGITS for way in ("naive", "stable")]
        digits = {
            f"{way}, {kind}: {_write(value)}": _right_digits(value, self.stable64, DIGITS[kind])
            for way, kind, value in ways
        }
        return figures.plot_rates(digits, title="Right digits of the loss", xlabel="digits", digits=1)


def _naive(gap, kind):
    """Loss and slopes as they are written down, each step rounded to the format."""
    e = kind(np.exp(np.float64(kind(gap))))
    total = kind(1 + e)
    apple, banana = kind(1 / total), kind(e / total)
    first_link = kind(-1 / apple)
    own, other = kind(apple * kind(1 - apple)), kind(-apple * banana)
    return -kind(np.log(np.float64(apple))), kind(first_link * own), kind(first_link * other)


def _stable(gap, kind):
    """Loss and slopes with the largest logit taken out, each step rounded to the format."""
    gap = kind(gap)
    e = kind(np.exp(-np.float64(abs(gap))))
    total = kind(1 + e)
    likelier, other = kind(1 / total), kind(e / total)
    apple, banana = (other, likelier) if gap > 0 else (likelier, other)
    loss = kind(max(gap, kind(0)) + kind(np.log1p(np.float64(e))))
    return loss, kind(apple - 1), banana


def _number(value):
    """Python float without a negative zero; one nan, so that lists that hold it are equal to themselves."""
    return math.nan if np.isnan(value) else float(value) + 0.0


def _right_digits(value, exact, most):
    """How many digits of a computed loss are right, at most as many as its format has; none of 0, for no loss is 0."""
    if value == 0 or not math.isfinite(value):
        return 0.0
    if value == exact:
        return most
    return min(most, max(0.0, -math.log10(abs(value - exact) / exact)))


def _write(value):
    """Number as a reader sees it, a tiny one with its power of ten."""
    if value == 0:
        return "0"
    if abs(value) >= 1e-3:
        return write(value)
    mantissa, exponent = f"{value:.2e}".split("e")
    return f"{mantissa}e{int(exponent)}".replace("-", "−")
