"""Seeded configurations of every method against float64."""

import dataclasses

import alibi_mlir
import ml_dtypes
import numpy as np
import pytest
import reference
from alibi_mlir import Exact, Sampled, sampling

METHODS = (
    Exact(),
    Sampled(1, seed=3),
    Sampled(6, seed=2**64 - 1),
    Sampled(16, "integer_grid", seed=12345),
    Sampled(7, "cuts", seed=5),
    Sampled(8, "stratified", seed=2),
    Sampled(9, "golden_stratified", seed=77),
    Sampled(8, "weighted_grid"),
    Sampled(1, "fixed_grid"),
)

# (batch, H, Hk, N, M, D, Dv): asymmetric, ragged against the key tile of 64.
SHAPES = (
    (1, 1, 1, 1, 1, 8, 8),
    (2, 8, 2, 37, 91, 24, 40),  # GQA, N < M
    (1, 12, 4, 50, 33, 16, 8),  # GQA, N > M
    (1, 17, 1, 29, 66, 10, 7),  # MQA, odd depths
    (2, 1, 1, 1, 130, 33, 16),  # one query
    (1, 8, 8, 128, 128, 64, 64),  # N = M, whole tiles
    (1, 12, 12, 65, 63, 32, 48),
    (3, 8, 4, 70, 5, 16, 20),  # far more queries than keys
    (1, 17, 17, 20, 197, 12, 12),
)

FORMS = ("static", "dynamic")


@dataclasses.dataclass(frozen=True)
class Configuration:
    shape: tuple
    method: object
    causal: bool
    form: str

    def __str__(self):
        method = type(self.method).__name__
        if isinstance(self.method, Sampled):
            method += f"{self.method.samples}{self.method.sampler}"
        sizes = "x".join(map(str, self.shape))
        return f"{sizes}-{method}-{'causal' if self.causal else 'symmetric'}-{self.form}"


# Both forms for the first methods; one for the others, which differ from them in
# how blocks are found alone.
CONFIGURATIONS = [
    Configuration(shape, method, causal, form)
    for s, shape in enumerate(SHAPES)
    for m, method in enumerate(METHODS)
    for causal in (True, False)
    for form in FORMS
    if m < 4 or (s + m + causal) % 2 == FORMS.index(form)
]


def test_there_are_enough_configurations():
    assert len(CONFIGURATIONS) >= 200
    assert {c.shape[1] for c in CONFIGURATIONS} == {1, 8, 12, 17}


def module_text(configuration, element="f32"):
    """One function on tensors whose sizes are all static, or all dynamic."""
    batch, heads, key_heads, n, m, depth, value_depth = configuration.shape

    def tensor(*shape, element=element):
        if configuration.form == "dynamic":
            shape = "?" * len(shape)
        return f"tensor<{'x'.join(map(str, shape))}x{element}>"

    operands = (
        tensor(batch, heads, n, depth),
        tensor(batch, key_heads, m, depth),
        tensor(batch, key_heads, m, value_depth),
        tensor(heads, element="f32"),
    )
    slopes, constant, slopes_type = "%s", "", operands[3]
    if getattr(configuration.method, "sampler", None) == "weighted_grid":
        # Fitted when the module is compiled.
        values = sampling.press_slopes(heads).tobytes().hex().upper()
        slopes_type = f"tensor<{heads}xf32>"
        slopes = "%constant"
        constant = f'%constant = arith.constant dense<"0x{values}"> : {slopes_type}'
    results = (tensor(batch, heads, n, value_depth), tensor(batch, heads, n, element="f32"))
    return f"""
    func.func @f(%q: {operands[0]}, %k: {operands[1]}, %v: {operands[2]}, %s: {operands[3]})
        -> ({", ".join(results)}) {{
      {constant}
      %o, %l = alibi.attention %q, %k, %v, {slopes} {"causal" if configuration.causal else ""}
          method({configuration.method.attribute()})
          : ({", ".join(operands[:3])}, {slopes_type}) -> ({", ".join(results)})
      return %o, %l : {", ".join(results)}
    }}"""


@pytest.mark.parametrize("configuration", CONFIGURATIONS, ids=str)
def test_against_float64(configuration):
    seed = abs(hash(configuration.shape)) % 2**32
    q, k, v = reference.inputs(seed, *configuration.shape)
    slopes = sampling.press_slopes(configuration.shape[1])
    partition = reference.partition_for(configuration.method, slopes, k.shape[2])
    function = alibi_mlir.compile(module_text(configuration))["f"]
    expected = reference.attention(
        q, k, v, slopes, causal=configuration.causal, partition=partition
    )
    reference.assert_close(*function(q, k, v, slopes), *expected)


@pytest.mark.parametrize("seed", range(18))
def test_python_entry_point(seed):
    """Random shapes, slopes and scales through `alibi_mlir.attention`."""
    rng = np.random.default_rng(1000 + seed)
    key_heads = int(rng.choice([1, 2, 3]))
    heads = key_heads * int(rng.choice([1, 2, 4]))
    n, m = (int(x) for x in rng.integers(1, 150, 2))
    depth, value_depth = (int(x) for x in rng.integers(1, 40, 2))
    q, k, v = reference.inputs(seed, 2, heads, key_heads, n, m, depth, value_depth)
    slopes = np.exp(rng.uniform(-6, 0.5, heads)).astype(np.float32)
    scale = np.float32(rng.uniform(0.2, 1) / np.sqrt(depth))
    causal = bool(rng.integers(2))
    method = METHODS[seed % len(METHODS)]
    partition = reference.partition_for(method, slopes, m)
    out, lse = alibi_mlir.attention(
        q, k, v, slopes, causal=causal, scale=scale, method=method, return_lse=True
    )
    expected = reference.attention(
        q, k, v, slopes, causal=causal, scale=float(scale), partition=partition
    )
    reference.assert_close(out, lse, *expected)
    alone = alibi_mlir.attention(
        q, k, v, slopes, causal=causal, scale=scale, method=method
    )
    assert np.array_equal(alone, out)


PADDING = (
    {"key_lengths": [17, 40, 0]},
    {"key_starts": [0, 9, 40]},
    {"query_offset": [0, -30, 35]},
    {"key_lengths": [40, 12, 31], "key_starts": [3, 12, 0]},
    {"key_lengths": [20, 33, 40], "query_offset": [15, 60, -5]},
    {"key_lengths": [7, 40, 25], "key_starts": [2, 30, 5], "query_offset": [3, 10, 100]},
)


@pytest.mark.parametrize("padding", PADDING, ids=lambda x: "-".join(x))
@pytest.mark.parametrize("per_batch", (True, False), ids=("slopesBH", "slopesH"))
@pytest.mark.parametrize("method", METHODS, ids=lambda m: type(m).__name__)
@pytest.mark.parametrize("causal", (True, False))
def test_padding_and_offsets(padding, per_batch, method, causal):
    """Lengths, starts and offsets per batch entry; queries before, behind and
    among the keys; slopes per head, and per batch entry and head."""
    q, k, v = reference.inputs(31, 3, 4, 2, 23, 40, 12, 20)
    # What is padded must not matter, whatever it is.
    for b in range(3):
        for x in (k, v):
            x[b, :, padding.get("key_lengths", [40] * 3)[b] :] = np.nan
            x[b, :, : padding.get("key_starts", [0] * 3)[b]] = np.nan
    slopes = np.linspace(0.05, 0.7, 12, dtype=np.float32).reshape(3, 4)
    if not per_batch:
        slopes = slopes[1]
    partition = reference.partition_for(method, slopes, 40)
    results = alibi_mlir.attention(
        q, k, v, slopes, causal=causal, method=method, return_lse=True, **padding
    )
    expected = reference.attention(
        q, np.nan_to_num(k), np.nan_to_num(v), slopes, causal=causal, partition=partition, **padding
    )
    reference.assert_close(*results, *expected)


@pytest.mark.parametrize("method", METHODS, ids=lambda m: type(m).__name__)
@pytest.mark.parametrize("causal", (True, False))
def test_packed_sequences(method, causal):
    """Packed sequences are attended as each would be alone, with the same masks;
    rows outside all sequences see nothing. Sequences may be empty, and have more
    queries than keys."""
    q, k, v = reference.inputs(37, 2, 4, 2, 60, 75, 12, 20)
    slopes = np.array([0.4, 0.06, 0.2, 0.02], np.float32)
    queries, keys = [3, 20, 20, 31, 52, 55], [1, 30, 34, 40, 40, 71]
    out, lse = alibi_mlir.attention(
        q, k, v, slopes, causal=causal, method=method, return_lse=True,
        query_segments=queries, key_segments=keys,
    )
    partition = reference.partition_for(method, slopes, 75)
    seen = np.zeros(60, bool)
    for t in range(5):
        rows, columns = slice(*queries[t : t + 2]), slice(*keys[t : t + 2])
        expected = reference.attention(
            q[:, :, rows], k[:, :, columns], v[:, :, columns], slopes, causal=causal,
            partition=partition,
        )
        reference.assert_close(out[:, :, rows], lse[:, :, rows], *expected)
        seen[rows] = True
    assert np.all(out[:, :, ~seen] == 0) and np.all(np.isneginf(lse[:, :, ~seen]))


# weighted_grid needs constant slopes, which this module does not have.
@pytest.mark.parametrize(
    "method", [m for m in METHODS if getattr(m, "sampler", "") != "weighted_grid"],
    ids=lambda m: type(m).__name__,
)
@pytest.mark.parametrize("packed", (False, True))
def test_lengths_beyond_the_keys(method, packed):
    """A length of 13 over 8 keys places the last query at position 12: causal rows
    see keys, but none of their own."""
    q, k, v = reference.inputs(41, 1, 2, 1, 6, 8, 8, 8)
    slopes = np.array([1.0, 0.2], np.float32)
    qt, kt, st = "tensor<1x2x6x8xf32>", "tensor<1x1x8x8xf32>", f"tensor<{2 if packed else 1}xi64>"
    results = f"({qt}, tensor<1x2x6xf32>)"
    operand = "segments(%a, %b)" if packed else "key_lengths(%b)"
    types = f"{st}, {st}" if packed else st
    text = f"""
    func.func @f(%q: {qt}, %k: {kt}, %v: {kt}, %s: tensor<2xf32>, %a: {st}, %b: {st}) -> {results} {{
      %o, %l = alibi.attention %q, %k, %v, %s {operand} causal method({method.attribute()})
          : ({qt}, {kt}, {kt}, tensor<2xf32>, {types}) -> {results}
      return %o, %l : {qt}, tensor<1x2x6xf32>
    }}"""
    a, b = (np.array([0, 6]), np.array([0, 13])) if packed else (np.array([0]), np.array([13]))
    results = alibi_mlir.compile(text)["f"](q, k, v, slopes, a, b)
    partition = reference.partition_for(method, slopes, 8)
    expected = reference.attention(
        q, k, v, slopes, causal=True, partition=partition, query_offset=[7]
    )
    reference.assert_close(*results, *expected)


def plain(q, k, v, bias):
    """Attention with every step's result in the type of q, k and v."""
    dtype, heads, depth = q.dtype, q.shape[1], q.shape[3]
    k, v = (np.repeat(x, heads // x.shape[1], axis=1) for x in (k, v))
    scores = (q @ k.swapaxes(2, 3)).astype(dtype)
    scores = (scores * dtype.type(1 / np.sqrt(depth)) + bias.astype(dtype)).astype(dtype)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True)).astype(dtype)
    total = weights.sum(axis=-1, keepdims=True).astype(dtype)
    return ((weights @ v).astype(dtype) / total).astype(dtype)


def rounded_weights(p, v):
    """Attention whose probabilities are rounded to the type of `v`, and all else is not,
    but for the result."""
    p = p.astype(v.dtype).astype(np.float64)
    v = np.repeat(v.astype(np.float64), p.shape[1] // v.shape[1], axis=1)
    return p @ v


@pytest.mark.parametrize("dtype", (np.float16, ml_dtypes.bfloat16), ids=("f16", "bf16"))
@pytest.mark.parametrize("widened", (False, True), ids=("native", "widened"))
@pytest.mark.parametrize("method", METHODS, ids=lambda m: type(m).__name__)
@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("shape", (SHAPES[1], SHAPES[2], SHAPES[6]), ids=str)
def test_16_bit_types(dtype, widened, method, causal, shape):
    """Within the plain computation's error in that type, of which the rounding of
    the result alone is a part; both against float64 on the same inputs.

    Machines that multiply bf16 round the weights of values to it: what that may
    move a result by is allowed to the code for this machine, with bf16, alone. Code
    that widens bf16 rounds results only, as it does everywhere with f16."""
    q, k, v = (x.astype(dtype) for x in reference.inputs(21, *shape))
    slopes = sampling.press_slopes(shape[1])
    partition = reference.partition_for(method, slopes, shape[4])
    if widened:
        element = "f16" if dtype == np.float16 else "bf16"
        text = module_text(Configuration(shape, method, causal, "dynamic"), element)
        pipeline = "builtin.module(alibi-to-cpu{bf16-dot=false})"
        out, lse = alibi_mlir.compile(text, pipeline)["f"](q, k, v, slopes)
    else:
        out, lse = alibi_mlir.attention(
            q, k, v, slopes, causal=causal, method=method, return_lse=True
        )
    assert out.dtype == dtype and lse.dtype == np.float32
    options = {"causal": causal, "partition": partition}
    expected, expected_lse = reference.attention(q, k, v, slopes, **options)
    reference.assert_close(np.zeros_like(lse), lse, np.zeros_like(lse), expected_lse)
    # Rounded once: half a unit in the last place of the f32 result, or half the
    # smallest number there is.
    unit, least = (2.0**-11, 2.0**-25) if dtype == np.float16 else (2.0**-8, 2.0**-134)
    ours = np.abs(out.astype(np.float64) - expected)
    tolerance = reference.TOLERANCE
    if dtype == ml_dtypes.bfloat16 and not widened:
        p = reference.probabilities(q, k, slopes, **options)
        tolerance = tolerance + reference.weight_rounding(p, v, expected, unit)
        theirs = np.abs(rounded_weights(p, v).astype(dtype).astype(np.float64) - expected)
        assert np.max(ours) <= 2 * np.max(theirs)
    before = np.abs(expected) + tolerance
    assert np.all(ours <= tolerance + np.maximum(unit * before, least))
    if partition is None and not causal:
        p = np.arange(shape[3]) + shape[4] - shape[3]
        bias = -slopes[:, None, None] * np.abs(p[:, None] - np.arange(shape[4]))
        theirs = np.abs(plain(q, k, v, bias).astype(np.float64) - expected)
        assert np.max(ours) <= 2 * np.max(theirs)


@pytest.mark.parametrize("method", METHODS, ids=lambda m: type(m).__name__)
@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("n, m", ((0, 5), (4, 0), (0, 0), (9, 2)))
def test_rows_without_keys(method, causal, n, m):
    q, k, v = reference.inputs(1, 2, 4, 2, n, m, 8, 6)
    slopes = sampling.press_slopes(4)
    out, lse = alibi_mlir.attention(
        q, k, v, slopes, causal=causal, method=method, return_lse=True
    )
    without = np.arange(n) + m - n < 0 if causal else np.full(n, m == 0)
    assert out.shape == (2, 4, n, 6) and lse.shape == (2, 4, n)
    assert np.all(out[:, :, without] == 0)
    assert np.all(np.isneginf(lse[:, :, without]))
    assert np.all(np.isfinite(lse[:, :, ~without]))


@pytest.mark.parametrize("slope", (0.0, 1e-30, 60.0, 1e37))
@pytest.mark.parametrize("n, m", ((70, 150), (150, 70)))
def test_extreme_slopes(slope, n, m):
    """Biases that vanish and biases that overflow; 0 for exact only."""
    q, k, v = reference.inputs(3, 1, 2, 1, n, m, 8, 8)
    slopes = np.full(2, slope, np.float32)
    for method in (Exact(), *(Sampled(3, sampler) for sampler in sampling.SAMPLERS)):
        if isinstance(method, Sampled):
            if slope == 0 or (slope < 1e-6 and method.sampler == "weighted_grid"):
                continue
        partition = reference.partition_for(method, slopes, m)
        for causal in (True, False):
            out, lse = alibi_mlir.attention(
                q, k, v, slopes, causal=causal, method=method, return_lse=True
            )
            expected, expected_lse = reference.attention(
                q, k, v, slopes, causal=causal, partition=partition
            )
            assert np.max(np.abs(out - expected)) <= reference.TOLERANCE
            # Where the bias has no float32 the log-sum-exp is the lowest there is.
            expected_lse = np.maximum(expected_lse, np.finfo(np.float32).min, where=np.isfinite(expected_lse), out=expected_lse)
            same = np.isneginf(expected_lse) == np.isneginf(lse)
            assert np.all(same)
            rows = np.isfinite(lse)
            error = np.abs(lse[rows] - expected_lse[rows]) / np.maximum(1, np.abs(expected_lse[rows]))
            assert np.max(error, initial=0) <= reference.TOLERANCE


@pytest.mark.parametrize("slope", (-1.0, 0.0, float("nan"), float("inf")))
@pytest.mark.parametrize("sampler", [s for s in sampling.SAMPLERS if s != "weighted_grid"])
def test_slopes_that_mean_nothing_do_not_trap(slope, sampler):
    """Compiled modules cannot refuse run-time slopes; they must survive them."""
    q, k, v = reference.inputs(3, 1, 1, 1, 20, 20, 8, 8)
    configuration = Configuration((1, 1, 1, 20, 20, 8, 8), Sampled(2, sampler), True, "dynamic")
    function = alibi_mlir.compile(module_text(configuration))["f"]
    out, _ = function(q, k, v, np.full(1, slope, np.float32))
    assert out.shape == (1, 1, 20, 8)


def test_empty_blocks_fall_back_to_exact():
    """Queries far before the first key share no block with any key."""
    q, k, v = reference.inputs(5, 1, 2, 1, 60, 3, 8, 8)
    slopes = np.array([0.9, 0.5], np.float32)
    method = Sampled(3, seed=1)
    partition = sampling.draw(slopes, 3, seed=1)
    mask = reference.log_average_mask(partition, np.arange(60) - 57, np.arange(3))
    empty = np.all(np.isneginf(mask), axis=-1)
    assert 20 < empty[0].sum() < 60 and 20 < empty[1].sum() < 60
    out, lse = alibi_mlir.attention(q, k, v, slopes, method=method, return_lse=True)
    exact, exact_lse = reference.attention(q, k, v, slopes, causal=False)
    for head in range(2):
        rows = empty[head]
        reference.assert_close(
            out[:, head, rows], lse[:, head, rows], exact[:, head, rows], exact_lse[:, head, rows]
        )


def test_sampled_tends_to_exact():
    """The estimator is right: its error falls like S^-1/2."""
    q, k, v = reference.inputs(2, 1, 4, 4, 200, 200, 16, 16)
    slopes = np.array([0.25, 0.125, 0.0625, 0.03125], np.float32)
    exact = reference.attention(q, k, v, slopes, causal=True)[0]

    def error(samples):
        draws = [
            alibi_mlir.attention(
                q, k, v, slopes, causal=True, method=Sampled(samples, seed=seed)
            )
            for seed in range(3)
        ]
        return np.mean([np.linalg.norm(d - exact) / np.linalg.norm(exact) for d in draws])

    few, many = error(16), error(256)
    assert few < 0.4
    assert 2.5 < few / many < 6.5  # 4 in expectation
