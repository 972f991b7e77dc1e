// Numbers as a reader sees them.

// Python's f"{value:.{digits}f}", which rounds an exact half to the even digit, with a minus sign and an infinity.
export function fixed(value, digits, plus = false) {
    if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
    let text = Math.abs(value).toFixed(digits);
    const exact = Math.abs(value).toFixed(Math.min(100, digits + 60)); // every binary fraction that matters ends there
    const rest = exact.slice(exact.indexOf(".") + 1 + digits);
    if (/^50*$/.test(rest) && Number(text.at(-1)) % 2) {
        text = exact.slice(0, exact.length - rest.length).replace(/\.$/, "");
    }
    const nothing = Number(text) === 0;
    return (value < 0 && !nothing ? "−" : plus && !nothing ? "+" : "") + text;
}

export const two = (value) => fixed(value, 2);
export const three = (value) => fixed(value, 3);
export const four = (value) => fixed(value, 4);
export const signed = (value) => fixed(value, 3, true);
