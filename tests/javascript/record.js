// Note what a burst of keys does to a card: frames, waits and announcements.
export function record(root) {
    const says = root.querySelector(".sentence");
    const announces = root.querySelector("[aria-live=polite]");
    root.burst = { keys: 0, frame: "", waits: [], announced: [] };
    let pressed = 0;
    root.addEventListener("keydown", (event) => (pressed = event.timeStamp), true);
    root.addEventListener(
        "input",
        () => {
            root.burst.keys += 1;
            const began = pressed;
            requestAnimationFrame(() => root.burst.waits.push(performance.now() - began));
            requestAnimationFrame(() => requestAnimationFrame(() => (root.burst.frame = says.textContent)));
        },
        true,
    );
    const note = () => root.burst.announced.push([root.burst.keys, announces.textContent]);
    new MutationObserver(note).observe(announces, { childList: true, characterData: true, subtree: true });
}
