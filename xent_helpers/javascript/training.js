// Notebook 07: a recorded training run, step by step.

import { button, buttons, choice, pairs, slider } from "./controls.js";
import { axis, END, label, MIDDLE, panel, put, scale, shape, WIDTH } from "./drawing.js";
import { lossFromLogitsNats, softmax, sum } from "./formulas.js";
import { mount } from "./frame.js";
import { fixed, three, two } from "./numbers.js";
import { ACCENT, EXTRA, FILL, GREY, TEAL } from "./palette.js";
import { player } from "./player.js";

const HEIGHT = 85;
const LEFT = 34;

export const explorable = {
    lines: [2, 3, 5],
    state: ["run", "step", "example"],
    goals: [
        ["After the least held-out cost: a step with more digits right.", moreAreRight],
        [
            "The lost digit, given less than 0.001.",
            ({ run, example }, { q }) => example === "lost" && q[run.lost.label] < 0.001,
        ],
    ],
    numbers,
    sentence,
    build,
};

const leastStep = ({ held_out }) => held_out.indexOf(Math.min(...held_out));

function moreAreRight({ run, step }) {
    const right = run.bins.map(([, , kept]) => sum(kept));
    return step > leastStep(run) && right[step] > right[leastStep(run)];
}

function numbers({ run, step, example }) {
    const shown = run[example];
    const z = shown.logits[step];
    const [counts, confidence, right] = run.bins[step];
    const count = sum(counts);
    return {
        q: softmax(z),
        loss: lossFromLogitsNats(shown.label, z),
        training: run.training[step],
        held_out: run.held_out[step],
        right: sum(right),
        count,
        confidence: sum(confidence) / count,
        gap: sum(confidence.map((said, bin) => Math.abs(said - right[bin]))) / count,
    };
}

function sentence({ run, step, example }, { q, training, held_out, right, count, confidence, gap }) {
    const truth = run[example].label;
    return (
        `step ${step}: held-out cost ${three(held_out)} nats, training cost ${three(training)}; ` +
        `${right} of ${count} held-out digits right, ${fixed((100 * right) / count, 1)}%, at a mean ` +
        `confidence of ${fixed(100 * confidence, 1)}%; calibration gap ${three(gap)}; ` +
        `this ${truth} is given ${three(q[truth])}`
    );
}

function build({ read, move }) {
    const { run } = read();
    const last = run.training.length - 1;
    const { row: descent, pause } = descentButtons(read, move, last);
    const step = slider({
        name: "step of the training",
        low: 0,
        high: last,
        step: 1,
        write: String,
        move: (value) => {
            pause();
            move({ step: value });
        },
    });
    const words = { learned: `a ${run.learned.label}, learned`, lost: `a ${run.lost.label}, lost` };
    const example = choice("Digit", words, (value) => move({ example: value }));
    const pictures = [
        digitPanel(),
        curvesPanel("Cost, nats", { training: [run.training, GREY], "held out": [run.held_out, TEAL] }, three),
        reliabilityPanel(),
        curvesPanel("Held-out digits right, %", { right: [accuracies(run), TEAL] }, (value) => fixed(value, 1)),
    ];
    return {
        question: "At which step would you stop, and by which of the four pictures?",
        controls: [step.row, pairs([{ row: descent }, example])],
        panels: pictures,
        find: [
            "Go from the step of the least held-out cost to the end. Which numbers get better, and which worse?",
            "In the calibration picture the red marks say how sure the answers of a column are, and the columns how " +
                "many of these are right. When do the marks leave the columns behind?",
            "Watch the digit that gets lost: what does training do to its probabilities after the least cost?",
        ],
        update(state, values) {
            step.show(state.step);
            example.show(state.example);
            for (const picture of pictures) picture.show(state, values);
        },
        stop: pause,
    };
}

const accuracies = (run) => run.bins.map(([counts, , right]) => (100 * sum(right)) / sum(counts));

function descentButtons(read, move, last) {
    const onward = () => {
        const next = read().step + 1;
        if (next >= last) pause();
        if (next <= last) move({ step: next });
    };
    const show = (on) => put(play, { text: on ? "pause" : "play", "aria-pressed": String(on) });
    const { pause, press } = player(last, onward, show);
    const go = (step) => () => {
        pause();
        move({ step: step() });
    };
    const play = button("play", () => {
        if (read().step === last) move({ step: 0 });
        press();
    });
    const least = button(
        "least held-out cost",
        go(() => leastStep(read().run)),
    );
    const start = button(
        "start",
        go(() => 0),
    );
    return { row: buttons("Go to", least, play, start), pause };
}

// The example's pixels, and what each of the ten digits is given; the true one is outlined.
function digitPanel() {
    const made = panel("What the digit is given", HEIGHT);
    const [top, bottom, left] = [19, 66, 84];
    const pixels = Array.from({ length: 64 }, (_, i) => {
        const [x, y] = [(i % 8) * 8 + 4, Math.floor(i / 8) * 8 + 4];
        return shape(made.svg, "rect", { x, y, width: 8.3, height: 8.3, fill: "currentColor" });
    });
    const y = scale([0, 1], [bottom, top]);
    const width = (WIDTH - left) / 10;
    const columns = Array.from({ length: 10 }, (_, digit) => {
        const x = left + (digit + 0.5) * width;
        label(made.svg, x, bottom + 16, String(digit), MIDDLE);
        return {
            bar: shape(made.svg, "rect", { x: x - 8, width: 16 }),
            rim: shape(made.svg, "rect", {
                x: x - 10.5,
                width: 21,
                y: y(1),
                height: bottom - y(1),
                fill: "none",
                stroke: "currentColor",
                "stroke-width": 1.6,
            }),
        };
    });
    shape(made.svg, "line", { x1: left, x2: WIDTH, y1: bottom, y2: bottom, stroke: "currentColor", opacity: 0.6 });
    const value = label(made.svg, WIDTH - 4, 12, "", END);
    made.show = ({ run, example }, { q }) => {
        const { label: truth, pixels: inks } = run[example];
        pixels.forEach((pixel, i) => put(pixel, { opacity: inks[i] / 16 }));
        columns.forEach(({ bar, rim }, digit) => {
            put(bar, { y: y(q[digit]), height: bottom - y(q[digit]), fill: digit === truth ? TEAL : FILL });
            put(rim, { visibility: digit === truth ? "visible" : "hidden" });
        });
        const said = q.indexOf(Math.max(...q));
        put(value, { text: `it is a ${truth}: ${two(q[truth])}; says ${said}: ${two(q[said])}` });
    };
    return made;
}

// Curves over all steps, pale, with what came so far on them, and a dot at the present step.
function curvesPanel(title, curves, write) {
    const made = panel(title, HEIGHT);
    const [top, bottom, right] = [10, 66, WIDTH - 86];
    const all = Object.values(curves).flatMap(([values]) => values);
    const last = Object.values(curves)[0][0].length - 1;
    const high = [1, 2, 3, 4, 6, 8, 12, 24, 50, 100].find((limit) => limit >= Math.max(...all)) ?? 200;
    const y = axis(made.svg, LEFT, top, bottom, right)([0, high / 2, high], [0, high]);
    const x = scale([0, last], [LEFT, right]);
    for (const step of [0, last]) label(made.svg, x(step), bottom + 16, String(step), MIDDLE);
    label(made.svg, (LEFT + right) / 2, bottom + 16, "step", MIDDLE);
    const now = shape(made.svg, "line", { y1: top, y2: bottom, stroke: ACCENT, "stroke-width": 1.2 });
    const drawn = Object.entries(curves).map(([name, [values, stroke]], i) => {
        const points = values.map((value, step) => `${x(step).toFixed(2)} ${y(value).toFixed(2)}`);
        const line = { fill: "none", stroke, "stroke-width": 2.2 };
        shape(made.svg, "path", { ...line, d: `M${points.join("L")}`, opacity: 0.35 });
        const path = shape(made.svg, "path", line);
        const dot = shape(made.svg, "circle", { r: 4, fill: stroke });
        const row = top + 8 + 36 * i;
        shape(made.svg, "line", { x1: right + 8, x2: right + 20, y1: row - 4, y2: row - 4, ...line });
        label(made.svg, right + 24, row, name, { "font-size": 12 });
        const text = label(made.svg, right + 24, row + 15, "", { "font-size": 12.5 });
        return { values, points, path, dot, text };
    });
    made.show = ({ step }) => {
        put(now, { x1: x(step), x2: x(step) });
        for (const { values, points, path, dot, text } of drawn) {
            put(path, { d: `M${points.slice(0, step + 1).join("L")}` });
            put(dot, { cx: x(step), cy: y(values[step]) });
            put(text, { text: write(values[step]) });
        }
    };
    return made;
}

// A column for each bin of confidence, as high as its share of right answers, as wide as the bin; a red mark at its
// mean confidence. A bin of few answers is paler.
function reliabilityPanel() {
    const made = panel("Right (columns) against confidence (red)", HEIGHT);
    const [top, bottom, right] = [10, 66, WIDTH - 86];
    const y = axis(made.svg, LEFT, top, bottom, right)([0, 0.5, 1], [0, 1]);
    const x = scale([0, 1], [LEFT, right]);
    for (const at of [0, 0.5, 1]) label(made.svg, x(at), bottom + 16, String(at), MIDDLE);
    shape(made.svg, "line", {
        x1: x(0),
        x2: x(1),
        y1: y(0),
        y2: y(1),
        stroke: "currentColor",
        opacity: 0.5,
        "stroke-dasharray": "2 3",
    });
    const columns = Array.from({ length: 10 }, (_, bin) => ({
        bar: shape(made.svg, "rect", { x: x(bin / 10) + 1, width: x(0.1) - x(0) - 2, fill: FILL }),
        gap: shape(made.svg, "line", { stroke: EXTRA, "stroke-width": 4 }),
        mark: shape(made.svg, "line", { stroke: ACCENT, "stroke-width": 3 }),
    }));
    label(made.svg, right + 8, top + 4, "gap", { "font-size": 12 });
    const value = label(made.svg, right + 8, top + 17, "", { "font-size": 12.5 });
    label(made.svg, right + 8, top + 31, "mean", { "font-size": 12 });
    label(made.svg, right + 8, top + 43, "confidence", { "font-size": 12 });
    const mean = label(made.svg, right + 8, top + 56, "", { "font-size": 12.5 });
    made.show = ({ run, step }, { gap, confidence }) => {
        const [counts, said, kept] = run.bins[step];
        columns.forEach((column, bin) => {
            const visibility = counts[bin] ? "visible" : "hidden";
            const n = counts[bin] || 1;
            const [share, sure] = [kept[bin] / n, said[bin] / n];
            put(column.bar, { y: y(share), height: bottom - y(share), visibility, opacity: n < 10 ? 0.5 : 1 });
            put(column.gap, { x1: x(sure), x2: x(sure), y1: y(share), y2: y(sure), visibility });
            put(column.mark, { x1: x(sure) - 7, x2: x(sure) + 7, y1: y(sure), y2: y(sure), visibility });
        });
        put(value, { text: three(gap) });
        put(mean, { text: two(confidence) });
    };
    return made;
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
