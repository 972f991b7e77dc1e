// Notebook 05: one prediction, its gradient by the probabilities and by the logits, and gradient descent.

const LEAST = 1e-9; // where an output has been rounded to 0 or 1, another activation starts from beside it
const PLAYED = 30; // steps
const FAR = 8;

// Logits that give the outputs q: of softmax with a mean of 0, of five sigmoids one by one.
function logits(q, activation) {
    const kept = q.map((value) => Math.min(Math.max(value, LEAST), 1 - LEAST));
    if (activation === "sigmoids") return kept.map((value) => Math.log(value / (1 - value)));
    const z = kept.map(Math.log);
    return z.map((value) => value - sum(z) / z.length);
}

const explorable = {
    lines: [2, 6], // of the sentence, in a wide and in a narrow card
    state: ["z", "activation", "rate"],
    numbers({ z, activation, rate }) {
        const one = activation === "softmax";
        const q = one ? softmax(z) : sigmoid(z);
        const measure = one ? lossFromLogits.bind(null, 0) : binaryLossFromLogits.bind(null, LABEL);
        const by_logits = q.map((value, k) => value - LABEL[k]);
        // Of a sigmoid, -1 / q and 1 / (1 - q), exactly.
        const by_probs = z.map((logit, k) => (one ? (k === 0 ? -1 / q[0] : 0) : k === 0 ? -1 - Math.exp(-logit) : 1 + Math.exp(logit)));
        const after = z.map((value, k) => value - rate * by_logits[k]);
        const jacobian = q.map((value, i) => q.map((other, j) => value * ((i === j ? 1 : 0) - (one || i === j ? other : 0))));
        return { q, by_probs, by_logits, jacobian, loss: measure(z), loss_after: measure(after) };
    },
    sentence({ activation }, { by_probs, by_logits, loss, loss_after }) {
        const push = Math.max(...by_logits.slice(1));
        return (
            `${activation === "softmax" ? "softmax" : "five sigmoids"}: loss ${fixed(loss, 3)} nats, after one step ${fixed(loss_after, 3)}; ` +
            `slope by apple's probability ${fixed(by_probs[0], 2)}, by its logit ${fixed(by_logits[0], 3, true)}; ` +
            `largest slope by a wrong logit ${fixed(push, 3, true)}`
        );
    },
    build({ read, move: change }) {
        const runs = runsPanel();
        let how = ""; // what the next drawing does with the runs: "step", "rate", or the name of a new one
        const place = (part, reason) => {
            how = reason;
            change(part);
            how = "";
        };
        const move = (part, name = "yours") => {
            pause();
            place(part, name);
        };
        const now = () => explorable.numbers(read());
        const fromOutputs = (q, name) => move({ z: logits(q, read().activation) }, name);
        // One logit stays where it is, so that a slider moves only those that it must.
        const sliders = predictionSliders(
            () => ({ q: now().q }),
            ({ q }, stays) => move({ z: q.map((value) => Math.log(value / q[stays]) + read().z[stays]) }),
            [0.01, 0.99],
        );
        const own = CLASSES.map((name, k) =>
            slider({
                name: `logit of ${name}`, low: -FAR, high: FAR, step: 0.1, write: (value) => fixed(value, 2),
                move: (value) => move({ z: read().z.map((each, i) => (i === k ? value : each)) }),
            }),
        );
        const rate = slider({
            name: "rate of a step", low: 0.1, high: 4, step: 0.1, write: (value) => fixed(value, 1),
            move: (value) => place({ rate: value }, "rate"),
        });
        const activation = choice("Last layer", { softmax: "softmax", sigmoids: "five sigmoids" }, (value) =>
            move({ activation: value, z: logits(now().q, value) }),
        );

        const step = () => {
            const { rate, z } = read();
            const { by_logits } = now();
            place({ z: z.map((value, k) => value - rate * by_logits[k]) }, "step");
        };
        let timer = 0;
        let left = 0;
        const pause = () => {
            clearTimeout(timer);
            left = 0;
            put(play, { text: `play ${PLAYED} steps`, "aria-pressed": "false" });
        };
        const go = () => {
            step();
            left -= 1;
            if (left > 0) timer = setTimeout(go, 120);
            else pause();
        };
        const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
        const play = button(`play ${PLAYED} steps`, () => {
            if (left > 0) return pause();
            left = PLAYED;
            if (still()) {
                while (left-- > 0) step();
                return pause();
            }
            put(play, { text: "pause", "aria-pressed": "true" });
            go();
        });

        const outputs = outputsPanel("Label (outline) and outputs q");
        const byProbs = slopesPanel("Gradient by probability");
        const byLogits = slopesPanel("Gradient by logit, q − y");
        const jacobian = jacobianPanel();
        const pushes = pushesPanel();
        return {
            question: "Which of the two gradients sees how the wrong classes share the rest?",
            controls: [
                sliders.apple.row,
                sliders.rival.row,
                pairs([...own, rate]),
                activation.row,
                buttons(
                    "Show",
                    button("A", () => fromOutputs(A, "A")),
                    button("B", () => fromOutputs(B, "B")),
                    button("rest even", () => fromOutputs([0.1, 0.225, 0.225, 0.225, 0.225], "rest even")),
                    button("one rival", () => fromOutputs([0.1, 0.891, 0.003, 0.003, 0.003], "one rival")),
                    button("sure and wrong", () => fromOutputs([0.001, 0.996, 0.001, 0.001, 0.001], "wrong")),
                ),
                buttons("Descend", button("step", () => (pause(), step())), play),
            ],
            panels: [outputs, jacobian, byProbs, byLogits, pushes, runs],
            find: [
                "Go from A to B: which of the gradients stays as it is? Then press “step” once from each, and compare the losses.",
                "From which prediction with 0.1 for apple does one step of rate 1 help most, and from which least?",
                "With five sigmoids, press A and move banana's logit alone. Which outputs answer? Go back to softmax, press A again, and do the same.",
                "Press “sure and wrong”: the slope by apple's probability is −1,000, the one by its logit −0.999. Which of the two stays of a size that one rate can suit? Then play.",
            ],
            update({ z, activation: kind, rate: at }, numbers) {
                const one = kind === "softmax";
                sliders.apple.enable(one);
                sliders.rival.enable(one);
                if (one) sliders.show(numbers.q);
                own.forEach((each, k) => each.show(z[k]));
                rate.show(at);
                activation.show(kind);
                outputs.show(numbers.q, LABEL);
                jacobian.show(numbers.jacobian);
                byProbs.show(numbers.by_probs, 2);
                byLogits.show(numbers.by_logits, 3);
                pushes.show(z, z.map((value, k) => value - at * numbers.by_logits[k]));
                runs.follow(how, numbers, { rate: at, activation: kind });
            },
            stop: pause,
        };
    },
};

// Slopes on an axis as tall as the largest of them asks for.
function slopesPanel(title) {
    const made = panel(title, 210);
    let digits = 3;
    const fill = bars(made.svg, { top: 28, bottom: 168, write: (value) => brief(value, digits) });
    const reach = label(made.svg, WIDTH, 20, "", { "text-anchor": "end", "font-size": 12, opacity: 0.8 });
    made.show = (values, shown) => {
        digits = shown;
        const largest = Math.max(...values.map(Math.abs));
        const high = [1, 2, 5, 12, 30, 120, 1200, 1e4, 1e6].find((limit) => limit >= largest) ?? 1e14;
        fill(values, { domain: [-high, high] });
        put(reach, { text: `from −${high.toLocaleString("en")} to ${high.toLocaleString("en")}` });
    };
    return made;
}

// A slope in the room below a bar.
function brief(value, digits) {
    const size = Math.abs(value);
    return size < 1000 ? fixed(value, digits, true) : size < 1e5 ? fixed(value, 0, true) : `${value < 0 ? "−" : "+"}${size.toExponential(0).replace("+", "")}`;
}

// How each output (row) answers each logit (column).
function jacobianPanel() {
    const made = panel("Output (row) answers logit (column)", 210);
    const [left, top, width, height] = [70, 4, 54, 32];
    const cells = CLASSES.map((_, i) => {
        className(made.svg, left - 6, top + (i + 0.5) * height + 4, i, { "text-anchor": "end" });
        label(made.svg, left + (i + 0.5) * width, top + 5 * height + 16, SHORT[i], { "text-anchor": "middle", "font-size": 12 });
        return CLASSES.map((_, j) => {
            const [x, y] = [left + j * width, top + i * height];
            return {
                cell: shape(made.svg, "rect", { x: x + 1, y: y + 1, width: width - 2, height: height - 2 }),
                text: label(made.svg, x + width / 2, y + height / 2 + 4, "", { "text-anchor": "middle", "font-size": 12 }),
            };
        });
    });
    const note = label(made.svg, WIDTH, top + 5 * height + 34, "", { "text-anchor": "end", "font-size": 12, opacity: 0.8 });
    made.show = (jacobian) => {
        cells.forEach((row, i) =>
            row.forEach(({ cell, text }, j) => {
                const value = jacobian[i][j];
                put(cell, { fill: value < 0 ? COLORS[4] : EXTRA, opacity: Math.min(0.5, 2 * Math.abs(value)) });
                // A sign before 0.000: small, and not 0.
                put(text, { text: value === 0 ? "0" : (value < 0 ? "−" : "+") + fixed(Math.abs(value), 3) });
            }),
        );
        const zeros = jacobian.flat().filter((value) => value === 0).length;
        put(note, { text: zeros ? `${zeros} of 25 entries are 0` : "no entry is exactly 0" });
    };
    return made;
}

// The logits, and where the next step takes each of them.
function pushesPanel() {
    const made = panel("Logits, and where a step takes them", 190);
    const [left, right] = [74, WIDTH - 52];
    const ticks = [-1, 0, 1].map((side) => {
        const x = scale([-1, 1], [left, right])(side);
        shape(made.svg, "line", { x1: x, x2: x, y1: 4, y2: 166, stroke: "currentColor", opacity: side ? 0.15 : 0.6 });
        return label(made.svg, x, 183, "", { "text-anchor": "middle", "font-size": 12 });
    });
    const rows = CLASSES.map((_, k) => {
        const y = 16 + k * 33;
        className(made.svg, 64, y + 6, k, { "text-anchor": "end" });
        return {
            y: y + 11,
            from: shape(made.svg, "circle", { cy: y, r: 5.5, fill: COLORS[k] }),
            way: shape(made.svg, "line", { y1: y + 11, y2: y + 11, stroke: ACCENT, "stroke-width": 2.5 }),
            head: shape(made.svg, "path", { fill: ACCENT }),
            value: label(made.svg, WIDTH, y + 6, "", { "text-anchor": "end", "font-size": 12.5 }),
        };
    });
    made.show = (z, after) => {
        const far = [3, 9, 15].find((limit) => limit >= Math.max(...[...z, ...after].map(Math.abs))) ?? 35;
        const x = scale([-far, far], [left, right]);
        ticks.forEach((text, i) => put(text, { text: fixed((i - 1) * far, 0) }));
        rows.forEach(({ y, from, way, head, value }, k) => {
            const [start, end] = [x(z[k]), x(after[k])];
            const turn = Math.sign(end - start) * Math.min(8, Math.abs(end - start));
            put(from, { cx: start });
            put(way, { x1: start, x2: end - turn / 2 });
            const half = (5 * Math.abs(turn)) / 8;
            put(head, { d: `M${end.toFixed(2)} ${y}l${(-turn).toFixed(2)} ${-half}v${2 * half}z` });
            put(value, { text: fixed(after[k] - z[k], 3, true) });
        });
    };
    return made;
}

// The losses over the steps: this run, and up to two before it.
function runsPanel() {
    const made = panel("The loss over the steps, nats", 190);
    const [top, bottom, left, right] = [8, 150, 26, WIDTH - 118];
    const ticks = axis(made.svg, left, top, bottom, right);
    const counts = [0, 0.5, 1].map((part) => label(made.svg, left + part * (right - left), bottom + 18, "", { "text-anchor": "middle", "font-size": 12 }));
    label(made.svg, right, bottom + 35, "step", { "text-anchor": "end", "font-size": 12, opacity: 0.8 });
    const paints = [GREY, RUST, TEAL];
    const curves = paints.map((stroke) => ({
        path: shape(made.svg, "path", { fill: "none", stroke, "stroke-width": 2.2 }),
        dot: shape(made.svg, "circle", { r: 4, fill: stroke }),
        key: shape(made.svg, "line", { x1: right + 4, x2: right + 15, stroke, "stroke-width": 2.2 }),
        words: [0, 1, 2].map(() => label(made.svg, right + 18, 0, "", { "font-size": 12 })),
    }));
    let runs = [];
    let layer = "";
    const draw = () => {
        const longest = 2 * Math.ceil(Math.max(10, ...runs.map(({ losses }) => losses.length - 1)) / 2); // so that its half is a step
        const largest = Math.max(...runs.flatMap(({ losses }) => losses));
        const high = [3, 6, 12, 30].find((limit) => limit >= largest) ?? 120;
        const y = ticks([0, high / 3, (2 * high) / 3, high], [0, high]);
        const x = scale([0, longest], [left, right]);
        counts.forEach((text, i) => put(text, { text: String(Math.round((i * longest) / 2)) }));
        const shown = [...Array(curves.length - runs.length).fill(null), ...runs];
        const ends = spread(shown.map((run) => (run ? y(run.losses.at(-1)) : NaN)), 46, bottom - 4);
        curves.forEach(({ path, dot, key, words }, i) => {
            const run = shown[i];
            const end = run?.losses.at(-1);
            const visibility = run ? "visible" : "hidden";
            put(path, { d: run ? "M" + run.losses.map((value, n) => `${x(n).toFixed(2)} ${y(value).toFixed(2)}`).join("L") : "" });
            put(dot, { visibility, ...(run && { cx: x(run.losses.length - 1), cy: y(end) }) });
            put(key, { visibility, ...(run && { y1: ends[i], y2: ends[i] }) });
            const texts = run ? [run.name, ...(run.rate === 1 ? [] : [`rate ${run.rate}`]), fixed(end, 3)] : [];
            words.forEach((word, row) => put(word, { text: texts[row] ?? "", y: ends[i] + 4 + 14 * row || 0 }));
        });
    };
    // A run of no step is replaced, one that went somewhere stays to be compared with, as long as its loss is the same.
    made.follow = (how, { loss, q }, { rate, activation }) => {
        if (activation !== layer) runs = [];
        layer = activation;
        const last = runs.at(-1);
        const begun = (name) => [...runs.filter(({ losses }) => losses.length > 1), { name, rate, losses: [loss] }].slice(-curves.length);
        if (how === "step") last.losses.push(loss);
        else if (how === "rate" && last.losses.length === 1) last.rate = rate;
        else if (how === "rate") runs = begun("yours");
        else if (how) runs = begun(how);
        else if (last?.losses.at(-1) !== loss) runs = begun(last ? "set" : q.every((value, k) => Math.abs(value - A[k]) < 1e-9) ? "A" : "start");
        draw();
    };
    return made;
}

// Heights of labels, pushed apart where two would overlap, and none below `lowest`.
function spread(heights, gap, lowest) {
    const placed = [...heights];
    const order = heights.map((_, i) => i).filter((i) => !Number.isNaN(heights[i])).sort((a, b) => heights[b] - heights[a]);
    order.forEach((i, n) => (placed[i] = Math.min(placed[i], n ? placed[order[n - 1]] - gap : lowest)));
    return placed;
}
