"""The exercises of notebook 5, the softmax gradient; wrong answers are computed, as a learner comes to them."""

import numpy as np

from xent_helpers import (
    grad_wrt_logits,
    grad_wrt_probs,
    log_softmax,
    loss_from_logits,
    one_hot,
    sigmoid,
    softmax,
    softmax_jacobian,
)
from xent_helpers.exercises import misconceptions as m
from xent_helpers.exercises.grading import Exercise, Slip
from xent_helpers.exercises.progress import sheet

Q, Y = np.array([0.2, 0.5, 0.3]), np.array([0, 0, 1])
A, SOFT = np.array([0.1, 0.5, 0.1, 0.1, 0.2]), np.array([0.7, 0.3, 0, 0, 0])


def _force(W, b, x, label):
    """Prediction minus label, and the prediction by itself."""
    q = softmax(W @ x + b)
    return q - one_hot(label, len(b)), q


def _weight_gradient(W, b, x, label):
    return np.outer(_force(W, b, x, label)[0], x)


def _weight_gradient_of_the_diagonal(W, b, x, label):
    force, _ = _force(W, b, x, label)
    return np.outer(one_hot(label, len(b)) * force, x)


def _weight_gradient_by_probability(W, b, x, label):
    return np.outer(grad_wrt_probs(label, softmax(W @ x + b)), x)


def _weight_gradient_of_softmax_twice(W, b, x, label):
    return np.outer(grad_wrt_logits(label, softmax(W @ x + b)), x)


def _weight_gradient_without_softmax(W, b, x, label):
    return np.outer(W @ x + b - one_hot(label, len(b)), x)


def _weight_gradient_of_the_jacobian_again(W, b, x, label):
    return np.outer(softmax_jacobian(W @ x + b) @ _force(W, b, x, label)[0], x)


def _weight_gradient_of_logits_by_sum(W, b, x, label):
    z = W @ x + b
    return np.outer(z / z.sum() - one_hot(label, len(b)), x)


def _weight_gradient_of_own_slopes(W, b, x, label):
    q = softmax(W @ x + b)
    return np.outer(q * (1 - q) - one_hot(label, len(b)), x)


def _weight_gradient_times_prediction(W, b, x, label):
    force, q = _force(W, b, x, label)
    return np.outer(q * force, x)


def draw_layer(generator):
    """Weights, bias, input and label of a small dense layer."""
    classes, inputs = generator.integers((2, 1), (5, 4))
    W, b, x = (generator.integers(-20, 21, shape) / 10 for shape in ((classes, inputs), classes, inputs))
    return W, b, x, int(generator.integers(classes))


EXERCISES = sheet(
    "Notebook 5",
    Exercise(
        "5.1",
        right=Q - Y,
        unit="nats",
        slips=[
            Slip(m.SIGN_TURNED, Y - Q),
            Slip(m.BITS_FOR_NATS, (Q - Y) / np.log(2)),
            Slip(m.BY_PROBABILITY, grad_wrt_probs(Y, Q)),
            Slip(m.BY_PROBABILITY, -grad_wrt_probs(Y, Q), "And its minus is lost."),
            Slip(m.DIAGONAL_ONLY, grad_wrt_probs(Y, Q) * np.diag(softmax_jacobian(np.log(Q)))),
            Slip(m.PROBABILITIES_AS_LOGITS, grad_wrt_logits(Y, Q)),
            Slip(m.NOTHING_SUBTRACTED, Q),
            Slip(m.ABSOLUTE, np.abs(Q - Y)),
            Slip(m.LABEL_ELSEWHERE, Q - one_hot(0, 3), "You took the 1 off at the first class."),
            Slip(m.LABEL_ELSEWHERE, Q - one_hot(1, 3), "You took the 1 off at the second class."),
            Slip(m.TIMES_PREDICTION, Q[2] * (Q - Y)),
            Slip(m.TIMES_PREDICTION, Q * (Q - Y)),
            Slip(m.LOSS_FOR_SLOPE, -np.log(Q)),
            Slip(m.LOSS_FOR_SLOPE, -Y * np.log(Q)),
            Slip(m.LABEL_AS_GRADIENT, Y),
            Slip(m.LABEL_AS_GRADIENT, -Y),
            Slip(m.INDEX_AS_ROW, Q - 2),
            Slip(m.DIVIDED_BY_COUNT, (Q - Y) / 3, "The gradient is no mean."),
            Slip(m.SQUARED, 2 * (Q - Y), "Its slope by the prediction brings a 2."),
            Slip(m.SLOPE_OF_PROBABILITY, softmax_jacobian(np.log(Q))[2]),
            Slip(m.LOSS_FOR_SLOPE, Y * np.log(Q), "And a minus has been lost."),
            Slip(m.LOSS_FOR_SLOPE, np.log(Q), "And a minus has been lost."),
            Slip(m.ZEROS_OF_THE_LABEL, (Y - Q) * Y, "And the signs are turned."),
            Slip(m.ONE_MINUS_Q, 1 - Q),
            Slip(m.ONE_MINUS_Q, np.array([0.8, 0.5, 0.3])),
            Slip(m.ONE_MINUS_Q, Q - 1),
            Slip(m.LABEL_ADDED, Q + Y),
            Slip(m.LABEL_TURNED, Q - (1 - Y)),
            *[Slip(m.ANOTHER_ORDER, (Q - Y)[order]) for order in ([2, 1, 0], [1, 0, 2], [0, 2, 1])],
            Slip(m.ANOTHER_ORDER, Q[[0, 2, 1]] - Y, "It is the prediction's."),
            Slip(m.SIGNS_ALONE, np.sign(Q - Y)),
            Slip(m.SIGNS_ALONE, [-1, -1, -1]),
            Slip(m.NO_GRADIENT, [0, 0, 0]),
            Slip(m.LABEL_TIMES, -Q * Y, "And the signs are turned."),
            Slip(m.TRUE_CLASS_ALONE, Q * (1 - Y) - Y, "Its probability is missing."),
            Slip(m.TRUE_CLASS_ALONE, Q * (1 - Y), "Its slope is not 0."),
            *[Slip(m.ENTRY_MISCOUNTED, [0.2, 0.5, each]) for each in (0.2, -0.8, -0.6)],
            Slip(m.SQUARED, (Q - Y) * np.abs(Q - Y), "Its sign is right."),
            Slip(m.LOSS_FOR_SLOPE, -np.log(Q[2]) * (Q - Y), "You multiplied by the loss."),
            Slip(m.LIST_CUT, (Q - Y)[:2]),
            Slip(m.ABSOLUTE, -np.abs(Q - Y), "You made all of them negative."),
            Slip(m.NUMBER_FOR_LIST, -np.log(Q[2]), "It is the loss."),
            *[Slip(m.NUMBER_FOR_LIST, sign * 0.7, "It is that of the true class.") for sign in (1, -1)],
            Slip(m.NUMBER_FOR_LIST, 0, "It is their sum."),
            Slip(m.OWN_SLOPES, Q * (1 - Q)),
            Slip(m.JACOBIAN_AGAIN, softmax_jacobian(np.log(Q)) @ (Q - Y)),
            *[Slip(m.RECIPROCALS, sign / Q) for sign in (1, -1)],
            *[
                Slip(m.SIGMOIDS, sign * (Q - Y) / (Q * (1 - Q)), "And you took its slope by the probabilities.")
                for sign in (1, -1)
            ],
            *[Slip(m.MINUS_AT_LABEL, sign * Q * (1 - 2 * Y)) for sign in (1, -1)],
            Slip(m.SQUARED, (Q - Y) ** 2),
            Slip(m.LABEL_TIMES, Q * Y),
            Slip(m.LABEL_ELSEWHERE, one_hot(0, 3) - Q, "And the signs are turned."),
            Slip(m.LABEL_ELSEWHERE, one_hot(1, 3) - Q, "And the signs are turned."),
            Slip(m.NOTHING_SUBTRACTED, -Q),
            Slip(m.HALVED, (Q - Y) / 2),
            Slip(m.TIMES_PREDICTION, -Q * (Q - Y), "And the signs are turned."),
        ],
        hints=[
            "By the logits, no entry is 0. Which short formula did the chain rule end in?",
            "Prediction minus label, entry by entry.",
        ],
        code="answer = np.array([0.2, 0.5, 0.3]) - np.array([0, 0, 1])",
        insight="Prediction minus label: the true class is pulled up by all that it lacks, 0.7, and the others are "
        "pushed down by what they have. The three sum to 0.",
    ),
    Exercise(
        "5.2",
        right=softmax_jacobian(np.log(Q))[2, 1],
        slips=[
            Slip(
                m.FORGOTTEN_MINUS, Q[2] * Q[1], "When the second logit rises, does the third probability rise or fall?"
            ),
            Slip(m.DIAGONAL_ONLY, 0.0),
            Slip(m.ANOTHER_ENTRY, Q[2] * (1 - Q[2]), "It is the third probability by its own logit."),
            Slip(m.ANOTHER_ENTRY, Q[1] * (1 - Q[1]), "It is the second probability by its own logit."),
            Slip(m.ANOTHER_ENTRY, -Q[2] * Q[0], "It belongs to the first class and the third."),
            Slip(m.ANOTHER_ENTRY, -Q[1] * Q[0], "It belongs to the first class and the second."),
            Slip(m.SLOPE_OF_LOSS, Q[1]),
            Slip(m.SLOPE_OF_LOSS, Q[2] - 1),
            Slip(m.SLOPE_OF_LOSS, 1 - Q[2], "And its sign is turned."),
            Slip(m.ANOTHER_ENTRY, Q[0] * (1 - Q[0]), "It is the first probability by its own logit."),
            Slip(m.TURNED_ENTRY, -Q[2] * (1 - Q[2])),
            Slip(m.TURNED_ENTRY, -Q[1] * (1 - Q[1])),
            Slip(m.TURNED_ENTRY, Q[2] * Q[0]),
            Slip(m.TURNED_ENTRY, Q[1] * Q[0]),
            Slip(m.PROBABILITY_AS_SLOPE, Q[2]),
            Slip(m.PROBABILITY_AS_SLOPE, Q[0]),
            Slip(m.PROBABILITY_AS_SLOPE, -Q[2]),
            Slip(m.PROBABILITY_AS_SLOPE, -Q[1]),
            Slip(m.MIXED_ENTRY, Q[1] * (1 - Q[2])),
            Slip(m.MIXED_ENTRY, -Q[1] * (1 - Q[2])),
            *[Slip(m.QUOTIENT_OF_TWO, sign * each) for sign in (1, -1) for each in (0.6, 5 / 3, 1 / 0.3, 2)],
            *[
                Slip(m.LIST_FOR_NUMBER, entries, "Which entry is it?")
                for entries in (
                    softmax_jacobian(np.log(Q))[2],
                    softmax_jacobian(np.log(Q))[1],
                    softmax_jacobian(np.log(Q)),
                )
            ],
            Slip(m.OTHER_OPERATION, Q[2] - Q[1]),
            Slip(m.OTHER_OPERATION, Q[2] + Q[1]),
            Slip(m.OTHER_OPERATION, -Q[2] - Q[1]),
            *[Slip(m.LOSS_FOR_SLOPE, each) for each in (-np.log(Q[2]), np.log(Q[2]))],
            *[Slip(m.THREE_FACTORS, sign * each) for sign in (1, -1) for each in (0.3 * 0.5 * 0.7, 0.2 * 0.3 * 0.5)],
            *[Slip(m.LOGITS_COMPARED, sign * np.log(0.3 / 0.5)) for sign in (1, -1)],
            Slip(m.THREE_FACTORS, 0.3 * 0.5 * 0.5),
            Slip(m.BITS_FOR_NATS, -0.15 / np.log(2)),
            Slip(m.MULTIPLIED_BY_CLASSES, -0.45),
            *[Slip(m.ANOTHER_ENTRY, each, "It belongs to another prediction.") for each in (-0.05, -0.01)],
            Slip(m.QUOTIENT_OF_TWO, -0.15 / 0.2),
            *[Slip(m.SQUARED_PROBABILITY, sign * 0.3**2) for sign in (1, -1)],
            Slip(m.OTHER_OPERATION, 1 - 0.3 * 0.5, "You took 1 minus a product."),
            Slip(m.DECIMAL_POINT, -1.5),
            Slip(m.DECIMAL_POINT, -0.015),
            Slip(m.HALVED, -0.075),
        ],
        hints=[
            "If the second logit rises, the second probability gains. Who loses?",
            "Off the diagonal, the Jacobian's entry is minus the product of two probabilities.",
        ],
        code="answer = -0.3 * 0.5",
        insight="What the second class wins, the others lose, each in proportion to what it has: minus the product of "
        "the two probabilities.",
    ),
    Exercise(
        "5.3",
        right=A - SOFT,
        unit="nats",
        slips=[
            Slip(m.SIGN_TURNED, SOFT - A),
            Slip(m.BITS_FOR_NATS, (A - SOFT) / np.log(2)),
            Slip(m.HARDENED, A - one_hot(0, 5), "Banana has a share in it."),
            Slip(m.HARDENED, A - one_hot(0, 5) - one_hot(1, 5), "You took 1 off at each class that has a share."),
            Slip(m.ONE_SHARE, A - 0.7 * one_hot(0, 5)),
            Slip(m.BY_PROBABILITY, grad_wrt_probs(SOFT, A)),
            Slip(m.BY_PROBABILITY, -grad_wrt_probs(SOFT, A), "And its minus is lost."),
            Slip(m.DIAGONAL_ONLY, grad_wrt_probs(SOFT, A) * np.diag(softmax_jacobian(np.log(A)))),
            Slip(m.PROBABILITIES_AS_LOGITS, grad_wrt_logits(SOFT, A)),
            Slip(m.NOTHING_SUBTRACTED, A),
            Slip(m.ABSOLUTE, np.abs(A - SOFT)),
            Slip(m.LABEL_AS_GRADIENT, SOFT),
            Slip(m.LABEL_AS_GRADIENT, -SOFT),
            Slip(m.TIMES_PREDICTION, A * (A - SOFT)),
            Slip(m.ZEROS_OF_THE_LABEL, (A - SOFT) * (SOFT > 0)),
            Slip(m.LOSS_FOR_SLOPE, -SOFT * np.log(A)),
            Slip(m.LOSS_FOR_SLOPE, -np.log(A)),
            Slip(m.DIVIDED_BY_COUNT, (A - SOFT) / 5, "The gradient is no mean."),
            Slip(m.SQUARED, 2 * (A - SOFT), "Its slope by the prediction brings a 2."),
            Slip(m.SQUARED, (A - SOFT) ** 2),
            Slip(m.ZEROS_OF_THE_LABEL, (SOFT - A) * (SOFT > 0), "And the signs are turned."),
            Slip(m.HARDENED, A - one_hot(1, 5), "Apple has a share in it."),
            Slip(m.HARDENED, one_hot(0, 5) - A, "And the signs are turned."),
            Slip(m.ONE_SHARE, A - 0.3 * one_hot(1, 5), "Apple has the larger one."),
            Slip(m.LABEL_TIMES, A * SOFT),
            Slip(m.LABEL_TIMES, SOFT * (A - SOFT)),
            Slip(m.SHARES_EXCHANGED, A - SOFT[[1, 0, 2, 3, 4]]),
            Slip(m.ANOTHER_ORDER, (A - SOFT)[::-1]),
            *[Slip(m.ANOTHER_ORDER, (A - SOFT)[order]) for order in ([1, 0, 2, 3, 4], [0, 1, 2, 4, 3])],
            Slip(m.ANOTHER_ORDER, A[::-1] - SOFT, "It is the prediction's."),
            Slip(m.SIGNS_ALONE, np.sign(A - SOFT)),
            Slip(m.NO_GRADIENT, np.zeros(5)),
            Slip(m.JACOBIAN_ROW, softmax_jacobian(np.log(A))[0]),
            Slip(m.JACOBIAN_ROW, softmax_jacobian(np.log(A))[1]),
            *[
                Slip(m.JACOBIAN_ROW, sign * softmax_jacobian(np.log(A)) @ SOFT, "You weighed them by the label.")
                for sign in (1, -1)
            ],
            Slip(m.ONE_SHARE, 0.7 * A - SOFT * [0.7 / 0.7, 1, 0, 0, 0], "You weighed the prediction by 0.7."),
            Slip(m.ONE_MINUS_Q, A - 1),
            *[Slip(m.LIST_CUT, (A - SOFT)[:n]) for n in (2, 4)],
            *[Slip(m.ENTRY_MISCOUNTED, [a, b, 0.1, 0.1, 0.2]) for a, b in ((-0.5, 0.2), (-0.6, 0.3), (0, 0.2))],
            Slip(m.ZEROS_TURN, np.where(SOFT > 0, A - SOFT, -A)),
            Slip(m.COPIED, A - [0.92, 0.02, 0.02, 0.02, 0.02], "It belongs to a smoothed label."),
            Slip(m.COPIED, A - [0.5, 0.5, 0, 0, 0], "It belongs to the label [0.5, 0.5, 0, 0, 0]."),
            Slip(m.SOFTMAX_OF_LABEL, A - softmax(SOFT)),
            Slip(m.ONE_MINUS_Q, 1 - A),
            Slip(m.LABEL_ADDED, A + SOFT),
            Slip(m.ABSOLUTE, np.where(SOFT > 0, -np.abs(A - SOFT), A), "Banana was given more than its share."),
            Slip(m.ONE_SHARE, 0.7 * (A - one_hot(0, 5)), "You took apple's part of the loss alone."),
            Slip(m.ONE_SHARE, 0.3 * (A - one_hot(1, 5)), "You took banana's part of the loss alone."),
            Slip(m.COPIED, np.array([0.1, 0.6, 0.1, 0.1, 0.1]) - SOFT, "It belongs to prediction B."),
            Slip(m.NUMBER_FOR_LIST, -np.sum(SOFT * np.log(A)), "It is the loss."),
            *[Slip(m.NUMBER_FOR_LIST, each, "It is one entry.") for each in (-0.6, 0.6)],
            Slip(m.NUMBER_FOR_LIST, 0, "It is their sum."),
            *[Slip(m.OWN_SLOPES, sign * A * (1 - A)) for sign in (1, -1)],
            Slip(m.JACOBIAN_AGAIN, softmax_jacobian(np.log(A)) @ (A - SOFT)),
            *[Slip(m.RECIPROCALS, sign / A) for sign in (1, -1)],
            Slip(m.MINUS_AT_LABEL, np.where(SOFT > 0, -A, A)),
            Slip(m.LOSS_FOR_SLOPE, SOFT * np.log(A), "And a minus has been lost."),
            Slip(m.LOSS_FOR_SLOPE, np.log(A), "And a minus has been lost."),
            Slip(m.NOTHING_SUBTRACTED, -A),
            Slip(m.HALVED, (A - SOFT) / 2),
            Slip(m.TIMES_PREDICTION, -A * (A - SOFT), "And the signs are turned."),
            *[Slip(m.SIGMOIDS, (A - SOFT) / (A * (1 - A)), "And you took its slope by the probabilities.")],
        ],
        hints=[
            "What did the derivation need to know about the label? Did it need a single 1?",
            "It used only that the label's entries sum to 1. So the formula stays as it was.",
        ],
        code="answer = np.array([0.1, 0.5, 0.1, 0.1, 0.2]) - np.array([0.7, 0.3, 0, 0, 0])",
        insight="The derivation never asked for a single 1, only for a label that sums to 1. So prediction minus label "
        "holds for every label, and still sums to 0.",
    ),
    Exercise(
        "5.4",
        right=_weight_gradient,
        slips=[
            Slip(m.SIGN_TURNED, lambda *layer: -_weight_gradient(*layer)),
            Slip(m.TRANSPOSED, lambda *layer: _weight_gradient(*layer).T),
            Slip(m.DIAGONAL_ONLY, _weight_gradient_of_the_diagonal, "The rows of the wrong classes are not 0."),
            Slip(m.BY_PROBABILITY, _weight_gradient_by_probability),
            Slip(m.PROBABILITIES_AS_LOGITS, _weight_gradient_of_softmax_twice),
            Slip(m.LOGITS_AS_PROBABILITIES, _weight_gradient_without_softmax),
            Slip(m.INDEX_AS_ROW, lambda W, b, x, label: np.outer(softmax(W @ x + b) - label, x)),
            Slip(m.SIGMOIDS, lambda W, b, x, label: np.outer(sigmoid(W @ x + b) - one_hot(label, len(b)), x)),
            Slip(m.NO_BIAS, lambda W, b, x, label: _weight_gradient(W, 0 * b, x, label)),
            Slip(m.NOTHING_SUBTRACTED, lambda W, b, x, label: np.outer(softmax(W @ x + b), x)),
            Slip(m.GRADIENT_OF_LOGITS, lambda W, b, x, label: _force(W, b, x, label)[0]),
            Slip(m.PREDICTION_AS_GRADIENT, lambda W, b, x, label: softmax(W @ x + b)),
            Slip(m.NO_INPUT, lambda W, b, x, label: np.outer(_force(W, b, x, label)[0], np.ones(len(x)))),
            Slip(m.STEP, lambda W, b, x, label: W - _weight_gradient(W, b, x, label)),
            Slip(m.STEP, lambda W, b, x, label: W - 0.1 * _weight_gradient(W, b, x, label)),
            Slip(m.TIMES_WEIGHTS, lambda W, b, x, label: _force(W, b, x, label)[0][:, None] * W),
            Slip(
                m.LABEL_ELSEWHERE,
                lambda W, b, x, label: _weight_gradient(W, b, x, 0),
                "You took the 1 off at the first class.",
            ),
            Slip(
                m.LABEL_ELSEWHERE,
                lambda W, b, x, label: _weight_gradient(W, b, x, (label or len(b)) - 1),
                "You took it off at the class before.",
            ),
            Slip(
                m.DIVIDED_BY_COUNT,
                lambda W, b, x, label: _weight_gradient(W, b, x, label) / len(b),
                "The gradient of one example is no mean.",
            ),
            Slip(
                m.DIVIDED_BY_COUNT,
                lambda W, b, x, label: _weight_gradient(W, b, x, label) / len(x),
                "The gradient of one example is no mean.",
            ),
            Slip(m.ABSOLUTE, lambda W, b, x, label: np.outer(np.abs(_force(W, b, x, label)[0]), x)),
            Slip(m.GRADIENT_OF_INPUT, lambda W, b, x, label: W.T @ _force(W, b, x, label)[0]),
            Slip(
                m.LABEL_ELSEWHERE,
                lambda W, b, x, label: _weight_gradient(W, b, x, int(np.argmax(W @ x + b))),
                "You took it off at the likeliest class.",
            ),
            Slip(m.TIMES_WEIGHTS, lambda W, b, x, label: W * _weight_gradient(W, b, x, label)),
            Slip(
                m.DIAGONAL_ONLY,
                lambda W, b, x, label: _weight_gradient(W, b, x, label)[label],
                "All rows are asked for.",
            ),
            Slip(
                m.BIAS_FOR_INPUT, lambda W, b, x, label: np.outer(_force(W, b, x, label)[0], W @ x), "You took `W @ x`."
            ),
            Slip(m.BIAS_FOR_INPUT, lambda W, b, x, label: np.outer(_force(W, b, x, label)[0], x**2), "You squared x."),
            Slip(
                m.BIAS_FOR_INPUT, lambda W, b, x, label: np.outer(_force(W, b, x, label)[0], x + 1), "You added 1 to x."
            ),
            Slip(
                m.BIAS_FOR_INPUT,
                lambda W, b, x, label: _weight_gradient(W, b, x, label) / np.linalg.norm(x),
                "You scaled x.",
            ),
            Slip(m.FIRST_ROW, lambda W, b, x, label: _weight_gradient(W, b, x, label)[0]),
            Slip(m.ADDED_UP, lambda W, b, x, label: np.sum(_weight_gradient(W, b, x, label))),
            Slip(m.JACOBIAN_ALONE, lambda W, b, x, label: softmax_jacobian(W @ x + b)),
            Slip(m.LABEL_TURNED, lambda W, b, x, label: np.outer(softmax(W @ x + b) - 1 + one_hot(label, len(b)), x)),
            Slip(m.NO_EXPONENTIAL, _weight_gradient_of_logits_by_sum),
            Slip(m.OWN_SLOPES, _weight_gradient_of_own_slopes),
            Slip(m.BIAS_TURNED, lambda W, b, x, label: _weight_gradient(W, -b, x, label)),
            Slip(m.ABSOLUTE, lambda W, b, x, label: np.abs(_weight_gradient(W, b, x, label))),
            Slip(m.LOSS_FOR_SLOPE, lambda W, b, x, label: loss_from_logits(label, W @ x + b)),
            Slip(m.JACOBIAN_AGAIN, _weight_gradient_of_the_jacobian_again),
            Slip(m.BIAS_FOR_INPUT, lambda W, b, x, label: np.outer(_force(W, b, x, label)[0], b)),
            Slip(
                m.BIAS_FOR_INPUT,
                lambda W, b, x, label: np.outer(_force(W, b, x, label)[0], W @ x + b),
                "You took the logits.",
            ),
            Slip(m.SIGN_TURNED, lambda W, b, x, label: -_weight_gradient(W, b, x, label).T, "And rows are columns."),
            Slip(m.LABEL_ADDED, lambda W, b, x, label: np.outer(softmax(W @ x + b) + one_hot(label, len(b)), x)),
            Slip(m.LABEL_AS_GRADIENT, lambda W, b, x, label: np.outer(one_hot(label, len(b)), x)),
            Slip(m.LABEL_AS_GRADIENT, lambda W, b, x, label: np.outer(-one_hot(label, len(b)), x)),
            Slip(m.TIMES_PREDICTION, _weight_gradient_times_prediction),
            Slip(m.SQUARED, lambda W, b, x, label: 2 * _weight_gradient(W, b, x, label), "Its slope brings a 2."),
            Slip(m.STEP, lambda W, b, x, label: W + _weight_gradient(W, b, x, label)),
            *[
                Slip(m.STEP, lambda W, b, x, label, by=by: W - by * _weight_gradient(W, b, x, label))
                for by in (0.01, 0.5)
            ],
            Slip(m.UNNORMALISED, lambda W, b, x, label: np.outer(np.exp(W @ x + b) - one_hot(label, len(b)), x)),
            Slip(m.LOG_OF_SOFTMAX, lambda W, b, x, label: np.outer(log_softmax(W @ x + b) - one_hot(label, len(b)), x)),
        ],
        hints=[
            "First the prediction, from `W @ x + b`, then the gradient by the logits.",
            "That is `softmax(W @ x + b)` with 1 taken off at the label.",
            "Row k is that gradient's entry k times `x`: `np.outer`.",
        ],
        code="def answer(W, b, x, label):\n    force = softmax(W @ x + b)\n    force[label] -= 1\n"
        "    return np.outer(force, x)",
        cases=[
            (np.array([[1.0, 0.0], [0.0, 2.0], [-1.0, 1.0]]), np.array([0.0, 0.5, -0.5]), np.array([1.0, -2.0]), 0),
            (np.array([[0.5, -1.0], [1.0, 0.0]]), np.array([0.5, 0.0]), np.array([2.0, 1.0]), 1),
        ],
        edges=[
            (np.zeros((3, 2)), np.zeros(3), np.array([1.0, 2.0]), 2),
            (
                np.array([[2.0, -1.0], [0.5, 0.5], [-1.0, 3.0], [0.0, 1.0]]),
                np.array([0.1, 0.0, -0.3, 0.2]),
                np.array([0.0, 2.0]),
                3,
            ),
            (np.array([[1.5], [-0.5]]), np.array([0.5, -0.5]), np.array([-2.0]), 0),
        ],
        draw=draw_layer,
        advice="`W` has one row for each class, `b` one number for each class; `x` is an array, `label` an index. "
        "Each class meets each input once: that is an outer product, and neither `*` nor `@`.",
        insight="The idea: each weight joins one input to one logit, so its slope is that input times that logit's "
        "force. All pairs together are an outer product.",
    ),
    bonus=Exercise(
        "5+",
        question="Write a function `answer(W, b, x, label)` that returns the gradient of the loss by the input x: the "
        "direction in which an attacker would change the input.",
        right=lambda W, b, x, label: W.T @ _force(W, b, x, label)[0],
        slips=[
            Slip(m.SIGN_TURNED, lambda W, b, x, label: -W.T @ _force(W, b, x, label)[0]),
            Slip(m.GRADIENT_OF_LOGITS_FOR_INPUT, lambda W, b, x, label: _force(W, b, x, label)[0]),
            Slip(m.NOTHING_SUBTRACTED, lambda W, b, x, label: W.T @ _force(W, b, x, label)[1]),
            Slip(m.NO_BIAS, lambda W, b, x, label: W.T @ _force(W, 0 * b, x, label)[0]),
            Slip(m.ONE_ROW, lambda W, b, x, label: -W[label]),
        ],
        hints=[
            "Through which numbers does an input reach the loss? All logits, each by a weight of its own.",
            "Input j moves logit k by `W[k, j]`, and logit k moves the loss by the force k. Add up over k.",
        ],
        code="def answer(W, b, x, label):\n    force = softmax(W @ x + b)\n    force[label] -= 1\n"
        "    return W.T @ force",
        cases=[
            (np.array([[1.0, 0.0], [0.0, 2.0], [-1.0, 1.0]]), np.array([0.0, 0.5, -0.5]), np.array([1.0, -2.0]), 0),
            (np.array([[0.5, -1.0], [1.0, 0.0]]), np.array([0.5, 0.0]), np.array([2.0, 1.0]), 1),
        ],
        edges=[(np.eye(3), np.zeros(3), np.zeros(3), 2)],
        draw=draw_layer,
        advice="`W` has one row for each class, `b` one number for each class; `x` is an array, `label` an index.",
        insight="The idea: what went forward through W comes back through its transpose. That one step, repeated layer "
        "by layer, is back-propagation.",
    ),
)

# Why predictions miss, by the name of the prediction: the wrong result, and what leads to it.
# What four statements of other people are worth: (verdict, why).
DISPUTE = {
    "1. depends on the split": ("right", "The gradient by the logits is `q - y`. Only an example was missing."),
    "2. only the true class": (
        "partly",
        "The slopes by the probabilities are `-y / q`. But a network moves logits, and a wrong one lowers q_true.",
    ),
    "3. reaches the true class only": ("wrong", "The loss reads one output. Softmax ties each output to every logit."),
    "4. q - y; sigmoid differs": (
        "partly",
        "`q - y` holds. With sigmoids the zeros come only if the loss of one term is kept.",
    ),
}

PREDICTIONS = {
    "by-probability": {
        10: "The size is right. When apple's probability grows, the loss falls, so the slope is negative.",
        -0.9: "That is a slope by a logit. Here the variable is the probability itself.",
        2.3026: "That is the loss. Its slope is asked for.",
        -0.1: "1/q, and not q: the smaller the probability, the steeper the loss.",
    },
    "jacobian": {
        1: "The five have to sum to 1. What banana gains, somebody loses.",
        2: "Softmax divides all five by the same sum, and that sum has grown.",
    },
    "chain-rule": {
        0: "That is the slope by banana's probability. Its logit is in the sum that divides apple.",
        -0.5: "Raise banana's logit and apple's share falls, so the loss grows.",
        -0.9: "That is the slope by apple's logit.",
    },
    "heart": {
        0: "That holds for the gradients by the probabilities.",
        5: "An entry is q - y, and three of the five probabilities are the same in A and B.",
        4: "An entry is q - y, and three of the five probabilities are the same in A and B.",
    },
    "step": {
        "even": "Small pushes on four rivals gain less than one strong push on a single rival.",
        "A": "The step is as long as the gradient, and other predictions have a longer one.",
        "B": "Nearly. One prediction has still more of its wrong mass in one place.",
    },
    "sigmoids": {
        0: "That holds for the one term of the true class. Here banana is asked too, and half a yes is wrong.",
        -0.5: "Raise banana's logit and its output rises, away from its label 0: the loss grows.",
        0.25: "That is the slope of banana's output. The loss has its own slope by that output.",
        2: "That is the slope by banana's output. From the logit there is one more factor, s (1 - s).",
    },
    "train": {
        0: "0 is the cost of a classifier that is sure and right. This one has not learnt anything.",
        0.1: "That is the probability of each digit. The cost is its surprisal.",
        1.6094: "That is ln 5. There are ten digits.",
        3.3219: "Those are bits. A cost is given in nats.",
    },
    "squared": {
        1: "The Jacobian stands between: where softmax is sure, its entries are nearly 0.",
        0.1: "Smaller still: q (1 - q) is about 0.00001 here.",
    },
}
