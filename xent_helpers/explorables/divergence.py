"""Notebook 02: a truth, a belief, and the price of the belief."""

from xent_helpers import cross_entropy, entropy, figures, kl_divergence
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import distribution, number, row

STALL = [1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 16]


class DivergenceExplorable(Explorable):
    """A truth and a belief about five fruits: the price of the belief, its two parts, and both divergences.

    Parameters
    ----------
    p, q : sequence of 5 probabilities
        The truth, by default [1/2, 1/4, 1/8, 1/16, 1/16], and the belief, by default half of it and half of
        the same reversed.

    Attributes
    ----------
    entropy, cross_entropy, forward_kl, reverse_kl : float
        H(p), H(p, q), KL(p || q) and KL(q || p) in bits.
    """

    drawing = "divergence"
    p = row(STALL, distribution)
    q = row([(one + other) / 2 for one, other in zip(STALL, STALL[::-1], strict=True)], distribution)
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
            f"H(p, q) = {write(self.cross_entropy, 4)} bits = H(p) {write(self.entropy, 4)} "
            f"+ KL(p || q) {write(self.forward_kl, 4)}; the other way round KL(q || p) = {write(self.reverse_kl, 4)}"
        )

    def draw(self):
        """Axes of the static picture."""
        left, right = figures.new_axes(columns=2, width=9, height=3.4)
        figures.plot_distributions(
            self.p, self.q, figures.SHORT, left, title="Truth and belief", truth="truth p", estimate="belief q"
        )
        figures.plot_price_parts(self.entropy, self.forward_kl, self.reverse_kl, right)
        return left
