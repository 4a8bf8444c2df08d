"""The ops below `alibi.attention`, and the rewrites between them, in numbers."""

import alibi_mlir
import numpy as np
import pytest
import reference
from alibi_mlir import Sampled, sampling

B, HK, G, N, M, D, DV, S = 2, 3, 2, 21, 83, 12, 20, 5
H = HK * G


def tensor(*shape, element="f32"):
    return f"tensor<{'x'.join(map(str, shape))}x{element}>"


Q, K, V = tensor(B, HK, G, N, D), tensor(B, HK, M, D), tensor(B, HK, M, DV)
ACC, ROWS = tensor(B, HK, G, N, DV), tensor(B, HK, G, N)


def arrays():
    q, k, v = reference.inputs(7, B, H, HK, N, M, D, DV)
    slopes = np.linspace(0.05, 0.6, H, dtype=np.float32)
    return q, k, v, slopes


def accumulators():
    return """
    %zero = arith.constant 0.0 : f32
    %low = arith.constant 0xFF800000 : f32
    %e0 = tensor.empty() : {acc}
    %e1 = tensor.empty() : {rows}
    %acc = linalg.fill ins(%zero : f32) outs(%e0 : {acc}) -> {acc}
    %max = linalg.fill ins(%low : f32) outs(%e1 : {rows}) -> {rows}
    %sum = linalg.fill ins(%zero : f32) outs(%e1 : {rows}) -> {rows}
    %scale = arith.constant {scale} : f32
    """.format(acc=ACC, rows=ROWS, scale=repr(float(np.float32(1 / np.sqrt(D)))))


def normalized(acc, samples):
    return f"""
    %o, %l = alibi.normalize ins({acc}#0, {acc}#1, {acc}#2 : {ACC}, {ROWS}) samples({samples})
        outs(%e0, %e1 : {ACC}, {ROWS}) -> {ACC}, {ROWS}
    return %o, %l : {ACC}, {ROWS}
    """


def check(function, arguments, expected):
    out, lse = function(*arguments)
    reference.assert_close(
        out.reshape(B, H, N, DV), lse.reshape(B, H, N), *expected
    )


@pytest.mark.parametrize("causal", ("causal", ""))
@pytest.mark.parametrize("cut", (0, 17, 64, M))
def test_online_attention_over_two_key_ranges(causal, cut):
    """Accumulating over [0, cut) and then [cut, M), with positions as operands,
    is attention over all keys."""
    q, k, v, slopes = arrays()
    left = [tensor(B, HK, cut, d) for d in (D, DV)]
    right = [tensor(B, HK, M - cut, d) for d in (D, DV)]
    text = f"""
    func.func @f(%q: {Q}, %k0: {left[0]}, %v0: {left[1]}, %k1: {right[0]}, %v1: {right[1]},
        %slopes: {tensor(HK, G)}, %qo: index, %ko0: index, %ko1: index) -> ({ACC}, {ROWS}) {{
      {accumulators()}
      %a:3 = alibi.online_attention ins(%q, %k0, %v0 : {Q}, {left[0]}, {left[1]})
          slopes(%slopes : {tensor(HK, G)}) scale(%scale) offsets(%qo, %ko0) {causal}
          outs(%acc, %max, %sum : {ACC}, {ROWS})
      %b:3 = alibi.online_attention ins(%q, %k1, %v1 : {Q}, {right[0]}, {right[1]})
          slopes(%slopes : {tensor(HK, G)}) scale(%scale) offsets(%qo, %ko1) {causal}
          outs(%a#0, %a#1, %a#2 : {ACC}, {ROWS})
      {normalized("%b", 1)}
    }}"""
    function = alibi_mlir.compile(text)["f"]
    pieces = [np.ascontiguousarray(x) for x in (k[:, :, :cut], v[:, :, :cut], k[:, :, cut:], v[:, :, cut:])]
    # Positions may be counted from anywhere.
    arguments = (q.reshape(B, HK, G, N, D), *pieces, slopes.reshape(HK, G), M - N - 40, -40, cut - 40)
    check(function, arguments, reference.attention(q, k, v, slopes, causal=bool(causal)))


@pytest.mark.parametrize("causal", ("causal", ""))
@pytest.mark.parametrize("cut", (0, 17, 64, M))
@pytest.mark.parametrize("coalesced", ("coalesced", ""))
def test_block_attention_over_two_key_ranges(causal, cut, coalesced):
    q, k, v, slopes = arrays()
    partition = sampling.draw(slopes, S, seed=4)
    left = [tensor(B, HK, cut, d) for d in (D, DV)]
    right = [tensor(B, HK, M - cut, d) for d in (D, DV)]
    table = tensor(S, HK, G, 2, element="i64")
    text = f"""
    func.func @f(%q: {Q}, %k0: {left[0]}, %v0: {left[1]}, %k1: {right[0]}, %v1: {right[1]},
        %p: {table}, %qo: index, %ko0: index, %ko1: index) -> ({ACC}, {ROWS}) {{
      {accumulators()}
      %a:3 = alibi.block_attention ins(%q, %k1, %v1 : {Q}, {right[0]}, {right[1]})
          partition(grid %p : {table}) scale(%scale) offsets(%qo, %ko1) {causal} {coalesced}
          outs(%acc, %max, %sum : {ACC}, {ROWS})
      %b:3 = alibi.block_attention ins(%q, %k0, %v0 : {Q}, {left[0]}, {left[1]})
          partition(grid %p : {table}) scale(%scale) offsets(%qo, %ko0) {causal} {coalesced}
          outs(%a#0, %a#1, %a#2 : {ACC}, {ROWS})
      {normalized("%b", S)}
    }}"""
    function = alibi_mlir.compile(text, "builtin.module(alibi-to-llvm{coalesce=false})")["f"]
    pieces = [np.ascontiguousarray(x) for x in (k[:, :, :cut], v[:, :, :cut], k[:, :, cut:], v[:, :, cut:])]
    table = partition.table.reshape(S, HK, G, 2)
    arguments = (q.reshape(B, HK, G, N, D), *pieces, table, M - N, 0, cut)
    expected = reference.attention(q, k, v, slopes, causal=bool(causal), partition=partition)
    check(function, arguments, expected)


@pytest.mark.parametrize("far", (10**4, 10**7, 2**32 + 5))
@pytest.mark.parametrize("near_first", (True, False))
def test_far_keys_do_not_disturb_near_ones(far, near_first):
    """Keys so far away that they weigh nothing leave the state as it was."""
    q, k, v, slopes = arrays()
    order = ("0", "1") if near_first else ("1", "0")
    text = f"""
    func.func @f(%q: {Q}, %k: {K}, %v: {V}, %slopes: {tensor(HK, G)}, %qo: index,
        %ko0: index, %ko1: index) -> ({ACC}, {ROWS}) {{
      {accumulators()}
      %a:3 = alibi.online_attention ins(%q, %k, %v : {Q}, {K}, {V})
          slopes(%slopes : {tensor(HK, G)}) scale(%scale) offsets(%qo, %ko{order[0]})
          outs(%acc, %max, %sum : {ACC}, {ROWS})
      %b:3 = alibi.online_attention ins(%q, %k, %v : {Q}, {K}, {V})
          slopes(%slopes : {tensor(HK, G)}) scale(%scale) offsets(%qo, %ko{order[1]})
          outs(%a#0, %a#1, %a#2 : {ACC}, {ROWS})
      {normalized("%b", 1)}
    }}"""
    function = alibi_mlir.compile(text)["f"]
    arguments = (q.reshape(B, HK, G, N, D), k, v, slopes.reshape(HK, G), M - N, 0, far)
    check(function, arguments, reference.attention(q, k, v, slopes, causal=False))


def test_accumulators_are_values():
    """Arguments are not written, even where they are destinations."""
    q, k, v, slopes = arrays()
    text = f"""
    func.func @f(%q: {Q}, %k: {K}, %v: {V}, %slopes: {tensor(HK, G)}, %scale: f32, %o: index,
        %acc: {ACC}, %max: {ROWS}, %sum: {ROWS}) -> ({ACC}, {ROWS}, {ROWS}) {{
      %a:3 = alibi.online_attention ins(%q, %k, %v : {Q}, {K}, {V})
          slopes(%slopes : {tensor(HK, G)}) scale(%scale) offsets(%o, %o)
          outs(%acc, %max, %sum : {ACC}, {ROWS})
      return %a#0, %a#1, %a#2 : {ACC}, {ROWS}, {ROWS}
    }}"""
    function = alibi_mlir.compile(text)["f"]
    state = [np.full((B, HK, G, N, DV), 2, np.float32)]
    state += [np.full((B, HK, G, N), x, np.float32) for x in (-2, 3)]
    copies = [x.copy() for x in state]
    new = function(q.reshape(B, HK, G, N, D), k, v, slopes.reshape(HK, G), 0.0, 0, *state)
    for before, copy, after in zip(state, copies, new):
        assert np.array_equal(before, copy)
        assert not np.array_equal(after, copy)
    # Scale 0: only the bias counts, and the old sum and maximum stay in.
    distance = np.abs(np.arange(N)[:, None] - np.arange(M))
    bias = -slopes.reshape(HK, G, 1, 1).astype(np.float64) * distance
    expected = 3 * np.exp(-2) + np.exp(bias).sum(-1)
    total = new[2] * np.exp(new[1].astype(np.float64))
    np.testing.assert_allclose(total, np.broadcast_to(expected, total.shape), rtol=2e-6)


@pytest.mark.parametrize("sampler", sampling.SAMPLERS)
def test_per_sample_is_fused(sampler):
    """Both ways to spell out the samples keep the tolerance."""
    q, k, v, slopes = arrays()
    q4 = tensor(B, H, N, D)
    results = f"{tensor(B, H, N, DV)}, {tensor(B, H, N)}"
    method = Sampled(S, sampler, seed=9)
    text = f"""
    func.func @f(%q: {q4}, %k: {K}, %v: {V}, %unused: {tensor(H)}) -> ({results}) {{
      %s = arith.constant dense<"0x{slopes.tobytes().hex().upper()}"> : {tensor(H)}
      %o, %l = alibi.attention %q, %k, %v, %s causal method({method.attribute()})
          : ({q4}, {K}, {V}, {tensor(H)}) -> ({results})
      return %o, %l : {results}
    }}"""
    partition = reference.partition_for(method, slopes, M)
    expected = reference.attention(q, k, v, slopes, causal=True, partition=partition)
    for materialize in ("fused", "per-sample"):
        pipeline = f"builtin.module(alibi-to-llvm{{materialize={materialize} coalesce=false}})"
        function = alibi_mlir.compile(text, pipeline)["f"]
        check(function, (q, k, v, slopes), expected)


DRAWN = [s for s in sampling.SAMPLERS if s != "weighted_grid"]


@pytest.mark.parametrize("sampler", DRAWN)
@pytest.mark.parametrize("seed", (0, 1, 2**63 + 5))
def test_partition_is_the_librarys(sampler, seed):
    """The IR draws, bit for bit, what the Sampling library draws."""
    samples, heads, length = 40, 31, 130
    slopes = np.concatenate(
        [sampling.press_slopes(17), np.geomspace(1e-9, 40, 14).astype(np.float32)]
    )
    method = Sampled(samples, sampler, seed)
    stratified = sampler in sampling.STRATIFIED
    table = f"tensor<{samples}x{heads}x{'?' if stratified else 2}xi64>"
    text = f"""
    func.func @f(%s: {tensor(heads)}, %n: index) -> {table} {{
      %p = alibi.partition %s {"length(%n)" if stratified else ""}
          method({method.attribute().removeprefix("#alibi.sampled")}) : {tensor(heads)} -> {table}
      return %p : {table}
    }}"""
    drawn = alibi_mlir.compile(text)["f"](slopes, length)
    expected = reference.partition_for(method, slopes, length).table
    assert np.array_equal(drawn, expected)


@pytest.mark.parametrize("sampler", sampling.STRATIFIED + ("weighted_grid",))
@pytest.mark.parametrize("batched", (False, True))
def test_partitions_of_constant_slopes(sampler, batched):
    """Drawn when the module is compiled, small and as a resource, they are the
    same; sequences longer than declared are drawn at run time."""
    slopes = np.array([0.4, 0.1, 0.03], np.float32)
    if batched:
        slopes = np.stack([slopes, slopes / 2])
    sizes = "x".join(map(str, slopes.shape))
    for samples in (3, 24):
        words = 3 if sampler == "weighted_grid" else "?"
        table = f"tensor<{samples}x{sizes}x{words}xi64>"
        length = "length(%n)" if words == "?" else ""
        text = f"""
        func.func @f(%n: index) -> {table} {{
          %s = arith.constant dense<"0x{slopes.tobytes().hex().upper()}"> : tensor<{sizes}xf32>
          %p = alibi.partition %s {length} method(<samples = {samples}, sampler = {sampler},
              seed = 3, max_length = 200>) : tensor<{sizes}xf32> -> {table}
          return %p : {table}
        }}"""
        function = alibi_mlir.compile(text)["f"]
        for n in (40, 200, 300):
            drawn = function(n)
            expected = reference.partition_for(Sampled(samples, sampler, 3), slopes, max(n, 200))
            assert np.array_equal(drawn, expected.table)
