// Goals of an explorable: they tick themselves off when the state reaches them, and stay so while the page lives.

import { node, put } from "./drawing.js";

// `goals` are pairs of words and of a function of state, numbers and trace that says whether the goal is reached. The
// trace is what the hand did: the name of the whole state that it began `from` ("" for the first one, or one that
// Python set), and the set of what it has `moved` since, the latest at its end.
export function goalList(goals) {
    const reached = (globalThis.xentReached ??= {}); // by words: an explorable that is drawn again keeps its ticks
    const announced = node("p", { class: "announced", role: "status", "aria-live": "polite" });
    const rows = goals.map(([words]) => {
        const tick = node("span", { class: "tick", "aria-hidden": "true" });
        const told = node("span", { class: "announced" });
        return { tick, told, row: node("li", {}, tick, node("span", { text: words }), told) };
    });
    const trace = { from: "", moved: new Set() };
    function show() {
        goals.forEach(([words], i) => {
            const on = Boolean(reached[words]);
            put(rows[i].row, { class: on ? "reached" : "open" });
            put(rows[i].tick, { text: on ? "✓" : "○" });
            put(rows[i].told, { text: on ? " (reached)" : "" });
        });
    }
    show();
    // Between `hold` and `letGo` no goal is reached: it is for where a hand lets go, not for what it passes.
    let [held, seen] = [false, null];
    function check(...now) {
        seen = now;
        if (held) return;
        const fresh = goals.filter(([words, isReached]) => !reached[words] && isReached(...now, trace));
        if (!fresh.length) return;
        for (const [words] of fresh) reached[words] = true;
        show();
        put(announced, { text: `Reached: ${fresh.map(([words]) => words).join(" ")}` });
    }
    return {
        list: node("ul", { class: "goals", "aria-label": "Goals" }, ...rows.map(({ row }) => row)),
        announced,
        moved: (event) => putLast(trace.moved, event),
        began(name) {
            trace.from = name;
            trace.moved.clear();
        },
        check,
        hold: () => (held = true),
        letGo() {
            held = false;
            if (seen) check(...seen);
        },
    };
}

function putLast(set, element) {
    set.delete(element);
    set.add(element);
}
