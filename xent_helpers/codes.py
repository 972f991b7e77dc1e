"""Binary codes: Huffman's optimal code, its expected length, and bits that are really written and read.

A symbol is anything hashable, a code a mapping of each symbol to its code word, a str of 0s and 1s, one character
a bit. Weights and probabilities come as a mapping of symbol to number, or as a sequence for the symbols 0 to K - 1.

What is of the wrong kind is refused with a TypeError; a ValueError names what is wrong: weights or probabilities that
are none, a code word that holds anything but 0s and 1s, bits that are neither.
"""

import heapq
import itertools
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from xent_helpers import _validate


def huffman_code(weights):
    """Prefix code of least expected length for symbols with these weights.

    The two lightest groups of symbols are merged until one group is left; each merge puts one more bit
    in front of the code words of both groups. Among equal weights the group made first goes first, so the
    same weights always give the same code.

    With probabilities p the expected length L satisfies H(p) <= L <= H(p) + 1 in bits, and L = H(p) + 1 only where one
    symbol is certain: it too gets one bit, since a message of no bits could not tell how many symbols it holds.

    :param weights: probabilities or counts, not negative: a mapping of symbol to weight, or a sequence of K
    :returns: dict of symbol to code word, none of them the start of another, in the order of `weights`
    :raises ValueError: if there is no symbol, or a weight is negative, NaN or infinite, or all are 0
    :source: Huffman, D. A. (1952). A Method for the Construction of Minimum-Redundancy Codes.

    >>> huffman_code({"apple": 0.5, "banana": 0.25, "cherry": 0.125, "date": 0.125})
    {'apple': '0', 'banana': '10', 'cherry': '110', 'date': '111'}
    """
    symbols, weights = _symbols_and_numbers(weights, "weights")
    _validate.nonnegative(weights, "weights", "finite weights of at least 0", symbols)
    if len(symbols) == 1:
        return {symbols[0]: "0"}
    heap = [(weight, k) for k, weight in enumerate(weights.tolist())]  # groups of symbols, numbered as they are made
    heapq.heapify(heap)
    merges = []
    for group in range(len(symbols), 2 * len(symbols) - 1):
        (left, zeros), (right, ones) = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (left + right, group))
        merges.append((group, zeros, ones))
    # From the last group, which holds all, each bit is written once for the groups and not once for every symbol.
    words = {group: ""}
    for group, zeros, ones in reversed(merges):
        words[zeros] = words[group] + "0"
        words[ones] = words[group] + "1"
    return {symbol: words[k] for k, symbol in enumerate(symbols)}


def expected_length(code, p):
    r"""Mean number of bits per symbol when symbols follow `p`.

    .. math:: L(p) = \sum_k p_k \, \ell_k

    :param code: mapping of symbol to code word, whose length l is in bits
    :param p: mapping of symbol to probability, or sequence of K probabilities
    :returns: float, in bits per symbol
    :raises ValueError: if a symbol of probability above 0 has no code word
    :source: Cover, T. M. and Thomas, J. A. (2006). Elements of Information Theory, 2nd edition, section 5.1.

    >>> expected_length({"a": "0", "b": "10", "c": "11"}, {"a": 0.5, "b": 0.25, "c": 0.25})
    1.5
    """
    _check_code(code)
    symbols, p = _symbols_and_numbers(p, "p")
    _validate.probabilities(p, "p", symbols)
    _validate.distributions(p=p)
    for symbol, probability in zip(symbols, p.tolist(), strict=True):
        if probability > 0 and symbol not in code:
            raise ValueError(
                f"p[{symbol!r}] is {probability:.6g} but code has no word for it, "
                "expected a code word for every symbol that can occur"
            )
    return sum(probability * len(code.get(symbol, "")) for symbol, probability in zip(symbols, p.tolist(), strict=True))


def encode(symbols, code):
    """Bit string of the code words of `symbols`, one after the other.

    :param symbols: iterable of symbols; a string is one of its characters
    :param code: mapping of symbol to code word
    :returns: str of 0s and 1s, one character a bit
    :raises ValueError: if a symbol has no code word

    >>> encode("abac", {"a": "0", "b": "10", "c": "11"})
    '010011'
    """
    _check_code(code)
    words = []
    for position, symbol in enumerate(_symbols(symbols)):
        if symbol not in code:
            raise ValueError(
                f"symbols[{position}] is {symbol!r} and code has no word for it, expected symbols that the code knows"
            )
        words.append(code[symbol])
    return "".join(words)


def decode(bits, code):
    """Symbols whose code words make up `bits`.

    :param bits: str of 0s and 1s
    :param code: mapping of symbol to code word, none of them the start of another
    :returns: list of symbols
    :raises ValueError: if `bits` leads to no code word or ends inside one, or a code word is the start of another

    >>> decode("010011", {"a": "0", "b": "10", "c": "11"})
    ['a', 'b', 'a', 'c']
    """
    _check_code(code)
    if not isinstance(bits, str):
        raise TypeError(f"bits is {bits!r}, expected a string of 0s and 1s")
    _check_prefix_free(code)
    symbol_of = {word: symbol for symbol, word in code.items()}
    longest = max(map(len, symbol_of), default=0)
    symbols, start = [], 0
    for end, bit in enumerate(bits, start=1):
        if bit not in "01":
            raise ValueError(f"bits[{end - 1}] is {bit!r}, expected 0 or 1")
        if bits[start:end] in symbol_of:
            symbols.append(symbol_of[bits[start:end]])
            start = end
        elif end - start >= longest:
            raise ValueError(f"bits[{start}:{end}] is {bits[start:end]!r}, expected the start of a code word")
    if start < len(bits):
        raise ValueError(f"bits ends with {bits[start:]!r}, expected a whole number of code words")
    return symbols


def frequencies(symbols):
    """Relative frequency of each symbol, the most common first.

    :param symbols: iterable of symbols; a string is one of its characters
    :returns: dict of symbol to float, summing to 1; equally common ones stand in the order in which they first occur
    :raises ValueError: if there is no symbol

    >>> frequencies("banana")
    {'a': 0.5, 'n': 0.3333333333333333, 'b': 0.16666666666666666}
    """
    counts = Counter(_symbols(symbols))
    if not counts:
        raise ValueError("symbols is empty, expected at least one symbol")
    return {symbol: count / counts.total() for symbol, count in counts.most_common()}


def _symbols_and_numbers(x, name):
    """Symbols and their numbers from a mapping, or from a sequence over 0 to K - 1."""
    if not isinstance(x, Mapping | Sequence | np.ndarray) or isinstance(x, str | bytes):
        raise TypeError(f"{name} is a {type(x).__name__}, expected a mapping or a sequence of numbers")
    numbers = _validate.array(list(x.values()) if isinstance(x, Mapping) else x, name)
    if numbers.ndim != 1:
        raise ValueError(f"{name} has shape {numbers.shape}, expected one axis")
    if not numbers.size:
        raise ValueError(f"{name} is empty, expected at least one symbol")
    return list(x) if isinstance(x, Mapping) else list(range(len(x))), numbers


def _symbols(symbols):
    """Each symbol in turn, after a check that it can be the key of a code."""
    if not isinstance(symbols, Iterable):
        raise TypeError(f"symbols is {symbols!r}, expected an iterable of symbols")
    for position, symbol in enumerate(symbols):
        try:
            hash(symbol)
        except TypeError as error:
            raise TypeError(f"symbols[{position}] is {symbol!r}, expected a hashable symbol") from error
        yield symbol


def _check_code(code):
    if not isinstance(code, Mapping):
        raise TypeError(f"code is a {type(code).__name__}, expected a mapping of symbol to bit string")
    for symbol, word in code.items():
        if not isinstance(word, str):
            raise TypeError(f"code[{symbol!r}] is {word!r}, expected a string of 0s and 1s")
        if not word or set(word) - {"0", "1"}:
            raise ValueError(f"code[{symbol!r}] is {word!r}, expected a string of 0s and 1s")


def _check_prefix_free(code):
    # In sorted order a word that starts another stands directly before one that it starts.
    for word, following in itertools.pairwise(sorted(code.values())):
        if following.startswith(word):
            raise ValueError(f"code has the words {word!r} and {following!r}, expected none to start another")
