// What a reader has predicted and solved, kept in this browser alone, or until the page is left where nothing is kept.

const KEPT = "xent-progress"; // {predictions: {key: text, or null if skipped}, exercises: {number: text}}
const SHOW_ALL = "xent-show-all";
let held = { predictions: {}, exercises: {} };
let showAll = false;

// What is known now; another page of the course may have added to it.
export function progress() {
    try {
        const { predictions, exercises } = JSON.parse(localStorage.getItem(KEPT) ?? "{}");
        held = { predictions: texts(predictions), exercises: texts(exercises) };
    } catch {
        // What is held is what there is.
    }
    return held;
}

function texts(entries) {
    const found = Object.entries(entries ?? {});
    return Object.fromEntries(found.filter(([, text]) => text === null || typeof text === "string"));
}

// Keep what was written: "predictions" or "exercises", its key, and the text.
export function keep(kind, key, text) {
    progress()[kind][key] = text;
    write(KEPT, JSON.stringify(held));
}

export function forget() {
    held = { predictions: {}, exercises: {} };
    showAll = false;
    try {
        localStorage.removeItem(KEPT);
        localStorage.removeItem(SHOW_ALL);
    } catch {
        // Nothing was kept.
    }
}

export function showsAll() {
    try {
        showAll = localStorage.getItem(SHOW_ALL) === "yes";
    } catch {
        // As it was set on this page.
    }
    return showAll;
}

export function setShowAll(on) {
    showAll = on;
    write(SHOW_ALL, on ? "yes" : "no");
}

function write(key, text) {
    try {
        localStorage.setItem(key, text);
    } catch {
        // A private window may refuse, or the room be used up.
    }
}
