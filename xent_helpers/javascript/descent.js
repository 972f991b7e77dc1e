// Notebook 05: a hundred steps of descent from five starts, four of them with the same loss.

import { button, buttons, pairs } from "./controls.js";
import { put } from "./drawing.js";
import { chartsPanel, STEPS } from "./descent_panel.js";
import { lossFromLogitsNats, softmax } from "./formulas.js";
import { mount } from "./frame.js";
import { four } from "./numbers.js";
import { player } from "./player.js";
import { A, B, EVEN, LABEL } from "./prediction.js";
import { restGiver } from "./shares.js";

const PACE = 70; // ms from step to step
const GIVEN = { even: [0.1, 0.225, 0.225, 0.225, 0.225], A, B, rival: [0.1, 0.9, 0, 0, 0] };
const NAMES = [...Object.keys(GIVEN), "yours"];
const YOURS = NAMES.length - 1;
const WAYS = Object.values(GIVEN).map(descend);

export const explorable = {
    state: ["own", "step", "hidden"],
    lines: [1, 2, 3],
    question: "Four starts with one loss: for how long does the split matter?",
    opening:
        "Apple has 0.1; the rest is split evenly, as in A or B, or a rival, banana, has it all. Play, then drag yours.",
    starts: {
        "all equal": { own: EVEN, step: 0, hidden: "" },
        "sure and wrong": { own: [0.001, 0.996, 0.001, 0.001, 0.001], step: 0, hidden: "" },
        "as A": { own: A, step: 0, hidden: "" },
    },
    goals: [
        [
            "Stop where A and B are first less than 0.001 nats apart.",
            ({ step }, { losses }, { moved }) => [...moved].at(-1) === "step" && step === closeAt(losses[1], losses[2]),
        ],
        [
            "Start above A’s loss; be below it at step 10.",
            ({ step }, { losses }, { moved }) =>
                step === 10 &&
                (moved.has("loss") || moved.has("share")) &&
                losses[YOURS][0] > losses[1][0] + 0.01 &&
                losses[YOURS][10] < losses[1][10],
        ],
    ],
    numbers,
    sentence,
    build,
};

const isShown = ({ hidden }, name) => !hidden.split(" ").includes(name);

// The state's part that names the hidden lines, after one of them was pressed.
const toggled = (state, name) => ({
    hidden: NAMES.filter((each) => isShown(state, each) === (each === name)).join(" "),
});

const closeAt = (one, other) => one.findIndex((loss, step) => step > 0 && Math.abs(loss - other[step]) < 0.001);

// Losses, and banana's share of what the wrong classes have, at each step of rate 1 on the logits.
function descend(start) {
    let z = start.map(Math.log);
    const way = { losses: [], shares: [] };
    for (let step = 0; step <= STEPS; step++) {
        way.losses.push(lossFromLogitsNats(0, z));
        way.shares.push(softmax(z.slice(1))[0]);
        const q = softmax(z);
        z = z.map((logit, k) => logit - (q[k] - LABEL[k]));
    }
    return way;
}

function numbers({ own }) {
    const ways = [...WAYS, descend(own)];
    return { losses: ways.map(({ losses }) => losses), shares: ways.map(({ shares }) => shares) };
}

function sentence(state, { losses }) {
    const said = NAMES.map((name, i) => `${name} ${four(losses[i][state.step])}`);
    return `Losses at step ${state.step}: ${said.filter((_, i) => isShown(state, NAMES[i])).join(", ")} nats`;
}

function build({ read, move }) {
    const steps = player(STEPS, onwards, (on) => put(play, { text: on ? "pause" : "play" }), PACE);
    const once = button("step", () => move({ step: Math.min(STEPS, read().step + 1) }, "step"));
    const play = button("play", () => {
        if (read().step === STEPS) move({ step: 0 }, "step");
        steps.press();
    });
    function onwards() {
        move({ step: Math.min(STEPS, read().step + 1) }, "play");
        if (read().step === STEPS) steps.pause();
    }
    const give = restGiver();
    const charts = chartsPanel(NAMES, {
        step: (step) => move({ step }, "step"),
        loss: (loss) => move({ own: give(read().own, 0, Math.exp(-loss)) }, "loss"),
        share(share) {
            const { own } = read();
            move({ own: give(own, 1, share * (1 - own[0])) }, "share");
        },
    });
    const lines = Object.keys(GIVEN).map((name) => [name, button(name, () => move(toggled(read(), name), "lines"))]);
    return {
        controls: [
            pairs([
                { row: buttons("Go downhill", once, play) },
                { row: buttons("Lines", ...lines.map(([, element]) => element)) },
            ]),
        ],
        panels: [charts],
        update(state, values, event) {
            if (!["play", "lines"].includes(event)) steps.pause(); // another hand has taken over
            const { step } = state;
            const shown = NAMES.map((name) => isShown(state, name));
            lines.forEach(([, element], i) => put(element, { "aria-pressed": String(shown[i]) }));
            put(once, { "aria-disabled": String(step === STEPS) });
            charts.show(values, step, shown);
        },
        stop: steps.pause,
    };
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
