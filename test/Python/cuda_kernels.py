"""Attention by CUDA kernels, without a GPU: `alibi-compile` writes a bundle, the
runtime launches its kernels, and the emulator of test/Emulator is the driver."""

import contextlib
import functools
import os
import subprocess
import tempfile

import emulator
import numpy as np
from alibi_mlir import cuda

_BUILD = os.environ.get("ALIBI_BUILD_DIR", "build")
_COMPILER = os.path.join(_BUILD, "bin", "alibi-compile")
_SIZES = "batch heads key_heads queries keys depth value_depth".split()
#: Operands beside query, key, value and slopes, in the op's order.
OPERANDS = ["key_lengths", "key_starts", "query_offset", "query_segments", "key_segments",
            "key_summary"]


def to_bits(array, element):
    """f32 numbers rounded to f16, or to bf16 as uint16."""
    array = np.asarray(array, dtype=np.float32)
    if element == "f16":
        return array.astype(np.float16)
    bits = array.view(np.uint32)
    rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16
    return np.where(np.isnan(array), 0x7FC0, rounded).astype(np.uint16)


def from_bits(array):
    """The numbers of such an array as f32."""
    if array.dtype == np.float16:
        return array.astype(np.float32)
    return (array.astype(np.uint32) << 16).view(np.float32)


def text(*, method="#alibi.exact", element="bf16", causal=True, heads=None, key_heads=None, depth=64,
         value_depth=None, scale=None, operands=(), slopes=None, batch_slopes=False, lse=True,
         dropped=False, name="attention"):
    """A module whose function is one attention; sizes that are not given are dynamic."""
    h, hk = ("?" if x is None else x for x in (heads, key_heads))
    dv = depth if value_depth is None else value_depth
    types = {
        "query": f"tensor<?x{h}x?x{depth}x{element}>", "key": f"tensor<?x{hk}x?x{depth}x{element}>",
        "value": f"tensor<?x{hk}x?x{dv}x{element}>",
        "slopes": f"tensor<?x{h}xf32>" if batch_slopes else f"tensor<{h}xf32>",
        "key_lengths": "tensor<?xi64>", "key_starts": "tensor<?xi64>", "query_offset": "tensor<?xi64>",
        "query_segments": "tensor<?xi64>", "key_segments": "tensor<?xi64>",
        "key_summary": f"tensor<?x{hk}x?x{depth + 2}xf32>",
    }
    used = ["query", "key", "value", "slopes", *operands]
    given = [x for x in used if not (x == "slopes" and slopes is not None)]
    rows = f"tensor<?x{h}x?xf32>"
    out = f"tensor<?x{h}x?x{dv}x{element}>"
    results = [out] + [rows] * (lse + dropped)
    names = ", ".join(f"%r{i}" for i in range(len(results)))
    clauses = "".join(
        f" segments(%query_segments, %key_segments)" if x == "query_segments" else
        "" if x == "key_segments" else f" {x}(%{x})" for x in operands)
    constant = ""
    if slopes is not None:
        numbers = ", ".join(f"{float(np.float32(x)):.9e}" for x in slopes)
        constant = f"  %slopes = arith.constant dense<[{numbers}]> : {types['slopes']}\n"
    return (
        f"func.func @{name}({', '.join(f'%{x}: {types[x]}' for x in given)}) -> "
        f"({', '.join(results)}) {{\n{constant}"
        f"  {names} = alibi.attention %query, %key, %value, %slopes{clauses}"
        f"{' causal' if causal else ''}{f' scale({scale:e})' if scale is not None else ''} "
        f"method({method}) : ({', '.join(types[x] for x in used)}) -> ({', '.join(results)})\n"
        f"  return {names} : {', '.join(results)}\n}}\n")


@functools.lru_cache(maxsize=None)
def compile_bundle(module, arch="sm_80,sm_90a"):
    """The bundle of a module's text, with PTX alone: a folder that is kept as long as
    the process."""
    folder = tempfile.TemporaryDirectory()
    _folders.append(folder)
    path = os.path.join(folder.name, "bundle")
    subprocess.run([_COMPILER, "-", "--target=cuda", f"--arch={arch}", "--emit=ptx", "-o", path],
                   input=module.encode(), check=True)
    return path


_folders = []


@contextlib.contextmanager
def registered(arrays):
    """Arrays that kernels may touch."""
    emu = emulator.library()
    arrays = [a for a in arrays if a is not None and a.nbytes]
    for array in arrays:
        emu.emuRegister(array.ctypes.data, array.nbytes)
    try:
        yield
    finally:
        for array in arrays:
            emu.emuUnregister(array.ctypes.data)


def run(module, *, device=(8, 0), multiprocessors=8, entry="attention", **tensors):
    """`(results, counters)` of an entry on NumPy arrays. f32 results may be poisoned
    by the caller; those that are not given are made, full of NaN."""
    emulator.use(*device, multiprocessors=multiprocessors, threads=2)
    with cuda.Bundle(compile_bundle(module), driver=emulator._PATH) as bundle:
        bundle.use_device(0)
        launch = bundle[entry].bind(host_memory=True, **tensors)
        for result in launch.results:
            # Poison: whatever is not written shows.
            result.view(np.uint16 if result.itemsize == 2 else np.uint32)[...] = (
                0xFFFF if result.itemsize == 2 else 0xFFFFFFFF)
        with registered([*launch.arguments.values(), launch.workspace]):
            try:
                launch()
            except RuntimeError as error:
                text = emulator.library().emuLastError().decode()
                raise RuntimeError(f"{error}: {text}") from error
        return launch.results, emulator.counters()


def attention(q, k, v, slopes, *, causal, method=None, return_lse=True, return_dropped=False,
              device=(8, 0), scale=None, **operands):
    """As `alibi_mlir.attention`, for float16 and ml_dtypes.bfloat16 arrays."""
    element = "f16" if q.dtype == np.float16 else "bf16"
    slopes = np.asarray(slopes, np.float32)
    given = {name: np.ascontiguousarray(operands[name], np.int64) for name in OPERANDS
             if operands.get(name) is not None}
    module = text(
        method=method.attribute() if method else "#alibi.exact", element=element, causal=causal,
        heads=q.shape[1], key_heads=k.shape[1], depth=q.shape[3], value_depth=v.shape[3], scale=scale,
        operands=tuple(given), batch_slopes=slopes.ndim == 2, lse=True, dropped=return_dropped)
    bits = [x if element == "f16" else x.view(np.uint16) for x in (q, k, v)]
    results, _ = run(module, device=device, query=bits[0], key=bits[1], value=bits[2],
                     slopes=slopes, **given)
    return (results[0].view(q.dtype), *results[1:])
