// Notebook 05: all predictions for three classes at once, each a point of a triangle, and two ways of descent.

import { ghost, label, MIDDLE, put, shape, widePanel } from "./drawing.js";
import { lossNats, softmax } from "./formulas.js";
import { mount } from "./frame.js";
import { point } from "./handles.js";
import { signed, three, two } from "./numbers.js";
import { CLASSES, COLORS, LOSS, RUST, TEAL } from "./palette.js";
import { apart, descend, LATER, predictionAt, splitOf } from "./simplex.js";

const STARTS = ["first", "second"];
const INKS = [TEAL, RUST];
const LEVELS = [0.5, 1, 1.5, 2, 3]; // nats
const [TOP, BASE, SIDE] = [22, 228, 300];
const MARGIN = 8; // left of the triangle
const DOTS = 16; // steps that are marked
const NARROW = 560; // below, the table stands under the triangle
const THREE = CLASSES.slice(0, 3);
const EDGE = { low: 0.01, high: 0.99, step: 0.01 };

export const explorable = {
    state: STARTS,
    lines: [1, 3],
    question: "Two predictions with the same loss: does descent take them the same way?",
    opening: "Apple is true. Drag the points 1 and 2.",
    starts: {
        "same loss": { first: [0.1, 0.8, 0.1], second: [0.1, 0.45, 0.45] },
        "sure and wrong": { first: [0.02, 0.96, 0.02], second: [0.02, 0.49, 0.49] },
        "a third each": { first: [1 / 3, 1 / 3, 1 / 3], second: [0.2, 0.6, 0.2] },
    },
    goals: [
        [
            "Move 1 or 2 until both have the same loss at different places.",
            (state, { losses }, { moved }) =>
                moved.size > 0 && level(losses) && apart(state.first, state.second) > 0.05,
        ],
        [
            "Find another straight way to apple.",
            (state, _, { moved }) => [...moved].some((name) => even(state[name]) && state[name][0] !== 0.3),
        ],
        [
            `Same loss now, more than 0.2 nats apart ${LATER} steps later.`,
            (_, { losses, later }, { moved }) => moved.size > 0 && level(losses) && Math.abs(later[0] - later[1]) > 0.2,
        ],
    ],
    numbers,
    sentence,
    build,
};

const even = (q) => Math.abs(q[1] - q[2]) < 1e-9;
const level = (losses) => Math.abs(losses[0] - losses[1]) < 0.005;

function numbers({ first, second }) {
    const starts = [first, second];
    const ways = starts.map(descend);
    return {
        losses: starts.map((q) => lossNats(0, q)),
        later: ways.map((way) => lossNats(0, way[LATER])),
        by_logits: starts.map((q) => softmax(q.map(Math.log)).map((share, k) => share - (k === 0 ? 1 : 0))),
        ways,
    };
}

function sentence(_, { losses, later }) {
    const said = losses.map((now, i) => `${three(now)} nats, ${three(later[i])} after ${LATER} steps`);
    return `Loss of 1: ${said[0]}. Loss of 2: ${said[1]}.`;
}

function build({ move }) {
    const made = widePanel("A triangle: each point is a prediction, and level lines tell its loss", (width) =>
        width < NARROW ? 372 : 254,
    );
    const { svg } = made;
    frameOf(svg);
    const ways = INKS.map((ink) => wayOf(svg, ink));
    const points = STARTS.map((name, i) => {
        const hand = { horizontal: EDGE, vertical: EDGE, color: INKS[i], value: settingAt };
        const to = ([split, apple]) => move({ [name]: predictionAt(apple, split) }, name);
        return { ...point(svg, { name: `start ${i + 1}`, ...hand, move: to }), mark: digit(svg, i) };
    });
    const table = tableOf(svg);
    return {
        panels: [made],
        update(state, values) {
            STARTS.forEach((name, i) => {
                const q = state[name];
                const [x, y] = placeOf(q);
                ways[i](values.ways[i]);
                points[i].show([splitOf(q), q[0]], {
                    x,
                    y,
                    words: THREE.map((each, k) => `${each} ${two(q[k])}`).join(", "),
                });
                put(points[i].mark, { x, y: y + 4 });
            });
            table(made.width, values);
        },
    };
}

// The setting of a place: what cherry has of the rest, and apple's share.
function settingAt({ x, y }) {
    const apple = Math.min(EDGE.high, Math.max(EDGE.low, (BASE - y) / (BASE - TOP)));
    return [((x - MARGIN) / SIDE - apple / 2) / (1 - apple), apple];
}

// Apple's share is the height, and what cherry has of the rest the way from left to right.
function placeOf(q) {
    return [MARGIN + SIDE * (q[2] + q[0] / 2), BASE - q[0] * (BASE - TOP)];
}

const d = (places) => `M${places.map((place) => place.map((each) => each.toFixed(2)).join(" ")).join("L")}`;

// The sides, the corners' names, and a level line for each loss: straight, since only apple's share counts.
function frameOf(svg) {
    const corners = THREE.map((_, k) => placeOf(THREE.map((name) => (name === THREE[k] ? 1 : 0))));
    for (const loss of LEVELS) {
        const apple = Math.exp(-loss);
        const [[x1, y], [x2]] = [placeOf([apple, 1 - apple, 0]), placeOf([apple, 0, 1 - apple])];
        shape(svg, "line", { x1, x2, y1: y, y2: y, stroke: LOSS, "stroke-width": 1.3, opacity: 0.75 });
        label(svg, x2 + 7, y + 4, loss === LEVELS[0] ? `loss ${loss} nats` : String(loss), { "font-size": 12 });
    }
    shape(svg, "path", { d: `${d(corners)}Z`, fill: "none", stroke: "currentColor", opacity: 0.7 });
    corners.forEach(([cx, cy], k) => shape(svg, "circle", { cx, cy, r: 5, fill: COLORS[k] }));
    const [apple, banana, cherry] = corners;
    label(svg, apple[0], apple[1] - 10, "surely apple", MIDDLE);
    label(svg, banana[0] - 6, banana[1] + 21, "surely banana", { "font-size": 12 });
    label(svg, cherry[0] + 6, cherry[1] + 21, "surely cherry", { ...MIDDLE, "text-anchor": "end" });
}

// A way: a line, and a dot for every step.
function wayOf(svg, ink) {
    const line = shape(svg, "path", { fill: "none", stroke: ink, "stroke-width": 2 });
    ghost(line);
    const dots = Array.from({ length: DOTS }, () => shape(svg, "circle", { r: 3, fill: ink }));
    put(dots[LATER], { r: 4.5 });
    return (way) => {
        put(line, { d: d(way.map(placeOf)) });
        dots.forEach((dot, step) => {
            const [cx, cy] = placeOf(way[step]);
            put(dot, { cx, cy });
        });
    };
}

// The number of a start, on its knob.
function digit(svg, i) {
    const look = { "text-anchor": "middle", "font-size": 12, "font-weight": 700, "pointer-events": "none" };
    return label(svg, 0, 0, String(i + 1), { ...look, fill: "#ffffff" });
}

// What both gradients and losses are, beside the triangle or below it.
function tableOf(svg) {
    const heads = ["", "1", "2"];
    const rows = ["loss, nats", ...THREE.map((name) => `slope by ${name}'s logit`), `loss ${LATER} steps later`];
    const head = heads.map((text, i) => label(svg, 0, 0, text, { ...END_BOLD, ...(i ? { fill: INKS[i - 1] } : {}) }));
    const cells = rows.map((text) => [
        label(svg, 0, 0, text, { "font-size": 12.5 }),
        ...INKS.map(() => label(svg, 0, 0, "", END_BOLD)),
    ]);
    return (width, { losses, later, by_logits }) => {
        const beside = width >= NARROW;
        const [left, top] = beside ? [MARGIN + SIDE + 90, 66] : [MARGIN, BASE + 52];
        const right = Math.min(width - 4, left + 310);
        const columns = [left, right - 72, right];
        const values = [
            losses.map(three),
            ...THREE.map((_, k) => by_logits.map((row) => signed(row[k]))),
            later.map(three),
        ];
        head.forEach((text, i) => put(text, { x: columns[i], y: top }));
        cells.forEach((row, r) => {
            row.forEach((text, i) =>
                put(text, {
                    x: columns[i],
                    y: top + (beside ? 24 : 17) * (r + 1),
                    ...(i ? { text: values[r][i - 1] } : {}),
                }),
            );
        });
    };
}

const END_BOLD = { "text-anchor": "end", "font-size": 12.5, "font-weight": 600 };

export default { render: ({ model, el }) => mount(explorable, model, el) };
