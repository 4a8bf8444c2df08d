"""compute-sanitizer on small cases, in a process that knows no PyTorch: every array is an
allocation of its own there, so that an access beyond its end is seen."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from worker import read

TOOLS = ("memcheck", "racecheck", "synccheck")
#: Exit status of the tool where it found something.
FOUND = 86
PLACES = ("/usr/local/cuda/bin", "/opt/cuda/bin")


def find():
    """The path of compute-sanitizer, or None."""
    home = os.environ.get("CUDA_HOME")
    places = ([os.path.join(home, "bin")] if home else []) + list(PLACES)
    return shutil.which("compute-sanitizer") or shutil.which(
        "compute-sanitizer", path=os.pathsep.join(places))


def run(worker, seconds, keep):
    """Rows of the tools. `worker(rows)`: the command of the process, which writes its rows
    to that file. `keep`: a folder for what tools say that find something."""
    program = find()
    if program is None:
        return [_row(tool, "skipped", "compute-sanitizer is not installed") for tool in TOOLS]
    with tempfile.TemporaryDirectory() as logs:
        return [_one(program, tool, worker, seconds / len(TOOLS), Path(logs), keep) for tool in TOOLS]


def _row(tool, status, note):
    return {"stage": "sanitizer", "id": tool, "status": status, "note": note}


def _one(program, tool, worker, seconds, logs, keep):
    rows, log = logs / f"{tool}.rows", logs / f"{tool}.log"
    command = [program, "--tool", tool, "--error-exitcode", str(FOUND), "--log-file", str(log), *worker(rows)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                               errors="replace", start_new_session=True)
    try:
        text, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        # The tool's own process, too, which has the device.
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return _row(tool, "over the time limit", f"more than {seconds:.0f} s; {_finished(rows)}")
    said = (log.read_text(errors="replace") if log.exists() else "") + text
    summary = re.search(r"ERROR SUMMARY: (\d+) error|RACECHECK SUMMARY: (\d+) hazard", said)
    if re.search(r"not supported|nsupported device", said):
        return _row(tool, "skipped", "compute-sanitizer does not take the device: " + _line(said, "upported"))
    clean = process.returncode == 0 and summary and not int(summary[1] or summary[2] or 0)
    if clean and _all_passed(rows):
        return _row(tool, "ok", _finished(rows))
    found = summary[0] if summary else f"exit status {process.returncode}"
    (keep / f"{tool}.log").write_text(said)
    return _row(tool, "failed", f"{found}; {_finished(rows)}; see {tool}.log: {said.strip()[:1000]}")


def _line(text, word):
    return next((line.strip() for line in text.splitlines() if word in line), "")


def _results(rows):
    return [row for row in read(rows) if "status" in row]


def _all_passed(rows):
    found = {row["status"] for row in _results(rows)}
    return "ok" in found and found <= {"ok", "not run"}


def _finished(rows):
    passed = sum(row["status"] == "ok" for row in _results(rows))
    return f"{passed} of {len(_results(rows))} small cases passed"
