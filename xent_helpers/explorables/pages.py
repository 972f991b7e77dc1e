"""How the files of the folder `javascript` reach a reader: linked to one module, or each once on a page.

The files are ES modules, which an editor, a linter and Node read as they are. A notebook takes one text without
imports, so each file becomes a function that is called once and returns what the file exports; where it imports,
it takes the names from what the other functions returned. Each has its own scope: no two names can clash.
"""

import html
import json
import re
from importlib.resources import files

_FOLDER = files("xent_helpers") / "javascript"
_IMPORT = re.compile(r'^import (\{[^}]*\}) from "\./(\w+)\.js";$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:const|function) (\w+))", re.MULTILINE)
_MODULES = "xentModules"  # the name under which JavaScript finds what the functions returned

# What a page says where its explorable stands still, as in a notebook that is not trusted.
STILL = "To play with it in Jupyter, choose “Run All Above Selected Cell” in the menu Run, then run this cell."
STYLE = (_FOLDER / "style.css").read_text(encoding="utf-8")


def read(name):
    """Text of a file of the folder `javascript`, named without its ending."""
    return (_FOLDER / f"{name}.js").read_text(encoding="utf-8")


def order(name):
    """Names of a file and of all that it needs, each once and after those that it imports."""
    needed = [each for _, other in _IMPORT.findall(read(name)) for each in order(other)]
    return list(dict.fromkeys([*needed, name]))


def wrap(name):
    """Text of a file as a statement that works in any script, and does nothing where the module is there already."""
    text = _IMPORT.sub(rf"const \1 = {_MODULES}.\2;", read(name))
    exported = _EXPORT.findall(text)
    text, defaults = re.subn(r"^export default ", "const exported = ", _EXPORT.sub("", text), flags=re.MULTILINE)
    returned = ", ".join([*exported, *["default: exported"] * defaults])
    return f'{_MODULES}.{name} ??= (() => {{\n"use strict";\n{text}return {{ {returned} }};\n}})();\n'


def link(name):
    """ES module that imports nothing: a file after all that it needs, with its exports `default` and `explorable`."""
    wrapped = "".join(map(wrap, order(name)))
    exports = f"export const {{ explorable }} = {_MODULES}.{name};\nexport default {_MODULES}.{name}.default;\n"
    return f"const {_MODULES} = {{}};\n{wrapped}{exports}"


def page(name, state, sentence, picture):
    """HTML of an explorable: a sentence, a picture and what to do, which come to life where scripts are allowed.

    Each file is an element of its own with the attribute `data-module`, so that a page that shows several
    explorables may hold each of these elements once: see `without_repeats`.
    """
    scripts = [
        f'<script data-module="{each}">\nglobalThis.{_MODULES} ??= {{}};\n{wrap(each)}</script>' for each in order(name)
    ]
    return (
        f'<style data-module="style">\n{STYLE}</style>'
        f'<div data-explorable="{name}" data-state="{html.escape(json.dumps(state))}">'
        f"<p>{html.escape(sentence)}</p>{picture}<p>{STILL}</p></div>"
        f"{''.join(scripts)}<script>{_MODULES}.frame.enliven({json.dumps(name)}, {_MODULES}.{name}.default);</script>"
    )


def without_repeats(texts):
    """Pieces of HTML of one page, in the order in which they stand, with each file's text at its first place only.

    The notebooks of the course are stored so. An output of its own, as Python gives it, has all that it needs: it
    can be shown, copied and executed again whatever stands around it.
    """
    seen = set()

    def first(found):
        again = found["name"] in seen
        seen.add(found["name"])
        return "" if again else found[0]

    element = re.compile(r'<(?P<tag>style|script) data-module="(?P<name>\w+)">.*?</(?P=tag)>', re.DOTALL)
    return [element.sub(first, text) for text in texts]
