import assert from "node:assert/strict";
import { test } from "node:test";

import * as formulas from "../../xent_helpers/javascript/formulas.js";

const close = (value, expected) => assert.ok(Math.abs(value - expected) < 1e-12, `${value} is not ${expected}`);

test("one bit is the news of a half, one nat that of 1 / e", () => {
    assert.equal(formulas.surprisalBits(1 / 2), 1);
    assert.equal(formulas.surprisalNats(1 / Math.E), 1);
});

test("a certain outcome has 0, and not -0", () => {
    for (const value of [
        formulas.surprisalBits(1),
        formulas.surprisalNats(1),
        formulas.entropyBits([1, 0]),
        formulas.lossNats(0, [1, 0]),
    ]) {
        assert.ok(Object.is(value, 0));
    }
});

test("a formula hides no sign: what is no distribution is not made to look like one", () => {
    assert.equal(formulas.surprisalBits(2), -1);
    assert.equal(formulas.lossNats(0, [Math.E]), -1);
    assert.equal(formulas.klDivergenceBits([0.5], [1]), -0.5);
});

test("0 log 0 counts 0, and what was impossible costs without limit", () => {
    assert.equal(formulas.crossEntropyBits([1, 0], [0.5, 0.5]), 1);
    assert.equal(formulas.crossEntropyBits([0.5, 0.5], [1, 0]), Infinity);
    assert.equal(formulas.klDivergenceBits([0.5, 0.5], [1, 0]), Infinity);
    assert.equal(formulas.lossNats(1, [1, 0]), Infinity);
});

test("the two divergences of two distributions", () => {
    close(formulas.klDivergenceBits([0.5, 0.25, 0.25], [0.25, 0.25, 0.5]), 0.25);
    close(formulas.klDivergenceBits([1, 0], [0.5, 0.5]), 1);
});

test("logits of a thousand do not overflow", () => {
    assert.deepEqual(formulas.softmax([1000, 1000]), [0.5, 0.5]);
    assert.deepEqual(formulas.sigmoid([-1000, 0, 1000]), [0, 0.5, 1]);
    assert.equal(formulas.lossFromLogitsNats(1, [1000, 0]), 1000);
});
