"""Checks that a program makes of its arguments, where the pipeline asks for them."""

import os
import subprocess
import sys

import pytest

PIPELINE = "builtin.module(generate-runtime-verification,alibi-to-llvm)"

PROGRAM = """
import alibi_mlir
import numpy as np

query, key = "tensor<?x?x?x8xf32>", "tensor<?x?x?x8xf32>"
text = f'''
func.func @attention(%q: {query}, %k: {key}, %v: {key}, %slopes: tensor<?xf32>) -> {query} {{
  %r = alibi.attention %q, %k, %v, %slopes method(METHOD)
      : ({query}, {key}, {key}, tensor<?xf32>) -> {query}
  return %r : {query}
}}
func.func @segments(%q: {query}, %k: {key}, %slopes: tensor<?xf32>, %s: tensor<?xi64>) -> {query} {{
  %r = alibi.attention %q, %k, %k, %slopes segments(%s, %s)
      : ({query}, {key}, {key}, tensor<?xf32>, tensor<?xi64>, tensor<?xi64>) -> {query}
  return %r : {query}
}}
func.func @blocks(%q: tensor<?x?x?x?x8xf32>, %k: {key}, %table: tensor<?x?x?x2xi64>, %acc: tensor<?x?x?x?x8xf32>,
    %max: tensor<?x?x?x?xf32>, %sum: tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32> {{
  %scale = arith.constant 1.0 : f32
  %zero = arith.constant 0 : index
  %r:3 = alibi.block_attention ins(%q, %k, %k : tensor<?x?x?x?x8xf32>, {key}, {key})
      partition(grid %table : tensor<?x?x?x2xi64>) scale(%scale) offsets(%zero, %zero)
      outs(%acc, %max, %sum : tensor<?x?x?x?x8xf32>, tensor<?x?x?x?xf32>)
  return %r#2 : tensor<?x?x?x?xf32>
}}
func.func @certified(%q: {query}, %k: {key}, %slopes: tensor<?xf32>, %s: tensor<?x?x?x?xf32>) -> {query} {{
  %r = alibi.attention %q, %k, %k, %slopes key_summary(%s) method(#alibi.certified<tolerance = 0.1>)
      : ({query}, {key}, {key}, tensor<?xf32>, tensor<?x?x?x?xf32>) -> {query}
  return %r : {query}
}}
func.func @summarize(%k: {key}, %s: tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32> {{
  %r = alibi.summarize ins(%k : {key}) outs(%s : tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32>
  return %r : tensor<?x?x?x?xf32>
}}
func.func @windows(%q: tensor<?x?x?x?x8xf32>, %k: {key}, %slopes: tensor<?x?xf32>, %windows: tensor<?x?xi64>,
    %acc: tensor<?x?x?x?x8xf32>, %max: tensor<?x?x?x?xf32>) -> tensor<?x?x?x?xf32> {{
  %scale = arith.constant 1.0 : f32
  %zero = arith.constant 0 : index
  %r:3 = alibi.online_attention ins(%q, %k, %k : tensor<?x?x?x?x8xf32>, {key}, {key})
      slopes(%slopes : tensor<?x?xf32>) scale(%scale) offsets(%zero, %zero)
      windows(%windows : tensor<?x?xi64>)
      outs(%acc, %max, %max : tensor<?x?x?x?x8xf32>, tensor<?x?x?x?xf32>)
  return %r#2 : tensor<?x?x?x?xf32>
}}'''
module = alibi_mlir.compile(text.replace("METHOD", METHOD), PIPELINE)

def zeros(*shape):
    return np.zeros(shape, np.float32)

def f32(*numbers):
    return np.array(numbers, np.float32)

def blocks(*grid, rows=5):
    table = np.array([[[grid]]])
    return module["blocks"](zeros(1, 1, 1, 5, 8), zeros(1, 1, 6, 8), table, zeros(1, 1, 1, 5, 8),
                            zeros(1, 1, 1, rows), zeros(1, 1, 1, 5))

def windows(distance):
    return module["windows"](zeros(1, 1, 1, 5, 8), zeros(1, 1, 6, 8), zeros(1, 1), np.array([[distance]]),
                             zeros(1, 1, 1, 5, 8), zeros(1, 1, 1, 5))

CALL
print("returned")
"""

VALID = [
    'module["attention"](zeros(2, 4, 5, 8), zeros(2, 2, 6, 8), zeros(2, 2, 6, 8), f32(0.5, 0.25, 1, 2))',
    'module["segments"](zeros(1, 2, 5, 8), zeros(1, 1, 6, 8), f32(0, 1), np.array([0, 2, 2, 5]))',
    "blocks(3 << 24, 0)",
    "windows(0)",
    'module["certified"](zeros(1, 2, 5, 8), zeros(1, 1, 65, 8), f32(0, 1), zeros(1, 1, 2, 10))',
    'module["summarize"](zeros(1, 1, 65, 8), zeros(1, 1, 2, 10))',
]

#: (call, method, what is printed)
INVALID = [
    ('module["attention"](zeros(2, 4, 5, 8), zeros(3, 2, 6, 8), zeros(3, 2, 6, 8), zeros(4))', "exact",
     "operand 'key' has an unexpected size in dimension 0, expected the batch size of 'query'"),
    ('module["attention"](zeros(2, 4, 5, 8), zeros(2, 2, 6, 8), zeros(2, 2, 7, 8), zeros(4))', "exact",
     "operand 'value' has an unexpected size in dimension 2, expected the length of keys of 'key'"),
    ('module["attention"](zeros(2, 4, 5, 8), zeros(2, 3, 6, 8), zeros(2, 3, 6, 8), zeros(4))', "exact",
     "'query' has an unexpected number of heads, expected a multiple of the heads of 'key'"),
    ('module["attention"](zeros(2, 4, 5, 8), zeros(2, 0, 6, 8), zeros(2, 0, 6, 8), zeros(4))', "exact",
     "the key-value heads of 'key' is 0, expected at least 1"),
    ('module["attention"](zeros(2, 4, 5, 8), zeros(2, 2, 6, 8), zeros(2, 2, 6, 8), zeros(3))', "exact",
     "operand 'slopes' has an unexpected size in dimension 0, expected the heads of 'query'"),
    ('module["attention"](zeros(1, 2, 5, 8), zeros(1, 2, 6, 8), zeros(1, 2, 6, 8), f32(1, -0.5))', "exact",
     "operand 'slopes' has an unexpected element, expected finite slopes that are not negative"),
    ('module["attention"](zeros(1, 2, 5, 8), zeros(1, 2, 6, 8), zeros(1, 2, 6, 8), f32(np.nan, 1))', "exact",
     "operand 'slopes' has an unexpected element, expected finite slopes that are not negative"),
    ('module["attention"](zeros(1, 2, 5, 8), zeros(1, 2, 6, 8), zeros(1, 2, 6, 8), f32(1, 0))', "sampled",
     "operand 'slopes' has an unexpected element, expected positive, finite slopes"),
    ('module["segments"](zeros(1, 2, 5, 8), zeros(1, 1, 6, 8), f32(0, 1), np.array([0, 3, 2, 5]))', "exact",
     "operand 'query_segments' has an unexpected element, expected boundaries that do not fall"),
    ('module["segments"](zeros(1, 2, 5, 8), zeros(1, 1, 6, 8), f32(0, 1), np.array([0, 2, 6]))', "exact",
     "operand 'query_segments' has an unexpected element, expected boundaries that do not fall, "
     "from 0 to the length of queries"),
    ('module["segments"](zeros(1, 2, 8, 8), zeros(1, 1, 6, 8), f32(0, 1), np.array([0, 2, 7]))', "exact",
     "operand 'key_segments' has an unexpected element, expected boundaries that do not fall, "
     "from 0 to the length of keys"),
    ('module["segments"](zeros(1, 2, 5, 8), zeros(1, 1, 6, 8), f32(0, 1), np.array([-1, 2]))', "exact",
     "operand 'query_segments' has an unexpected element"),
    ("blocks(0, 0)", "exact", "operand 'partitions' has an unexpected grid, expected pitch >= 1"),
    ("blocks(7, 7)", "exact", "operand 'partitions' has an unexpected grid, expected pitch >= 1"),
    ("windows(-1)", "exact", "operand 'windows' has an unexpected element, expected distances"),
    ('module["certified"](zeros(1, 2, 5, 8), zeros(1, 1, 65, 8), f32(0, 1), zeros(1, 1, 1, 10))', "exact",
     "operand 'key_summary' has an unexpected size in dimension 2, expected the length of 'key' in blocks of 64"),
    ('module["certified"](zeros(1, 2, 5, 8), zeros(1, 1, 65, 8), f32(0, 1), zeros(1, 1, 2, 9))', "exact",
     "operand 'key_summary' has an unexpected size in dimension 3, expected two more than the depth of 'key'"),
    ('module["summarize"](zeros(1, 1, 65, 8), zeros(1, 2, 2, 10))', "exact",
     "operand 'summary' has an unexpected size in dimension 1, expected the key-value heads of 'key'"),
    ("blocks(7, 0, rows=4)", "exact",
     "operand 'max' has an unexpected size in dimension 3, expected the length of queries of 'query'"),
]


def run(call, method, pipeline=PIPELINE):
    attribute = {"exact": "#alibi.exact", "sampled": "#alibi.sampled<samples = 3>"}[method]
    program = PROGRAM.replace("CALL", call)
    prefix = f"METHOD, PIPELINE = {attribute!r}, {pipeline!r}\n"
    # Unbuffered, C's output would not show whether it is flushed.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONUNBUFFERED"}
    return subprocess.run(
        [sys.executable, "-c", prefix + program], capture_output=True, text=True, timeout=60,
        env=environment,
    )


@pytest.mark.parametrize("method", ("exact", "sampled"))
def test_valid(method):
    """What is right passes, and prints nothing."""
    result = run("\n".join(VALID), method)
    assert (result.returncode, result.stdout, result.stderr) == (0, "returned\n", "")


@pytest.mark.parametrize("call, method, message", INVALID)
def test_invalid(call, method, message):
    """What is wrong is said, though the output is no terminal, and ends the
    process: a program has no other way to report it."""
    result = run(call, method)
    assert result.returncode < 0 and "returned" not in result.stdout
    ops = {"blocks": "alibi.block_attention", "windows": "alibi.online_attention",
           'module["summarize': "alibi.summarize"}
    op = next((op for start, op in ops.items() if call.startswith(start)), "alibi.attention")
    assert op in result.stdout and f"^ {message}" in result.stdout


def test_off_by_default():
    """Slopes that are not checked end no process."""
    result = run(INVALID[5][0], "exact", pipeline="builtin.module(alibi-to-llvm)")
    assert (result.returncode, result.stdout) == (0, "returned\n")
