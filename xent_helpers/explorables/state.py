"""Traits of an explorable: the state that a picture and Python may both set, and the numbers that follow from it.

Each check speaks as the mathematics does, so that a state that cannot be is refused in the same words.
"""

import math
import numbers

import numpy as np
import traitlets

from xent_helpers import _validate


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


def row(default, check):
    """State of as many numbers as the default has; a tuple, so that no entry is changed unseen.

    `check` is one of `distribution`, `probabilities` and `logits`, or a function like them.
    """

    def check_row(row, name):
        row = check(row, name)
        if row.shape != (len(default),):
            raise ValueError(f"{name} has shape {row.shape}, expected {len(default)} numbers")
        return tuple(row.tolist())

    return State(tuple(default), check_row)


def distribution(q, name):
    """Probabilities that sum to 1."""
    return _validate.distributions(**{name: q})[0]


def probabilities(p, name):
    """Probabilities, each by itself."""
    return _validate.probabilities(_validate.float_array(p, name), name)


def logits(z, name):
    """Logits that a picture can show."""
    z = _validate.float_array(z, name)
    _validate.every(np.abs(z) <= 30, z, name, "a logit from -30 to 30")
    return z


def whole_number(default, high, low=1):
    """State of a whole number from `low` to `high`."""

    def check(value, name):
        expected = f"a whole number from {low} to {high}"
        if isinstance(value, bool | np.bool_) or not isinstance(value, numbers.Integral):
            raise TypeError(f"{name} is {value!r}, expected {expected}")
        if not low <= value <= high:
            raise ValueError(f"{name} is {value}, expected {expected}")
        return int(value)

    return State(default, check)


def line(default, longest):
    """State of any text of at most `longest` characters."""

    def check(value, name):
        if not isinstance(value, str):
            raise TypeError(f"{name} is {value!r}, expected a string")
        if len(value) > longest:
            raise ValueError(f"{name} has {len(value)} characters, expected at most {longest}")
        return value

    return State(default, check)


def between(default, low, high):
    """State of a number from `low` to `high`."""

    def check(value, name):
        expected = f"a number from {low:g} to {high:g}"
        if not low <= _validate.scalar(value, name, expected, low=-math.inf) <= high:
            raise ValueError(f"{name} is {value:.6g}, expected {expected}")
        return float(value)

    return State(default, check)


def one_of(default, *others):
    """State of one of several words."""
    return traitlets.Enum([default, *others], default).tag(sync=True, state=True)


def number(trait=traitlets.Float):
    """Trait of a number, or of a list of them, that follows the state."""
    return trait(read_only=True)
