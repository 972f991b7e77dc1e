"""The exercises' machinery: try an answer, name the misconception behind a wrong one, else show where it differs.

An `Exercise` compares an answer with `right`, then with the wrong answer of each `Slip`. A function is compared
on many inputs. What the course's own exercises ask is in `course_exercises`.
"""

import contextlib
import copy
import inspect
import io
import itertools
import traceback
import warnings
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import KW_ONLY, dataclass, field, replace
from typing import Any, NamedTuple

import numpy as np
from IPython.display import display

from xent_helpers.feedback import Feedback, size, write

TRIES = 100  # random inputs for a function
LONGEST = 10_000  # entries taken from an iterator, which might never end
ROUNDED = {"rtol": 5e-3, "atol": 1e-9}  # a learner may round an answer to three digits
COMPUTED = {"rtol": 1e-3, "atol": 1e-5}  # what a function returns need not be rounded
HELP = "`ex.hint()` gives a hint."


class Misconception(NamedTuple):
    """A way of going wrong that learners share: its name, and why it is wrong."""

    name: str
    why: str


class Slip(NamedTuple):
    """The wrong answer, or wrong function, that a misconception makes in one exercise; `more` completes its `why`."""

    misconception: Misconception
    wrong: Any
    more: str = ""

    @property
    def explanation(self):
        """What the learner is told."""
        return f"{self.misconception.why} {self.more}".rstrip()


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


@dataclass(eq=False, repr=False)
class Exercise:
    """One exercise: `check` an answer, ask for a `hint`, see the `solution`.

    Parameters
    ----------
    number : str
        "1.2" is the second exercise of notebook 1.
    right : number, array_like, str or callable
        The answer, or the function that an answer is compared with.
    slips : sequence of Slip
        The wrong answers that are known, no two of them alike.
    hints : sequence of str
        Each a step further than the one before.
    code : str
        Code that solves the exercise: it sets, or defines, `answer`.
    options : sequence of str, optional
        What can be chosen, where `right` is a choice.
    cases, edges : sequence of tuple, optional
        Arguments for a function: ordinary ones, tried first, and special ones that the notebook taught, tried last.
    draw : callable, optional
        Takes a random generator and returns the arguments of one more ordinary case.
    advice : str, optional
        What to say to somebody whose code raised an error.
    """

    number: str
    right: Any
    slips: Sequence[Slip]
    hints: Sequence[str]
    code: str
    _: KW_ONLY
    options: Sequence[str] = ()
    cases: Sequence[tuple] = ()
    edges: Sequence[tuple] = ()
    draw: Callable | None = None
    advice: str = ""
    solved: bool = field(default=False, init=False)
    hints_given: int = field(default=0, init=False)
    # The title of the notebook and the exercises in it, filled in by `sheet`.
    together: tuple = field(default=("", ()), init=False)

    def __repr__(self):
        """How to use it, for whoever evaluates `ex` alone."""
        return f"Exercise {self.number} asks for {self.asks}: ex.check(answer), ex.hint(), ex.solution()"

    def check(self, answer):
        """Show whether an answer is right and, if it is not, why; never the solution.

        Parameters
        ----------
        answer : number, array_like, str or callable
            `...` stands for not attempted yet.
        """
        feedback = self.grade(answer)
        self.solved = self.solved or feedback.status == "right"
        display(replace(feedback, footer=self.progress()))

    def hint(self):
        """Show a hint, at each call one step further."""
        self.hints_given += 1
        if self.hints_given > len(self.hints):
            numbered = [f"Hint {n}: {hint}" for n, hint in enumerate(self.hints, 1)]
            last = "`ex.solution()` shows one way to do it."
            display(self._say("hint", "there is no further hint", *numbered, last))
        else:
            headline = f"hint {self.hints_given} of {len(self.hints)}"
            display(self._say("hint", headline, self.hints[self.hints_given - 1]))

    def solution(self):
        """Show code that solves the exercise."""
        display(self._say("solution", "one way to do it", code=self.code))

    def progress(self):
        """Line that says how many exercises of the notebook are solved, "" for an exercise by itself."""
        title, exercises = self.together
        return f"{title}: {sum(each.solved for each in exercises)} of {len(exercises)} solved" if title else ""

    def grade(self, answer):
        """Feedback on an answer, as `check` shows it; nothing is shown or remembered.

        Parameters
        ----------
        answer : number, array_like, str or callable
            `...` stands for not attempted yet.

        Returns
        -------
        Feedback
            Its `status` is "right", "wrong", "raised" or "unattempted".
        """
        if answer is ...:
            place = "Replace the line `answer = ...` by" if callable(self.right) else "Put in place of `...`"
            todo = f"{place} {self.asks}. Then run this cell again."
            return self._say("unattempted", "not attempted yet", todo, HELP)
        if callable(self.right):
            return self._grade_function(answer)
        return self._grade_choice(answer) if self.options else self._grade_value(answer)

    @property
    def asks(self):
        """What kind of answer is asked for, in words."""
        if callable(self.right):
            return f"a function, `def answer({', '.join(self._parameters())}):`"
        return f"one of {either(self.options)}" if self.options else size(np.shape(self.right))

    def inputs(self):
        """Ordinary inputs, the same ones at each call, and the special ones."""
        generator = np.random.default_rng(zlib.crc32(self.number.encode()))
        drawn = [self.draw(generator) for _ in range(TRIES)] if self.draw else []
        return [*self.cases, *drawn], list(self.edges)

    def _grade_choice(self, answer):
        if not isinstance(answer, str) or not pick(answer, self.options):
            return self._wrong_kind(f"Your answer is {write(answer)}, which is none of the options.")
        if pick(answer, self.options) == self.right:
            return self._say("right", "right")
        matching = [slip for slip in self.slips if pick(answer, self.options) == slip.wrong]
        return self._wrong(matching, "That is not the one.")

    def _grade_value(self, answer):
        trial = attempt(lambda: answer)
        if trial.error:
            return self._say("raised", "your answer raised an error", self.advice, code=trial.error)
        if trial.complaint:
            return self._wrong_kind(f"Your answer {trial.complaint}.")
        expected = np.asarray(self.right, dtype=float)
        if agree(trial.given, expected, ROUNDED):
            return self._say("right", "right")
        matching = [slip for slip in self.slips if agree(trial.given, np.asarray(slip.wrong, dtype=float), ROUNDED)]
        if not matching and is_rounded(trial.given, expected):
            return self._say(
                "wrong", "not yet", "That may be right, rounded. Give three digits, so that the check can tell."
            )
        return self._wrong(matching, difference(trial.given, expected))

    def _grade_function(self, answer):
        if not callable(answer):
            return self._wrong_kind(f"Your answer is {write(answer)}, and no function.")
        if not accepts(answer, len(self._parameters())):
            return self._wrong_kind("Your function takes another number of arguments.")
        tried = []
        for cases in self.inputs():
            trials = [self._try(answer, case) for case in cases]
            wrong = next((trial for trial in trials if not trial.is_right), None)
            if wrong is not None:
                return self._wrong_function(wrong, tried + trials)
            tried += trials
        return self._say("right", "right", f"Your function agrees on all {len(tried)} inputs.", _about_print(tried))

    def _try(self, answer, case):
        expected = np.asarray(quietly(self.right, *case), dtype=float)
        return attempt(answer, *case)._replace(case=case, expected=expected)

    def _wrong_function(self, wrong, trials):
        code = self._write_case(wrong.case)
        if wrong.error:
            code += f"\n{wrong.error}"
            tip = wrong.tip or self.advice
            return self._say("raised", "your code raised an error", tip, "It happened on this input:", code=code)
        if wrong.complaint:
            return self._wrong_kind(f"On the input below, what your function gives {wrong.complaint}.", code=code)
        code += f"\nyour function gives {write(wrong.given)}\nexpected            {write(wrong.expected)}"
        matching = [slip for slip in self.slips if _makes_the_same(slip.wrong, trials)]
        shape = difference(wrong.given, wrong.expected) if wrong.given.shape != wrong.expected.shape else ""
        first = "The first input on which your function differs:"
        return self._wrong(matching, shape, _about_print(trials), first, code=code)

    def _wrong(self, matching, difference, *more, code=""):
        """Name the misconception if there is one that explains the answer, and only one; else say what differs."""
        explanations = {slip.explanation: slip.misconception.name for slip in matching}
        if len(explanations) != 1:
            return self._say("wrong", "not yet", difference, HELP, *more, code=code)
        [(explanation, name)] = explanations.items()
        return self._say("wrong", f"not yet ({name})", explanation, *more, code=code, misconception=name)

    def _wrong_kind(self, complaint, code=""):
        return self._say("wrong", "not yet", complaint, f"The exercise asks for {self.asks}.", code=code)

    def _say(self, status, headline, *lines, code="", misconception=""):
        lines = tuple(line for line in lines if line)
        return Feedback(status, f"Exercise {self.number}: {headline}", lines, code, misconception)

    def _parameters(self):
        return list(inspect.signature(self.right).parameters)

    def _write_case(self, case):
        arguments = zip(self._parameters(), case, strict=True)
        return "\n".join(f"{name} = {np.asarray(value).tolist()}" for name, value in arguments)


def sheet(title, *exercises):
    """Exercises whose progress is counted together, by number.

    Parameters
    ----------
    title : str
        Such as "Notebook 1".
    exercises : Exercise

    Returns
    -------
    dict of str to Exercise
    """
    for exercise in exercises:
        exercise.together = (title, exercises)
    return {exercise.number: exercise for exercise in exercises}


def pick(answer, options):
    """Option that an answer means, whatever its case and the blanks around it; None if there is none."""
    return next((option for option in options if option.casefold() == answer.strip().casefold()), None)


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
    index = tuple(int(i) for i in np.argwhere(~np.isclose(given, expected, equal_nan=True, **ROUNDED))[0])
    where = f"Entry {', '.join(map(str, index))} (the first is 0)" if index else "Your answer"
    return f"{where} {fault(given[index], expected[index])}."


def _other_shape(given, expected):
    if expected.shape == () and given.size == 1:
        return "It is one number inside a list. Give the number without the brackets."
    said = f"It is {size(given.shape)}; the exercise asks for {size(expected.shape)}."
    digits = [entry for entry in given.flat if entry >= 0 and float(entry).is_integer()]
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
    odd = [] if found else [entry for entry in array.flat if not _is_number(entry)]
    if not found and not odd:  # such as fractions
        return array.astype(float)
    verb = "holds" if array.ndim else "is"
    raise NotNumbersError(f"{verb} {found or write(odd[0])}, where ordinary real numbers are expected")


def _is_number(entry):
    try:
        float(entry)
    except (TypeError, ValueError, OverflowError):
        return False
    return not isinstance(entry, str | bytes)


def _makes_the_same(wrong, trials):
    """Whether a wrong function gives what the learner's gave in every trial."""
    return all(agree(trial.given, np.asarray(quietly(wrong, *trial.case), dtype=float), COMPUTED) for trial in trials)


def _about_print(trials):
    return "What your function prints is not shown here." if any(trial.printed for trial in trials) else ""


def either(options):
    """Options as they are to be written in an answer."""
    return ", ".join(f'"{option}"' for option in options)
