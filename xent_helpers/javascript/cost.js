// Notebook 04: six examples, the probability that each one's true class was given, and the cost.

import { button, buttons, choice, slider } from "./controls.js";
import { axis, label, MIDDLE, panel, put, shape, stand, WIDTH } from "./drawing.js";
import { sum, surprisalNats } from "./formulas.js";
import { mount } from "./frame.js";
import { three } from "./numbers.js";
import { ACCENT, EXTRA, FILL, TEAL } from "./palette.js";

const GIVEN = [0.1, 0.7, 0.6, 0.6, 0.9, 0.35];
const SMALL = { ...MIDDLE, "font-size": 12.5 };
const color = (i, example) => (i === example - 1 ? EXTRA : FILL);

export const explorable = { state: ["given", "example", "reduction", "batch_size"], numbers, sentence, build };

function numbers({ given, reduction, batch_size }) {
    const losses = given.map(surprisalNats);
    const batches = losses.flatMap((_, i) => (i % batch_size ? [] : [losses.slice(i, i + batch_size)]));
    const reduce = { mean: (values) => sum(values) / values.length, sum }[reduction];
    return { losses, whole: reduce(losses), by_batches: reduce(batches.map(reduce)) };
}

function sentence({ example, reduction, batch_size }, { losses, whole, by_batches }) {
    const [count, last] = [Math.ceil(6 / batch_size), 6 % batch_size];
    const cut = last ? `the batches of ${batch_size} and ${last}` : `${count} batches of ${batch_size}`;
    return (
        `loss of example ${example}: ${three(losses[example - 1])} nats; ` +
        `${reduction} of all six losses: ${three(whole)}` +
        (count === 1 ? ", in one batch" : `; ${reduction} of the ${reduction}s of ${cut}: ${three(by_batches)}`)
    );
}

function build({ read, move }) {
    const whole = (name, part) =>
        slider({ name, low: 1, high: 6, step: 1, write: String, move: (value) => move({ [part]: value }) });
    const example = whole("example", "example");
    const given = slider({
        name: "probability of its true class",
        low: 0.01,
        high: 1,
        step: 0.01,
        write: three,
        move: (value) => move({ given: read().given.map((each, i) => (i === read().example - 1 ? value : each)) }),
    });
    const batch = whole("batch size", "batch_size");
    const reduction = choice("Take the", { mean: "mean", sum: "sum" }, (value) => move({ reduction: value }));
    const losses = lossesPanel();
    const stack = stackPanel();
    return {
        question: "When is the mean of the batches' means not the mean of all?",
        controls: [example.row, given.row, batch.row, reduction.row, presets(move)],
        panels: [losses, stack],
        find: [
            "Press “the start”. Give example 6 the probability 1: how far does the mean fall? Press “the start” " +
                "again and give it 0.01: how far does it rise?",
            "Go through the batch sizes with the mean. For which of them do the two bars differ, and which " +
                "examples' pieces have grown? (That of example 5 is thin.)",
            "Do the same with the sum. Why does the batch size not matter now?",
        ],
        update(state, values) {
            example.show(state.example);
            given.show(state.given[state.example - 1]);
            batch.show(state.batch_size);
            reduction.show(state.reduction);
            losses.show(state, values);
            stack.show(state, values);
        },
    };
}

function presets(move) {
    const set = (text, part) => button(text, () => move(part));
    return buttons(
        "Show",
        set("the start", { given: GIVEN, example: 1, reduction: "mean", batch_size: 6 }),
        set("batches of 4 and 2", { given: GIVEN, reduction: "mean", batch_size: 4 }),
        set("batches of 3 and 3", { given: GIVEN, reduction: "mean", batch_size: 3 }),
        set("one sure and wrong", { given: GIVEN.map((p, i) => (i === 5 ? 0.01 : p)), example: 6 }),
        set("all six right", { given: [0.96, 0.97, 0.98, 0.99, 0.98, 0.97] }),
    );
}

// Examples of one batch stand on one tray.
function lossesPanel() {
    const made = panel("The loss of each example, nats", 216);
    const [top, bottom, left] = [8, 156, 24];
    const y = axis(made.svg, left, top, bottom)([0, 1, 2, 3, 4, 5], [0, 5]);
    const step = (WIDTH - left) / 6;
    const columns = GIVEN.map((_, i) => ({
        bar: shape(made.svg, "rect", { x: left + (i + 0.16) * step, width: 0.68 * step }),
        name: label(made.svg, left + (i + 0.5) * step, bottom + 21, String(i + 1), SMALL),
        value: label(made.svg, left + (i + 0.5) * step, bottom + 38, "", SMALL),
        tray: shape(made.svg, "line", { stroke: TEAL, "stroke-width": 3, y1: bottom + 4, y2: bottom + 4 }),
    }));
    const cost = shape(made.svg, "line", { x1: left, x2: WIDTH, stroke: ACCENT, "stroke-width": 2 });
    const note = label(made.svg, left, bottom + 56, "", { "font-size": 12, opacity: 0.8 });
    made.show = ({ example, reduction, batch_size }, { losses, whole }) => {
        const mean = reduction === "mean";
        columns.forEach(({ bar, value, name, tray }, i) => {
            stand(bar, y, losses[i]);
            put(bar, { fill: color(i, example) });
            put(value, { text: three(losses[i]) });
            put(name, { "font-weight": i === example - 1 ? 700 : 400 });
            const last = i % batch_size === batch_size - 1 || i === 5;
            put(tray, { x1: left + i * step + (i % batch_size ? 0 : 5), x2: left + (i + 1) * step - (last ? 5 : 0) });
        });
        put(cost, { y1: y(whole), y2: y(whole), visibility: mean ? "visible" : "hidden" });
        put(note, { text: `blue-green: one batch${mean ? "; red: the mean of all" : ""}` });
    };
    return made;
}

// What each example weighs in the sum or mean of all, and in that of the batches' sums or means.
function weights(reduction, batch_size) {
    if (reduction === "sum") return [GIVEN.map(() => 1), GIVEN.map(() => 1)];
    const batches = Math.ceil(6 / batch_size);
    const size = (i) => Math.min(batch_size, 6 - batch_size * Math.floor(i / batch_size));
    return [GIVEN.map(() => 1 / 6), GIVEN.map((_, i) => 1 / (batches * size(i)))];
}

// Each loss as a piece: as high as it weighs in the mean or in the sum.
function stackPanel() {
    const made = panel("What they add up to, nats (from below: 1 to 6)", 216);
    const [top, bottom, left] = [8, 156, 32];
    const ticks = axis(made.svg, left, top, bottom);
    const piles = [122, 254].map((x) => pile(made.svg, x, bottom));
    made.show = ({ example, reduction, batch_size }, { losses, whole, by_batches }) => {
        const limits = reduction === "mean" ? [1.5, 3, 6] : [12];
        const high = limits.find((limit) => limit >= Math.max(whole, by_batches)) ?? 30;
        const y = ticks([0, high / 3, (2 * high) / 3, high], [0, high]);
        const words = [
            [`${reduction} of`, "all six", three(whole)],
            [`${reduction} of`, `the batches' ${reduction}s`, three(by_batches)],
        ];
        weights(reduction, batch_size).forEach((weight, side) => {
            const heights = losses.map((loss, i) => weight[i] * loss);
            piles[side](y, heights, example, words[side]);
        });
    };
    return made;
}

// Six pieces on each other with their names, and three lines of words below them.
function pile(svg, x, bottom) {
    const rim = { stroke: "currentColor", "stroke-width": 0.7 };
    const pieces = GIVEN.map(() => shape(svg, "rect", { x: x - 38, width: 76, ...rim }));
    const names = GIVEN.map(() => label(svg, x + 44, 0, "", { "font-size": 12 }));
    const total = { ...MIDDLE, "font-size": 15, "font-weight": 700 };
    const under = [18, 34, 54].map((down, i) => label(svg, x, bottom + down, "", i < 2 ? SMALL : total));
    return (y, heights, example, words) => {
        let floor = 0;
        pieces.forEach((piece, i) => {
            const [low, high] = [y(floor), y(floor + heights[i])];
            put(piece, { y: high, height: low - high, fill: color(i, example) });
            put(names[i], { y: (low + high) / 2 + 4, text: low - high >= 11 ? String(i + 1) : "" });
            floor += heights[i];
        });
        under.forEach((text, i) => put(text, { text: words[i] }));
    };
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
