"""Certificates of draws against the matrices themselves, and what the samplers'
errors do."""

import numpy as np
import pytest
from alibi_mlir import sampling


def matrices(slopes, partition, n):
    """(L^ [H, n, n], L [H, n, n], the masks [S, H, n, n])."""
    positions = np.arange(n)
    blocks = partition.blocks(positions)
    masks = blocks[..., :, None] == blocks[..., None, :]
    average = (masks * partition.weights[..., None, None]).mean(axis=0)
    distance = np.abs(positions[:, None] - positions)
    return average, np.exp(-np.asarray(slopes, float)[:, None, None] * distance), masks


@pytest.mark.parametrize("sampler", sampling.SAMPLERS)
@pytest.mark.parametrize("samples", (1, 7, 40))
@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("n", (1, 63, 150))
def test_certificate_is_the_truth(sampler, samples, causal, n):
    slopes = np.array([0.7, 0.11, 0.02], np.float32)
    partition = sampling.draw(slopes, samples, sampler=sampler, seed=4, length=n)
    average, exact, masks = matrices(slopes, partition, n)
    allowed = np.tri(n, dtype=bool) if causal else np.ones((n, n), bool)
    certificates = sampling.certify(slopes, partition, n, causal=causal, spectral=True)
    for head, certificate in enumerate(certificates):
        error = average[head] - exact[head]
        rows = np.abs(error * allowed).sum(axis=1) / (exact[head] * allowed).sum(axis=1)
        assert np.isclose(certificate.max_norm, np.abs(error).max(), atol=1e-9)
        assert np.isclose(certificate.row_error, rows.max(), rtol=1e-9, atol=1e-9)
        head_masks = masks[:, head] & allowed
        sizes = masks[:, head].sum(axis=-1)
        assert certificate.largest_block == sizes.max()
        assert certificate.score_entries == head_masks.sum()
        assert certificate.union_entries == head_masks.any(axis=0).sum()
        norm = np.linalg.norm(error, 2)
        assert certificate.spectral_norm <= norm * (1 + 1e-9) + 1e-12
        assert certificate.spectral_norm >= 0.995 * norm - 1e-9
        assert certificate.spectral_residual <= 1e-3 * certificate.spectral_norm + 1e-9


@pytest.mark.parametrize("slope", (1e-30, 1e-17, 1e-9))
def test_certificate_of_tiny_slopes(slope):
    """Errors of order m n, not of rounding."""
    for sampler in ("grid", "cuts", "stratified"):
        partition = sampling.draw([slope], 5, sampler=sampler, length=64)
        (certificate,) = sampling.certify([slope], partition, 64, causal=True)
        assert certificate.max_norm <= 64 * slope + 1e-15
        assert certificate.row_error <= 64 * slope + 1e-15
        assert certificate.union_entries == 64 * 65 // 2
    assert np.isclose(sampling.expected_score_entries(slope, 1000, causal=True), 500500, rtol=1e-5)


@pytest.mark.parametrize("slope", (1 / 2, 1 / 8, 1 / 32))
def test_golden_bias(slope):
    """What is left of the golden sampler's error over draws is small, of order 1/S,
    and not nothing."""
    n, samples, draws = 200, 16, 200
    average = 0
    for seed in range(draws):
        partition = sampling.draw([slope], samples, sampler="golden_stratified", seed=seed, length=n)
        average = average + matrices([slope], partition, n)[0][0] / draws
    bias = np.abs(average - matrices([slope], partition, n)[1][0]).max()
    assert 0.05 / samples < bias < 0.8 / samples


def test_certificate_of_batches():
    slopes = np.array([[0.7, 0.1], [0.3, 0.05]], np.float32)
    partition = sampling.draw(slopes, 5)
    both = sampling.certify(slopes, partition, 40, causal=True)
    for b in range(2):
        alone = sampling.draw(slopes[b], 5)
        assert both[2 * b : 2 * b + 2] == sampling.certify(slopes[b], alone, 40, causal=True)


def test_certificate_of_a_long_sequence():
    """At n = 65,536 the work is that of the masks, not of the matrix."""
    slopes = np.array([0.0625], np.float32)
    partition = sampling.draw(slopes, 32, sampler="golden_stratified", length=65536)
    (certificate,) = sampling.certify(slopes, partition, 65536, causal=True, spectral=True)
    # Measured over 30 slopes: 1.7 to 3.8 / S.
    assert 1 / 32 < certificate.max_norm < 4.5 / 32
    expected = 32 * sampling.expected_score_entries(0.0625, 65536, causal=True)
    assert abs(certificate.score_entries / expected - 1) < 0.05
    assert certificate.union_entries < certificate.score_entries
    assert certificate.spectral_residual <= 2e-3 * certificate.spectral_norm


@pytest.mark.parametrize("sampler", ("grid", "integer_grid", "cuts"))
@pytest.mark.parametrize("slope", (0.5, 0.1))
def test_spectral_error_falls(sampler, slope):
    """Like S^-1/2 from 10 to 1000 masks, under the paper's bound; and the max norm
    is under its own."""
    n, means = 300, {}
    for samples in (10, 32, 100, 316, 1000):
        norms = []
        for seed in range(8):
            partition = sampling.draw([slope], samples, sampler=sampler, seed=seed)
            (certificate,) = sampling.certify([slope], partition, n, causal=False, spectral=True)
            norms.append(certificate.spectral_norm)
            if samples >= 32:
                assert certificate.max_norm < np.sqrt(np.log(2 * n / 0.001) / (2 * samples))
        means[samples] = np.mean(norms)
        assert means[samples] < sampling.spectral_norm_mean(slope, n, samples)
    exponent = np.polyfit(np.log(list(means)), np.log(list(means.values())), 1)[0]
    assert abs(exponent + 0.5) < 0.1


def output_errors(slope, samples, sampler, draws, n=512, depth=32):
    """Relative errors of causal attention over Gaussian inputs under L^, one per
    draw."""
    rng = np.random.default_rng(1)
    q, k, v = rng.standard_normal((3, n, depth))
    positions = np.arange(n)
    allowed = np.tri(n, dtype=bool)
    weights = np.exp(q @ k.T / np.sqrt(depth)) * allowed

    def attend(bias):
        biased = weights * bias
        return biased @ v / biased.sum(axis=1, keepdims=True)

    exact = attend(np.exp(-slope * np.abs(positions[:, None] - positions)))
    errors = []
    for seed in range(draws):
        partition = sampling.draw([slope], samples, sampler=sampler, seed=seed, length=n)
        average = np.zeros((n, n))
        for weight, blocks in zip(partition.weights[:, 0], partition.blocks(positions)[:, 0]):
            average += weight / samples * (blocks[:, None] == blocks)
        errors.append(np.linalg.norm(attend(average) - exact) / np.linalg.norm(exact))
    return np.array(errors)


@pytest.mark.parametrize("slope", (1 / 2, 1 / 8, 1 / 32, 1 / 128))
@pytest.mark.parametrize("samples", (32, 128))
def test_golden_beats_cuts(slope, samples):
    """Golden-stratified masks have at most half the output error of independent
    cuts, over 20 draws."""
    cuts = output_errors(slope, samples, "cuts", 20)
    golden = output_errors(slope, samples, "golden_stratified", 20)
    assert golden.mean() <= 0.5 * cuts.mean()


def test_weighted_beats_golden():
    golden = output_errors(1 / 2, 32, "golden_stratified", 20)
    weighted = output_errors(1 / 2, 32, "weighted_grid", 1)
    assert weighted.mean() <= 0.4 * golden.mean()
