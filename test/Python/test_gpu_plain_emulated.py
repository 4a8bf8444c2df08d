"""Plain kernels (`alibi-to-gpu`) in numbers, from end to end without a GPU: compiled
host code launches their PTX through the emulator of test/Emulator."""

import ctypes
import functools
import os

import alibi_mlir
import emulator
import ml_dtypes
import numpy as np
import pytest
import reference
from alibi_mlir import Certified, Exact, PerHead, Sampled, Window
from test_windows import window_distances, windowed

PIPELINE = "builtin.module(alibi-to-gpu)"
SLOPES = np.array([0.4, 0.06, 0.2, 0.02], np.float32)


@functools.lru_cache(maxsize=None)
def host():
    """What host code calls, for all code that is compiled from now on."""
    emulator.library()
    path = os.path.join(os.path.dirname(emulator._PATH), "libemulated-host-runtime.so")
    runtime = ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL)
    runtime.emuHostError.restype = ctypes.c_char_p
    runtime.emuHostEndCall.restype = ctypes.c_size_t
    runtime.mgpuMemAlloc.restype = ctypes.c_void_p
    runtime.mgpuMemAlloc.argtypes = [ctypes.c_uint64, ctypes.c_void_p, ctypes.c_bool]
    runtime.mgpuMemFree.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    return runtime


def end_call():
    """How many buffers are left; raises what failed."""
    error = host().emuHostError().decode()
    buffers = host().emuHostEndCall()
    if error:
        raise RuntimeError(error)
    return buffers


class Emulated:
    """A compiled module whose functions give their arrays to the device."""

    def __init__(self, module):
        self.module = module

    def __getitem__(self, name):
        return functools.partial(self.call, self.module[name])

    def call(self, function, *values):
        emu = emulator.library()
        arrays = [x for x in values if isinstance(x, np.ndarray) and x.nbytes]
        emu.emuResetCounters()
        for array in arrays:
            emu.emuRegister(array.ctypes.data, array.nbytes)
        try:
            results = function(*values)
        finally:
            for array in arrays:
                emu.emuUnregister(array.ctypes.data)
            buffers = end_call()
        every = results if isinstance(results, tuple) else (results,)
        # Nothing else is left allocated, and kernels have written all of it.
        assert buffers == sum(x.nbytes > 0 for x in every)
        assert emulator.counters().global_bytes_written >= sum(x.nbytes for x in every)
        return results


def compile_for_gpu(text, pipeline=None):
    module = alibi_mlir.compile(text, pipeline or PIPELINE)
    assert end_call() == 0
    return Emulated(module)


@pytest.fixture(autouse=True)
def plain(monkeypatch):
    """Python's functions compile for an emulated device."""
    host()
    emulator.use(8, 0, threads=2)
    build = alibi_mlir.api._compiled.__wrapped__
    monkeypatch.setattr(alibi_mlir.api, "compile", compile_for_gpu)
    monkeypatch.setattr(alibi_mlir.api, "_compiled", functools.lru_cache(build))


METHODS = {
    "exact": Exact(),
    "grid": Sampled(5, seed=2**64 - 1),
    "bits": Sampled(4, "cuts", seed=5),
    "certified": Certified(1e-3),
}


@pytest.mark.parametrize("method", METHODS)
def test_methods(method):
    """Grouped heads, causal; ragged lengths, more queries than keys, none of either."""
    method = METHODS[method]
    for n, m in ((19, 45), (30, 17), (1, 50), (3, 0), (0, 3)):
        q, k, v = reference.inputs(3 * n + m, 2, 4, 2, n, m, 12, 10)
        partition = reference.partition_for(method, SLOPES, m)
        results = alibi_mlir.attention(
            q, k, v, SLOPES, causal=True, method=method, return_lse=True
        )
        expected = reference.attention(q, k, v, SLOPES, causal=True, partition=partition)
        reference.assert_close(*results, *expected)


@pytest.mark.parametrize("dtype", (np.float16, ml_dtypes.bfloat16))
def test_16_bit_types(dtype):
    """Symmetric; computed in f32, and rounded once."""
    q, k, v = (x.astype(dtype) for x in reference.inputs(51, 2, 4, 2, 21, 37, 24, 17))
    out, lse = alibi_mlir.attention(q, k, v, SLOPES, return_lse=True)
    expected, expected_lse = reference.attention(q, k, v, SLOPES, causal=False)
    assert out.dtype == dtype
    unit = float(ml_dtypes.finfo(dtype).eps) / 2
    error = np.abs(out.astype(np.float64) - expected)
    assert np.all(error <= unit * (1 + 1e-3) * np.abs(expected) + reference.TOLERANCE)
    reference.assert_close(np.zeros_like(lse), lse, np.zeros_like(lse), expected_lse)


def test_methods_per_head():
    methods = [Window(distance=9), Exact(), Window(tolerance=1e-3), Certified(1e-2)]
    q, k, v = reference.inputs(35, 2, 4, 2, 30, 50, 16, 12)
    distances = window_distances(methods, SLOPES, 2)
    results = alibi_mlir.attention(
        q, k, v, SLOPES, causal=True, method=PerHead(methods), return_lse=True
    )
    reference.assert_close(*results, *windowed(q, k, v, SLOPES, distances, causal=True))


@pytest.mark.parametrize("method", ("exact", "bits"))
def test_padding(method):
    """NaN in keys and values that no row sees; slopes of every batch entry."""
    method = METHODS[method]
    q, k, v = reference.inputs(31, 3, 4, 2, 13, 40, 12, 10)
    slopes = np.linspace(0.05, 0.7, 12, dtype=np.float32).reshape(3, 4)
    partition = reference.partition_for(method, slopes, 40)
    padding = {"key_lengths": [7, 40, 25], "key_starts": [2, 30, 5], "query_offset": [3, 10, 100]}
    for b in range(3):
        for x in (k, v):
            x[b, :, padding["key_lengths"][b] :] = np.nan
            x[b, :, : padding["key_starts"][b]] = np.nan
    results = alibi_mlir.attention(
        q, k, v, slopes, causal=True, method=method, return_lse=True, **padding
    )
    expected = reference.attention(
        q, np.nan_to_num(k), np.nan_to_num(v), slopes, causal=True, partition=partition, **padding
    )
    reference.assert_close(*results, *expected)


def test_packed_sequences():
    q, k, v = reference.inputs(37, 2, 4, 2, 40, 55, 12, 10)
    queries, keys = [3, 20, 20, 31, 35, 38], [1, 10, 14, 20, 20, 51]
    out, lse = alibi_mlir.attention(
        q, k, v, SLOPES, causal=True, return_lse=True,
        query_segments=queries, key_segments=keys,
    )
    for t in range(5):
        rows, columns = slice(*queries[t : t + 2]), slice(*keys[t : t + 2])
        expected = reference.attention(
            q[:, :, rows], k[:, :, columns], v[:, :, columns], SLOPES, causal=True
        )
        reference.assert_close(out[:, :, rows], lse[:, :, rows], *expected)


TENSOR = "tensor<?x?x?x?xf32>"
DYNAMIC = f"""
func.func @f(%q: {TENSOR}, %k: {TENSOR}, %v: {TENSOR}, %s: tensor<?xf32>)
    -> ({TENSOR}, tensor<?x?x?xf32>) {{
  %o, %l = alibi.attention %q, %k, %v, %s causal
      : ({TENSOR}, {TENSOR}, {TENSOR}, tensor<?xf32>) -> ({TENSOR}, tensor<?x?x?xf32>)
  return %o, %l : {TENSOR}, tensor<?x?x?xf32>
}}"""


def test_dynamic_sizes():
    """Scratch memory whose size is known at run time alone; other blocks."""
    function = compile_for_gpu(DYNAMIC, "builtin.module(alibi-to-gpu{threads=32})")["f"]
    for depth, value_depth in ((12, 20), (33, 7)):
        q, k, v = reference.inputs(depth, 2, 4, 2, 17, 41, depth, value_depth)
        expected = reference.attention(q, k, v, SLOPES, causal=True)
        reference.assert_close(*function(q, k, v, SLOPES), *expected)


def test_errors_are_seen(capfd):
    """Of what host code calls, which itself can say nothing."""
    module = compile_for_gpu(DYNAMIC).module
    arrays = *reference.inputs(1, 1, 2, 2, 3, 4, 4, 4), SLOPES[:2]
    # No array is the device's.
    module["f"](*arrays)
    with pytest.raises(RuntimeError, match="launching a kernel: error 700, "):
        end_call()
    assert "emulated host code: launching a kernel" in capfd.readouterr().err
    with pytest.raises(RuntimeError, match="not allocated"):
        host().mgpuMemFree(arrays[0].ctypes.data, None)
        end_call()
    emulator.use(7, 5)
    with pytest.raises(RuntimeError, match="loading a module: error 209, PTX for 'sm_80'"):
        compile_for_gpu(DYNAMIC)


def test_buffers_that_are_released_elsewhere():
    """By free(), as returned ones are: a new buffer in the same memory ends what kernels
    may touch of the old one."""
    libc = ctypes.CDLL(None)
    libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    libc.free.argtypes = [ctypes.c_void_p]
    load = "ld.param.u64 %rd0, [p0];\n ld.global.u32 %r0, [%rd0];"
    kernel = emulator.load(emulator.text(load, ["u64"], target="sm_80"))["k"]

    def read(address):
        kernel((1,), (32,), [np.uint64(address)])

    def allocate(bytes):
        return host().mgpuMemAlloc(bytes, None, True)

    large, small = 1 << 16, 1 << 14
    old = allocate(large)
    read(old + large - 4)
    libc.free(old)

    def reuse(allocate):
        """Allocates until a part of the old buffer is taken."""
        taken = []
        while not taken or not old - small < taken[-1] < old + large:
            assert len(taken) < 4096
            taken.append(allocate(small))
        return taken

    # Its first bytes are no buffer, so that the new one begins elsewhere.
    others, buffers = reuse(libc.malloc), reuse(allocate)
    read(buffers[-1])
    for address in (old, old + large - 4):
        with pytest.raises(emulator.Failure, match="not allocated"):
            read(address)
    for buffer in buffers:
        host().mgpuMemFree(buffer, None)
    with pytest.raises(emulator.Failure, match="not allocated"):
        read(buffers[-1])
    for other in others:
        libc.free(other)
    assert end_call() == 0
    # What a call leaves is no longer the kernels'.
    returned = allocate(64)
    assert end_call() == 1
    with pytest.raises(emulator.Failure, match="not allocated"):
        read(returned)
    libc.free(returned)
