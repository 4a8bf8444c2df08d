"""A stage in a process of its own, which `check.py` starts: an error in a kernel leaves
a CUDA context that takes no more work, and a new process goes on behind it.

Rows go to a file, a line each, as they are found; before what may end the process the
file says what begins.
"""

import functools
import importlib.util
import json
import sys
import time
from pathlib import Path

import configurations
import correctness
import devices

#: Exit status: the context is broken, and another process may go on.
BROKEN = 3
SCORES_ON_HOST = 2**20
#: The stage that compiles peers of some cells, "warm-up 0/4".
WARM_UP = "warm-up "


class Log:
    """The file of rows, and what it says already."""

    def __init__(self, path, device=None):
        self.path, self.device = Path(path), device
        self.ops = device.ops if device else None
        self.lines = read(path)

    def _write(self, line):
        with open(self.path, "a") as file:
            file.write(json.dumps(line) + "\n")

    def begin(self, name, implementation=""):
        self._write({"begin": name, "implementation": implementation})

    def row(self, row):
        self._write(row)
        print(describe(row), flush=True)

    def seen(self, name):
        """Implementations that have a row of that id."""
        return {row.get("implementation", "") for row in self.lines if row.get("id") == name}

    def broken(self):
        return self.device is not None and self.device.broken()


def read(path):
    """Rows and beginnings in such a file; the last line may be cut off."""
    lines = []
    if Path(path).exists():
        for line in Path(path).read_text().splitlines():
            try:
                lines.append(json.loads(line))
            except json.JSONDecodeError:
                continue
    return lines


def describe(row):
    """A row on a line, for who watches."""
    stage = "" if row["id"].startswith(row["stage"]) else row["stage"]
    words = [stage, row["id"], row.get("implementation", ""), row["status"]]
    for name, form in (("median_ms", "{:.4g} ms"), ("tflops", "{:.0f} TFLOP/s"), ("median_us", "{:.2f} us"),
                       ("out", "out {:.2f}"), ("lse", "lse {:.2f}"), ("gb_per_s", "{:.0f} GB/s")):
        if row.get(name) is not None:
            words.append(form.format(row[name]))
    return " ".join(" ".join([*words, row["note"][:200]]).split())


def runtime(folder):
    """The module of cuda.py, beside these scripts or in the folder of bundles."""
    for place in (Path(__file__).resolve().parent, folder / "gpu"):
        path = place / "alibi_cuda.py"
        if path.exists():
            spec = importlib.util.spec_from_file_location("alibi_cuda", path)
            module = importlib.util.module_from_spec(spec)
            # Dataclasses and pickles look for a module by its name.
            sys.modules["alibi_cuda"] = module
            spec.loader.exec_module(module)
            return module
    raise FileNotFoundError(f"alibi_cuda.py is not in {folder / 'gpu'}: run make gpu-bundles")


def opener(folder, driver=None):
    """`bundle_of(name)`: the opened bundle of an entry."""
    cuda = runtime(folder)

    @functools.lru_cache(maxsize=None)
    def bundle_of(name):
        path = folder / "bundles" / name
        if not (path / "manifest.json").exists():
            raise FileNotFoundError(f"no bundle of {name}: it is not among those that were compiled")
        return cuda.Bundle(path, driver=driver)

    return bundle_of


def run_correctness(device, bundle_of, cases, log, seconds, elements, launches=correctness.LAUNCHES):
    end = time.monotonic() + seconds
    for case in cases:
        if log.seen(case.name):
            continue
        if time.monotonic() > end:
            log.row({"stage": "correctness", "id": case.name, "entry": case.entry, "status": "not run",
                     "note": "the time was up"})
            continue
        log.begin(case.name)
        row = correctness.check(device, bundle_of, case, elements, launches)
        log.row(row)
        if row["status"] != "ok" and log.broken():
            sys.exit(BROKEN)
        device.close()


def run_small(driver, options, log, emulated, launches):
    """Small cases without PyTorch."""
    device = devices.DriverDevice(driver, emulated)
    log.device, log.ops = device, device.ops
    cases = [case for case in configurations.SMALL
             if (options.bundles / "bundles" / case.entry).exists() or not emulated]
    run_correctness(device, opener(options.bundles, driver), cases, log, options.seconds, SCORES_ON_HOST,
                    launches)


def main(options):
    """Runs the stage `options.worker`."""
    log = Log(options.rows)
    if options.worker == "small":
        run_small("libcuda.so.1", options, log, emulated=False, launches=1)
        return
    import torch

    import timing

    if not torch.cuda.is_available():
        raise RuntimeError("PyTorch sees no CUDA device")
    torch.backends.cuda.matmul.allow_tf32 = False
    torch.cuda.init()
    log.device = devices.TorchDevice(torch)
    log.ops = log.device.ops
    if options.worker.startswith(WARM_UP):
        number, count = map(int, options.worker.removeprefix(WARM_UP).split("/"))
        with torch.no_grad():
            timing.warm_up(torch, configurations.PREFILL[number::count])
        return
    bundle_of = opener(options.bundles)
    cells = {"prefill": configurations.PREFILL, "near-linear": configurations.NEAR_LINEAR,
             "decode": configurations.DECODE}
    try:
        with torch.no_grad():
            if options.worker == "correctness":
                run_correctness(log.device, bundle_of, configurations.CASES, log, options.seconds, 2**25)
            elif options.worker == "ceiling":
                timing.ceilings(torch, log)
            elif options.worker == "launch":
                timing.launch_costs(torch, bundle_of, log)
            else:
                timing.run_cells(torch, bundle_of, cells[options.worker], log, options.seconds, options.flush)
    except Exception:
        if log.broken():
            sys.exit(BROKEN)
        raise
