"""The explorables without a browser: state, numbers and sentence follow each other, and the stored output is whole."""

import contextlib
import html.parser
import json
import re
from base64 import b64decode
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

import numpy as np
import pytest
import traitlets
from count_characters import parts

from xent_helpers import explorables, figures
from xent_helpers.explorables import digit, pages
from xent_helpers.explorables.explorable import write
from xent_helpers.explorables.training import try_out

LETTERS = " abcdefghijklmnopqrstuvwxyz"
PASSAGES = [
    (
        "alice watched the white rabbit as he fumbled over the list feeling very ",
        "curious to see what the next witness",
    ),
    ("as soon as the jury had a little recovered from the shock of being ", "upset and their slates and pencils had"),
    (
        "she had put the lizard in head downwards and the poor little thing was ",
        "waving its tail about in a melancholy",
    ),
    ("the whole pack rose up into the air and came flying down upon her ", "she gave a little scream half of fright"),
]
STALL = [1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 16]
A = [0.1, 0.5, 0.1, 0.1, 0.2]
EVEN = [0.2] * 5
QUIET = [0.3, 0.26, 0.2, 0.14, 0.1]
BAD_MERGES = ["d", "dd", "def", "de de", "de cd", "abcde", "de ae", "de cde bcde abcde abcde", "DE", "de1", "é"]
GIVEN = [0.1, 0.7, 0.6, 0.6, 0.9, 0.35]
ONE_HOT = [1.0, 0.0, 0.0, 0.0, 0.0]
CLASSES = ["apple", "banana", "cherry", "date", "elderberry"]
INF = float("inf")
NAN = float("nan")


@dataclass
class Kind:
    """What the tests know of one explorable, from its description and from mathematics and not from its code."""

    first: dict  # the state at first
    by_hand: list  # pairs of a state and some of its numbers, worked out by hand
    numbers: Callable  # of a state: all its numbers, in plain NumPy
    random: Callable  # of a random generator: a valid state
    edges: list  # valid states where a formula could break
    bad: list  # pairs of a part of a state and words of its complaint
    controls: Callable  # of a state and its numbers: what sliders show, by name
    stepped: dict  # what ArrowRight on the first slider changes in the state at first
    goals: list = field(default_factory=list)  # for each goal a part of the state and a trace that reach it
    given: tuple = ()  # parts of the state that a caller gives and no hand moves


def random_distribution(rng):
    """From nearly certain to nearly even, a third of them with zeros."""
    p = rng.dirichlet(np.full(5, 10 ** rng.uniform(-1, 1.5)))
    if rng.random() < 1 / 3:
        p[rng.permutation(5)[: rng.integers(1, 5)]] = 0
    return (p / p.sum()).tolist() if p.any() else ONE_HOT


def best_average_length(p):
    """Least average length of a binary code: the sum of what each merge of the two lightest weighs."""
    weights, total = sorted(p), 0.0
    while len(weights) > 1:
        merged = weights.pop(0) + weights.pop(0)
        total += merged
        weights.insert(int(np.searchsorted(weights, merged)), merged)
    return total


def bits(p, q):
    """Cross-entropy in bits, over the classes that occur."""
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    with np.errstate(divide="ignore"):
        return -np.sum(p[p > 0] * np.log2(q[p > 0])) + 0.0


def code_numbers(p, merges):
    """A merge puts a bit in front of every word in its group, so it adds the group's share to the average."""
    length = sum(p["abcde".index(fruit)] for merged in merges.split() for fruit in merged)
    return {
        "entropy": bits(p, p),
        "average_length": length,
        "waste": length - bits(p, p),
        "best_length": best_average_length(p),
    }


def random_code(rng):
    """Shares of at least 0.05, and up to four merges of any two groups."""
    groups, merges = list("abcde"), []
    for _ in range(rng.integers(0, 5)):
        left, right = rng.permutation(groups)[:2]
        merges.append("".join(sorted(left + right)))
        groups = [group for group in groups if group not in (left, right)] + [left + right]
    return {"p": (0.05 + 0.75 * np.array(random_distribution(rng))).tolist(), "merges": " ".join(merges)}


def coin_numbers(p):
    heads, tails = (float(-np.log2(share)) + 0.0 if share else INF for share in (p, 1 - p))
    adds = [share * news if share else 0 for share, news in ((p, heads), (1 - p, tails))]
    names = ("entropy", "heads_bits", "tails_bits", "from_heads", "from_tails")
    return dict(zip(names, (sum(adds), heads, tails, *adds), strict=True))


def price_numbers(p, q):
    return {
        "entropy": bits(p, p),
        "cross_entropy": bits(p, q),
        "forward_kl": bits(p, q) - bits(p, p),
        "reverse_kl": bits(q, p) - bits(q, q),
    }


def loss_numbers(q):
    return {"loss": -np.log(q[0]) if q[0] else INF, "even_loss": 1.6094379124341003}


def softmax_numbers(z, temperature):
    scaled = np.array(z) / temperature
    total = np.logaddexp.reduce(scaled)
    return {"exponentials": np.e**scaled, "shares": np.exp(scaled - total), "loss": total - scaled[0]}


def cost_numbers(given, cut):
    with np.errstate(divide="ignore"):
        losses = 0 - np.log(given)
    first, second = np.sum(losses[:cut]) / cut, np.sum(losses[cut:]) / (6 - cut)
    return {
        "losses": losses,
        "batch_costs": np.array([first, second]),
        "mean_of_means": (first + second) / 2,
        "cost": np.sum(losses) / 6,
    }


def gap_numbers(gap):
    """Each step in double precision and then rounded to the format, which for these operations is its own result."""
    found = {}
    for bits, kind in (("32", np.float32), ("64", np.float64)):

        def rounded(value, kind=kind):
            return np.float64(kind(value))

        with np.errstate(all="ignore"):
            z = rounded(gap)
            e = rounded(np.exp(z))
            q = np.array([rounded(1 / rounded(1 + e)), rounded(e / rounded(1 + e))])
            link = rounded(-1 / q[0])
            by_link = [rounded(link * rounded(q[0] * rounded(1 - q[0]))), rounded(link * rounded(-q[0] * q[1]))]
            small = rounded(np.exp(-abs(z)))
            shares = [rounded(small / rounded(1 + small)), rounded(1 / rounded(1 + small))]
            apple, banana = shares if z > 0 else shares[::-1]
            found |= {
                f"naive{bits}": -rounded(np.log(q[0])),
                f"naive_slopes{bits}": by_link,
                f"stable{bits}": rounded(max(z, 0) + rounded(np.log1p(small))),
                f"stable_slopes{bits}": [rounded(apple - 1), banana],
            }
    return found


@cache
def follows():
    """How often each letter follows each context of up to 3 letters, in the first nine tenths of the book."""
    text = parts()[0]
    return [Counter((text[i - m : i], text[i]) for i in range(3, len(text))) for m in range(4)]


@cache
def letter_shares(context):
    """Probabilities of what follows, the shorter context first; one that was never seen says nothing new."""
    q = np.full(27, 1 / 27)
    for memory in range(len(context) + 1):
        counts = np.array([follows()[memory][context[len(context) - memory :], letter] for letter in LETTERS])
        q = (counts + 5 * q) / (counts.sum() + 5) if counts.any() else q
    return q


def letter_rows(text, past="", memory=3):
    whole = past + text
    return [letter_shares(whole[max(0, i - memory) : i]) for i in range(len(past), len(whole))]


def small(text, space=" "):
    """Small letters, those of the accents that the tables hold, and whatever is between them as one space."""
    return re.sub("[^a-z]+", space, text.lower().replace("\u0301", "").translate(str.maketrans("éñü", "enu")))


def book_numbers(text, memory, place):
    text = small(text)
    bits, without = (
        np.array([-np.log2(q[LETTERS.index(letter)]) for q, letter in zip(letter_rows(text, "", m), text, strict=True)])
        for m in (memory, 0)
    )
    means = [each.mean() if text else 0 for each in (bits, without)]
    return dict(zip(("bits", "bits_without", "mean", "mean_without"), (bits, without, *means), strict=True))


def sentence_numbers(text):
    text = small(text)
    bits = [-np.log2(q[LETTERS.index(letter)]) for q, letter in zip(letter_rows(text), text, strict=True)]
    return {"bits": np.array(bits), "total": np.sum(bits), "mean": np.mean(bits) if bits else 0}


def guessing_numbers(passage, presses):
    lead, hidden = PASSAGES[passage - 1]
    guesses, wrong = [], set()
    for letter in presses:
        if hidden[len(guesses) :][:1] == letter:
            guesses, wrong = [*guesses, 1 + len(wrong)], set()
        else:
            wrong.add(letter)
    found = hidden[: len(guesses)]
    truth = [LETTERS.index(letter) for letter in found]
    rows = letter_rows(found, lead)
    # The place in the order of the probabilities; among equals the alphabet decides.
    ranks = [1 + np.argsort(-q, kind="stable").tolist().index(k) for q, k in zip(rows, truth, strict=True)]
    bits = np.array([-np.log2(q[k]) for q, k in zip(rows, truth, strict=True)])
    shares = np.array(sorted(Counter(guesses).values(), reverse=True)) / max(1, len(guesses))
    # Of the mixture of even choices: how much of it falls to the first i, and what that is worth.
    weights = [(i + 1) * (shares[i] - (shares[i + 1] if i + 1 < len(shares) else 0)) for i in range(len(shares))]
    return {
        "guesses": np.array(guesses),
        "lower": sum(weight * np.log2(i) for i, weight in enumerate(weights, 1)),
        "upper": -np.sum(shares * np.log2(shares)),
        "model_guesses": np.array(ranks),
        "model_bits": bits,
        "model_mean": bits.mean() if len(bits) else 0,
    }


def random_presses(rng):
    """Mostly right, with wrong letters between, sometimes to the end and beyond."""
    passage = int(rng.integers(1, 5))
    hidden = PASSAGES[passage - 1][1]
    wrong = ["".join(rng.choice(list(LETTERS), size=rng.integers(0, 4))) for _ in hidden]
    presses = "".join(w + letter for w, letter in zip(wrong, hidden, strict=True))
    return {"passage": passage, "presses": presses[: rng.integers(0, 1.2 * len(presses))]}


def written(value, digits):
    """As the pictures write a number."""
    return f"{value:.{digits}f}".replace("-", "−")


def code_controls(state, numbers):
    """What stands left and right of each edge; the columns stand as the words do, from 000 to 111, in each group."""
    order = list("abcde")
    for merged in state["merges"].split():
        first, *others = [fruit for fruit in order if fruit in merged]
        left = [fruit for fruit in order if fruit in merged and connected(state["merges"], merged, first, fruit)]
        right = [fruit for fruit in others if fruit not in left]
        at = order.index(first)
        order = (
            [fruit for fruit in order[:at] if fruit not in merged]
            + left
            + right
            + [fruit for fruit in order[at:] if fruit not in merged]
        )
    shares = dict(zip("abcde", state["p"], strict=True))
    names = {name[0]: f"{name} {written(shares[name[0]], 2)}" for name in CLASSES}
    return {f"edge {i + 1}": f"{names[order[i]]}, {names[order[i + 1]]}" for i in range(4)}


def connected(merges, merged, one, other):
    """Say whether two fruits were in one group before the merge."""
    before = merges.split()[: merges.split().index(merged)]
    return one == other or any(one in earlier and other in earlier for earlier in before)


def coin_controls(state, numbers):
    share = written(state["p"], 3)
    at = f"{share}, entropy {written(numbers['entropy'], 3)} bits"
    return {"edge between heads and tails": f"heads {share}", "chance of heads": at}


def book_controls(state, numbers):
    text = small(state["text"], "␣")
    at = min(state["place"], len(text)) - 1
    before = text[max(0, at - state["memory"]) : max(at, 0)]
    after = f" after “{before}”" if before else ""
    letter = f"“{text[at]}”{after}, {written(numbers['bits'][at], 2)} bits" if text else "no letter"
    return {"letters in memory": ["none", "one", "two"][state["memory"]], "letter": letter}


def random_text(rng, longest):
    return "".join(rng.choice([*LETTERS, *"ABC.,!éÑü\u0301ß"], size=rng.integers(1, longest + 1)))


def area_controls(state, numbers):
    """Heights in bits, and where the edges stand."""
    with np.errstate(divide="ignore"):
        heights = 0 - np.log2(state["q"])
    said = {
        f"height of {name}": f"q {written(share, 3)}, {written(height, 2).replace('inf', '∞')} bits"
        for name, share, height in zip(CLASSES, state["q"], heights, strict=True)
    }
    edges = zip(CLASSES, CLASSES[1:], np.cumsum(state["p"]), strict=False)
    return said | {f"edge between {one} and {other}": f"at {written(at, 3)}" for one, other, at in edges}


def loss_controls(state, numbers):
    with np.errstate(divide="ignore"):
        heights = 0 - np.log(state["q"])
    return {
        f"height of {name}": f"q {written(share, 3)}, {written(height, 2).replace('inf', '∞')} nats"
        for name, share, height in zip(CLASSES, state["q"], heights, strict=True)
    }


def gap_controls(state, numbers):
    return {"banana's logit above apple's": written(state["gap"] + 0, 0 if state["gap"] % 1 == 0 else 3)}


def softmax_controls(state, numbers):
    sliders = {"all logits together (their mean)": np.mean(state["z"]), "temperature T": state["temperature"]}
    logits = {f"logit of {name}": z for name, z in zip(CLASSES, state["z"], strict=True)}
    return {name: written(value + 0.0, 2) for name, value in (sliders | logits).items()}


def cost_controls(state, numbers):
    losses = [written(loss, 2).replace("inf", "∞") for loss in numbers["losses"]]
    said = {
        f"loss of example {i}": f"{loss} nats, the true class was given {written(share, 3)}"
        for i, (loss, share) in enumerate(zip(losses, state["given"], strict=True), 1)
    }
    return said | {"cut between the batches": f"after example {state['cut']}"}


def jacobian_numbers(z, activation, held):
    z, j = np.array(z), CLASSES.index(held)
    if activation == "softmax":
        q = np.exp(z - np.logaddexp.reduce(z))
        return {"q": q, "column": (np.diag(q) - np.outer(q, q))[:, j]}
    q = np.exp(-np.logaddexp(0, -z))
    return {"q": q, "column": np.eye(5)[j] * q[j] * np.exp(-np.logaddexp(0, z[j]))}


def logit_controls(state, numbers):
    return {f"logit of {name}": written(z + 0.0, 2) for name, z in zip(CLASSES, state["z"], strict=True)}


def descent_numbers(own, step, hidden):
    """One start after the other; the prediction with zeros has logits of minus infinity."""
    losses, shares = [], []
    for start in ([0.1, *[0.225] * 4], A, [0.1, 0.6, 0.1, 0.1, 0.1], [0.1, 0.9, 0, 0, 0], own):
        with np.errstate(divide="ignore"):
            z = np.log(start)
        way = []
        for _ in range(101):
            way.append((np.logaddexp.reduce(z) - z[0], np.exp(z[1] - np.logaddexp.reduce(z[1:]))))
            z = z - (np.exp(z - np.logaddexp.reduce(z)) - ONE_HOT)
        losses.append([loss for loss, _ in way])
        shares.append([share for _, share in way])
    return {"losses": np.array(losses), "shares": np.array(shares)}


def descent_controls(state, numbers):
    return {
        "step": f"step {state['step']}",
        "loss of yours at the start": f"{written(numbers['losses'][-1][0], 2)} nats",
        "banana's share of yours at the start": written(numbers["shares"][-1][0], 3),
    }


def random_start(rng):
    q = np.exp(-rng.exponential(size=5) * 10 ** rng.uniform(-1, 1))
    return (q / q.sum()).tolist()


def triangle_numbers(first, second):
    """Each step from the logits themselves: z moves against q - y, and apple's y is 1."""
    ways = []
    for start in (first, second):
        z, way = np.log(start), []
        for _ in range(41):
            q = np.exp(z - np.logaddexp.reduce(z))
            way.append(q)
            z = z - 0.5 * (q - [1, 0, 0])
        ways.append(way)
    ways = np.array(ways)
    return {
        "losses": -np.log([first[0], second[0]]),
        "later": -np.log(ways[:, 4, 0]),
        "by_logits": ways[:, 0] - [1, 0, 0],
        "ways": ways,
    }


def triangle_controls(state, numbers):
    def said(q):
        return ", ".join(f"{name} {written(share, 2)}" for name, share in zip(CLASSES, q, strict=False))

    return {"start 1": said(state["first"]), "start 2": said(state["second"])}


def two_gradient_numbers(q):
    with np.errstate(divide="ignore"):
        slope = -1 / np.float64(q[0])
    return {
        "loss": loss_numbers(q)["loss"],
        "by_probs": np.array([slope, 0, 0, 0, 0]),
        "by_logits": np.array(q) - ONE_HOT,
    }


def random_corner(rng):
    """Three probabilities above 0, some of them very small."""
    q = np.exp(-rng.exponential(size=3) * 10 ** rng.uniform(-1, 1.5))
    return (q / q.sum()).tolist()


def bad_distributions(name):
    return [
        ({name: [0.5, 0.5, 0.5, 0, 0]}, f"{name} sums to 1.5, expected 1"),
        ({name: [-0.1, 1.1, 0, 0, 0]}, rf"{name}\[0\] is -0.1"),
        ({name: [NAN, 1, 0, 0, 0]}, rf"{name}\[0\] is nan"),
        ({name: [INF, 0, 0, 0, 0]}, rf"{name}\[0\] is inf"),
        ({name: [0.5, 0.5]}, f"{name} .*2"),
        ({name: [*EVEN, 0]}, f"{name} .*6"),
        ({name: []}, name),
        ({name: 0.2}, name),
        ({name: [EVEN]}, name),
        ({name: [[*EVEN], [*EVEN]]}, name),
        ({name: ["1", "0", "0", "0", "0"]}, name),
        ({name: "apple"}, name),
        ({name: [True, False, False, False, False]}, f"{name}.*bool"),
        ({name: [1, 0, 0, 0, None]}, name),
        ({name: None}, name),
    ]


def bad_numbers(name, *outside):
    return [({name: value}, name) for value in (*outside, NAN, INF, "1", None, True, [1])]


def bad_counts(name, *outside):
    return [*bad_numbers(name, *outside), ({name: 2.5}, f"{name}.*2.5")]


def bad_words(name):
    return [({name: value}, name) for value in ("average", "", None, 1, True, ["mean"])]


# Two steps of a run on four held-out examples, in numbers that a head can follow.
FOUR = {
    "training": [2.302585, 0.25],
    "held_out": [2.302585, 1.5],
    "bins": [
        [[4, *[0] * 9], [0.4, *[0.0] * 9], [1, *[0] * 9]],
        [[0] * 4 + [2] + [0] * 4 + [2], [0] * 4 + [1.0] + [0] * 4 + [2.0], [0] * 4 + [2] + [0] * 4 + [1]],
    ],
    "learned": {"label": 3, "pixels": [16] * 64, "logits": [[0.0] * 10, [0.0] * 3 + [2.1972245773362196] + [0.0] * 6]},
    "lost": {"label": 0, "pixels": [0, 8] * 32, "logits": [[0.0] * 10, [-20.0] + [0.0] * 9]},
}


def training_numbers(run, step, example):
    z = np.array(run[example]["logits"][step])
    counts, confidence, right = np.array(run["bins"][step])
    return {
        "q": np.exp(z) / np.exp(z).sum(),
        "loss": np.log(np.exp(z).sum()) - z[run[example]["label"]],
        "training": run["training"][step],
        "held_out": run["held_out"][step],
        "right": right.sum(),
        "count": counts.sum(),
        "confidence": confidence.sum() / counts.sum(),
        "gap": np.abs(confidence - right).sum() / counts.sum(),
    }


# A classifier that a head can follow: the first cell speaks for 3, by as much as makes its odds nine times as good.
NINE = {"W": [[2.197 if (k, j) == (3, 0) else 0.0 for j in range(64)] for k in range(10)], "bias": [0.0] * 10}
BLANK = [0.0] * 64


def digit_numbers(ink, label, classifier):
    z = np.array(classifier["bias"]) + np.array(classifier["W"]) @ ink / 16
    q = np.exp(z - np.logaddexp.reduce(z))
    return {"z": z, "q": q, "loss": np.logaddexp.reduce(z) - z[label], "by_logits": q - (np.arange(10) == label)}


def make_small(classifier):
    """Weights and bias as lists of numbers to three digits."""
    return {part: np.round(values, 3).tolist() for part, values in classifier.items()}


def training_controls(state, numbers):
    return {"step of the training": str(state["step"])}


KINDS = {
    "CodeExplorable": Kind(
        first={"p": QUIET, "merges": ""},
        by_hand=[
            ({"p": QUIET, "merges": ""}, {"lengths": [0, 0, 0, 0, 0], "average_length": 0, "best_length": 2.24}),
            ({"p": QUIET, "merges": "de"}, {"lengths": [0, 0, 0, 1, 1], "average_length": 0.24}),
            ({"p": QUIET, "merges": "de cde"}, {"lengths": [0, 0, 1, 2, 2], "average_length": 0.68}),
            (
                {"p": QUIET, "merges": "de cde ab abcde"},
                {"lengths": [2, 2, 2, 3, 3], "average_length": 2.24},
            ),
            ({"p": QUIET, "merges": "ae bd"}, {"lengths": [1, 1, 0, 1, 1], "average_length": 0.8}),
            (
                {"p": QUIET, "merges": "ab abc abcd abcde"},
                {"lengths": [4, 4, 3, 2, 1], "average_length": 3.22},
            ),
            (
                {"p": [0.4, 0.2, 0.2, 0.1, 0.1], "merges": "de cde bcde abcde"},
                {"lengths": [1, 2, 3, 4, 4], "average_length": 2.2, "best_length": 2.2},
            ),
        ],
        numbers=code_numbers,
        random=random_code,
        edges=[
            {"p": p, "merges": merges}
            for p in (QUIET, EVEN, [0.8, 0.05, 0.05, 0.05, 0.05], [0.05, 0.05, 0.05, 0.05, 0.8])
            for merges in ("", "ae", "ae bd", "ce bce abce abcde", "de bc bcde abcde", "ab cd abcd abcde")
        ],
        bad=[
            *bad_distributions("p"),
            ({"p": [0.5, 0.25, 0.125, 0.125, 0]}, r"p\[4\] is 0, expected a share of at least 0.05"),
            ({"p": [0.04, 0.24, 0.24, 0.24, 0.24]}, r"p\[0\] is 0.04"),
            *(({"merges": merges}, f"merges has '{merges.split()[-1]}'") for merges in BAD_MERGES),
            *(
                ({"merges": merges}, "merges is .*expected a text")
                for merges in (None, 3, ["de"], ("de", "cde"), b"de")
            ),
        ],
        controls=code_controls,
        stepped={"p": [0.31, 0.25, 0.2, 0.14, 0.1]},
        goals=[
            ({"merges": "de ab cde abcde"}, {"from": "merge"}),
            ({"merges": "ab abc abcd abcde"}, {"from": "merge"}),
            ({"p": [0.5, 0.25, 0.13, 0.06, 0.06], "merges": "de cde bcde abcde"}, {"moved": ["edges"]}),
        ],
    ),
    "CoinExplorable": Kind(
        first={"p": 0.1},
        by_hand=[
            ({"p": 0.5}, {"entropy": 1, "heads_bits": 1, "tails_bits": 1, "from_heads": 0.5, "from_tails": 0.5}),
            ({"p": 0.25}, {"heads_bits": 2, "from_heads": 0.5, "entropy": 2 - 0.75 * np.log2(3)}),
            ({"p": 0.0}, {"entropy": 0, "heads_bits": INF, "tails_bits": 0, "from_heads": 0, "from_tails": 0}),
            ({"p": 1.0}, {"entropy": 0, "heads_bits": 0, "tails_bits": INF, "from_heads": 0, "from_tails": 0}),
        ],
        numbers=coin_numbers,
        random=lambda rng: {"p": float(rng.choice([0, 1, rng.random(), 10 ** rng.uniform(-12, 0)]))},
        edges=[{"p": p} for p in (0.0, 1e-300, 1e-12, 0.5, 1 - 1e-12, 1.0)],
        bad=bad_numbers("p", -0.01, 1.01),
        controls=coin_controls,
        stepped={"p": 0.11},
        goals=[
            ({"p": 0.5}, {"moved": ["p"]}),
            ({"p": 0.9}, {"moved": ["p"]}),
            ({"p": 0.01}, {"moved": ["p"]}),
        ],
    ),
    "BookExplorable": Kind(
        first={"text": PASSAGES[0][0], "memory": 0, "place": 1},
        by_hand=[
            ({"text": "", "memory": 0, "place": 1}, {"bits": [], "bits_without": [], "mean": 0, "mean_without": 0}),
            # The shares of the letters, mixed with 5 times the even guess.
            ({"text": "e", "memory": 2, "place": 72}, {"mean": np.log2((121496 + 5) / (12115 + 5 / 27))}),
        ],
        numbers=book_numbers,
        random=lambda rng: {
            "text": random_text(rng, 72),
            "memory": int(rng.integers(0, 3)),
            "place": int(rng.integers(1, 73)),
        },
        edges=[
            {"text": text, "memory": memory, "place": place}
            for text in ("", " ", "Z", "...", "Off, with HIS head!", "\u00c9 e\u0301\u00fc", "q" * 72)
            for memory, place in ((0, 72), (2, 3))
        ],
        bad=[
            *[({"text": text}, "text") for text in ("a" * 73, None, 3, ["a"])],
            *bad_counts("memory", -1, 3),
            *bad_counts("place", 0, 73),
        ],
        controls=book_controls,
        stepped={"memory": 1},
        goals=[
            ({"memory": 2, "place": 41}, {}),
            ({"memory": 2, "place": 40}, {}),
            ({"text": "eeeeeeee", "memory": 1}, {}),
        ],
    ),
    "CrossEntropyExplorable": Kind(
        first={"p": STALL, "q": STALL[::-1]},
        by_hand=[
            (
                {"p": STALL, "q": STALL},
                {"entropy": 1.875, "cross_entropy": 1.875, "forward_kl": 0, "reverse_kl": 0},
            ),
            (
                {"p": STALL, "q": STALL[::-1]},
                {"entropy": 1.875, "cross_entropy": 3.5625, "forward_kl": 1.6875, "reverse_kl": 1.6875},
            ),
            (
                {"p": ONE_HOT, "q": [0.5, 0.5, 0, 0, 0]},
                {"entropy": 0, "cross_entropy": 1, "forward_kl": 1, "reverse_kl": INF},
            ),
            (
                {"p": [0.5, 0.5, 0, 0, 0], "q": ONE_HOT},
                {"entropy": 1, "cross_entropy": INF, "forward_kl": INF, "reverse_kl": 1},
            ),
        ],
        numbers=price_numbers,
        random=lambda rng: {"p": random_distribution(rng), "q": random_distribution(rng)},
        edges=[
            {"p": p, "q": q}
            for p in (STALL, ONE_HOT, EVEN)
            for q in (ONE_HOT, ONE_HOT[::-1], EVEN, [1e-300, 1 - 1e-300, 0, 0, 0], [0.5, 0.5, 0, 0, 0])
        ],
        bad=[*bad_distributions("p"), *bad_distributions("q")],
        controls=area_controls,
        stepped={"q": [2**-4.05, *(np.array(STALL[3::-1]) * (1 - 2**-4.05) / (15 / 16))]},
        goals=[
            ({"q": STALL}, {"from": "q = p reversed", "moved": ["banana", "date"]}),
            ({"p": STALL[::-1]}, {"moved": ["p"]}),
            ({"q": ONE_HOT}, {"moved": ["apple"]}),
        ],
    ),
    "LossExplorable": Kind(
        first={"q": A},
        by_hand=[
            ({"q": A}, {"loss": 2.302585092994046, "even_loss": 1.6094379124341003}),
            ({"q": [0.1, 0.6, 0.1, 0.1, 0.1]}, {"loss": 2.302585092994046}),
            ({"q": EVEN}, {"loss": 1.6094379124341003}),
            ({"q": [1, 0, 0, 0, 0]}, {"loss": 0}),
            ({"q": [0, 1, 0, 0, 0]}, {"loss": INF}),
        ],
        numbers=loss_numbers,
        random=lambda rng: {"q": random_distribution(rng)},
        edges=[{"q": [p, 1 - p, 0, 0, 0]} for p in (0.0, 1e-300, 1e-12, 0.2, 0.5, 1 - 1e-12, 1.0)],
        bad=bad_distributions("q"),
        controls=loss_controls,
        stepped={"q": [np.exp(-2.35), *((1 - np.exp(-2.35)) * np.array(A[1:]) / 0.9)]},
        goals=[
            ({"q": [0.1, 0.6, 0.1, 0.1, 0.1]}, {"moved": ["elderberry"]}),
            ({"q": [0.2, 0.5, 0.1, 0.1, 0.1]}, {}),
            ({"q": [0, 1, 0, 0, 0]}, {}),
        ],
    ),
    "SoftmaxExplorable": Kind(
        first={"z": [1, 2.6, 1, 1, 1.7], "temperature": 1},
        by_hand=[
            (
                {"z": [0] * 5, "temperature": 3.0},
                {"exponentials": [1] * 5, "shares": EVEN, "loss": 1.6094379124341003},
            ),
            (
                {"z": [np.log(16), 0, 0, 0, 0], "temperature": 2.0},
                {"exponentials": [4, 1, 1, 1, 1], "shares": [0.5, *[0.125] * 4], "loss": np.log(2)},
            ),
        ],
        numbers=softmax_numbers,
        random=lambda rng: {
            "z": np.clip(rng.normal(size=5) * 10 ** rng.uniform(-1, 1), -30, 30).tolist(),
            "temperature": float(rng.uniform(0.25, 20)),
        },
        edges=[
            {"z": z, "temperature": temperature}
            for z in ([30.0] * 5, [-30.0] * 5, [30.0, -30, 0, 0, 0], [-30.0, 30, 0, 0, 0])
            for temperature in (0.25, 1.0, 20.0)
        ],
        bad=[
            *[({"z": [0, 0]}, "z"), ({"z": None}, "z"), ({"z": [31, 0, 0, 0, 0]}, "z.*31"), ({"z": ["0"] * 5}, "z")],
            *[({"z": [NAN, 0, 0, 0, 0]}, "z.*nan"), ({"z": [INF, 0, 0, 0, 0]}, "z.*inf")],
            *bad_numbers("temperature", 0, -1.0, 21),
        ],
        controls=softmax_controls,
        stepped={"temperature": 1.25},
        goals=[
            ({"z": [3.5, 2.6, 1, 1, 1.7]}, {"moved": ["apple"]}),
            ({"z": [5, 6.6, 5, 5, 5.7]}, {"moved": ["all"]}),
            ({"temperature": 20}, {"moved": ["temperature"]}),
        ],
    ),
    "LogitGapExplorable": Kind(
        first={"gap": 5.0},
        by_hand=[
            ({"gap": 0.0}, {"naive64": np.log(2), "stable64": np.log(2), "naive_slopes64": [-0.5, 0.5]}),
            (
                {"gap": 88.0},
                {"naive64": 88, "stable32": 88, "naive_slopes64": [-1, 1], "stable_slopes32": [-1, 1]},
            ),
            (
                {"gap": 89.0},
                {
                    "naive32": INF,
                    "stable32": 89,
                    "naive64": 89,
                    "naive_slopes32": [NAN, NAN],
                    "stable_slopes32": [-1, 1],
                },
            ),
            (
                {"gap": 710.0},
                {"naive64": INF, "stable64": 710, "naive_slopes64": [NAN, NAN], "stable_slopes64": [-1, 1]},
            ),
            ({"gap": -17.0}, {"naive32": 0, "stable64": 4.139937e-8}),
            ({"gap": -37.0}, {"naive64": 0, "naive32": 0}),
        ],
        numbers=gap_numbers,
        random=lambda rng: {"gap": float(np.round(rng.uniform(-1, 1) * rng.choice([20, 50, 110, 800]), 2))},
        edges=[
            {"gap": float(gap)}
            for gap in (-800, -746, -745, -110, -104, -103, -37, -36, -17, -16, 0, 87.4, 88.7, 88.8, 709, 709.8, 800)
        ],
        bad=bad_numbers("gap", -801, 801),
        controls=gap_controls,
        stepped={"gap": 6.0},
        goals=[({"gap": 89.0}, {}), ({"gap": -17.0}, {}), ({"gap": -37.0}, {})],
    ),
    "CostExplorable": Kind(
        first={"given": GIVEN, "cut": 3},
        by_hand=[
            (
                {"given": [0.5, 0.5, 0.25, 0.25, 1, 1], "cut": 3},
                {
                    "losses": np.log([2, 2, 4, 4, 1, 1]),
                    "batch_costs": [np.log(16) / 3, np.log(4) / 3],
                    "mean_of_means": np.log(2),
                    "cost": np.log(2),
                },
            ),
            (
                {"given": [0.5, 0.5, 0.25, 0.25, 1, 1], "cut": 4},
                {"batch_costs": [1.5 * np.log(2), 0], "mean_of_means": 0.75 * np.log(2), "cost": np.log(2)},
            ),
            ({"given": [0, 1, 1, 1, 1, 1], "cut": 1}, {"batch_costs": [INF, 0], "mean_of_means": INF, "cost": INF}),
        ],
        numbers=cost_numbers,
        random=lambda rng: {"given": np.clip(rng.beta(0.4, 0.4, 6), 0, 1).tolist(), "cut": int(rng.integers(1, 6))},
        edges=[
            {"given": given, "cut": cut}
            for given in ([1.0] * 6, [0.0, *GIVEN[1:]], [1e-300] * 6, [0.0] * 6)
            for cut in range(1, 6)
        ],
        bad=[
            *[
                ({"given": GIVEN[:5]}, "given"),
                ({"given": []}, "given"),
                ({"given": [1.1, *GIVEN[1:]]}, r"given.*1\.1"),
            ],
            *[({"given": [-0.1, *GIVEN[1:]]}, r"given.*-0\.1"), ({"given": [NAN, *GIVEN[1:]]}, "given.*nan")],
            *[({"given": [True] * 6}, "given.*bool"), ({"given": ["1"] * 6}, "given"), ({"given": None}, "given")],
            *[({"given": 0.5}, "given"), ({"given": [GIVEN]}, "given")],
            *bad_counts("cut", 0, -1, 6),
        ],
        controls=cost_controls,
        stepped={"given": [np.exp(-2.35), *GIVEN[1:]]},
        goals=[
            ({"cut": 1}, {"moved": ["cut"]}),
            ({"cut": 4, "given": [*GIVEN[:5], 0.18]}, {"moved": ["cut", "example 6"]}),
            ({"given": [*GIVEN[:5], 0.03]}, {"moved": ["example 6"]}),
        ],
    ),
    "TrainingExplorable": Kind(
        first={"run": try_out(), "step": 0, "example": "learned"},
        by_hand=[
            (
                {"run": FOUR, "step": 0, "example": "learned"},
                {"q": [0.1] * 10, "loss": np.log(10), "right": 1, "count": 4, "confidence": 0.1, "gap": 0.15},
            ),
            (
                {"run": FOUR, "step": 1, "example": "learned"},
                {
                    "q": [1 / 18] * 3 + [0.5] + [1 / 18] * 6,
                    "loss": np.log(2),
                    "training": 0.25,
                    "held_out": 1.5,
                    "right": 3,
                    "count": 4,
                    "confidence": 0.75,
                    "gap": 0.5,
                },
            ),
            ({"run": FOUR, "step": 1, "example": "lost"}, {"loss": 20 + np.log(9 + np.exp(-20))}),
        ],
        numbers=training_numbers,
        random=lambda rng: {
            "run": try_out(),
            "step": int(rng.integers(1, 41)),
            "example": str(rng.choice(["learned", "lost"])),
        },
        edges=[{"run": try_out(), "step": step, "example": "lost"} for step in (0, 1, 39, 40)],
        bad=[
            *[({"run": run}, "run") for run in (None, 1, [], {}, "run", {"training": [1.0, 2.0]})],
            *[({"run": FOUR | {part: FOUR[part][:1]}}, "run.*steps") for part in ("training", "held_out", "bins")],
            ({"run": FOUR | {"lost": FOUR["lost"] | {"logits": [[0.0] * 10, [INF] * 10]}}}, "run.*lost.*inf"),
            *bad_counts("step", -1, 41),
            *bad_words("example"),
        ],
        controls=training_controls,
        stepped={"step": 1},
        goals=[
            ({"run": FOUR | {"held_out": [1.5, 2.0]}, "step": 1}, {}),
            ({"run": FOUR, "step": 1, "example": "lost"}, {}),
        ],
    ),
    "JacobianExplorable": Kind(
        first={"z": np.log(A).tolist(), "activation": "softmax", "held": "banana"},
        by_hand=[
            (
                {"z": np.log(A).tolist(), "activation": "softmax", "held": "banana"},
                {"q": A, "column": [-0.05, 0.25, -0.05, -0.05, -0.1]},
            ),
            (
                {"z": [np.log(3), 0, 0, 0, 0], "activation": "sigmoids", "held": "apple"},
                {"q": [0.75, *[0.5] * 4], "column": [3 / 16, 0, 0, 0, 0]},
            ),
        ],
        numbers=jacobian_numbers,
        random=lambda rng: {
            "z": np.clip(rng.normal(size=5) * 10 ** rng.uniform(-1, 1), -30, 30).tolist(),
            "activation": str(rng.choice(["softmax", "sigmoids"])),
            "held": str(rng.choice(CLASSES)),
        },
        edges=[
            {"z": z, "activation": activation, "held": held}
            for z in ([0.0] * 5, [30.0, 0.0, 0.0, 0.0, -30.0], [-30.0] * 5)
            for activation in ("softmax", "sigmoids")
            for held in ("apple", "elderberry")
        ],
        bad=[
            *[({"z": [0, 0]}, "z"), ({"z": []}, "z"), ({"z": 0}, "z"), ({"z": None}, "z"), ({"z": ["0"] * 5}, "z")],
            *[({"z": [NAN, 0, 0, 0, 0]}, "z.*nan"), ({"z": [True] * 5}, "z.*bool"), ({"z": [[0] * 5]}, "z")],
            *[({"z": [-INF] * 5}, "z.*inf"), ({"z": [31, 0, 0, 0, 0]}, "z.*31")],
            *bad_words("activation"),
            *bad_words("held"),
        ],
        controls=logit_controls,
        stepped={"z": [-2.2, *np.log(A[1:])], "held": "apple"},
        goals=[
            ({"z": [1.4, 0, 0, 0, 0], "held": "apple"}, {"moved": ["apple"]}),
            ({"activation": "sigmoids"}, {"moved": ["banana"]}),
            ({"z": [6, 0, 0, 0, -1.0]}, {"moved": ["apple"]}),
        ],
    ),
    "DigitExplorable": Kind(
        first={"ink": digit.DIGITS.tolist()[1], "label": 1, "classifier": make_small(digit.try_out())},
        by_hand=[
            (
                {"ink": BLANK, "label": 7, "classifier": NINE},
                {"z": [0] * 10, "q": [0.1] * 10, "loss": np.log(10), "by_logits": [*[0.1] * 7, -0.9, 0.1, 0.1]},
            ),
            (
                {"ink": [16.0, *BLANK[1:]], "label": 3, "classifier": NINE},
                {"z": [*[0] * 3, 2.197, *[0] * 6], "loss": np.log(9 + np.exp(2.197)) - 2.197},
            ),
            ({"ink": [8.0, *BLANK[1:]], "label": 0, "classifier": NINE}, {"loss": np.log(9 + np.exp(1.0985))}),
        ],
        numbers=digit_numbers,
        random=lambda rng: {
            "ink": (rng.integers(0, 17, 64) * rng.integers(0, 2, 64)).astype(float).tolist(),
            "label": int(rng.integers(10)),
            "classifier": make_small({"W": rng.normal(size=(10, 64)), "bias": rng.normal(size=10)}),
        },
        edges=[
            {"ink": ink, "label": label, "classifier": classifier}
            for ink in (BLANK, [16.0] * 64, [0.5, *BLANK[1:]])
            for label in (0, 9)
            for classifier in (NINE, {"W": [[100.0] * 64, *[[-100.0] * 64] * 9], "bias": [0.0] * 10})
        ],
        bad=[
            *[({"ink": ink}, "ink") for ink in (BLANK[1:], [], 0.5, None, [BLANK], ["1"] * 64, [True] * 64)],
            *[({"ink": [value, *BLANK[1:]]}, r"ink\[0\]") for value in (-1, 17, NAN, INF)],
            *bad_counts("label", -1, 10),
            *[({"classifier": value}, "classifier") for value in (None, 1, [], {}, "W", {"W": NINE["W"]})],
            ({"classifier": NINE | {"bias": [0.0] * 9}}, r"classifier\['bias'\] has shape \(9,\), expected \(10,\)"),
            ({"classifier": NINE | {"W": [[NAN] * 64] * 10}}, r"classifier\['W'\].*nan"),
            ({"classifier": NINE | {"bias": [101] * 10}}, r"classifier\['bias'\].*101"),
        ],
        controls=lambda state, numbers: {},
        stepped={"ink": BLANK, "label": 0},
        goals=[
            ({"ink": digit.DIGITS.tolist()[3], "label": 3}, {"from": "empty", "moved": ["ink", "label"]}),
            ({"ink": digit.DIGITS.tolist()[1], "label": 1}, {"moved": ["ink"]}),
            ({"ink": digit.DIGITS.tolist()[5], "label": 3}, {"from": "a 3", "moved": ["ink"]}),
        ],
        given=("classifier",),
    ),
    "DescentExplorable": Kind(
        first={"own": EVEN, "step": 0, "hidden": ""},
        by_hand=[],
        numbers=descent_numbers,
        random=lambda rng: {
            "own": random_start(rng),
            "step": int(rng.integers(0, 101)),
            "hidden": " ".join(name for name in ("even", "A", "B", "rival") if rng.random() < 0.3),
        },
        edges=[
            {"own": own, "step": step, "hidden": hidden}
            for own in (EVEN, [1 - 4e-9, *[1e-9] * 4], [1e-12, 1 - 4e-12, *[1e-12] * 3])
            for step, hidden in ((0, ""), (1, "even A B rival"), (100, "B"))
        ],
        bad=[
            ({"hidden": "yours"}, "hidden has 'yours', expected some of even, A, B, rival"),
            ({"hidden": 1}, "hidden is 1, expected a text"),
            ({"own": ONE_HOT}, r"own\[1\] is 0.*above 0"),
            *[bad for bad in bad_distributions("own") if bad[0] != {"own": [*EVEN, 0]}],  # its 0 is refused first
            *bad_counts("step", -1, 101),
        ],
        controls=descent_controls,
        stepped={"step": 1},
        goals=[
            ({"step": 15}, {"moved": ["step"]}),
            ({"own": [0.09, 0.9, 0.004, 0.003, 0.003], "step": 10}, {"moved": ["share", "step"]}),
        ],
    ),
    "TriangleExplorable": Kind(
        first={"first": [0.1, 0.8, 0.1], "second": [0.3, 0.35, 0.35]},
        by_hand=[
            (
                {"first": [0.1, 0.8, 0.1], "second": [0.5, 0.25, 0.25]},
                {
                    "losses": [2.302585092994046, np.log(2)],
                    "by_logits": np.array([[-0.9, 0.8, 0.1], [-0.5, 0.25, 0.25]]),
                },
            ),
        ],
        numbers=triangle_numbers,
        random=lambda rng: {"first": random_corner(rng), "second": random_corner(rng)},
        edges=[
            {"first": first, "second": [0.2, 0.4, 0.4]}
            for first in ([1 - 2e-9, 1e-9, 1e-9], [1e-9, 1 - 2e-9, 1e-9], [1 / 3] * 3, [1e-12, 1e-12, 1 - 2e-12])
        ],
        bad=[
            *[({name: [0.5, 0.5, 0]}, rf"{name}\[2\] is 0.*above 0") for name in ("first", "second")],
            *[({name: [0.5, 0.25, 0.5]}, f"{name} sums to 1.25") for name in ("first", "second")],
            *[({"first": row}, "first") for row in ([0.5, 0.5], EVEN, [], 0.5, None, ["1", "0", "0"], [NAN, 1, 0])],
        ],
        controls=triangle_controls,
        stepped={"first": [0.1, 0.9 * 0.88, 0.9 * 0.12]},
        goals=[
            ({"second": [0.1, 0.45, 0.45]}, {"moved": ["second"]}),
            ({"first": [0.5, 0.25, 0.25]}, {"moved": ["first"]}),
            ({"first": [0.05, 0.94, 0.01], "second": [0.05, 0.475, 0.475]}, {"moved": ["first", "second"]}),
        ],
    ),
    "TwoGradientsExplorable": Kind(
        first={"q": [0.1, 0.6, 0.1, 0.1, 0.1]},
        by_hand=[
            (
                {"q": A},
                {
                    "loss": 2.302585092994046,
                    "by_probs": [-10, 0, 0, 0, 0],
                    "by_logits": [-0.9, 0.5, 0.1, 0.1, 0.2],
                },
            ),
            ({"q": ONE_HOT}, {"loss": 0, "by_probs": [-1, 0, 0, 0, 0], "by_logits": [0] * 5}),
            ({"q": ONE_HOT[::-1]}, {"loss": INF, "by_probs": [-INF, 0, 0, 0, 0], "by_logits": [-1, 0, 0, 0, 1]}),
        ],
        numbers=two_gradient_numbers,
        random=lambda rng: {"q": random_distribution(rng)},
        edges=[{"q": q} for q in (EVEN, ONE_HOT, ONE_HOT[::-1], [1e-300, 1 - 1e-300, 0, 0, 0], [0.5, 0.5, 0, 0, 0])],
        bad=bad_distributions("q"),
        controls=lambda state, numbers: {
            f"probability of {name}": written(share, 3) for name, share in zip(CLASSES, state["q"], strict=True)
        },
        stepped={"q": [0.11, *(np.array([0.6, 0.1, 0.1, 0.1]) * 0.89 / 0.9)]},
        goals=[
            ({"q": [0.2, *[0.8 / 0.9 * share for share in (0.6, 0.1, 0.1, 0.1)]]}, {"moved": ["apple"]}),
            ({"q": [0.1, 0.22, *[0.68 / 3] * 3]}, {"moved": ["banana"]}),
            ({"q": [0.96, 0.01, 0.01, 0.01, 0.01]}, {}),
        ],
    ),
    "GuessingExplorable": Kind(
        first={"passage": 1, "presses": ""},
        by_hand=[
            ({"passage": 1, "presses": ""}, {"guesses": [], "lower": 0, "upper": 0, "model_mean": 0}),
            ({"passage": 1, "presses": "curious"}, {"guesses": [1] * 7, "lower": 0, "upper": 0}),
            # A letter that was tried at its place before does not count again; three at guess 1, one at guess 2.
            ({"passage": 2, "presses": "uaapse"}, {"guesses": [1, 2, 1, 1], "lower": 0.5, "upper": 0.8112781244591328}),
            ({"passage": 3, "presses": "wzabvab"}, {"guesses": [1, 2, 2], "lower": 2 / 3, "upper": 0.9182958340544896}),
            ({"passage": 4, "presses": "she gave a little scream half of fright" + "z"}, {"guesses": [1] * 39}),
        ],
        numbers=guessing_numbers,
        random=random_presses,
        edges=[
            *({"passage": passage, "presses": presses} for passage in (1, 2, 3, 4) for presses in ("", " ", LETTERS)),
            {"passage": 1, "presses": LETTERS * 40},
        ],
        bad=[
            *bad_counts("passage", 0, 5),
            *(({"presses": presses}, "presses") for presses in ("A", "a.", "é", "a" * 2001, None, 3, ["a"])),
        ],
        controls=lambda state, numbers: {},
        stepped={"presses": "a"},
        goals=[({"presses": "curious to see what th"}, {}), ({"presses": "curious to see what the n"}, {})],
    ),
    "SentenceExplorable": Kind(
        first={"text": "a queen, a vuvuzela"},
        by_hand=[
            ({"text": ""}, {"bits": [], "total": 0, "mean": 0}),
            # No context at all: the shares of the letters, mixed with 5 times the even guess.
            ({"text": "e"}, {"total": np.log2((121496 + 5) / (12115 + 5 / 27))}),
        ],
        numbers=sentence_numbers,
        random=lambda rng: {"text": random_text(rng, 48)},
        edges=[{"text": text} for text in ("", " ", "a", "Z", "...", "zzzzzz", "Off, with HIS head!", "q" * 48)],
        bad=[({"text": text}, "text") for text in ("a" * 49, None, 3, ["a"])],
        controls=lambda state, numbers: {},
        stepped={"text": "off with her head"},
        goals=[({"text": "the rabbit said the queen and the"}, {}), ({"text": "relax"}, {})],
    ),
}
every_kind = pytest.mark.parametrize("name", KINDS)


def found(kind=explorables.Explorable):
    """Return the names of all explorables, also of those that derive from another."""
    return {name for each in kind.__subclasses__() for name in {each.__name__} | found(each)}


def make(name, **state):
    return getattr(explorables, name)(**state)


def state_of(explorable):
    return {name: getattr(explorable, name) for name in explorable.trait_names(state=True)}


def everything(explorable):
    numbers = {name: getattr(explorable, name) for name in explorable.numbers()}
    return state_of(explorable) | numbers | {"summary": explorable.summary}


def random_states(name, count, seed=0):
    """Return `count` valid states, the same in each run."""
    rng = np.random.default_rng(seed)
    return [KINDS[name].random(rng) for _ in range(count)]


def close(expected):
    """Equal to 1e-9, relatively where numbers are large; nan where nan is expected."""
    return pytest.approx(expected, rel=1e-9, abs=1e-9, nan_ok=True)


@cache
def untouched(name):
    """Return an explorable as it starts, and what it gives to a notebook; nobody changes it."""
    explorable = make(name)
    return explorable, *explorable._repr_mimebundle_()


class Elements(html.parser.HTMLParser):
    """The elements of a page, and what is written in its paragraphs and scripts."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.words = [], {}
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))

    def handle_data(self, data):
        inside = self.elements[-1][0]
        self.words[inside] = self.words.get(inside, "") + data

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


# The table


def test_every_explorable_is_in_the_table():
    assert set(KINDS) == found()


@every_kind
def test_each_state_of_the_table_is_whole(name):
    kind = KINDS[name]
    states = {frozenset(state) for state in [kind.first, *kind.edges, *random_states(name, 3)]}
    assert states == {frozenset(make(name).trait_names(state=True))}
    assert {part for bad, _ in kind.bad for part in bad} == set(kind.first)


# State and numbers


@every_kind
def test_the_state_at_first_is_that_of_the_course(name):
    for part, value in KINDS[name].first.items():
        assert getattr(untouched(name)[0], part) == (value if isinstance(value, str | dict) else close(value))


@every_kind
def test_numbers_equal_those_worked_out_by_hand(name):
    for state, numbers in KINDS[name].by_hand:
        explorable = make(name, **state)
        for number, value in numbers.items():
            assert getattr(explorable, number) == close(value), (state, number)


@every_kind
def test_numbers_equal_those_of_plain_numpy(name):
    explorable = make(name)
    for state in [*KINDS[name].edges, *random_states(name, 40)]:
        for part, value in state.items():
            setattr(explorable, part, value)
        for number, value in KINDS[name].numbers(**state).items():
            found = np.asarray(getattr(explorable, number))
            if number == "surprisals":  # shares below 2 to the -990 lose digits, whichever way they are computed
                value, found = value[value < 990], found[: np.sum(value < 990)]
            assert found == close(np.asarray(value)), (state, number)


@every_kind
def test_no_number_is_left_out_of_the_table(name):
    kind = KINDS[name]
    assert set(untouched(name)[0].numbers()) == set(kind.numbers(**kind.first)) | {
        n for _, by in kind.by_hand for n in by
    }


def test_the_descents_are_those_that_notebook_5_prints():
    losses = make("DescentExplorable").losses
    assert [[round(way[step], 4) for step in (0, 1, 10, 100)] for way in losses[:4]] == [
        [2.3026, 1.3666, 0.0989, 0.0082],
        [2.3026, 1.2905, 0.0950, 0.0081],
        [2.3026, 1.2362, 0.0930, 0.0081],
        [2.3026, 0.9114, 0.0539, 0.0050],
    ]
    assert losses[4][:2] == close([np.log(5), np.log(1 + 4 / np.e)])


def test_four_merges_make_a_prefix_code_that_fills_its_tree_and_is_no_shorter_than_the_entropy():
    for seed in range(40):
        state = random_code(np.random.default_rng(seed))
        explorable = make("CodeExplorable", **state)
        if len(state["merges"].split()) < 4:
            continue
        for word in explorable.words:
            assert [other for other in explorable.words if other.startswith(word)] == [word]
        assert sum(2.0 ** -len(word) for word in explorable.words) == 1
        assert explorable.entropy <= explorable.best_length <= explorable.average_length + 1e-9


@pytest.mark.parametrize(
    ("merges", "words"),
    [
        ("", ["", "", "", "", ""]),
        ("de cde", ["", "", "0", "10", "11"]),
        ("ae bd", ["0", "0", "", "1", "1"]),  # groups that do not stand side by side: the one further left gets the 0
        ("de cde ab abcde", ["00", "01", "10", "110", "111"]),
        ("ab abc abcd abcde", ["0000", "0001", "001", "01", "1"]),
    ],
)
def test_a_merge_puts_a_digit_in_front_of_the_words_of_both_groups(merges, words):
    assert make("CodeExplorable", merges=merges).words == words


def test_the_letters_of_a_merge_may_stand_in_any_order():
    explorable = make("CodeExplorable", merges=" ed  dce")
    assert explorable.merges == "de cde"
    assert explorable.words == ["", "", "0", "10", "11"]


@every_kind
def test_observers_are_told_of_each_number_that_changes(name):
    explorable, told = make(name), {}
    before = everything(explorable)
    explorable.observe(lambda change: told.update({change["name"]: change["new"]}))
    for part, value in random_states(name, 1, seed=3)[0].items():
        setattr(explorable, part, value)
    after = everything(explorable)
    assert "summary" in told
    assert {part: told.get(part, "not told") for part in after if after[part] != before[part]} == {
        part: after[part] for part in after if after[part] != before[part]
    }


@every_kind
def test_several_states_set_at_once_give_the_numbers_of_all(name):
    for state in random_states(name, 5, seed=1):
        explorable = make(name)
        with explorable.hold_trait_notifications():
            for part, value in state.items():
                setattr(explorable, part, value)
        assert everything(explorable) == everything(make(name, **state))


@every_kind
def test_numbers_and_summary_cannot_be_set(name):
    explorable = untouched(name)[0]
    for number in [*explorable.numbers(), "summary"]:
        with pytest.raises(traitlets.TraitError, match="read-only"):
            setattr(explorable, number, getattr(explorable, number))


@every_kind
def test_what_the_reader_may_change_is_synced_and_numbers_are_not(name):
    explorable = untouched(name)[0]
    synced = set(explorable.trait_names(sync=True))
    assert set(explorable.trait_names(state=True)) <= synced
    assert not synced & {*explorable.numbers(), "summary"}


@every_kind
def test_each_bad_state_is_refused_in_one_line_and_leaves_everything(name):
    explorable, taken = make(name), []
    before = everything(explorable)
    for bad, words in KINDS[name].bad:
        ((part, value),) = bad.items()
        try:
            setattr(explorable, part, value)
        except traitlets.TraitError as error:
            complaint = str(error)
            taken += [] if re.search(words, complaint) and len(complaint.splitlines()) == 1 else [(bad, complaint)]
        except Exception as error:
            taken.append((bad, repr(error)))
        else:
            taken.append((bad, "no complaint"))
        if everything(explorable) != before:
            taken.append((bad, "state or numbers have changed"))
            explorable = make(name)
    assert taken == []


@every_kind
def test_an_explorable_cannot_begin_with_a_bad_state(name):
    taken = []
    for bad, _ in KINDS[name].bad:
        with contextlib.suppress(traitlets.TraitError):
            make(name, **bad)
            taken.append(bad)
    assert taken == []


@every_kind
def test_an_unknown_state_is_named_in_a_type_error(name):
    with pytest.raises(TypeError, match=f"{name} .*'colour'.*{sorted(KINDS[name].first)[0]}"):
        make(name, colour="red")
    with pytest.raises(TypeError, match="summary"):
        make(name, summary="all is well")


@every_kind
def test_a_list_that_was_handed_in_or_out_does_not_change_the_state(name):
    mine = {part: list(value) for part, value in KINDS[name].first.items() if isinstance(value, list)}
    explorable = make(name, **mine)
    before = {part: list(value) for part, value in state_of(explorable).items() if part in mine}
    for part, value in mine.items():
        value[0] = 77.0
        assert list(getattr(explorable, part)) == before[part]


@pytest.mark.parametrize(
    ("name", "state", "words"),
    [
        ("Code", {"merges": "de"}, "4 groups, so far 0.240 bits a fruit; the entropy is 2.220 bits"),
        (
            "Code",
            {"merges": "de cde ab abcde"},
            "2.240 bits a fruit: 2.220 of entropy and 0.020 of waste; no code is shorter",
        ),
        (
            "Code",
            {"merges": "ab abc abcd abcde"},
            "3.220 bits a fruit: 2.220 of entropy and 1.000 of waste; the best code needs 2.240",
        ),
        (
            "CrossEntropy",
            {"p": ONE_HOT, "q": [0.5, 0.5, 0, 0, 0]},
            "H(p, q) = 1.0000 bits: 0.0000 is H(p), 1.0000 is for believing q (∞ with p and q exchanged)",
        ),
        (
            "Softmax",
            {"z": [-8, 8, 0, 0, 0], "temperature": 0.25},
            "Apple's share is below 0.001, so the loss is 64.000 nats at the temperature 0.25",
        ),
        (
            "Softmax",
            {"z": [1, 1, 1, 1, 1]},
            "Apple's share is 0.200, so the loss is 1.609 nats at the temperature 1.00",
        ),
        ("Loss", {"q": A}, "q of apple 0.100: loss 2.303 nats, worse than the even guess (1.609)"),
        ("Loss", {"q": EVEN}, "q of apple 0.200: loss 1.609 nats, equal to the even guess (1.609)"),
        (
            "Loss",
            {"q": [0.2001, 0.1999, 0.2, 0.2, 0.2]},
            "q of apple 0.200: loss 1.609 nats, better than the even guess (1.609)",
        ),
        ("Loss", {"q": [0, 1, 0, 0, 0]}, "q of apple 0.000: loss ∞ nats, worse than the even guess (1.609)"),
        (
            "Digit",
            {"ink": BLANK, "classifier": NINE},
            "No ink: it says 0, with 0.100. The label 1 is given 0.100: loss 2.303 nats.",
        ),
        (
            "Cost",
            {"cut": 4},
            "Batches of 4 and 2: means 0.920 and 0.578, mean of the two 0.749; mean of all six 0.806 nats",
        ),
        (
            "Cost",
            {"given": [0, *GIVEN[1:]], "cut": 2},
            "Batches of 2 and 4: means ∞ and 0.544, mean of the two ∞; mean of all six ∞ nats",
        ),
        ("Descent", {"hidden": "even B rival"}, "Losses at step 0: A 2.3026, yours 1.6094 nats"),
        (
            "LogitGap",
            {"gap": -39.5},
            "banana's logit 39.500 below apple's; loss in float32: naive 0, stable 7.00e−18; "
            "in float64: naive 0, stable 7.00e−18 nats",
        ),
        (
            "Guessing",
            {"presses": "c"},
            "1 of 36 found. You: 1 guess, between 0.00 and 0.00 bits a character. "
            "The model: 4 guesses, and a loss of 3.85 bits a character.",
        ),
        ("Sentence", {"text": "q"}, "9.35 bits for 1 character, 9.35 each. The greatest surprise is “q”, 9.35 bits."),
    ],
)
def test_the_sentence_says_the_numbers_in_words(name, state, words):
    assert make(f"{name}Explorable", **state).summary == words


def test_the_still_picture_of_a_game_has_the_last_words_as_its_title():
    games = [make("GuessingExplorable", passage=2, presses=PASSAGES[1][1][:found]) for found in (0, 3, 99)]
    assert [game.draw().get_title("left") for game in games] == [
        "… little recovered from the shock of being ▁",
        "… little recovered from the shock of being ups▁",
        "… being upset and their slates and pencils had.",
    ]


@every_kind
def test_the_sentence_is_one_plain_line_with_a_number(name):
    for state in [*KINDS[name].edges, *random_states(name, 20)]:
        summary = make(name, **state).summary
        assert re.search(r"\d|∞", summary)
        assert not re.search(r"\n|\bnan\b|\binf\b|-0\.0|−0\.0+\b|np\.", summary)


@every_kind
def test_a_row_cannot_be_changed_in_place_and_a_number_is_kept_as_float(name):
    explorable = make(name)
    for part, value in KINDS[name].first.items():
        if isinstance(value, list):
            assert isinstance(getattr(explorable, part), tuple)
        if isinstance(value, float):
            setattr(explorable, part, 1)
            assert isinstance(getattr(explorable, part), float)


@pytest.mark.parametrize(
    ("value", "written"), [(INF, "∞"), (-INF, "−∞"), (-0.0004, "0.000"), (-1.5, "−1.500"), (0.0625, "0.062")]
)
def test_a_number_is_written_with_a_true_minus_sign_and_none_before_a_zero(value, written):
    assert write(value) == written
    assert write(value, sign="+") == ("+" if value > 0.001 and value < INF else "") + written


# The files


def test_the_palette_is_that_of_the_figures():
    written = re.findall(r"^export const (\w+) = (.*);", pages.read("palette"), flags=re.MULTILINE)
    palette = {name: json.loads(value) for name, value in written if "SERIES[" not in value}
    short = palette.pop("SHORT")
    assert palette == {
        name: list(value) if isinstance(value := getattr(figures, name), tuple) else value for name in palette
    }
    assert all(name.startswith(part.rstrip(".")) for name, part in zip(figures.CLASSES, short, strict=True))
    roles = {"TRUTH", "BELIEF", "ENTROPY", "EXCESS", "LOSS", "GAIN"}
    assert set(palette) == {"CLASSES", "COLORS", "ACCENT", "SERIES", "FILL", "EXTRA"} | roles


# The output that a notebook stores


@every_kind
def test_a_notebook_gets_the_widget_a_page_a_picture_and_a_line(name):
    explorable, data, metadata = untouched(name)
    assert set(data) == {"text/html", "text/plain", "image/png", "application/vnd.jupyter.widget-view+json"}
    assert data["text/plain"] == f"Explorable. {explorable.summary}"
    assert "\n" not in data["text/plain"]
    assert b64decode(data["image/png"]).startswith(b"\x89PNG")
    assert metadata["image/png"]["alt"] == data["text/plain"]
    assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == explorable.model_id


@every_kind
def test_the_page_has_the_sentence_a_described_picture_and_each_file_once(name):
    explorable, data, _ = untouched(name)
    page = Elements(data["text/html"])
    (picture,) = page.all("img")
    assert picture["alt"] == data["text/plain"]
    assert picture["src"].startswith("data:image/png;base64,")
    assert page.words["p"] == explorable.summary + pages.STILL
    *modules, start = page.all("script")
    assert [each["data-module"] for each in modules] == pages.order(explorable.drawing)
    assert start == {}
    assert page.all("style") == [{"data-module": "style"}]


@every_kind
def test_the_line_the_page_and_the_picture_are_of_the_present_state(name):
    state = random_states(name, 1, seed=5)[0]
    explorable = make(name)
    for part, value in state.items():
        setattr(explorable, part, value)
    data, _ = explorable._repr_mimebundle_()
    assert data["text/plain"] == f"Explorable. {make(name, **state).summary}"
    assert Elements(data["text/html"]).words["p"] == explorable.summary + pages.STILL
    assert all(data[kind] != untouched(name)[1][kind] for kind in ("text/plain", "text/html", "image/png"))


@every_kind
def test_the_page_asks_no_other_host(name):
    text = untouched(name)[1]["text/html"]
    assert set(re.findall(r"""\w+://[^\s"'`<>)]*""", text)) <= {"http://www.w3.org/2000/svg"}
    assert not re.search(r"""\bimport\b\s*[({"'*\w]|\bfetch\(|XMLHttpRequest|@import|url\((?!#)|["'`]//""", text)


@every_kind
def test_a_file_cannot_end_its_element_early(name):
    explorable = untouched(name)[0]
    for text in (str(explorable._esm), str(explorable._css)):
        assert not re.search("</(script|style)|<!--", text, flags=re.IGNORECASE)


@every_kind
def test_two_fresh_explorables_give_the_same_output(name):
    _, first, metadata = untouched(name)
    second, again = make(name)._repr_mimebundle_()
    view = "application/vnd.jupyter.widget-view+json"
    assert {k: v for k, v in first.items() if k != view} == {k: v for k, v in second.items() if k != view}
    assert metadata == again
