"""Predictions: the result beside what was predicted."""

import numpy as np
import pytest
from IPython.core.formatters import DisplayFormatter

from xent_helpers.exercises import MODULES, reveal, reveal_verdicts
from xent_helpers.exercises.answers import fault
from xent_helpers.exercises.predictions import REASONS, SKIPPING, compare


@pytest.mark.parametrize(
    ("prediction", "truth", "unit", "expected"),
    [
        (2.3, 2.302585, "nats", "✓ Result: 2.303 nats; your prediction: 2.3 nats, near enough"),
        (2.303, 2.302585, "nats", "✓ Result: 2.303 nats; your prediction: 2.303 nats, correct"),
        (1000.69, 1000.693147, "", "✓ Result: 1000.7; your prediction: 1000.7, correct"),
        (1, 1.4187e-05, "", "✗ Result: 0.00001419; your prediction: 1, which is too high"),
        (1, np.float64(1), "bits", "✓ Result: 1 bit; your prediction: 1 bit, correct"),
        (np.inf, np.inf, "nats", "✓ Result: inf nats; your prediction: inf nats, correct"),
        (0, 0.0, "", "✓ Result: 0; your prediction: 0, correct"),
        (9.81, 10, "questions", "✓ Result: 10 questions; your prediction: 9.81 questions, near enough"),
        (1, 0, "promises", "✗ Result: 0 promises; your prediction: 1 promise, which is too high"),
        (" Rival", "rival", "", "✓ Result: rival; your prediction: Rival, correct"),
        (1000, 1024, "bytes", "✗ Result: 1,024 bytes; your prediction: 1,000 bytes, which is too low"),
        (9.79, 10, "", "✗ Result: 10; your prediction: 9.79, which is too low"),
        (0, np.inf, "", "✗ Result: inf; your prediction: 0, which is too low"),
        (5, np.inf, "nats", "✗ Result: inf nats; your prediction: 5 nats, which is too low"),
        (np.inf, 5, "", f"✗ Result: 5; your prediction: inf, which {fault(np.inf, 5)}"),
        (10, -10, "", "✗ Result: -10; your prediction: 10, which has the wrong sign"),
        ("equal", "rival", "", "✗ Result: rival; your prediction: equal, which is not it"),
    ],
)
def test_reveal_shows_the_result_beside_the_prediction(shown, prediction, truth, unit, expected):
    assert shown(reveal, prediction, truth, unit) == expected


@pytest.mark.parametrize(
    ("prediction", "expected"),
    [
        (0.2, "✓ Result: 0.1917; your prediction: 0.2, the nearest"),
        (0.19, "✓ Result: 0.1917; your prediction: 0.19, the nearest"),
        (2, "✗ Result: 0.1917; your prediction: 2, which is too high"),
        (0.02, "✗ Result: 0.1917; your prediction: 0.02, which is too low"),
    ],
)
def test_the_option_nearest_to_the_result_is_right(shown, prediction, expected):
    assert shown(reveal, prediction, 0.19166, options=[0.02, 0.2, 2]).splitlines()[0] == expected


@pytest.mark.parametrize(
    ("prediction", "words"),
    [
        (400, "✓ Result: 419; your guess: 400, a good guess"),
        (210, "✓ Result: 419; your guess: 210, a good guess"),
        (419, "✓ Result: 419; your guess: 419, correct"),
        (838, "✓ Result: 419; your guess: 838, a good guess"),
        (100, "○ Result: 419; your guess: 100, and the result is 4.2 times as much"),
        (4190, "○ Result: 419; your guess: 4,190, 10 times the result"),
        (0, "○ Result: 419; your guess: 0, further off than twice or half"),
        (-400, "○ Result: 419; your guess: -400, further off than twice or half"),
        (np.inf, "○ Result: 419; your guess: inf, further off than twice or half"),
    ],
)
def test_a_guess_is_good_within_a_factor_of_two_and_never_wrong(shown, prediction, words):
    assert shown(reveal, prediction, 419, guess=True) == words
    assert "guess" not in shown(reveal, prediction, 419)


@pytest.mark.parametrize("truth", [11, "below", np.inf])
def test_no_result_is_shown_before_a_prediction(capsys, truth):
    result = reveal(..., truth, "bytes")
    text = capsys.readouterr().out
    assert not result
    assert text.startswith("○ Predict first\n")
    assert "`prediction = None`" in text
    assert str(truth) not in text


@pytest.mark.parametrize("truth", [11, "below", np.inf])
def test_who_skips_the_prediction_sees_the_result(capsys, truth):
    assert reveal(None, truth, "bytes")
    assert capsys.readouterr().out == f"○ Result: {truth} bytes\nShown without a prediction.\n"


def test_the_stored_notebooks_skip_what_was_not_predicted(monkeypatch, shown):
    monkeypatch.setenv(SKIPPING, "skip")
    assert shown(reveal, ..., 11, "bytes") == "○ Result: 11 bytes\nShown without a prediction."
    assert shown(reveal, 11, 11, "bytes") == "✓ Result: 11 bytes; your prediction: 11 bytes, correct"
    monkeypatch.setenv(SKIPPING, "ask")
    assert shown(reveal, ..., 11, "bytes").startswith("○ Predict first")


def test_the_last_value_of_a_cell_displays_nothing_more():
    assert DisplayFormatter().format(reveal(6, 6)) == ({}, {})


@pytest.mark.parametrize(
    ("prediction", "truth", "words"),
    [
        ("three", 3, "Your prediction is text, 'three'."),
        ([1, 2], 3, "Your prediction is a list of 2 numbers, and the result is one number."),
        (len, 3, "Your prediction is a function."),
        ("sideways", "above", 'Your prediction is \'sideways\', and the options are "above", "below".'),
        (3, "above", 'Your prediction is 3, and the options are "above", "below".'),
    ],
)
def test_a_prediction_of_another_kind_is_told_so(prediction, truth, words):
    feedback = compare(prediction, truth, "bits", ["above", "below"] if truth == "above" else ())
    assert feedback.status == "unattempted"
    assert feedback.headline == "Predict first"
    assert feedback.lines[0].startswith(words)


@pytest.mark.parametrize(
    ("name", "prediction", "truth", "options", "why"),
    [
        ("surprise", 9, 6, (), "Probabilities multiply, surprisals add: 3 and 3."),
        ("strings-again", 1.1, 4.064, (), "You left out the first letter, which is 3 bits of news."),
        ("book", "Above", "below", ["above", "below"], "That entropy binds codes that take one character at a time."),
        ("split", 2.6, 2.2413, [2.2, 2.7, 3.2], "That is halfway between the two prices."),
        ("two-strings", 3, 11, (), "The letter and the count take about so much."),
    ],
)
def test_a_miss_with_a_known_reason_is_told_it(name, prediction, truth, options, why):
    feedback = compare(prediction, truth, "bits", options, name == "two-strings", REASONS[name])
    assert feedback.status == ("guess" if name == "two-strings" else "wrong")
    assert feedback.lines[0].startswith(why)


def test_a_miss_without_a_known_reason_is_left_at_that():
    assert compare(5, 6, "bits", reasons=REASONS["surprise"]).lines == ()


def test_no_two_predictions_of_the_course_share_a_name():
    assert sum(len(module.PREDICTIONS) for module in MODULES) == len(REASONS)


def test_a_name_that_the_course_does_not_know_is_refused():
    with pytest.raises(ValueError, match="name is 'surprize', expected one of 'two-strings', "):
        reveal(6, 6, name="surprize")


VERDICTS = {"1. it rains": ("right", "Look out."), "2. it snows": ("wrong", "In `May`?")}


def test_verdicts_stand_beside_ours_in_one_table(capsys, monkeypatch):
    displayed = []
    monkeypatch.setattr("xent_helpers.exercises.predictions.display", lambda data, raw: displayed.append(data))
    assert reveal_verdicts(["Right ", "right"], VERDICTS, ["right", "wrong"])
    assert reveal_verdicts([None, "wrong"], VERDICTS, ["right", "wrong"])
    first, second = displayed
    assert first["text/plain"] == "1. it rains | Right ✓ | right | Look out.\n2. it snows | right ✗ | wrong | In `May`?"
    assert second["text/plain"].startswith("1. it rains | skipped | right | Look out.\n2. it snows | wrong ✓")
    assert first["text/html"].count("<tr>") == 3
    assert "<code>May</code>" in first["text/html"]


@pytest.mark.parametrize("said", [..., "perhaps", 3, ["right"]])
def test_no_verdict_is_shown_before_all_are_predicted(capsys, said):
    assert not reveal_verdicts(["right", said], VERDICTS, ["right", "wrong"])
    text = capsys.readouterr().out
    assert text.startswith(
        '○ Predict first\nStill without a verdict of yours: 2. it snows. The options are "right", "wrong".'
    )
    assert "Look out" not in text


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
        (1, 0, "further off than twice or half"),
        (0, 0, "correct"),
        (-2, -3, "a good guess"),
        (2, -3, "further off than twice or half"),
        (3, np.inf, "further off than twice or half"),
        ([1, 2], [1.5, 3], "a good guess"),
        ([1, 2], [1.5, 5], "further off than twice or half"),
    ],
)
def test_any_result_can_be_guessed(prediction, truth, words):
    assert compare(prediction, truth, guess=True).headline.endswith(f", {words}")
