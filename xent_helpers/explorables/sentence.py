"""Notebook 08: any sentence, and the surprisal of each of its characters."""

import math

import traitlets

from xent_helpers import figures
from xent_helpers.characters import ALPHABET, alice, letters
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import line, number

MODEL = alice()


class SentenceExplorable(Explorable):
    """A sentence, and what each of its characters is worth to a model that knows letters in threes.

    Parameters
    ----------
    text : str of at most 48 characters, by default "a queen, a vuvuzela"
        Capitals and letters with an accent count as plain small letters, and whatever stands between words as one
        space.

    Attributes
    ----------
    bits : list of float
        Surprisal of each of the characters, in bits.
    total, mean : float
        Their sum and their mean; 0 for no text.
    """

    drawing = "sentence"
    text = line("a queen, a vuvuzela", longest=48)
    bits = number(traitlets.List)
    total, mean = number(), number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        bits = MODEL.surprisals(letters(self.text))
        return {"bits": bits, "total": float(sum(bits)), "mean": sum(bits) / len(bits) if bits else 0.0}

    def sentence(self):
        """Numbers in a sentence."""
        if not self.bits:
            return "0 characters. Type a sentence, in any words."
        text, most = letters(self.text).replace(" ", "␣"), self.bits.index(max(self.bits))
        letter = "the space" if text[most] == "␣" else f"“{text[most]}”"
        after = f" after “{text[:most][-3:]}”" if most else ""
        return (
            f"{write(self.total, 2)} bits for {len(self.bits)} character{'s' * (len(self.bits) > 1)}, "
            f"{write(self.mean, 2)} each. "
            f"The greatest surprise is {letter}{after}, {write(self.bits[most], 2)} bits."
        )

    def draw(self):
        """Axes of the static picture."""
        even = math.log2(len(ALPHABET))
        return figures.plot_surprises(
            letters(self.text), self.bits, title="Red costs more than an even guess among 27", even=even
        )
