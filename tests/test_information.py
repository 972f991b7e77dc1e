"""Surprisal, entropy, cross-entropy, Kullback-Leibler divergence and perplexity."""

import numpy as np
import pytest
from example import FIRST, SECOND, TRUTH
from hypothesis import given
from hypothesis import strategies as st
from refused import each_not_numeric, refused

from xent_helpers import cross_entropy, entropy, kl_divergence, perplexity, surprisal

DYADIC = [1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 64, 1 / 64, 1 / 64, 1 / 64]


def is_zero_without_a_minus(value):
    return value == 0 and not np.signbit(value)


# Hand-computed values


def test_the_course_example_costs_2_303_nats():
    assert cross_entropy(TRUTH, FIRST) == pytest.approx(2.302585092994046, rel=1e-15)


def test_how_the_wrong_classes_share_the_rest_does_not_change_the_cross_entropy():
    assert cross_entropy(TRUTH, SECOND) == cross_entropy(TRUTH, FIRST)


def test_five_equally_likely_classes_carry_ln_5():
    assert entropy([0.2] * 5) == pytest.approx(1.6094379124341003, rel=1e-15)


@pytest.mark.parametrize(("fruits", "bits"), [(1, 0), (2, 1), (8, 3), (1024, 10)])
def test_n_equally_likely_fruits_need_log2_n_bits(fruits, bits):
    assert entropy(np.full(fruits, 1 / fruits), base=2) == pytest.approx(bits, rel=1e-14)
    assert surprisal(1 / fruits, base=2) == pytest.approx(bits, rel=1e-14)


def test_fruits_that_are_not_equally_likely_need_fewer_bits():
    assert entropy(DYADIC, base=2) == pytest.approx(2, rel=1e-14)


def test_a_code_for_equal_fruits_spends_3_bits_on_unequal_ones():
    assert cross_entropy(DYADIC, [1 / 8] * 8, base=2) == pytest.approx(3, rel=1e-14)
    assert kl_divergence(DYADIC, [1 / 8] * 8, base=2) == pytest.approx(1, rel=1e-14)


def test_swapping_p_and_q_changes_the_cross_entropy_and_the_divergence():
    p, q = [1 / 2, 1 / 2], [1 / 4, 3 / 4]
    assert cross_entropy(p, q) == pytest.approx(0.8369882167858358, rel=1e-14)
    assert cross_entropy(q, p) == pytest.approx(0.6931471805599453, rel=1e-14)
    assert kl_divergence(p, q) == pytest.approx(0.14384103622589045, rel=1e-13)
    assert kl_divergence(q, p) == pytest.approx(0.13081203594113694, rel=1e-13)


def test_a_soft_truth_is_weighed_term_by_term():
    assert cross_entropy([0.75, 0.25], [0.5, 0.5]) == pytest.approx(np.log(2), rel=1e-15)
    assert cross_entropy([0.75, 0.25, 0], [0.5, 0.125, 0.375], base=2) == pytest.approx(1.5, rel=1e-14)


def test_halving_the_probability_adds_one_bit():
    np.testing.assert_allclose(surprisal([1, 0.5, 0.25, 0.125], base=2), [0, 1, 2, 3], rtol=1e-14)


def test_surprisal_is_elementwise_and_asks_for_no_sum():
    np.testing.assert_allclose(surprisal([[0.1, 0.1], [1.0, 1.0]]), [[2.302585092994046] * 2, [0, 0]])


def test_the_impossible_is_infinitely_surprising():
    assert surprisal(0) == np.inf
    assert surprisal(-0.0) == np.inf
    assert surprisal([0.0, 1.0])[0] == np.inf


def test_the_smallest_probability_is_not_clipped():
    assert surprisal(5e-324) == pytest.approx(744.4400719213812, rel=1e-15)
    assert cross_entropy([1, 0], [5e-324, 1]) == pytest.approx(744.4400719213812, rel=1e-15)
    assert kl_divergence([1, 0], [5e-324, 1]) == pytest.approx(744.4400719213812, rel=1e-15)
    assert kl_divergence([5e-324, 1], [1, 0.0]) == np.inf


@pytest.mark.parametrize("measure", [cross_entropy, kl_divergence])
def test_truth_where_the_estimate_is_0_is_infinite(measure):
    assert measure([0.5, 0.5], [1, 0]) == np.inf
    assert measure([5e-324, 1], [0, 1]) == np.inf
    np.testing.assert_array_equal(np.isinf(measure([[0.5, 0.5], [1, 0]], [[1, 0], [1, 0]])), [True, False])


@pytest.mark.parametrize("one", [1, 1.0, np.float32(1)])
def test_a_certain_outcome_has_entropy_0_without_a_minus_sign(one):
    assert is_zero_without_a_minus(surprisal(one))
    assert is_zero_without_a_minus(entropy([one, 0]))
    assert is_zero_without_a_minus(entropy([0, one]))
    assert is_zero_without_a_minus(entropy([one]))
    assert is_zero_without_a_minus(cross_entropy([one, 0], [one, 0]))
    assert is_zero_without_a_minus(kl_divergence([one, 0], [one, 0]))
    assert not np.signbit(entropy([[one, 0], [0, one]])).any()


def test_zero_times_log_zero_is_zero():
    assert cross_entropy([0, 0.5, 0.5], [0, 0.5, 0.5]) == pytest.approx(np.log(2), rel=1e-15)
    assert kl_divergence([0, 0.5, 0.5], [0, 0.25, 0.75]) == pytest.approx(0.14384103622589045, rel=1e-13)
    assert entropy([0, 0.5, 0.5]) == pytest.approx(np.log(2), rel=1e-15)
    assert cross_entropy([-0.0, 1.0], [-0.0, 1.0]) == 0


def test_perplexity_counts_equally_likely_classes():
    assert perplexity([0.25] * 4) == pytest.approx(4, rel=1e-14)
    assert perplexity([1, 0]) == 1
    assert perplexity(DYADIC) == pytest.approx(4, rel=1e-14)
    assert perplexity([0.75, 0.25, 0]) == pytest.approx(np.exp(entropy([0.75, 0.25])), rel=1e-14)


def test_perplexity_under_an_estimate_is_the_exponential_of_the_cross_entropy():
    assert perplexity(DYADIC, [1 / 8] * 8) == pytest.approx(8, rel=1e-14)
    assert perplexity(TRUTH, FIRST) == pytest.approx(10, rel=1e-14)
    assert perplexity([0.5, 0.5], [1, 0]) == np.inf


def test_a_perplexity_too_large_for_a_float_is_infinite_in_silence():
    assert perplexity([1, 0], [5e-324, 1]) == np.inf


def test_the_divergence_of_a_distribution_from_itself_is_exactly_0():
    assert kl_divergence(FIRST, FIRST) == 0


def test_equal_distributions_are_not_at_cross_entropy_0():
    assert cross_entropy(FIRST, FIRST) == pytest.approx(1.3592367006650065, rel=1e-14)


# Bases, axes, shapes and types


@pytest.mark.parametrize("base", [2, 10, 0.5, 1e300, 1e-300, 1.0000001])
def test_the_base_is_a_constant_factor(base):
    p, q = np.array(FIRST), np.array([0.3, 0.3, 0.2, 0.1, 0.1])
    for measure in (cross_entropy, kl_divergence):
        assert measure(p, q, base=base) == pytest.approx(measure(p, q) / np.log(base), rel=1e-12)
    assert entropy(p, base=base) == pytest.approx(entropy(p) / np.log(base), rel=1e-12)
    np.testing.assert_allclose(surprisal(p, base=base), surprisal(p) / np.log(base), rtol=1e-12)


def test_base_and_axis_may_be_given_by_position():
    columns = np.array([[0.5, 0.25], [0.5, 0.75]])
    assert surprisal(0.125, 2) == pytest.approx(3, rel=1e-14)
    np.testing.assert_allclose(entropy(columns, 2, 0), [1, 0.8112781244591328])
    np.testing.assert_allclose(cross_entropy(columns, columns, 2, 0), [1, 0.8112781244591328])
    np.testing.assert_allclose(kl_divergence(columns, columns, 2, 0), [0, 0])
    np.testing.assert_allclose(perplexity(columns, None, 0), [2, 1.7547653506033037])


def test_classes_may_lie_on_any_axis():
    rng = np.random.default_rng(0)
    p, q = rng.dirichlet(np.ones(4), size=(2, 2, 3))
    for axis in (0, 1, 2, -3):
        p_moved, q_moved = np.moveaxis(p, -1, axis), np.moveaxis(q, -1, axis)
        np.testing.assert_allclose(entropy(p_moved, axis=axis), entropy(p))
        np.testing.assert_allclose(cross_entropy(p_moved, q_moved, axis=axis), cross_entropy(p, q))
        np.testing.assert_allclose(kl_divergence(p_moved, q_moved, axis=axis), kl_divergence(p, q))
        np.testing.assert_allclose(perplexity(p_moved, q_moved, axis=axis), perplexity(p, q))
        np.testing.assert_allclose(perplexity(p_moved, axis=axis), perplexity(p))


def test_leading_axes_broadcast():
    rng = np.random.default_rng(1)
    p, q = rng.dirichlet(np.ones(4), size=(3, 1)), rng.dirichlet(np.ones(4), size=(1, 2))
    expected = [[-(p[i, 0] * np.log(q[0, j])).sum() for j in range(2)] for i in range(3)]
    np.testing.assert_allclose(cross_entropy(p, q), expected)
    np.testing.assert_allclose(perplexity(p, q), np.exp(expected))
    np.testing.assert_allclose(kl_divergence(p, q), expected - entropy(p))
    np.testing.assert_allclose(cross_entropy(FIRST, np.array([FIRST, SECOND]))[0], entropy(FIRST))


def test_the_class_axis_of_each_argument_is_moved_before_the_rest_broadcasts():
    rng = np.random.default_rng(2)
    p, q = rng.dirichlet(np.ones(4)), rng.dirichlet(np.ones(4), size=3)
    np.testing.assert_allclose(cross_entropy(p, q.T, axis=0), cross_entropy(p, q))
    np.testing.assert_allclose(kl_divergence(q.T, p, axis=0), kl_divergence(q, p))


@pytest.mark.parametrize("measure", [surprisal, entropy, perplexity])
def test_lists_tuples_and_strided_arrays_give_the_same(measure):
    p = np.random.default_rng(3).dirichlet(np.ones(4), size=6)
    expected = measure(p[::2])
    np.testing.assert_array_equal(measure(p[::2].tolist()), expected)
    np.testing.assert_array_equal(measure(tuple(map(tuple, p[::2]))), expected)
    np.testing.assert_allclose(measure(np.asfortranarray(p)[::2]), expected, rtol=1e-15)


def test_float32_and_float64_together_give_float64():
    p = np.array([0.5, 0.5])
    assert cross_entropy(p.astype(np.float32), p).dtype == np.float64
    assert kl_divergence(p, p.astype(np.float32)).dtype == np.float64


# Tolerance of the sums


def test_a_sum_within_a_millionth_of_1_is_accepted_in_float64():
    for off in (5e-7, -5e-7):
        assert entropy([0.5, 0.5 + off]) == pytest.approx(np.log(2), abs=1e-6)
    for off in (2e-6, -2e-6):
        with pytest.raises(ValueError, match=r"\bp\b.*sums to"):
            entropy([0.5, 0.5 + off])


def test_three_digits_of_a_third_do_not_sum_to_1():
    with pytest.raises(ValueError, match=r"\bp sums to 0\.999, expected 1"):
        entropy([0.333, 0.333, 0.333])
    with pytest.raises(ValueError, match=r"\bp sums to 0\.999, expected 1"):
        entropy(np.array([0.333, 0.333, 0.333], dtype=np.float32))


def test_float32_rounding_of_the_sum_is_accepted():
    for off in (5e-5, -5e-5):
        assert entropy(np.array([0.5, 0.5 + off], dtype=np.float32)) == pytest.approx(np.log(2), abs=1e-4)
    for off in (2e-4, -2e-4):
        with pytest.raises(ValueError, match=r"\bp\b.*sums to"):
            entropy(np.array([0.5, 0.5 + off], dtype=np.float32))
    rows = np.random.default_rng(4).random((20, 1000), dtype=np.float32)
    rows /= rows.sum(axis=1, keepdims=True)
    assert (entropy(rows) < np.log(1000)).all()


def test_each_argument_is_judged_by_its_own_precision():
    p, q = np.array([0.5, 0.5]), np.array([0.5, 0.50005], dtype=np.float32)
    assert cross_entropy(p, q) == pytest.approx(np.log(2), abs=1e-4)
    with pytest.raises(ValueError, match=r"\bq\b.*sums to"):
        cross_entropy(p, q.astype(np.float64))


def test_an_entry_above_1_is_refused_even_by_one_rounding():
    for above in (np.nextafter(1.0, 2.0), 1 + 1e-9, 1.5):
        with pytest.raises(ValueError, match=r"\bp is 1\.\d*[1-9]"):
            surprisal(above)
        with pytest.raises(ValueError, match=r"\bp\[0\] is 1\.\d*[1-9]"):
            entropy([above, 0.0])


def test_no_message_says_that_1_is_not_1():
    for wrong in ([0.5, 0.500002], [0.5, 0.4999985]):
        with pytest.raises(ValueError, match=r"p sums to (1\.|0\.9)\d*, expected 1"):
            entropy(wrong)


# Properties

weights = st.lists(st.just(0.0) | st.floats(1e-6, 1) | st.floats(1e-300, 1e-3), min_size=1, max_size=8)
distributions = weights.filter(lambda w: sum(w) > 1e-6).map(lambda w: np.array(w) / sum(w))


@st.composite
def pairs(draw, lowest=1e-300):
    """Two distributions over the same classes; `lowest` 0 lets the second be 0 somewhere."""
    p = draw(distributions)
    q = draw(st.lists(st.floats(lowest, 1), min_size=len(p), max_size=len(p)).filter(lambda w: sum(w) > 1e-6))
    return p, np.array(q) / sum(q)


@given(distributions)
def test_entropy_is_never_negative(p):
    assert entropy(p) >= 0


@given(distributions)
def test_entropy_is_at_most_the_log_of_the_number_of_classes(p):
    assert entropy(p) <= np.log(len(p)) + 1e-12
    assert perplexity(p) <= len(p) * (1 + 1e-12)


@given(pairs(lowest=0.0))
def test_no_estimate_beats_the_truth_itself(pq):
    p, q = pq
    assert cross_entropy(p, q) >= entropy(p) - 1e-12
    assert kl_divergence(p, q) >= -1e-12


@given(pairs())
def test_cross_entropy_is_entropy_plus_divergence(pq):
    p, q = pq
    assert cross_entropy(p, q) == pytest.approx(entropy(p) + kl_divergence(p, q), rel=1e-12, abs=1e-12)


@given(distributions)
def test_entropy_is_the_mean_surprisal(p):
    assert entropy(p) == pytest.approx(sum(x * surprisal(x) for x in p if x > 0), rel=1e-12)


@given(pairs())
def test_cross_entropy_is_the_mean_surprisal_at_the_estimate(pq):
    p, q = pq
    assert cross_entropy(p, q) == pytest.approx(sum(p * surprisal(q)), rel=1e-12)


@given(pairs())
def test_a_batch_is_its_rows(pq):
    p, q = pq
    for measure in (cross_entropy, kl_divergence, perplexity):
        batch = measure(np.stack([p, p[::-1]]), np.stack([q, q]))
        np.testing.assert_allclose(batch, [measure(p, q), measure(p[::-1], q)], rtol=1e-12, atol=1e-14)


@given(distributions, st.randoms(use_true_random=False))
def test_the_order_of_the_classes_does_not_matter(p, random):
    order = random.sample(range(len(p)), len(p))
    assert entropy(p[order]) == pytest.approx(entropy(p), rel=1e-12)


# Errors

ONE_ARGUMENT = {"entropy": entropy, "perplexity": perplexity}
TWO_ARGUMENTS = {"cross_entropy": cross_entropy, "kl_divergence": kl_divergence, "perplexity": perplexity}

BAD_DISTRIBUTIONS = {
    "negative": ([1.25, -0.25][::-1], r"\[0\].*-0\.25"),
    "above 1": ([0.0, 1.5, -0.5], r"\[1\].*1\.5"),
    "NaN": ([0.5, np.nan, 0.5], r"\[1\].*nan"),
    "infinite": ([np.inf, 0.5], r"\[0\].*inf"),
    "minus infinity": ([0.5, -np.inf], r"\[1\].*-inf"),
    "the first of two": ([0.5, -0.1, -0.2, 0.8], r"\[1\].*-0\.1"),
    "in a batch": ([[0.5, 0.5], [0.5, -0.5]], r"\[1, ?1\].*-0\.5"),
    "sum": ([0.5, 0.3], r" sums to 0\.8, expected 1"),
    "sum above 1": ([0.5, 0.75], r" sums to 1\.25, expected 1"),
    "sum of 0": ([0, 0], r" sums to 0, expected 1"),
    "sum of the third row": ([[0.5, 0.5], [0.5, 0.5], [0.4, 0.4]], r"\[2\] sums to 0\.8, expected 1"),
    "sum in a deep batch": ([[[0.5, 0.5], [0.5, 0.25]]], r"\[0, ?1\] sums to 0\.75, expected 1"),
    "first of two sums": ([[0.5, 0.5], [0.25, 0.25], [0, 0]], r"\[1\] sums to 0\.5, expected 1"),
}


@pytest.mark.parametrize(("bad", "message"), BAD_DISTRIBUTIONS.values(), ids=BAD_DISTRIBUTIONS)
@pytest.mark.parametrize("measure", ONE_ARGUMENT.values(), ids=ONE_ARGUMENT)
def test_p_that_is_no_distribution_is_rejected(measure, bad, message):
    with pytest.raises(ValueError, match=r"\bp" + message):
        measure(bad)


@pytest.mark.parametrize(("bad", "message"), BAD_DISTRIBUTIONS.values(), ids=BAD_DISTRIBUTIONS)
@pytest.mark.parametrize("measure", TWO_ARGUMENTS.values(), ids=TWO_ARGUMENTS)
def test_the_argument_that_is_no_distribution_is_named(measure, bad, message):
    good = np.full(np.shape(bad)[-1], 1 / np.shape(bad)[-1])
    with pytest.raises(ValueError, match=r"\bp" + message):
        measure(bad, good)
    with pytest.raises(ValueError, match=r"\bq" + message):
        measure(good, bad)


def test_a_sum_that_is_wrong_tells_what_to_pass_instead():
    words = "q[2] sums to 0.8, expected 1: pass probabilities, e.g. softmax(logits)"
    refused(ValueError, words, cross_entropy, [0.5, 0.5], [[0.5, 0.5], [0.5, 0.5], [0.4, 0.4]])


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (-0.25, r"\bp\b.*-0\.25"),
        (1.5, r"\bp\b.*1\.5"),
        (np.nan, r"\bp\b.*nan"),
        (np.inf, r"\bp\b.*inf"),
        ([0.5, 2.0, 3.0], r"\bp\[1\].*2"),
        ([[0.5, 0.5], [np.nan, 2.0]], r"\bp\[1, ?0\].*nan"),
    ],
)
def test_surprisal_of_no_probability_is_rejected(bad, message):
    with pytest.raises(ValueError, match=message):
        surprisal(bad)


@each_not_numeric
def test_what_is_not_numeric_is_rejected_by_name(bad, error):
    for measure in (surprisal, entropy, perplexity):
        with pytest.raises(error, match=r"\bp\b"):
            measure(bad)
    for measure in (cross_entropy, kl_divergence):
        with pytest.raises(error, match=r"\bp\b"):
            measure(bad, [0.5, 0.5])
        with pytest.raises(error, match=r"\bq\b"):
            measure([0.5, 0.5], bad)
    if bad is not None:
        with pytest.raises(error, match=r"\bq\b"):
            perplexity([0.5, 0.5], bad)


@pytest.mark.parametrize("measure", TWO_ARGUMENTS.values(), ids=TWO_ARGUMENTS)
def test_a_class_axis_never_broadcasts(measure):
    for p, q in (
        ([1.0], [0.5, 0.5]),
        ([0.5, 0.5], [1.0]),
        ([[1.0], [1.0]], [[0.5, 0.5], [0.5, 0.5]]),
        ([0.5, 0.5], [0.25, 0.25, 0.5]),
    ):
        with pytest.raises(ValueError, match=r"(?s)(?=.*\bp\b)(?=.*\bq\b).*class"):
            measure(p, q)


@pytest.mark.parametrize("measure", TWO_ARGUMENTS.values(), ids=TWO_ARGUMENTS)
def test_leading_axes_that_do_not_broadcast_are_rejected(measure):
    with pytest.raises(ValueError, match=r"(?s)(?=.*\bp\b)(?=.*\bq\b)(?=.*\(2,)(?=.*\(3,)"):
        measure([[0.5, 0.5]] * 2, [[0.5, 0.5]] * 3)


@pytest.mark.parametrize("measure", ONE_ARGUMENT.values(), ids=ONE_ARGUMENT)
@pytest.mark.parametrize("bad", [[], np.zeros((3, 0)), 1.0], ids=["empty", "empty rows", "a number"])
def test_no_classes_are_rejected(measure, bad):
    with pytest.raises(ValueError, match=r"\bp\b"):
        measure(bad)


def test_no_classes_in_the_estimate_are_rejected():
    for measure in TWO_ARGUMENTS.values():
        with pytest.raises(ValueError, match=r"^q has shape \(0,\), expected at least one class on axis -1$"):
            measure([1.0], [])
        with pytest.raises(ValueError, match=r"^p has shape \(0,\), expected at least one class on axis -1$"):
            measure([], [])


@pytest.mark.parametrize(
    ("base", "error"),
    [
        (0, ValueError),
        (-2, ValueError),
        (1, ValueError),
        (np.nan, ValueError),
        ("2", TypeError),
        (None, TypeError),
    ],
)
def test_a_base_must_be_positive_and_not_1(base, error):
    for call in (
        lambda: surprisal(0.5, base=base),
        lambda: entropy([0.5, 0.5], base=base),
        lambda: cross_entropy([0.5, 0.5], [0.5, 0.5], base=base),
        lambda: kl_divergence([0.5, 0.5], [0.5, 0.5], base=base),
    ):
        with pytest.raises(error, match=r"\bbase\b"):
            call()


@pytest.mark.parametrize("axis", [1, -2, 7, 0.5, None, "0", [0]])
def test_an_axis_that_is_not_there_or_no_integer_is_rejected(axis):
    error = ValueError if isinstance(axis, int) else TypeError
    for call in (
        lambda: entropy([0.5, 0.5], axis=axis),
        lambda: perplexity([0.5, 0.5], axis=axis),
        lambda: cross_entropy([0.5, 0.5], [0.5, 0.5], axis=axis),
        lambda: kl_divergence([0.5, 0.5], [0.5, 0.5], axis=axis),
        lambda: perplexity([0.5, 0.5], [0.5, 0.5], axis=axis),
    ):
        with pytest.raises(error, match=r"axis"):
            call()
