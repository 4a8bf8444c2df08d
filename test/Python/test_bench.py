"""The benchmark program, on tiny cases and without peers."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import reference
from alibi_mlir import Sampled

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

from cpu import bars, cases, inputs, report  # noqa: E402
from cpu.measure import Bench  # noqa: E402

FAKES = "bench_implementations"
QUICK = cases.Settings(run_s=1.0, setup_s=30.0, case_s=0.0, min_rounds=2, memory_share=0.9)
TINY = cases.Case("prefill", n=96, d=16, heads=2, peers=True)
KEYS = {
    "impl", "method", "causal", "dtype", "n", "d", "heads", "threads", "median_s", "spread",
    "gflops", "fraction_of_peak",
}


def measure(plan, peers=(), settings=QUICK):
    peers = [f"{FAKES}.{name}" for name in peers]
    return Bench(settings, peers=peers, say=lambda line: None).run(plan)


def by_name(rows):
    return {row["impl"]: row for row in rows}


@pytest.fixture(scope="module")
def rows():
    plan = [
        cases.Case("limit", "fma_peak", d=0, heads=0),
        replace(TINY, peers=False),
        replace(TINY, causal=False, dtype="bfloat16", peers=False),
        replace(TINY, kind="slopes", method="sampled", slope=0.25, samples=4, peers=False),
        replace(TINY, kind="growth", method="sampled", slope=0.25, samples=4, n=192, peers=False),
        replace(TINY, kind="decode", n=1, keys=128, peers=False),
        replace(TINY, kind="memory", n=512, peers=False),
        cases.Case("compile"),
    ]
    return measure(plan)


def test_every_case_has_a_row(rows):
    assert all(row["status"] == "ok" for row in rows), rows
    kinds = [row["kind"] for row in rows]
    assert kinds == ["prefill", "prefill", "slopes", "growth", "decode", "memory", "compile", "limit"]
    assert all(row["impl"] == "alibi-mlir" for row in rows[:-1]) and rows[-1]["impl"] == "limit"


def test_rows_have_the_keys_and_numbers(rows):
    for row in rows:
        assert KEYS <= set(row)
        assert row["median_s"] > 0 and row["spread"] >= 0
    prefill, bfloat16, slopes, _, decode, memory, _, limit = rows
    pairs = 2 * 96 * 97 // 2
    assert prefill["entries"] == pairs
    assert prefill["gflops"] == pytest.approx(4 * 16 * pairs / prefill["median_s"] / 1e9)
    assert 0 < prefill["fraction_of_peak"] < 1 < limit["gflops"]
    assert prefill["max_error"] < 1e-5 < bfloat16["max_error"]
    assert slopes["entry_ratio"] > 0 and decode["fraction_of_bandwidth"] > 0
    assert abs(memory["extra_bytes"]) < 1 << 30


def test_results_are_written(rows, tmp_path):
    about = report.machine()
    report.write(tmp_path, rows, bars.evaluate(rows), about)
    assert json.loads((tmp_path / "cpu.json").read_text()) == rows
    text = (tmp_path / "cpu.md").read_text()
    assert about["cpu"] in text and "| alibi-mlir |" in text
    assert (tmp_path / "cpu-time.png").stat().st_size > 1000
    assert (tmp_path / "cpu-peak.png").stat().st_size > 1000


def test_peers_that_are_wrong_missing_or_slow_are_named():
    rows = by_name(measure([TINY], ("wrong", "absent", "slow"), replace(QUICK, run_s=0.5)))
    assert rows["alibi-mlir"]["status"] == "ok"
    assert rows["wrong"]["status"] == "wrong" and "max error" in rows["wrong"]["note"]
    assert rows["wrong"]["max_difference"] == pytest.approx(0.01, rel=1e-3)
    assert rows["absent"]["status"] == "missing"
    assert "a_package_that_nobody_has" in rows["absent"]["note"]
    assert rows["slow"]["status"] == "over the time limit"
    text = report.markdown(list(rows.values()), [], report.machine())
    for word in ("**wrong**", "**missing**", "**over the time limit**"):
        assert word in text


def test_what_would_take_too_long_is_not_run():
    rows = measure([TINY, replace(TINY, n=1 << 16)], settings=replace(QUICK, run_s=1.0))
    assert rows[1]["status"] == "over the time limit" and "at n = 96" in rows[1]["note"]


def test_what_took_too_long_is_not_a_result():
    (row,) = measure([TINY], settings=replace(QUICK, run_s=1e-5))
    assert row["status"] == "over the time limit" and row["median_s"] is None


def test_what_a_peer_has_not():
    rows = by_name(measure([replace(TINY, heads=3)], ("slow",)))
    assert (rows["slow"]["status"], rows["slow"]["note"]) == ("unsupported", "no such head")


def test_a_case_over_the_total_time_is_named():
    (row,) = measure([TINY], settings=replace(QUICK, budget_s=-1.0))
    assert row["status"] == "not run"


@pytest.mark.parametrize("causal", [True, False])
def test_expected_rows_are_the_references(causal):
    case = replace(TINY, causal=causal)
    *qkv, slopes = inputs.arrays(case)
    out, _ = reference.attention(*qkv, slopes, causal=causal)
    np.testing.assert_allclose(inputs.expected(case), out[0], rtol=0, atol=1e-12)
    sampled = replace(case, method="sampled", samples=5, slope=0.25)
    slopes = inputs.slopes(sampled)
    partition = reference.partition_for(
        Sampled(5, inputs.SAMPLER, inputs.SEED), slopes, sampled.n
    )
    joined = np.isfinite(reference.log_average_mask(partition, *2 * [np.arange(sampled.n)]))
    assert inputs.entries(sampled) == (np.tril(joined) if causal else joined).sum()
    out, _ = reference.attention(*qkv, slopes, causal=causal, partition=partition)
    np.testing.assert_allclose(inputs.expected(sampled), out[0], rtol=0, atol=1e-12)


def test_mask_and_pairs():
    case = cases.Case("decode", n=3, keys=5, heads=2)
    mask = inputs.mask(case, np.array([1.0, 0.5], np.float32))
    assert np.array_equal(mask[0, 1, 0], [-1, -0.5, 0, -np.inf, -np.inf])
    assert np.isfinite(mask).sum() == case.allowed_pairs() == inputs.entries(case)
    with pytest.raises(ValueError, match="n is 6, expected at most the 5 keys"):
        replace(case, n=6).allowed_pairs()


def test_bars():
    """Every bar passes on rows that are good enough, and none on those a bit worse."""
    good = {bar.name: bar for bar in bars.evaluate(_rows(1.0))}
    bad = {bar.name: bar for bar in bars.evaluate(_rows(0.9))}
    assert good.keys() == bad.keys()
    compared = [name for name, bar in good.items() if bar.passed is not None]
    assert len(compared) == 11
    assert all(good[name].passed and bad[name].passed is False for name in compared)


def test_bars_without_a_time_are_missed_where_they_were_tried():
    row = _row("prefill", "exact", 1, n=1024, threads=1)
    row |= {"status": "over the time limit", "median_s": None, "note": "too slow"}
    (bar,) = [b for b in bars.evaluate([row]) if b.measured == "over the time limit: too slow"
              and b.name.startswith("fraction")]
    assert bar.passed is False and bar.verdict == "miss"


def _row(kind, method, seconds, **more):
    return {
        "impl": "alibi-mlir", "kind": kind, "method": method, "causal": True, "dtype": "float32",
        "n": 0, "d": 64, "heads": 8, "threads": 1, "median_s": seconds, "status": "ok", "note": "",
        "fraction_of_peak": None,
    } | more


def _rows(quality):
    """Rows that just pass for quality 1, and just fail for 0.9."""
    peak = 0.621 * quality
    return [
        _row("prefill", "exact", 1.0, n=1024, fraction_of_peak=peak),
        _row("prefill", "exact", 0.54 / quality, n=1024, threads=2, fraction_of_peak=peak),
        _row("prefill", "exact", 1.01 * quality, n=1024, impl="peer"),
        _row("prefill", "exact", 1.0, n=4096, fraction_of_peak=0.721 * quality),
        _row("prefill", "exact", 0.66 / quality, n=4096, dtype="bfloat16"),
        _row("limit", "dot_bf16_peak", 1.0, impl="limit"),
        *(_row("slopes", "sampled", 1.0, slope=slope, entry_ratio=ratio / 1.001 / quality)
          for slope, ratio in ((1 / 16, 2.2), (1 / 128, 1.3))),
        *(_row("growth", "sampled", n ** (1.04 / quality), n=n) for n in (4096, 262144)),
        _row("decode", "exact", 1.0, threads=2, keys=65536, gb_per_s=30.0,
             fraction_of_bandwidth=0.701 * quality),
        _row("memory", "exact", 1.0, n=262144, extra_bytes=int(64 * 2**20 / quality)),
        _row("compile", "exact", 0.99 / quality),
    ]


def test_the_program_refuses_threads_that_are_not_there():
    result = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "bench.py", "--threads", "100000"],
        capture_output=True, text=True,
    )
    assert result.returncode == 2 and "--threads is [100000], expected 1 to" in result.stderr
