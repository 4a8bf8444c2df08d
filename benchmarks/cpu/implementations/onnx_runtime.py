"""ONNX Runtime: the fastest of its attention ops that take a bias."""

import time

import numpy as np

from .. import inputs
from . import Prepared

NAME = "onnxruntime"
PACKAGES = ("onnxruntime", "onnx")


def unsupported(case):
    return None if case.dtype == "float32" else "its CPU ops have no bfloat16"


def scratch_bytes(case):
    square = 4 * case.n * case.m * case.heads
    return max(inputs.mask_bytes(case), 2 * square)  # The mask, and all scores.


def start(threads):
    global thread_count
    thread_count = threads


def prepare(case, arrays):
    mask = inputs.mask(case, arrays[3])
    ops = ["MultiHeadAttention", "Attention"]
    if case.causal and case.n == case.m:
        ops = ["GroupQueryAttention"]
    best = None
    for op in ops:
        program = _program(op, case, arrays, mask)
        program.run()
        begin = time.perf_counter()
        program.run()
        seconds = time.perf_counter() - begin
        if best is None or seconds < best[0]:
            best = seconds, program
    return best[1]


def _model(op, case):
    """One node. Attention takes [B, H, N, D], the others [B, N, H D]; positions
    of GroupQueryAttention (causal alone) begin at 0."""
    from onnx import TensorProto, helper

    def value(name, shape, kind=TensorProto.FLOAT):
        return helper.make_tensor_value_info(name, kind, shape)

    def shape(length):
        if op == "Attention":
            return [1, case.heads, length, case.d]
        return [1, length, case.heads * case.d]

    operands = [value(name, shape(n)) for name, n in zip("qkv", (case.n, case.m, case.m))]
    operands.append(value("bias", [1, case.heads, case.n, case.m]))
    results = [value("out", shape(case.n))]
    if op == "Attention":
        node = helper.make_node(op, ["q", "k", "v", "bias"], ["out"])
    elif op == "MultiHeadAttention":
        node = helper.make_node(
            op, ["q", "k", "v", "", "", "bias"], ["out"], domain="com.microsoft",
            num_heads=case.heads,
        )
    else:
        cache = [1, case.heads, case.m, case.d]
        results += [value("key_cache", cache), value("value_cache", cache)]
        operands += [value("last", [1], TensorProto.INT32), value("total", [], TensorProto.INT32)]
        node = helper.make_node(
            op, ["q", "k", "v", "", "", "last", "total", "", "", "", "bias"],
            [result.name for result in results], domain="com.microsoft",
            num_heads=case.heads, kv_num_heads=case.heads,
        )
    graph = helper.make_graph([node], "attention", operands, results)
    opsets = [helper.make_opsetid("", 23), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=11).SerializeToString()


def _program(op, case, arrays, mask):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = thread_count
    options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        _model(op, case), options, providers=["CPUExecutionProvider"]
    )
    feeds = dict(zip("qkv", arrays), bias=mask)
    if op != "Attention":
        for name in "qkv":
            x = feeds[name].transpose(0, 2, 1, 3)
            feeds[name] = np.ascontiguousarray(x).reshape(1, x.shape[1], -1)
    if op == "GroupQueryAttention":
        feeds |= {"last": np.array([case.m - 1], np.int32), "total": np.array(case.m, np.int32)}
    binding = session.io_binding()
    for name, array in feeds.items():
        binding.bind_ortvalue_input(name, onnxruntime.OrtValue.ortvalue_from_numpy(array))
    for result in session.get_outputs():
        binding.bind_output(result.name, "cpu")

    def run():
        session.run_with_iobinding(binding)
        return binding

    def fetch(binding):
        out = binding.get_outputs()[0].numpy()
        if op == "Attention":
            return out
        return out.reshape(1, case.n, case.heads, case.d).transpose(0, 2, 1, 3)

    square = "" if op == "GroupQueryAttention" else ", the whole square"
    return Prepared(run, fetch, f"{op} with a float bias{square}")
