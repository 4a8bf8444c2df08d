"""What the kernels are held to, decided from the rows alone."""

import math
from dataclasses import dataclass

import configurations

#: Of the best attention without biases that PyTorch has, in the same run.
LEAST_SHARE, AIMED_SHARE = 0.60, 0.85
CERTIFIED_SPEEDUP, CERTIFIED_LENGTH = 8, 131072
LAUNCH_US = 10
#: What the first bar is stated for.
DEVICE = "H200"


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


def is_exact(row):
    return str(row.get("implementation", "")).startswith("exact_")


def timed(row):
    return row["status"] == "ok" and row.get("median_ms") is not None


def by_cell(rows, stage):
    """Rows of a stage by cell."""
    cells = {}
    for row in rows:
        if row["stage"] == stage and row.get("implementation") not in (None, "all"):
            cells.setdefault(row["id"], []).append(row)
    return cells


def evaluate(rows, about):
    """All bars, from the rows of one run."""
    return [_correct(rows), *_shares(rows, about), _flex(rows), _certified(rows), _launch(rows),
            _sanitizer(rows)]


def _correct(rows):
    name, target = "correct against float64", "every configuration and every timed result"
    cases = [row for row in rows if row["stage"] == "correctness"]
    passed = sum(row["status"] == "ok" for row in cases)
    tried = [row for row in cases if row["status"] != "not run"]
    wrong = [row["implementation"] for row in rows if row["status"] == "wrong"]
    if not tried:
        return Bar(name, target, f"no configuration; {len(wrong)} timed results wrong", False if wrong else None)
    measured = f"{passed} of {len(cases)} configurations, {len(wrong)} timed results wrong"
    return Bar(name, target, measured, None if len(tried) < len(cases) and passed == len(tried) and not wrong
               else passed == len(cases) and not wrong)


def _shares(rows, about):
    device = about.get("device", "")
    for causal in (True, False):
        mask = "causal" if causal else "symmetric"
        name = f"exact, bf16, D = 128, 16 heads, n = 16384, {mask}, over the best without biases"
        target = f"at least {LEAST_SHARE:.0%} on an {DEVICE} (aim {AIMED_SHARE:.0%})"
        cell = next((cell for cell in by_cell(rows, "prefill").values() if all(
            cell[0][key] == value for key, value in (
                ("n", 16384), ("depth", 128), ("heads", 16), ("element", "bf16"), ("causal", causal)))), [])
        ours = next((row for row in cell if is_exact(row)), None)
        peers = [row for row in cell if row["implementation"] in configurations.UNBIASED]
        good = [row for row in peers if timed(row)]
        if ours is None or not timed(ours) or not good:
            tried = ours is not None and not timed(ours)
            why = f"{ours['status']}: {ours['note']}" if tried else "no time in this run"
            yield Bar(name, target, why, False if tried else None)
            continue
        best = min(good, key=lambda row: row["median_ms"])
        share = best["median_ms"] / ours["median_ms"]
        measured = (f"{share:.1%}: {ours['tflops']:.0f} of {best['tflops']:.0f} TFLOP/s "
                    f"({best['implementation']})")
        if len(good) < len(peers):
            measured += "; " + ", ".join(f"{x['implementation']} {x['status']}" for x in peers if not timed(x))
        if DEVICE not in device:
            measured += f"; on {device or 'another device'}"
        yield Bar(name, target, measured, share >= LEAST_SHARE)


def flex_ratios(rows):
    """Of every cell with ours and a FlexAttention: (id, its best time over ours)."""
    for name, cell in by_cell(rows, "prefill").items():
        ours = next((row for row in cell if is_exact(row) and timed(row)), None)
        flex = [row["median_ms"] for row in cell if row["implementation"] in configurations.FLEX and timed(row)]
        if ours and flex:
            yield name, min(flex) / ours["median_ms"]


def _flex(rows):
    name, target = "exact over FlexAttention with ALiBi", "faster in every cell"
    ratios = sorted(flex_ratios(rows), key=lambda pair: pair[1])
    cells = by_cell(rows, "prefill")
    failed = [cell for cell, found in cells.items() if any(
        is_exact(row) and not timed(row) for row in found)]
    if not ratios:
        return Bar(name, target, "no cell with both", False if failed else None)
    slower = [f"{cell} ({ratio:.2f}x)" for cell, ratio in ratios if ratio <= 1]
    measured = f"{len(ratios)} of {len(cells)} cells, {ratios[0][1]:.2f}x to {ratios[-1][1]:.2f}x"
    if slower:
        measured += "; slower in " + ", ".join(slower)
    if failed:
        measured += "; ours has no time in " + ", ".join(failed)
    return Bar(name, target, measured, not slower and not failed)


def _certified(rows):
    name = f"certified<1e-3> over exact, causal, n = {CERTIFIED_LENGTH}"
    target = f"at least {CERTIFIED_SPEEDUP}x"
    found = {row["implementation"]: row for row in rows
             if row["stage"] == "near-linear" and row.get("n") == CERTIFIED_LENGTH}
    exact = next((row for row in found.values() if is_exact(row)), None)
    certified = found.get("certified_d128_causal")
    for row in (exact, certified):
        if row is None or not timed(row):
            return Bar(name, target, "not in this run" if row is None else f"{row['status']}: {row['note']}",
                       None if row is None else False)
    ratio = exact["median_ms"] / certified["median_ms"]
    return Bar(name, target, f"{ratio:.1f}x: {exact['median_ms']:.2f} ms, {certified['median_ms']:.2f} ms",
               ratio >= CERTIFIED_SPEEDUP)


def _launch(rows):
    name, target = "host time of a bound launch", f"under {LAUNCH_US} us"
    row = next((row for row in rows if row["stage"] == "launch" and row["id"] == "bound, one kernel"), None)
    if row is None or row.get("median_us") is None:
        return Bar(name, target, "not in this run" if row is None else row["note"], None if row is None else False)
    return Bar(name, target, f"{row['median_us']:.2f} us", row["median_us"] < LAUNCH_US)


def _sanitizer(rows):
    name, target = "compute-sanitizer on small cases", "no error"
    tools = [row for row in rows if row["stage"] == "sanitizer"]
    measured = ", ".join(f"{row['id']} {row['status']}" for row in tools) or "not in this run"
    tried = [row for row in tools if row["status"] in ("ok", "failed")]
    return Bar(name, target, measured, all(row["status"] == "ok" for row in tried) if tried else None)


def exponents(rows):
    """`{implementation: (log-log slope of time against length, shortest, longest)}`."""
    points = {}
    for row in rows:
        if row["stage"] == "near-linear" and row.get("implementation") != "all" and timed(row):
            points.setdefault(row["implementation"], []).append((row["n"], row["median_ms"]))
    return {name: (_slope(found), min(found)[0], max(found)[0])
            for name, found in points.items() if len(found) > 1}


def _slope(points):
    logs = [(math.log(n), math.log(t)) for n, t in points]
    x = sum(a for a, _ in logs) / len(logs)
    y = sum(b for _, b in logs) / len(logs)
    return sum((a - x) * (b - y) for a, b in logs) / sum((a - x) ** 2 for a, _ in logs)
