"""What an exercise or a prediction has to say: one object, rich in Jupyter and plain text elsewhere."""

import html
import numbers
import re
import reprlib
from dataclasses import dataclass

import numpy as np

# An icon and a colour for each status. Both only repeat what the headline says in words.
LOOKS = {
    "right": ("✓", "#2e9e5b"),
    "wrong": ("✗", "#d9822b"),
    "raised": ("!", "#c2417c"),
    "unattempted": ("○", "#8a8f98"),
    "skipped": ("○", "#8a8f98"),
    "guess": ("○", "#3b82c4"),
    "hint": ("?", "#3b82c4"),
    "solution": ("=", "#3b82c4"),
}
_SHORT = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = 60


@dataclass(frozen=True, repr=False)
class Feedback:
    """What is said about an answer.

    Parameters
    ----------
    status : str
        "right", "wrong", "raised" (the learner's code did), "unattempted", "hint", "solution", or of a prediction
        "skipped" and "guess" (one that is off).
    headline : str
    lines : tuple of str
        Sentences below the headline; what stands between backticks is code.
    code : str
        Lines to be shown as they are.
    misconception : str
        The name of the one that was recognised, else "".
    footer : str
    """

    status: str
    headline: str
    lines: tuple[str, ...] = ()
    code: str = ""
    misconception: str = ""
    footer: str = ""

    def __repr__(self):
        """Plain text."""
        icon, _ = LOOKS[self.status]
        code = [f"    {line}" for line in self.code.splitlines()]
        return "\n".join(filter(None, [f"{icon} {self.headline}", *self.lines, *code, self.footer]))

    def _repr_html_(self):
        icon, colour = LOOKS[self.status]
        code = f"<pre>{html.escape(self.code)}</pre>" if self.code else ""
        parts = [f"<div><strong>{icon} {_marked(self.headline)}</strong></div>"]
        parts += [f"<div>{_marked(line)}</div>" for line in self.lines]
        parts += [code, f"<div><em>{_marked(self.footer)}</em></div>" if self.footer else ""]
        style = f"border-left: 4px solid {colour}; padding: 2px 12px; margin: 6px 0px"
        return f'<div style="{style}">{"".join(parts)}</div>'


def write(value):
    """Text of a value: numbers to five digits, arrays as lists, anything long cut short."""
    if value is ...:
        return "..."
    if isinstance(value, bool | np.bool_):
        return str(value)
    if isinstance(value, numbers.Integral):
        return f"{int(value):,}" if abs(value) < 10**15 else "a very large integer"
    if isinstance(value, numbers.Real):
        return f"{float(value) + 0.0:.5g}"  # + 0.0 turns -0 into 0
    if isinstance(value, np.ndarray):
        return _write_array(value)
    return _SHORT.repr(value)


def size(shape):
    """Words for a shape: one number, a list of 3 numbers, a table."""
    if shape == ():
        return "one number"
    if len(shape) == 1:
        return f"a list of {shape[0]:,} number{'s' if shape[0] != 1 else ''}"
    return f"a table of shape {shape}"


def _write_array(array):
    if array.ndim == 0:
        return write(array.item())
    if array.size > 40:
        return size(array.shape)
    return f"[{', '.join(write(entry) for entry in array)}]"


def _marked(text):
    return re.sub("`([^`]+)`", r"<code>\1</code>", html.escape(text))


def as_table(head, rows):
    """HTML of a table; what stands between backticks is code."""
    cell = "text-align: left; vertical-align: top; padding: 4px 12px"
    lines = ["".join(f'<th style="{cell}">{_marked(text)}</th>' for text in head)]
    lines += ["".join(f'<td style="{cell}">{_marked(text)}</td>' for text in row) for row in rows]
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"
