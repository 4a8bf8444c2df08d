"""The README's Python tour runs."""

import re
from pathlib import Path

import numpy as np

ROOT = Path(__file__).parents[2]


def test_python_tour(monkeypatch):
    monkeypatch.chdir(ROOT)
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.S)
    names = {}
    exec(code, names)
    assert np.array_equal(names["same"], names["sampled"])
    assert names["lse"].shape == (1, 8, 1000)


def test_the_readme_shows_the_example():
    (code,) = re.findall(r"```mlir\n(.*?)```", (ROOT / "README.md").read_text(), re.S)
    assert code in (ROOT / "examples" / "attention.mlir").read_text()
