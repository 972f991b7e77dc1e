"""Shannon's bounds: by hand, as facts about distributions, and against a player whose probabilities are known."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xent_helpers import entropy, guess_bounds

guesses = st.lists(st.integers(1, 27), min_size=1, max_size=60)


def test_who_is_always_right_at_once_needs_no_bits():
    assert guess_bounds([1] * 20) == (0, 0)


def test_an_even_choice_makes_both_bounds_equal():
    lower, upper = guess_bounds([1, 2, 3, 4, 5, 6, 7, 8])
    assert lower == pytest.approx(3)
    assert upper == pytest.approx(3)


def test_three_quarters_and_a_quarter_by_hand():
    # 1 (3/4 - 1/4) log2 1 + 2 (1/4 - 0) log2 2 = 1/2; the entropy of (3/4, 1/4) is 0.8113.
    lower, upper = guess_bounds([1, 1, 2, 1])
    assert lower == pytest.approx(0.5)
    assert upper == pytest.approx(0.811278, abs=1e-6)


def test_a_share_counts_by_its_size_and_not_by_its_guess():
    assert guess_bounds([2]) == (0, 0)
    assert guess_bounds([1, 3]) == pytest.approx((1, 1))
    assert guess_bounds([1, 3, 3, 3]) == guess_bounds([1, 1, 2, 1])


@given(guesses)
def test_the_lower_bound_is_never_above_the_upper(numbers):
    lower, upper = guess_bounds(numbers)
    assert -1e-9 <= lower <= upper + 1e-9


@given(st.lists(st.integers(1, 100), min_size=1, max_size=20))
def test_the_lower_bound_is_a_mean_of_even_choices_where_the_shares_fall(weights):
    counts = sorted(weights, reverse=True)
    shares = np.array(counts) / sum(counts)
    mixture = (np.arange(1, len(counts) + 1)) * (shares - np.append(shares[1:], 0))
    assert mixture.sum() == pytest.approx(1)
    lower, upper = guess_bounds([i + 1 for i, n in enumerate(counts) for _ in range(n)])
    assert lower == pytest.approx(mixture @ np.log2(np.arange(1, len(counts) + 1)), abs=1e-9)
    assert lower <= upper + 1e-9
    assert upper == pytest.approx(float(entropy(shares, base=2)), abs=1e-9)


def test_the_entropy_of_an_ideal_player_lies_between():
    # Contexts with distributions of their own; the player knows them and guesses the likeliest first.
    rng = np.random.default_rng(0)
    rows = -np.sort(-rng.dirichlet(np.full(27, 0.15), size=12), axis=1)
    played = [rng.choice(27, size=20_000, p=row) + 1 for row in rows]
    lower, upper = guess_bounds(np.concatenate(played))
    assert lower < entropy(rows, base=2).mean() < upper


@given(guesses, st.randoms())
def test_the_order_of_the_characters_does_not_matter(numbers, random):
    shuffled = random.sample(numbers, len(numbers))
    assert guess_bounds(shuffled) == guess_bounds(numbers)


@pytest.mark.parametrize(
    ("numbers", "error", "message"),
    [
        ([], ValueError, r"guesses has shape \(0,\), expected a number for each of one or more characters"),
        ([[1, 2]], ValueError, r"shape \(1, 2\)"),
        ([1, 0], ValueError, r"guesses\[1\] is 0, expected a whole number from 1"),
        ([1.0, 2.0], TypeError, "dtype float64, expected whole numbers from 1"),
        ("12", TypeError, "expected real numbers"),
    ],
)
def test_what_is_no_list_of_guess_numbers_is_refused(numbers, error, message):
    with pytest.raises(error, match=message):
        guess_bounds(numbers)
