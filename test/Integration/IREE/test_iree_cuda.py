"""Converted attention compiles for NVIDIA GPUs; nothing runs."""

import subprocess

import iree_program as iree
import pytest

pytest.importorskip("iree.compiler", reason="IREE is missing (requirements-iree.txt)")

COMMON = {"heads": 4, "key_heads": 2, "depth": 64, "slopes": [0.5, 0.11, 0.03, 0.25]}
CASES = {
    "exact": {"n": 128, "m": 128, "element": "f16", "lse": False},
    "exact_dynamic": {"element": "f16"},
    "window": {"method": "window<distance = 20>"},
    "sampled": {"method": "sampled<samples = 3, sampler = integer_grid>", "element": "f16"},
}


def test_sm_90(tmp_path):
    backends = subprocess.run(
        [iree.BIN / "iree-compile", "--iree-hal-list-target-backends"],
        text=True, capture_output=True, check=True,
    ).stdout
    if "cuda" not in backends.split():
        pytest.skip("this iree-compile has no backend cuda")
    text = "".join(iree.program(name, **COMMON, **case) for name, case in CASES.items())
    # Of sm_90, 3.13.0 knows no limits: those of sm_89 are named, and hold.
    device = iree.compile_text(
        iree.convert(text), tmp_path / "device.vmfb", "--iree-hal-target-device=cuda",
        "--iree-cuda-target=sm_89", "--compile-to=preprocessing",
    ).read_text()
    assert 'arch = "sm_89"' in device
    folder = tmp_path / "binaries"
    folder.mkdir()
    iree.compile_text(
        device.replace('arch = "sm_89"', 'arch = "sm_90"'), tmp_path / "sm_90.vmfb",
        f"--iree-hal-dump-executable-binaries-to={folder}",
    )
    images = [path.read_text() for path in folder.glob("*.ptx")]
    assert images and all(".target sm_90" in image for image in images)
