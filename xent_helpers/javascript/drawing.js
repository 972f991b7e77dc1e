// Elements made once and then changed in place, so that a move of a slider rebuilds nothing. CLASSES, SHORT, COLORS,
// ACCENT, SERIES, FILL and EXTRA are put in front by Python, which draws the course's other pictures with them.

const [, TEAL, RUST, GREY] = SERIES;

function node(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    put(element, attributes);
    element.append(...children);
    return element;
}

// SVG, with presentation attributes only: a host page's style sheet cannot be relied on.
function shape(parent, name, attributes = {}) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    put(element, attributes);
    parent.append(element);
    return element;
}

function put(element, attributes) {
    for (const [name, value] of Object.entries(attributes)) {
        if (name === "text") {
            if (element.textContent !== value) element.textContent = value;
        } else {
            const written = typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
            if (element.getAttribute(name) !== written) element.setAttribute(name, written);
        }
    }
}

function label(parent, x, y, text, attributes = {}) {
    return shape(parent, "text", { x, y, text, fill: "currentColor", "font-size": 13, ...attributes });
}

// The name of a class: in full where there is room, else short.
function className(parent, x, y, k, attributes) {
    const words = [[CLASSES[k], "long"], [SHORT[k], "short"]];
    return words.map(([text, kind]) => label(parent, x, y, text, { class: kind, "font-size": 12, ...attributes }));
}

// One picture with its title: 340 by `height` units, about as many pixels where the course is read.
const WIDTH = 340;
function panel(title, height) {
    const figure = node("figure", {}, node("figcaption", { text: title }));
    return { figure, svg: shape(figure, "svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": title }) };
}

// A linear scale; what lies outside is drawn at the edge.
function scale([low, high], [from, to]) {
    return (value) => from + ((Math.min(Math.max(value, low), high) - low) / (high - low)) * (to - from);
}

// The vertical axis at the left of x, its lines ending at `right`, with a few ticks that may change.
function axis(svg, x, top, bottom, right = WIDTH) {
    const marks = [0, 1, 2, 3, 4, 5].map(() => [
        shape(svg, "line", { stroke: "currentColor", opacity: 0.18 }),
        label(svg, x - 6, 0, "", { "text-anchor": "end", "font-size": 12, opacity: 0.8 }),
    ]);
    return (ticks, domain) => {
        const y = scale(domain, [bottom, top]);
        marks.forEach(([line, text], i) => {
            const shown = i < ticks.length;
            const at = shown ? y(ticks[i]) : 0;
            put(line, { x1: x, x2: right, y1: at, y2: at, visibility: shown ? "visible" : "hidden" });
            put(text, { y: at + 4, text: shown ? String(ticks[i]) : "" });
        });
        return y;
    };
}

const columnMiddle = (k) => 4 + (k + 0.5) * 66.4;

// A bar for each class on a zero line, with the outlines of the truth over them. Each has its name and its value
// below it, where nothing can cross them and nothing moves. `domain` may change with the values.
function bars(svg, { top, bottom, write, outline = false }) {
    const zero = shape(svg, "line", { x1: 4, x2: WIDTH - 4, stroke: "currentColor", opacity: 0.6 });
    const rows = CLASSES.map((_, k) => {
        const middle = columnMiddle(k);
        const bar = shape(svg, "rect", { x: middle - 24, width: 48, fill: COLORS[k] });
        const frame = outline
            ? shape(svg, "rect", {
                  x: middle - 28.5, width: 57, fill: "none",
                  stroke: "currentColor", "stroke-width": 1.8,
              })
            : null;
        className(svg, middle, bottom + 18, k, { "text-anchor": "middle" });
        return { bar, frame, value: label(svg, middle, bottom + 35, "", { "text-anchor": "middle", "font-size": 12.5 }) };
    });
    return (values, { domain = [0, 1], outlines = [] } = {}) => {
        const y = scale(domain, [bottom, top]);
        put(zero, { y1: y(0), y2: y(0) });
        rows.forEach(({ bar, frame, value }, k) => {
            stand(bar, y, values[k]);
            if (frame) stand(frame, y, outlines[k]);
            put(value, { text: write(values[k]) });
        });
    };
}

function stand(rectangle, y, value) {
    const [one, other] = [y(0), y(value)];
    put(rectangle, { y: Math.min(one, other), height: Math.abs(one - other) });
}

// Python's f"{value:.{digits}f}", which rounds an exact half to the even digit, with a minus sign and an infinity.
function fixed(value, digits, plus = false) {
    if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
    let text = Math.abs(value).toFixed(digits);
    const exact = Math.abs(value).toFixed(Math.min(100, digits + 60)); // every binary fraction that matters ends there
    const rest = exact.slice(exact.indexOf(".") + 1 + digits);
    if (/^50*$/.test(rest) && Number(text.at(-1)) % 2) text = exact.slice(0, exact.length - rest.length).replace(/\.$/, "");
    const nothing = Number(text) === 0;
    return (value < 0 && !nothing ? "−" : plus && !nothing ? "+" : "") + text;
}

// Controls: native inputs with their labels, so that they work by keyboard and for a screen reader.

// An id that no other explorable on the page has.
const fresh = () => `xent-${Math.random().toString(36).slice(2)}`;

function slider({ name, low, high, step, write, move }) {
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
        enable(on) {
            input.disabled = !on;
            if (on) return;
            put(input, { "aria-valuetext": "–" });
            put(value, { text: "–" });
        },
    };
}

const pairs = (sliders) => node("div", { class: "pairs" }, ...sliders.map(({ row }) => row));

function button(text, press) {
    const element = node("button", { type: "button", text });
    element.addEventListener("click", press);
    return element;
}

function buttons(name, ...all) {
    return node("div", { class: "buttons", role: "group", "aria-label": name }, node("span", { text: name }), ...all);
}

// One of several, as radio buttons: `options` maps values to words.
function choice(name, options, choose) {
    const group = fresh();
    const inputs = Object.entries(options).map(([value, words]) => {
        const input = node("input", { type: "radio", name: group, value });
        input.addEventListener("change", () => choose(value));
        return [input, node("label", {}, input, ` ${words}`)];
    });
    const row = node("fieldset", { class: "choice" }, node("legend", { text: name }), ...inputs.map(([, words]) => words));
    return { row, show: (value) => inputs.forEach(([input]) => (input.checked = input.value === value)) };
}
