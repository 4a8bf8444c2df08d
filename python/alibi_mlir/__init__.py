"""Attention with linear biases (ALiBi), compiled with MLIR.

`attention` computes it on NumPy arrays, by the methods `Exact`, `Certified`, ...;
`summarize` makes what is kept beside a cache of keys; `compile` turns the text of an
MLIR module into functions on NumPy arrays; `sampling` has the slope rule and the
random partitions.
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
