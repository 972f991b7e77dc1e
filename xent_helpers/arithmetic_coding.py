"""Arithmetic coding: a whole message as one number, in as many bits as its surprisals sum to.

Each symbol cuts the interval that is left in the proportion of the frequencies of that moment, and keeps its own
part. All arithmetic is in whole numbers, so that whoever hands the decoder the same frequencies gets the same symbols.
"""

import numpy as np

from xent_helpers import _validate

_BITS = 64  # of the interval; the frequencies stay far below, so that rounding the cuts costs next to nothing
_HALF, _QUARTER = 1 << (_BITS - 1), 1 << (_BITS - 2)
_MOST = 1 << 32


class ArithmeticEncoder:
    """Writes symbols one by one, each with the frequencies that the model gives at that moment.

    :source: Witten, I. H., Neal, R. M. and Cleary, J. G. (1987). Arithmetic Coding for Data Compression.

    >>> encoder = ArithmeticEncoder()
    >>> for symbol in [0, 0, 2, 0]:
    ...     encoder.encode(symbol, [14, 3, 3])
    >>> encoder.finish().hex()
    '6c'
    """

    def __init__(self):
        self._low, self._high = 0, 2 * _HALF - 1
        self._bits = bytearray()
        self._pending = 0  # bits that are known to be the opposite of the next one
        self._finished = False

    def encode(self, symbol, frequencies):
        """Write one symbol, taken to have the probability frequencies[symbol] / sum: minus the log2 of that in bits.

        :param symbol: int from 0 to K - 1
        :param frequencies: whole numbers above 0 with a sum of at most 2**32, shape (K,)
        :raises ValueError: if a frequency is below 1, their sum is above 2**32, `symbol` is none of them, or the
            message is finished
        :raises TypeError: if `symbol` or a frequency is no whole number
        """
        if self._finished:
            raise ValueError("the message is finished, expected a new ArithmeticEncoder for another one")
        ends = _ends(frequencies)
        symbol = _symbol(symbol, len(ends))
        start = int(ends[symbol - 1]) if symbol else 0
        self._low, self._high = _part(self._low, self._high, start, int(ends[symbol]), int(ends[-1]))
        while True:
            if self._high < _HALF:
                self._write(0)
            elif self._low >= _HALF:
                self._write(1)
            elif self._low >= _QUARTER and self._high < 3 * _QUARTER:
                self._pending += 1  # the interval lies across the middle, and in the inner half
            else:
                return
            self._low, self._high = _double(self._low, self._high)

    def finish(self):
        """Bytes of the whole message: two bits more than its surprisals sum to, at most, and 0s to fill the last byte.

        :returns: bytes that hold no length: the decoder has to know how many symbols there are
        :raises ValueError: if the message was finished before
        """
        if self._finished:
            raise ValueError("the message is finished, expected a new ArithmeticEncoder for another one")
        self._finished = True
        self._pending += 1
        self._write(int(self._low >= _QUARTER))
        return np.packbits(np.frombuffer(self._bits, dtype=np.uint8)).tobytes()

    def _write(self, bit):
        self._bits.append(bit)
        self._bits.extend([1 - bit] * self._pending)
        self._pending = 0


class ArithmeticDecoder:
    """Reads back what an `ArithmeticEncoder` wrote, given the same frequencies in the same order.

    :param data: bytes of the whole message
    :raises TypeError: if `data` is not bytes
    :source: Witten, I. H., Neal, R. M. and Cleary, J. G. (1987). Arithmetic Coding for Data Compression.

    >>> decoder = ArithmeticDecoder(bytes.fromhex("6c"))
    >>> [decoder.decode([14, 3, 3]) for _ in range(4)]
    [0, 0, 2, 0]
    """

    def __init__(self, data):
        if not isinstance(data, bytes | bytearray):
            raise TypeError(f"data is a {type(data).__name__}, expected bytes")
        self._bits = np.unpackbits(np.frombuffer(data, dtype=np.uint8)).tobytes()
        self._low, self._high = 0, 2 * _HALF - 1
        self._value = int.from_bytes(bytes(data[: _BITS // 8]).ljust(_BITS // 8, b"\0"))
        self._read = _BITS

    def decode(self, frequencies):
        """Read one symbol.

        :param frequencies: whole numbers, shape (K,), the same that the symbol was written with
        :returns: int from 0 to K - 1
        :raises ValueError: if a frequency is below 1, their sum is above 2**32, or the data end before this symbol
        :raises TypeError: if a frequency is no whole number
        """
        ends = _ends(frequencies)
        total = int(ends[-1])
        place = ((self._value - self._low + 1) * total - 1) // (self._high - self._low + 1)
        symbol = int(np.searchsorted(ends, place, side="right"))
        start = int(ends[symbol - 1]) if symbol else 0
        self._low, self._high = _part(self._low, self._high, start, int(ends[symbol]), total)
        while self._high < _HALF or self._low >= _HALF or (self._low >= _QUARTER and self._high < 3 * _QUARTER):
            # What is doubled is the distance from the end at which both are: 0, the middle, or a quarter.
            base = 0 if self._high < _HALF else _HALF if self._low >= _HALF else _QUARTER
            self._value = 2 * (self._value - base) + self._next()
            self._low, self._high = _double(self._low, self._high)
        return symbol

    def _next(self):
        """Next bit; 0s after the end, as many as the interval needs to tell the last symbol."""
        if self._read >= len(self._bits) + _BITS:
            raise ValueError(f"data ends after {len(self._bits) // 8} bytes, expected more: fewer symbols were written")
        bit = self._bits[self._read] if self._read < len(self._bits) else 0
        self._read += 1
        return bit


def whole_frequencies(q, total=2**24):
    r"""Whole numbers in the proportion of `q`, none of them 0: what an arithmetic coder counts with.

    .. math:: f_k = 1 + \lfloor q_k \cdot \mathrm{total} \rfloor

    Of a message of n symbols the rounding makes n K / (total ln 2) bits more at most, and it makes a symbol of
    probability 0 possible, at the price of about log2(total) bits.

    :param q: a distribution, shape (K,)
    :param total: what they sum to, nearly: a whole number from 1 to 2**31
    :returns: array of int, shape (K,)
    :raises ValueError: if `q` is not one distribution, or `total` is not between 1 and 2**31
    :raises TypeError: if `q` or `total` is not numeric
    :source: Witten, I. H., Neal, R. M. and Cleary, J. G. (1987). Arithmetic Coding for Data Compression.

    >>> whole_frequencies([0.5, 0.25, 0.25, 0], total=8)
    array([5, 3, 3, 1])
    """
    # A message has many rows, and most of them are plainly good: only the others are looked at closely.
    if not (isinstance(q, np.ndarray) and q.dtype == np.float64 and q.ndim == 1 and q.size and _is_distribution(q)):
        (q,) = _validate.distributions(q=q)
        if q.ndim != 1:
            raise ValueError(f"q has shape {q.shape}, expected one distribution")
    if _validate.count(total, "total") > _MOST // 2:
        raise ValueError(f"total is {total}, expected at most 2**31")
    return 1 + (q * total).astype(np.int64)  # no entry is negative: to cut off is to round down


def _is_distribution(q):
    return q.min() >= 0 and abs(q.sum() - 1) < 1e-6


def _ends(frequencies):
    """Where the part of each symbol ends, counted from 0; the last is the sum."""
    frequencies = _validate.array(frequencies, "frequencies")
    if frequencies.ndim != 1 or not frequencies.size:
        raise ValueError(f"frequencies has shape {frequencies.shape}, expected one whole number for each symbol")
    if frequencies.dtype.kind not in "iu":
        raise TypeError(
            f"frequencies has dtype {frequencies.dtype}, expected whole numbers: whole_frequencies(q) makes them"
        )
    if frequencies.min() < 1 or frequencies.max() > _MOST:
        good = (frequencies >= 1) & (frequencies <= _MOST)
        _validate.every(good, frequencies, "frequencies", "a whole number from 1 to 2**32")
    ends = frequencies.cumsum(dtype=np.int64)
    if ends[-1] > _MOST:
        raise ValueError(f"frequencies sums to {ends[-1]}, expected at most 2**32")
    return ends


def _symbol(symbol, count):
    """Index of a symbol as a Python int."""
    if isinstance(symbol, bool | np.bool_) or not isinstance(symbol, int | np.integer):
        raise TypeError(f"symbol is {symbol!r}, expected an integer from 0 to {count - 1}")
    if not 0 <= symbol < count:
        raise ValueError(f"symbol is {symbol}, expected an integer from 0 to {count - 1}")
    return int(symbol)


def _part(low, high, start, end, total):
    """Part of the interval that a symbol keeps; both ends belong to it."""
    width = high - low + 1
    return low + width * start // total, low + width * end // total - 1


def _double(low, high):
    """Interval stretched to twice its width, away from the end or the middle that holds it."""
    base = 0 if high < _HALF else _HALF if low >= _HALF else _QUARTER
    return 2 * (low - base), 2 * (high - base) + 1
