"""The mathematics of a course on cross-entropy, as plain functions on NumPy arrays.

Read `information` first, then `losses` and `gradients`; `codes` and `arithmetic_coding` stand by themselves. Pictures,
explorables and exercise checks live in `figures`, `explorables` and `exercises`, imported by name when needed.
"""

from xent_helpers.arithmetic_coding import ArithmeticDecoder, ArithmeticEncoder, whole_frequencies
from xent_helpers.calibration import calibration_bins, calibration_gap
from xent_helpers.codes import decode, encode, expected_length, frequencies, huffman_code
from xent_helpers.gradients import grad_wrt_logits, grad_wrt_probs, numerical_gradient, softmax_jacobian
from xent_helpers.guessing import guess_bounds
from xent_helpers.information import cross_entropy, entropy, kl_divergence, perplexity, surprisal
from xent_helpers.losses import (
    binary_loss,
    binary_loss_from_logits,
    cost,
    cost_from_logits,
    log_softmax,
    loss,
    loss_from_logits,
    one_hot,
    sigmoid,
    smooth_labels,
    softmax,
)

__all__ = [
    "ArithmeticDecoder",
    "ArithmeticEncoder",
    "binary_loss",
    "binary_loss_from_logits",
    "calibration_bins",
    "calibration_gap",
    "cost",
    "cost_from_logits",
    "cross_entropy",
    "decode",
    "encode",
    "entropy",
    "expected_length",
    "frequencies",
    "grad_wrt_logits",
    "grad_wrt_probs",
    "guess_bounds",
    "huffman_code",
    "kl_divergence",
    "log_softmax",
    "loss",
    "loss_from_logits",
    "numerical_gradient",
    "one_hot",
    "perplexity",
    "sigmoid",
    "smooth_labels",
    "softmax",
    "softmax_jacobian",
    "surprisal",
    "whole_frequencies",
]
