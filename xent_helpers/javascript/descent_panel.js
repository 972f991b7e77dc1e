// Two charts over the steps of several descents, and a table of what they are at one step.

import { END, fresh, label, MIDDLE, put, scale, shape, widePanel } from "./drawing.js";
import { handle } from "./handles.js";
import { four, three, two } from "./numbers.js";
import { GREY, RUST, TEAL, VIOLET } from "./palette.js";

export const STEPS = 100;
const INKS = [GREY, TEAL, RUST, "currentColor", VIOLET]; // one for each start, always the same
const NARROW = 560; // below, charts and table stand under each other
const [TOP, HEIGHT, BLOCK, TABLE] = [30, 160, 242, 176];
const MARKS = [0, 1, 5, 10, 25, 50, 100];
const CHARTS = [
    {
        title: "loss, nats (log scale)",
        ticks: [0.01, 0.1, 1, 10],
        at: (loss) => Math.log10(loss),
        domain: [-2.5, 1],
    },
    { title: "banana's share of the rest", ticks: [0, 0.25, 0.5, 0.75, 1], at: (share) => share, domain: [0, 1] },
];

// `moves` are told what the hand does: the step, and the loss and banana's share of the last start.
export function chartsPanel(names, moves) {
    const made = widePanel("Losses, and banana's share of the wrong mass, over the steps of five descents", (width) =>
        width < NARROW ? 2 * BLOCK + TABLE : BLOCK,
    );
    const { svg } = made;
    const place = (i) => placeOf(i, made.width);
    const charts = CHARTS.map((each) => chartOf(svg, each, names));
    const table = tableOf(svg, names);
    const hands = handsOf(svg, place, moves);
    made.show = ({ losses, shares }, step, shown) => {
        charts.forEach((show, i) => show(place(i), [losses, shares][i], step, shown));
        hands.step(step);
        hands.loss(losses.at(-1)[0]);
        hands.share(shares.at(-1)[0]);
        table(made.width, step, losses, shares, shown);
    };
    return made;
}

// Where chart i is, and its two scales. The first steps are drawn wider: a step n stands at the root of n.
function placeOf(i, width) {
    const stacked = width < NARROW;
    const each = (width - 284) / 2;
    const [left, right] = stacked ? [40, width - 14] : [40 + i * (each + 54), 40 + i * (each + 54) + each];
    const top = TOP + (stacked ? i * BLOCK : 0);
    const across = scale([0, Math.sqrt(STEPS)], [left, right]);
    const up = scale(CHARTS[i].domain, [top + HEIGHT, top]);
    return {
        left,
        right,
        top,
        bottom: top + HEIGHT,
        x: (step) => across(Math.sqrt(step)),
        y: (value) => up(CHARTS[i].at(value)),
    };
}

// A chart: grid, a pale line for each start, the part of it that has been walked, and a dot where it is.
function chartOf(svg, { title, ticks }, names) {
    const head = label(svg, 0, 0, title, { "font-size": 12.5, "font-weight": 600 });
    const lines = ticks.map((tick) => [
        shape(svg, "line", { stroke: "currentColor", opacity: 0.18 }),
        label(svg, 0, 0, String(tick), END),
    ]);
    const marks = MARKS.map((mark) => label(svg, 0, 0, String(mark), MIDDLE));
    const name = label(svg, 0, 0, "step (root scale)", MIDDLE);
    const now = shape(svg, "line", { stroke: "currentColor", opacity: 0.45, "stroke-dasharray": "3 3" });
    const id = fresh();
    const walked = shape(shape(shape(svg, "defs"), "clipPath", { id }), "rect");
    const look = { fill: "none", "stroke-width": 2.2 };
    const pale = INKS.map((stroke) => shape(svg, "path", { ...look, stroke, "stroke-opacity": 0.4 }));
    const group = shape(svg, "g", { "clip-path": `url(#${id})` });
    const strong = INKS.map((stroke) => shape(group, "path", { ...look, stroke }));
    const dots = names.map((_, i) => shape(svg, "circle", { r: 4, fill: INKS[i] }));
    return ({ left, right, top, bottom, x, y }, values, step, shown) => {
        put(head, { x: left - 34, y: top - 14 });
        lines.forEach(([line, text], i) => {
            put(line, { x1: left, x2: right, y1: y(ticks[i]), y2: y(ticks[i]) });
            put(text, { x: left - 10, y: y(ticks[i]) + 4 });
        });
        marks.forEach((text, i) => put(text, { x: x(MARKS[i]), y: bottom + 30 }));
        put(name, { x: (left + right) / 2, y: bottom + 45 });
        put(now, { x1: x(step), x2: x(step), y1: top, y2: bottom });
        put(walked, { x: left - 4, y: top - 6, width: x(step) - left + 4, height: bottom - top + 12 });
        values.forEach((row, i) => {
            const d = `M${row.map((value, n) => `${x(n).toFixed(1)} ${y(value).toFixed(1)}`).join("L")}`;
            const visibility = shown[i] ? "visible" : "hidden";
            put(pale[i], { d, visibility });
            put(strong[i], { d, visibility });
            put(dots[i], { cx: x(step), cy: y(row[step]), visibility });
        });
    };
}

// The part of the way from left to right, and how far up its axis a height is.
const part = ({ left, right }, x) => Math.min(1, Math.max(0, (x - left) / (right - left)));
const rise = ({ bottom }, y, [low, high]) => low + ((bottom - y) / HEIGHT) * (high - low);

// The time on its axis, and the start of the last descent in both charts.
function handsOf(svg, place, moves) {
    const axis = shape(svg, "line", { stroke: "currentColor", opacity: 0.6 });
    const time = handle(svg, {
        name: "step",
        along: "x",
        low: 0,
        high: STEPS,
        step: 1,
        color: GREY,
        move: moves.step,
        value: (x) => STEPS * part(place(0), x) ** 2,
    });
    const [loss, share] = [
        {
            name: "loss of yours at the start",
            low: 0.05,
            high: 8,
            step: 0.05,
            move: moves.loss,
            value: (y) => 10 ** rise(place(0), y, CHARTS[0].domain),
        },
        {
            name: "banana's share of yours at the start",
            low: 0.01,
            high: 0.99,
            step: 0.01,
            move: moves.share,
            value: (y) => rise(place(1), y, CHARTS[1].domain),
        },
    ].map((each) => handle(svg, { along: "y", color: VIOLET, ...each }));
    return {
        step(now) {
            const { left, right, bottom, x } = place(0);
            put(axis, { x1: left, x2: right, y1: bottom + 7, y2: bottom + 7 });
            const area = { x: left - 12, width: right - left + 24, y: bottom - 5, height: 24 };
            time.show(now, { x: x(now), y: bottom + 7, words: `step ${now}`, size: 18, area });
        },
        loss: (at) => loss.show(at, { x: place(0).left, y: place(0).y(at), words: `${two(at)} nats`, size: 16 }),
        share: (at) => share.show(at, { x: place(1).left, y: place(1).y(at), words: three(at), size: 16 }),
    };
}

// A line of its ink, name, loss and banana's share of each start.
function tableOf(svg, names) {
    const bold = { "font-size": 12.5, "font-weight": 600 };
    const heads = ["", "loss", "share"].map((text, i) =>
        label(svg, 0, 0, text, { ...bold, "text-anchor": i ? "end" : "start" }),
    );
    const rows = names.map((name, i) => ({
        key: shape(svg, "line", { stroke: INKS[i], "stroke-width": 3 }),
        name: label(svg, 0, 0, name, { "font-size": 12.5 }),
        loss: label(svg, 0, 0, "", { ...END, "font-size": 12.5 }),
        share: label(svg, 0, 0, "", { ...END, "font-size": 12.5 }),
    }));
    return (width, step, losses, shares, shown) => {
        const [left, top] = width < NARROW ? [8, 2 * BLOCK + 20] : [width - 168, TOP + 12];
        const right = width < NARROW ? left + 220 : width;
        heads.forEach((head, i) => put(head, { x: [left, right - 56, right][i], y: top }));
        put(heads[0], { text: `step ${step}` });
        rows.forEach((row, i) => {
            const y = top + 24 * (i + 1);
            put(row.key, {
                x1: left,
                x2: left + 14,
                y1: y - 4,
                y2: y - 4,
                visibility: shown[i] ? "visible" : "hidden",
            });
            put(row.name, { x: left + 20, y });
            put(row.loss, { x: right - 56, y, text: shown[i] ? four(losses[i][step]) : "" });
            put(row.share, { x: right, y, text: shown[i] ? three(shares[i][step]) : "" });
        });
    };
}
