// What is wider than the page, code, a table or a formula, scrolls inside itself; then a keyboard must reach it.
function reach() {
    for (const each of document.querySelectorAll(
        "pre, .table-wrapper, .math-wrapper, div.math, .cell_output .output",
    )) {
        if (each.scrollWidth > each.clientWidth) each.tabIndex = 0;
        else each.removeAttribute("tabindex");
    }
}
addEventListener("load", reach);
addEventListener("resize", reach);
