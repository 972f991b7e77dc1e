// The field above the questions leaves those in sight that hold every word of it.
const field = document.querySelector("#find-a-question");
const count = document.querySelector("#questions-found");
const questions = [...document.querySelectorAll("article section section section")];

function filter() {
    const words = field.value.toLowerCase().split(/\s+/);
    for (const each of questions) {
        const text = each.textContent.toLowerCase();
        each.hidden = !words.every((word) => text.includes(word));
    }
    for (const part of document.querySelectorAll("article section section:has(section)")) {
        part.hidden = !part.querySelector("section:not([hidden])");
    }
    count.textContent = `${questions.filter((each) => !each.hidden).length} of ${questions.length} questions`;
}

field.addEventListener("input", filter);
field.form.addEventListener("submit", (event) => event.preventDefault());
filter();
