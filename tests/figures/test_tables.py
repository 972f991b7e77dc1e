"""A table as a notebook shows it."""

import re

from xent_helpers import figures
from xent_helpers.figures import tables


def shown(monkeypatch, rows, caption):
    """Return what the display is given, by kind."""
    given = []
    monkeypatch.setattr(tables, "display", lambda data, raw: given.append(data))
    figures.show_table(rows, caption)
    return given[0]


def test_a_table_has_headers_and_a_caption(monkeypatch):
    rows = [{"call": "a < b", "returns": "1"}, {"call": "longer name"}]
    page = shown(monkeypatch, rows, "Measured & stored")["text/html"]
    assert re.findall(r"<(?:th|td|caption)\b[^>]*>(.*?)</", page) == [
        *("Measured &amp; stored", "call", "returns"),
        *("a &lt; b", "1"),
        *("longer name", ""),
    ]
    assert page.count('scope="col"') == page.count('scope="row"') == 2


def test_a_table_is_aligned_as_text(monkeypatch):
    rows = [{"call": "f", "returns": "1"}, {"call": "longer", "returns": "inf"}]
    assert shown(monkeypatch, rows, "Measured")["text/plain"] == "Measured\ncall    returns\nf       1\nlonger  inf"
