// What the explorables of five classes share: the thread's two predictions, their label, sliders and bars.

import { slider } from "./controls.js";
import { bars, columnMiddle, label, MIDDLE, panel, put } from "./drawing.js";
import { four, three } from "./numbers.js";
import { CLASSES } from "./palette.js";

export const LABEL = [1, 0, 0, 0, 0];
export const A = [0.1, 0.5, 0.1, 0.1, 0.2];
export const B = [0.1, 0.6, 0.1, 0.1, 0.1];
export const EVEN = [0.2, 0.2, 0.2, 0.2, 0.2];

// The first slider leaves the wrong classes' ratios as they are, the second changes banana's against the others'.
// `least` and `most` bound the share that banana may take. `move` is also told which class's logit can stay.
export function predictionSliders(read, move, [least, most] = [0, 1]) {
    let banana = 0.25; // of what apple leaves
    let others = [1 / 3, 1 / 3, 1 / 3]; // of what banana leaves; both are kept where there is nothing to share
    const give = (first, second, stays) =>
        move({ q: [first, (1 - first) * second, ...others.map((each) => (1 - first) * (1 - second) * each)] }, stays);
    const apple = slider({
        name: "probability of apple",
        low: 0.01,
        high: 0.99,
        step: 0.01,
        write: three,
        move: (value) => give(value, banana, 1),
    });
    const rival = slider({
        name: "banana's share of the rest",
        low: least,
        high: most,
        step: 0.01,
        write: three,
        move: (value) => give(read().q[0], value, 0),
    });
    return {
        apple,
        rival,
        show(q) {
            const last = q[2] + q[3] + q[4];
            if (q[1] + last > 0) banana = q[1] / (q[1] + last);
            if (last > 0) others = q.slice(2).map((each) => each / last);
            apple.show(q[0]);
            rival.show(banana);
        },
    };
}

// The estimate as bars with its numbers, the truth as outlines; with its numbers, too, where it is not a label.
export function outputsPanel(title, bothRows = false) {
    const made = panel(title, bothRows ? 226 : 210);
    const write = bothRows ? (value) => `q ${four(value)}` : three;
    const fill = bars(made.svg, { top: 8, bottom: 168, write, outline: true });
    const small = { ...MIDDLE, "font-size": 12.5 };
    const under = bothRows ? CLASSES.map((_, k) => label(made.svg, columnMiddle(k), 219, "", small)) : [];
    made.show = (q, truth) => {
        fill(q, { outlines: truth });
        under.forEach((text, k) => put(text, { text: `p ${four(truth[k])}` }));
    };
    return made;
}
