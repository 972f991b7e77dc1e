// Predictions for three classes: settings and places, and the way of descent.

import assert from "node:assert/strict";
import { test } from "node:test";

import { apart, descend, predictionAt, splitOf } from "../../xent_helpers/javascript/simplex.js";

test("a prediction is found again from the true share and the split", () => {
    const q = predictionAt(0.2, 0.25);
    assert.deepEqual(q, [0.2, 0.6000000000000001, 0.2]);
    assert.ok(Math.abs(splitOf(q) - 0.25) < 1e-12);
});

test("descent keeps an even split, and makes an uneven one more even", () => {
    for (const [, banana, cherry] of descend([0.2, 0.4, 0.4])) assert.ok(Math.abs(banana - cherry) < 1e-12);
    const splits = descend([0.1, 0.8, 0.1]).map(splitOf);
    splits.slice(1).forEach((split, i) => assert.ok(split > splits[i] && split < 0.5));
});

test("each step raises the true share", () => {
    const shares = descend([0.05, 0.05, 0.9]).map(([apple]) => apple);
    shares.slice(1).forEach((share, i) => assert.ok(share > shares[i]));
});

test("splits are apart by what cherry has of the rest", () => {
    assert.ok(Math.abs(apart([0.1, 0.8, 0.1], [0.4, 0.3, 0.3]) - (0.5 - 1 / 9)) < 1e-12);
});
