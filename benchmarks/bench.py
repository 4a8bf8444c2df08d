"""Measures attention on this CPU: ours, its peers and the machine, in turn.

Run by `make bench`; `--help` says what can be chosen.
"""

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

from cpu import bars, cases, implementations, report
from cpu.measure import Bench

RESULTS = Path(__file__).parent / "results"


def parse(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="small sizes, under two minutes")
    parser.add_argument("--lengths", type=int, nargs="+", metavar="N",
                        help="only exact attention, of these lengths")
    parser.add_argument("--depths", type=int, nargs="+", metavar="D", default=cases.DEPTHS,
                        help="depths for --lengths (default: 64 128)")
    parser.add_argument("--threads", type=int, nargs="+", metavar="T",
                        help="numbers of threads (default: 1, and 2 where there are two CPUs)")
    parser.add_argument("--no-peers", action="store_true", help="only ours and the machine")
    parser.add_argument("--run-limit", type=float, metavar="S",
                        help="seconds of the longest run that is measured")
    parser.add_argument("--budget", type=float, metavar="S",
                        help="seconds after which no further case starts")
    parser.add_argument("--output", type=Path, metavar="FOLDER",
                        help="default: benchmarks/results, build/bench for other plans")
    options = parser.parse_args(arguments)
    cpus = len(os.sched_getaffinity(0))
    options.threads = options.threads or [1, 2][:cpus]
    if min(options.threads) < 1 or max(options.threads) > cpus:
        parser.error(f"--threads is {options.threads}, expected 1 to the {cpus} CPUs there are")
    return options


def plan_of(options):
    """(plan, settings, default folder)"""
    settings = cases.Settings()
    partial = RESULTS.parents[1] / "build" / "bench"
    if options.lengths:
        plan = cases.limits(options.threads)
        for threads in options.threads:
            plan += cases.grid(sorted(options.lengths), options.depths, threads)
        return plan, settings, partial
    if options.quick:
        settings = replace(
            settings, run_s=1.0, case_s=1.0, memory_run_s=10.0, max_rounds=7, budget_s=100.0
        )
        return cases.quick_plan(options.threads), settings, partial
    return cases.full_plan(options.threads), settings, RESULTS


def main(arguments=None):
    options = parse(arguments)
    plan, settings, folder = plan_of(options)
    if options.run_limit:
        settings = replace(settings, run_s=options.run_limit)
    if options.budget:
        settings = replace(settings, budget_s=options.budget)
    peers = () if options.no_peers else implementations.PEERS
    about = report.machine()
    rows = Bench(settings, peers=peers).run(plan)
    verdicts = bars.evaluate(rows)
    folder = options.output or folder
    report.write(folder, rows, verdicts, about)
    print("\n" + report.bars_text(verdicts))
    print(f"\nresults: {folder}")
    missing = sorted({f"{r['impl']} ({r['note']})" for r in rows if r["status"] == "missing"})
    if missing:
        print("missing: " + ", ".join(missing))
    wrong = [row for row in rows if row["status"] == "wrong"]
    for row in wrong:
        print(f"wrong: {row['impl']} {row['kind']} {row['method']} n = {row['n']}: {row['note']}")
    return 1 if any(row["impl"] == bars.OURS for row in wrong) else 0


if __name__ == "__main__":
    sys.exit(main())
