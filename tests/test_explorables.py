"""The explorables, without a browser: the sliders move the picture, and the line says what mathematics says."""

import functools
import html
import itertools
import re
import time
from base64 import b64decode

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from xent_helpers import explorables

FRUITS = ["apple", "banana", "cherry", "date", "elderberry"]
TRUTH = np.array([1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 16])
GIVEN = [0.10, 0.70, 0.60, 0.60, 0.90, 0.35]
# Each explorable, its sliders and their range, and values to move them to.
MOVES = {
    "explore_entropy": dict.fromkeys(FRUITS, (0, 16, 3)),
    "explore_divergence": {"mix": (0, 1, 0.25), "doubt": (0, 1, 0.3)},
    "explore_loss": {"true": (0.01, 0.99, 0.7), "rival": (0, 1, 0.9)},
    "explore_cost": {"example": (1, 6, 4), "true": (0.01, 0.99, 0.5)},
    "explore_gradients": {"true": (0.01, 0.99, 0.7), "rival": (0, 1, 0.9)},
}
every_explorable = pytest.mark.parametrize("name", MOVES)


@functools.cache
def untouched(name):
    """Return an explorable as it starts; nobody moves its sliders."""
    return getattr(explorables, name)()


def at(name, **values):
    """Return the picture and the numbers of the line, with some sliders at other values."""
    explorable = untouched(name)
    axes, line = explorable.draw(**{key: slider.value for key, slider in explorable.sliders.items()} | values)
    return axes, numbers(line)


def numbers(line):
    return [float(number) for number in re.findall(r"(?<![\w.])[+-]?\d+(?:\.\d+)?", line)]


def heights(ax, container=0):
    return [bar.get_height() for bar in ax.containers[container]]


def drawn(axes):
    """Boxes of all bars, and texts, of the whole picture."""
    every = np.ravel(axes)[0].figure.axes
    return [(bar.get_bbox().bounds, bar.get_facecolor()) for ax in every for bar in ax.patches], [
        text.get_text() for ax in every for text in ax.texts
    ]


def prediction(true, rival):
    """Apple gets `true`; of the rest, banana gets a quarter and `rival` of the other three quarters."""
    other = (1 - true) * (1 - rival) / 4
    return np.array([true, (1 - true) - 3 * other, other, other, other])


def bits(p, q):
    """Cross-entropy in bits, over the classes that occur."""
    p, q = np.asarray(p, dtype=float), np.asarray(q, dtype=float)
    return -np.sum(p[p > 0] * np.log2(q[p > 0]))


def near(*values):
    """As printed: to three digits after the point."""
    return pytest.approx(values, abs=0.5001e-3)


# Every explorable


def test_every_explorable_is_tested():
    assert set(MOVES) == {name for name in dir(explorables) if name.startswith("explore_")}


@every_explorable
def test_sliders_are_named_have_their_range_and_stand_above_the_picture(name):
    explorable = untouched(name)
    sliders = explorable.sliders
    reach = {key: (low, high) for key, (low, high, _) in MOVES[name].items()}
    assert {key: (slider.min, slider.max) for key, slider in sliders.items()} == reach
    assert all(slider.description for slider in sliders.values())
    assert len({slider.description for slider in sliders.values()}) == len(sliders)
    assert explorable.box.children == (*sliders.values(), explorable.picture)


@every_explorable
def test_moving_a_slider_redraws_the_picture_and_the_line(name):
    explorable = getattr(explorables, name)()
    if name == "explore_cost":
        explorable.sliders["true"].value = 0.35
    for slider, (_, _, value) in MOVES[name].items():
        line, picture = explorable.summary, explorable.picture.value
        began = time.perf_counter()
        explorable.sliders[slider].value = value
        assert time.perf_counter() - began < 1  # against disaster only: it takes a fifth of that
        assert explorable.picture.value != picture
        assert (explorable.summary == line) == ((name, slider) == ("explore_loss", "rival"))
    axes, seen = at(name, **{slider: value for slider, (_, _, value) in MOVES[name].items()})
    assert numbers(explorable.summary) == seen
    assert drawn(explorable._axes) == drawn(axes)


@every_explorable
def test_the_corners_of_the_sliders_give_numbers_and_a_picture(name):
    reaches = [(low, high) for low, high, _ in MOVES[name].values()]
    for corner in itertools.product(*reaches) if len(reaches) == 2 else zip(*reaches, strict=True):
        axes, line = untouched(name).draw(**dict(zip(MOVES[name], corner, strict=True)))
        assert not re.search(r"\b(nan|inf)\b", line)
        assert numbers(line) or not any(corner)
        np.ravel(axes)[0].figure.draw_without_rendering()


@every_explorable
def test_the_live_picture_has_the_line_above_it_and_as_its_alternative(name):
    explorable = untouched(name)
    line = html.escape(explorable.summary)
    assert explorable.picture.value.startswith(f'<p>{line}</p><img alt="{line}" style=')


@every_explorable
def test_a_notebook_gets_the_widget_and_a_picture_for_where_it_cannot_live(name):
    explorable = untouched(name)
    data, metadata = explorable._repr_mimebundle_()
    assert set(data) == {"text/html", "text/plain", "image/png", "application/vnd.jupyter.widget-view+json"}
    words = f"Explorable. {explorable.summary}"
    assert data["text/plain"] == words
    assert f'<img alt="{html.escape(words)}"' in data["text/html"]
    assert b64decode(data["image/png"]).startswith(b"\x89PNG")
    assert data["application/vnd.jupyter.widget-view+json"]["model_id"] == explorable.box.model_id
    assert metadata["image/png"]["alt"] == words


# The stall


def test_the_stall_of_the_course_is_coded_without_a_gap():
    axes, seen = at("explore_entropy")
    assert seen == [1.875, 1.875, 0]
    assert heights(axes) == TRUTH.tolist()
    labels = [label.get_text() for label in axes.get_xticklabels()]
    assert [re.findall(r"\w+(?:\.\d+)?", label) for label in labels] == [
        ["apple", "1.00", "bits", "code", "0"],
        ["banana", "2.00", "bits", "code", "10"],
        ["cherry", "3.00", "bits", "code", "110"],
        ["date", "4.00", "bits", "code", "1110"],
        ["elderberry", "4.00", "bits", "code", "1111"],
    ]


def test_weights_are_scaled_to_probabilities():
    axes, seen = at("explore_entropy", apple=3, banana=1, cherry=3, date=2, elderberry=1)
    p = [0.3, 0.1, 0.3, 0.2, 0.1]
    assert heights(axes) == pytest.approx(p)
    assert seen == near(bits(p, p), 2.2, 2.2 - bits(p, p))


@settings(max_examples=15)
@given(weights=st.lists(st.integers(0, 16), min_size=5, max_size=5))
@example(weights=[0, 0, 0, 0, 0])
@example(weights=[1, 0, 0, 0, 0])
@example(weights=[16, 1, 0, 0, 0])
@example(weights=[16, 16, 16, 16, 16])
def test_the_average_length_is_at_least_the_entropy_and_less_than_one_bit_more(weights):
    axes, line = untouched("explore_entropy").draw(**dict(zip(FRUITS, weights, strict=True)))
    if sum(weights) == 0:
        assert line == "The stall is empty: move a slider."
        assert heights(axes) == [0] * 5
    else:
        p = np.divide(weights, sum(weights))
        entropy, length, gap = numbers(line)
        assert entropy == pytest.approx(bits(p, p), abs=0.5001e-3)
        assert entropy - 0.001 <= length
        assert length < entropy + 1 or (max(p) == 1 and length == 1)  # even one fruit needs a word, of one bit
        assert gap == pytest.approx(length - entropy, abs=1.01e-3)


def test_a_fruit_that_is_not_sold_makes_no_code_word_longer():
    assert at("explore_entropy", apple=1, banana=1, cherry=0, date=0, elderberry=0)[1] == [1, 1, 0]


# The price of a belief


@pytest.mark.parametrize(("mix", "doubt"), [(0.5, 0), (0, 0), (1, 0), (0, 1), (0.25, 0.3), (1, 0.5)])
def test_the_price_is_the_entropy_and_the_divergence(mix, doubt):
    axes, seen = at("explore_divergence", mix=mix, doubt=doubt)
    q = (1 - doubt) * ((1 - mix) * TRUTH + mix * TRUTH[::-1]) + doubt * np.full(5, 0.2)
    price, reverse = bits(TRUTH, q), bits(q, TRUTH) - bits(q, q)
    assert seen == near(price, 1.875, price - 1.875, reverse)
    left, right = axes.figure.axes
    assert heights(left, 0) == pytest.approx(q)
    assert heights(left, 1) == TRUTH.tolist()
    assert [bar.get_height() for bar in right.patches] == pytest.approx([1.875, reverse, price - 1.875])
    assert price < right.get_ylim()[1]


# The loss


@pytest.mark.parametrize(
    ("true", "against"),
    [(0.1, "worse than"), (0.19, "worse than"), (0.2, "equal to"), (0.21, "better than"), (0.99, "better than")],
)
def test_the_loss_is_minus_the_logarithm_of_the_true_class(true, against):
    axes, line = untouched("explore_loss").draw(true=true, rival=0.4)
    assert numbers(line) == near(-np.log(true), np.log(5))
    assert f"{against} the even guess" in line
    left, right = axes.figure.axes
    assert heights(left, 0) == pytest.approx(prediction(true, 0.4))
    assert heights(left, 1) == [1, 0, 0, 0, 0]
    assert np.ravel(right.lines[1].get_data()) == pytest.approx([true, -np.log(true)])


@pytest.mark.parametrize("rival", [0, 0.5, 1])
def test_the_rival_moves_the_bars_and_not_the_loss(rival):
    axes, seen = at("explore_loss", rival=rival)
    assert seen == [2.303, 1.609]
    assert heights(axes) == pytest.approx(prediction(0.1, rival))


# The cost


@pytest.mark.parametrize(("example", "true"), [(1, 0.1), (1, 0.99), (4, 0.5), (6, 0.01)])
def test_the_cost_is_the_mean_of_six_losses_and_one_slider_moves_one_of_them(example, true):
    axes, seen = at("explore_cost", example=example, true=true)
    losses = -np.log([*GIVEN[: example - 1], true, *GIVEN[example:]])
    assert seen == near(example, losses[example - 1], losses.mean())
    assert heights(axes) == pytest.approx(losses)
    colors = [bar.get_facecolor() for bar in axes.containers[0]]
    assert [k for k in range(6) if colors.count(colors[k]) == 1] == [example - 1]


# The gradients


@pytest.mark.parametrize(("true", "rival"), [(0.1, 0.4), (0.1, 0), (0.7, 0.9), (0.01, 1), (0.99, 0)])
def test_the_line_says_loss_step_slopes_and_largest_push(true, rival):
    axes, seen = at("explore_gradients", true=true, rival=rival)
    q = prediction(true, rival)
    weights = q * np.exp([1 - true, *-q[1:]])  # one step of size 1 against q - y, on the logits
    after = weights / weights.sum()
    loss, loss_after, by_probability, by_logit, push = seen
    assert (loss, loss_after, push) == near(-np.log(true), -np.log(after[0]), q[1])
    assert (by_probability, by_logit) == pytest.approx((-1 / true, true - 1), abs=0.5001e-2)
    assert after[0] > true
    for ax, wanted in zip(axes, (q, [-1 / true, 0, 0, 0, 0], q - [1, 0, 0, 0, 0], after), strict=True):
        assert heights(ax) == pytest.approx(wanted)
    assert heights(axes[3], 1) == pytest.approx(q)


def test_the_rival_moves_the_largest_push_and_no_slope_by_a_probability():
    (even, one), (alone, two) = (at("explore_gradients", rival=rival) for rival in (0, 1))
    assert heights(even[1]) == heights(alone[1]) == pytest.approx([-10, 0, 0, 0, 0])
    assert one[2] == two[2] == -10
    assert (one[4], two[4]) == (0.225, 0.9)
