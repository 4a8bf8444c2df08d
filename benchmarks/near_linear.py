"""Measures the methods that leave keys out, against exact attention and peers.

Run by `make bench-near-linear`. Causal (and, where it says so, symmetric) attention
of standard-normal queries, keys and values, Press slopes, on all threads that
`--threads` allows; every round runs the methods in turn. Sections:

* growth: `certified`, `auto`, `window` (all of tolerance 1e-3) and exact attention
  by length; the log-log slope of time against length;
* peers: `certified` and the implementations of the CPU benchmark, which compute
  everything, at two lengths, in processes of their own;
* dense: inputs whose scores demand every key, where `certified` may only lose;
* decode: one query against a cache, with and without a kept summary of the keys;
* memory: the peak beyond inputs and outputs, in a process of its own.
"""

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

import alibi_mlir
from alibi_mlir import Auto, Certified, Window, sampling
from cpu import cases, implementations, inputs, report
from cpu.worker import Failed, Worker, free_memory, median_and_spread

RESULTS = Path(__file__).parent / "results"
HEADS, DEPTH, TOLERANCE = 8, 64, 1e-3
SLOPES = sampling.press_slopes(HEADS)
SECTIONS = ("dense", "decode", "peers", "growth", "memory")
METHODS = {
    "certified": Certified(TOLERANCE), "auto": Auto(TOLERANCE),
    "window": Window(tolerance=TOLERANCE), "exact": "exact",
}


def normal(n, keys=None, heads=HEADS, seed=0):
    """float32 q `[1, heads, n, DEPTH]`, and k, v of `keys` (n) rows."""
    rng = np.random.default_rng(seed)
    shapes = [(1, heads, rows, DEPTH) for rows in (n, keys or n, keys or n)]
    return [rng.standard_normal(shape, dtype=np.float32) for shape in shapes]


def in_turn(functions, rounds):
    """Seconds of each function's runs; each ran once before, unless that alone
    took long."""
    times = {name: [] for name in functions}
    for number in range(rounds + 1):
        for name, function in functions.items():
            # What takes a minute is measured once, and was compiled before.
            if times[name] and times[name][0] > 60:
                continue
            begin = time.perf_counter()
            function()
            seconds = time.perf_counter() - begin
            if number or seconds > 60:
                times[name].append(seconds)
    return times


def summary(times):
    median, spread = median_and_spread(times)
    return {"median_s": median, "spread": spread, "repetitions": len(times)}


def growth(lengths, longest_exact, say):
    """Rows of time against length; shares that were dropped, and errors against
    float64, of some rows."""
    small = normal(256)
    for method in METHODS.values():
        alibi_mlir.attention(*small, SLOPES, causal=True, method=method)
    rows = []
    for n in lengths:
        q, k, v = normal(n)
        functions = {
            name: lambda method=method: alibi_mlir.attention(
                q, k, v, SLOPES, causal=True, method=method
            )
            for name, method in METHODS.items()
            if name != "exact" or n <= longest_exact
        }
        times = in_turn(functions, 5 if n <= 65536 else 3)
        out, dropped = alibi_mlir.attention(
            q, k, v, SLOPES, causal=True, method=METHODS["certified"], return_dropped=True
        )
        checked, error = sampled_error(out, q, k, v)
        for name in functions:
            row = {"n": n, "method": name} | summary(times[name])
            if name == "certified":
                row |= {
                    "largest_dropped_bound": float(dropped.max()), "largest_error": error,
                    "checked_rows": checked,
                }
            rows.append(row)
            say(f"n = {n:8} {name:10} {row['median_s']:9.4f} s +- {row['spread']:.1%}")
    return rows


def sampled_error(out, q, k, v, count=16):
    """The largest difference from float64 of some rows of every head."""
    n = q.shape[2]
    rows = np.unique(np.linspace(0, n - 1, count).astype(np.int64))
    worst = 0.0
    for head, slope in enumerate(SLOPES.astype(np.float64)):
        keys, values = k[0, head].astype(np.float64), v[0, head].astype(np.float64)
        scores = q[0, head, rows].astype(np.float64) @ keys.T / np.sqrt(DEPTH)
        distance = rows[:, None] - np.arange(n)
        scores = np.where(distance >= 0, scores - slope * distance, -np.inf)
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        expected = weights @ values / weights.sum(axis=1, keepdims=True)
        worst = max(worst, float(np.abs(out[0, head, rows] - expected).max()))
    return len(rows) * HEADS, worst


def slope_of(rows, method):
    """The log-log slope of time against length."""
    points = [(row["n"], row["median_s"]) for row in rows if row["method"] == method]
    return float(np.polyfit(*np.log(np.array(points)).T, 1)[0])


def peers(lengths, threads, limit_s, say):
    """Rows of `certified` and of every peer, each in its own process; each peer in
    turn with `certified`, so that no other takes its memory."""
    rows = []
    for n in lengths:
        exact = cases.Case("prefill", n=n, d=DEPTH, heads=HEADS, threads=threads, peers=True)
        ours = Worker(implementations.OURS, threads)
        ours.ask("prepare", exact.certified(TOLERANCE), seconds=limit_s)
        our_times = []
        for module in implementations.PEERS:
            name = implementations.load(module).NAME
            times, note = beside(ours, our_times, module, exact, limit_s)
            row = {"n": n, "implementation": name, "note": note, "median_s": None}
            rows.append(row | (summary(times) if times else {}))
            say(f"n = {n:8} {name:12} {rows[-1]['median_s'] or note}")
        while len(our_times) < 3:
            our_times.append(ours.ask("run", seconds=limit_s)[0])
        ours.close()
        rows.append({"n": n, "implementation": "certified", "note": ""} | summary(our_times))
        say(f"n = {n:8} certified    {rows[-1]['median_s']}")
    return rows


def beside(ours, our_times, module, case, limit_s, rounds=3):
    """Seconds of a peer's runs, in turn with ours, and its note: how it does it, or
    why there are none."""
    implementation = implementations.load(module)
    missing = implementations.missing(implementation)
    reason = f"{', '.join(missing)} not installed" if missing else None
    reason = reason or implementation.unsupported(case)
    need = implementation.scratch_bytes(case) + 2 * case.data_bytes()
    if not reason and need > 0.85 * free_memory():
        reason = f"would need {need / 1e9:.0f} GB of memory"
    if reason:
        return [], reason
    worker, times = Worker(module, case.threads), []
    try:
        _, note, _ = worker.ask("prepare", case, seconds=4 * limit_s)
        for _ in range(rounds):
            times.append(worker.ask("run", seconds=2 * limit_s)[0])
            our_times.append(ours.ask("run", seconds=limit_s)[0])
    except Failed as error:
        note = str(error)
    finally:
        worker.close()
    return times, note


def dense(lengths, say):
    """Rows of `certified` over exact where it must visit everything: queries so
    large that no bound is of use."""
    rows = []
    for n in lengths:
        for causal in (True, False):
            q, k, v = normal(n)
            q *= 40 * np.sqrt(n)
            functions = {
                name: lambda method=METHODS[name]: alibi_mlir.attention(
                    q, k, v, SLOPES, causal=causal, method=method
                )
                for name in ("certified", "exact")
            }
            times = in_turn(functions, 9)
            ratio = np.median(times["certified"]) / np.median(times["exact"])
            rows.append({"n": n, "causal": causal, "ratio": float(ratio)} | {
                name: summary(seconds) for name, seconds in times.items()
            })
            say(f"n = {n:8} {'causal' if causal else 'symmetric'}: {ratio:.3f}x exact")
    return rows


def decode(keys, say):
    """Rows of one query against a cache."""
    q, k, v = normal(1, keys)
    kept = alibi_mlir.summarize(k)

    def run(method, slopes=SLOPES, **more):
        return lambda: alibi_mlir.attention(q, k, v, slopes, causal=True, method=method, **more)

    flat = np.zeros_like(SLOPES)
    functions = {
        "exact": run("exact"),
        "certified, summary kept": run(METHODS["certified"], key_summary=kept),
        "certified, summary computed": run(METHODS["certified"]),
        "window": run(METHODS["window"]),
        "exact, slopes 0": run("exact", flat),
        "certified, slopes 0, summary kept": run(METHODS["certified"], flat, key_summary=kept),
        "summary of one more key": lambda: alibi_mlir.summarize(k, out=kept, first=keys - 1),
    }
    times = in_turn(functions, 25)
    rows = [{"keys": keys, "what": name} | summary(times[name]) for name in functions]
    for row in rows:
        say(f"{row['what']:35} {1e3 * row['median_s']:8.3f} ms")
    return rows


MEMORY = """
import ctypes, sys
import numpy as np
sys.path.insert(0, {folder!r})
import near_linear, alibi_mlir
from cpu.worker import _status
alibi_mlir.set_num_threads({threads})
q, k, v = near_linear.normal(256)
def run():
    return alibi_mlir.attention(
        q, k, v, near_linear.SLOPES, causal=True, method=near_linear.METHODS["certified"]
    )
run()
q, k, v = near_linear.normal({n})
ctypes.CDLL(None).malloc_trim(0)
open("/proc/self/clear_refs", "w").write("5")
before = _status("VmRSS")
out = run()
print(_status("VmHWM"), _status("VmHWM") - before - out.nbytes)
"""


def memory(n, threads, say):
    """Peak bytes of a process that computes one attention of length n."""
    code = MEMORY.format(folder=str(Path(__file__).parent), n=n, threads=threads)
    output = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    peak, extra = map(int, output.split())
    say(f"n = {n}: {peak / 2**30:.1f} GiB in all, {extra / 2**20:.0f} MiB beyond inputs and output")
    return {"n": n, "peak_bytes": peak, "extra_bytes": extra}


def bars(results):
    """(target, measured, whether it is met) from the results alone."""
    rows, found = results["growth"], []
    times = {(row["n"], row["method"]): row["median_s"] for row in rows}
    for method in ("certified", "auto"):
        for n, least in ((65536, 8), (262144, 25)):
            if (n, "exact") in times:
                value = times[n, "exact"] / times[n, method]
                found.append((f"{method} over exact, n = {n}: at least {least}x", f"{value:.1f}x",
                              value >= least))
        value = slope_of(rows, method)
        found.append((f"{method}, log-log slope: at most 1.1", f"{value:.3f}", value <= 1.1))
    worst = max(row["largest_dropped_bound"] for row in rows if row["method"] == "certified")
    found.append((f"bound of the dropped mass: at most {TOLERANCE:g}", f"{worst:.3g}",
                  worst <= TOLERANCE))
    for row in results["dense"]:
        mask = "causal" if row["causal"] else "symmetric"
        found.append((f"dense scores, {mask}, n = {row['n']}: at most 1.1x exact",
                      f"{row['ratio']:.3f}x", row["ratio"] <= 1.1))
    peak = results["memory"]["peak_bytes"] / 2**30
    found.append((f"memory, n = {results['memory']['n']}: within 20 GiB", f"{peak:.1f} GiB",
                  peak <= 20))
    for n in sorted({row["n"] for row in results["peers"]}):
        measured = {r["implementation"]: r["median_s"] for r in results["peers"]
                    if r["n"] == n and r["median_s"]}
        ours = measured.pop("certified", None)
        if ours and measured:
            best = min(measured, key=measured.get)
            found.append((f"fastest peer, n = {n} (no target)",
                          f"{best}: {measured[best] / ours:.1f}x as long", True))
    return found


def markdown(results, about):
    def table(head, lines):
        lines = [head, ["---"] * len(head), *lines]
        return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)

    def seconds(row):
        if row.get("median_s") is None:
            return ""
        return f"{row['median_s']:.4g} s +- {row['spread']:.1%}"

    exact = {r["n"]: r["median_s"] for r in results["growth"] if r["method"] == "exact"}
    parts = [
        "# Attention that leaves keys out, on a CPU",
        f"{about['cpu']}, {about['cpus']} CPUs, {about['memory_gib']} GiB; {about['system']}, "
        f"Python {about['python']}, commit {about['commit']}, {about['date']}. "
        f"`{'`, `'.join(sorted(set(results['commands'].values())))}`; {results['threads']} threads, {HEADS} heads, Press slopes, "
        f"d = {DEPTH}, float32, standard-normal queries, keys and values, tolerance "
        f"{TOLERANCE:g}. Medians of runs in turn, with the interquartile range as a fraction "
        f"of the median.",
        "## Bars",
        table(("bar", "measured", "verdict"),
              [(name, value, "pass" if good else "miss") for name, value, good in bars(results)]),
        "## By length, causal",
        table(("n", "method", "time", "exact takes"), [
            (r["n"], r["method"], seconds(r),
             f"{exact[r['n']] / r['median_s']:.1f}x" if r["n"] in exact else "")
            for r in results["growth"]
        ]),
        "`certified`: " + "; ".join(
            f"n = {r['n']}: the largest bound of a row's dropped share is "
            f"{r['largest_dropped_bound']:.2e}, the largest error against float64 of "
            f"{r['checked_rows']} rows {r['largest_error']:.1e}"
            for r in results["growth"] if r["method"] == "certified"
        ) + ".",
        "## Beside the peers, which compute everything",
        table(("n", "implementation", "time", "note"), [
            (r["n"], r["implementation"], seconds(r), r["note"]) for r in results["peers"]
        ]),
        "## Where every key is needed",
        table(("n", "mask", "certified", "exact", "ratio"), [
            (r["n"], "causal" if r["causal"] else "symmetric", seconds(r["certified"]),
             seconds(r["exact"]), f"{r['ratio']:.3f}") for r in results["dense"]
        ]),
        f"## One query, {results['decode'][0]['keys']} keys",
        table(("what", "time"), [(r["what"], seconds(r)) for r in results["decode"]]),
        "![time against length](near-linear.png)",
    ]
    return "\n\n".join(parts) + "\n"


def plot(path, rows):
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(figsize=(5.5, 4))
    for method, marker in zip(METHODS, "osv^"):
        points = [(r["n"], r["median_s"]) for r in rows if r["method"] == method]
        axes.loglog(*zip(*points), marker=marker, label=method)
    axes.set(xlabel="length", ylabel="seconds", title=f"{HEADS} heads, causal, d = {DEPTH}")
    axes.legend()
    axes.grid(alpha=0.3)
    figure.tight_layout()
    figure.savefig(path, dpi=110)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--lengths", type=int, nargs="+", metavar="N",
                        default=[16384, 65536, 262144, 1048576])
    parser.add_argument("--longest-exact", type=int, default=262144, metavar="N")
    parser.add_argument("--peer-lengths", type=int, nargs="*", metavar="N", default=[16384, 65536])
    parser.add_argument("--dense-lengths", type=int, nargs="+", metavar="N", default=[2048, 8192])
    parser.add_argument("--keys", type=int, default=65536, help="of the cache (65536)")
    parser.add_argument("--memory-length", type=int, default=1048576, metavar="N")
    parser.add_argument("--limit", type=float, default=120, metavar="S",
                        help="seconds that a peer's run may take (120)")
    parser.add_argument("--only", nargs="+", choices=SECTIONS, metavar="SECTION", default=SECTIONS,
                        help=f"of {', '.join(SECTIONS)}; the others keep the last run's rows")
    parser.add_argument("--output", type=Path, default=RESULTS)
    options = parser.parse_args()
    alibi_mlir.set_num_threads(options.threads)

    def say(line):
        print(line, flush=True)

    about = report.machine()
    run = {
        "dense": lambda: dense(options.dense_lengths, say),
        "decode": lambda: decode(options.keys, say),
        "peers": lambda: peers(options.peer_lengths, options.threads, options.limit, say),
        "growth": lambda: growth(options.lengths, options.longest_exact, say),
        "memory": lambda: memory(options.memory_length, options.threads, say),
    }
    path = options.output / "near-linear.json"
    results = json.loads(path.read_text()) if set(options.only) != set(SECTIONS) else {}
    results["threads"] = options.threads
    results.setdefault("commands", {}).update(
        dict.fromkeys(options.only, " ".join(["near_linear.py", *sys.argv[1:]]))
    )
    for section in SECTIONS:
        if section in options.only:
            results[section] = run[section]()
    options.output.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(results | {"machine": about}, indent=1) + "\n")
    (options.output / "near-linear.md").write_text(markdown(results, about))
    plot(options.output / "near-linear.png", results["growth"])
    for name, value, good in bars(results):
        say(f"{'pass' if good else 'miss'}  {name}: {value}")


if __name__ == "__main__":
    main()
