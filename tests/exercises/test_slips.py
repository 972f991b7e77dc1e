"""The slips that no exercise lists: made from those that it does, and seen from what a function gave."""

import numpy as np
import pytest
from synthetic import HINTS, TURNED, TWICE

from xent_helpers.exercises import Exercise, Misconception, Slip
from xent_helpers.exercises.standard import slips_of_a_mean

NEWS = Misconception("news", "That is the news of something else.", beside="unit")
SIGN = Misconception("another base", "You took another base.", beside="sign")


def number(right=2.35, slips=(), **options):
    return Exercise("S.1", right, list(slips), HINTS, "answer = 2.35", **options)


def function(right, **options):
    return Exercise(
        "S.2",
        right,
        [Slip(TWICE, lambda x: 2 * np.asarray(right(x)))],
        HINTS,
        "def answer(x):\n    return np.sum(x)",
        draw=lambda generator: (generator.integers(1, 50, 3) / 10,),
        **options,
    )


# Beside another slip


@pytest.mark.parametrize(("unit", "factor", "sentence"), [("bits", np.log(2), "nats"), ("nats", 1 / np.log(2), "bits")])
def test_a_slip_that_is_news_is_known_in_the_other_unit_and_without_its_minus(unit, factor, sentence):
    ex = number(slips=[Slip(NEWS, 3.17, "Of a cat.")], unit=unit)
    assert ex.grade(3.17 * factor).lines == (f"{NEWS.why} Of a cat. And it is in {sentence}.",)
    assert ex.grade(-3.17).lines == (f"{NEWS.why} Of a cat. And a minus has been lost.",)


def test_a_slip_that_is_a_unit_is_known_without_its_minus_alone():
    ex = number(slips=[Slip(SIGN, 3.17)], unit="bits")
    assert ex.grade(-3.17).misconception == "another base"
    assert ex.grade(3.17 * np.log(2)).misconception == ""


def test_nothing_stands_beside_a_slip_that_is_no_news_or_where_there_is_no_unit():
    assert number(slips=[Slip(TWICE, 3.17)], unit="bits").grade(-3.17).misconception == ""
    assert number(slips=[Slip(NEWS, 3.17)]).grade(-3.17).misconception == ""


def test_what_an_exercise_lists_goes_before_what_is_made():
    ex = number(slips=[Slip(NEWS, 3.17), Slip(TURNED, -3.18)], unit="bits")
    assert ex.grade(-3.18).misconception == ex.grade(-3.17).misconception == "turned"


def test_two_made_slips_of_one_value_are_both_left_out():
    cat = Misconception("cat", "That is a cat.", beside="unit")
    ex = number(slips=[Slip(NEWS, 3.17), Slip(cat, 3.17 * np.log(2) ** 2)], unit="bits")
    assert ex.grade(3.17 * np.log(2)).misconception == "news"
    assert ex.grade(-3.17 * np.log(2)).misconception == ""
    ex = number(slips=[Slip(NEWS, 3.17), Slip(cat, -3.17 * np.log(2))], unit="bits")
    assert ex.grade(-3.17).misconception == "news"


# The numbers of the question, and what leads on from the right one


def test_a_number_of_the_question_is_called_so():
    ex = number(numbers=[52, 0.25])
    assert ex.grade(52).misconception == ex.grade(0.25).misconception == "a number of the question"


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (23.5, "the decimal point"),
        (0.0235, "the decimal point"),
        (-2.35, "a minus that has come in"),
        (2.35 / np.log(2), "the unit turned once too often"),
        (np.log(2.35), "one step too many"),
        (2.35**2, "one step too many"),
        (np.exp(-2.35), "one step too many"),
        (2.9, ""),
        (4.7, ""),
    ],
)
def test_whoever_goes_beyond_what_is_right_is_told_how(answer, name):
    assert number(unit="bits").grade(answer).misconception == name


def test_a_number_that_anybody_may_guess_does_not_tell_that_it_is_near():
    for right, answer in ((8, 80), (3, 9), (0.5, 2)):
        assert number(right).grade(answer).misconception == ""


@pytest.mark.parametrize("answer", [2.4, 2.3, 2.36, 2])
def test_what_may_be_right_is_never_taken_for_a_slip_that_is_made(answer):
    near = Misconception("near", "That is near.")
    ex = number(numbers=[2, 2.4], standard=[Slip(near, 2.3), Slip(near, 2.36)])
    assert ex.grade(answer).misconception == ""


# A mean


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (7, "one number for the mean of all"),
        (11, "sum for mean"),
        (11 / 3, "weights forgotten"),
        (0.5, "one term of the sum only"),
        (0.5 + 1.4, "a term left out"),
        (5, "the mean of some"),
        ([1, 3, 7], "a list for one number"),
        ([0.5, 0.9, 1.4], "a list for one number"),
        (1.8, "the sign of one term"),
    ],
)
def test_whoever_takes_a_mean_may_leave_something_out(answer, name):
    ex = number(2.8, standard=slips_of_a_mean([1, 3, 7], [0.5, 0.3, 0.2]))
    assert ex.grade(answer).misconception == name


# What a function gave


@pytest.mark.parametrize(
    ("answer", "name", "words"),
    [
        (lambda x: 3 * np.sum(x), "off by a factor", "3 times"),
        (lambda x: np.sum(x) / 100, "off by a factor", "0.01 times"),
        (lambda x: np.sum(x) + 0.5, "off by an amount", ""),
        (lambda x: np.exp(np.sum(x) / 10), "", ""),
        (lambda x: np.log(np.sum(x)), "one step too many or too few", "its logarithm"),
        (lambda x: 1 / np.sum(x), "one step too many or too few", "1 divided by it"),
        (lambda x: 7.5, "the same for every input", "its own parameters"),
        (lambda x: 0 * x[0], "the same for every input", ""),
        (lambda x: x, "terms for their sum", "added up"),
        (lambda x: [np.sum(x)], "", ""),
        (lambda x: 2 * np.sum(x), "twice", ""),
        (lambda x: np.nan, "", ""),
        (lambda x: round(np.sum(x)) + 1, "", ""),
    ],
)
def test_a_relation_between_what_was_given_and_what_was_expected_is_seen(answer, name, words):
    feedback = function(np.sum).grade(answer)
    assert feedback.misconception == name
    assert words in feedback.lines[0]


def test_a_relation_has_to_hold_at_the_edges_too():
    ex = function(np.sum, edges=[(np.array([1.0, 2.0]),)])
    assert ex.grade(lambda x: 3 * np.sum(x)).misconception == "off by a factor"
    assert ex.grade(lambda x: 3 * np.sum(x) if len(x) == 3 else 7.0).misconception == ""


def test_a_table_that_lies_on_its_side_is_seen():
    ex = function(lambda x: np.outer(x, x + 1))
    assert ex.grade(lambda x: np.outer(x + 1, x)).misconception == "rows for columns"


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        (lambda x: print(np.sum(x)), "nothing returned"),
        (lambda x: (x, np.sum(x)), "several results returned"),
        (lambda x: np.sum(x) if x > 0 else 0, "one truth asked of an array"),
        (lambda x: x[3], "counted past the end"),
        (lambda x: x @ np.ones(4), "shapes that do not fit"),
        (lambda x: np.average(x, x), "an array for an axis"),
        (lambda x: x.total(), "a method that is not there"),
        (lambda x: {}["x"], ""),
    ],
)
def test_what_lies_behind_an_error_has_a_name(answer, name):
    feedback = function(np.sum, advice="`x` is an array.").grade(answer)
    assert feedback.misconception == name
    assert f"({name})" in feedback.headline or not name


def test_a_slip_that_raises_an_error_at_an_edge_names_a_function_that_does():
    three = Misconception("three entries", "You counted on three entries.")
    ex = function(np.sum, edges=[(np.array([1.0, -1.0]),)])
    ex.slips = [*ex.slips, Slip(three, lambda x: x[0] + x[1] + x[2])]
    feedback = ex.grade(lambda x: sum(x[k] for k in range(3)))
    assert (feedback.status, feedback.misconception) == ("raised", "three entries")
    assert feedback.lines[0] == three.why
    assert feedback.code.splitlines()[0] == "x = [1.0, -1.0]"
