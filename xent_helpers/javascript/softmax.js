// Notebook 03: from logits by exponentials to shares, and the loss of apple's.

import { slider } from "./controls.js";
import { lossFromLogitsNats, softmax, sum } from "./formulas.js";
import { mount } from "./frame.js";
import { three, two } from "./numbers.js";
import { logitHands, rowsPanel } from "./rows.js";

const NEAR_A = [1, 2.6, 1, 1, 1.7];
const T = 1;
const COLUMNS = [
    { lines: ["logit z", "(drag)"], domain: [-8, 8], write: two },
    { lines: ["e^(z/T)", axisWords], domain: reachOf, write: (each) => some(each) },
    { lines: ["share", "outline: label"], domain: [0, 1], write: three, truth: 0 },
];

export const explorable = {
    state: ["z", "temperature"],
    lines: [1, 2, 3],
    question: "What changes the shares, and what leaves them as they are?",
    opening: "Apple is true. Drag a logit.",
    starts: {
        "near A": { z: NEAR_A, temperature: T },
        "one of them negative": { z: [-1, 3, 1, 1, 2], temperature: T },
        "all equal": { z: [0, 0, 0, 0, 0], temperature: T },
        "sure and right": { z: [6, 0, 0, 0, 0], temperature: T },
    },
    goals: [
        [
            "From “near A”, get a loss below 1 and move apple's logit alone.",
            (_, { loss }, trace) => loss < 1 && onlyFromA(trace, "apple"),
        ],
        ["Change all five logits and not one share.", (_, __, { moved }) => only(moved, "all")],
        [
            "From “near A”, bring the loss within 0.1 of ln 5 = 1.609 by T alone.",
            (_, { loss }, trace) => onlyFromA(trace, "temperature") && Math.abs(loss - Math.log(5)) < 0.1,
        ],
    ],
    numbers,
    sentence,
    build,
};

// The axis of the exponentials: still as long as they fit, and then as long as the largest, so that ratios stay seen.
function reachOf(exponentials) {
    return [0, Math.max(20, ...exponentials)];
}

function axisWords([, high]) {
    return high > 20 ? "axis: to the largest" : "axis: 0 to 20";
}

const some = (value) => (value < 0.005 ? "small" : value < 1e4 ? two(value) : "large");
const only = (moved, name) => moved.size === 1 && moved.has(name);
const onlyFromA = ({ from, moved }, name) => ["", "near A"].includes(from) && only(moved, name);

function numbers({ z, temperature }) {
    const scaled = z.map((logit) => logit / temperature);
    return { exponentials: scaled.map(Math.exp), shares: softmax(scaled), loss: lossFromLogitsNats(0, scaled) };
}

function sentence({ temperature }, { shares, loss }) {
    const paid = `the loss is ${three(loss)} nats at the temperature ${two(temperature)}`;
    const share = shares[0] < 0.0005 ? "below 0.001" : three(shares[0]);
    return `Apple's share is ${share}, so ${paid}`;
}

function build({ read, move }) {
    const made = rowsPanel("Logits, their exponentials, and the shares of these", COLUMNS);
    const hands = logitHands(made, read, (z, name) => move({ z }, name));
    const [all, temperature] = [shiftSlider(read, move), temperatureSlider(move)];
    return {
        controls: [temperature.row, all.row],
        panels: [made],
        update(state, values) {
            const total = sum(values.exponentials);
            made.show([state.z, values.exponentials, values.shares], {
                feet: ["", `sum ${some(total)}`, "sum 1"],
                losses: [undefined, undefined, values.loss],
            });
            hands.forEach((show, k) => show(state.z[k]));
            all.show(sum(state.z) / state.z.length);
            temperature.show(state.temperature);
        },
    };
}

// Moves all logits together; it stands where their mean does.
function shiftSlider(read, move) {
    const shift = (mean) => {
        const { z } = read();
        const now = sum(z) / z.length;
        const by = Math.min(30 - Math.max(...z), Math.max(-30 - Math.min(...z), mean - now));
        move({ z: z.map((each) => each + by) }, "all");
    };
    return slider({ name: "all logits together (their mean)", low: -6, high: 6, step: 0.1, write: two, move: shift });
}

const temperatureSlider = (move) =>
    slider({
        name: "temperature T",
        low: 0.25,
        high: 20,
        step: 0.25,
        write: two,
        move: (value) => move({ temperature: value }, "temperature"),
    });

export default { render: ({ model, el }) => mount(explorable, model, el) };
