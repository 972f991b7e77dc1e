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

// Shannon's bounds of the guessing game: [lower, upper], from the number of the right guess at each character.
export function guessBoundsBits(guesses) {
    const counts = Array.from({ length: Math.max(...guesses) }, () => 0);
    for (const guess of guesses) counts[guess - 1] += 1;
    const found = counts.map((count) => count / guesses.length).toSorted((a, b) => b - a);
    const steps = found.map((share, k) => (k + 1) * (share - (found[k + 1] ?? 0)) * Math.log2(k + 1));
    return [sum(steps), entropyBits(found)];
}
