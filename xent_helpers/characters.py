"""A small model of letters that can travel with a page: counts of four letters in a row, in a book."""

import functools
import re
import unicodedata
from importlib.resources import files

import numpy as np

ALPHABET = " abcdefghijklmnopqrstuvwxyz"
MEMORY = 3
# How many characters a context's own counts must have to weigh as much as what the shorter context says.
WEIGHT = 5


def letters(text):
    """Text in the 27 characters of the model: small letters without accents, one space for whatever stands between."""
    apart = unicodedata.normalize("NFD", text.lower())  # a letter, and then its accents
    return re.sub("[^a-z]+", " ", re.sub("[\u0300-\u036f]", "", apart))


def count(text):
    """How often each four letters occur in a text of the 27 characters: a dict of str to int."""
    counts = {}
    for start in range(len(text) - MEMORY):
        four = text[start : start + MEMORY + 1]
        counts[four] = counts.get(four, 0) + 1
    return counts


def pack(counts):
    """Counts as text: a line for each three letters, with each letter that follows and, above 1, how often."""
    lines = {}
    for four, n in sorted(counts.items()):
        lines[four[:MEMORY]] = lines.get(four[:MEMORY], "") + four[MEMORY] + (str(n) if n > 1 else "")
    return "".join(f"{context}{rest}\n" for context, rest in lines.items())


def unpack(packed):
    """Counts that `pack` made into text."""
    return {
        line[:MEMORY] + letter: int(n or 1)
        for line in packed.splitlines()
        for letter, n in re.findall(r"([ a-z])(\d*)", line[MEMORY:])
    }


class CharacterModel:
    """What follows up to three letters, each context's counts mixed with what the next shorter context says.

    :param counts: dict of str to int, how often each four letters occur; those of shorter contexts follow from these
    """

    def __init__(self, counts):
        # For each context of 0 to 3 letters the counts of the letter that follows.
        self.follows = {}
        for four, n in counts.items():
            for start in range(MEMORY + 1):
                context = four[start:MEMORY]
                row = self.follows.setdefault(context, [0] * len(ALPHABET))
                row[ALPHABET.index(four[MEMORY])] += n

    def predict(self, past):
        r"""Probabilities of the next letter.

        .. math:: q_m(c) = \frac{n_m(c) + 5 \, q_{m-1}(c)}{n_m + 5}

        with n_m the counts after the last m letters, and the even choice to begin with.

        :param past: str of the 27 characters, what stands before; the last three count
        :returns: list of 27 floats, in the order of `ALPHABET`
        """
        q = [1 / len(ALPHABET)] * len(ALPHABET)
        for memory in range(min(MEMORY, len(past)) + 1):
            row = self.follows.get(past[len(past) - memory :])
            if row is None:
                break
            total = sum(row)
            q = [(n + WEIGHT * share) / (total + WEIGHT) for n, share in zip(row, q, strict=True)]
        return q

    def surprisals(self, text, past="", memory=MEMORY):
        """Bits of each letter of a text, each after those before it.

        :param text: str of the 27 characters
        :param past: str that stands before the text and is not counted
        :param memory: how many of the letters before are remembered, from 0 to 3
        :returns: list of floats, in bits
        """
        whole = past + text
        probabilities = [
            self.predict(whole[max(0, place - memory) : place])[ALPHABET.index(whole[place])]
            for place in range(len(past), len(whole))
        ]
        return (-np.log2(probabilities)).tolist() if probabilities else []

    def guess_numbers(self, text, past=""):
        """Number of the guess at which the model finds each letter, if it guesses the likeliest first.

        Of letters that are equally likely the first of `ALPHABET` is guessed first.
        """
        whole = past + text
        guesses = []
        for place in range(len(past), len(whole)):
            q = self.predict(whole[max(0, place - MEMORY) : place])
            truth = ALPHABET.index(whole[place])
            before = [share > q[truth] or (share == q[truth] and k < truth) for k, share in enumerate(q)]
            guesses.append(1 + sum(before))
        return guesses


@functools.cache  # three explorables ask for it; nothing changes it
def alice():
    """Model of the first nine tenths of *Alice's Adventures in Wonderland*."""
    return CharacterModel(unpack(_constant("COUNTS", "`\n(.*?)`")))


def passages():
    """Passages of the last tenth of the book: what stands before, and what is to be guessed."""
    return [line.split("|") for line in re.findall('"(.*?)"', _constant("PASSAGES", r"(\[.*?\])"))]


def _constant(name, value):
    """Text of a constant of the drawings' file of data: the page needs it there, and it is kept once."""
    text = (files("xent_helpers") / "javascript" / "alice.js").read_text(encoding="utf-8")
    return re.search(rf"^export const {name} = {value};$", text, re.DOTALL | re.MULTILINE)[1]
