"""Attention with linear biases (ALiBi), compiled with MLIR.

`attention` computes it on NumPy arrays, by the methods `Exact`, `Certified`, ...;
`summarize` makes what is kept beside a cache of keys; `compile` turns the text of an
MLIR module into functions on NumPy arrays; `sampling` has the slope rule and the
random partitions; `cuda` launches compiled kernels on a GPU.
"""

from . import sampling
from .api import attention
from .methods import Auto, Certified, Exact, PerHead, Sampled, Window
from .module import CompileError, Function, Module, compile
from .summaries import summarize
from .threads import get_num_threads, set_num_threads

__all__ = [
    "Auto",
    "Certified",
    "CompileError",
    "Exact",
    "Function",
    "Module",
    "PerHead",
    "Sampled",
    "Window",
    "attention",
    "compile",
    "get_num_threads",
    "sampling",
    "set_num_threads",
    "summarize",
]


def __getattr__(name):
    # Found when it is first used: few need it.
    if name == "cuda":
        import importlib

        return importlib.import_module(".cuda", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
