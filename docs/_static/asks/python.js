// Values in the words in which xent_helpers writes them: see feedback.py and answers.py.

const SHORT = 60; // characters of a text

// Number to so many digits, as Python's format "g" has it.
export function general(value, digits = 5) {
    if (Number.isNaN(value)) return "nan";
    if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
    if (value === 0) return "0";
    const [mantissa, exponent] = toEven(value, digits).split("e");
    const power = Number(exponent);
    if (power < -4 || power >= digits) {
        return `${withoutZeros(mantissa)}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
    }
    return withoutZeros(Number(`${mantissa}e${power}`).toFixed(Math.max(0, digits - 1 - power)));
}

// JavaScript rounds a number halfway between two up, Python to the even digit.
function toEven(value, digits) {
    const rounded = value.toExponential(digits - 1);
    const [mantissa, exponent] = value.toExponential(20).split("e");
    const [sign, all] = [mantissa.startsWith("-") ? "-" : "", mantissa.replace(/^-/, "")];
    const [kept, cut] = [all.slice(0, digits + 1), all.slice(digits + 1)];
    const halfway = /^50*$/.test(cut) && Number(kept.at(-1)) % 2 === 0;
    return halfway ? `${sign}${kept}e${exponent}` : rounded;
}

function withoutZeros(text) {
    return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

// Text of a value: numbers to five digits, whole ones with commas, a text as Python would quote it.
export function write(value) {
    if (typeof value === "string") return quote(value);
    if (typeof value === "number") return general(value);
    const digits = String(value < 0n ? -value : value);
    if (digits.length > 15) return "a very large integer";
    return (value < 0n ? "-" : "") + digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

function quote(text) {
    const letters = [...text];
    const quoted = repr(letters.slice(0, SHORT).join(""));
    if ([...quoted].length <= SHORT) return quoted;
    const head = Math.floor((SHORT - 3) / 2);
    const tail = SHORT - 3 - head;
    const long = [
        ...repr([...letters.slice(0, head), ...letters.slice(Math.max(head, letters.length - tail))].join("")),
    ];
    return `${long.slice(0, head).join("")}...${long.slice(-tail).join("")}`;
}

const ESCAPES = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function repr(text) {
    const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
    const inside = [...text].map((letter) => (letter === mark ? `\\${mark}` : escaped(letter)));
    return `${mark}${inside.join("")}${mark}`;
}

function escaped(letter) {
    if (letter in ESCAPES) return ESCAPES[letter];
    if (letter === " " || !/[\p{C}\p{Z}]/u.test(letter)) return letter;
    const code = letter.codePointAt(0).toString(16);
    if (code.length <= 2) return `\\x${code.padStart(2, "0")}`;
    return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\U${code.padStart(8, "0")}`;
}

// Words for a shape: one number, a list of 3 numbers, a table.
export function size(shape) {
    if (!shape.length) return "one number";
    if (shape.includes(0)) return "an empty list";
    if (shape.length === 1) return `a list of ${write(BigInt(shape[0]))} number${shape[0] === 1 ? "" : "s"}`;
    return `a table of shape (${shape.join(", ")})`;
}

export function strip(text) {
    return text.replace(/^[\s\x1c-\x1f\x85]+|[\s\x1c-\x1f\x85]+$/g, ""); // eslint-disable-line no-control-regex
}

// Option that an answer means, whatever its case, blanks, quotes and full stop.
export function pick(answer, options) {
    const words = fold(answer.replace(/[^\p{L}\p{N}]/gu, " "))
        .split(" ")
        .filter(Boolean)
        .join(" ");
    return options.find((option) => fold(option) === words);
}

function fold(text) {
    return text.toLowerCase().toUpperCase().toLowerCase();
}

export function either(options) {
    return options.map((option) => `"${option}"`).join(", ");
}
