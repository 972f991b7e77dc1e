// The field above the questions leaves those in sight that hold the most of its words.
const field = document.querySelector("#find-a-question");
const count = document.querySelector("#questions-found");
const questions = [...document.querySelectorAll("article section section section")];
const texts = questions.map((each) => each.textContent.toLowerCase());

function filter() {
    const words = field.value.toLowerCase().match(/[\p{L}\p{N}._-]+/gu) ?? [];
    const found = texts.map((text) => words.filter((word) => text.includes(word)).length);
    const most = Math.max(...found, Math.min(words.length, 1));
    for (const [n, each] of questions.entries()) each.hidden = found[n] < most;
    for (const part of document.querySelectorAll("article section section:has(section)")) {
        part.hidden = !part.querySelector("section:not([hidden])");
    }
    count.textContent = `${found.filter((n) => n === most).length} of ${questions.length} questions`;
}

field.addEventListener("input", filter);
field.form.addEventListener("submit", (event) => event.preventDefault());
filter();
