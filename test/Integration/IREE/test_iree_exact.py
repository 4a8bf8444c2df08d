"""Exact attention on IREE's CPU backend against float64."""

import re

import iree_program as iree
import numpy as np
import pytest
import reference

pytest.importorskip("iree.compiler", reason="IREE is missing (requirements-iree.txt)")

SLOPES = [0.5, 0.11, 0.03, 0.004]
COMMON = {"heads": 4, "key_heads": 2, "depth": 32, "slopes": SLOPES}
STATIC = {
    "static_f32": {"n": 70, "m": 70, "lse": False},
    "static_f16": {"n": 70, "m": 70, "lse": False, "element": "f16"},
    "symmetric_f32": {"n": 70, "m": 70, "causal": False, "batch": 2},
    "symmetric_f16": {"n": 70, "m": 70, "causal": False, "element": "f16", "lse": False},
    "long_f16": {"n": 130, "m": 130, "element": "f16", "depth": 64, "key_heads": 4},
    "static_bf16": {"n": 70, "m": 70, "element": "bf16", "lse": False},
}
DYNAMIC = {
    "dynamic_f32": {},
    "dynamic_f16": {"element": "f16", "scale": 0.3},
    "dynamic_symmetric": {"causal": False, "batch": None},
    "by_batch": {"batch": 2, "slopes": [SLOPES, [0.3, 0.2, 0.0, 1.0]], "causal": False},
}
LENGTHS = {
    "lengths": {"batch": 3, "operands": ("key_lengths",)},
    "both": {"batch": 3, "operands": ("key_lengths", "key_starts"), "causal": False},
    "offset": {"batch": 3, "operands": ("query_offset",), "element": "f16"},
}
CASES = {
    name: {**COMMON, **case} for name, case in {**STATIC, **DYNAMIC, **LENGTHS}.items()
}


@pytest.fixture(scope="module")
def call(tmp_path_factory):
    return iree.build(tmp_path_factory.mktemp("exact"), CASES)


def expected(case, arguments, **operands):
    q, k, v = arguments[:3]
    return reference.attention(
        q, k, v, case["slopes"], causal=case.get("causal", True), scale=case.get("scale"),
        **operands,
    )


@pytest.mark.parametrize("name", STATIC)
def test_static(call, name):
    case = CASES[name]
    arguments = iree.inputs(11, case, case["n"], case["m"])
    # One rounding of numbers up to 4 to bf16 is more than 1e-3.
    tolerance = 8e-3 if case.get("element") == "bf16" else 1e-3
    iree.assert_right(
        call, name, arguments, expected(case, arguments), tolerance, lse=case.get("lse", True)
    )


@pytest.mark.parametrize("name", DYNAMIC)
def test_dynamic(call, name):
    case = CASES[name]
    # With more queries than keys, causal rows see no key.
    for seed, (n, m) in enumerate([(70, 70), (33, 91), (91, 33), (1, 5), (3, 0)]):
        batch = 2 if case.get("batch", 1) is None else None
        arguments = iree.inputs(seed, case, n, m, batch)
        iree.assert_right(call, name, arguments, expected(case, arguments))


@pytest.mark.parametrize("name", LENGTHS)
def test_lengths(call, name):
    case = CASES[name]
    arguments = iree.inputs(5, case, 20, 50)
    values = {"key_lengths": [50, 7, 0], "key_starts": [3, 0, 1], "query_offset": [30, -7, 100]}
    operands = {key: np.array(values[key]) for key in case["operands"]}
    wanted = expected(case, arguments, **operands)
    if "key_lengths" in operands:
        # What stands behind the end does not matter.
        for b, end in enumerate(operands["key_lengths"]):
            arguments[1][b, :, end:] = np.nan
            arguments[2][b, :, end:] = np.inf
    iree.assert_right(call, name, [*arguments, *operands.values()], wanted)


def test_no_table(tmp_path):
    """Bias and mask are computed where they are used, without flags."""
    case = {**COMMON, "n": 1234, "m": 1357}
    text = iree.convert(iree.program("attend", **case))
    flow = iree.compile_text(
        text, tmp_path / "flow.vmfb", *iree.LLVM_CPU, "--compile-to=flow"
    ).read_text()
    host = flow[flow.index("util.func public"):]
    assert "1234" in host
    assert not re.search(r"1234x1357|1357x1234", host)
