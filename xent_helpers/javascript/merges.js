// Codes that are built by merging two groups of fruits at a time. A text says which: "de cde" merged d and e, and then
// c with both. Each fruit is its first letter.

const LETTERS = [..."abcde"];

const sorted = (letters) => [...letters].toSorted().join("");

// The groups that are left, from left to right, and for each merge its left group and its right one.
export function built(merges) {
    const groups = [...LETTERS];
    const pairs = merges
        .split(" ")
        .filter(Boolean)
        .map((merged) => {
            const [left, right] = groups.filter((group) => merged.includes(group[0]));
            groups[groups.indexOf(left)] = left + right;
            groups.splice(groups.indexOf(right), 1);
            return [left, right];
        });
    return { groups, pairs };
}

// Each fruit's word: a merge puts 0 in front of the words of its left group, and 1 in front of those of its right.
export function wordsOf({ pairs }) {
    return LETTERS.map((letter) =>
        pairs.reduceRight((word, [left, right]) => {
            if (left.includes(letter)) return `${word}0`;
            return right.includes(letter) ? `${word}1` : word;
        }, ""),
    );
}

// The groups of fruits k and l merged next, or nothing where the two stand in one group.
export function withMerge(merges, k, l) {
    const { groups } = built(merges);
    const [one, other] = [k, l].map((each) => groups.find((group) => group.includes(LETTERS[each])));
    return one === other ? merges : `${merges} ${sorted(one + other)}`.trim();
}

// Huffman's: always the two lightest; among equal ones the group made first.
export function best(p) {
    let groups = p.map((weight, k) => ({ weight, letters: LETTERS[k] }));
    const merges = [];
    while (groups.length > 1) {
        const [one, other, ...rest] = groups.toSorted((a, b) => a.weight - b.weight); // equal ones stay in order
        const letters = sorted(one.letters + other.letters);
        merges.push(letters);
        groups = [...rest, { weight: one.weight + other.weight, letters }];
    }
    return merges.join(" ");
}

// Where the fork of each merge stands: its two ends, and how many bits stand in front of it. A group is in the middle
// of its two; `middles` says where each fruit is.
export function forksOf({ pairs }, middles) {
    const at = Object.fromEntries(LETTERS.map((letter, k) => [letter, middles[k]]));
    return pairs.map(([left, right], i) => {
        at[left + right] = (at[left] + at[right]) / 2;
        const depth = pairs.slice(i + 1).filter((later) => later.join("").includes(left)).length;
        return { left: at[left], right: at[right], depth };
    });
}

// Classes, from left to right.
export const orderOf = ({ groups }) => [...groups.join("")].map((letter) => LETTERS.indexOf(letter));
