// Notebook 02: a truth p and a belief q, and the price H(p, q) as an area.

import { areasPanel } from "./areas.js";
import { crossEntropyBits, entropyBits, klDivergenceBits, surprisalBits } from "./formulas.js";
import { mount } from "./frame.js";
import { four, three, two } from "./numbers.js";
import { CLASSES } from "./palette.js";
import { EVEN } from "./prediction.js";
import { giver, withEdge } from "./shares.js";

const STALL = [0.5, 0.25, 0.125, 0.0625, 0.0625];

export const explorable = {
    state: ["p", "q"],
    lines: [1, 2, 3],
    question: "What does it cost to believe q where p is true?",
    opening: "Drag the top of a column: it is −log₂ q high. Drag the edge between two: a column is as wide as p.",
    starts: {
        "q = p reversed": { p: STALL, q: STALL.toReversed() },
        "q all equal": { p: STALL, q: EVEN },
        "q = p": { p: STALL, q: STALL },
    },
    goals: [
        [
            "From “q = p reversed”, get H(p, q) under 2 bits without touching apple.",
            (_, { cross_entropy }, trace) => reversed(trace) && !trace.moved.has("apple") && cross_entropy < 2,
        ],
        [
            "From “q = p reversed” again, by edges alone: under 0.05 bits for believing q.",
            (_, { forward_kl }, trace) => reversed(trace, "p") && forward_kl < 0.05,
        ],
        ["Make H(p, q) infinite.", (_, { cross_entropy }) => cross_entropy === Infinity],
    ],
    numbers,
    sentence,
    build,
};

// Did the hand begin at the reversed belief, and has it moved the edges alone, or the tops alone?
function reversed({ from, moved }, part) {
    const began = ["", "q = p reversed"].includes(from);
    return began && moved.size > 0 && (part ? [...moved].every((each) => each === part) : !moved.has("p"));
}

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
        `H(p, q) = ${four(cross_entropy)} bits: ${four(entropy)} is H(p), ${four(forward_kl)} is for believing q ` +
        `(${four(reverse_kl)} with p and q exchanged)`
    );
}

function build({ read, move }) {
    const give = giver();
    const picture = areasPanel("Columns as wide as p and as high as −log₂ q", {
        legend: [
            ["up to −log₂ p", "dearer: q too small", "cheaper: q too large"],
            ["−log₂ p", "dearer", "cheaper"],
        ],
        pull: (k, bits) => move({ q: give(read().q, k, 2 ** -bits) }, CLASSES[k]),
        push: (k, place) => move({ p: withEdge(read().p, k, place) }, "p"),
        words: (k) => `q ${three(read().q[k])}, ${two(surprisalBits(read().q[k]))} bits`,
    });
    return {
        panels: [picture],
        update({ p, q }) {
            const said = (k, short) => [p, q].map((row, i) => `${"pq"[i]} ${(short ? two : four)(row[k])}`);
            picture.show(p, q.map(surprisalBits), p.map(surprisalBits), said);
        },
    };
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
