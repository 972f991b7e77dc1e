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
const [TOP, BASE] = [22, 228];
const MARGIN = 8; // left of the triangle
const DOTS = 16; // steps that are marked
const NARROW = 560; // below, the table stands under the triangle
const TINY = 330; // below, the table's words are few
const THREE = CLASSES.slice(0, 3);
const EDGE = { low: 0.01, high: 0.99, step: 0.01 };

export const explorable = {
    state: STARTS,
    lines: [1, 2, 3],
    question: "If two predictions have the same loss, does descent take them the same way?",
    opening: "Apple is true. Drag 1 and 2; a red line joins equal losses.",
    starts: {
        "same loss": { first: [0.1, 0.8, 0.1], second: [0.1, 0.45, 0.45] },
        "sure and wrong": { first: [0.02, 0.96, 0.02], second: [0.02, 0.49, 0.49] },
        "1 at a third each": { first: [1 / 3, 1 / 3, 1 / 3], second: [0.2, 0.6, 0.2] },
    },
    goals: [
        [
            "Move 1 or 2 until both have the same loss at different places.",
            (state, { losses }, { moved }) =>
                moved.size > 0 && level(losses) && apart(state.first, state.second) > 0.05,
        ],
        ["Let 1, too, go straight up to apple.", ({ first }, _, { moved }) => moved.has("first") && even(first)],
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
    const frame = frameOf(svg);
    const place = (q) => placeOf(q, sideOf(made.width));
    const ways = INKS.map((ink) => wayOf(svg, ink));
    const points = STARTS.map((name, i) => {
        const hand = {
            horizontal: EDGE,
            vertical: EDGE,
            color: INKS[i],
            value: (at) => settingAt(at, sideOf(made.width)),
        };
        const to = ([split, apple]) => move({ [name]: predictionAt(apple, split) }, name);
        return { ...point(svg, { name: `start ${i + 1}`, ...hand, move: to }), mark: digit(svg, i) };
    });
    const table = tableOf(svg);
    return {
        panels: [made],
        update(state, values) {
            frame(place);
            STARTS.forEach((name, i) => {
                const q = state[name];
                const [x, y] = place(q);
                ways[i](values.ways[i].map(place));
                points[i].show([splitOf(q), q[0]], {
                    x,
                    y,
                    words: THREE.map((each, k) => `${each} ${two(q[k])}`).join(", "),
                });
                put(points[i].mark, { x, y: y + 4 });
            });
            const [one, other] = STARTS.map((name) => place(state[name]));
            const covered = Math.hypot(one[0] - other[0], one[1] - other[1]) < 12; // 2 lies on 1: its digit goes aside
            const aside = { x: one[0] + (one[0] > other[0] + 0.5 ? 13 : -13), fill: "currentColor" };
            put(points[0].mark, covered ? aside : { fill: "#000000" });
            table(made.width, values);
        },
    };
}

// The setting of a place: what cherry has of the rest, and apple's share.
function settingAt({ x, y }, side) {
    const apple = Math.min(EDGE.high, Math.max(EDGE.low, (BASE - y) / (BASE - TOP)));
    return [((x - MARGIN) / side - apple / 2) / (1 - apple), apple];
}

// Apple's share is the height, and what cherry has of the rest the way from left to right.
function placeOf(q, side) {
    return [MARGIN + side * (q[2] + q[0] / 2), BASE - q[0] * (BASE - TOP)];
}

const sideOf = (width) => Math.min(300, width - 100); // what is left has the losses of the level lines

const d = (places) => `M${places.map((place) => place.map((each) => each.toFixed(2)).join(" ")).join("L")}`;

// The sides, the corners' names, and a level line for each loss: straight, since only apple's share counts.
function frameOf(svg) {
    const levels = LEVELS.map((loss, i) => ({
        apple: Math.exp(-loss),
        line: shape(svg, "line", { stroke: LOSS, "stroke-width": 1.3, opacity: 0.75 }),
        text: label(svg, 0, 0, i ? String(loss) : `loss ${loss} nats`, { "font-size": 12 }),
    }));
    const sides = shape(svg, "path", { fill: "none", stroke: "currentColor", opacity: 0.7 });
    const corners = THREE.map((name, k) => ({
        q: THREE.map((other) => (other === name ? 1 : 0)),
        dot: shape(svg, "circle", { r: 5, fill: COLORS[k] }),
        text: label(svg, 0, 0, k ? name : `surely ${name}`, {
            ...MIDDLE,
            "text-anchor": ["middle", "start", "end"][k],
        }),
    }));
    return (place) => {
        for (const { apple, line, text } of levels) {
            const [[x1, y], [x2]] = [place([apple, 1 - apple, 0]), place([apple, 0, 1 - apple])];
            put(line, { x1, x2, y1: y, y2: y });
            put(text, { x: x2 + 11, y: y + 4 });
        }
        put(sides, { d: `${d(corners.map(({ q }) => place(q)))}Z` });
        corners.forEach(({ q, dot, text }, k) => {
            const [cx, cy] = place(q);
            put(dot, { cx, cy });
            put(text, { x: cx + [0, -6, 6][k], y: cy + (k ? 21 : -10) });
        });
    };
}

// A way: a line, and a dot for every step.
function wayOf(svg, ink) {
    const line = shape(svg, "path", { fill: "none", stroke: ink, "stroke-width": 2 });
    ghost(line);
    const dots = Array.from({ length: DOTS }, () => shape(svg, "circle", { r: 3, fill: ink }));
    put(dots[LATER], { r: 4.5 });
    return (places) => {
        put(line, { d: d(places) });
        dots.forEach((dot, step) => put(dot, { cx: places[step][0], cy: places[step][1] }));
    };
}

// The number of a start, on its knob.
function digit(svg, i) {
    const look = { ...MIDDLE, "font-weight": 700, "pointer-events": "none" };
    return label(svg, 0, 0, String(i + 1), { ...look, fill: "#000000" });
}

// What both gradients and losses are, beside the triangle or below it.
function tableOf(svg) {
    const rows = ["loss, nats", ...THREE.map((name) => `by ${name}'s logit`), "loss, large dot"];
    const heads = INKS.map((fill, i) => ({
        dot: shape(svg, "circle", { r: 5, fill }),
        text: label(svg, 0, 0, String(i + 1), END_BOLD),
    }));
    const cells = rows.map(() => [
        label(svg, 0, 0, "", { "font-size": 12.5 }),
        ...INKS.map(() => label(svg, 0, 0, "", END_BOLD)),
    ]);
    return (width, { losses, later, by_logits }) => {
        const beside = width >= NARROW;
        const [left, top] = beside ? [MARGIN + sideOf(width) + 90, 66] : [MARGIN, BASE + 52];
        const right = Math.min(width - 4, left + 310);
        const columns = [left, right - 64, right];
        const values = [
            losses.map(three),
            ...THREE.map((_, k) => by_logits.map((row) => signed(row[k]))),
            later.map(three),
        ];
        heads.forEach(({ dot, text }, i) => {
            put(text, { x: columns[i + 1], y: top });
            put(dot, { cx: columns[i + 1] - 16, cy: top - 4 });
        });
        cells.forEach((row, r) => {
            row.forEach((text, i) =>
                put(text, {
                    x: columns[i],
                    y: top + (beside ? 24 : 17) * (r + 1),
                    text: i ? values[r][i - 1] : width >= TINY ? rows[r].replace(/^by/, "slope by") : rows[r],
                }),
            );
        });
    };
}

const END_BOLD = { "text-anchor": "end", "font-size": 12.5, "font-weight": 600 };

export default { render: ({ model, el }) => mount(explorable, model, el) };
