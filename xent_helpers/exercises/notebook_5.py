"""The exercises of notebook 5, the softmax gradient; wrong answers are computed, as a learner comes to them."""

import numpy as np

from xent_helpers import grad_wrt_logits, grad_wrt_probs, one_hot, sigmoid, softmax, softmax_jacobian
from xent_helpers.exercises import misconceptions as m
from xent_helpers.exercises.grading import Exercise, Slip, sheet

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
        slips=[
            Slip(m.SIGN_TURNED, Y - Q),
            Slip(m.BY_PROBABILITY, grad_wrt_probs(Y, Q)),
            Slip(m.DIAGONAL_ONLY, grad_wrt_probs(Y, Q) * np.diag(softmax_jacobian(np.log(Q)))),
            Slip(m.PROBABILITIES_AS_LOGITS, grad_wrt_logits(Y, Q)),
        ],
        hints=[
            "By the logits, no entry is 0. Which short formula did the chain rule end in?",
            "Prediction minus label, entry by entry.",
        ],
        code="answer = np.array([0.2, 0.5, 0.3]) - np.array([0, 0, 1])",
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
        ],
        hints=[
            "If the second logit rises, the second probability gains. Who loses?",
            "Off the diagonal, the Jacobian's entry is minus the product of two probabilities.",
        ],
        code="answer = -0.3 * 0.5",
    ),
    Exercise(
        "5.3",
        right=A - SOFT,
        slips=[
            Slip(m.SIGN_TURNED, SOFT - A),
            Slip(m.HARDENED, A - one_hot(0, 5), "Banana has a share in it."),
            Slip(m.BY_PROBABILITY, grad_wrt_probs(SOFT, A)),
            Slip(m.DIAGONAL_ONLY, grad_wrt_probs(SOFT, A) * np.diag(softmax_jacobian(np.log(A)))),
            Slip(m.PROBABILITIES_AS_LOGITS, grad_wrt_logits(SOFT, A)),
        ],
        hints=[
            "What did the derivation need to know about the label? Did it need a single 1?",
            "It used only that the label's entries sum to 1. So the formula stays as it was.",
        ],
        code="answer = np.array([0.1, 0.5, 0.1, 0.1, 0.2]) - np.array([0.7, 0.3, 0, 0, 0])",
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
        edges=[(np.zeros((3, 2)), np.zeros(3), np.array([1.0, 2.0]), 2)],
        draw=draw_layer,
        advice="`W` has one row for each class, `b` one number for each class; `x` is an array, `label` an index.",
    ),
)

# Why predictions miss, by the name of the prediction: the wrong result, and what leads to it.
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
        5: "With softmax it is so, by the common sum. A sigmoid sees its own logit alone.",
        0: "Banana's own entry is s - y, and s depends on banana's logit.",
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
