// Note what a burst of keys does to a card: frames and announcements.
export function record(root) {
    const says = root.querySelector(".sentence");
    const announces = root.querySelector("[aria-live=polite]");
    root.burst = { keys: 0, frame: "", announced: [] };
    function count() {
        root.burst.keys += 1;
        requestAnimationFrame(() => requestAnimationFrame(() => (root.burst.frame = says.textContent)));
    }
    root.addEventListener("input", count, true);
    root.addEventListener("keydown", (event) => event.target.matches(".handle") && count(), true);
    const note = () => root.burst.announced.push([root.burst.keys, announces.textContent]);
    new MutationObserver(note).observe(announces, { childList: true, characterData: true, subtree: true });
}
