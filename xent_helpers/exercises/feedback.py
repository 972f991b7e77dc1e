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
    "helped": ("✓", "#3b82c4"),
    "wrong": ("✗", "#d9822b"),
    "raised": ("!", "#c2417c"),
    "unattempted": ("○", "#8a8f98"),
    "skipped": ("○", "#8a8f98"),
    "guess": ("○", "#3b82c4"),
    "hint": ("?", "#3b82c4"),
    "solution": ("=", "#3b82c4"),
}
BUTTON = "display: inline-block; cursor: pointer; border: 1px solid #8a8f98; border-radius: 4px; padding: 1px 10px"
_SHORT = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = 60


@dataclass(frozen=True, repr=False)
class Feedback:
    """What is said about an answer.

    Parameters
    ----------
    status : str
        "right", "helped" (right by what the learner was to write), "wrong", "raised" (the learner's code did),
        "unattempted", "hint", "solution", or of a prediction "skipped" and "guess" (one that is off).
    headline : str
    lines : tuple of str
        Sentences below the headline; what stands between backticks is code.
    code : str
        Lines to be shown as they are.
    misconception : str
        The name of the one that was recognised, else "".
    footer : str
    folds : str
        HTML that a page shows below, such as what a click unfolds; it needs no kernel.
    plain : str
        What plain text says in place of the folds.
    """

    status: str
    headline: str
    lines: tuple[str, ...] = ()
    code: str = ""
    misconception: str = ""
    footer: str = ""
    folds: str = ""
    plain: str = ""

    def __repr__(self):
        """Plain text."""
        icon, _ = LOOKS[self.status]
        code = [f"    {line}" for line in self.code.splitlines()]
        return "\n".join(filter(None, [f"{icon} {self.headline}", *self.lines, *code, self.plain, self.footer]))

    def _repr_html_(self):
        icon, colour = LOOKS[self.status]
        code = preformatted(self.code) if self.code else ""
        parts = [f"<div><strong>{icon} {_marked(self.headline)}</strong></div>"]
        parts += [paragraph(line) for line in self.lines]
        parts += [code, f"<div><em>{_marked(self.footer)}</em></div>" if self.footer else ""]
        parts += [f"<div>{self.folds}</div>" if self.folds else ""]
        style = f"border-left: 4px solid {colour}; padding: 2px 12px; margin: 6px 0px"
        return f'<div style="{style}">{"".join(parts)}</div>'


def paragraph(line):
    """HTML of a sentence; what stands between backticks is code."""
    return f"<div>{_marked(line)}</div>"


def preformatted(code):
    """HTML of lines to be shown as they are."""
    return f"<pre>{html.escape(code)}</pre>"


def fold(words, inside):
    """HTML that a click on a button of these words unfolds, in any page, without a kernel and without JavaScript."""
    style = "display: inline-block; vertical-align: top; margin: 4px 8px 0px 0px; max-width: 100%"
    return f'<details style="{style}"><summary style="{BUTTON}">{words}</summary>{inside}</details>'


def cut(text, lines=6, width=300):
    """Text without what is too long to be read: further lines, and the ends of long ones."""
    kept = text.splitlines()
    kept = [line if len(line) <= width else f"{line[:width]} ..." for line in kept[:lines]] + ["..."] * (
        len(kept) > lines
    )
    return "\n".join(kept)


def write(value):
    """Text of a value: numbers to five digits, arrays as lists, anything long cut short."""
    if value is ...:
        return "..."
    if isinstance(value, bool | np.bool_):
        return str(value)
    if isinstance(value, np.timedelta64):
        return _SHORT.repr(value)
    if isinstance(value, numbers.Integral):
        return f"{int(value):,}" if abs(value) < 10**15 else "a very large integer"
    if isinstance(value, numbers.Real):
        try:
            return f"{float(value) + 0.0:.5g}"  # + 0.0 turns -0 into 0
        except OverflowError:
            return "a very large number"
    if isinstance(value, np.ndarray):
        return _write_array(value)
    return _SHORT.repr(value)


def size(shape):
    """Words for a shape: one number, a list of 3 numbers, a table."""
    if shape == ():
        return "one number"
    if 0 in shape:
        return "an empty list"
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
