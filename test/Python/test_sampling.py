"""The Sampling library, as Python sees it."""

import numpy as np
import pytest
from alibi_mlir import sampling


def test_press_slopes():
    assert sampling.press_slopes(8).tolist() == [2.0**-i for i in range(1, 9)]
    slopes = sampling.press_slopes(12)
    assert slopes.dtype == np.float32 and slopes.shape == (12,)
    np.testing.assert_allclose(slopes[8:], 2.0 ** (-0.5 * np.array([1, 3, 5, 7])))


@pytest.mark.parametrize("sampler", sampling.SAMPLERS)
def test_average_mask_is_the_bias(sampler):
    """The average of many masks is exp(-m |p - p'|), anywhere, within five
    standard deviations."""
    slopes = np.array([0.3, 0.04], np.float32)
    samples = 4000
    partition = sampling.draw(slopes, samples, sampler=sampler, seed=8)
    positions = np.array([-30, -1, 0, 1, 5, 40, 41, 100])
    blocks = partition.blocks(positions)
    assert blocks.shape == (samples, 2, 8)
    together = (blocks[..., :, None] == blocks[..., None, :]).mean(axis=0)
    distance = np.abs(positions[:, None] - positions)
    expected = np.exp(-slopes[:, None, None].astype(float) * distance)
    deviation = np.sqrt(expected * (1 - expected) / samples)
    assert np.all(np.abs(together - expected) <= 5 * deviation + 1 / samples)


def test_draws_do_not_depend_on_their_number():
    slopes = sampling.press_slopes(8)
    many = sampling.draw(slopes, 9, seed=5)
    few = sampling.draw(slopes[:3], 4, seed=5)
    assert np.array_equal(many.pitch[:4, :3], few.pitch)
    assert np.array_equal(many.shift[:4, :3], few.shift)
    assert not np.array_equal(few.pitch, sampling.draw(slopes[:3], 4, seed=6).pitch)


@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("n, m", ((40, 40), (5, 60), (60, 5)))
def test_score_entries(causal, n, m):
    partition = sampling.draw([0.2, 0.05], 6, sampler="integer_grid")
    p, j = np.arange(n) + m - n, np.arange(m)
    together = partition.blocks(p)[..., :, None] == partition.blocks(j)[..., None, :]
    if causal:
        together &= j <= p[:, None]
    assert partition.score_entries(n, m, causal=causal) == together.sum()
