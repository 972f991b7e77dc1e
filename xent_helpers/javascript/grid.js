// A grid of cells to draw on: by mouse, finger or pen, and by keys when one of its cells has the focus.

import { keepGhosts, pointerAt, put, shape } from "./drawing.js";
import { cellAt, cellBeyond, drawn, FULL, rubbed, SIDE, withCell } from "./pen.js";

const DARK = FULL / 2; // a stroke that begins on as much ink rubs

// `read` gives the ink, `move` is told the new one. What is returned draws the grid at a place, with a small square in
// each cell that looks as `marked` says for it.
export function inkGrid(svg, { name, color, read, move }) {
    put(svg, { role: "group" });
    const group = shape(svg, "g", { class: "grid", role: "grid", "aria-label": name, cursor: "crosshair" });
    const paper = shape(group, "rect", { fill: "transparent", stroke: "currentColor", "stroke-opacity": 0.55 });
    const cells = Array.from({ length: SIDE }, () => shape(group, "g", { role: "row" })).flatMap(cellsOf);
    const ring = shape(group, "rect", { fill: "none", stroke: color, "stroke-width": 2.5, visibility: "hidden" });
    const grid = { svg, group, cells, ring, read, move, side: 1, left: 0, top: 0 };
    drawsByPointer(grid);
    drawsByKeys(grid);
    return ({ x, y, side }, marked) => {
        Object.assign(grid, { left: x, top: y, side });
        put(paper, { x, y, width: SIDE * side, height: SIDE * side });
        const ink = read();
        const small = Math.round(0.36 * side);
        cells.forEach(({ cell, dark, mark, says }, i) => {
            const place = { x: x + (i % SIDE) * side, y: y + Math.floor(i / SIDE) * side, width: side, height: side };
            put(cell, { "aria-label": `${says}, ink ${Math.round(ink[i])}` });
            put(dark, { ...place, opacity: ink[i] / FULL });
            put(cell.firstChild, place);
            const [left, top] = [place.x + (side - small) / 2, place.y + (side - small) / 2];
            put(mark, { x: left, y: top, width: small, height: small, ...marked(i) });
        });
    };
}

function cellsOf(row, r) {
    return Array.from({ length: SIDE }, (_, c) => {
        const cell = shape(row, "g", { role: "gridcell", tabindex: r || c ? "-1" : "0" });
        shape(cell, "rect", { fill: "transparent", stroke: "currentColor", "stroke-opacity": 0.13 });
        const [dark, mark] = ["currentColor", "none"].map((fill) => shape(cell, "rect", { fill }));
        return { cell, dark, mark, says: `row ${r + 1}, column ${c + 1}` };
    });
}

// One cell at a time is a stop of the Tab key, the last one that had the focus.
function focusOn({ cells }, at) {
    cells.forEach(({ cell }, i) => put(cell, { tabindex: i === at ? "0" : "-1" }));
    cells[at].cell.focus({ preventScroll: true });
}

function drawsByPointer(grid) {
    const { svg, group, read, move } = grid;
    let pen = null; // where it was last, what it does, and the inked cell that a press without a stroke rubs out
    const here = (event) => {
        const { x, y } = pointerAt(svg, event);
        return [(x - grid.left) / grid.side, (y - grid.top) / grid.side];
    };
    group.addEventListener("pointerdown", (event) => {
        if (event.button || !event.isPrimary) return;
        event.preventDefault();
        group.setPointerCapture(event.pointerId);
        keepGhosts(svg.closest(".xent-explorable"));
        const at = here(event);
        const cell = cellAt(at);
        focusOn(grid, cell);
        const ink = read()[cell];
        pen = { at, stroke: ink >= DARK ? rubbed : drawn, pressed: ink > 0 ? cell : null };
        if (pen.pressed === null) move(drawn(read(), at, at));
    });
    group.addEventListener("touchstart", (event) => event.preventDefault(), { passive: false });
    group.addEventListener("pointermove", (event) => {
        if (!pen) return;
        const at = here(event);
        if (cellAt(at) === pen.pressed) return;
        move(pen.stroke(read(), pen.at, at));
        pen = { ...pen, at, pressed: null };
    });
    group.addEventListener("pointerup", () => {
        if (pen && pen.pressed !== null) move(withCell(read(), pen.pressed, 0));
        pen = null;
    });
    for (const type of ["pointercancel", "lostpointercapture"]) group.addEventListener(type, () => (pen = null));
}

// Arrows go from cell to cell, with Shift they draw; Space and Enter ink a cell or rub it out.
function drawsByKeys(grid) {
    const { group, cells, ring, read, move } = grid;
    const where = (target) => cells.findIndex(({ cell }) => cell === target);
    group.addEventListener("keydown", (event) => {
        const at = where(event.target);
        const next = cellBeyond(event.key, at);
        const inks = event.key === " " || event.key === "Enter";
        if (!inks && next === null) return;
        event.preventDefault();
        if (inks) return move(withCell(read(), at, read()[at] ? 0 : FULL));
        focusOn(grid, next);
        if (event.shiftKey) move(withCell(withCell(read(), at, FULL), next, FULL));
    });
    // On the cells: Chromium would stop the Tab key at a group that listens for the focus.
    for (const { cell } of cells) {
        cell.addEventListener("focus", () => {
            const { x, y, width, height } = cell.firstChild.attributes;
            put(ring, { x: x.value, y: y.value, width: width.value, height: height.value });
            put(ring, { visibility: cell.matches(":focus-visible") ? "visible" : "hidden" });
        });
        cell.addEventListener("blur", () => put(ring, { visibility: "hidden" }));
    }
}
