"""What a picture says to those who do not see it: the label of its figure, numbers in words."""

import re
from numbers import Real

from xent_helpers.figures.look import figure_of


def describe(axes, text):
    """Keep the text alternative as the label of the figure; what draws the whole has the last word."""
    figure_of(axes).set_label(minus(text))
    return axes


def text_of(axes):
    """Text alternative of the picture that the Axes belong to."""
    return figure_of(axes).get_label()


def listed(names, values, unit="", digits=4):
    """Names and numbers as words: "apple 0.1, banana 0.5", and "at 0.5: 1" where the names are numbers."""
    words = [f"at {name:.3g}:" if isinstance(name, Real) else str(name) for name in names]
    numbers = [f"{value:.{digits}f}".rstrip("0").rstrip(".").replace("inf", "∞") for value in values]
    return ", ".join(map(" ".join, zip(words, numbers, strict=True))) + f" {unit}".rstrip()


def minus(text):
    """Turn the hyphen before a number into a minus sign."""
    return re.sub(r"(?<!\w)-(?=[\d.∞])", "−", text)
