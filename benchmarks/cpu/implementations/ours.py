"""This project: one compiled function per case."""

import functools

from .. import inputs
from . import Prepared

NAME = "alibi-mlir"
PACKAGES = ("alibi_mlir", "ml_dtypes")

ELEMENTS = {"float32": "f32", "bfloat16": "bf16"}


def unsupported(case):
    return None


def scratch_bytes(case):
    return 64 << 20


def start(threads):
    import alibi_mlir
    import ml_dtypes  # noqa: F401

    alibi_mlir.set_num_threads(threads)


def text(case):
    """The module of one attention function: heads and depth are known, lengths
    are not."""
    element = ELEMENTS[case.dtype]
    tensor = f"tensor<?x{case.heads}x?x{case.d}x{element}>"
    slopes = f"tensor<{case.heads}xf32>"
    method = "#alibi.exact"
    if case.method == "sampled":
        method = (
            f"#alibi.sampled<samples = {case.samples}, sampler = {inputs.SAMPLER}, "
            f"seed = {inputs.SEED}>"
        )
    if case.method == "certified":
        method = f"#alibi.certified<tolerance = {case.tolerance:e}>"
    return f"""
func.func @attention(%q: {tensor}, %k: {tensor}, %v: {tensor}, %slopes: {slopes}) -> {tensor} {{
  %out = alibi.attention %q, %k, %v, %slopes {"causal" if case.causal else ""} method({method})
      : ({tensor}, {tensor}, {tensor}, {slopes}) -> {tensor}
  return %out : {tensor}
}}"""


@functools.lru_cache(maxsize=64)
def compiled(module):
    import alibi_mlir

    return alibi_mlir.compile(module)["attention"]


def prepare(case, arrays):
    function = compiled(text(case))
    note = f"S = {case.samples}, {inputs.SAMPLER}" if case.method == "sampled" else ""
    return Prepared(lambda: function(*arrays), lambda out: out.astype("float32"), note)
