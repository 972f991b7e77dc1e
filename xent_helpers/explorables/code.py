"""Notebook 01: a code for five fruits, built by merging two groups at a time."""

import numpy as np
import traitlets

from xent_helpers import _validate, entropy, expected_length, figures, huffman_code, surprisal
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import State, distribution, number, row

FRUITS = "abcde"  # each by its first letter
STALL = [0.3, 0.26, 0.2, 0.14, 0.1]
LEAST = 0.05


def fair_shares(p, name):
    """Shares of which none is too small for its column to be seen."""
    p = distribution(p, name)
    if p.shape == (len(FRUITS),):
        _validate.every(p >= LEAST - 1e-9, p, name, f"a share of at least {LEAST}")
    return p


def merge_list(text, name):
    """Merges in a text: each is the letters of two groups that are there."""
    if not isinstance(text, str):
        raise TypeError(f"{name} is {text!r}, expected a text such as 'de cde'")
    built(text, name)
    return " ".join("".join(sorted(merged)) for merged in text.split())


def built(merges, name="merges"):
    """Groups that are left, from left to right, and for each merge the pair of its groups, the left one first."""
    groups, pairs = list(FRUITS), []
    for merged in merges.split():
        pair = [group for group in groups if set(group) <= set(merged)]
        if len(pair) != 2 or sorted(merged) != sorted("".join(pair)):
            raise ValueError(f"{name} has {merged!r}, expected the letters of two of the groups {', '.join(groups)}")
        left, right = pair
        groups[groups.index(left)] = left + right
        groups.remove(right)
        pairs.append((left, right))
    return groups, pairs


def words_of(pairs):
    """Word of each fruit: a merge puts 0 in front of the words of its left group, and 1 before those of its right."""
    words = dict.fromkeys(FRUITS, "")
    for left, right in pairs:
        words |= {fruit: "0" + words[fruit] for fruit in left} | {fruit: "1" + words[fruit] for fruit in right}
    return list(words.values())


class CodeExplorable(Explorable):
    """Five fruits and a code that is built by merging two groups at a time: a column is as high as its word is long.

    Parameters
    ----------
    p : sequence of 5 probabilities of at least 0.05, default [0.3, 0.26, 0.2, 0.14, 0.1]
    merges : str, default ""
        Which groups were merged, each merge by the letters of its fruits: "de cde" merges date and elderberry, and
        then cherry with both. Four merges make a whole code.

    Attributes
    ----------
    lengths : list of int
        Of the code words.
    entropy, average_length, waste, best_length : float
        In bits per fruit. The waste is the average length less the entropy, below 0 where merges are missing;
        `best_length` is the average of Huffman's code.
    """

    drawing = "code"
    p = row(STALL, fair_shares)
    merges = State("", merge_list)
    lengths = number(traitlets.List)
    entropy, average_length, waste, best_length = number(), number(), number(), number()

    @property
    def words(self):
        """Code words so far; while groups are left, words of different groups may be the same."""
        return words_of(built(self.merges)[1])

    def numbers(self):
        """Numbers that follow from the state, by name."""
        lengths = [len(word) for word in self.words]
        bits, length = float(entropy(self.p, base=2)), float(np.dot(self.p, lengths))
        return {
            "lengths": lengths,
            "entropy": bits,
            "average_length": length,
            "waste": length - bits,
            "best_length": float(expected_length(huffman_code(self.p), self.p)),
        }

    def sentence(self):
        """Numbers in a sentence."""
        groups, _ = built(self.merges)
        so = f"{write(self.average_length)} bits a fruit"
        if len(groups) > 1:
            return f"{len(groups)} groups, so far {so}; the entropy is {write(self.entropy)} bits"
        shortest = self.average_length - self.best_length < 1e-9
        compared = "no code is shorter" if shortest else f"the best code needs {write(self.best_length)}"
        return f"{so}: {write(self.entropy)} of entropy and {write(self.waste)} of waste; {compared}"

    def draw(self):
        """Axes of the static picture."""
        groups, pairs = built(self.merges)
        return figures.plot_built_code(self.p, surprisal(self.p, base=2), "".join(groups), pairs, self.words)
