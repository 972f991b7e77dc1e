// Notebook 03: the probability of the true class, how the wrong ones share the rest, and the loss.

import { button, buttons } from "./controls.js";
import { axis, END, label, MIDDLE, PALE_END, panel, put, scale, shape, WIDTH } from "./drawing.js";
import { lossNats, surprisalNats } from "./formulas.js";
import { mount } from "./frame.js";
import { three } from "./numbers.js";
import { ACCENT, TEAL } from "./palette.js";
import { A, B, EVEN, LABEL, outputsPanel, predictionSliders } from "./prediction.js";

export const explorable = { state: ["q"], numbers, sentence, build };

function numbers({ q }) {
    return { loss: lossNats(0, q), even_loss: surprisalNats(1 / 5) };
}

function sentence(_, { loss, even_loss }) {
    const against = Math.abs(loss - even_loss) < 1e-9 ? "equal to" : loss < even_loss ? "better than" : "worse than";
    return `loss ${three(loss)} nats, ${against} the even guess (${three(even_loss)})`;
}

function build({ read, move }) {
    const sliders = predictionSliders(read, move);
    const prediction = outputsPanel("Label (outline) and prediction");
    const curve = lossCurve();
    return {
        question: "Which of the two sliders moves the loss?",
        controls: [sliders.apple.row, sliders.rival.row, presets(move)],
        panels: [prediction, curve],
        find: [
            "A and B look different. What does the loss do when you go from one to the other?",
            "At which probability of apple does the loss meet the dashed line, ln 5?",
            "What does it cost to halve apple from 0.8 to 0.4, and what from 0.2 to 0.1?",
        ],
        update({ q }, { loss }) {
            sliders.show(q);
            prediction.show(q, LABEL);
            curve.show(q[0], loss);
        },
    };
}

function presets(move) {
    return buttons(
        "Show",
        button("A", () => move({ q: A })),
        button("B", () => move({ q: B })),
        button("even guess", () => move({ q: EVEN })),
        button("the rest on banana", () => move({ q: [0.1, 0.9, 0, 0, 0] })),
        button("sure and right", () => move({ q: [0.96, 0.01, 0.01, 0.01, 0.01] })),
    );
}

function lossCurve() {
    const made = panel("The loss in nats, −ln of apple's probability", 210);
    const [top, bottom, left] = [8, 168, 22];
    const x = scale([0, 1], [left, WIDTH - 6]);
    const y = axis(made.svg, left, top, bottom)([0, 1, 2, 3, 4], [0, 5]);
    const points = Array.from({ length: 97 }, (_, i) => 0.0068 ** (1 - i / 96));
    const path = points.map((p) => `${x(p).toFixed(1)} ${y(surprisalNats(p)).toFixed(1)}`).join(" L ");
    shape(made.svg, "path", { d: `M ${path}`, fill: "none", stroke: "currentColor", "stroke-width": 2 });
    const even = y(surprisalNats(1 / 5));
    const dashes = { stroke: TEAL, "stroke-width": 1.6, "stroke-dasharray": "5 4" };
    shape(made.svg, "line", { x1: left, x2: WIDTH, y1: even, y2: even, ...dashes });
    label(made.svg, WIDTH, even - 6, "even guess, ln 5 = 1.609", { "text-anchor": "end" });
    for (const p of [0, 0.5, 1]) label(made.svg, x(p), bottom + 18, String(p), MIDDLE);
    label(made.svg, WIDTH - 6, bottom + 35, "probability of apple", PALE_END);
    const stem = shape(made.svg, "line", { stroke: ACCENT, "stroke-width": 2 });
    const dot = shape(made.svg, "circle", { r: 6, fill: ACCENT });
    const value = label(made.svg, WIDTH - 6, 30, "", { ...END, "font-size": 15, "font-weight": 700 });
    made.show = (p, loss) => {
        const [at, height] = [x(p), y(loss)];
        put(stem, { x1: at, x2: at, y1: y(0), y2: height });
        put(dot, { cx: at, cy: height });
        put(value, { text: `loss ${three(loss)}` });
    };
    return made;
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
