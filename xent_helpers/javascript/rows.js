// A table of bars: a row for each class, a column for each quantity, each with its number behind it.

import { END, ghost, label, put, scale, shape, widePanel } from "./drawing.js";
import { handle } from "./handles.js";
import { three, two } from "./numbers.js";
import { CLASSES, COLORS, LOSS, TRUTH } from "./palette.js";

const [TOP, ROW, NAMES, VALUES, GAP] = [52, 31, 80, 56, 14];
const BLOCK = TOP + 5 * ROW + 25; // the height of a column with its head and its foot
const NARROW = 560; // below, the columns stand under each other
const DASHED = { fill: "none", stroke: "currentColor", "stroke-dasharray": "3 3", opacity: 0.7 };

// `columns` say what they show: {lines, domain, write} are a name in two lines, the bounds of its axis, and how a
// number is written; where they have a `truth`, the label of that class is an outline. A domain may be a function of the
// values, and then the second line one of the bounds. A bar that leaves its axis ends there, with an arrow before its
// number. Bars leave ghosts, unless dashed ones are `compared` with them. A press on a class's name gives its handle the
// focus, and `press` is told the name.
export function rowsPanel(title, columns, { compared = false, press = () => {} } = {}) {
    const count = columns.length;
    const made = widePanel(title, (width) => (width < NARROW ? count * BLOCK : BLOCK));
    // Where column i has its bars: {left, top, track, names}, the last one whether the classes' names stand before it.
    const placeOf = (i) => {
        const stacked = made.width < NARROW;
        const track = stacked
            ? made.width - NAMES - VALUES
            : (made.width - NAMES - count * VALUES - (count - 1) * GAP) / count;
        const left = stacked ? NAMES : NAMES + i * (track + VALUES + GAP);
        return { left, top: TOP + (stacked ? i * BLOCK : 0), track, names: stacked || i === 0 };
    };
    const grips = []; // of the classes, where they have handles
    const pressed = (k) => {
        grips[k]?.focus({ preventScroll: true });
        press(CLASSES[k]);
    };
    const all = columns.map((each) => columnOf(made.svg, each, { compared, pressed }));
    // A row of values for each column; for each column the values to compare with, the words at its foot and a loss;
    // and the class that is held, if one is.
    made.show = (values, { others = [], feet = [], losses = [], held = -1 } = {}) =>
        all.forEach((show, i) => {
            show(placeOf(i), values[i], { others: others[i], foot: feet[i] ?? "", loss: losses[i], held });
        });
    // The end of bar k in a column as a handle for its number; all of the bar may be taken.
    made.hand = (i, k, { name, move, words, step = 0.01, page = 10 * step }) => {
        const [low, high] = columns[i].domain;
        const value = (at) => low + ((at - placeOf(i).left) / placeOf(i).track) * (high - low);
        const it = handle(made.svg, { name, along: "x", low, high, step, page, color: COLORS[k], value, move });
        grips[k] = it.group;
        return (number) => {
            const { left, top, track } = placeOf(i);
            const x = scale([low, high], [left, left + track]);
            const [from, to, y] = [x(0), x(number), top + ROW * k + 12];
            const area = { x: Math.min(from, to) - 12, width: Math.abs(to - from) + 24, y: y - 14, height: 28 };
            it.show(number, { x: to, y, words: words(number), size: 30, area });
        };
    };
    return made;
}

// A handle for each of five logits in the first column; `tell` gets all of them, and whose moved.
export function logitHands(made, read, tell) {
    return CLASSES.map((name, k) =>
        made.hand(0, k, {
            name: `logit of ${name}`,
            step: 0.1,
            words: two,
            move: (logit) =>
                tell(
                    read().z.map((each, i) => (i === k ? logit : each)),
                    name,
                ),
        }),
    );
}

// A column: its name, the line of zero, and for each class a bar, a dashed one to compare with, and a number. A band
// lies behind the class that is held.
function columnOf(svg, { lines, domain: bounds, write, truth }, { compared, pressed }) {
    const band = shape(svg, "rect", { height: 30, rx: 4, fill: "currentColor", opacity: 0.09 });
    const heads = lines.map((_, i) => label(svg, 0, 0, "", { "font-size": 12.5, "font-weight": 600 - 200 * i }));
    const zero = shape(svg, "line", { stroke: "currentColor", opacity: 0.6 });
    const outline = shape(svg, "rect", { fill: "none", stroke: TRUTH, "stroke-width": 2.5, height: 29 });
    const rows = CLASSES.map((name, k) => ({
        bar: barOf(svg, { height: 24, fill: COLORS[k] }, compared),
        other: compared ? shape(svg, "rect", { height: 28, ...DASHED }) : null,
        name: nameOf(svg, name, () => pressed(k)),
        text: label(svg, 0, 0, "", END),
    }));
    const foot = label(svg, 0, 0, "", { "font-size": 12.5 });
    const total = {
        dot: shape(svg, "circle", { r: 4.5, fill: LOSS }),
        text: label(svg, 0, 0, "", { "font-size": 12 }),
    };
    return ({ left, top, track, names }, values, { others, foot: said, loss, held }) => {
        const domain = at(bounds, values);
        const x = scale(domain, [left, left + track]);
        heads.forEach((head, i) => put(head, { x: left, y: top - 34 + 17 * i, text: at(lines[i], domain) }));
        put(zero, { x1: x(0), x2: x(0), y1: top - 6, y2: top + ROW * 5 - 4 });
        const right = left + track + VALUES;
        put(foot, { x: left, y: top + ROW * 5 + 16, text: said });
        put(total.dot, { cx: right - 89, cy: top - 38, visibility: loss === undefined ? "hidden" : "visible" });
        put(total.text, { x: right - 80, y: top - 34, text: loss === undefined ? "" : `loss ${three(loss)}` });
        const there = { x: x(0), width: x(1) - x(0), y: top + ROW * (truth ?? 0) - 2.5 };
        put(outline, { ...there, visibility: truth === undefined ? "hidden" : "visible" });
        put(band, { x: left - 4, width: track + VALUES + 4, y: top + ROW * Math.max(0, held) - 3 });
        put(band, { visibility: held < 0 ? "hidden" : "visible" });
        const along = (value) => ({ x: Math.min(x(0), x(value)), width: Math.abs(x(value) - x(0)) });
        rows.forEach(({ bar, other, name, text }, k) => {
            const y = top + ROW * k;
            put(bar, { ...along(values[k]), y });
            if (other) put(other, { ...along(others?.[k] ?? 0), y: y - 2 });
            name(y, names);
            const out = values[k] < domain[0] ? "← " : values[k] > domain[1] ? "→ " : "";
            put(text, { x: right, y: y + 16, text: out + write(values[k]) });
        });
    };
}

// A class's name with room around it for a finger; `press` hears of a press.
function nameOf(svg, name, press) {
    const text = label(svg, 2, 0, name, { "font-size": 12.5, "pointer-events": "none" });
    const room = shape(svg, "rect", { x: 0, width: NAMES - 12, height: ROW, fill: "transparent" });
    room.addEventListener("click", press);
    return (y, seen) => {
        put(text, { y: y + 16, visibility: seen ? "visible" : "hidden" });
        put(room, { y: y - 3, visibility: seen ? "visible" : "hidden" });
    };
}

const at = (given, of) => (typeof given === "function" ? given(of) : given);

function barOf(svg, look, compared) {
    const bar = shape(svg, "rect", look);
    return compared ? bar : ghost(bar);
}
