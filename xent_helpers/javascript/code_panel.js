// A code as an area: a column for each fruit, as wide as its share and as high as its word is long, and on the columns
// the tree of the merges, which grows from the ground: a word is read from below.

import { column, key, LEFT, NARROW, tag } from "./areas.js";
import { gridLines, label, MIDDLE, pointerAt, put, scale, shape, widePanel } from "./drawing.js";
import { surprisalBits } from "./formulas.js";
import { handle } from "./handles.js";
import { forksOf, orderOf, wordsOf } from "./merges.js";
import { two } from "./numbers.js";
import { CLASSES, COLORS, SERIES, TRUTH } from "./palette.js";
import { edgesOf, withEdge } from "./shares.js";

const [TOP, BASE, HIGH] = [24, 154, 4.5]; // of the columns, in units and in bits
const [RIGHT, GAP] = [8, 16];
const LEAST = 0.05; // a share, so that no column is too narrow for a hand and none leaves the picture
const COUNT = CLASSES.length;

// `press(k)` is told which column was pressed, `drag(p)` the shares after an edge was moved.
export function codePanel({ press, drag }) {
    const made = widePanel("Columns as wide as the shares and as high as the words are long, with the tree", height);
    const { svg } = made;
    const y = scale([0, HIGH], [BASE, TOP]);
    const grid = gridLines(svg, y, [0, 1, 2, 3, 4], { left: LEFT, unit: "bits" });
    const backs = CLASSES.map(() => shape(svg, "rect", { fill: "currentColor", opacity: 0.12, visibility: "hidden" }));
    const columns = CLASSES.map((_, k) => column(svg, COLORS[k]));
    const tree = CLASSES.slice(1).map(() => fork(svg, y));
    const marks = key(svg, ["surprisal", "above it", "below it"]);
    const tags = CLASSES.map((_, k) => tag(svg, k, BASE));
    let now = { p: [], order: [], places: [] };
    const edges = CLASSES.slice(1).map((_, i) => edgeHandle(svg, i, made, (place) => drag(dragged(now, i, place))));
    put(svg, { cursor: "pointer" });
    svg.addEventListener("click", (event) => {
        if (event.target.closest(".handle")) return;
        press(now.order[columnAt(now, pointerAt(svg, event))]);
    });
    made.pick = (picked) => backs.forEach((back, k) => put(back, { visibility: picked[k] ? "visible" : "hidden" }));
    made.show = (p, code) => {
        const [{ width }, words] = [made, wordsOf(code)];
        const order = orderOf(code);
        const places = placesOf(p, order, width);
        now = { p, order, places, width };
        grid(width);
        marks(width);
        places.forEach((place, k) => {
            const named = [`share ${two(p[k])}`, words[k] && `word ${words[k]}`];
            const said = width < NARROW ? [two(p[k]), words[k]] : named;
            columns[k](place, { y, high: HIGH, height: words[k].length, floor: surprisalBits(p[k]), share: p[k] });
            tags[k](place, tagMiddle(order.indexOf(k), width), width < NARROW, said);
            put(backs[k], { x: place.x - GAP / 2, width: place.width + GAP, y: TOP - 4, height: BASE - TOP + 4 });
        });
        edges.forEach((show) => show(now));
        const forks = forksOf(
            code,
            places.map((place) => place.x + place.width / 2),
        );
        tree.forEach((show, i) => show(forks[i]));
    };
    return made;
}

const height = (width) => BASE + (width < NARROW ? 80 : 64);
const wholeOf = (width) => width - LEFT - 4 - RIGHT - (COUNT - 1) * GAP;
const tagMiddle = (i, width) => ((i + 0.5) * width) / COUNT;

// Where the column of each class begins and how wide it is, when they stand in this order.
function placesOf(p, order, width) {
    const whole = wholeOf(width);
    const starts = [0, ...edgesOf(order.map((k) => p[k]))];
    return p.map((share, k) => {
        const i = order.indexOf(k);
        return { x: LEFT + 4 + starts[i] * whole + i * GAP, width: share * whole };
    });
}

// Which column a place belongs to, or below the ground which name.
function columnAt({ order, places, width }, { x, y }) {
    if (y > BASE + 22) return Math.min(COUNT - 1, Math.max(0, Math.floor((x / width) * COUNT)));
    const i = order.findLastIndex((k) => places[k].x - GAP / 2 <= x);
    return Math.max(0, i);
}

// The shares after the i-th edge from the left went to a place, without the dust of their sums.
function dragged({ p, order }, i, place) {
    const shares = order.map((k) => p[k]);
    const moved = withEdge(shares, i, place, LEAST);
    return p.map((_, k) => Number(moved[order.indexOf(k)].toFixed(12)));
}

// The i-th edge from the left as a handle: what one fruit gains its neighbour loses.
function edgeHandle(svg, i, made, push) {
    const bounds = { low: (i + 1) * LEAST, high: 1 - (COUNT - 1 - i) * LEAST, step: 0.01 };
    const value = (at) => (at - LEFT - 4 - (i + 0.5) * GAP) / wholeOf(made.width);
    const it = handle(svg, { name: `edge ${i + 1}`, along: "x", ...bounds, color: TRUTH, value, move: push });
    return ({ p, order, places }) => {
        const x = places[order[i + 1]].x - GAP / 2;
        const words = [order[i], order[i + 1]].map((k) => `${CLASSES[k]} ${two(p[k])}`).join(", ");
        const area = { x: x - 12, width: 24, y: BASE - 4, height: 28 };
        it.show(edgesOf(order.map((k) => p[k]))[i], { x, y: BASE + 10, words, size: 16, area });
    };
}

// One merge: a branch to each of its groups, with the digit that it puts in front of their words.
function fork(svg, y) {
    const branches = shape(svg, "path", { fill: "none", stroke: "currentColor", "stroke-width": 2 });
    const digits = ["0", "1"].map((digit) => [
        shape(svg, "circle", { r: 8, fill: SERIES[0], stroke: "currentColor", "stroke-width": 1 }),
        label(svg, 0, 0, digit, { ...MIDDLE, fill: "#000000" }),
    ]);
    const all = [branches, ...digits.flat()];
    return (at) => {
        for (const each of all) put(each, { visibility: at ? "visible" : "hidden" });
        if (!at) return;
        const [low, top] = [y(at.depth), y(at.depth + 1)].map((each) => Math.round(each));
        const [left, right] = [at.left, at.right].map((x) => x.toFixed(2));
        put(branches, { d: `M${left} ${top}V${low}H${right}V${top}` });
        digits.forEach(([plate, digit], side) => {
            const [x, middle] = [side ? at.right : at.left, (low + top) / 2];
            put(plate, { cx: x, cy: middle });
            put(digit, { x, y: middle + 4.5 });
        });
    };
}
