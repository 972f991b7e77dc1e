"""Notebook 08: Shannon's guessing game."""

import traitlets

from xent_helpers import figures, guess_bounds
from xent_helpers.characters import ALPHABET, alice, passages
from xent_helpers.explorables.explorable import Explorable, write
from xent_helpers.explorables.state import State, number, whole_number

LONGEST = 2000  # more than all letters at all places
PASSAGES = passages()
MODEL = alice()


def presses(value, name):
    """Letters that were pressed, as a string."""
    if not isinstance(value, str):
        raise TypeError(f"{name} is {value!r}, expected a string of letters and spaces")
    if wrong := set(value) - set(ALPHABET):
        raise ValueError(f"{name} holds {min(wrong)!r}, expected small letters from a to z and spaces")
    if len(value) > LONGEST:
        raise ValueError(f"{name} has {len(value)} letters, expected at most {LONGEST}")
    return value


class GuessingExplorable(Explorable):
    """A passage to be guessed character by character, beside a model that guesses the same.

    Parameters
    ----------
    passage : int from 1 to 4, default 1
        One of four passages from the last tenth of *Alice's Adventures in Wonderland*, which the model has not seen.
    presses : str, default ""
        Every letter that was guessed, in order. At each place wrong ones come first; one that was tried at that place
        before does not count again.

    Attributes
    ----------
    guesses, model_guesses : list of int
        The number of the guess that was right at each place found, the reader's and the model's.
    lower, upper : float
        Shannon's bounds from `guesses`, in bits a character; 0 before the first character is found.
    model_bits : list of float
        The model's surprisal at each place found, in bits.
    model_mean : float
        Their mean: the model's loss on what was found, in bits a character.
    """

    drawing = "guessing"
    passage = whole_number(1, high=len(PASSAGES))
    presses = State("", presses)
    guesses, model_guesses = number(traitlets.List), number(traitlets.List)
    model_bits = number(traitlets.List)
    lower, upper, model_mean = number(), number(), number()

    def numbers(self):
        """Numbers that follow from the state, by name."""
        lead, hidden = PASSAGES[self.passage - 1]
        guesses = play(hidden, self.presses)
        found = hidden[: len(guesses)]
        lower, upper = guess_bounds(guesses) if guesses else (0.0, 0.0)
        bits = MODEL.surprisals(found, lead)
        return {
            "guesses": guesses,
            "lower": lower,
            "upper": upper,
            "model_guesses": MODEL.guess_numbers(found, lead),
            "model_bits": bits,
            "model_mean": sum(bits) / len(bits) if bits else 0.0,
        }

    def sentence(self):
        """Numbers in a sentence."""
        found = f"{len(self.guesses)} of {len(PASSAGES[self.passage - 1][1])} found."
        if not self.guesses:
            return f"{found} Guess the next character, until it is right."
        return (
            f"{found} You: {_count(self.guesses)}, between {write(self.lower, 2)} and {write(self.upper, 2)} bits a "
            f"character. The model: {_count(self.model_guesses)}, and a loss of {write(self.model_mean, 2)} bits a "
            "character."
        )

    def draw(self):
        """Axes of the static picture."""
        lead, hidden = PASSAGES[self.passage - 1]
        count = len(self.guesses)
        words = (lead + hidden[:count]).split(" ")[-8:]
        title = f"… {' '.join(words)}{'▁' if count < len(hidden) else '.'}"
        text = hidden[:count] + "·" * (len(hidden) - count)
        bits = [*self.model_bits, *[0] * (len(hidden) - count)]
        return figures.plot_surprises(text, bits, title=title, guesses=self.guesses)


def _count(guesses):
    return f"{sum(guesses)} {'guess' if sum(guesses) == 1 else 'guesses'}"


def play(hidden, pressed):
    """Number of the right guess at each character of `hidden` that the letters in `pressed` find."""
    guesses, tried = [], set()
    for letter in pressed:
        if len(guesses) == len(hidden):
            break
        if letter == hidden[len(guesses)]:
            guesses.append(len(tried) + 1)
            tried = set()
        else:
            tried.add(letter)
    return guesses
