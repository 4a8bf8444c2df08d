"""Tiled, split and fused ops, in numbers: every loop of every op by a size that
does not divide it, against the untiled op and float64."""

from dataclasses import dataclass

import accumulating_reference
import alibi_mlir
import numpy as np
import pytest
from accumulating_reference import WORDS

B, HK, G, N, M, D, DV, S = 3, 3, 3, 7, 23, 4, 5, 5
ROWS, ROW_TILES = (B, HK, G, N), (2, 2, 2, 3)
PIPELINE = "builtin.module(transform-interpreter,symbol-dce,cse,alibi-to-llvm)"
#: Relative to max(1, |x|): between tiled and untiled, and to float64.
CLOSE, REFERENCE = 1.5e-6, 2e-6


def tensor(shape, element="f32", dynamic=False):
    return f"tensor<{'x'.join('?' if dynamic else str(size) for size in shape)}x{element}>"


def handles(count):
    return ", ".join(["!transform.any_op"] * count)


def tile(sizes, loop="for"):
    """A transformation of the op `%op` into loops over tiles."""
    loops = sum(size != 0 for size in sizes) if loop == "for" else 1
    return (
        f"%tiled, %loops:{loops} = transform.structured.tile_using_{loop} %op tile_sizes "
        f"{list(sizes)} : (!transform.any_op) -> ({handles(1 + loops)})"
    )


def fuse(sizes):
    loops = sum(size != 0 for size in sizes)
    return (
        f"%tiled, %loops:{loops} = transform.structured.fuse %op tile_sizes {list(sizes)} "
        f"{{apply_cleanup}} : (!transform.any_op) -> ({handles(1 + loops)})"
    )


def split(num_threads, then=""):
    """A transformation into partial reductions, and of their op."""
    return (
        "%fills:3, %split, %merge, %forall = transform.structured.tile_reduction_using_forall %op "
        f"by num_threads = {list(num_threads)} : (!transform.any_op) -> ({handles(6)})\n"
    ) + then.replace("%op", "%split")


def one_loop_each(tiles):
    return [tile([size if i == loop else 0 for i, size in enumerate(tiles)]) for loop in range(len(tiles))]


def compile_all(function, transformations):
    """The functions f0, untransformed, f1, ... `function(name, attributes)` is the
    text of one; `attributes` goes to the op to be transformed."""
    text = [function("f0", "")]
    sequence = []
    for number, transformation in enumerate(transformations, 1):
        text.append(function(f"f{number}", f"{{number = {number}}}"))
        sequence.append(f"""
        transform.named_sequence private @t{number}(%root: !transform.any_op {{transform.readonly}}) {{
          %op = transform.structured.match attributes {{number = {number} : i64}} in %root
              : (!transform.any_op) -> !transform.any_op
          %count = transform.num_associations %op : (!transform.any_op) -> !transform.param<i64>
          %one = transform.param.constant 1 : i64 -> !transform.param<i64>
          transform.match.param.cmpi eq %count, %one : !transform.param<i64>
          {transformation}
          transform.yield
        }}""")
    includes = "\n".join(
        f"transform.include @t{number} failures(propagate) (%root) : (!transform.any_op) -> ()"
        for number in range(1, len(text))
    )
    text.append(f"""
    module attributes {{sym_name = "schedule", sym_visibility = "private", transform.with_named_sequence}} {{
      {"".join(sequence)}
      transform.named_sequence @__transform_main(%root: !transform.any_op {{transform.readonly}}) {{
        {includes}
        transform.yield
      }}
    }}""")
    module = alibi_mlir.compile("\n".join(text), PIPELINE)
    return [module[f"f{number}"] for number in range(len(transformations) + 1)]


def normalized(acc, max, sum):
    """out and lse, which do not depend on what a row is scaled by."""
    acc, max, sum = (np.asarray(x, np.float64) for x in (acc, max, sum))
    empty = sum == 0
    assert np.array_equal(empty, np.isneginf(max)) and np.all(acc[empty] == 0)
    with np.errstate(divide="ignore"):
        return acc / np.where(empty, 1, sum)[..., None], max + np.log(sum)


def assert_close(actual, expected, tolerance):
    for have, want in zip(actual, expected, strict=True):
        have, want = np.asarray(have, np.float64), np.asarray(want, np.float64)
        finite = np.isfinite(want)
        assert np.array_equal(have[~finite], want[~finite])
        error = np.abs(have[finite] - want[finite]) / np.maximum(1, np.abs(want[finite]))
        assert np.max(error, initial=0) <= tolerance


@dataclass(frozen=True)
class Case:
    """An accumulating op; `encoding` is None for online attention."""

    encoding: str | None
    batched: bool
    causal: bool
    operands: str  # "plain", "per_batch" or "segments"
    dynamic: bool
    element: str = "f32"
    fallback: int | None = None

    def inputs(self):
        """The arguments of the op, by name."""
        rng = np.random.default_rng(11)
        dtype = np.dtype(self.element.replace("f", "float"))
        normal = lambda *shape: rng.standard_normal(shape).astype(np.float32)
        # Positions below 0; with `bits` also beyond the end of the table.
        base = {"grid": -15, "counter": -13, "bits": 109}.get(self.encoding, -20)
        base = 0 if self.operands == "segments" else base
        heads = (B, HK, G) if self.batched else (HK, G)
        if self.encoding is None:
            table = np.linspace(0.05, 0.4, np.prod(heads), dtype=np.float32).reshape(heads)
        else:
            table = accumulating_reference.draw_table(rng, self.encoding, (S, *heads))
        values = {
            "query": normal(*ROWS, D).astype(dtype),
            "key": normal(B, HK, M, D).astype(dtype),
            "value": normal(B, HK, M, DV).astype(dtype),
            "table": table,
            "scale": float(np.float32(0.7)),
            "query_offset": base + (3 if self.operands == "segments" else 11),
            "key_offset": base + 2,
            "acc": normal(*ROWS, DV),
            "max": normal(*ROWS),
            "sum": rng.uniform(0.5, 2, ROWS).astype(np.float32),
        }
        # Some rows come empty.
        empty = rng.uniform(size=ROWS) < (0.7 if self.fallback else 0.4)
        values["acc"][empty], values["max"][empty], values["sum"][empty] = 0, -np.inf, 0
        if self.operands == "per_batch":
            values["batch_offsets"] = np.array([2, -9, 14])
            values["key_begins"] = base + np.array([2, 7, 4])
            values["key_ends"] = base + np.array([30, 21, 12])
        if self.operands == "segments":
            # The last row is in no segment, and one segment has no rows.
            values["query_segments"] = np.array([1, 5, 5, 8, 9])
            values["key_segments"] = np.array([0, 9, 11, 18, 40])
        return values

    def expected(self, values):
        values = dict(values)
        queries, keys = values.pop("query_segments", None), values.pop("key_segments", None)
        return accumulating_reference.accumulate(
            **values, causal=self.causal, encoding=self.encoding, fallback=self.fallback,
            segments=None if queries is None else (queries, keys),
        )

    def types(self, values):
        elements = {"float32": "f32", "float16": "f16", "int64": "i64"}
        types = {}
        for name, value in values.items():
            if isinstance(value, np.ndarray):
                dynamic = self.dynamic and name != "table"
                types[name] = tensor(value.shape, elements[value.dtype.name], dynamic)
            else:
                types[name] = "f32" if name == "scale" else "index"
        if self.dynamic:
            shape = values["table"].shape
            words = shape[-1:] if self.encoding in ("grid", "weighted_grid", "counter") else ()
            sizes = ("?",) * (len(shape) - len(words)) + words
            types["table"] = tensor(sizes, "f32" if self.encoding is None else "i64")
        return types

    def op(self, types, attributes=""):
        """The op, with the results %r; operands have the names of `types`."""
        table = f"%table : {types['table']}"
        table = f"slopes({table})" if self.encoding is None else f"partition({self.encoding} {table})"
        optional = ""
        for name in ("batch_offsets", "key_begins", "key_ends"):
            if name in types:
                optional += f" {name}(%{name} : {types[name]})"
        if "query_segments" in types:
            optional += (
                f" segments(%query_segments, %key_segments : {types['query_segments']}, "
                f"{types['key_segments']})"
            )
        return f"""
          %r:3 = alibi.{"online" if self.encoding is None else "block"}_attention
              ins(%query, %key, %value : {types["query"]}, {types["key"]}, {types["value"]})
              {table} scale(%scale) offsets(%query_offset, %key_offset) {optional}
              {"causal" if self.causal else ""}
              {f"fallback({self.fallback})" if self.fallback else ""}
              outs(%acc, %max, %sum : {types["acc"]}, {types["max"]}) {attributes}"""

    def function(self, types):
        arguments = ", ".join(f"%{name}: {type}" for name, type in types.items())
        results = f"{types['acc']}, {types['max']}, {types['sum']}"
        return lambda name, attributes: f"""
        func.func @{name}({arguments}) -> ({results}) {{
          {self.op(types, attributes)}
          return %r#0, %r#1, %r#2 : {results}
        }}"""

    def reduction_tiles(self):
        """By reduction: the size of a tile, and a number of splits."""
        if self.fallback:
            return (), ()
        # Six tiles of 4 are 24 keys: the seventh split has none.
        return ((2, 9), (3, 7)) if self.encoding else ((9,), (7,))


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
    transformations = one_loop_each(tiles)
    transformations += [tile(tiles), tile(ROW_TILES, "forall")]
    if reductions:
        transformations.append(split(none + splits, then=tile((0, 2, 0, 3) + (0,) * len(splits))))
    for loop in range(len(splits) if len(splits) > 1 else 0):
        one = [n if i == loop else 0 for i, n in enumerate(splits)]
        transformations.append(split([*none, *one]))
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
    as_tuple = lambda results: results if isinstance(results, tuple) else (results,)
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
    as_tuple = lambda results: results if isinstance(results, tuple) else (results,)
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
    as_tuple = lambda results: results if isinstance(results, tuple) else (results,)
    assert_close(as_tuple(untiled), expected[: 1 + lse], REFERENCE)
    for transformed in functions[1:]:
        assert_close(as_tuple(transformed(*values.values())), as_tuple(untiled), CLOSE)
