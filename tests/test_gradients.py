"""Gradients by the probabilities and by the logits, the softmax Jacobian, finite differences."""

import numpy as np
import pytest
from example import FIRST, SECOND, TRUTH
from hypothesis import given
from hypothesis import strategies as st
from refused import each_not_numeric, refused

from xent_helpers import (
    grad_wrt_logits,
    grad_wrt_probs,
    loss,
    loss_from_logits,
    numerical_gradient,
    one_hot,
    softmax,
    softmax_jacobian,
)

# Hand-computed values


@pytest.mark.parametrize("y", [TRUTH, 0], ids=["row", "label"])
def test_equal_losses_have_different_logit_gradients(y):
    assert loss(y, FIRST) == loss(y, SECOND)
    np.testing.assert_allclose(grad_wrt_logits(y, np.log(FIRST)), [-0.9, 0.5, 0.1, 0.1, 0.2], rtol=1e-14)
    np.testing.assert_allclose(grad_wrt_logits(y, np.log(SECOND)), [-0.9, 0.6, 0.1, 0.1, 0.1], rtol=1e-14)


@pytest.mark.parametrize("y", [TRUTH, 0], ids=["row", "label"])
def test_by_the_probabilities_only_the_true_class_is_penalised(y):
    np.testing.assert_allclose(grad_wrt_probs(y, FIRST), [-10, 0, 0, 0, 0], rtol=1e-15)
    np.testing.assert_allclose(grad_wrt_probs(y, SECOND), [-10, 0, 0, 0, 0], rtol=1e-15)


def test_a_soft_truth_is_penalised_class_by_class():
    np.testing.assert_allclose(grad_wrt_probs([0.75, 0.25], [0.5, 0.5]), [-1.5, -0.5], rtol=1e-15)
    np.testing.assert_allclose(grad_wrt_logits([0.75, 0.25], [0.0, 0.0]), [-0.25, 0.25], rtol=1e-15)


def test_a_zero_gradient_has_no_minus_sign():
    assert not np.signbit(grad_wrt_probs(TRUTH, FIRST)[1:]).any()
    assert not np.signbit(grad_wrt_probs(0, FIRST)[1:]).any()
    assert not np.signbit(grad_wrt_probs([1, -0.0], [1.0, 0.0])[1])
    assert not np.signbit(grad_wrt_logits([1.0, 0.0], [0.0, -np.inf])).any()


def test_truth_where_the_estimate_is_0_has_gradient_minus_infinity():
    np.testing.assert_array_equal(grad_wrt_probs([0.5, 0.5, 0], [0, 1, 0]), [-np.inf, -0.5, 0])
    np.testing.assert_array_equal(grad_wrt_probs(0, [0, 1]), [-np.inf, 0])
    np.testing.assert_array_equal(grad_wrt_probs(0, [-0.0, 1]), [-np.inf, 0])
    np.testing.assert_array_equal(grad_wrt_probs([[1, 0], [1, 0]], [[0, 1], [1, 0]]), [[-np.inf, 0], [-1, 0]])


def test_a_gradient_too_large_for_a_float_is_minus_infinity_without_a_warning():
    np.testing.assert_array_equal(grad_wrt_probs([1, 0], [5e-324, 1]), [-np.inf, 0])
    assert grad_wrt_probs(0, [1e-300, 1])[0] == pytest.approx(-1e300)


def test_the_softmax_jacobian_of_two_even_classes_is_a_quarter():
    np.testing.assert_allclose(softmax_jacobian([0.0, 0.0]), [[0.25, -0.25], [-0.25, 0.25]], rtol=1e-15)
    np.testing.assert_array_equal(softmax_jacobian([3.0]), [[0]])


def test_the_softmax_jacobian_is_p_times_one_minus_p_on_the_diagonal():
    expected = [
        [0.09, -0.05, -0.01, -0.01, -0.02],
        [-0.05, 0.25, -0.05, -0.05, -0.1],
        [-0.01, -0.05, 0.09, -0.01, -0.02],
        [-0.01, -0.05, -0.01, 0.09, -0.02],
        [-0.02, -0.1, -0.02, -0.02, 0.16],
    ]
    np.testing.assert_allclose(softmax_jacobian(np.log(FIRST)), expected, rtol=1e-13)


def test_softmax_ties_every_output_to_every_logit():
    assert (softmax_jacobian(np.log(FIRST)) != 0).all()


def test_a_logit_of_minus_infinity_feels_nothing():
    np.testing.assert_array_equal(softmax_jacobian([0, -np.inf, 0])[1], [0, 0, 0])
    np.testing.assert_array_equal(grad_wrt_logits(0, [0, -np.inf, 0]), [-0.5, 0, 0.5])
    np.testing.assert_array_equal(grad_wrt_logits(1, [0, -np.inf]), [1, -1])


def test_one_example_is_never_divided_by_the_size_of_its_batch():
    z = np.log([FIRST, SECOND, FIRST, SECOND])
    np.testing.assert_allclose(grad_wrt_logits([0] * 4, z)[1], grad_wrt_logits(0, z[1]), rtol=1e-15)
    np.testing.assert_allclose(grad_wrt_logits([TRUTH] * 4, z)[1], grad_wrt_logits(0, z[1]), rtol=1e-15)
    np.testing.assert_allclose(grad_wrt_probs([0] * 4, [FIRST] * 4), [[-10, 0, 0, 0, 0]] * 4, rtol=1e-15)


def test_finite_differences_find_simple_slopes():
    assert numerical_gradient(lambda x: x**2, 3.0) == pytest.approx(6, rel=1e-7)
    np.testing.assert_allclose(numerical_gradient(lambda x: (x**2).sum(), [1, -2, 0]), [2, -4, 0], atol=1e-7)
    weights = np.arange(6.0).reshape(2, 3)
    slopes = numerical_gradient(lambda x: (weights * np.sin(x)).sum(), np.zeros((2, 3)))
    np.testing.assert_allclose(slopes, weights, atol=1e-7)


def test_finite_differences_are_central():
    assert numerical_gradient(abs, 0.0) == pytest.approx(0, abs=1e-12)
    assert numerical_gradient(np.exp, 0.0) == pytest.approx(1, rel=1e-8)


def test_the_squared_error_treats_equal_losses_differently():
    slopes = numerical_gradient(lambda q: ((q - np.array(TRUTH)) ** 2).sum(), FIRST)
    np.testing.assert_allclose(slopes, [-1.8, 1.0, 0.2, 0.2, 0.4], rtol=1e-7)


def test_the_free_formula_has_the_gradient_by_the_probabilities():
    slopes = numerical_gradient(lambda q: -(np.array(TRUTH) * np.log(q)).sum(), FIRST)
    np.testing.assert_allclose(slopes, grad_wrt_probs(TRUTH, FIRST), rtol=1e-6, atol=1e-9)


# Shapes and types


def test_gradients_have_the_shape_of_the_batch():
    rng = np.random.default_rng(0)
    z, labels = rng.normal(size=(4, 2, 3)), rng.integers(0, 3, size=(4, 2))
    y = one_hot(labels, 3)
    np.testing.assert_allclose(grad_wrt_logits(labels, z), softmax(z) - y, rtol=1e-14, atol=1e-16)
    np.testing.assert_allclose(grad_wrt_logits(y, z), softmax(z) - y, rtol=1e-14, atol=1e-16)
    np.testing.assert_allclose(grad_wrt_probs(labels, softmax(z)), -y / softmax(z), rtol=1e-14)
    np.testing.assert_allclose(grad_wrt_probs(y, softmax(z)), -y / softmax(z), rtol=1e-14)


def test_truth_and_estimate_broadcast_over_leading_axes():
    z = np.log([FIRST, SECOND])
    expected = [[-0.9, 0.5, 0.1, 0.1, 0.2], [-0.9, 0.6, 0.1, 0.1, 0.1]]
    np.testing.assert_allclose(grad_wrt_logits([TRUTH], z), expected)
    np.testing.assert_allclose(grad_wrt_logits([0], z), expected)
    np.testing.assert_allclose(grad_wrt_logits([0, 0], z[:1]), expected[:1] * 2)
    np.testing.assert_allclose(grad_wrt_logits([TRUTH, TRUTH], z[0]), expected[:1] * 2)
    np.testing.assert_allclose(grad_wrt_probs([TRUTH], [FIRST, SECOND]), [[-10, 0, 0, 0, 0]] * 2)
    np.testing.assert_allclose(grad_wrt_probs([TRUTH, TRUTH], FIRST), [[-10, 0, 0, 0, 0]] * 2)
    np.testing.assert_allclose(grad_wrt_probs([0, 0], [FIRST]), [[-10, 0, 0, 0, 0]] * 2)


def test_a_jacobian_has_one_matrix_for_each_row():
    z = np.random.default_rng(1).normal(size=(4, 2, 3))
    jacobians = softmax_jacobian(z)
    assert jacobians.shape == (4, 2, 3, 3)
    np.testing.assert_allclose(jacobians[3, 1], softmax_jacobian(z[3, 1]), rtol=1e-14)


def test_finite_differences_leave_x_as_it_was():
    x = np.array([[1.0, 2.0], [3.0, 4.0]])
    numerical_gradient(lambda a: (a**3).sum(), x)
    np.testing.assert_array_equal(x, [[1, 2], [3, 4]])
    x.flags.writeable = False
    np.testing.assert_allclose(numerical_gradient(lambda a: (a**3).sum(), x), 3 * x**2, rtol=1e-7)


def test_finite_differences_survive_a_function_that_changes_its_argument():
    def careless(a):
        a *= 2
        return a.sum()

    x = np.array([1.0, 2.0, 3.0])
    np.testing.assert_allclose(numerical_gradient(careless, x), [2, 2, 2], rtol=1e-7)
    np.testing.assert_array_equal(x, [1, 2, 3])


def test_finite_differences_run_in_float64_whatever_x_is():
    for dtype in (np.float32, np.float16, np.int64):
        x = np.array([1, 2], dtype=dtype)
        slopes = numerical_gradient(lambda a: (a**2).sum(), x)
        assert slopes.dtype == np.float64
        np.testing.assert_allclose(slopes, [2, 4], rtol=1e-7)
        assert x.dtype == dtype


def test_finite_differences_give_f_the_shape_of_x():
    for shape in ((), (3,), (2, 3), (1, 2, 2), (0,)):
        shapes = set()

        def f(a, shapes=shapes):
            shapes.add(np.shape(a))
            return np.sum(a)

        slopes = numerical_gradient(f, np.ones(shape))
        assert np.shape(slopes) == shape
        assert shapes <= {shape}
        np.testing.assert_allclose(slopes, np.ones(shape), rtol=1e-7)


def test_f_may_return_any_single_number():
    for one in (float, np.float32, np.array, lambda v: v):
        slopes = numerical_gradient(lambda a, one=one: one(4 * a[0]), [0.0])
        np.testing.assert_allclose(slopes, [4], rtol=1e-6)


# Properties


@st.composite
def truths_and_logits(draw):
    z = np.array(draw(st.lists(st.floats(-10, 10), min_size=1, max_size=6)))
    w = draw(st.lists(st.just(0.0) | st.floats(0.01, 1), min_size=len(z), max_size=len(z)).filter(any))
    return np.array(w) / sum(w), z


@given(truths_and_logits())
def test_the_logit_gradient_sums_to_0(yz):
    y, z = yz
    assert grad_wrt_logits(y, z).sum() == pytest.approx(0, abs=1e-14)


@given(truths_and_logits())
def test_finite_differences_confirm_the_logit_gradient(yz):
    y, z = yz
    slopes = numerical_gradient(lambda v: loss_from_logits(y, v), z)
    np.testing.assert_allclose(grad_wrt_logits(y, z), slopes, atol=1e-7)
    slopes = numerical_gradient(lambda v: loss_from_logits(0, v), z)
    np.testing.assert_allclose(grad_wrt_logits(0, z), slopes, atol=1e-7)


@given(truths_and_logits())
def test_finite_differences_confirm_the_gradient_by_the_probabilities(yz):
    y, z = yz
    y_hat = softmax(z / 4)
    slopes = numerical_gradient(lambda q: -(y * np.log(q)).sum(), y_hat)
    np.testing.assert_allclose(grad_wrt_probs(y, y_hat), slopes, rtol=1e-4, atol=1e-6)


@given(truths_and_logits())
def test_finite_differences_confirm_the_jacobian(yz):
    _, z = yz
    slopes = [numerical_gradient(lambda v, k=k: softmax(v)[k], z) for k in range(len(z))]
    np.testing.assert_allclose(softmax_jacobian(z), slopes, atol=1e-7)


@given(truths_and_logits())
def test_the_chain_rule_through_the_jacobian_gives_the_logit_gradient(yz):
    y, z = yz
    chained = grad_wrt_probs(y, softmax(z)) @ softmax_jacobian(z)
    np.testing.assert_allclose(chained, grad_wrt_logits(y, z), atol=1e-13)


@given(truths_and_logits())
def test_the_jacobian_is_symmetric_and_its_rows_sum_to_0(yz):
    _, z = yz
    jacobian = softmax_jacobian(z)
    np.testing.assert_array_equal(jacobian, jacobian.T)
    np.testing.assert_allclose(jacobian.sum(axis=0), 0, atol=1e-15)
    assert (np.linalg.eigvalsh(jacobian) >= -1e-15).all()


@given(truths_and_logits())
def test_a_step_down_the_gradient_lowers_the_loss(yz):
    y, z = yz
    gradient = grad_wrt_logits(y, z)
    assert loss_from_logits(y, z - 0.1 * gradient) <= loss_from_logits(y, z) + 1e-14


# Errors

GRADIENTS = {"grad_wrt_probs": (grad_wrt_probs, "y_hat"), "grad_wrt_logits": (grad_wrt_logits, "z")}
HALF = [0.5, 0.5]


@pytest.mark.parametrize(("function", "other"), GRADIENTS.values(), ids=GRADIENTS)
@pytest.mark.parametrize(
    ("y", "message"),
    [
        ([[0.5, 0.3], [0.5, 0.5]], r"\by\[0\] sums to 0\.8, expected 1"),
        ([[1.0, 0.0], [1.5, -0.5]], r"\by\[1, ?0\].*1\.5"),
        ([[1.0, 0.0], [np.nan, 1.0]], r"\by\[1, ?0\].*nan"),
    ],
)
def test_truth_that_is_wrong_is_rejected(function, other, y, message):
    with pytest.raises(ValueError, match=message):
        function(y, [HALF, HALF])


@pytest.mark.parametrize(
    ("y_hat", "message"),
    [
        ([[0.5, 0.5], [0.5, 0.3]], r"\by_hat\[1\] sums to 0\.8, expected 1"),
        ([[0.5, 0.5], [-0.5, 1.5]], r"\by_hat\[1, ?0\].*-0\.5"),
        ([[0.5, np.nan], [0.5, 0.5]], r"\by_hat\[0, ?1\].*nan"),
        (np.zeros((2, 0)), r"\by_hat\b"),
    ],
)
def test_an_estimate_that_is_no_distribution_is_rejected(y_hat, message):
    with pytest.raises(ValueError, match=message):
        grad_wrt_probs([0, 0], y_hat)


@pytest.mark.parametrize(
    ("z", "message"),
    [
        ([[0.0, np.inf], [0.0, 0.0]], r"\bz\[0, ?1\].*inf"),
        ([[0.0, 0.0], [np.nan, 0.0]], r"\bz\[1, ?0\].*nan"),
        ([[0.0, 0.0], [-np.inf, -np.inf]], r"\bz\[1\].*-inf"),
        (np.zeros((2, 0)), r"\bz\b"),
    ],
)
def test_logits_that_are_wrong_are_rejected(z, message):
    with pytest.raises(ValueError, match=message):
        grad_wrt_logits([0, 0], z)
    with pytest.raises(ValueError, match=message):
        softmax_jacobian(z)


NAMED_CALLS = {
    "grad_wrt_probs y": (lambda bad: grad_wrt_probs(bad, HALF), "y"),
    "grad_wrt_probs y_hat": (lambda bad: grad_wrt_probs(0, bad), "y_hat"),
    "grad_wrt_logits y": (lambda bad: grad_wrt_logits(bad, HALF), "y"),
    "grad_wrt_logits z": (lambda bad: grad_wrt_logits(0, bad), "z"),
    "softmax_jacobian z": (softmax_jacobian, "z"),
    "numerical_gradient x": (lambda bad: numerical_gradient(np.sum, bad), "x"),
}


@each_not_numeric
def test_what_is_not_numeric_is_rejected_by_name(bad, error):
    for call, name in NAMED_CALLS.values():
        with pytest.raises(error, match=rf"\b{name}\b"):
            call(bad)


@pytest.mark.parametrize("bad", [None, 3, "abs", [1.0, 2.0]])
def test_f_must_be_callable(bad):
    refused(TypeError, f"f is {bad!r}, expected a function of one array", numerical_gradient, bad, [1.0])


@pytest.mark.parametrize(
    ("value", "error", "words"),
    [
        (np.zeros(2), ValueError, "f(x) has shape (2,), expected one number"),
        (None, TypeError, "f(x) has dtype object, expected real numbers"),
        ("1", TypeError, "f(x) has dtype <U1, expected real numbers"),
        (np.inf, ValueError, "f(x) is inf, expected a finite number"),
        (np.nan, ValueError, "f(x) is nan, expected a finite number"),
        (1j, TypeError, "f(x) has dtype complex128, expected real numbers"),
        ([], ValueError, "f(x) has shape (0,), expected one number"),
    ],
    ids=["an array", "None", "text", "inf", "NaN", "complex", "nothing"],
)
def test_f_must_return_one_finite_number(value, error, words):
    refused(error, words, numerical_gradient, lambda x: value, [1.0, 2.0])


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_point_that_is_not_finite_has_no_gradient(bad):
    for f in (np.sum, lambda x: 1.0):
        with pytest.raises(ValueError, match=rf"^x\[1\] is {bad}, expected a finite number$"):
            numerical_gradient(f, [0.0, bad])
