"""Kernels through NVIDIA's assembler, for every architecture: those that are tuned
spill nothing, which `alibi-compile` refuses; none is serialised."""

import json
import os
import shutil
import subprocess

import cuda_kernels as ck
import pytest

_PTXAS = shutil.which("ptxas") or "/usr/local/cuda/bin/ptxas"
pytestmark = pytest.mark.skipif(not os.path.exists(_PTXAS), reason="there is no ptxas")

CERTIFIED = "#alibi.certified<tolerance = 1.000000e-03>"
SAMPLED = "#alibi.sampled<samples = 32, sampler = {}, seed = 7>"
ALL = ("key_lengths", "key_starts", "query_offset")
PACKED = ("query_segments", "key_segments")

#: Tuned depths by method and mask; each with other element types and operands.
TUNED = {
    "exact": dict(),
    "exact-symmetric-padded": dict(causal=False, element="f16", operands=ALL),
    "exact-packed": dict(operands=PACKED),
    "window": dict(method="#alibi.window<tolerance = 1.000000e-03>", element="f16"),
    "sampled-grid": dict(method=SAMPLED.format("grid"), operands=ALL),
    "sampled-bits-symmetric": dict(method=SAMPLED.format("golden_stratified"), causal=False, element="f16"),
    "sampled-counter-packed": dict(method=SAMPLED.format("cuts"), operands=PACKED),
    "certified": dict(method=CERTIFIED, dropped=True, operands=ALL),
    "certified-symmetric-packed": dict(method=CERTIFIED, causal=False, element="f16", operands=PACKED),
}


def assemble(tmp_path, arch="sm_80,sm_86,sm_90a", **options):
    path = tmp_path / "bundle"
    subprocess.run([ck._COMPILER, "-", "--target=cuda", f"--arch={arch}", f"--ptxas={_PTXAS}", "-o", path],
                   input=ck.text(**options).encode(), check=True)
    return json.loads((path / "manifest.json").read_text())["entries"][0]


@pytest.mark.parametrize("depth", [64, 128])
@pytest.mark.parametrize("name", TUNED)
def test_tuned_kernels_spill_nothing(name, depth, tmp_path):
    entry = assemble(tmp_path, depth=depth, **TUNED[name])
    for kernel in entry["kernels"]:
        assert "spill_bytes" not in kernel, kernel
        assert kernel["registers"] and max(kernel["registers"].values()) <= 255
    kinds = {(image["arch"], image["kind"]) for module in entry["modules"] for image in module["images"]}
    assert {("sm_80", "cubin"), ("sm_86", "cubin"), ("sm_90", "cubin"), ("sm_80", "ptx")} <= kinds


@pytest.mark.parametrize("depth, value_depth", [(32, 32), (80, 48), (96, 96), (256, 256)])
def test_other_depths(depth, value_depth, tmp_path):
    """Shared memory as the architectures have it."""
    for method in ("#alibi.exact", CERTIFIED):
        entry = assemble(tmp_path, arch="sm_80", depth=depth, value_depth=value_depth, method=method)
        assert max(kernel["shared_bytes"] for kernel in entry["kernels"]) <= 163 * 1024
