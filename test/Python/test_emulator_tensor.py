"""The CUDA emulator: ldmatrix, mma, TMA, mbarrier and wgmma against float64."""

import numpy as np
import pytest

import emulator
from emulator import Failure

FLOAT16, BFLOAT16 = 6, 9  # of CUtensorMapDataType
SHARED = ".shared .align 1024 .b8 memory[{}];"


@pytest.fixture(autouse=True)
def device():
    emulator.use()


def fails(pattern, *arguments, code=719, **options):
    with pytest.raises(Failure, match=pattern) as caught:
        emulator.run(*arguments, **options)
    assert caught.value.code == code


def encode(x, kind):
    """The bits of numbers of `kind`, and their values in float64."""
    if kind == "f16":
        bits = x.astype(np.float16).view(np.uint16)
        return bits, bits.view(np.float16).astype(np.float64)
    bits = (x.astype(np.float32).view(np.uint32) >> 16).astype(np.uint16)
    return bits, (bits.astype(np.uint32) << 16).view(np.float32).astype(np.float64)


def normal(shape, seed, kind):
    return encode(np.random.default_rng(seed).standard_normal(shape) + 0.25, kind)


def held(array):
    memory = emulator.aligned(array.shape, array.dtype)
    memory[...] = array
    return memory


# Copies a [16, 16] and b [8, 16] (the columns of B) to shared memory, loads their
# fragments, and stores D at the places that PTX gives its elements.
MMA = """
  mov.u32 %r0, %tid.x; shl.b32 %r1, %r0, 4; mov.u32 %r2, memory; add.s32 %r3, %r2, %r1;
  cvt.u64.u32 %rd5, %r1; add.s64 %rd6, %rd0, %rd5;
  ld.global.v4.u32 {{%r4, %r5, %r6, %r7}}, [%rd6]; st.shared.v4.u32 [%r3], {{%r4, %r5, %r6, %r7}};
  setp.lt.u32 %p1, %r0, 16; add.s64 %rd6, %rd1, %rd5;
  @%p1 ld.global.v4.u32 {{%r4, %r5, %r6, %r7}}, [%rd6];
  @%p1 st.shared.v4.u32 [%r3+512], {{%r4, %r5, %r6, %r7}}; bar.warp.sync -1;
  // Rows 0-7 and 8-15 of A at k 0, then at k 8; B at k 0 and 8.
  and.b32 %r8, %r0, 15; shl.b32 %r8, %r8, 5; and.b32 %r9, %r0, 16; add.s32 %r8, %r8, %r9;
  add.s32 %r8, %r2, %r8;
  ldmatrix.sync.aligned.m8n8.x4.shared.b16 {{%r10, %r11, %r12, %r13}}, [%r8];
  {load_b}
  mov.f32 %f0, 0f3F800000; mov.f32 %f1, 0f40000000; mov.f32 %f2, 0f40400000; mov.f32 %f3, %f0;
  mma.sync.aligned.m16n8k16.row.col.f32.{kind}.{kind}.f32
    {{%f0, %f1, %f2, %f3}}, {{%r10, %r11, %r12, %r13}}, {{%r14, %r15}}, {{%f0, %f1, %f2, %f3}};
  shr.u32 %r16, %r0, 2; shl.b32 %r16, %r16, 5; and.b32 %r17, %r0, 3; shl.b32 %r17, %r17, 3;
  add.s32 %r16, %r16, %r17; cvt.u64.u32 %rd7, %r16; add.s64 %rd7, %rd2, %rd7;
  st.global.v2.f32 [%rd7], {{%f0, %f1}}; st.global.v2.f32 [%rd7+256], {{%f2, %f3}};
"""
LOAD_B = """and.b32 %r8, %r0, 7; shl.b32 %r8, %r8, 5; and.b32 %r9, %r0, 8; shl.b32 %r9, %r9, 1;
  add.s32 %r8, %r8, %r9; add.s32 %r8, %r2, %r8;
  ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%r14, %r15}, [%r8+512];"""
# b is [16, 8] here.
LOAD_B_TRANSPOSED = """and.b32 %r8, %r0, 15; shl.b32 %r8, %r8, 4; add.s32 %r8, %r2, %r8;
  ldmatrix.sync.aligned.m8n8.x2.trans.shared.b16 {%r14, %r15}, [%r8+512];"""


@pytest.mark.parametrize("kind", ["f16", "bf16"])
@pytest.mark.parametrize("transposed", [False, True])
def test_mma(kind, transposed):
    (a, exact_a), (b, exact_b) = normal((16, 16), 1, kind), normal((16, 8), 2, kind)
    out = np.zeros((16, 8), np.float32)
    body = MMA.format(kind=kind, load_b=LOAD_B_TRANSPOSED if transposed else LOAD_B)
    emulator.run(body, [held(a), held(b if transposed else np.ascontiguousarray(b.T)), out],
                 before=SHARED.format(1024))
    added = np.array([[1, 2]] * 8 * 4 + [[3, 1]] * 8 * 4, np.float64).reshape(16, 8)
    np.testing.assert_allclose(out, exact_a @ exact_b + added, rtol=1e-5, atol=1e-5)


def test_stmatrix_is_the_inverse_of_ldmatrix():
    data, out = held(np.random.default_rng(3).integers(0, 2**32, 128, dtype=np.uint32)), np.zeros(
        128, np.uint32)
    body = """mov.u32 %r0, %tid.x; shl.b32 %r1, %r0, 4; mov.u32 %r2, memory; add.s32 %r3, %r2, %r1;
      cvt.u64.u32 %rd5, %r1; add.s64 %rd6, %rd0, %rd5; add.s64 %rd7, %rd1, %rd5;
      ld.global.v4.u32 {%r4, %r5, %r6, %r7}, [%rd6]; st.shared.v4.u32 [%r3], {%r4, %r5, %r6, %r7};
      ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%r4, %r5, %r6, %r7}, [%r3];
      stmatrix.sync.aligned.m8n8.x4.trans.shared.b16 [%r3+512], {%r4, %r5, %r6, %r7};
      ld.shared.v4.u32 {%r4, %r5, %r6, %r7}, [%r3+512];
      st.global.v4.u32 [%rd7], {%r4, %r5, %r6, %r7};"""
    emulator.run(body, [data, out], before=SHARED.format(1024))
    assert np.array_equal(data, out)


# One thread loads a box; all wait for it and copy 16 bytes each of it out.
LOAD = """
  .shared .align 8 .b8 bar[8];
  mov.u32 %r0, %tid.x; setp.eq.u32 %p1, %r0, 0; mov.u32 %r2, memory; mov.u32 %r3, bar;
  mov.u64 %rd9, p0; cvta.param.u64 %rd9, %rd9;
  @%p1 mbarrier.init.shared.b64 [%r3], 1; fence.mbarrier_init.release.cluster; bar.sync 0;
  @!%p1 bra WAIT;
  mbarrier.arrive.expect_tx.shared.b64 _, [%r3], {bytes};
  cp.async.bulk.tensor.{rank}d.shared::cluster.global.tile.mbarrier::complete_tx::bytes
    [%r2], [%rd9, {{{at}}}], [%r3];
WAIT:
  {wait}
  shl.b32 %r1, %r0, 4; add.s32 %r4, %r2, %r1; cvt.u64.u32 %rd5, %r1; add.s64 %rd6, %rd1, %rd5;
  ld.shared.v4.u32 {{%r4, %r5, %r6, %r7}}, [%r4]; st.global.v4.u32 [%rd6], {{%r4, %r5, %r6, %r7}};
"""
WAIT = "mbarrier.try_wait.parity.shared.b64 %p2, [%r3], 0; @!%p2 bra WAIT;"


@pytest.mark.parametrize("swizzle", [0, 1, 2, 3])
@pytest.mark.parametrize("at", [(0, 0, 0), (-8, 3, 1), (16, -2, 0), (48, 9, 2)])
def test_tma_load(swizzle, at):
    columns = 64 if swizzle == 0 else 8 << swizzle
    tensor = held(np.random.default_rng(4).integers(1, 2**16, (3, 11, 64)).astype(np.uint16))
    box = (columns, 4, 2)
    count = columns * 8
    out = np.zeros(count, np.uint16)
    map_ = emulator.tensor_map(tensor, BFLOAT16, (64, 11, 3), (128, 11 * 128), box, swizzle)
    emulator.library().emuRegister(tensor.ctypes.data, tensor.nbytes)
    body = LOAD.format(bytes=count * 2, rank=3, wait=WAIT,
                       at=", ".join(map(str, at)))
    emulator.run(body, [map_, out], block=(count * 2 // 16,), before=SHARED.format(4096))
    emulator.library().emuUnregister(tensor.ctypes.data)
    padded = np.zeros((3 + 8, 11 + 16, 64 + 256), np.uint16)
    padded[4:7, 8:19, 128:192] = tensor
    expected = padded[4 + at[2]:, 8 + at[1]:, 128 + at[0]:][:2, :4, :columns].reshape(-1)
    # Unit u (of 16 bytes) of a line of 128 bytes lies at u ^ (line mod 2^swizzle).
    units = expected.reshape(-1, 8)
    index = np.arange(len(units))
    placed = np.zeros_like(units)
    placed[index ^ (index // 8 & ((1 << swizzle) - 1))] = units
    assert np.array_equal(out, placed.reshape(-1))


def test_tma_and_mbarriers_are_checked():
    tensor = held(np.ones((8, 64), np.uint16))
    map_ = emulator.tensor_map(tensor, FLOAT16, (64, 8), (128,), (64, 8), 3)
    out = np.zeros(512, np.uint16)

    def rejects(pattern, **changes):
        options = dict(bytes=1024, rank=2, wait=WAIT, at="0, 0")
        code = changes.pop("code", 719)
        options.update(changes)
        fails(pattern, LOAD.format(**options), [map_, out], block=(64,),
              before=SHARED.format(2048), code=code)
    rejects("which is not allocated", code=700)
    emulator.library().emuRegister(tensor.ctypes.data, tensor.nbytes)
    rejects("whose asynchronous copy has not been waited for|not written", wait="")
    rejects("(?s)deadlock.*warp 0 waits for the mbarrier at shared address .*"
            "in phase 0: 0 of 1 arrivals and 16 bytes are missing", bytes=1040)
    rejects("a tensor map of rank 2 in an instruction of rank 3", rank=3, at="0, 0, 0")
    emulator.library().emuUnregister(tensor.ctypes.data)
    one = "mov.u32 %r0, %tid.x; setp.eq.u32 %p1, %r0, 0; mov.u32 %r3, memory;"
    fails("there is no mbarrier", one + "@%p1 mbarrier.arrive.shared.b64 _, [%r3];", [],
          before=SHARED.format(64))
    fails("more arrivals than the mbarrier's count of 33", one +
          "@%p1 mbarrier.init.shared.b64 [%r3], 33; mbarrier.arrive.shared.b64 %rd0, [%r3];"
          "bar.warp.sync -1; mbarrier.arrive.shared.b64 %rd0, [%r3], 2;", [],
          before=SHARED.format(64))
    fails("race: the mbarrier was initialised by warp 0", one +
          "@%p1 mbarrier.init.shared.b64 [%r3], 64; mbarrier.arrive.shared.b64 %rd0, [%r3];", [],
          block=(64,), before=SHARED.format(64))


def test_tma_store():
    tensor = held(np.zeros((6, 64), np.uint16))
    map_ = emulator.tensor_map(tensor, FLOAT16, (64, 6), (128,), (64, 8), 3)
    emulator.library().emuRegister(tensor.ctypes.data, tensor.nbytes)
    body = """mov.u32 %r0, %tid.x; shl.b32 %r1, %r0, 4; mov.u32 %r2, memory;
      shr.u32 %r3, %r0, 3; and.b32 %r4, %r0, 7; xor.b32 %r4, %r4, %r3; shl.b32 %r3, %r3, 7;
      shl.b32 %r4, %r4, 4; add.s32 %r3, %r3, %r4; add.s32 %r3, %r2, %r3;
      st.shared.v4.u32 [%r3], {{%r0, %r0, %r0, %r0}}; {} bar.sync 0;
      setp.eq.u32 %p1, %r0, 0; mov.u64 %rd9, p0; cvta.param.u64 %rd9, %rd9;
      @%p1 cp.async.bulk.tensor.2d.global.shared::cta.bulk_group [%rd9, {{0, 2}}], [%r2];
      @%p1 cp.async.bulk.commit_group; @%p1 cp.async.bulk.wait_group.read 0;"""
    emulator.run(body.format("fence.proxy.async.shared::cta;"), [map_], block=(64,),
                 before=SHARED.format(1024))
    expected = np.zeros((6, 64), np.uint16)
    expected[2:] = np.repeat(np.arange(32, dtype=np.uint32), 4).view(np.uint16).reshape(4, 64)
    assert np.array_equal(tensor, expected)
    fails("wrote with no fence.proxy.async since", body.format(""), [map_], block=(64,),
          before=SHARED.format(1024))
    emulator.library().emuUnregister(tensor.ctypes.data)


def operand(values, swizzle, transposed, reverse):
    """A matrix [rows, 16] as a descriptor wants it: its bytes, and the leading and
    stride offsets. Strides are not the packed ones; `reverse` keeps the two apart."""
    rows = len(values)
    span = 16 << swizzle
    blocks = rows // 8
    memory = np.full(32768, 0x7E7E, np.uint16)
    if not transposed:
        stride, leading = (8 * span + 1024, 1) if swizzle else (1024, 256)
        if reverse and not swizzle:
            stride, leading = 128, 128 * blocks
        address = lambda r, k: (r // 8 * stride + r % 8 * span +
                                (k * 2 if swizzle else k // 8 * leading + k % 8 * 2))
    else:
        across, down = 4096, 2048
        if reverse:
            across, down = 2048, 16384
        leading, stride = (across, down) if swizzle else (down, across)
        address = lambda r, k: (r * 2 // span * across + r * 2 % span + k % 8 * span +
                                k // 8 * down)
    for r in range(rows):
        for k in range(16):
            where = address(r, k)
            where ^= (where >> 7 & ((1 << swizzle) - 1)) << 4
            memory[where // 2] = values[r, k]
    return memory, leading, stride


WGMMA = """
  mov.u32 %r0, %tid.x; mov.u32 %r2, memory; mov.u32 %r1, %r0;
COPY:
  shl.b32 %r3, %r1, 4; cvt.u64.u32 %rd5, %r3; add.s64 %rd6, %rd0, %rd5; add.s32 %r4, %r2, %r3;
  ld.global.v4.u32 {{%r5, %r6, %r7, %r8}}, [%rd6]; st.shared.v4.u32 [%r4], {{%r5, %r6, %r7, %r8}};
  add.s32 %r1, %r1, 128; setp.lt.u32 %p1, %r1, 8192; @%p1 bra COPY;
  {fence} bar.sync 0;
  shr.u32 %r3, %r2, 4; cvt.u64.u32 %rd7, %r3; add.s64 %rd8, %rd7, 4096;
  or.b64 %rd7, %rd7, {a}; or.b64 %rd8, %rd8, {b};
  mov.f32 %f0, 0f3F800000; mov.f32 %f1, %f0; mov.f32 %f2, %f0; mov.f32 %f3, %f0;
  mov.f32 %f4, %f0; mov.f32 %f5, %f0; mov.f32 %f6, %f0; mov.f32 %f7, %f0;
  {registers}
  wgmma.fence.sync.aligned; setp.eq.u32 %p2, 0, {zero};
  wgmma.mma_async.sync.aligned.m64n16k16.f32.{kind}.{kind} {{%f0,%f1,%f2,%f3,%f4,%f5,%f6,%f7}},
    {left}, %rd8, %p2, {sign}, 1{transposed};
  wgmma.commit_group.sync.aligned;
  {wait}
  // Row 16 warp + lane / 4 (+ 8), column 2 (lane % 4) (+ 8): rows of 64 bytes.
  shr.u32 %r3, %r0, 5; shl.b32 %r3, %r3, 4; and.b32 %r4, %r0, 31; shr.u32 %r5, %r4, 2;
  add.s32 %r3, %r3, %r5; shl.b32 %r3, %r3, 6; and.b32 %r4, %r0, 3; shl.b32 %r4, %r4, 3;
  add.s32 %r3, %r3, %r4; cvt.u64.u32 %rd5, %r3; add.s64 %rd6, %rd1, %rd5;
  st.global.v2.f32 [%rd6], {{%f0, %f1}}; st.global.v2.f32 [%rd6+512], {{%f2, %f3}};
  st.global.v2.f32 [%rd6+32], {{%f4, %f5}}; st.global.v2.f32 [%rd6+544], {{%f6, %f7}};
"""
WAIT_GROUP = "wgmma.wait_group.sync.aligned 0;"
FENCE = "fence.proxy.async.shared::cta;"


def multiply(kind="bf16", swizzle=3, transposed=(0, 0), reverse=False, registers=False, sign=1,
             zero=0, wait=WAIT_GROUP, fence=FENCE):
    rows, columns = 64, 16
    (a, exact_a), (b, exact_b) = normal((rows, 16), 5, kind), normal((columns, 16), 6, kind)
    # Transposed, a span holds up to 64 rows: columns of B are padded to it.
    memory_a, leading_a, stride_a = operand(a, swizzle, transposed[0], reverse)
    memory_b, leading_b, stride_b = operand(b, swizzle, transposed[1], reverse)

    def descriptor(leading, stride):
        return leading >> 4 << 16 | stride >> 4 << 32 | [0, 3, 2, 1][swizzle] << 62
    data = held(np.concatenate([memory_a, memory_b]))
    left, loads = "%rd7", ""
    if registers:
        fragment = np.zeros((4, 32, 4, 2), np.uint16)
        for warp, lane, k, half in np.ndindex(fragment.shape):
            fragment[warp, lane, k, half] = a[16 * warp + lane // 4 + 8 * (k & 1),
                                              2 * (lane % 4) + 8 * (k >> 1) + half]
        data[:fragment.size] = fragment.reshape(-1)
        left = "{%r10, %r11, %r12, %r13}"
        loads = ("shl.b32 %r3, %r0, 4; add.s32 %r3, %r2, %r3;"
                 "ld.shared.v4.u32 {%r10, %r11, %r12, %r13}, [%r3];")
    out = np.zeros((rows, columns), np.float32)
    body = WGMMA.format(
        kind=kind, a=descriptor(leading_a, stride_a), b=descriptor(leading_b, stride_b),
        left=left, registers=loads, zero=zero, sign=sign, wait=wait, fence=fence,
        transposed=f", {transposed[1]}" if registers else f", {transposed[0]}, {transposed[1]}")
    emulator.run(body, [data, out], block=(128,), before=".extern .shared .align 1024 .b8 memory[];",
                 shared=131072)
    np.testing.assert_allclose(out, sign * (exact_a @ exact_b.T) + (zero == 0), rtol=1e-5,
                               atol=1e-5)


@pytest.mark.parametrize("swizzle", [0, 1, 2, 3])
@pytest.mark.parametrize("transposed", [(0, 0), (0, 1), (1, 0), (1, 1)])
def test_wgmma_layouts(swizzle, transposed):
    multiply(swizzle=swizzle, transposed=transposed)
    multiply(swizzle=swizzle, transposed=transposed, reverse=True)


def test_wgmma_operands():
    multiply(kind="f16", registers=True)
    multiply(kind="bf16", registers=True, transposed=(0, 1))
    multiply(sign=-1)
    multiply(zero=1)


def test_wgmma_is_checked():
    with pytest.raises(Failure, match="reads an accumulator of wgmma that no wgmma.wait_group"):
        multiply(wait="")
    with pytest.raises(Failure, match="reads an accumulator of wgmma that no wgmma.wait_group"):
        multiply(wait="wgmma.wait_group.sync.aligned 1;")
    with pytest.raises(Failure, match="wrote with no fence.proxy.async since"):
        multiply(fence="")
    with pytest.raises(Failure, match="which wgmma of warp . reads, with no wgmma.wait_group"):
        multiply(wait="bar.sync 0; st.shared.u32 [memory], 0;" + WAIT_GROUP)
    with pytest.raises(Failure, match="writes a register that wgmma reads"):
        multiply(registers=True, wait="mov.u32 %r11, 0;" + WAIT_GROUP)
    # A move of an accumulator in flight is the assembler's to remove.
    multiply(wait="mov.f32 %f20, %f0;" + WAIT_GROUP)
