"""Every complaint about input, in one voice: which argument, which entry, what was found, what to do."""

import math
import numbers

import numpy as np

from xent_helpers._blocks import blocks

# How far a sum may be from 1: room for the rounding of the dtype, none for [.333, .333, .333].
_SUM_TOLERANCE = {np.dtype(np.float16): 1e-2, np.dtype(np.float32): 1e-4}


def array(x, name):
    """Array of the real numbers in `x`."""
    if isinstance(x, np.ma.MaskedArray):
        raise TypeError(f"{name} is a masked array, expected plain numbers: fill or drop the masked entries")
    try:
        x = np.asarray(x)
    except ValueError as error:
        raise ValueError(f"{name} is ragged, expected rows of equal length") from error
    if x.dtype.kind == "b":
        raise ValueError(f"{name} holds booleans, expected numbers: use .astype(int)")
    if x.dtype.kind not in "iuf":
        raise TypeError(f"{name} has dtype {x.dtype}, expected real numbers")
    return x


def float_array(x, name, default=np.float64):
    """Float array: float32 stays float32; lists and integers take the dtype `default`."""
    dtype = np.promote_types(np.float32, x.dtype) if has_float_dtype(x) else default
    return array(x, name).astype(dtype, copy=False)


def floats(**arguments):
    """Float arrays: float32 stays float32; lists and integers take the dtype of the float arrays beside them."""
    own = [np.promote_types(np.float32, x.dtype) for x in arguments.values() if has_float_dtype(x)]
    default = max(own, default=np.float64)
    return [float_array(x, name, default) for name, x in arguments.items()]


def has_float_dtype(x):
    """Whether `x` came with a float dtype of its own, as a list does not."""
    return isinstance(x, (np.ndarray, np.generic)) and x.dtype.kind == "f"


def scalar(x, name, expected, low, high=math.inf):
    """Python float of `x`, a finite number above `low` and below `high`."""
    if isinstance(x, (bool, np.bool_)) or not isinstance(x, (float, numbers.Real)):
        raise TypeError(f"{name} is {x!r}, expected {expected}")
    if not low < x < high:
        raise ValueError(f"{name} is {x:.6g}, expected {expected}")
    return float(x)


def base(x):
    """Base of a logarithm."""
    expected = "a positive number other than 1: 2 gives bits, e gives nats"
    if scalar(x, "base", expected, low=0) == 1:
        raise ValueError(f"base is 1, expected {expected}")
    return float(x)


def share(x, name):
    """Python float of `x`, a number from 0 to 1."""
    expected = "a number from 0 to 1"
    x = scalar(x, name, expected, low=-math.inf)
    if not 0 <= x <= 1:
        raise ValueError(f"{name} is {x:.6g}, expected {expected}")
    return x


def count(x, name):
    """Python int of `x`, a whole number above 0."""
    if isinstance(x, (bool, np.bool_)) or not isinstance(x, numbers.Integral):
        raise TypeError(f"{name} is {x!r}, expected a positive integer")
    if x < 1:
        raise ValueError(f"{name} is {x}, expected a positive integer")
    return int(x)


def place(name, index):
    """Name of one entry or row: ``q[2, 0]``, or ``q`` where there are no axes to count along."""
    return f"{name}[{', '.join(str(int(i)) for i in index)}]" if len(index) else name


def every(good, x, name, expected, verb="is", symbols=None):
    """Raise ValueError for the first entry of `x` where `good` is False; `symbols` name the entries of one axis."""
    if not np.all(good):
        index = np.argwhere(~good)[0]
        where = place(name, index) if symbols is None else f"{name}[{symbols[index[0]]!r}]"
        value = f"{x[tuple(index)]:.6g}"
        # 1.0000001 is not 1, and the message must not say so.
        value = str(x[tuple(index)]) if value == "1" else value
        raise ValueError(f"{where} {verb} {value}, expected {expected}")


def probabilities(x, name, symbols=None):
    """Array `x`, every entry between 0 and 1."""
    if x.size and not (x.min() >= 0 and x.max() <= 1):
        every((x >= 0) & (x <= 1), x, name, "a probability between 0 and 1", symbols=symbols)
    return x


def nonnegative(x, name, expected, symbols=None):
    """Check that every entry is finite and not negative, and their sum above 0."""
    every((x >= 0) & (x < np.inf), x, name, expected, symbols=symbols)
    if not x.any():
        raise ValueError(f"{name} sums to 0, expected {expected}, not all 0")


def last_axis(x, name, axis=-1):
    """View of `x` with its class axis moved last."""
    if isinstance(axis, (bool, np.bool_)) or not isinstance(axis, (int, numbers.Integral)):
        raise TypeError(f"axis is {axis!r}, expected an integer")
    if not -x.ndim <= axis < x.ndim:
        raise ValueError(f"{name} has shape {x.shape}, expected an axis {axis} that holds the classes")
    if x.shape[axis] == 0:
        raise ValueError(f"{name} has shape {x.shape}, expected at least one class on axis {axis}")
    return x if axis == -1 else np.moveaxis(x, axis, -1)


def axis_back(x, axis):
    """Undo `last_axis`."""
    return x if axis == -1 else np.moveaxis(x, -1, axis)


def distributions(axis=-1, **arguments):
    """Float arrays of distributions, the class axis moved last."""
    tolerances = [_SUM_TOLERANCE.get(getattr(x, "dtype", None), 1e-6) for x in arguments.values()]
    arrays = []
    for name, x, tolerance in zip(arguments, floats(**arguments), tolerances, strict=True):
        rows = last_axis(x, name, axis)
        if not _are_distributions(rows, tolerance / 2):
            probabilities(x, name)
            sums = rows.sum(axis=-1, dtype=np.float64)
            expected = "1: pass probabilities, e.g. softmax(logits)"
            every(np.abs(sums - 1) <= tolerance, sums, name, expected, verb="sums to")
        arrays.append(rows)
    return arrays


def _are_distributions(x, tolerance):
    """Whether all entries are from 0 to 1 and all rows sum to 1, in the precision of `x`.

    By blocks, which come from memory once. A product with ones sums many short rows far sooner than `sum` does.
    """
    rows = x.reshape(-1, x.shape[-1])
    ones = np.ones(x.shape[-1], x.dtype)
    for part in blocks(*rows.shape):
        block = rows[part]
        if not (block.min() >= 0 and block.max() <= 1):
            return False
        sums = block @ ones
        if max(1 - sums.min(), sums.max() - 1) > tolerance:
            return False
    return True


def scores(z, name="z"):
    """Float array of logits: finite, or -inf for probability 0."""
    z = float_array(z, name)
    if not _all_finite(z) and not z.max() < np.inf:
        every(z < np.inf, z, name, "a finite logit, or -inf for probability 0")
    return z


def logits(z, axis=-1, name="z"):
    """Float array of logits, the class axis moved last, some class possible in each row."""
    z = float_array(z, name)
    if _all_finite(z):
        return last_axis(z, name, axis)
    z = last_axis(scores(z, name), name, axis)
    largest = z.max(axis=-1)
    every(largest > -np.inf, largest, name, "at least one finite logit", verb="has a largest logit of")
    return z


def _all_finite(x):
    """Whether the squares of all entries have a finite sum: one look at each entry, and no second array."""
    flat = x.ravel(order="K")
    return math.isfinite(np.vdot(flat, flat))


def labels(y, num_classes, name):
    """Integer array of class indices."""
    return _class_indices(array(y, name), num_classes, name)


def _class_indices(y, num_classes, name, hint=""):
    if y.dtype.kind == "f" and y.size:
        first = (0,) * y.ndim
        raise ValueError(f"{place(name, first)} is {y[first]:.6g}, a float, expected an integer class index{hint}")
    indices = y.astype(np.intp, copy=False)
    # Read without its sign an index below 0 is huge, so that one look finds what is too small or too large.
    if y.size and not indices.view(np.uintp).max() < num_classes:
        every((y >= 0) & (y < num_classes), y, name, f"a class index from 0 to {num_classes - 1}")
    return indices


def truth(y, q, q_name):
    """Class indices, each on an axis of its own, where `y` has one axis fewer than `q`; else rows of probabilities."""
    given, y = y, array(y, "y")
    if y.ndim == q.ndim - 1:
        hint = f" (y has one axis fewer than {q_name}, so it holds class indices; one row is y[np.newaxis])"
        y = _class_indices(y, q.shape[-1], "y", hint)
        same_examples(y.shape, "y", q.shape[:-1], q_name, hint)
        return y[..., np.newaxis]
    same_classes(last_axis(y, "y"), "y", q, q_name)
    return distributions(y=y if has_float_dtype(given) else y.astype(q.dtype))[0]


def are_labels(y):
    """Tell class indices from rows of probabilities in what `truth` returned."""
    return y.dtype.kind == "i"


def same_classes(first, first_name, second, second_name):
    """Check that the last axes of two arrays are equal, and that the axes before them broadcast."""
    if first.shape[-1] != second.shape[-1]:
        hint = f": pass {first_name}.ravel() for class indices" if first.shape[-1] == 1 else ""
        raise ValueError(
            f"{first_name} has {first.shape[-1]} classes (shape {first.shape}) and {second_name} has "
            f"{second.shape[-1]} (shape {second.shape}), expected class axes of equal length{hint}"
        )
    same_examples(first.shape[:-1], first_name, second.shape[:-1], second_name)


def same_examples(first_shape, first_name, second_shape, second_name, hint=""):
    """Check that the axes before the class axis broadcast."""
    if first_shape == second_shape:
        return
    try:
        np.broadcast_shapes(first_shape, second_shape)
    except ValueError as error:
        raise ValueError(
            f"{first_name} holds examples of shape {first_shape} and {second_name} of shape {second_shape}, "
            f"expected shapes that broadcast{hint}"
        ) from error
