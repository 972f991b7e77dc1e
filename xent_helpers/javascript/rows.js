// A table of bars: a row for each class, a column for each quantity, each with its number behind it.

import { END, label, put, scale, shape, widePanel } from "./drawing.js";
import { handle } from "./handles.js";
import { CLASSES, COLORS } from "./palette.js";

const [TOP, ROW, NAMES, VALUES, GAP] = [52, 31, 78, 54, 14];
const NARROW = 560;
const DASHED = { fill: "none", stroke: "currentColor", "stroke-dasharray": "3 3", opacity: 0.7 };

// `columns` say what they show: {lines, domain, write} are a name in two lines, the bounds of its axis, and how a
// number is written. A bar that leaves its axis ends there, with an arrow before its number.
export function rowsPanel(title, columns) {
    const made = widePanel(title, 232);
    CLASSES.forEach((name, k) => label(made.svg, 2, TOP + ROW * k + 16, name, { "font-size": 12.5 }));
    const track = () => (made.width - NAMES - columns.length * VALUES - (columns.length - 1) * GAP) / columns.length;
    const start = (i) => NAMES + i * (track() + VALUES + GAP);
    const all = columns.map((each) => columnOf(made.svg, each));
    // A row of values for each column, and for each column the values to compare with and the words at its foot, one
    // for a wide picture and one for a narrow one.
    made.show = (values, others = [], feet = []) => {
        const width = track();
        all.forEach((show, i) => {
            const [wide = "", narrow = wide] = feet[i] ?? [];
            show(values[i], others[i], start(i), width, made.width < NARROW ? narrow : wide);
        });
    };
    // The end of bar k in a column as a handle for its number; where the bar begins at 0 all of it may be taken.
    made.hand = (i, k, { name, move, words, step = 0.01, page = 10 * step }) => {
        const [low, high] = columns[i].domain;
        const value = (at) => low + ((at - start(i)) / track()) * (high - low);
        const it = handle(made.svg, { name, along: "x", low, high, step, page, color: COLORS[k], value, move });
        return (number) => {
            const x = scale([low, high], [start(i), start(i) + track()]);
            const [from, to, y] = [x(0), x(number), TOP + ROW * k + 12];
            const area = { x: Math.min(from, to) - 12, width: Math.abs(to - from) + 24, y: y - 14, height: 28 };
            it.show(number, { x: to, y, words: words(number), size: 30, area });
        };
    };
    return made;
}

// A column: its name, the line of zero, and for each class a bar, a dashed one to compare with, and a number.
function columnOf(svg, { lines, domain, write }) {
    const heads = lines.map((text, i) =>
        label(svg, 0, 18 + 17 * i, text, { "font-size": 12.5, "font-weight": 600 - 200 * i }),
    );
    const zero = shape(svg, "line", { y1: TOP - 6, y2: TOP + ROW * 5 - 4, stroke: "currentColor", opacity: 0.6 });
    const rows = CLASSES.map((_, k) => {
        const bar = shape(svg, "rect", { y: TOP + ROW * k, height: 24, fill: COLORS[k] });
        const other = shape(svg, "rect", { y: TOP + ROW * k - 2, height: 28, ...DASHED });
        return { bar, other, text: label(svg, 0, TOP + ROW * k + 16, "", END) };
    });
    const foot = label(svg, 0, TOP + ROW * 5 + 16, "", { "font-size": 12.5 });
    return (values, others, start, track, said) => {
        const x = scale(domain, [start, start + track]);
        heads.forEach((head) => put(head, { x: start }));
        put(zero, { x1: x(0), x2: x(0) });
        put(foot, { x: start, text: said });
        const along = (value) => ({ x: Math.min(x(0), x(value)), width: Math.abs(x(value) - x(0)) });
        rows.forEach(({ bar, other, text }, k) => {
            put(bar, along(values[k]));
            if (others) put(other, along(others[k]));
            const out = values[k] < domain[0] ? "← " : values[k] > domain[1] ? "→ " : "";
            put(text, { x: start + track + VALUES, text: out + write(values[k]) });
        });
    };
}
