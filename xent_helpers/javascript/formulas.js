// The formulas that the explorables need, under the names of the Python package with their unit behind. The tests
// compare each number that an explorable shows with the package's, to 1e-9. Distributions are arrays that sum to 1.

export const sum = (values) => values.reduce((total, value) => total + value, 0);

export const surprisalBits = (p) => 0 - Math.log2(p); // 0 minus: a certain fruit has 0 bits, not -0

export const entropyBits = (p) => crossEntropyBits(p, p);

// 0 log 0 counts 0; infinite where q is 0 and p is not.
export function crossEntropyBits(p, q) {
    return sum(p.map((each, k) => (each > 0 ? each * surprisalBits(q[k]) : 0)));
}

export function klDivergenceBits(p, q) {
    return sum(p.map((each, k) => (each > 0 ? each * Math.log2(each / q[k]) : 0)));
}

export const surprisalNats = (p) => 0 - Math.log(p);

export const lossNats = (label, q) => surprisalNats(q[label]);

export function softmax(z) {
    const largest = Math.max(...z);
    const exponentials = z.map((logit) => Math.exp(logit - largest));
    const total = sum(exponentials);
    return exponentials.map((value) => value / total);
}

export function lossFromLogitsNats(label, z) {
    const largest = Math.max(...z);
    return Math.log(sum(z.map((logit) => Math.exp(logit - largest)))) + largest - z[label];
}

export function sigmoid(z) {
    return z.map((logit) => (logit < 0 ? Math.exp(logit) / (1 + Math.exp(logit)) : 1 / (1 + Math.exp(-logit))));
}

// ln(1 + e^z), by the exponential that cannot overflow.
const softplus = (z) => (z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)));

// Five questions of yes and no, one a class: the sum of their losses, -ln of a sigmoid each.
export function binaryLossFromLogitsNats(y, z) {
    return sum(z.map((logit, k) => y[k] * softplus(-logit) + (1 - y[k]) * softplus(logit)));
}

// Among equal weights the group made first goes first, as in Python.
const ahead = (a, b) => a.weight < b.weight || (a.weight === b.weight && a.order < b.order);

// Bits of each symbol's Huffman code word.
export function huffmanLengthsBits(weights) {
    if (weights.length === 1) return [1];
    const parent = [];
    const leaves = weights.map((weight, order) => ({ weight, order })).toSorted((a, b) => (ahead(a, b) ? -1 : 1));
    const groups = []; // grow heavier, so that two queues do the work of a heap
    const next = () => (groups.length && !(leaves.length && ahead(leaves[0], groups[0])) ? groups : leaves).shift();
    for (let order = weights.length; order < 2 * weights.length - 1; order++) {
        const [left, right] = [next(), next()];
        parent[left.order] = parent[right.order] = order;
        groups.push({ weight: left.weight + right.weight, order });
    }
    const depth = Array.from({ length: 2 * weights.length - 1 }, () => 0);
    for (let at = depth.length - 2; at >= 0; at--) depth[at] = depth[parent[at]] + 1;
    return depth.slice(0, weights.length);
}

// Each fruit takes a part of what is left: an equal part at 0, half of it at 1/2, all of it at 1.
export function shares(count, unequal) {
    let left = 1;
    return Array.from({ length: count }, (_, taken) => {
        const equal = left / (count - taken);
        const half = Math.max(left / 2, equal);
        const share =
            unequal < 0.5
                ? (1 - 2 * unequal) * equal + 2 * unequal * half
                : (2 - 2 * unequal) * half + (2 * unequal - 1) * left;
        left -= share;
        return share;
    });
}

// Shannon's bounds of the guessing game: [lower, upper], from the number of the right guess at each character.
export function guessBoundsBits(guesses) {
    const counts = Array.from({ length: Math.max(...guesses) }, () => 0);
    for (const guess of guesses) counts[guess - 1] += 1;
    const found = counts.map((count) => count / guesses.length).toSorted((a, b) => b - a);
    const steps = found.map((share, k) => (k + 1) * (share - (found[k + 1] ?? 0)) * Math.log2(k + 1));
    return [sum(steps), entropyBits(found)];
}
