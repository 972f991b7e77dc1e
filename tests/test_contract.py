"""What every function of the mathematics keeps to, in one table: its dtype, its arguments, numbers and arrays."""

import numpy as np
import pytest

import xent_helpers
from xent_helpers import (
    binary_loss,
    binary_loss_from_logits,
    cost,
    cost_from_logits,
    cross_entropy,
    entropy,
    grad_wrt_logits,
    grad_wrt_probs,
    gradients,
    information,
    kl_divergence,
    log_softmax,
    loss,
    loss_from_logits,
    losses,
    one_hot,
    perplexity,
    sigmoid,
    smooth_labels,
    softmax,
    softmax_jacobian,
    surprisal,
)


def firsts(a):
    """The first class as the label of each example in `a`."""
    return np.zeros(a.shape[:-1], dtype=int)


def middle(a):
    """Integer one-hot rows of the middle class, as many as `a` has."""
    return np.broadcast_to([0, 1, 0], a.shape)


# Beside each call the axes that the result has beyond those of the examples; a cost has none at all.
CALLS = {
    "surprisal": (surprisal, (3,)),
    "surprisal in bits": (lambda a: surprisal(a, base=2), (3,)),
    "surprisal of an entry": (lambda a: surprisal(a[..., 0]), ()),
    "entropy": (entropy, ()),
    "entropy in bits": (lambda a: entropy(a, base=2), ()),
    "cross_entropy": (lambda a: cross_entropy(a, a[..., ::-1]), ()),
    "cross_entropy in bits": (lambda a: cross_entropy(a, a[..., ::-1], base=np.float64(2)), ()),
    "cross_entropy of integers": (lambda a: cross_entropy([0, 1, 0], a), ()),
    "kl_divergence": (lambda a: kl_divergence(a, a[..., ::-1]), ()),
    "kl_divergence of integers": (lambda a: kl_divergence(np.array([0, 1, 0]), a, base=2), ()),
    "perplexity": (perplexity, ()),
    "perplexity of two": (lambda a: perplexity(a, a[..., ::-1]), ()),
    "softmax": (softmax, (3,)),
    "softmax, tempered": (lambda a: softmax(a, axis=-1, temperature=np.float64(2)), (3,)),
    "log_softmax": (log_softmax, (3,)),
    "sigmoid": (sigmoid, (3,)),
    "sigmoid of an entry": (lambda a: sigmoid(a[..., 0]), ()),
    "smooth_labels": (lambda a: smooth_labels(a, np.float64(0.1)), (3,)),
    "loss": (lambda a: loss(a, a), ()),
    "loss of labels": (lambda a: loss(firsts(a), a), ()),
    "loss of integer rows": (lambda a: loss(middle(a), a), ()),
    "cost": (lambda a: cost(a, a), None),
    "cost of labels": (lambda a: cost(firsts(a), a), None),
    "cost with integer weights": (lambda a: cost(a, a, np.ones(a.shape[:-1], dtype=int)), None),
    "cost with weights": (lambda a: cost(a, a, a[..., 2]), None),
    "loss_from_logits": (lambda a: loss_from_logits(a, a), ()),
    "loss_from_logits of labels": (lambda a: loss_from_logits(firsts(a) + 1, a), ()),
    "loss_from_logits of integer rows": (lambda a: loss_from_logits(middle(a), a), ()),
    "cost_from_logits": (lambda a: cost_from_logits(a, a), None),
    "cost_from_logits of labels": (lambda a: cost_from_logits(firsts(a) + 1, a), None),
    "cost_from_logits with weights": (lambda a: cost_from_logits(a, a, a[..., 2]), None),
    "binary_loss": (lambda a: binary_loss(a, a), (3,)),
    "binary_loss of labels": (lambda a: binary_loss(1, a), (3,)),
    "binary_loss of an entry": (lambda a: binary_loss(0, a[..., 0]), ()),
    "binary_loss_from_logits": (lambda a: binary_loss_from_logits(a, a), (3,)),
    "binary_loss_from_logits of labels": (lambda a: binary_loss_from_logits([1, 0, 1], a), (3,)),
    "binary_loss_from_logits of an entry": (lambda a: binary_loss_from_logits(0, a[..., 0]), ()),
    "grad_wrt_logits": (lambda a: grad_wrt_logits(a, a), (3,)),
    "grad_wrt_logits of labels": (lambda a: grad_wrt_logits(firsts(a), a), (3,)),
    "grad_wrt_logits of integer rows": (lambda a: grad_wrt_logits(middle(a), a), (3,)),
    "grad_wrt_probs": (lambda a: grad_wrt_probs(a, a), (3,)),
    "grad_wrt_probs of labels": (lambda a: grad_wrt_probs(firsts(a), a), (3,)),
    "grad_wrt_probs of integer rows": (lambda a: grad_wrt_probs(middle(a), a), (3,)),
    "softmax_jacobian": (softmax_jacobian, (3, 3)),
}
P = [0.25, 0.25, 0.5]

# A look-up, and the slope of any function by its values: neither maps examples to numbers.
ELSEWHERE = {"one_hot", "numerical_gradient"}


def test_every_function_of_arrays_is_in_the_table():
    modules = (information, losses, gradients)
    public = {name for module in modules for name in xent_helpers.__all__ if name in vars(module)}
    assert {name.split()[0].rstrip(",") for name in CALLS} == public - ELSEWHERE


every_call = pytest.mark.parametrize("call", [call for call, _ in CALLS.values()], ids=CALLS)


@pytest.mark.parametrize("batch", [False, True], ids=["one", "batch"])
@pytest.mark.parametrize(
    ("given_type", "result_type"),
    [(np.float64, np.float64), (np.float32, np.float32), (np.float16, np.float32), (">f4", np.float32)],
)
@every_call
def test_results_keep_float32(call, given_type, result_type, batch):
    p = np.array([P, P] if batch else P, dtype=given_type)
    result = call(p)
    assert result.dtype == result_type
    np.testing.assert_allclose(result, call(p.astype(np.float64)), rtol=1e-6, atol=1e-7)


@every_call
def test_a_batch_is_its_rows(call):
    p = np.array([P, P])
    rows = np.broadcast_to(call(p[0]), np.shape(call(p)))
    np.testing.assert_allclose(call(p), rows, rtol=1e-14, atol=1e-16)


@every_call
@pytest.mark.parametrize("rows", [[P, P], [P, P[::-1]], [[0.0, 0.5, 0.5]] * 2], ids=["equal", "unequal", "with a 0"])
def test_arguments_are_never_changed(call, rows):
    p = np.array(rows)
    copy = p.copy()
    writeable = call(p)
    np.testing.assert_array_equal(p, copy)
    p.flags.writeable = False
    np.testing.assert_array_equal(call(p), writeable)
    assert not np.shares_memory(writeable, p)


@every_call
def test_strided_arrays_give_the_same(call):
    p = np.random.default_rng(4).dirichlet(np.ones(3), size=6)
    for strided in (p[::2], p[::-1], np.asfortranarray(p), np.asfortranarray(p)[::-1]):
        np.testing.assert_allclose(call(strided), call(strided.copy(order="C")), rtol=1e-14, atol=1e-16)


@pytest.mark.parametrize(("call", "axes"), CALLS.values(), ids=CALLS)
def test_one_example_gives_a_number_and_a_batch_an_array(call, axes):
    p = np.array(P)
    assert isinstance(call(p), np.ndarray if axes else np.float64)
    for shape in ((1, 3), (2, 3), (4, 2, 3)):
        result = call(np.broadcast_to(p, shape))
        if axes is None:
            assert isinstance(result, np.float64)
        else:
            assert isinstance(result, np.ndarray)
            assert result.shape == shape[:-1] + axes


@pytest.mark.parametrize(("call", "axes"), CALLS.values(), ids=CALLS)
def test_no_examples_give_no_values_and_have_no_cost(call, axes):
    none = np.zeros((0, 3))
    if axes is None:
        with pytest.raises(ValueError, match=r"^y holds no example, expected at least one: the mean of none is undefi"):
            call(none)
    else:
        assert call(none).shape == (0, *axes)


@pytest.mark.parametrize(
    "call",
    [
        lambda: entropy([0, 1]),
        lambda: cross_entropy(np.array([1, 0], dtype=np.int8), np.array([1, 0], dtype=np.uint8)),
        lambda: softmax([1, 2]),
        lambda: log_softmax([1, 2]),
        lambda: sigmoid(1),
        lambda: loss(0, [1, 0]),
        lambda: loss_from_logits(0, [1, 2]),
        lambda: binary_loss_from_logits(1, np.int8(3)),
        lambda: smooth_labels([1, 0], 0.5),
        lambda: one_hot(0, 2),
    ],
)
def test_integers_give_float64(call):
    assert call().dtype == np.float64
