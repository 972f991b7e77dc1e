// Prices as areas: a column for each class, as wide as its share p and as high as what is paid for it. Solid up to its
// surprisal -log p, which the truth costs anybody; hatched above that, too dear; dashed where it is cheaper than that.

import { fixed, three } from "./numbers.js";
import { className, ghost, gridLines, hatch, label, MIDDLE, put, scale, shape, widePanel } from "./drawing.js";
import { handle } from "./handles.js";
import { BELIEF, CLASSES, COLORS, ENTROPY, EXCESS, GAIN, LOSS, SHORT, TRUTH } from "./palette.js";
import { edgesOf } from "./shares.js";

const [TOP, BASE] = [45, 190]; // of the columns
const [RIGHT, GAP] = [14, 24]; // a gap is as wide as a finger, so that a column of no width can be taken
export const LEFT = 50; // of it is the axis
export const NARROW = 600; // below, the numbers under a name stand in two lines
const TINY = 330; // below, they have few digits
const COUNT = CLASSES.length;

// `high` is where the axis ends, a little above its last tick. Where a hand may pull, `pull(k, height)` is told the
// new height of column k, infinite above the axis, and `push(k, place)` where the edge after class k goes. `legend`
// are words for `key`. With a `level` a dot on the axis says how high the loss is.
export function areasPanel(
    title,
    { unit = "bits", ticks = [0, 2, 4, 6], high = 6.5, legend, level, pull, push, words },
) {
    const made = widePanel(title, (width) => (width < NARROW ? 270 : 254));
    const { svg } = made;
    const y = scale([0, high], [BASE, TOP]);
    const grid = gridLines(svg, y, ticks, { left: LEFT, unit });
    const columns = CLASSES.map((_, k) => column(svg, COLORS[k]));
    const tops = pull ? CLASSES.map((name, k) => topHandle(svg, { name, k, high, pull })) : [];
    const edges = push ? CLASSES.slice(1).map((_, k) => edgeHandle(svg, { k, made, push })) : [];
    const marks = key(svg, ...legend);
    const loss = level ? lossDot(svg, y, high) : null;
    const beyond = label(svg, LEFT, 26, "", { "font-size": 12.5 });
    const tags = CLASSES.map((_, k) => tag(svg, k));
    // Shares, heights and surprisals; `said` gives two lines of words for a name, shorter ones where it is told so.
    made.show = (p, heights, floors, said) => {
        const { width } = made;
        grid(width);
        marks(width);
        loss?.(width, level());
        const places = placesOf(p, width);
        columns.forEach((show, k) => show(places[k], { y, high, height: heights[k], floor: floors[k], share: p[k] }));
        tops.forEach((show, k) => show(places[k], y, heights[k], words(k)));
        edges.forEach((show, k) => show(places, edgesOf(p)[k]));
        tags.forEach((show, k) => show(places[k], ((k + 0.5) * width) / COUNT, width < NARROW, said(k, width < TINY)));
        const names = width < NARROW ? SHORT : CLASSES;
        const out = names.map((name, k) => [name, p[k] > 0 ? heights[k] : 0]).filter(([, height]) => height > high);
        put(beyond, { x: width < NARROW ? 0 : LEFT, text: beyondWords(out, width) });
    };
    return made;
}

// Which columns leave the picture, and how high they are, where there is room to say it.
function beyondWords(out, width) {
    if (!out.length) return "";
    const named = width < TINY && out.length > 2;
    const all = out.map(([name, height]) => (named ? name : `${name} ${fixed(height, 2)}`)).join(", ");
    return `${width < NARROW ? "↑" : "beyond the picture:"} ${all}`;
}

// Where each column begins and how wide it is.
function placesOf(p, width) {
    const whole = wholeOf(width);
    return [0, ...edgesOf(p)].map((edge, k) => ({ x: LEFT + 12 + edge * whole + k * GAP, width: p[k] * whole }));
}

const wholeOf = (width) => width - LEFT - 12 - RIGHT - (COUNT - 1) * GAP;

// One column: what it was, its parts, and its class's colour under it. One that leaves the picture is open at the top,
// with an arrow.
export function column(svg, color) {
    const solid = shape(svg, "rect");
    const over = shape(svg, "rect", { fill: hatch(svg, EXCESS), stroke: EXCESS, "stroke-width": 1.5 });
    const under = { fill: "none", stroke: GAIN, "stroke-width": 2, "stroke-dasharray": "4 3" };
    const missing = shape(svg, "rect", under);
    const outline = ghost(shape(svg, "rect", { fill: "none" }));
    const line = shape(svg, "line", { stroke: BELIEF, "stroke-width": 2.5 });
    const arrow = shape(svg, "path");
    const foot = shape(svg, "rect", { height: 5, fill: color });
    return ({ x, width }, { y, high, height, floor, share }) => {
        const between = (low, top) => ({ x, width, y: y(top), height: Math.max(0, y(low) - y(top)) });
        const wide = Math.max(width, 2);
        put(solid, { ...between(0, Math.min(height, floor)), x: x + width / 2 - wide / 2, width: wide });
        const paint = (fill) => (share > 0 ? { fill, opacity: 1 } : { fill: "currentColor", opacity: 0.45 }); // no area
        put(solid, paint(ENTROPY));
        put(over, between(floor, Math.max(floor, height)));
        put(over, { visibility: height > floor && share > 0 ? "visible" : "hidden" });
        const sides = width + 2 * Math.max(0, y(floor) - y(high));
        put(over, { "stroke-dasharray": height > high ? `0 ${width} ${sides}` : "none" });
        put(missing, between(height, Math.max(floor, height)));
        put(missing, { visibility: height < floor && share > 0 ? "visible" : "hidden" });
        put(outline, between(0, height));
        const out = height > high;
        put(line, { x1: x, x2: x + width, y1: y(height), y2: y(height), visibility: out ? "hidden" : "visible" });
        put(arrow, { ...paint(EXCESS), d: tip(x + width / 2, y(high)), visibility: out ? "visible" : "hidden" });
        put(foot, { x: x + width / 2 - wide / 2, width: wide, y: y(0) + 1 });
    };
}

// An arrow that points out of the picture at its upper edge.
const tip = (x, edge) => `M${x.toFixed(2)} ${edge - 13}l8 10h-16z`;

// The top of a column as a handle for its height; the whole column may be taken.
function topHandle(svg, { name, k, high, pull }) {
    const value = (at) => ((BASE - at) / (BASE - TOP)) * high;
    const move = (height) => pull(k, height >= high ? Infinity : height);
    const it = handle(svg, { name: `height of ${name}`, along: "y", high, step: 0.05, color: BELIEF, value, move });
    return ({ x, width }, y, height, words) => {
        const at = { x: x + width / 2, y: y(height) };
        const wide = Math.max(width, 20);
        const area = { x: at.x - wide / 2, width: wide, y: at.y - 13, height: Math.max(26, BASE - at.y + 13) };
        const size = Math.min(34, Math.max(14, width - 4));
        it.show(height, { ...at, words, size, area });
    };
}

// The edge between two columns as a handle: what one class gains its neighbours lose.
function edgeHandle(svg, { k, made, push }) {
    const value = (at) => (at - LEFT - 12 - (k + 0.5) * GAP) / wholeOf(made.width);
    const name = `edge between ${CLASSES[k]} and ${CLASSES[k + 1]}`;
    const move = (place) => push(k, place);
    const it = handle(svg, { name, along: "x", step: 0.01, color: TRUTH, value, move });
    return (places, edge) => {
        const x = places[k + 1].x - GAP / 2;
        const area = { x: x - GAP / 2, width: GAP, y: BASE - 6, height: 34 };
        it.show(edge, { x, y: BASE + 9, words: `at ${three(edge)}`, size: 20, area });
    };
}

// A dot on the axis, as high as the loss, or an arrow where it leaves the picture; and a dot that says what it is.
function lossDot(svg, y, high) {
    const [dot, mark] = [5, 4.5].map((r) => shape(svg, "circle", { r, fill: LOSS }));
    const arrow = shape(svg, "path", { fill: LOSS, d: tip(LEFT, y(high)) });
    const text = label(svg, 0, 12, "loss", { "font-size": 12.5 });
    return (width, loss) => {
        put(dot, { cx: LEFT, cy: y(loss), visibility: loss > high ? "hidden" : "visible" });
        put(arrow, { visibility: loss > high ? "visible" : "hidden" });
        put(mark, { cx: LEFT + 236, cy: 8 });
        put(text, { x: LEFT + 246 });
        for (const each of [mark, text]) put(each, { visibility: width < TINY ? "hidden" : "visible" });
    };
}

// What the marks mean: solid, hatched and dashed; one without words is not there. `short` are for a narrow picture.
export function key(svg, words, short = words) {
    const marks = [
        { fill: ENTROPY },
        { fill: hatch(svg, EXCESS), stroke: EXCESS, "stroke-width": 1.5 },
        { fill: "none", stroke: GAIN, "stroke-width": 2, "stroke-dasharray": "4 3" },
    ]
        .map((paint, i) => [words[i], short[i], paint])
        .filter(([text]) => text)
        .map(([long, brief, paint]) => ({
            mark: shape(svg, "rect", { y: 3, width: 13, height: 10, ...paint }),
            text: label(svg, 0, 12, "", { "font-size": 12.5 }),
            said: [long, brief],
        }));
    return (width) =>
        marks.forEach(({ mark, text, said }, i) => {
            const narrow = width < NARROW;
            const x = (width < TINY ? 0 : LEFT) + i * (narrow ? 90 : 175);
            put(mark, { x: x + 1 });
            put(text, { x: x + 20, text: said[Number(narrow)] });
        });
}

// A class's name with the two things said of it, and the line that leads there from its column, whose foot is at `base`.
export function tag(svg, k, base = BASE) {
    const lead = shape(svg, "path", { fill: "none", stroke: COLORS[k], "stroke-width": 1.5, opacity: 0.8 });
    const titles = className(svg, 0, base + 42, k, MIDDLE);
    const lines = [0, 1].map(() => label(svg, 0, 0, "", MIDDLE));
    return (place, middle, narrow, said) => {
        const from = (place.x + place.width / 2).toFixed(2);
        put(lead, { d: `M${from} ${base + 8}L${middle.toFixed(2)} ${base + 30}` });
        for (const title of titles) put(title, { x: middle });
        const texts = narrow ? said : [said.filter(Boolean).join(", "), ""];
        lines.forEach((line, i) => put(line, { x: middle, y: base + 57 + 16 * i, text: texts[i] }));
    };
}
