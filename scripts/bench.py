"""Measure what a user feels, beside what else does it: python scripts/bench.py [PART ...], all parts by default.

The parts are mathematics, memory, codes, import, notebooks, lab and explorables. Contestants take turns, and each ratio
is a median over the rounds with its quartiles. The figures go to docs/benchmarks.json, of which docs/benchmarks.md is
the readable form and README.md quotes a table; a part that was not run keeps its figures. A missing peer is said, not
fatal.
"""

import contextlib
import importlib.metadata
import importlib.util
import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import bench_explorables
import bench_mathematics as mathematics
import bench_page
import lab
from bench_mathematics import OURS, interleave, ratios, spread

ROOT = Path(__file__).resolve().parent.parent
FIGURES = ROOT / "docs/benchmarks.json"
PAGE = ROOT / "docs/benchmarks.md"
README = ROOT / "README.md"
PACKAGES = ["numpy", "scipy", "scikit-learn", "torch", "jax", "dahuffman", "huffman", "ipywidgets", "matplotlib"]


def present(modules):
    """Return the names whose module is installed; say which are not."""
    found = [name for name, module in modules.items() if importlib.util.find_spec(module)]
    for name in modules.keys() - set(found):
        print(f"{name} is not installed, and not measured", file=sys.stderr)
    return found


def run(command, **options):
    """Run a command that must succeed; return what it printed."""
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False, **options)
    if done.returncode:
        raise RuntimeError(f"{' '.join(map(str, command))}:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
    return done.stdout


def take_turns(calls, rounds):
    """Return the seconds of each call, round by round; a call may return its own time."""
    times = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            start = time.perf_counter()
            own = call()
            times[name].append(own if isinstance(own, float) else time.perf_counter() - start)
            print(f"  {name}: {times[name][-1]:.3f} s", file=sys.stderr, flush=True)
    return times


def compared(times):
    return {"seconds": {name: spread(each) for name, each in times.items()}, "ratios": ratios(times)}


# The parts


def measure_mathematics():
    peers = present({name: module for name, (module, _) in mathematics.PEERS.items()})
    script = Path(mathematics.__file__)
    found = {}
    for threads, variables in mathematics.THREADS.items():
        wanted = peers if threads == "one" else [name for name in peers if name in ("PyTorch", "JAX")]
        command = [sys.executable, script, threads, *wanted]
        done = subprocess.run(command, env=os.environ | variables, stdout=subprocess.PIPE, text=True, check=True)
        found[threads] = json.loads(done.stdout)
    return found


def measure_codes(symbols=100_000):
    peers = present({"dahuffman": "dahuffman", "huffman": "huffman"})
    _, calls = mathematics.code_calls(symbols, peers)
    return {"symbols": symbols} | compared(interleave(calls, seconds=30, fewest=9))


def measure_import(rounds=15):
    """Import in fresh processes, timed from inside on the processor's clock: Python's own start does not count."""

    def fresh(module):
        code = f"import time; start = time.process_time(); import {module}; print(time.process_time() - start)"
        return lambda: float(run([sys.executable, "-c", code], cwd=ROOT))

    calls = {"numpy": fresh("numpy"), OURS: fresh("xent_helpers")}
    take_turns(calls, 2)  # fills the caches
    return compared(take_turns(calls, rounds))


def measure_notebooks(rounds=3):
    """Execute and compare all notebooks as `make test` does, beside `jupyter execute` one after another."""
    files = sorted((ROOT / "notebooks").glob("*.ipynb"))

    # The last notebooks take longest, so they go first, as in `make test`.
    compare = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"]
    compare += ["--nbval", *reversed(files)]
    execute = [Path(sys.executable).with_name("jupyter-execute")]

    def one_after_another():
        for file in files:
            run([*execute, file.name], cwd=file.parent)

    one_thread = os.environ | mathematics.THREADS["one"]
    calls = {OURS: lambda: run(compare, cwd=ROOT, env=one_thread), "jupyter execute": one_after_another}
    return {"notebooks": len(files)} | compared(take_turns(calls, rounds))


@contextlib.contextmanager
def answering(command, folder):
    """Start a JupyterLab and yield once its page answers; then end it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        environment = {k: v for k, v in os.environ.items() if k != "VIRTUAL_ENV"}
        environment |= {"JUPYTER_RUNTIME_DIR": f"{home}/runtime", "JUPYTER_CONFIG_DIR": f"{home}/config"}
        with (Path(home) / "log").open("w") as log:
            server = subprocess.Popen(
                command, cwd=folder, env=environment, stdout=log, stderr=log, start_new_session=True
            )
        try:
            yield lab.wait_for_server(server, Path(home), seconds=600)
        finally:
            os.killpg(server.pid, signal.SIGTERM)  # make, its shell and the server
            server.wait(30)


def measure_lab(rounds=3):
    """Go from a fresh clone to a page of JupyterLab that answers: `make lab`, and pip and venv by hand."""
    flags = ["--no-browser", "--ServerApp.port=0"] + ["--allow-root"] * (hasattr(os, "geteuid") and os.geteuid() == 0)
    by_make = ["make", "lab", f"LAB_ARGS={' '.join(flags)}"]
    by_hand = "python3 -m venv .venv && .venv/bin/python -m pip install --quiet --editable . && "
    by_hand += f"exec .venv/bin/python -m jupyterlab {' '.join(flags)}"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:

        def again(command, name):
            begun = time.perf_counter()
            with answering(command, Path(temporary) / name):
                return time.perf_counter() - begun

        def fresh(command, name):
            shutil.rmtree(Path(temporary) / name, ignore_errors=True)
            run(["git", "clone", "--quiet", ROOT, Path(temporary) / name])
            return again(command, name)

        calls = {
            OURS: lambda: fresh(by_make, "make"),
            "second time": lambda: again(by_make, "make"),
            "pip and venv by hand": lambda: fresh(["sh", "-c", by_hand], "pip"),
        }
        return compared(take_turns(calls, rounds))


PARTS = {
    "mathematics": measure_mathematics,
    "memory": mathematics.memory,
    "codes": measure_codes,
    "import": measure_import,
    "notebooks": measure_notebooks,
    "lab": measure_lab,
    "explorables": bench_explorables.measure_in_lab,
}


def machine():
    """Return what the figures depend on, without a name or a path of the machine."""
    versions = {}
    for package in PACKAGES:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            versions[package] = importlib.metadata.version(package)
    return {"cores": os.cpu_count(), "system": platform.system(), "python": platform.python_version()} | versions


def rounded(figures):
    """Return the figures with four digits, which is more than they hold."""
    if isinstance(figures, dict):
        return {key: rounded(value) for key, value in figures.items()}
    if isinstance(figures, list):
        return [rounded(value) for value in figures]
    return float(f"{figures:.4g}") if isinstance(figures, float) else figures


def main():
    parts = sys.argv[1:] or list(PARTS)
    if unknown := set(parts) - PARTS.keys():
        sys.exit(f"{', '.join(unknown)}: no such part; there are {', '.join(PARTS)}")
    for part in parts:
        print(f"== {part}", file=sys.stderr, flush=True)
        measured = rounded({"machine": machine(), "figures": PARTS[part]()})
        figures = (json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}) | {part: measured}
        ordered = {name: figures[name] for name in PARTS if name in figures}
        FIGURES.write_text(bench_page.compact(ordered), encoding="utf-8", newline="\n")
        PAGE.write_text(bench_page.page(ordered), encoding="utf-8", newline="\n")
        README.write_text(
            bench_page.quoted(README.read_text(encoding="utf-8"), ordered), encoding="utf-8", newline="\n"
        )
        print(bench_page.section(part, figures[part]["figures"]))
    print(*bench_page.goals({part: figures[part] for part in parts}), sep="\n")


if __name__ == "__main__":
    main()
