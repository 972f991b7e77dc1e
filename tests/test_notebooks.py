"""Facts that hold for every stored notebook: its form, its prose, and the numbers in it."""

import ast
import html
import json
import re
import statistics
from collections import Counter
from urllib.parse import unquote

import nbformat
import pytest
from execute_notebooks import FOLDER, KEPT, METADATA, clean, read, text_of
from lab import formulas, without_code

from xent_helpers import figures
from xent_helpers.exercises.predictions import REASONS
from xent_helpers.explorables import pages

PATHS = sorted(FOLDER.glob("*.ipynb"))


class Notebook:
    """A stored notebook as it is in the file."""

    def __init__(self, path):
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.raw = json.loads(self.text)
        self.cells = self.raw["cells"]
        for cell in self.cells:
            cell["source"] = "".join(cell["source"])
        self.code = [cell for cell in self.cells if cell["cell_type"] == "code"]
        self.markdown = [cell for cell in self.cells if cell["cell_type"] == "markdown"]
        self.outputs = [output for cell in self.code for output in cell["outputs"]]


@pytest.fixture(scope="module", params=PATHS, ids=lambda path: path.stem)
def notebook(request):
    return Notebook(request.param)


# The file


def test_is_valid_nbformat_4_5(notebook):
    assert (notebook.raw["nbformat"], notebook.raw["nbformat_minor"]) == (4, 5)
    nbformat.validate(json.loads(notebook.text), relax_add_props=False)


def test_cell_ids_are_unique(notebook):
    ids = Counter(cell["id"] for cell in notebook.cells)
    assert [i for i, n in ids.items() if n > 1] == []


def test_metadata_is_minimal(notebook):
    assert notebook.raw["metadata"] == METADATA
    assert {key for cell in notebook.cells for key in cell["metadata"]} <= KEPT


def test_is_stored_as_make_notebooks_stores_it(notebook):
    again = read(notebook.path)
    clean(again)
    assert text_of(again) == notebook.text


def test_file_is_under_1500_kilobytes(notebook):
    assert notebook.path.stat().st_size < 1_500_000


def test_no_machine_path_or_address(notebook):
    traces = re.compile(r"/(?:root|home|Users|tmp)/|\b[A-Z]:\\(?:Users|Windows|Program)|site-packages|\b0x[0-9a-f]{6,}")
    texts = [cell["source"] for cell in notebook.cells] + [json.dumps(without_pictures(o)) for o in notebook.outputs]
    assert [found.group() for text in texts for found in traces.finditer(text.replace("\\\\", "\\"))] == []


def test_the_files_of_the_explorables_are_stored_once_and_as_they_are(notebook):
    stored = "".join("".join(output.get("data", {}).get("text/html", "")) for output in notebook.outputs)
    kinds = re.findall(r'data-explorable="(\w+)"', stored)
    fresh = "".join(pages.without_repeats([pages.page(kind, {}, "", "") for kind in kinds]))
    files = re.compile(r'<(?:style|script) data-module="\w+">.*?</(?:style|script)>', re.DOTALL)
    assert files.findall(stored) == files.findall(fresh)


# The run


def test_executed_in_order_from_1(notebook):
    assert [cell["execution_count"] for cell in notebook.code] == list(range(1, len(notebook.code) + 1))


def test_no_error_output(notebook):
    assert [o["evalue"] for o in notebook.outputs if o["output_type"] == "error"] == []


def test_nothing_on_stderr(notebook):
    assert ["".join(o["text"]) for o in notebook.outputs if o.get("name") == "stderr"] == []


def test_an_output_that_is_not_compared_says_why_first(notebook):
    unexplained = []
    for cell in notebook.code:
        tags = [tag for tag in cell["metadata"].get("tags", []) if re.match("nbval-|raises-exception", tag)]
        markers = re.findall(r"^\s*#.*NBVAL_\w+.*$", cell["source"], re.MULTILINE)
        # nbval obeys a marker only where it stands alone in its line: with more words it would do nothing.
        dead = [marker for marker in markers if not re.fullmatch(r"\s*#\s*NBVAL_[A-Z_]+\s*", marker)]
        reason = re.match(r"#(?!.*NBVAL_)(.*)", cell["source"].lstrip())
        if dead or ((tags or markers) and (not reason or len(reason.group(1).split()) < 4)):
            unexplained.append((cell["id"], tags + markers))
    assert unexplained == []


# The code


def lines(cell):
    return cell["source"].strip().splitlines()


def tree(cell):
    """Return the syntax tree of a code cell, magics left out."""
    return ast.walk(ast.parse(re.sub(r"^(\s*)[%!].*$", r"\1pass", cell["source"], flags=re.MULTILINE)))


def test_no_empty_cell(notebook):
    assert [cell["id"] for cell in notebook.cells if not cell["source"].strip()] == []


def test_code_lines_have_at_most_88_columns(notebook):
    assert [(cell["id"], line) for cell in notebook.code for line in lines(cell) if len(line) > 88] == []


def test_code_cells_have_at_most_15_lines(notebook):
    assert {cell["id"]: len(lines(cell)) for cell in notebook.code if len(lines(cell)) > 15} == {}


def test_half_of_the_code_cells_have_at_most_4_lines(notebook):
    assert statistics.median(len(lines(cell)) for cell in notebook.code) <= 4


def test_at_most_3_code_cells_in_a_row(notebook):
    kinds = "".join(cell["cell_type"][0] for cell in notebook.cells)
    assert max(map(len, re.findall("c+", kinds))) <= 3


def imported(cell):
    nodes = [node for node in tree(cell) if isinstance(node, ast.Import | ast.ImportFrom)]
    return {alias.asname or alias.name for node in nodes for alias in node.names}


def test_what_a_cell_prints_has_at_most_91_columns(notebook):
    printed = [
        (cell["id"], "".join(output["text"]))
        for cell in notebook.code
        for output in cell["outputs"]
        if "text" in output
    ]
    assert [(cell, line) for cell, text in printed for line in text.split("\n") if len(line) > 91] == []


def test_what_several_cells_need_is_imported_in_the_first_code_cell(notebook):
    elsewhere = {name: cell["id"] for cell in notebook.code[1:] for name in imported(cell)}
    used = [(node.id, cell["id"]) for cell in notebook.code for node in tree(cell) if isinstance(node, ast.Name)]
    assert imported(notebook.code[0])
    assert [(name, cell) for name, cell in used if elsewhere.get(name, cell) != cell] == []


def test_only_the_imports_are_folded_and_a_line_above_says_to_run_them(notebook):
    folded = [cell for cell in notebook.cells if cell["metadata"].get("jupyter")]
    assert [cell["metadata"]["jupyter"] for cell in folded] == [{"source_hidden": True}] * len(folded)
    assert folded in ([], notebook.code[:1])
    for cell in folded:
        above = notebook.cells[notebook.cells.index(cell) - 1]
        assert above["source"].split("\n\n")[-1].startswith("**Run this once.**")


def test_three_predictions_or_more(notebook):
    assert len(predictions(notebook)) >= 3


def calls(cell, name):
    """Return the arguments of each call of the function in a code cell, by its own name or its module's."""
    nodes = [node for node in tree(cell) if isinstance(node, ast.Call)]
    return [node.args for node in nodes if ast.unparse(node.func).split(".")[-1] == name]


def test_three_to_five_exercises(notebook):
    exercises = {ast.unparse(arguments[0]) for cell in notebook.code for arguments in calls(cell, "exercise")}
    assert 3 <= len(exercises) <= 5


# The predictions

PREDICTION = re.compile(r"prediction\w* = \.\.\.")


def predictions(notebook):
    """Return the place of each cell that asks for a prediction."""
    return [i for i, cell in enumerate(notebook.cells) if cell in notebook.code and PREDICTION.match(cell["source"])]


def test_a_prediction_stands_alone_in_its_cell_and_its_question_above_it(notebook):
    for place in predictions(notebook):
        above, cell = notebook.cells[place - 1 : place + 1]
        assert all(PREDICTION.fullmatch(line) for line in lines(cell)), cell["id"]
        assert question(above).startswith("**Predict:** "), cell["id"]


def question(cell):
    return cell["source"].split("\n\n")[-1]


def reveals(notebook):
    """Return each code cell that reveals a result, the statement that does, and those before and after it."""
    found = []
    for cell in notebook.code:
        body = ast.parse(cell["source"]).body
        here = [i for i, statement in enumerate(body) if calls({"source": ast.unparse(statement)}, "reveal")]
        found += [(cell, body[i], body[:i] + body[i + 1 :]) for i in here]
    return found


def test_a_cell_shows_its_result_only_where_it_is_revealed(notebook):
    showing = {"print", "show", "display"}
    for cell, _, others in reveals(notebook):
        shown = [name for other in others for name in showing if calls({"source": ast.unparse(other)}, name)]
        assert shown == [], cell["id"]


def test_no_cell_needs_what_another_computes_only_for_those_who_predicted(notebook):
    for cell, revealing, others in reveals(notebook):
        inside, outside = names_made([revealing]), names_made(others)
        later = notebook.code[notebook.code.index(cell) + 1 :]
        assert {name for name in inside - outside if read_first(later, name)} == set(), cell["id"]


def names_made(statements):
    return {node.id for each in statements for node in ast.walk(each) if is_made(node)}


def is_made(node):
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)


def read_first(cells, name):
    """Whether the first cell that knows the name reads it and does not make it."""
    for cell in cells:
        uses = [node for node in tree(cell) if isinstance(node, ast.Name) and node.id == name]
        if uses:
            return not any(map(is_made, uses))
    return False


def test_each_prediction_is_revealed_under_its_own_name(notebook):
    asked = [notebook.cells[place]["id"].removesuffix("-predict") for place in predictions(notebook)]
    named = [re.search(r"name='([\w-]+)'", ast.unparse(revealing))[1] for _, revealing, _ in reveals(notebook)]
    assert named == [name for name in asked if name != "dispute"]
    assert set(named) <= set(REASONS)


def test_the_prose_above_a_question_does_not_hold_its_answer(notebook):
    spoiled = []
    for place in predictions(notebook):
        following = notebook.cells[place + 1 : place + 4]
        shown = [o["data"]["text/plain"] for c in following if c in notebook.code for o in c["outputs"] if "data" in o]
        result = re.search(r"Result: -?([\d.,]+\b(?:e-\d+)?)", "\n".join(map("".join, shown)))
        value = float(result[1].replace(",", "")) if result else 0
        if is_telling(value):
            asks, told = question(notebook.cells[place - 1]), numbers(plain(section_above(notebook, place)))
            near = [n[0] for n in told if is_telling(n[1]) and abs(n[1] - value) <= n[2] * 0.5001]
            spoiled += [(asks, written) for written in near if written not in asks]
    assert spoiled == []


def is_telling(value):
    """Whether a number can be recognised as a result: a small count stands in many sentences."""
    return value > 12 or value % 1


def section_above(notebook, place):
    """Return the prose between the last heading and the question."""
    texts = [cell["source"] for cell in notebook.cells[:place] if cell in notebook.markdown]
    texts[-1] = texts[-1].removesuffix(question(notebook.cells[place - 1]))
    return re.split(r"^#+ .*$", "\n\n".join(texts), flags=re.MULTILINE)[-1]


# The pictures


def alternatives(notebook):
    """Return the text alternative of each stored picture, "" where there is none."""
    found = []
    for cell in notebook.code:
        for output in cell["outputs"]:
            page = "".join(output.get("data", {}).get("text/html", ""))
            images = re.findall(r"<img\b[^>]*>", page)
            # JupyterLab shows the HTML where there is one, and takes no notice of an image's metadata.
            texts = [re.search(r"""\balt=(["'])(.*?)\1""", image, re.DOTALL) for image in images]
            found += [(cell["id"], html.unescape(text.group(2)) if text else "") for text in texts]
            mimes = [mime for mime in output.get("data", {}) if mime.startswith("image/")]
            if mimes and not images:
                found += [(cell["id"], output["metadata"].get(mime, {}).get("alt", "")) for mime in mimes]
    return found


def test_every_picture_has_a_text_alternative_of_40_characters(notebook):
    assert [(cell, text) for cell, text in alternatives(notebook) if len(text) < 40] == []


def test_no_text_alternative_is_repeated(notebook):
    assert [text for text, n in Counter(text for _, text in alternatives(notebook)).items() if n > 1] == []


# The prose


def plain(source):
    """Return Markdown without code, comments, tags, link targets and formulas: the words that are read."""
    text = re.sub(r"<!--.*?-->|</?\w[^>]*>", " ", without_code(source), flags=re.DOTALL)
    text = re.sub(r"\]\([^)\s]*(?:\s+\"[^\"]*\")?\)", "] ", text).replace("![", "[")
    return re.sub(r"\$\$.+?\$\$|\$[^$]+\$", " x ", text.replace(r"\$", ""), flags=re.DOTALL)


def headings(notebook):
    source = "\n\n".join(without_code(cell["source"]) for cell in notebook.markdown)
    return [(len(marks), title.strip()) for marks, title in re.findall(r"^(#{1,6})\s+(.+)$", source, re.MULTILINE)]


def links(notebook):
    source = "\n".join(without_code(cell["source"]) for cell in notebook.markdown)
    return re.findall(r"\]\(<?([^)\s>]+)", source) + re.findall(r"""\b(?:src|href)=["']([^"']+)""", source)


def test_between_2000_and_3500_words(notebook):
    prose = "\n".join(cell["source"] for cell in notebook.markdown)
    assert 2000 <= len(re.sub(r"\$[^$]*\$", " x ", prose).split()) <= 3500


def test_the_minutes_that_head_and_readme_give_are_counted(notebook):
    unfolded = re.sub(r"<details>.*?</details>", "", "\n".join(c["source"] for c in notebook.markdown), flags=re.DOTALL)
    shown = sum("data-explorable=" in json.dumps(output) for output in notebook.outputs)
    solved = sum(bool(calls(cell, "check")) for cell in notebook.code)
    reading = len(unfolded.split()) / 200 + len(notebook.code) / 2
    counted = [reading, reading + len(predictions(notebook)) + 5 * shown + 5 * solved]
    given = re.search(r"about (\d+) minutes to read, (\d+) to do", notebook.cells[0]["source"]).groups()
    assert list(map(int, given)) == pytest.approx(counted, abs=5)
    readme = (FOLDER.parent / "README.md").read_text(encoding="utf-8")
    assert re.search(rf"{notebook.path.name}\) \|.*\| (\d+) \| (\d+) \|", readme).groups() == given


ROLES_IN_FORMULAS = {  # a letter in colour would be too pale in one of the themes: a mark has the colour, and a name
    (figures.TRUTH, r"\square"): {"truth", "label"},
    (figures.BELIEF, r"\blacksquare"): {"belief", "prediction"},
    (figures.ENTROPY, r"\blacksquare"): {"entropy"},
    (figures.EXCESS, r"\boxtimes"): {"excess"},
    (figures.LOSS, r"\bullet"): {"loss"},
}


def test_a_brace_in_a_formula_has_the_colour_the_mark_and_the_name_of_a_role(notebook):
    prose = "\n".join(cell["source"] for cell in notebook.markdown)
    named = re.findall(r"\}_\{\\textcolor\{(.*?)\}\{(.*?)\}\\,\\text\{(.*?)\}\}", prose)
    assert len(named) == len(re.findall(r"\\(?:text)?color\b", prose))
    assert [each for *role, each in named if each not in ROLES_IN_FORMULAS.get(tuple(role), ())] == []
    assert named or int(notebook.path.name[:2]) > 5  # the five that build cross-entropy up


def test_exactly_one_title(notebook):
    assert [level for level, _ in headings(notebook)].count(1) == 1


def test_headings_skip_no_level(notebook):
    levels = [0] + [level for level, _ in headings(notebook)]
    skipping = zip(levels, levels[1:], headings(notebook), strict=False)
    assert [title for above, below, title in skipping if below > above + 1] == []


def test_links_to_the_next_notebook(notebook):
    following = PATHS[PATHS.index(notebook.path) + 1 :]
    assert not following or following[0].name in links(notebook)


def test_every_relative_link_resolves(notebook):
    anchors = {title.replace(" ", "-") for _, title in headings(notebook)}
    files = [link for link in links(notebook) if not re.match(r"[a-z]+:|#", link)]
    assert [f for f in files if not (notebook.path.parent / unquote(f.split("#")[0])).exists()] == []
    assert [link for link in links(notebook) if link.startswith("#") and unquote(link[1:]) not in anchors] == []


def test_formulas_are_balanced(notebook):
    broken = []
    for cell in notebook.markdown:
        text = without_code(cell["source"]).replace(r"\$", "")
        # What is left without displayed formulas has no double dollar, and pairs of single ones.
        rest = re.sub(r"\$\$.+?\$\$", " x ", text, flags=re.DOTALL)
        odd = [part for part in re.split(r"\n\s*\n", rest) if "$$" in part or part.count("$") % 2]
        inside = [re.sub(r"\\[\\{}]", "", formula) for formula in formulas(cell["source"])]
        uneven = [f for f in inside if f.count("{") != f.count("}") or f.count(r"\left") != f.count(r"\right")]
        broken += [(cell["id"], part) for part in odd + uneven]
    assert broken == []


def test_the_tone_is_plain(notebook):
    loud = re.compile(r"!|\b(?:simply|obviously|just|easy|easily)\b", re.IGNORECASE)
    found = []
    for cell in notebook.markdown:
        own = re.sub(r"^\s*>.*$", "", cell["source"], flags=re.MULTILINE)  # a quotation keeps its words
        text = plain(own)
        found += [(cell["id"], text[max(0, m.start() - 30) : m.end() + 30]) for m in loud.finditer(text)]
    assert found == []


def test_rows_of_numbers_have_commas(notebook):
    texts = [text_shown(output) for output in notebook.outputs] + [plain(cell["source"]) for cell in notebook.markdown]
    assert [found for text in texts for found in re.findall(r"\[ *-?\d*\.?\d* +-?\d.*", text)] == []


def text_shown(output):
    """Return the text that an output shows in plain letters."""
    return "".join(output.get("text", output.get("data", {}).get("text/plain", "")))


# The numbers

NUMBER = re.compile(
    r"(?<![\w.#])"  # not inside a name or a colour: log2, Q12, #7e8091
    r"(?P<whole>\d{1,3}(?:,\d{3})++(?!\d)|\d++)?(?P<decimals>\.\d++)?+(?(whole)|(?<=\d))"
    r"(?P<exponent>e[+-]?\d+|\s*(?:\\times|\\cdot|×)\s*10\^\{?[-−]?\d+\}?)?"
    r"(?!\.\d)"  # not a version: 2.13.0
    r"(?P<percent>\s?\\?%|\s+per\s?cent)?"
)


def numbers(text):
    """Return each number in a text: as written, value, unit of the last digit, whether in percent, where."""
    found = []
    for match in NUMBER.finditer(text):
        whole, decimals, exponent = match["whole"] or "0", match["decimals"] or "", match["exponent"] or ""
        power = int(re.search(r"[-−+]?\d+$", exponent.rstrip("}"))[0].replace("−", "-")) if exponent else 0
        value = float(whole.replace(",", "") + decimals) * 10.0**power
        unit = 10.0 ** (power - max(0, len(decimals) - 1))
        found.append((match.group().strip(), value, unit, bool(match["percent"]), match.start()))
    return found


def claims(source):
    """Return the numbers that a Markdown text claims, with some words around each."""
    text = re.sub(r"<!--.*?-->|</?\w[^>]*>", " ", without_code(source), flags=re.DOTALL)
    text = re.sub(r"#[0-9a-f]{6}\b", " ", text)  # a colour
    text = re.sub(r"\[[^\]]*\]\(https?:[^)]*\)", " ", text)  # the title of someone else's work
    text = re.sub(r"\]\([^)]*\)", "] ", text)
    text = re.sub(r"(?:\b[Ii]n |\((?:[^()\d]*,? ?))(?:1[5-9]|20)\d\d\b", " ", text)  # in 1948, (Shannon, 1948)
    text = re.sub(r"(?<![\w.,])0\d(?:\.\d)?(?!\w)|\*\*\d\.\d\*\*", " ", text)  # notebook 03, exercise **3.2**
    text = re.sub(r"about \d+ minutes(?: to read, \d+ to do)?", " ", text)
    text = re.sub(r"\\([dt]?frac)(\d)(\d)", r"\\\1{\2}{\3}", text)
    text = re.sub(r"(?<=\d)(?:\{,\}|\\[,;])(?=\d{3})", ",", text)  # 10{,}000 in a formula
    text = re.sub(r"(?<=\d)[\u2009\u202f](?=\d{3})", ",", text).replace("_", " ")
    return [(*number[:4], text[max(0, number[4] - 30) : number[4] + 40]) for number in numbers(text)]


def prose(notebook):
    """Yield the Markdown cells that may claim a number; the question of an exercise claims nothing."""
    following = [*notebook.cells[1:], {"cell_type": "none"}]
    for cell, after in zip(notebook.cells, following, strict=True):
        asks = after["cell_type"] == "code" and calls(after, "check")
        if cell["cell_type"] == "markdown" and not asks:
            yield cell


def evidence(notebook):
    """Return the size of every number in the outputs and the code of a notebook."""
    values = []
    for output in notebook.outputs:
        texts = ["".join(output.get("text", "")), *without_pictures(output)["data"].values()]
        for text in texts:
            written = numbers(re.sub(r"<Figure size .*?>|<style.*?</style>|</?[a-z][^>]*>", " ", text, flags=re.S))
            values += [value for _, value, _, _, _ in written]
            values += [value / 100 for _, value, _, percent, _ in written if percent]
    constants = [node.value for cell in notebook.code for node in tree(cell) if isinstance(node, ast.Constant)]
    return values + [abs(c) for c in constants if isinstance(c, int | float) and not isinstance(c, bool)]


def without_pictures(output):
    """Return an output without images and scripts, whose letters and digits claim nothing."""
    data = {mime: "".join(text) for mime, text in output.get("data", {}).items() if not mime.startswith("image/")}
    if "text/html" in data:
        data["text/html"] = re.sub(r"<img\b[^>]*>|<script\b.*?</script>", "", data["text/html"], flags=re.S)
    return output | {"data": data}


def unsupported(notebook):
    """Return (number, cell, words around it) for each number in the prose without evidence."""
    values = evidence(notebook)
    missing = []
    for cell in prose(notebook):
        for written, value, unit, percent, words in claims(cell["source"]):
            counted = value == int(value) and value <= 12 and unit == 1 and not percent
            if not counted and not stands(value, unit, percent, values):
                missing.append((written, cell["id"], words))
    return missing


def stands(value, unit, percent, values):
    """Whether a number, as it was written, is one of the values when they are rounded to its last digit."""
    scales = (1, 100) if percent else (1,)
    return any(abs(known * scale - value) <= unit * 0.5001 for known in values for scale in scales)


def test_every_number_in_the_prose_is_in_an_output_or_the_code(notebook):
    missing = unsupported(notebook)
    if missing:
        pytest.fail("\n".join(f"{number:>12}  {cell}: ... {words!r} ..." for number, cell, words in missing))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("loss 2.303, then $.5$ and 25% or 36.8 percent", ["2.303", ".5", "25%", "36.8 percent"]),
        ("1,000 and $10{,}000$ but a list 1, 200", ["1,000", "10,000", "1", "200"]),
        (r"$\frac18$, $2.5 \times 10^{-3}$ and $10^{-3}$", ["1", "8", r"2.5 \times 10^{-3}", "10", "3"]),
        ("Q12, `7`, log2, 03, exercise 03.2, NumPy 2.4.6, (Shannon, 1948)", []),
        ("[13](x.ipynb#14) and [Cover 1991](https://example.org/15)", ["13"]),
        ("ends a sentence with 14. And −15", ["14", "15"]),
        ("about 35 minutes to read, 70 to do, in 1952, **3.2** but **3.25** and Notebook 1", ["3.25", "1"]),
    ],
)
def test_numbers_are_found_as_written(text, written):
    assert [claim[0] for claim in claims(text)] == written
