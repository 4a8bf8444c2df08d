"""`pip install .` gives a package that works on its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

PROGRAM = """
import alibi_mlir, numpy as np, pathlib
print(pathlib.Path(alibi_mlir.__file__).parent)
x = np.random.default_rng(0).standard_normal((1, 2, 9, 8)).astype(np.float32)
print(alibi_mlir.attention(x, x, x, alibi_mlir.sampling.press_slopes(2)).shape)
"""


def test_pip_install(tmp_path):
    environment = dict(os.environ, CC="clang-22", CXX="clang++-22")
    environment.pop("PYTHONPATH", None)
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps",
         "--no-build-isolation", "--disable-pip-version-check", "--target", tmp_path, ROOT],
        check=True, env=environment,
    )
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=tmp_path, check=True, capture_output=True,
        text=True, env=dict(environment, PYTHONPATH=str(tmp_path)),
    )
    assert result.stdout.split("\n")[:2] == [str(tmp_path / "alibi_mlir"), "(1, 2, 9, 8)"]
