"""The learner's progress: counted by notebook, and kept in a text file, one line for each exercise that is solved.

The file lies in the folder of the notebooks and is the learner's own: git ignores it, and whoever deletes it, or a line
of it, begins anew. The variable XENT_PROGRESS names another file, or none if it is empty.
"""

import datetime
import os
import re
from pathlib import Path

FILE = "my_progress.txt"
HEAD = "Exercises that I have solved. Delete this file, or a line of it, to begin anew.\n"


def _path():
    name = os.environ.get("XENT_PROGRESS", FILE)
    return Path(name) if name else None


def read():
    """Numbers of the exercises that were solved before; none if there is no file that can be read."""
    path = _path()
    try:
        text = path.read_text(encoding="utf-8") if path else ""
    except (OSError, UnicodeDecodeError):
        return set()
    return set(re.findall(r"^(\S+) solved\b", text, flags=re.MULTILINE))


def write(number):
    """Add an exercise to the file; where nothing can be written, the progress lasts as long as the kernel."""
    path = _path()
    if not path or number in read():
        return
    try:
        new = not path.exists()
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{HEAD if new else ''}{number} solved on {datetime.date.today()}\n")
    except OSError:
        return


class Sheet:
    """Exercises whose progress is counted together."""

    def __init__(self, title, exercises, bonus):
        self.title, self.exercises, self.bonus = title, exercises, bonus
        self.now = set()  # numbers of those that were solved since the kernel started
        self.course = [self]

    def solved(self):
        """Numbers of the exercises that were solved, now or before."""
        return self.now | read()

    def remember(self, number):
        """Keep that an exercise is solved."""
        self.now.add(number)
        write(number)

    def count(self):
        """How many of the exercises are solved, and how many there are."""
        return len(self.solved() & {each.number for each in self.exercises}), len(self.exercises)

    def progress(self):
        """Line that says how many exercises of the notebook, and of the course, are solved."""
        solved, total = self.count()
        line = f"{self.title}: {solved} of {total} solved"
        if len(self.course) == 1:
            return line
        solved, total = map(sum, zip(*(each.count() for each in self.course), strict=True))
        return f"{line}; the whole course: {solved} of {total}"

    def reward(self):
        """Sentence for somebody who has solved all, if there is one more exercise to give."""
        solved, total = self.count()
        if solved < total or not self.bonus or self.bonus.solved:
            return ""
        return f'All solved. One more, and harder: `ex = exercise("{self.bonus.number}")`. {self.bonus.question}'


def sheet(title, *exercises, bonus=None):
    """Exercises whose progress is counted together, by number.

    Parameters
    ----------
    title : str
        Such as "Notebook 1".
    exercises : Exercise
    bonus : Exercise, optional
        A harder one, with its `question`, for whoever has solved the others. It is not counted.

    Returns
    -------
    dict of str to Exercise
    """
    together = Sheet(title, exercises, bonus)
    everyone = (*exercises, bonus) if bonus else exercises
    for exercise in everyone:
        exercise.together = together
    return {exercise.number: exercise for exercise in everyone}
