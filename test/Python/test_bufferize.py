"""The memref forms of the accumulating ops and of normalize, in numbers: against
their tensor forms and float64."""

from dataclasses import dataclass, replace

import accumulating_reference
import alibi_mlir
import ml_dtypes
import numpy as np
import pytest
from accumulating_reference import WORDS

B, HK, G, N, M, D, DV, S = 2, 3, 2, 7, 70, 5, 6, 4
ROWS = (B, HK, G, N)
DTYPES = {"f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16}
#: What rounding to the type may change, beside the tolerance of f32.
ROUNDING = {"f32": 0, "f16": 2.0**-11, "bf16": 2.0**-8}

#: Bufferizes while the alibi ops are there, and lowers their memref forms.
BUFFERIZE_FIRST = (
    "builtin.module(one-shot-bufferize{bufferize-function-boundaries=1 "
    "function-boundary-type-conversion=identity-layout-map},alibi-to-llvm{coalesce=false})"
)
TENSORS = "builtin.module(alibi-to-llvm{coalesce=false})"


def shaped(shape, element="f32", dynamic=False, kind="tensor"):
    return f"{kind}<{'x'.join('?' if dynamic else str(size) for size in shape)}x{element}>"


@dataclass(frozen=True)
class Case:
    """An accumulating op, then normalize; `encoding` is None for online attention."""

    encoding: str | None
    element: str
    causal: bool
    operands: str  # "plain", "per_batch" or "segments"
    batched: bool
    dynamic: bool
    fallback: int | None = None
    coalesced: bool = False

    def inputs(self):
        """The arguments, by name."""
        rng = np.random.default_rng(5)
        dtype = DTYPES[self.element]
        heads = (B, HK, G) if self.batched else (HK, G)
        inputs = {
            "q": rng.standard_normal((*ROWS, D)).astype(dtype),
            "k": rng.standard_normal((B, HK, M, D)).astype(dtype),
            "v": rng.standard_normal((B, HK, M, DV)).astype(dtype),
        }
        if self.encoding is None:
            inputs["table"] = rng.uniform(0, 0.5, heads).astype(np.float32)
        else:
            inputs["table"] = accumulating_reference.draw_table(rng, self.encoding, (S, *heads))
        if self.operands == "per_batch":
            inputs["offsets"] = np.array([4, -9])
            inputs["begins"] = np.array([3, 0])
            inputs["ends"] = np.array([M - 8, M + 20])
        if self.operands == "segments":
            # The last sequence has more queries than keys, the last row none.
            inputs["qs"] = self.offsets[0] + np.array([0, 2, 2, 6])
            inputs["ks"] = np.array([2, 11, 40, 42])
        state = rng.standard_normal(ROWS).astype(np.float32)
        sum = rng.uniform(0.5, 2, ROWS).astype(np.float32)
        acc = rng.standard_normal((*ROWS, DV)).astype(np.float32)
        # Some rows are empty yet.
        empty = rng.random(ROWS) < 0.5
        state[empty], sum[empty], acc[empty] = -np.inf, 0, 0
        inputs.update(acc=acc, max=state, sum=sum, out=np.full((*ROWS, DV), np.nan, dtype))
        inputs["lse"] = np.full(ROWS, np.nan, np.float32)
        return inputs

    @property
    def offsets(self):
        """Of the rows and keys. Only rows beyond the keys are filled by fallback."""
        return (M - 2 if self.fallback else 25, 2)

    def types(self, kind="tensor"):
        names = {"table": "i64" if self.encoding else "f32", "acc": "f32", "max": "f32",
                 "sum": "f32", "lse": "f32"}
        names |= dict.fromkeys(("q", "k", "v", "out"), self.element)
        types = {}
        for name, array in self.inputs().items():
            # The words of most encodings are static.
            words = name == "table" and self.encoding not in (None, "bits")
            shape = array.shape[: -1 if words else None]
            text = shaped(shape, names.get(name, "i64"), self.dynamic, kind)
            if words:
                text = text.replace("xi64", f"x{WORDS[self.encoding]}xi64")
            types[name] = text
        return types

    def attention(self, types, out="acc"):
        """The text of the accumulating op."""
        name = "block_attention" if self.encoding else "online_attention"
        table = f"partition({self.encoding} %table" if self.encoding else "slopes(%table"
        optional = {
            "per_batch": "batch_offsets(%offsets : {offsets}) key_begins(%begins : {begins}) "
            "key_ends(%ends : {ends})",
            "segments": "segments(%qs, %ks : {qs}, {ks})",
            "plain": "",
        }[self.operands].format(**types)
        return f"""alibi.{name} ins(%q, %k, %v : {types["q"]}, {types["k"]}, {types["v"]})
          {table} : {types["table"]}) scale(%scale) offsets(%qo, %ko) {optional}
          {"causal" if self.causal else ""} {"coalesced" if self.coalesced else ""}
          {f"fallback({self.fallback})" if self.fallback else ""}
          outs(%{out}, %max, %sum : {types[out]}, {types["max"]})"""

    def function(self, name):
        """On tensors; returns (acc, max, sum, out, lse)."""
        types = self.types()
        state = [types["acc"], types["max"], types["sum"]]
        results = [*state, types["out"], types["lse"]]
        arguments = ", ".join(f"%{argument}: {type}" for argument, type in types.items())
        return f"""
        func.func @{name}({arguments}, %scale: f32, %qo: index, %ko: index) -> ({", ".join(results)}) {{
          %r:3 = {self.attention(types)}
          %o:2 = alibi.normalize ins(%r#0, %r#1, %r#2 : {types["acc"]}, {types["max"]})
              samples({S}) outs(%out, %lse : {types["out"]}, {types["lse"]})
              -> {types["out"]}, {types["lse"]}
          return %r#0, %r#1, %r#2, %o#0, %o#1 : {", ".join(results)}
        }}"""

    def arguments(self):
        return (*self.inputs().values(), 0.4, *self.offsets)

    def expected(self):
        """In float64: (acc, max, sum, out, lse)."""
        given = self.inputs()
        acc, max, sum = accumulating_reference.accumulate(
            given["q"], given["k"], given["v"], given["table"], np.float64(np.float32(0.4)),
            *self.offsets, given["acc"], given["max"], given["sum"], causal=self.causal,
            encoding=self.encoding, batch_offsets=given.get("offsets"),
            key_begins=given.get("begins"), key_ends=given.get("ends"),
            segments=(given["qs"], given["ks"]) if "qs" in given else None,
            fallback=self.fallback,
        )
        with np.errstate(divide="ignore"):
            out = acc / np.where(sum == 0, 1, sum)[..., None]
            return acc, max, sum, out, max + np.log(sum) - np.log(S)


def cases():
    kinds = [*WORDS, None, "fallback"]
    for kind_number, kind in enumerate(kinds):
        for number, element in enumerate(DTYPES):
            yield Case(
                encoding=None if kind == "fallback" else kind,
                element=element,
                causal=(kind_number + number) % 2 == 0,
                operands=("plain", "per_batch", "segments")[(number + kind_number // 2) % 3],
                batched=number == 1,
                dynamic=(kind_number + number // 2) % 2 == 0,
                fallback=S if kind == "fallback" else None,
            )


CASES = list(cases())
CASES += [replace(case, coalesced=True) for case in CASES if case.encoding]


@pytest.fixture(scope="module")
def modules():
    """All cases, on tensors and on memrefs."""
    text = "\n".join(case.function(f"f{number}") for number, case in enumerate(CASES))
    return [alibi_mlir.compile(text, pipeline) for pipeline in (TENSORS, BUFFERIZE_FIRST)]


def error(have, want):
    """The largest, relative to max(1, |x|), where the state of a row is finite."""
    have, want = np.asarray(have, np.float64), np.asarray(want, np.float64)
    finite = np.isfinite(want)
    assert np.array_equal(have[~finite], want[~finite])
    return np.max(np.abs(have[finite] - want[finite]) / np.maximum(1, np.abs(want[finite])), initial=0)


def check(case, results, expected):
    """(acc, max, sum, out, lse) against float64. The maximum is any reference that
    keeps the sums finite: rows are compared as they are normalized."""
    acc, max, sum, out, lse = (np.asarray(x, np.float64) for x in results)
    empty = sum == 0
    assert np.array_equal(empty, expected[2] == 0) and np.all(acc[empty] == 0)
    assert error(acc / np.where(empty, 1, sum)[..., None], expected[3]) <= 3e-6
    with np.errstate(divide="ignore"):
        assert error(max + np.log(sum), expected[4] + np.log(S)) <= 3e-6
    assert error(out, expected[3]) <= 3e-6 + ROUNDING[case.element]
    assert error(lse, expected[4]) <= 3e-6


@pytest.mark.parametrize("number", range(len(CASES)), ids=lambda number: str(CASES[number]))
def test_memref_form(modules, number):
    tensors, memrefs = (module[f"f{number}"](*CASES[number].arguments()) for module in modules)
    check(CASES[number], memrefs, CASES[number].expected())
    for index, (on_tensors, on_memrefs) in enumerate(zip(tensors, memrefs)):
        rounding = ROUNDING[CASES[number].element] if index == 3 else 0
        assert error(on_memrefs, on_tensors) <= 1.5e-6 + rounding


def test_the_cases_differ():
    """Each kind of op has both masks, every element type, and rows of all sorts."""
    for encoding, fallback in {(case.encoding, case.fallback) for case in CASES}:
        mine = [c for c in CASES if (c.encoding, c.fallback) == (encoding, fallback)]
        assert {c.causal for c in mine} == {c.dynamic for c in mine} == {True, False}
        assert {c.element for c in mine} == set(DTYPES)
        assert {c.operands for c in mine} == {"plain", "per_batch", "segments"}
    changed = [case.expected()[2] != case.inputs()["sum"] for case in CASES]
    assert all(np.any(rows) for rows in changed) and not all(np.all(rows) for rows in changed)


@pytest.mark.parametrize("case", (CASES[0], CASES[13], CASES[18]), ids=str)
def test_strided(case):
    """Slices bufferize to strided memrefs: of a wider query, and of accumulators
    and outputs of more rows, which keep the other rows."""
    case = replace(case, dynamic=False)
    given, types = case.inputs(), case.types()
    wide_q = shaped((*ROWS, 2 * D), case.element)
    tall, tall_rows = (B, HK, G, N + 3, DV), (B, HK, G, N + 3)
    at = {
        "acc": f"[0, 0, 0, 2, 0] [{B}, {HK}, {G}, {N}, {DV}] [1, 1, 1, 1, 1]",
        "max": f"[0, 0, 0, 2] [{B}, {HK}, {G}, {N}] [1, 1, 1, 1]",
        "q": f"[0, 0, 0, 0, 1] [{B}, {HK}, {G}, {N}, {D}] [1, 1, 1, 1, 2]",
    }
    at["sum"], at["out"] = at["max"], at["acc"]
    big = {
        "q": wide_q, "acc": shaped(tall), "max": shaped(tall_rows), "sum": shaped(tall_rows),
        "out": shaped(tall, case.element),
    }
    arguments = ", ".join(
        f"%{'big_' if name in big else ''}{name}: {big.get(name, type)}" for name, type in types.items()
    )
    slices = "\n".join(
        f"%{name} = tensor.extract_slice %big_{name}{at[name]} : {big[name]} to {types[name]}"
        for name in big
    )
    back = {"acc": "%r#0", "max": "%r#1", "sum": "%r#2", "out": "%o#0"}
    inserts = "\n".join(
        f"%back_{name} = tensor.insert_slice {value} into %big_{name}{at[name]} "
        f": {types[name]} into {big[name]}"
        for name, value in back.items()
    )
    results = ", ".join([*(big[name] for name in back), types["lse"]])
    text = f"""
    func.func @f({arguments}, %scale: f32, %qo: index, %ko: index) -> ({results}) {{
      {slices}
      %r:3 = {case.attention(types)}
      %o:2 = alibi.normalize ins(%r#0, %r#1, %r#2 : {types["acc"]}, {types["max"]})
          samples({S}) outs(%out, %lse : {types["out"]}, {types["lse"]}) -> {types["out"]}, {types["lse"]}
      {inserts}
      return {", ".join(f"%back_{name}" for name in back)}, %o#1 : {results}
    }}"""
    rng = np.random.default_rng(9)
    arrays = []
    for name, array in given.items():
        if name == "q":
            array = np.stack([rng.standard_normal(array.shape).astype(array.dtype), array], -1)
            array = array.reshape(*ROWS, 2 * D)
        elif name in big:
            axis = 3
            before = rng.standard_normal((*array.shape[:3], 2, *array.shape[4:])).astype(array.dtype)
            array = np.concatenate([before, array, before[:, :, :, :1]], axis)
        arrays.append(array)
    *results, lse = alibi_mlir.compile(text, BUFFERIZE_FIRST)["f"](*arrays, 0.4, *case.offsets)
    rows = slice(2, 2 + N)
    check(case, (*(result[:, :, :, rows] for result in results), lse), case.expected())
    for result, name in zip(results, back):
        given_array = arrays[list(given).index(name)]
        for other in (slice(0, 2), slice(2 + N, None)):
            np.testing.assert_array_equal(result[:, :, :, other], given_array[:, :, :, other])


@pytest.mark.parametrize("case", (CASES[7], CASES[10], CASES[12], CASES[22]), ids=str)
def test_written_on_memrefs(case):
    """Memref forms in a program on tensors, which write where they are told to."""
    types, memrefs = case.types(), case.types("memref")
    written = ("acc", "max", "sum", "out", "lse")
    arguments = ", ".join(
        f"%t_{name}: {type}" + (" {bufferization.writable = true}" if name in written else "")
        for name, type in types.items()
    )
    buffers = "\n".join(
        f"%{name} = bufferization.to_buffer %t_{name} {'' if name in written else 'read_only'} "
        f": {types[name]} to {memrefs[name]}"
        for name in types
    )
    text = f"""
    func.func @f({arguments}, %scale: f32, %qo: index, %ko: index) {{
      {buffers}
      {case.attention(memrefs)}
      alibi.normalize ins(%acc, %max, %sum : {memrefs["acc"]}, {memrefs["max"]})
          samples({S}) outs(%out, %lse : {memrefs["out"]}, {memrefs["lse"]})
      return
    }}"""
    given = case.inputs()
    assert alibi_mlir.compile(text, BUFFERIZE_FIRST)["f"](*given.values(), 0.4, *case.offsets) is None
    check(case, [given[name] for name in written], case.expected())


@pytest.mark.parametrize("with_lse", (True, False))
def test_exact_attention_bufferized_first(with_lse):
    """`alibi.attention` in its accumulating form, bufferized before it is lowered."""
    q, k, v = (np.random.default_rng(3).standard_normal((2, heads, n, 8)).astype(np.float32)
               for heads, n in ((4, 9), (2, 33), (2, 33)))
    slopes = np.array([0.5, 0.1, 0.03, 0.0], np.float32)
    query, key = "tensor<?x?x?x?xf32>", "tensor<?x2x?x8xf32>"
    results = f"({query}, tensor<?x?x?xf32>)" if with_lse else query
    text = f"""
    func.func @f(%q: {query}, %k: {key}, %v: {key}, %slopes: tensor<?xf32>) -> {results} {{
      %r{":2" if with_lse else ""} = alibi.attention %q, %k, %v, %slopes causal
          : ({query}, {key}, {key}, tensor<?xf32>) -> {results}
      return {"%r#0, %r#1" if with_lse else "%r"} : {results.strip("()")}
    }}"""
    pipeline = BUFFERIZE_FIRST.replace("(one-shot", "(alibi-to-online,one-shot")
    result = alibi_mlir.compile(text, pipeline)["f"](q, k, v, slopes)
    expected = alibi_mlir.attention(q, k, v, slopes, causal=True, return_lse=with_lse)
    for have, want in zip(*(x if with_lse else (x,) for x in (result, expected))):
        np.testing.assert_allclose(have, want, atol=2e-6)
