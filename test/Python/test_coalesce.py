"""Coalesced masks against separate ones, and against float64."""

import alibi_mlir
import numpy as np
import pytest
import reference
from alibi_mlir import Sampled, sampling
from transformed import Case, assert_close, normalized

B, H, HK, N, M, D, DV, S = 3, 6, 2, 19, 75, 12, 20, 6
SLOPES = np.geomspace(0.03, 0.7, H).astype(np.float32)
#: Relative to max(1, |x|): of coalesced to separate masks.
CLOSE = 1e-6

#: Operands beside q, k, v and the slopes, by function.
OPERANDS = {
    "plain": {},
    "lengths": {"key_lengths": [40, 75, 8], "key_starts": [3, 30, 0]},
    "offsets": {"key_lengths": [75, 60, 12], "query_offset": [0, -4, 70]},
    "segments": {"query_segments": [1, 6, 6, 17], "key_segments": [2, 40, 43, 70]},
}
SEPARATE = "alibi-to-llvm{coalesce=false}"
CHAIN = "alibi-to-llvm{materialize=per-sample coalesce=false}"
COALESCED = ("alibi-to-llvm{coalesce=true}", "alibi-to-llvm{materialize=per-sample coalesce=true}")


def tensor(*shape, element="f32"):
    return f"tensor<{'x'.join(map(str, shape))}x{element}>"


def module_text(method, causal, element, queries):
    """A function for each choice of operands."""
    q, k, v, out = (
        tensor(B, *sizes, element=element)
        for sizes in ((H, queries, D), (HK, M, D), (HK, M, DV), (H, queries, DV))
    )
    results, slopes = f"{out}, {tensor(B, H, queries)}", tensor(H)
    text = ""
    for name, operands in OPERANDS.items():
        types = {operand: tensor(len(value), element="i64") for operand, value in operands.items()}
        arguments = "".join(f", %{operand}: {type}" for operand, type in types.items())
        given = " ".join(f"{operand}(%{operand})" for operand in types)
        optional = "".join(f", {type}" for type in types.values())
        if name == "segments":
            given = "segments(%query_segments, %key_segments)"
        text += f"""
        func.func @{name}(%q: {q}, %k: {k}, %v: {v}{arguments}) -> ({results}) {{
          %s = arith.constant dense<"0x{SLOPES.tobytes().hex().upper()}"> : {slopes}
          %o, %l = alibi.attention %q, %k, %v, %s {given} {"causal" if causal else ""}
              method({method.attribute()}) : ({q}, {k}, {v}, {slopes}{optional}) -> ({results})
          return %o, %l : {results}
        }}"""
    return text


def expected(name, q, k, v, causal, partition):
    """In float64."""
    operands = OPERANDS[name]
    if name != "segments":
        return reference.attention(q, k, v, SLOPES, causal=causal, partition=partition, **operands)
    out = np.zeros((*q.shape[:3], DV))
    lse = np.full(q.shape[:3], -np.inf)
    queries, keys = operands["query_segments"], operands["key_segments"]
    for t in range(len(queries) - 1):
        rows, columns = slice(*queries[t : t + 2]), slice(*keys[t : t + 2])
        out[:, :, rows], lse[:, :, rows] = reference.attention(
            q[:, :, rows], k[:, :, columns], v[:, :, columns], SLOPES, causal=causal,
            partition=partition,
        )
    return out, lse


@pytest.mark.parametrize(
    "number, sampler, queries, element",
    [(number, sampler, N, "f32") for number, sampler in enumerate(sampling.SAMPLERS)]
    + [(0, "grid", 90, "f32"), (1, "stratified", N, "f16")],
)
def test_coalesced_masks_are_the_separate_ones(number, sampler, queries, element):
    """Half of the samplers are causal."""
    method, causal = Sampled(S, sampler, seed=21 + number), number % 2 == 0
    q, k, v = reference.inputs(17, B, H, HK, queries, M, D, DV)
    q, k, v = (x.astype(element.replace("f", "float")) for x in (q, k, v))
    partition = reference.partition_for(method, SLOPES, M)
    text = module_text(method, causal, element, queries)
    # Both ways to spell out the samples; once also as they are, which takes longest.
    pipelines = COALESCED + ((SEPARATE, CHAIN) if number == 0 else (SEPARATE,))
    modules = [alibi_mlir.compile(text, f"builtin.module({p})") for p in pipelines]
    rounding = 0 if element == "f32" else 2.0**-11
    for name, operands in OPERANDS.items():
        arrays = [np.array(value) for value in operands.values()]
        fused, joined, *separate = (module[name](q, k, v, *arrays) for module in modules)
        for results in (fused, joined):
            for before in separate:
                assert_close(results[:1], before[:1], CLOSE + 2 * rounding)
                assert_close(results[1:], before[1:], CLOSE)
            wanted = expected(name, q, k, v, causal, partition)
            assert_close(results[:1], wanted[:1], CLOSE + rounding)
            assert_close(results[1:], wanted[1:], CLOSE)


OPS = [
    Case("grid", True, True, "per_batch", dynamic=True),
    Case("grid", False, False, "segments", dynamic=False),
    Case("weighted_grid", False, False, "plain", dynamic=False),
    Case("weighted_grid", True, True, "segments", dynamic=True),
    Case("counter", False, True, "segments", dynamic=True),
    Case("counter", True, False, "per_batch", dynamic=False),
    Case("bits", False, False, "plain", dynamic=True),
    Case("bits", True, True, "per_batch", dynamic=False),
]


def compiled(cases, pipeline):
    """The ops on tensors: a function each."""
    text = "\n".join(
        case.function(case.types(case.inputs()))(f"f{number}", "")
        for number, case in enumerate(cases)
    )
    module = alibi_mlir.compile(text, f"builtin.module({pipeline})")
    return [module[f"f{number}"] for number in range(len(cases))]


def test_ops():
    """Tables of any words; positions below 0 and beyond `bits`; accumulators that
    hold something."""
    before = compiled(OPS, SEPARATE)
    after = compiled(OPS, f"alibi-coalesce,{SEPARATE}")
    for case, separate, coalesced in zip(OPS, before, after):
        values = case.inputs()
        results = normalized(*coalesced(*values.values()))
        assert_close(results, normalized(*separate(*values.values())), CLOSE)
        assert_close(results, normalized(*case.expected(values)), CLOSE)


def test_what_no_mask_joins_is_not_touched():
    """NaN in keys and values reaches the rows that see them, and no other; masks
    without weight join nothing."""
    cases = [Case(encoding, False, True, "plain", False, coalesced=True)
             for encoding in ("grid", "weighted_grid", "counter", "bits")]
    functions = compiled(cases, SEPARATE)
    for case, function in zip(cases, functions):
        values = case.inputs()
        if case.encoding == "weighted_grid":
            values["table"][1::2, ..., 2] = 0
        clean = function(*values.values())
        # Rows that see the key change with it.
        moved = dict(values, value=values["value"].copy())
        moved["value"][:, :, 4] += 1
        touched = np.any(case.expected(values)[0] != case.expected(moved)[0], axis=-1)
        assert touched.any() and not touched.all()
        for name in ("key", "value"):
            poisoned = dict(values, **{name: values[name].copy()})
            poisoned[name][:, :, 4] = np.nan
            acc, max, sum = function(*poisoned.values())
            assert np.all(np.isnan(acc[touched]))
            for result, before in zip((acc, max, sum), clean):
                np.testing.assert_array_equal(result[~touched], before[~touched])


def test_weights_add_exactly():
    """A small weight beside a large one keeps all its digits."""
    case = Case("weighted_grid", False, True, "plain", False, coalesced=True)
    values = case.inputs()
    for name in ("query_offset", "key_offset"):
        values[name] = 0
    unit = 2**24
    values["table"][..., 0], values["table"][..., 1] = 3 * unit, 0
    values["table"][..., 2] = 1
    # One mask ends in every row, and its large weight with it.
    values["table"][0, ..., :2] = unit, 0
    values["table"][0, ..., 2] = 2**40
    values["acc"][:], values["max"][:], values["sum"][:] = 0, -np.inf, 0
    values["query"][:] = 0
    (function,) = compiled([case], SEPARATE)
    values["value"][:] = 0
    # The value of the first key of a block is seen with the small weights alone.
    values["value"][:, :, 0] = 1
    acc, max, sum = function(*values.values())
    small = (values["table"].shape[0] - 1) * 2.0**-40
    assert np.all(acc[..., 1, :] == np.float32(small)) and np.all(acc[..., 2, :] == np.float32(small))
    assert np.all(acc[..., 3:, :] == 0) and np.all(max == 0)
    assert np.allclose(sum, 1, atol=1e-6)


@pytest.mark.parametrize("samples", (1, 2, 130))
def test_numbers_of_samples(samples):
    """One mask, and more than a key tile."""
    slopes = np.array([0.2], np.float32)
    q, k, v = reference.inputs(5, 1, 1, 1, 40, 66, 8, 9)
    types = [tensor(*x.shape) for x in (q, k, v)]
    results = f"{tensor(1, 1, 40, 9)}, {tensor(1, 1, 40)}"
    method = Sampled(samples, "cuts", seed=4)
    text = f"""
    func.func @f(%q: {types[0]}, %k: {types[1]}, %v: {types[2]}, %s: tensor<1xf32>) -> ({results}) {{
      %o, %l = alibi.attention %q, %k, %v, %s method({method.attribute()})
          : ({", ".join(types)}, tensor<1xf32>) -> ({results})
      return %o, %l : {results}
    }}"""
    function = alibi_mlir.compile(text, "builtin.module(alibi-to-llvm)")["f"]
    partition = reference.partition_for(method, slopes, 66)
    wanted = reference.attention(q, k, v, slopes, causal=False, partition=partition)
    assert_close(function(q, k, v, slopes), wanted, CLOSE)
