// What an answer is: numbers with their shape, or a complaint that there are none. The same in Python: answers.py.

import { size, strip, write } from "./python.js";

// What an answer is in place of numbers: the rest of a sentence that begins with "Your answer".
export class NotNumbers extends Error {}

// Numbers of a value, and their shape.
export function numbersIn(value) {
    if (typeof value === "string") throw new NotNumbers(`is text, ${write(value)}. ${aboutText(strip(value))}`);
    const shape = shapeOf(value);
    const all = shape.length ? value.flat(Infinity) : [value];
    const odd = all.find((each) => typeof each === "bigint" && !Number.isFinite(Number(each)));
    if (odd !== undefined) {
        const verb = shape.length ? "holds" : "is";
        throw new NotNumbers(`${verb} ${write(odd)}, where ordinary real numbers are expected`);
    }
    return { shape, all: all.map(Number) };
}

function aboutText(text) {
    if (/^[-+]?\p{Nd}+,\p{Nd}+$/u.test(text)) {
        const point = text.replaceAll(",", ".");
        return `Did you mean ${point}? Python writes a decimal point, and no quotation marks`;
    }
    if (/^[-+]*(?:inf|infinity|∞)$/i.test(text)) return "Infinity is written `np.inf`";
    if (!/^[-+]?(?:nan|(?:\p{Nd}+(?:_\p{Nd}+)*\.?|(?=\.))(?:\p{Nd}+(?:_\p{Nd}+)*)?(?:e[-+]?\p{Nd}+)?)$/iu.test(text)) {
        return "Write the number alone, with a point and without its unit: 12.5, not '12.5 kg'";
    }
    return "A number is written without quotation marks";
}

function shapeOf(value) {
    if (!Array.isArray(value)) return [];
    const inside = value.map(shapeOf);
    if (inside.some((each) => String(each) !== String(inside[0]) || each.length !== inside[0].length)) {
        throw new NotNumbers("has rows of different lengths");
    }
    return [value.length, ...(inside[0] ?? [])];
}

// Numbers of an array of the data, in which a number that JSON lacks is a text.
export function expectedFrom(data) {
    return {
        shape: shapeOf(data),
        all: [data].flat(Infinity).map((each) => (each === "inf" ? Infinity : infinite(each))),
    };
}

function infinite(each) {
    return each === "-inf" ? -Infinity : Number(each);
}

export function isClose(given, expected, { rtol, atol }) {
    if (given === expected || (Number.isNaN(given) && Number.isNaN(expected))) return true;
    return Number.isFinite(expected) && Math.abs(given - expected) <= atol + rtol * Math.abs(expected);
}

export function sameShape(given, expected) {
    return given.shape.length === expected.shape.length && given.shape.every((n, i) => n === expected.shape[i]);
}

// Whether two arrays have one shape and, rounding apart, the same numbers.
export function agree(given, expected, tolerance) {
    return sameShape(given, expected) && given.all.every((each, i) => isClose(each, expected.all[i], tolerance));
}

// Whether a number is another one, rounded to its own decimals, of which it has one at least, and not far off.
export function isRounded(given, expected) {
    const [one, other] = [given.all[0], expected.all[0]];
    if (given.shape.length || expected.shape.length || !Number.isFinite(one) || Math.abs(one) >= 1e21) return false;
    const decimals = one.toFixed(12).replace(/0+$/, "").split(".")[1].length;
    return decimals > 0 && Math.abs(one - other) <= Math.min(0.5000001 * 10 ** -decimals, Math.abs(other) / 10);
}

// Sentence on the first thing in which two arrays differ, without the number expected.
export function difference(given, expected, tolerance) {
    if (!sameShape(given, expected)) return otherShape(given, expected);
    const { place, what } = firstFault(given, expected, tolerance);
    return `${place ? `E${place.slice(1)}` : "Your answer"} ${what}.`;
}

function otherShape(given, expected) {
    if (!expected.shape.length && given.all.length === 1) {
        return (
            "Your answer is one number inside a list or an array. Take it out: no brackets, no comma at the end; " +
            "of an array `x`, `x[0]`."
        );
    }
    return `Your answer is ${size(given.shape)}; the exercise asks for ${size(expected.shape)}.`;
}

// The first entry that differs: its place in words, nothing where there is one number alone, and what is wrong with it.
export function firstFault(given, expected, tolerance) {
    const k = given.all.findIndex((each, i) => !isClose(each, expected.all[i], tolerance));
    const index = given.shape.map(
        (n, axis) => Math.floor(k / given.shape.slice(axis + 1).reduce((a, b) => a * b, 1)) % n,
    );
    const place = index.length ? `entry ${index.join(", ")} (the first is 0)` : "";
    return { place, what: fault(given.all[k], expected.all[k]) };
}

function fault(given, expected) {
    if (Number.isNaN(given)) return "is nan, not a number: NumPy gives it for 0 * log(0), 0 / 0 and inf - inf";
    if (Math.sign(given) * Math.sign(expected) < 0) return "has the wrong sign";
    if (!Number.isFinite(given) && Number.isFinite(expected)) {
        return "is infinite: NumPy gives that for the logarithm of 0 and for a division by 0";
    }
    return given > expected ? "is too high" : "is too low";
}
