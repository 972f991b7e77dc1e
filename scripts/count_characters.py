"""Count the letters of the book for the model that travels with a page: python scripts/count_characters.py.

Only the first nine tenths are counted; the passages of the guessing game come from the rest.
"""

from pathlib import Path

from xent_helpers.characters import count, letters, pack

ROOT = Path(__file__).parent.parent
BOOK = ROOT / "notebooks" / "data" / "alice29.txt"
TARGET = ROOT / "xent_helpers" / "javascript" / "alice.js"

# What stands before, and what is to be guessed.
PASSAGES = [
    [
        "alice watched the white rabbit as he fumbled over the list feeling very ",
        "curious to see what the next witness",
    ],
    ["as soon as the jury had a little recovered from the shock of being ", "upset and their slates and pencils had"],
    [
        "she had put the lizard in head downwards and the poor little thing was ",
        "waving its tail about in a melancholy",
    ],
    ["the whole pack rose up into the air and came flying down upon her ", "she gave a little scream half of fright"],
]


def parts():
    """First nine tenths and last tenth of the book, in the 27 characters of the model."""
    text = letters(BOOK.read_text(encoding="ascii"))
    cut = 9 * len(text) // 10
    return text[:cut], text[cut:]


def module():
    """Text of the file: the passages, and the packed counts, which Python reads as well."""
    passages = "".join(f'    "{lead}|{hidden}",\n' for lead, hidden in PASSAGES)
    return (
        "// From “Alice's Adventures in Wonderland”, written by scripts/count_characters.py: passages of the last\n"
        "// tenth, and how often which letter follows which three in the first nine tenths.\n\n"
        "// What stands before, and behind the bar what is to be guessed.\n"
        f"export const PASSAGES = [\n{passages}];\n\n"
        f"export const COUNTS = `\n{pack(count(parts()[0]))}`;\n"
    )


if __name__ == "__main__":
    TARGET.write_text(module(), encoding="utf-8")
