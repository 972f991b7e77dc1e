// Notebook 01: a line of the book, each letter coloured by its surprisal, to a reader with little memory or none.

import { PASSAGES } from "./alice.js";
import { letters, surprisalsBits } from "./characters.js";
import { pairs, slider, typing } from "./controls.js";
import { hatch, label, MIDDLE, pointerAt, put, scale, shape, widePanel } from "./drawing.js";
import { sum } from "./formulas.js";
import { mount } from "./frame.js";
import { point } from "./handles.js";
import { fixed, two } from "./numbers.js";
import { ENTROPY, EXCESS, GAIN, LOSS, TRUTH } from "./palette.js";

const LONGEST = 72;
const NARROW = 520; // below, a row has half as many letters
const [STEP, FULL, TILE, ROW] = [2, 10, 24, 60]; // a bit above a tile, most bits there, and heights of tile and row
const TILE_TOP = STEP * FULL + 5;
const [MOST, DEEPEST] = [12, 0.75]; // bits of the deepest colour, and how much of it there is
const [KEY, SIDE] = [54, 6]; // height of the key of colours, and what is free beside a row
const WORDS = ["none", "one", "two"];
const PAGE = PASSAGES[0].split("|")[0];

const saved = ({ bits, bits_without }, place) => bits_without[at(bits, place)] - bits[at(bits, place)];
const at = (bits, place) => Math.min(place, bits.length) - 1;

export const explorable = {
    state: ["text", "memory", "place"],
    lines: [2, 3, 4],
    question: "When is a letter news?",
    opening: "Point at some, then give memory: dashed is saved, hatched added, pointed over 10 bits.",
    starts: {
        "a line of the book": { text: PAGE, memory: 0, place: 1 },
        another: { text: PASSAGES[2].split("|")[0].trim(), memory: 1, place: 19 },
        "q and u": { text: "a quick question for the queen", memory: 1, place: 3 },
    },
    goals: [
        ["Find a letter that memory makes 5 bits cheaper.", ({ place }, values) => saved(values, place) >= 5],
        ["And one that it makes 4 bits dearer.", ({ place }, values) => saved(values, place) <= -4],
        [
            "Type 8 letters or more whose mean is higher with memory.",
            (_, { bits, mean, mean_without }) => bits.length >= 8 && mean > mean_without + 1e-9,
        ],
    ],
    numbers,
    sentence,
    build,
};

function numbers({ text, memory }) {
    const [bits, bits_without] = [memory, 0].map((each) => surprisalsBits(letters(text), "", each));
    const [mean, mean_without] = [bits, bits_without].map((all) => sum(all) / Math.max(1, all.length));
    return { bits, bits_without, mean, mean_without };
}

function sentence({ text, memory, place }, { bits, bits_without, mean, mean_without }) {
    if (!bits.length) return "0 characters. Type a line, in any words.";
    const less = mean_without - mean;
    const change = memory ? `, ${two(Math.abs(less))} ${less >= 0 ? "less" : "more"} than without memory` : "";
    const letter = at(bits, place);
    const without = memory ? `, without memory ${two(bits_without[letter])}` : "";
    return (
        `Mean of ${bits.length} character${bits.length > 1 ? "s" : ""}: ${two(mean)} bits${change}. ` +
        `${named(text, memory, letter)}: probability ${chance(bits[letter])}, ${two(bits[letter])} bits${without}.`
    );
}

// The probability that is worth so many bits, with a digit that is not 0.
const chance = (bits) => fixed(2 ** -bits, Math.max(4, Math.ceil(bits * Math.log10(2))));

// The letter at a place, and those before it that are remembered.
function named(text, memory, place) {
    const shown = letters(text).replaceAll(" ", "␣");
    const before = shown.slice(Math.max(0, place - memory), place);
    return `“${shown[place]}”${before ? ` after “${before}”` : ""}`;
}

function build({ read, move }) {
    let own = ""; // the field is for one's own line, and empty while the book's is shown
    const typed = typing("Your line:", (text) => move({ text: (own = text.slice(0, LONGEST)) }, "text"), LONGEST);
    const ours = Object.values(explorable.starts).map(({ text }) => text);
    const remembers = slider({
        name: "letters in memory",
        low: 0,
        high: 2,
        step: 1,
        write: (memory) => WORDS[memory],
        move: (memory) => move({ memory }, "memory"),
    });
    const made = widePanel(
        "The line, each letter the deeper in colour the more bits it is worth",
        (width) => rowsOf(width) * ROW + KEY,
    );
    const tiles = tilesOf(made.svg);
    const key = keyOf(made);
    const cursor = cursorOf(made, { read, move });
    return {
        controls: [pairs([remembers, typed])],
        panels: [made],
        update({ text, memory, place }, values) {
            typed.show(text === own || !ours.includes(text) ? text : "");
            remembers.show(memory);
            tiles(made.width, letters(text), values);
            cursor(text, memory, place, values.bits);
            key(values);
        },
    };
}

const acrossOf = (width) => (width < NARROW ? LONGEST / 4 : LONGEST / 2);
const rowsOf = (width) => LONGEST / acrossOf(width);

// The middle of a tile's place and its width, and the top of its row.
function spotOf(width, place) {
    const across = acrossOf(width);
    const wide = (width - 2 * SIDE) / across;
    return { x: SIDE + ((place % across) + 0.5) * wide, wide, top: Math.floor(place / across) * ROW };
}

const looksOf = (svg) => ({
    added: { fill: hatch(svg, EXCESS), stroke: EXCESS, "stroke-dasharray": "none" },
    saved: { fill: "none", stroke: GAIN, "stroke-dasharray": "2.5 2" },
});

// For each letter a tile, and above it what memory takes off (dashed) or adds (hatched).
function tilesOf(svg) {
    const looks = looksOf(svg);
    const all = Array.from({ length: LONGEST }, () => ({
        tile: shape(svg, "rect", { height: TILE, fill: ENTROPY }),
        bar: shape(svg, "path", { "stroke-width": 1.5 }),
        letter: label(svg, 0, 0, "", { ...MIDDLE, class: "mono", "font-size": 15 }),
    }));
    return (width, text, { bits, bits_without }) =>
        all.forEach(({ tile, bar, letter }, place) => {
            const { x, wide, top } = spotOf(width, place);
            const there = place < text.length;
            const less = there ? bits_without[place] - bits[place] : 0;
            const opacity = there ? depthOf(bits[place]) : "0";
            put(tile, { x: x - wide / 2 + 0.5, width: wide - 1, y: top + TILE_TOP, opacity });
            put(bar, {
                ...(less < 0 ? looks.added : looks.saved),
                d: barOf(x, wide, top + TILE_TOP - 1, Math.abs(less)),
            });
            put(bar, { visibility: Math.abs(less) > 0.05 ? "visible" : "hidden" });
            put(letter, { x, y: top + TILE_TOP + 17, text: there ? text[place] : "" });
        });
}

// How much of the colour so many bits have: a root, so that few bits can be told from none on a dark ground too.
const depthOf = (bits) => (DEEPEST * Math.sqrt(Math.min(bits, MOST) / MOST) + 0.02).toFixed(4);

// A bar that stands on `foot`; one that is too high ends in a point.
function barOf(x, wide, foot, bits) {
    const [left, right] = [x - 0.3 * wide, x + 0.3 * wide].map((each) => each.toFixed(2));
    const high = (foot - STEP * Math.min(bits, FULL)).toFixed(2);
    const tip = (Number(high) - (bits > FULL ? 4 : 0)).toFixed(2);
    return `M${left} ${foot}V${high}L${x.toFixed(2)} ${tip}L${right} ${high}V${foot}`;
}

// The colours of the bits, with the mean on them, and what memory takes off it (dashed) or adds (hatched).
function keyOf(made) {
    const { svg } = made;
    const patches = Array.from({ length: MOST }, (_, bit) =>
        shape(svg, "rect", { height: 12, fill: ENTROPY, opacity: depthOf(bit + 0.5) }),
    );
    const ticks = [0, 4, 8, 12].map((tick) => label(svg, 0, 0, tick < MOST ? String(tick) : "≥ 12 bits", MIDDLE));
    const change = shape(svg, "rect", { height: 6, "stroke-width": 1.5 });
    const looks = looksOf(svg);
    const mean = shape(svg, "line", { stroke: LOSS, "stroke-width": 3 });
    const words = label(svg, 0, 0, "", { "font-size": 12.5 });
    return (values) => {
        const [left, right] = [46, made.width - 30];
        const top = rowsOf(made.width) * ROW + 14;
        const x = scale([0, MOST], [left, right]);
        const far = (right - left) / MOST;
        patches.forEach((patch, bit) => put(patch, { x: x(bit), width: far, y: top }));
        ticks.forEach((tick, i) => put(tick, { x: Math.min(x(4 * i), made.width - 34), y: top + 28 }));
        put(mean, { x1: x(values.mean), x2: x(values.mean), y1: top - 5, y2: top + 17 });
        const [less, more] = [values.mean, values.mean_without].map(x).toSorted((one, other) => one - other);
        put(change, { x: less, width: more - less, y: top + 3 });
        put(change, values.mean > values.mean_without ? looks.added : looks.saved);
        put(words, { x: 0, y: top + 11, text: "mean" });
    };
}

// The letter that is read: by pointing at it, and by arrows along the line and from row to row.
function cursorOf(made, { read, move }) {
    const { svg } = made;
    const along = { low: 1, high: LONGEST, step: 1 };
    const last = () => Math.max(1, letters(read().text).length);
    const go = (place) => move({ place: Math.min(last(), Math.max(1, place)) }, "place");
    const placeAt = ({ x, y }) => {
        const across = acrossOf(made.width);
        const column = Math.min(across - 1, Math.max(0, Math.floor(((x - SIDE) / (made.width - 2 * SIDE)) * across)));
        const row = Math.min(rowsOf(made.width) - 1, Math.max(0, Math.floor(y / ROW)));
        return row * across + column + 1;
    };
    const it = point(svg, {
        name: "letter",
        horizontal: along,
        vertical: { low: -1, high: 1, step: 1 },
        color: TRUTH,
        value: (spot) => [placeAt(spot), 0],
        move: ([place, row]) => go(place - row * acrossOf(made.width)),
    });
    put(it.group, { "aria-orientation": "horizontal" });
    function look(event) {
        const spot = pointerAt(svg, event);
        const place = Math.min(last(), placeAt(spot));
        if (spot.y < rowsOf(made.width) * ROW && place !== read().place) go(place);
    }
    svg.addEventListener("pointermove", (event) => event.buttons || look(event));
    svg.addEventListener("pointerdown", look, true);
    return (text, memory, place, bits) => {
        along.high = Math.max(1, bits.length);
        const here = Math.max(0, at(bits, place));
        const { x, top } = spotOf(made.width, here);
        const words = bits.length ? `${named(text, memory, here)}, ${two(bits[here])} bits` : "no letter";
        put(it.group, { "aria-valuemax": String(along.high), opacity: bits.length ? 1 : 0 });
        it.show([here + 1, 0], { x, y: top + TILE_TOP + TILE + 5, words, size: 7 });
    };
}

export default { render: ({ model, el }) => mount(explorable, model, el) };
