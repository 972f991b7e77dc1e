// Ten digits that people wrote, one of each, in 8 rows of 8: the first of each class among those that notebook 5 holds
// out. From scikit-learn's `load_digits`, which took them from the UCI Machine Learning Repository.

const BASE = 17; // a character is the ink of one cell, from 0 to g, which is 16

const WRITTEN = [
    "005ge10000eee90001f61c1003g10a4005g50b2002g23g0000bdec00003ff500",
    "00006g70015bgg800bggdg8003714g8000005g8000005g7000007g9000008g80",
    "03fe50000eeef0000816g2000009g200001eb000009g201004gf89f003gggf50",
    "00bgga001eg9bg101e30ce000006g70000008g5000000ca000245ed000bggg40",
    "0007e000004g500000e900a307f009f00cf8afa008fcgc100005f3000009d000",
    "00aaege000e8400000g06b5003geaa9003e5098000006d000039d300008d1000",
    "0008f300001fb20000dg100003ge000003gf500003fgbe7000bg66f0000aec80",
    "002dg80000d77d0001707d20001aggd0006dg2000015b000000c4000002e0000",
    "005cd40003ga259000febf30007gf100003gg400008edc0000ccdb00007gb200",
    "00cgf60000fc7f1001ff7g4001cgge100004ad0000001f3000302g6000dggf10",
];

export const DIGITS = WRITTEN.map((each) => [...each].map((ink) => parseInt(ink, BASE)));
