"""The experiments, at tiny sizes."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from alibi_mlir import Certified, Exact, Sampled, Window, sampling

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from experiments import claims, masks, matrix_level, methods, model_level, training  # noqa: E402
from experiments.output_level import Deviation  # noqa: E402

WITHOUT_TORCH = ["matrix", "masks", "output", "model"]


def run(folder, *options):
    subprocess.run(
        [sys.executable, "-m", "experiments.run", "--quick", "--output", folder, *options],
        cwd=ROOT, check=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    found = {path.stem: json.loads(path.read_text()) for path in folder.glob("results/*.json")}
    page = (folder / "Experiments.md").read_text()
    assert "`--quick`" in page
    for level, data in found.items():
        assert data["rows"] and f"figures/{level}.png" in page
        assert 0 < (folder / "figures" / f"{level}.png").stat().st_size < 150_000
    return found


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    return run(tmp_path_factory.mktemp("experiments"), "--only", *WITHOUT_TORCH)


def test_every_level_has_results(found):
    assert set(found) == set(WITHOUT_TORCH)


def test_matrix_level(found):
    rows = found["matrix"]["rows"]
    assert {row["sampler"] for row in rows} == set(sampling.SAMPLERS)
    for row in rows:
        if row["sampler"] in matrix_level.INDEPENDENT:
            assert row["max_norm"]["high"] < row["max_norm_sharper"] < row["max_norm_paper"]
            assert row["spectral_mean"] < row["spectral_bound"]


def test_output_level(found):
    rows = {row["method"]: row for row in found["output"]["rows"]}
    exact = rows["exact"]
    assert exact["error"]["high"] < 1e-6 and exact["cosine_p01"]["low"] > 1 - 1e-6
    assert exact["once"] == 4 * 8 * 256 * 257 // 2
    for family in ("grid", "golden_stratified", "window", "certified"):
        few, many = (row for row in rows.values() if row["family"] == family)
        assert few["error"]["median"] > many["error"]["median"]
        assert few["once"] <= many["once"] <= exact["once"]
    assert found["output"]["separate_distance"] < 1e-6


def test_model_level(found):
    table = model_level.summarize(found["model"]["rows"])
    for (name, context), row in table.items():
        assert row["top1"] <= row["top10"] <= row["top100"]
        assert row["perplexity"] == pytest.approx(2 ** row["bits"])
        assert abs(row["gap"]) < 1e-3 or name != claims.BAR, context


def test_training(tmp_path):
    if importlib.util.find_spec("torch") is None:
        pytest.skip("PyTorch is missing (requirements-train.txt)")
    data = run(tmp_path, "--only", "training")["training"]
    alibi, sampled = data["curves"].values()
    assert len(alibi) == len(sampled) == data["steps"]
    # The same weights and batches, another bias.
    assert alibi[0] == pytest.approx(sampled[0], rel=0.02) and alibi != sampled
    assert {row["trained"] for row in data["rows"]} == set(data["curves"])


def test_mask_bias():
    """The bias that is trained with is ln L^, below the diagonal."""
    bias = training.mask_bias([1 / 16], 8, "grid", 0, 40)[0, 0]
    assert bias.dtype == np.float32
    _, mean = masks.draw("grid", 1 / 16, 8, 40)
    np.testing.assert_allclose(np.exp(bias), np.tril(mean), atol=1e-6)


def test_ranks_and_losses():
    logits = np.log(np.array([[0.5, 0.25, 0.25], [0.1, 0.2, 0.7]]))
    ranks, losses = model_level.ranks_and_losses(logits, np.array([1, 0]))
    assert ranks.tolist() == [2, 3]
    np.testing.assert_allclose(losses, [np.log(4), np.log(10)])


def test_deviation():
    deviation = Deviation()
    deviation.add(np.array([[3.0, 0.0], [0.0, 2.0]]), np.array([[4.0, 0.0], [2.0, 0.0]]))
    summary = deviation.summary()
    assert summary["error"] == pytest.approx(np.sqrt((1 + 8) / (16 + 4)))
    assert summary["row_median"] == pytest.approx((0.25 + np.sqrt(2)) / 2)
    assert summary["cosine_median"] == pytest.approx(0.5)


@pytest.mark.parametrize(
    "method", [Exact(), Sampled(3, "cuts", 5), Window(tolerance=0.02), Certified(0.02)]
)
def test_entries(method):
    """Score entries are those of the pairs that are joined."""
    n, slopes = 400, np.array([1 / 4, 1 / 32], np.float32)
    random = np.random.default_rng(1)
    q, k = random.standard_normal((2, 1, 2, n, 16), dtype=np.float32)
    separate, once = methods.entries_of(method, q, k, slopes)
    distance = np.arange(n)[:, None] - np.arange(n)
    pairs = np.broadcast_to(distance >= 0, (2, n, n))
    if isinstance(method, Sampled):
        blocks = methods.draw(method, slopes, n).blocks(np.arange(n))
        joined = (blocks[..., :, None] == blocks[..., None, :]) & pairs
        assert separate == joined.sum()
        pairs = joined.any(axis=0)
    elif isinstance(method, Window):
        pairs = pairs & (distance <= np.ceil(np.log(50) / slopes)[:, None, None])
    if isinstance(method, Certified):
        assert separate == once
        assert pairs.sum() / 3 < once < pairs.sum()
    else:
        assert once == pairs.sum()


def test_claims_are_checked():
    assert claims.checked(True, "yes", "no") == "yes"
    rows = [
        {"method": "a", "family": "grid", "separate": 9, "once": 4, "error": 0.1},
        {"method": "b", "family": "cuts", "separate": 8, "once": 5, "error": 0.2},
        {"method": "c", "family": "window", "separate": 3, "once": 3, "error": 0.15},
    ]
    (_, strict), (_, loose) = claims.winners(rows, lambda row: row["error"], (0.1, 0.2))
    assert [row and row["method"] for row in strict] == ["a", "a", None, None]
    assert [row and row["method"] for row in loose] == ["b", "a", "c", None]
