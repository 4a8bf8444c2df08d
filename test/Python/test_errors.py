"""Calls that cannot be served say which argument, its value, what was expected."""

import alibi_mlir
import numpy as np
import pytest
from alibi_mlir import Sampled, sampling

GOOD = {
    "q": np.ones((2, 4, 5, 8), np.float32),
    "k": np.ones((2, 2, 7, 8), np.float32),
    "v": np.ones((2, 2, 7, 6), np.float32),
    "slopes": np.array([0.5, 0.25, 0.125, 0.0625], np.float32),
}

BAD_CALLS = [
    (
        TypeError,
        "q has dtype float64, expected float32 or float16 or bfloat16",
        {"q": GOOD["q"].astype(float)},
    ),
    (
        TypeError,
        "k has dtype float16, expected float32",
        {"k": GOOD["k"].astype(np.float16)},
    ),
    (TypeError, "slopes has dtype int64", {"slopes": np.arange(4)}),
    (ValueError, r"k has shape \(2, 7, 8\), expected 4 dimensions", {"k": GOOD["k"][:, 0]}),
    (
        ValueError,
        r"k has shape \(1, 2, 7, 8\), expected size 2 in dimension 0 \(the batch size of q\)",
        {"k": GOOD["k"][:1]},
    ),
    (ValueError, r"k has .*expected size 8 in dimension 3 \(the depth of q\)", {"k": GOOD["v"]}),
    (ValueError, r"v has .*\(the heads of k\)", {"v": GOOD["v"][:, :1]}),
    (ValueError, r"v has .*\(the length of k\)", {"v": GOOD["v"][:, :, :3]}),
    (ValueError, r"slopes has shape \(3,\), expected size 4", {"slopes": GOOD["slopes"][:3]}),
    (
        ValueError,
        "q has 4 heads, expected a multiple of the 3 heads of k",
        {"k": np.ones((2, 3, 7, 8), np.float32), "v": np.ones((2, 3, 7, 6), np.float32)},
    ),
    (
        ValueError,
        "expected at least one head and a depth of at least 1",
        {"v": np.ones((2, 2, 7, 0), np.float32)},
    ),
    (ValueError, "slopes is .*, expected finite slopes", {"slopes": -GOOD["slopes"]}),
    (ValueError, "slopes is .*nan", {"slopes": GOOD["slopes"] * np.float32("nan")}),
    (
        ValueError,
        r"slopes has shape \(3, 4\), expected size 2 in dimension 0 \(the batch size of q\)",
        {"slopes": np.ones((3, 4), np.float32)},
    ),
    (ValueError, r"key_lengths\[1\] is 8, expected 0 to 7", {"key_lengths": [7, 8]}),
    (ValueError, r"key_starts\[0\] is -1, expected 0 to 7", {"key_starts": [-1, 0]}),
    (ValueError, r"query_offset has shape \(3,\), expected \(2,\)", {"query_offset": [1, 2, 3]}),
    (TypeError, "key_lengths has dtype float64, expected integers", {"key_lengths": [1.0, 2.0]}),
    (TypeError, "scale is 'x', expected a real number", {"scale": "x"}),
    (TypeError, "causal is 'no', expected True or False", {"causal": "no"}),
    (ValueError, "scale is inf, expected a finite", {"scale": float("inf")}),
    (ValueError, "scale is 1e\\+40, expected a finite float32", {"scale": 1e40}),
    (ValueError, "method is 'fast', expected 'exact'", {"method": "fast"}),
    (TypeError, "method is 3, expected 'exact'", {"method": 3}),
    (
        ValueError,
        r"slopes\[3\] is 0.0, expected a positive, finite slope",
        {"slopes": np.array([1, 1, 1, 0], np.float32), "method": Sampled(2)},
    ),
]


@pytest.mark.parametrize("error, message, change", BAD_CALLS, ids=lambda x: str(x)[:40])
def test_attention(error, message, change):
    with pytest.raises(error, match=message):
        alibi_mlir.attention(**(GOOD | change))


def test_the_good_call_is_good():
    assert alibi_mlir.attention(**GOOD).shape == (2, 4, 5, 6)


@pytest.mark.parametrize(
    "message, arguments",
    [
        ("samples is 0, expected 1 to 1048576", {"samples": 0}),
        ("samples is 1048577, expected 1 to 1048576", {"samples": 2**20 + 1}),
        ("samples is True, expected an integer", {"samples": True}),
        ("sampler is 'lattice', expected one of grid, integer_grid", {"samples": 1, "sampler": "lattice"}),
        (r"seed is -1, expected 0 to 2\*\*64 - 1", {"samples": 1, "seed": -1}),
        ("seed is 18446744073709551616", {"samples": 1, "seed": 2**64}),
        ("samples is 2.5, expected an integer", {"samples": 2.5}),
    ],
)
def test_sampled(message, arguments):
    with pytest.raises((ValueError, TypeError), match=message):
        Sampled(**arguments)


def test_slopes():
    with pytest.raises(ValueError, match="heads is 0, expected at least 1"):
        sampling.press_slopes(0)
    with pytest.raises(ValueError, match=r"slopes\[1\] is -1.0"):
        sampling.draw([1, -1], 2)
    with pytest.raises(ValueError, match=r"slopes has shape \(1, 1, 2\)"):
        sampling.draw([[[1, 1]]], 2)
    with pytest.raises(ValueError, match=r"slopes\[0, 1\] is 0.0"):
        sampling.draw([[1, 0]], 2)


FUNCTION = """
func.func @f(%a: tensor<?x3xf32>, %n: index, %x: f32) -> tensor<?x3xf32> {
  return %a : tensor<?x3xf32>
}
"""

BAD_ARGUMENTS = [
    (TypeError, "f takes 3 arguments, got 1", (1,)),
    (TypeError, r"argument 0 \(tensor<\?x3xf32>\) is a list, expected a NumPy array", ([1], 1, 1)),
    (TypeError, "argument 0 .* has dtype float64, expected float32", (np.ones((2, 3)), 1, 1)),
    (
        ValueError,
        r"argument 0 .* has shape \(2, 4\), expected \(\?, 3\)",
        (np.ones((2, 4), np.float32), 1, 1),
    ),
    (
        ValueError,
        r"argument 0 .* has shape \(3,\), expected \(\?, 3\)",
        (np.ones(3, np.float32), 1, 1),
    ),
    (
        ValueError,
        "argument 0 .* has strides .*C-contiguous",
        (np.ones((3, 2), np.float32).T, 1, 1),
    ),
    (
        TypeError,
        "argument 1 .* is 1.5, expected an integer",
        (np.ones((2, 3), np.float32), 1.5, 1),
    ),
    (
        ValueError,
        "argument 1 .* is 9223372036854775808, out of the range of int64",
        (np.ones((2, 3), np.float32), 2**63, 1),
    ),
    (
        ValueError,
        "argument 2 .* is 1e\\+300, out of the range of float32",
        (np.ones((2, 3), np.float32), 1, 1e300),
    ),
    (
        ValueError,
        "argument 2 .* is 1000.*, out of the range of float32",
        (np.ones((2, 3), np.float32), 1, 10**400),
    ),
    (
        ValueError,
        "argument 0 .* C-contiguous and aligned",
        (np.frombuffer(bytes(25), np.uint8)[1:].view(np.float32).reshape(2, 3), 1, 1),
    ),
    (
        TypeError,
        "argument 2 .* is 'x', expected a real number",
        (np.ones((2, 3), np.float32), 1, "x"),
    ),
]


@pytest.mark.parametrize("error, message, arguments", BAD_ARGUMENTS, ids=lambda x: str(x)[:40])
def test_call(error, message, arguments):
    function = alibi_mlir.compile(FUNCTION)["f"]
    with pytest.raises(error, match=message):
        function(*arguments)


BAD_MODULES = [
    ("the module does not parse", "func.func @f("),
    (
        "operand 'slopes' has size 3 in dimension 0, expected 2",
        """func.func @f(%q: tensor<1x2x4x8xf32>, %s: tensor<3xf32>) -> tensor<1x2x4x8xf32> {
          %o = alibi.attention %q, %q, %q, %s : (tensor<1x2x4x8xf32>, tensor<1x2x4x8xf32>,
              tensor<1x2x4x8xf32>, tensor<3xf32>) -> tensor<1x2x4x8xf32>
          return %o : tensor<1x2x4x8xf32>
        }""",
    ),
    (
        "function 'f': argument 0 is vector<4xf32>, expected a ranked tensor or a scalar",
        "func.func @f(%x: vector<4xf32>) { return }",
    ),
    (
        "function 'f': argument 1 is tensor<4xf128>",
        "func.func @f(%x: f32, %y: tensor<4xf128>) { return }",
    ),
    (
        "function 'f': result 0 is f32, expected a ranked tensor of",
        "func.func @f(%x: f32) -> f32 { return %x : f32 }",
    ),
    (
        "operand 'slopes' is -1 for head 0, expected a positive, finite slope",
        """func.func @f(%q: tensor<1x1x4x8xf32>) -> tensor<1x1x4x8xf32> {
          %s = arith.constant dense<-1.0> : tensor<1xf32>
          %o = alibi.attention %q, %q, %q, %s method(#alibi.sampled<samples = 2>)
              : (tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1x1x4x8xf32>, tensor<1xf32>)
              -> tensor<1x1x4x8xf32>
          return %o : tensor<1x1x4x8xf32>
        }""",
    ),
]


@pytest.mark.parametrize("message, text", BAD_MODULES, ids=lambda x: str(x)[:40])
def test_compile(message, text):
    with pytest.raises(alibi_mlir.CompileError, match=message):
        alibi_mlir.compile(text)


def test_pipelines():
    with pytest.raises(alibi_mlir.CompileError, match="the pipeline does not parse"):
        alibi_mlir.compile(FUNCTION, "builtin.module(no-such-pass)")
    # A pipeline that ends too early leaves nothing that can be compiled.
    with pytest.raises(alibi_mlir.CompileError, match="code generation failed"):
        alibi_mlir.compile(FUNCTION, "builtin.module(alibi-sample)")


def test_what_cannot_be_linked_is_said_at_once():
    undefined = """func.func private @missing(%x: f32)
    func.func @f(%x: f32) { call @missing(%x) : (f32) -> ()
      return }"""
    with pytest.raises(alibi_mlir.CompileError, match="without a definition.*: .*missing"):
        alibi_mlir.compile(undefined)
    # Without `llvm-request-c-wrappers` there is nothing to call.
    bare = "builtin.module(convert-func-to-llvm,reconcile-unrealized-casts)"
    with pytest.raises(alibi_mlir.CompileError, match="function 'f' has no C interface"):
        alibi_mlir.compile("func.func @f(%x: f32) { return }", bare)


def test_read_only_arrays_are_not_written():
    function = alibi_mlir.compile(
        """func.func @f(%a: tensor<?xi32> {bufferization.writable = true}, %x: i32) -> tensor<?xi32> {
          %c1 = arith.constant 1 : index
          %b = tensor.insert %x into %a[%c1] : tensor<?xi32>
          return %b : tensor<?xi32>
        }"""
    )["f"]
    a = np.arange(4, dtype=np.int32)
    a.flags.writeable = False
    with pytest.raises(ValueError, match="argument 0 .* is read-only"):
        function(a, 7)
    assert a.tolist() == [0, 1, 2, 3]


def test_partition():
    good = sampling.draw([0.5], 2)
    with pytest.raises(ValueError, match="table holds a pitch outside"):
        sampling.Partition("grid", good.table * 0)
    with pytest.raises(ValueError, match="table holds a shift outside 0 to pitch - 1"):
        sampling.Partition("grid", good.table[..., :1].repeat(2, axis=-1))
    with pytest.raises(ValueError, match=r"table has shape \(1, 2\), expected \[S, H, 2\]"):
        sampling.Partition("grid", good.table[:, 0][:1])
    with pytest.raises(ValueError, match=r"table has shape .* expected \[S, H, 3\]"):
        sampling.Partition("weighted_grid", good.table)
    with pytest.raises(ValueError, match="encoding is 'lists', expected one of grid, "):
        sampling.Partition("lists", good.table)
    with pytest.raises(TypeError, match="(?s)table is .* expected an int64 array"):
        sampling.Partition("grid", good.table.astype(float))
    with pytest.raises(ValueError, match="length is missing, expected the number of positions"):
        sampling.draw([0.5], 2, sampler="stratified")
    with pytest.raises(ValueError, match="length is 0, expected an integer from 1"):
        sampling.draw([0.5], 2, length=0)
    with pytest.raises(ValueError, match="slopes is .* expected slopes of at least"):
        sampling.draw([1e-9], 2, sampler="weighted_grid")
    with pytest.raises(ValueError, match="samples is 5000, expected 1 to 4096"):
        sampling.draw([0.5], 5000, sampler="weighted_grid")
    bits = sampling.draw([0.5], 2, sampler="stratified", length=64)
    with pytest.raises(ValueError, match="n is 65, expected an integer from 1 to 64"):
        sampling.certify([0.5], bits, 65, causal=True)
    with pytest.raises(ValueError, match="n is 0, expected an integer from 1"):
        good.boundaries(0, 0, 0)
    with pytest.raises(TypeError, match="causal is 1, expected True or False"):
        sampling.certify([0.5], good, 9, causal=1)
    with pytest.raises(TypeError, match="positions has dtype float64, expected integers"):
        good.blocks([1.5])
    with pytest.raises(ValueError, match="positions is .* expected -2"):
        good.blocks([2**31])
    with pytest.raises(ValueError, match=r"slopes has shape \(2,\), expected that of the partition"):
        sampling.certify([0.5, 0.5], good, 10, causal=True)
    with pytest.raises(ValueError, match="n is -3, expected an integer from 0"):
        good.score_entries(-3, 4, causal=True)


def test_unknown_function():
    with pytest.raises(KeyError, match="there is no function 'g'; the module has f"):
        alibi_mlir.compile(FUNCTION)["g"]
