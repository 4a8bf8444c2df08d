"""Certified CUDA kernels keep the promise of docs/Certified.md, for hostile inputs, too."""

import certified_inputs
import cuda_kernels
import ml_dtypes
import numpy as np
import pytest
from alibi_mlir import Certified, Exact, PerHead
from certified_inputs import limits, seeded
from certified_reference import replay

#: A head of every tolerance, and an exact one.
MIXED = PerHead(
    [Certified(1e-1), Certified(1e-2), Certified(1e-4), Certified(1e-6), Exact(), Certified(1e-3)]
)
SLOPES = np.array([0, 1e-6, 1e-3, 0.05, 0.5, 8], np.float32)
TYPES = {"f16": np.float16, "bf16": ml_dtypes.bfloat16}
#: Those whose keys are larger than f16 holds.
HUGE = {"huge_scores", "huge_and_tiny_keys"}


@pytest.mark.parametrize("name", certified_inputs.NAMES)
def test_hostile_inputs(name):
    for causal in (True, False):
        rng = seeded(11, certified_inputs.NAMES.index(name), causal)
        batch, n, m = int(rng.integers(1, 3)), int(rng.integers(1, 100)), int(rng.integers(200, 900))
        element = TYPES["bf16" if name in HUGE or causal else "f16"]
        slopes = np.stack([rng.permutation(SLOPES) for _ in range(batch)])
        some = limits(rng, batch, n, m)
        q, k = certified_inputs.make(name, rng, batch, 6, 6, n, m, 64, slopes, some["key_starts"])
        v = rng.standard_normal((batch, 6, m, 16)).astype(np.float32)
        q, k, v = (x.astype(element) for x in (q, k, v))
        # Weights of f16 values are rounded to f16: those below 2^-25 are not seen.
        hidden = m * 2.0**-25 if element is np.float16 else None
        replay(q, k, v, slopes, MIXED, causal=causal, run=cuda_kernels.attention, hidden=hidden,
               **some)


@pytest.mark.parametrize("name", ["sink", "far_needle", "random", "clusters"])
def test_grouped_heads_and_few_rows(name):
    """Rows of several heads to a tile; more than one group of blocks."""
    rng = seeded(12, certified_inputs.NAMES.index(name))
    for n, m in ((1, 5000), (9, 4500)):
        slopes = np.exp(rng.uniform(-6, 1, 8)).astype(np.float32)
        q, k = certified_inputs.make(name, rng, 1, 8, 2, n, m, 64, slopes)
        v = rng.standard_normal((1, 2, m, 80)).astype(np.float32)
        q, k, v = (x.astype(ml_dtypes.bfloat16) for x in (q, k, v))
        result = replay(q, k, v, slopes, Certified(1e-2), causal=n == 1, run=cuda_kernels.attention)
    # Steep heads do without most of the keys.
    steep = int(np.argmax(slopes))
    if name == "random":
        assert result.visited[:, steep].mean() < 0.5
