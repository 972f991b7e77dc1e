// What the explorables of notebooks 03 and 05 share: a prediction of five classes, apple being true.

const share = (value) => fixed(value, 3);

// The first slider leaves the wrong classes' ratios as they are, the second changes banana's against the others'.
// `most` is the largest share that banana may take.
function predictionSliders(read, move, most = 1) {
    let banana = 0.25; // of what apple leaves
    let others = [1 / 3, 1 / 3, 1 / 3]; // of what banana leaves; both are kept where there is nothing to share
    const give = (apple, rival) =>
        move({ q: [apple, (1 - apple) * rival, ...others.map((each) => (1 - apple) * (1 - rival) * each)] });
    const apple = slider({
        name: "probability of apple", low: 0.01, high: 0.99, step: 0.01, write: share,
        move: (value) => give(value, banana),
    });
    const rival = slider({
        name: "banana's share of the rest", low: 0, high: most, step: 0.01, write: share,
        move: (value) => give(read().q[0], value),
    });
    return {
        apple,
        rival,
        show(q) {
            const last = q[2] + q[3] + q[4];
            if (q[1] + last > 0) banana = q[1] / (q[1] + last);
            if (last > 0) others = q.slice(2).map((each) => each / last);
            apple.show(q[0]);
            rival.show(banana);
        },
    };
}

function outputsPanel(title) {
    const made = panel(title, 210);
    const fill = bars(made.svg, { top: 8, bottom: 168, write: (value) => fixed(value, 3), outline: true });
    made.show = (q, truth) => fill(q, { outlines: truth });
    return made;
}
