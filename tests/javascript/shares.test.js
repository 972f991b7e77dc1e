import assert from "node:assert/strict";
import { test } from "node:test";

import { edgesOf, giver, withEdge, restGiver } from "../../xent_helpers/javascript/shares.js";

const near = (found, expected) => {
    assert.equal(found.length, expected.length);
    found.forEach((value, k) => assert.ok(Math.abs(value - expected[k]) < 1e-12, `${found} for ${expected}`));
};

test("what a share leaves is split as it was", () => {
    near(giver()([0.5, 0.3, 0.2], 0, 0), [0, 0.6, 0.4]);
    near(giver()([0.5, 0.3, 0.2], 1, 0.65), [0.25, 0.65, 0.1]);
});

test("ratios are remembered while there is nothing to split", () => {
    const give = giver();
    near(give([0.5, 0.4, 0.1], 0, 1), [1, 0, 0]);
    near(give([1, 0, 0], 0, 0.5), [0.5, 0.4, 0.1]);
    near(give([1, 0, 0], 1, 0.25), [0.75, 0.25, 0]); // apple has all there is to split
});

test("shares that never had anything get equal parts", () => {
    near(giver()([1, 0, 0, 0, 0], 0, 0.2), [0.2, 0.2, 0.2, 0.2, 0.2]);
});

test("remembered ratios in which all belonged to the share itself count as none", () => {
    const give = giver();
    give([0.5, 0.5, 0], 2, 0); // remembers that the third had nothing
    near(give([0, 0, 1], 2, 0.5), [0.25, 0.25, 0.5]);
});

test("the shares sum to 1 and the given one is exact", () => {
    const give = giver();
    let shares = [0.5, 0.25, 0.125, 0.0625, 0.0625];
    for (let i = 0; i < 1000; i++) {
        const value = ((i * 37) % 101) / 100;
        shares = give(shares, i % 5, value);
        assert.equal(shares[i % 5], value);
        assert.ok(Math.abs(shares.reduce((a, b) => a + b) - 1) < 1e-9);
    }
});

test("an edge moves share from one neighbour to the other", () => {
    near(edgesOf([0.5, 0.25, 0.25]), [0.5, 0.75]);
    near(withEdge([0.5, 0.25, 0.25], 0, 0.6), [0.6, 0.15, 0.25]);
});

test("an edge pushes those in its way", () => {
    near(withEdge([0.5, 0.25, 0.25], 0, 0.9), [0.9, 0, 0.1]);
    near(withEdge([0.5, 0.25, 0.25], 1, 0.2), [0.2, 0, 0.8]);
    near(withEdge([0.5, 0.25, 0.25], 1, 0), [0, 0, 1]);
    near(withEdge([0, 0, 1], 0, 1), [1, 0, 0]);
});

test("a wrong class takes from the other wrong ones, the true one from all", () => {
    const give = restGiver();
    near(give([0.1, 0.5, 0.1, 0.1, 0.2], 1, 0.7), [0.1, 0.7, 0.05, 0.05, 0.1]);
    near(give([0.1, 0.5, 0.1, 0.1, 0.2], 0, 0.55), [0.55, 0.25, 0.05, 0.05, 0.1]);
    near(give([0.1, 0.5, 0.1, 0.1, 0.2], 4, 0.9), [0.1, 0, 0, 0, 0.9]);
    near(give([0.1, 0.5, 0.1, 0.1, 0.2], 4, 1), [0, 0, 0, 0, 1]); // more than the wrong ones have
    near(give([1, 0, 0, 0, 0], 2, 0.4), [0.6, 0, 0.4, 0, 0]);
    near(give([1, 0, 0, 0, 0], 2, 0), [1, 0, 0, 0, 0]);
});

test("a true class that a wrong one pushed down comes back with it", () => {
    const give = restGiver();
    let q = [0.1, 0.5, 0.1, 0.1, 0.2];
    for (const share of [0.8, 0.95, 1, 0.95]) q = give(q, 1, share);
    near(q, [0.05, 0.95, 0, 0, 0]);
    near((q = give(q, 1, 0.7)), [0.1, 0.7, 0.05, 0.05, 0.1]);
    near(give([0.3, 0.7, 0, 0, 0], 1, 0.7), [0.3, 0.7, 0, 0, 0]); // set elsewhere meanwhile
});

test("an edge leaves each share the least that it must keep, wherever it is pushed", () => {
    near(withEdge([0.5, 0.3, 0.2], 0, 0.8, 0.1), [0.8, 0.1, 0.1]);
    near(withEdge([0.5, 0.3, 0.2], 1, 0.2, 0.1), [0.1, 0.1, 0.8]);
    near(withEdge([0.5, 0.3, 0.2], 1, 0.7, 0.1), [0.5, 0.2, 0.3]);
});
