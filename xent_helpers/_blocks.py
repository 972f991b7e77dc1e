"""Formulas over many examples, a block of them at a time."""

import numpy as np

_BLOCK = 2**16  # numbers
_FEW_CLASSES = 64


def by_blocks(formula, *arrays):
    """Values of `formula`, which is given the examples block by block, their classes on axis 0.

    The arrays are those of `rows_of`. From K classes of n examples the formula makes n values, or K times n.
    """
    examples, rows = rows_of(*arrays)
    number, num_classes = rows[-1].shape
    step = max(1, _BLOCK // num_classes)
    if number <= step:
        values = np.ascontiguousarray(formula(*map(_classes_first, rows)).T)
        return plain(values.reshape(examples + values.shape[1:]))
    for start in range(0, number, step):
        part = formula(*[_classes_first(x[start : start + step]) for x in rows]).T
        if start == 0:
            values = np.empty((number, *part.shape[1:]), part.dtype)
        values[start : start + step] = part
    return values.reshape(examples + part.shape[1:])


def rows_of(*arrays):
    """Shape of the examples, and each array as one row an example.

    Each array has its classes on the last axis, the axes before it broadcast, and class indices come with a
    last axis of length 1.
    """
    examples = arrays[-1].shape[:-1]
    if len({x.shape[:-1] for x in arrays}) > 1:
        examples = np.broadcast_shapes(*(x.shape[:-1] for x in arrays))
        arrays = [np.broadcast_to(x, (*examples, x.shape[-1])) for x in arrays]
    return examples, [x.reshape(-1, x.shape[-1]) for x in arrays]


def plain(x):
    """Array `x`, or its one number where it has no axes, as NumPy's own functions give it."""
    return x[()]


def _classes_first(rows):
    # A block stays in the processor's cache from the first step of a formula to the last, where a whole array
    # would come from memory at each step. NumPy's inner loop runs along the memory: with few classes they are
    # laid outermost, and it runs over thousands of examples, not over five classes at a time.
    return np.ascontiguousarray(rows.T) if rows.shape[1] < _FEW_CLASSES else rows.T
