"""Count the letters of the book for the model that travels with a page: python scripts/count_characters.py.

Only the first nine tenths are counted; the passages of the guessing game come from the rest.
"""

from pathlib import Path

from xent_helpers.characters import count, letters, pack

ROOT = Path(__file__).parent.parent
BOOK = ROOT / "notebooks" / "data" / "alice29.txt"
TARGET = ROOT / "xent_helpers" / "characters.txt"


def parts():
    """First nine tenths and last tenth of the book, in the 27 characters of the model."""
    text = letters(BOOK.read_text(encoding="ascii"))
    cut = 9 * len(text) // 10
    return text[:cut], text[cut:]


if __name__ == "__main__":
    TARGET.write_text(pack(count(parts()[0])), encoding="ascii")
