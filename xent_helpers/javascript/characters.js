// The model of letters of the Python module `characters`: what follows up to three letters, each context's counts
// mixed with what the next shorter context says.

import { COUNTS } from "./alice.js";
import { sum, surprisalBits } from "./formulas.js";

export const ALPHABET = [..." abcdefghijklmnopqrstuvwxyz"];
const MEMORY = 3;
const WEIGHT = 5;

// Small letters without accents, with one space for whatever stands between words.
export function letters(text) {
    const apart = text.toLowerCase().normalize("NFD"); // a letter, and then its accents
    return apart.replace(/[\u0300-\u036f]/g, "").replace(/[^a-z]+/g, " ");
}

let follows = null; // for each context of 0 to 3 letters, how often each letter follows; made when first asked for

function table() {
    if (follows) return follows;
    follows = new Map();
    for (const row of COUNTS.split("\n").filter((line) => line.length > MEMORY)) {
        for (const [, letter, times] of row.slice(MEMORY).matchAll(/([ a-z])(\d*)/g)) {
            for (let start = 0; start <= MEMORY; start++) add(row.slice(start, MEMORY), letter, Number(times || 1));
        }
    }
    return follows;
}

function add(context, letter, times) {
    if (!follows.has(context))
        follows.set(
            context,
            ALPHABET.map(() => 0),
        );
    follows.get(context)[ALPHABET.indexOf(letter)] += times;
}

// Probabilities of the next letter, in the order of the alphabet.
export function predict(past) {
    let q = ALPHABET.map(() => 1 / ALPHABET.length);
    for (let memory = 0; memory <= Math.min(MEMORY, past.length); memory++) {
        const row = table().get(past.slice(past.length - memory));
        if (!row) break;
        const total = sum(row);
        q = row.map((n, k) => (n + WEIGHT * q[k]) / (total + WEIGHT));
    }
    return q;
}

// For each letter of a text, what `say` makes of the probabilities before it and of its place in the alphabet.
function along(text, past, say, memory = MEMORY) {
    const whole = past + text;
    return [...text].map((letter, place) => {
        const at = past.length + place;
        return say(predict(whole.slice(Math.max(0, at - memory), at)), ALPHABET.indexOf(letter));
    });
}

export const surprisalsBits = (text, past = "", memory = MEMORY) =>
    along(text, past, (q, truth) => surprisalBits(q[truth]), memory);

// The number of the guess at which the model finds each letter, the likeliest guessed first.
export const guessNumbers = (text, past = "") =>
    along(
        text,
        past,
        (q, truth) => 1 + q.filter((share, k) => share > q[truth] || (share === q[truth] && k < truth)).length,
    );
