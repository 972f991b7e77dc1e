// Notebook 05: one prediction, its gradient by the probabilities and by the logits, and gradient descent.

import { button, buttons, choice, pairs, slider } from "./controls.js";
import { put } from "./drawing.js";
import { binaryLossFromLogitsNats, lossFromLogitsNats, sigmoid, softmax, sum } from "./formulas.js";
import { mount } from "./frame.js";
import { jacobianPanel, pushesPanel, slopesPanel } from "./gradient_panels.js";
import { fixed, signed, three, two } from "./numbers.js";
import { CLASSES } from "./palette.js";
import { player } from "./player.js";
import { A, B, LABEL, outputsPanel, predictionSliders } from "./prediction.js";
import { follow, runsPanel } from "./runs.js";

const LEAST = 1e-9; // where an output has been rounded to 0 or 1, another activation starts from beside it
const PLAYED = 30; // steps
const FAR = 8; // where the logits' sliders end

export const explorable = {
    lines: [2, 6], // of the sentence, in a wide and in a narrow card
    state: ["z", "activation", "rate"],
    numbers,
    sentence,
    build,
};

function numbers({ z, activation, rate }) {
    const one = activation === "softmax";
    const q = one ? softmax(z) : sigmoid(z);
    const measure = (logits) => (one ? lossFromLogitsNats(0, logits) : binaryLossFromLogitsNats(LABEL, logits));
    const by_logits = q.map((value, k) => value - LABEL[k]);
    const jacobian = q.map((value, i) =>
        q.map((other, j) => value * ((i === j ? 1 : 0) - (one || i === j ? other : 0))),
    );
    const loss_after = measure(stepped(z, rate, by_logits));
    return { q, by_probs: byProbs(z, q, one), by_logits, jacobian, loss: measure(z), loss_after };
}

// Of softmax's outputs only apple's has a slope; of five sigmoids each: -1 / q and 1 / (1 - q), exactly.
function byProbs(z, q, one) {
    if (one) return LABEL.map((y) => (y ? -1 / q[0] : 0));
    return z.map((logit, k) => (LABEL[k] ? -1 - Math.exp(-logit) : 1 + Math.exp(logit)));
}

const stepped = (z, rate, by_logits) => z.map((value, k) => value - rate * by_logits[k]);

// Logits that give the outputs q: of softmax with a mean of 0, of five sigmoids one by one.
function logitsOf(q, activation) {
    const kept = q.map((value) => Math.min(Math.max(value, LEAST), 1 - LEAST));
    if (activation === "sigmoids") return kept.map((value) => Math.log(value / (1 - value)));
    const z = kept.map(Math.log);
    return z.map((value) => value - sum(z) / z.length);
}

function sentence({ activation }, { by_probs, by_logits, loss, loss_after }) {
    const layer = activation === "softmax" ? "softmax" : "five sigmoids";
    return (
        `${layer}: loss ${three(loss)} nats, after one step ${three(loss_after)}; ` +
        `slope by apple's probability ${two(by_probs[0])}, by its logit ${signed(by_logits[0])}; ` +
        `largest slope by a wrong logit ${signed(Math.max(...by_logits.slice(1)))}`
    );
}

function build({ read, move }) {
    const { row: descent, pause } = descentButtons(read, move);
    // A reader's own move ends the playing, and begins a run under a name.
    const start = (part, name = "yours") => {
        pause();
        move(part, name);
    };
    const sliders = gradientSliders(read, move, start);
    const activation = choice("Last layer", { softmax: "softmax", sigmoids: "five sigmoids" }, (value) =>
        start({ activation: value, z: logitsOf(numbers(read()).q, value) }),
    );
    const pictures = gradientPictures();
    return {
        question: "Which of the two gradients sees how the wrong classes share the rest?",
        controls: [...sliders.rows, activation.row, presets(read, start), descent],
        panels: pictures.panels,
        find: [
            "Go from A to B: which of the gradients stays as it is? Then press “step” once from each, and " +
                "compare the losses.",
            "From which prediction with 0.1 for apple does one step of rate 1 help most, and from which least?",
            "With five sigmoids, press A and move banana's logit alone. Which outputs answer? Go back to " +
                "softmax, press A again, and do the same.",
            "Press “sure and wrong”: the slope by apple's probability is −1,000, the one by its logit −0.999. " +
                "Which of the two stays of a size that one rate can suit? Then play.",
        ],
        update(state, values, event) {
            sliders.show(state, values);
            activation.show(state.activation);
            pictures.show(state, values, event);
        },
        stop: pause,
    };
}

function gradientSliders(read, move, start) {
    // One logit stays where it is, so that a slider moves only those that it must.
    const outputs = predictionSliders(
        () => numbers(read()),
        ({ q }, stays) => start({ z: q.map((value) => Math.log(value / q[stays]) + read().z[stays]) }),
        [0.01, 0.99],
    );
    const logits = CLASSES.map((name, k) =>
        slider({
            name: `logit of ${name}`,
            low: -FAR,
            high: FAR,
            step: 0.1,
            write: two,
            move: (value) => start({ z: read().z.map((each, i) => (i === k ? value : each)) }),
        }),
    );
    const rate = slider({
        name: "rate of a step",
        low: 0.1,
        high: 4,
        step: 0.1,
        write: (value) => fixed(value, 1),
        move: (value) => move({ rate: value }, "rate"),
    });
    return {
        rows: [outputs.apple.row, outputs.rival.row, pairs([...logits, rate])],
        show(state, { q }) {
            const one = state.activation === "softmax"; // five sigmoids share nothing
            outputs.apple.enable(one);
            outputs.rival.enable(one);
            if (one) outputs.show(q);
            logits.forEach((each, k) => each.show(state.z[k]));
            rate.show(state.rate);
        },
    };
}

function presets(read, start) {
    const show = (name, q) => button(name, () => start({ z: logitsOf(q, read().activation) }, name));
    return buttons(
        "Show",
        show("A", A),
        show("B", B),
        show("rest even", [0.1, 0.225, 0.225, 0.225, 0.225]),
        show("one rival", [0.1, 0.891, 0.003, 0.003, 0.003]),
        show("sure and wrong", [0.001, 0.996, 0.001, 0.001, 0.001]),
    );
}

function descentButtons(read, move) {
    const step = () => {
        const { z, rate } = read();
        move({ z: stepped(z, rate, numbers(read()).by_logits) }, "step");
    };
    const show = (on) => put(play, { text: on ? "pause" : `play ${PLAYED} steps`, "aria-pressed": String(on) });
    const { pause, press } = player(PLAYED, step, show);
    const once = button("step", () => {
        pause();
        step();
    });
    const play = button(`play ${PLAYED} steps`, press);
    return { row: buttons("Go downhill", once, play), pause };
}

function gradientPictures() {
    const outputs = outputsPanel("Label (outline) and outputs q");
    const jacobian = jacobianPanel();
    const slopes = {
        by_probs: slopesPanel("Gradient by probability", 2),
        by_logits: slopesPanel("Gradient by logit, q − y", 3),
    };
    const pushes = pushesPanel();
    const descent = runsPanel();
    let runs = [];
    return {
        panels: [outputs, jacobian, slopes.by_probs, slopes.by_logits, pushes, descent],
        show({ z, activation, rate }, { q, by_probs, by_logits, loss, jacobian: answers }, event) {
            outputs.show(q, LABEL);
            jacobian.show(answers);
            slopes.by_probs.show(by_probs);
            slopes.by_logits.show(by_logits);
            pushes.show(z, stepped(z, rate, by_logits));
            const name = q.every((value, k) => Math.abs(value - A[k]) < 1e-9) ? "A" : "start";
            runs = follow(runs, event, { loss, rate, activation, name });
            descent.show(runs);
        },
    };
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
