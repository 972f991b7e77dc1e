"""Huffman codes: built, measured, written and read back."""

from collections import Counter
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from refused import refused

from xent_helpers import (
    cross_entropy,
    decode,
    encode,
    entropy,
    expected_length,
    frequencies,
    huffman_code,
)

DYADIC = [1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 64, 1 / 64, 1 / 64, 1 / 64]
CODE = {"a": "0", "b": "10", "c": "11"}


def lengths(code):
    return {symbol: len(word) for symbol, word in code.items()}


def is_prefix_free(code):
    words = list(code.values())
    return not any(i != j and b.startswith(a) for i, a in enumerate(words) for j, b in enumerate(words))


# Hand-computed values


@pytest.mark.parametrize(("fruits", "bits"), [(2, 1), (8, 3), (1024, 10)])
def test_n_equally_likely_fruits_get_log2_n_bits_each(fruits, bits):
    code = huffman_code([1] * fruits)
    assert set(lengths(code).values()) == {bits}
    assert len(set(code.values())) == fruits
    assert expected_length(code, [1 / fruits] * fruits) == pytest.approx(bits)


def test_halving_probabilities_get_one_bit_more_each():
    code = huffman_code(DYADIC)
    assert list(lengths({k: code[k] for k in range(8)}).values()) == [1, 2, 3, 4, 6, 6, 6, 6]
    assert expected_length(code, DYADIC) == 2 == pytest.approx(entropy(DYADIC, base=2))


def test_the_likelier_symbol_gets_the_shorter_word():
    assert lengths(huffman_code({"a": 1, "b": 5, "c": 2})) == {"a": 2, "b": 1, "c": 2}
    assert lengths(huffman_code({"e": 45, "d": 13, "c": 12, "b": 16, "a": 9, "f": 5})) == {
        "e": 1,
        "d": 3,
        "c": 3,
        "b": 3,
        "a": 4,
        "f": 4,
    }


def test_a_sequence_of_weights_codes_the_symbols_0_to_k_minus_1():
    assert lengths(huffman_code([5, 1, 2])) == {0: 1, 1: 2, 2: 2}
    assert huffman_code((5, 1, 2)) == huffman_code(np.array([5.0, 1.0, 2.0])) == huffman_code([5, 1, 2])


def test_a_word_is_a_string_of_bits():
    for word in huffman_code([3, 1, 4, 1, 5]).values():
        assert isinstance(word, str)
        assert set(word) <= {"0", "1"}


@pytest.mark.parametrize("weights", [{"a": 8}, {"a": 0.25}, [3], np.array([1.0])])
def test_a_lone_symbol_gets_one_bit(weights):
    (word,) = huffman_code(weights).values()
    assert word in ("0", "1")


def test_a_lone_symbol_is_the_one_case_outside_entropy_plus_1():
    code = huffman_code(frequencies("aaaaaaaa"))
    assert expected_length(code, {"a": 1.0}) == 1 == entropy([1.0], base=2) + 1
    assert decode(encode("aaaaaaaa", code), code) == list("aaaaaaaa")


def test_eight_different_letters_need_three_bits_each():
    code = huffman_code(frequencies("jteikfqa"))
    assert len(encode("jteikfqa", code)) == 24


def test_a_weight_of_0_gets_a_word_too():
    code = huffman_code({"a": 0.5, "b": 0, "c": 0.5})
    assert set(code) == {"a", "b", "c"}
    assert is_prefix_free(code)
    assert expected_length(code, {"a": 0.5, "b": 0, "c": 0.5}) == 1.5


def test_ties_are_broken_the_same_way_every_time():
    assert huffman_code(dict.fromkeys("abcdefg", 1)) == huffman_code(dict.fromkeys("abcdefg", 1))
    by_letter, by_number = huffman_code(dict.fromkeys("abcdefg", 1)), huffman_code([1] * 7)
    assert list(by_letter.values()) == list(by_number.values())


def test_symbols_that_cannot_be_compared_may_tie():
    code = huffman_code({"a": 1, 1: 1, None: 1, (2, 3): 1})
    assert set(lengths(code).values()) == {2}


def test_a_code_for_q_used_on_p_costs_the_cross_entropy_when_q_is_dyadic():
    p = [1 / 64, 1 / 64, 1 / 64, 1 / 64, 1 / 16, 1 / 8, 1 / 4, 1 / 2]
    assert expected_length(huffman_code(DYADIC), p) == pytest.approx(cross_entropy(p, DYADIC, base=2))


def test_the_expected_length_weighs_each_word_by_its_probability():
    assert expected_length(CODE, {"a": 0.5, "b": 0.25, "c": 0.25}) == 1.5
    assert expected_length(CODE, {"c": 0.75, "a": 0.25}) == 1.75
    assert expected_length({0: "11", 1: "0", 2: "10"}, [0.25, 0.75, 0.0]) == 1.25
    assert expected_length({0: "11", 1: "0", 2: "10"}, np.array([0.25, 0.75, 0.0])) == 1.25


def test_a_symbol_that_never_comes_needs_no_word():
    assert expected_length(CODE, {"a": 1.0, "z": 0.0}) == 1
    assert expected_length({0: "0"}, [1.0, 0.0]) == 1


def test_encoding_joins_the_words_in_order():
    assert encode("abca", CODE) == "010110"
    assert encode(["c", "a"], CODE) == "110"
    assert encode(iter("ca"), CODE) == "110"
    assert encode([1, 0], {0: "0", 1: "1"}) == "10"
    assert encode("", CODE) == ""


def test_decoding_gives_back_the_list_of_symbols():
    assert decode("010110", CODE) == ["a", "b", "c", "a"]
    assert decode("10", {0: "0", 1: "1"}) == [1, 0]
    assert decode("", CODE) == []


def test_a_prefix_free_code_with_unused_words_can_be_read():
    assert decode("1011", {"x": "10", "y": "11"}) == ["x", "y"]


def test_frequencies_are_relative_and_most_common_first():
    assert frequencies("abracadabra") == {"a": 5 / 11, "b": 2 / 11, "r": 2 / 11, "c": 1 / 11, "d": 1 / 11}
    assert list(frequencies("xbraacadabra")) == ["a", "b", "r", "x", "c", "d"]
    assert list(frequencies("drbrab")) == ["r", "b", "d", "a"]


def test_frequencies_count_any_symbols():
    assert frequencies([2, (1,), 2, "2"]) == {2: 0.5, (1,): 0.25, "2": 0.25}
    assert frequencies(iter("aab")) == {"a": 2 / 3, "b": 1 / 3}


def test_the_arguments_of_a_code_are_never_changed():
    weights, code = {"a": 1, "b": 2, "c": 0}, dict(CODE)
    array = np.array([1.0, 2.0, 0.0])
    array.flags.writeable = False
    huffman_code(weights)
    huffman_code(array)
    encode("ab", code)
    decode("010", code)
    expected_length(code, {"a": 1.0})
    assert weights == {"a": 1, "b": 2, "c": 0}
    assert code == CODE


# Properties

positive = st.lists(st.integers(1, 1000), min_size=2, max_size=20)


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=20).filter(any))
def test_a_huffman_code_is_prefix_free(weights):
    code = huffman_code(weights)
    assert set(code) == set(range(len(weights)))
    assert is_prefix_free(code)


@given(positive)
def test_a_huffman_code_wastes_no_word(weights):
    assert sum(2.0 ** -len(word) for word in huffman_code(weights).values()) == 1


@given(positive)
def test_the_length_lies_between_the_entropy_and_one_bit_more(weights):
    p = np.array(weights) / sum(weights)
    length = expected_length(huffman_code(weights), p)
    assert entropy(p, base=2) - 1e-12 <= length < entropy(p, base=2) + 1


@given(positive)
def test_a_likelier_symbol_never_gets_a_longer_word(weights):
    code = huffman_code(weights)
    by_weight = sorted(range(len(weights)), key=lambda k: weights[k])
    for less, more in pairwise(by_weight):
        assert weights[less] == weights[more] or len(code[less]) >= len(code[more])


@given(st.lists(st.integers(0, 50), min_size=2, max_size=5).filter(any))
def test_no_prefix_free_code_is_shorter(weights):
    code, size = huffman_code(weights), len(weights)
    possible = (v for v in product(range(1, size), repeat=size) if sum(2.0**-n for n in v) <= 1)
    best = min(sum(w * n for w, n in zip(weights, v, strict=True)) for v in possible)
    assert sum(w * len(code[k]) for k, w in enumerate(weights)) == best


@given(st.lists(st.floats(1e-300, 1e300), min_size=2, max_size=8))
def test_weights_of_any_size_give_a_complete_code(weights):
    code = huffman_code(weights)
    assert is_prefix_free(code)
    assert sum(2.0 ** -len(word) for word in code.values()) == 1


@given(st.text(min_size=1))
def test_what_is_encoded_is_decoded(text):
    code = huffman_code(frequencies(text))
    assert "".join(decode(encode(text, code), code)) == text


@given(st.lists(st.integers(0, 5), min_size=1))
def test_the_measured_length_is_the_expected_length(symbols):
    share = frequencies(symbols)
    code = huffman_code(share)
    assert len(encode(symbols, code)) == pytest.approx(len(symbols) * expected_length(code, share))


@given(st.lists(st.sampled_from(["a", "b", 1, None]), min_size=1))
def test_frequencies_sum_to_1_and_agree_with_a_count(symbols):
    share = frequencies(symbols)
    assert sum(share.values()) == pytest.approx(1, rel=1e-12)
    assert list(share) == [symbol for symbol, _ in Counter(symbols).most_common()]
    assert all(share[s] == pytest.approx(symbols.count(s) / len(symbols)) for s in set(symbols))


# Errors


@pytest.mark.parametrize(
    ("weights", "found"),
    [
        ({"a": 1, "b": -2}, "weights['b'] is -2"),
        ([1, 2, -0.5], "weights[2] is -0.5"),
        ([1, np.nan], "weights[1] is nan"),
        ({"a": np.nan}, "weights['a'] is nan"),
        ([np.inf, 1], "weights[0] is inf"),
        ({"b": 1, "c": np.inf}, "weights['c'] is inf"),
    ],
)
def test_a_weight_below_0_or_not_finite_is_named(weights, found):
    refused(ValueError, f"{found}, expected finite weights of at least 0", huffman_code, weights)


@pytest.mark.parametrize(
    ("weights", "words"),
    [
        ([0, 0], "weights sums to 0, expected finite weights of at least 0, not all 0"),
        ({"a": 0}, "weights sums to 0, expected finite weights of at least 0, not all 0"),
        ([], "weights is empty, expected at least one symbol"),
        ({}, "weights is empty, expected at least one symbol"),
        ([[1, 2], [3, 4]], "weights has shape (2, 2), expected one axis"),
        (np.array(3), "weights has shape (), expected one axis"),
        ([[1, 2], [3]], "weights is ragged, expected rows of equal length"),
    ],
)
def test_weights_that_make_no_code_are_refused(weights, words):
    refused(ValueError, words, huffman_code, weights)


NO_SEQUENCES = [
    ("ab", "is a str, expected a mapping or a sequence of numbers"),
    ("", "is a str, expected a mapping or a sequence of numbers"),
    (b"ab", "is a bytes, expected a mapping or a sequence of numbers"),
    ({0.5}, "is a set, expected a mapping or a sequence of numbers"),
    (None, "is a NoneType, expected a mapping or a sequence of numbers"),
    (3, "is a int, expected a mapping or a sequence of numbers"),
    (3.0, "is a float, expected a mapping or a sequence of numbers"),
    (["1", "2"], "has dtype <U1, expected real numbers"),
    ({"a": "1"}, "has dtype <U1, expected real numbers"),
    ({"a": None}, "has dtype object, expected real numbers"),
    ([1j, 1], "has dtype complex128, expected real numbers"),
]


@pytest.mark.parametrize(("given", "words"), NO_SEQUENCES)
def test_weights_and_probabilities_come_as_a_mapping_or_a_sequence_of_numbers(given, words):
    refused(TypeError, f"weights {words}", huffman_code, given)
    refused(TypeError, f"p {words}", expected_length, CODE, given)


@pytest.mark.parametrize(
    ("p", "words"),
    [
        ({"a": 0.5, "b": 0.25}, "p sums to 0.75, expected 1: pass probabilities, e.g. softmax(logits)"),
        ({"a": 1.5, "b": -0.5}, "p['a'] is 1.5, expected a probability between 0 and 1"),
        ({"a": 0.5, "b": np.nan}, "p['b'] is nan, expected a probability between 0 and 1"),
        ({}, "p is empty, expected at least one symbol"),
        ([], "p is empty, expected at least one symbol"),
    ],
)
def test_the_expected_length_needs_a_distribution(p, words):
    refused(ValueError, words, expected_length, CODE, p)


@pytest.mark.parametrize(("p", "found"), [({"a": 0.5, "z": 0.5}, "p['z'] is 0.5"), ([0.5, 0.5], "p[0] is 0.5")])
def test_a_symbol_that_can_occur_needs_a_word(p, found):
    words = f"{found} but code has no word for it, expected a code word for every symbol that can occur"
    refused(ValueError, words, expected_length, CODE, p)


def test_a_symbol_without_a_word_is_named_with_its_position():
    words = " and code has no word for it, expected symbols that the code knows"
    refused(ValueError, f"symbols[3] is 'z'{words}", encode, "abczaz", CODE)
    refused(ValueError, f"symbols[1] is 7{words}", encode, [0, 7], {0: "0", 1: "1"})


@pytest.mark.parametrize(
    ("bits", "words"),
    [
        ("0101", "bits ends with '1', expected a whole number of code words"),
        ("1", "bits ends with '1', expected a whole number of code words"),
        ("0120", "bits[2] is '2', expected 0 or 1"),
        ("0 10", "bits[1] is ' ', expected 0 or 1"),
        ("01x", "bits[2] is 'x', expected 0 or 1"),
        ("a", "bits[0] is 'a', expected 0 or 1"),
    ],
)
def test_bits_that_are_no_message_are_refused(bits, words):
    refused(ValueError, words, decode, bits, CODE)


@pytest.mark.parametrize("bits", ["0011", "001100"])
def test_bits_that_begin_no_word_are_refused(bits):
    words = "bits[2:4] is '11', expected the start of a code word"
    refused(ValueError, words, decode, bits, {"a": "00", "b": "01"})


def test_an_empty_code_reads_no_bit():
    refused(ValueError, "bits[0:1] is '0', expected the start of a code word", decode, "0", {})


@pytest.mark.parametrize("bits", ["", "0"])
@pytest.mark.parametrize(
    ("code", "clash"),
    [
        ({"a": "0", "b": "01"}, "'0' and '01'"),
        ({"b": "01", "a": "0"}, "'0' and '01'"),
        ({"a": "0", "b": "0"}, "'0' and '0'"),
        ({"a": "10", "b": "0", "c": "1011"}, "'10' and '1011'"),
    ],
)
def test_the_two_words_that_clash_are_shown_even_without_a_message(bits, code, clash):
    refused(ValueError, f"code has the words {clash}, expected none to start another", decode, bits, code)


@pytest.mark.parametrize("word", ["", "2", "0 "])
def test_a_word_is_made_of_0s_and_1s(word):
    words = f"code['b'] is {word!r}, expected a string of 0s and 1s"
    code = {"a": "0", "b": word}
    refused(ValueError, words, decode, "", code)
    refused(ValueError, words, encode, "a", code)
    refused(ValueError, words, expected_length, code, {"a": 1})


@pytest.mark.parametrize("code", [None, ["0", "1"], "01", 3])
def test_a_code_must_be_a_mapping(code):
    words = f"code is a {type(code).__name__}, expected a mapping of symbol to bit string"
    refused(TypeError, words, decode, "0", code)
    refused(TypeError, words, encode, [0], code)
    refused(TypeError, words, expected_length, code, [1.0])


@pytest.mark.parametrize("bits", [None, 10, [1, 0], b"10"])
def test_bits_must_be_a_string(bits):
    refused(TypeError, f"bits is {bits!r}, expected a string of 0s and 1s", decode, bits, CODE)


@pytest.mark.parametrize("symbols", [None, 3])
def test_symbols_must_be_a_sequence(symbols):
    words = f"symbols is {symbols}, expected an iterable of symbols"
    refused(TypeError, words, encode, symbols, CODE)
    refused(TypeError, words, frequencies, symbols)


@pytest.mark.parametrize("symbols", ["", [], iter("")])
def test_nothing_has_no_frequencies(symbols):
    refused(ValueError, "symbols is empty, expected at least one symbol", frequencies, symbols)


def test_a_symbol_that_no_mapping_can_hold_is_refused():
    refused(TypeError, "symbols[1] is [1], expected a hashable symbol", frequencies, ["a", [1]])
    refused(TypeError, "symbols[0] is [1], expected a hashable symbol", encode, [[1]], {"a": "0"})
