"""Kernels of the family wgmma, run by the emulator: against float64, and against those
of the family mma where values or ranges of keys are unusual."""

import json
from pathlib import Path

import cuda_kernels as ck
import numpy as np
import pytest
import reference
from test_cuda_kernels import CERTIFIED, run_and_check, sampled

HOPPER, AMPERE = (9, 0), (8, 0)


def families(**options):
    manifest = json.loads(Path(ck.compile_bundle(ck.text(**options)), "manifest.json").read_text())
    return {kernel["family"] for kernel in manifest["entries"][0]["kernels"]}


def compare(seed, n, m, *, depth=64, element="bf16", poison=(), slopes=(0.5, 0.1, 0.01, 0.0), **options):
    """Runs both families; returns the results of wgmma's."""
    tensors = {x: np.int64(options[x]) for x in ck.OPERANDS if x in options}
    operands = tuple(tensors)
    options = {x: y for x, y in options.items() if x not in tensors}
    batch = len(tensors.get("key_lengths", [0]))
    q, k, v = reference.inputs(seed, batch, 4, 2, n, m, depth, depth)
    for *place, number in poison:
        v[tuple(place)] = number
    bits = [ck.to_bits(x, element) for x in (q, k, v)]
    module = ck.text(depth=depth, element=element, heads=4, key_heads=2, operands=operands, **options)
    results = [
        ck.run(module, device=device, query=bits[0], key=bits[1], value=bits[2],
               slopes=np.float32(slopes), **tensors)[0]
        for device in (HOPPER, AMPERE)
    ]
    (out, lse), (expected, expected_lse) = results
    out, expected = ck.from_bits(out), ck.from_bits(expected)
    # An infinite value whose weight is rounded to 0 is infinite or NaN.
    finite = np.isfinite(expected)
    assert np.array_equal(np.isfinite(out), finite)
    away = np.abs(out[finite] - expected[finite])
    unit = 2.0**-7 if element == "bf16" else 2.0**-10
    assert np.all(away <= unit * np.maximum(1, np.abs(expected[finite])))
    seen = np.isfinite(expected_lse)
    assert np.array_equal(lse[~seen], expected_lse[~seen])
    assert np.abs(lse[seen] - expected_lse[seen]).max(initial=0) <= 2e-5
    return out, lse


def test_which_attentions_have_a_kernel():
    assert families(depth=64) == families(depth=128, causal=False, element="f16") == {"mma", "wgmma"}
    window = "#alibi.window<distance = 9>"
    assert families(depth=64, method=window) == {"mma", "wgmma"}
    assert families(depth=32) == families(depth=64, value_depth=128) == {"mma"}
    assert families(method=sampled()) == families(method=CERTIFIED) == {"mma"}


@pytest.mark.parametrize("element", ["bf16", "f16"])
@pytest.mark.parametrize("causal", [True, False])
@pytest.mark.parametrize("shape", [
    dict(depth=64, n=150, m=450, heads=4, key_heads=2),
    dict(depth=128, n=130, m=600, heads=3, key_heads=1),
    dict(depth=128, n=300, m=90),
    dict(depth=64, n=66, m=1400, slopes=[0.01, 0.3]),
], ids=["grouped", "depth", "before", "long"])
def test_exact(shape, causal, element):
    run_and_check(**shape, causal=causal, element=element, seed=2, device=HOPPER)


@pytest.mark.parametrize("causal", [True, False])
@pytest.mark.parametrize("tensors", [
    dict(key_lengths=[140, 0, 400], key_starts=[3, 0, 290]),
    dict(query_offset=[-30, 150, 500]),
    dict(key_starts=[0, 130, 400], query_offset=[0, 264, 1000]),
], ids=lambda tensors: "+".join(tensors))
def test_padding_and_offsets(tensors, causal):
    run_and_check(batch=3, n=170, m=400, causal=causal, device=HOPPER, **tensors)


@pytest.mark.parametrize("scale", [0.3, -0.05, 0.0, 1e-8])
def test_scale(scale):
    run_and_check(n=140, m=500, module_options=dict(scale=scale), device=HOPPER)


@pytest.mark.parametrize("causal", [True, False])
def test_steep_slopes(causal):
    """A row is its nearest key; biases stay finite."""
    run_and_check(n=140, m=500, slopes=[3e37, 1e20], causal=causal, device=HOPPER)


@pytest.mark.parametrize("causal", [True, False])
def test_packed_sequences(causal):
    out, lse = compare(5, 330, 410, causal=causal, query_segments=[2, 70, 70, 200, 320],
                       key_segments=[0, 100, 150, 280, 400])
    outside = np.r_[0:2, 320:330]
    assert np.all(out[:, :, outside] == 0) and np.all(np.isneginf(lse[:, :, outside]))


@pytest.mark.parametrize("causal", [True, False])
def test_windows(causal):
    compare(6, 300, 420, depth=128, causal=causal,
            method="#alibi.per_head<[#alibi.window<distance = 40>, #alibi.exact, "
                   "#alibi.window<tolerance = 1.000000e-02>, #alibi.window<distance = 200>]>")


@pytest.mark.parametrize("depth, element", [(64, "bf16"), (128, "bf16"), (128, "f16")])
def test_not_a_number_stays_in_rows_that_see_it(depth, element):
    """Among keys that all rows of a tile see, that some see, and behind the lengths."""
    inf, nan = np.inf, np.nan
    poison = [(0, 0, 250, 3, nan), (0, 1, 10, 5, inf), (0, 1, 299, depth - 1, -inf), (1, 0, 260, 7, nan),
              (1, 1, 259, 9, inf), (1, 1, 258, 9, -inf), (1, 1, 299, 11, inf)]
    for causal in (True, False):
        out, _ = compare(7, 150, 300, depth=depth, element=element, causal=causal, poison=poison,
                         key_lengths=[300, 260])
        assert not np.isfinite(out[0]).all() and np.isfinite(out[1, :, :, [7, 11]]).all()
