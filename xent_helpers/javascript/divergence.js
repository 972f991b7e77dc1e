// Notebook 02: a truth p, a belief q, and the price H(p, q) with its two parts.

const STALL = [0.5, 0.25, 0.125, 0.0625, 0.0625];
const reversed = (p) => [...p].reverse();
const toward = (p, other, t) => p.map((share, k) => (1 - t) * share + t * other[k]);

const explorable = {
    state: ["p", "q"],
    numbers: ({ p, q }) => ({
        entropy: entropy(p), cross_entropy: crossEntropy(p, q), forward_kl: klDivergence(p, q), reverse_kl: klDivergence(q, p),
    }),
    sentence(_, { entropy, cross_entropy, forward_kl, reverse_kl }) {
        return (
            `H(p, q) = ${fixed(cross_entropy, 4)} bits = H(p) ${fixed(entropy, 4)} + KL(p || q) ${fixed(forward_kl, 4)}; ` +
            `the other way round KL(q || p) = ${fixed(reverse_kl, 4)}`
        );
    },
    build({ read, move }) {
        const three = (value) => fixed(value, 3);
        // Class k gets `value`; the others keep their ratios, which are remembered where they have nothing to share.
        let last = EVEN;
        const give = (q, k, value) => {
            const from = sum(q) - q[k] > 0 ? q : last;
            return q.map((_, i) => (i === k ? value : ((1 - value) * from[i]) / (sum(from) - from[k])));
        };
        const truth = slider({
            name: "truth p: how unequal", low: 0, high: 1, step: 0.01, write: (value) => fixed(value, 2),
            move: (value) => move({ p: shares(5, value) }),
        });
        const mix = slider({
            name: "belief q: from p to p reversed", low: 0, high: 1, step: 0.01, write: (value) => fixed(value, 2),
            move: (t) => move({ q: toward(read().p, reversed(read().p), t) }),
        });
        const own = CLASSES.map((name, k) =>
            slider({ name: `q of ${name}`, low: 0, high: 1, step: 0.01, write: three, move: (value) => move({ q: give(read().q, k, value) }) }),
        );
        const pictures = { both: outputsPanel("Truth p (outline) and belief q", true), price: pricePanel() };
        const believe = (text, q) => button(text, () => move({ q: q(read().p) }));
        return {
            question: "Which belief q is cheapest, and which one costs without limit?",
            controls: [
                truth.row,
                mix.row,
                pairs(own),
                buttons(
                    "Truth",
                    button("the stall", () => move({ p: STALL })),
                    button("all equal", () => move({ p: EVEN })),
                    button("always apple", () => move({ p: LABEL })),
                ),
                buttons(
                    "Belief",
                    believe("the truth", (p) => p),
                    believe("all equal", () => EVEN),
                    believe("the truth reversed", reversed),
                    believe("the truth, never date", (p) => give(p, 3, 0)),
                    believe("the next notebook's", () => A),
                ),
            ],
            panels: [pictures.both, pictures.price],
            find: [
                "Start at q = p and move any slider of q. Does the price ever fall below H(p)?",
                "Take one fruit of q down to 0 while the truth still sells it. What do the two divergences do?",
                "Now find a truth p for which KL(q || p) is infinite and KL(p || q) is not. What has to be 0?",
                "Press truth “all equal” and belief “the truth”: why does the second slider do nothing now?",
                "Truth always apple, belief “the next notebook's”: H(p) is 0, and the price is all divergence. How many nats is it?",
            ],
            update({ p, q }, numbers) {
                truth.show(nearest(p));
                const t = along(p, q);
                const there = toward(p, reversed(p), t).every((share, k) => Math.abs(share - q[k]) < 1e-6);
                mix.show(t, there ? fixed(t, 2) : "–"); // q may lie off the way from p to its reverse
                if (q.filter((share) => share > 0).length > 1) last = q;
                own.forEach((each, k) => each.show(q[k]));
                pictures.both.show(q, p);
                pictures.price.show(numbers);
            },
        };
    },
};

// Where a slider stands for a state that it may not have made: the setting that comes nearest.
function nearest(p) {
    const distance = (u) => sum(shares(5, u).map((share, k) => (share - p[k]) ** 2));
    return Array.from({ length: 101 }, (_, i) => i / 100).reduce((best, u) => (distance(u) < distance(best) ? u : best));
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
    for (const [x, text] of [[65, "H(p, q)"], [147, "KL(q || p)"]]) label(made.svg, x, bottom + 18, text, { "text-anchor": "middle", "font-size": 12 });
    const beyond = [65, 147].map((x) => label(made.svg, x, 15, "", { "text-anchor": "middle", "font-size": 12 }));
    const row = (at, name, fill, weight = 400) => {
        if (fill) shape(made.svg, "rect", { x: 202, y: at - 10, width: 11, height: 11, fill });
        label(made.svg, 219, at, name, { "font-size": 12.5, "font-weight": weight });
        return label(made.svg, WIDTH, at, "", { "font-size": 12.5, "font-weight": weight, "text-anchor": "end" });
    };
    const words = [row(110, "KL(q || p)", GREY), row(56, "H(p, q)", null, 700), row(18, "KL(p || q)", EXTRA), row(36, "H(p)", FILL)];
    shape(made.svg, "line", { x1: 202, x2: WIDTH, y1: 42, y2: 42, stroke: "currentColor", opacity: 0.6 });
    made.show = ({ entropy, cross_entropy, forward_kl, reverse_kl }) => {
        put(parts.entropy, { y: y(entropy), height: y(0) - y(entropy) });
        put(parts.forward, { y: y(cross_entropy), height: y(entropy) - y(cross_entropy) });
        put(parts.reverse, { y: y(reverse_kl), height: y(0) - y(reverse_kl) });
        [cross_entropy, reverse_kl].forEach((value, i) => put(beyond[i], { text: value > 5 ? `↑ ${fixed(value, 2)}` : "" }));
        [reverse_kl, cross_entropy, forward_kl, entropy].forEach((value, i) => put(words[i], { text: fixed(value, 4) }));
    };
    return made;
}
