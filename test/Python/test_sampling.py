"""The Sampling library, as Python sees it."""

import numpy as np
import pytest
from alibi_mlir import sampling


def test_press_slopes():
    assert sampling.press_slopes(8).tolist() == [2.0**-i for i in range(1, 9)]
    slopes = sampling.press_slopes(12)
    assert slopes.dtype == np.float32 and slopes.shape == (12,)
    np.testing.assert_allclose(slopes[8:], 2.0 ** (-0.5 * np.array([1, 3, 5, 7])))


UNBIASED = ("grid", "integer_grid", "cuts")


@pytest.mark.parametrize("sampler", UNBIASED)
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
    assert np.array_equal(many.table[:4, :3], few.table)
    assert not np.array_equal(few.table, sampling.draw(slopes[:3], 4, seed=6).table)


@pytest.mark.parametrize("sampler", sampling.STRATIFIED)
def test_a_long_draw_serves_shorter_sequences(sampler):
    slopes = sampling.press_slopes(4)
    long = sampling.draw(slopes, 12, sampler=sampler, seed=5, length=500)
    short = sampling.draw(slopes[:2], 12, sampler=sampler, seed=5, length=130)
    positions = np.arange(130)
    assert np.array_equal(long.blocks(positions)[:, :2], short.blocks(positions))


@pytest.mark.parametrize("sampler", sampling.SAMPLERS)
@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("n, m", ((40, 40), (5, 60), (60, 5)))
def test_score_entries(sampler, causal, n, m):
    partition = sampling.draw([0.2, 0.05], 6, sampler=sampler, length=m)
    p, j = np.arange(n) + m - n, np.arange(m)
    together = partition.blocks(p)[..., :, None] == partition.blocks(j)[..., None, :]
    if causal:
        together &= j <= p[:, None]
    assert partition.score_entries(n, m, causal=causal) == together.sum()
    assert partition.union_entries(n, m, causal=causal) == together.any(axis=0).sum()


def test_boundaries():
    """As kernels for packed sequences take them."""
    for sampler in sampling.SAMPLERS:
        partition = sampling.draw([0.3, 0.1], 3, sampler=sampler, length=50)
        boundaries = partition.boundaries(2, 1, 50)
        blocks = partition.blocks(np.arange(50))[2, 1]
        starts = np.flatnonzero(np.diff(blocks, prepend=blocks[0] - 1))
        assert boundaries.tolist() == [*starts, 50]


def test_bounds():
    assert sampling.samples_for(4096, max_norm=0.05) == 2724
    assert sampling.max_norm_tail(4096, 2724, 0.05) <= 0.01 < sampling.max_norm_tail(4096, 2723, 0.05)
    entries = sampling.expected_score_entries(0.25, 50, causal=True)
    distance = np.arange(50)[:, None] - np.arange(50)
    assert np.isclose(entries, np.where(distance >= 0, np.exp(-0.25 * distance), 0).sum())
    assert sampling.spectral_norm_mean(0.1, 1000, 100) > 0
    assert sampling.spectral_norm_tail(0.1, 1000, 10, 0.1) == 1


@pytest.mark.parametrize(
    "message, call",
    [
        ("n is 0, expected an integer from 1", lambda: sampling.samples_for(0, max_norm=0.1)),
        ("max_norm is 1.5, expected a number between", lambda: sampling.samples_for(9, max_norm=1.5)),
        ("failure is 0, expected", lambda: sampling.samples_for(9, max_norm=0.1, failure=0)),
        ("more than 1048576 samples", lambda: sampling.samples_for(9, max_norm=1e-6)),
        ("samples is 2.5, expected an integer", lambda: sampling.max_norm_tail(9, 2.5, 0.1)),
        (r"slopes\[0\] is -1", lambda: sampling.expected_score_entries(-1, 9, causal=True)),
    ],
)
def test_bounds_of_nonsense(message, call):
    with pytest.raises(ValueError, match=message):
        call()
