"""What a call with bad input must raise: the kind of error, and all its words; and what holds no real numbers."""

import numpy as np
import pytest

NOT_NUMBERS = {
    "None": (None, TypeError),
    "text": ("ab", TypeError),
    "texts": (["0.5", "0.5"], TypeError),
    "bytes": ([b"0.5", b"0.5"], TypeError),
    "a None inside": ([None, 1.0], TypeError),
    "a set": ({0.5}, TypeError),
    "a dict": ({"a": 1.0}, TypeError),
    "complex": ([0.5 + 0j, 0.5], TypeError),
    "objects": (np.array([0.5, 0.5], dtype=object), TypeError),
    "dates": (np.array(["2020-01-01", "2021-01-01"], dtype="datetime64[D]"), TypeError),
    "masked": (np.ma.masked_array([0.5, 0.5], [False, True]), TypeError),
    "ragged": ([[0.5, 0.5], [1.0]], ValueError),
}
each_not_numeric = pytest.mark.parametrize(("bad", "error"), NOT_NUMBERS.values(), ids=NOT_NUMBERS)


def refused(error, words, function, *arguments, **options):
    """Assert that a call raises an error of just these words."""
    with pytest.raises(error) as caught:
        function(*arguments, **options)
    assert str(caught.value) == words
