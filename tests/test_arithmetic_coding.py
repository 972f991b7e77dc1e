"""Arithmetic coding: what is written is read back, and is as long as the surprisals sum to."""

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xent_helpers import ArithmeticDecoder, ArithmeticEncoder, whole_frequencies


def written(symbols, rows):
    encoder = ArithmeticEncoder()
    for symbol, row in zip(symbols, rows, strict=True):
        encoder.encode(symbol, row)
    return encoder.finish()


def read(data, rows):
    decoder = ArithmeticDecoder(data)
    return [decoder.decode(row) for row in rows]


def surprisal(symbols, rows):
    """Bits that the message is worth."""
    return sum(math.log2(sum(row) / row[symbol]) for symbol, row in zip(symbols, rows, strict=True))


# Hand-computed values


def test_even_choices_between_two_are_written_as_they_are():
    assert written([0, 1, 1, 0, 1, 0, 0, 1], [[1, 1]] * 8)[0] == 0b01101001


def test_the_number_lies_in_the_interval_that_the_message_leaves():
    row, symbols = [14, 2, 2, 1, 1], [0, 0, 3, 0, 1, 4, 0]
    low, width = Fraction(0), Fraction(1)
    for symbol in symbols:
        low += width * Fraction(sum(row[:symbol]), sum(row))
        width *= Fraction(row[symbol], sum(row))
    data = written(symbols, [row] * len(symbols))
    assert low <= Fraction(int.from_bytes(data), 256 ** len(data)) < low + width


def test_a_number_on_the_cut_belongs_to_the_part_above():
    cut = 2**64 // 3
    assert read(cut.to_bytes(8, "big"), [[1, 2]]) == [1]
    assert read((cut - 1).to_bytes(8, "big"), [[1, 2]]) == [0]


def test_a_sure_symbol_costs_nothing():
    assert len(written([0] * 10_000, [[5]] * 10_000)) == 1


def test_no_symbol_is_one_byte_or_less():
    assert len(written([], [])) <= 1
    assert read(b"", []) == []


def test_whole_frequencies_are_one_more_than_the_floor():
    assert whole_frequencies([0.5, 0.3, 0.2, 0], total=10).tolist() == [6, 4, 3, 1]
    assert whole_frequencies([1 / 3, 2 / 3], total=10).tolist() == [4, 7]
    assert whole_frequencies(np.array([0.25, 0.75])).tolist() == [2**22 + 1, 3 * 2**22 + 1]


# Properties

rows = st.lists(st.integers(1, 2**24), min_size=1, max_size=20)
messages = st.lists(rows.flatmap(lambda row: st.tuples(st.integers(0, len(row) - 1), st.just(row))), max_size=80)


@given(messages)
def test_every_message_comes_back_and_is_as_long_as_its_surprisal(message):
    symbols, frequencies = [symbol for symbol, _ in message], [row for _, row in message]
    data = written(symbols, frequencies)
    assert read(data, frequencies) == symbols
    assert surprisal(symbols, frequencies) - 1e-6 <= 8 * len(data) <= surprisal(symbols, frequencies) + 10


@given(st.binary(min_size=1, max_size=200))
def test_any_bytes_are_some_message(data):
    frequencies = [[3, 1, 1]] * (3 * len(data))  # at most 2.32 bits each
    symbols = read(data, frequencies)
    assert read(written(symbols, frequencies), frequencies) == symbols


@pytest.mark.parametrize("seed", range(5))
def test_a_long_text_under_a_model_that_changes_is_within_16_bytes_of_its_loss(seed):
    rng = np.random.default_rng(seed)
    q = rng.dirichlet(np.full(74, 0.1), size=3000)
    q = 0.999 * q + 0.001 / 74
    text = [int(rng.choice(74, p=row)) for row in q]
    frequencies = [whole_frequencies(row) for row in q]
    data = written(text, frequencies)
    assert read(data, frequencies) == text
    loss = -np.log2(q[np.arange(3000), text]).sum() / 8
    assert 0 <= len(data) - loss < 16


def test_the_widest_frequencies_that_are_allowed_waste_nothing():
    frequencies = [[1, 2**32 - 2, 1], [2**32 - 2, 1, 1], [1, 1, 2**32 - 2], [2**31, 2**30, 2**30]] * 500
    symbols = [0, 1, 2, 0, 1, 0, 2, 1] * 250
    data = written(symbols, frequencies)
    assert read(data, frequencies) == symbols
    assert 8 * len(data) < surprisal(symbols, frequencies) + 10


def test_bytes_of_a_rare_message_differ_where_a_frequency_differs():
    data = written([0, 1, 2, 1] * 10, [[1, 2, 3]] * 40)
    assert read(data, [[1, 2, 4]] * 40) != [0, 1, 2, 1] * 10


# What is refused


@pytest.mark.parametrize(
    ("frequencies", "error", "message"),
    [
        ([3, 0, 1], ValueError, r"frequencies\[1\] is 0, expected a whole number from 1"),
        ([3, -2], ValueError, r"frequencies\[1\] is -2"),
        ([2**32, 1], ValueError, "frequencies sums to 4294967297, expected at most 2"),
        ([2**40, 1], ValueError, r"frequencies\[0\] is 1.09951e\+12"),
        ([0.5, 0.5], TypeError, "dtype float64, expected whole numbers: whole_frequencies"),
        ([], ValueError, r"shape \(0,\), expected one whole number for each symbol"),
        ([[1, 2]], ValueError, r"shape \(1, 2\)"),
        (["a"], TypeError, "expected real numbers"),
    ],
)
def test_frequencies_that_cannot_be_counted_with_are_refused(frequencies, error, message):
    with pytest.raises(error, match=message):
        ArithmeticEncoder().encode(0, frequencies)
    with pytest.raises(error, match=message):
        ArithmeticDecoder(b"abc").decode(frequencies)


@pytest.mark.parametrize(
    ("symbol", "error"), [(2, ValueError), (-1, ValueError), (0.5, TypeError), (True, TypeError), ("a", TypeError)]
)
def test_a_symbol_that_the_frequencies_do_not_have_is_refused(symbol, error):
    with pytest.raises(error, match="expected an integer from 0 to 1"):
        ArithmeticEncoder().encode(symbol, [1, 1])


def test_a_refused_symbol_leaves_the_encoder_as_it_was():
    encoder = ArithmeticEncoder()
    encoder.encode(1, [1, 1])
    with pytest.raises(ValueError, match="symbol is 7"):
        encoder.encode(7, [1, 1])
    encoder.encode(0, [1, 1])
    assert read(encoder.finish(), [[1, 1]] * 2) == [1, 0]


def test_a_finished_message_takes_no_more():
    encoder = ArithmeticEncoder()
    encoder.finish()
    with pytest.raises(ValueError, match="finished"):
        encoder.encode(0, [1, 1])
    with pytest.raises(ValueError, match="finished"):
        encoder.finish()


def test_reading_far_past_the_end_is_refused():
    data = written([1, 0, 1], [[1, 1]] * 3)
    with pytest.raises(ValueError, match="data ends after 1 bytes"):
        read(data, [[1, 1]] * 100)


@pytest.mark.parametrize("data", ["0110", [1, 2], None, 3])
def test_only_bytes_are_read(data):
    with pytest.raises(TypeError, match="expected bytes"):
        ArithmeticDecoder(data)


@pytest.mark.parametrize(
    ("q", "total", "error", "message"),
    [
        ([0.5, 0.6], 8, ValueError, "q sums to 1.1"),
        (np.array([1.5, -0.5]), 8, ValueError, r"q\[0\] is 1.5"),
        (np.array([np.nan, 1]), 8, ValueError, r"q\[0\] is nan"),
        ([[0.5, 0.5]], 8, ValueError, r"shape \(1, 2\), expected one distribution"),
        ([0.5, 0.5], 0, ValueError, "total is 0"),
        ([0.5, 0.5], 2**32, ValueError, r"total is 4294967296, expected at most 2\*\*31"),
        ([0.5, 0.5], 8.0, TypeError, "total is 8.0"),
        ("ab", 8, TypeError, "expected real numbers"),
    ],
)
def test_what_is_no_distribution_is_refused(q, total, error, message):
    with pytest.raises(error, match=message):
        whole_frequencies(q, total)
