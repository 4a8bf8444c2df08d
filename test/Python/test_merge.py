"""Merging the results of kernels that return no accumulators."""

import alibi_mlir
import ml_dtypes
import numpy as np
import pytest
import reference
from alibi_mlir import Sampled, sampling


def merge(pairs, samples=1):
    """Runs `alibi.merge` on `(out, lse)` pairs with every size dynamic."""
    element = {"float32": "f32", "float16": "f16", "bfloat16": "bf16"}[pairs[0][0].dtype.name]
    out, lse = f"tensor<?x?x?x?x{element}>", "tensor<?x?x?xf32>"
    numbers = range(len(pairs))
    text = f"""
    func.func @f({", ".join(f"%o{i}: {out}, %l{i}: {lse}" for i in numbers)}) -> ({out}, {lse}) {{
      %o, %l = alibi.merge outs({", ".join(f"%o{i}" for i in numbers)} : {", ".join([out] * len(pairs))})
          lses({", ".join(f"%l{i}" for i in numbers)} : {", ".join([lse] * len(pairs))})
          samples({samples}) -> {out}, {lse}
      return %o, %l : {out}, {lse}
    }}"""
    return alibi_mlir.compile(text)["f"](*(array for pair in pairs for array in pair))


@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("cuts", ((0, 80), (0, 13, 80), (0, 30, 31, 70, 80)))
def test_key_ranges(causal, cuts):
    """Attention over ranges of the keys, merged, is attention over all of them;
    causal rows before a range contribute -inf there."""
    q, k, v = reference.inputs(4, 2, 4, 2, 50, 80, 12, 20)
    slopes = sampling.press_slopes(4)
    pairs = [
        alibi_mlir.attention(
            q, k, v, slopes, causal=causal, return_lse=True,
            key_starts=[begin] * 2, key_lengths=[end] * 2, query_offset=[30] * 2,
        )
        for begin, end in zip(cuts, cuts[1:])
    ]
    expected = reference.attention(q, k, v, slopes, causal=causal)
    reference.assert_close(*merge(pairs), *expected)


@pytest.mark.parametrize("sampler", [s for s in sampling.SAMPLERS if s not in ("weighted_grid", "fixed_grid")])
def test_masks(sampler):
    """Regular attention under each mask by an opaque kernel (here NumPy), merged,
    is sampled attention: the ratio of sums, not the mean of ratios."""
    q, k, v = reference.inputs(6, 1, 3, 3, 40, 40, 8, 8)
    slopes = np.array([0.3, 0.1, 0.03], np.float32)
    samples = 6
    partition = sampling.draw(slopes, samples, sampler=sampler, seed=2, length=40)
    pairs = []
    for s in range(samples):
        one = sampling.Partition(partition.encoding, partition.table[s : s + 1])
        out, lse = reference.attention(q, k, v, slopes, causal=True, partition=one)
        pairs.append((out.astype(np.float32), lse.astype(np.float32)))
    expected = reference.attention(q, k, v, slopes, causal=True, partition=partition)
    out, lse = merge(pairs, samples)
    reference.assert_close(out, lse, *expected)
    mean_of_ratios = np.mean([pair[0] for pair in pairs], axis=0)
    assert np.max(np.abs(mean_of_ratios - expected[0])) > 0.05
    fused = alibi_mlir.attention(
        q, k, v, slopes, causal=True, method=Sampled(samples, sampler, seed=2)
    )
    np.testing.assert_allclose(out, fused, atol=2 * reference.TOLERANCE)


@pytest.mark.parametrize("dtype", (np.float32, np.float16, ml_dtypes.bfloat16))
def test_rows_without_keys(dtype):
    nothing = np.zeros((1, 2, 3, 4), dtype), np.full((1, 2, 3), -np.inf, np.float32)
    out, lse = merge([nothing, nothing, nothing], 3)
    assert np.all(out == 0) and np.all(np.isneginf(lse))
    something = np.full((1, 2, 3, 4), 0.5, dtype), np.full((1, 2, 3), -1e5, np.float32)
    out, lse = merge([nothing, something, nothing])
    assert out.dtype == dtype and np.all(out == 0.5) and np.all(lse == -1e5)
