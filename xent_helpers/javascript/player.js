// Steps one after another, until the last one or a pause; all at once for a reader who asked for less motion.

const WAIT = 120; // ms from a step to the next

// `show` is told whether the player is running.
export function player(count, step, show, wait = WAIT) {
    let timer = 0;
    let left = 0;

    function pause() {
        clearTimeout(timer);
        left = 0;
        show(false);
    }

    function go() {
        step();
        left -= 1;
        if (left > 0) timer = setTimeout(go, wait);
        else pause();
    }

    function start() {
        left = count;
        if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
            while (left-- > 0) step();
            pause();
        } else {
            show(true);
            go();
        }
    }

    return { pause, press: () => (left > 0 ? pause() : start()) };
}
