// Brings the fields of a page to life, and shows in the contents what was predicted and solved over the whole course.

import { exercise, prediction, verdicts } from "./fields.js";
import { forget, progress, setShowAll, showsAll } from "./storage.js";

const KINDS = { exercise, prediction, verdicts };
const root = document.documentElement;
const read = (id) => JSON.parse(document.getElementById(id)?.textContent ?? "null");
const course = read("ask-course") ?? {};
const rules = read("ask-rules");

// What is done of a notebook, and how much there is.
function count(stem) {
    const { predictions, exercises } = progress();
    const predicted = Object.keys(predictions).filter((key) => key.startsWith(`${stem}/`)).length;
    const chapter = `${Number.parseInt(stem, 10)}.`;
    const solved = Object.keys(exercises).filter((number) => number.startsWith(chapter)).length;
    return { predicted, predictions: course[stem].predictions, solved, exercises: course[stem].exercises };
}

function showProgress() {
    const all = { predicted: 0, predictions: 0, solved: 0, exercises: 0 };
    for (const stem of Object.keys(course)) {
        const counted = count(stem);
        for (const key of Object.keys(all)) all[key] += counted[key];
        const line = document.querySelector(`.so-far[data-notebook="${stem}"]`);
        if (line) line.textContent = inWords(counted);
    }
    const whole = document.querySelector(".asks-progress .whole");
    if (whole) whole.textContent = `The whole course: ${inWords(all)}.`;
    for (const each of document.querySelectorAll(".bonus")) each.hidden = !pageIsSolved();
}

function inWords({ predicted, predictions, solved, exercises }) {
    return `predicted ${predicted} of ${predictions}, solved ${solved} of ${exercises}`;
}

function pageIsSolved() {
    const asked = [...document.querySelectorAll(".ask[data-ask=exercise]")].map((form) => form.dataset.key);
    const { exercises } = progress();
    return asked.filter((number) => !number.endsWith("+")).every((number) => number in exercises);
}

// Sentence on the exercises of this page, and of the course.
function reward() {
    const here = Object.keys(course).find((stem) => location.pathname.includes(stem));
    const { solved, exercises } = count(here);
    return `On this page: ${solved} of ${exercises} solved.`;
}

function switchResults() {
    const box = document.querySelector(".show-all input");
    if (!box) return;
    box.checked = showsAll();
    box.addEventListener("change", () => {
        setShowAll(box.checked);
        root.classList.toggle("covers", !box.checked);
    });
}

// A press on a cover leads to the question above it.
function lead(event) {
    const cover = event.target.closest("[data-of]:not(.open)");
    if (!cover || event.target.closest(".cell_input") || !root.classList.contains("covers")) return;
    const form = document.getElementById(`ask-${cover.dataset.of}`);
    form.scrollIntoView({ block: "center" });
    form.querySelector("input, select").focus({ preventScroll: true });
}

try {
    const tools = { rules, reward, changed: showProgress };
    for (const form of document.querySelectorAll("form.ask")) KINDS[form.dataset.ask](form, tools);
    switchResults();
    showProgress();
    document.addEventListener("click", lead);
    addEventListener("storage", showProgress);
    document.querySelector(".forget")?.addEventListener("click", () => {
        forget();
        location.reload();
    });
} catch (error) {
    root.classList.remove("asks", "covers");
    throw error;
}
