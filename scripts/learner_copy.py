"""Make the learner's own copy of the course, without outputs, and with what is said about a result folded.

`scripts/start.py` opens it. What a learner wrote stays, whatever an update of the course brings: a notebook that has
changed in the course is then laid beside theirs, and a line says so. `.course.json` remembers what each file was made
from.
"""

import hashlib
import json
import re
from pathlib import Path

COURSE = Path(__file__).parent.parent / "notebooks"
COPY = COURSE.parent / "my-course"
MEMORY = ".course.json"
PROGRESS = "my_progress.txt"  # somebody else's, who has worked in the course itself
FOLD = "<details><summary>Seen the result? Read on</summary>\n\n{}\n\n</details>\n\n{}"


def update(course=COURSE, copy=COPY):
    """Bring what is missing from `course` to `copy`; return lines that say what happened."""
    first_time, memory, said = not copy.exists(), recall(copy), []
    for name in contents(course):
        content = content_of(course / name)
        made_from, now = memory.get(name), fingerprint(content)
        if made_from == now and (copy / name).exists():
            continue
        target = place_for(copy / name, made_from, now)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        memory[name] = now
        if target.suffix == ".ipynb" and not first_time:
            said.append(f"New in the course: {copy.name}/{target.relative_to(copy).as_posix()}")
    (copy / MEMORY).write_text(json.dumps(memory, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    if first_time:
        return [f"Your own copy of the course is in {copy.name}/. It stays yours: no update overwrites what you wrote."]
    return said


def recall(copy):
    """Return the fingerprints of what the copy's files were made from, by their names."""
    memory = copy / MEMORY
    return json.loads(memory.read_text(encoding="utf-8")) if memory.exists() else {}


def contents(course):
    """Return the names of the files that a learner reads or runs."""
    files = [path for path in course.rglob("*") if path.is_file() and path.suffix != ".py" and path.name != PROGRESS]
    names = [path.relative_to(course) for path in files]
    return sorted(name.as_posix() for name in names if not any(part.startswith((".", "_")) for part in name.parts))


def content_of(source):
    """Return the bytes of a file; of a notebook without what gives a result away."""
    if source.suffix != ".ipynb":
        return source.read_bytes()
    notebook = json.loads(source.read_text(encoding="utf-8"))
    revealed = False
    for cell in notebook["cells"]:
        text = "".join(cell["source"])
        if cell["cell_type"] == "code":
            cell.update(outputs=[], execution_count=None)
            revealed |= "reveal(" in text
        elif revealed:
            cell["source"] = folded(text)
            revealed = False
    return (json.dumps(notebook, indent=1, ensure_ascii=False) + "\n").encode()


def folded(text):
    """Return a text with its beginning folded: it stands on the screen of the question whose result it tells."""
    told, rest = told_and_rest(text)
    return FOLD.format(told.strip(), rest).rstrip() if told.strip() else text


def told_and_rest(text):
    """Split what a text says of the result above it from the rest: a heading, or a question with what leads to it."""
    if text.startswith("#"):
        return "", text
    rest = r"^#.*|^(?:[^\n]+\n\n)?\*\*Predict:.*"
    return re.fullmatch(rf"(.+?)({rest})?", text, re.DOTALL | re.MULTILINE).groups("")


def fingerprint(content):
    """Return a short name for these very bytes."""
    return hashlib.sha256(content).hexdigest()


def place_for(target, made_from, now):
    """Return where a file may be written: its own place, or one beside it where a learner has worked on it."""
    number, place = 1, target
    while place.exists() and fingerprint(place.read_bytes()) not in (made_from, now):
        number += 1
        place = target.with_stem(f"{target.stem}-version-{number}")
    return place


def first(course=COURSE, copy=COPY):
    """Return the path of the copy's first notebook, as seen from the folder that holds the copy."""
    return f"{copy.name}/{next(name for name in contents(course) if name.startswith('01_'))}"
