// Reads a number as a learner writes it: 1/8, 2.3, 1e-3, -ln 0.1, log2(8), 2**10, 0.5 ln 2, np.inf, [0.2, 0.8].
// A reader of arithmetic by recursive descent: it knows these signs and names, and nothing that could be executed.
// A whole number is a BigInt and any other a number, as Python has int and float; a list is an array of both.

const LONGEST = 500; // characters
const DEEPEST = 20; // brackets inside brackets
const LARGEST = 4096; // bits of a power of whole numbers
const CONSTANTS = { pi: Math.PI, π: Math.PI, e: Math.E, inf: Infinity, infinity: Infinity, "∞": Infinity, nan: NaN };
const FUNCTIONS = {
    ln: Math.log,
    log: Math.log,
    log2: Math.log2,
    log10: Math.log10,
    exp: Math.exp,
    sqrt: Math.sqrt,
    abs: Math.abs,
};
const WRITTEN = {
    "−": "-",
    "–": "-",
    "×": "*",
    "·": "*",
    "⋅": "*",
    "÷": "/",
    "⁄": "/",
    "^": "**",
    "₂": "2",
    "₁₀": "10",
};
const TOKEN =
    /\s*(?:(\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)|(?:(?:np|numpy|math)\.)?([a-zπ]\w*|∞)|(\*\*|[-+*/%()[\],]))/iuy;
const THOUSANDS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

class Unreadable extends Error {}

// What a text says: undefined if it is empty, and the text itself where it is no number. In place of `large` numbers
// 2,303 is 2303; elsewhere it is the pair that it is for Python, unless no decimal comma is possible.
export function read(text, large = false) {
    if (!text.trim()) return undefined;
    const quoted = /^\s*(["'])([^"'\\]*)\1\s*$/.exec(text);
    if (quoted) return quoted[2];
    const short = text.trim();
    const grouped = THOUSANDS.test(short) && (large || short.split(",").length > 2 || short.includes("."));
    try {
        return new Reader(grouped ? short.replaceAll(",", "") : text).everything();
    } catch (error) {
        if (error instanceof Unreadable) return text;
        throw error;
    }
}

function tokens(text) {
    if (text.length > LONGEST) throw new Unreadable();
    const plain = text.replace(/₁₀|[−–×·⋅÷⁄^₂]/g, (sign) => WRITTEN[sign]).trimEnd();
    const found = [];
    for (TOKEN.lastIndex = 0; TOKEN.lastIndex < plain.length;) {
        const match = TOKEN.exec(plain);
        if (!match) throw new Unreadable();
        const [, digits, name, sign] = match;
        found.push({ digits, name: name?.toLowerCase().replace("_", ""), sign });
    }
    return found;
}

class Reader {
    constructor(text) {
        this.rest = tokens(text);
        this.depth = 0;
    }

    everything() {
        const items = this.items();
        if (this.rest.length) throw new Unreadable();
        return items;
    }

    // One value, or several with commas between, which are a list.
    items() {
        const found = [this.value()];
        let several = false;
        while (this.takes(",")) {
            several = true;
            if (!this.rest.length || this.sees(")")) break;
            found.push(this.value());
        }
        return several ? found : found[0];
    }

    value() {
        return this.sees("[") || this.names("array") ? this.list() : this.sum();
    }

    list() {
        if (this.names("array")) {
            this.rest.shift();
            return this.within("(", ")", () => this.list());
        }
        return this.within("[", "]", () => {
            const found = [];
            while (!this.sees("]")) {
                found.push(this.value());
                if (!this.takes(",")) break;
            }
            return found;
        });
    }

    sum() {
        let total = this.product();
        for (;;) {
            if (this.takes("+")) total = arithmetic("+", total, this.product());
            else if (this.takes("-")) total = arithmetic("-", total, this.product());
            else return total;
        }
    }

    product() {
        let total = this.signed();
        for (;;) {
            if (this.takes("*")) total = arithmetic("*", total, this.signed());
            else if (this.takes("/")) total = arithmetic("/", total, this.signed());
            else if (this.multiplies()) total = arithmetic("*", total, this.power());
            else return total;
        }
    }

    // 0.5 ln 2, 2 pi and 2(1 + 3) leave out the sign between.
    multiplies() {
        const next = this.rest[0];
        return next && (next.sign === "(" || next.name in FUNCTIONS || next.name === "pi" || next.name === "π");
    }

    signed() {
        if (this.takes("-")) return arithmetic("*", -1n, this.signed());
        if (this.takes("+")) return this.signed();
        return this.power();
    }

    power() {
        const base = this.share();
        return this.takes("**") ? arithmetic("**", base, this.signed()) : base;
    }

    share() {
        const value = this.single();
        return this.takes("%") ? arithmetic("/", value, 100n) : value;
    }

    single() {
        if (this.sees("(")) return this.within("(", ")", () => this.items());
        const { digits, name } = this.rest.shift() ?? {};
        if (digits)
            return /^[\d_]+$/.test(digits) ? BigInt(digits.replaceAll("_", "")) : Number(digits.replaceAll("_", ""));
        if (Object.hasOwn(CONSTANTS, name)) return CONSTANTS[name];
        if (Object.hasOwn(FUNCTIONS, name)) return this.call(name);
        throw new Unreadable();
    }

    // log2(8), log(8, 2) and ln 0.1; ln 1/8 could mean two things.
    call(name) {
        const brackets = this.sees("(");
        const given = brackets ? this.within("(", ")", () => this.items()) : this.share();
        if (!brackets && ["*", "/", "**"].some((sign) => this.sees(sign))) throw new Unreadable();
        if (Array.isArray(given)) {
            if (name !== "log" || given.length !== 2) throw new Unreadable();
            return Math.log(Number(number(given[0]))) / Math.log(Number(number(given[1])));
        }
        if (name === "abs" && typeof given === "bigint") return given < 0n ? -given : given;
        return FUNCTIONS[name](Number(given));
    }

    within(open, close, inside) {
        this.depth += 1;
        if (this.depth > DEEPEST || !this.takes(open)) throw new Unreadable();
        const found = inside();
        if (!this.takes(close)) throw new Unreadable();
        this.depth -= 1;
        return found;
    }

    sees(sign) {
        return this.rest[0]?.sign === sign;
    }

    names(name) {
        return this.rest[0]?.name === name;
    }

    takes(sign) {
        return this.sees(sign) && Boolean(this.rest.shift());
    }
}

function number(value) {
    if (Array.isArray(value)) throw new Unreadable();
    return value;
}

// Whole numbers stay whole, but for a division and for a negative power, as in Python.
function arithmetic(sign, a, b) {
    number(a);
    number(b);
    const whole = typeof a === "bigint" && typeof b === "bigint" && sign !== "/" && !(sign === "**" && b < 0n);
    if (!whole) [a, b] = [Number(a), Number(b)];
    else if (sign === "**" && b * BigInt(a.toString(2).length) > LARGEST) throw new Unreadable();
    if (sign === "+") return a + b;
    if (sign === "-") return a - b;
    if (sign === "*") return a * b;
    return sign === "/" ? a / b : a ** b;
}
