// Notebook 01: a bent coin, the news of its two faces as areas, and the entropy of every coin.

import {
    END,
    ghost,
    gridLines,
    keepGhosts,
    label,
    MIDDLE,
    pointerAt,
    put,
    scale,
    shape,
    widePanel,
} from "./drawing.js";
import { entropyBits, surprisalBits } from "./formulas.js";
import { mount } from "./frame.js";
import { clamped, handle } from "./handles.js";
import { three, two } from "./numbers.js";
import { ENTROPY, TRUTH } from "./palette.js";

const [TOP, BASE, LEFT, GAP, HIGH] = [34, 186, 34, 24, 7];
const NARROW = 560; // below, the curve stands under the columns
const SMALLEST = 340; // below, words and digits are fewer
const FACES = ["heads", "tails"];
const PAINT = [{ fill: ENTROPY }, { fill: ENTROPY, "fill-opacity": 0.5, stroke: ENTROPY }];
const START = LEFT + 10;
const SMALL = { "font-size": 12.5 };
const COINS = Array.from({ length: 101 }, (_, i) => i / 100);
const near = (p, other) => Math.abs(p - other) < 1e-9;

export const explorable = {
    state: ["p"],
    lines: [1, 1, 2],
    question: "A rare face is great news. Does it make the toss worth more?",
    opening: "Drag the edge or the dot.",
    starts: {
        "heads 1 in 10": { p: 0.1 },
        "1 in 100": { p: 0.01 },
        never: { p: 0 },
        fair: { p: 0.5 },
    },
    goals: [
        ["Drag to the coin worth most.", ({ p }, _, { moved }) => moved.size > 0 && near(p, 0.5)],
        ["Find the other coin worth as much as “heads 1 in 10”.", ({ p }) => near(p, 0.9)],
        [
            "Make heads worth over 6 bits, and let them add under 0.1.",
            (_, { heads_bits, from_heads }, { moved }) => moved.size > 0 && heads_bits > 6 && from_heads < 0.1,
        ],
    ],
    numbers,
    sentence,
    build,
};

function numbers({ p }) {
    const [heads_bits, tails_bits] = [surprisalBits(p), surprisalBits(1 - p)];
    return {
        entropy: entropyBits([p, 1 - p]),
        heads_bits,
        tails_bits,
        from_heads: p > 0 ? p * heads_bits : 0,
        from_tails: p < 1 ? (1 - p) * tails_bits : 0,
    };
}

function sentence({ p }, { entropy, heads_bits, tails_bits }) {
    const terms = `${three(p)} × ${three(heads_bits)} + ${three(1 - p)} × ${three(tails_bits)}`;
    return `Entropy: ${terms} = ${three(entropy)} bits`;
}

function build({ move }) {
    const title = "Two columns, as wide as the chance of a face and as high as its news; and the entropy of each coin";
    const made = widePanel(title, (width) => (width < NARROW ? 464 : 244));
    const hand = { along: "x", color: TRUTH, move: (p) => move({ p }, "p") };
    const columns = columnsOf(made, hand);
    const curve = curveOf(made, hand);
    return {
        panels: [made],
        update({ p }, values) {
            columns(p, values);
            curve(p, values);
        },
    };
}

const halfOf = (width) => (width < NARROW ? width : 0.46 * width);
const wholeOf = (width) => halfOf(width) - START - GAP - 10;

// The two faces as columns whose areas are what they add, and the edge between them as a handle.
function columnsOf(made, hand) {
    const { svg } = made;
    const y = scale([0, HIGH], [BASE, TOP]);
    const grid = gridLines(svg, y, [0, 2, 4, 6], { left: LEFT });
    label(svg, 0, 14, "height: bits of news; width: chance", SMALL);
    const faces = FACES.map((name, k) => faceOf(svg, name, k, y));
    const value = (at) => (at - START - GAP / 2) / wholeOf(made.width);
    const edge = handle(svg, { ...hand, name: "edge between heads and tails", value });
    return (p, { heads_bits, tails_bits, from_heads, from_tails }) => {
        const [half, whole] = [halfOf(made.width), wholeOf(made.width)];
        grid(half);
        const write = made.width < SMALLEST ? two : three;
        const said = (...all) => ({ bits: all[0], words: all.map(write) });
        faces[0](START, p * whole, [54, half - 162], said(heads_bits, p, from_heads));
        faces[1](START + GAP + p * whole, (1 - p) * whole, [164, half - 52], said(tails_bits, 1 - p, from_tails));
        const x = START + GAP / 2 + p * whole;
        const area = { x: x - GAP / 2, width: GAP, y: TOP, height: BASE - TOP + 26 };
        edge.show(p, { x, y: BASE + 10, words: `heads ${three(p)}`, size: 22, area });
    };
}

function faceOf(svg, name, k, y) {
    const bar = ghost(shape(svg, "rect", PAINT[k]));
    const arrow = shape(svg, "path", { fill: ENTROPY });
    const lines = [0, 1].map((line) => label(svg, 0, BASE + 36 + 17 * line, "", MIDDLE));
    return (x, width, [low, high], { bits, words: [news, share, adds] }) => {
        const wide = Math.max(width, 2);
        const center = (x + width / 2).toFixed(2);
        put(bar, { x: x + width / 2 - wide / 2, width: wide, y: y(bits), height: y(0) - y(bits) });
        put(arrow, { d: `M${center} ${TOP - 12}l7 9h-14z`, visibility: bits > HIGH ? "visible" : "hidden" });
        const middle = Math.min(high, Math.max(low, x + width / 2)); // under the column, as far as there is room
        put(lines[0], { x: middle, text: `${name}: ${news} bits` });
        put(lines[1], { x: middle, text: `× ${share} = ${adds}` });
    };
}

// The entropy of every coin as a curve, and this one on it: what heads add, and on top of it what tails add.
function curveOf(made, hand) {
    const { svg } = made;
    const [title, ...ends] = ["entropy of the coin, bits", "never", "chance of heads", "always"].map((text, i) =>
        label(svg, 0, 0, text, i > 1 ? { ...SMALL, "text-anchor": i === 2 ? "middle" : "end" } : SMALL),
    );
    const ticks = [0, 0.5, 1].map((tick) => [
        label(svg, 0, 0, String(tick), { ...END, opacity: 0.85 }),
        shape(svg, "line", { stroke: "currentColor", opacity: tick ? 0.15 : 0.6 }),
    ]);
    const line = shape(svg, "path", { fill: "none", stroke: ENTROPY, "stroke-width": 2.5 });
    const parts = PAINT.map((paint) => ghost(shape(svg, "rect", { ...paint, width: 12 })));
    const value = (at) => (at - placeOf(made.width).left) / (placeOf(made.width).right - placeOf(made.width).left);
    const field = shape(svg, "rect", { fill: "transparent", cursor: "pointer" });
    const dot = handle(svg, { ...hand, name: "chance of heads", value });
    bringsByClick(field, dot, (at) => hand.move(clamped(value(at), { low: 0, high: 1, step: 0.01 })));
    return (p, { entropy, from_heads }) => {
        const { left, right, down } = placeOf(made.width);
        const x = scale([0, 1], [left, right]);
        const y = scale([0, 1], [BASE + down, TOP + down]);
        put(title, { x: left - 32, y: 14 + down });
        ends.forEach((text, i) => put(text, { x: left + ((right - left) * i) / 2, y: BASE + down + 20 }));
        put(ends[0], { text: made.width < SMALLEST ? "0" : "never" });
        put(ends[2], { text: made.width < SMALLEST ? "1" : "always" });
        ticks.forEach(([text, rule], i) => {
            put(text, { x: left - 10, y: y(i / 2) + 4 });
            put(rule, { x1: left - 4, x2: right + 4, y1: y(i / 2), y2: y(i / 2) });
        });
        const points = COINS.map((each) => `${x(each).toFixed(2)} ${y(entropyBits([each, 1 - each])).toFixed(2)}`);
        put(line, { d: `M${points.join("L")}` });
        const levels = [0, from_heads, entropy].map(y);
        parts.forEach((part, k) => put(part, { x: x(p) - 6, y: levels[k + 1], height: levels[k] - levels[k + 1] }));
        const tall = { y: y(1) - 12, height: y(0) - y(1) + 24 };
        put(field, { x: left - 14, width: right - left + 28, ...tall });
        const area = { x: x(p) - 14, width: 28, ...tall };
        dot.show(p, {
            x: x(p),
            y: y(entropy),
            words: `${three(p)}, entropy ${three(entropy)} bits`,
            size: 16,
            thick: 16,
            area,
        });
    };
}

// A click on the field brings the dot there.
function bringsByClick(field, dot, bring) {
    field.addEventListener("click", (event) => {
        keepGhosts(field.closest(".xent-explorable"));
        dot.group.focus({ preventScroll: true });
        bring(pointerAt(field.ownerSVGElement, event).x);
    });
}

// Where the curve stands: beside the columns, or under them.
function placeOf(width) {
    const under = width < NARROW;
    return { left: (under ? 0 : halfOf(width)) + 62, right: width - 16, down: under ? 248 : 0 };
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
