// Runs of gradient descent: which there are after each event, and their picture.

import { axis, END, label, MIDDLE, panel, put, scale, shape, WIDTH } from "./drawing.js";
import { three } from "./numbers.js";
import { GREY, RUST, TEAL } from "./palette.js";

const PAINTS = [GREY, RUST, TEAL]; // this run wears the last of them

// The runs after an event. A run is {name, rate, activation, losses}, its last loss being the present one, and `now`
// has the present {loss, rate, activation, name}. The event is "step", "rate", or else what begins a run: the reader's
// choice under its name, or without a name the state that Python has set. A run of no step is replaced; one that went
// somewhere stays to be compared with, as long as the last layer is the same.
export function follow(runs, event, now) {
    const kept = runs.at(-1)?.activation === now.activation ? runs : [];
    const last = kept.at(-1);
    const begun = (name) => {
        const { loss, rate, activation } = now;
        const moved = kept.filter(({ losses }) => losses.length > 1);
        return [...moved, { name, rate, activation, losses: [loss] }].slice(-PAINTS.length);
    };
    if (event === "step") return [...kept.slice(0, -1), { ...last, losses: [...last.losses, now.loss] }];
    if (event === "rate" && last.losses.length === 1) return [...kept.slice(0, -1), { ...last, rate: now.rate }];
    if (event === "rate") return begun("yours");
    if (event) return begun(event);
    if (last?.losses.at(-1) === now.loss) return kept;
    return begun(last ? "set" : now.name);
}

// The losses over the steps: this run, and up to two before it.
export function runsPanel() {
    const made = panel("The loss over the steps, nats", 190);
    const [top, bottom, left, right] = [8, 150, 26, WIDTH - 126];
    const ticks = axis(made.svg, left, top, bottom, right);
    const counts = [0, 0.5, 1].map((part) => label(made.svg, left + part * (right - left), bottom + 18, "", MIDDLE));
    label(made.svg, right, bottom + 35, "step", { ...END, opacity: 0.8 });
    const curves = PAINTS.map((stroke) => curve(made.svg, stroke, right));
    made.show = (runs) => {
        const most = Math.max(10, ...runs.map(({ losses }) => losses.length - 1));
        const longest = 2 * Math.ceil(most / 2); // so that its half is a step
        const largest = Math.max(...runs.flatMap(({ losses }) => losses));
        const high = [3, 6, 12, 30].find((limit) => limit >= largest) ?? 120;
        const y = ticks([0, high / 3, (2 * high) / 3, high], [0, high]);
        const x = scale([0, longest], [left, right]);
        counts.forEach((text, i) => put(text, { text: String(Math.round((i * longest) / 2)) }));
        const shown = curves.map((_, i) => runs[i - curves.length + runs.length]);
        const ends = spread(
            shown.map((run) => (run ? y(run.losses.at(-1)) : NaN)),
            46,
            bottom - 4,
        );
        curves.forEach((show, i) => show(shown[i], x, y, ends[i]));
    };
    return made;
}

// The line of one run with a dot at its end, and its name, rate and last loss at the height `end`.
function curve(svg, stroke, right) {
    const path = shape(svg, "path", { fill: "none", stroke, "stroke-width": 2.2 });
    const dot = shape(svg, "circle", { r: 4, fill: stroke });
    const key = shape(svg, "line", { x1: right + 4, x2: right + 15, stroke, "stroke-width": 2.2 });
    const words = [0, 1, 2].map(() => label(svg, right + 18, 0, "", { "font-size": 12 }));
    return (run, x, y, end) => {
        if (!run) {
            put(path, { d: "" });
            for (const each of [dot, key]) put(each, { visibility: "hidden" });
            for (const word of words) put(word, { text: "" });
            return;
        }
        const { name, rate, losses } = run;
        const points = losses.map((loss, n) => `${x(n).toFixed(2)} ${y(loss).toFixed(2)}`);
        put(path, { d: `M${points.join("L")}` });
        put(dot, { visibility: "visible", cx: x(losses.length - 1), cy: y(losses.at(-1)) });
        put(key, { visibility: "visible", y1: end, y2: end });
        const texts = [name, ...(rate === 1 ? [] : [`rate ${rate}`]), three(losses.at(-1))];
        words.forEach((word, row) => put(word, { text: texts[row] ?? "", y: end + 4 + 14 * row }));
    };
}

// Heights of labels, pushed apart where two would overlap, and none below `lowest`.
export function spread(heights, gap, lowest) {
    const placed = [...heights];
    const order = heights.map((_, i) => i).filter((i) => !Number.isNaN(heights[i]));
    order.sort((a, b) => heights[b] - heights[a]);
    order.forEach((i, n) => (placed[i] = Math.min(placed[i], n ? placed[order[n - 1]] - gap : lowest)));
    return placed;
}
