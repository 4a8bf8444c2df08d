"""BLOOM's attention through IREE as it is exported, and raised, by the CPU engine.

Run by `make bench-raise`. The subgraph from queries, keys and values to their attention
(16 heads, D = 64, f32), as torch-mlir gives it:

* iree: compiled by IREE for this CPU, with the flags that were fastest of those tried;
* iree, heads apart: the same for one head, called once for every head: it needs a
  sixteenth of the memory;
* iree, fused: IREE's own attention op, which alibi-raise and convert-alibi-to-iree make of
  the subgraph (short lengths alone);
* alibi-mlir: alibi-raise, which makes `alibi.attention` of it, method `auto<1e-3>`, and the
  CPU engine.

Everything runs on as many threads, in processes of its own, in turn. Outputs are compared
with float64 at some rows of every head.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

import subgraph  # noqa: E402
from cpu import implementations, inputs, report  # noqa: E402
from cpu.worker import Failed, Worker, free_memory, median_and_spread  # noqa: E402

ROOT = Path(__file__).parents[2]
BAR = 3.0
FLAGS = (
    (),
    ("--iree-opt-level=O1",),
    ("--iree-opt-level=O2",),
    ("--iree-opt-level=O3",),
    ("--iree-opt-data-tiling",),
    ("--iree-opt-data-tiling", "--iree-llvmcpu-enable-ukernels=all"),
    ("--iree-opt-level=O3", "--iree-opt-data-tiling"),
)
LANES = {
    "alibi-mlir": ("by_alibi", "raised"),
    "iree": ("by_iree", "exported"),
    "iree, heads apart": ("by_iree", "heads apart"),
    "iree, fused": ("by_iree", "fused"),
}
OURS = "alibi-mlir"


def allowed(lane, n, deviation):
    """The largest error from float64: of ours, `2 tolerance max |value|`; of others,
    rounding, and that of biases which grow with the position and are added in float32."""
    return 1e-2 if lane == OURS else deviation * 1e-4 + n * 2.0**-23


class Bench:
    def __init__(self, options):
        self.options = options
        self.flags = ()

    def case(self, lane, n, deviation=1.0, flags=None):
        module, way = LANES[lane]
        chosen = self.flags if flags is None else flags
        return module, subgraph.Subgraph(
            "prefill", n=n, d=subgraph.DEPTH, heads=subgraph.HEADS, threads=self.options.threads,
            deviation=deviation, way=way, alibi_opt=str(self.options.alibi_opt),
            flags=tuple(chosen) if module == "by_iree" else (),
        )

    def try_flags(self, n):
        """A row for every set of flags; keeps the fastest."""
        rows = []
        for flags in FLAGS:
            module, case = self.case("iree", n, flags=flags)
            row = {"n": n, "flags": " ".join(flags), "median_s": None, "note": ""}
            worker = Worker(module, case.threads)
            try:
                worker.ask("prepare", case, seconds=self.options.limit)
                times = [worker.ask("run", seconds=self.options.limit)[0] for _ in range(2)]
                row["median_s"], row["spread"] = median_and_spread(times)
            except Failed as error:
                row["note"] = _short(error)
            finally:
                worker.close()
            print(f"flags {row['flags'] or '(none)'}: {row['median_s'] or row['note']}", flush=True)
            rows.append(row)
        measured = [row for row in rows if row["median_s"]]
        if measured:
            self.flags = tuple(min(measured, key=lambda row: row["median_s"])["flags"].split())
        return rows

    def peaks(self, n):
        """Bytes beyond inputs and outputs, by lane, at a length that all can take."""
        found = {}
        for lane in (OURS, "iree", "iree, heads apart"):
            module, case = self.case(lane, n)
            _, small = self.case(lane, 256)
            worker = Worker(module, case.threads)
            try:
                found[lane] = worker.ask("memory", case, small, seconds=self.options.limit)[0]
            finally:
                worker.close()
            print(f"{lane}, n = {n}: {found[lane] / 2**30:.2f} GiB beyond inputs and outputs",
                  flush=True)
        return {"n": n, "bytes": found}

    def compare(self, n, deviation, peaks):
        """A row for every lane, measured in turn."""
        rows, programs = {}, {}
        for lane in LANES:
            module, case = self.case(lane, n, deviation)
            row = rows[lane] = {"n": n, "deviation": deviation, "lane": lane, "median_s": None,
                                "note": ""}
            if lane == "iree, fused" and n > self.options.longest_fused:
                continue
            # What is stored grows with the square of the length where anything does.
            need = peaks["bytes"].get(lane, 0) * (n / peaks["n"]) ** 2 if "iree" in lane else 0
            if need > 0.9 * free_memory():
                row["note"] = (f"would need {need / 2**30:.0f} GiB of memory, "
                               f"{free_memory() / 2**30:.0f} GiB are free")
                continue
            missing = implementations.missing(implementations.load(module))
            worker = Worker(module, case.threads)
            try:
                if missing:
                    raise Failed(f"{', '.join(missing)} not installed")
                out, _, _ = worker.ask("prepare", case, seconds=2 * self.options.limit)
                row["max_error"] = float(np.abs(out - subgraph.expected(n, deviation)).max())
                programs[lane] = (worker, [])
            except Failed as error:
                worker.close()
                row["note"] = _short(error)
        for _ in range(self.options.rounds):
            for lane, (worker, times) in programs.items():
                times.append(worker.ask("run", seconds=2 * self.options.limit)[0])
        for lane, (worker, times) in programs.items():
            worker.close()
            rows[lane]["median_s"], rows[lane]["spread"] = median_and_spread(times)
            rows[lane]["repetitions"] = len(times)
        for row in rows.values():
            if row["median_s"] or row["note"]:
                print(f"n = {n:6}, scores of deviation {deviation:g}: {row['lane']:18} "
                      f"{_seconds(row) or row['note']}", flush=True)
        return [row for row in rows.values() if row["median_s"] or row["note"]]


def _short(error):
    text = str(error)
    return text[text.find("error:"):][:120] if "error:" in text else text[:120]


def _seconds(row):
    return f"{row['median_s']:.4g} s +- {row['spread']:.1%}" if row["median_s"] else ""


def _command():
    """This program's command line, without paths of the machine."""
    words, rest = ["bloom.py"], iter(sys.argv[1:])
    for word in rest:
        if word in ("--alibi-opt", "--output"):
            next(rest)
        elif not word.startswith(("--alibi-opt=", "--output=")):
            words.append(word)
    return " ".join(words)


def bars(results):
    """(what, measured, whether it is met)."""
    found, rows = [], results["rows"]
    for n, deviation in dict.fromkeys((r["n"], r["deviation"]) for r in rows):
        here = {r["lane"]: r for r in rows if (r["n"], r["deviation"]) == (n, deviation)}
        ours = here[OURS]["median_s"]
        theirs = {lane: r["median_s"] for lane, r in here.items() if lane != OURS and r["median_s"]}
        name = f"n = {n}, scores of deviation {deviation:g}"
        if not ours or not theirs:
            found.append((f"{name}: at least {BAR:g}x", "not measured", False))
            continue
        best = min(theirs, key=theirs.get)
        ratio = theirs[best] / ours
        found.append((f"{name}: fastest of IREE's at least {BAR:g}x as long",
                      f"{best}: {ratio:.1f}x", ratio >= BAR))
        for lane, row in here.items():
            if "max_error" in row:
                most = allowed(lane, n, deviation)
                found.append((f"{name}: {lane}, error at most {most:.1e}",
                              f"{row['max_error']:.1e}", row["max_error"] <= most))
    return found


def markdown(results, about):
    def table(head, lines):
        lines = [head, ["---"] * len(head), *lines]
        return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)

    rows, peaks = results["rows"], results["peaks"]
    ours = {(r["n"], r["deviation"]): r["median_s"] for r in rows if r["lane"] == OURS}

    def over(row):
        base = ours[row["n"], row["deviation"]]
        return f"{row['median_s'] / base:.1f}x" if row["median_s"] and base else ""

    return "\n\n".join([
        "# The attention of BLOOM, raised, beside IREE",
        f"{about['cpu']}, {about['cpus']} CPUs, {about['memory_gib']} GiB; {about['system']}, "
        f"Python {about['python']}, IREE {about['packages']['iree-base-compiler']}, commit "
        f"{about['commit']}, {about['date']}, load before the run {about['load_before']:.1f}. "
        f"`{results['command']}`; {results['threads']} threads, {subgraph.HEADS} heads, "
        f"d = {subgraph.DEPTH}, float32, `{subgraph.METHOD}`. Standard-normal keys and values, "
        "queries scaled to scores of the deviation given. Medians of runs in turn, with the "
        "interquartile range as a fraction of the median; errors are the largest from float64 at "
        "some rows of every head.",
        "## Bars",
        table(("bar", "measured", "verdict"),
              [(name, value, "pass" if good else "miss") for name, value, good in bars(results)]),
        "## Times",
        table(("n", "scores' deviation", "what", "time", "over ours", "error", "note"), [
            (r["n"], f"{r['deviation']:g}", r["lane"], _seconds(r), over(r),
             f"{r['max_error']:.1e}" if "max_error" in r else "", r["note"]) for r in rows
        ]),
        f"## Memory beyond inputs and outputs, n = {peaks['n']}",
        table(("what", "GiB"),
              [(lane, f"{b / 2**30:.2f}") for lane, b in peaks["bytes"].items()]),
        f"The scores of all heads are {4 * subgraph.HEADS * peaks['n'] ** 2 / 2**30:.2f} GiB.",
        f"## IREE's flags, beside `--iree-llvmcpu-target-cpu=host`, n = {results['flags'][0]['n']}",
        table(("flags", "time", "note"),
              [(f"`{r['flags']}`" if r["flags"] else "none", _seconds(r), r["note"])
               for r in results["flags"]]),
    ]) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--lengths", type=int, nargs="+", metavar="N", default=[1024, 4096, 16384])
    parser.add_argument("--deviations", type=float, nargs="+", metavar="X", default=[1.0, 3.0],
                        help="standard deviations of the scores (1 3)")
    parser.add_argument("--flags-length", type=int, default=4096, metavar="N",
                        help="that flags are tried at (4096)")
    parser.add_argument("--longest-fused", type=int, default=1024, metavar="N",
                        help="of IREE's own attention op (1024)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--limit", type=float, default=300, metavar="S",
                        help="seconds that a run may take (300)")
    parser.add_argument("--alibi-opt", type=Path, default=ROOT / "build/bin/alibi-opt")
    parser.add_argument("--output", type=Path, default=Path(__file__).parents[1] / "results")
    options = parser.parse_args()

    about, bench = report.machine(), Bench(options)
    results = {
        "command": _command(), "threads": options.threads,
        "flags": bench.try_flags(options.flags_length),
    }
    results["peaks"] = peaks = bench.peaks(options.flags_length)
    results["rows"] = [
        row for n in options.lengths for deviation in options.deviations
        for row in bench.compare(n, deviation, peaks)
    ]
    options.output.mkdir(parents=True, exist_ok=True)
    (options.output / "raise-bloom.json").write_text(
        json.dumps(results | {"machine": about}, indent=1) + "\n"
    )
    (options.output / "raise-bloom.md").write_text(markdown(results, about))
    for name, value, good in bars(results):
        print(f"{'pass' if good else 'miss'}  {name}: {value}")


if __name__ == "__main__":
    main()
