"""Threads of compiled functions: their number, and that results do not depend on it."""

import os
import subprocess
import sys
import threading

import alibi_mlir
import numpy as np
import pytest
import reference
from alibi_mlir import Exact, Sampled
from test_cpu import attention

METHODS = (Exact(), Sampled(6, seed=1), Sampled(5, "cuts", seed=2), Sampled(7, "weighted_grid"))


@pytest.fixture(autouse=True)
def as_before():
    before = alibi_mlir.get_num_threads()
    yield
    alibi_mlir.set_num_threads(before)


@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("method", METHODS, ids=lambda m: getattr(m, "sampler", "exact"))
def test_results_are_the_same_for_any_number(method, causal):
    slopes = np.array([0.3, 0.04, 0.11, 0.6], np.float32)
    function = attention(4, 2, 20, 28, method, causal, slopes)
    for n, m in ((300, 520), (1, 3000), (3, 700)):
        arrays = reference.inputs(3, 2, 4, 2, n, m, 20, 28)
        results = []
        for count in (1, 2, 5, 16):
            alibi_mlir.set_num_threads(count)
            results.append([np.array(x) for x in function(*arrays)])
        for other in results[1:]:
            for x, y in zip(results[0], other):
                np.testing.assert_array_equal(x, y)


def test_number_is_kept():
    alibi_mlir.set_num_threads(3)
    assert alibi_mlir.get_num_threads() == 3
    seen = []
    thread = threading.Thread(target=lambda: seen.append(alibi_mlir.get_num_threads()))
    thread.start()
    thread.join()
    assert seen == [3]


@pytest.mark.parametrize("count", (0, -1, 1025))
def test_bad_number(count):
    with pytest.raises(ValueError, match=f"count is {count}, expected 1 to"):
        alibi_mlir.set_num_threads(count)


def test_no_number():
    with pytest.raises(TypeError, match="integer"):
        alibi_mlir.set_num_threads(1.5)


SHOW_THREADS = """
import os, numpy as np, alibi_mlir as am
x = np.ones((1, 8, 256, 16), np.float32)
am.attention(x, x, x, am.sampling.press_slopes(8), causal=True)
print(am.get_num_threads(), len(os.listdir("/proc/self/task")))
"""


@pytest.mark.skipif(not os.path.isdir("/proc/self/task"), reason="lists threads as Linux does")
def test_environment_and_threads_of_the_process():
    def run(threads):
        done = subprocess.run(
            [sys.executable, "-c", SHOW_THREADS], capture_output=True, text=True, check=True,
            env=os.environ | {"OMP_NUM_THREADS": str(threads), "OPENBLAS_NUM_THREADS": "1"},
        )
        return [int(word) for word in done.stdout.split()]

    assert run(1) == [1, 1]
    number, tasks = run(3)
    assert number == 3 and tasks == 3
