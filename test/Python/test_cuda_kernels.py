"""CUDA kernels against float64, run by the emulator: the bundles that alibi-compile
writes, launched by the runtime."""

import cuda_kernels as ck
import numpy as np
import pytest
import reference
from alibi_mlir import sampling

CERTIFIED = "#alibi.certified<tolerance = 1.000000e-03>"


def sampled(sampler="grid", samples=12):
    return f"#alibi.sampled<samples = {samples}, sampler = {sampler}, seed = 7>"


def plain_error(q, k, v, slopes, out, lse, element, **options):
    """The error of the plain computation in low precision: weights rounded before they
    are multiplied, the result rounded."""
    p = reference.probabilities(q, k, slopes, **options)
    most = p.max(axis=-1, keepdims=True, initial=1e-300)
    weights = ck.from_bits(ck.to_bits(p / np.where(most > 0, most, 1), element))
    values = np.repeat(v.astype(np.float64), q.shape[1] // v.shape[1], axis=1)
    product = weights.astype(np.float64) @ values * np.where(most > 0, most, 0)
    return np.abs(ck.from_bits(ck.to_bits(product, element)) - out).max(initial=0)


def run_and_check(*, seed=0, batch=1, heads=2, key_heads=1, n=100, m=100, depth=64, value_depth=None,
                  element="bf16", causal=True, method="#alibi.exact", slopes=None, device=(8, 0),
                  module_options=None, partition=None, tolerance=0, multiprocessors=8, **tensors):
    value_depth = value_depth or depth
    slopes = np.asarray([0.4 / 3**h for h in range(heads)] if slopes is None else slopes, np.float32)
    q, k, v = reference.inputs(seed, batch, heads, key_heads, n, m, depth, value_depth)
    bits = [ck.to_bits(x, element) for x in (q, k, v)]
    q, k, v = (ck.from_bits(x) for x in bits)
    options = dict(method=method, element=element, causal=causal, depth=depth, value_depth=value_depth,
                   heads=heads, key_heads=key_heads, batch_slopes=slopes.ndim == 2,
                   operands=tuple(x for x in ck.OPERANDS if x in tensors))
    options.update(module_options or {})
    given = {x: np.asarray(y, np.int64) if x != "key_summary" else y for x, y in tensors.items()}
    if options.get("slopes") is None:
        given["slopes"] = slopes
    if partition is not None:
        given["partitions"] = partition.table
    results, counters = ck.run(ck.text(**options), device=device, multiprocessors=multiprocessors,
                               query=bits[0], key=bits[1], value=bits[2], **given)
    out, lse = ck.from_bits(results[0]), results[1]
    masks = {x: tensors[x] for x in ("key_lengths", "key_starts", "query_offset") if x in tensors}
    expected, expected_lse = reference.attention(
        q, k, v, slopes, causal=causal, partition=partition, scale=options.get("scale"), **masks)
    bound = 2 * plain_error(q, k, v, slopes, expected, expected_lse, element, causal=causal,
                            partition=partition, scale=options.get("scale"), **masks)
    assert counters.ldmatrix_conflicts == 0
    allowed = bound + 2e-6 + 2 * tolerance * np.abs(v).max(initial=0)
    unit = 2.0**-9 if element == "bf16" else 2.0**-12
    assert np.all(np.abs(out - expected) <= allowed + unit * np.abs(expected))
    seen = np.isfinite(expected_lse)
    assert np.array_equal(lse[~seen], expected_lse[~seen])
    away = np.abs(lse[seen] - expected_lse[seen]) / np.maximum(1, np.abs(expected_lse[seen]))
    assert away.max(initial=0) <= 4e-6 + 1.01 * tolerance
    return results, expected, (q, k, v, slopes)


@pytest.mark.parametrize("element", ["bf16", "f16"])
@pytest.mark.parametrize("causal", [True, False])
@pytest.mark.parametrize("shape", [
    dict(depth=32, n=70, m=200, heads=3, key_heads=1),
    dict(depth=64, n=150, m=67, heads=4, key_heads=2),
    dict(depth=128, n=130, m=193, batch=2),
    dict(depth=80, value_depth=48, n=33, m=90),
    dict(depth=256, n=20, m=70),
], ids=lambda shape: f"D{shape['depth']}")
def test_exact(shape, causal, element):
    run_and_check(**shape, causal=causal, element=element, seed=1)


@pytest.mark.parametrize("n, heads, m", [(1, 8, 700), (3, 4, 1000), (1, 2, 65)])
def test_parts_of_the_keys_are_merged(n, heads, m):
    """Few rows: the keys are split over blocks of threads."""
    run_and_check(n=n, m=m, heads=heads, key_heads=2, multiprocessors=64)
    run_and_check(n=n, m=m, heads=heads, key_heads=2, multiprocessors=64, batch=2,
                  key_lengths=[m // 2, 3], element="f16")


def test_parts_far_from_their_row():
    """Biases that all parts have in common, of which f32 would lose what tells the
    parts apart."""
    for multiprocessors in (1, 64):
        run_and_check(n=1, m=1000, multiprocessors=multiprocessors, query_offset=[10**6],
                      slopes=[0.5, 0.01])


def test_strides_that_are_never_taken():
    """Sizes of 1 may have any stride."""
    q, k, v = (ck.to_bits(x, "bf16") for x in reference.inputs(3, 1, 1, 1, 1, 1, 64, 64))
    odd = [np.lib.stride_tricks.as_strided(x, x.shape, (6, 6, 6, 2)) for x in (q, k, v)]
    module = ck.text(heads=1, key_heads=1)
    (out, _), _ = ck.run(module, query=odd[0], key=odd[1], value=odd[2], slopes=np.float32([0.5]))
    assert np.array_equal(out, v)


@pytest.mark.parametrize("options", [
    dict(depth=256), dict(depth=192, causal=False), dict(depth=192, method=CERTIFIED, tolerance=1e-3),
    dict(depth=128, method=CERTIFIED, tolerance=1e-3)], ids=str)
def test_little_shared_memory(options):
    run_and_check(n=40, m=90, device=(8, 6), **options)


@pytest.mark.parametrize("depth", [128, 256])
def test_sampled_with_little_shared_memory(depth):
    slopes = np.float32([0.3, 0.02])
    partition = sampling.draw(slopes, 12, sampler="grid", seed=7, length=90)
    run_and_check(n=40, m=90, device=(8, 9), depth=depth, method=sampled(), slopes=slopes,
                  partition=partition)


@pytest.mark.parametrize("causal", [True, False])
@pytest.mark.parametrize("method", ["#alibi.exact", CERTIFIED, sampled()], ids=["exact", "certified", "sampled"])
@pytest.mark.parametrize("tensors", [
    dict(key_lengths=[40, 0, 150], key_starts=[3, 0, 90]),
    dict(query_offset=[-30, 10, 200]),
    dict(key_starts=[0, 100, 200], query_offset=[0, 64, 1000]),
], ids=lambda tensors: "+".join(tensors))
def test_padding_and_offsets(tensors, method, causal):
    options = {}
    slopes = np.float32([0.4, 0.1])
    if "sampled" in method:
        options["partition"] = sampling.draw(slopes, 12, sampler="grid", seed=7, length=150)
    run_and_check(batch=3, n=70, m=150, method=method, causal=causal, slopes=slopes,
                  tolerance=1e-3 if method == CERTIFIED else 0, **tensors, **options)


@pytest.mark.parametrize("sampler", sampling.SAMPLERS)
@pytest.mark.parametrize("shape", [dict(n=100, m=100, causal=True), dict(n=40, m=150, causal=False),
                                   dict(n=150, m=60, causal=True, depth=128, element="f16")],
                         ids=["causal", "symmetric", "before"])
def test_sampled(sampler, shape):
    slopes = np.float32([0.3, 0.02])
    partition = sampling.draw(slopes, 12, sampler=sampler, seed=7, length=shape["m"])
    constant = dict(slopes=slopes) if sampler == "weighted_grid" else {}
    run_and_check(method=sampled(sampler), slopes=slopes, partition=partition,
                  module_options=constant, **shape)


def test_many_samples():
    slopes = np.float32([0.5, 0.125])
    partition = sampling.draw(slopes, 3000, sampler="grid", seed=7, length=80)
    run_and_check(method=sampled(samples=3000), slopes=slopes, partition=partition, n=20, m=80,
                  element="f16")


@pytest.mark.parametrize("method", ["#alibi.exact", sampled("cuts"), CERTIFIED],
                         ids=["exact", "sampled", "certified"])
@pytest.mark.parametrize("causal", [True, False])
def test_packed_sequences(method, causal):
    """Each sequence as by itself; rows in none give 0 and -inf."""
    slopes, depth = np.float32([0.3, 0.05]), 64
    queries, keys = [2, 30, 30, 95, 120], [0, 45, 50, 170, 180]
    q, k, v = reference.inputs(5, 1, 2, 1, 130, 190, depth, depth)
    bits = [ck.to_bits(x, "bf16") for x in (q, k, v)]
    q, k, v = (ck.from_bits(x) for x in bits)
    module = ck.text(method=method, causal=causal, depth=depth, heads=2, key_heads=1,
                     operands=("query_segments", "key_segments"))
    partition = sampling.draw(slopes, 12, sampler="cuts", seed=7, length=200) if "sampled" in method else None
    extra = {} if partition is None else {"partitions": partition.table}
    (out, lse), _ = ck.run(module, query=bits[0], key=bits[1], value=bits[2], slopes=slopes,
                           query_segments=np.int64(queries), key_segments=np.int64(keys), **extra)
    out = ck.from_bits(out)
    for t in range(4):
        rows, some = slice(queries[t], queries[t + 1]), slice(keys[t], keys[t + 1])
        expected, expected_lse = reference.attention(
            q[:, :, rows], k[:, :, some], v[:, :, some], slopes, causal=causal, partition=partition)
        tolerance = 1e-3 if method == CERTIFIED else 0
        assert np.abs(out[:, :, rows] - expected).max(initial=0) <= 0.02 + 8 * tolerance
        seen = np.isfinite(expected_lse)
        assert np.array_equal(lse[:, :, rows][~seen], expected_lse[~seen])
        assert np.abs(lse[:, :, rows][seen] - expected_lse[seen]).max(initial=0) <= 1e-5 + tolerance
    outside = np.r_[0:2, 120:130]
    assert np.all(out[:, :, outside] == 0) and np.all(np.isneginf(lse[:, :, outside]))


@pytest.mark.parametrize("causal", [True, False])
def test_windows(causal):
    """By distance, by tolerance, and per head."""
    slopes = np.float32([0.5, 0.1, 0.0])
    method = ("#alibi.per_head<[#alibi.window<distance = 9>, "
              "#alibi.window<tolerance = 1.000000e-02>, #alibi.exact]>")
    q, k, v = reference.inputs(2, 1, 3, 1, 90, 140, 64, 64)
    bits = [ck.to_bits(x, "bf16") for x in (q, k, v)]
    module = ck.text(method=method, causal=causal, heads=3, key_heads=1)
    (out, _), _ = ck.run(module, query=bits[0], key=bits[1], value=bits[2], slopes=slopes)
    q, k, v = (ck.from_bits(x).astype(np.float64) for x in bits)
    position, key = np.arange(90)[:, None] + 50, np.arange(140)
    for head, width in enumerate([9, int(np.ceil(np.log(100) / float(slopes[1]))), 1000]):
        away = np.abs(position - key)
        scores = q[0, head] @ k[0, 0].T / 8 - float(slopes[head]) * away
        scores[(away > width) | (causal & (key > position))] = -np.inf
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        weights /= weights.sum(axis=1, keepdims=True)
        expected = weights @ v[0, 0]
        # Weights and results are rounded to 8 bits.
        bound = 2.0**-9 * (np.abs(expected) + 2 * weights @ np.abs(v[0, 0])) + 2e-6
        assert np.all(np.abs(ck.from_bits(out)[0, head] - expected) <= bound)


@pytest.mark.parametrize("options", [dict(scale=0.3), dict(scale=-0.05), dict(slopes=[0.25, 0.015625])],
                         ids=["scale", "negative", "constant"])
def test_scale_and_constant_slopes(options):
    run_and_check(module_options=options, slopes=[0.25, 0.015625])


def test_slopes_by_batch_entry():
    run_and_check(batch=2, slopes=[[0.5, 0.1], [0.02, 0.3]])
    slopes = np.float32([[0.5, 0.1], [0.02, 0.3]])
    partition = sampling.draw(slopes, 12, sampler="grid", seed=7, length=100)
    run_and_check(batch=2, slopes=slopes, method=sampled(), partition=partition)


@pytest.mark.parametrize("depth, value_depth", [(256, 256), (192, 64), (40, 160)])
def test_deep_certified_heads(depth, value_depth):
    run_and_check(n=70, m=400, depth=depth, value_depth=value_depth, method=CERTIFIED,
                  slopes=[0.5, 0.05], tolerance=1e-3, causal=depth != 192)


@pytest.mark.parametrize("n, m", [(0, 50), (40, 0), (1, 1)])
@pytest.mark.parametrize("method", ["#alibi.exact", CERTIFIED], ids=["exact", "certified"])
def test_small_sizes(n, m, method):
    run_and_check(n=n, m=m, method=method, tolerance=1e-3)


@pytest.mark.parametrize("method", ["#alibi.exact", sampled(), CERTIFIED],
                         ids=["exact", "sampled", "certified"])
def test_not_a_number_stays_in_rows_that_see_it(method):
    """NaN and infinities in values and keys, also behind the lengths."""
    slopes = np.float32([0.3, 0.05])
    q, k, v = reference.inputs(3, 2, 2, 1, 90, 90, 64, 64)
    module = ck.text(method=method, heads=2, key_heads=1, operands=("key_lengths",))
    lengths = np.int64([90, 57])
    partition = sampling.draw(slopes, 12, sampler="grid", seed=7, length=90)
    extra = {"partitions": partition.table} if "sampled" in method else {}

    def results(q, k, v):
        bits = [ck.to_bits(x, "bf16") for x in (q, k, v)]
        (out, lse), _ = ck.run(module, query=bits[0], key=bits[1], value=bits[2], slopes=slopes,
                               key_lengths=lengths, **extra)
        return ck.from_bits(out), lse

    clean, clean_lse = results(q, k, v)
    v[0, 0, 40, 3], v[0, 0, 70, 5], v[0, 0, 60, 7] = np.nan, np.inf, -np.inf
    v[1, 0, 57:], k[1, 0, 57:] = np.nan, np.nan
    k[0, 0, 80, 9] = np.nan
    q[0, 1, 11, 2] = np.nan
    out, lse = results(q, k, v)
    # Behind the length nothing is seen.
    assert np.array_equal(out[1], clean[1]) and np.array_equal(lse[1], clean_lse[1])
    ours = np.ones((2, 90, 64), bool)
    ours[1, 11] = False
    ours[:, 80:] = False
    for key, channel in [(40, 3), (70, 5), (60, 7)]:
        ours[:, key:, channel] = False
    assert np.array_equal(out[0][ours], clean[0][ours])
    assert np.isnan(out[0, 1, 11]).all() and np.isnan(lse[0, 1, 11])
    # The key's own row sees it, whatever the masks.
    assert np.isnan(out[0, :, 80]).all()
    assert np.isnan(out[0, :, 40, 3]).all()
    assert np.all(out[0, :, 70, 5] == np.inf) and np.all(out[0, :, 60, 7] == -np.inf)
    if method == "#alibi.exact":
        assert np.isnan(out[0, :, 40:80, 3]).all() and np.isnan(out[0, :, 80:]).all()
        assert np.all(out[0, :, 70:80, 5] == np.inf)
