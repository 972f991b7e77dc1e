import assert from "node:assert/strict";
import { test } from "node:test";

import { DIGITS } from "../../xent_helpers/javascript/digits.js";
import { cellAt, cellBeyond, drawn, rubbed, withCell } from "../../xent_helpers/javascript/pen.js";

const EMPTY = Array.from({ length: 64 }, () => 0);

test("a dot in the middle of a cell is full there, and pale around it", () => {
    const ink = drawn(EMPTY, [3.5, 2.5], [3.5, 2.5]);
    assert.equal(ink[2 * 8 + 3], 16);
    assert.deepEqual([ink[8 + 3], ink[3 * 8 + 3], ink[2 * 8 + 2], ink[2 * 8 + 4]], [5, 5, 5, 5]); // 16 times 0.3
    assert.equal(ink.filter(Boolean).length, 5);
});

test("a line inks all that its ends leave between them, and no cell gets less", () => {
    const ink = drawn(withCell(EMPTY, 4, 16), [0.5, 1.5], [7.5, 1.5]);
    assert.deepEqual(
        ink.slice(8, 16),
        Array.from({ length: 8 }, () => 16),
    );
    assert.deepEqual(ink.slice(0, 8), [5, 5, 5, 5, 16, 5, 5, 5]);
    assert.deepEqual(ink.slice(24), EMPTY.slice(24));
});

test("two short lines ink as one long line does", () => {
    const [from, over, to] = [
        [1, 1],
        [3, 4],
        [5, 7],
    ];
    assert.deepEqual(drawn(drawn(EMPTY, from, over), over, to), drawn(EMPTY, from, to));
});

test("a rubber takes all from the cells that it touches, and from no other", () => {
    const full = EMPTY.map(() => 16);
    const ink = rubbed(full, [0.1, 1.9], [2.9, 1.9]);
    assert.deepEqual(
        ink.flatMap((each, cell) => (each ? [] : [cell])),
        [8, 9, 10, 16, 17, 18],
    );
    assert.deepEqual(rubbed(full, [3.9, 3.1], [3.9, 3.1])[3 * 8 + 3], 0); // a corner is touched, too
    assert.equal(full[8], 16);
});

test("what is drawn on stays as it was", () => {
    const before = [...EMPTY];
    drawn(before, [4, 4], [5, 5]);
    assert.deepEqual(before, EMPTY);
});

test("a place outside belongs to the nearest cell", () => {
    assert.equal(cellAt([-3, 0.2]), 0);
    assert.equal(cellAt([9, 9]), 63);
    assert.equal(cellAt([7.9, 1]), 15);
});

test("keys go from cell to cell and stop at the edges", () => {
    assert.deepEqual(
        ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Home", "End", "PageUp", "PageDown"].map((key) =>
            cellBeyond(key, 9),
        ),
        [10, 17, 8, 1, 8, 15, 1, 57],
    );
    assert.equal(cellBeyond("ArrowRight", 7), 7);
    assert.equal(cellBeyond("ArrowUp", 7), 7);
    assert.equal(cellBeyond("a", 7), null);
});

test("there are ten digits of 64 cells, with ink from 0 to 16", () => {
    assert.equal(DIGITS.length, 10);
    for (const ink of DIGITS) {
        assert.equal(ink.length, 64);
        assert.equal(Math.max(...ink), 16);
        assert.ok(ink.every((each) => each >= 0));
    }
});
