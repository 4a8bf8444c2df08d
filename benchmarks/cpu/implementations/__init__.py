"""Everything that can be measured.

A module here is an implementation. It has

    NAME: how the table calls it.
    PACKAGES: what must be installed.
    unsupported(case): why it has no such case, or None.
    scratch_bytes(case): memory beyond inputs and outputs.
    start(threads): called once in its process.
    prepare(case, arrays): builds all that is not measured; a `Prepared`.
"""

import importlib
import importlib.util
from dataclasses import dataclass
from typing import Callable

PEERS = tuple(
    f"cpu.implementations.{name}"
    for name in ("torch_sdpa", "torch_flex", "onnx_runtime", "iree")
)
OURS = "cpu.implementations.ours"
LIMIT = "cpu.implementations.limit"


@dataclass
class Prepared:
    """A measurable program.

    Attributes:
        run: computes everything; what is timed.
        fetch: the result of `run` as float32 `[1, H, N, D]`; None for limits.
        note: how it does it.
        work: flops or bytes of a limit.
    """

    run: Callable
    fetch: Callable = None
    note: str = ""
    work: float = 0


def load(module):
    """The implementation's module, which imports its packages only in functions."""
    return importlib.import_module(module)


def missing(implementation):
    """The packages that are not installed."""
    return [
        package for package in implementation.PACKAGES
        if importlib.util.find_spec(package.split(".")[0]) is None
        or importlib.util.find_spec(package) is None
    ]
