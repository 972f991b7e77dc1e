import assert from "node:assert/strict";
import { test } from "node:test";

import { fixed, four, signed, three, two } from "../../xent_helpers/javascript/numbers.js";

test("an exact half goes to the even digit, as in Python", () => {
    assert.deepEqual([0.0625, 0.1875, 0.3125, -0.0625].map(three), ["0.062", "0.188", "0.312", "−0.062"]);
    assert.deepEqual(
        [0.5, 1.5, 2.5, 1000.5].map((value) => fixed(value, 0)),
        ["0", "2", "2", "1000"],
    );
});

test("what is no exact half goes to the nearest", () => {
    assert.deepEqual([1.005, 0.615, 2.675].map(two), ["1.00", "0.61", "2.67"]); // as binary fractions, below the half
    assert.equal(four(0.00005000000000000001), "0.0001");
});

test("a true minus sign, and none before a zero", () => {
    assert.deepEqual([-1.5, -0.0001, -0, 0].map(three), ["−1.500", "0.000", "0.000", "0.000"]);
});

test("a plus sign where it is asked for, and none before a zero", () => {
    assert.deepEqual([0.9, -0.9, 0.0001, -0.0001].map(signed), ["+0.900", "−0.900", "0.000", "0.000"]);
});

test("infinities are signs", () => {
    assert.deepEqual([Infinity, -Infinity].map(two), ["∞", "−∞"]);
    assert.equal(signed(Infinity), "∞");
});
