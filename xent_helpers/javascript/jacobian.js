// Notebook 05: one logit moves, and each output answers: a column of the Jacobian of softmax, or of five sigmoids.

import { button, buttons } from "./controls.js";
import { put } from "./drawing.js";
import { sigmoid, softmax, sum } from "./formulas.js";
import { mount } from "./frame.js";
import { fixed, signed, three, two } from "./numbers.js";
import { CLASSES } from "./palette.js";
import { A } from "./prediction.js";
import { logitHands, rowsPanel } from "./rows.js";

const LAYERS = { softmax: "softmax", sigmoids: "five sigmoids" };
const LOGITS_OF_A = A.map(Math.log);
const MOST = 0.25; // q (1 - q) at q = 1/2: no slope is larger
const COLUMNS = [
    { lines: ["logit z", "(drag, or press a name)"], domain: [-6, 6], write: two },
    { lines: ["output q", "of the last layer"], domain: [0, 1], write: three },
    { lines: ["slope of q", "by the logit in hand"], domain: [-MOST, MOST], write: slope },
];

export const explorable = {
    state: ["z", "activation", "held"],
    lines: [1, 2, 3],
    question: "You move one logit. Which outputs answer, and how strongly?",
    opening: "Drag a logit.",
    starts: {
        A: { z: LOGITS_OF_A, activation: "softmax", held: "banana" },
        "A by five sigmoids": { z: A.map((q) => Math.log(q / (1 - q))), activation: "sigmoids", held: "banana" },
        "all equal": { z: [0, 0, 0, 0, 0], activation: "softmax", held: "apple" },
    },
    goals: [
        [
            "With softmax, raise apple’s own slope to its peak.",
            ({ activation, held }, { column }, { moved }) =>
                activation === "softmax" && held === "apple" && moved.has("apple") && column[0] > MOST - 0.0005,
        ],
        [
            "Move a logit that one output alone answers.",
            ({ activation, held }, _, { moved }) => activation === "sigmoids" && moved.has(held),
        ],
        [
            "With softmax, find a place where no output answers the logit in hand by more than 0.01.",
            ({ activation }, { column }, { moved }) =>
                activation === "softmax" &&
                CLASSES.some((name) => moved.has(name)) &&
                column.every((each) => Math.abs(each) < 0.01),
        ],
    ],
    numbers,
    sentence,
    build,
};

function numbers({ z, activation, held }) {
    const j = CLASSES.indexOf(held);
    const q = activation === "softmax" ? softmax(z) : sigmoid(z);
    return { q, column: activation === "softmax" ? softmaxColumn(q, j) : sigmoidsColumn(z, j) };
}

// Others lose in proportion to what they have, and the one whose logit moves gains all that.
const softmaxColumn = (q, j) => q.map((each, i) => (i === j ? each * sum(others(q, j)) : -each * q[j]));
const others = (q, j) => q.filter((_, i) => i !== j);

// s (1 - s), where 1 - s is the sigmoid of the opposite logit.
const sigmoidsColumn = (z, j) => z.map((each, i) => (i === j ? sigmoid([each])[0] * sigmoid([-each])[0] : 0));

function sentence({ activation, held }, { column }) {
    const slopes = column.map(signed).join(", ");
    return `Slopes by ${held}'s logit, rounded, with ${LAYERS[activation]}: [${slopes}]`;
}

// What is not 0 is not written as 0.
function slope(value) {
    if (value === 0) return "0";
    if (Math.abs(value) >= 0.0005) return signed(value);
    const [digit, power] = Math.abs(value).toExponential(0).split("e-");
    return `${value < 0 ? "−" : "+"}${digit}·10⁻${[...power].map((each) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[each]).join("")}`;
}

function build({ read, move, go }) {
    const made = rowsPanel("Logits, outputs, and how each output answers the logit in hand", COLUMNS, {
        press: (held) => move({ held }, "held"),
    });
    const hands = logitHands(made, read, (z, name) => move({ z, held: name }, name));
    const layers = Object.entries(LAYERS).map(([activation, words]) => [
        activation,
        button(words, () => go({ ...read(), activation }, words)),
    ]);
    return {
        controls: [buttons("The same logits by", ...layers.map(([, element]) => element))],
        panels: [made],
        update({ z, activation, held }, { q, column }) {
            const feet = [`in hand: ${held}`, `sum ${two(sum(q))}`, `sum ${fixed(sum(column), 3)}`];
            made.show([z, q, column], { feet, held: CLASSES.indexOf(held) });
            hands.forEach((show, k) => show(z[k]));
            for (const [name, element] of layers) put(element, { "aria-pressed": String(name === activation) });
        },
    };
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
