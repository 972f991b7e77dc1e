// What a look at a card says. Texts are measured where their ink is, in the units of their picture: a box of a font's
// full height would touch its neighbours where nothing does.

const WRITTEN = "label, output, input, button, legend, p, figcaption, li, summary, .buttons > span";

const ruler = document.createElement("canvas").getContext("2d");
const about = (element) =>
    [...element.childNodes]
        .map((each) => each.textContent)
        .join("")
        .trim();
const rounded = (...all) => all.map((value) => Math.round(value * 10) / 10);
const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

// Native sliders, and the handles of pictures.
export const slidersOf = (root) => [...root.querySelectorAll("input[type=range], .handle")];

export const nameOf = (slider) => (slider.labels ? about(slider.labels[0]) : slider.getAttribute("aria-label"));

// Lowest value, step, value and highest value.
export function positionOf(slider) {
    const names = slider.labels ? ["min", "step", "value", "max"] : null;
    const [of, at] = [(name) => slider.getAttribute(name), "aria-value"];
    const all = names
        ? names.map((name) => slider[name])
        : [of(`${at}min`), of("data-step"), of(`${at}now`), of(`${at}max`)];
    return all.map(Number);
}

// A handle has no words beside it but what it says.
const spoken = (handle) => ({ textContent: handle.getAttribute("aria-valuetext") });

// Of a card: all that can be asked, or the parts that are named.
export function look(root, names) {
    const origin = root.getBoundingClientRect();
    const box = (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return rounded(left - origin.left, top - origin.top, width, height);
    };
    const sliders = slidersOf(root);
    const byName = (say) => Object.fromEntries(sliders.map((each) => [nameOf(each), say(each)]));
    const all = [...root.querySelectorAll("*")];
    const pictures = [...root.querySelectorAll("svg")];
    root.first ??= all;
    const parts = {
        sentence: () => root.querySelector(".sentence").textContent,
        announced: () => root.querySelector("[aria-live=polite]").textContent,
        controls: () => byName((each) => each.getAttribute("aria-valuetext")),
        outputs: () => byName((each) => (root.querySelector(`output[for="${each.id}"]`) ?? spoken(each)).textContent),
        positions: () => byName(positionOf),
        chosen: () => [...root.querySelectorAll("input[type=radio]:checked")].map((each) => each.value),
        boxes: () => [
            rounded(origin.width, origin.height),
            ...[...root.querySelectorAll("input, button, svg, .goals")].map(box),
        ],
        same: () => all.length === root.first.length && all.every((each, i) => each === root.first[i]),
        picture: () => numberOf(root, pictures.map((svg) => svg.outerHTML).join()),
        crowded: () => [...pictures.flatMap(crowdedPicture), ...crowdedCard(root, origin)],
    };
    return Object.fromEntries((names ?? Object.keys(parts)).map((name) => [name, parts[name]()]));
}

// The same number for the same markup: shorter to hand over than what it stands for.
function numberOf(root, markup) {
    root.pictures ??= new Map();
    if (!root.pictures.has(markup)) root.pictures.set(markup, root.pictures.size);
    return root.pictures.get(markup);
}

// How far the first box reaches into the second, across and down; negative where they are apart.
const reach = (a, b) => [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
];

// Words that overlap, and words and shapes that leave their picture.
function crowdedPicture(svg) {
    const { x, y, width, height } = svg.viewBox.baseVal;
    const toPicture = svg.getScreenCTM().inverse();
    const outside = ({ left, top, right, bottom }) =>
        Math.max(x - left, y - top, right - x - width, bottom - y - height) - 0.5;
    const texts = [...svg.querySelectorAll("text")]
        .filter((text) => about(text) && shown(text))
        .map((text) => ({ words: about(text), ...inPicture(toPicture, text, ink(text)) }));
    const crowded = texts
        .filter((text) => outside(text) > 0)
        .map((text) => `“${text.words}” leaves its picture by ${rounded(outside(text))}`);
    texts.forEach((a, i) => {
        for (const b of texts.slice(i + 1)) {
            const [across, down] = reach(a, b);
            const words = `“${a.words}” and “${b.words}” overlap by ${rounded(across, down)}`;
            if (across > 0.5 && down > 0.5) crowded.push(words);
        }
    });
    // What a pattern is made of stands in no place of its own.
    for (const shape of svg.querySelectorAll(":is(rect, path, circle, line, polyline, polygon):not(defs *)")) {
        const { x: left, y: top, width: w, height: h } = shape.getBBox();
        const corners = cornersOf(left, top, left + w, top + h);
        if (shown(shape) && !shape.closest("defs") && (w || h) && outside(inPicture(toPicture, shape, corners)) > 0) {
            crowded.push(`a ${shape.localName} leaves “${svg.getAttribute("aria-label")}”`);
        }
    }
    return crowded;
}

function cornersOf(left, top, right, bottom) {
    return [
        [left, top],
        [right, top],
        [left, bottom],
        [right, bottom],
    ];
}

// The corners of what is inked of a text.
function ink(text) {
    const style = getComputedStyle(text);
    ruler.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const measured = ruler.measureText(about(text));
    const start = text.getStartPositionOfChar(0);
    const end = text.getEndPositionOfChar(text.getNumberOfChars() - 1);
    const [high, low] = [start.y - measured.actualBoundingBoxAscent, start.y + measured.actualBoundingBoxDescent];
    return cornersOf(start.x, high, end.x, low);
}

// The box around corners of an element, in the units of its picture.
function inPicture(toPicture, element, corners) {
    const matrix = toPicture.multiply(element.getScreenCTM());
    const points = corners.map(([px, py]) => new DOMPoint(px, py).matrixTransform(matrix));
    const [xs, ys] = [points.map((p) => p.x), points.map((p) => p.y)];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

// Words that leave the card or are wider than their place, and controls that overlap.
function crowdedCard(root, origin) {
    const crowded = [];
    const written = [...root.querySelectorAll(WRITTEN)].filter((each) => shown(each) && !each.matches(".announced"));
    for (const each of written) {
        const { left, right } = each.getBoundingClientRect();
        if (left < origin.left - 0.5 || right > origin.right + 0.5) crowded.push(`“${about(each)}” leaves the card`);
        const wider = each.clientWidth && each.scrollWidth > each.clientWidth + 1;
        if (wider) crowded.push(`“${about(each)}” is wider than its place`);
    }
    const controls = written
        .filter((each) => each.closest(".controls"))
        .map((element) => [element, element.getBoundingClientRect()]);
    controls.forEach(([a, boxOfA], i) => {
        for (const [b, boxOfB] of controls.slice(i + 1)) {
            if (a.contains(b) || b.contains(a)) continue;
            const [across, down] = reach(boxOfA, boxOfB);
            if (across > 1 && down > 1) crowded.push(`“${about(a) || a.type}” and “${about(b) || b.type}” overlap`);
        }
    });
    return crowded;
}
