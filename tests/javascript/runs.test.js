import assert from "node:assert/strict";
import { test } from "node:test";

import { follow, spread } from "../../xent_helpers/javascript/runs.js";

const SOFTMAX = { loss: 2, rate: 1, activation: "softmax", name: "start" };
const run = (name, ...losses) => ({ name, rate: 1, activation: "softmax", losses });

test("the first drawing begins a run under the name of the state", () => {
    assert.deepEqual(follow([], undefined, { ...SOFTMAX, name: "A" }), [run("A", 2)]);
});

test("a drawing that changes no loss changes no run", () => {
    const runs = [run("A", 3, 2)];
    assert.deepEqual(follow(runs, undefined, SOFTMAX), runs);
});

test("a state that Python has set begins a run of its own", () => {
    assert.deepEqual(follow([run("A", 3, 2.5)], undefined, SOFTMAX), [run("A", 3, 2.5), run("set", 2)]);
});

test("a step adds its loss to the last run and leaves the run that was handed in", () => {
    const runs = [run("A", 4, 3), run("B", 3)];
    assert.deepEqual(follow(runs, "step", SOFTMAX), [run("A", 4, 3), run("B", 3, 2)]);
    assert.deepEqual(runs, [run("A", 4, 3), run("B", 3)]);
});

test("a step that leaves the loss as it was is a step, too", () => {
    assert.deepEqual(follow([run("A", 2)], "step", SOFTMAX), [run("A", 2, 2)]);
});

test("a reader's choice replaces a run of no step", () => {
    assert.deepEqual(follow([run("A", 3)], "B", SOFTMAX), [run("B", 2)]);
});

test("a reader's choice stands beside a run that went somewhere", () => {
    assert.deepEqual(follow([run("A", 4, 3)], "B", SOFTMAX), [run("A", 4, 3), run("B", 2)]);
});

test("of four runs the oldest goes", () => {
    const runs = [run("A", 9, 8), run("B", 7, 6), run("rest even", 5, 4)];
    assert.deepEqual(
        follow(runs, "yours", SOFTMAX).map(({ name }) => name),
        ["B", "rest even", "yours"],
    );
});

test("another rate is that of a run of no step", () => {
    assert.deepEqual(follow([run("B", 2)], "rate", { ...SOFTMAX, rate: 3 }), [{ ...run("B", 2), rate: 3 }]);
});

test("another rate after a step begins a run, which bears no preset's name", () => {
    const after = follow([run("B", 3, 2)], "rate", { ...SOFTMAX, rate: 3 });
    assert.deepEqual(after, [run("B", 3, 2), { ...run("yours", 2), rate: 3 }]);
});

test("another last layer forgets the runs, whose losses are not of its kind", () => {
    const sigmoids = { ...SOFTMAX, activation: "sigmoids" };
    const begun = (name) => [{ ...run(name, 2), activation: "sigmoids" }];
    assert.deepEqual(follow([run("A", 4, 3)], "yours", sigmoids), begun("yours"));
    assert.deepEqual(follow([run("A", 3, 2)], undefined, sigmoids), begun("start"));
});

test("labels that would overlap are pushed up, in the order in which they stand", () => {
    assert.deepEqual(spread([100, 98, 20], 46, 146), [100, 54, 8]);
    assert.deepEqual(spread([200, NaN, 190], 46, 146), [146, NaN, 100]);
    assert.deepEqual(spread([10, 90], 46, 146), [10, 90]);
});
