import assert from "node:assert/strict";
import { test } from "node:test";

import { between } from "../../xent_helpers/javascript/motion.js";

test("a number goes from one to the other", () => {
    const way = between("10", "-30.5");
    assert.deepEqual([0, 0.5, 1].map(way), ["10", "-10.25", "-30.5"]);
});

test("all numbers of a path go together", () => {
    assert.equal(between("M0 10L4 8h-14z", "M10 20L0 0h-4z")(0.5), "M5 15L2 4h-9z");
});

test("a tiny number is one number", () => {
    assert.equal(between("1e-7", "2")(0.5), "1");
});

test("texts of two forms have nothing between them", () => {
    assert.equal(between("M0 0L1 1", "M0 0"), null);
    assert.equal(between("", "M0 0"), null);
});
