"""Plain kernels (`alibi-to-gpu`) in numbers, without a GPU: the parallel loops that
become kernels, tiled into blocks as they are there, with their functions, run on the
host."""

import functools

import alibi_mlir
import ml_dtypes
import numpy as np
import pytest
import reference
import transformed
from alibi_mlir import Auto, Certified, Exact, PerHead, Sampled, Window, sampling
from test_merge import merge
from test_summaries import check_summary
from test_tiling import BLOCK, FALLBACK, ONLINE, REFERENCE
from test_windows import window_distances, windowed

# What alibi-to-gpu does but for the last mapping, with few threads in a block.
PIPELINE = """builtin.module(
    alibi-to-parallel, scf-parallel-loop-tiling{parallel-loop-tile-sizes=8 no-min-max-bounds=true},
    alibi-kernel-math, expand-strided-metadata, lower-affine, arith-expand{include-bf16=true},
    scf-parallel-for-to-nested-fors, convert-scf-to-cf, func.func(llvm-request-c-wrappers),
    convert-vector-to-llvm, convert-math-to-llvm, finalize-memref-to-llvm, convert-index-to-llvm,
    convert-arith-to-llvm, convert-func-to-llvm, convert-cf-to-llvm, reconcile-unrealized-casts)"""

SLOPES = np.array([0.4, 0.06, 0.2, 0.02], np.float32)
METHODS = (
    Exact(),
    Certified(1e-3),
    Sampled(6, seed=2**64 - 1),
    Sampled(5, "integer_grid", seed=12345),
    Sampled(7, "cuts", seed=5),
    Sampled(8, "stratified", seed=2),
    Sampled(9, "golden_stratified", seed=77),
    Sampled(8, "weighted_grid"),
    Sampled(1, "fixed_grid"),
)


compile_plainly = functools.partial(alibi_mlir.compile, pipeline=PIPELINE)


@pytest.fixture(autouse=True)
def plain(monkeypatch):
    """Python's functions compile by the pipeline above."""
    build = alibi_mlir.api._compiled.__wrapped__
    monkeypatch.setattr(alibi_mlir.api, "compile", compile_plainly)
    monkeypatch.setattr(alibi_mlir.api, "_compiled", functools.lru_cache(build))


def name(method):
    return getattr(method, "sampler", type(method).__name__)


@pytest.mark.parametrize("method", METHODS, ids=name)
@pytest.mark.parametrize("causal", (True, False))
def test_methods(method, causal):
    """Grouped heads; ragged lengths, fewer and more queries than keys, none."""
    for n, m in ((37, 91), (50, 33), (1, 130), (5, 0), (0, 5)):
        q, k, v = reference.inputs(3 * n + m, 2, 4, 2, n, m, 12, 20)
        partition = reference.partition_for(method, SLOPES, m)
        results = alibi_mlir.attention(
            q, k, v, SLOPES, causal=causal, method=method, return_lse=True
        )
        expected = reference.attention(q, k, v, SLOPES, causal=causal, partition=partition)
        reference.assert_close(*results, *expected)


@pytest.mark.parametrize("method", (METHODS[0], METHODS[2], METHODS[5]), ids=name)
@pytest.mark.parametrize("causal", (True, False))
def test_padding(method, causal):
    q, k, v = reference.inputs(31, 3, 4, 2, 23, 40, 12, 20)
    slopes = np.linspace(0.05, 0.7, 12, dtype=np.float32).reshape(3, 4)
    partition = reference.partition_for(method, slopes, 40)
    padding = {"key_lengths": [7, 40, 25], "key_starts": [2, 30, 5], "query_offset": [3, 10, 100]}
    for b in range(3):
        for x in (k, v):
            x[b, :, padding["key_lengths"][b] :] = np.nan
            x[b, :, : padding["key_starts"][b]] = np.nan
    results = alibi_mlir.attention(
        q, k, v, slopes, causal=causal, method=method, return_lse=True, **padding
    )
    expected = reference.attention(
        q, np.nan_to_num(k), np.nan_to_num(v), slopes, causal=causal, partition=partition, **padding
    )
    reference.assert_close(*results, *expected)


@pytest.mark.parametrize("method", (METHODS[0], METHODS[4]), ids=name)
def test_packed_sequences(method):
    q, k, v = reference.inputs(37, 2, 4, 2, 60, 75, 12, 20)
    queries, keys = [3, 20, 20, 31, 52, 55], [1, 30, 34, 40, 40, 71]
    out, lse = alibi_mlir.attention(
        q, k, v, SLOPES, causal=True, method=method, return_lse=True,
        query_segments=queries, key_segments=keys,
    )
    partition = reference.partition_for(method, SLOPES, 75)
    for t in range(5):
        rows, columns = slice(*queries[t : t + 2]), slice(*keys[t : t + 2])
        expected = reference.attention(
            q[:, :, rows], k[:, :, columns], v[:, :, columns], SLOPES, causal=True,
            partition=partition,
        )
        reference.assert_close(out[:, :, rows], lse[:, :, rows], *expected)


@pytest.mark.parametrize("dtype", (np.float16, ml_dtypes.bfloat16))
@pytest.mark.parametrize("method", (METHODS[0], METHODS[2]), ids=name)
def test_16_bit_types(dtype, method):
    """Computed in f32, and rounded once."""
    q, k, v = (x.astype(dtype) for x in reference.inputs(51, 2, 4, 2, 37, 91, 24, 40))
    partition = reference.partition_for(method, SLOPES, 91)
    out, lse = alibi_mlir.attention(q, k, v, SLOPES, causal=True, method=method, return_lse=True)
    expected, expected_lse = reference.attention(
        q, k, v, SLOPES, causal=True, partition=partition
    )
    assert out.dtype == dtype
    unit = float(ml_dtypes.finfo(dtype).eps) / 2
    error = np.abs(out.astype(np.float64) - expected)
    assert np.all(error <= unit * (1 + 1e-3) * np.abs(expected) + reference.TOLERANCE)
    reference.assert_close(np.zeros_like(lse), lse, np.zeros_like(lse), expected_lse)


@pytest.mark.parametrize("causal", (True, False))
def test_windows_and_methods_per_head(causal):
    methods = [Window(distance=9), Exact(), Window(tolerance=1e-3), Certified(1e-2)]
    q, k, v = reference.inputs(35, 2, 4, 2, 70, 130, 16, 12)
    for method in (PerHead(methods), Window(tolerance=1e-2)):
        each = methods if isinstance(method, PerHead) else [method] * 4
        distances = window_distances(each, SLOPES, 2)
        results = alibi_mlir.attention(
            q, k, v, SLOPES, causal=causal, method=method, return_lse=True
        )
        reference.assert_close(*results, *windowed(q, k, v, SLOPES, distances, causal=causal))


def test_methods_that_are_chosen():
    q, k, v = reference.inputs(36, 2, 4, 2, 40, 60, 16, 12)
    results = alibi_mlir.attention(
        q, k, v, SLOPES, causal=True, method=Auto(1e-3), return_lse=True
    )
    reference.assert_close(*results, *reference.attention(q, k, v, SLOPES, causal=True))


def test_dynamic_depths():
    """Scratch memory whose size is known at run time alone."""
    tensor = "tensor<?x?x?x?xf32>"
    for method in (Exact(), Sampled(4, seed=9)):
        function = alibi_mlir.compile(f"""
        func.func @f(%q: {tensor}, %k: {tensor}, %v: {tensor}, %s: tensor<?xf32>)
            -> ({tensor}, tensor<?x?x?xf32>) {{
          %o, %l = alibi.attention %q, %k, %v, %s causal method({method.attribute()})
              : ({tensor}, {tensor}, {tensor}, tensor<?xf32>) -> ({tensor}, tensor<?x?x?xf32>)
          return %o, %l : {tensor}, tensor<?x?x?xf32>
        }}""", PIPELINE)["f"]
        for depth, value_depth in ((12, 20), (33, 7)):
            q, k, v = reference.inputs(depth, 2, 4, 2, 37, 91, depth, value_depth)
            partition = reference.partition_for(method, SLOPES, 91)
            expected = reference.attention(q, k, v, SLOPES, causal=True, partition=partition)
            reference.assert_close(*function(q, k, v, SLOPES), *expected)


ACCUMULATING = (
    *(case for case in BLOCK if case.coalesced), BLOCK[0], BLOCK[6], ONLINE[2], ONLINE[4], FALLBACK[0],
)


@pytest.mark.parametrize("case", ACCUMULATING, ids=str)
@pytest.mark.parametrize("memrefs", (False, True))
def test_accumulating(case, memrefs):
    """Ops on tensors, and in their memref forms; masks that are coalesced or not."""
    values = case.inputs()
    pipeline = PIPELINE
    if memrefs:
        bufferize = (
            "one-shot-bufferize{bufferize-function-boundaries=1 "
            "function-boundary-type-conversion=identity-layout-map}"
        )
        pipeline = PIPELINE.replace("alibi-to-parallel", f"{bufferize},alibi-to-parallel", 1)
    text = case.function(case.types(values))("f", "")
    results = alibi_mlir.compile(text, pipeline)["f"](*values.values())
    transformed.assert_close(
        transformed.normalized(*results), transformed.normalized(*case.expected(values)), REFERENCE
    )


@pytest.mark.parametrize("dtype", (np.float32, ml_dtypes.bfloat16))
@pytest.mark.parametrize("depth", (1, 33))
def test_summaries(dtype, depth, monkeypatch):
    build = alibi_mlir.summaries._compiled_summary.__wrapped__
    monkeypatch.setattr(alibi_mlir.summaries, "compile", compile_plainly)
    monkeypatch.setattr(alibi_mlir.summaries, "_compiled_summary", functools.lru_cache(build))
    rng = np.random.default_rng(depth)
    for m in (0, 1, 64, 200):
        k = (rng.standard_normal((2, 3, m, depth)) * np.exp(rng.uniform(-8, 8, (2, 3, m, 1)))).astype(dtype)
        starts, lengths = np.sort(rng.integers(0, m + 1, (2, 2)), axis=0)
        limited = alibi_mlir.summarize(k, key_starts=starts, key_lengths=lengths)
        check_summary(limited, k, starts, lengths)


def test_merge(monkeypatch):
    q, k, v = reference.inputs(4, 2, 4, 2, 50, 80, 12, 20)
    pairs = [
        alibi_mlir.attention(
            q, k, v, SLOPES, causal=True, return_lse=True,
            key_starts=[begin] * 2, key_lengths=[end] * 2, query_offset=[30] * 2,
        )
        for begin, end in ((0, 30), (30, 31), (31, 80))
    ]
    monkeypatch.setattr(alibi_mlir, "compile", compile_plainly)
    expected = reference.attention(q, k, v, SLOPES, causal=True)
    reference.assert_close(*merge(pairs), *expected)
