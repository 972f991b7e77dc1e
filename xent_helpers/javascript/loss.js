// Notebook 03: the loss of a prediction as an area. The label leaves one column, as high as the loss.

import { areasPanel } from "./areas.js";
import { lossNats, surprisalNats } from "./formulas.js";
import { mount } from "./frame.js";
import { three, two } from "./numbers.js";
import { CLASSES } from "./palette.js";
import { A, B, EVEN, LABEL } from "./prediction.js";
import { restGiver } from "./shares.js";

export const explorable = {
    state: ["q"],
    lines: [1, 2, 2],
    question: "Apple is true. Which fruits can move the loss?",
    opening: "Drag a top up or down: it is −ln q high.",
    starts: {
        A: { q: A },
        B: { q: B },
        "even guess": { q: EVEN },
        "the rest on banana": { q: [0.1, 0.9, 0, 0, 0] },
        "sure and right": { q: [0.96, 0.01, 0.01, 0.01, 0.01] },
    },
    goals: [
        [
            "From A, halve elderberry and keep the loss.",
            ({ q }, { loss }, { moved }) => moved.size > 0 && Math.abs(loss - lossNats(0, A)) < 1e-9 && q[4] < 0.1005, // 0.100, as it is written
        ],
        ["Make the loss that of the even guess, with other shares.", meetsEven],
        ["Make the loss infinite.", (_, { loss }) => loss === Infinity],
    ],
    numbers,
    sentence,
    build,
};

function meetsEven({ q }, { loss, even_loss }) {
    return Math.abs(loss - even_loss) < 1e-9 && q.some((share) => Math.abs(share - 0.2) > 0.05);
}

function numbers({ q }) {
    return { loss: lossNats(0, q), even_loss: surprisalNats(1 / 5) };
}

function sentence({ q }, { loss, even_loss }) {
    const against = Math.abs(loss - even_loss) < 1e-9 ? "equal to" : loss < even_loss ? "better than" : "worse than";
    return `q of apple ${three(q[0])}: loss ${three(loss)} nats, ${against} the even guess (${three(even_loss)})`;
}

// The share of a height; one beside that of the even guess is meant to be it.
const shareOf = (nats) => (Math.abs(nats - surprisalNats(1 / 5)) < 0.025 ? 1 / 5 : Math.exp(-nats));

function build({ read, move }) {
    const pull = restGiver();
    const picture = areasPanel("The true class has a column, as high as the loss", {
        unit: "nats",
        ticks: [0, 1, 2, 3, 4],
        high: 4.5,
        level: () => lossNats(0, read().q),
        legend: [
            ["", "what the label makes you pay", ""],
            ["", "paid", ""],
        ],
        pull: (k, nats) => move({ q: pull(read().q, k, shareOf(nats)) }, CLASSES[k]),
        words: (k) => `q ${three(read().q[k])}, ${two(surprisalNats(read().q[k]))} nats`,
    });
    return {
        panels: [picture],
        update({ q }) {
            const said = (k, short) => [`${short ? "y" : "label"} ${LABEL[k]}`, `q ${(short ? two : three)(q[k])}`];
            picture.show(LABEL, q.map(surprisalNats), LABEL.map(surprisalNats), said);
        },
    };
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
