"""IREE's compiler and runtime, on llvm-cpu for this CPU."""

import functools

import subgraph
from cpu.implementations import Prepared

NAME = "iree"
PACKAGES = ("iree.compiler", "iree.runtime")


class Result:
    """Results of one run, on IREE's side."""

    def __init__(self, arrays):
        self.arrays = arrays
        self.nbytes = sum(4 * _size(array.shape) for array in arrays)


def _size(shape):
    return functools.reduce(lambda a, b: a * b, shape, 1)


def start(threads):
    import iree.runtime

    iree.runtime.flags.parse_flags(f"--task_topology_group_count={threads}")


@functools.lru_cache
def _config():
    import iree.runtime

    return iree.runtime.Config("local-task")


def prepare(case, arrays):
    import iree.compiler
    import iree.runtime
    import numpy as np

    program = iree.compiler.compile_str(
        subgraph.text(case), target_backends=["llvm-cpu"],
        extra_args=["--iree-llvmcpu-target-cpu=host", *case.flags],
    )
    context = iree.runtime.SystemContext(config=_config())
    context.add_vm_module(iree.runtime.VmModule.copy_buffer(context.instance, program))
    function = context.modules.module["main"]

    def device(array):
        return iree.runtime.asdevicearray(_config().device, np.array(array, order="C"))

    inputs = subgraph.scaled(case, arrays)
    if case.way == "heads apart":
        # One call after the other; nothing is copied together in the time measured.
        calls = [
            [device(x[:, head : head + 1]) for x in inputs] + [device(arrays[3][head])]
            for head in range(case.heads)
        ]
    else:
        calls = [[device(x) for x in inputs]]

    def fetch(result):
        return np.concatenate([array.to_host() for array in result.arrays], axis=1)

    return Prepared(lambda: Result([function(*call) for call in calls]), fetch)
