"""The fields of the book's pages: what asks for a prediction or an answer, and what stays covered until then.

Everything is in the page when it comes. Without JavaScript the fields are not shown and nothing is covered, so the page
is as it was stored. docs/_static/asks/page.js brings the fields to life with the data that stand in them.
"""

import html
import itertools
import json
import re

from learner_copy import told_and_rest

from xent_helpers.exercises import EXERCISES, pages
from xent_helpers.exercises.feedback import paragraph
from xent_helpers.exercises.predictions import DATA

PREDICTS = re.compile(r"(prediction(_\d+)? = \.\.\.\s*)+")
EXERCISE = re.compile(r'^ex = exercise\("([^"]+)"\)$', re.MULTILINE)
# What a paragraph says that holds only where cells are run.
OF_CELLS = re.compile(r"\*\*(How to read|Run this once)\.\*\*|`\.\.\.`|Run All Above|stands still, run all")
NUMBER = "a number: 2.3, 1/8, -ln 0.1, log2(8)"  # shown in an empty field
WAITS = 'onsubmit="return false" novalidate'  # a form that is sent before its script is there leads nowhere
SWITCH = '<label class="way show-all"><input type="checkbox"> Show all results</label>'
HERE = (
    '<p class="on-page"><strong>On this page</strong> you write predictions and answers into fields: a number as 2.3, '
    "1/8, -ln 0.1 or log2(8), several with commas between. What gives a result away is covered until you have "
    "predicted it. All that you write stays in this browser.</p>"
)
# Before anything is drawn: whether fields are shown, and whether results are covered.
FIRST = """{
    let shown = "no";
    try { shown = localStorage.getItem("xent-show-all"); } catch {}
    document.documentElement.classList.add("asks", ...(shown === "yes" ? [] : ["covers"]));
}"""


def put(notebook, stem):
    """Give a notebook the fields of its predictions and exercises, and covers over what would give a result away."""
    cells, last = [], 0  # `last` is where the last exercise ends
    pending = statements = None  # predictions that are asked for and whose result is to come, with the place of a field
    telling = None  # the prediction whose result was shown, and which the next prose speaks of
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            told, rest = told_and_rest(source) if telling else ("", source)
            cells += wrapped([markdown(told)], "covered", telling) if told.strip() else []
            cells += without_cells(cell | {"source": rest}) if rest else []
            telling = None
        elif PREDICTS.fullmatch(source):
            asked = cell["id"].removesuffix("-predict"), len(cells)
            pending, statements = (asked, statements) if source.strip() == "prediction = ..." else (None, asked)
            cells.append(None)
        elif data := data_of(cell):
            telling, place = statements if data["kind"] == "verdicts" else pending
            cells[place] = markdown(prediction_field(f"{stem}/{telling}", telling, data))
            alone = " result-alone" if len(cell["outputs"]) == 1 and data["kind"] != "verdicts" else ""
            cells += wrapped([cell], f"covered-cell{alone}", telling)
            pending = None
        elif found := EXERCISE.search(source):
            cells.append(markdown(exercise_field(EXERCISES[found[1]], stem, cell["id"])))
            cells += wrapped([cell], "dead-cell")
            last = len(cells)
        else:
            before = telling or (pending and pending[0])
            cells += wrapped([cell], "covered-cell", before) if before else [cell]
    if None in cells:
        raise ValueError(
            f"{stem} asks for a prediction and has stored no result to compare it with: run make notebooks"
        )
    number = f"{int(stem[:2])}+"
    if number in EXERCISES:
        cells.insert(last, markdown(bonus_field(EXERCISES[number], stem)))
    cells.append(markdown(f'<script type="application/json" id="ask-rules">{as_json(pages.rules())}</script>'))
    notebook["cells"] = cells


def markdown(source):
    return {"cell_type": "markdown", "metadata": {}, "source": source}


def wrapped(cells, kind, name=""):
    """The cells in an element of the page, which says of which prediction they tell."""
    of = f' data-of="{name}"' if name else ""
    return [markdown(f'<div class="{kind}"{of}>'), *cells, markdown("</div>")]


def without_cells(cell):
    """The prose, where paragraphs on running cells are marked: a page has fields, and its pictures move."""
    parts = itertools.groupby(cell["source"].split("\n\n"), lambda part: bool(OF_CELLS.search(part)))
    pieces = [(dead, markdown("\n\n".join(texts))) for dead, texts in parts]
    return [each for dead, piece in pieces for each in (wrapped([piece], "dead-cell") if dead else [piece])]


def data_of(cell):
    """Data of the prediction whose result a cell shows; its output is marked, for a field says the same."""
    for output in cell["outputs"]:
        if stored := output.get("metadata", {}).pop(DATA, None):
            data = pages.prediction(stored)
            if data["kind"] != "verdicts":
                page = "".join(output["data"]["text/html"])
                output["data"]["text/html"] = f'<div class="skipped-result">{page}</div>'
            return data
    return None


def as_json(data):
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")


def one_line(page):
    """HTML in one line, which Markdown takes as it is."""
    return page.replace("\n", "&#10;")


def form(kind, key, name, inside, data):
    """HTML of a field with its data."""
    content = f'{one_line(inside)}<script type="application/json">{as_json(data)}</script>'
    return f'<form class="ask" data-ask="{kind}" data-key="{key}" id="ask-{name}" {WAITS}>{content}</form>'


def prediction_field(key, name, data):
    """HTML of the field of a prediction."""
    buttons = '<button type="submit">Check</button> <button type="button" class="show-me">Show me</button>'
    if data["kind"] == "verdicts":
        choices = "".join(f"<option>{option}</option>" for option in data["options"])
        rows = "".join(
            f'<p><label for="ask-{name}-{k}">{html.escape(statement)}</label> '
            f'<select id="ask-{name}-{k}"><option value="">choose</option>{choices}</select></p>'
            for k, statement in enumerate(data["right"], 1)
        )
        inside = f'<fieldset><legend>Your verdicts</legend>{rows}</fieldset><p class="row">{buttons}</p>'
        room = "Your verdicts are kept. The table at the end of the page compares them with ours."
        return form("verdicts", key, name, inside + answer_room([room]), data)
    asks = "Your guess" if data["guess"] else "Your prediction"
    inside = field(name, asks, data, buttons, data["unit"])
    yours = max(data["labels"], key=len, default=data["result"]) if data["kind"] == "choice" else data["result"]
    headline = f"Result: {data['result']}; {asks.lower()}: {yours}, which has the wrong sign"
    why = max((why for _, why in data["reasons"]), key=len, default="Shown without a prediction.")
    return form("prediction", key, name, inside + answer_room([headline, why]), data)


def field(name, asks, data, buttons, unit=""):
    """HTML of a text field, or of buttons to choose by."""
    if data["options"]:
        choices = "".join(
            f'<label><input type="radio" name="ask-{name}-choice" value="{html.escape(str(option))}"> '
            f"{html.escape(label)}</label> "
            for option, label in zip(data["options"], data["labels"], strict=True)
        )
        unit = f" ({unit})" if unit else ""
        return f'<fieldset><legend>{asks}{unit}</legend><p class="row">{choices}{buttons}</p></fieldset>'
    return (
        f'<p class="row"><label for="ask-{name}-field">{asks}</label> <input type="text" id="ask-{name}-field" '
        f'placeholder="{NUMBER}" autocomplete="off" autocapitalize="off" spellcheck="false"> '
        f"{f'<span>{html.escape(unit)}</span> ' if unit else ''}{buttons}</p>"
    )


def answer_room(longest):
    """HTML of the place of what is said, which has room for the longest sentences: nothing moves when they come."""
    lines = "".join(paragraph(line) for line in longest)
    said = '<div class="said" role="status" tabindex="-1"><span>The result appears here.</span></div>'
    return f'<div class="answer">{said}<div class="room" aria-hidden="true">{lines}</div></div>'


def exercise_field(each, stem, cell):
    """HTML of the field of an exercise, with its hints and its solution; a function is written in the notebook."""
    data, name = pages.exercise(each), "exercise-" + each.number.replace(".", "-").replace("+", "-more")
    hints = each.hint_fold()
    if data["kind"] == "function":
        link = f'<a href="../lite/notebooks/index.html?path={stem}.ipynb#cell-id={cell}">Write it in the browser</a>'
        return (
            f'<div class="ask" id="ask-{name}"><p class="row"><span>Exercise {each.number} asks for a function.</span> '
            f"{link}</p><div>{one_line(hints)}</div></div>"
        )
    inside = field(name, "Your answer", data, '<button type="submit">Check</button>')
    said = '<div class="answer"><div class="said" role="status" tabindex="-1"></div></div>'
    folds = f'<div>{hints}<span class="after-a-try" hidden>{each.solution_fold()}</span></div>'
    return form("exercise", each.number, name, f"{inside}{said}{folds}", data)


def bonus_field(each, stem):
    """HTML of one exercise more, for whoever has solved the others."""
    question = paragraph(f"All solved on this page. One more, and harder. {each.question}")
    if callable(each.right):
        link = f'<a href="../lite/notebooks/index.html?path={stem}.ipynb">Open the notebook</a>'
        inside = f'<p class="row">{link} <code>exercise("{each.number}").check(answer)</code></p>'
    else:
        inside = exercise_field(each, stem, "")
    return f'<div class="bonus" hidden>{question}{inside}</div>'


# Progress


def counts(notebook):
    """How many predictions and exercises a page asks for."""
    text = "".join(cell["source"] for cell in notebook["cells"] if cell["cell_type"] == "markdown")
    kinds = re.findall(r'data-ask="(\w+)" data-key="([^"]*)"', text)
    exercises = sum(kind == "exercise" and not key.endswith("+") for kind, key in kinds)
    return {"predictions": sum(kind != "exercise" for kind, _ in kinds), "exercises": exercises}


def sidebar(course):
    """HTML of the course's progress below the contents; `course` has the counts of each notebook."""
    return (
        '<div class="asks-progress"><p class="whole" role="status"></p>'
        '<button type="button" class="forget">Forget everything</button>'
        f'<script type="application/json" id="ask-course">{as_json(course)}</script></div>'
    )


def with_progress(page, stem, course):
    """A page whose contents say how many predictions and exercises each notebook has."""
    for name, count in course.items():
        target = "#" if name == stem else rf"[^\"]*{name}\.html"
        said = f"predicted 0 of {count['predictions']}, solved 0 of {count['exercises']}"
        line = f'<span class="so-far" data-notebook="{name}">{said}</span>'
        page = re.sub(
            rf'(<li class="toctree-l1[^>]*><a class="[^"]*" href="{target}">.*?)(</a>)', rf"\1{line}\2", page, count=1
        )
    first = f"<script>{FIRST}</script>"
    return page.replace("<title>", f"{first}<title>", 1)
