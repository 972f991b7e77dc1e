// What stands around the pictures: question, goals, controls, and the sentence that says the numbers.

import { node, put } from "./drawing.js";
import { TEAL } from "./palette.js";

const ANNOUNCE_AFTER = 600; // ms without a move: a screen reader is told where a slider stopped, not each pixel

export function sentence() {
    const says = node("p", { class: "sentence" });
    const announced = node("p", { class: "announced", role: "status", "aria-live": "polite" });
    let waiting = 0;
    const stop = () => clearTimeout(waiting);
    return {
        says,
        announced,
        stop,
        show: (text) => put(says, { text }),
        announceSoon() {
            stop();
            waiting = setTimeout(() => put(announced, { text: says.textContent }), ANNOUNCE_AFTER);
        },
    };
}

// `lines` are kept free for the sentence in a wide card, one of 430 to 750 pixels and a narrow one, so that nothing below
// it moves.
export function card(explorable, { question, controls = [], panels, find }, { starts, said, goals }) {
    const { lines: [wide, middle, narrow] = [2, 3, 4], opening } = explorable;
    const asked = question ?? explorable.question;
    const rows = explorable.starts ? [starts.row, ...controls] : controls;
    const root = node(
        "section",
        {
            class: "xent-explorable",
            style: `--wide: ${wide}; --middle: ${middle}; --narrow: ${narrow}; --teal: ${TEAL}`,
            "aria-label": asked,
            "data-lm-suppress-shortcuts": "true",
        },
        node("p", { class: "question", text: asked }, ...(opening ? [node("span", { text: ` ${opening}` })] : [])),
        ...(explorable.goals ? [goals.list] : []),
        node("div", { class: "controls" }, ...rows),
        said.says,
        node("div", { class: "panels" }, ...panels.map((each) => each.figure)),
        ...(find ? [worthFinding(find)] : []),
        said.announced,
        goals.announced,
    );
    // The page around would take an arrow for itself.
    for (const type of ["keydown", "keyup", "keypress"]) {
        root.addEventListener(type, (event) => event.stopPropagation());
    }
    return root;
}

function worthFinding(find) {
    const all = find.map((text) => node("li", { text }));
    return node("details", {}, node("summary", { text: "Worth finding" }), node("ul", {}, ...all));
}
