// Elements made once and then changed in place, so that a move of a slider rebuilds nothing.

import { CLASSES, COLORS, SHORT } from "./palette.js";

export function node(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    put(element, attributes);
    element.append(...children);
    return element;
}

// SVG, with presentation attributes only: a host page's style sheet cannot be relied on.
export function shape(parent, name, attributes = {}) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    put(element, attributes);
    parent.append(element);
    return element;
}

// Attributes and text, where they are new. A shape's numbers are written to a hundredth of a unit.
export function put(element, attributes) {
    for (const [name, value] of Object.entries(attributes)) {
        if (name === "text") {
            if (element.textContent !== value) element.textContent = value;
        } else {
            const coordinate = typeof value === "number" && element instanceof SVGElement;
            const written = String(coordinate ? Math.round(value * 100) / 100 : value);
            if (element.getAttribute(name) !== written) element.setAttribute(name, written);
        }
    }
}

export function label(parent, x, y, text, attributes = {}) {
    return shape(parent, "text", { x, y, text, fill: "currentColor", "font-size": 13, ...attributes });
}

// The small words at an axis and below a picture.
export const MIDDLE = { "text-anchor": "middle", "font-size": 12 };
export const END = { "text-anchor": "end", "font-size": 12 };
export const PALE_END = { ...END, opacity: 0.8 };

// The name of a class: in full where there is room, else short.
export function className(parent, x, y, k, attributes) {
    const words = [
        [CLASSES[k], "long"],
        [SHORT[k], "short"],
    ];
    return words.map(([text, kind]) => label(parent, x, y, text, { class: kind, "font-size": 12, ...attributes }));
}

// One picture with its title: 340 by `height` units, about as many pixels where the course is read.
export const WIDTH = 340;
export function panel(title, height) {
    const figure = node("figure", {}, node("figcaption", { text: title }));
    const viewBox = `0 0 ${WIDTH} ${height}`;
    return { figure, svg: shape(figure, "svg", { viewBox, role: "img", "aria-label": title }) };
}

// A linear scale; what lies outside is drawn at the edge.
export function scale([low, high], [from, to]) {
    return (value) => from + ((Math.min(Math.max(value, low), high) - low) / (high - low)) * (to - from);
}

// The vertical axis at the left of x, its lines ending at `right`, with a few ticks that may change.
export function axis(svg, x, top, bottom, right = WIDTH) {
    const marks = [0, 1, 2, 3, 4, 5].map(() => [
        shape(svg, "line", { stroke: "currentColor", opacity: 0.18 }),
        label(svg, x - 6, 0, "", PALE_END),
    ]);
    return (ticks, domain) => {
        const y = scale(domain, [bottom, top]);
        marks.forEach(([line, text], i) => {
            const shown = i < ticks.length;
            const at = shown ? y(ticks[i]) : 0;
            put(line, { x1: x, x2: right, y1: at, y2: at, visibility: shown ? "visible" : "hidden" });
            put(text, { y: at + 4, text: shown ? String(ticks[i]) : "" });
        });
        return y;
    };
}

export const columnMiddle = (k) => 4 + (k + 0.5) * 66.4;

// A bar for each class on a zero line, with the outlines of the truth over them. Each has its name and its value
// below it, where nothing can cross them and nothing moves. `domain` may change with the values.
export function bars(svg, { top, bottom, write, outline = false }) {
    const zero = shape(svg, "line", { x1: 4, x2: WIDTH - 4, stroke: "currentColor", opacity: 0.6 });
    const rim = { width: 57, fill: "none", stroke: "currentColor", "stroke-width": 1.8 };
    const columns = CLASSES.map((_, k) => {
        const middle = columnMiddle(k);
        const bar = shape(svg, "rect", { x: middle - 24, width: 48, fill: COLORS[k] });
        const truth = outline ? shape(svg, "rect", { x: middle - 28.5, ...rim }) : null;
        className(svg, middle, bottom + 18, k, MIDDLE);
        return { bar, truth, value: label(svg, middle, bottom + 35, "", { ...MIDDLE, "font-size": 12.5 }) };
    });
    return (values, { domain = [0, 1], outlines = [] } = {}) => {
        const y = scale(domain, [bottom, top]);
        put(zero, { y1: y(0), y2: y(0) });
        columns.forEach(({ bar, truth, value }, k) => {
            stand(bar, y, values[k]);
            if (truth) stand(truth, y, outlines[k]);
            put(value, { text: write(values[k]) });
        });
    };
}

// A rectangle from 0 to a value.
export function stand(rectangle, y, value) {
    const [one, other] = [y(0), y(value)];
    put(rectangle, { y: Math.min(one, other), height: Math.abs(one - other) });
}
