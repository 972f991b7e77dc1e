// Notebook 01: how many fruits, how unequal, and what a code can save.

import { button, buttons, slider } from "./controls.js";
import { axis, className, label, MIDDLE, PALE_END, panel, put, scale, shape, WIDTH } from "./drawing.js";
import { entropyBits, huffmanLengthsBits, shares, sum, surprisalBits } from "./formulas.js";
import { mount } from "./frame.js";
import { fixed, four, three, two } from "./numbers.js";
import { ACCENT, CLASSES, COLORS, FILL, TEAL } from "./palette.js";

const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024];
const LEFT = 46; // of both pictures
const many = (count) => `${count} ${count === 1 ? "fruit" : "fruits"}`;

export const explorable = { state: ["fruits", "unequal"], numbers, sentence, build };

function numbers({ fruits, unequal }) {
    const p = shares(fruits, unequal);
    const sold = p.filter((share) => share > 0); // the others come last and have no code word
    const lengths = huffmanLengthsBits(sold);
    const entropy = entropyBits(p);
    const average_length = sum(sold.map((share, k) => share * lengths[k]));
    return { p, surprisals: sold.map(surprisalBits), lengths, entropy, average_length, gap: average_length - entropy };
}

function sentence({ fruits }, { entropy, average_length, gap }) {
    const length = `average code length ${three(average_length)} bits`;
    return `${many(fruits)}: entropy ${three(entropy)} bits, ${length}, gap ${fixed(gap, 5)}`;
}

function build({ move }) {
    const count = slider({
        name: "how many fruits",
        low: 0,
        high: COUNTS.length - 1,
        step: 1,
        write: (i) => many(COUNTS[i]),
        move: (i) => move({ fruits: COUNTS[i] }),
    });
    const inequality = slider({
        name: "how unequal",
        low: 0,
        high: 1,
        step: 0.01,
        write: two,
        move: (value) => move({ unequal: value }),
    });
    const picture = sharesPanel();
    const bits = bitsPanel();
    return {
        question: "Can the average code word ever be shorter than the entropy?",
        controls: [count.row, inequality.row, presets(move)],
        panels: [picture, bits],
        find: [
            "Start with 5 fruits. At one setting between 0 and 1 the gap is 0. Which one? Does it hold for 3 " +
                "fruits, for 12?",
            "With all fruits equal, which numbers of fruits, from 2 on, leave no gap?",
            "Give one fruit everything. The entropy goes to 0; why can the code not follow?",
            "1,024 fruits at 0.5: how few bits does a fruit sold need on average? And the rarest? (It is far " +
                "outside the picture. With Python running, explorable.lengths[-1] tells.)",
        ],
        update({ fruits, unequal }, values) {
            count.show(position(fruits), many(fruits));
            inequality.show(unequal);
            picture.show(values);
            bits.show(values);
        },
    };
}

function presets(move) {
    const show = (text, fruits, unequal) => button(text, () => move({ fruits, unequal }));
    return buttons(
        "Show",
        show("the stall", 5, 0.5),
        show("6 equal", 6, 0),
        show("8 equal", 8, 0),
        show("1024 equal", 1024, 0),
        show("all one", 5, 1),
    );
}

// Where the first slider stands for a number of fruits: at the nearest that it has.
function position(fruits) {
    const distances = COUNTS.map((count) => Math.abs(count - fruits));
    return distances.indexOf(Math.min(...distances));
}

// A path of rectangles: a thousand bars are one element.
function rectangles(all) {
    return all
        .map(([left, right, y, base]) => `M${left.toFixed(2)} ${base}V${y.toFixed(2)}H${right.toFixed(2)}V${base}Z`)
        .join("");
}

// Where there are no more fruits than classes they wear the classes' colours, one path for each; else one for all.
function colored(svg) {
    const classes = COLORS.map((fill) => shape(svg, "path", { fill }));
    const rest = shape(svg, "path", { fill: FILL });
    return (all) => {
        const few = all.length <= classes.length;
        classes.forEach((path, k) => put(path, { d: few && k < all.length ? rectangles([all[k]]) : "" }));
        put(rest, { d: few ? "" : rectangles(all) });
    };
}

function sharesPanel() {
    const made = panel("Share of each fruit", 210);
    const [top, bottom] = [8, 168];
    const ticks = axis(made.svg, LEFT, top, bottom);
    const draw = colored(made.svg);
    const names = CLASSES.map((_, k) => className(made.svg, 0, bottom + 18, k, MIDDLE));
    const values = CLASSES.map(() => label(made.svg, 0, bottom + 35, "", MIDDLE));
    const first = label(made.svg, LEFT, bottom + 18, "", { "font-size": 12 });
    const last = label(made.svg, WIDTH, bottom + 18, "", { ...MIDDLE, "text-anchor": "end" });
    made.show = ({ p }) => {
        const high = [1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001].findLast((limit) => limit >= p[0]);
        const y = ticks([0, high], [0, high]);
        const step = (WIDTH - 6 - LEFT) / p.length;
        const inset = p.length > 64 ? 0 : 0.14 * step;
        const right = (k) => Math.max(k * step + 2, (k + 1) * step - inset);
        draw(p.map((share, k) => [LEFT + k * step + inset, LEFT + right(k), y(share), bottom]));
        const few = p.length <= CLASSES.length;
        CLASSES.forEach((_, k) => {
            const x = LEFT + (k + 0.5) * step;
            const shown = few && k < p.length;
            for (const name of names[k]) put(name, { x, visibility: shown ? "visible" : "hidden" });
            put(values[k], { x, text: shown ? four(p[k]) : "" });
        });
        put(first, { text: few ? "" : "fruit 1" }); // of many fruits the first and the last are named
        put(last, { text: few ? "" : `fruit ${p.length}` });
    };
    return made;
}

function bitsPanel() {
    const made = panel("Bits: code word (filled), surprisal (line)", 210);
    const [top, bottom] = [24, 168];
    const ticks = axis(made.svg, LEFT, top, bottom);
    const draw = colored(made.svg);
    const red = { stroke: ACCENT, "stroke-width": 2 };
    const green = { stroke: TEAL, "stroke-width": 2.5, "stroke-dasharray": "6 4" };
    const averageLine = shape(made.svg, "line", { ...red, x1: LEFT, x2: WIDTH });
    const steps = shape(made.svg, "path", { fill: "none", stroke: "currentColor", "stroke-width": 1.6 });
    const entropyLine = shape(made.svg, "line", { ...green, x1: LEFT, x2: WIDTH });
    const averageKey = key(made.svg, 92, red);
    const entropyKey = key(made.svg, 232, green);
    label(made.svg, WIDTH, bottom + 18, "each as wide as its share", PALE_END);
    made.show = ({ p, lengths, surprisals, entropy, average_length }) => {
        const y = p.length <= 8 ? ticks([0, 1, 2, 3, 4], [0, 4.4]) : ticks([0, 4, 8, 12], [0, 13]);
        const columns = columnsBySize(p, lengths);
        const rim = p.length <= 16 ? 0.6 : 0;
        const shrunk = ({ left, right }) => Math.min(rim, (right - left) / 4);
        draw(columns.map((c) => [c.left + shrunk(c), c.right - shrunk(c), y(lengths[c.k]), bottom]));
        const stairs = columns.map(
            (c) => `${c.left.toFixed(2)} ${y(surprisals[c.k]).toFixed(2)}H${c.right.toFixed(2)}`,
        );
        put(steps, { d: `M${stairs.join("L")}` });
        put(averageLine, { y1: y(average_length), y2: y(average_length) });
        put(entropyLine, { y1: y(entropy), y2: y(entropy) });
        put(averageKey, { text: `average ${three(average_length)}` });
        put(entropyKey, { text: `entropy ${three(entropy)}` });
    };
    return made;
}

// A piece of a line above the picture, and the words beside it.
function key(svg, x, paint) {
    shape(svg, "line", { ...paint, x1: x - 28, x2: x - 6, y1: 9, y2: 9 });
    return label(svg, x, 13, "", { "font-size": 12 });
}

// Each fruit that has a code word as a column as wide as its share, the largest first. Among equal shares the short
// words come first: which fruit gets them is the code's choice.
function columnsBySize(p, lengths) {
    const x = scale([0, 1], [LEFT, WIDTH]);
    const order = lengths.map((_, k) => k).toSorted((a, b) => p[b] - p[a] || lengths[a] - lengths[b]);
    let edge = 0;
    return order.map((k) => {
        const left = x(edge);
        edge += p[k];
        return { k, left, right: x(edge) };
    });
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
