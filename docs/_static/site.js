// What is wider than the page, code, a table or a formula, scrolls inside itself; then a keyboard must reach it.
function reach() {
    for (const each of document.querySelectorAll(
        "pre, .table-wrapper, .math-wrapper, div.math, .cell_output .output",
    )) {
        if (each.scrollWidth > each.clientWidth) each.tabIndex = 0;
        else each.removeAttribute("tabindex");
    }
}
addEventListener("load", reach);
addEventListener("resize", reach);

// An explorable is drawn when it is a screen away or nearer, and all of them once a reader has begun to scroll. Who jumps,
// prints or comes back finds them drawn, so that no place of the page has moved.
const undrawn = new Map();
const near = new IntersectionObserver(
    (seen) => seen.filter((each) => each.isIntersecting).forEach((each) => draw(each.target)),
    { rootMargin: "100% 0px" },
);
for (const place of document.querySelectorAll("[data-state]")) {
    undrawn.set(place, place.dataset.state);
    delete place.dataset.state;
    near.observe(place);
}

function draw(place) {
    const { bottom, height } = place.getBoundingClientRect();
    const kind = place.dataset.explorable;
    near.unobserve(place);
    place.dataset.state = undrawn.get(place);
    undrawn.delete(place);
    globalThis.xentModules.frame.enliven(kind, globalThis.xentModules[kind].default);
    // WebKit does not hold what is in sight where something above it grows.
    if (bottom < 0 && !CSS.supports("overflow-anchor", "auto"))
        scrollBy({ top: place.offsetHeight - height, behavior: "instant" });
}

const drawAll = () => [...undrawn.keys()].forEach(draw);
const comesBack = performance.getEntriesByType("navigation")[0].type !== "navigate";
if (location.hash || comesBack) drawAll();
addEventListener("beforeprint", drawAll);
addEventListener("click", (event) => event.target.closest("a[href*='#']") && drawAll(), true);
addEventListener("keydown", ({ key }) => key === "End" && drawAll(), true);

// Who begins to scroll may soon be anywhere: one after another is drawn while nothing else is to be done.
const soon = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 50));
function drawRest() {
    if (undrawn.size === 0) return;
    draw(undrawn.keys().next().value);
    soon(drawRest);
}
addEventListener("scroll", () => soon(drawRest), { once: true });
