"""Notebook 01: a line of the book, each letter coloured by its surprisal, to a reader with little memory or none."""

import math

import traitlets

from xent_helpers import figures
from xent_helpers.characters import alice, letters, passages
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import line, number, whole_number

LONGEST = 72
MODEL = alice()


class BookExplorable(Explorable):
    """A line of text, and what each letter is worth to a reader who remembers up to two letters before it.

    The reader knows the book: how often each letter occurs in its first nine tenths, and how often it follows which
    one or two others.

    Parameters
    ----------
    text : str of at most 72 characters
        By default a line of the last tenth of *Alice's Adventures in Wonderland*. Capitals and letters with an accent
        count as plain small letters, and whatever stands between words as one space.
    memory : int from 0 to 2, default 0
        How many of the letters before are remembered.
    place : int from 1 to 72, default 1
        The letter that the sentence speaks of, or the last one of a shorter line.

    Attributes
    ----------
    bits, bits_without : list of float
        Surprisal of each letter in bits, with that memory and without any.
    mean, mean_without : float
        Their means; 0 for no text.
    """

    drawing = "book"
    text = line(passages()[0][0], LONGEST)
    memory = whole_number(0, low=0, high=2)
    place = whole_number(1, high=LONGEST)
    bits, bits_without = number(traitlets.List), number(traitlets.List)
    mean, mean_without = number(), number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        text = letters(self.text)
        bits, without = (MODEL.surprisals(text, memory=memory) for memory in (self.memory, 0))
        count = max(1, len(text))
        return {
            "bits": bits,
            "bits_without": without,
            "mean": sum(bits) / count,
            "mean_without": sum(without) / count,
        }

    def sentence(self):
        """Numbers in a sentence."""
        text = letters(self.text).replace(" ", "␣")
        if not text:
            return "0 characters. Type a line, in any words."
        at = min(self.place, len(text)) - 1
        before = text[max(0, at - self.memory) : at]
        after = f" after “{before}”" if before else ""
        saved = self.mean_without - self.mean
        bits = self.bits[at]
        chance = write(2**-bits, max(4, math.ceil(bits * math.log10(2))))
        without = f", without memory {write(self.bits_without[at], 2)}" if self.memory else ""
        change = f", {write(abs(saved), 2)} {'less' if saved >= 0 else 'more'} than without memory"
        characters = "1 character" if len(text) == 1 else f"{len(text)} characters"
        return (
            f"Mean of {characters}: {write(self.mean, 2)} bits{change if self.memory else ''}. "
            f"“{text[at]}”{after}: probability {chance}, {write(bits, 2)} bits{without}."
        )

    def draw(self):
        """Axes of the static picture."""
        return figures.plot_colored_letters(letters(self.text), self.bits, self.bits_without)
