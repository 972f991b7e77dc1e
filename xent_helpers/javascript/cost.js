// Notebook 04: six examples, the probability that each one's true class was given, and the cost.

const GIVEN = [0.1, 0.7, 0.6, 0.6, 0.9, 0.35];

const explorable = {
    state: ["given", "example", "reduction", "batch_size"],
    numbers({ given, reduction, batch_size }) {
        const losses = given.map((p) => loss(0, [p]));
        const batches = losses.flatMap((_, i) => (i % batch_size ? [] : [losses.slice(i, i + batch_size)]));
        const reduce = { mean: (values) => sum(values) / values.length, sum }[reduction];
        return { losses, whole: reduce(losses), by_batches: reduce(batches.map(reduce)) };
    },
    sentence({ example, reduction, batch_size }, { losses, whole, by_batches }) {
        const [count, last] = [Math.ceil(6 / batch_size), 6 % batch_size];
        const cut = last ? `the batches of ${batch_size} and ${last}` : `${count} batches of ${batch_size}`;
        return (
            `loss of example ${example}: ${fixed(losses[example - 1], 3)} nats; ${reduction} of all six losses: ${fixed(whole, 3)}` +
            (count === 1 ? ", in one batch" : `; ${reduction} of the ${reduction}s of ${cut}: ${fixed(by_batches, 3)}`)
        );
    },
    build({ read, move }) {
        const example = slider({
            name: "example", low: 1, high: 6, step: 1, write: String, move: (value) => move({ example: value }),
        });
        const given = slider({
            name: "its true class was given", low: 0.01, high: 1, step: 0.01, write: (value) => fixed(value, 3),
            move: (value) => move({ given: read().given.map((each, i) => (i === read().example - 1 ? value : each)) }),
        });
        const batch = slider({
            name: "batch size", low: 1, high: 6, step: 1, write: String, move: (value) => move({ batch_size: value }),
        });
        const reduction = choice("Reduce by", { mean: "mean", sum: "sum" }, (value) => move({ reduction: value }));
        const set = (text, part) => button(text, () => move(part));
        const each = lossesPanel();
        const whole = stackPanel();
        return {
            question: "When is the mean of the batches' means not the mean of all?",
            controls: [
                example.row,
                given.row,
                batch.row,
                reduction.row,
                buttons(
                    "Show",
                    set("the start", { given: GIVEN, example: 1, reduction: "mean", batch_size: 6 }),
                    set("batches of 4 and 2", { given: GIVEN, reduction: "mean", batch_size: 4 }),
                    set("batches of 3 and 3", { given: GIVEN, reduction: "mean", batch_size: 3 }),
                    set("one sure and wrong", { given: GIVEN.map((p, i) => (i === 5 ? 0.01 : p)), example: 6 }),
                    set("all six right", { given: [0.96, 0.97, 0.98, 0.99, 0.98, 0.97] }),
                ),
            ],
            panels: [each, whole],
            find: [
                "Press “the start”. Give example 6 the probability 1: how far does the mean fall? Press “the start” again and give it 0.01: how far does it rise?",
                "Go through the batch sizes with the mean. For which of them do the two bars differ, and which examples' pieces have grown? (That of example 5 is thin.)",
                "Do the same with the sum. Why does the batch size not matter now?",
            ],
            update(state, numbers) {
                example.show(state.example);
                given.show(state.given[state.example - 1]);
                batch.show(state.batch_size);
                reduction.show(state.reduction);
                each.show(state, numbers);
                whole.show(state, numbers);
            },
        };
    },
};

// Examples of one batch stand on one tray.
function lossesPanel() {
    const made = panel("The loss of each example, nats", 216);
    const [top, bottom, left] = [8, 156, 24];
    const y = axis(made.svg, left, top, bottom)([0, 1, 2, 3, 4, 5], [0, 5]);
    const step = (WIDTH - left) / 6;
    const middle = { "text-anchor": "middle", "font-size": 12.5 };
    const all = GIVEN.map((_, i) => ({
        bar: shape(made.svg, "rect", { x: left + (i + 0.16) * step, width: 0.68 * step }),
        name: label(made.svg, left + (i + 0.5) * step, bottom + 21, String(i + 1), middle),
        value: label(made.svg, left + (i + 0.5) * step, bottom + 38, "", middle),
        tray: shape(made.svg, "line", { stroke: TEAL, "stroke-width": 3, y1: bottom + 4, y2: bottom + 4 }),
    }));
    const cost = shape(made.svg, "line", { x1: left, x2: WIDTH, stroke: ACCENT, "stroke-width": 2 });
    const note = label(made.svg, left, bottom + 56, "", { "font-size": 12, opacity: 0.8 });
    made.show = ({ example, reduction, batch_size }, numbers) => {
        const mean = reduction === "mean";
        all.forEach(({ bar, value, name, tray }, i) => {
            stand(bar, y, numbers.losses[i]);
            put(bar, { fill: i === example - 1 ? EXTRA : FILL });
            put(value, { text: fixed(numbers.losses[i], 3) });
            put(name, { "font-weight": i === example - 1 ? 700 : 400 });
            const last = i % batch_size === batch_size - 1 || i === 5;
            put(tray, { x1: left + i * step + (i % batch_size ? 0 : 5), x2: left + (i + 1) * step - (last ? 5 : 0) });
        });
        put(cost, { y1: y(numbers.whole), y2: y(numbers.whole), visibility: mean ? "visible" : "hidden" });
        put(note, { text: `green: one batch${mean ? "; red: the mean of all" : ""}` });
    };
    return made;
}

// Each loss as a piece: as high as it weighs in the mean or in the sum.
function stackPanel() {
    const made = panel("What they add up to, nats (from below: 1 to 6)", 216);
    const [top, bottom, left] = [8, 156, 32];
    const ticks = axis(made.svg, left, top, bottom);
    const columns = [122, 254];
    const stacks = columns.map((x) => GIVEN.map(() => shape(made.svg, "rect", { x: x - 38, width: 76, stroke: "currentColor", "stroke-width": 0.7 })));
    const names = columns.map((x) => GIVEN.map(() => label(made.svg, x + 44, 0, "", { "font-size": 12 })));
    const under = columns.map((x) =>
        [18, 34, 54].map((down, i) => label(made.svg, x, bottom + down, "", { "text-anchor": "middle", "font-size": i < 2 ? 12.5 : 15, "font-weight": i < 2 ? 400 : 700 })),
    );
    made.show = ({ example, reduction, batch_size }, { losses, whole, by_batches }) => {
        const mean = reduction === "mean";
        const batches = Math.ceil(6 / batch_size);
        const size = (i) => Math.min(batch_size, 6 - batch_size * Math.floor(i / batch_size));
        const weights = [losses.map(() => (mean ? 1 / 6 : 1)), losses.map((_, i) => (mean ? 1 / (batches * size(i)) : 1))];
        const high = (mean ? [1.5, 3, 6] : [12]).find((limit) => limit >= Math.max(whole, by_batches)) ?? 30;
        const y = ticks([0, high / 3, (2 * high) / 3, high], [0, high]);
        stacks.forEach((pieces, side) => {
            let floor = 0;
            pieces.forEach((piece, i) => {
                const ceiling = floor + weights[side][i] * losses[i];
                put(piece, { y: y(ceiling), height: y(floor) - y(ceiling), fill: i === example - 1 ? EXTRA : FILL });
                const tall = y(floor) - y(ceiling) >= 11;
                put(names[side][i], { y: (y(floor) + y(ceiling)) / 2 + 4, text: tall ? String(i + 1) : "" });
                floor = ceiling;
            });
        });
        const words = [[`${reduction} of`, "all six"], [`${reduction} of`, `the batches' ${reduction}s`]];
        [whole, by_batches].forEach((value, side) => [...words[side], fixed(value, 3)].forEach((text, i) => put(under[side][i], { text })));
    };
    return made;
}
