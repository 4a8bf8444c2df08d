"""Tiled, split and fused ops, in numbers: every loop of every op by a size that
does not divide it, against the untiled op and float64."""

import numpy as np
import pytest
from transformed import (
    B, DV, G, HK, M, N, ROW_TILES, ROWS, S, Case, assert_close, compile_all, fuse,
    normalized, one_loop_each, split, tensor, tile,
)

#: Relative to max(1, |x|): between tiled and untiled, and to float64.
CLOSE, REFERENCE = 1.5e-6, 2e-6

BLOCK = [
    Case("grid", False, True, "per_batch", True),
    Case("grid", True, False, "plain", False),
    Case("weighted_grid", True, True, "segments", True),
    Case("weighted_grid", False, False, "per_batch", False),
    Case("counter", False, False, "segments", False),
    Case("counter", True, True, "per_batch", True),
    Case("bits", False, True, "plain", True),
    Case("bits", True, False, "per_batch", False),
    Case("bits", True, True, "segments", False),
    Case("grid", False, True, "plain", False, element="f16"),
    Case("grid", False, False, "segments", True, coalesced=True),
    Case("weighted_grid", True, True, "per_batch", True, coalesced=True),
    Case("counter", False, True, "plain", False, coalesced=True),
    Case("bits", True, False, "per_batch", False, coalesced=True),
]
ONLINE = [
    Case(None, False, True, "per_batch", True),
    Case(None, True, False, "plain", False),
    Case(None, True, True, "segments", False),
    Case(None, False, False, "segments", True),
    Case(None, True, False, "per_batch", False, element="f16"),
]
FALLBACK = [
    Case(None, False, True, "per_batch", True, fallback=4),
    Case(None, True, False, "per_batch", False, fallback=3),
    Case(None, True, False, "segments", False, fallback=2),
]


@pytest.mark.parametrize("case", BLOCK + ONLINE + FALLBACK, ids=str)
def test_accumulating(case):
    """Every loop tiled on its own, all of them, in parallel; and the reductions
    split, where a split may have no key, or none that a row may see."""
    reductions, splits = case.reduction_tiles()
    none, tiles = (0,) * len(ROWS), ROW_TILES + reductions
    transformations = one_loop_each(tiles) + [tile(tiles)]
    if reductions:
        transformations.append(split(none + splits, then=tile((0, 2, 0, 3) + (0,) * len(splits))))
    if len(reductions) == 2:
        transformations.append(split((*none, reductions[0], 0), by="tile_sizes"))
        transformations.append(split((*none, 0, splits[1])))
    if len(reductions) == 1:
        transformations.append(split(none + reductions, by="tile_sizes"))
    if case in (BLOCK[0], ONLINE[0], FALLBACK[0]):
        transformations.append(tile(ROW_TILES, "forall"))
    values = case.inputs()
    functions = compile_all(case.function(case.types(values)), transformations)
    untiled = normalized(*functions[0](*values.values()))
    assert_close(untiled, normalized(*case.expected(values)), REFERENCE)
    for function in functions[1:]:
        assert_close(normalized(*function(*values.values())), untiled, CLOSE)


def test_some_rows_see_nothing_in_a_split():
    """What the cases above rely on."""
    values = BLOCK[0].inputs()
    values["acc"][:], values["max"][:], values["sum"][:] = 0, -np.inf, 0
    whole = np.isneginf(BLOCK[0].expected(values)[1])
    tile_of_keys = -(-M // 7)
    for name in ("key", "value"):
        values[name] = values[name][:, :, tile_of_keys : 2 * tile_of_keys]
    values["key_offset"] += tile_of_keys
    part = np.isneginf(BLOCK[0].expected(values)[1])
    assert np.any(part & ~whole) and np.any(~part) and np.any(whole)


@pytest.mark.parametrize("sampler", ("grid", "cuts", "stratified"))
def test_drawn_partitions(sampler):
    """Partitions that the same function draws."""
    encoding = {"grid": "grid", "cuts": "counter", "stratified": "bits"}[sampler]
    case = Case(encoding, False, True, "plain", False)
    values = case.inputs()
    values["query_offset"], values["key_offset"] = 9, 2
    values["table"] = np.linspace(0.05, 0.5, HK * G, dtype=np.float32)
    types = case.types(values)
    bits = encoding == "bits"
    drawn = tensor((S, HK * G, "?" if bits else 2), "i64")
    split_heads = tensor((S, HK, G, "?" if bits else 2), "i64")
    partition = f"""
      %length = arith.constant 40 : index
      %drawn = alibi.partition %slopes {"length(%length)" if bits else ""}
          method(<samples = {S}, sampler = {sampler}, seed = 3>) : {types["table"]} -> {drawn}
      %c2 = arith.constant 2 : index
      %words = tensor.dim %drawn, %c2 : {drawn}
      %table = tensor.expand_shape %drawn [[0], [1, 2], [3]]
          output_shape [{S}, {HK}, {G}, {"%words" if bits else 2}] : {drawn} into {split_heads}"""
    arguments = ", ".join(f"%{name}: {type}" for name, type in types.items())
    arguments = arguments.replace("%table", "%slopes")
    results = f"{types['acc']}, {types['max']}, {types['sum']}, {split_heads}"
    function = lambda name, attributes: f"""
    func.func @{name}({arguments}) -> ({results}) {{
      {partition}
      {case.op({**types, "table": split_heads}, attributes)}
      return %r#0, %r#1, %r#2, %table : {results}
    }}"""
    functions = compile_all(function, [tile(ROW_TILES + (2, 9)), split((0, 0, 0, 0, 3, 7))])
    *untiled, table = functions[0](*values.values())
    expected = case.expected({**values, "table": table})
    assert_close(normalized(*untiled), normalized(*expected), REFERENCE)
    for transformed in functions[1:]:
        state = transformed(*values.values())[:3]
        assert_close(normalized(*state), normalized(*untiled), CLOSE)


def as_tuple(results):
    return results if isinstance(results, tuple) else (results,)


@pytest.mark.parametrize("element", ("f32", "f16"))
@pytest.mark.parametrize("lse", (True, False))
def test_normalize(element, lse):
    """Without lse the depth is a loop, too."""
    shapes = {"acc": (*ROWS, DV), "max": ROWS, "sum": ROWS, "out": (*ROWS, DV), "lse": ROWS}
    types = {name: tensor(shape, dynamic=lse) for name, shape in shapes.items()}
    types["out"] = tensor(shapes["out"], element, dynamic=lse)
    if not lse:
        del types["lse"], shapes["lse"]
    outs, result = list(types)[3:], "(%o, %l)" if lse else "%o"
    out_types = ", ".join(types[name] for name in outs)
    function = lambda name, attributes: f"""
    func.func @{name}({", ".join(f"%{n}: {t}" for n, t in types.items())}) -> ({out_types}) {{
      {result.strip("()")} = alibi.normalize ins(%acc, %max, %sum : {types["acc"]}, {types["max"]})
          samples(3) outs({", ".join("%" + n for n in outs)} : {out_types}) {attributes} -> {out_types}
      return {result.strip("()")} : {out_types}
    }}"""
    tiles = ROW_TILES + (() if lse else (2,))
    functions = compile_all(function, one_loop_each(tiles) + [tile(tiles), tile(tiles, "forall")])
    values = Case(None, False, False, "plain", False).inputs()
    arguments = [values["acc"], values["max"], values["sum"]]
    arguments.append(np.zeros(shapes["out"], element.replace("f", "float")))
    arguments += [np.zeros(ROWS, np.float32)] * lse
    untiled = as_tuple(functions[0](*arguments))
    out, expected_lse = normalized(*arguments[:3])
    with np.errstate(invalid="ignore"):
        expected = [out.astype(arguments[3].dtype), expected_lse - np.log(3)][: 1 + lse]
    assert_close(untiled, expected, REFERENCE if element == "f32" else 1e-3)
    for transformed in functions[1:]:
        for have, want in zip(as_tuple(transformed(*arguments)), untiled, strict=True):
            np.testing.assert_array_equal(have, want)


@pytest.mark.parametrize("element", ("f32", "f16"))
@pytest.mark.parametrize("lse", (True, False))
def test_merge(element, lse):
    pairs, heads = 3, HK * G
    rng = np.random.default_rng(5)
    dtype = np.dtype(element.replace("f", "float"))
    outs = [rng.standard_normal((B, heads, N, DV)).astype(dtype) for _ in range(pairs)]
    lses = [rng.standard_normal((B, heads, N)).astype(np.float32) for _ in range(pairs)]
    lses[1][:, 2] = -np.inf
    for array in lses:
        array[1, 1] = -np.inf
    out, row = (tensor((1,) * rank, kind, dynamic=lse) for rank, kind in ((4, element), (3, "f32")))
    if not lse:
        out, row = tensor(outs[0].shape, element), tensor(lses[0].shape)
    results, names = (f"{out}, {row}", "%o, %l") if lse else (out, "%o")
    numbered = lambda name: ", ".join(f"%{name}{i}" for i in range(pairs))
    function = lambda name, attributes: f"""
    func.func @{name}({", ".join(f"%a{i}: {out}" for i in range(pairs))},
        {", ".join(f"%b{i}: {row}" for i in range(pairs))}) -> ({results}) {{
      {names} = alibi.merge outs({numbered("a")} : {", ".join([out] * pairs)})
          lses({numbered("b")} : {", ".join([row] * pairs)}) samples(2) {attributes} -> {results}
      return {names} : {results}
    }}"""
    tiles = (2, 2, 3) + (() if lse else (2,))
    functions = compile_all(function, one_loop_each(tiles) + [tile(tiles), tile(tiles, "forall")])
    untiled = as_tuple(functions[0](*outs, *lses))
    weights = np.exp(np.array(lses, np.float64))
    total = weights.sum(axis=0)
    merged = (weights[..., None] * np.array(outs, np.float64)).sum(axis=0)
    merged /= np.where(total == 0, 1, total)[..., None]
    with np.errstate(divide="ignore"):
        expected = [merged.astype(dtype), np.log(total) - np.log(2)][: 1 + lse]
    assert_close(untiled, expected, REFERENCE if element == "f32" else 1e-3)
    for transformed in functions[1:]:
        for have, want in zip(as_tuple(transformed(*outs, *lses)), untiled, strict=True):
            np.testing.assert_array_equal(have, want)


@pytest.mark.parametrize("dynamic", (True, False))
@pytest.mark.parametrize("lse", (True, False))
def test_fuse(dynamic, lse):
    """Blocks, the fallback and the normalization, in one loop nest. A tile of the
    depth leaves the producers outside."""
    case = Case("grid", False, False, "per_batch", dynamic)
    values = case.inputs()
    values["acc"][:], values["max"][:], values["sum"][:] = 0, -np.inf, 0
    values["slopes"] = np.linspace(0.05, 0.5, HK * G, dtype=np.float32).reshape(HK, G)
    types = case.types(values)
    fallback = Case(None, False, False, "per_batch", dynamic, fallback=S).op(types)
    fallback = fallback.replace("%table", "%slopes").replace(types["table"], types["slopes"])
    for number, name in enumerate(("acc", "max", "sum")):
        fallback = fallback.replace(f"%{name}", f"%r#{number}")
    outs, results, names = "%acc, %max", f"{types['acc']}, {types['max']}", "%o, %l"
    if not lse:
        outs, results, names = "%acc", types["acc"], "%o"
    function = lambda name, attributes: f"""
    func.func @{name}({", ".join(f"%{n}: {t}" for n, t in types.items())}) -> ({results}) {{
      {case.op(types)}
      {fallback.replace("%r:3", "%s:3")}
      {names} = alibi.normalize ins(%s#0, %s#1, %s#2 : {types["acc"]}, {types["max"]})
          samples({S}) outs({outs} : {results}) {attributes} -> {results}
      return {names} : {results}
    }}"""
    transformations = [fuse(ROW_TILES), fuse((0, 2, 0, 3))]
    if not lse:
        transformations.append(fuse((0, 0, 0, 3, 2)))
    functions = compile_all(function, transformations)
    untiled = functions[0](*values.values())
    slopes = values.pop("slopes")
    state = case.expected(values)
    values["table"], values["slopes"] = slopes, slopes
    state = dict(zip(("acc", "max", "sum"), state))
    inputs = {name: value for name, value in values.items() if name != "slopes"}
    expected = Case(None, False, False, "per_batch", False, fallback=S).expected({**inputs, **state})
    out, expected_lse = normalized(*expected)
    expected = (out, expected_lse - np.log(S))
    values["table"] = case.inputs()["table"]
    assert_close(as_tuple(untiled), expected[: 1 + lse], REFERENCE)
    for transformed in functions[1:]:
        assert_close(as_tuple(transformed(*values.values())), as_tuple(untiled), CLOSE)
