"""An exercise: compare an answer with what is right, name the misconception behind a wrong one, else say what differs.

An `Exercise` compares an answer with `right`, then with the wrong answer of each `Slip`. A function is compared
on many inputs.
"""

import ast
from collections.abc import Callable, Sequence
from dataclasses import KW_ONLY, dataclass, field, replace
from typing import Any, NamedTuple

import numpy as np
from IPython.display import display

from xent_helpers.exercises.answers import (
    COMPUTED,
    ROUNDED,
    accepts,
    agree,
    attempt,
    difference,
    either,
    is_rounded,
    pick,
    quietly,
)
from xent_helpers.exercises.feedback import Feedback, size, write

TRIES = 100  # random inputs for a function
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

    def __post_init__(self):
        """Take the names of a function's parameters from the solution, which is what a learner writes."""
        self.parameters = parameters_of_answer(self.code) if callable(self.right) else []

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
            return f"a function, `def answer({', '.join(self.parameters)}):`"
        return f"one of {either(self.options)}" if self.options else size(np.shape(self.right))

    def inputs(self):
        """Ordinary inputs, the same ones at each call, and the special ones."""
        generator = np.random.default_rng(seed=0)
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
        if not accepts(answer, len(self.parameters)):
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

    def _write_case(self, case):
        arguments = zip(self.parameters, case, strict=True)
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


def parameters_of_answer(code):
    """Names of the parameters of the function `answer` that a solution defines."""
    for node in ast.parse(code).body:
        if isinstance(node, ast.FunctionDef) and node.name == "answer":
            return [parameter.arg for parameter in node.args.args]
    raise ValueError(f"code is {code!r}, expected the definition of a function, def answer(...):")


def _makes_the_same(wrong, trials):
    """Whether a wrong function gives what the learner's gave in every trial."""
    return all(agree(trial.given, np.asarray(quietly(wrong, *trial.case), dtype=float), COMPUTED) for trial in trials)


def _about_print(trials):
    return "What your function prints is not shown here." if any(trial.printed for trial in trials) else ""
