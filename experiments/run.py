"""Runs the experiments and writes docs/Experiments.md, its figures, and the results.

    python -m experiments.run                  everything (make experiments)
    python -m experiments.run --only matrix    some levels; the others' results stay
    python -m experiments.run --only           only the page and figures again
    python -m experiments.run --quick          tiny sizes, into build/experiments/quick

The parts of the levels run side by side, each in a process of its own on one thread.
"""

import argparse
import concurrent.futures
import importlib.util
import json
import multiprocessing
import os
import time
from pathlib import Path

# Before NumPy and the engine are loaded, here and in the processes.
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
os.environ.update(dict.fromkeys(THREADS, "1"))

from . import common, figures, masks, matrix_level, model_level, output_level  # noqa: E402
from . import report, training  # noqa: E402

#: In the order in which they are started: the trainings, side by side, first.
LEVELS = {
    "training": training, "matrix": matrix_level, "output": output_level, "model": model_level,
    "masks": masks,
}


def parse(arguments):
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="tiny sizes, under 20 seconds")
    parser.add_argument("--only", nargs="*", choices=LEVELS, metavar="LEVEL",
                        help=f"of {', '.join(LEVELS)}")
    parser.add_argument("--output", type=Path, metavar="FOLDER",
                        help="default: experiments/results and docs")
    parser.add_argument("--workers", type=int, metavar="P",
                        default=min(2, len(os.sched_getaffinity(0))),
                        help="processes at a time (default: 2, or the CPUs there are)")
    options = parser.parse_args(arguments)
    if options.workers < 1:
        parser.error(f"--workers is {options.workers}, expected at least 1")
    options.levels = list(LEVELS) if options.only is None else options.only
    if "training" in options.levels and importlib.util.find_spec("torch") is None:
        if options.only or not options.quick:
            parser.error("the training needs PyTorch: pip install -r requirements-train.txt, "
                         "or leave it out with --only")
        options.levels.remove("training")
        print("training: left out, PyTorch is missing (requirements-train.txt)")
    return options


def folders(options):
    """`(results, page, figures)`"""
    output = options.output
    if output is None and options.quick:
        output = common.ROOT / "build" / "experiments" / "quick"
    if output is None:
        docs = common.ROOT / "docs"
        return common.ROOT / "experiments" / "results", docs / "Experiments.md", docs / "figures"
    return output / "results", output / "Experiments.md", output / "figures"


def timed(function, arguments):
    """The result, and the seconds of CPU time that it took."""
    start = time.process_time()
    return function(*arguments), time.process_time() - start


def measure(levels, quick, workers):
    """The levels' results, merged, each with the CPU seconds of its parts, and the time."""
    start = time.monotonic()
    parts = {level: {} for level in levels}
    jobs = []
    for level in levels:
        module = LEVELS[level]
        settings = module.QUICK if quick else module.Settings()
        jobs += [(level, *job) for job in module.jobs(settings)]
    context = multiprocessing.get_context("spawn")
    with concurrent.futures.ProcessPoolExecutor(workers, mp_context=context) as pool:
        futures = {
            pool.submit(timed, function, arguments): (index, level, label)
            for index, (level, label, function, arguments) in enumerate(jobs)
        }
        for done, future in enumerate(concurrent.futures.as_completed(futures), 1):
            index, level, label = futures[future]
            parts[level][index] = future.result()
            seconds = parts[level][index][1]
            print(f"[{done:2d}/{len(jobs)}, {time.monotonic() - start:4.0f} s] {level} level: "
                  f"{label} ({seconds:.0f} s of CPU)", flush=True)
    merged = {}
    for level, finished in parts.items():
        ordered = [finished[index] for index in sorted(finished)]
        merged[level] = LEVELS[level].merge([result for result, _ in ordered])
        merged[level]["seconds"] = sum(seconds for _, seconds in ordered)
    return merged, time.monotonic() - start


def write(path, data):
    """JSON: one line per row."""
    data = dict(data)
    rows = data.pop("rows")
    head = json.dumps(data, indent=1)[:-2]
    lines = ",\n".join("  " + json.dumps(row) for row in rows)
    path.write_text(f'{head},\n "rows": [\n{lines}\n ]\n}}\n')


def main(arguments=None):
    options = parse(arguments)
    results, page, pictures = folders(options)
    about = common.machine()
    if options.levels:
        measured, wall = measure(options.levels, options.quick, options.workers)
        about |= {"wall": wall, "workers": options.workers, "quick": options.quick}
        results.mkdir(parents=True, exist_ok=True)
        for level, data in measured.items():
            write(results / f"{level}.json", data | {"about": about})
    found = {
        level: json.loads(path.read_text())
        for level in LEVELS
        if (path := results / f"{level}.json").exists()
    }
    pictures.mkdir(parents=True, exist_ok=True)
    for level, data in found.items():
        figures.FIGURES[level](data, pictures / f"{level}.png")
    page.write_text(report.page(found))
    print(report.bars_text(found))
    print(f"written: {page}, {pictures}, {results}")


if __name__ == "__main__":
    main()
