// Notebook 08: Shannon's guessing game. The state is the passage and every letter that was pressed, in order.

import { PASSAGES } from "./alice.js";
import { ALPHABET, guessNumbers, surprisalsBits } from "./characters.js";
import { button, buttons, typing } from "./controls.js";
import { END, label, MIDDLE, node, panel, put, scale, shape, WIDTH } from "./drawing.js";
import { guessBoundsBits, sum } from "./formulas.js";
import { mount } from "./frame.js";
import { two } from "./numbers.js";
import { ACCENT, FILL, TEAL } from "./palette.js";

const LEADS_AND_HIDDEN = PASSAGES.map((passage) => passage.split("|"));
const PLACES = 40; // room for the longest passage
const MOST = 26; // wrong guesses at one place
const EVEN = Math.log2(ALPHABET.length);
const LONGEST = 2000; // more than all letters at all places

export const explorable = {
    state: ["passage", "presses"],
    lines: [2, 3, 4],
    goals: [
        ["Find twenty characters.", (_, { guesses }) => guesses.length >= 20],
        [
            "Guess a character at once that costs the model more than 4 bits.",
            (_, { guesses, model_bits }) => guesses.some((guess, i) => guess === 1 && model_bits[i] > 4),
        ],
    ],
    numbers,
    sentence,
    build,
};

// What the presses come to: the number of the right guess at each place found, and the wrong letters at the next one.
function play({ passage, presses }) {
    const [lead, hidden] = LEADS_AND_HIDDEN[passage - 1];
    const guesses = [];
    let tried = [];
    for (const letter of presses) {
        if (guesses.length === hidden.length) break;
        if (letter === hidden[guesses.length]) {
            guesses.push(tried.length + 1);
            tried = [];
        } else if (!tried.includes(letter)) tried.push(letter);
    }
    return { lead, hidden, found: hidden.slice(0, guesses.length), guesses, tried };
}

function numbers(state) {
    const { lead, found, guesses } = play(state);
    const [lower, upper] = guesses.length ? guessBoundsBits(guesses) : [0, 0];
    const model_bits = surprisalsBits(found, lead);
    const model_mean = found ? sum(model_bits) / found.length : 0;
    return { guesses, lower, upper, model_guesses: guessNumbers(found, lead), model_bits, model_mean };
}

const count = (guesses) => `${sum(guesses)} ${sum(guesses) === 1 ? "guess" : "guesses"}`;

function sentence(state, { guesses, lower, upper, model_guesses, model_mean }) {
    const found = `${guesses.length} of ${play(state).hidden.length} found.`;
    if (!guesses.length) return `${found} Guess the next character, until it is right.`;
    return (
        `${found} You: ${count(guesses)}, between ${two(lower)} and ${two(upper)} bits a character. ` +
        `The model: ${count(model_guesses)}, and a loss of ${two(model_mean)} bits a character.`
    );
}

function build({ read, move }) {
    const press = (pressed) => move({ presses: (read().presses + pressed).slice(0, LONGEST) });
    const shown = node("p", { class: "passage" });
    const keys = [...ALPHABET.slice(1), " "].map((letter) => [
        letter,
        button(letter === " " ? "space" : letter, () => press(letter)),
    ]);
    const typed = typing("Type here or press", (text) => {
        const good = [...text.toLowerCase()].filter((letter) => ALPHABET.includes(letter));
        if (good.length) press(good.join(""));
    });
    const pressed = keys.map(([, key]) => key);
    const keypad = node("div", { class: "keys", role: "group", "aria-label": "Guess" }, typed.row, ...pressed);
    const passages = PASSAGES.map((_, i) => button(`passage ${i + 1}`, () => move({ passage: i + 1, presses: "" })));
    const scores = boundsPanel();
    const places = placesPanel();
    return {
        question: "Who is less surprised by the next character, you or the model?",
        controls: [shown, keypad, buttons("Begin", ...passages)],
        panels: [scores, places],
        find: [
            "Where in a word do you need most guesses? And the model?",
            "Where a bar is high and you were right at once: what did you know that the model did not?",
            "Play a second passage. How far apart are your two results?",
        ],
        update(state, values) {
            const { lead, found, hidden, tried } = play(state);
            put(shown, { text: `${lead}${found}${found.length < hidden.length ? "▁" : "."}` });
            for (const [letter, key] of keys) put(key, { class: tried.includes(letter) ? "tried" : "" });
            passages.forEach((each, i) => put(each, { "aria-current": String(i + 1 === state.passage) }));
            put(scores.svg, { "aria-label": `Bits a character, passage ${state.passage}` });
            scores.show(values);
            places.show(found, hidden.length, tried.length, values);
        },
    };
}

function boundsPanel() {
    const made = panel("Bits a character", 114);
    const x = scale([0, 6], [50, WIDTH - 10]);
    for (const tick of [0, 1, 2, 3, 4, 5, 6]) {
        shape(made.svg, "line", { x1: x(tick), x2: x(tick), y1: 4, y2: 78, stroke: "currentColor", opacity: 0.18 });
        label(made.svg, x(tick), 93, String(tick), MIDDLE);
    }
    label(made.svg, 42, 28, "you", END);
    label(made.svg, 42, 64, "model", END);
    const bar = shape(made.svg, "rect", { y: 12, height: 22, fill: TEAL });
    const ends = [0, 1].map(() => shape(made.svg, "line", { y1: 8, y2: 38, stroke: TEAL, "stroke-width": 3 }));
    const dot = shape(made.svg, "circle", { cy: 60, r: 6, fill: ACCENT });
    const even = { x1: x(EVEN), x2: x(EVEN), y1: 4, y2: 98, stroke: "currentColor", opacity: 0.6 };
    shape(made.svg, "line", { ...even, "stroke-dasharray": "4 4" });
    label(made.svg, WIDTH - 10, 110, `an even guess among 27: ${two(EVEN)}`, END);
    made.show = ({ guesses, lower, upper, model_mean }) => {
        const visibility = guesses.length ? "visible" : "hidden";
        put(bar, { x: x(lower), width: x(upper) - x(lower), visibility });
        ends.forEach((end, i) => put(end, { x1: x([lower, upper][i]), x2: x([lower, upper][i]), visibility }));
        put(dot, { cx: x(model_mean), visibility });
    };
    return made;
}

function placesPanel() {
    const made = panel("Who was surprised where", 114);
    const step = (WIDTH - 12) / PLACES;
    const up = scale([0, 12], [56, 18]);
    const down = scale([0, Math.sqrt(MOST)], [75, 98]); // a root, so that one wrong guess can be seen beside twenty
    label(made.svg, 6, 12, "the model's bits, upward", { "font-size": 12 });
    label(made.svg, 6, 111, "your wrong guesses, downward (root scale)", { "font-size": 12 });
    const columns = Array.from({ length: PLACES }, (_, i) => {
        const x = 6 + i * step;
        return {
            bits: shape(made.svg, "rect", { x: x + 1, width: step - 2, fill: FILL }),
            wrong: shape(made.svg, "rect", { x: x + 1, y: down(0), width: step - 2, fill: TEAL }),
            letter: label(made.svg, x + step / 2, 69, "", { ...MIDDLE, class: "mono" }),
        };
    });
    made.show = (found, length, tried, { guesses, model_bits }) => {
        columns.forEach(({ bits, wrong, letter }, i) => {
            const known = i < guesses.length;
            const top = up(known ? model_bits[i] : 0);
            put(bits, { y: top, height: up(0) - top });
            const errors = known ? guesses[i] - 1 : i === guesses.length ? tried : 0;
            put(wrong, { height: down(Math.sqrt(errors)) - down(0) });
            put(letter, { text: known ? found[i].replace(" ", "␣") : i < length ? "·" : "" });
        });
    };
    return made;
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
