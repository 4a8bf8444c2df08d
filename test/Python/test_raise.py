"""The functions of test/Raise that are raised: the same before, after, and in float64."""

import functools
import io
import re
import subprocess
import sys
from pathlib import Path

import alibi_mlir
import ml_dtypes
import numpy as np
import pytest

RAISE = Path(__file__).parents[1] / "Raise"
PIPELINES = ("builtin.module(alibi-to-cpu)", "builtin.module(alibi-raise,alibi-to-cpu)")
TOLERANCES = {"f32": 3e-6, "f16": 2e-3, "bf16": 1.5e-2}
SLOPES = np.array([0.25, 0.0625])
#: Runs of keys, one of them everything.
MASK = np.array([[0, 0, 1, 1, 1], [1, 1, 1, 1, 1], [1, 1, 1, 1, 0]])
LENGTHS = np.array([2, 5, 3])

#: What each function computes, where it is not as in `Case`.
HEADS_FIRST = dict(query="hid", key="hdj", value="hje", out="hie")
FILES = {
    "raise": {
        "ramp": HEADS_FIRST,
        "backwards": HEADS_FIRST,
        "distance": HEADS_FIRST | dict(causal=False),
        "distance_by_select": HEADS_FIRST | dict(causal=False),
        "distance_by_max": HEADS_FIRST,
        "causal_added": HEADS_FIRST,
        "causal_times_number": HEADS_FIRST,
        "scaled_after": HEADS_FIRST | dict(scale=0.5),
        "scaled_with_bias": HEADS_FIRST | dict(scale=0.5, slopes=SLOPES / 2),
        "scaled_by_root": HEADS_FIRST | dict(scale=0.5),
    },
    "raise_tables": {
        "table_of_keys": HEADS_FIRST,
        "table_with_mask": HEADS_FIRST,
        "table_of_distances": HEADS_FIRST | dict(causal=False),
        "table_of_truth": HEADS_FIRST,
        "table_sliced": HEADS_FIRST,
        "table_of_differences": HEADS_FIRST | dict(causal=False),
    },
    "raise_layouts": {
        "batched": {},
        "heads_last": dict(query="bihd", key="bjhd", value="bjhe", out="bihe"),
        "keys_transposed": dict(key="bhdj", value="bhej"),
        "shared_keys": dict(key="bjd", value="bje"),
        "groups_by_rank": dict(
            query="bghid", key="bgjd", value="bgje", out="bghie", slopes_of="gh",
            slopes=np.array([[0.5, 0.25], [0.125, 0.0625], [0.75, 0.375]]),
        ),
        "groups_repeated": dict(repeats=2, slopes=np.array([0.5, 0.25, 0.125, 0.0625])),
        "single_head": dict(query="id", key="jd", value="je", out="ie", slopes_of="", slopes=np.array(0.25)),
    },
    "raise_sizes": {
        "cache": dict(offset=3),
        "cache_from_start": {},
        "decode": dict(offset=4),
        "dynamic": dict(sizes=dict(b=2, i=3, j=7), offset=4),
        "dynamic_distance": dict(sizes=dict(b=2, i=3, j=7), causal=False),
    },
    "raise_forms": {
        "slopes_computed": dict(slopes=2.0 ** np.array([-4, -8])),
        "slopes_of_entries": dict(slopes_of="bh", slopes=np.array([[0.25, 0.0625], [0.5, 0], [0.125, 1]])),
        "half": {},
        "bfloat": {},
        "softmax_in_pieces": {},
        "learned_slopes": dict(sizes=dict(b=2, i=3, j=7), causal=False),
        "learned_sign": dict(sizes=dict(b=2, i=3, j=7), causal=False, slopes=np.exp(SLOPES)),
    },
    "raise_masks": {
        "mask": dict(mask=MASK),
        "mask_positive": dict(mask=MASK, causal=False),
        "mask_product": dict(mask=MASK),
        "mask_number": dict(mask=MASK, causal=False),
        "mask_of_floats": dict(mask=MASK),
        "masks_or": dict(mask=MASK),
        "mask_of_heads": dict(
            causal=False, mask_of="bhj", mask=np.stack([MASK, np.roll(MASK, 1, axis=0)], axis=1)
        ),
    },
    "raise_ranges": {
        "lengths": dict(causal=False, mask=np.arange(5) < LENGTHS[:, None]),
        "starts": dict(mask=np.arange(5) >= LENGTHS[:, None]),
        "offsets": dict(offset=LENGTHS),
    },
}


@functools.cache
def compiled(name, pipeline):
    text = (RAISE / f"{name}.mlir").read_text()
    return alibi_mlir.compile(text, pipeline)


def draw(name, function, case):
    """Arguments of a function, by their names."""
    text = (RAISE / f"{name}.mlir").read_text()
    signature = re.search(rf"func\.func @{function}\((.*)\)", text).group(1)
    rng = np.random.default_rng(len(function))
    values = {}
    for argument, mlir in re.findall(r"%(\w+): ([^%]+?)(?:, (?=%)|$)", signature):
        mlir = mlir.split(")")[0]
        if argument == "from":
            values[argument] = 3
        elif argument == "slopes":
            values[argument] = SLOPES.astype(np.float32)
        elif argument == "lengths":
            values[argument] = LENGTHS
        elif argument == "mask":
            values[argument] = case["mask"].astype(np.float32 if mlir.endswith("f32>") else np.int64)
        else:
            *shape, element = mlir.removeprefix("tensor<").removesuffix(">").split("x")
            letters = case.get({"q": "query", "k": "key", "v": "value"}[argument[0]], {"q": "bhid", "k": "bhjd", "v": "bhje"}[argument[0]])
            shape = [
                case["sizes"][letter] if size == "?" else int(size)
                for size, letter in zip(shape, letters)
            ]
            dtype = {"f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16}[element]
            # Positive on the whole, so that no two rows or heads are alike.
            values[argument] = (rng.standard_normal(shape) + 0.3).astype(dtype)
    return values


def spread(array, letters, wanted):
    """`array`, with dimensions `letters`, as one with dimensions `wanted`, some of size 1."""
    order = [letter for letter in wanted if letter in letters]
    array = np.einsum(f"{letters}->{''.join(order)}", array)
    return array.reshape([array.shape[order.index(w)] if w in order else 1 for w in wanted])


def reference(values, query="bhid", key="bhjd", value="bhje", out="bhie", slopes_of="h", slopes=SLOPES,
              causal=True, offset=0, scale=1, mask=None, mask_of="bj", repeats=1, sizes=None):
    """The op's formula in float64, and the rows that see a key."""
    q, k, v = (array.astype(np.float64) for array in list(values.values())[:3])
    k, v = (np.repeat(array, repeats, axis=1) if repeats > 1 else array for array in (k, v))
    scores = query.replace("d", "j")
    s = scale * np.einsum(f"{query},{key}->{scores}", q, k)
    i = spread(np.arange(s.shape[scores.index("i")]), "i", scores)
    i = i + (spread(offset, "b", scores) if np.ndim(offset) else offset)
    j = spread(np.arange(s.shape[scores.index("j")]), "j", scores)
    s = s - spread(slopes, slopes_of, scores) * np.abs(i - j)
    seen = np.full(s.shape, True)
    if causal:
        seen &= j <= i
    if mask is not None:
        seen &= spread(mask.astype(bool), mask_of, scores)
    axis = scores.index("j")
    weights = np.where(seen, np.exp(s - s.max(axis=axis, keepdims=True)), 0)
    weights /= np.maximum(weights.sum(axis=axis, keepdims=True), 1e-300)
    rows = spread(seen.any(axis=axis), scores.replace("j", ""), out)
    result = np.einsum(f"{scores},{value}->{out}", weights, v)
    return result, np.broadcast_to(rows, result.shape)


@pytest.mark.parametrize("name, function", [(name, function) for name in FILES for function in FILES[name]])
def test_before_and_after(name, function):
    case = FILES[name][function]
    values = draw(name, function, case)
    before, after = (compiled(name, pipeline)[function](*values.values()) for pipeline in PIPELINES)
    expected, rows = reference(values, **case)
    assert before.shape == after.shape == expected.shape
    assert rows.any()
    element = re.search(r"x([a-z]+\d+)>", compiled(name, PIPELINES[0])[function].arguments[0]).group(1)
    for result in (before, after):
        error = np.abs(result.astype(np.float64) - expected)
        assert error[rows].max() <= TOLERANCES[element]
    # Rows that see no key.
    assert (after[~rows] == 0).all()


def test_all_functions_are_run():
    for name, cases in FILES.items():
        assert set(re.findall(r"func\.func @(\w+)", (RAISE / f"{name}.mlir").read_text())) == set(cases)


def run_checked(name, function, change):
    """How a process ends that runs a raised function, and what it prints."""
    values = draw(name, function, FILES[name][function])
    argument, index, number = change
    values[argument] = values[argument].copy()
    values[argument][index] = number
    text = (RAISE / f"{name}.mlir").read_text()
    maps = "".join(re.findall(r"^#map.*\n", text, re.MULTILINE))
    body = re.search(rf"func\.func @{function}\(.*?\n}}\n", text, re.DOTALL).group(0)
    script = (
        "import io, sys, numpy, alibi_mlir\n"
        "values = numpy.load(io.BytesIO(sys.stdin.buffer.read()))\n"
        f"function = alibi_mlir.compile({maps + body!r}, {PIPELINES[1]!r})[{function!r}]\n"
        f"function(*(values[name] for name in {list(values)!r}))\n"
        "print('done')\n"
    )
    buffer = io.BytesIO()
    np.savez(buffer, **values)
    ran = subprocess.run([sys.executable, "-c", script], input=buffer.getvalue(), capture_output=True)
    return ran.returncode, (ran.stdout + ran.stderr).decode()


@pytest.mark.parametrize(
    "name, function, change, message",
    [
        ("raise_masks", "mask", ("mask", (1, 2), 0), "a row of the key mask is not one run of keys"),
        ("raise_masks", "mask_number", ("mask", (1, 2), 0), "not one run of ones among zeros"),
        ("raise_masks", "mask_number", ("mask", (1, 4), 2), "not one run of ones among zeros"),
        ("raise_masks", "mask_of_floats", ("mask", (1, 4), 0.5), "not one run of ones among zeros"),
        ("raise_masks", "mask_of_heads", ("mask", (2, 1, 2), 0), "a row of the key mask is not one run of keys"),
        ("raise_forms", "learned_slopes", ("slopes", 1, -0.125), "a slope is negative"),
        ("raise_forms", "learned_slopes", ("slopes", 0, np.nan), "a slope is negative"),
    ],
)
def test_checks(name, function, change, message):
    code, output = run_checked(name, function, change)
    assert code != 0 and message in output and "done" not in output


@pytest.mark.parametrize("index, number", [((0, slice(None)), 0), ((1, slice(1, 4)), 7)])
def test_checks_pass(index, number):
    """No key at all is a run; a number that is only compared with 0 may be any."""
    code, output = run_checked("raise_masks", "mask", ("mask", index, number))
    assert code == 0 and "done" in output
