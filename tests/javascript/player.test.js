import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { player } from "../../xent_helpers/javascript/player.js";

let still = false;
let steps = 0;
let shown = [];
globalThis.matchMedia = () => ({ matches: still });

beforeEach(() => {
    [still, steps, shown] = [false, 0, []];
});

const of = (count) =>
    player(
        count,
        () => (steps += 1),
        (on) => shown.push(on),
    );

test("the first step comes at once, the others one by one, and then it rests", (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    of(3).press();
    assert.deepEqual([steps, shown], [1, [true]]);
    t.mock.timers.tick(119);
    assert.equal(steps, 1);
    t.mock.timers.tick(1);
    assert.equal(steps, 2);
    t.mock.timers.tick(1000);
    assert.deepEqual([steps, shown], [3, [true, false]]);
});

test("a second press pauses, and a third starts anew", (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const { press } = of(3);
    press();
    press();
    t.mock.timers.tick(1000);
    assert.deepEqual([steps, shown], [1, [true, false]]);
    press();
    for (let i = 0; i < 9; i++) t.mock.timers.tick(120);
    assert.deepEqual([steps, shown], [4, [true, false, true, false]]);
});

test("a reader who asked for less motion gets all steps at once", () => {
    still = true;
    of(30).press();
    assert.deepEqual([steps, shown], [30, [false]]);
});

test("a player may have a pace of its own", (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    player(
        2,
        () => (steps += 1),
        () => {},
        70,
    ).press();
    t.mock.timers.tick(69);
    assert.equal(steps, 1);
    t.mock.timers.tick(1);
    assert.equal(steps, 2);
});
