"""Whole models (test/Models), raised, on IREE: logits are PyTorch's."""

import json
import subprocess
import sys
from pathlib import Path

import iree_program
import numpy as np
import pytest

pytest.importorskip("iree.compiler")

MODELS = Path(__file__).parents[2] / "Models"
sys.path.insert(0, str(MODELS))
import weights  # noqa: E402

MANIFEST = json.loads((MODELS / "manifest.json").read_text())
EXPECTED = np.load(MODELS / "expected.npz")


@pytest.mark.parametrize("name", ("bloom_static", "falcon_multi_query_dynamic", "encoder_dynamic"))
def test_model(name, tmp_path):
    fixture = MANIFEST[name]
    raised = subprocess.run(
        [iree_program.BUILD / "bin" / "alibi-opt", "--allow-unregistered-dialect",
         "--pass-pipeline=builtin.module(alibi-raise,canonicalize,cse)", MODELS / f"{name}.mlir"],
        capture_output=True, text=True,
    )
    assert raised.returncode == 0, raised.stderr
    text = iree_program.convert(raised.stdout, "canonicalize", "cse")
    assert "alibi." not in text and text.count("iree_linalg_ext.") > 0
    call = iree_program.load(
        iree_program.compile_text(text, tmp_path / "model.vmfb", *iree_program.LLVM_CPU)
    )
    drawn = [weights.draw(*weight, np.float32) for weight in fixture["weights"]]
    inputs = ("ids", "mask") if fixture["masked"] else ("ids",)
    for length in fixture["lengths"]:
        arrays = [EXPECTED[f"{name}/{length}/{array}"].astype(np.int64) for array in inputs]
        logits = call("main", *drawn, *arrays)[0]
        is_text = arrays[-1] == 1 if fixture["masked"] else np.full(logits.shape[:2], True)
        error = np.abs(logits - EXPECTED[f"{name}/{length}/logits"])[is_text]
        assert error.max() <= 1e-4, f"of length {length}"
