"""Notebook 02: a truth, a belief, and the price of the belief as an area."""

from xent_helpers import cross_entropy, entropy, figures, kl_divergence, surprisal
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import distribution, number, row

STALL = [1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 16]


class CrossEntropyExplorable(Explorable):
    """A truth and a belief about five fruits: columns as wide as p and as high as -log2 q, whose area is H(p, q).

    Parameters
    ----------
    p, q : sequence of 5 probabilities
        The truth, by default [1/2, 1/4, 1/8, 1/16, 1/16], and the belief, by default the same reversed.

    Attributes
    ----------
    entropy, cross_entropy, forward_kl, reverse_kl : float
        H(p), H(p, q), KL(p || q) and KL(q || p) in bits.
    """

    drawing = "cross_entropy"
    p = row(STALL, distribution)
    q = row(STALL[::-1], distribution)
    entropy, cross_entropy, forward_kl, reverse_kl = number(), number(), number(), number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        p, q = self.p, self.q
        return {
            "entropy": float(entropy(p, base=2)),
            "cross_entropy": float(cross_entropy(p, q, base=2)),
            "forward_kl": float(kl_divergence(p, q, base=2)),
            "reverse_kl": float(kl_divergence(q, p, base=2)),
        }

    def sentence(self):
        """Numbers in a sentence."""
        return (
            f"H(p, q) = {write(self.cross_entropy, 4)} bits: {write(self.entropy, 4)} is H(p), "
            f"{write(self.forward_kl, 4)} is for believing q ({write(self.reverse_kl, 4)} with p and q exchanged)"
        )

    def draw(self):
        """Axes of the static picture."""
        heights, floors = surprisal(self.q, base=2), surprisal(self.p, base=2)
        said = [f"p {write(p, 4)}\nq {write(q, 4)}" for p, q in zip(self.p, self.q, strict=True)]
        title = f"A price as an area: {write(self.cross_entropy, 4)} bits"
        return figures.plot_areas(self.p, heights, floors, said, title=title)
