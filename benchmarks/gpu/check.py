"""Checks and times the CUDA kernels of a folder that `make gpu-bundles` wrote.

Run by `make gpu-check`. On a machine without the compiler: copy the folder `build/gpu`
there, all of it (tar, rsync, scp -r: nothing outside it is needed), and run

    python3 gpu/check.py --output results

in it, with a Python of 3.10 or later that has NumPy and PyTorch (matplotlib for plots).
Stages, each a process of its own, with the results written after every one (a file that
ends in .rows has those of a run that was cut off):

* correctness: every configuration against float64, outputs poisoned, padding NaN;
* launch: what a launch costs the host;
* ceiling: a large matrix product, and a large copy;
* prefill: exact attention against SDPA without biases and FlexAttention with ALiBi;
* near-linear: the methods that leave keys out, to a million keys;
* decode: one query against a cache;
* sanitizer: memcheck, racecheck and synccheck of compute-sanitizer, on small cases.

Exit status: 0; 1 where a result is wrong or a tool found an error; 2 where the check
cannot be run. Bars that are missed are printed, and change no status.
"""

import argparse
import ctypes
import datetime
import importlib.util
import json
import os
import platform
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
#: Seconds of every stage; with what comes around, all together about six minutes.
STAGES = {"correctness": 70, "launch": 20, "ceiling": 20, "prefill": 120, "near-linear": 60, "decode": 15,
          "sanitizer": 75}
#: Seconds that a process may take beyond its stage's: it starts, and ends a case.
GRACE = 45
MOST_STARTS = 6
#: Processes that compile peers ahead, their threads, and seconds that they are waited for.
WARMERS, THREADS, WARM_UP_S = 4, 4, 30
DESCRIPTION = "description.json"


class Impossible(Exception):
    """Why nothing can be checked here."""


def parse(arguments):
    is_alone = (HERE.parent / DESCRIPTION).exists()
    root = HERE.parent if is_alone else HERE.parents[1]
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = root if is_alone else root / "build" / "gpu"
    parser.add_argument("--bundles", type=Path, default=default, metavar="FOLDER",
                        help="that make gpu-bundles wrote (default: build/gpu, which is brought up to date where "
                             "the compiler is; a copied folder's own)")
    parser.add_argument("--output", type=Path, metavar="FOLDER",
                        help="of the results (default: benchmarks/results for all stages, build/gpu-check for "
                             "some; results beside a copied folder's scripts)")
    parser.add_argument("--only", metavar="STAGE,...", help=f"of {', '.join(STAGES)} (default: all)")
    parser.add_argument("--seconds", type=float, metavar="S", help="limit of every stage")
    parser.add_argument("--no-flush", dest="flush", action="store_false",
                        help="leave the L2 cache warm between runs")
    parser.add_argument("--emulator", metavar="LIBRARY",
                        help="no GPU: correctness of small cases by the emulator of test/Emulator, which is this "
                             "file; the bundles need PTX alone")
    parser.add_argument("--report", type=Path, metavar="JSON", help="write table and plots of results again")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    parser.add_argument("--rows", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    options.stages = options.only.split(",") if options.only else list(STAGES)
    unknown = [stage for stage in options.stages if stage not in STAGES]
    if unknown:
        parser.error(f"--only has {unknown[0]!r}, expected some of {', '.join(STAGES)}")
    options.is_default = not is_alone and options.bundles == default
    options.bundles = options.bundles.resolve()
    if options.output is None:
        partial = root / "build" / "gpu-check"
        full = not options.only and not options.emulator
        options.output = root / "results" if is_alone else (
            root / "benchmarks" / "results" if full else partial)
    return options


def described(options):
    """What `make gpu-bundles` says of the folder."""
    path = options.bundles / DESCRIPTION
    if not path.exists():
        raise Impossible(f"{path} does not exist: run make gpu-bundles where the compiler is, and copy its folder")
    return json.loads(path.read_text())


def check_device():
    """Raises where there is no GPU, or no PyTorch that might use it."""
    try:
        driver = ctypes.CDLL("libcuda.so.1")
    except OSError:
        raise Impossible("no GPU: the driver's libcuda.so.1 is not installed") from None
    count = ctypes.c_int()
    status = driver.cuInit(0) or driver.cuDeviceGetCount(ctypes.byref(count))
    if status or count.value == 0:
        raise Impossible(f"no GPU: the driver is installed, and sees no device (status {status})")
    for package in ("numpy", "torch"):
        if importlib.util.find_spec(package) is None:
            raise Impossible(f"{sys.executable} has no {package}: say GPU_PYTHON=... to make gpu-check, or run "
                             "check.py by a Python that has it")


#: Run by another process: this one must have no context that a kernel could break.
ABOUT = """
import json, torch
p = torch.cuda.get_device_properties(0)
print(json.dumps({"device": p.name, "capability": [p.major, p.minor], "multiprocessors": p.multi_processor_count,
    "memory_gib": round(p.total_memory / 2**30, 1), "torch": torch.__version__, "cuda": torch.version.cuda,
    "cudnn": torch.backends.cudnn.version()}))
"""


def refresh(options):
    """Brings the folder up to date, where the compiler is and it is the default one."""
    if options.is_default and (options.bundles.parent / "bin" / "alibi-compile").exists():
        import bundles

        bundles.main([])


def about_device():
    done = subprocess.run([sys.executable, "-c", ABOUT], capture_output=True, text=True)
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["no message"]
        raise Impossible(f"PyTorch cannot use the GPU: {last[0]}")
    about = json.loads(done.stdout.strip().splitlines()[-1])
    try:
        from importlib import metadata

        about["triton"] = metadata.version("triton")
    except metadata.PackageNotFoundError:
        about["triton"] = "not installed"
    about["driver"] = query("driver_version")
    return about


def query(fields):
    """What nvidia-smi says, "" where it is not there."""
    try:
        done = subprocess.run(["nvidia-smi", f"--query-gpu={fields}", "--format=csv,noheader", "--id=0"],
                              capture_output=True, text=True, timeout=10)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


class Workers:
    """Processes of stages, and the file of their rows."""

    def __init__(self, options, rows):
        self.options, self.rows = options, rows

    def command(self, stage, seconds, rows=None):
        options = self.options
        flush = [] if options.flush else ["--no-flush"]
        return [sys.executable, str(HERE / "check.py"), "--worker", stage, "--bundles", str(options.bundles),
                "--rows", str(rows or self.rows), "--seconds", str(seconds), *flush]

    def start(self, stage, seconds):
        # Of all alike: what is compiled ahead must be found again.
        threads = {"TORCHINDUCTOR_COMPILE_THREADS": str(THREADS)}
        return subprocess.Popen(
            self.command(stage, seconds), start_new_session=True, env={**os.environ, **threads})

    def warm_up(self, seconds):
        """Processes that compile the peers, while others compare results."""
        from worker import WARM_UP

        count = max(1, min(WARMERS, (os.cpu_count() or 1) // THREADS))
        return [self.start(f"{WARM_UP}{number}/{count}", seconds) for number in range(count)]

    def run(self, stage, seconds):
        """Runs a stage, in another process again where one ended early."""
        from worker import BROKEN

        end = time.monotonic() + seconds
        for _ in range(MOST_STARTS):
            left = max(end - time.monotonic(), 1)
            process = self.start(stage, left)
            status = wait(process, left + GRACE)
            if status == 0:
                return
            blamed = self.blame(stage, "crashed" if status is not None else "over the time limit",
                                f"the process ended with {status}" if status is not None else
                                f"the process was stopped after {left + GRACE:.0f} s")
            if not blamed and status != BROKEN:
                self.append({"stage": stage, "id": stage, "implementation": "all", "status": "failed",
                             "note": f"its process ended with {status}"})
                return
            if time.monotonic() > end:
                return

    def stage(self, stage, seconds):
        """Runs a stage, whatever it is."""
        import sanitizer
        from worker import describe

        if stage != "sanitizer":
            self.run(stage, seconds)
            return
        # Each of the tools ends in time by itself, if it can.
        least = 0.7 * seconds / len(sanitizer.TOOLS)
        command = lambda rows: self.command("small", least, rows)  # noqa: E731
        for row in sanitizer.run(command, seconds, self.options.output):
            self.append(row)
            print(describe(row), flush=True)

    def append(self, row):
        with open(self.rows, "a") as file:
            file.write(json.dumps(row) + "\n")

    def blame(self, stage, status, note):
        """Writes a row for what had begun, and has none; whether there is such."""
        import configurations
        from worker import read

        lines = read(self.rows)
        begun = next((i for i in range(len(lines) - 1, -1, -1) if "begin" in lines[i]), None)
        if begun is None or any("status" in line for line in lines[begun:]):
            return False
        name, implementation = lines[begun]["begin"], lines[begun]["implementation"]
        row = configurations.CELLS[name].shape if name in configurations.CELLS else {"stage": stage, "id": name}
        row |= {"status": status, "note": note, "median_ms": None}
        self.append(row | ({"implementation": implementation} if implementation else {}))
        return True


def wait(process, seconds):
    """The exit status, or None where the process had to be ended."""
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        return None
    finally:
        # Where this process is interrupted, too.
        stop(process)


def stop(process):
    """Ends a process that `Workers` started, and those that it started."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def results(path, about):
    """The rows in a file, and one of every entry that was not compiled."""
    from worker import read

    rows = [line for line in read(path) if "status" in line]
    for name, entry in about.get("entries", {}).items():
        if entry["failed"]:
            rows.append({"stage": "correctness", "id": f"{name} was not compiled", "entry": name,
                         "status": "failed", "note": entry["note"][:1000]})
    return rows


def check(options):
    import report

    check_device()
    refresh(options)
    about = described(options) | about_device()
    about |= {"python": platform.python_version(), "date": now(), "flush": options.flush,
              "clocks": "Before: " + query("clocks.sm,clocks.mem,temperature.gpu,power.draw")}
    options.output.mkdir(parents=True, exist_ok=True)
    suffix = "-" + "-".join(options.stages) if options.only else ""
    path = options.output / (report.stem(about) + suffix + ".rows")
    path.unlink(missing_ok=True)
    workers = Workers(options, path)
    warm, begun, rows = [], time.monotonic(), []
    try:
        for stage in options.stages:
            seconds = options.seconds or STAGES[stage]
            print(f"-- {stage}, up to {seconds:.0f} s; {time.monotonic() - begun:.0f} s so far", flush=True)
            if stage == "correctness" and "prefill" in options.stages:
                warm = workers.warm_up(seconds)
            elif stage != "correctness" and warm:
                end = time.monotonic() + WARM_UP_S
                for process in warm:
                    wait(process, max(end - time.monotonic(), 0))
                warm = []
            try:
                workers.stage(stage, seconds)
            except Exception as error:
                workers.append({"stage": stage, "id": stage, "implementation": "all", "status": "failed",
                                "note": f"{type(error).__name__}: {error}"})
            rows = results(path, about)
            report.write(options.output, rows, about, suffix)
    finally:
        for process in warm:
            stop(process)
    about["clocks"] += "; after: " + query("clocks.sm,clocks.mem,temperature.gpu,power.draw")
    about["seconds"] = round(time.monotonic() - begun)
    status = finish(options, rows, about, suffix)
    path.unlink(missing_ok=True)
    return status


def finish(options, rows, about, suffix):
    """Writes and prints the end; the exit status."""
    import bars
    import report
    import worker

    written = report.write(options.output, rows, about, suffix)
    for row in rows:
        if row["status"] not in ("ok", "not run"):
            print(f"{row['status']}: {worker.describe(row)}")
    print("\n" + report.bars_text(bars.evaluate(rows, about)))
    print("\nresults: " + ", ".join(map(str, written)))
    return 1 if any(is_wrong(row) for row in rows) else 0


def is_wrong(row):
    """Whether a row says that ours is not right: peers may fail."""
    if row["status"] in ("ok", "not run", "skipped"):
        return False
    if row["stage"] in ("correctness", "sanitizer", "launch"):
        return not (row["stage"] == "sanitizer" and row["status"] == "over the time limit")
    ours = "_" in str(row.get("implementation", ""))
    return row["status"] == "wrong" or ours and row["status"] in ("failed", "crashed")


def now():
    return datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")


def emulate(options):
    """Correctness of small cases, in this process."""
    import worker

    about = described(options) | {"device": "emulator", "date": now(), "python": platform.python_version()}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rows"
        options.seconds = options.seconds or 600
        worker.run_small(options.emulator, options, worker.Log(path), emulated=True, launches=2)
        return finish(options, results(path, about), about, "")


def rewrite(options):
    """Table and plots of a file of results."""
    import report

    found = json.loads(options.report.read_text())
    about, name = found["about"], options.report.name.removesuffix(".json")
    suffix = name.removeprefix(report.stem(about)) if name.startswith(report.stem(about)) else ""
    return finish(options, found["rows"], about, suffix)


def main(arguments=None):
    options = parse(arguments)
    try:
        if options.worker:
            import worker

            return worker.main(options)
        if options.report:
            return rewrite(options)
        return emulate(options) if options.emulator else check(options)
    except Impossible as error:
        print(f"gpu-check: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    sys.exit(main())
