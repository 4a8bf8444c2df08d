"""The README's Python tour runs."""

import re
from pathlib import Path

import numpy as np

ROOT = Path(__file__).parents[2]


def python_blocks():
    return re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.S)


def test_python_tour(monkeypatch):
    monkeypatch.chdir(ROOT)
    tour, _ = python_blocks()
    names = {}
    exec(tour, names)
    assert np.array_equal(names["same"], names["sampled"])
    assert names["lse"].shape == (1, 8, 1000)
    assert np.abs(names["nearly"] - names["exact"]).max() < 2e-3
    assert names["dropped"].max() <= 1e-3


def test_cache_of_keys():
    """The summary that is brought up to date is that of all keys."""
    tour, cache = python_blocks()
    names = {}
    exec(tour, names)
    am, keys, values = names["am"], names["k"], names["v"]
    position, lengths = 700, np.array([700])
    appended = keys.copy()
    keys = keys.copy()
    keys[:, :, position:] = 0
    names |= {"k_cache": keys, "v_cache": values, "lengths": lengths, "position": position}
    names["q_new"] = names["q"][:, :, :1]
    before, after = cache.split("# ... append a key at `position`:\n")
    exec(before, names)
    keys[:, :, position] = appended[:, :, position]
    names["lengths"] = lengths + 1
    exec(after, names)
    exact = am.attention(names["q_new"], keys, values, names["slopes"], causal=True,
                         key_lengths=names["lengths"])
    assert np.abs(names["out"] - exact).max() < 1e-5
    fresh = am.summarize(keys, key_lengths=names["lengths"])
    assert np.array_equal(names["summary"], fresh)


def test_the_readme_shows_the_example():
    (code,) = re.findall(r"```mlir\n(.*?)```", (ROOT / "README.md").read_text(), re.S)
    assert code in (ROOT / "examples" / "attention.mlir").read_text()
