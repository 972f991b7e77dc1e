"""Blocks: what is computed in parts is what is computed whole."""

import tracemalloc

import numpy as np
import pytest

from xent_helpers import (
    cost_from_logits,
    cross_entropy,
    entropy,
    grad_wrt_logits,
    grad_wrt_probs,
    kl_divergence,
    log_softmax,
    loss,
    loss_from_logits,
    one_hot,
    softmax,
)


# Fewer classes than the blocks turn round, the first that they leave, and rows longer than a block.
@pytest.mark.parametrize(("examples", "classes"), [(30_000, 5), (2_000, 63), (2_000, 64), (3, 70_000)])
def test_a_large_array_gives_what_each_of_its_examples_gives(examples, classes):
    rng = np.random.default_rng(0)
    z, labels = rng.normal(size=(examples, classes)), rng.integers(0, classes, size=examples)
    q, y = softmax(z), one_hot(labels, classes)
    for call in (softmax, log_softmax, entropy):
        whole = call(q)
        for row in (0, 1, examples // 2, examples - 1):
            np.testing.assert_allclose(whole[row], call(q[row]), rtol=1e-12)
    for call in (cross_entropy, kl_divergence, loss, loss_from_logits, grad_wrt_logits, grad_wrt_probs):
        whole = call(y, q)
        for row in (0, 1, examples // 2, examples - 1):
            np.testing.assert_allclose(whole[row], call(y[row], q[row]), rtol=1e-12)
    for call in (loss, loss_from_logits, grad_wrt_logits, grad_wrt_probs):
        np.testing.assert_allclose(call(labels, q), call(y, q), rtol=1e-12)


@pytest.mark.parametrize("shape", [(30, 5), (30_000, 5), (30, 100), (2_000, 100)])
@pytest.mark.parametrize(
    "other", [np.asfortranarray, lambda x: np.repeat(x, 2, axis=1)[:, ::2], lambda x: x[::-1][::-1]]
)
def test_the_layout_in_memory_changes_no_value_and_no_input(shape, other):
    rng = np.random.default_rng(0)
    z, labels = rng.normal(size=shape), rng.integers(0, shape[1], size=shape[0])
    q = softmax(z)
    for rows, calls in ((z, (loss_from_logits, grad_wrt_logits)), (q, (loss, grad_wrt_probs))):
        laid_out = other(rows)
        for call in calls:
            np.testing.assert_allclose(call(labels, laid_out), call(labels, rows), rtol=1e-13)
            np.testing.assert_allclose(call(q, laid_out), call(q, rows), rtol=1e-12, atol=1e-15)
        np.testing.assert_array_equal(laid_out, rows)
    np.testing.assert_allclose(softmax(other(z)), q, rtol=1e-13)


@pytest.mark.parametrize("call", [loss, loss_from_logits, grad_wrt_probs, grad_wrt_logits])
def test_labels_and_rows_broadcast(call):
    q = softmax(np.random.default_rng(0).normal(size=(4, 1, 5)))
    labels = np.arange(3)
    whole = call(labels[np.newaxis], q)
    assert whole.shape[:2] == (4, 3)
    for i in range(4):
        for k in labels:
            np.testing.assert_allclose(whole[i, k], call(k, q[i, 0]), rtol=1e-13)


def test_a_large_array_keeps_its_small_losses():
    z = np.zeros((20_000, 5))
    z[:, 2], z[::3, 2] = 40, 700
    assert loss_from_logits(2, z[1]) == pytest.approx(4 * np.exp(-40), rel=1e-14, abs=0)
    np.testing.assert_array_equal(loss_from_logits(np.full(len(z), 2), z)[1::3], loss_from_logits(2, z[1]))
    np.testing.assert_allclose(loss_from_logits(np.full(len(z), 2), z)[::3], 4 * np.exp(-700), rtol=1e-12)


def test_results_are_laid_out_as_arrays_are():
    for shape in ((300, 5), (300, 100)):
        assert softmax(np.zeros(shape)).flags.c_contiguous


def test_the_cost_of_many_examples_needs_little_memory():
    # 76 MiB of logits; the losses are the only array as long as the examples.
    z = np.random.default_rng(1).standard_normal((200_000, 100), dtype=np.float32)
    labels = np.random.default_rng(2).integers(0, 100, size=len(z))
    tracemalloc.start()
    cost_from_logits(labels, z)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 * 2**20
