// Notebook 04: six losses in two batches, the mean of each batch, the mean of these two, and the mean of all six.

import { ghost, gridLines, label, MIDDLE, put, scale, shape, widePanel } from "./drawing.js";
import { sum, surprisalNats } from "./formulas.js";
import { mount } from "./frame.js";
import { handle } from "./handles.js";
import { fixed, three, two } from "./numbers.js";
import { FILL, LOSS, TEAL, TRUTH } from "./palette.js";

const GIVEN = [0.1, 0.7, 0.6, 0.6, 0.9, 0.35];
const [TOP, BASE, HIGH] = [22, 190, 3.5]; // of the bars, and where their axis ends
const LEFT = 48;
const NARROW = 500; // below, there is room for numbers alone
const TINY = 330; // below, they have few digits
const FINGER = 24;

export const explorable = {
    state: ["given", "cut"],
    lines: [1, 2, 3],
    question: "Is the mean of two batches’ means the mean of all?",
    opening: "Drag the cut or a bar, a loss in nats.",
    starts: {
        "3 and 3": { given: GIVEN, cut: 3 },
        "4 and 2": { given: GIVEN, cut: 4 },
        "a good one alone": { given: [0.95, 0.2, 0.3, 0.25, 0.15, 0.3], cut: 1 },
    },
    goals: [
        [
            "From “3 and 3”, move only the cut: the mean of the two means goes 0.3 above the mean of all.",
            (_, { mean_of_means, cost }, trace) => fromStart(trace, "cut") && mean_of_means > cost + 0.3,
        ],
        [
            "With unequal batches, move bars until the mean of the means is the mean of all six, to 0.01.",
            ({ cut }, { mean_of_means, cost }, { moved }) =>
                cut !== 3 && [...moved].some((each) => each !== "cut") && Math.abs(mean_of_means - cost) < 0.01,
        ],
        [
            "From “3 and 3”, raise the mean of all by 0.4 or more with one bar that stays finite.",
            (_, { cost }, trace) => fromStart(trace) && trace.moved.size === 1 && cost > 1.2059 && cost < Infinity,
        ],
    ],
    numbers,
    sentence,
    build,
};

// Did the hand begin at the start, and has it moved nothing else than this?
function fromStart({ from, moved }, part) {
    return ["", "3 and 3"].includes(from) && moved.size > 0 && (!part || [...moved].every((each) => each === part));
}

const mean = (values) => sum(values) / values.length;

function numbers({ given, cut }) {
    const losses = given.map(surprisalNats);
    const batch_costs = [losses.slice(0, cut), losses.slice(cut)].map(mean);
    return { losses, batch_costs, mean_of_means: mean(batch_costs), cost: mean(losses) };
}

function sentence({ cut }, { batch_costs, mean_of_means, cost }) {
    const [first, second] = batch_costs.map(three);
    return (
        `Batches of ${cut} and ${6 - cut}: means ${first} and ${second}, mean of the two ${three(mean_of_means)}; ` +
        `mean of all six ${three(cost)} nats`
    );
}

function build({ read, move }) {
    const picture = widePanel("Six losses in two batches, and their means", 262);
    const { svg } = picture;
    const y = scale([0, HIGH], [BASE, TOP]);
    const grid = gridLines(svg, y, [0, 1, 2, 3], { left: LEFT, unit: "nats" });
    const bars = [...GIVEN.map(() => bar(svg, FILL)), bar(svg, "none", TEAL), bar(svg, "none", LOSS)];
    const lines = meanLines(svg, y);
    const hands = GIVEN.map((_, i) =>
        lossHandle(svg, i, (loss) => {
            const share = loss >= HIGH ? 0 : Math.exp(-loss);
            move({ given: read().given.map((each, j) => (j === i ? share : each)) }, `example ${i + 1}`);
        }),
    );
    const cutter = cutHandle(picture, (cut) => move({ cut }, "cut"));
    const words = tags(svg);
    return {
        panels: [picture],
        update(state, values) {
            const places = placesOf(picture.width);
            grid(picture.width);
            const heights = [...values.losses, values.mean_of_means, values.cost];
            bars.forEach((show, i) => show(places.columns[i], y, heights[i]));
            lines(places, state.cut, values);
            hands.forEach((show, i) => show(places.columns[i], y, values.losses[i], state.given[i]));
            cutter(places, state.cut);
            words(places, state, values);
        },
    };
}

// Where the columns are: six for the examples, and two for the means of all.
function placesOf(width) {
    const narrow = width < NARROW;
    const after = narrow ? 1.7 : 1.3; // a mean's column takes so many of a loss
    const pitch = (width - LEFT) / (6.3 + 2 * after);
    const last = LEFT + 6 * pitch;
    const wide = Math.max(FINGER, 0.62 * pitch);
    const middles = [0.5, 1.5, 2.5, 3.5, 4.5, 5.5].map((at) => LEFT + at * pitch);
    const means = [0, 1].map((i) => last + pitch * (0.3 + after * (i + 0.5)));
    const columns = [...middles, ...means].map((middle) => ({ x: middle - wide / 2, middle, width: wide }));
    return { width, narrow, pitch, columns, last, tall: pitch - wide >= FINGER };
}

// A bar with what it was before, and the arrow of one that leaves the picture.
function bar(svg, fill, stroke = "none") {
    const body = ghost(shape(svg, "rect", { fill, stroke, "stroke-width": 1.5 }));
    const arrow = shape(svg, "path", { fill: stroke === "none" ? LOSS : stroke });
    return ({ x, middle, width }, y, height) => {
        put(body, { x, width, y: y(height), height: BASE - y(height) });
        const tip = `M${middle.toFixed(2)} ${TOP - 16}l9 11h-18z`;
        put(arrow, { d: tip, visibility: height > HIGH ? "visible" : "hidden" });
    };
}

// The mean of each batch over its bars, with its tray below; the means of the two and of all across the picture.
function meanLines(svg, y) {
    const tray = { stroke: TEAL, "stroke-width": 3, y1: BASE + 5, y2: BASE + 5 };
    const trays = [0, 1].map(() => shape(svg, "line", tray));
    const all = shape(svg, "line", { stroke: LOSS, "stroke-width": 2.5 });
    const both = shape(svg, "line", { stroke: TEAL, "stroke-width": 2.5, "stroke-dasharray": "7 5" });
    const levels = [0, 1].map(() => ghost(shape(svg, "line", { stroke: TEAL, "stroke-width": 4.5 })));
    const level = (line, x1, x2, height) => {
        const seen = height > HIGH ? "hidden" : "visible";
        put(line, { x1, x2, y1: y(height), y2: y(height), visibility: seen });
    };
    return ({ columns, pitch, last }, cut, { batch_costs, mean_of_means, cost }) => {
        const middle = LEFT + cut * pitch;
        [
            [LEFT + 4, middle - 4],
            [middle + 4, last - 4],
        ].forEach(([x1, x2], i) => {
            put(trays[i], { x1, x2 });
            level(levels[i], x1, x2, batch_costs[i]);
        });
        level(both, LEFT, columns[6].x + columns[6].width, mean_of_means);
        level(all, LEFT, columns[7].x + columns[7].width, cost);
    };
}

// A bar is taken by any of its parts.
function lossHandle(svg, i, pull) {
    const value = (at) => ((BASE - at) / (BASE - TOP)) * HIGH;
    const given = { along: "y", high: HIGH, step: 0.05, color: LOSS, value, move: pull };
    const it = handle(svg, { name: `loss of example ${i + 1}`, ...given });
    return ({ x, middle, width }, y, loss, share) => {
        const area = { x, width, y: y(loss) - 13, height: BASE - y(loss) + 13 };
        const words = `${two(loss)} nats, the true class was given ${three(share)}`;
        it.show(loss, { x: middle, y: y(loss), words, size: Math.min(34, width - 4), area });
    };
}

// The cut between the two batches: a line between two bars with a knob below them.
function cutHandle(picture, slide) {
    const line = shape(picture.svg, "line", { stroke: TRUTH, "stroke-width": 2, y1: TOP, y2: BASE + 28 });
    const value = (at) => (at - LEFT) / placesOf(picture.width).pitch;
    const given = { along: "x", low: 1, high: 5, step: 1, page: 2, color: TRUTH, value, move: slide };
    const it = handle(picture.svg, { name: "cut between the batches", ...given });
    return ({ pitch, tall }, cut) => {
        const x = LEFT + cut * pitch;
        put(line, { x1: x, x2: x });
        const top = tall ? TOP : BASE + 2;
        const area = { x: x - FINGER / 2, width: FINGER, y: top, height: BASE + 32 - top };
        it.show(cut, { x, y: BASE + 17, words: `after example ${cut}`, size: 22, area });
    };
}

const NAMES = [
    ["mean of", "the means"],
    ["mean of", "all six"],
];
const SHORTER = [
    ["of the", "means"],
    ["of all", "six"],
];

// Under each bar its loss and what its true class was given; under each batch, and under the two means, their values.
function tags(svg) {
    const bold = { ...MIDDLE, "font-weight": 700, "font-size": 13 };
    const rows = ["loss", "q(true)"].map((name, i) => label(svg, 0, BASE + 48 + 18 * i, name, { "font-size": 12 }));
    const own = GIVEN.map(() => rows.map((_, i) => label(svg, 0, BASE + 48 + 18 * i, "", MIDDLE)));
    const batches = [0, 1].map(() => label(svg, 0, BASE + 22, "", bold));
    const totals = [0, 1].map(() => label(svg, 0, BASE + 22, "", bold));
    const names = NAMES.map((pair) => pair.map((text, i) => label(svg, 0, BASE + 48 + 18 * i, text, MIDDLE)));
    return ({ width, columns, pitch, narrow }, { given, cut }, { losses, batch_costs, mean_of_means, cost }) => {
        const tiny = width < TINY;
        own.forEach(([loss, share], i) => {
            put(loss, { x: columns[i].middle, text: fixed(losses[i], tiny ? 1 : 2) });
            put(share, { x: columns[i].middle, text: fixed(given[i], tiny ? 1 : narrow ? 2 : 3) });
        });
        batches.forEach((text, i) => {
            const alone = (i ? 6 - cut : cut) === 1;
            const wide = `${alone ? "" : "mean "}${three(batch_costs[i])}`;
            const said = alone ? "" : fixed(batch_costs[i], 2); // of one alone it is the loss, which stands below
            put(text, { x: LEFT + (pitch * (i ? 6 + cut : cut)) / 2, text: narrow ? said : wide });
        });
        totals.forEach((text, i) =>
            put(text, { x: columns[6 + i].middle, text: fixed([mean_of_means, cost][i], tiny ? 2 : 3) }),
        );
        names.forEach((pair, i) =>
            pair.forEach((text, j) => put(text, { x: columns[6 + i].middle, text: (narrow ? SHORTER : NAMES)[i][j] })),
        );
    };
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
