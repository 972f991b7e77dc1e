// Predictions for three classes, of which the first is true: their places, and gradient descent on their logits.

import { softmax } from "./formulas.js";

export const LATER = 4;
const [RATE, STEPS] = [0.5, 40];

// The prediction that gives the true class a share, and the last class a part of the rest.
export const predictionAt = (apple, split) => [apple, (1 - apple) * (1 - split), (1 - apple) * split];

export const splitOf = (q) => q[2] / (q[1] + q[2]);

// How far the splits are from each other.
export const apart = (one, other) => Math.abs(splitOf(one) - splitOf(other));

// The predictions after 0 to STEPS steps: each moves the logits against q - y.
export function descend(q) {
    let z = q.map(Math.log);
    const way = [softmax(z)];
    for (let step = 0; step < STEPS; step++) {
        const now = way.at(-1);
        z = z.map((logit, k) => logit - RATE * (now[k] - (k === 0 ? 1 : 0)));
        way.push(softmax(z));
    }
    return way;
}
