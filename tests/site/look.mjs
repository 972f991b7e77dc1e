// What a page shows, asked in every engine: whether its fields and explorables answer, and its formulas are set.

const KINDS = [
    ["input[type=range]:enabled", slide],
    ["[role=slider]", press],
];

export async function look() {
    const asks = await asked();
    const explorables = [];
    for (const place of document.querySelectorAll("[data-explorable]")) await drawn(place);
    for (const root of document.querySelectorAll(".xent-explorable")) explorables.push(await answers(root));
    const formulas = [...document.querySelectorAll(".katex-html")];
    const flat = formulas.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 5);
    return { asks, explorables, formulas: formulas.length, flat: flat.length };
}

// On a page of the site an explorable is drawn when it comes near.
async function drawn(place) {
    place.scrollIntoView({ behavior: "instant" });
    for (let wait = 0; wait < 250 && !place.querySelector(".xent-explorable"); wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

// Whether the numbers and the picture of an explorable move, and the names of the handles that move neither.
async function answers(root) {
    const seen = [false, false];
    const still = [];
    for (const [selector, act] of KINDS) {
        // A picture that is drawn anew has new handles, so each is looked up when its turn has come.
        for (let n = 0; n < root.querySelectorAll(selector).length; n += 1) {
            const handle = root.querySelectorAll(selector)[n];
            const changed = await moved(root, () => act(handle));
            if (!changed.some(Boolean))
                still.push(handle.getAttribute("aria-label") ?? handle.labels?.[0]?.textContent);
            for (const part of [0, 1]) seen[part] ||= changed[part];
        }
    }
    for (const button of [...root.querySelectorAll("button:enabled")].slice(0, 3)) {
        if (seen.every(Boolean)) break;
        const changed = await moved(root, () => button.click());
        for (const part of [0, 1]) seen[part] ||= changed[part];
    }
    return { name: root.getAttribute("aria-label"), numbers: seen[0], picture: seen[1], still };
}

// Which of the numbers and the picture change by an act; what is drawn in a later frame is waited for.
async function moved(root, act) {
    const parts = () => [".sentence", ".panels"].map((name) => root.querySelector(name).innerHTML);
    const before = parts();
    const changed = () => parts().map((part, n) => part !== before[n]);
    act();
    for (let wait = 0; wait < 20 && !changed().every(Boolean); wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (wait > 1 && changed().some(Boolean)) break;
    }
    return changed();
}

function slide(slider) {
    const [min, max, step, value] = ["min", "max", "step", "value"].map((name) => Number(slider[name]));
    const share = value > (min + max) / 2 ? 0.25 : 0.75;
    slider.value = min + Math.round((share * (max - min)) / step) * step;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
}

function press(handle) {
    const [min, max, now] = ["min", "max", "now"].map((name) => Number(handle.getAttribute(`aria-value${name}`)));
    const key = now > (min + max) / 2 ? "ArrowLeft" : "ArrowRight"; // with Shift as far as a page, along the first way
    handle.focus();
    handle.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey: true, bubbles: true, cancelable: true }));
}

// What the first prediction of a page and its first exercise say: whether something is covered before and after.
async function asked() {
    if (!first("prediction")) return null;
    await ready();
    const before = covered();
    const said = ["prediction", "exercise"].map((kind) => answer(kind, "-0.125"));
    const focus = first("prediction").contains(document.activeElement);
    return { before, after: covered(), said, focus };
}

// What is said of each of several answers to the first exercise.
export function tried(texts) {
    return texts.map((text) => answer("exercise", text));
}

// What a page that was loaded anew still knows of its first prediction and its first exercise.
export async function kept() {
    await ready();
    const [prediction, exercise] = ["prediction", "exercise"].map((kind) => saidBy(first(kind)));
    return { covered: covered(), prediction, exercise, progress: document.querySelector(".whole").textContent };
}

function first(kind) {
    return document.querySelector(`form[data-ask=${kind}]:has(input[type=text])`);
}

// A driver may say that a page is loaded before its modules have run; the last thing that they write is the progress.
async function ready() {
    for (let wait = 0; wait < 250 && !document.querySelector(".whole").textContent; wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

function covered() {
    const name = first("prediction").id.replace("ask-", "");
    const below = [...document.querySelectorAll(`[data-of=${name}].covered > *, [data-of=${name}] .cell_output > *`)];
    return below.some((each) => getComputedStyle(each).visibility === "hidden");
}

function answer(kind, text) {
    const form = first(kind);
    form.querySelector("input").value = text;
    form.requestSubmit();
    return saidBy(form);
}

function saidBy(form) {
    return form.querySelector(".said").textContent;
}
