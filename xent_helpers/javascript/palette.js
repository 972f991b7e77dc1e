// The classes and colours of the course's other pictures. A test keeps them equal to those of the module `figures`.

export const CLASSES = ["apple", "banana", "cherry", "date", "elderberry"];
export const SHORT = ["apple", "ban.", "cherry", "date", "eld."]; // where five names would not fit
export const COLORS = ["#297035", "#a38c21", "#db7487", "#a83c88", "#6590db"];
export const ACCENT = "#df3e39";
export const SERIES = ["#757a84", "#0985a4", "#cc5511", "#7461fa"];
export const FILL = "#7c90a7";
export const EXTRA = "#d67a3c";
// One colour and one mark for each role; figures/look.py says which mark.
export const TRUTH = "#7e8091";
export const BELIEF = "#059879";
export const ENTROPY = "#835bbb";
export const EXCESS = "#bd3e08";
export const LOSS = "#fa4460";
export const GAIN = "#558b3f";

export const TEAL = SERIES[1];
export const RUST = SERIES[2];
export const GREY = SERIES[0];
export const VIOLET = SERIES[3];
