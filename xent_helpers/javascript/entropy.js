// Notebook 01: how many fruits, how unequal, and what a code can save.

const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024];
const many = (count) => `${count} ${count === 1 ? "fruit" : "fruits"}`;

const explorable = {
    state: ["fruits", "unequal"],
    numbers({ fruits, unequal }) {
        const p = shares(fruits, unequal);
        const sold = p.filter((share) => share > 0); // the others come last and have no code word
        const lengths = huffmanLengths(sold);
        const [price, average_length] = [entropy(p), sum(sold.map((share, k) => share * lengths[k]))];
        return { p, surprisals: sold.map(surprisal), lengths, entropy: price, average_length, gap: average_length - price };
    },
    sentence({ fruits }, { entropy, average_length, gap }) {
        return `${many(fruits)}: entropy ${fixed(entropy, 3)} bits, average code length ${fixed(average_length, 3)} bits, gap ${fixed(gap, 5)}`;
    },
    build({ read, move }) {
        const position = (count) => COUNTS.reduce((best, each, i) => (Math.abs(each - count) < Math.abs(COUNTS[best] - count) ? i : best), 0);
        const count = slider({
            name: "how many fruits", low: 0, high: COUNTS.length - 1, step: 1, write: (i) => many(COUNTS[i]),
            move: (i) => move({ fruits: COUNTS[i] }),
        });
        const unequal = slider({
            name: "how unequal", low: 0, high: 1, step: 0.01, write: (value) => fixed(value, 2),
            move: (value) => move({ unequal: value }),
        });
        const show = (fruits, unequal) => () => move({ fruits, unequal });
        const picture = sharesPanel();
        const bits = bitsPanel();
        return {
            question: "Can the average code word ever be shorter than the entropy?",
            controls: [
                count.row,
                unequal.row,
                buttons(
                    "Show",
                    button("the stall", show(5, 0.5)),
                    button("6 equal", show(6, 0)),
                    button("8 equal", show(8, 0)),
                    button("1024 equal", show(1024, 0)),
                    button("all one", show(5, 1)),
                ),
            ],
            panels: [picture, bits],
            find: [
                "Start with 5 fruits. At one setting between 0 and 1 the gap is 0. Which one? Does it hold for 3 fruits, for 12?",
                "With all fruits equal, which numbers of fruits, from 2 on, leave no gap?",
                "Give one fruit everything. The entropy goes to 0; why can the code not follow?",
                "1,024 fruits at 0.5: how few bits does a fruit sold need on average? And the rarest? (It is far outside the picture. With Python running, explorable.lengths[-1] tells.)",
            ],
            update({ fruits, unequal: at }, numbers) {
                count.show(position(fruits), many(fruits));
                unequal.show(at);
                picture.show(numbers);
                bits.show(numbers);
            },
        };
    },
};

// A path of rectangles: a thousand bars are one element.
const rectangles = (all) => all.map(([left, right, y, base]) => `M${left.toFixed(2)} ${base}V${y.toFixed(2)}H${right.toFixed(2)}V${base}Z`).join("");
const LEFT = 46;

// Where there are no more fruits than classes they wear the classes' colours; one path for each colour.
function colored(svg) {
    const paths = [...COLORS, FILL].map((fill) => shape(svg, "path", { fill }));
    return (all) => {
        const few = all.length <= COLORS.length;
        paths.forEach((path, i) => put(path, { d: few ? (all[i] ? rectangles([all[i]]) : "") : i < COLORS.length ? "" : rectangles(all) }));
    };
}

function sharesPanel() {
    const made = panel("Share of each fruit", 210);
    const [top, bottom] = [8, 168];
    const ticks = axis(made.svg, LEFT, top, bottom);
    const draw = colored(made.svg);
    const names = CLASSES.map((_, k) => className(made.svg, 0, bottom + 18, k, { "text-anchor": "middle" }));
    const values = CLASSES.map(() => label(made.svg, 0, bottom + 35, "", { "text-anchor": "middle", "font-size": 12 }));
    const ends = [label(made.svg, LEFT, bottom + 18, "", { "font-size": 12 }), label(made.svg, WIDTH, bottom + 18, "", { "text-anchor": "end", "font-size": 12 })];
    made.show = ({ p }) => {
        const high = [1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001].findLast((limit) => limit >= p[0]);
        const y = ticks([0, high], [0, high]);
        const step = (WIDTH - 6 - LEFT) / p.length;
        const inset = p.length > 64 ? 0 : 0.14 * step;
        draw(p.map((share, k) => [LEFT + k * step + inset, LEFT + Math.max(k * step + 2, (k + 1) * step - inset), y(share), bottom]));
        const few = p.length <= CLASSES.length;
        CLASSES.forEach((_, k) => {
            const x = LEFT + (k + 0.5) * step;
            const visibility = few && k < p.length ? "visible" : "hidden";
            for (const name of names[k]) put(name, { x, visibility });
            put(values[k], { x, text: visibility === "visible" ? fixed(p[k], 4) : "" });
        });
        put(ends[0], { text: few ? "" : "fruit 1" }); // of many fruits the first and the last are named
        put(ends[1], { text: few ? "" : `fruit ${p.length}` });
    };
    return made;
}

function bitsPanel() {
    const made = panel("Bits: code word (filled), surprisal (line)", 210);
    const [top, bottom] = [24, 168];
    const ticks = axis(made.svg, LEFT, top, bottom);
    const draw = colored(made.svg);
    const paints = [{ stroke: ACCENT, "stroke-width": 2 }, { stroke: TEAL, "stroke-width": 2.5, "stroke-dasharray": "6 4" }];
    const average = shape(made.svg, "line", { ...paints[0], x1: LEFT, x2: WIDTH });
    const surprisals = shape(made.svg, "path", { fill: "none", stroke: "currentColor", "stroke-width": 1.6 });
    const entropy = shape(made.svg, "line", { ...paints[1], x1: LEFT, x2: WIDTH });
    const words = [92, 232].map((x, i) => {
        shape(made.svg, "line", { ...paints[i], x1: x - 28, x2: x - 6, y1: 9, y2: 9 });
        return label(made.svg, x, 13, "", { "font-size": 12 });
    });
    label(made.svg, WIDTH, bottom + 18, "each as wide as its share", { "font-size": 12, "text-anchor": "end", opacity: 0.8 });
    made.show = ({ p, lengths, surprisals: bits, entropy: price, average_length }) => {
        const high = p.length <= 8 ? 4.4 : 13;
        const y = ticks(p.length <= 8 ? [0, 1, 2, 3, 4] : [0, 4, 8, 12], [0, high]);
        const x = scale([0, 1], [LEFT, WIDTH]);
        // Among equal shares the short words come first: which fruit gets them is the code's choice.
        const order = lengths.map((_, k) => k).sort((a, b) => p[b] - p[a] || lengths[a] - lengths[b]);
        const rim = p.length <= 16 ? 0.6 : 0;
        let edge = 0;
        const edges = order.map((k) => [x(edge), x((edge += p[k]))]);
        const shrunk = ([left, right]) => Math.min(rim, (right - left) / 4);
        draw(edges.map((edge, i) => [edge[0] + shrunk(edge), edge[1] - shrunk(edge), y(lengths[order[i]]), bottom]));
        put(surprisals, { d: "M" + edges.map(([left, right], i) => `${left.toFixed(2)} ${y(bits[order[i]]).toFixed(2)}H${right.toFixed(2)}`).join("L") });
        put(average, { y1: y(average_length), y2: y(average_length) });
        put(entropy, { y1: y(price), y2: y(price) });
        put(words[0], { text: `average ${fixed(average_length, 3)}` });
        put(words[1], { text: `entropy ${fixed(price, 3)}` });
    };
    return made;
}
