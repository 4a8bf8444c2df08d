"""This project: alibi-raise, then the CPU engine."""

import subgraph
from cpu.implementations import Prepared

NAME = "alibi-mlir"
PACKAGES = ("alibi_mlir", "ml_dtypes")


def start(threads):
    import alibi_mlir
    import ml_dtypes  # noqa: F401

    alibi_mlir.set_num_threads(threads)


def prepare(case, arrays):
    import alibi_mlir

    function = alibi_mlir.compile(subgraph.text(case))["main"]
    inputs = subgraph.scaled(case, arrays)
    return Prepared(lambda: function(*inputs), lambda out: out)
