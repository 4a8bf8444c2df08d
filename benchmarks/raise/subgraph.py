"""The attention of a BLOOM model as it is exported, its inputs and float64 results."""

import functools
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cpu import cases, inputs

#: Written by `test/Models/export.py --attention 4096`. A text of another length is the
#: same with other numbers.
EXPORTED = Path(__file__).parent / "attention.mlir"
LENGTH, HEADS, DEPTH = 4096, 16, 64
METHOD = "#alibi.auto<tolerance = 1.0e-3>"


@dataclass(frozen=True)
class Subgraph(cases.Case):
    """A run of the subgraph.

    Attributes:
        deviation: the standard deviation of the scores. Queries are standard normal
            numbers times it, keys and values standard normal.
        way: what is compiled, a key of `TEXTS`.
        flags: of iree-compile.
        alibi_opt: the program that raises.
    """

    deviation: float = 1.0
    way: str = "exported"
    flags: tuple = ()
    alibi_opt: str = ""


def scaled(case, arrays):
    """q, k, v of a case, from standard normal ones."""
    query, key, value = arrays[:3]
    return query * np.float32(case.deviation), key, value


@functools.lru_cache(maxsize=2)
def expected(n, deviation):
    """float64 results `[HEADS, rows, DEPTH]` of the rows that are compared."""
    case = cases.Case("prefill", n=n, d=DEPTH, heads=HEADS)
    query, key, value, slopes = inputs.arrays(case)
    rows, keys = inputs.checked_rows(case), np.arange(n)
    out = np.empty((HEADS, len(rows), DEPTH))
    for head in range(HEADS):
        scores = deviation * query[0, head, rows].astype(np.float64) @ key[0, head].T / DEPTH**0.5
        scores -= float(slopes[head]) * (rows[:, None] - keys)
        scores[keys > rows[:, None]] = -np.inf
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        out[head] = weights @ value[0, head] / weights.sum(axis=1, keepdims=True)
    return out


def _replace(text, size, other):
    """A text with sizes of types and shapes replaced."""
    return re.sub(rf"(?<=[<x\[ ]){size}(?=[x,\]])", str(other), text)


def exported(case):
    """What PyTorch's exporter and torch-mlir give."""
    return _replace(EXPORTED.read_text(), LENGTH, case.n)


def one_head(case):
    """The same for one head, whose slope is an argument."""
    text = _replace(exported(case), HEADS, 1)
    # Slopes are powers of a constant: 1, 2, ... up to the number of heads.
    base = re.search(r" *(%\w+) = arith.constant dense<0.70710\d+> : tensor<f32>\n", text)
    text = text.replace(base[0], "")
    return re.sub(r"func.func @main\((.*?)\) ->", rf"func.func @main(\1, {base[1]}: tensor<f32>) ->", text)


def raised(case):
    """`alibi.attention`, made by alibi-raise of what was exported."""
    return _passes(case, f'alibi-raise{{method="{METHOD}"}}', "alibi.attention")


def fused(case):
    """IREE's own attention op, made of the same."""
    return _passes(case, "alibi-raise,convert-alibi-to-iree", "iree_linalg_ext.")


def _passes(case, passes, expected_op):
    result = subprocess.run(
        [case.alibi_opt, "--allow-unregistered-dialect", f"--pass-pipeline=builtin.module({passes})"],
        input=exported(case), capture_output=True, text=True,
    )
    if result.returncode or expected_op not in result.stdout:
        raise RuntimeError(f"{passes} made no {expected_op}: {result.stderr.strip()[-300:]}")
    return result.stdout


#: What is compiled, by the way it is computed.
TEXTS = {"exported": exported, "heads apart": one_head, "raised": raised, "fused": fused}


def text(case):
    return TEXTS[case.way](case)
