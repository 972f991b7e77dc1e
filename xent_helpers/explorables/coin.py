"""Notebook 01: a bent coin, what its two faces are worth, and what a toss of it is worth on average."""

import numpy as np

from xent_helpers import entropy, figures, surprisal
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import between, number

COINS = np.linspace(0, 1, 101)


class CoinExplorable(Explorable):
    """A coin: two columns, as wide as the chance of a face and as high as its news, and the entropy of every coin.

    Parameters
    ----------
    p : float from 0 to 1, default 0.1
        Probability of heads.

    Attributes
    ----------
    entropy : float
        In bits a toss.
    heads_bits, tails_bits : float
        Surprisal of each face, infinite for one that never comes.
    from_heads, from_tails : float
        What each face adds to the entropy: its surprisal, weighed by its probability.
    """

    drawing = "coin"
    p = between(0.1, low=0, high=1)
    entropy, heads_bits, tails_bits = number(), number(), number()
    from_heads, from_tails = number(), number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        heads_bits, tails_bits = (float(surprisal(share, base=2)) for share in (self.p, 1 - self.p))
        return {
            "entropy": float(entropy([self.p, 1 - self.p], base=2)),
            "heads_bits": heads_bits,
            "tails_bits": tails_bits,
            "from_heads": self.p * heads_bits if self.p > 0 else 0.0,
            "from_tails": (1 - self.p) * tails_bits if self.p < 1 else 0.0,
        }

    def sentence(self):
        """Numbers in a sentence."""
        heads = f"{write(self.p)} × {write(self.heads_bits)}"
        tails = f"{write(1 - self.p)} × {write(self.tails_bits)}"
        return f"Entropy: {heads} + {tails} = {write(self.entropy)} bits"

    def draw(self):
        """Axes of the static picture."""
        curve = entropy(np.stack([COINS, 1 - COINS], axis=-1), base=2)
        adds = [self.from_heads, self.from_tails]
        return figures.plot_coin(COINS, curve, self.p, [self.heads_bits, self.tails_bits], adds)
