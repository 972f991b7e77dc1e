// Judges the answer to an exercise, as xent_helpers/exercises/grading.py does: the same verdict in the same words.

import { NotNumbers, agree, difference, expectedFrom, isRounded, numbersIn, sameShape } from "./answers.js";
import { either, pick, write } from "./python.js";
import { read } from "./reader.js";

// Feedback on what was written in the field: its status, headline and lines, the misconception that was recognised,
// and whether nothing is known of a wrong answer. `data` is the exercise's, `rules` are those of all.
export function grade(data, text, rules) {
    if (data.options.length) return gradeChoice(data, text);
    const value = read(text, data.large);
    if (value === undefined)
        return say(data, "unattempted", "not attempted yet", `Write ${data.asks} in the field first.`);
    try {
        return gradeNumbers(data, numbersIn(value), text, rules);
    } catch (error) {
        if (error instanceof NotNumbers) return wrongKind(data, `Your answer ${error.message}.`);
        throw error;
    }
}

function gradeChoice(data, text) {
    if (!text.trim()) return say(data, "unattempted", "not attempted yet", `Choose ${data.asks} first.`);
    const chosen = pick(text, data.options);
    if (!chosen) return wrongKind(data, `Your answer is ${write(text)}, which is none of the options.`);
    if (chosen === data.right) return right(data);
    return wrong(
        data,
        data.slips.filter(([slip]) => slip === chosen),
        "That is not the one.",
    );
}

function gradeNumbers(data, given, text, rules) {
    const expected = expectedFrom(data.right);
    if (agree(given, expected, rules.rounded)) return right(data);
    const slips = data.slips.map(([value, ...words]) => [expectedFrom(value), ...words]);
    const exact = slips.filter(([value]) => agree(given, value, rules.rounded));
    if (!exact.length && isRounded(given, expected)) return say(data, "wrong", "not yet", rules.mayBeRight);
    const close = agree(given, expected, rules.close);
    const listed = close ? [] : slips.slice(0, data.listed);
    const rounded = listed.filter(([value]) => isRounded(given, value) && agree(given, value, rules.close));
    const found = exact.length ? exact : rounded;
    const differs = close ? rules.roundedOnTheWay : difference(given, expected, rules.rounded);
    if (!sameShape(given, expected) && !found.length) {
        return say(data, "wrong", "not yet", differs, expected.shape.length ? "" : decimalComma(text, rules));
    }
    return wrong(data, found, differs);
}

function decimalComma(text, rules) {
    const [, whole, digits] = /^\s*\(?\s*([-+]?\d+)\s*,\s*(\d+)\s*\)?\s*$/.exec(text) ?? [];
    return digits ? `Did you mean ${whole}.${digits}? ${rules.point}` : "";
}

function right(data) {
    return say(data, "right", "right", data.insight);
}

// Names the misconception if there is one that explains the answer, and only one; else says what differs.
function wrong(data, matching, differs) {
    const explanations = new Map(matching.map(([, name, explanation]) => [explanation, name]));
    if (explanations.size !== 1) return { ...say(data, "wrong", "not yet", differs), unknown: true };
    const [[explanation, name]] = explanations;
    return { ...say(data, "wrong", `not yet (${name})`, explanation), misconception: name };
}

function wrongKind(data, complaint) {
    return say(data, "wrong", "not yet", complaint, `The exercise asks for ${data.asks}.`);
}

function say(data, status, headline, ...lines) {
    return {
        status,
        headline: `Exercise ${data.number}: ${headline}`,
        lines: lines.filter(Boolean),
        misconception: "",
    };
}

// Sentence on statements that have no verdict yet; "" if all have one.
export function missingVerdicts(data, given) {
    const missing = Object.keys(data.right).filter((statement, i) => !pick(given[i], data.options));
    if (!missing.length) return "";
    return `Still without a verdict of yours: ${missing.join(", ")}. The options are ${either(data.options)}.`;
}
