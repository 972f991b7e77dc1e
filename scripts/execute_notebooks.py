"""Execute notebooks in place and store them clean: python scripts/execute_notebooks.py [--files] [NOTEBOOK ...].

Each notebook (default: all in notebooks/) runs top to bottom in a fresh kernel, in its own folder. What is
stored follows from the sources alone, so a second run changes nothing. An error stops the command and leaves
the file as it was. With --files nothing is executed: only the explorables' scripts in the stored outputs are renewed.
"""

import base64
import html
import json
import os
import re
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from xent_helpers.exercises.predictions import SKIPPING
from xent_helpers.explorables.pages import page, without_repeats

FOLDER = Path(__file__).parent.parent / "notebooks"
METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
KEPT = {"tags", "jupyter"}  # of a cell's metadata; "jupyter" says which cell is folded
WIDGET = "application/vnd.jupyter.widget-view+json"
WIDGET_STATE = "application/vnd.jupyter.widget-state+json"
# An explorable as it is stored, with or without the files that another one on the page may have.
EXPLORABLE = re.compile(
    r'(?:<style data-module="style">[^<]*</style>)?'
    r'<div data-explorable="(?P<name>\w+)" data-state="(?P<state>[^"]*)">'
    r"<p>(?P<sentence>[^<]*)</p>(?P<picture><img [^>]*>)<p>[^<]*</p></div>"
    r"(?:<script data-module=.*?</script>)*<script>xentModules\.frame\.enliven.*?</script>",
    re.DOTALL,
)
# What a stored notebook says in the place of `interact`'s slider; tests/nbval-sanitize.cfg has the same sentence.
SLIDER = "Where Python runs, a slider stands here and moves the picture."
# The same for a progress bar, which would for ever say 0%.
BAR = "Where Python runs, a bar stands here and shows how far the training is."


def read(path):
    """Return the notebook, with an id for each cell that has none."""
    raw = json.loads(path.read_text(encoding="utf-8"))
    raw["nbformat"], raw["nbformat_minor"] = 4, 5
    taken = {cell.get("id") for cell in raw["cells"]}
    for cell in raw["cells"]:
        if "id" not in cell:
            cell["id"] = new_id("".join(cell["source"]), taken)
            taken.add(cell["id"])
    return nbformat.reads(json.dumps(raw), as_version=4)


def new_id(source, taken):
    """Return the source's first words as an id that is not taken."""
    stem = "-".join(re.findall("[a-z0-9]+", source.lower())[:5])[:50] or "cell"
    return next(i for i in [stem, *(f"{stem}-{n}" for n in range(2, len(taken) + 3))] if i not in taken)


def execute(notebook, folder):
    """Run all cells in a fresh kernel whose working directory is `folder`, with the predictions skipped."""
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    client(notebook, folder).execute(env=os.environ | {SKIPPING: "skip"})


def client(notebook, folder):
    """Return what runs all cells in a fresh kernel whose working directory is `folder`."""
    # The widgets' state is kept here and stripped by clean(): without it nbclient fails on an Output widget.
    resources = {"metadata": {"path": str(folder)}}
    return NotebookClient(notebook, timeout=300, kernel_name="python3", record_timing=False, resources=resources)


def clean(notebook):
    """Drop from the notebook whatever does not follow from its sources."""
    widgets = notebook.metadata.get("widgets", {}).get(WIDGET_STATE, {}).get("state", {})
    notebook.metadata = nbformat.from_dict(METADATA)
    for cell in notebook.cells:
        cell.metadata = nbformat.from_dict({k: v for k, v in cell.metadata.items() if k in KEPT and v})
        if cell.cell_type == "code":
            cell.outputs = merge_streams(with_captured(cell.outputs, widgets))
            for output in cell.outputs:
                clean_output(output)
    pages = [output.data for cell in notebook.cells for output in cell.get("outputs", []) if has_page(output)]
    for data, text in zip(pages, without_repeats([data["text/html"] for data in pages]), strict=True):
        data["text/html"] = text


def refresh(path):
    """Bring the files of the explorables that a notebook has stored up to date, without running anything."""
    notebook = read(path)
    for cell in notebook.cells:
        for output in filter(has_page, cell.get("outputs", [])):
            output.data["text/html"] = EXPLORABLE.sub(page_again, output.data["text/html"])
    clean(notebook)
    path.write_text(text_of(notebook), encoding="utf-8", newline="\n")


def page_again(found):
    """Return the page of the explorable that was found in a stored one, from the files of today."""
    state, sentence = (html.unescape(found[name]) for name in ("state", "sentence"))
    return page(found["name"], json.loads(state), sentence, found["picture"])


def has_page(output):
    """Return whether the output has HTML."""
    return "text/html" in output.get("data", {})


def with_captured(outputs, widgets):
    """Put before each widget what it has captured, which would be lost with its state: the picture of `interact`.

    That is also how nbval, which knows no widgets, receives it.
    """
    shown = []
    for output in outputs:
        view = output.get("data", {}).get(WIDGET)
        if view and (captured := captured_by(view["model_id"], widgets)):
            output.data["text/plain"] = SLIDER
            shown += captured
        shown.append(output)
    return shown


def captured_by(model_id, widgets):
    """Return the outputs that the widget and its children have captured."""
    state = widgets.get(model_id, {}).get("state", {})
    children = [child.removeprefix("IPY_MODEL_") for child in state.get("children", [])]
    return [*state.get("outputs", []), *(output for child in children for output in captured_by(child, widgets))]


def merge_streams(outputs):
    """Join neighbouring pieces of one stream: where the kernel cuts it is a matter of timing."""
    merged = []
    for output in outputs:
        if merged and output.output_type == "stream" and output.name == merged[-1].get("name"):
            merged[-1].text += output.text
        else:
            merged.append(output)
    return merged


def clean_output(output):
    """Drop the live widget, whose id is random (its picture stays), and empty metadata; tidy the base64."""
    if "data" not in output:
        return
    if output.data.pop(WIDGET, None) and re.match(r"\s*0%\|", output.data.get("text/plain", "")):
        output.data["text/plain"] = BAR
    output.metadata = nbformat.from_dict({k: v for k, v in output.metadata.items() if v and k != WIDGET})
    for mime in {"image/png", "image/jpeg"} & set(output.data):
        output.data[mime] = base64.b64encode(base64.b64decode(output.data[mime])).decode()


def text_of(notebook):
    """Return the notebook as it stands in the file."""
    return nbformat.writes(notebook).rstrip("\n") + "\n"


def run(path):
    """Execute and clean the notebook at `path`, and write it if that went well."""
    notebook = read(path)
    execute(notebook, path.parent)
    clean(notebook)
    nbformat.validate(notebook)
    path.write_text(text_of(notebook), encoding="utf-8", newline="\n")


def main():
    """Run the notebooks named on the command line, or all; with --files only renew the explorables' files in them."""
    named = [Path(each) for each in sys.argv[1:] if each != "--files"]
    for path in named or sorted(FOLDER.glob("*.ipynb")):
        print(path.name, flush=True)
        try:
            (refresh if "--files" in sys.argv else run)(path.resolve())
        except CellExecutionError as error:
            sys.exit(f"{path}: {error}")


if __name__ == "__main__":
    main()
