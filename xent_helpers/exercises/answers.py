"""What an answer gave: numbers, or a complaint that there are none, or the error that was raised.

An answer comes from outside and may be anything: whatever is wrong with it ends up in words, not in an exception.
"""

import contextlib
import copy
import inspect
import io
import itertools
import traceback
import warnings
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from xent_helpers.exercises.feedback import size, write

LONGEST = 10_000  # entries taken from an iterator, which might never end
ROUNDED = {"rtol": 5e-3, "atol": 1e-9}  # a learner may round an answer to three digits
COMPUTED = {"rtol": 1e-3, "atol": 1e-5}  # what a function returns need not be rounded


class NotNumbersError(Exception):
    """What an answer is in place of numbers: the rest of a sentence that begins with "Your answer"."""


class Trial(NamedTuple):
    """What an answer gave: numbers, or a complaint that there are none, or the error that was raised."""

    given: np.ndarray | None = None
    complaint: str = ""
    error: str = ""
    tip: str = ""
    printed: bool = False
    case: tuple = ()
    expected: np.ndarray | None = None

    @property
    def is_right(self):
        """Whether the numbers are those expected."""
        return agree(self.given, self.expected, COMPUTED)


def pick(answer, options):
    """Option that an answer means, whatever its case and the blanks around it; None if there is none."""
    return next((option for option in options if option.casefold() == answer.strip().casefold()), None)


def either(options):
    """Options as they are to be written in an answer."""
    return ", ".join(f'"{option}"' for option in options)


def agree(given, expected, tolerance):
    """Whether two arrays have one shape and, rounding apart, the same numbers; nothing agrees with None."""
    if given is None or given.shape != expected.shape:
        return False
    return np.allclose(given, expected, equal_nan=True, **tolerance)


def is_rounded(given, expected):
    """Whether a number is another one, rounded to its own decimals, of which it has one at least, and not far off."""
    if given.shape or expected.shape or not np.isfinite(given):
        return False
    decimals = len(f"{float(given):.12f}".rstrip("0").partition(".")[2])
    return decimals > 0 and abs(given - expected) <= min(0.5000001 * 10.0**-decimals, abs(expected) / 10)


def difference(given, expected):
    """Sentence on the first thing in which two arrays differ, without the number expected."""
    if given.shape != expected.shape:
        return _other_shape(given, expected)
    index = entry_that_differs(given, expected, ROUNDED)
    where = entry(index).capitalize() if index else "Your answer"
    return f"{where} {fault(given[index], expected[index])}."


def entry_that_differs(given, expected, tolerance):
    """Index of the first entry in which two arrays of one shape differ, () for numbers."""
    return tuple(int(i) for i in np.argwhere(~np.isclose(given, expected, equal_nan=True, **tolerance))[0])


def entry(index):
    """Words for the place of an entry."""
    return f"entry {', '.join(map(str, index))} (the first is 0)"


def _other_shape(given, expected):
    if expected.shape == () and given.size == 1:
        return "It is one number inside a list. Give the number without the brackets."
    said = f"It is {size(given.shape)}; the exercise asks for {size(expected.shape)}."
    digits = [each for each in given.flat if each >= 0 and float(each).is_integer()]
    if expected.shape == () and given.shape == (2,) and len(digits) == 2:  # 0,916 is a tuple
        return f"{said} Did you mean {digits[0]:.0f}.{digits[1]:.0f}? Python writes a decimal point."
    return said


def fault(given, expected):
    """What is wrong with a number, without the number expected: the end of a sentence."""
    if np.isnan(given):
        return "is nan, not a number: NumPy gives it for 0 * log(0), 0 / 0 and inf - inf"
    if np.sign(given) * np.sign(expected) < 0:
        return "has the wrong sign"
    return "is too high" if given > expected else "is too low"


def attempt(function, *arguments):
    """Trial of a learner's function on copies of the arguments; whatever goes wrong in it is reported, not raised."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        try:
            found = Trial(numbers_in(quietly(lambda: settle(function(*copy.deepcopy(arguments))))))
        except NotNumbersError as complaint:
            found = Trial(complaint=str(complaint))
        except KeyboardInterrupt:  # the learner's own wish
            raise
        except BaseException as error:  # exit() too
            found = Trial(error="".join(traceback.format_exception_only(error)).strip(), tip=_tip(error))
    return found._replace(printed=bool(printed.getvalue()))


def _tip(error):
    """What to say of an error that has nothing to do with the exercise."""
    if isinstance(error, OverflowError):
        return "A number became too large for a float."
    if not isinstance(error, NameError) or not error.name:
        return ""
    hint = f" NumPy's is `np.{error.name}`." if hasattr(np, error.name) else ""
    return f"Python does not know the name `{error.name}`.{hint}"


def accepts(function, count):
    """Whether a function can be called with so many arguments, as far as can be told without calling it."""
    try:
        inspect.signature(function).bind(*range(count))
    except TypeError:
        return False
    except ValueError:  # some built-in functions do not say
        return True
    return True


def quietly(function, *arguments):
    """Result of a function without warnings: an overflow on the way is nobody's question, a wrong result is."""
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return function(*arguments)


def settle(value):
    """List of what an iterator gives, and any other value as it is."""
    finished = list | tuple | str | bytes | dict | set | frozenset | np.ndarray
    if isinstance(value, Iterable) and not isinstance(value, finished) and not callable(value):
        return list(itertools.islice(value, LONGEST))
    return value


def numbers_in(value):
    """Array of floats, or NotNumbersError, which says what was found in their place."""
    if value is None:
        raise NotNumbersError("is None. `print(...)` gives None, and so does a function without `return`")
    if value is ...:
        raise NotNumbersError("is still `...`")
    if isinstance(value, str | bytes):
        raise NotNumbersError(f"is text, {write(value)}. A number is written without quotation marks")
    if callable(value):
        raise NotNumbersError("is a function. Call it, or give its result")
    if isinstance(value, dict | set | frozenset):
        raise NotNumbersError(f"is a {type(value).__name__}. Put the numbers into a list, in order")
    try:
        array = np.asarray(value)
    except ValueError as error:
        raise NotNumbersError("has rows of different lengths") from error
    return _floats(array)


def _floats(array):
    if array.dtype.kind in "iuf":
        return array.astype(float)
    found = {"b": "True or False", "c": "complex numbers", "U": "text", "S": "text"}.get(array.dtype.kind)
    odd = [] if found else [each for each in array.flat if not _is_number(each)]
    if not found and not odd:  # such as fractions
        return array.astype(float)
    verb = "holds" if array.ndim else "is"
    raise NotNumbersError(f"{verb} {found or write(odd[0])}, where ordinary real numbers are expected")


def _is_number(value):
    try:
        float(value)
    except (TypeError, ValueError, OverflowError):
        return False
    return not isinstance(value, str | bytes)
