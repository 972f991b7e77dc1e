"""What an answer gave: numbers, or a complaint that there are none, or the error that was raised.

An answer comes from outside and may be anything: whatever is wrong with it ends up in words, not in an exception.
"""

import contextlib
import copy
import functools
import inspect
import io
import itertools
import math
import re
import traceback
import types
import warnings
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from xent_helpers.exercises.feedback import cut, size, write

LONGEST = 10_000  # entries taken from an iterator, which might never end
ROUNDED = {"rtol": 5e-3, "atol": 1e-9}  # a learner may round an answer to three digits
COMPUTED = {"rtol": 1e-4, "atol": 1e-6}  # what a function returns need not be rounded
CLOSE = {"rtol": 0.03, "atol": 1e-9}  # what rounding on the way may do
POINT = "Python writes a decimal point, and no comma between thousands."

# What lies behind an error, by what NumPy or Python says of it: a name for it, and what to do. Where the latter is left
# out, the exercise itself knows more.
FAULTS = {
    r"TypeError: only (0-dimensional|length-1|size-1) arrays": (
        "an array for one number",
        "`math.log` takes one number; `np.log` takes an array.",
    ),
    r"TypeError: unsupported operand.*(method|function)": (
        "a function that is not called",
        "A function or a method is called with parentheses: `.sum()`.",
    ),
    r"TypeError: .*(integer argument expected|interpreted as an integer|integer scalar)": (
        "an array for an axis",
        "NumPy was given an array where it takes the number of an axis. Name what you give: `weights=...`.",
    ),
    r"TypeError: Cannot cast array data from .*float64.* to .*int64": (
        "whole numbers needed",
        "NumPy needs whole numbers there; these need not be whole.",
    ),
    r"TypeError: .*(list.* and .*list|multiply sequence|concatenate list|unary -: 'list')": (
        "a list for an array",
        "A list does not calculate entry by entry. `np.array(...)` does.",
    ),
    r"TypeError: .*object is not callable": (
        "a value called like a function",
        "Brackets after a value call it like a function. Is a `*` missing?",
    ),
    r"TypeError: .*(unexpected|invalid) keyword|TypeError: .*not an acceptable keyword": (
        "an argument that is not there",
        "A function was given an argument that it does not have.",
    ),
    r"TypeError: .*missing \d+ required": ("an argument left out", "A function was called with too few arguments."),
    r"(TypeError|IndexError): .*(not iterable|has no len|is not subscriptable|invalid index to|too many indices)": (
        "no list where one is needed",
        "You ask for the entries of something that has none, such as one number.",
    ),
    r"ValueError: The truth value of an array": (
        "one truth asked of an array",
        "A comparison of an array gives True or False for each entry, and `if` takes one. Use a mask, `p[p > 0]`, or a "
        "loop.",
    ),
    r"ValueError: .*(math domain error|expected a (positive|nonnegative) input)": (
        "the logarithm of 0",
        "`math.log` raises an error for 0, where `np.log` gives -inf. What should such an entry count?",
    ),
    r"ValueError: .*(broadcast|mismatch in its core dimension|not aligned|same shape|zip\(\) argument)": (
        "shapes that do not fit",
        "",
    ),
    r"ValueError: .*, expected ": (
        "not what the helper takes",
        "A helper of the package was given something else than it takes. The last line says what.",
    ),
    r"IndexError: .*out of (bounds|range)": (
        "counted past the end",
        "There is no entry of that number. The first has the number 0, so the last has one less than their count.",
    ),
    r"ZeroDivisionError": ("a division by 0", "Something is divided by 0 there."),
    r"OverflowError": ("a number too large", "A number became too large for a float."),
    r"RecursionError": ("no end", "Your function calls itself again and again."),
    r"UnboundLocalError": ("a variable without a value", "A variable is used before it has a value."),
    r"AttributeError": ("a method that is not there", ""),
}


class NotNumbersError(Exception):
    """What an answer is in place of numbers: the rest of a sentence that begins with "Your answer".

    `fault` is a name for it, where a function gave it.
    """

    def __init__(self, words, fault=""):
        super().__init__(words)
        self.fault = fault


class Trial(NamedTuple):
    """What an answer gave: numbers, or a complaint that there are none, or the error that was raised."""

    given: np.ndarray | None = None
    complaint: str = ""
    error: str = ""
    fault: str = ""
    tip: str = ""
    printed: bool = False
    changed: bool = False
    case: tuple = ()
    expected: np.ndarray | None = None

    @property
    def is_right(self):
        """Whether the numbers are those expected."""
        return agree(self.given, self.expected, COMPUTED)

    @property
    def is_finite(self):
        """Whether there are numbers, and none of them is infinite or nan."""
        return self.given is not None and bool(np.isfinite(self.given).all())


def pick(answer, options):
    """Option that an answer means, whatever its case, blanks, quotes and full stop; None if there is none."""
    words = " ".join(re.sub(r"[^\w]|_", " ", answer).casefold().split())
    return next((option for option in options if option.casefold() == words), None)


def either(options):
    """Options as they are to be written in an answer."""
    return ", ".join(f'"{option}"' for option in options)


def agree(given, expected, tolerance):
    """Whether two arrays have one shape and, rounding apart, the same numbers; nothing agrees with None."""
    if given is None or given.shape != expected.shape:
        return False
    if given.shape == ():  # by far the most, and quicker so
        return _close(float(given), float(expected), **tolerance)
    return all(_close(*pair, **tolerance) for pair in zip(given.flat, expected.flat, strict=True))


def _close(given, expected, rtol, atol):
    """Whether two floats are the same within a tolerance, as `np.isclose` has it; nan is the same as nan."""
    if given == expected or (given != given and expected != expected):
        return True
    return math.isfinite(expected) and abs(given - expected) <= atol + rtol * abs(expected)


def is_rounded(given, expected):
    """Whether a number is another one, rounded to its own decimals, of which it has one at least, and not far off."""
    if given.shape or expected.shape or not np.isfinite(given):
        return False
    decimals = len(f"{float(given):.12f}".rstrip("0").partition(".")[2])
    return decimals > 0 and abs(given - expected) <= min(0.5000001 * 10.0**-decimals, abs(expected) / 10)


def difference(given, expected, whose="Your answer"):
    """Sentence on the first thing in which two arrays differ, without the number expected."""
    if given.shape != expected.shape:
        return _other_shape(given, expected, whose)
    index = entry_that_differs(given, expected, ROUNDED)
    where = entry(index).capitalize() if index else whose
    return f"{where} {fault(given[index], expected[index])}."


def _other_shape(given, expected, whose):
    if expected.shape == () and given.size == 1:
        return (
            f"{whose} is one number inside a list or an array. Take it out: no brackets, no comma at the end; "
            "of an array `x`, `x[0]`."
        )
    return f"{whose} is {size(given.shape)}; the exercise asks for {size(expected.shape)}."


def entry_that_differs(given, expected, tolerance):
    """Index of the first entry in which two arrays of one shape differ, () for numbers."""
    return tuple(int(i) for i in np.argwhere(~np.isclose(given, expected, equal_nan=True, **tolerance))[0])


def entry(index):
    """Words for the place of an entry."""
    return f"entry {', '.join(map(str, index))} (the first is 0)"


def fault(given, expected):
    """What is wrong with a number, without the number expected: the end of a sentence."""
    if np.isnan(given):
        return "is nan, not a number: NumPy gives it for 0 * log(0), 0 / 0 and inf - inf"
    if np.sign(given) * np.sign(expected) < 0:
        return "has the wrong sign"
    if np.isinf(given) and np.isfinite(expected):
        return "is infinite: NumPy gives that for the logarithm of 0 and for a division by 0"
    return "is too high" if given > expected else "is too low"


def attempt(function, *arguments):
    """Trial of a learner's function on copies of the arguments; whatever goes wrong in it is reported, not raised."""
    return attempts(function, [arguments])[0]


def attempts(function, cases):
    """Trials of a learner's function, one for each case."""
    return quietly(lambda: [_attempt(function, case) for case in cases])


def _attempt(function, arguments):
    printed = io.StringIO()
    copies = [each.copy() if type(each) is np.ndarray else copy.deepcopy(each) for each in arguments]
    with contextlib.redirect_stdout(printed):
        try:
            given = settle(function(*copies))
            found = Trial(numbers_in(given), tip=_decimal_comma(given))
        except NotNumbersError as complaint:
            found = Trial(complaint=str(complaint), fault=complaint.fault)
        except KeyboardInterrupt:  # the learner's own wish
            raise
        except BaseException as error:  # exit() too
            said = "".join(traceback.format_exception_only(error)).strip()
            found = Trial(None, "", cut(said), *_fault(error, said))
    changed = any(
        isinstance(each, np.ndarray) and each.tobytes() != now.tobytes()
        for each, now in zip(arguments, copies, strict=True)
    )
    return found._replace(printed=printed.closed or bool(printed.getvalue()), changed=changed)


def _decimal_comma(given):
    """Question to somebody who wrote a decimal comma, which makes a pair of whole numbers."""
    match given:
        case (int() as whole, int() as digits) if isinstance(given, tuple) and digits >= 0:
            return f"Did you mean {whole}.{digits}? {POINT}"
    return ""


def _fault(error, said):
    """Name of what lies behind an error, and what to do about it; empty if that is not known."""
    if isinstance(error, NameError) and error.name:
        hint = f" NumPy's is `np.{error.name}`." if hasattr(np, error.name) else ""
        return "a name that is not known", f"Python does not know the name `{error.name}`.{hint}"
    return next((fault for pattern, fault in FAULTS.items() if re.match(pattern, said)), ("", ""))


def cannot_take(function, names):
    """Sentence on a function that cannot be called with arguments of these names, as far as can be told; else ""."""
    try:
        signature = inspect.signature(function)
    except Exception:  # some built-in functions do not say, and an object may refuse any question
        return ""
    try:
        signature.bind(*names)
    except TypeError:
        quoted = [f"`{name}`" for name in names]
        called = " and ".join(filter(None, [", ".join(quoted[:-1]), quoted[-1]]))
        kinds = {parameter.kind for parameter in signature.parameters.values()}
        if kinds <= {inspect.Parameter.POSITIONAL_OR_KEYWORD}:
            count = len(signature.parameters)
            plural = "" if count == 1 else "s"
            return f"Your function takes {count or 'no'} argument{plural}; it is called with {len(names)}, {called}."
        return f"Your function cannot be called with {called}."
    return ""


def helpers_called(function, names):
    """Those of the package's functions of these names that a function is, or calls, be it by way of another."""
    found, waiting, seen = set(), [function], set()
    while waiting:
        each = waiting.pop()
        while isinstance(each, functools.partial):
            each = each.func
        if not isinstance(each, types.FunctionType) or each in seen:
            continue
        seen.add(each)
        if (each.__module__ or "").startswith("xent_helpers."):
            found |= {each.__name__} & set(names)
        else:
            known = each.__globals__
            used = _names_in(each.__code__)
            modules = [known[name] for name in used if isinstance(known.get(name), types.ModuleType)]
            waiting += [known[name] for name in used if name in known]
            waiting += [
                getattr(module, name) for module in modules for name in used & set(names) if hasattr(module, name)
            ]
    return sorted(found)


def _names_in(code):
    inner = [_names_in(each) for each in code.co_consts if isinstance(each, types.CodeType)]
    return set(code.co_names).union(*inner)


def quietly(function, *arguments):
    """Result of a function without warnings: an overflow on the way is nobody's question, a wrong result is."""
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return function(*arguments)


def settle(value):
    """List of what an iterator gives, and any other value as it is."""
    finished = list | tuple | str | bytes | dict | set | frozenset
    if isinstance(value, Iterable) and not isinstance(value, finished) and not callable(value):
        if hasattr(value, "__array__"):  # a tensor, which may have no dimension to iterate over
            return value.detach() if hasattr(value, "detach") else value
        return list(itertools.islice(value, LONGEST))
    return value


def numbers_in(value):
    """Array of floats, or NotNumbersError, which says what was found in their place."""
    if value is None:
        words = "is None. `print(...)` gives None, and so does a function without `return`"
        raise NotNumbersError(words, "nothing returned")
    if value is ...:
        raise NotNumbersError("is still `...`")
    if isinstance(value, str | bytes):
        raise NotNumbersError(f"is text, {write(value)}. {_about_text(value)}")
    if callable(value):
        raise NotNumbersError("is a function. Call it, or give its result")
    if inspect.iscoroutine(value):
        value.close()
        raise NotNumbersError("is a coroutine. Write `def` alone, without `async`")
    if isinstance(value, dict | set | frozenset):
        raise NotNumbersError(f"is a {type(value).__name__}. Write one number alone, and several in a list, in order")
    try:
        array = np.asarray(value)
    except ValueError as error:
        if isinstance(value, tuple):
            words = "is several results, with a comma between them. One is asked for"
            raise NotNumbersError(words, "several results returned") from error
        raise NotNumbersError("has rows of different lengths") from error
    return _floats(array)


def _about_text(text):
    """What to do about a text in place of a number."""
    text = (text if isinstance(text, str) else text.decode(errors="replace")).strip()
    if re.fullmatch(r"[-+]?\d+,\d+", text):
        return f"Did you mean {text.replace(',', '.')}? Python writes a decimal point, and no quotation marks"
    if text.casefold().lstrip("+-") in ("inf", "infinity", "∞"):
        return "Infinity is written `np.inf`"
    try:
        float(text)
    except ValueError:
        return "Write the number alone, with a point and without its unit: 12.5, not '12.5 kg'"
    return "A number is written without quotation marks"


def _floats(array):
    if array.dtype.kind in "iuf":
        return array.astype(float)
    if array.dtype.kind == "b":
        raise NotNumbersError(
            "holds True or False, which are no numbers" if array.ndim else f"is {array}, which is no number"
        )
    if array.dtype.kind == "c":
        verb = "holds complex numbers" if array.ndim else "is a complex number"
        raise NotNumbersError(f"{verb}, where ordinary real numbers are expected")
    odd = [each for each in array.flat if not _is_number(each)]
    if not odd:  # such as fractions
        return array.astype(float)
    found = "text" if array.dtype.kind in "US" else write(odd[0])
    raise NotNumbersError(f"{'holds' if array.ndim else 'is'} {found}, where ordinary real numbers are expected")


def _is_number(value):
    try:
        float(value)
    except (TypeError, ValueError, OverflowError):
        return False
    return not isinstance(value, str | bytes)
