// Elements made once and then changed in place, so that a move of a slider rebuilds nothing.

import { CLASSES, SHORT } from "./palette.js";

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
            const before = element.getAttribute(name);
            if (before === written) continue;
            if (noted && before !== null && GEOMETRY.has(name))
                noted.push({ element, name, from: before, to: written });
            element.setAttribute(name, written);
        }
    }
}

const GEOMETRY = new Set("x y x1 y1 x2 y2 cx cy r width height d points transform opacity".split(" "));
let noted = null;

// Draw, and return {element, name, from, to} for each place and size of a shape that has changed.
export function noting(draw) {
    const all = (noted = []);
    try {
        draw();
    } finally {
        noted = null;
    }
    return all.filter(({ element }) => element instanceof SVGElement);
}

// A pale outline behind a shape: what the shape was before the last whole move. Hidden until there was one.
export function ghost(of) {
    const twin = of.cloneNode();
    put(twin, { class: "ghost", fill: "none", stroke: "currentColor", "stroke-width": 1, "stroke-dasharray": "none" });
    put(twin, { opacity: 0.4, visibility: "hidden" });
    twin.of = of;
    of.before(twin);
    return of;
}

// Hide the ghosts under an element: what they were has no place in a picture of another width.
export function hideGhosts(root) {
    for (const twin of root.querySelectorAll(".ghost")) put(twin, { visibility: "hidden" });
}

// Let the ghosts under an element be what their shapes are now.
export function keepGhosts(root) {
    for (const twin of root.querySelectorAll(".ghost")) {
        for (const { name, value } of twin.of.attributes)
            if (GEOMETRY.has(name) && name !== "opacity") put(twin, { [name]: value });
        put(twin, { visibility: twin.of.getAttribute("visibility") ?? "visible" });
    }
}

// A fill of slanting lines, for `fill` of the shapes of one picture.
export function hatch(svg, stroke) {
    const id = fresh();
    const pattern = shape(shape(svg, "defs"), "pattern", { id, width: 6, height: 6, patternUnits: "userSpaceOnUse" });
    shape(pattern, "path", { d: "M-1 7L7 -1M-1 1L1 -1M5 7L7 5", stroke, "stroke-width": 1.8 });
    return `url(#${id})`;
}

// An id that nothing else on the page has.
export const fresh = () => `xent-${Math.random().toString(36).slice(2)}`;

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

// A picture as wide as the card, in units of a pixel; `width` says how wide. Its title is heard and not seen. The
// frame draws it anew when the width has changed, so all places are for `show` to give. `height` may be a function of
// the width.
export function widePanel(title, height) {
    const figure = node("figure", { class: "wide" });
    const svg = shape(figure, "svg", { role: "img", "aria-label": title });
    const made = { figure, svg, width: 0, fit: () => resized(svg.getBoundingClientRect().width) };
    function resized(pixels) {
        const width = Math.round(pixels);
        if (!width || width === made.width) return false;
        made.width = width;
        put(svg, { viewBox: `0 0 ${width} ${typeof height === "function" ? height(width) : height}` });
        return true;
    }
    resized(2 * WIDTH);
    return made;
}

// A linear scale; what lies outside is drawn at the edge.
export function scale([low, high], [from, to]) {
    return (value) => from + ((Math.min(Math.max(value, low), high) - low) / (high - low)) * (to - from);
}

// Where a pointer is, in the units of a picture.
export function pointerAt(svg, { clientX, clientY }) {
    return new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());
}

// Lines across a picture from `left` on, with what they stand for; the lowest says the unit.
export function gridLines(svg, y, ticks, { left, unit = "" }) {
    const lines = ticks.map((tick) => {
        label(svg, left - 6, y(tick) + 4, tick ? String(tick) : `${unit} 0`.trim(), { ...END, opacity: 0.85 });
        const line = { x1: left, y1: y(tick), y2: y(tick), stroke: "currentColor", opacity: tick ? 0.15 : 0.6 };
        return shape(svg, "line", line);
    });
    return (right) => lines.forEach((line) => put(line, { x2: right }));
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

// A rectangle from 0 to a value.
export function stand(rectangle, y, value) {
    const [one, other] = [y(0), y(value)];
    put(rectangle, { y: Math.min(one, other), height: Math.abs(one - other) });
}
