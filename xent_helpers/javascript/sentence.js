// Notebook 08: any sentence, and the surprisal of each of its characters.

import { ALPHABET, letters, surprisalsBits } from "./characters.js";
import { typing } from "./controls.js";
import { label, MIDDLE, panel, put, scale, shape, WIDTH } from "./drawing.js";
import { sum } from "./formulas.js";
import { mount } from "./frame.js";
import { two } from "./numbers.js";
import { ACCENT, FILL } from "./palette.js";

const LONGEST = 48;
const START = "a queen, a vuvuzela";
const EVEN = Math.log2(ALPHABET.length);
const LINE = 11;
const HIGH = 12; // bits at the end of the axis

const TEXTS = ["off with her head", "off with his hat", "the quick brown fox", "zzzzzz", START];

export const explorable = {
    state: ["text"],
    lines: [1, 2, 3],
    starts: Object.fromEntries(TEXTS.map((text) => [text, { text }])),
    goals: [
        [
            "Write at least 20 characters for less than 2 bits each.",
            (_, { bits, mean }) => bits.length >= 20 && mean < 2,
        ],
        ["Find a word of five letters or more whose last letter is its dearest.", lastIsDearest],
    ],
    numbers,
    sentence,
    build,
};

function lastIsDearest({ text }, { bits }) {
    let start = 0;
    return letters(text)
        .split(" ")
        .some((word) => {
            const own = bits.slice(start, (start += word.length));
            start += 1; // the space
            return word.length >= 5 && own.at(-1) > Math.max(...own.slice(0, -1));
        });
}

function numbers({ text }) {
    const bits = surprisalsBits(letters(text));
    return { bits, total: sum(bits), mean: bits.length ? sum(bits) / bits.length : 0 };
}

function sentence({ text }, { bits, total, mean }) {
    if (!bits.length) return "0 characters. Type a sentence, in any words.";
    const most = bits.indexOf(Math.max(...bits));
    const shown = letters(text).replaceAll(" ", "␣");
    const before = shown.slice(0, most);
    const letter = shown[most] === "␣" ? "the space" : `“${shown[most]}”`;
    return (
        `${two(total)} bits for ${bits.length} character${bits.length > 1 ? "s" : ""}, ${two(mean)} each. ` +
        `The greatest surprise is ${letter}${before ? ` after “${before.slice(-3)}”` : ""}, ${two(bits[most])} bits.`
    );
}

function build({ read, move }) {
    const typed = typing("Your sentence:", (text) => move({ text: text.slice(0, LONGEST) }), LONGEST);
    const rows = [
        rowPanel("Bits of each character", 0, `red: above an even guess, ${two(EVEN)} bits`),
        rowPanel("and of those that follow", LONGEST / 2, `pointed: over ${HIGH} bits`),
    ];
    return {
        question: "Which characters of your own sentence are news?",
        controls: [typed.row],
        panels: rows,
        find: [
            "Type a word twice. Is the second time cheaper? " +
                "(The model remembers three characters, and learns nothing here.)",
            "Find a word whose last letter costs next to nothing.",
            "Which letter of your own name is the greatest news? Why that one?",
        ],
        update({ text }, { bits }) {
            typed.show(text);
            rows.forEach((row) => row.show(letters(read().text), bits));
        },
    };
}

// `says` explains a mark.
function rowPanel(title, first, says) {
    const made = panel(title, 160);
    const count = LONGEST / 2;
    const step = (WIDTH - 4) / count;
    const y = scale([0, HIGH], [124, 38]);
    label(made.svg, 2, 155, says, { "font-size": 12.5 });
    const line = { x1: 2, x2: WIDTH - 2, stroke: "currentColor" };
    shape(made.svg, "line", { ...line, y1: y(EVEN), y2: y(EVEN), opacity: 0.5, "stroke-dasharray": "4 4" });
    shape(made.svg, "line", { ...line, y1: y(0), y2: y(0), opacity: 0.6 });
    const columns = Array.from({ length: count }, (_, i) => {
        const middle = 2 + (i + 0.5) * step;
        return {
            bar: shape(made.svg, "path"),
            middle,
            value: label(made.svg, middle, 0, "", { ...MIDDLE, class: "mono", "font-size": 11 }),
            letter: label(made.svg, middle, 139, "", { ...MIDDLE, class: "mono", "font-size": 14 }),
        };
    });
    made.show = (text, bits) => {
        let before = -LINE; // where the number of the column before stands, if it has two digits
        columns.forEach(({ bar, middle, value, letter }, i) => {
            const shown = first + i < bits.length;
            const height = shown ? bits[first + i] : 0;
            const tip = y(height) - (height > HIGH ? 5 : 0);
            put(bar, { d: barOf(middle, step / 2 - 1, y(0), y(height), tip), fill: height > EVEN ? ACCENT : FILL });
            const number = shown ? String(Math.round(height)) : "";
            let baseline = tip - 4;
            if (Math.abs(baseline - 4 - y(EVEN)) < 7) baseline = y(EVEN) - 3; // the dashed line strikes no number through
            // Two digits are as wide as a column: two such numbers do not stand in one line.
            if (number.length > 1 && Math.abs(baseline - before) < LINE) baseline = before - LINE;
            before = number.length > 1 ? baseline : -LINE;
            put(value, { y: baseline, text: number });
            put(letter, { text: shown ? text[first + i].replace(" ", "␣") : "" });
        });
    };
    return made;
}

// A bar with a tip in its middle, which stands above its top where it is pointed.
function barOf(middle, half, foot, top, tip) {
    const [left, right, low, high, point] = [middle - half, middle + half, foot, top, tip].map((at) => at.toFixed(2));
    return `M${left} ${low}V${high}L${middle.toFixed(2)} ${point}L${right} ${high}V${low}`;
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
