// Words whose contrast with what lies behind them is below 4.5, and how many places were looked at. A rim as wide as 3
// counts as what lies behind.

const pixel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

export function pale(root) {
    const found = new Set();
    let seen = 0;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!isSeen(node)) continue;
        for (const ratio of contrasts(node, root)) {
            seen += 1;
            if (ratio < 4.5) found.add(`“${node.textContent.trim().slice(0, 40)}” ${ratio.toFixed(2)}`);
        }
    }
    return [seen, [...found]];
}

function isSeen(node) {
    const element = node.parentElement;
    const hidden = element.closest("style, .announced") || !element.checkVisibility({ checkVisibilityCSS: true });
    return !hidden && Boolean(node.textContent.trim());
}

// The contrasts at three places of each line of a text.
function contrasts(node, root) {
    const element = node.parentElement;
    element.scrollIntoView({ block: "center" });
    const range = document.createRange();
    range.selectNodeContents(node);
    const style = getComputedStyle(element);
    const svg = element instanceof SVGElement;
    const ratio = ([x, y]) => {
        const stack = document.elementsFromPoint(x, y);
        const at = stack.indexOf(element);
        if (at < 0) return null;
        let behind = [255, 255, 255];
        for (const each of stack.slice(svg ? at + 1 : at).toReversed()) behind = over(paint(each, root), behind);
        const rim = svg && style.stroke !== "none" && parseFloat(style.strokeWidth) >= 3;
        if (rim) behind = over(color(style.stroke), behind);
        return contrast(over(faded(element, color(svg ? style.fill : style.color), root), behind), behind);
    };
    return [...range.getClientRects()]
        .flatMap(({ left, right, top, bottom }) =>
            [0.1, 0.5, 0.9].map((part) => [left + part * (right - left), (top + bottom) / 2]),
        )
        .map(ratio)
        .filter((each) => each !== null);
}

// Red, green, blue and opacity of a CSS color.
function color(css) {
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = css;
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
}

const over = ([r, g, b, a], under) => [r, g, b].map((value, i) => a * value + (1 - a) * under[i]);

const linear = (v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);

function light(rgb) {
    const [r, g, b] = rgb.map((value) => linear(value / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
    const [low, high] = [light(a), light(b)].toSorted((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
}

// A color with the opacity of its element and of all that the element stands in.
function faded(element, [r, g, b, a], root) {
    let opacity = a;
    for (let each = element; each && each !== root.parentElement; each = each.parentElement) {
        opacity *= getComputedStyle(each).opacity;
    }
    return [r, g, b, opacity];
}

// What an element lays under the words that stand on it.
function paint(element, root) {
    const style = getComputedStyle(element);
    const html = !(element instanceof SVGElement) || element.localName === "svg";
    const fill = html ? style.backgroundColor : style.fill;
    const bare = ["text", "line"].includes(element.localName) || fill === "none";
    return bare ? [0, 0, 0, 0] : faded(element, color(fill), root);
}
