"""Summaries of keys bound them, and not by much more than they must."""

import alibi_mlir
import ml_dtypes
import numpy as np
import pytest
from certified_inputs import seeded


def expected_summary(k, starts, lengths):
    """In float64; a float32 mean."""
    k = k.astype(np.float64)
    batch, heads, m, depth = k.shape
    blocks = -(-m // 64)
    expected = np.zeros((batch, heads, blocks, depth + 2))
    for b in range(batch):
        for t in range(blocks):
            block = k[b, :, max(64 * t, starts[b]) : min(64 * t + 64, lengths[b])]
            if block.shape[1] == 0:
                continue
            centre = block.mean(axis=1)
            expected[b, :, t, :depth] = centre
            expected[b, :, t, depth] = np.linalg.norm(block - centre[:, None], axis=-1).max(axis=-1)
            expected[b, :, t, depth + 1] = np.linalg.norm(block, axis=-1).max(axis=-1)
    return expected


def check_summary(summary, k, starts, lengths):
    depth = k.shape[3]
    expected = expected_summary(k, starts, lengths)
    assert summary.shape == expected.shape and summary.dtype == np.float32
    size = expected[..., depth + 1 :]
    assert np.all(np.abs(summary[..., :depth] - expected[..., :depth]) <= 1e-5 * size)
    # Norms are rounded up, by little.
    norm, more = expected[..., depth + 1], summary[..., depth + 1]
    assert np.all(more >= norm) and np.all(more <= norm * (1 + 1e-4) + 1e-15)
    # Radii are those of the centre that is there, not of the exact one.
    keys = k.astype(np.float64)
    for b in range(k.shape[0]):
        for t in range(summary.shape[2]):
            block = keys[b, :, max(64 * t, starts[b]) : min(64 * t + 64, lengths[b])]
            if block.shape[1] == 0:
                assert np.all(summary[b, :, t] == 0)
                continue
            centre = summary[b, :, t, None, :depth].astype(np.float64)
            radius = np.linalg.norm(block - centre, axis=-1).max(axis=-1)
            given = summary[b, :, t, depth]
            assert np.all(given >= radius) and np.all(given <= radius * (1 + 1e-4) + 1e-15)


@pytest.mark.parametrize("dtype", (np.float32, np.float16, ml_dtypes.bfloat16))
@pytest.mark.parametrize("depth", (1, 16, 33))
def test_summaries(dtype, depth):
    rng = seeded(20, depth)
    for m in (0, 1, 63, 64, 65, 200, 3000):
        k = rng.standard_normal((2, 3, m, depth)) * np.exp(rng.uniform(-8, 8, (2, 3, m, 1)))
        if m % 2:
            k[:, :, m // 2 :] = k[:, :, -1:]
        k = k.astype(dtype)
        starts, lengths = np.sort(rng.integers(0, m + 1, (2, 2)), axis=0)
        check_summary(alibi_mlir.summarize(k), k, (0, 0), (m, m))
        limited = alibi_mlir.summarize(k, key_starts=starts, key_lengths=lengths)
        check_summary(limited, k, starts, lengths)
        for begin, end in ((starts, None), (None, lengths)):
            one = alibi_mlir.summarize(k, key_starts=begin, key_lengths=end)
            check_summary(one, k, (0, 0) if begin is None else begin, (m, m) if end is None else end)


def test_summaries_of_tiny_and_huge_keys():
    """Squares may underflow and overflow: what is too large is infinite."""
    rng = seeded(21)
    for size in (1e-38, 1e-30, 1e-20, 1e-10, 1e10, 1e18, 1e19, 1e30, 3e38):
        k = (rng.uniform(0.5, 1, (1, 1, 128, 8)) * size).astype(np.float32)
        summary = alibi_mlir.summarize(k)[0, 0]
        norms = np.linalg.norm(k[0, 0].astype(np.float64), axis=-1).reshape(2, 64).max(axis=-1)
        assert np.all(summary[:, 9] >= norms)
        assert np.all(np.isinf(summary[:, 9])) if size >= 1e19 else np.all(summary[:, 9] <= norms * 1.0001 + 1e-16)
        centre = summary[:, None, :8].astype(np.float64)
        if np.all(np.isfinite(centre)):
            radius = np.linalg.norm(k[0, 0].reshape(2, 64, 8) - centre, axis=-1).max(axis=-1)
            assert np.all(summary[:, 8] >= radius)


@pytest.mark.parametrize("what", (np.nan, np.inf, -np.inf))
@pytest.mark.parametrize("dtype", (np.float32, ml_dtypes.bfloat16))
def test_summaries_of_keys_that_are_not_finite(what, dtype):
    k = seeded(22).standard_normal((1, 2, 200, 17)).astype(dtype)
    clean = alibi_mlir.summarize(k)
    for at in (0, 63, 100, 199):
        changed = k.copy()
        changed[0, 1, at, at % 17] = what
        summary = alibi_mlir.summarize(changed)
        touched = np.arange(4) == at // 64
        assert np.all(np.isinf(summary[0, 1, touched][:, 17:]) & (summary[0, 1, touched][:, 17:] > 0))
        np.testing.assert_array_equal(summary[0, 1, ~touched], clean[0, 1, ~touched])
        np.testing.assert_array_equal(summary[0, 0], clean[0, 0])


def test_summaries_brought_up_to_date():
    """Blocks before that of the first key stay, whatever they are."""
    rng = seeded(23)
    k = rng.standard_normal((2, 2, 330, 9)).astype(np.float32)
    lengths = [330, 201]
    for first in (0, 1, 63, 64, 130, 319, 320, 329, 330):
        fresh = alibi_mlir.summarize(k, key_lengths=lengths)
        out = np.full_like(fresh, 7)
        assert alibi_mlir.summarize(k, key_lengths=lengths, out=out, first=first) is out
        # The block of the first key is that of what comes behind the last one, too.
        kept = first // 64
        assert np.all(out[:, :, :kept] == 7)
        np.testing.assert_array_equal(out[:, :, kept:], fresh[:, :, kept:])


def test_summaries_of_keys_that_are_not_contiguous():
    """Channels before keys: numbers are read one by one."""
    function = alibi_mlir.compile("""
    func.func @f(%k: tensor<2x3x9x?xf32>, %s: tensor<2x3x?x11xf32> {bufferization.writable = true}) {
      %m = bufferization.to_buffer %k read_only : tensor<2x3x9x?xf32> to memref<2x3x9x?xf32>
      %t = memref.transpose %m (b, h, d, j) -> (b, h, j, d)
          : memref<2x3x9x?xf32> to memref<2x3x?x9xf32, strided<[?, ?, 1, ?]>>
      %o = bufferization.to_buffer %s : tensor<2x3x?x11xf32> to memref<2x3x?x11xf32>
      alibi.summarize ins(%t : memref<2x3x?x9xf32, strided<[?, ?, 1, ?]>>) outs(%o : memref<2x3x?x11xf32>)
      return
    }""")["f"]
    for m in (1, 64, 150):
        k = seeded(27, m).standard_normal((2, 3, m, 9)).astype(np.float32)
        summary = np.full((2, 3, -(-m // 64), 11), np.nan, np.float32)
        function(np.ascontiguousarray(k.swapaxes(2, 3)), summary)
        check_summary(summary, k, (0, 0), (m, m))
