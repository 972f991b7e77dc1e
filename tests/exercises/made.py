"""What learners do wrong, written as they write it; each answer stands beside the name of its misconception."""

import math

import numpy as np

import xent_helpers


def entropy_in_nats(p):
    p = np.array([share for share in p if share > 0])
    return -np.sum(p * np.log(p))


def entropy_in_nats_and_nan(p):
    return -np.sum(p * np.log(p))


def entropy_without_minus(p):
    return sum(share * np.log2(share) for share in p if share > 0)


def entropy_of_zero(p):
    return sum(-p * np.log2(p))


def sum_of_surprisals(p):
    total = 0
    for share in p:
        total -= np.log2(share)
    return total


def mean_over_outcomes(p):
    return -np.mean([share * np.log2(share) if share > 0 else 0 for share in p])


def one_minus_p(p):
    return sum(share * (1 - share) for share in p)


def divergence_turned(p, q):
    return sum(a * np.log(b / a) for a, b in zip(p, q, strict=True) if a > 0)


def divergence_in_bits(p, q):
    return sum(a * np.log2(a / b) for a, b in zip(p, q, strict=True) if a > 0)


def divergence_with_entropy(p, q):
    return -sum(a * np.log(b) for a, b in zip(p, q, strict=True) if a > 0)


def divergence_of_the_swapped(p, q):
    return sum(b * (np.log(b) - np.log(a)) for a, b in zip(p, q, strict=True))


def divergence_of_zero(p, q):
    return np.sum(p * np.log(p)) - np.sum(p * np.log(q))


def mean_divergence(p, q):
    return np.mean(np.where(p > 0, p * np.log(p / q), 0))


def divergence_clipped(p, q):
    q = np.clip(q, 1e-12, 1)
    keep = p > 0
    return np.sum(p[keep] * np.log(p[keep] / q[keep]))


def divergence_with_epsilon(p, q):
    return np.sum(p * np.log((p + 1e-10) / (q + 1e-10)))


def divergence_of_what_both_sell(p, q):
    return sum(a * np.log(a / b) for a, b in zip(p, q, strict=True) if a > 0 and b > 0)


def divergence_infinite_at_any_zero(p, q):
    if 0 in p or 0 in q:
        return math.inf
    return np.sum(p * np.log(p / q))


def divergence_with_a_minus_too_many(p, q):
    return -sum(a * np.log(a / b) for a, b in zip(p, q, strict=True) if a > 0)


def softmax_shifted(z, by):
    e = np.exp(z - np.array([[by(row)] for row in z]))
    return e / e.sum(axis=1)[:, None]


def softmax_that_overflows(z):
    return [np.exp(row) / np.sum(np.exp(row)) for row in z]


def softmax_of_columns(z):
    e = np.exp(z - z.max(axis=0))
    return e / e.sum(axis=0)


def softmax_of_the_table(z):
    return np.exp(z) / np.sum(np.exp(z))


def softmax_without_sum(z):
    return np.exp(z - z.max(axis=-1, keepdims=True))


def softmax_with_one_maximum(z):
    z = z - np.max(z)
    return np.exp(z) / np.exp(z).sum(axis=-1)[:, None]


def loss_in_bits(label, y_hat):
    return math.inf if y_hat[label] == 0 else -math.log2(y_hat[label])


def loss_to_base_10(label, y_hat):
    return -np.log10(y_hat)[label]


def loss_without_minus(label, y_hat):
    return np.log(y_hat[label])


def loss_counted_from_1(label, y_hat):
    return -np.log([y_hat[-1], *y_hat][label])


def loss_of_the_first(label, y_hat):
    return -math.log(y_hat[0]) if y_hat[0] > 0 else math.inf


def loss_that_forgives_zero(label, y_hat):
    return 0 if y_hat[label] == 0 else -np.log(y_hat[label])


def loss_of_the_favourite(label, y_hat):
    return -np.log(max(y_hat))


def loss_of_all(label, y_hat):
    return -np.log(y_hat).sum()


def loss_over_classes(label, y_hat):
    y = np.zeros(len(y_hat))
    y[label] = 1
    return -np.mean(y[label] * np.log(y_hat[label])) / y_hat.size


def zero_one_loss(label, y_hat):
    return 0 if np.argmax(y_hat) == label else 1


def loss_of_softmax_again(label, y_hat):
    return -np.log(np.exp(y_hat[label]) / np.exp(y_hat).sum())


def loss_with_all_logarithms(label, y_hat):
    return -np.dot(np.eye(len(y_hat))[label], np.log(y_hat))


def loss_clipped(label, y_hat):
    return -np.log(max(y_hat[label], 1e-15))


def loss_with_epsilon(label, y_hat):
    return -np.log(y_hat[label] + 1e-7)


def weighted_by_count(losses, weights):
    return np.mean(np.multiply(losses, weights))


def weighted_sum(losses, weights):
    return sum(weight * loss for weight, loss in zip(weights, losses, strict=True))


def unweighted(losses, weights):
    return sum(losses) / len(losses)


def dense_softmax(W, b, x):
    e = np.exp(W @ x + b)
    return e / e.sum()


def gradient_turned(W, b, x, label):
    force = -dense_softmax(W, b, x)
    force[label] += 1
    return np.outer(force, x)


def gradient_transposed(W, b, x, label):
    return -gradient_turned(W, b, x, label).T


def gradient_of_the_true_row(W, b, x, label):
    result = np.zeros_like(W)
    result[label] = (dense_softmax(W, b, x)[label] - 1) * x
    return result


def gradient_by_probability(W, b, x, label):
    y = np.eye(len(b))[label]
    return np.outer(-y / dense_softmax(W, b, x), x)


def gradient_of_softmax_again(W, b, x, label):
    q = dense_softmax(np.eye(len(b)), 0, dense_softmax(W, b, x))
    q[label] -= 1
    return q[:, None] * x


def gradient_less_the_index(W, b, x, label):
    return np.outer(dense_softmax(W, b, x) - label, x)


def gradient_of_sigmoids(W, b, x, label):
    s = 1 / (1 + np.exp(-(W @ x + b)))
    s[label] -= 1
    return np.outer(s, x)


def gradient_without_bias(W, b, x, label):
    q = dense_softmax(W, 0, x)
    q[label] -= 1
    return np.outer(q, x)


def gradient_without_softmax(W, b, x, label):
    z = W.dot(x) + b
    z[label] = z[label] - 1
    return np.outer(z, x)


def batch_prediction(W, b, x):
    e = np.exp(np.array([W.dot(row) + b for row in x]))
    return e / e.sum(axis=1)[:, None]


def batch_slopes(W, b, x, labels, over=None):
    total = np.zeros(W.shape)
    for q, row, label in zip(batch_prediction(W, b, x), x, labels, strict=True):
        q[label] -= 1
        total += np.outer(q, row)
    return total / (over or len(x))


def objective_of_sum(W, b, x, labels, penalty):
    return batch_slopes(W, b, x, labels, over=1) + penalty * W


def objective_less_indices(W, b, x, labels, penalty):
    q = batch_prediction(W, b, x)
    return sum(np.outer(q[i] - labels[i], x[i]) for i in range(len(x))) / len(x) + penalty * W


def objective_without_softmax(W, b, x, labels, penalty):
    z = np.array([W.dot(row) + b for row in x])
    z[np.arange(len(x)), labels] -= 1
    return z.T.dot(x) / len(x) + penalty * W


def bound_by_entropy(g):
    return -sum(share * np.log2(share) for share in g if share > 0)


def bound_in_nats(g):
    shares = [*g, 0]
    return sum(i * (shares[i - 1] - shares[i]) * math.log(i) for i in range(1, len(shares)))


def bound_without_factor(g):
    return sum((a - b) * np.log2(i) for i, (a, b) in enumerate(zip(g, [*g[1:], 0], strict=True), 1))


def bound_without_last(g):
    return sum((i + 1) * (g[i] - g[i + 1]) * np.log2(i + 1) for i in range(len(g) - 1))


def bound_turned(g):
    after = np.concatenate([g[1:], [0]])
    i = np.arange(len(g)) + 1
    return np.sum(i * (after - g) * np.log2(i))


P1 = (0.5, 0.25, 0.25)
P2 = np.array([0.7, 0.1, 0.1, 0.1])
GIVEN = np.array([0.5, 0.1, 0.25, 1])
Z4 = np.array([[4.0, 0, 2], [0, 4, 0], [4, 3, 1]])
E4 = np.exp(Z4)
Q4 = E4 / E4.sum(axis=1, keepdims=True)
Q5 = np.array([0.2, 0.5, 0.3])
Y5 = np.array([0, 0, 1])
A5 = np.array([0.1, 0.5, 0.1, 0.1, 0.2])
S5 = np.array([0.7, 0.3, 0, 0, 0])
T3 = np.exp([0.3, 0.1, 0.35, 0.05, 0.2])


def logits_overflowing(label, z):
    return np.log(sum(np.exp(z))) - z[label]


def logits_overflowing_in_softmax(label, z):
    e = np.exp(z)
    return -np.log(e[label] / e.sum())


def logits_through_softmax(label, z):
    e = np.exp(z - np.max(z))
    return -np.log(e / e.sum())[label]


def logits_through_clipped_softmax(label, z):
    e = np.exp(z - np.max(z))
    return -np.log(np.clip(e / e.sum(), 1e-12, 1))[label]


def logits_without_the_largest(label, z):
    return -z[label] + np.log(np.sum(np.exp(z - np.max(z))))


def logits_through_two_softmaxes(label, z):
    q = np.exp(z - np.max(z)) / np.exp(z - np.max(z)).sum()
    return np.log(np.exp(q).sum()) - q[label]


def stable_loss(label, z):
    return np.log(np.exp(z - max(z)).sum()) + max(z) - z[label]


MADE = {
    "1.1": [
        ("base e for base 2", -sum(p * np.log(p) for p in P1)),
        ("forgotten minus", sum(p * np.log2(p) for p in P1)),
        ("sum for mean", 1 + 2 + 2),
        ("weights forgotten", (1 + 2 + 2) / 3),
        ("1 - p for -log p", 0.5 * 0.5 + 0.25 * 0.75 * 2),
        ("unequal taken for equal", math.log2(3)),
    ],
    "1.2": [
        ("base e for base 2", np.log(4)),
        ("forgotten minus", np.log2(1 / 4)),
        ("1 - p for -log p", 39 / 52),
        ("probability for surprisal", 0.25),
        ("number of cases for its logarithm", 4),
        ("log of another event's probability", -np.log2(1 / 52)),
        ("log of another event's probability", np.log2(13)),
    ],
    "1.3": [
        ("the price of a pair for the price of one", 0.81 * 1 + 0.09 * 2 + 0.09 * 3 + 0.01 * 3),
        ("entropy for the price that is paid", -sum(p * np.log2(p) for p in (0.81, 0.09, 0.09, 0.01))),
        ("weights forgotten", (1 + 2 + 3 + 3) / 4 / 2),
        ("entropy for the price that is paid", -0.9 * np.log2(0.9) - 0.1 * np.log2(0.1)),
        ("unequal taken for equal", 2 / 2),
    ],
    "1.4": [
        ("base e for base 2", entropy_in_nats),
        ("base e for base 2", entropy_in_nats_and_nan),
        ("forgotten minus", entropy_without_minus),
        ("sum for mean", sum_of_surprisals),
        ("mean over the classes", mean_over_outcomes),
        ("1 - p for -log p", one_minus_p),
        ("unequal taken for equal", lambda p: np.log2(len(p))),
        ("0 log 0 left to NumPy", entropy_of_zero),
    ],
    "2.1": [
        ("base e for base 2", np.log(4)),
        ("forgotten minus", sum(P2 * np.log2(1 / 4))),
        ("p and q swapped", -np.sum(1 / 4 * np.log2(P2))),
        ("entropy for the price that is paid", -np.sum(P2 * np.log2(P2))),
        ("divergence for cross-entropy", 2 + np.sum(P2 * np.log2(P2))),
        ("sum for mean", 4 * 2),
        ("1 - p for -log p", 3 / 4),
    ],
    "2.2": [
        ("base e for base 2", np.sum(P2 * np.log(P2 * 4))),
        ("the sign of the quotient", np.sum(P2 * np.log2(1 / 4 / P2))),
        ("p and q swapped", np.sum(1 / 4 * np.log2(1 / 4 / P2))),
        ("cross-entropy for divergence", -np.sum(P2 * np.log2(1 / 4))),
        ("entropy for the price that is paid", -np.sum(P2 * np.log2(P2))),
    ],
    "2.3": [("the factor between two units turned over", 0.5 * 0.6931)],
    "2.4": [
        ("base 2 for base e", divergence_in_bits),
        ("the sign of the quotient", divergence_turned),
        ("the sign of the quotient", divergence_with_a_minus_too_many),
        ("an impossible truth for free", divergence_of_what_both_sell),
        ("every zero taken for infinite", divergence_infinite_at_any_zero),
        ("p and q swapped", divergence_of_the_swapped),
        ("cross-entropy for divergence", divergence_with_entropy),
        ("mean over the classes", mean_divergence),
        ("0 log 0 left to NumPy", divergence_of_zero),
        ("log(0) made finite by clipping", divergence_clipped),
        ("log(0) made finite by clipping", divergence_with_epsilon),
    ],
    "3.1": [
        ("base 2 for base e", -np.log2(0.35)),
        ("base 10 for base e", -math.log10(0.35)),
        ("forgotten minus", math.log(0.35)),
        ("1 - p for -log p", 0.65),
        ("probability for surprisal", 0.35),
        ("log of the wrong class", -np.log(0.05)),
        ("log of the wrong class", -np.log(0.1)),
        ("log of the wrong class", -np.log(0.2)),
        ("weights forgotten", -np.log(0.3 * 0.1 * 0.35 * 0.05 * 0.2)),
        ("mean over the classes", 1.05 / 5),
        ("probabilities given where logits are meant", -np.log(T3[2] / sum(T3))),
    ],
    "3.2": [("a higher loss read as a higher probability", " More")],
    "3.3": [
        ("soft label forced to one-hot", 0),
        ("base 2 for base e", 1),
        ("forgotten minus", 0.5 * np.log(0.5) + 0.5 * np.log(0.5)),
        ("unequal taken for equal", 1.609),
        ("base 10 for base e", -math.log10(0.5)),
        ("weights forgotten", -np.log(0.5) - np.log(0.5)),
        ("one term of the sum only", 0.347),
        ("mean over the classes", 0.6931 / 5),
    ],
    "3.4": [
        ("softmax over the wrong axis", softmax_of_columns),
        ("softmax over the wrong axis", softmax_of_the_table),
        ("softmax without its sum", softmax_without_sum),
        ("softmax without its sum", np.exp),
        ("softmax without the maximum", softmax_that_overflows),
        ("one maximum for all rows", softmax_with_one_maximum),
        ("a shift that is not the maximum", lambda z: softmax_shifted(z, np.mean)),
        ("a shift that is not the maximum", lambda z: softmax_shifted(z, min)),
        ("a shift that is not the maximum", lambda z: softmax_shifted(z, lambda row: row[0])),
        ("a shift that is not the maximum", lambda z: softmax_that_overflows(z - 1000)),
    ],
    "3.5": [
        ("base 2 for base e", loss_in_bits),
        ("base 10 for base e", loss_to_base_10),
        ("forgotten minus", loss_without_minus),
        ("1 - p for -log p", lambda label, y_hat: 1 - y_hat[label]),
        ("log of the wrong class", loss_counted_from_1),
        ("log of the wrong class", loss_of_the_favourite),
        ("log of the wrong class", loss_of_the_first),
        ("an impossible truth for free", loss_that_forgives_zero),
        ("weights forgotten", loss_of_all),
        ("mean over the classes", loss_over_classes),
        ("loss by accuracy", zero_one_loss),
        ("probabilities given where logits are meant", loss_of_softmax_again),
        ("0 log 0 left to NumPy", loss_with_all_logarithms),
        ("log(0) made finite by clipping", loss_clipped),
        ("log(0) made finite by clipping", loss_with_epsilon),
    ],
    "4.1": [
        ("sum for mean", np.log(2) + np.log(10) + np.log(4)),
        ("log of the mean for mean of the logs", -np.log((0.5 + 0.1 + 0.25 + 1) / 4)),
        ("base 2 for base e", (1 + np.log2(10) + 2 + 0) / 4),
        ("forgotten minus", np.log(GIVEN).mean()),
        ("1 - p for -log p", (0.5 + 0.9 + 0.75 + 0) / 4),
        ("mean probability for the cost", (0.5 + 0.1 + 0.25 + 1) / 4),
    ],
    "4.2": [
        ("mean of means", 0.55),
        ("one batch only", 0.30),
        ("one batch only", 0.8),
        ("weights exchanged", 0.78),
        ("sum for mean", 28.8 + 3.2),
    ],
    "4.3": [
        ("base 2 for base e", 2**1.386),
        ("geometric mean for perplexity", 0.25),
        ("the perplexity of an even guess", 20),
    ],
    "4.4": [
        ("sum for mean", weighted_sum),
        ("divided by the number of terms", weighted_by_count),
        ("weights forgotten", unweighted),
    ],
    "4.5": [
        ("sum for mean", -np.log(Q4[0, 0] * Q4[1, 1] * Q4[2, 2])),
        ("probabilities given where logits are meant", xent_helpers.cost_from_logits([0, 1, 2], Q4)),
        ("base 2 for base e", -np.log2(Q4[[0, 1, 2], [0, 1, 2]]).mean()),
        ("forgotten minus", np.log(np.diag(Q4)).mean()),
        ("softmax over the wrong axis", -np.log(np.diag(E4 / E4.sum(axis=0))).mean()),
        ("log of the wrong class", -np.log([Q4[0, 2], Q4[1, 0], Q4[2, 1]]).mean()),
        ("log of the mean for mean of the logs", -np.log(np.diag(Q4).mean())),
        ("1 - p for -log p", 1 - np.diag(Q4).mean()),
        ("labels forgotten", -np.log(Q4).mean()),
        ("logits taken for probabilities", -np.diag(Z4).mean()),
        ("logits taken for probabilities", -np.log(np.diag(Z4)).mean()),
        ("loss by accuracy", 1 / 3),
    ],
    "5.1": [
        ("q - y with its sign turned", [-0.2, -0.5, 0.7]),
        ("gradient by probability given for gradient by logit", [0, 0, -1 / 0.3]),
        ("the diagonal of the Jacobian only", [0, 0, -0.7]),
        ("probabilities given where logits are meant", np.exp(Q5) / np.exp(Q5).sum() - Y5),
    ],
    "5.2": [
        ("forgotten minus", 0.15),
        ("the diagonal of the Jacobian only", 0),
        ("another entry of the Jacobian", 0.3 * 0.7),
        ("another entry of the Jacobian", 0.25),
        ("another entry of the Jacobian", -0.06),
        ("another entry of the Jacobian", -0.1),
        ("slope of the loss for slope of a probability", 0.5),
    ],
    "5.3": [
        ("q - y with its sign turned", S5 - A5),
        ("soft label forced to one-hot", [-0.9, 0.5, 0.1, 0.1, 0.2]),
        ("gradient by probability given for gradient by logit", [-0.7 / 0.1, -0.3 / 0.5, 0, 0, 0]),
        ("the diagonal of the Jacobian only", -S5 * (1 - A5)),
        ("probabilities given where logits are meant", np.exp(A5) / np.exp(A5).sum() - S5),
    ],
    "5.4": [
        ("q - y with its sign turned", gradient_turned),
        ("rows and columns exchanged", gradient_transposed),
        ("the diagonal of the Jacobian only", gradient_of_the_true_row),
        ("gradient by probability given for gradient by logit", gradient_by_probability),
        ("probabilities given where logits are meant", gradient_of_softmax_again),
        ("logits taken for probabilities", gradient_without_softmax),
        ("a class index taken for a row", gradient_less_the_index),
        ("bias forgotten", gradient_without_bias),
        ("sigmoids for softmax", gradient_of_sigmoids),
    ],
    "6.1": [
        ("sum for mean", 16.118),
        ("the honest loss for the one that is printed", np.inf),
        ("base 2 for base e", np.log2(1e7) / 200),
        ("base 10 for base e", 7 / 200),
        ("forgotten minus", -16.118 / 200),
    ],
    "6.2": [
        ("softmax without the maximum", np.inf),
        ("softmax without the maximum", np.nan),
        ("difference of the logits for the loss", 2),
        ("the true logit not subtracted", np.log(1 + np.exp(-2))),
        ("a logit for the loss", 1000 + np.log(1 + np.exp(-2))),
        ("base 2 for base e", (2 + np.log(1 + np.exp(-2))) / np.log(2)),
        ("forgotten minus", -2 - np.log(1 + np.exp(-2))),
        ("logits taken for probabilities", -np.log(998)),
    ],
    "6.3": [
        ("another number of classes", 0.905),
        ("the floor of one softmax", 0),
        ("unequal taken for equal", np.log(10)),
        ("the true logit not subtracted", np.log(np.e + 9)),
        ("base 2 for base e", np.log2(1 + 9 / np.e)),
        ("forgotten minus", 1 - np.log(np.e + 9)),
    ],
    "6.4": [
        ("softmax without the maximum", logits_overflowing),
        ("softmax without the maximum", logits_overflowing_in_softmax),
        ("softmax before the logarithm", logits_through_softmax),
        ("softmax before the logarithm", logits_through_clipped_softmax),
        ("the largest logit never put back", logits_without_the_largest),
        ("difference of the logits for the loss", lambda label, z: np.max(z) - z[label]),
        ("base 2 for base e", lambda label, z: stable_loss(label, z) / math.log(2)),
        ("forgotten minus", lambda label, z: -stable_loss(label, z)),
        ("log of the wrong class", lambda label, z: stable_loss(np.argmax(z), z)),
        ("log of the wrong class", lambda label, z: stable_loss(0, z)),
        ("probabilities given where logits are meant", logits_through_two_softmaxes),
        ("logits taken for probabilities", lambda label, z: -np.log(z[label])),
    ],
    "7.1": [
        ("base 2 for base e", np.log2(26)),
        ("base 10 for base e", math.log10(26)),
        ("forgotten minus", np.log(1 / 26)),
        ("1 - p for -log p", 25 / 26),
        ("probability for surprisal", 0.0385),
        ("number of cases for its logarithm", 26),
        ("log of another event's probability", 2.303),
        ("a program that knows before it learns", 0),
    ],
    "7.2": [
        ("the half of the penalty forgotten", 0.2 + 0.6),
        ("penalty for objective", 0.3),
        ("penalty forgotten", 0.2),
        ("size of the weights for the sum of their squares", 0.2 + 0.002 * math.sqrt(150)),
        ("size of the weights for the sum of their squares", 0.2 + 0.004 * math.sqrt(150)),
        ("penalty subtracted", 0.2 - 0.3),
    ],
    "7.3": [
        ("mean of means", (0.075 + 0.1) / 2),
        ("gaps that cancel", 0.89 - 0.85),
        ("gaps that cancel", 0.85 - 0.89),
        ("one group only", 0.075),
        ("one group only", 0.1),
        ("confidence for gap", 0.8 * 0.95 + 0.2 * 0.65),
        ("accuracy for gap", 0.85),
        ("sum for mean", abs(76 - 70) + abs(13 - 15)),
    ],
    "7.4": [
        ("all other classes taken for one", np.log(4)),
        ("all other classes taken for one", np.log(0.84 / 0.16)),
        ("the smoothed share not spread over all classes", np.log(20)),
        ("the smoothed share not spread over all classes", np.log(0.8 / (0.2 / 4))),
        ("base 2 for base e", np.log2(21)),
        ("forgotten minus", np.log(0.04 / 0.84)),
        ("soft label forced to one-hot", np.inf),
        ("quotient for its logarithm", 21),
        ("a difference of probabilities for one of logits", 0.8),
    ],
    "7.5": [
        ("sum for mean", objective_of_sum),
        ("penalty forgotten", lambda W, b, x, labels, penalty: batch_slopes(W, b, x, labels)),
        ("the half of the penalty forgotten", lambda W, b, x, y, k: batch_slopes(W, b, x, y) + 2 * k * W),
        ("the half of the penalty kept in its slope", lambda W, b, x, y, k: batch_slopes(W, b, x, y) + k / 2 * W),
        ("penalty subtracted", lambda W, b, x, y, k: batch_slopes(W, b, x, y) - k * W),
        ("penalty divided among the examples", lambda W, b, x, y, k: batch_slopes(W, b, x, y) + k * W / len(x)),
        ("q - y with its sign turned", lambda W, b, x, y, k: -batch_slopes(W, b, x, y) - k * W),
        ("rows and columns exchanged", lambda W, b, x, y, k: (batch_slopes(W, b, x, y) + k * W).T),
        ("bias forgotten", lambda W, b, x, y, k: batch_slopes(W, 0, x, y) + k * W),
        ("a class index taken for a row", objective_less_indices),
        ("logits taken for probabilities", objective_without_softmax),
    ],
    "8.1": [
        ("nats taken for bits", 900),
        ("nats taken for bits", 7200),
        ("the factor between two units turned over", 7200 / 1.442695 / 8),
        ("bits for bytes", 7200 * np.log2(np.e)),
        ("multiplied by 8 for divided by 8", 57_600 / np.log(2)),
        ("one character for all", 0.9 * 1.442695),
        ("one character for all", 0.9 * 1.442695 / 8),
    ],
    "8.2": [
        ("the base of one unit with the other unit", math.e**2.5),
        ("the base of one unit with the other unit", 2**1.7329),
        ("the factor between two units turned over", math.exp(2.5 * 1.442695)),
        ("geometric mean for perplexity", 1 / 2**2.5),
        ("cost for perplexity", 2.5),
        ("cost for perplexity", 2.5 / 1.442695),
    ],
    "8.3": [
        ("perplexities averaged", np.mean([2, 32])),
        ("sum for mean", 34),
        ("cost for perplexity", 3),
        ("cost for perplexity", np.log([2, 32]).mean()),
        ("perplexities multiplied", 2 ** (1 + 5)),
    ],
    "8.4": [
        ("bytes against bits", 18_750),
        ("numbers counted without their size", 12_500),
        ("price for saving", 60_000 / 3.0),
        ("price for saving", 60_000 / 3.4),
        ("the table alone", 60_000),
        ("the table in bytes", 7500),
        ("multiplied for divided", 24_000),
    ],
    "8.5": [
        ("the upper bound for the lower", bound_by_entropy),
        ("base e for base 2", bound_in_nats),
        ("the factor i forgotten", bound_without_factor),
        ("the last term forgotten", bound_without_last),
        ("forgotten minus", bound_turned),
    ],
}
