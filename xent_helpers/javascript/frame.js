// What every explorable has: the state in a model, which is anywidget's where a kernel runs and a few lines of this
// file where none does; the question, the controls, the pictures, and the sentence that says the numbers.
// An explorable is {state, numbers, sentence, build}; docs/writing_explorables.md says what they are.

import { node, put } from "./drawing.js";
import { TEAL } from "./palette.js";

const ANNOUNCE_AFTER = 600; // ms without a move: a screen reader is told where a slider stopped, not each pixel

export function mount(explorable, model, place) {
    const says = node("p", { class: "sentence" });
    const announced = node("p", { class: "announced", role: "status", "aria-live": "polite" });
    let waiting = 0;
    let moving = false;

    const read = () => Object.fromEntries(explorable.state.map((name) => [name, model.get(name)]));

    function draw(event) {
        const state = read();
        const numbers = explorable.numbers(state);
        made.update(state, numbers, event);
        put(says, { text: explorable.sentence(state, numbers) });
    }

    function redraw(event) {
        draw(event);
        clearTimeout(waiting);
        waiting = setTimeout(() => put(announced, { text: says.textContent }), ANNOUNCE_AFTER);
    }

    // Change a part of the state; `event` says to `update` why, where that makes a difference.
    function move(part, event) {
        moving = true; // what the model reports meanwhile is this move
        for (const [name, value] of Object.entries(part)) model.set(name, value);
        moving = false;
        redraw(event);
        model.save_changes();
    }

    const made = explorable.build({ read, move });
    place.replaceChildren(card(made, explorable.lines, says, announced));
    draw();
    const silence = listen(model, explorable.state, () => moving, redraw);
    return () => {
        silence();
        clearTimeout(waiting);
        made.stop?.();
    };
}

// `lines` are kept free for the sentence in a wide and in a narrow card, so that nothing below it moves.
function card({ question, controls, panels, find }, [wide, narrow] = [2, 4], says, announced) {
    const root = node(
        "section",
        {
            class: "xent-explorable",
            style: `--wide: ${wide}; --narrow: ${narrow}; --teal: ${TEAL}`,
            "aria-label": question,
            "data-lm-suppress-shortcuts": "true",
        },
        node("p", { class: "question", text: question }),
        node("div", { class: "controls" }, ...controls),
        says,
        node("div", { class: "panels" }, ...panels.map((each) => each.figure)),
        node(
            "details",
            {},
            node("summary", { text: "Worth finding" }),
            node("ul", {}, ...find.map((text) => node("li", { text }))),
        ),
        announced,
    );
    // The page around would take an arrow for itself.
    for (const type of ["keydown", "keyup", "keypress"]) {
        root.addEventListener(type, (event) => event.stopPropagation());
    }
    return root;
}

// Call `tell` once after all that changes at a time, for Python may set several parts of the state together; not of
// what changes while `own` says that the picture itself is changing it.
function listen(model, names, own, tell) {
    let asked = false;
    const changed = () => {
        if (asked || own()) return;
        asked = true;
        queueMicrotask(() => {
            asked = false;
            tell();
        });
    };
    for (const name of names) model.on(`change:${name}`, changed);
    return () => {
        for (const name of names) model.off(`change:${name}`, changed);
    };
}

// A model without a kernel.
function standAlone(state) {
    return {
        get: (name) => state[name],
        set: (name, value) => (state[name] = value),
        save_changes() {},
        on() {},
        off() {},
    };
}

// Bring the pictures of one kind on a page to life, each from the state that is written beside it.
export function enliven(kind, { render }) {
    for (const el of document.querySelectorAll(`[data-explorable="${kind}"][data-state]`)) {
        const state = JSON.parse(el.dataset.state);
        delete el.dataset.state;
        render({ model: standAlone(state), el });
    }
}
