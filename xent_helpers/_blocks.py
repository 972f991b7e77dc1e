"""Formulas over many examples, a block of them at a time."""

import numpy as np

_BLOCK = 2**16  # numbers
_FEW_CLASSES = 64


def by_blocks(formula, *arrays):
    """Values of `formula`, which is given the examples block by block, their classes on axis 0.

    A block stays in the processor's cache from the first step of a formula to the last, where a whole array would come
    from memory at each step.

    The arrays are those of `broadcast_examples`. From K classes of n examples the formula makes n values, or K times n.
    Those it writes into `out` where it is given one.
    """
    arrays = broadcast_examples(*arrays)
    examples = arrays[-1].shape[:-1]
    rows = [x.reshape(-1, x.shape[-1]) for x in arrays]
    number, num_classes = rows[-1].shape
    if number * num_classes <= _BLOCK:
        values = np.ascontiguousarray(formula(*[x.T for x in rows]).T)
        return plain(values.reshape(examples + values.shape[1:]))
    for place in blocks(number, num_classes):
        parts = [x[place].T for x in rows]
        if place.start == 0:
            first = formula(*parts).T
            values = np.empty((number, *first.shape[1:]), first.dtype)
            values[place] = first
        elif values.ndim == 2 and num_classes >= _FEW_CLASSES:
            formula(*parts, out=values[place].T)  # straight to where they belong: to copy so many takes time
        else:
            values[place] = formula(*parts).T
    return values.reshape(examples + values.shape[1:])


def blocks(number, num_classes):
    """Slices of `number` examples, each as many as stay in the processor's cache."""
    step = max(1, _BLOCK // num_classes)
    return [slice(start, start + step) for start in range(0, number, step)]


def broadcast_examples(*arrays):
    """The arrays, broadcast along all axes but the last, which holds the classes of an example, or its class index."""
    *others, last = arrays
    if all(x.shape[:-1] == last.shape[:-1] for x in others):
        return arrays
    examples = np.broadcast_shapes(*(x.shape[:-1] for x in arrays))
    return [np.broadcast_to(x, (*examples, x.shape[-1])) for x in arrays]


def plain(x):
    """Array `x`, or its one number where it has no axes, as NumPy's own functions give it."""
    return x[()]


def outermost(x):
    """Block `x` as its sums and maxima over the classes are soonest found."""
    # NumPy's inner loop runs along the memory: with few classes they are laid outermost, and it runs over thousands
    # of examples, not over five classes at a time.
    return np.ascontiguousarray(x) if len(x) < _FEW_CLASSES else x
