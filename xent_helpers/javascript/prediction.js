// What the explorables of five classes share: the thread's two predictions, their label, and the even guess.

export const LABEL = [1, 0, 0, 0, 0];
export const A = [0.1, 0.5, 0.1, 0.1, 0.2];
export const B = [0.1, 0.6, 0.1, 0.1, 0.1];
export const EVEN = [0.2, 0.2, 0.2, 0.2, 0.2];
