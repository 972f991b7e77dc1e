"""Predictions: the result beside what was predicted."""

import numpy as np
import pytest

from xent_helpers.exercises import reveal
from xent_helpers.exercises.predictions import compare


@pytest.mark.parametrize(
    ("prediction", "truth", "unit", "expected"),
    [
        (2.3, 2.302585, "nats", "✓ Result: 2.3026 nats; your prediction: 2.3 nats, near enough"),
        (np.inf, np.inf, "nats", "✓ Result: inf nats; your prediction: inf nats, correct"),
        (0, 0.0, "", "✓ Result: 0; your prediction: 0, correct"),
        (9.81, 10, "questions", "✓ Result: 10 questions; your prediction: 9.81 questions, near enough"),
        (1, 0, "promises", "✗ Result: 0 promises; your prediction: 1 promise, which is too high"),
        (" Rival", "rival", "", "✓ Result: rival; your prediction: Rival, correct"),
        (1000, 1024, "bytes", "✗ Result: 1,024 bytes; your prediction: 1,000 bytes, which is too low"),
        (9.79, 10, "", "✗ Result: 10; your prediction: 9.79, which is too low"),
        (0, np.inf, "", "✗ Result: inf; your prediction: 0, which is too low"),
        (5, np.inf, "nats", "✗ Result: inf nats; your prediction: 5 nats, which is too low"),
        (np.inf, 5, "", "✗ Result: 5; your prediction: inf, which is too high"),
        (10, -10, "", "✗ Result: -10; your prediction: 10, which has the wrong sign"),
        ("equal", "rival", "", "✗ Result: rival; your prediction: equal, which is not it"),
    ],
)
def test_reveal_shows_the_result_beside_the_prediction(shown, prediction, truth, unit, expected):
    head, *more = shown(reveal, prediction, truth, unit).splitlines()
    assert head == expected
    assert more == ([] if expected.startswith("✓") else ["What did you take into account, and what not?"])


@pytest.mark.parametrize(
    ("prediction", "expected"),
    [
        (0.2, "✓ Result: 0.19166; your prediction: 0.2, the nearest"),
        (0.19, "✓ Result: 0.19166; your prediction: 0.19, the nearest"),
        (2, "✗ Result: 0.19166; your prediction: 2, which is too high"),
        (0.02, "✗ Result: 0.19166; your prediction: 0.02, which is too low"),
    ],
)
def test_the_option_nearest_to_the_result_is_right(shown, prediction, expected):
    assert shown(reveal, prediction, 0.19166, options=[0.02, 0.2, 2]).splitlines()[0] == expected


@pytest.mark.parametrize(
    ("prediction", "words"),
    [(400, "a good guess"), (210, "a good guess"), (419, "correct"), (838, "a good guess"), (200, "which is too low")],
)
def test_a_guess_within_a_factor_of_two_is_a_good_one(shown, prediction, words):
    assert shown(reveal, prediction, 419, guess=True).splitlines()[0].endswith(f", {words}")
    assert "good guess" not in shown(reveal, prediction, 419)


@pytest.mark.parametrize("truth", [11, "below", np.inf])
def test_reveal_without_a_prediction_shows_the_result_and_what_to_do(shown, truth):
    head, todo = shown(reveal, ..., truth, "bytes").splitlines()
    assert head == f"○ Result: {truth} bytes"
    assert todo == "No prediction yet. Put one in place of `...`, run that cell, then this one."


@pytest.mark.parametrize(
    ("prediction", "truth", "words"),
    [
        (None, 3, "Your prediction is None."),
        ("three", 3, "Your prediction is text, 'three'."),
        ([1, 2], 3, "Your prediction is a list of 2 numbers, and the result is one number."),
        (len, 3, "Your prediction is a function."),
        ("sideways", "above", 'Your prediction is \'sideways\', and the options are "above", "below".'),
        (3, "above", 'Your prediction is 3, and the options are "above", "below".'),
        (None, "above", "Your prediction is None, and the options are"),
    ],
)
def test_a_prediction_of_another_kind_is_told_so(prediction, truth, words):
    feedback = compare(prediction, truth, "bits", ["above", "below"] if truth == "above" else ())
    assert feedback.status == "wrong"
    assert feedback.headline == f"Result: {truth} bits"
    assert feedback.lines[0].startswith(words)


@pytest.mark.parametrize(
    ("prediction", "truth", "expected"),
    [
        ([1, 2], [1, 3], "✗ Result: [1, 3]; your prediction: [1, 2], which is too low at entry 1 (the first is 0)"),
        (
            [-1, 3],
            [1, 3],
            "✗ Result: [1, 3]; your prediction: [-1, 3], which has the wrong sign at entry 0 (the first is 0)",
        ),
        ([1, 3.01], [1, 3], "✓ Result: [1, 3]; your prediction: [1, 3.01], near enough"),
        (np.array([1.0, 3.0]), np.array([1, 3]), "✓ Result: [1, 3]; your prediction: [1, 3], correct"),
    ],
)
def test_several_numbers_are_compared_one_by_one(prediction, truth, expected):
    assert repr(compare(prediction, truth)).splitlines()[0] == expected


@pytest.mark.parametrize(
    ("prediction", "truth", "words"),
    [
        (1, 0, "which is too high"),
        (0, 0, "correct"),
        (-2, -3, "a good guess"),
        (2, -3, "which has the wrong sign"),
        (3, np.inf, "which is too low"),
        ([1, 2], [1.5, 3], "a good guess"),
        ([1, 2], [1.5, 5], "which is too low at entry 0 (the first is 0)"),
    ],
)
def test_any_result_can_be_guessed(prediction, truth, words):
    assert compare(prediction, truth, guess=True).headline.endswith(f", {words}")
