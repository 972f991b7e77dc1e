"""The figures of the benchmark as a page: a short table that the README repeats, the goals, and every ratio."""

import json
import re

PEERS = ["SciPy", "scikit-learn", "PyTorch", "JAX"]
# What a function cannot do without, so that no NumPy code is sooner; of all others np.exp.
LIMITS = {"cost": "one read", "entropy": "np.log", "cross_entropy": "np.log"}
BIG = [[100_000, 10], [8192, 1000], [512, 50_257]]
HEAD = """# How fast the course is

Measured by `make bench`, which writes this page; `make bench WHAT="codes import"` measures some parts only. Contestants
take turns in every round. A ratio says how many times longer the other one takes: above 1 the course is faster. It is
the median over the rounds, with the quartiles in brackets. Times depend on the machine, ratios much less. The clock is
the processor's for one thread and for the imports, and the one on the wall for the rest. A missed goal is out of reach
where even NumPy's exponentials, logarithms or one look at each number, which the function needs, take too long.
"""


def ratio(three):
    """Return the median with its quartiles: 1.62 (1.58–1.66)."""
    median, low, high = (f"{value:.0f}" if three[0] >= 20 else f"{value:.2g}" for value in three)
    if three[0] < 20:
        median, low, high = (f"{value:.2f}" if three[0] < 10 else f"{value:.1f}" for value in three)
    return f"{median} ({low}–{high})"


def duration(seconds):
    """Return seconds in the unit that suits them."""
    for unit, size in (("s", 1), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-9:.0f} ns"


def shape_of(shape):
    return f"({shape[0]}, {shape[1]})"


def rows(header, lines):
    yield "| " + " | ".join(header) + " |"
    yield "| " + " | ".join(["---"] * len(header)) + " |"
    yield from ("| " + " | ".join(line) + " |" for line in lines)


def limit_of(function):
    return LIMITS.get(function, "np.exp")


def find(cases, function, shape, dtype):
    wanted = [function, list(shape), dtype]
    return next(case for case in cases if [case["function"], case["shape"], case["dtype"]] == wanted)


# The short table


def short(figures):
    """Yield the lines of the table that the README repeats."""
    yield from rows(["what", "beside", "times as fast, with quartiles"], summary(figures))


def quoted(readme, figures):
    """Return the README with its table as it is now."""
    table = "\n".join(short(figures)) + "\n"
    return re.sub(r"^\| what \| beside \|.*\n(?:\|.*\n)*", lambda _: table, readme, flags=re.MULTILINE)


def summary(figures):
    parts = {name: part["figures"] for name, part in figures.items()}
    if "mathematics" in parts:
        case = find(parts["mathematics"]["one"], "cost_from_logits", BIG[0], "float64")
        for peer in (peer for peer in PEERS if peer in case["ratios"]):
            yield (
                "`cost_from_logits`, 100,000 examples of 10 classes",
                f"{peer}, one thread",
                ratio(case["ratios"][peer]),
            )
    if "memory" in parts:
        mebibytes = parts["memory"]["MiB"]
        examples, classes = parts["memory"]["shape"]
        what = f"memory for the cost of {examples:,} examples of {classes} classes: {mebibytes['xent_helpers']:.0f} MiB"
        less = mebibytes["naive formula"] / mebibytes["xent_helpers"]
        yield what, f"the formula as written: {mebibytes['naive formula']:,.0f} MiB", f"{less:.0f} times less"
    if "codes" in parts:
        for peer, three in parts["codes"]["ratios"].items():
            yield f"`huffman_code`, {parts['codes']['symbols']:,} symbols", peer, ratio(three)
    if "import" in parts:
        yield "`import xent_helpers`", "`import numpy`", ratio(parts["import"]["ratios"]["numpy"])
    if "notebooks" in parts:
        three = parts["notebooks"]["ratios"]["jupyter execute"]
        yield "all notebooks run and compared, two cores", "`jupyter execute`, one after another", ratio(three)
    if "lab" in parts:
        seconds, by_hand = parts["lab"]["seconds"], parts["lab"]["ratios"]["pip and venv by hand"]
        first, second = duration(seconds["xent_helpers"][0]), duration(seconds["second time"][0])
        yield f"`make lab`, fresh clone to page: {first}, then {second}", "pip and venv by hand", ratio(by_hand)
    if "explorables" in parts:
        slowest = min(parts["explorables"].values(), key=lambda each: each["ratio"][0])
        yield "an explorable's key to picture, the slowest", "`interact` and matplotlib", ratio(slowest["ratio"])


# The goals


def goals(figures):
    """Yield the lines of a table: each goal, how many of its cases reach it, and the case that is furthest off."""
    header = ["goal", "reached by", "out of reach", "the nearest to the limit"]
    yield from rows(header, (judged(*aim) for aim in aims(figures) if aim[1]))


def judged(goal, cases, bound, above, shares=None):
    missed = [name for name, three in cases.items() if (three[0] < bound if above else three[0] > bound)]
    worst = (min if above else max)(cases, key=lambda name: cases[name][0])
    mark = f"**{len(cases) - len(missed)} of {len(cases)}**" if missed else "all"
    # If the function took no longer than its limit, the ratio would be so many times higher.
    hopeless = [name for name in missed if shares and cases[name][0] / shares[name] < bound]
    return goal, mark, str(len(hopeless) or ""), f"{worst}: {ratio(cases[worst])}"


def aims(figures):
    """Yield each goal: its words, the ratio of each case, the bound, and whether more is better.

    Of the mathematics also the share of each case's time that its limit takes.
    """
    parts = {name: part["figures"] for name, part in figures.items()}
    if "mathematics" in parts:
        yield from mathematics_aims(parts["mathematics"]["one"])
    if "memory" in parts:
        needed = parts["memory"]["MiB"]["xent_helpers"]
        yield "the cost of 2,000,000 rows needs at most 64 MiB above its input", {"MiB": [needed] * 3}, 64, False
    if "codes" in parts:
        yield "`huffman_code` ahead of its peers", parts["codes"]["ratios"], 1, True
    if "import" in parts:
        yield "import at most 1.1 times that of NumPy", parts["import"]["ratios"], 1 / 1.1, True
    if "notebooks" in parts:
        yield "notebooks in at most 0.6 of the usual time", parts["notebooks"]["ratios"], 1 / 0.6, True
    if "lab" in parts:
        by_hand = {"by hand": parts["lab"]["ratios"]["pip and venv by hand"]}
        yield "`make lab` at least 3 times as fast as by hand", by_hand, 3, True
        yield "the second `make lab` under 5 s", {"seconds": parts["lab"]["seconds"]["second time"]}, 5, False
    if "explorables" in parts:
        each = parts["explorables"]
        yield "an explorable's median at most 16 ms", {name: one["ms"] for name, one in each.items()}, 16, False
        yield "95 of 100 moves within 33 ms", {name: [one["late"]] * 3 for name, one in each.items()}, 33, False
        yield "20 times as fast as `interact`", {name: one["ratio"] for name, one in each.items()}, 20, True


def mathematics_aims(cases):
    named = {f"{case['function']} {shape_of(case['shape'])} {case['dtype']}": case for case in cases}
    shares = {name: case["ratios"][limit_of(case["function"])][0] for name, case in named.items()}

    def aim(goal, peer, bound, wanted):
        beside = {name: case["ratios"][peer] for name, case in named.items() if peer in case["ratios"] and wanted(case)}
        return goal, beside, bound, True, shares

    def at(shape, dtype):
        return lambda case: (case["function"], case["shape"], case["dtype"]) == ("cost_from_logits", shape, dtype)

    for peer in ("SciPy", "scikit-learn"):
        yield aim(f"from (256, 10) up never slower than {peer}", peer, 1, lambda case: case["shape"] != [1, 5])
    wanted = {("SciPy", "float64"): 1.6, ("scikit-learn", "float64"): 3, ("SciPy", "float32"): 2.5}
    wanted[("scikit-learn", "float32")] = 5
    for (peer, dtype), bound in wanted.items():
        goal = f"the cost of (100000, 10) logits in {dtype} at {bound} times {peer}'s speed"
        yield aim(goal, peer, bound, at(BIG[0], dtype))
    yield aim("large shapes at 0.8 of PyTorch's speed, one thread", "PyTorch", 0.8, lambda case: case["shape"] in BIG)
    yield aim("at (1, 5) at most 1.5 times SciPy's time", "SciPy", 2 / 3, lambda case: case["shape"] == [1, 5])


# The parts


def section(part, figures):
    """Return the text about one part."""
    return "\n".join({"mathematics": mathematics_lines, "explorables": explorable_lines}.get(part, lines)(figures))


def lines(figures):
    """Yield a table of the times and the ratios of one part, or of its sizes."""
    if "MiB" in figures:
        yield from rows(["", "MiB above the input"], ((name, f"{size:,.1f}") for name, size in figures["MiB"].items()))
        return
    taken, others = figures["seconds"], figures["ratios"]
    table = ((name, duration(each[0]), ratio(others[name]) if name in others else "1") for name, each in taken.items())
    yield from rows(["", "time", "ratio"], table)


def explorable_lines(figures):
    header = ["ms from a key", "picture changes", "95 of 100 within", "`interact` takes"]
    table = ((name, ratio(each["ms"]), f"{each['late']:.1f}", ratio(each["ratio"])) for name, each in figures.items())
    yield from rows(header, table)


def mathematics_lines(figures):
    """Yield one table for each function: every peer on one thread, and on all where it uses them."""
    one, every = figures["one"], figures["all"]
    peers = [peer for peer in PEERS if any(peer in case["ratios"] for case in one)]
    threaded = [peer for peer in ("PyTorch", "JAX") if peer in peers]
    yield "The last columns are shares of our time: what NumPy needs for the exponentials or the logarithms alone, and"
    yield "for reading each number once."
    for function in dict.fromkeys(case["function"] for case in one):
        limits = dict.fromkeys([limit_of(function), "one read"])
        header = ["shape", "dtype", "ours", *peers, *(f"{peer}, all threads" for peer in threaded), *limits]
        table = []
        for case in (case for case in one if case["function"] == function):
            other = find(every, function, case["shape"], case["dtype"])["ratios"]
            cells = [case["ratios"].get(peer) for peer in peers] + [other.get(peer) for peer in threaded]
            cells += [case["ratios"].get(limit) for limit in limits]
            times = [shape_of(case["shape"]), case["dtype"], duration(case["seconds"][0])]
            table.append([*times, *(ratio(each) if each else "" for each in cells)])
        yield from ("", f"### `{function}`", "", *rows(header, table))


def page(figures):
    """Return the page."""
    text = [HEAD, "## In short", "", *short(figures), "", "## Goals", "", *goals(figures), ""]
    for part, each in figures.items():
        where = ", ".join(f"{name} {version}" for name, version in each["machine"].items())
        text += [f"## {part.capitalize()}", "", f"Measured with: {where}.", "", section(part, each["figures"]), ""]
    return "\n".join(text)


def compact(figures):
    """Return JSON with one line for each ratio."""
    return re.sub(r"\[[^\[\]{}]*\]", lambda found: " ".join(found[0].split()), json.dumps(figures, indent=1)) + "\n"
