// Native inputs with their labels, so that they work by keyboard and for a screen reader.

import { fresh, node, put } from "./drawing.js";

export function slider({ name, low, high, step, write, move }) {
    const id = fresh();
    const input = node("input", { type: "range", id, min: low, max: high, step });
    const value = node("output", { for: id });
    input.addEventListener("input", () => move(Number(input.value)));
    const row = node("div", { class: "slider" }, node("label", { for: id, text: name }), input, value);
    return {
        row,
        show(at, words = write(at)) {
            if (Number(input.value) !== at) input.value = at;
            put(input, { "aria-valuetext": words });
            put(value, { text: words });
        },
    };
}

export const pairs = (sliders) => node("div", { class: "pairs" }, ...sliders.map(({ row }) => row));

export function button(text, press) {
    const element = node("button", { type: "button", text });
    element.addEventListener("click", press);
    return element;
}

export function buttons(name, ...all) {
    return node("div", { class: "buttons", role: "group", "aria-label": name }, node("span", { text: name }), ...all);
}

// Buttons for whole states, by name; `press` is told state and name. The one that is on looks pressed.
export function presets(name, states, press) {
    const all = Object.entries(states).map(([text, state]) => [button(text, () => press(state, text)), state]);
    return {
        row: buttons(name, ...all.map(([element]) => element)),
        show(now) {
            const on = all.find(([, state]) => Object.keys(state).every((part) => same(state[part], now[part])));
            for (const each of all) put(each[0], { "aria-pressed": String(each === on) });
        },
    };
}

// Equal, where numbers are concerned to 1e-9.
export function same(one, other) {
    if (Array.isArray(one)) return one.length === other.length && one.every((each, i) => same(each, other[i]));
    return typeof one === "number" ? Math.abs(one - other) < 1e-9 : one === other;
}

// One of several, as radio buttons: `options` maps values to words.
export function choice(name, options, choose) {
    const group = fresh();
    const inputs = Object.entries(options).map(([value, words]) => {
        const input = node("input", { type: "radio", name: group, value });
        input.addEventListener("change", () => choose(value));
        return [input, node("label", {}, input, ` ${words}`)];
    });
    const words = inputs.map(([, each]) => each);
    return {
        row: node("fieldset", { class: "choice" }, node("legend", { text: name }), ...words),
        show(value) {
            for (const [input] of inputs) input.checked = input.value === value;
        },
    };
}

// A field of text. Where `longest` is given it keeps what is typed, and else it hands each letter on and stays empty.
export function typing(name, type, longest = 0) {
    const id = fresh();
    const off = { autocomplete: "off", autocapitalize: "off", spellcheck: "false" };
    const input = node("input", { type: "text", id, ...off, ...(longest ? { maxlength: longest } : {}) });
    input.addEventListener("input", () => {
        const text = input.value;
        if (!longest) input.value = "";
        type(text);
    });
    return {
        row: node(
            "div",
            { class: longest ? "typing" : "typing short-typing" },
            node("label", { for: id, text: name }),
            input,
        ),
        show(text) {
            if (input.value !== text) input.value = text;
        },
    };
}
