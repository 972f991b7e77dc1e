// A piece of code or a table that is wider than the page scrolls inside itself; then a keyboard must reach it.
function reach() {
    for (const each of document.querySelectorAll("pre, .table-wrapper, .cell_output .output")) {
        if (each.scrollWidth > each.clientWidth) each.tabIndex = 0;
        else each.removeAttribute("tabindex");
    }
}
addEventListener("load", reach);
addEventListener("resize", reach);
