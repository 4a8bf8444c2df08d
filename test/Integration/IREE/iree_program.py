"""Attention through the real IREE: text from alibi-opt, iree-compile, the runtime."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np

BUILD = Path(os.environ.get("ALIBI_BUILD_DIR", Path(__file__).parents[3] / "build"))
BIN = Path(sys.executable).parent
#: For the machine at hand.
LLVM_CPU = ["--iree-hal-target-device=local", "--iree-hal-local-target-device-backends=llvm-cpu",
            "--iree-llvmcpu-target-cpu=host"]
NAMES = {"f32": np.float32, "f16": np.float16}


def size(length):
    return "?" if length is None else str(length)


def program(
    *, heads, key_heads, depth, slopes, batch=1, n=None, m=None, value_depth=None, element="f32",
    causal=True, method="exact", options="", operands=(), lse=False, scale=None,
):
    """The text of a function `attend(q, k, v, [slopes,] operands...)`, whose lengths
    are dynamic where they are None. `slopes` are constants, or the shape of an
    argument. `operands`: names of `[B]` operands of the op."""
    value_depth = value_depth or depth
    query = f"tensor<{size(batch)}x{heads}x{size(n)}x{depth}x{element}>"
    key = f"tensor<{size(batch)}x{key_heads}x{size(m)}x{depth}x{element}>"
    value = f"tensor<{size(batch)}x{key_heads}x{size(m)}x{value_depth}x{element}>"
    out = f"tensor<{size(batch)}x{heads}x{size(n)}x{value_depth}x{element}>"
    types = [query, key, value]
    names = ["%q", "%k", "%v"]
    body = []
    if isinstance(slopes, str):
        shape = f"tensor<{slopes}xf32>"
        types.append(shape)
        names.append("%slopes")
    else:
        slopes = np.asarray(slopes, dtype=np.float32)
        shape = f"tensor<{'x'.join(map(str, slopes.shape))}xf32>"
        numbers = str([f"{x:.9e}" for x in slopes.flatten()]).replace("'", "")
        if slopes.ndim == 2:
            numbers = str([[f"{x:.9e}" for x in row] for row in slopes]).replace("'", "")
        body.append(f"  %slopes = arith.constant dense<{numbers}> : {shape}")
    clauses = []
    for name in operands:
        types.append(f"tensor<{size(batch)}xi64>")
        names.append(f"%{name}")
        clauses.append(f"{name}(%{name})")
    if causal:
        clauses.append("causal")
    if scale is not None:
        clauses.append(f"scale({scale:e})")
    clauses.append(f"method(#alibi.{method})")
    results = [out] + ([f"tensor<{size(batch)}x{heads}x{size(n)}xf32>"] if lse else [])
    given = ", ".join([query, key, value, shape] + [f"tensor<{size(batch)}xi64>"] * len(operands))
    body.append(
        f"  %r:{len(results)} = alibi.attention %q, %k, %v, %slopes {' '.join(clauses)} {options}\n"
        f"      : ({given}) -> ({', '.join(results)})"
    )
    values = ", ".join(f"%r#{i}" for i in range(len(results)))
    arguments = ", ".join(f"{name}: {kind}" for name, kind in zip(names, types))
    return (
        f"func.func @attend({arguments}) -> ({', '.join(results)}) {{\n" + "\n".join(body)
        + f"\n  return {values} : {', '.join(results)}\n}}\n"
    )


def convert(text, options=""):
    """What alibi-opt makes of it."""
    opt = os.environ.get("ALIBI_OPT", str(BUILD / "bin" / "alibi-opt"))
    pipeline = f"builtin.module(convert-alibi-to-iree{options},canonicalize,cse)"
    run = subprocess.run(
        [opt, "--allow-unregistered-dialect", f"--pass-pipeline={pipeline}", "-"],
        input=text, text=True, capture_output=True, check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


def compile_text(text, folder, flags=LLVM_CPU, name="attend"):
    """The path of the module that iree-compile makes of converted text."""
    source, module = folder / f"{name}.mlir", folder / f"{name}.vmfb"
    source.write_text(text)
    run = subprocess.run(
        [str(BIN / "iree-compile"), *flags, str(source), "-o", str(module)],
        text=True, capture_output=True, check=False,
    )
    assert run.returncode == 0, run.stderr
    return module


def load(module):
    """The function `attend` of a module, on the CPU with two threads."""
    from iree import runtime

    runtime.flags.parse_flags("--task_topology_max_group_count=2")
    config = runtime.Config("local-task")
    context = runtime.SystemContext(config=config)
    context.add_vm_module(runtime.VmModule.mmap(context.instance, str(module)))
    function = context.modules.module["attend"]

    def attend(*arguments):
        results = function(*arguments)
        if not isinstance(results, (tuple, list)):
            results = (results,)
        return [np.array(result.to_host()) for result in results]

    return attend


def build(folder, flags=LLVM_CPU, **options):
    return load(compile_text(convert(program(**options)), folder, flags))


def assert_near(found, expected, tolerance=1e-3):
    """Relative to max(1, |expected|), and equal where that is infinite."""
    assert found.shape == expected.shape
    finite = np.isfinite(expected)
    assert np.array_equal(found[~finite], expected[~finite])
    error = np.abs(found[finite].astype(np.float64) - expected[finite])
    worst = np.max(error / np.maximum(1, np.abs(expected[finite])), initial=0)
    assert worst <= tolerance, worst
    return worst
