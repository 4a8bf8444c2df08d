"""Models that PyTorch exported (test/Models/README.md): raised, compiled and run."""

import json
import math
import os
import subprocess
import sys
from pathlib import Path

import alibi_mlir
import ml_dtypes
import numpy as np
import pytest

MODELS = Path(__file__).parents[1] / "Models"
sys.path.insert(0, str(MODELS))
import weights  # noqa: E402

ALIBI_OPT = Path(os.environ.get("ALIBI_BUILD_DIR", "build")).resolve() / "bin" / "alibi-opt"
MANIFEST = json.loads((MODELS / "manifest.json").read_text())
EXPECTED = np.load(MODELS / "expected.npz")
FAMILIES = ("bloom", "mpt", "falcon", "encoder", "bytelm")
#: Without ops of the exporter's own dialect, so that they are lowered as they are.
AS_EXPORTED = (
    "bloom_6_heads_dynamic", "bloom_bf16_dynamic", "mpt_static", "mpt_f16_dynamic",
    "encoder_unpadded_dynamic", "bytelm_static",
)


def text(name):
    return (MODELS / f"{name}.mlir").read_text()


def arguments(name, length):
    """The weights, and tokens (and a mask) of a length."""
    fixture = MANIFEST[name]
    dtype = np.dtype(getattr(ml_dtypes, fixture["dtype"], fixture["dtype"]))
    values = [
        weights.draw(weight, shape, mean, std, np.float32).astype(dtype)
        for weight, shape, mean, std in fixture["weights"]
    ]
    inputs = ("ids", "mask") if fixture["masked"] else ("ids",)
    return values + [EXPECTED[f"{name}/{length}/{array}"].astype(np.int64) for array in inputs]


def check(name, pipeline):
    """Compiles and runs a model; logits of what is not padding are PyTorch's."""
    fixture = MANIFEST[name]
    function = alibi_mlir.compile(text(name), pipeline)["main"]
    for length in fixture["lengths"]:
        values = arguments(name, length)
        logits = function(*values).astype(np.float64)
        expected = EXPECTED[f"{name}/{length}/logits"]
        assert logits.shape == expected.shape
        text_only = values[-1] == 1 if fixture["masked"] else np.full(expected.shape[:2], True)
        assert text_only.any(axis=1).all()
        error = np.abs(logits - expected)[text_only]
        assert error.max() <= fixture["tolerance"], f"of length {length}"


def test_every_family_is_there():
    for family in FAMILIES:
        names = [name for name in MANIFEST if name.split("_")[0] == family]
        assert any(name.endswith("_static") for name in names)
        assert any(name.endswith("_dynamic") for name in names)
    assert {path.stem for path in MODELS.glob("*.mlir")} == set(MANIFEST)


@pytest.mark.parametrize("name", MANIFEST)
def test_raised(name):
    check(name, "builtin.module(alibi-raise,alibi-to-cpu)")


@pytest.mark.parametrize("name", MANIFEST)
def test_every_layer_is_raised(name):
    raised = subprocess.run(
        [ALIBI_OPT, "--allow-unregistered-dialect", "--alibi-raise", MODELS / f"{name}.mlir"],
        capture_output=True, text=True,
    )
    assert raised.returncode == 0, raised.stderr
    assert raised.stdout.count("alibi.attention ") == MANIFEST[name]["layers"]


@pytest.mark.parametrize("name", AS_EXPORTED)
def test_as_exported(name):
    """What surrounds attention is lowered by upstream's passes, and so is what stays
    untouched."""
    check(name, "builtin.module(alibi-to-cpu)")


@pytest.mark.parametrize(
    "dtype, mlir, tolerance",
    [("float16", "f16", 5e-4), ("bfloat16", "bf16", 4e-3), ("float32", "f32", 2e-7), ("float64", "f64", 1e-15)],
)
def test_functions_of_libm(dtype, mlir, tolerance):
    """LLVM has no intrinsic for erf."""
    function = alibi_mlir.compile(
        f"""func.func @f(%x: tensor<?x{mlir}>) -> tensor<?x{mlir}> {{
          %y = linalg.generic {{indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}}
              outs(%x : tensor<?x{mlir}>) {{
          ^bb0(%in: {mlir}):
            %out = math.erf %in : {mlir}
            linalg.yield %out : {mlir}
          }} -> tensor<?x{mlir}>
          return %y : tensor<?x{mlir}>
        }}"""
    )["f"]
    x = np.linspace(-4.5, 5, 77).astype(getattr(ml_dtypes, dtype, dtype))
    expected = np.array([math.erf(value) for value in x.astype(np.float64)])
    assert np.abs(function(x).astype(np.float64) - expected).max() <= tolerance
