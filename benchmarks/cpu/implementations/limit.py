"""What the machine can do at best."""

import ctypes
import functools
import os
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from . import Prepared

NAME = "limit"
PACKAGES = ()

GEMM_SIZE = 2048
READ_FLOATS = 1 << 28  # 1 GiB
COMPILER = "clang++-22"
SOURCE = Path(__file__).parents[1] / "limits.cpp"


def unsupported(case):
    if case.method == "gemm_torch" and find_spec("torch") is None:
        return "torch is not installed"
    if case.method == "dot_bf16_peak" and library().alibiBenchDotBF16(1, _sink()) == 0:
        return "the machine has no vdpbf16ps"
    return None


def scratch_bytes(case):
    return 4 * READ_FLOATS if case.method == "read" else 0


def start(threads):
    global pool, pool_size
    pool, pool_size = ThreadPoolExecutor(threads), threads
    library()


@functools.lru_cache
def library():
    """limits.cpp, built for this machine."""
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/limits.so"
        native = ["-march=native", "-mprefer-vector-width=512"]
        if os.uname().machine == "aarch64":
            native = ["-mcpu=native"]
        flags = ["-O3", "-std=c++17", *native, "-shared", "-fPIC"]
        result = subprocess.run(
            [COMPILER, *flags, "-o", path, str(SOURCE)], capture_output=True, text=True
        )
        if result.returncode:
            raise RuntimeError(f"{COMPILER} could not build {SOURCE.name}: {result.stderr}")
        loaded = ctypes.CDLL(path)
    floats = ctypes.POINTER(ctypes.c_float)
    for name, arguments in (
        ("alibiBenchFMA", [ctypes.c_int64, ctypes.c_float, floats]),
        ("alibiBenchDotBF16", [ctypes.c_int64, floats]),
        ("alibiBenchRead", [ctypes.c_void_p, ctypes.c_size_t]),
    ):
        function = getattr(loaded, name)
        function.argtypes, function.restype = arguments, ctypes.c_double
    return loaded


def _sink():
    return (ctypes.c_float * 16)()


def prepare(case, arrays):
    return globals()[f"_{case.method}"]()


def _on_every_thread(function):
    """A program that runs function(index of the thread); returns the sum."""
    return lambda: sum(pool.map(function, range(pool_size)))


def _fma_peak(rounds=8_000_000):
    run = _on_every_thread(lambda _: library().alibiBenchFMA(rounds, 0.999, _sink()))
    return Prepared(run, work=run())


def _dot_bf16_peak(rounds=8_000_000):
    run = _on_every_thread(lambda _: library().alibiBenchDotBF16(rounds, _sink()))
    return Prepared(run, work=run())


def _read():
    data = np.ones(READ_FLOATS, np.float32)
    part = READ_FLOATS // pool_size // 1024 * 1024
    run = _on_every_thread(lambda i: library().alibiBenchRead(data[i * part :].ctypes.data, part))
    return Prepared(run, work=4 * part * pool_size)


def _matrices():
    rng = np.random.default_rng(0)
    return [rng.standard_normal((GEMM_SIZE, GEMM_SIZE), dtype=np.float32) for _ in range(2)]


def _gemm_numpy():
    a, b = _matrices()
    out = np.empty_like(a)
    return Prepared(lambda: np.matmul(a, b, out=out), work=2 * GEMM_SIZE**3)


def _gemm_torch():
    import torch

    torch.set_num_threads(pool_size)
    a, b = map(torch.from_numpy, _matrices())
    out = torch.empty_like(a)
    return Prepared(lambda: torch.matmul(a, b, out=out), work=2 * GEMM_SIZE**3)
