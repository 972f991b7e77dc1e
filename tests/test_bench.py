"""The benchmark finds the same numbers in every library, and its page and the README say what it measured."""

import json
from pathlib import Path

import bench
import bench_mathematics
import bench_page
import numpy as np
import pytest
from needs import require

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(params=bench_mathematics.PEERS)
def peer(request):
    require(bench_mathematics.PEERS[request.param][0])
    return request.param


@pytest.mark.parametrize("dtype", bench_mathematics.DTYPES)
@pytest.mark.parametrize("shape", [(1, 5), (7, 3), (4, 200)])
def test_each_peer_finds_our_numbers(peer, shape, dtype):
    compared = {}
    for function, calls in bench_mathematics.comparisons(shape, dtype, [peer]):
        assert bench_mathematics.differing(calls, dtype) == {}
        compared[function] = len(calls)
    assert sorted(compared) == sorted(bench_mathematics.FUNCTIONS)
    assert sum(compared.values()) >= len(compared) + 4  # the peer has at least four of the functions


def test_other_numbers_would_be_noticed():
    calls = {"xent_helpers": lambda: np.array([1.0, 2.0]), "shifted": lambda: np.array([1.0, 2.0 + 1e-8])}
    assert set(bench_mathematics.differing(calls, "float64")) == {"shifted"}
    calls["shorter"] = lambda: np.array([1.0])
    assert set(bench_mathematics.differing(calls, "float64")) == {"shifted", "shorter"}


@pytest.mark.parametrize("library", ["dahuffman", "huffman"])
def test_each_peer_finds_a_code_as_short_as_ours(library):
    require(library)
    frequencies, calls = bench_mathematics.code_calls(300, [library])
    lengths = bench_mathematics.code_lengths(frequencies, calls)
    if library == "dahuffman":  # which always adds an end mark
        marked = frequencies | {"end": 1}
        lengths["xent_helpers"] = sum(
            marked[symbol] * len(word) for symbol, word in bench_mathematics.codes.huffman_code(marked).items()
        )
    assert lengths[library] == lengths["xent_helpers"]


def test_the_memory_of_both_ways_is_measured():
    found = bench_mathematics.memory((20_000, 100))["MiB"]
    assert found["naive formula"] > 2 * 20_000 * 100 * 4 / 2**20 > 0
    assert found["xent_helpers"] > 0


def test_contestants_take_turns_and_ratios_are_medians_with_quartiles():
    calls = {"xent_helpers": lambda: sum(range(10)), "slower": lambda: sum(range(3000))}
    times = bench_mathematics.interleave(calls, seconds=0, fewest=5)
    assert {name: len(each) for name, each in times.items()} == {"xent_helpers": 5, "slower": 5}
    times = {"xent_helpers": [1, 2, 1, 2, 1], "slower": [2, 4, 3, 8, 5]}
    assert bench_mathematics.ratios(times) == {"slower": [3, 2, 4]}


# What is written


@pytest.fixture(scope="module")
def figures():
    return json.loads(bench.FIGURES.read_text(encoding="utf-8"))


def test_each_part_that_was_measured_is_one_of_the_benchmark(figures):
    assert list(figures) == [part for part in bench.PARTS if part in figures]


def test_every_function_shape_and_dtype_was_measured(figures):
    cases = figures["mathematics"]["figures"]
    for threads in bench_mathematics.THREADS:
        found = {(case["function"], tuple(case["shape"]), case["dtype"]) for case in cases[threads]}
        assert found == {
            (function, shape, dtype)
            for function in bench_mathematics.FUNCTIONS
            for shape in bench_mathematics.SHAPES
            for dtype in bench_mathematics.DTYPES
        }


def test_the_page_says_what_was_measured(figures):
    assert bench.PAGE.read_text(encoding="utf-8") == bench_page.page(figures)
    assert bench.FIGURES.read_text(encoding="utf-8") == bench_page.compact(figures)


def test_the_readme_quotes_the_short_table(figures):
    assert "\n".join(bench_page.short(figures)) in (ROOT / "README.md").read_text(encoding="utf-8")


def test_a_goal_that_is_missed_is_shown():
    missed = {"import": {"machine": {}, "figures": {"seconds": {}, "ratios": {"numpy": [0.5, 0.4, 0.6]}}}}
    assert "| **0 of 1** |" in list(bench_page.goals(missed))[-1]
    reached = {"import": {"machine": {}, "figures": {"seconds": {}, "ratios": {"numpy": [1.0, 0.9, 1.1]}}}}
    assert "| all |" in list(bench_page.goals(reached))[-1]


def test_a_goal_is_out_of_reach_where_the_limit_alone_takes_too_long():
    def case(function, peer, **shares):
        ratios = {"SciPy": [peer] * 3} | {limit: [share] * 3 for limit, share in shares.items()}
        return {"function": function, "shape": [256, 10], "dtype": "float64", "ratios": ratios}

    cases = [
        case("softmax", 0.9, **{"np.exp": 0.8}),  # in the time of np.exp alone it would be 0.9 / 0.8 times as fast
        case("entropy", 0.9, **{"np.exp": 0.5, "np.log": 0.95}),
        case("cross_entropy", 1.1, **{"np.exp": 0.5, "np.log": 1.0}),
    ]
    aim, *_ = bench_page.mathematics_aims(cases)
    assert bench_page.judged(*aim)[1:3] == ("**1 of 3**", "1")
