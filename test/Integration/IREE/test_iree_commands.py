"""The commands of docs/IREE.md, as they stand there."""

import os
import re
import subprocess
from pathlib import Path

import iree_program as iree
import numpy as np
import pytest
import reference

pytest.importorskip("iree.compiler", reason="IREE is missing (requirements-iree.txt)")

ROOT = Path(__file__).parents[3]


def test_commands(tmp_path):
    page = (ROOT / "docs" / "IREE.md").read_text()
    script = re.search(r"```sh\n(alibi-opt.*?)```", page, re.S).group(1)
    path = os.pathsep.join([str(iree.BUILD / "bin"), str(iree.BIN), os.environ["PATH"]])
    rng = np.random.default_rng(3)
    shapes = {"q": (1, 8, 150, 64), "k": (1, 2, 150, 64), "v": (1, 2, 150, 64)}
    arrays = [rng.standard_normal(shape, dtype=np.float32) for shape in shapes.values()]
    for name, array in zip(shapes, arrays):
        np.save(tmp_path / f"{name}.npy", array)
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    run = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script], cwd=tmp_path, text=True,
        capture_output=True, env={**os.environ, "PATH": path}, check=False,
    )
    assert run.returncode == 0, run.stderr
    slopes = 2.0 ** -np.arange(1, 9)
    expected = reference.attention(*arrays, slopes, causal=True)
    iree.assert_near(np.load(tmp_path / "out.npy"), expected[0])
    iree.assert_near(np.load(tmp_path / "lse.npy"), expected[1])
