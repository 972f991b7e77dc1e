// Notebook 02: a truth p, a belief q, and the price H(p, q) with its two parts.

import { button, buttons, pairs, slider } from "./controls.js";
import { axis, END, label, MIDDLE, panel, put, shape, WIDTH } from "./drawing.js";
import { crossEntropyBits, entropyBits, klDivergenceBits, shares, sum } from "./formulas.js";
import { mount } from "./frame.js";
import { fixed, four, three, two } from "./numbers.js";
import { CLASSES, EXTRA, FILL, GREY } from "./palette.js";
import { A, EVEN, LABEL, outputsPanel } from "./prediction.js";

const STALL = [0.5, 0.25, 0.125, 0.0625, 0.0625];
const reversed = (p) => p.toReversed();
const toward = (p, other, t) => p.map((share, k) => (1 - t) * share + t * other[k]);

export const explorable = { state: ["p", "q"], numbers, sentence, build };

function numbers({ p, q }) {
    return {
        entropy: entropyBits(p),
        cross_entropy: crossEntropyBits(p, q),
        forward_kl: klDivergenceBits(p, q),
        reverse_kl: klDivergenceBits(q, p),
    };
}

function sentence(_, { entropy, cross_entropy, forward_kl, reverse_kl }) {
    return (
        `H(p, q) = ${four(cross_entropy)} bits = H(p) ${four(entropy)} + KL(p || q) ${four(forward_kl)}; ` +
        `the other way round KL(q || p) = ${four(reverse_kl)}`
    );
}

function build({ read, move }) {
    const truth = slider({
        name: "truth p: how unequal",
        low: 0,
        high: 1,
        step: 0.01,
        write: two,
        move: (value) => move({ p: shares(5, value) }),
    });
    const mix = slider({
        name: "belief q: from p to p reversed",
        low: 0,
        high: 1,
        step: 0.01,
        write: two,
        move: (t) => move({ q: toward(read().p, reversed(read().p), t) }),
    });
    const own = beliefSliders(read, move);
    const both = outputsPanel("Truth p (outline) and belief q", true);
    const price = pricePanel();
    return {
        question: "Which belief q is cheapest, and which one costs without limit?",
        controls: [truth.row, mix.row, own.row, truths(move), beliefs(read, move)],
        panels: [both, price],
        find: [
            "Start at q = p and move any slider of q. Does the price ever fall below H(p)?",
            "Take one fruit of q down to 0 while the truth still sells it. What do the two divergences do?",
            "Now find a truth p for which KL(q || p) is infinite and KL(p || q) is not. What has to be 0?",
            "Press truth “all equal” and belief “the truth”: why does the second slider do nothing now?",
            "Truth always apple, belief “notebook 3's prediction”: H(p) is 0, and the price is all divergence. " +
                "How many nats is it?",
        ],
        update({ p, q }, values) {
            truth.show(nearest(p));
            const t = along(p, q);
            const there = toward(p, reversed(p), t).every((share, k) => Math.abs(share - q[k]) < 1e-6);
            mix.show(t, there ? two(t) : "–"); // q may lie off the way from p to its reverse
            own.show(q);
            both.show(q, p);
            price.show(values);
        },
    };
}

// Class k gets `value`; the others keep the ratios that they have in `from`.
function give(from, k, value) {
    return from.map((each, i) => (i === k ? value : ((1 - value) * each) / (sum(from) - from[k])));
}

// One slider for each class of q. The others' ratios are remembered for when they have nothing to share.
function beliefSliders(read, move) {
    let last = EVEN;
    const all = CLASSES.map((name, k) =>
        slider({
            name: `q of ${name}`,
            low: 0,
            high: 1,
            step: 0.01,
            write: three,
            move: (value) => move({ q: give(sum(read().q) - read().q[k] > 0 ? read().q : last, k, value) }),
        }),
    );
    return {
        row: pairs(all),
        show(q) {
            if (q.filter((share) => share > 0).length > 1) last = q;
            all.forEach((each, k) => each.show(q[k]));
        },
    };
}

function truths(move) {
    return buttons(
        "Truth",
        button("the stall", () => move({ p: STALL })),
        button("all equal", () => move({ p: EVEN })),
        button("always apple", () => move({ p: LABEL })),
    );
}

function beliefs(read, move) {
    const believe = (text, q) => button(text, () => move({ q: q(read().p) }));
    return buttons(
        "Belief",
        believe("the truth", (p) => p),
        believe("all equal", () => EVEN),
        believe("the truth reversed", reversed),
        believe("the truth without date", (p) => give(p, 3, 0)),
        believe("notebook 3's prediction", () => A),
    );
}

// Where a slider stands for a state that it may not have made: the setting that comes nearest.
function nearest(p) {
    const distance = (u) => sum(shares(5, u).map((share, k) => (share - p[k]) ** 2));
    const settings = Array.from({ length: 101 }, (_, i) => i / 100);
    return settings.reduce((best, u) => (distance(u) < distance(best) ? u : best));
}

function along(p, q) {
    const way = reversed(p).map((share, k) => share - p[k]);
    const length = sum(way.map((each) => each ** 2));
    const t = length > 0 ? sum(way.map((each, k) => each * (q[k] - p[k]))) / length : 0;
    return Math.min(1, Math.max(0, Math.round(t * 1e9) / 1e9));
}

function pricePanel() {
    const made = panel("The price and its parts, in bits", 210);
    const [top, bottom, left] = [24, 168, 22];
    const y = axis(made.svg, left, top, bottom, 186)([0, 1, 2, 3, 4, 5], [0, 5]);
    const part = (x, fill) => shape(made.svg, "rect", { x, width: 58, fill });
    const parts = { entropy: part(36, FILL), forward: part(36, EXTRA), reverse: part(118, GREY) };
    label(made.svg, 65, bottom + 18, "H(p, q)", MIDDLE);
    label(made.svg, 147, bottom + 18, "KL(q || p)", MIDDLE);
    const beyond = [65, 147].map((x) => label(made.svg, x, 15, "", MIDDLE));
    const words = sumInWords(made.svg);
    made.show = ({ entropy, cross_entropy, forward_kl, reverse_kl }) => {
        put(parts.entropy, { y: y(entropy), height: y(0) - y(entropy) });
        put(parts.forward, { y: y(cross_entropy), height: y(entropy) - y(cross_entropy) });
        put(parts.reverse, { y: y(reverse_kl), height: y(0) - y(reverse_kl) });
        [cross_entropy, reverse_kl].forEach((value, i) =>
            put(beyond[i], { text: value > 5 ? `↑ ${fixed(value, 2)}` : "" }),
        );
        [reverse_kl, cross_entropy, forward_kl, entropy].forEach((value, i) => put(words[i], { text: four(value) }));
    };
    return made;
}

// The parts and their sum beside the bars, with a rule above the sum.
function sumInWords(svg) {
    const row = (at, name, fill, weight = 400) => {
        if (fill) shape(svg, "rect", { x: 202, y: at - 10, width: 11, height: 11, fill });
        label(svg, 219, at, name, { "font-size": 12.5, "font-weight": weight });
        return label(svg, WIDTH, at, "", { ...END, "font-size": 12.5, "font-weight": weight });
    };
    const reverse = row(110, "KL(q || p)", GREY);
    const price = row(56, "H(p, q)", null, 700);
    const forward = row(18, "KL(p || q)", EXTRA);
    const entropy = row(36, "H(p)", FILL);
    shape(svg, "line", { x1: 202, x2: WIDTH, y1: 42, y2: 42, stroke: "currentColor", opacity: 0.6 });
    return [reverse, price, forward, entropy];
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
