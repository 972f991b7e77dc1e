"""Pictures of notebooks 1 and 8: what characters cost, what memory costs, and how a message becomes a number."""

import numpy as np
from matplotlib.patches import Rectangle

from xent_helpers.figures.look import (
    ACCENT,
    CLASSES,
    COLORS,
    ENTROPY,
    EXCESS,
    EXTRA,
    FILL,
    GAIN,
    INK,
    LOSS,
    SERIES,
    new_axes,
    note,
    styled,
)
from xent_helpers.figures.words import describe, listed

_VISIBLE_SPACE = "␣"


@styled
def plot_intervals(shares, message, ax=None, names=CLASSES, colors=COLORS):
    """A row for each symbol of a message: the interval that is left, cut by the shares, and the part that is kept.

    Each row shows what the row above kept, stretched to the full width.
    """
    ax = new_axes(height=0.95 * (len(message) + 1)) if ax is None else ax
    ends = np.cumsum(shares)
    starts = ends - shares
    low, width = 0.0, 1.0
    for row, symbol in enumerate(message):
        kept = starts[symbol], ends[symbol]
        ax.barh([row] * len(shares), shares, 0.46, starts, color=colors[: len(shares)])
        ax.barh(row, shares[symbol], 0.6, kept[0], fill=False, edgecolor=INK, linewidth=2.6)
        ax.text(-0.02, row, f"{names[symbol]}\nfrom {low:.4g}", ha="right", va="center")
        ax.text(1.02, row, f"to {low + width:.4g}", va="center")
        if row + 1 < len(message):
            for kept_end, end in zip(kept, (0, 1), strict=True):
                ax.plot([kept_end, end], [row + 0.3, row + 0.7], color=INK, linewidth=1)
        low, width = low + width * kept[0], width * shares[symbol]
    ax.set(xlim=(-0.17, 1.13), ylim=(len(message) - 0.6, -0.55), xticks=[], yticks=[])
    ax.spines[:].set_visible(False)
    ax.set_title("Each fruit keeps its own part of what is left")
    said, parts = ", ".join(names[symbol] for symbol in message), listed(names[: len(shares)], shares)
    return describe(
        ax,
        f"Nested intervals for the message {said}: each row is cut by the shares {parts}, and the next "
        f"row is the part kept. At the end the interval goes from {low:.6g} to {low + width:.6g}.",
    )


@styled
def plot_memory(describing, predicting, ax=None):
    """Bits a character against the length of the memory: on what the table was counted on, and on held-out text."""
    ax = new_axes(height=3.5) if ax is None else ax
    memory = np.arange(len(describing))
    for name, values, color in (("describing", describing, SERIES[1]), ("predicting", predicting, SERIES[2])):
        ax.plot(memory, values, "o-", color=color, markersize=7)
        note(ax, memory[-1], values[-1], name, (9, 0), va="center", color=color)
    ax.set(xlim=(-0.2, memory[-1] + 1.15), ylim=(0, 1.12 * max(describing[0], predicting[0])), xticks=memory)
    ax.set(xlabel="characters of memory", ylabel="bits a character")
    ax.set_title("A longer memory describes better, and soon predicts worse")
    return describe(
        ax,
        f"Bits a character against characters of memory. Describing the text that was counted: "
        f"{listed(memory.tolist(), describing, digits=3)}. Predicting held-out text: "
        f"{listed(memory.tolist(), predicting, digits=3)}.",
    )


@styled
def plot_two_parts(text, model, ax=None):
    """Stacked bars in thousands of bytes: the text under its model, and on it the model itself."""
    ax = new_axes(height=3.5) if ax is None else ax
    text, model = np.asarray(text) / 1000, np.asarray(model) / 1000
    memory = np.arange(len(text))
    ax.bar(memory, text, 0.66, color=FILL)
    ax.bar(memory, model, 0.66, bottom=text, color=EXTRA)
    for column, total in enumerate(text + model):
        note(ax, column, total, f"{total:.0f}", (0, 4), ha="center")
    last = memory[-1]
    for name, middle in (("text", text[-1] / 2), ("model", text[-1] + model[-1] / 2)):
        note(ax, last + 0.36, middle, name, (5, 0), va="center")
    ax.set(xlim=(-0.5, last + 1), ylim=(0, 1.14 * (text + model).max()), xticks=memory)
    ax.set(xlabel="characters of memory", ylabel="thousands of bytes")
    ax.set_title("Who sends the model pays for both parts")
    return describe(
        ax,
        f"Stacked bars of thousands of bytes against characters of memory. The text: "
        f"{listed(memory.tolist(), text, digits=1)}; on it the model: {listed(memory.tolist(), model, digits=1)}.",
    )


@styled
def plot_reading(means, characters, whole, rival, ax=None):
    """Mean bits a character in equal parts of a text of so many characters, in the order of reading.

    `whole` is the mean over the whole text, `rival` a pair of another's name and its bits a character: two lines.
    """
    ax = new_axes(height=3.5) if ax is None else ax
    edges = np.linspace(0, characters / 1000, len(means) + 1)
    ax.stairs(means, edges, baseline=None, color=LOSS, linewidth=2)
    lines = sorted([(rival[1], rival[0], SERIES[1]), (whole, "whole book", ACCENT)])
    for (value, name, color), shift, side in zip(lines, (-3, 3), ("top", "bottom"), strict=True):
        ax.axhline(value, color=color, linestyle="--", linewidth=1.6)
        note(ax, edges[-1], value, f"{name} {value:.2f}", (5, shift), color=color, va=side)
    ax.set(xlim=(0, 1.19 * edges[-1]), ylim=(0, 1.05 * max(means)), xlabel="thousands of characters read")
    ax.set_ylabel("bits a character")
    ax.set_title("What it has read makes the rest cheaper")
    return describe(
        ax,
        f"Bits a character in {len(means)} parts of the book in the order of reading: {means[0]:.2f} in the first, "
        f"{means[len(means) // 2]:.2f} in the middle, {means[-1]:.2f} in the last; lines at {rival[0]}, "
        f"{rival[1]:.2f}, and at the mean, {whole:.2f}.",
    )


@styled
def plot_guess_bounds(lower, upper, paid, long, ax=None):
    """Shannon's bounds for many short passages, a bar from one to the other, a dot at the bits that were paid.

    `long` is the pair of bounds from one long passage, drawn as lines.
    """
    ax = new_axes(height=3.6) if ax is None else ax
    passages = np.arange(1, len(lower) + 1)
    ax.vlines(passages, lower, upper, color=FILL, linewidth=5)
    ax.plot(passages, paid, "o", color=ACCENT, markersize=6)
    for value, name, side, shift in ((long[0], "lower", "top", -3), (long[1], "upper", "bottom", 3)):
        ax.axhline(value, color=SERIES[1], linestyle="--", linewidth=1.6)
        note(ax, passages[-1] + 1, value, f"{name} {value:.2f}", (4, shift), color=SERIES[1], va=side)
    top = max(np.max(upper), np.max(paid))
    ax.set(xlim=(0, passages[-1] + 1 + 0.14 * len(lower)), ylim=(0, 1.08 * top), xticks=[])
    ax.set(xlabel=f"{len(lower)} short passages", ylabel="bits a character")
    ax.set_title("A short game moves both bounds about")
    return describe(
        ax,
        f"Bars from the lower to the upper bound of {len(lower)} short passages, the upper ones from "
        f"{np.min(upper):.2f} to {np.max(upper):.2f} bits, with a dot at what was paid, from {np.min(paid):.2f} to "
        f"{np.max(paid):.2f}; lines "
        f"at the bounds of one long passage, {long[0]:.2f} and {long[1]:.2f}.",
    )


@styled
def plot_surprises(text, bits, ax=None, title="", guesses=None, even=None):
    """Bars of each character's surprisal under its character; above them, where given, a reader's guess numbers.

    `even` is what an even guess costs in bits, a line: bars above it are red.
    """
    ax = new_axes(width=max(7.6, 0.17 * len(text)), height=3) if ax is None else ax
    places = np.arange(len(text))
    ax.bar(places, bits, 0.8, color=[ACCENT if even is not None and value > even else FILL for value in bits])
    if even is not None:
        ax.axhline(even, color=INK, linestyle="--", linewidth=1.4)
    top = max(8, 1.2 * max(bits, default=0))
    lowered = False  # of two neighbours with two digits one stands lower
    for place, (before, guess) in enumerate(zip([0, *(guesses or ())], guesses or (), strict=False)):
        lowered = min(before, guess) > 9 and not lowered
        look = {"ha": "center", "color": ACCENT if guess > 1 else INK, "fontsize": 10}
        ax.text(place, (0.87 if lowered else 0.94) * top, str(guess), **look)
    ax.set(xlim=(-0.7, max(len(text), 1) - 0.3), ylim=(0, top), ylabel="surprisal, bits", xticks=places)
    ax.set_xticklabels([_VISIBLE_SPACE if character == " " else character for character in text])
    ax.tick_params(axis="x", length=0)
    ax.set_title(title)
    return describe(ax, f"Bars of the surprisal of each character of “{text}”: {', '.join(f'{b:.1f}' for b in bits)}.")


@styled
def plot_colored_letters(text, bits, without, ax=None, across=36, deepest=12):
    """Letters over tiles, the deeper in colour the more `bits` each is worth, at most `deepest`, in rows of `across`.

    Above a tile stands what a memory takes off the bits `without` one, dashed, or what it adds, hatched.
    """
    rows = max(1, -(-len(text) // across))
    ax = new_axes(width=9, height=0.6 * rows + 0.6) if ax is None else ax
    for place, (letter, news, plain) in enumerate(zip(text, bits, without, strict=True)):
        row, column = divmod(place, across)
        look = {"color": ENTROPY, "alpha": np.sqrt(min(news, deepest) / deepest), "linewidth": 0}
        ax.add_patch(Rectangle((column + 0.03, row + 0.78), 0.94, 0.18, **look))
        ax.text(column + 0.5, row + 0.61, letter, ha="center", va="center", family="monospace", fontsize=12)
        look = {"edgecolor": GAIN, "linestyle": "--"} if news < plain else {"edgecolor": EXCESS, "hatch": "////"}
        if abs(plain - news) > 0.05:
            high = 0.036 * min(abs(plain - news), 10)
            ax.add_patch(Rectangle((column + 0.2, row + 0.42 - high), 0.6, high, fill=False, **look))
    ax.set(xlim=(0, across), ylim=(rows, 0))
    ax.axis("off")
    mean, mean_without = (sum(values) / max(1, len(text)) for values in (bits, without))
    memory = "" if list(bits) == list(without) else f", {mean_without:.2f} without memory"
    ax.set_title(f"The deeper the colour, the more bits: {mean:.2f} on average{memory}")
    each = ", ".join(f"{news:.1f}" for news in bits)
    return describe(
        ax,
        f"Letters of “{text}” over tiles, the deeper in colour the more bits: {each}; {mean:.2f} on average{memory}.",
    )
