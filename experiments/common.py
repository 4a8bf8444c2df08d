"""What the levels share: the byte model and its text, the machine, quantiles."""

import datetime
import os
import platform
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import numpy as np
from alibi_mlir import sampling

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "bytelm"
sys.path.insert(0, str(EXAMPLE))

import corpus  # noqa: E402
import model as bytelm  # noqa: E402

#: The context that the weights of the example were trained with (its training-log.txt).
TRAINING_LENGTH = 512
WEIGHTS = EXAMPLE / "weights.safetensors"
SLOPES = sampling.press_slopes(bytelm.HEADS)

PACKAGES = ("numpy", "matplotlib", "safetensors", "torch")


def windows(length, count):
    """The first `count` held-out files of more than `length` bytes: `(name, uint8
    [length + 1])`."""
    return [
        (name, np.frombuffer(data, dtype=np.uint8))
        for name, data in corpus.held_out_windows(length, count)
    ]


def spread(values):
    """Median, smallest and largest of a list, as a dict for JSON."""
    values = np.asarray(values, dtype=np.float64)
    return {
        "median": float(np.median(values)),
        "low": float(values.min()),
        "high": float(values.max()),
    }


def machine():
    """The machine, the versions, the commit and the date."""
    cpu = platform.machine()
    try:
        with open("/proc/cpuinfo") as lines:
            cpu = next(l.split(":", 1)[1].strip() for l in lines if l.startswith("model name"))
    except (OSError, StopIteration):
        pass
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True
    )
    return {
        "cpu": cpu,
        "cpus": len(os.sched_getaffinity(0)),
        "system": platform.platform(),
        "python": platform.python_version(),
        "packages": {name: _version(name) for name in PACKAGES},
        "commit": commit.stdout.strip() or "unknown",
        "load": round(os.getloadavg()[0], 1),
        "date": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
    }


def _version(package):
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"
