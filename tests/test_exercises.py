"""The exercises: the right answer is right, each slip gets its own explanation, and both are true."""

import ast
import copy
import inspect
import itertools
import json
import re
from pathlib import Path

import numpy as np
import pytest

import xent_helpers
from xent_helpers import exercises
from xent_helpers.exercises import EXERCISES

NOTEBOOKS = sorted((Path(__file__).parent.parent / "notebooks").glob("0*.ipynb"))
PUBLIC = {name: getattr(xent_helpers, name) for name in xent_helpers.__all__}
VALUES = [number for number, exercise in EXERCISES.items() if not callable(exercise.right)]
FUNCTIONS = [number for number, exercise in EXERCISES.items() if callable(exercise.right)]
SLIPS = [(number, k) for number, exercise in EXERCISES.items() for k in range(len(exercise.slips))]
HINT = 'Exercise {0}: not yet. exercises.hint("{0}") gives a hint.\n'

every_exercise = pytest.mark.parametrize("number", EXERCISES)
every_value = pytest.mark.parametrize("number", VALUES)
every_function = pytest.mark.parametrize("number", FUNCTIONS)


@pytest.fixture
def said(capsys):
    """Return what an answer makes `check` print."""

    def said(number, answer):
        exercises.check(number, answer)
        return capsys.readouterr().out

    return said


def code_cells(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


# What learners' code does wrong, written as they write it, and a word of the message that it must meet.


def entropy_in_nats(p):
    p = np.array([share for share in p if share > 0])
    return -np.sum(p * np.log(p))


def entropy_without_minus(p):
    return sum(share * np.log2(share) for share in p if share > 0)


def entropy_of_zero(p):
    return -np.sum(p * np.log2(p))


def divergence_turned(p, q):
    return sum(a * np.log(b / a) for a, b in zip(p, q, strict=True) if a > 0)


def divergence_in_bits(p, q):
    return sum(a * np.log2(a / b) for a, b in zip(p, q, strict=True) if a > 0)


def divergence_with_entropy(p, q):
    return -np.dot(p, np.log(q))


def divergence_of_the_swapped(p, q):
    return sum(b * (np.log(b) - np.log(a)) for a, b in zip(p, q, strict=True))


def divergence_of_zero(p, q):
    return np.sum(np.array(p) * np.log(np.array(p) / q))


def softmax_that_overflows(z):
    return np.exp(z) / np.sum(np.exp(z))


def softmax_without_sum(z):
    return np.exp(np.array(z) - max(z))


def weighted_by_count(losses, weights):
    return np.mean(np.multiply(losses, weights))


def weighted_sum(losses, weights):
    return np.dot(losses, weights)


def unweighted(losses, weights):
    return sum(losses) / len(losses)


def gradient_turned(W, b, x, label):
    force = -np.exp(W @ x + b) / np.exp(W @ x + b).sum()
    force[label] += 1
    return np.outer(force, x)


def gradient_transposed(W, b, x, label):
    return -gradient_turned(W, b, x, label).T


Q5 = np.array([0.2, 0.5, 0.3])
Y5 = np.array([0, 0, 1])
A5 = np.array([0.1, 0.5, 0.1, 0.1, 0.2])
P2 = np.array([0.7, 0.1, 0.1, 0.1])
# Each slip made afresh, in the order of the package, and words of what is to be said about it.
MADE = {
    "1.1": [
        (np.log2(3), "equally likely"),
        (-sum(p * np.log(p) for p in (0.5, 0.25, 0.25)), "nats"),
        (sum(p * np.log2(p) for p in (0.5, 0.25, 0.25)), "minus the logarithm"),
        (-sum(np.log2(p) for p in (0.5, 0.25, 0.25)), "added the three"),
    ],
    "1.2": [
        (np.log2(13 / 52), "the sign is not"),
        (np.log2(13), "13 hearts"),
        (np.log2(52), "exact card"),
        (np.log(4), "nats"),
    ],
    "1.3": [
        (0.81 * 1 + 0.09 * 2 + 0.09 * 3 + 0.01 * 3, "a pair is two throws"),
        (-0.9 * np.log2(0.9) - 0.1 * np.log2(0.1), "entropy"),
    ],
    "1.4": [(entropy_in_nats, "nats"), (entropy_without_minus, "minus sign"), (entropy_of_zero, "NaN")],
    "2.1": [
        (-np.sum(P2 * np.log2(P2)), "H(p), the price with the right code"),
        (-np.sum(1 / 4 * np.log2(P2)), "H(q, p)"),
        (-np.sum(P2 * np.log(1 / 4)), "nats"),
    ],
    "2.2": [
        (np.sum(P2 * np.log2(1 / 4 / P2)), "sign"),
        (np.sum(1 / 4 * np.log2(1 / 4 / P2)), "changed places"),
        (-np.sum(P2 * np.log2(1 / 4)), "whole price H(p, q)"),
        (np.sum(P2 * np.log(P2 * 4)), "nats"),
    ],
    "2.3": [(0.5 * np.log(2), "multiplied")],
    "2.4": [
        (divergence_turned, "sign"),
        (divergence_in_bits, "in bits"),
        (divergence_with_entropy, "cross-entropy"),
        (divergence_of_the_swapped, "changed places"),
        (divergence_of_zero, "NaN"),
    ],
    "3.1": [
        (np.log(0.4), "minus sign"),
        (-np.log2(0.4), "in bits"),
        (-np.log10(0.4), "base 10"),
        (-np.log(0.1), "another"),
    ],
    "3.2": [("yes", "2.303")],
    "3.3": [(0, "one-hot"), (1, "in bits")],
    "3.4": [(softmax_that_overflows, "overflows"), (softmax_without_sum, "Divide by their sum")],
    "4.1": [
        (-np.sum(np.log([0.5, 0.25, 0.5, 1])), "the sum"),
        (-np.log(np.mean([0.5, 0.25, 0.5, 1])), "logarithm of the mean"),
        (-np.mean(np.log2([0.5, 0.25, 0.5, 1])), "in bits"),
        (np.mean(np.log([0.5, 0.25, 0.5, 1])), "minus sign"),
    ],
    "4.2": [((0.30 + 0.80) / 2, "mean of the two means")],
    "4.3": [(2**1.386, "bits"), (20, "number of classes")],
    "4.4": [
        (weighted_by_count, "number of examples"),
        (weighted_sum, "weighted sum"),
        (unweighted, "plain mean"),
    ],
    "5.1": [(Y5 - Q5, "y - q"), (-Y5 / Q5, "by the probabilities"), (Y5 * (Q5 - 1), "wrong classes")],
    "5.2": [
        (0.3 * 0.5, "rise or fall"),
        (0, "no entry"),
        (0.3 * (1 - 0.3), "q (1 - q)"),
        (0.5 * (1 - 0.5), "second probability"),
    ],
    "5.3": [
        (np.array([0.7, 0.3, 0, 0, 0]) - A5, "y - q"),
        (A5 - [1, 0, 0, 0, 0], "hard label"),
        (-np.array([0.7, 0.3, 0, 0, 0]) / A5, "by the probabilities"),
    ],
    "5.4": [(gradient_turned, "sign"), (gradient_transposed, "Transpose")],
}


# The answers


@every_exercise
@pytest.mark.parametrize("answer", [None, ...])
def test_no_answer_is_not_an_attempt(said, number, answer):
    expected = f"Exercise {number}: not attempted yet. Put your answer in place of None.\n"
    assert said(number, answer) == expected


@every_exercise
def test_the_solution_runs_and_is_right(said, capsys, number):
    assert exercises.solution(number) is None
    names = {"np": np, **PUBLIC}
    exec(capsys.readouterr().out, names)
    right = "right." if number in VALUES else f"right, on {len(EXERCISES[number].cases)} inputs."
    assert said(number, names["answer"]) == f"Exercise {number}: {right}\n"


@every_exercise
def test_the_solution_uses_what_its_notebook_imports(number):
    (path,) = (path for path in NOTEBOOKS if path.stem.startswith(f"0{number[0]}"))
    imports = [
        node for node in ast.walk(ast.parse(code_cells(path)[0])) if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    imported = {alias.asname or alias.name for node in imports for alias in node.names}
    used = {node.id for node in ast.walk(ast.parse(EXERCISES[number].solution)) if isinstance(node, ast.Name)}
    assert used & {"np", *PUBLIC} <= imported


@every_exercise
def test_every_slip_is_made_here(number):
    assert len(MADE[number]) == len(EXERCISES[number].slips)


@pytest.mark.parametrize(("number", "k"), SLIPS)
def test_a_slip_is_told_what_lies_behind_it(said, number, k):
    answer, words = MADE[number][k]
    message = said(number, answer)
    assert message == f"Exercise {number}: not yet. {EXERCISES[number].slips[k][1]}\n"
    assert words in message


@every_value
def test_no_two_slips_of_an_exercise_are_the_same(number):
    answers = [EXERCISES[number].right, *(wrong for wrong, _ in EXERCISES[number].slips)]
    for one, other in itertools.permutations(answers, 2):
        assert not exercises._same(one, other)


@every_exercise
def test_every_explanation_is_said_once_and_in_sentences(number):
    reasons = [reason for _, reason in EXERCISES[number].slips]
    assert len(set(reasons)) == len(reasons) > 0
    assert all(re.fullmatch(r"[A-Z0-9].*[.?]", reason) for reason in reasons)


@every_value
@pytest.mark.parametrize("answer", ["maybe", 123.25, [9, 9], [[1]], {}, 1j, "", [1, [2, 3]], np.nan, np.inf])
def test_another_wrong_value_is_pointed_to_the_hint(said, number, answer):
    assert said(number, answer) == HINT.format(number)


@every_function
def test_another_wrong_function_sees_what_it_gave_and_is_pointed_to_the_hint(said, number):
    message = said(number, lambda *_: 123.25)
    assert message.startswith(f"Exercise {number}: not yet. On [")
    assert "your function gives 123.25, expected " in message
    assert message.endswith(f'exercises.hint("{number}") gives a hint.\n')


def test_a_function_without_return_gives_none(said):
    assert said("1.4", lambda p: None) == (
        "Exercise 1.4: not yet. On [0.5, 0.25, 0.25] your function gives None, expected 1.5. "
        'exercises.hint("1.4") gives a hint.\n'
    )


@every_value
def test_a_function_where_a_value_is_asked_for_is_named(said, number):
    expected = "not yet. Your answer is a function; this exercise asks for a value."
    assert said(number, lambda: EXERCISES[number].right) == f"Exercise {number}: {expected}\n"


@every_function
@pytest.mark.parametrize("answer", [1.5, [1, 2], "answer", np.eye(2)], ids=str)
def test_a_value_where_a_function_is_asked_for_is_named(said, number, answer):
    expected = "not yet. This exercise asks for a function: def answer(...): ..., without calling it."
    assert said(number, answer) == f"Exercise {number}: {expected}\n"


@every_function
def test_a_function_that_raises_is_told_on_which_input(said, number):
    def answer(*_):
        raise KeyError("apple")

    message = said(number, answer)
    assert message.startswith(f"Exercise {number}: not yet. On [")
    assert message.endswith("your function raised KeyError: 'apple'\n")


def test_a_function_of_too_few_arguments_is_told_so(said):
    message = said("2.4", lambda p: p)
    assert message.startswith("Exercise 2.4: not yet. On [0.5, 0.5], [0.25, 0.75] your function raised TypeError: ")


@every_function
def test_a_function_that_changes_its_arguments_changes_no_later_check(said, monkeypatch, number):
    exercise = EXERCISES[number]
    cases = copy.deepcopy(exercise.cases)
    monkeypatch.setitem(EXERCISES, number, exercise._replace(cases=cases))

    def careless(*arguments):
        for argument in arguments:
            if not isinstance(argument, int):
                argument[0] = 99.0
        return 123.25

    assert "your function gives 123.25, expected" in said(number, careless)
    assert repr(cases) == repr(exercise.cases)


def test_an_answer_may_be_rounded_to_three_digits_and_not_to_two(said):
    assert said("3.1", 0.916) == "Exercise 3.1: right.\n"
    assert said("3.1", 0.92) == "Exercise 3.1: right.\n"
    assert said("3.1", 0.9) == HINT.format("3.1")
    assert said("5.1", [0.2, 0.5, -0.7]) == "Exercise 5.1: right.\n"
    assert said("5.1", [0.2, 0.5, -0.71]) == HINT.format("5.1")


def test_a_list_of_another_shape_is_not_right(said):
    for answer in ([0.2, 0.5], [0.2, 0.5, -0.7, 0], [[0.2, 0.5, -0.7]], -0.7):
        assert said("5.1", answer) == HINT.format("5.1")


@pytest.mark.parametrize("answer", ["no", "No", " NO "])
def test_words_are_compared_whatever_their_case(said, answer):
    assert said("3.2", answer) == "Exercise 3.2: right.\n"


@pytest.mark.parametrize(
    ("number", "answer"),
    [
        ("1.4", lambda p: np.log2(len(p))),
        ("3.4", lambda z: xent_helpers.softmax(np.clip(z, -50, 50))),
        ("4.4", lambda losses, weights: np.dot(weights, losses) / 4),
        ("5.4", lambda W, b, x, label: gradient_turned(W, b, x, 0) * -1),
        ("5.4", lambda W, b, x, label: -gradient_turned(W, 0 * b, x, label)),
    ],
)
def test_a_function_right_on_some_inputs_alone_is_not_right(said, number, answer):
    assert " not yet. " in said(number, answer)


def test_a_correct_function_may_return_a_list(said):
    assert said("3.4", lambda z: [*xent_helpers.softmax(z)]) == "Exercise 3.4: right, on 4 inputs.\n"


@every_exercise
def test_each_exercise_has_a_hint(capsys, number):
    assert exercises.hint(number) is None
    assert capsys.readouterr().out == EXERCISES[number].hint + "\n"
    assert len(EXERCISES[number].hint) >= 15


@pytest.mark.parametrize("ask", [exercises.hint, exercises.solution, lambda number: exercises.check(number, 1)])
def test_an_unknown_number_is_answered_with_the_known_ones(ask):
    with pytest.raises(ValueError, match=re.escape("number is '9.9', expected one of '1.1', '1.2', '1.3'")):
        ask("9.9")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_notebook_asks_exactly_its_exercises(path):
    asked = re.findall(r'^exercises\.check\("(.+?)", answer\)$', "\n".join(code_cells(path)), re.MULTILINE)
    assert asked == [number for number in EXERCISES if number.startswith(f"{int(path.stem[:2])}.")]
    assert len(asked) == 4


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_example_in_a_notebook_takes_what_the_check_gives(path):
    for cell in code_cells(path):
        if found := re.search(r"for example: (def answer\(.*?\)): \.\.\.\n.*check\(\"(.+?)\"", cell, re.DOTALL):
            names = {}
            exec(f"{found[1]}: ...", names)
            assert {len(inspect.signature(names["answer"]).parameters)} == {len(c) for c in EXERCISES[found[2]].cases}


# Predictions


@pytest.mark.parametrize(
    ("prediction", "answer", "unit", "expected"),
    [
        (None, 2, "bits", "-> 2 bits. (You made no prediction yet.)"),
        (None, 152089, "bytes", "-> 152,089 bytes. (You made no prediction yet.)"),
        (None, np.int64(-1024), "", "-> -1,024. (You made no prediction yet.)"),
        (None, np.float64(2.302585), "nats", "-> 2.3026 nats. (You made no prediction yet.)"),
        (None, -0.0, "", "-> 0. (You made no prediction yet.)"),
        (None, np.inf, "nats", "-> inf nats. (You made no prediction yet.)"),
        (None, "rival", "", "-> rival. (You made no prediction yet.)"),
        (2.3, 2.302585, "nats", "-> 2.3026 nats. You predicted 2.3: correct."),
        (np.inf, np.inf, "nats", "-> inf nats. You predicted inf: correct."),
        (0, 0.0, "", "-> 0. You predicted 0: correct."),
        (9.81, 10, "questions", "-> 10 questions. You predicted 9.81: correct."),
        (" Rival", "rival", "", "-> rival. You predicted  Rival: correct."),
        ("none", 3, "", "-> 3. You predicted none. "),
        (1000, 1024, "bytes", "-> 1,024 bytes. You predicted 1,000. "),
        (9.79, 10, "questions", "-> 10 questions. You predicted 9.79. "),
        (5, np.inf, "nats", "-> inf nats. You predicted 5. "),
        (np.inf, 5, "nats", "-> 5 nats. You predicted inf. "),
        ("equal", "rival", "", "-> rival. You predicted equal. "),
        ([1, 2], 3, "", "-> 3. You predicted [1, 2]. "),
    ],
)
def test_reveal_tells_the_answer_and_compares_the_prediction(capsys, prediction, answer, unit, expected):
    assert exercises.reveal(prediction, answer, unit) is None
    printed = capsys.readouterr().out
    if expected.endswith(" "):  # far from it: a question follows
        assert printed.startswith(expected)
        assert re.fullmatch(r"[A-Z].*\?\n", printed[len(expected) :])
    else:
        assert printed == expected + "\n"
