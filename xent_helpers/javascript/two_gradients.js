// Notebook 05: one prediction and the two gradients of its loss, a row for each class.

import { lossNats } from "./formulas.js";
import { mount } from "./frame.js";
import { fixed, signed, three, two } from "./numbers.js";
import { CLASSES } from "./palette.js";
import { A, B, EVEN } from "./prediction.js";
import { rowsPanel } from "./rows.js";
import { restGiver } from "./shares.js";

const SMALL = 1e-9;

// What the columns show: a name in two lines, the bounds of its axis, and how a number is written.
const COLUMNS = [
    { lines: ["prediction q", "outline: label y"], domain: [0, 1], write: three, truth: 0, of: ({ q }) => q },
    {
        lines: ["slope of the loss by q", "−y / q"],
        domain: [-12, 0],
        write: steepness,
        of: ({ by_probs }) => by_probs,
    },
    { lines: ["slope of the loss by z", "q − y"], domain: [-1, 1], write: signed, of: ({ by_logits }) => by_logits },
];

export const explorable = {
    state: ["q"],
    lines: [1, 2, 3],
    question: "Which gradient sees how the wrong classes share the rest?",
    opening: "Apple is true; dashed is prediction A. Drag a bar.",
    starts: {
        A: { q: A },
        B: { q: B },
        "even split": { q: [0.1, 0.225, 0.225, 0.225, 0.225] },
        "all equal": { q: EVEN },
    },
    goals: [
        [
            "Find the bar that moves a slope by q, and bring that to −5.",
            (_, { by_probs }, { moved }) => moved.has("apple") && Math.abs(by_probs[0] + 5) < 0.05,
        ],
        [
            "By hand: with all slopes by q as A's, let the four positive slopes by z differ by less than 0.01.",
            ({ q }, _, { moved }) => moved.size > 0 && Math.abs(q[0] - A[0]) < SMALL && spread(q.slice(1)) < 0.01,
        ],
        [
            "Bring every slope by z to less than 0.1 in size.",
            (_, { by_logits }) => by_logits.every((slope) => Math.abs(slope) < 0.1),
        ],
    ],
    numbers,
    sentence,
    build,
};

// A slope that leaves its axis has an arrow before it, and so less room.
function steepness(slope) {
    if (slope >= -12) return two(slope);
    return slope < -999 && slope > -Infinity ? "steep" : fixed(slope, slope < -99 ? 0 : 1);
}

// How many numbers of one row are others than those of another.
const otherThan = (row, other) => row.filter((value, k) => Math.abs(value - other[k]) > SMALL).length;

const spread = (row) => Math.max(...row) - Math.min(...row);

function numbers({ q }) {
    return {
        loss: lossNats(0, q),
        by_probs: q.map((share, k) => (k === 0 ? -1 / share : 0)),
        by_logits: q.map((share, k) => share - (k === 0 ? 1 : 0)),
    };
}

function sentence(_, { loss, by_probs, by_logits }) {
    const slopes = by_logits.map(signed).join(", ");
    const steep = by_probs[0] < -1e6 && by_probs[0] > -Infinity ? "below −1,000,000" : two(by_probs[0]);
    return `Loss ${three(loss)} nats; slope by q of apple ${steep}; by z [${slopes}]`;
}

function build({ read, move }) {
    const made = rowsPanel("A prediction, its slopes by the probabilities and by the logits", COLUMNS, {
        compared: true,
    });
    const pull = restGiver();
    const hands = CLASSES.map((name, k) =>
        made.hand(0, k, {
            name: `probability of ${name}`,
            words: three,
            move: (share) => move({ q: pull(read().q, k, share) }, name),
        }),
    );
    const first = { q: A, ...numbers({ q: A }) };
    const others = COLUMNS.map(({ of }) => of(first));
    return {
        panels: [made],
        update(state, values) {
            const shown = COLUMNS.map(({ of }) => of({ ...state, ...values }));
            const feet = shown.map((row, i) => `other than A's: ${otherThan(row, others[i])} of 5`);
            made.show(shown, { others, feet, losses: [values.loss] });
            hands.forEach((show, k) => show(state.q[k]));
        },
    };
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
