"""The benchmark of BLOOM's attention: what it compiles, on short sequences."""

import os
import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "benchmarks"), str(ROOT / "benchmarks/raise")]

import bloom  # noqa: E402
import by_alibi  # noqa: E402
import subgraph  # noqa: E402
from cpu import inputs  # noqa: E402

ALIBI_OPT = Path(os.environ.get("ALIBI_BUILD_DIR", ROOT / "build")) / "bin/alibi-opt"


def case(**settings):
    return subgraph.Subgraph(
        "prefill", n=160, d=subgraph.DEPTH, heads=subgraph.HEADS, threads=2,
        alibi_opt=str(ALIBI_OPT), **settings,
    )


@pytest.mark.parametrize("deviation", [1.0, 3.0])
def test_raised_subgraph_is_the_formula(deviation):
    it = case(way="raised", deviation=deviation)
    prepared = by_alibi.prepare(it, inputs.arrays(it))
    out = prepared.fetch(prepared.run())[0][:, inputs.checked_rows(it)]
    error = np.abs(out - subgraph.expected(it.n, deviation)).max()
    assert error <= bloom.allowed(bloom.OURS, it.n, deviation)


def test_other_lengths_leave_no_size_of_the_exported_one():
    text = subgraph.exported(case())
    assert str(subgraph.LENGTH) not in text and "tensor<16x160x160xf32>" in text


def test_one_head_takes_its_slope():
    text = subgraph.one_head(case())
    assert "tensor<1x1x160x64xf32>, %cst_3: tensor<f32>)" in text
    assert "x16x" not in text and "<16x" not in text and "[16," not in text


def test_what_is_not_raised_is_said():
    with pytest.raises(RuntimeError, match="made no alibi.window"):
        subgraph._passes(case(), "canonicalize", "alibi.window")


def test_bars_compare_with_the_fastest_of_iree():
    def row(lane, seconds, **more):
        return {"n": 4096, "deviation": 1.0, "lane": lane, "median_s": seconds, "note": ""} | more

    rows = [row(bloom.OURS, 1.0, max_error=1e-3), row("iree", 4.0), row("iree, heads apart", 2.9)]
    (_, measured, good), (_, _, right) = bloom.bars({"rows": rows})
    assert measured == "iree, heads apart: 2.9x" and not good and right
