"""An exercise: how each kind of answer is judged, and what is shown and remembered."""

import itertools
import re

import numpy as np
import pytest
from synthetic import HINTS, TURNED, TWICE, logarithms, make_array, make_choice, make_function, make_number
from test_answers import COMPLAINTS, Untouchable, broken_generator

from xent_helpers import entropy
from xent_helpers.exercises import Exercise, Misconception, Slip, sheet
from xent_helpers.exercises.grading import TRIES

KINDS = [make_number, make_array, make_function, make_choice]
MORE = "`ex.hint()` gives a hint."
ASKS = {
    make_number: "one number",
    make_array: "a list of 3 numbers",
    make_function: "a function, `def answer(values, weights):`",
    make_choice: 'one of "more", "as much", "less"',
}
every_kind = pytest.mark.parametrize("make", KINDS, ids=lambda make: make.__name__)
EVERYTHING = 2 + TRIES + 1  # cases, drawn inputs, edges


def solve(ex):
    """Return the answer that the exercise's own solution makes."""
    names = {"np": np}
    exec(ex.code, names)
    return names["answer"]


# Right, and not attempted


@every_kind
def test_the_solution_is_right(make):
    feedback = make().grade(solve(make()))
    assert (feedback.status, feedback.headline) == ("right", f"Exercise {make().number}: right")
    inputs = f"Your function agrees on all {EVERYTHING} inputs."
    assert feedback.lines == ((inputs,) if make is make_function else ())


@every_kind
def test_three_dots_are_not_an_attempt_and_take_one_line(make):
    feedback = make().grade(...)
    place = "the line `answer = ...`" if make is make_function else "`...`"
    todo = f"not attempted yet. Put {ASKS[make]} in place of {place}, and run this cell again."
    assert repr(feedback) == f"○ Exercise {make().number}: {todo}"
    assert feedback.status == "unattempted"


@every_kind
def test_an_exercise_that_no_notebook_asks_says_its_question(make):
    ex = make()
    ex.question = "What is it?"
    assert repr(ex) == f"What is it? It asks for {ASKS[make]}: ex.check(answer), ex.hint(), ex.solution()"


@every_kind
def test_an_exercise_by_itself_says_how_to_use_it(make):
    ex = make()
    assert repr(ex) == f"Exercise {ex.number} asks for {ASKS[make]}: ex.check(answer), ex.hint(), ex.solution()"


@pytest.mark.parametrize("answer", [2.5, 2.512, 2.488, np.float32(2.5)])
def test_a_number_may_be_rounded_to_three_digits(answer):
    assert make_number().grade(answer).status == "right"


@pytest.mark.parametrize("answer", [2.513, 2.487, 2.6, 2.4])
def test_a_number_further_away_is_not_right(answer):
    assert make_number().grade(answer).status == "wrong"


def test_a_right_answer_rounded_too_far_is_told_so():
    ex = Exercise("T.1", 0.6451, [Slip(TWICE, 0.6), Slip(TURNED, -0.6451)], HINTS, "answer = 0.6451")
    rounded = "That may be right, rounded. Give three digits, and keep four on the way, so that the check can tell."
    feedback = ex.grade(0.65)
    assert (feedback.status, feedback.headline, feedback.lines) == ("wrong", "Exercise T.1: not yet", (rounded,))
    assert ex.grade(0.6).misconception == "twice"  # a known slip, not a rounded answer


@pytest.mark.parametrize(
    ("make", "answer"), [(make_number, 2.44), (make_number, 2.56), (make_array, [0.205, 0.49, -0.71])]
)
def test_an_answer_that_is_nearly_right_is_asked_about_rounding_on_the_way(make, answer):
    feedback = make().grade(answer)
    assert feedback.lines == ("That is close. Did you round on the way? Keep four digits there.",)
    assert feedback.plain == MORE


def test_a_slip_rounded_to_its_own_decimals_is_named():
    ex = Exercise("T.1", 2.0, [Slip(TWICE, 0.6432), Slip(TURNED, 0.3466)], HINTS, "answer = 2")
    assert [ex.grade(answer).misconception for answer in (0.64, 0.65, 0.35, 0.3)] == ["twice", "", "turned", ""]


def test_what_may_be_a_rounded_slip_or_the_rounded_answer_is_called_neither():
    ex = Exercise("T.1", 0.6451, [Slip(TWICE, 0.6549)], HINTS, "answer = 0.6451")
    assert ex.grade(0.65).misconception == ""
    assert "may be right" in ex.grade(0.65).lines[0]


def test_a_decimal_comma_is_asked_about_where_one_number_is_expected():
    lines = make_number().grade((2, 5)).lines
    assert lines[0] == "Your answer is a list of 2 numbers; the exercise asks for one number."
    assert lines[-1] == "Did you mean 2.5? Python writes a decimal point, and no comma between thousands."
    assert "Did you mean" not in repr(make_array().grade((2, 5)))
    assert "Did you mean" not in repr(make_number().grade([2, 5]))
    returned = make_function().grade(lambda values, weights: (2, 5)).lines[0]
    assert returned.endswith(
        "asks for one number. Did you mean 2.5? Python writes a decimal point, and no comma between thousands."
    )


def test_a_list_may_come_as_an_iterator():
    assert make_array().grade(iter([0.2, 0.5, -0.7])).status == "right"


def test_a_choice_may_be_written_in_any_case():
    assert make_choice().grade(" LESS ").status == "right"


def in_place(values, weights):
    for i in range(len(values)):
        values[i] = np.log(values[i]) * weights[i] if weights[i] > 0 else 0
    return sum(values)


@pytest.mark.parametrize("wrap", [float, np.array, lambda result: (result, 0)[0]])
def test_a_function_may_return_any_type_of_number(wrap):
    assert make_function().grade(lambda v, w: wrap(logarithms(v, w))).status == "right"


def test_a_function_may_work_in_place():
    assert make_function().grade(in_place).status == "right"


def test_a_function_that_changes_its_arguments_changes_no_later_check():
    def careless(values, weights):
        values[:], weights[:] = 99, 99
        return 99

    ex = make_function()
    first = ex.grade(careless)
    assert ex.grade(careless) == first
    assert first.code.startswith("values = [2.0, 4.0]\nweights = [1.0, 2.0]\n")
    assert ex.grade(solve(ex)).status == "right"


def test_a_right_function_that_changes_its_arguments_is_told_so():
    lines = make_function().grade(in_place).lines
    assert lines[1] == "It also changes the array that it is given, and so the caller's own."


def test_whoever_is_right_learns_what_it_says_and_sees_the_solution():
    ex = make_function(insight="The idea: leave out what has no weight.")
    feedback = ex.grade(solve(ex))
    assert feedback.lines[-1] == "The idea: leave out what has no weight."
    assert "Solution" in feedback.folds
    assert "weights[keep], np.log(values[keep])" in feedback.folds


def helped(values, weights):
    return entropy([1.0]) + logarithms(values, weights)


def test_right_by_the_helper_is_not_solved_yet(shown):
    ex = make_function(helpers=["entropy"])
    sheet("Lesson", ex)
    feedback = ex.grade(helped)
    assert (feedback.status, feedback.headline) == ("helped", "Exercise T.3: right, by the helper")
    assert feedback.lines == ("Now without `entropy`: that is what is asked for here.",)
    assert shown(ex.check, helped).endswith("Lesson: 0 of 1 solved")
    assert make_function().grade(helped).status == "right"


def test_what_a_function_prints_is_kept_back_and_said_to_be(capsys):
    def prints(values, weights):
        print("values are", values)
        return logarithms(values, weights)

    assert make_function().grade(prints).lines[1] == "What your function prints is not shown here."
    assert capsys.readouterr().out == ""


def test_printing_on_some_inputs_only_is_said_too():
    def prints_at_the_edge(values, weights):
        if 0 in values:
            print("a zero")
        return logarithms(values, weights)

    assert make_function().grade(prints_at_the_edge).lines[1] == "What your function prints is not shown here."
    wrong = make_function().grade(lambda values, weights: prints_at_the_edge(values, weights) + (0 in values))
    assert "What your function prints is not shown here." in wrong.lines


def test_a_function_is_tried_on_the_same_inputs_each_time():
    ex = make_function()
    (ordinary, edges), again = ex.inputs(), ex.inputs()
    assert repr((ordinary, edges)) == repr(again)
    assert ordinary[:2] == list(ex.cases)
    assert len(ordinary) == len(ex.cases) + TRIES
    assert edges == list(ex.edges)


# The parameters that a learner is asked for


@pytest.mark.parametrize(
    "code", ["answer = 3", "def reply(p):\n    return p", "answer = lambda p: p", "p = 1\nclass answer:\n    x = 1"]
)
def test_the_solution_of_a_function_has_to_define_it(code):
    with pytest.raises(ValueError, match=r"^code is .+, expected the definition of a function, def answer\(\.\.\.\):$"):
        Exercise("T.1", np.exp, [], HINTS, code)


def test_the_parameters_are_those_of_the_solution_and_not_of_what_it_is_compared_with():
    ex = Exercise(
        "T.1", np.exp, [], HINTS, "import numpy as np\n\ndef answer(p):\n    return np.exp(p)", cases=[(0.0,)]
    )
    assert ex.asks == "a function, `def answer(p):`"
    assert ex.grade(lambda x: 2).code.startswith("p = 0.0\n")
    assert ex.grade(lambda x, out: 2).lines[0].startswith("Your function takes 2 arguments; it is called with 1, `p`")


# Slips


@pytest.mark.parametrize(
    ("make", "answer", "name", "explanation"),
    [
        (make_number, 5, "twice", "You have it twice."),
        (make_number, -2.49, "turned", "The sign is turned. There is more to say."),
        (make_array, [0.4, 1, -1.4], "twice", "You have it twice."),
        (make_choice, "MORE", "turned", "The sign is turned."),
        (make_function, lambda v, w: logarithms(v, w) / np.log(2), "base 2", "That is the logarithm to base 2."),
        (
            make_function,
            lambda v, w: (v**w > 0).any() * (w @ np.log(v)),
            "not left out",
            "The entries that count nothing have to go first.",
        ),
    ],
)
def test_a_slip_is_named_and_explained(make, answer, name, explanation):
    feedback = make().grade(answer)
    assert (feedback.status, feedback.misconception) == ("wrong", name)
    assert feedback.headline == f"Exercise {make().number}: not yet ({name})"
    assert feedback.lines[0] == explanation
    assert not feedback.plain


def test_an_answer_that_two_misconceptions_explain_is_not_attributed():
    one, two = Misconception("one", "This."), Misconception("two", "That.")
    slips = [Slip(one, 2.0), Slip(two, 2.0), Slip(one, 3.0), Slip(one, 3.0)]
    ex = Exercise("T.1", 1.0, slips, HINTS, "answer = 1")
    assert ex.grade(2).misconception == ""
    assert ex.grade(2).lines == ("Your answer is too high.",)
    assert ex.grade(3).misconception == "one"


def test_a_slip_that_shows_everywhere_is_named_though_the_function_fails_at_the_edge_too():
    feedback = make_function().grade(lambda values, weights: weights @ np.log2(values))
    assert feedback.misconception == "base 2"
    assert feedback.code.splitlines()[0] == "values = [2.0, 4.0]"


def mended_in_part(values, weights):
    """Leave out what has no weight where it stands first."""
    return np.nan if weights[-1] == 0 else logarithms(values, weights)


EDGES = [
    (np.array([0.0, 2.0]), np.array([0.0, 1.0])),
    (np.array([2.0, 0.0]), np.array([1.0, 0.0])),
    (np.array([0.0, 4.0]), np.array([1.0, 1.0])),
]
FORGIVEN = Misconception("forgiven", "A zero with a weight counts.")


def forgiving(values, weights):
    keep = (weights > 0) & (values > 0)
    return np.dot(weights[keep], np.log(values[keep]))


def with_edges():
    ex = make_function()
    ex.edges, ex.slips = EDGES, [*ex.slips, Slip(FORGIVEN, forgiving)]
    return ex


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (lambda v, w: np.dot(w, np.log(v)), "not left out"),
        (mended_in_part, "not left out"),
        (forgiving, "forgiven"),
        (lambda v, w: forgiving(v, w) if w[0] == 1 else logarithms(v, w), "forgiven"),
        (lambda v, w: np.nan if 0 in w else forgiving(v, w), "not left out"),  # both, and the first to show is named
        (lambda v, w: -np.dot(w, np.log(v)), "turned"),
        (lambda v, w: 7.0 if 0 in w else logarithms(v, w), ""),
        (lambda v, w: np.nan if w[-1] == 0 else 7.0 if w[0] == 0 else logarithms(v, w), ""),
        (lambda v, w: 7.0 if 0 in w else -logarithms(v, w), ""),
    ],
)
def test_a_slip_at_the_edge_is_named_by_its_half(answer, name):
    assert with_edges().grade(answer).misconception == name


# Wrong answers that are not known


@pytest.mark.parametrize(
    ("make", "answer", "line"),
    [
        (make_number, 2.9, "Your answer is too high."),
        (make_number, -7, "Your answer has the wrong sign."),
        (make_array, [0.2, 0.6, -0.7], "Entry 1 (the first is 0) is too high."),
        (make_choice, "as much", "That is not the one."),
    ],
)
def test_an_unknown_wrong_answer_is_told_what_differs_and_no_guess(make, answer, line):
    feedback = make().grade(answer)
    assert (feedback.status, feedback.misconception) == ("wrong", "")
    assert feedback.headline == f"Exercise {make().number}: not yet"
    assert (feedback.lines, feedback.plain) == ((line,), MORE)


@pytest.mark.parametrize(
    ("make", "answer", "line"),
    [
        (make_number, [2.5], "Your answer is one number inside a list or an array."),
        (make_array, 3, "Your answer is one number; the exercise asks for a list of 3 numbers."),
    ],
)
def test_an_answer_of_another_form_is_no_miss(make, answer, line):
    feedback = make().grade(answer)
    (said,) = feedback.lines  # which names what is asked for once
    assert said.startswith(line)
    assert not feedback.plain


def test_an_unknown_wrong_function_sees_the_first_input_on_which_it_differs():
    feedback = make_function().grade(lambda values, weights: logarithms(values, weights) + (len(values) == 1))
    assert feedback.code.splitlines() == [
        "values = [3.0]",
        "weights = [0.5]",
        "your function gives 1.5493",
        "expected            0.54931",
    ]
    assert feedback.lines == ("The first input on which your function differs:",)


def test_a_result_of_another_shape_is_told_so():
    lines = make_function().grade(lambda values, weights: values / 3).lines
    assert lines[0] == "What your function returns is a list of 2 numbers; the exercise asks for one number."


def test_an_error_after_a_difference_hides_the_difference_not():
    feedback = make_function().grade(lambda values, weights: 0.1 if len(values) == 2 else [][0])
    assert (feedback.status, feedback.misconception) == ("wrong", "")
    assert "your function gives 0.1" in feedback.code


def test_a_function_that_cannot_be_called_as_it_will_be_is_told_so():
    for function in (lambda: 1, lambda *, values, weights: 1, lambda a, b, c: a):
        complaint, asked = make_function().grade(function).lines
        assert complaint.startswith(("Your function takes ", "Your function cannot be called with"))
        assert complaint.endswith("`values` and `weights`.")
        assert asked == f"The exercise asks for {ASKS[make_function]}."


# Hostile input


HOSTILE = [
    *COMPLAINTS,
    ("x" * 10_000, "is text, 'xxx"),
    ([], "an empty list"),
    ([np.nan] * 3, ""),
    (np.nan, ""),
    (-np.inf, ""),
    (object(), "is <object"),
    (Untouchable(), "raised"),
    (range(10**12), "a list of 10,000 numbers"),
    (itertools.count(), "a list of 10,000 numbers"),
    (np.zeros((1000, 1000)), "a table of shape (1000, 1000)"),
    (itertools, "ordinary real numbers"),
]
VALUES = [(answer, words) for answer, words in HOSTILE if answer is not ...]
hostile = pytest.mark.parametrize(("answer", "words"), VALUES, ids=lambda each: type(each).__name__)


@pytest.mark.parametrize("make", [make_number, make_array], ids=lambda make: make.__name__)
@hostile
def test_a_hostile_value_gets_a_clear_message(make, answer, words):
    feedback = make().grade(answer)
    assert feedback.status == ("raised" if words == "raised" else "wrong")
    assert feedback.misconception == ""
    assert words in repr(feedback)
    assert len(repr(feedback)) < 600


def test_what_is_no_number_is_told_what_is_asked_for():
    for answer, complaint in COMPLAINTS:
        if answer is not ...:
            asked = "The exercise asks for a list of 3 numbers."
            assert make_array().grade(answer).lines == (f"Your answer {complaint}.", asked)


@pytest.mark.parametrize("make", [make_number, make_array], ids=lambda make: make.__name__)
def test_a_generator_that_raises_is_shown_as_theirs(make):
    feedback = make().grade(broken_generator())
    assert (feedback.status, feedback.code) == ("raised", "LookupError: no second number")
    assert feedback.headline == f"Exercise {make().number}: your answer raised an error"


@hostile
def test_a_hostile_choice_is_told_the_options(answer, words):
    feedback = make_choice().grade(answer)
    assert feedback.status == "wrong"
    assert feedback.lines[0].startswith("Your answer is ")
    assert feedback.lines[0].endswith(", which is none of the options.")
    assert feedback.lines[1] == f"The exercise asks for {ASKS[make_choice]}."
    assert len(repr(feedback)) < 600


@pytest.mark.parametrize("answer", [answer for answer, _ in VALUES if not callable(answer)], ids=lambda a: "")
def test_a_value_where_a_function_is_asked_for_is_told_so(answer):
    feedback = make_function().grade(answer)
    assert feedback.status == "wrong"
    assert feedback.lines[0].endswith(", not a function.")
    assert feedback.lines[1] == f"The exercise asks for {ASKS[make_function]}."


@pytest.mark.parametrize(("result", "words"), HOSTILE, ids=lambda each: type(each).__name__)
def test_a_hostile_result_of_a_function_gets_a_clear_message(result, words):
    feedback = make_function().grade(lambda *_: result)
    assert feedback.status == ("raised" if words == "raised" else "wrong")
    assert words in repr(feedback)
    assert feedback.code.startswith("values = ")
    assert len(repr(feedback)) < 900


def leave(*_):
    raise SystemExit("bye")


UNKNOWN = "a name that is not known"


@pytest.mark.parametrize(
    ("answer", "words", "tip", "name"),
    [
        (leave, "SystemExit: bye", "`values` and `weights` are arrays.", ""),
        (lambda *_: broken_generator(), "LookupError: no second number", "`values` and `weights` are arrays.", ""),
        (lambda *_: log(1), "NameError: ", "Python does not know the name `log`. NumPy's is `np.log`.", UNKNOWN),  # noqa: F821
    ],
)
def test_what_a_function_raises_is_shown_as_theirs_with_the_input_and_a_tip(answer, words, tip, name):
    feedback = make_function().grade(answer)
    assert (feedback.status, feedback.misconception) == ("raised", name)
    assert feedback.headline == f"Exercise T.3: your code raised an error{f' ({name})' if name else ''}"
    assert feedback.lines == (tip, "It happened on this input:")
    *given, error = feedback.code.splitlines()
    assert given == ["values = [2.0, 4.0]", "weights = [1.0, 2.0]"]
    assert error.startswith(words)


# Check, hint, solution and progress


def test_grade_shows_nothing_and_remembers_nothing(capsys):
    ex = make_number()
    sheet("Lesson", ex)
    assert ex.grade(2.5).status == "right"
    assert not ex.solved
    assert capsys.readouterr().out == ""


def test_after_two_misses_that_nothing_explains_the_first_hint_comes_by_itself(shown):
    ex = make_number()
    for answer in (7, "7", 5, -2.5, [7], None, ...):  # only the first is such a miss
        assert "A hint:" not in shown(ex.check, answer)
    assert shown(ex.check, 8).splitlines()[1:] == ["Your answer is too high.", f"A hint: {HINTS[0]}", MORE]
    assert HINTS[0] not in shown(ex.check, 9)
    assert HINTS[1] in shown(ex.hint)


def test_whoever_has_asked_for_a_hint_gets_none_by_itself(shown):
    ex = make_number()
    shown(ex.hint)
    assert HINTS[0] not in shown(ex.check, 7) + shown(ex.check, 8)


@pytest.mark.parametrize(
    ("answer", "buttons"), [(..., ["Hint", "Next hint"]), (7, ["Hint", "Next hint", "Solution"]), (2.5, ["Solution"])]
)
def test_hints_and_the_solution_wait_behind_buttons(answer, buttons):
    folds = make_number().grade(answer).folds
    assert re.findall(r">([^<>]+)</summary>", folds) == buttons
    assert folds.count("<details") == folds.count("</details>") == len(buttons)
    if answer is ...:
        assert folds.index(HINTS[0]) < folds.index("Next hint") < folds.index(HINTS[1])
        assert folds.endswith("</details></details>")


def test_hints_go_one_step_further_and_then_say_that_there_is_none(shown):
    ex = make_number()
    assert shown(ex.hint) == f"? Exercise T.1: hint 1 of 2\n{HINTS[0]}"
    assert shown(ex.hint) == f"? Exercise T.1: hint 2 of 2\n{HINTS[1]}"
    for _ in range(2):
        assert shown(ex.hint).splitlines() == [
            "? Exercise T.1: there is no further hint",
            f"Hint 1: {HINTS[0]}",
            f"Hint 2: {HINTS[1]}",
            "`ex.solution()` shows one way to do it.",
        ]


def test_solution_shows_the_code(shown):
    assert shown(make_function().solution).splitlines() == [
        "= Exercise T.3: one way to do it",
        "    def answer(values, weights):",
        "        keep = weights > 0",
        "        return np.dot(weights[keep], np.log(values[keep]))",
    ]
