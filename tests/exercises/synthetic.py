"""Exercises made for the tests: a number, an array, a function and a choice."""

import numpy as np

from xent_helpers.exercises import Exercise, Misconception, Slip

TWICE = Misconception("twice", "You have it twice.")
TURNED = Misconception("turned", "The sign is turned.")
BASE_2 = Misconception("base 2", "That is the logarithm to base 2.")
NOT_LEFT_OUT = Misconception("not left out", "The entries that count nothing have to go first.")

HINTS = ["The first of the hints.", "The second of the hints."]


def make_number(number="T.1", **options):
    slips = [Slip(TWICE, 5.0), Slip(TURNED, -2.5, "There is more to say.")]
    return Exercise(number, 2.5, slips, HINTS, "answer = 2.5", **options)


def make_array():
    slips = [Slip(TWICE, [0.4, 1.0, -1.4]), Slip(TURNED, [-0.2, -0.5, 0.7])]
    return Exercise("T.2", np.array([0.2, 0.5, -0.7]), slips, HINTS, "answer = [0.2, 0.5, -0.7]")


def logarithms(a, b):
    """Add up the logarithms that have a weight; its own parameters are not those that learners are asked for."""
    return np.dot(b[b > 0], np.log(a[b > 0]))


def make_function(**options):
    slips = [
        Slip(BASE_2, lambda a, b: logarithms(a, b) / np.log(2)),
        Slip(TURNED, lambda a, b: -logarithms(a, b)),
        Slip(NOT_LEFT_OUT, lambda a, b: np.dot(b, np.log(a))),
    ]
    return Exercise(
        "T.3",
        logarithms,
        slips,
        HINTS,
        "def answer(values, weights):\n    keep = weights > 0\n    return np.dot(weights[keep], np.log(values[keep]))",
        cases=[(np.array([2.0, 4.0]), np.array([1.0, 2.0])), (np.array([3.0]), np.array([0.5]))],
        edges=[(np.array([2.0, 0.0]), np.array([1.0, 0.0]))],
        draw=lambda generator: tuple(generator.integers(1, 50, (2, 3)) / 10),
        advice="`values` and `weights` are arrays.",
        **options,
    )


def make_choice():
    return Exercise(
        "T.4", "less", [Slip(TURNED, "more")], HINTS, 'answer = "less"', options=["more", "as much", "less"]
    )
