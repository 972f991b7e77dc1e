"""How a table is shown: as HTML with headers that a screen reader knows, and as aligned text."""

import html

from IPython.display import display


def show_table(rows, caption):
    """Show a table.

    Parameters
    ----------
    rows : list of dict
        Each maps the names of the columns to text; the columns are those of the first row, and what is not there
        is left empty. The first column is the row's header.
    caption : str
    """
    columns = list(rows[0])
    cells = [[row.get(column, "") for column in columns] for row in rows]
    display({"text/html": _page(columns, cells, caption), "text/plain": _lines(columns, cells, caption)}, raw=True)


def _page(columns, cells, caption):
    """HTML of the table; it scrolls by itself where it is wider than the page."""
    head = "".join(f'<th scope="col" style="text-align: left">{html.escape(column)}</th>' for column in columns)
    body = "".join(
        f'<tr><th scope="row" style="text-align: left">{html.escape(first)}</th>'
        + "".join(f'<td style="text-align: left">{html.escape(cell)}</td>' for cell in others)
        + "</tr>"
        for first, *others in cells
    )
    return (
        f'<div role="region" aria-label="{html.escape(caption)}" tabindex="0" style="overflow-x: auto">'
        f'<table style="margin: 0"><caption style="text-align: left">{html.escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _lines(columns, cells, caption):
    """The table in columns of equal width."""
    lines = [columns, *cells]
    widths = [max(len(line[i]) for line in lines) for i in range(len(columns))]
    text = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    return "\n".join([caption, *text])
