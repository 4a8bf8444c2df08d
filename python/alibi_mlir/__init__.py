"""Attention with linear biases (ALiBi), compiled with MLIR.

`attention` computes it on NumPy arrays; `compile` turns the text of an MLIR
module into functions on NumPy arrays; `sampling` has the slope rule and the
random partitions.
"""

from . import sampling
from .api import Exact, Sampled, attention
from .module import CompileError, Function, Module, compile
from .threads import get_num_threads, set_num_threads

__all__ = [
    "CompileError",
    "Exact",
    "Function",
    "Module",
    "Sampled",
    "attention",
    "compile",
    "get_num_threads",
    "sampling",
    "set_num_threads",
]
