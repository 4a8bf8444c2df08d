"""IREE, compiling the formula as linalg: matmul, bias, softmax, matmul."""

import functools
from pathlib import Path

from . import Prepared

NAME = "iree"
PACKAGES = ("iree.compiler", "iree.runtime")

TEMPLATE = Path(__file__).parents[1] / "attention.linalg.mlir"


def unsupported(case):
    return None if case.dtype == "float32" else "its program here is f32"


def scratch_bytes(case):
    return 2 * 4 * case.n * case.m * case.heads


def start(threads):
    import iree.runtime

    iree.runtime.flags.parse_flags(f"--task_topology_group_count={threads}")


@functools.lru_cache
def _config():
    import iree.runtime

    return iree.runtime.Config("local-task")


def text(case):
    """The program of attention.linalg.mlir for the sizes of a case."""
    sizes = {
        "HEADS": case.heads, "QUERIES": case.n, "KEYS": case.m, "DEPTH": case.d,
        "OFFSET": case.m - case.n, "SCALE": f"{case.d ** -0.5:.9e}",
    }
    result = TEMPLATE.read_text()
    if not case.causal:
        result = "\n".join(line for line in result.split("\n") if "// causal" not in line)
        result = result.replace("%masked", "%biased")
    for name, value in sizes.items():
        result = result.replace(f"${name}", str(value))
    return result


def prepare(case, arrays):
    import iree.compiler
    import iree.runtime

    program = iree.compiler.compile_str(
        text(case), target_backends=["llvm-cpu"], extra_args=["--iree-llvmcpu-target-cpu=host"]
    )
    context = iree.runtime.SystemContext(config=_config())
    context.add_vm_module(iree.runtime.VmModule.copy_buffer(context.instance, program))
    function = context.modules.module["attention"]
    operands = [x[0] for x in arrays[:3]] + [arrays[3]]
    operands = [iree.runtime.asdevicearray(_config().device, x) for x in operands]
    return Prepared(
        lambda: function(*operands), lambda out: out.to_host()[None], "linalg, the whole square"
    )
