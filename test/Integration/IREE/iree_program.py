"""Attention through the real IREE: text from alibi-opt, iree-compile, the runtime."""

import json
import os
import subprocess
import sys
from pathlib import Path

import ml_dtypes
import numpy as np

BUILD = Path(os.environ.get("ALIBI_BUILD_DIR", "build")).resolve()
BIN = Path(sys.executable).parent
#: For the machine at hand.
LLVM_CPU = ("--iree-hal-target-backends=llvm-cpu", "--iree-llvmcpu-target-cpu=host")
NAMES = {"f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16}


def size(length):
    return "?" if length is None else str(length)


def program(
    name, *, heads, key_heads, depth, slopes, batch=1, n=None, m=None, element="f32",
    causal=True, method="exact", operands=(), lse=True, scale=None,
):
    """The text of a function `name(q, k, v, operands...)`, whose sizes are dynamic
    where they are None. `operands`: names of `[B]` operands of the op. The slopes are
    constants."""
    query = f"tensor<{size(batch)}x{heads}x{size(n)}x{depth}x{element}>"
    key = f"tensor<{size(batch)}x{key_heads}x{size(m)}x{depth}x{element}>"
    slopes = np.asarray(slopes, dtype=np.float32)
    slopes_type = f"tensor<{'x'.join(map(str, slopes.shape))}xf32>"
    types = [query, key, key] + [f"tensor<{size(batch)}xi64>"] * len(operands)
    names = ["%q", "%k", "%v"] + [f"%{operand}" for operand in operands]
    clauses = [f"{operand}(%{operand})" for operand in operands]
    clauses += ["causal"] * causal + ([f"scale({scale:e})"] if scale else [])
    clauses.append(f"method(#alibi.{method})")
    results = [query] + [f"tensor<{size(batch)}x{heads}x{size(n)}xf32>"] * lse
    given = ", ".join(types[:3] + [slopes_type] + types[3:])
    values = ", ".join(f"%r#{i}" for i in range(len(results)))
    arguments = ", ".join(f"{argument}: {kind}" for argument, kind in zip(names, types))
    numbers = json.dumps(slopes.astype(float).tolist())
    return (
        f"func.func @{name}({arguments}) -> ({', '.join(results)}) {{\n"
        f"  %slopes = arith.constant dense<{numbers}> : {slopes_type}\n"
        f"  %r:{len(results)} = alibi.attention %q, %k, %v, %slopes {' '.join(clauses)}\n"
        f"      : ({given}) -> ({', '.join(results)})\n"
        f"  return {values} : {', '.join(results)}\n}}\n"
    )


def convert(text, *passes):
    """What alibi-opt makes of it, and what the passes make of that."""
    pipeline = f"builtin.module({','.join(['convert-alibi-to-iree', *passes])})"
    run = subprocess.run(
        [BUILD / "bin" / "alibi-opt", "--allow-unregistered-dialect",
         f"--pass-pipeline={pipeline}", "-"],
        input=text, text=True, capture_output=True, check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def compile_text(text, output, *flags):
    """What iree-compile makes of converted text, in a file."""
    source = output.with_suffix(".mlir")
    source.write_text(text)
    run = subprocess.run(
        [BIN / "iree-compile", *flags, source, "-o", output],
        text=True, capture_output=True, check=False,
    )
    assert run.returncode == 0, run.stderr
    return output


def load(module):
    """The functions of a module, on the CPU with two threads."""
    from iree import runtime

    runtime.flags.parse_flags("--task_topology_max_group_count=2")
    context = runtime.SystemContext(config=runtime.Config("local-task"))
    context.add_vm_module(runtime.VmModule.mmap(context.instance, str(module)))
    functions = context.modules.module

    def call(name, *arguments):
        results = functions[name](*arguments)
        if not isinstance(results, (tuple, list)):
            results = (results,)
        return [np.array(result.to_host()) for result in results]

    return call


def build(folder, cases, *passes):
    """One module with a function for every case, by name."""
    text = "".join(program(name, **options) for name, options in cases.items())
    return load(compile_text(convert(text, *passes), folder / "attend.vmfb", *LLVM_CPU))


def inputs(seed, case, n, m, batch=None):
    """Standard-normal query, key and value of a case, in its type."""
    rng = np.random.default_rng(seed)
    batch = batch or case.get("batch") or 1
    element = NAMES[case.get("element", "f32")]
    shapes = [(case["heads"], n), (case["key_heads"], m), (case["key_heads"], m)]
    return [
        rng.standard_normal((batch, *shape, case["depth"]), dtype=np.float32).astype(element)
        for shape in shapes
    ]


def assert_near(found, expected, tolerance=1e-3):
    """Relative to max(1, |expected|), and equal where that is infinite."""
    assert found.shape == expected.shape
    finite = np.isfinite(expected)
    assert np.array_equal(found[~finite], expected[~finite])
    error = np.abs(found[finite].astype(np.float64) - expected[finite])
    worst = np.max(error / np.maximum(1, np.abs(expected[finite])), initial=0)
    assert worst <= tolerance, worst


def assert_right(call, name, arguments, expected, tolerance=1e-3, lse=True):
    """Calls a function and compares out and, where it returns one, the LSE."""
    results = call(name, *arguments)
    assert len(results) == 1 + lse
    for found, wanted in zip(results, expected):
        assert_near(found, wanted, tolerance)
