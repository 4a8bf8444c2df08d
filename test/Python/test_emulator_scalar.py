"""Instructions of the CUDA emulator that work on one thread's registers, against
Python's integers and NumPy."""

import struct

import numpy as np
import pytest

import emulator

TYPES = {"b16": np.uint16, "u16": np.uint16, "s16": np.int16, "b32": np.uint32,
         "u32": np.uint32, "s32": np.int32, "b64": np.uint64, "u64": np.uint64,
         "s64": np.int64, "f32": np.float32, "f64": np.float64}
REGISTER = {16: "%h", 32: "%r", 64: "%rd"}
FLOAT_REGISTER = {32: "%f", 64: "%fd"}


def register(kind, index):
    bits = int(kind[1:])
    if kind[0] == "f" and bits > 16:
        return f"{FLOAT_REGISTER[bits]}{index}"
    return f"{REGISTER[bits]}{index + {16: 10, 32: 40, 64: 20}[bits]}"


def apply(instruction, result, kinds, *inputs):
    """`instruction` with {d}, {a}, {b}, ... on every element."""
    count = len(inputs[0])
    out = np.zeros(count, TYPES[result])
    inputs = [np.ascontiguousarray(x).view(TYPES[k]) for x, k in zip(inputs, kinds)]
    lines = ["mov.u32 %r0, %tid.x; mov.u32 %r1, %ctaid.x;",
             "mad.lo.s32 %r0, %r1, 32, %r0;",
             f"setp.ge.u32 %p0, %r0, {count}; @%p0 bra END;"]
    names = {}
    for index, kind in enumerate(kinds):
        size = np.dtype(TYPES[kind]).itemsize
        names["abc"[index]] = register(kind, index + 1)
        lines.append(f"mul.wide.u32 %rd10, %r0, {size}; add.s64 %rd11, %rd{index}, %rd10;"
                     f"ld.global.{kind} {register(kind, index + 1)}, [%rd11];")
    target = register(result, 0)
    lines.append(instruction.format(d=target, **names))
    lines.append(f"mul.wide.u32 %rd10, %r0, {out.itemsize};"
                 f"add.s64 %rd11, %rd{len(kinds)}, %rd10;"
                 f"st.global.{result} [%rd11], {target}; END:")
    emulator.use()
    emulator.run("\n".join(lines), [*inputs, out], grid=((count + 31) // 32,))
    return out


def integers(kind, seed, count=200):
    """Random ones of all magnitudes, and corners, of different order by seed."""
    rng = np.random.default_rng(seed)
    dtype = TYPES[kind]
    bits = np.dtype(dtype).itemsize * 8
    wide = rng.integers(0, 1 << 63, count, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    wide >>= rng.integers(64 - bits, 64, count).astype(np.uint64)
    corners = [0, 1, 2, (1 << bits) - 1, 1 << (bits - 1), (1 << (bits - 1)) - 1, 31, 32, bits - 1]
    values = np.concatenate([wide, np.array(rng.permutation(
        np.array(corners, dtype=np.uint64)), dtype=np.uint64)])
    return values.astype(np.dtype(f"u{bits // 8}")).view(dtype)


def wrapped(value, kind):
    bits = int(kind[1:])
    value &= (1 << bits) - 1
    return value - (1 << bits) if kind[0] == "s" and value >> (bits - 1) else value


def truncated(a, b):
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


BINARY = {
    "add": lambda a, b, n: a + b,
    "sub": lambda a, b, n: a - b,
    "mul.lo": lambda a, b, n: a * b,
    "mul.hi": lambda a, b, n: (a * b) >> n,
    "div": lambda a, b, n: -1 if b == 0 else truncated(a, b),
    "rem": lambda a, b, n: a if b == 0 else a - b * truncated(a, b),
    "min": lambda a, b, n: min(a, b),
    "max": lambda a, b, n: max(a, b),
}


@pytest.mark.parametrize("kind", ["u16", "s16", "u32", "s32", "u64", "s64"])
@pytest.mark.parametrize("op", BINARY)
def test_integer_arithmetic(op, kind):
    a, b = integers(kind, 1), integers(kind, 2)
    out = apply(f"{op}.{kind} {{d}}, {{a}}, {{b}};", kind, [kind, kind], a, b)
    expected = [wrapped(BINARY[op](int(x), int(y), int(kind[1:])), kind) for x, y in zip(a, b)]
    assert out.tolist() == expected


@pytest.mark.parametrize("kind", ["u32", "s32", "u16", "s16"])
def test_wide_products(kind):
    a, b = integers(kind, 3), integers(kind, 4)
    wide = kind[0] + str(2 * int(kind[1:]))
    c = integers(wide, 5)
    out = apply(f"mul.wide.{kind} {{d}}, {{a}}, {{b}};", wide, [kind, kind], a, b)
    assert out.tolist() == [wrapped(int(x) * int(y), wide) for x, y in zip(a, b)]
    out = apply(f"mad.wide.{kind} {{d}}, {{a}}, {{b}}, {{c}};", wide, [kind, kind, wide], a, b, c)
    assert out.tolist() == [wrapped(int(x) * int(y) + int(z), wide) for x, y, z in zip(a, b, c)]


@pytest.mark.parametrize("kind", ["b32", "u32", "s32", "b64", "s64", "b16", "s16"])
def test_shifts_clamp(kind):
    a, n = integers(kind, 6), integers("u32", 7)
    n[::2] %= 70
    bits = int(kind[1:])
    if kind[0] != "u":
        out = apply(f"shl.b{bits} {{d}}, {{a}}, {{b}};", kind, [kind, "u32"], a, n)
        assert out.tolist() == [wrapped(int(x) << min(int(s), bits), kind) for x, s in zip(a, n)]
    out = apply(f"shr.{kind} {{d}}, {{a}}, {{b}};", kind, [kind, "u32"], a, n)
    assert out.tolist() == [wrapped(int(x) >> min(int(s), bits), kind) for x, s in zip(a, n)]


def test_funnel_shift_and_permute():
    a, b, n = integers("u32", 8), integers("u32", 9), integers("u32", 10)
    for mode, amount in (("clamp", lambda s: min(s, 32)), ("wrap", lambda s: s & 31)):
        wide = [(int(y) << 32 | int(x), amount(int(s))) for x, y, s in zip(a, b, n)]
        out = apply(f"shf.l.{mode}.b32 {{d}}, {{a}}, {{b}}, {{c}};", "u32", ["u32"] * 3, a, b, n)
        assert out.tolist() == [(w << s) >> 32 & 0xFFFFFFFF for w, s in wide]
        out = apply(f"shf.r.{mode}.b32 {{d}}, {{a}}, {{b}}, {{c}};", "u32", ["u32"] * 3, a, b, n)
        assert out.tolist() == [w >> s & 0xFFFFFFFF for w, s in wide]
    out = apply("prmt.b32 {d}, {a}, {b}, {c};", "u32", ["u32"] * 3, a, b, n)
    for x, y, s, found in zip(a, b, n, out):
        data = struct.pack("<II", x, y)
        picked = [data[int(s) >> 4 * k & 7] for k in range(4)]
        signs = [int(s) >> (4 * k + 3) & 1 for k in range(4)]
        picked = [(255 if p & 128 else 0) if g else p for p, g in zip(picked, signs)]
        assert found == int.from_bytes(bytes(picked), "little")


def test_fields_and_counts():
    a, b = integers("u32", 11), integers("u32", 12)
    for start, length in ((0, 8), (5, 20), (28, 10), (31, 1), (3, 0)):
        out = apply(f"bfe.u32 {{d}}, {{a}}, {start}, {length};", "u32", ["u32"], a)
        assert out.tolist() == [int(x) >> start & ((1 << length) - 1) for x in a]
        out = apply(f"bfe.s32 {{d}}, {{a}}, {start}, {length};", "s32", ["s32"], a)
        for x, found in zip(a.view(np.int32), out):
            kept = min(length, 32 - start)
            field = int(x) >> start & ((1 << kept) - 1)
            expected = field - (1 << kept) if kept and field >> (kept - 1) else field
            assert found == expected
        out = apply(f"bfi.b32 {{d}}, {{a}}, {{b}}, {start}, {length};", "u32", ["u32"] * 2, a, b)
        mask = ((1 << length) - 1) << start & 0xFFFFFFFF
        assert out.tolist() == [int(y) & ~mask | int(x) << start & mask for x, y in zip(a, b)]
    for kind in ("32", "64"):
        x = integers("u" + kind, 13)
        bits = int(kind)
        assert apply(f"popc.b{kind} {{d}}, {{a}};", "u32", ["u" + kind], x).tolist() == [
            bin(int(v)).count("1") for v in x]
        assert apply(f"clz.b{kind} {{d}}, {{a}};", "u32", ["u" + kind], x).tolist() == [
            bits - int(v).bit_length() for v in x]
        assert apply(f"bfind.u{kind} {{d}}, {{a}};", "u32", ["u" + kind], x).tolist() == [
            (int(v).bit_length() - 1) & 0xFFFFFFFF for v in x]
    assert apply("brev.b32 {d}, {a};", "u32", ["u32"], a).tolist() == [
        int(f"{int(x):032b}"[::-1], 2) for x in a]
    lengths = integers("u32", 17) % 40
    starts = integers("u32", 18) % 40
    out = apply("bmsk.clamp.b32 {d}, {a}, {b};", "u32", ["u32"] * 2, starts, lengths)
    assert out.tolist() == [(1 << min(n, 32)) - 1 << min(k, 32) & 0xFFFFFFFF
                            for k, n in zip(starts.tolist(), lengths.tolist())]
    out = apply("szext.clamp.s32 {d}, {a}, {b};", "s32", ["u32"] * 2, a, lengths)
    for x, n, found in zip(a.tolist(), lengths.tolist(), out.tolist()):
        n = min(n, 32)
        field = x & (1 << n) - 1
        assert found == (field - (1 << n) if n and field >> n - 1 else field)
    c = integers("u32", 14)
    out = apply("lop3.b32 {d}, {a}, {b}, {c}, 0xCA;", "u32", ["u32"] * 3, a, b, c)
    assert np.array_equal(out, (a & b) | (~a & c))


def test_carries():
    a, b = integers("u64", 15), integers("u64", 16)
    split = ("mov.b64 {{%r1, %r2}}, {a}; mov.b64 {{%r3, %r4}}, {b};"
             "{op}.cc.u32 %r5, %r1, %r3; {op}c.u32 %r6, %r2, %r4; mov.b64 {d}, {{%r5, %r6}};")
    for op, sign in (("add", 1), ("sub", -1)):
        out = apply(split.replace("{op}", op), "u64", ["u64"] * 2, a, b)
        assert out.tolist() == [(int(x) + sign * int(y)) % 2**64 for x, y in zip(a, b)]


def floats(seed, dtype=np.float32, count=300):
    rng = np.random.default_rng(seed)
    values = rng.standard_normal(count) * 10.0 ** rng.integers(-30, 30, count)
    corners = [0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0, 1e-40, -1e-40, 3.4e38, 0.5, 1.5, 2.5]
    return np.concatenate([values, rng.permutation(corners)]).astype(dtype)


def same(out, expected):
    nans = np.isnan(expected)
    assert np.array_equal(np.isnan(out), nans)
    assert np.array_equal(out[~nans], expected[~nans])
    assert np.array_equal(np.signbit(out[~nans]), np.signbit(expected[~nans]))


def flushed(x):
    return np.where(np.abs(x) < np.finfo(np.float32).tiny, np.copysign(np.float32(0), x), x)


@pytest.mark.parametrize("kind", ["f32", "f64"])
def test_float_arithmetic(kind):
    dtype = TYPES[kind]
    a, b = floats(20, dtype), floats(21, dtype)
    with np.errstate(all="ignore"):
        for op, f in (("add", np.add), ("sub", np.subtract), ("mul", np.multiply)):
            same(apply(f"{op}.{kind} {{d}}, {{a}}, {{b}};", kind, [kind] * 2, a, b), f(a, b))
        same(apply(f"div.rn.{kind} {{d}}, {{a}}, {{b}};", kind, [kind] * 2, a, b), a / b)
        same(apply(f"sqrt.rn.{kind} {{d}}, {{a}};", kind, [kind], a), np.sqrt(a))
        same(apply(f"rcp.rn.{kind} {{d}}, {{a}};", kind, [kind], a), dtype(1) / a)
        same(apply(f"min.{kind} {{d}}, {{a}}, {{b}};", kind, [kind] * 2, a, b), np.fmin(a, b))
        if kind == "f32":
            same(apply("max.NaN.f32 {d}, {a}, {b};", kind, [kind] * 2, a, b), np.maximum(a, b))
            same(apply("mul.ftz.f32 {d}, {a}, {b};", kind, [kind] * 2, a, b),
                 flushed(flushed(a) * flushed(b)))
            expected = np.where(a + b > 0, np.minimum(a + b, 1), 0).astype(np.float32)
            same(apply("add.sat.f32 {d}, {a}, {b};", kind, [kind] * 2, a, b), expected)


def test_fma_rounds_once():
    rng = np.random.default_rng(22)
    a, b = (rng.standard_normal(500).astype(np.float32) for _ in range(2))
    c = (-(a * b)).astype(np.float32)
    # Both the product and the sum are exact in float64.
    exact = a.astype(np.float64) * b + c
    same(apply("fma.rn.f32 {d}, {a}, {b}, {c};", "f32", ["f32"] * 3, a, b, c),
         exact.astype(np.float32))
    up = apply("add.rp.f32 {d}, {a}, {b};", "f32", ["f32"] * 2, a, b)
    down = apply("add.rm.f32 {d}, {a}, {b};", "f32", ["f32"] * 2, a, b)
    exact = a.astype(np.float64) + b
    assert (up >= exact).all() and (down <= exact).all()
    inexact = exact != exact.astype(np.float32)
    assert inexact.any() and np.array_equal(np.nextafter(down, np.float32(np.inf))[inexact],
                                            up[inexact])


def test_approximations():
    rng = np.random.default_rng(23)
    x = (rng.standard_normal(500) * 20).astype(np.float32)
    x[:4] = [-np.inf, np.inf, 0, -150]
    exact = np.exp2(x.astype(np.float64))
    exact[np.abs(exact) < 2.0**-126] = 0
    out = apply("ex2.approx.ftz.f32 {d}, {a};", "f32", ["f32"], x)
    np.testing.assert_allclose(out, exact, rtol=2e-7)
    y = np.abs(x[4:]) + np.float32(1e-3)
    np.testing.assert_allclose(apply("lg2.approx.f32 {d}, {a};", "f32", ["f32"], y),
                               np.log2(y.astype(np.float64)), rtol=2e-7, atol=1e-7)
    np.testing.assert_allclose(apply("rsqrt.approx.f32 {d}, {a};", "f32", ["f32"], y),
                               1 / np.sqrt(y.astype(np.float64)), rtol=2e-7)
    np.testing.assert_allclose(apply("tanh.approx.f32 {d}, {a};", "f32", ["f32"], y),
                               np.tanh(y.astype(np.float64)), rtol=2e-7)


def bfloat(x):
    """To nearest even, through float64."""
    bits = np.asarray(x, np.float32).view(np.uint32).astype(np.uint64)
    rounded = ((bits + 0x7FFF + (bits >> np.uint64(16) & np.uint64(1))) >> np.uint64(16))
    return np.where(np.isnan(x), 0x7FFF, rounded).astype(np.uint16)


def test_half_conversions():
    a, b = floats(24), floats(25)
    a[:100] = np.ldexp(1 + a[:100] % 1, np.arange(100) % 40 - 26)
    with np.errstate(all="ignore"):
        halves = [np.where(np.isnan(x), 0x7FFF, x.astype(np.float16).view(np.uint16))
                  for x in (a, b)]
    bfloats = [bfloat(x) for x in (a, b)]
    for kind, (x, y) in (("f16", halves), ("bf16", bfloats)):
        out = apply(f"cvt.rn.{kind}x2.f32 {{d}}, {{a}}, {{b}};", "b32", ["f32"] * 2, a, b)
        assert np.array_equal(out >> 16, x) and np.array_equal(out & 0xFFFF, y)
        assert np.array_equal(apply(f"cvt.rn.{kind}.f32 {{d}}, {{a}};", "b16", ["f32"], a), x)
    bits = np.arange(65536, dtype=np.uint16)
    same(apply("cvt.f32.f16 {d}, {a};", "f32", ["b16"], bits),
         bits.view(np.float16).astype(np.float32))
    same(apply("cvt.f32.bf16 {d}, {a};", "f32", ["b16"], bits),
         (bits.astype(np.uint32) << 16).view(np.float32))


def test_half_arithmetic():
    rng = np.random.default_rng(26)
    a, b, c = (rng.standard_normal(400).astype(np.float16) for _ in range(3))
    exact = a.astype(np.float64) * b + c
    out = apply("fma.rn.f16 {d}, {a}, {b}, {c};", "b16", ["b16"] * 3,
                *(x.view(np.uint16) for x in (a, b, c)))
    assert np.array_equal(out.view(np.float16), exact.astype(np.float16))
    pairs = [x.view(np.uint32) for x in (a, b)]
    out = apply("add.rn.f16x2 {d}, {a}, {b};", "b32", ["b32"] * 2, *pairs)
    assert np.array_equal(out.view(np.float16), a + b)
    out = apply("max.f16x2 {d}, {a}, {b};", "b32", ["b32"] * 2, *pairs)
    assert np.array_equal(out.view(np.float16), np.maximum(a, b))
    x, y = (bfloat(v) for v in (a, b))
    wide = [(v.astype(np.uint32) << 16).view(np.float32) for v in (x, y)]
    out = apply("mul.rn.bf16 {d}, {a}, {b};", "b16", ["b16"] * 2, x, y)
    assert np.array_equal(out, bfloat(wide[0] * wide[1]))


def test_conversions_of_integers():
    x = np.array([0.5, 1.5, 2.5, -0.5, -1.5, 2.3, -2.7, 1e10, -1e10, np.nan, 3e9], np.float32)
    for mode, f in (("rni", np.rint), ("rzi", np.trunc), ("rmi", np.floor), ("rpi", np.ceil)):
        for kind, low, high in (("s32", -2**31, 2**31 - 1), ("u32", 0, 2**32 - 1),
                                ("s16", -2**15, 2**15 - 1)):
            out = apply(f"cvt.{mode}.{kind}.f32 {{d}}, {{a}};", kind, ["f32"], x)
            exact = np.clip(np.nan_to_num(f(x.astype(np.float64))), low, high)
            assert out.tolist() == [int(v) for v in exact]
        same(apply(f"cvt.{mode}.f32.f32 {{d}}, {{a}};", "f32", ["f32"], x), f(x))
    n = integers("s64", 27)
    same(apply("cvt.rn.f32.s64 {d}, {a};", "f32", ["s64"], n), n.astype(np.float32))
    same(apply("cvt.rn.f64.s64 {d}, {a};", "f64", ["s64"], n), n.astype(np.float64))
    assert np.array_equal(apply("cvt.s64.s32 {d}, {a};", "s64", ["s32"], n.astype(np.int32)),
                          n.astype(np.int32).astype(np.int64))
    assert np.array_equal(apply("cvt.s32.s8 {d}, {a};", "s32", ["b32"], n.astype(np.uint32)),
                          n.astype(np.int8).astype(np.int32))
    assert np.array_equal(apply("cvt.sat.s16.s64 {d}, {a};", "s16", ["s64"], n),
                          np.clip(n, -2**15, 2**15 - 1).astype(np.int16))
    y = np.array([-1, 0, 0.3, 1, 2, np.nan], np.float32)
    same(apply("cvt.sat.f32.f32 {d}, {a};", "f32", ["f32"], y),
         np.array([0, 0, 0.3, 1, 1, 0], np.float32))


def test_comparisons():
    a, b = floats(28), floats(29)
    b[::3] = a[::3]
    with np.errstate(all="ignore"):
        orders = {"eq": a == b, "lt": a < b, "le": a <= b, "gt": a > b, "ge": a >= b}
    unordered = np.isnan(a) | np.isnan(b)
    orders["ne"] = ~unordered & (a != b)
    select = "selp.b32 {d}, 1, 0, %p1;"
    for op, expected in orders.items():
        for suffix, value in (("", expected), ("u", expected | unordered)):
            out = apply(f"setp.{op}{suffix}.f32 %p1, {{a}}, {{b}};" + select, "b32", ["f32"] * 2,
                        a, b)
            assert np.array_equal(out, value.astype(np.uint32)), op + suffix
    out = apply("setp.num.f32 %p1, {a}, {b};" + select, "b32", ["f32"] * 2, a, b)
    assert np.array_equal(out, ~unordered)
    # Combined, with both destinations.
    out = apply("setp.gt.f32 %p0, {a}, 0f00000000; setp.lt.and.f32 %p1|%p2, {a}, {b}, !%p0;"
                "selp.b32 {d}, 1, 0, %p1; @%p2 add.s32 {d}, {d}, 2;", "b32", ["f32"] * 2, a, b)
    low = ~(a > 0)
    assert np.array_equal(out, (low & (a < b)) + 2 * (low & ~(a < b)))
    x = integers("s64", 30)
    out = apply("setp.lo.u64 %p1, {a}, 1000;" + select, "b32", ["s64"], x)
    assert np.array_equal(out, x.view(np.uint64) < 1000)
    with np.errstate(over="ignore"):
        h = a.astype(np.float16).view(np.uint16)
    out = apply("mov.b16 %h1, 0x3C00; setp.gt.f16 %p1, {a}, %h1;" + select, "b32", ["b16"], h)
    assert np.array_equal(out, h.view(np.float16) > 1)
