"""What crosses the boundary between NumPy and compiled code."""

import gc
import resource
import subprocess
import sys

import alibi_mlir
import ml_dtypes
import numpy as np
import pytest


def test_signature():
    module = alibi_mlir.compile(
        """func.func @f(%a: tensor<?x3xf32>, %n: index) -> (tensor<?x3xf32>, tensor<i64>) {
          %n64 = arith.index_cast %n : index to i64
          %t = tensor.from_elements %n64 : tensor<i64>
          return %a, %t : tensor<?x3xf32>, tensor<i64>
        }
        func.func private @hidden() { return }"""
    )
    assert list(module) == ["f"] and len(module) == 1
    function = module["f"]
    assert function.arguments == ["tensor<?x3xf32>", "index"]
    assert function.results == ["tensor<?x3xf32>", "tensor<i64>"]
    a = np.arange(6, dtype=np.float32).reshape(2, 3)
    same, n = function(a, -7)
    assert np.array_equal(same, a) and n.shape == () and n == -7
    # A result that is an argument is a copy: both have one owner.
    same[:] = 0
    assert a[1, 2] == 5


def test_arguments_are_not_copied():
    """Compiled code sees the caller's memory, and writes it where it may."""
    module = alibi_mlir.compile(
        """func.func @f(%a: tensor<?xi32> {bufferization.writable = true}, %x: i32) -> tensor<?xi32> {
          %c1 = arith.constant 1 : index
          %b = tensor.insert %x into %a[%c1] : tensor<?xi32>
          return %b : tensor<?xi32>
        }"""
    )
    a = np.arange(4, dtype=np.int32)
    assert module["f"](a, 77).tolist() == [0, 77, 2, 3]
    assert a[1] == 77


@pytest.mark.parametrize(
    "dtype, mlir", [("f2", "f16"), ("f4", "f32"), ("f8", "f64"), ("i1", "i8"), ("i2", "i16"), ("i4", "i32"), ("i8", "i64"), ("bfloat16", "bf16")]
)
def test_element_types(dtype, mlir):
    dtype = np.dtype(getattr(ml_dtypes, dtype, dtype))
    add = "addi" if dtype.kind == "i" else "addf"
    function = alibi_mlir.compile(
        f"""func.func @f(%a: tensor<?x?x{mlir}>) -> tensor<?x?x{mlir}> {{
          %b = arith.{add} %a, %a : tensor<?x?x{mlir}>
          return %b : tensor<?x?x{mlir}>
        }}""",
        "builtin.module(convert-elementwise-to-linalg,alibi-to-llvm)",
    )["f"]
    a = np.arange(15, dtype=dtype).reshape(5, 3)
    b = function(a)
    assert b.dtype == a.dtype and np.array_equal(b, a + a)


def test_scalars():
    function = alibi_mlir.compile(
        """func.func @f(%a: f64, %b: f32, %c: i8, %d: index) -> tensor<4xf64> {
          %b64 = arith.extf %b : f32 to f64
          %c64 = arith.sitofp %c : i8 to f64
          %d64 = arith.index_cast %d : index to i64
          %df = arith.sitofp %d64 : i64 to f64
          %t = tensor.from_elements %a, %b64, %c64, %df : tensor<4xf64>
          return %t : tensor<4xf64>
        }"""
    )["f"]
    assert function(0.1, 0.5, -3, -(2**40)).tolist() == [0.1, 0.5, -3, -(2**40)]
    assert function(np.float32(2), 1, np.int64(5), 0).tolist() == [2, 1, 5, 0]


@pytest.mark.parametrize("mlir, dtype", (("f16", np.float16), ("bf16", ml_dtypes.bfloat16)))
def test_16_bit_scalars(mlir, dtype):
    function = alibi_mlir.compile(
        f"""func.func @f(%x: {mlir}) -> tensor<1x{mlir}> {{
          %t = tensor.from_elements %x : tensor<1x{mlir}>
          return %t : tensor<1x{mlir}>
        }}"""
    )["f"]
    for value in (1.5, -0.1, float("inf")):
        assert function(value)[0] == dtype(value)
    with pytest.raises(ValueError, match=f"argument 0 .{mlir}. is 1e.39, out of the range"):
        function(1e39)


def test_one_value_returned_twice():
    """Results that are one buffer are freed once, and share nothing."""
    function = alibi_mlir.compile(
        """func.func @f(%n: index) -> (tensor<?x2xf32>, tensor<?x2xf32>, tensor<?xf32>) {
          %e = tensor.empty(%n) : tensor<?x2xf32>
          %one = arith.constant 1.0 : f32
          %f = linalg.fill ins(%one : f32) outs(%e : tensor<?x2xf32>) -> tensor<?x2xf32>
          %c = tensor.collapse_shape %f [[0, 1]] : tensor<?x2xf32> into tensor<?xf32>
          return %f, %f, %c : tensor<?x2xf32>, tensor<?x2xf32>, tensor<?xf32>
        }"""
    )["f"]
    for _ in range(20):
        a, b, c = function(100)
        a[:] = 5
        b[:] = 6
        assert c.sum() == 200 and a.sum() == 1000
        del a, b, c
        gc.collect()


def test_loops_and_strided_copies():
    """Upstream code around attention: layers in a loop, a cache that grows."""
    q = "tensor<1x2x6x8xf32>"
    cache = "tensor<1x2x16x8xf32>"
    function = alibi_mlir.compile(
        f"""func.func @f(%x: {q}, %cache: {cache}, %s: tensor<2xf32>) -> ({q}, {cache}) {{
          %c0 = arith.constant 0 : index
          %c1 = arith.constant 1 : index
          %c3 = arith.constant 3 : index
          %y = scf.for %i = %c0 to %c3 step %c1 iter_args(%z = %x) -> ({q}) {{
            %o = alibi.attention %z, %z, %z, %s causal : ({q}, {q}, {q}, tensor<2xf32>) -> {q}
            scf.yield %o : {q}
          }}
          %new = tensor.insert_slice %y into %cache[0, 0, 4, 0] [1, 2, 6, 8] [1, 1, 1, 1]
              : {q} into {cache}
          return %y, %new : {q}, {cache}
        }}"""
    )["f"]
    rng = np.random.default_rng(0)
    x = rng.standard_normal((1, 2, 6, 8), dtype=np.float32)
    cache = rng.standard_normal((1, 2, 16, 8), dtype=np.float32)
    slopes = np.array([0.5, 0.1], np.float32)
    expected = x
    for _ in range(3):
        expected = alibi_mlir.attention(expected, expected, expected, slopes, causal=True)
    y, new = function(x, cache, slopes)
    np.testing.assert_allclose(y, expected, atol=2e-6)
    cache[:, :, 4:10] = y
    assert np.array_equal(new, cache)


def test_results_outlive_the_module_and_are_freed():
    text = """func.func @f(%n: index) -> tensor<?xf32> {
      %e = tensor.empty(%n) : tensor<?xf32>
      %one = arith.constant 1.0 : f32
      %f = linalg.fill ins(%one : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
      return %f : tensor<?xf32>
    }"""
    function = alibi_mlir.compile(text)["f"]
    kept = function(1000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(200):
        assert function(1 << 20)[-1] == 1  # 4 MiB each
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200 * 1024  # KiB
    del function
    gc.collect()
    assert kept.sum() == 1000


MEMORY = """
import resource, sys
import alibi_mlir, numpy as np
n, heads, depth = 65536, 4, 8
slopes = np.full(heads, 0.5, np.float32)
q = np.ones((1, heads, n, depth), np.float32)
method = alibi_mlir.Sampled(int(sys.argv[1]))
run = lambda x: alibi_mlir.attention(x, x, x, slopes, causal=True, method=method)
run(q[:, :, :64])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
out = run(q)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_memory_does_not_grow_with_the_samples():
    """At S = 128, N = 65,536, H = 4 one bit for each of S x H x N would be 4 MiB, a
    boundary of 4 bytes 128 MiB, and one mask of bits 512 MiB per head. What a call
    takes is the output and two numbers per row."""
    n, heads, depth = 65536, 4, 8
    result = subprocess.run(
        [sys.executable, "-c", MEMORY, "128"], capture_output=True, text=True, check=True
    )
    needed = n * heads * (depth + 2) * 4
    assert int(result.stdout) * 1024 < needed + (3 << 20)
