"""An exercise: compare an answer with what is right, name the misconception behind a wrong one, else say what differs.

An `Exercise` compares an answer with `right`, then with the wrong answer of each `Slip`. A function is compared
on many inputs.
"""

import ast
import functools
import itertools
from collections.abc import Callable, Sequence
from dataclasses import KW_ONLY, dataclass, field, replace
from typing import Any

import numpy as np
from IPython.display import display

from xent_helpers.exercises.answers import (
    CLOSE,
    COMPUTED,
    ROUNDED,
    agree,
    attempt,
    attempts,
    cannot_take,
    difference,
    either,
    helpers_called,
    is_rounded,
    pick,
    quietly,
)
from xent_helpers.exercises.feedback import Feedback, fold, paragraph, preformatted, size, write
from xent_helpers.exercises.slips import (
    NUMBER_OF_QUESTION,
    Misconception,
    Slip,
    apart,
    seen_in,
    slips_beside,
    slips_beyond,
)

__all__ = ["Exercise", "Misconception", "Slip"]

TRIES = 100  # random inputs for a function
MISSES = 2  # so many answers that no misconception explains, and a hint comes by itself
HELP = "`ex.hint()` gives a hint."
MAY_BE_RIGHT = "That may be right, rounded. Give three digits, and keep four on the way, so that the check can tell."
ROUNDED_ON_THE_WAY = "That is close. Did you round on the way? Keep four digits there."


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
        Code that solves the exercise: it sets, or defines, `answer`, with the parameters that learners are asked for.
    options : sequence of str, optional
        What can be chosen, where `right` is a choice.
    cases, edges : sequence of tuple, optional
        Arguments for a function: ordinary ones, tried first, and special ones that the notebook taught, tried last.
    draw : callable, optional
        Takes a random generator and returns the arguments of one more ordinary case.
    advice : str, optional
        What to say to somebody whose code raised an error.
    insight : str, optional
        What the right answer says, and the idea behind it; shown to whoever has found it.
    helpers : sequence of str, optional
        The functions of the package that do what is to be written here.
    question : str, optional
        What is asked, where no notebook asks it.
    unit : {"", "bits", "nats"}
        What the answer is counted in. An amount of news that a slip makes is then known in another unit and without
        its minus as well.
    numbers : sequence of float, optional
        The numbers of the question, which some give for an answer.
    standard : sequence of Slip, optional
        More slips, such as those of a mean. Each gives way where another has its value.
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
    insight: str = ""
    helpers: Sequence[str] = ()
    question: str = ""
    unit: str = ""
    numbers: Sequence[float] = ()
    standard: Sequence[Slip] = ()
    hints_given: int = field(default=0, init=False)
    misses: int = field(default=0, init=False)
    together: Any = field(default=None, init=False)

    def __post_init__(self):
        """Take the names of a function's parameters from the solution, which is what a learner writes."""
        self.parameters = parameters_of_answer(self.code) if callable(self.right) else []

    def __repr__(self):
        """How to use it, for whoever evaluates `ex` alone."""
        asks = f"{self.question} It" if self.question else f"Exercise {self.number}"
        return f"{asks} asks for {self.asks}: ex.check(answer), ex.hint(), ex.solution()"

    def check(self, answer):
        """Show whether an answer is right and, if it is not, why; never the solution.

        Parameters
        ----------
        answer : number, array_like, str or callable
            `...` stands for not attempted yet.
        """
        feedback = self.grade(answer)
        if feedback.status == "unattempted":
            display(feedback)
            return
        more = []
        if feedback.status == "right" and self.together:
            self.together.remember(self.number)
            more.append(self.together.reward())
        if feedback.plain and feedback.status == "wrong":
            self.misses += 1
            if self.misses == MISSES and not self.hints_given:
                self.hints_given = 1
                more.append(f"A hint: {self.hints[0]}")
        lines = (*feedback.lines, *filter(None, more))
        display(replace(feedback, lines=lines, footer=self.together.progress() if self.together else ""))

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

    @property
    def solved(self):
        """Whether it was solved, now or before."""
        return bool(self.together) and self.number in self.together.solved()

    def grade(self, answer):
        """Feedback on an answer, as `check` shows it; nothing is shown or remembered.

        Parameters
        ----------
        answer : number, array_like, str or callable
            `...` stands for not attempted yet.

        Returns
        -------
        Feedback
            Its `status` is "right", "helped", "wrong", "raised" or "unattempted".
        """
        if answer is ...:
            place = "the line `answer = ...`" if callable(self.right) else "`...`"
            todo = f"not attempted yet. Put {self.asks} in place of {place}, and run this cell again."
            return self._say("unattempted", todo, folds=self.hint_fold())
        if callable(self.right):
            return self._grade_function(answer)
        return self._grade_choice(answer) if self.options else self._grade_value(answer)

    @property
    def asks(self):
        """What kind of answer is asked for, in words."""
        if callable(self.right):
            return f"a function, `def answer({', '.join(self.parameters)}):`"
        return f"one of {either(self.options)}" if self.options else size(np.shape(self.right))

    @functools.cached_property
    def known(self):
        """Slips that are listed, and after them those that can be told apart from these."""
        beside = slips_beside(self.slips, self.unit)
        if callable(self.right) or self.options:
            return [*self.slips, *self.standard, *beside]
        known = list(self.slips)
        numbers = [Slip(NUMBER_OF_QUESTION, each) for each in self.numbers]
        for candidates in (numbers, *([slip] for slip in self.standard), beside, slips_beyond(self.right, self.unit)):
            known += apart(candidates, self.right, [slip.wrong for slip in known])
        return known

    def inputs(self):
        """Ordinary inputs, the same ones at each call, and the special ones."""
        generator = np.random.default_rng(seed=0)
        drawn = [self.draw(generator) for _ in range(TRIES)] if self.draw else []
        return [*self.cases, *drawn], list(self.edges)

    def _grade_choice(self, answer):
        if not isinstance(answer, str) or not pick(answer, self.options):
            return self._wrong_kind(f"Your answer is {write(answer)}, which is none of the options.")
        if pick(answer, self.options) == self.right:
            return self._right()
        matching = [slip for slip in self.slips if pick(answer, self.options) == slip.wrong]
        return self._wrong(matching, "That is not the one.")

    def _grade_value(self, answer):
        trial = attempt(lambda: answer)
        if trial.error:
            return self._say("raised", "your answer raised an error", self.advice, code=trial.error)
        if trial.complaint:
            return self._wrong_kind(f"Your answer {trial.complaint}.")
        given, expected = trial.given, np.asarray(self.right, dtype=float)
        if agree(given, expected, ROUNDED):
            return self._right()
        matching = [slip for slip, value in self._values if agree(given, value, ROUNDED)]
        close = agree(given, expected, CLOSE)
        if not matching and is_rounded(given, expected):
            return self._say("wrong", "not yet", MAY_BE_RIGHT)
        matching = matching or [
            slip
            for slip, value in self._values[: len(self.slips)]
            if is_rounded(given, value) and agree(given, value, CLOSE) and not close
        ]
        differs = ROUNDED_ON_THE_WAY if close else difference(given, expected)
        if given.shape != expected.shape and not matching:
            return self._say("wrong", "not yet", differs, trial.tip if expected.shape == () else "")
        return self._wrong(matching, differs)

    def _grade_function(self, answer):
        if not callable(answer):
            return self._wrong_kind(f"Your answer is {write(answer)}, not a function.")
        if mismatch := cannot_take(answer, self.parameters):
            return self._wrong_kind(mismatch)
        ordinary, edges = (
            [
                trial._replace(case=case, expected=expected)
                for trial, (case, expected) in zip(attempts(answer, [case for case, _ in cases]), cases, strict=True)
            ]
            for cases in self._expected
        )
        wrong = next((trial for trial in ordinary + edges if not trial.is_right), None)
        if wrong is not None:
            return self._wrong_function(wrong, ordinary, edges)
        if used := helpers_called(answer, self.helpers):
            names = " and ".join(f"`{name}`" for name in used)
            return self._say("helped", "right, by the helper", f"Now without {names}: that is what is asked for here.")
        agreement = f"Your function agrees on all {len(ordinary + edges)} inputs."
        changes = "It also changes the array that it is given, and so the caller's own."
        changed = changes if any(trial.changed for trial in ordinary + edges) else ""
        return self._right(agreement, changed, _about_print(ordinary + edges))

    @functools.cached_property
    def _values(self):
        """All slips, each with its wrong answer as an array."""
        return [(slip, np.asarray(slip.wrong, dtype=float)) for slip in self.known]

    @functools.cached_property
    def _expected(self):
        """The ordinary inputs and the special ones, each with what is right on it: worked out once for all answers."""
        return [
            [(case, np.asarray(quietly(self.right, *case), dtype=float)) for case in cases] for cases in self.inputs()
        ]

    @functools.cached_property
    def _made(self):
        """Function that gives what a slip makes of an input, by their indices: worked out once for all answers."""
        inputs = [case for case, _ in itertools.chain(*self._expected)]
        return functools.cache(lambda slip, k: made_by(self.known[slip].wrong, inputs[k]))

    def _wrong_function(self, wrong, ordinary, edges):
        code = self._write_case(wrong.case)
        matching = [self.known[k] for k in slips_that_explain(len(self.known), ordinary, edges, self._made)]
        if wrong.error:
            fault, tip = wrong.fault, wrong.tip or self.advice
            if len({slip.explanation for slip in matching}) == 1:
                fault, tip = matching[0].misconception.name, matching[0].explanation
            headline = f"your code raised an error{f' ({fault})' if fault else ''}"
            code += f"\n{wrong.error}"
            return self._say("raised", headline, tip, "It happened on this input:", code=code, misconception=fault)
        returns = f"Your function should return {size(wrong.expected.shape)}."
        if wrong.complaint:
            complaint = f"On the input below, what your function gives {wrong.complaint}."
            headline = f"not yet ({wrong.fault})" if wrong.fault else "not yet"
            return self._say("wrong", headline, complaint, returns, code=code, misconception=wrong.fault)
        code += f"\nyour function gives {write(wrong.given)}\nexpected            {write(wrong.expected)}"
        shape = ""
        if wrong.given.shape != wrong.expected.shape:
            shape = f"{difference(wrong.given, wrong.expected, 'What your function returns')} {wrong.tip}".rstrip()
        first = "The first input on which your function differs:"
        matching = matching or seen_in(ordinary, edges)
        return self._wrong(matching, shape, _about_print(ordinary + edges), first, code=code)

    def _right(self, *lines):
        return self._say("right", "right", *lines, self.insight, folds=self.solution_fold())

    def _wrong(self, matching, difference, *more, code=""):
        """Name the misconception if there is one that explains the answer, and only one; else say what differs."""
        explanations = {slip.explanation: slip.misconception.name for slip in matching}
        if len(explanations) != 1:
            return self._say("wrong", "not yet", difference, *more, code=code, plain=HELP)
        [(explanation, name)] = explanations.items()
        return self._say("wrong", f"not yet ({name})", explanation, *more, code=code, misconception=name)

    def _wrong_kind(self, complaint, *more):
        return self._say("wrong", "not yet", complaint, f"The exercise asks for {self.asks}.", *more)

    def _say(self, status, headline, *lines, code="", misconception="", plain="", folds=""):
        lines = tuple(line for line in lines if line)
        if status in ("wrong", "raised", "helped"):
            folds = self.hint_fold() + self.solution_fold()
        return Feedback(status, f"Exercise {self.number}: {headline}", lines, code, misconception, "", folds, plain)

    def hint_fold(self):
        """HTML of a button that unfolds the first hint, with a button for the next inside."""
        inside = ""
        for n, hint in reversed(list(enumerate(self.hints, 1))):
            inside = fold("Hint" if n == 1 else "Next hint", paragraph(hint) + inside)
        return inside

    def solution_fold(self):
        """HTML of a button that unfolds the solution."""
        return fold("Solution", preformatted(self.code))

    def _write_case(self, case):
        arguments = zip(self.parameters, case, strict=True)
        return "\n".join(f"{name} = {np.asarray(value).tolist()}" for name, value in arguments)


def parameters_of_answer(code):
    """Names of the parameters of the function `answer` that a solution defines."""
    for node in ast.parse(code).body:
        if isinstance(node, ast.FunctionDef) and node.name == "answer":
            return [parameter.arg for parameter in node.args.args]
    raise ValueError(f"code is {code!r}, expected the definition of a function, def answer(...):")


def made_by(function, case):
    """What a wrong function gives on an input; None where it raises an error, as a helper does that is given nan."""
    try:
        return np.asarray(quietly(function, *case), dtype=float)
    except (ValueError, TypeError, IndexError):
        return None


def slips_that_explain(count, ordinary, edges, made):
    """Indices of those of the slips that account for what a function gave; `made(slip, trial)` is what a slip gives.

    On the ordinary inputs a slip has to give the same. On the special ones it has to where the function is wrong, for a
    part may have been mended. If the function is wrong on ordinary inputs already, a special one on which either gives
    no finite number is no objection, since that is a second trap; another number is one. There an error is the same as
    an error.
    """
    trials = ordinary + edges
    first, last = range(len(ordinary)), range(len(ordinary), len(trials))
    wrong = [k for k, trial in enumerate(trials) if not trial.is_right]

    @functools.cache
    def same(slip, trial):
        gives = made(slip, trial)
        if gives is None:
            return trial in last and bool(trials[trial].error)
        return agree(trials[trial].given, gives, COMPUTED)

    def those(holds, on):
        return [slip for slip in range(count) if all(holds(slip, trial) for trial in on)]

    def same_or_trap(slip, trial):
        gives = made(slip, trial)
        finite = trials[trial].is_finite and gives is not None and np.isfinite(gives).all()
        return same(slip, trial) or (trial in last and not finite)

    found = those(same, [*wrong[:1], *first, *last])
    if not found and wrong[0] in first:
        found = those(same_or_trap, [*wrong[:1], *first, *last])
    elif not found:
        found = those(same, [*wrong, *first])
        if not found and all(those(same, [trial, *first]) for trial in wrong):
            found = those(same, [*wrong[:1], *first])
    return found


def _about_print(trials):
    return "What your function prints is not shown here." if any(trial.printed for trial in trials) else ""
