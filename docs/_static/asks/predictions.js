// Compares a prediction with its result, as xent_helpers/exercises/predictions.py does: in the same words.

import { NotNumbers, agree, expectedFrom, firstFault, isRounded, numbersIn, sameShape } from "./answers.js";
import { either, general, pick, size, strip, write } from "./python.js";
import { read } from "./reader.js";

export const NOT_YET = "Predict first";
export const TODO = 'To see the result without one, press "Show me".';

// Feedback on what was predicted; null skips the prediction. `data` is the prediction's, `rules` are those of all.
export function compare(data, text, rules) {
    const result = `Result: ${data.result}`;
    if (text === null) return { status: "skipped", headline: result, lines: ["Shown without a prediction."] };
    const value = data.kind === "choice" ? text : read(text, data.large);
    if (value === undefined || value === "") {
        return { status: "unattempted", headline: NOT_YET, lines: ["Your field is empty.", TODO] };
    }
    try {
        return judge(data, value, result, rules);
    } catch (error) {
        if (!(error instanceof NotNumbers)) throw error;
        return { status: "unattempted", headline: NOT_YET, lines: [`Your prediction ${error.message}.`, TODO] };
    }
}

function judge(data, value, result, rules) {
    const wrong = data.kind === "choice" ? faultInChoice(data, value) : faultInNumber(data, value, rules);
    const yours = `${result}; your ${data.guess ? "guess" : "prediction"}: ${written(value, data.unit)}`;
    if (!wrong) return { status: "right", headline: `${yours}, ${praise(data, value)}`, lines: [] };
    const lines = reason(data, value, rules);
    if (data.guess && isGoodGuess(data, value, rules)) {
        return { status: "right", headline: `${yours}, a good guess`, lines: [] };
    }
    if (data.guess) return { status: "guess", headline: `${yours}, ${howFar(data, value)}`, lines };
    return { status: "wrong", headline: `${yours}, which ${wrong}`, lines };
}

function faultInChoice(data, text) {
    if (data.options.length && !pick(text, data.options)) {
        throw new NotNumbers(`is ${write(text)}, and the options are ${either(data.options)}`);
    }
    return pick(text, [data.right]) ? "" : "is not it";
}

function faultInNumber(data, value, rules) {
    const [given, expected] = [numbersIn(value), expectedFrom(data.right)];
    if (!sameShape(given, expected)) {
        throw new NotNumbers(`is ${size(given.shape)}, and the result is ${size(expected.shape)}`);
    }
    if (agree(given, expected, rules.near)) return "";
    if (data.options.length && nearest(data.options, given.all[0]) === nearest(data.options, expected.all[0]))
        return "";
    return firstFault(given, expected, rules.near).what;
}

function nearest(options, value) {
    let found = 0;
    for (const i of options.keys()) {
        if (Math.abs(options[i] - value) < Math.abs(options[found] - value)) found = i;
    }
    return options[found];
}

// Why the prediction misses, where that is known.
function reason(data, value, rules) {
    const known = data.reasons.find(([miss]) => {
        if (data.kind === "choice") return pick(value, [miss]);
        const [given, missed] = [numbersIn(value), expectedFrom(miss)];
        if (data.options.length) return nearest(data.options, given.all[0]) === missed.all[0];
        return agree(given, missed, rules.rounded) || isRounded(given, missed);
    });
    return known ? [known[1]] : [];
}

function isGoodGuess(data, value, rules) {
    const [given, expected] = [numbersIn(value).all[0], expectedFrom(data.right).all[0]];
    const ends = [expected / rules.guess, expected * rules.guess];
    return Math.min(...ends) <= given && given <= Math.max(...ends);
}

function howFar(data, value) {
    const [given, expected] = [numbersIn(value).all[0], expectedFrom(data.right).all[0]];
    const measurable = given > 0 && expected > 0 && Number.isFinite(given) && Number.isFinite(expected);
    if (!measurable) return "further off than twice or half";
    if (given > expected) return `${general(Number(general(given / expected, 2)))} times the result`;
    return `and the result is ${general(Number(general(expected / given, 2)))} times as much`;
}

function praise(data, value) {
    if (data.kind === "choice") return "correct";
    if (shown(numbersIn(value).all[0]) === shown(expectedFrom(data.right).all[0])) return "correct";
    return data.options.length ? "the nearest" : "near enough";
}

// The digits in which a result is shown.
const shown = (value) => general(value, Math.abs(value) < 1000 ? 4 : 5);

function written(value, unit) {
    const one = unit.endsWith("s") && typeof value !== "string" && Number(value) === 1;
    const text = typeof value === "string" ? strip(value) : write(value);
    return strip(`${text} ${one ? unit.slice(0, -1) : unit}`);
}
