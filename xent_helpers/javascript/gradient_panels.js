// The pictures of a gradient: slopes as bars, the Jacobian as a table, and where a step takes the logits.

import { bars, className, END, label, MIDDLE, PALE_END, panel, put, scale, shape, WIDTH } from "./drawing.js";
import { fixed, signed, three } from "./numbers.js";
import { ACCENT, CLASSES, COLORS, EXTRA, SHORT } from "./palette.js";

// Slopes on an axis as tall as the largest of them asks for.
export function slopesPanel(title, digits) {
    const made = panel(title, 210);
    const fill = bars(made.svg, { top: 28, bottom: 168, write: (value) => brief(value, digits) });
    const reach = label(made.svg, WIDTH, 20, "", PALE_END);
    made.show = (values) => {
        const largest = Math.max(...values.map(Math.abs));
        const high = [1, 2, 5, 12, 30, 120, 1200, 1e4, 1e6].find((limit) => limit >= largest) ?? 1e14;
        fill(values, { domain: [-high, high] });
        put(reach, { text: `from −${high.toLocaleString("en")} to ${high.toLocaleString("en")}` });
    };
    return made;
}

// A slope in the room below a bar.
function brief(value, digits) {
    const size = Math.abs(value);
    if (size < 1e5) return fixed(value, size < 1000 ? digits : 0, true);
    return (value < 0 ? "−" : "+") + size.toExponential(0).replace("+", "");
}

// How each output (row) answers each logit (column).
export function jacobianPanel() {
    const made = panel("Slope of output (row) by logit (column)", 210);
    const [left, top, width, height] = [70, 4, 54, 32];
    const cells = CLASSES.map((_, i) => {
        className(made.svg, left - 6, top + (i + 0.5) * height + 4, i, END);
        label(made.svg, left + (i + 0.5) * width, top + 5 * height + 16, SHORT[i], MIDDLE);
        return CLASSES.map((__, j) => {
            const [x, y] = [left + j * width, top + i * height];
            return {
                cell: shape(made.svg, "rect", { x: x + 1, y: y + 1, width: width - 2, height: height - 2 }),
                text: label(made.svg, x + width / 2, y + height / 2 + 4, "", MIDDLE),
            };
        });
    });
    const note = label(made.svg, WIDTH, top + 5 * height + 34, "", PALE_END);
    made.show = (jacobian) => {
        const values = jacobian.flat();
        cells.flat().forEach(({ cell, text }, at) => {
            const value = values[at];
            put(cell, { fill: value < 0 ? COLORS[4] : EXTRA, opacity: Math.min(0.5, 2 * Math.abs(value)) });
            // A sign before 0.000: small, and not 0.
            put(text, { text: value === 0 ? "0" : (value < 0 ? "−" : "+") + three(Math.abs(value)) });
        });
        const zeros = values.filter((value) => value === 0).length;
        put(note, { text: zeros ? `${zeros} of 25 entries are 0` : "no entry is exactly 0" });
    };
    return made;
}

// The logits, and where the next step takes each of them.
export function pushesPanel() {
    const made = panel("Logits, and where a step takes them", 190);
    const [left, right] = [74, WIDTH - 52];
    const ticks = [-1, 0, 1].map((side) => {
        const x = scale([-1, 1], [left, right])(side);
        shape(made.svg, "line", { x1: x, x2: x, y1: 4, y2: 166, stroke: "currentColor", opacity: side ? 0.15 : 0.6 });
        return label(made.svg, x, 183, "", MIDDLE);
    });
    const rows = CLASSES.map((_, k) => pushRow(made.svg, k));
    made.show = (z, after) => {
        const far = [3, 9, 15].find((limit) => limit >= Math.max(...[...z, ...after].map(Math.abs))) ?? 35;
        const x = scale([-far, far], [left, right]);
        ticks.forEach((text, i) => put(text, { text: fixed((i - 1) * far, 0) }));
        rows.forEach((show, k) => show(x, z[k], after[k]));
    };
    return made;
}

// One logit: a dot where it is, an arrow to where a step takes it, and how far that is.
function pushRow(svg, k) {
    const y = 16 + k * 33;
    className(svg, 64, y + 6, k, END);
    const dot = shape(svg, "circle", { cy: y, r: 5.5, fill: COLORS[k] });
    const way = shape(svg, "line", { y1: y + 11, y2: y + 11, stroke: ACCENT, "stroke-width": 2.5 });
    const head = shape(svg, "path", { fill: ACCENT });
    const value = label(svg, WIDTH, y + 6, "", { ...END, "font-size": 12.5 });
    return (x, logit, after) => {
        const [start, end] = [x(logit), x(after)];
        const turn = Math.sign(end - start) * Math.min(8, Math.abs(end - start));
        const half = (5 * Math.abs(turn)) / 8;
        put(dot, { cx: start });
        put(way, { x1: start, x2: end - turn / 2 });
        put(head, { d: `M${end.toFixed(2)} ${y + 11}l${(-turn).toFixed(2)} ${-half}v${2 * half}z` });
        put(value, { text: signed(after - logit) });
    };
}
