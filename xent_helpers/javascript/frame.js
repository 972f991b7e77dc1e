// What every explorable has: the state in a model, which is anywidget's where a kernel runs and a few lines of this
// file where none does; the question, the controls, the pictures, and the sentence that says the numbers.
// `explorable` comes in front of this file: {state, numbers, sentence, build}.

const ANNOUNCE_AFTER = 600; // ms without a move: a screen reader is told where a slider stopped, not each pixel

function mount(model, place) {
    const read = () => Object.fromEntries(explorable.state.map((name) => [name, model.get(name)]));
    const says = node("p", { class: "sentence" });
    const announced = node("p", { class: "announced", role: "status", "aria-live": "polite" });
    let waiting = 0;
    let moving = false;

    function draw() {
        const state = read();
        const numbers = explorable.numbers(state);
        update(state, numbers);
        const sentence = explorable.sentence(state, numbers);
        put(says, { text: sentence });
        return sentence;
    }

    function redraw() {
        const sentence = draw();
        clearTimeout(waiting);
        waiting = setTimeout(() => put(announced, { text: sentence }), ANNOUNCE_AFTER);
    }

    function move(part) {
        moving = true; // what the model reports meanwhile is this move
        for (const [name, value] of Object.entries(part)) model.set(name, value);
        moving = false;
        redraw();
        model.save_changes();
    }

    const { question, controls, panels, find, update, stop = () => {} } = explorable.build({ read, move });
    const [wide, narrow] = explorable.lines ?? [2, 4]; // kept free for the sentence, so that nothing below it moves
    const root = node(
        "section",
        { class: "xent-explorable", style: `--wide: ${wide}; --narrow: ${narrow}; --teal: ${TEAL}`, "aria-label": question, "data-lm-suppress-shortcuts": "true" },
        node("style", { text: STYLE_SHEET }),
        node("p", { class: "question", text: question }),
        node("div", { class: "controls" }, ...controls),
        says,
        node("div", { class: "panels" }, ...panels.map((each) => each.figure)),
        node("details", {}, node("summary", { text: "Worth finding" }), node("ul", {}, ...find.map((text) => node("li", { text })))),
        announced,
    );
    // The page around would take an arrow for itself.
    for (const type of ["keydown", "keyup", "keypress"]) root.addEventListener(type, (event) => event.stopPropagation());
    place.replaceChildren(root);

    let asked = false;
    const changed = () => {
        if (moving || asked) return;
        asked = true; // Python may set several at once: one drawing for all
        queueMicrotask(() => {
            asked = false;
            redraw();
        });
    };
    for (const name of explorable.state) model.on(`change:${name}`, changed);
    draw();
    return () => {
        for (const name of explorable.state) model.off(`change:${name}`, changed);
        clearTimeout(waiting);
        stop();
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
function enliven(kind) {
    for (const place of document.querySelectorAll(`[data-explorable="${kind}"][data-state]`)) {
        const state = JSON.parse(place.dataset.state);
        delete place.dataset.state;
        mount(standAlone(state), place);
    }
}

const render = ({ model, el }) => mount(model, el);
