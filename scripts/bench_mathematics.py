"""The mathematics beside SciPy, scikit-learn, PyTorch and JAX: the same numbers first, then the times of each.

python scripts/bench_mathematics.py THREADS prints the times as JSON; THREADS is "one" or "all". A process of its own
for each, since libraries read how many threads they may use when they are loaded.
"""

import json
import os
import random
import statistics
import sys
import time
import timeit
import tracemalloc

import numpy as np

import xent_helpers
from xent_helpers import codes

SHAPES = [(1, 5), (256, 10), (100_000, 10), (8192, 1000), (512, 50_257)]
DTYPES = ["float64", "float32"]
FUNCTIONS = ["cost_from_logits", "softmax", "log_softmax", "grad_wrt_logits", "cost", "entropy", "cross_entropy"]
OURS = "xent_helpers"
THREADS = {
    "one": {f"{library}_NUM_THREADS": "1" for library in ("OMP", "OPENBLAS", "MKL", "VECLIB_MAXIMUM")}
    | {"XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"},
    "all": {},
}
CLOCKS = {"one": time.process_time, "all": time.perf_counter}
SECONDS, FEWEST, MOST = 2, 5, 21  # rounds of one comparison


def data(shape, dtype):
    """Return labels, logits, and two sets of distributions.

    No label is so improbable that scikit-learn, which clips at the rounding of the dtype, would find another loss.
    """
    rng = np.random.default_rng(0)
    z, other = (rng.normal(size=shape).astype(dtype) for _ in range(2))
    return rng.integers(shape[1], size=shape[0]), z, xent_helpers.softmax(other), xent_helpers.softmax(z)


def xent_helpers_calls(y, z, p, q):
    return {
        "cost_from_logits": lambda: xent_helpers.cost_from_logits(y, z),
        "softmax": lambda: xent_helpers.softmax(z),
        "log_softmax": lambda: xent_helpers.log_softmax(z),
        "grad_wrt_logits": lambda: xent_helpers.grad_wrt_logits(y, z),
        "cost": lambda: xent_helpers.cost(y, q),
        "entropy": lambda: xent_helpers.entropy(p),
        "cross_entropy": lambda: xent_helpers.cross_entropy(p, q),
    }


def limits(shape, dtype):
    """Return what no NumPy code can go below: the exponentials or logarithms alone, and reading every number once."""
    _, z, p, _ = data(shape, dtype)
    buffer = np.empty_like(z)
    return {"np.exp": lambda: np.exp(z, out=buffer), "np.log": lambda: np.log(p, out=buffer), "one read": z.max}


def minus_one_hot(q, y):
    q[np.arange(len(y)), y] -= 1
    return q


def scipy_calls(y, z, p, q):
    from scipy import special, stats

    return {
        "cost_from_logits": lambda: -special.log_softmax(z, axis=-1)[np.arange(len(y)), y].mean(),
        "softmax": lambda: special.softmax(z, axis=-1),
        "log_softmax": lambda: special.log_softmax(z, axis=-1),
        "grad_wrt_logits": lambda: minus_one_hot(special.softmax(z, axis=-1), y),
        "entropy": lambda: stats.entropy(p, axis=-1),
        "cross_entropy": lambda: -special.xlogy(p, q).sum(axis=-1),
    }


def sklearn_calls(y, z, p, q):
    from sklearn.metrics import log_loss
    from sklearn.utils.extmath import softmax

    labels = np.arange(z.shape[1])
    return {
        "cost_from_logits": lambda: log_loss(y, softmax(z), labels=labels),
        "softmax": lambda: softmax(z),
        "grad_wrt_logits": lambda: minus_one_hot(softmax(z), y),
        "cost": lambda: log_loss(y, q, labels=labels),
    }


def torch_calls(y, z, p, q):
    import torch
    from torch.nn import functional

    y, z, p, q = map(torch.from_numpy, (y, z, p, q))
    leaf = z.clone().requires_grad_()

    def gradient():
        return torch.autograd.grad(functional.cross_entropy(leaf, y, reduction="sum"), leaf)[0]

    return {
        "cost_from_logits": lambda: functional.cross_entropy(z, y),
        "softmax": lambda: torch.softmax(z, -1),
        "log_softmax": lambda: torch.log_softmax(z, -1),
        "grad_wrt_logits": gradient,
        "cost": lambda: functional.nll_loss(torch.log(q), y),
        "entropy": lambda: torch.special.entr(p).sum(-1),
        "cross_entropy": lambda: -torch.special.xlogy(p, q).sum(-1),
    }


def jax_calls(y, z, p, q):
    import jax
    import jax.numpy as jnp
    from jax.scipy import special

    jax.config.update("jax_enable_x64", True)

    def of_the_label(rows, y):
        return jnp.take_along_axis(rows, y[:, None], axis=1)

    def total(z, y):
        return -of_the_label(jax.nn.log_softmax(z), y).sum()

    compiled = {
        "cost_from_logits": (lambda y, z: -of_the_label(jax.nn.log_softmax(z), y).mean(), (y, z)),
        "softmax": (jax.nn.softmax, (z,)),
        "log_softmax": (jax.nn.log_softmax, (z,)),
        "grad_wrt_logits": (jax.grad(total), (z, y)),
        "cost": (lambda y, q: -jnp.log(of_the_label(q, y)).mean(), (y, q)),
        "entropy": (lambda p: special.entr(p).sum(-1), (p,)),
        "cross_entropy": (lambda p, q: -special.xlogy(p, q).sum(-1), (p, q)),
    }

    def call(function, arguments):
        function, arguments = jax.jit(function), [jnp.asarray(each) for each in arguments]
        return lambda: function(*arguments).block_until_ready()

    return {name: call(*each) for name, each in compiled.items()}


PEERS = {
    "SciPy": ("scipy", scipy_calls),
    "scikit-learn": ("sklearn", sklearn_calls),
    "PyTorch": ("torch", torch_calls),
    "JAX": ("jax", jax_calls),
}


def comparisons(shape, dtype, peers):
    """Yield each function with its callables by library, ours first."""
    given = data(shape, dtype)
    calls = {OURS: xent_helpers_calls(*given)} | {name: PEERS[name][1](*given) for name in peers}
    for function in FUNCTIONS:
        yield function, {name: each[function] for name, each in calls.items() if function in each}


def differing(calls, dtype):
    """Return the libraries whose numbers are not ours, and how far they are off."""
    room = {"float64": 1e-9, "float32": 2e-4}[dtype]
    expected = np.asarray(calls[OURS]())
    found = {name: np.asarray(call()) for name, call in calls.items()}
    scale = np.abs(expected).max()
    off = {
        name: float(np.abs(values - expected).max() / scale) if values.shape == expected.shape else np.inf
        for name, values in found.items()
    }
    return {name: error for name, error in off.items() if not error <= room}


def interleave(calls, clock=time.process_time, seconds=SECONDS, fewest=FEWEST, most=MOST):
    """Return the times of one call of each, round by round, in seconds.

    Every round calls everyone, in an order of its own: what slows the machine down for a while slows them all. The
    clock is the processor's, which stands still while another program runs; many threads need the one on the wall.
    """
    timers = {name: timeit.Timer(call, timer=clock) for name, call in calls.items()}
    once = {name: timer.timeit(1) for name, timer in timers.items()}  # compiles, and fills caches
    once = {name: min(first, timers[name].timeit(1)) for name, first in once.items()}
    repeats = {name: max(1, round(0.005 / max(time, 1e-7))) for name, time in once.items()}
    rounds = round(seconds / sum(once[name] * repeats[name] for name in calls))
    times = {name: [] for name in calls}
    shuffle = random.Random(0).sample
    for _ in range(min(max(rounds, fewest), most)):
        for name in shuffle(list(calls), len(calls)):
            times[name].append(timers[name].timeit(repeats[name]) / repeats[name])
    return times


def spread(values):
    """Return the median and the quartiles."""
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return [middle, low, high]


def ratios(times, ours=OURS):
    """Return how many times longer each takes than ours: of the rounds the median and the quartiles."""
    return {
        name: spread([theirs / own for theirs, own in zip(each, times[ours], strict=True)])
        for name, each in times.items()
        if name != ours
    }


def measure(threads, peers, shapes=SHAPES):
    """Yield one row a function, shape and dtype: our time in seconds, and the ratio of everyone else's to it."""
    for shape in shapes:
        for dtype in DTYPES:
            others = limits(shape, dtype) if threads == "one" else {}
            for function, calls in comparisons(shape, dtype, peers):
                if wrong := differing(calls, dtype):
                    raise RuntimeError(f"{function} {shape} {dtype}: other numbers than ours, {wrong}")
                times = interleave(calls | others, CLOCKS[threads])
                print(function, shape, dtype, file=sys.stderr, flush=True)
                yield {
                    "function": function,
                    "shape": list(shape),
                    "dtype": dtype,
                    "seconds": spread(times[OURS]),
                    "ratios": ratios(times),
                }


def naive_cost(y, z):
    """Return the cost as its formula is written: right, and four times the memory."""
    e = np.exp(z)
    q = e / e.sum(axis=1, keepdims=True)
    return np.mean(-np.log(q[np.arange(len(y)), y]))


def memory(shape=(2_000_000, 100)):
    """Return the most memory that a cost of float32 logits needs above its input, in MiB, ours and the naive way's."""
    rng = np.random.default_rng(0)
    z = rng.standard_normal(shape, dtype=np.float32)
    y = rng.integers(shape[1], size=shape[0])
    found, costs = {}, {}
    for name, cost in {OURS: xent_helpers.cost_from_logits, "naive formula": naive_cost}.items():
        tracemalloc.start()
        costs[name] = cost(y, z)
        found[name] = tracemalloc.get_traced_memory()[1] / 2**20
        tracemalloc.stop()
    np.testing.assert_allclose(costs["naive formula"], costs[OURS], rtol=1e-4)
    return {"shape": list(shape), "MiB": found}


def code_calls(symbols, peers=("dahuffman", "huffman")):
    """Return what makes a Huffman code of so many symbols, by library."""
    weights = np.random.default_rng(0).zipf(1.3, size=symbols).clip(max=10**9).tolist()
    frequencies = dict(enumerate(weights))
    calls = {OURS: lambda: codes.huffman_code(frequencies)}
    if "dahuffman" in peers:
        import dahuffman

        calls["dahuffman"] = lambda: dahuffman.HuffmanCodec.from_frequencies(frequencies)
    if "huffman" in peers:
        import huffman

        calls["huffman"] = lambda: huffman.codebook(frequencies.items())
    return frequencies, calls


def code_lengths(frequencies, calls):
    """Return the length of the text in each library's code; dahuffman's also holds an end mark of weight 1."""
    lengths = {}
    for name, call in calls.items():
        code = call()
        if name == "dahuffman":
            table = code.get_code_table()
            lengths[name] = sum(frequencies.get(symbol, 1) * bits for symbol, (bits, _) in table.items())
        else:
            lengths[name] = sum(frequencies[symbol] * len(word) for symbol, word in code.items())
    return lengths


def main():
    threads, *peers = sys.argv[1:]
    if threads == "one" and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # whatever a library thinks of its variables
    json.dump(list(measure(threads, peers)), sys.stdout)


if __name__ == "__main__":
    main()
