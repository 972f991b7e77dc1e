// Notebook 05: one prediction and the two gradients of its loss, a row for each class.

import { END, label, put, scale, shape, widePanel } from "./drawing.js";
import { lossNats } from "./formulas.js";
import { mount } from "./frame.js";
import { handle } from "./handles.js";
import { signed, three, two } from "./numbers.js";
import { CLASSES, COLORS } from "./palette.js";
import { A, B, EVEN } from "./prediction.js";
import { giver } from "./shares.js";

const [TOP, ROW, NAMES, VALUES, GAP] = [52, 31, 78, 54, 14];
const SMALL = 1e-9;
const DASHED = { fill: "none", stroke: "currentColor", "stroke-dasharray": "3 3", opacity: 0.7 };

// What the columns show: a name in two lines, the bounds of its axis, and how a number is written.
const COLUMNS = [
    { lines: ["prediction q", "(drag a bar)"], domain: [0, 1], write: two, of: ({ q }) => q },
    { lines: ["slope by q", "−y / q"], domain: [-12, 0], write: (each) => two(each), of: ({ by_probs }) => by_probs },
    { lines: ["slope by z", "q − y"], domain: [-1, 1], write: signed, of: ({ by_logits }) => by_logits },
];

export const explorable = {
    state: ["q"],
    lines: [1, 3],
    question: "Which gradient sees how the wrong classes share the rest?",
    opening: "Apple is true; dashed is prediction A. Drag a bar.",
    starts: {
        A: { q: A },
        B: { q: B },
        "even split": { q: [0.1, 0.225, 0.225, 0.225, 0.225] },
        "all equal": { q: EVEN },
    },
    goals: [
        ["Press A, then B: which slopes stay?", (_, __, { visited }) => visited.has("A") && visited.has("B")],
        [
            "By hand: let all slopes by q be A's, and four of the slopes by z not.",
            ({ q }, _, { moved }) => moved.size > 0 && otherThan(q, A) === 4 && Math.abs(q[0] - A[0]) < SMALL,
        ],
        ["Bring every slope by z below 0.1.", (_, { by_logits }) => by_logits.every((slope) => Math.abs(slope) < 0.1)],
    ],
    numbers,
    sentence,
    build,
};

// How many numbers of one row are others than those of another.
const otherThan = (row, other) => row.filter((value, k) => Math.abs(value - other[k]) > SMALL).length;

function numbers({ q }) {
    return {
        loss: lossNats(0, q),
        by_probs: q.map((share, k) => (k === 0 ? -1 / share : 0)),
        by_logits: q.map((share, k) => share - (k === 0 ? 1 : 0)),
    };
}

function sentence(_, { loss, by_probs, by_logits }) {
    const slopes = by_logits.map(signed).join(", ");
    return `Loss ${three(loss)} nats; slope by q of apple ${two(by_probs[0])}; by z [${slopes}]`;
}

function build({ read, move }) {
    const made = widePanel("A prediction, its slopes by the probabilities and its slopes by the logits", 232);
    const { svg } = made;
    CLASSES.forEach((name, k) => label(svg, 2, TOP + ROW * k + 16, name, { "font-size": 12.5 }));
    const columns = COLUMNS.map((each) => columnOf(svg, each));
    const pull = puller();
    const hands = CLASSES.map((name, k) => handOf(made, k, (share) => move({ q: pull(read().q, k, share) }, name)));
    const first = { q: A, ...numbers({ q: A }) };
    return {
        panels: [made],
        update(state, values) {
            const all = { ...state, ...values };
            columns.forEach((show, i) => show(COLUMNS[i].of(all), COLUMNS[i].of(first), made.width, i));
            hands.forEach((show, k) => show(state.q[k]));
        },
    };
}

// Apple takes from all the others; a wrong class takes from the other wrong ones, so that the loss stays.
function puller() {
    const [giveAll, giveRest] = [giver(), giver()];
    return (q, k, share) => {
        if (k === 0 || q[0] >= 1) return giveAll(q, k, share);
        const left = 1 - q[0];
        const among = q.slice(1).map((each) => each / left);
        return [q[0], ...giveRest(among, k - 1, Math.min(1, share / left)).map((each) => each * left)];
    };
}

// The end of a bar of the prediction as a handle; the whole bar may be taken.
function handOf(made, k, move) {
    const value = (at) => (at - startOf(0, made.width)) / trackOf(made.width);
    const name = `probability of ${CLASSES[k]}`;
    const it = handle(made.svg, { name, along: "x", color: COLORS[k], value, move });
    return (share) => {
        const start = startOf(0, made.width);
        const [x, y] = [start + share * trackOf(made.width), TOP + ROW * k + 12];
        const area = { x: start - 12, width: x - start + 26, y: y - 14, height: 28 };
        it.show(share, { x, y, words: three(share), size: 30, area });
    };
}

const trackOf = (width) => (width - NAMES - 3 * VALUES - 2 * GAP) / 3;
const startOf = (i, width) => NAMES + i * (trackOf(width) + VALUES + GAP);

// A column: its name, the line of zero, and a bar with its number for each class.
function columnOf(svg, { lines, domain, write }) {
    const heads = lines.map((text, i) =>
        label(svg, 0, 18 + 17 * i, text, { "font-size": 12.5, "font-weight": 600 - 200 * i }),
    );
    const zero = shape(svg, "line", { y1: TOP - 6, y2: TOP + ROW * 5 - 4, stroke: "currentColor", opacity: 0.6 });
    const rows = CLASSES.map((_, k) => {
        const bar = shape(svg, "rect", { y: TOP + ROW * k, height: 24, fill: COLORS[k] });
        const before = shape(svg, "rect", { y: TOP + ROW * k - 2, height: 28, ...DASHED });
        return { bar, before, text: label(svg, 0, TOP + ROW * k + 16, "", END) };
    });
    const foot = label(svg, 0, TOP + ROW * 5 + 16, "", { "font-size": 12.5 });
    return (values, others, width, i) => {
        const [start, track] = [startOf(i, width), trackOf(width)];
        put(foot, { x: start, text: `${width < 560 ? "" : "not as A's: "}${otherThan(values, others)} of 5` });
        const x = scale(domain, [start, start + track]);
        heads.forEach((head) => put(head, { x: start }));
        put(zero, { x1: x(0), x2: x(0) });
        const along = (value) => ({ x: Math.min(x(0), x(value)), width: Math.abs(x(value) - x(0)) });
        rows.forEach(({ bar, before, text }, k) => {
            put(bar, along(values[k]));
            put(before, along(others[k]));
            put(text, { x: start + track + VALUES, text: (values[k] < domain[0] ? "← " : "") + write(values[k]) });
        });
    };
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
