"""The source of the book: the pages of docs/ and the notebooks as they are stored, made ready for Sphinx.

Nothing is executed. A stored output carries all that it needs inside itself, so that it works wherever it is shown. On
a site the same module or picture would then travel with every page, so each becomes a file of its own, whose name
is the hash of its content: a browser loads it once and keeps it.
"""

import ast
import base64
import hashlib
import json
import re
import shutil
import struct
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import asks
import yaml

from xent_helpers.explorables import pages

ROOT = Path(__file__).parent.parent
HERO = ("03_five_class_example", "loss")  # the notebook and the explorable that a visitor of the first page moves
MODULE = re.compile(r'<script data-module="(\w+)">(.*?)</script>', re.DOTALL)
STYLE = re.compile(r'<style data-module="style">.*?</style>', re.DOTALL)
DRAWING = re.compile(r"<script>xentModules\.frame\.enliven\(.*?</script>")
PICTURE = re.compile(r'<img ([^>]*)src="data:image/png;base64,([^"]+)"')


class Question(NamedTuple):
    """What somebody asked in public, and where the course answers it, or without a notebook what is missing."""

    question: str
    asked: str
    answer: str
    notebook: str = ""
    heading: str = ""


def stage(target, root=ROOT):
    """Write the source of the book into the folder `target`, which is emptied before; return what each page asks."""
    course = {}
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(root / "docs", target, ignore=shutil.ignore_patterns("__pycache__", "*.json", "conf.py", "*.yml"))
    folder = target / "notebooks"
    shutil.copytree(root / "notebooks", folder, ignore=shutil.ignore_patterns("*.py", "*.ipynb", ".*", "my_progress*"))
    for path in sorted((root / "notebooks").glob("*.ipynb")):
        notebook = json.loads(path.read_text(encoding="utf-8"))
        prepare(notebook, path.stem, target / "_static", "../_static")
        course[path.stem] = asks.counts(notebook)
        (folder / path.name).write_text(json.dumps(notebook), encoding="utf-8")
    (target / "_static" / "explorables.css").write_text(pages.STYLE, encoding="utf-8")
    fill(target / "index.md", "explorable", hero(root, target / "_static"))
    fill(target / "questions.md", "questions", question_list(read_questions(root / "docs" / "questions.yml")))
    (target / "_templates").mkdir()
    (target / "_templates" / "progress.html").write_text(asks.sidebar(course), encoding="utf-8")
    return course


def prepare(notebook, stem, static, address):
    """Change a notebook into a page: fields for what only a kernel could answer, and no file inside an output."""
    asks.put(notebook, stem)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            if tag := folded("".join(cell["source"])):
                cell["metadata"]["tags"] = [tag]
            for output in cell["outputs"]:
                if "text/html" in output.get("data", {}):
                    page = "".join(output["data"]["text/html"])
                    output["data"] = {"text/html": with_files(page, static, address)}
    first = notebook["cells"][0]
    title, _, rest = "".join(first["source"]).partition("\n")
    first["source"] = f"{title}\n\n{ways(stem)}\n{rest}"


def folded(source):
    """Tag that folds the code of a cell which computes nothing: imports alone, or a picture."""
    statements = ast.parse(source).body
    if all(isinstance(each, ast.Import | ast.ImportFrom) for each in statements):
        return "hide-input"
    return "hide-input" if all(is_call_of("show", each) for each in statements) else None


def is_call_of(name, statement):
    call = getattr(statement, "value", None)
    return isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == name


def ways(stem):
    """HTML of the two ways on from a page: run the notebook here, or take it home."""
    return (
        '<p class="ways">'
        f'<a class="way run" href="../lite/notebooks/index.html?path={stem}.ipynb">Run this page</a> '
        f'<a class="way" href="{stem}.ipynb" download>Download the notebook</a> '
        f"{asks.SWITCH}</p>\n{asks.HERE}\n"
    )


def with_files(html, static, address):
    """HTML of an output with its modules and pictures in files of `static`, which it finds at `address`.

    No module runs before the page is read to its end; docs/_static/site.js then draws each explorable in its time.
    """

    def module(found):
        name = store(f"globalThis.xentModules ??= {{}};\n{found[2].strip()}\n".encode(), static, found[1], "js")
        return f'<script defer src="{address}/{name}"></script>'

    def picture(found):
        png = base64.b64decode(found[2])
        width, height = struct.unpack(">II", png[16:24])
        name = store(png, static, "picture", "png")
        return f'<img {found[1]}width="{width}" height="{height}" loading="lazy" src="{address}/{name}"'

    return PICTURE.sub(picture, DRAWING.sub("", MODULE.sub(module, STYLE.sub("", html))))


def store(content, static, stem, ending):
    """Write the file where it is not yet; return its name below `static`."""
    name = f"course/{stem}.{hashlib.sha256(content).hexdigest()[:12]}.{ending}"
    path = static / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return name


def hero(root, static):
    """HTML of the explorable on the first page, as its notebook has stored it."""
    stem, name = HERO
    notebook = json.loads((root / "notebooks" / f"{stem}.ipynb").read_text(encoding="utf-8"))
    outputs = (output for cell in notebook["cells"] for output in cell.get("outputs", []))
    shown = ("".join(output.get("data", {}).get("text/html", "")) for output in outputs)
    page = next(each for each in shown if f'data-explorable="{name}"' in each)
    return with_files(page, static, "_static")


def fill(path, name, text):
    """Put `text` in the place of the comment `name` of a page."""
    page = path.read_text(encoding="utf-8")
    comment = f"<!-- {name} -->"
    if comment not in page:
        raise ValueError(f"{path.name} has no line {comment}")
    path.write_text(page.replace(comment, text), encoding="utf-8")


# Find your question


def read_questions(path):
    """Questions of the file at `path`.

    Raises ValueError if an entry does not say where it was asked, has no answer, or is neither open nor has a section.
    """
    return [question_of(entry) for entry in yaml.safe_load(path.read_text(encoding="utf-8"))]


def question_of(entry):
    said = f"the question {entry.get('question')!r}"
    if not str(entry.get("asked", "")).startswith("https://"):
        raise ValueError(f"{said} has asked: {entry.get('asked')!r}, expected the address where it was asked")
    if not entry.get("answer"):
        raise ValueError(f"{said} has no answer, expected a sentence, or what is missing where the question is open")
    place = entry.keys() - {"question", "asked", "answer"}
    if place not in ({"open"}, {"notebook", "heading"}) or entry.get("open", True) is not True:
        raise ValueError(f"{said} has {sorted(place)}, expected notebook and heading, or open: true")
    return Question(**{name: text for name, text in entry.items() if name != "open"})


def title(path):
    """First heading of the notebook at `path`."""
    first = json.loads(path.read_text(encoding="utf-8"))["cells"][0]
    return "".join(first["source"]).partition("\n")[0].removeprefix("# ")


def question_list(questions, root=ROOT):
    """Markdown of the questions: by notebook, and at the end those that are open."""
    parts = {}
    for each in questions:
        path = root / "notebooks" / f"{each.notebook}.ipynb"
        part = title(path) if each.notebook else "What the course cannot answer yet"
        parts.setdefault(part, []).append(entry_of(each))
    return "\n".join(f"## {part}\n{''.join(entries)}" for part, entries in parts.items())


def entry_of(each):
    place = f"[{each.heading}](notebooks/{each.notebook}.ipynb#{slug(each.heading)})" if each.notebook else ""
    shown = f"Shown in: {place} · " if place else ""
    asked = f"Asked on: [{urlsplit(each.asked).hostname}]({each.asked})"
    return f"\n### {each.question}\n\n{each.answer}\n\n{{.places}}\n{shown}{asked}\n"


def slug(heading):
    """Name of a heading in an address, as the book's parser makes it."""
    from myst_parser.slugs import github_slugify  # only the site has the parser

    return github_slugify(heading)
