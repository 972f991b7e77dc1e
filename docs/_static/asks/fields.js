// The fields of a page: what a reader writes is judged, what is said appears below, and covers are lifted.

import { grade, missingVerdicts } from "./exercises.js";
import { NOT_YET, compare } from "./predictions.js";
import { pick } from "./python.js";
import { keep, progress } from "./storage.js";

const data = (form) => JSON.parse(form.querySelector("script").textContent);

// Show feedback in the place of a field: an icon and a headline, then sentences, in which code stands in backticks.
function say(form, { status, headline, lines }, rules) {
    const [icon, colour] = rules.looks[status];
    const said = form.querySelector(".said");
    said.style.borderColor = colour;
    const first = document.createElement("strong");
    first.append(`${icon} `, ...marked(headline));
    said.replaceChildren(first, ...lines.map(sentence));
    return said;
}

function sentence(line) {
    const made = document.createElement("div");
    made.append(...marked(line));
    return made;
}

function marked(text) {
    return text.split("`").map((part, i) => {
        if (i % 2 === 0) return part;
        const code = document.createElement("code");
        code.textContent = part;
        return code;
    });
}

function uncover(form) {
    const name = form.id.replace(/^ask-/, "");
    for (const each of document.querySelectorAll(`[data-of="${name}"]`)) each.classList.add("open");
    form.classList.add("done");
}

// What is written, or chosen, in a field.
function textOf(form) {
    const field = form.querySelector("input[type=text]");
    return field ? field.value : (form.querySelector("input:checked")?.value ?? "");
}

function write(form, text) {
    const field = form.querySelector("input[type=text]");
    if (field) field.value = text ?? "";
    for (const each of form.querySelectorAll("input[type=radio]")) each.checked = each.value === text;
}

// Who hears a page is told the question with the field: the paragraph that asks stands somewhere above it.
function describe(form) {
    let question = form.previousElementSibling;
    while (question && !/^(Predict:|\d\.\d)/.test(question.textContent)) question = question.previousElementSibling;
    question ??= form.previousElementSibling;
    question.id ||= `${form.id}-question`;
    form.querySelector("input[type=text], fieldset").setAttribute("aria-describedby", question.id);
}

// A form whose answer is judged by `judge(text)`; null stands for "show me".
function ask(form, judge) {
    describe(form);
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        judge(textOf(form), true);
    });
    form.querySelector(".show-me")?.addEventListener("click", () => judge(null, true));
}

export function prediction(form, { rules, changed }) {
    const given = data(form);
    function judge(text, now) {
        const feedback = compare(given, text, rules);
        const said = say(form, feedback, rules);
        if (feedback.headline === NOT_YET) return;
        uncover(form);
        if (!now) return;
        keep("predictions", form.dataset.key, text);
        changed();
        said.focus({ preventScroll: true });
    }
    ask(form, judge);
    const kept = progress().predictions;
    if (Object.hasOwn(kept, form.dataset.key)) {
        write(form, kept[form.dataset.key]);
        judge(kept[form.dataset.key], false);
    }
}

export function verdicts(form, { rules, changed }) {
    const given = data(form);
    const fields = [...form.querySelectorAll("select")];
    function judge(texts, now) {
        const missing = texts && missingVerdicts(given, texts);
        if (missing) {
            const todo = 'To see the table without one, press "Show me".';
            say(form, { status: "unattempted", headline: NOT_YET, lines: [missing, todo] }, rules);
            return;
        }
        const said = say(form, compared(texts), rules);
        fillTable(form, given, texts);
        uncover(form);
        if (!now) return;
        keep("predictions", form.dataset.key, texts && texts.join());
        changed();
        said.focus({ preventScroll: true });
    }
    ask(form, (text) => judge(text === null ? null : fields.map((each) => each.value), true));
    const kept = progress().predictions;
    if (!Object.hasOwn(kept, form.dataset.key)) return;
    const texts = kept[form.dataset.key]?.split(",") ?? null;
    fields.forEach((each, i) => (each.value = texts?.[i] ?? ""));
    judge(texts, false);
}

function compared(texts) {
    if (!texts) return { status: "skipped", headline: "The table is at the end of the page", lines: [] };
    const lines = ["The table at the end of the page compares them with ours."];
    return { status: "guess", headline: "Your verdicts are kept", lines };
}

// The column "you" of the table that compares verdicts.
function fillTable(form, given, texts) {
    const name = form.id.replace(/^ask-/, "");
    const cells = document.querySelectorAll(`[data-of="${name}"] td:nth-child(2)`);
    Object.values(given.right).forEach((right, i) => {
        const mark = pick(texts?.[i] ?? "", [right]) ? "✓" : "✗";
        if (cells[i]) cells[i].textContent = texts ? `${texts[i]} ${mark}` : "skipped";
    });
}

export function exercise(form, { rules, changed, reward }) {
    const given = data(form);
    let misses = 0;
    function judge(text, now) {
        const feedback = grade(given, text, rules);
        const lines = [...feedback.lines];
        if (feedback.unknown) misses += 1;
        const opened = form.querySelector("details[open]");
        if (feedback.unknown && misses === rules.misses && !opened) lines.push(`A hint: ${given.hints[0]}`);
        if (feedback.status !== "unattempted") form.querySelector(".after-a-try").hidden = false;
        if (feedback.status === "right") {
            form.classList.add("done");
            if (now) keep("exercises", form.dataset.key, text);
            if (now) changed();
            lines.push(reward());
        }
        say(form, { ...feedback, lines }, rules);
    }
    ask(form, judge);
    const kept = progress().exercises;
    if (!Object.hasOwn(kept, form.dataset.key)) return;
    write(form, kept[form.dataset.key]);
    judge(kept[form.dataset.key], false);
}
