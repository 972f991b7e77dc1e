// Parts of a picture that a hand can take: by mouse, finger or pen, and by keys when they have the focus.

import { pointerAt, put, shape } from "./drawing.js";

const FINGER = 24; // units, about pixels: no place to take hold is smaller

// Where a key takes a value; null for a key that says nothing. With Shift an arrow goes as far as a page.
export function keyed(key, far, value, { low, high, step, page = 10 * step }) {
    const way = { ArrowRight: 1, ArrowUp: 1, PageUp: 1, ArrowLeft: -1, ArrowDown: -1, PageDown: -1 }[key];
    if (key === "Home") return low;
    if (key === "End") return high;
    if (!way) return null;
    return clamped(value + way * (far || key.startsWith("Page") ? page : step), { low, high, step });
}

// A value within its bounds, at one of the steps from `low`.
export function clamped(value, { low, high, step }) {
    const at = low + Math.round((value - low) / step) * step;
    return Math.min(high, Math.max(low, Number(at.toFixed(10))));
}

// A handle for one number. `name` says what it is, `along` is "x" or "y" (the way it goes), `value` gives the number
// for a place along it, and `move` is told the number. Place, size and words come with each `show`.
export function handle(svg, { name, along, low = 0, high = 1, step = 0.01, page = 10 * step, color, value, move }) {
    const bounds = { low, high, step, page };
    const grip = made(svg, name, along === "x" ? "ew-resize" : "ns-resize", color);
    let now = low;
    put(grip.group, { "aria-valuemin": String(low), "aria-valuemax": String(high), "data-step": String(step) });
    put(grip.group, { "aria-orientation": along === "x" ? "horizontal" : "vertical" });
    drags(grip, (at) => move(clamped(value(at[along]), bounds)));
    grip.group.addEventListener("keydown", (event) => {
        const next = keyed(event.key, event.shiftKey, now, bounds);
        if (next !== null) move(take(event, next));
    });
    return {
        group: grip.group,
        // `at` is the number, x and y the middle of the knob, `thick` its width along the way, `area` where else the
        // hand may take hold.
        show(at, { x, y, words, size = 26, thick = 6, area }) {
            now = Math.min(high, Math.max(low, at));
            put(grip.group, { "aria-valuenow": String(Number(now.toFixed(6))), "aria-valuetext": words });
            const [width, height] = along === "x" ? [thick, size] : [size, thick];
            place(grip, { x, y, width, height }, area);
        },
    };
}

// A handle for two numbers, left and right for the first, up and down for the second; a point that goes anywhere.
// `horizontal` and `vertical` are {low, high, step, page}, `value` gives the pair for a place, `move` is told it.
export function point(svg, { name, horizontal, vertical, color, value, move }) {
    const grip = made(svg, name, "move", color);
    const both = [horizontal, vertical];
    let now = both.map(({ low }) => low);
    const bounded = (pair) => pair.map((each, i) => clamped(each, both[i]));
    put(grip.group, { "aria-roledescription": "point: left and right, up and down" });
    put(grip.group, { "aria-valuemin": String(horizontal.low), "aria-valuemax": String(horizontal.high) });
    put(grip.group, { "data-step": String(horizontal.step) });
    drags(grip, (at) => move(bounded(value(at))));
    grip.group.addEventListener("keydown", (event) => {
        const upright = ["ArrowUp", "ArrowDown", "PageUp", "PageDown"].includes(event.key) ? 1 : 0;
        const next = keyed(event.key, event.shiftKey, now[upright], both[upright]);
        if (next !== null) move(take(event, upright ? [now[0], next] : [next, now[1]]));
    });
    return {
        group: grip.group,
        show(at, { x, y, words, size = 14 }) {
            now = [...at];
            put(grip.group, { "aria-valuenow": String(Number(at[0].toFixed(6))), "aria-valuetext": words });
            place(grip, { x, y, width: size, height: size });
        },
    };
}

// The key is ours: the page does not scroll. Returns what comes after the event.
function take(event, next) {
    event.preventDefault();
    return next;
}

function made(svg, name, cursor, color) {
    put(svg, { role: "group" }); // a picture whose parts can be reached
    const group = shape(svg, "g", { class: "handle", role: "slider", tabindex: "0", "aria-label": name, cursor });
    return {
        svg,
        group,
        hit: shape(group, "rect", { fill: "transparent" }),
        ring: shape(group, "rect", { class: "ring", fill: "none", stroke: color, "stroke-width": 2, rx: 5 }),
        knob: shape(group, "rect", { class: "knob", fill: color }),
    };
}

function place(grip, { x, y, width, height }, area) {
    const around = (rect, w, h) => put(rect, { x: x - w / 2, y: y - h / 2, width: w, height: h });
    around(grip.knob, width, height);
    put(grip.knob, { rx: Math.min(width, height) / 2 });
    around(grip.ring, width + 8, height + 8);
    if (area) put(grip.hit, area);
    else around(grip.hit, Math.max(width, FINGER), Math.max(height, FINGER));
}

// While a hand holds the handle, tell `move` where its middle is to go: as far from the hand as when it was taken.
function drags({ svg, group, knob }, move) {
    let held = null;
    group.addEventListener("pointerdown", (event) => {
        if (event.button || !event.isPrimary) return;
        event.preventDefault();
        group.focus({ preventScroll: true });
        group.setPointerCapture(event.pointerId);
        const { x, y } = pointerAt(svg, event);
        const middle = center(knob);
        held = { dx: middle.x - x, dy: middle.y - y };
    });
    // A page scrolls where `touch-action` stands on a part of a picture: this says that the finger is ours.
    group.addEventListener("touchstart", (event) => event.preventDefault(), { passive: false });
    group.addEventListener("pointermove", (event) => {
        if (!held) return;
        const { x, y } = pointerAt(svg, event);
        move({ x: x + held.dx, y: y + held.dy });
    });
    for (const type of ["pointerup", "pointercancel", "lostpointercapture"]) {
        group.addEventListener(type, () => (held = null));
    }
}

function center(rect) {
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => Number(rect.getAttribute(name)));
    return { x: x + width / 2, y: y + height / 2 };
}
