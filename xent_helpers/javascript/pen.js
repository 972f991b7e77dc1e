// A soft pen on a grid of 8 by 8 cells, each with ink from 0 to 16. Places are in cells, from the upper left corner.

export const SIDE = 8;
export const FULL = 16;
const REACH = 1.3; // cells: a line is full on 0.3 of a cell on either side, and then fades

// How far a place is from the line between two others.
function distance([x, y], [x1, y1], [x2, y2]) {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length ? Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length)) : 0;
    return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

const middle = (cell) => [(cell % SIDE) + 0.5, Math.floor(cell / SIDE) + 0.5];

// Ink after the pen has gone from one place to another: no cell gets less than it had.
export function drawn(ink, from, to) {
    const laid = (cell) => Math.round(FULL * Math.min(1, Math.max(0, REACH - distance(middle(cell), from, to))));
    return ink.map((before, cell) => Math.max(before, laid(cell)));
}

// Ink after the rubber has gone from one place to another: nothing is left in the cells that it touched.
export function rubbed(ink, from, to) {
    return ink.map((before, cell) => (distance(middle(cell), from, to) <= Math.SQRT1_2 ? 0 : before));
}

export const cellAt = ([x, y]) => SIDE * within(Math.floor(y)) + within(Math.floor(x));

const within = (at) => Math.min(SIDE - 1, Math.max(0, at));

export const withCell = (ink, cell, amount) => ink.map((before, i) => (i === cell ? amount : before));

// The cell to which a key leads; null for a key that leads nowhere.
export function cellBeyond(key, cell) {
    const [row, column] = [Math.floor(cell / SIDE), cell % SIDE];
    const to = {
        ArrowLeft: [row, column - 1],
        ArrowRight: [row, column + 1],
        ArrowUp: [row - 1, column],
        ArrowDown: [row + 1, column],
        Home: [row, 0],
        End: [row, SIDE - 1],
        PageUp: [0, column],
        PageDown: [SIDE - 1, column],
    }[key];
    return to ? cellAt([to[1], to[0]]) : null;
}
