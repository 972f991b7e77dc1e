// Notebook 06: two logits, the loss and its slopes by two formulas, in two formats of numbers.

import { slider } from "./controls.js";
import { END, label, panel, put, scale, shape, WIDTH } from "./drawing.js";
import { mount } from "./frame.js";
import { fixed, signed, three } from "./numbers.js";
import { ACCENT, FILL } from "./palette.js";

// How each step is rounded, and as many digits as a number of the format can have right.
const FORMATS = {
    32: { name: "float32", round: Math.fround, digits: 7.2 },
    64: { name: "float64", round: (value) => value, digits: 16 },
};
const ROWS = ["32", "64"].flatMap((bits) => ["naive", "stable"].map((way) => ({ bits, way })));
const FAR = 800;

export const explorable = {
    lines: [2, 3, 4],
    state: ["gap"],
    starts: {
        equal: { gap: 0 },
        "30 above": { gap: 30 },
        "200 above": { gap: 200 },
        "720 above": { gap: 720 },
        "10 below": { gap: -10 },
        "40 below": { gap: -40 },
    },
    goals: [
        [
            "Above 0: the first gap where naive float32 is ∞.",
            ({ gap }, { naive32 }) => naive32 === Infinity && naive(gap - 1, Math.fround)[0] < Infinity,
        ],
        [
            "Below 0: the first where it is 0.",
            ({ gap }, { naive32 }) => naive32 === 0 && naive(gap + 1, Math.fround)[0] > 0,
        ],
        [
            "And the first where naive float64 is 0, too.",
            ({ gap }, { naive64 }) => naive64 === 0 && naive(gap + 1, (value) => value)[0] > 0,
        ],
    ],
    numbers,
    sentence,
    build,
};

function numbers({ gap }) {
    const found = {};
    for (const { bits, way } of ROWS) {
        const [loss, ...slopes] = (way === "naive" ? naive : stable)(gap, FORMATS[bits].round);
        found[`${way}${bits}`] = loss;
        found[`${way}_slopes${bits}`] = slopes;
    }
    return found;
}

// Exponentials, division, logarithm; and the chain rule link by link: -1 / q times the Jacobian.
function naive(gap, round) {
    const e = round(Math.exp(round(gap)));
    const total = round(1 + e);
    const [apple, banana] = [round(1 / total), round(e / total)];
    const link = round(-1 / apple);
    const [own, other] = [round(apple * round(1 - apple)), round(-apple * banana)];
    return [0 - round(Math.log(apple)), round(link * own), round(link * other)];
}

// The largest logit taken out of the log-sum-exp, and q - y.
function stable(gap, round) {
    const at = round(gap);
    const e = round(Math.exp(-Math.abs(at)));
    const total = round(1 + e);
    const [likelier, other] = [round(1 / total), round(e / total)];
    const [apple, banana] = at > 0 ? [other, likelier] : [likelier, other];
    return [round(Math.max(at, 0) + round(Math.log1p(e))), round(apple - 1), banana];
}

// A tiny number with its power of ten, for what is written as 0 is 0.
function short(value) {
    if (value === 0) return "0";
    if (Math.abs(value) >= 1e-3) return three(value);
    return value.toExponential(2).replaceAll("-", "−");
}

const distance = (gap) => fixed(gap, Number.isInteger(gap) ? 0 : 3);

function sentence({ gap }, { naive32, stable32, naive64, stable64 }) {
    return (
        `banana's logit ${distance(Math.abs(gap))} ${gap < 0 ? "below" : "above"} apple's; ` +
        `loss in float32: naive ${short(naive32)}, stable ${short(stable32)}; ` +
        `in float64: naive ${short(naive64)}, stable ${short(stable64)} nats`
    );
}

function build({ move }) {
    const gap = slider({
        name: "banana's logit above apple's",
        low: -FAR,
        high: FAR,
        step: 1,
        write: distance,
        move: (value) => move({ gap: value }),
    });
    const losses = lossesPanel();
    const slopes = slopesPanel();
    return {
        question: "Apple is true. How far from 0 must you go until a naive number turns red?",
        controls: [gap.row],
        panels: [losses, slopes],
        find: [
            "Far above 0 the naive loss breaks at once. Far below 0 it loses one digit after another. In which " +
                "format does it last longer, and how much longer?",
            "At −20 a slope of q − y is 0 in float32. How large is it in float64, and would a step notice it?",
            "At −110 even the stable loss is 0 in float32. How large is the loss there, by float64? Is that a fault?",
        ],
        update(state, values) {
            gap.show(state.gap);
            losses.show(values);
            slopes.show(values);
        },
    };
}

// None where the value is 0, for no loss is.
function rightDigits(value, exact, most) {
    if (value === 0 || !Number.isFinite(value)) return 0;
    if (value === exact) return most;
    return Math.min(most, Math.max(0, -Math.log10(Math.abs(value - exact) / exact)));
}

const middle = (row) => 22 + row * 37;

// A loss with a bar of its right digits; the track is as long as the format has digits.
function lossesPanel() {
    const made = panel("The loss, nats, and its right digits", 162);
    const x = scale([0, 16], [4, WIDTH - 4]);
    const rows = ROWS.map(({ bits, way }, i) => {
        const [top, most] = [middle(i), FORMATS[bits].digits];
        label(made.svg, 4, top - 6, `${way}, ${FORMATS[bits].name}`);
        const track = { x: 4, y: top, height: 12, width: x(most) - 4 };
        shape(made.svg, "rect", { ...track, fill: "none", stroke: "currentColor", opacity: 0.5 });
        return {
            name: `${way}${bits}`,
            most,
            bar: shape(made.svg, "rect", { x: 4, y: top, height: 12 }),
            write: plated(made.svg, WIDTH - 6, top - 6, 56),
        };
    });
    label(made.svg, 4, 159, "0", { "font-size": 12 });
    label(made.svg, WIDTH - 4, 159, "16 digits", END);
    made.show = (values) => {
        for (const { name, most, bar, write } of rows) {
            const digits = rightDigits(values[name], values.stable64, most);
            put(bar, { width: x(digits) - 4, fill: FILL });
            write(short(values[name]), digits < 1);
        }
    };
    return made;
}

function slopesPanel() {
    const made = panel("Its slopes by the logits of apple and banana", 162);
    const rows = ROWS.map(({ bits, way }, i) => {
        const top = middle(i);
        label(made.svg, 4, top - 6, `${way === "naive" ? "link by link" : "q − y"}, ${FORMATS[bits].name}`);
        return {
            name: `${way}_slopes${bits}`,
            write: [160, WIDTH - 40].map((right) => plated(made.svg, right, top + 14, 108)),
        };
    });
    made.show = (values) => {
        for (const { name, write } of rows) {
            write.forEach((each, k) => {
                const value = values[name][k];
                each(slopeWords(value), !value || !Number.isFinite(value)); // no slope is 0
            });
        }
    };
    return made;
}

function slopeWords(value) {
    if (Number.isNaN(value)) return "not a number";
    if (Math.abs(value) >= 1e-3) return signed(value);
    return `${value > 0 ? "+" : ""}${short(value)}`;
}

// A number that stands on a red plate while it is broken.
function plated(svg, right, baseline, width) {
    const plate = shape(svg, "rect", {
        x: right - width,
        y: baseline - 15,
        width: width + 5,
        height: 20,
        rx: 4,
        fill: ACCENT,
    });
    const text = label(svg, right, baseline, "", { ...END, "font-size": 14, "font-weight": 700 });
    return (words, broken) => {
        put(plate, { visibility: broken ? "visible" : "hidden" });
        put(text, { text: words, fill: broken ? "#000000" : "currentColor" });
    };
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
