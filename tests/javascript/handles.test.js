import assert from "node:assert/strict";
import { test } from "node:test";

import { clamped, keyed } from "../../xent_helpers/javascript/handles.js";

const SHARE = { low: 0, high: 1, step: 0.01, page: 0.1 };

test("arrows go a step, with Shift and by page ten", () => {
    assert.equal(keyed("ArrowRight", false, 0.5, SHARE), 0.51);
    assert.equal(keyed("ArrowUp", false, 0.5, SHARE), 0.51);
    assert.equal(keyed("ArrowLeft", true, 0.5, SHARE), 0.4);
    assert.equal(keyed("PageDown", false, 0.5, SHARE), 0.4);
    assert.equal(keyed("PageUp", true, 0.5, SHARE), 0.6);
    assert.equal(keyed("ArrowUp", true, 5, { low: 0, high: 6, step: 0.05 }), 5.5);
});

test("Home and End go to the ends, and no key beyond them", () => {
    assert.equal(keyed("Home", false, 0.5, SHARE), 0);
    assert.equal(keyed("End", false, 0.5, SHARE), 1);
    assert.equal(keyed("ArrowRight", true, 0.95, SHARE), 1);
    assert.equal(keyed("ArrowDown", false, 0.001, SHARE), 0);
});

test("another key is none of ours", () => {
    assert.deepEqual(
        ["a", "Tab", "Enter", "Escape"].map((key) => keyed(key, false, 0.5, SHARE)),
        [null, null, null, null],
    );
});

test("thirty steps end at thirty steps", () => {
    let value = 0;
    for (let i = 0; i < 30; i++) value = keyed("ArrowRight", false, value, SHARE);
    assert.equal(value, 0.3);
});

test("a value is kept within its bounds, at a step from the lowest", () => {
    assert.equal(clamped(-3, SHARE), 0);
    assert.equal(clamped(3, SHARE), 1);
    assert.equal(clamped(0.12345, SHARE), 0.12);
    assert.equal(clamped(-2.06, { low: -8, high: 8, step: 0.1 }), -2.1);
});
