// Judges in Node what a page would: node judge.js FILE reads {rules, asked: [{data, answers}]} and prints the feedback.

import { readFileSync } from "node:fs";
import process from "node:process";
import { grade } from "../../docs/_static/asks/exercises.js";
import { compare } from "../../docs/_static/asks/predictions.js";

const { rules, asked } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const judged = asked.map(({ data, answers }) =>
    answers.map((answer) => ("number" in data ? grade : compare)(data, answer, rules)),
);
process.stdout.write(JSON.stringify(judged));
