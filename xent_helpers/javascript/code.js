// Notebook 01: a code for five fruits, built by merging two groups at a time.

import { codePanel } from "./code_panel.js";
import { button, buttons } from "./controls.js";
import { put } from "./drawing.js";
import { entropyBits, sum } from "./formulas.js";
import { mount } from "./frame.js";
import { best, built, withMerge, wordsOf } from "./merges.js";
import { three } from "./numbers.js";
import { CLASSES } from "./palette.js";

const STALL = [0.3, 0.26, 0.2, 0.14, 0.1];

export const explorable = {
    state: ["p", "merges"],
    lines: [1, 2, 3],
    question: "Which two groups do you merge, so that the words stay short?",
    opening: "Press two fruits. A merge puts a 0 in front of the words of one group and a 1 in front of the other's.",
    starts: {
        "market stall": { p: STALL, merges: "" },
        "one favourite": { p: [0.4, 0.15, 0.15, 0.15, 0.15], merges: "" },
        "all equal": { p: CLASSES.map(() => 0.2), merges: "" },
    },
    goals: [
        [
            "Merge all, with under 0.05 bits of waste over the entropy.",
            ({ merges }, { waste }, { from }) => from === "merge" && isWhole(merges) && waste < 0.05,
        ],
        [
            "Build a code of more than 3 bits a fruit.",
            ({ merges }, { average_length }) => isWhole(merges) && average_length > 3,
        ],
        [
            "Drag the edges of the columns until the best code wastes under 0.01 bits.",
            ({ merges }, { waste }) => isWhole(merges) && waste < 0.01,
        ],
    ],
    numbers,
    sentence,
    build,
};

const isWhole = (merges) => built(merges).groups.length === 1;
const lengthsOf = (merges) => wordsOf(built(merges)).map((word) => word.length);
const mean = (p, values) => sum(p.map((share, k) => share * values[k]));

function numbers({ p, merges }) {
    const lengths = lengthsOf(merges);
    const [entropy, average_length] = [entropyBits(p), mean(p, lengths)];
    const best_length = mean(p, lengthsOf(best(p)));
    return { lengths, entropy, average_length, waste: average_length - entropy, best_length };
}

function sentence({ merges }, { entropy, average_length, waste, best_length }) {
    const { groups } = built(merges);
    const so = `${three(average_length)} bits a fruit`;
    if (groups.length > 1) return `${groups.length} groups, so far ${so}; the entropy is ${three(entropy)} bits`;
    const shortest = average_length - best_length < 1e-9;
    const compared = shortest ? "no code is shorter" : `the best code needs ${three(best_length)}`;
    return `${so}: ${three(entropy)} of entropy and ${three(waste)} of waste; ${compared}`;
}

function build({ read, move, go }) {
    let picked = null; // the class whose group waits for another
    const fruits = CLASSES.map((name, k) => button(name, () => press(k)));
    const undo = button("undo", () => {
        const { p, merges } = read();
        if (merges) go({ p, merges: merges.split(" ").slice(0, -1).join(" ") }, "undo");
    });
    const shortest = button("best code", () => go({ p: read().p, merges: best(read().p) }, "best code"));
    const picture = codePanel({ press, drag: (p) => move({ p }, "edges") });

    function press(k) {
        const { p, merges } = read();
        if (isWhole(merges)) return;
        const next = picked === null ? merges : withMerge(merges, picked, k);
        if (next !== merges) return go({ p, merges: next }, "merge");
        picked = picked === null ? k : null;
        showPicked(merges);
    }

    function showPicked(merges) {
        const all = CLASSES.map((_, k) => picked !== null && withMerge(merges, picked, k) === merges);
        fruits.forEach((each, k) => put(each, { "aria-pressed": String(all[k]) }));
        picture.pick(all);
    }

    return {
        controls: [buttons("Merge", ...fruits, undo, shortest)],
        panels: [picture],
        update({ p, merges }) {
            picked = null;
            picture.show(p, built(merges));
            showPicked(merges);
            for (const each of fruits) put(each, { "aria-disabled": String(isWhole(merges)) });
            put(undo, { "aria-disabled": String(!merges) });
        },
    };
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
