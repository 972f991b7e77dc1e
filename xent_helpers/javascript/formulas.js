// The formulas that the explorables need, under the names of the Python package. tests/test_explorables_browser.py
// compares each number that an explorable shows with the package's, to 1e-9. Distributions are arrays that sum to 1.

const sum = (values) => values.reduce((total, value) => total + value, 0);
const surprisal = (p) => Math.abs(Math.log2(p)); // Math.abs: a certain fruit has 0 bits, not -0
const entropy = (p) => crossEntropy(p, p);

// In bits. 0 log 0 counts 0; infinite where q is 0 and p is not.
function crossEntropy(p, q) {
    return sum(p.map((share, k) => (share > 0 ? share * surprisal(q[k]) : 0)));
}

function klDivergence(p, q) {
    return Math.max(0, sum(p.map((share, k) => (share > 0 ? share * Math.log2(share / q[k]) : 0))));
}

// In nats.
const loss = (label, q) => Math.abs(Math.log(q[label]));

function softmax(z) {
    const largest = Math.max(...z);
    const exponentials = z.map((logit) => Math.exp(logit - largest));
    const total = sum(exponentials);
    return exponentials.map((value) => value / total);
}

function lossFromLogits(label, z) {
    const largest = Math.max(...z);
    return Math.log(sum(z.map((logit) => Math.exp(logit - largest)))) + largest - z[label];
}

const sigmoid = (z) => z.map((logit) => (logit < 0 ? Math.exp(logit) / (1 + Math.exp(logit)) : 1 / (1 + Math.exp(-logit))));

// Five questions of yes and no, one a class: the sum of their losses.
function binaryLossFromLogits(y, z) {
    return sum(z.map((logit, k) => Math.max(logit, 0) - logit * y[k] + Math.log1p(Math.exp(-Math.abs(logit)))));
}

// Bits of each symbol's Huffman code word. Among equal weights the group made first goes first, as in Python.
function huffmanLengths(weights) {
    if (weights.length === 1) return [1];
    const parent = [];
    const ahead = (a, b) => a.weight < b.weight || (a.weight === b.weight && a.order < b.order);
    const leaves = weights.map((weight, order) => ({ weight, order })).sort((a, b) => (ahead(a, b) ? -1 : 1));
    const groups = []; // grow heavier, so that two queues do the work of a heap
    const next = () => (groups.length && !(leaves.length && ahead(leaves[0], groups[0])) ? groups : leaves).shift();
    for (let order = weights.length; order < 2 * weights.length - 1; order++) {
        const [left, right] = [next(), next()];
        parent[left.order] = parent[right.order] = order;
        groups.push({ weight: left.weight + right.weight, order });
    }
    const depth = new Array(2 * weights.length - 1).fill(0);
    for (let node = depth.length - 2; node >= 0; node--) depth[node] = depth[parent[node]] + 1;
    return depth.slice(0, weights.length);
}

// Each fruit takes a part of what is left: an equal part at 0, half of it at 1/2, all of it at 1.
function shares(count, unequal) {
    let left = 1;
    return Array.from({ length: count }, (_, taken) => {
        const equal = left / (count - taken);
        const half = Math.max(left / 2, equal);
        const share = unequal < 0.5 ? (1 - 2 * unequal) * equal + 2 * unequal * half : (2 - 2 * unequal) * half + (2 * unequal - 1) * left;
        left -= share;
        return share;
    });
}
