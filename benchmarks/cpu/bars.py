"""What the CPU engine is held to, decided from the rows alone."""

import math
from dataclasses import dataclass

import numpy as np

from .cases import DECODE_HEADS, DEPTHS

#: Least fraction of the FMA peak, by n and d.
FRACTIONS = {
    1024: {64: 0.62, 128: 0.70}, 4096: {64: 0.72, 128: 0.75}, 16384: {64: 0.72, 128: 0.75},
}
SCALING = 1.85
BF16_SPEEDUP = 1.5
#: Most time per pair that any mask joins, over the exact kernel's, by slope.
ENTRY_RATIOS = {1 / 16: 2.2, 1 / 128: 1.3, 1 / 256: 1.3}
GROWTH = 1.05
DECODE = 0.70
EXTRA_BYTES = 64 << 20
COMPILE_S = 1.0
#: Less of a CPU than that, on one thread, and something else was running.
UNDISTURBED = 0.97
OURS, LIMIT = "alibi-mlir", "limit"


@dataclass
class Bar:
    """One target. `passed` is None where the run did not measure it."""

    name: str
    target: str
    measured: str
    passed: bool = None

    @property
    def verdict(self):
        return {True: "pass", False: "miss", None: "not measured"}[self.passed]


def evaluate(rows):
    """All bars, from the rows of one run."""
    bars = []
    for judge in (
        _fractions, _scaling, _peers, _bfloat16, _entries, _growth, _decode, _memory, _compile
    ):
        bars += judge(_Table(rows))
    return bars


class _Table:
    def __init__(self, rows):
        self.rows = rows

    def all(self, **keys):
        return [row for row in self.rows if all(row.get(k) == v for k, v in keys.items())]

    def ours(self, **keys):
        """Our row, whatever its status, or None."""
        keys = {"impl": OURS, "kind": "prefill", "method": "exact", "dtype": "float32"} | keys
        return next(iter(self.all(**keys)), None)


def _unmeasured(name, target, row):
    """The bar of a row that has no time: missed where it was tried."""
    if row is None:
        return Bar(name, target, "not in this run")
    tried = row["status"] not in ("missing", "unsupported", "not run")
    return Bar(name, target, f"{row['status']}: {row['note']}", False if tried else None)


def _measured(row):
    return row is not None and row["status"] == "ok"


def _name(causal):
    return "causal" if causal else "symmetric"


def _fractions(table):
    for n, depths in FRACTIONS.items():
        for d, least in depths.items():
            for causal in (True, False):
                name = f"fraction of FMA peak, {_name(causal)}, n = {n}, d = {d}"
                target = f"at least {least:.0%}"
                row = table.ours(n=n, d=d, causal=causal, threads=1)
                if not _measured(row) or row["fraction_of_peak"] is None:
                    yield _unmeasured(name, target, row)
                    continue
                value = row["fraction_of_peak"]
                share = row.get("cpu_share", 1)
                disturbed = f" (disturbed: {share:.0%} of a CPU)" if share < UNDISTURBED else ""
                yield Bar(name, target, f"{value:.1%}{disturbed}", value >= least)


def _scaling(table):
    for n in FRACTIONS:
        for d in DEPTHS:
            for causal in (True, False):
                name = f"two threads over one, {_name(causal)}, n = {n}, d = {d}"
                pair = [table.ours(n=n, d=d, causal=causal, threads=t) for t in (1, 2)]
                yield _speedup(name, *pair, SCALING)


def _speedup(name, before, after, least):
    """The bar that one of our rows is so many times as fast as another."""
    target = f"at least {least}x"
    for row in (before, after):
        if not _measured(row):
            return _unmeasured(name, target, row)
    value = before["median_s"] / after["median_s"]
    return Bar(name, target, f"{value:.2f}x", value >= least)


def _peers(table):
    for threads in (1, 2):
        for n in FRACTIONS:
            for d in DEPTHS:
                for causal in (True, False):
                    keys = {"n": n, "d": d, "causal": causal, "threads": threads}
                    same = table.all(
                        kind="prefill", method="exact", dtype="float32", **keys
                    )
                    peers = [row for row in same if row["impl"] not in (OURS, LIMIT)]
                    if peers:
                        yield _against(table.ours(**keys), peers, keys)


def _against(ours, peers, keys):
    name = (
        f"faster than every peer, {_name(keys['causal'])}, n = {keys['n']}, d = {keys['d']}, "
        f"threads = {keys['threads']}"
    )
    target = "more than 1x (aim 2x)"
    if not _measured(ours):
        return _unmeasured(name, target, ours)
    ratios = {row["impl"]: row["median_s"] / ours["median_s"] for row in peers if _measured(row)}
    words = [f"{impl} {ratio:.2f}x" for impl, ratio in ratios.items()]
    words += [f"{row['impl']} {row['status']}" for row in peers if not _measured(row)]
    if not ratios:
        # Those that take longer than any run may are slower, too.
        is_over = any(row["status"] == "over the time limit" for row in peers)
        return Bar(name, target, ", ".join(words), True if is_over else None)
    return Bar(name, target, ", ".join(words), min(ratios.values()) > 1)


def _bfloat16(table):
    if not table.all(impl=LIMIT, method="dot_bf16_peak", status="ok"):
        yield Bar("bf16 over f32", f"at least {BF16_SPEEDUP}x", "the machine has no vdpbf16ps")
        return
    for d in DEPTHS:
        for causal in (True, False):
            name = f"bf16 over f32, {_name(causal)}, n = 4096, d = {d}"
            keys = {"n": 4096, "d": d, "causal": causal, "threads": 1}
            pair = [table.ours(dtype=dtype, **keys) for dtype in ("float32", "bfloat16")]
            yield _speedup(name, *pair, BF16_SPEEDUP)


def _entries(table):
    for slope, most in ENTRY_RATIOS.items():
        name = f"sampled, time per joined pair over exact, slope 1/{round(1 / slope)}"
        target = f"at most {most}x"
        row = table.ours(kind="slopes", method="sampled", slope=slope)
        if not _measured(row) or "entry_ratio" not in row:
            yield _unmeasured(name, target, row)
            continue
        yield Bar(name, target, f"{row['entry_ratio']:.2f}x", row["entry_ratio"] <= most)


def _growth(table):
    name, target = "sampled, log-log slope of time against n", f"at most {GROWTH}"
    rows = table.all(impl=OURS, kind="growth")
    times = {row["n"]: row["median_s"] for row in rows if _measured(row)}
    bad = [row for row in rows if not _measured(row)]
    if len(times) < 2 or bad:
        yield _unmeasured(name, target, bad[0] if bad else None)
        return
    lengths = sorted(times)
    value = np.polyfit(np.log(lengths), [math.log(times[n]) for n in lengths], 1)[0]
    full = lengths[0] <= 4096 and lengths[-1] >= 262144
    yield Bar(
        name, target, f"{value:.3f} from n = {lengths[0]} to {lengths[-1]}",
        bool(value <= GROWTH) if full else None,
    )


def _decode(table):
    for heads in DECODE_HEADS:
        name = f"decode, fraction of read bandwidth, {heads} heads, 2 threads"
        target = f"at least {DECODE:.0%}"
        row = table.ours(kind="decode", heads=heads, threads=2, keys=65536)
        if not _measured(row) or "fraction_of_bandwidth" not in row:
            yield _unmeasured(name, target, row)
            continue
        value = row["fraction_of_bandwidth"]
        yield Bar(name, target, f"{value:.1%}, {row['gb_per_s']:.1f} GB/s", value >= DECODE)


def _memory(table):
    for method in ("exact", "sampled"):
        name = f"peak memory beyond inputs and outputs, {method}, n = 262144"
        target = f"at most {EXTRA_BYTES >> 20} MiB"
        row = table.ours(kind="memory", method=method, n=262144)
        if not _measured(row):
            yield _unmeasured(name, target, row)
            continue
        extra = row["extra_bytes"]
        yield Bar(name, target, f"{extra / 2**20:.0f} MiB", extra <= EXTRA_BYTES)


def _compile(table):
    for method in ("exact", "sampled"):
        name, target = f"cold compilation, {method}", f"under {COMPILE_S:g} s"
        row = table.ours(kind="compile", method=method)
        if not _measured(row):
            yield _unmeasured(name, target, row)
            continue
        yield Bar(name, target, f"{row['median_s']:.2f} s", row["median_s"] < COMPILE_S)
