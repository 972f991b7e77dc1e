import assert from "node:assert/strict";
import { test } from "node:test";

import { best, built, forksOf, orderOf, withMerge, wordsOf } from "../../xent_helpers/javascript/merges.js";

test("before a merge each fruit is a group, and no word has a digit", () => {
    assert.deepEqual(built("").groups, ["a", "b", "c", "d", "e"]);
    assert.deepEqual(wordsOf(built("")), ["", "", "", "", ""]);
});

test("a merge puts 0 in front of the words on its left and 1 in front of those on its right", () => {
    assert.deepEqual(wordsOf(built("de")), ["", "", "", "0", "1"]);
    assert.deepEqual(wordsOf(built("de cde bcde abcde")), ["0", "10", "110", "1110", "1111"]);
});

test("groups that are merged come to stand side by side, in the place of the left one", () => {
    assert.deepEqual(built("ad").groups, ["ad", "b", "c", "e"]);
    assert.deepEqual(built("ad bc"), {
        groups: ["ad", "bc", "e"],
        pairs: [
            ["a", "d"],
            ["b", "c"],
        ],
    });
    assert.deepEqual(orderOf(built("be abe")), [0, 1, 4, 2, 3]);
});

test("two groups merge whichever of their fruits is named, and one group does not merge with itself", () => {
    assert.equal(withMerge("", 4, 3), "de");
    assert.equal(withMerge("de", 3, 2), "de cde");
    assert.equal(withMerge("de cde", 0, 4), "de cde acde");
    assert.equal(withMerge("de", 4, 3), "de");
    assert.equal(withMerge("de", 0, 0), "de");
});

test("the best code merges the two lightest, and among equal ones those made first", () => {
    assert.equal(best([0.5, 0.25, 0.125, 0.0625, 0.0625]), "de cde bcde abcde");
    assert.equal(best([0.2, 0.2, 0.2, 0.2, 0.2]), "ab cd abe abcde");
    assert.equal(best([0.05, 0.05, 0.4, 0.4, 0.1]), "ab abe abce abcde");
});

test("a fork stands in the middle of its two groups, and one merge higher for each that came after it", () => {
    assert.deepEqual(forksOf(built("de cde"), [0, 10, 20, 30, 50]), [
        { left: 30, right: 50, depth: 1 },
        { left: 20, right: 40, depth: 0 },
    ]);
    assert.deepEqual(
        forksOf(built("ab de abde"), [0, 10, 90, 20, 30]).map(({ depth }) => depth),
        [1, 1, 0],
    );
});
