"""The exercises of the course: what is right passes, each known slip is named, and the notebooks ask just these."""

import ast
import inspect
import itertools
import json
import re
import symtable
from pathlib import Path

import execute_notebooks
import given_functions
import given_numbers
import numpy as np
import pytest
from made import MADE, entropy_in_nats_and_nan, gradient_turned
from nbformat.v4 import new_code_cell

import xent_helpers
from xent_helpers.exercises import EXERCISES, exercise
from xent_helpers.exercises.answers import COMPUTED, ROUNDED, agree, attempt, quietly
from xent_helpers.exercises.feedback import write
from xent_helpers.exercises.grading import TRIES, made_by

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("0*.ipynb"))
PUBLIC = {name: getattr(xent_helpers, name) for name in xent_helpers.__all__}

FUNCTIONS = [number for number, ex in EXERCISES.items() if callable(ex.right)]
CHOICES = [number for number, ex in EXERCISES.items() if ex.options]
VALUES = [number for number in EXERCISES if number not in FUNCTIONS + CHOICES]
MISTAKES = [(number, *made) for number, several in MADE.items() for made in several]

ASKED = [number for number in EXERCISES if "." in number]  # the harder ones stand in no notebook

every_exercise = pytest.mark.parametrize("number", EXERCISES)
every_function = pytest.mark.parametrize("number", FUNCTIONS)
every_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)


def grade(number, answer):
    return EXERCISES[number].grade(answer)


def code_cells(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return {cell["id"]: "".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"}


def solve(number):
    """Return the answer that the exercise's own solution makes."""
    names = {"np": np, **PUBLIC}
    exec(EXERCISES[number].code, names)
    return names["answer"]


def numbers_of(result):
    return np.asarray(result, dtype=float)


def test_an_exercise_is_one_object_for_its_number():
    assert exercise("1.1") is exercise("1.1")
    assert exercise("1.1").number == "1.1"


@pytest.mark.parametrize("number", ["9.9", "1", 1.1, None])
def test_an_unknown_number_is_answered_with_the_known_ones(number):
    known = ", ".join(f"'{each}'" for each in EXERCISES)
    with pytest.raises(ValueError, match=re.escape(f"number is {number!r}, expected one of {known}")):
        exercise(number)


# Right


@every_exercise
def test_the_solution_is_right(number):
    feedback = grade(number, solve(number))
    inputs = f"Your function agrees on all {sum(map(len, EXERCISES[number].inputs()))} inputs."
    assert feedback.status == "right"
    assert feedback.headline == f"Exercise {number}: right"
    assert feedback.lines == ((inputs,) if number in FUNCTIONS else ()) + (EXERCISES[number].insight,)


@every_exercise
def test_an_exercise_is_complete(number):
    ex = EXERCISES[number]
    assert ex.number == number
    assert ex.slips
    assert re.fullmatch(r"[A-Z0-9].{30,}\.", ex.insight)
    assert len(set(ex.hints)) == len(ex.hints) >= 2
    assert min(map(len, ex.hints)) >= 20
    assert "answer" in ex.code
    assert ex.right in ex.options if number in CHOICES else not ex.options
    assert bool(ex.advice and ex.cases and ex.draw and ex.edges) == (number in FUNCTIONS)


@every_function
def test_a_function_is_tried_on_many_inputs(number):
    ordinary, _ = EXERCISES[number].inputs()
    assert len(ordinary) >= TRIES
    assert len({repr(case) for case in ordinary}) > TRIES / 2


# Wrong answers that are known


@pytest.mark.parametrize(
    ("number", "name", "answer"), MISTAKES, ids=[f"{n} {name} {k}" for k, (n, name, _) in enumerate(MISTAKES)]
)
def test_a_learners_slip_is_named(number, name, answer):
    feedback = grade(number, answer)
    assert feedback.status == "wrong"
    assert feedback.misconception == name
    assert feedback.headline == f"Exercise {number}: not yet ({name})"


@pytest.mark.parametrize("number", ASKED)
def test_every_slip_that_is_known_is_made_here(number):
    known = {slip.misconception.name for slip in EXERCISES[number].known}
    given = {*given_numbers.GIVEN.get(number, {}), *given_functions.GIVEN.get(number, {})}
    assert known <= given | {name for name, _ in MADE.get(number, [])}


@every_exercise
def test_each_named_wrong_answer_gets_its_own_explanation(number):
    ex = EXERCISES[number]
    for slip in ex.slips if number in FUNCTIONS else ex.known:
        feedback = grade(number, slip.wrong)
        assert feedback.status == "wrong"
        assert feedback.misconception == slip.misconception.name
        assert feedback.lines[0] == slip.explanation


def differ(first, second):
    """Whether two lists of results differ, in a number or in an error."""
    return not all(
        one is two if one is None or two is None else agree(one, two, COMPUTED)
        for one, two in zip(first, second, strict=True)
    )


@pytest.mark.parametrize("number", VALUES + CHOICES)
def test_no_two_wrong_values_of_an_exercise_are_mistaken_for_each_other(number):
    for one, two in itertools.permutations(EXERCISES[number].known, 2):
        if number in CHOICES:
            assert one.wrong != two.wrong
        elif one.explanation != two.explanation:
            # Rounded by the learner and compared with a tolerance: so no two may come near each other.
            assert not agree(numbers_of(one.wrong), numbers_of(two.wrong), {"rtol": 2 * ROUNDED["rtol"], "atol": 1e-9})


@every_function
def test_no_two_wrong_functions_of_an_exercise_are_mistaken_for_each_other(number):
    ex = EXERCISES[number]

    def results(function):
        """Return what a function gives on all inputs, the edges included; None where it raises an error."""
        return [made_by(function, case) for case in itertools.chain(*ex.inputs())]

    made = [(slip.explanation, results(slip.wrong)) for slip in ex.known]
    for (one, first), (two, second) in itertools.combinations(made, 2):
        assert one == two or differ(first, second), (one, two)


@pytest.mark.parametrize(
    ("number", "answer"),
    [
        ("1.4", lambda p: 7.0 if 0 in p else xent_helpers.entropy(p, base=2)),
        ("3.5", lambda label, y_hat: 7.0 if 0 in y_hat else -np.log(y_hat[label])),
    ],
)
def test_a_function_right_on_ordinary_inputs_is_not_reproached_with_a_slip_that_is_not(number, answer):
    feedback = grade(number, answer)
    assert feedback.status == "wrong"
    assert feedback.misconception == ""


def test_a_slip_that_shows_everywhere_is_named_though_the_function_fails_at_the_edge_too():
    feedback = grade("1.4", entropy_in_nats_and_nan)
    assert feedback.misconception == "base e for base 2"
    assert feedback.code.splitlines()[0] == "p = [0.5, 0.25, 0.25]"


@pytest.mark.parametrize("number", ["2.4", "3.5", "6.4"])
def test_clipping_is_recognised_whatever_was_put_in_place_of_zero(number):
    ex = EXERCISES[number]
    for tiny in (1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16, 2.22e-16, 1e-20, 1e-300):
        made = {
            "2.4": lambda p, q, tiny=tiny: np.sum(p * np.log(np.maximum(p, tiny) / np.where(q == 0, tiny, q))),
            "3.5": lambda label, y_hat, tiny=tiny: -np.log(y_hat[label] or tiny),
            "6.4": lambda label, z, tiny=tiny: -np.log(np.clip(xent_helpers.softmax(z)[label], tiny, 1)),
        }
        name = "softmax before the logarithm" if number == "6.4" else "log(0) made finite by clipping"
        assert ex.grade(made[number]).misconception == name


@pytest.mark.parametrize("number", [number for number in VALUES if len(write(EXERCISES[number].right)) > 2])
def test_no_message_gives_the_answer_away(number):
    ex = EXERCISES[number]
    right = re.compile(rf"(?<![\d.]){re.escape(write(ex.right))}(?!\d)")
    answers = [..., None, 1e9, -1e9, "text", [1, 2], *(slip.wrong for slip in ex.known)]
    for answer in answers:
        message = repr(grade(number, answer))
        assert not right.search(message)
        assert ex.code not in message


# Wrong answers that are not known


@pytest.mark.parametrize("number", VALUES + CHOICES)
def test_random_plausible_values_do_not_pass(number):
    generator = np.random.default_rng(seed=9)
    ex = EXERCISES[number]
    if number in CHOICES:
        answers = [option for option in ex.options if option != ex.right]
    else:
        shape = np.shape(ex.right)
        scale = max(1, np.abs(ex.right).max())
        random = [scale * generator.normal(size=shape) for _ in range(100)]
        simple = [np.full(shape, value) for value in (0.01, 0.05, 0.4, 0.65, 0.9, 1.1, 1.25, 3, 4.5, 6, 10, 100)]
        off = [np.asarray(ex.right) * factor for factor in (0.9, 0.98, 1.02, 1.1)]
        answers = [answer for answer in random + simple + off if not np.allclose(answer, ex.right, rtol=0.006)]
        assert len(answers) > 100
    assert {ex.grade(answer).status for answer in answers} == {"wrong"}


@every_function
def test_random_plausible_functions_do_not_pass(number):
    """Each differs from what is right on an input of the check, which is why the few that are graded are refused."""
    ex = EXERCISES[number]
    inputs = [(case, numbers_of(quietly(ex.right, *case))) for case in itertools.chain(*ex.inputs())]
    offsets = np.random.default_rng(seed=9).uniform(0.2, 3, 20)
    bent = [lambda *case, k=k: np.asarray(ex.right(*case)) + 0.01 * k for k in offsets]
    functions = [*bent, *plausible_functions(len(ex.parameters))]
    for function in functions:
        assert not all(agree(attempt(function, *case).given, expected, COMPUTED) for case, expected in inputs)
    assert {ex.grade(function).status for function in functions[::20]} == {"wrong"}


def plausible_functions(parameters):
    """Yield functions of the arguments' entries and sums, as somebody tries who hopes for the best."""
    for k in range(parameters):
        for function in (np.exp, np.log1p, np.negative, np.square, np.sqrt):
            yield lambda *case, k=k, f=function: f(np.abs(np.asarray(case[k])))
            for reduce in (np.sum, np.mean, np.max, np.min, np.ptp):
                yield lambda *case, k=k, f=function, r=reduce: f(np.abs(r(case[k])))


@pytest.mark.parametrize(
    ("number", "answer"),
    [
        ("1.4", lambda p: xent_helpers.entropy(p[p > 0], base=2) if p[-1] else 0.0),
        ("1.4", lambda p: -np.sum(p * np.log2(np.clip(p, 0.05, 1)))),
        ("2.4", lambda p, q: xent_helpers.kl_divergence(p, np.clip(q, 0.05, 0.95)) if np.all(q) else np.inf),
        ("3.4", lambda z: xent_helpers.softmax(np.clip(z, -50, 50))),
        ("3.5", lambda label, y_hat: xent_helpers.loss(label, y_hat) if y_hat[label] else 30.0),
        ("4.4", lambda losses, weights: np.dot(weights, losses) / max(np.sum(weights), 5)),
        ("4.4", lambda losses, weights: np.mean(np.repeat(losses, weights.astype(int)))),
        ("5.4", lambda W, b, x, label: -gradient_turned(W, 0 * b, x, label)),
        ("6.4", lambda label, z: xent_helpers.loss_from_logits(label, np.clip(z, -50, 50))),
        ("6.4", lambda label, z: np.logaddexp(z[label], np.max(z)) - z[label]),
    ],
)
def test_a_function_right_on_some_inputs_alone_is_not_right(number, answer):
    assert grade(number, answer).status == "wrong"


# The notebooks


@every_notebook
def test_the_notebook_asks_exactly_its_exercises(path):
    form = r'(?:more, .+\n)?answer = \.\.\.(?:  # [^\n]+)?\n\nex = exercise\("(.+?)"\)\nex\.check\(answer\)'
    asked = [found[1] for cell in code_cells(path).values() if (found := re.fullmatch(form, cell))]
    assert asked == [number for number in EXERCISES if number.startswith(f"{int(path.stem[:2])}.")]
    assert asked == re.findall(r'exercise\("(.+?)"\)', "\n".join(code_cells(path).values()))


@every_notebook
def test_the_question_stands_before_its_check(path):
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    for before, cell in itertools.pairwise(cells):
        if found := re.search(r'exercise\("(.+?)"\)', "".join(cell["source"]) * (cell["cell_type"] == "code")):
            assert f"**{found[1]}** " in "".join(before["source"])


def question(number):
    """Return the text in which a notebook asks the exercise."""
    (path,) = (path for path in NOTEBOOKS if path.stem.startswith(f"0{number[0]}"))
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    (text,) = ("".join(cell["source"]) for cell in cells if f"**{number}** " in "".join(cell["source"]))
    return text[text.index(f"**{number}** ") :]


@pytest.mark.parametrize(
    ("number", "compute"),
    [
        ("3.1", lambda y, y_hat: -np.sum(y * np.log(y_hat))),
        ("3.3", lambda y: -np.sum(y[y > 0] * np.log(y[y > 0]))),
        ("5.1", lambda y, q: q - y),
        ("5.3", lambda y, q: q - y),
    ],
)
def test_the_question_has_the_numbers_of_the_exercise(number, compute):
    rows = [np.array(row.split(","), dtype=float) for row in re.findall(r"\[([\d., ]+)\]", question(number))]
    np.testing.assert_allclose(compute(*rows), EXERCISES[number].right)


def test_the_question_of_the_logits_has_the_numbers_of_the_exercise():
    logits = json.loads(re.search(r"```python\n(.+)\n```", question("4.5"))[1])
    assert EXERCISES["4.5"].right == xent_helpers.cost_from_logits([0, 1, 2], logits)


def test_a_choice_can_be_made_without_quotation_marks():
    for number in CHOICES:
        (path,) = (path for path in NOTEBOOKS if path.stem.startswith(f"0{number[0]}"))
        (cell,) = (cell for cell in code_cells(path).values() if f'exercise("{number}")' in cell)
        names = {}
        exec(cell.partition("answer = ")[0], names)
        words = [value for value in names.values() if isinstance(value, str)]
        assert words == list(EXERCISES[number].options)


@pytest.mark.parametrize("number", ASKED)
def test_the_cell_of_a_function_names_the_arguments_that_it_gets(number):
    (path,) = (path for path in NOTEBOOKS if path.stem.startswith(f"0{number[0]}"))
    (cell,) = (cell for cell in code_cells(path).values() if f'exercise("{number}")' in cell)
    assert re.findall(r"def answer\((.+)\):", cell) == (
        [", ".join(inspect.signature(solve(number)).parameters)] if number in FUNCTIONS else []
    )


@every_exercise
def test_the_solution_uses_what_its_notebook_imports(number):
    (path,) = (path for path in NOTEBOOKS if path.stem.startswith(f"0{number[0]}"))
    first = next(iter(code_cells(path).values()))
    imports = [node for node in ast.walk(ast.parse(first)) if isinstance(node, ast.Import | ast.ImportFrom)]
    imported = {alias.asname or alias.name for node in imports for alias in node.names}
    used = {node.id for node in ast.walk(ast.parse(EXERCISES[number].code)) if isinstance(node, ast.Name)}
    assert used & {"np", *PUBLIC} <= imported


def cells_of_exercises(path):
    """Code cells of a notebook that its exercises need: the imports, and those that ask."""
    return [source for n, source in enumerate(code_cells(path).values()) if n == 0 or 'exercise("' in source]


@every_notebook
def test_no_cell_gives_another_meaning_to_what_a_solution_uses(path):
    """So the solutions do the same after the whole notebook, which nbval runs, and after its imports alone."""
    others = [source for source in code_cells(path).values() if source not in cells_of_exercises(path)]
    symbols = [symbol for source in others for symbol in symtable.symtable(source, "", "exec").get_symbols()]
    bound = {symbol.get_name() for symbol in symbols if symbol.is_assigned()}
    solutions = [EXERCISES[number].code for number in EXERCISES if number.startswith(f"{int(path.stem[:2])}")]
    used = {node.id for code in solutions for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
    assert not bound & {"exercise", "np", *(used & PUBLIC.keys())}


@pytest.fixture(scope="module")
def said_to_solutions():
    """Return what each exercise says in a kernel to its own solution, after the imports of its notebook alone."""
    solved = re.compile(r"^answer = \.\.\..*", re.MULTILINE)
    book = execute_notebooks.read(NOTEBOOKS[0])
    book.cells = []
    for path in NOTEBOOKS:
        book.cells.append(new_code_cell("%reset -f"))
        for source in cells_of_exercises(path):
            (code,) = [EXERCISES[n].code for n in re.findall(r'exercise\("(.+?)"\)', source)] or [""]
            book.cells.append(new_code_cell(solved.sub(lambda _, code=code: code, source)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XENT_PROGRESS", "")  # the kernel runs in the folder of the notebooks
        execute_notebooks.client(book, ROOT / "notebooks").execute()
    return {
        found[1]: cell.outputs[-1]["data"]["text/plain"].splitlines()
        for cell in book.cells
        if (found := re.search(r'^ex = exercise\("(.+?)"\)', cell.source, re.MULTILINE))
    }


@every_notebook
def test_all_solutions_of_a_notebook_are_reported_as_solved(said_to_solutions, path):
    before = len([number for number in ASKED if int(number[0]) < int(path.stem[:2])])
    numbers = [number for number in ASKED if int(number[0]) == int(path.stem[:2])]
    for solved, number in enumerate(numbers, 1):
        lines = said_to_solutions[number]
        assert lines[0] == f"✓ Exercise {number}: right"
        count = f"Notebook {number[0]}: {solved} of {len(numbers)} solved"
        assert lines[-1] == f"{count}; the whole course: {before + solved} of {len(ASKED)}"
    assert lines[-2].startswith("All solved. One more, and harder")
