// Notebook 05: a digit that the reader draws, and what a trained classifier makes of it.

import { choice } from "./controls.js";
import { DIGITS } from "./digits.js";
import { ghost, label, MIDDLE, put, scale, shape, stand, widePanel } from "./drawing.js";
import { lossFromLogitsNats, softmax, sum } from "./formulas.js";
import { mount } from "./frame.js";
import { inkGrid } from "./grid.js";
import { fixed, three, two } from "./numbers.js";
import { BELIEF, GREY, LOSS, RUST, TEAL, TRUTH } from "./palette.js";
import { FULL, SIDE } from "./pen.js";

const EMPTY = Array.from({ length: SIDE * SIDE }, () => 0);
const NARROW = 560; // below, the columns stand under the grid
const LEGEND = 82; // the width of the words beside the grid

export const explorable = {
    state: ["ink", "label", "classifier"],
    lines: [1, 2, 3],
    question: "How sure is the classifier of what you draw?",
    opening:
        "Draw over this 1 or after “empty”. Squares: the label’s weights. A press on ink rubs it out, a stroke from dark ink rubs along.",
    starts: {
        empty: { ink: EMPTY, label: 0 },
        ...Object.fromEntries(
            DIGITS.map((ink, digit) => [`${digit === 8 ? "an" : "a"} ${digit}`, { ink, label: digit }]),
        ),
    },
    goals: [
        ["Press “empty”, choose a label, and draw that digit until it is given 0.9.", drawnWell],
        ["Mend the 1 until it is given 0.5.", mended],
        ["Show another digit, keep its label, and draw until its loss is above 3 nats.", spoilt],
    ],
    numbers,
    sentence,
    build,
};

const byHand = ({ moved }) => moved.has("ink") && !moved.has("label");

function drawnWell(state, { q }, { from, moved }) {
    return from === "empty" && moved.has("ink") && q[state.label] >= 0.9;
}

function mended(state, { q }, trace) {
    return ["", "a 1"].includes(trace.from) && state.label === 1 && byHand(trace) && q[1] >= 0.5;
}

function spoilt(_, { loss }, trace) {
    return /^an? [02-9]$/.test(trace.from) && byHand(trace) && loss > 3;
}

function numbers({ ink, label: truth, classifier: { W, bias } }) {
    const z = W.map((row, k) => sum(row.map((weight, j) => weight * ink[j])) / FULL + bias[k]);
    const q = softmax(z);
    return {
        z,
        q,
        loss: lossFromLogitsNats(truth, z),
        by_logits: q.map((share, k) => share - (k === truth ? 1 : 0)),
    };
}

// Where there is little room.
const short = (digits) => (value) =>
    fixed(value, digits)
        .replace("0.", ".")
        .replace(/1\.0+$/, "1");

const likeliest = (q) => q.indexOf(Math.max(...q));

function sentence({ ink, label: truth }, { q, loss }) {
    const said = likeliest(q);
    const given = `The label ${truth} is given ${three(q[truth])}: loss ${three(loss)} nats.`;
    return `${ink.some(Boolean) ? "It says" : "No ink: it says"} ${said}, with ${three(q[said])}. ${given}`;
}

function build({ read, move }) {
    const made = widePanel(
        "Your digit, and for each of ten digits the weights, q and q − y",
        (width) => placesAt(width).height,
    );
    const grid = inkGrid(made.svg, {
        name: "your drawing, 8 rows of 8 cells: arrows go from cell to cell, Space inks one or rubs it out",
        color: TEAL,
        read: () => read().ink,
        move: (ink) => move({ ink }, "ink"),
    });
    const labels = choice("Label", Object.fromEntries(DIGITS.map((_, digit) => [digit, digit])), (digit) =>
        move({ label: Number(digit) }, "label"),
    );
    const legend = legendOf(made.svg);
    const columns = DIGITS.map((_, digit) => columnOf(made.svg, digit));
    let strongest = { W: null, weight: 0 }; // of all ten pictures, so that their colours can be compared
    return {
        controls: [labels.row],
        panels: [made],
        update(state, values) {
            const places = placesAt(made.width);
            labels.show(String(state.label));
            legend(places, values.loss);
            const { W } = state.classifier;
            if (strongest.W !== W) strongest = { W, weight: Math.max(...W.flat().map(Math.abs), 1e-9) };
            grid(places.grid, (cell) => tint(W[state.label][cell], strongest.weight));
            columns.forEach((show) => show(places, state, values, strongest.weight));
        },
    };
}

// Where everything is: the grid, the words beside it, and the columns with their five rows.
function placesAt(width) {
    const beside = width >= NARROW;
    const grid = { x: 1, y: beside ? 6 : 1, side: beside ? 25 : Math.min(27, Math.floor((width - 96) / SIDE)) };
    const left = beside ? grid.x + SIDE * grid.side + LEGEND + 14 : 4;
    const top = beside ? 2 : SIDE * grid.side + 14;
    const step = (width - left - (beside ? 1 : 4)) / DIGITS.length;
    const words = beside ? 0 : 17; // between the rows, for their names
    return { grid, beside, left, top, step, words, image: Math.min(40, step - 5), height: top + 212 + 2 * words };
}

// What the rows are, and the loss.
function legendOf(svg) {
    const words = ["weights", "for", "against", "loss, nats"].map((text) =>
        label(svg, 0, 0, text, { "font-size": 12 }),
    );
    const marks = [TEAL, RUST].map((fill) => shape(svg, "rect", { width: 9, height: 9, fill }));
    const dot = shape(svg, "circle", { r: 4.5, fill: LOSS });
    const value = label(svg, 0, 0, "", { "font-size": 13, "font-weight": 600 });
    const rows = ["q", "q − y"].map((text) => label(svg, 0, 0, text, { "font-size": 12.5, "font-weight": 600 }));
    return ({ grid, beside, left, top, words: gap }, loss) => {
        const x = grid.x + SIDE * grid.side + 16;
        put(words[0], { x, y: 14 });
        [0, 1].forEach((i) => {
            put(marks[i], { x, y: 22 + 16 * i });
            put(words[1 + i], { x: x + 14, y: 30.5 + 16 * i });
        });
        put(dot, { cx: x + 4.5, cy: beside ? 112 : 82 });
        put(words[3], { x: x + 14, y: beside ? 116 : 86 });
        put(value, { x: x + 14, y: beside ? 132 : 102, text: three(loss) });
        rows.forEach((text, i) =>
            put(text, beside ? { x, y: [84, 178][i] } : { x: left, y: top + [58 + gap, 139 + 2 * gap][i] }),
        );
    };
}

// A digit: its weights as a picture, what it is given, and q − y.
function columnOf(svg, digit) {
    const image = Array.from({ length: SIDE * SIDE }, () => shape(svg, "rect", { "shape-rendering": "crispEdges" }));
    const frame = shape(svg, "rect", { fill: "none", stroke: "currentColor", opacity: 0.35 });
    const name = label(svg, 0, 0, String(digit), { ...MIDDLE, "font-size": 13, "font-weight": 600 });
    const bar = ghost(shape(svg, "rect", { fill: BELIEF }));
    const outline = shape(svg, "rect", { fill: "none", stroke: TRUTH, "stroke-width": 2.5 });
    const slope = ghost(shape(svg, "rect", { fill: GREY }));
    const lines = [0, 1].map(() => shape(svg, "line", { stroke: "currentColor", opacity: 0.6 }));
    const values = [0, 1].map(() => label(svg, 0, 0, "", MIDDLE));
    let seen = null; // the weights and the place of the picture: it stays while they do
    return (
        { left, top, step, words, image: size },
        { label: truth, classifier: { W } },
        { q, by_logits },
        strongest,
    ) => {
        const middle = left + (digit + 0.5) * step;
        const x = middle - size / 2;
        if (seen?.W !== W || seen.x !== x || seen.top !== top) paint(image, W[digit], strongest, [x, top, size / SIDE]);
        seen = { W, x, top };
        put(frame, { x, y: top, width: size, height: size });
        put(name, { x: middle, y: top + 57 });
        const [first, second] = [top + words, top + 2 * words];
        const [y, ySlope] = [scale([0, 1], [first + 124, first + 66]), scale([-1, 1], [second + 194, second + 154])];
        put(bar, { x: middle - 10, width: 20 });
        stand(bar, y, q[digit]);
        put(outline, { x: middle - 13, width: 26, visibility: digit === truth ? "visible" : "hidden" });
        stand(outline, y, 1);
        put(slope, { x: middle - 10, width: 20 });
        stand(slope, ySlope, by_logits[digit]);
        lines.forEach((line, i) => {
            const at = i ? ySlope(0) : y(0);
            put(line, { x1: middle - step / 2, x2: middle + step / 2, y1: at, y2: at });
        });
        const write = step < 32 ? short(1) : step < 40 ? short(2) : two;
        put(values[0], { x: middle, y: first + 138, text: write(q[digit]) });
        put(values[1], { x: middle, y: second + 209, text: write(by_logits[digit]) });
    };
}

// The colour of a weight: one for what speaks for the digit, another for what speaks against it.
function tint(weight, strongest) {
    return { fill: weight > 0 ? TEAL : RUST, opacity: Math.min(1, (1.5 * Math.abs(weight)) / strongest) };
}

function paint(image, weights, strongest, [x, y, cell]) {
    image.forEach((rect, j) => {
        const place = { x: x + (j % SIDE) * cell, y: y + Math.floor(j / SIDE) * cell, width: cell, height: cell };
        put(rect, { ...place, ...tint(weights[j], strongest) });
    });
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
