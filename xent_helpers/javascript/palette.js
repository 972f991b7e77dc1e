// The classes and colours of the course's other pictures. A test keeps them equal to those of the module `figures`.

export const CLASSES = ["apple", "banana", "cherry", "date", "elderberry"];
export const SHORT = ["apple", "ban.", "cherry", "date", "eld."]; // where five names would not fit
export const COLORS = ["#297035", "#a38c21", "#db7487", "#a83c88", "#6590db"];
export const ACCENT = "#b3261e";
export const SERIES = ["#20242c", "#0e7c86", "#b34d12", "#6a727d", "#7866fc"];
export const FILL = "#9db4cc";
export const EXTRA = "#e0a07a";
// One colour and one mark for each role; figures/look.py says which mark.
export const TRUTH = "#7e8091";
export const BELIEF = "#059879";
export const ENTROPY = "#835bbb";
export const EXCESS = "#bd3e08";
export const LOSS = "#fa4460";
export const GAIN = "#558b3f";

export const TEAL = SERIES[1];
export const RUST = SERIES[2];
export const GREY = SERIES[3];
export const VIOLET = SERIES[4];
