"""Functions around the accumulating ops, and transformations of them."""

from dataclasses import dataclass

import accumulating_reference
import alibi_mlir
import numpy as np

B, HK, G, N, M, D, DV, S = 3, 3, 3, 7, 23, 4, 5, 5
ROWS, ROW_TILES = (B, HK, G, N), (2, 2, 2, 3)
PIPELINE = "builtin.module(transform-interpreter,symbol-dce,cse,alibi-to-llvm{coalesce=false})"


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


def split(sizes, by="num_threads", then=""):
    """A transformation into partial reductions, and of their op."""
    return (
        "%fills:3, %split, %merge, %forall = transform.structured.tile_reduction_using_forall %op "
        f"by {by} = {list(sizes)} : (!transform.any_op) -> ({handles(6)})\n"
    ) + then.replace("%op", "%split")


def one_loop_each(tiles):
    alone = lambda loop: [size if i == loop else 0 for i, size in enumerate(tiles)]
    return [tile(alone(loop)) for loop in range(len(tiles))]


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
    coalesced: bool = False

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
              {"causal" if self.causal else ""} {"coalesced" if self.coalesced else ""}
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
