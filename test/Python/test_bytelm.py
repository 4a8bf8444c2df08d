"""The example's model runs, and knows Python source."""

import sys
from pathlib import Path

import numpy as np
from alibi_mlir import Sampled, attention, sampling

EXAMPLE = Path(__file__).parents[2] / "examples" / "bytelm"
sys.path.insert(0, str(EXAMPLE))

import corpus  # noqa: E402
import model as bytelm  # noqa: E402


def test_exact_and_sampled():
    model = bytelm.Model(EXAMPLE / "weights.safetensors")
    slopes = sampling.press_slopes(bytelm.HEADS)
    ((name, window),) = corpus.held_out_windows(1024, 1)
    assert corpus.is_held_out(name)
    tokens = np.frombuffer(window, dtype=np.uint8)

    def bits(method):
        def attend(layer, q, k, v):
            out = attention(q, k, v, slopes, causal=True, method=method)
            if method == "exact":
                expected = bytelm.exact_attention(q, k, v, slopes)
                assert np.max(np.abs(out - expected)) <= 1e-5 * np.max(np.abs(v))
            return out

        return bytelm.bits_per_byte(model.logits(tokens[:-1], attend), tokens[1:])

    exact = bits("exact")
    assert exact < 2.2
    assert abs(bits(Sampled(64)) - exact) < 0.05
    # A model that ignored its attention would not get there.
    assert bits(Sampled(1)) > exact + 0.005


def test_training_and_held_out_files_are_apart():
    held_out = {name for name, _ in corpus.files(held_out=True, tests=True)}
    trained = {name for name, _ in corpus.files(held_out=False, tests=True)}
    assert held_out and trained and not held_out & trained
    assert 0.02 < len(held_out) / len(trained) < 0.15
