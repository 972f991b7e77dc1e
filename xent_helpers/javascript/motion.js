// A whole move, by a button, glides: what it changes in a picture goes from where it was to where it is in 250 ms.
// The numbers and the words are those of the end at once.

import { noting } from "./drawing.js";

const LASTS = 250; // ms
const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;

// A function of t from 0 to 1 that gives the text between two texts of one form, number by number; else null.
export function between(from, to) {
    const starts = from.match(NUMBER) ?? [];
    if (from.replace(NUMBER, "") !== to.replace(NUMBER, "")) return null;
    return (t) => {
        let at = 0;
        return to.replace(NUMBER, (end) => Math.round(100 * ((1 - t) * starts[at++] + t * end)) / 100);
    };
}

// `glide(draw)` draws, and lets what has changed glide there; `arrive()` ends that at once.
export function glider() {
    let changes = [];
    let start = 0;
    let frame = 0;

    const show = (write) => changes.forEach((each) => each.element.setAttribute(each.name, write(each)));

    function step() {
        const t = (performance.now() - start) / LASTS;
        if (t >= 1) return arrive();
        show(({ way }) => way(1 - (1 - t) ** 3)); // fast at first, as a thing that was pushed
        frame = requestAnimationFrame(step);
    }

    function arrive() {
        cancelAnimationFrame(frame);
        show(({ to }) => to);
        changes = [];
    }

    function glide(draw) {
        const all = noting(draw);
        if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
        changes = all.map((each) => ({ ...each, way: between(each.from, each.to) })).filter(({ way }) => way);
        start = performance.now();
        step();
    }

    return { arrive, glide };
}
