// Shares of a whole, such as probabilities.

// A function that gives share k a value. The others keep their ratios, and where they have nothing to share, the
// ratios that they had before; equal ones if they never had any.
export function giver() {
    let ratios = null;
    return (shares, k, value) => {
        const others = shares.map((share, i) => (i === k ? 0 : share));
        const total = others.reduce((all, share) => all + share, 0);
        if (total > 0) ratios = shares;
        const kept = (ratios ?? shares.map(() => 1)).map((share, i) => (i === k ? 0 : share));
        const whole = kept.reduce((all, share) => all + share, 0);
        return shares.map((_, i) => {
            if (i === k) return value;
            return whole > 0 ? ((1 - value) * kept[i]) / whole : (1 - value) / (shares.length - 1);
        });
    };
}

// The same, where the first share is the true class's: it takes from all the others, and a wrong one takes from the
// other wrong ones as long as they have something, so that the first stays. Beyond that it pushes the first down, which
// comes back with it.
export function restGiver() {
    const [giveAll, giveRest] = [giver(), giver()];
    let [own, pushed] = [0, null]; // the first share before a wrong one pushed it, and where that left it
    return (q, k, share) => {
        if (k === 0) return giveAll(q, k, share);
        if (q[0] !== pushed) own = q[0];
        const first = Math.min(own, 1 - share);
        pushed = first < own ? first : null;
        if (first === 1) return q;
        const among = q.slice(1).map((each) => (q[0] < 1 ? each / (1 - q[0]) : 0));
        return [first, ...giveRest(among, k - 1, share / (1 - first)).map((each) => each * (1 - first))];
    };
}

// Where the parts of the whole end but for the last, which ends at 1.
export function edgesOf(shares) {
    let edge = 0;
    return shares.slice(0, -1).map((share) => (edge += share));
}

// Shares after edge k was put at a place; it pushes the edges in its way before it, and each keeps the least.
export function withEdge(shares, k, place, least = 0) {
    const edges = edgesOf(shares).map((edge, i) => {
        if (i === k) return place;
        const pushed = place + (i - k) * least;
        return i < k ? Math.min(edge, pushed) : Math.max(edge, pushed);
    });
    return [...edges, 1].map((edge, i) => Math.max(0, edge - (i ? edges[i - 1] : 0)));
}
