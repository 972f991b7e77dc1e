// What every explorable has: the state in a model, which is anywidget's where a kernel runs and a few lines of this
// file where none does; the question, the controls, the pictures, the goals, and the sentence that says the numbers.
// docs/writing_explorables.md says what an explorable is.

import { card, sentence } from "./card.js";
import { presets } from "./controls.js";
import { hideGhosts, keepGhosts } from "./drawing.js";
import { goalList } from "./goals.js";
import { glider } from "./motion.js";

export function mount(explorable, model, place) {
    const said = sentence();
    const goals = goalList(explorable.goals ?? []);
    const state = stateOf(model, explorable.state);
    const motion = glider();

    function draw(event) {
        motion.arrive();
        const now = state.read();
        const numbers = explorable.numbers(now);
        made.update(now, numbers, event);
        starts.show(now);
        said.show(explorable.sentence(now, numbers));
        return [now, numbers];
    }

    function redraw(event) {
        goals.check(...draw(event));
        said.announceSoon();
    }

    // Change a part of the state. `event` names what the hand moved; `update` and the goals are told.
    function move(part, event) {
        goals.moved(event);
        state.change(part, () => redraw(event));
    }

    // Go to a whole state: the picture glides there, and leaves a ghost of what it was.
    function go(whole, name) {
        motion.arrive();
        keepGhosts(root);
        goals.began(name);
        state.change(whole, () => motion.glide(() => redraw(name)));
    }

    const starts = presets("Show", explorable.starts ?? {}, go);
    const made = explorable.build({ read: state.read, move, go });
    const root = card(explorable, made, { starts, said, goals });
    handOn(root, motion.arrive, goals);
    place.replaceChildren(root);
    const unheard = state.listen(() => {
        goals.began("");
        redraw();
    });
    const stops = [unheard, motion.arrive, said.stop, fitted(root, made.panels, draw), made.stop];
    return () => stops.forEach((stop) => stop?.());
}

// Who takes a handle or a slider takes what is there, not what glides, and leaves a ghost of it. The goals wait until a
// pointer lets go.
function handOn(root, arrive, goals) {
    function take({ target }) {
        arrive();
        if (target.closest(".handle, input[type=range]")) keepGhosts(root);
    }
    for (const type of ["pointerdown", "focusin"]) root.addEventListener(type, take, true);
    root.addEventListener(
        "pointerdown",
        () => {
            goals.hold();
            for (const type of ["pointerup", "pointercancel"]) addEventListener(type, goals.letGo, { once: true });
        },
        true,
    );
}

// Draw, and again when the pictures that are as wide as the card have another width. Returns what ends that.
function fitted(root, panels, draw) {
    const fit = () => panels.map((each) => each.fit?.()).some(Boolean);
    fit();
    draw();
    const observer = new ResizeObserver(() => {
        if (!fit()) return;
        hideGhosts(root);
        draw();
    });
    observer.observe(root);
    return () => observer.disconnect();
}

// The state in a model: its parts have these names.
function stateOf(model, names) {
    let own = false; // what the model reports meanwhile is a move of this picture
    let asked = false;
    return {
        read: () => Object.fromEntries(names.map((name) => [name, model.get(name)])),
        // Change parts, draw, and then tell Python.
        change(part, draw) {
            own = true;
            for (const [name, value] of Object.entries(part)) model.set(name, value);
            own = false;
            draw();
            model.save_changes();
        },
        // Call `tell` once after all that changes at a time, for Python may set several parts together.
        listen(tell) {
            const changed = () => {
                if (asked || own) return;
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
        },
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
