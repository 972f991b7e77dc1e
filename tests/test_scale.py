"""The cost of more data than a machine holds: parts made and measured where they lie, on a cluster of processes."""

import os
import re
from pathlib import Path

import dask
import numpy as np
import psutil
import pytest
from needs import require

from xent_helpers import cost_from_logits, loss_from_logits

MEBIBYTE = 2**20
LIMIT = 192 * MEBIBYTE  # of each worker
WORKERS, PARTS, EXAMPLES, CLASSES = 2, 50, 8192, 128
DATA = PARTS * EXAMPLES * CLASSES * 8


def read(number):
    """Make the labels and the logits of one part, as a cluster would read its file."""
    rng = np.random.default_rng(number)
    return rng.integers(0, CLASSES, EXAMPLES), rng.normal(scale=3, size=(EXAMPLES, CLASSES))


def part(number):
    """Return what a worker sends back: sum and count; and, for this test, who it was and what it needed."""
    y, z = read(number)
    return loss_from_logits(y, z).sum(), len(y), os.getpid(), peak()


def peak():
    """Return the most memory that this process ever had, or has now where the system keeps no such record."""
    status = Path("/proc/self/status")
    if status.exists():
        return 1024 * int(re.search(r"VmHWM:\s*(\d+) kB", status.read_text())[1])
    memory = psutil.Process().memory_info()
    return getattr(memory, "peak_wset", memory.rss)


def cost_of(parts):
    sums, counts, *_ = zip(*parts, strict=True)
    return sum(sums) / sum(counts)


@pytest.fixture(scope="module")
def whole():
    """Return the cost of all the data at once, which takes a machine that holds them."""
    y, z = np.empty((PARTS, EXAMPLES), dtype=int), np.empty((PARTS, EXAMPLES, CLASSES))
    for number in range(PARTS):
        y[number], z[number] = read(number)
    return cost_from_logits(y, z)


@pytest.fixture(scope="module")
def client():
    """Start a cluster of processes, each with too little memory for the data."""
    distributed = require("distributed")
    options = {"threads_per_worker": 1, "memory_limit": LIMIT, "dashboard_address": None, "silence_logs": "CRITICAL"}
    with distributed.LocalCluster(n_workers=WORKERS, **options) as cluster, distributed.Client(cluster) as client:
        yield client


@pytest.fixture
def tasks():
    return [dask.delayed(part)(number) for number in range(PARTS)]


def peaks(parts):
    """Return the peak memory of each worker that sent a part, by its process id."""
    return {pid: max(most for *_, worker, most in parts if worker == pid) for pid in {each[2] for each in parts}}


@pytest.fixture
def report(record_property):
    def report(parts):
        each = ", ".join(f"{most // MEBIBYTE}" for most in peaks(parts).values())
        record_property(
            "the cost on a cluster",
            f"{DATA // MEBIBYTE} MiB of logits, workers of {LIMIT // MEBIBYTE} MiB peak at {each} MiB",
        )

    return report


def test_a_cluster_finds_the_cost_of_data_that_no_worker_could_hold(client, tasks, whole, report):
    parts = dask.compute(*tasks)  # as in notebook 04: with a client Dask goes to the cluster
    report(parts)
    assert cost_of(parts) == pytest.approx(whole, rel=1e-12)
    assert len(peaks(parts)) == WORKERS
    assert os.getpid() not in peaks(parts)
    assert max(peaks(parts).values()) < LIMIT < DATA / WORKERS


def test_a_worker_that_dies_midway_changes_nothing(client, tasks, whole, report):
    from distributed import as_completed

    parts, killed = [], None
    for future in as_completed(client.compute(tasks)):
        parts.append(future.result())
        if len(parts) == PARTS // 3:
            killed = parts[-1][2]
            psutil.Process(killed).kill()
    report(parts)
    assert cost_of(parts) == pytest.approx(whole, rel=1e-12)
    assert len(parts) == PARTS
    assert killed not in client.run(os.getpid).values()
