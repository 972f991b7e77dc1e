"""The same numbers as SciPy, scikit-learn and PyTorch; where a peer is known to be wrong, how it differs."""

import numpy as np
import pytest
from needs import require

from xent_helpers import (
    binary_loss,
    binary_loss_from_logits,
    cost,
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
    perplexity,
    sigmoid,
    smooth_labels,
    softmax,
    softmax_jacobian,
    surprisal,
)

FLOATS = {np.float64: 1e-12, np.float32: 2e-6}
SHAPES = [(5,), (1,), (7, 1), (6, 5), (3, 1000), (2, 3, 4)]


@pytest.fixture(scope="module")
def special():
    return require("scipy.special")


@pytest.fixture(scope="module")
def stats():
    return require("scipy.stats")


@pytest.fixture(scope="module")
def log_loss():
    return require("sklearn.metrics").log_loss


@pytest.fixture(scope="module")
def torch():
    return require("torch")


def random_logits(shape, dtype=np.float64, scale=5.0):
    return (np.random.default_rng(sum(shape)).normal(size=shape) * scale).astype(dtype)


def random_labels(shape):
    return np.random.default_rng(1).integers(0, shape[-1], size=shape[:-1])


def random_rows(shape, dtype=np.float64):
    return np.random.default_rng(2).dirichlet(np.ones(shape[-1]), size=shape[:-1]).astype(dtype)


EXTREME = {
    "large": [1e30, 0.0, -1e30],
    "equal and large": [1e30, 1e30, 1e30],
    "far below": [-1e30, -1e30, -1e30],
    "700": [700.0, 0.0, -700.0],
    "beyond exp": [1000.0, 999.0, -1000.0],
    "tiny": [1e-300, 0.0, -1e-300],
    "denormal": [5e-324, 0.0, -5e-324],
    "one": [700.0],
    "close": [30.0, 30.0 + 1e-7, 29.0],
}


# SciPy


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_scipy_gives_the_same_softmax(special, shape, dtype):
    z = random_logits(shape, dtype)
    np.testing.assert_allclose(softmax(z), special.softmax(z, axis=-1), rtol=FLOATS[dtype])
    np.testing.assert_allclose(log_softmax(z), special.log_softmax(z, axis=-1), rtol=FLOATS[dtype], atol=FLOATS[dtype])
    np.testing.assert_allclose(softmax(z, axis=0), special.softmax(z, axis=0), rtol=FLOATS[dtype])
    np.testing.assert_allclose(sigmoid(z), special.expit(z), rtol=FLOATS[dtype])


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("row", EXTREME.values(), ids=EXTREME)
def test_scipy_gives_the_same_softmax_of_extreme_logits(special, row, dtype):
    z = np.array(row, dtype=dtype)
    np.testing.assert_allclose(softmax(z), special.softmax(z), rtol=FLOATS[dtype])
    np.testing.assert_allclose(log_softmax(z), special.log_softmax(z), rtol=FLOATS[dtype], atol=FLOATS[dtype])
    np.testing.assert_allclose(sigmoid(z), special.expit(z), rtol=FLOATS[dtype])


@pytest.mark.parametrize("row", EXTREME.values(), ids=EXTREME)
def test_scipy_logsumexp_gives_the_same_loss_from_logits(special, row):
    z = np.array(row)
    for label in range(len(z)):
        expected = special.logsumexp(z - z[label])
        assert loss_from_logits(label, z) == pytest.approx(expected, rel=1e-14, abs=0)


@pytest.mark.parametrize("shape", [(1,), (5,), (6, 5), (3, 1000), (2, 3, 4)], ids=str)
@pytest.mark.parametrize("base", [np.e, 2, 10])
def test_scipy_gives_the_same_entropies_and_divergences(special, stats, shape, base):
    p, q = random_rows(shape), softmax(random_logits(shape))
    np.testing.assert_allclose(entropy(p, base=base), stats.entropy(p, base=base, axis=-1), rtol=1e-12)
    np.testing.assert_allclose(kl_divergence(p, q, base=base), stats.entropy(p, q, base=base, axis=-1), rtol=1e-11)
    by_parts = special.rel_entr(p, q).sum(axis=-1) / np.log(base)
    np.testing.assert_allclose(kl_divergence(p, q, base=base), by_parts, rtol=1e-11)
    crossed = stats.entropy(p, base=base, axis=-1) + stats.entropy(p, q, base=base, axis=-1)
    np.testing.assert_allclose(cross_entropy(p, q, base=base), crossed, rtol=1e-12)
    np.testing.assert_allclose(perplexity(p), np.exp(stats.entropy(p, axis=-1)), rtol=1e-12)


@pytest.mark.parametrize("axis", [0, 1, 2])
def test_scipy_gives_the_same_entropy_along_any_axis(stats, axis):
    p = np.moveaxis(random_rows((2, 3, 4)), -1, axis)
    q = np.moveaxis(softmax(random_logits((2, 3, 4))), -1, axis)
    np.testing.assert_allclose(entropy(p, axis=axis), stats.entropy(p, axis=axis), rtol=1e-12)
    np.testing.assert_allclose(kl_divergence(p, q, axis=axis), stats.entropy(p, q, axis=axis), rtol=1e-12)


def test_scipy_gives_the_same_terms_at_the_edges(special, stats):
    for p, q in (
        ([1, 0], [0, 1]),
        ([0.5, 0.5], [1, 0]),
        ([0, 1], [0, 1]),
        ([1, 0], [1e-300, 1]),
        ([0, 1], [5e-324, 1]),
    ):
        assert kl_divergence(p, q) == special.rel_entr(p, q).sum() == stats.entropy(p, q)
        assert entropy(p) == pytest.approx(special.entr(p).sum())


def test_scipy_xlogy_gives_the_same_binary_loss(special):
    p = np.concatenate([np.random.default_rng(3).random(50), [1e-300, 5e-324, 1e-20, 1 - 2.0**-53, 0.5]])
    y = np.random.default_rng(4).random(len(p))
    for truth in (y, np.zeros(len(p)), np.ones(len(p))):
        expected = -special.xlogy(truth, p) - special.xlog1py(1 - truth, -p)
        np.testing.assert_allclose(binary_loss(truth, p), expected, rtol=1e-14)
    np.testing.assert_allclose(surprisal(p), -special.xlogy(1, p), rtol=1e-15)


def test_scipy_renormalises_what_we_reject(stats):
    assert stats.entropy([2, 2]) == pytest.approx(np.log(2))
    with pytest.raises(ValueError, match=r"\bp\b"):
        entropy([2, 2])


def test_scipy_loses_the_small_log_softmax_that_we_keep(special):
    assert special.log_softmax([40.0, 0.0])[0] == 0
    assert log_softmax([40.0, 0.0])[0] == pytest.approx(-4.248354255291589e-18, rel=1e-15, abs=0)


# scikit-learn, on probabilities that it does not clip


@pytest.mark.parametrize("classes", [2, 5, 100])
def test_scikit_learn_gives_the_same_cost(log_loss, classes):
    labels, y_hat = random_labels((200, classes)), softmax(random_logits((200, classes), scale=3))
    w = np.random.default_rng(5).random(200)
    every = np.arange(classes)
    assert cost(labels, y_hat) == pytest.approx(log_loss(labels, y_hat, labels=every), rel=1e-12)
    assert cost(one_hot(labels, classes), y_hat) == pytest.approx(log_loss(labels, y_hat, labels=every), rel=1e-12)
    weighted = log_loss(labels, y_hat, labels=every, sample_weight=w)
    assert cost(labels, y_hat, sample_weight=w) == pytest.approx(weighted, rel=1e-12)
    assert cost_from_logits(labels, np.log(y_hat), sample_weight=w) == pytest.approx(weighted, rel=1e-12)
    summed = log_loss(labels, y_hat, labels=every, normalize=False)
    assert loss(labels, y_hat).sum() == pytest.approx(summed, rel=1e-12)


def test_scikit_learn_gives_the_same_binary_cost(log_loss):
    labels, p = random_labels((200, 2)), sigmoid(random_logits((200,), scale=3))
    assert binary_loss(labels, p).mean() == pytest.approx(log_loss(labels, p, labels=[0, 1]), rel=1e-12)


def test_scikit_learn_clips_where_we_say_infinity(log_loss):
    assert log_loss([0], [[0.0, 1.0]], labels=[0, 1]) == pytest.approx(36.0437, abs=1e-4)
    assert cost([0], [[0.0, 1.0]]) == np.inf


def test_scikit_learn_does_not_reach_0_where_we_do(log_loss):
    assert 0 < log_loss([0], [[1.0, 0.0]], labels=[0, 1]) < 1e-15
    assert cost([0], [[1.0, 0.0]]) == 0


# PyTorch


def as_torch(torch, *arrays):
    return [torch.tensor(np.asarray(a)) for a in arrays]


def classes_second(torch, z):
    """PyTorch wants the classes on axis 1 of a batch."""
    return torch.movedim(z, -1, 1) if z.ndim > 1 else z


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_pytorch_gives_the_same_losses_for_labels(torch, shape, dtype):
    z, labels = random_logits(shape, dtype), random_labels(shape)
    zt, yt = as_torch(torch, z, labels)
    zt = classes_second(torch, zt)
    tolerance = {"rtol": FLOATS[dtype], "atol": FLOATS[dtype]}
    each = torch.nn.functional.cross_entropy(zt, yt, reduction="none").numpy()
    mean = torch.nn.functional.cross_entropy(zt, yt, reduction="mean").numpy()
    assert loss_from_logits(labels, z).dtype == each.dtype
    np.testing.assert_allclose(loss_from_logits(labels, z), each, **tolerance)
    np.testing.assert_allclose(loss_from_logits(one_hot(labels, shape[-1]), z), each, **tolerance)
    np.testing.assert_allclose(cost_from_logits(labels, z), mean, **tolerance)
    np.testing.assert_allclose(loss(labels, softmax(z)), each, **tolerance)


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_pytorch_gives_the_same_losses_for_soft_labels(torch, shape, dtype):
    z, y = random_logits(shape, dtype), random_rows(shape, dtype)
    zt, yt = (classes_second(torch, t) for t in as_torch(torch, z, y))
    tolerance = {"rtol": FLOATS[dtype], "atol": FLOATS[dtype]}
    each = torch.nn.functional.cross_entropy(zt, yt, reduction="none").numpy()
    mean = torch.nn.functional.cross_entropy(zt, yt, reduction="mean").numpy()
    np.testing.assert_allclose(loss_from_logits(y, z), each, **tolerance)
    np.testing.assert_allclose(cost(y, softmax(z)), mean, **tolerance)
    np.testing.assert_allclose(cost_from_logits(y, z), mean, **tolerance)


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("row", [r for r in EXTREME.values() if r[0] < 1e29 or r[-1] > -1e29])
def test_pytorch_gives_the_same_losses_of_extreme_logits(torch, row, dtype):
    z = np.array(row, dtype=dtype)
    for label in range(len(z)):
        zt, yt = as_torch(torch, z, label)
        expected = torch.nn.functional.cross_entropy(zt, yt).item()
        assert loss_from_logits(label, z) == pytest.approx(expected, rel=FLOATS[dtype], abs=1e-13)


@pytest.mark.parametrize("dtype", FLOATS)
def test_pytorch_does_not_clip_a_huge_loss_either(torch, dtype):
    z = np.array([1e30, 0, -1e30], dtype=dtype)
    for label in range(3):
        zt, yt = as_torch(torch, z, label)
        expected = torch.nn.functional.cross_entropy(zt, yt).item()
        assert loss_from_logits(label, z) == pytest.approx(expected, rel=FLOATS[dtype])


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_pytorch_gives_the_same_weighted_cost(torch, shape, dtype):
    """Its weights belong to the classes: with labels, the weight of an example is that of its class."""
    z, labels = random_logits(shape, dtype), random_labels(shape)
    by_class = np.random.default_rng(6).random(shape[-1]).astype(dtype) + dtype(0.1)
    zt, yt, wt = as_torch(torch, z, labels, by_class)
    expected = torch.nn.functional.cross_entropy(classes_second(torch, zt), yt, weight=wt).item()
    assert cost_from_logits(labels, z, by_class[labels]) == pytest.approx(expected, rel=10 * FLOATS[dtype])


@pytest.mark.parametrize("dtype", FLOATS)
def test_pytorch_smooths_labels_the_same_way(torch, dtype):
    z, labels = random_logits((6, 5), dtype), random_labels((6, 5))
    zt, yt = as_torch(torch, z, labels)
    for epsilon in (0.0, 0.1, 0.5, 1.0):
        expected = torch.nn.functional.cross_entropy(zt, yt, label_smoothing=epsilon).item()
        smooth = smooth_labels(one_hot(labels, 5).astype(dtype), epsilon)
        assert cost_from_logits(smooth, z) == pytest.approx(expected, rel=10 * FLOATS[dtype])


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("soft", [False, True], ids=["labels", "soft"])
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_pytorch_autograd_gives_the_same_gradient_by_the_logits(torch, shape, soft, dtype):
    z = random_logits(shape, dtype)
    y = random_rows(shape, dtype) if soft else random_labels(shape)
    zt, yt = as_torch(torch, z, y)
    zt.requires_grad_()
    yt = classes_second(torch, yt) if soft else yt
    torch.nn.functional.cross_entropy(classes_second(torch, zt), yt, reduction="sum").backward()
    np.testing.assert_allclose(grad_wrt_logits(y, z), zt.grad.numpy(), atol=FLOATS[dtype])


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("row", EXTREME.values(), ids=EXTREME)
def test_pytorch_autograd_gives_the_same_gradient_of_extreme_logits(torch, row, dtype):
    z = np.array(row, dtype=dtype)
    for label in range(len(z)):
        zt, yt = as_torch(torch, z, label)
        zt.requires_grad_()
        torch.nn.functional.cross_entropy(zt, yt).backward()
        np.testing.assert_allclose(grad_wrt_logits(label, z), zt.grad.numpy(), atol=FLOATS[dtype])


@pytest.mark.parametrize("dtype", FLOATS)
def test_pytorch_autograd_gives_the_same_gradient_by_the_probabilities(torch, dtype):
    y, y_hat = random_rows((6, 5), dtype), softmax(random_logits((6, 5), dtype))
    yt, qt = as_torch(torch, y, y_hat)
    qt.requires_grad_()
    (-(yt * torch.log(qt)).sum()).backward()
    np.testing.assert_allclose(grad_wrt_probs(y, y_hat), qt.grad.numpy(), rtol=FLOATS[dtype])


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize("row", [[0.3, -1.2, 2.0, 0.0], [5.0], [700.0, 0.0, -700.0], [1e30, 1e30, 0.0], [40.0, 0.0]])
def test_pytorch_autograd_gives_the_same_jacobian(torch, row, dtype):
    z = np.array(row, dtype=dtype)
    (zt,) = as_torch(torch, z)
    expected = torch.autograd.functional.jacobian(lambda t: torch.nn.functional.softmax(t, dim=-1), zt)
    np.testing.assert_allclose(softmax_jacobian(z), expected.numpy(), atol=FLOATS[dtype])
    np.testing.assert_allclose(softmax_jacobian(np.stack([z, z]))[1], expected.numpy(), atol=FLOATS[dtype])


@pytest.mark.parametrize("dtype", FLOATS)
def test_pytorch_gives_the_same_binary_losses_from_logits(torch, dtype):
    z = np.concatenate([random_logits((50,), dtype), np.array([1e30, -1e30, 700, -700, 1e-30, 0], dtype=dtype)])
    for y in (
        np.zeros(len(z), dtype),
        np.ones(len(z), dtype),
        np.random.default_rng(7).random(len(z)).astype(dtype),
    ):
        zt, yt = as_torch(torch, z, y)
        expected = torch.nn.functional.binary_cross_entropy_with_logits(zt, yt, reduction="none").numpy()
        np.testing.assert_allclose(binary_loss_from_logits(y, z), expected, rtol=FLOATS[dtype], atol=FLOATS[dtype])
        moderate = np.abs(z) < 5
        expected = torch.nn.functional.binary_cross_entropy(torch.sigmoid(zt), yt, reduction="none").numpy()
        ours = binary_loss(y, sigmoid(z))
        np.testing.assert_allclose(ours[moderate], expected[moderate], rtol=1e3 * FLOATS[dtype])


def test_pytorch_clips_the_binary_loss_where_we_say_infinity(torch):
    assert torch.nn.functional.binary_cross_entropy(*as_torch(torch, 0.0, 1.0)).item() == 100
    assert binary_loss(1, 0) == np.inf
    assert torch.nn.functional.nll_loss(*as_torch(torch, [-np.inf, 0.0], 0)).item() == np.inf
    assert loss(0, [0, 1]) == np.inf


def test_pytorch_gives_nan_where_truth_and_estimate_are_both_0(torch):
    zt, yt = as_torch(torch, [0.0, -np.inf, 0.0], [0.5, 0.0, 0.5])
    assert torch.isnan(torch.nn.functional.cross_entropy(zt, yt))
    assert loss_from_logits([0.5, 0, 0.5], [0, -np.inf, 0]) == pytest.approx(np.log(2), rel=1e-15)


def test_pytorch_gives_nan_for_infinite_logits_that_we_reject(torch):
    for z in ([np.inf, 0.0], [-np.inf, -np.inf]):
        assert torch.isnan(torch.nn.functional.cross_entropy(*as_torch(torch, z, 0)))
        with pytest.raises(ValueError, match=r"\bz\b"):
            loss_from_logits(0, z)


def test_pytorch_gives_nan_for_the_cost_of_no_example_that_we_reject(torch):
    z, y = np.zeros((0, 3)), np.zeros(0, dtype=np.int64)
    assert torch.isnan(torch.nn.functional.cross_entropy(*as_torch(torch, z, y)))
    with pytest.raises(ValueError, match=r"exampl|empty"):
        cost_from_logits(y, z)
