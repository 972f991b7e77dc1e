"""Notebook 01: what fruits are worth in bits, and what a Huffman code makes of them."""

import traitlets

from xent_helpers import entropy, expected_length, figures, huffman_code, surprisal
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import between, number, whole_number


class EntropyExplorable(Explorable):
    """Fruits in any number, equal or not: what each is worth in bits, and what a Huffman code makes of them.

    Parameters
    ----------
    fruits : int from 1 to 1024, default 5
    unequal : float from 0 to 1, default 0.5
        What each fruit takes of what is left: an equal part at 0; half of it at 1/2, which gives
        [1/2, 1/4, 1/8, 1/16, 1/16]; all of it at 1.

    Attributes
    ----------
    p : list of float
        The distribution.
    surprisals, lengths : list
        Bits of each fruit that is sold at all, and of its code word.
    entropy, average_length, gap : float
        In bits per fruit.
    """

    drawing = "entropy"
    fruits = whole_number(5, high=1024)
    unequal = between(0.5, low=0, high=1)
    p, surprisals, lengths = number(traitlets.List), number(traitlets.List), number(traitlets.List)
    entropy, average_length, gap = number(), number(), number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        p = shares(self.fruits, self.unequal)
        sold = [share for share in p if share > 0]
        code = huffman_code(sold)
        bits, length = float(entropy(p, base=2)), float(expected_length(code, sold))
        return {
            "p": p,
            "surprisals": surprisal(sold, base=2).tolist(),
            "lengths": [len(word) for word in code.values()],
            "entropy": bits,
            "average_length": length,
            "gap": length - bits,
        }

    def sentence(self):
        """Numbers in a sentence."""
        return (
            f"{self.fruits} fruit{'' if self.fruits == 1 else 's'}: entropy {write(self.entropy)} bits, "
            f"average code length {write(self.average_length)} bits, gap {write(self.gap, 5)}"
        )

    def draw(self):
        """Axes of the static picture."""
        return figures.plot_shares_and_bits(self.p, self.surprisals, self.lengths, self.entropy, self.average_length)


def shares(count, unequal):
    """Distribution in which each fruit takes a part of what is left: an equal one at 0, half at 1/2, all at 1."""
    shares, left = [], 1.0
    for taken in range(count):
        equal = left / (count - taken)
        half = max(left / 2, equal)
        if unequal < 0.5:
            shares.append((1 - 2 * unequal) * equal + 2 * unequal * half)
        else:
            shares.append((2 - 2 * unequal) * half + (2 * unequal - 1) * left)
        left -= shares[-1]
    return shares
