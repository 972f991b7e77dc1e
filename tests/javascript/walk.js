// Every slider to both ends and between, every button and choice, twice, and then all sliders to one end.

import { look, nameOf, slidersOf } from "./look.js";

export function walk(root) {
    const found = { "at first": look(root) };
    const note = (move) => (found[move] = look(root));
    const sliders = slidersOf(root);
    slideEach(sliders, note);
    for (const round of [1, 2]) {
        for (const button of root.querySelectorAll("button")) {
            button.click();
            note(`${button.textContent}, round ${round}`);
        }
        for (const radio of root.querySelectorAll("input[type=radio]:not(:checked)")) {
            radio.click();
            note(`${radio.value}, round ${round}`);
        }
    }
    for (const [end, key] of [
        ["min", "Home"],
        ["max", "End"],
    ]) {
        for (const slider of sliders) {
            if (!slider.labels) press(slider, key);
            else if (!slider.disabled) slide(slider, slider[end]);
            note(`${end} for all up to ${nameOf(slider)}`);
        }
    }
    return found;
}

// Each to both ends, beside them and between, and back.
function slideEach(sliders, note) {
    for (const slider of sliders) {
        if (!slider.labels) {
            pressEach(slider, note);
            continue;
        }
        const [low, high, step, before] = [slider.min, slider.max, slider.step, slider.value].map(Number);
        for (const value of [low, low + step, (low + high) / 2, high - step, high]) {
            slide(slider, value);
            note(`${nameOf(slider)} at ${value}`);
        }
        slide(slider, before);
    }
}

// A handle, by its keys, to both ends and between.
function pressEach(handle, note) {
    for (const key of ["ArrowRight", "Home", "ArrowRight", "PageUp", "PageUp", "End", "ArrowLeft", "PageDown"]) {
        press(handle, key);
        note(`${nameOf(handle)} after ${key}`);
    }
}

const press = (handle, key) => handle.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

function slide(slider, value) {
    slider.value = value;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
}
