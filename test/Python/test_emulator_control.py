"""The CUDA emulator: control flow, warps, memory, barriers, and what it reports."""

import ctypes

import numpy as np
import pytest

import emulator
from emulator import Failure


@pytest.fixture(autouse=True)
def device():
    emulator.use()


TID = "mov.u32 %r0, %tid.x; mul.wide.u32 %rd20, %r0, 4; add.s64 %rd21, %rd0, %rd20;"
STORE = "st.global.u32 [%rd21], %r1;"
SHARED = ".shared .align 1024 .b8 memory[8192];"


def fails(pattern, body, arguments=(), code=719, **options):
    with pytest.raises(Failure, match=pattern) as caught:
        emulator.run(body, list(arguments), **options)
    assert caught.value.code == code


def output(body, count=32, **options):
    out = np.full(count, 0xABABABAB, np.uint32)
    emulator.run(TID + body, [out], **options)
    return out


def test_divergence_and_reconvergence():
    # Steps of Collatz, by thread: loops with divergent ends, and a branch in them.
    out = output("""
      add.s32 %r2, %r0, 1; mov.u32 %r1, 0;
    LOOP:
      setp.eq.u32 %p1, %r2, 1; @%p1 bra DONE;
      and.b32 %r3, %r2, 1; setp.eq.u32 %p2, %r3, 0; @%p2 bra EVEN;
      mad.lo.s32 %r2, %r2, 3, 1; bra.uni NEXT;
    EVEN: shr.u32 %r2, %r2, 1;
    NEXT: add.s32 %r1, %r1, 1; bra LOOP;
    DONE:
      // All threads are here again: this needs the full mask.
      shfl.sync.bfly.b32 %r4, %r1, 1, 31, -1;
      shl.b32 %r4, %r4, 16; or.b32 %r1, %r1, %r4;
    """ + STORE)

    def steps(n):
        return 0 if n == 1 else 1 + steps(n // 2 if n % 2 == 0 else 3 * n + 1)
    expected = [steps(n + 1) for n in range(32)]
    assert out.tolist() == [expected[n] | expected[n ^ 1] << 16 for n in range(32)]


def test_exits_and_tables():
    out = output("setp.gt.u32 %p1, %r0, 20; @%p1 exit;"
                 "TARGETS: .branchtargets A, B, C, A;"
                 "and.b32 %r2, %r0, 3; brx.idx %r2, TARGETS;"
                 "A: mov.u32 %r1, 10; bra END; B: mov.u32 %r1, 11; bra END; C: mov.u32 %r1, 12;"
                 "END: activemask.b32 %r3; shl.b32 %r3, %r3, 8; or.b32 %r1, %r1, %r3;" + STORE)
    active = (1 << 21) - 1
    assert out.tolist() == [
        [10, 11, 12, 10][n & 3] | active << 8 & 0xFFFFFFFF if n <= 20 else 0xABABABAB
        for n in range(32)]


def test_warp_instructions():
    values = "mul.lo.s32 %r2, %r0, 7; and.b32 %r2, %r2, 15;"
    base = np.arange(32) * 7 % 16

    def result(body):
        return output(values + body + STORE)
    lanes = np.arange(32)
    assert result("shfl.sync.up.b32 %r1, %r2, 3, 0, -1;").tolist() == [
        base[n - 3] if n >= 3 else base[n] for n in lanes]
    assert result("shfl.sync.down.b32 %r1|%p1, %r2, 3, 0x181f, -1;"
                  "@!%p1 mov.u32 %r1, 99;").tolist() == [
        base[n + 3] if n % 8 < 5 else 99 for n in lanes]
    assert result("shfl.sync.idx.b32 %r1, %r2, 5, 0x181f, -1;").tolist() == [
        base[n // 8 * 8 + 5] for n in lanes]
    ballot = sum(1 << n for n in lanes if base[n] > 9)
    assert set(result("setp.gt.u32 %p1, %r2, 9; vote.sync.ballot.b32 %r1, %p1, -1;")) == {ballot}
    assert set(result("redux.sync.max.u32 %r1, %r2, -1;")) == {15}
    assert result("match.any.sync.b32 %r1, %r2, -1;").tolist() == [
        sum(1 << m for m in lanes if base[m] == base[n]) for n in lanes]
    elected = result("mov.u32 %r1, 0; elect.sync %r3|%p1, -1; @%p1 mov.u32 %r1, 1;")
    assert elected.tolist() == [1] + [0] * 31
    # Threads that have exited need not take part.
    emulator.run("mov.u32 %r0, %tid.x; setp.lt.u32 %p1, %r0, 4; @%p1 exit; bar.warp.sync -1;", [])
    fails("the member mask is 0xffffffff, but active are the threads 0xfffffffe",
          "mov.u32 %r0, %tid.x; setp.eq.u32 %p1, %r0, 0; @%p1 bra END;"
          "shfl.sync.bfly.b32 %r1, %r0, 1, 31, -1; END:")


def test_calls_local_memory_and_constants():
    out = np.zeros(32, np.uint32)
    before = """
    .global .align 4 .b8 bytes[4] = {1, 2, 3, 255};
    .const .align 4 .u32 table[3] = {100, 0x200, 300};
    .func (.param .b32 result) twice(.param .b32 value, .param .align 4 .b8 pair[8]) {
      .reg .b32 %r<5>; .reg .pred %p<2>;
      ld.param.u32 %r1, [value]; ld.param.u32 %r2, [pair+4];
      setp.gt.u32 %p1, %r1, 15;
      @%p1 bra BIG;
      mad.lo.s32 %r3, %r1, 2, %r2; st.param.b32 [result], %r3; ret;
    BIG: st.param.b32 [result], 7; ret;
    }"""
    body = TID + """
      .local .align 8 .b8 depot[16];
      { .param .b32 a; .param .align 4 .b8 b[8]; .param .b32 r;
        st.param.b32 [a], %r0; st.param.b32 [b+4], 5;
        call.uni (r), twice, (a, b);
        ld.param.b32 %r1, [r]; }
      mov.u64 %rd10, depot; cvta.local.u64 %rd11, %rd10;
      st.local.u32 [depot+4], %r1; add.s64 %rd11, %rd11, 4; ld.u32 %r2, [%rd11];
      ld.const.u32 %r3, [table+4]; ld.global.u8 %r4, [bytes+3]; ld.global.s8 %r5, [bytes+3];
      add.s32 %r1, %r2, %r3; add.s32 %r1, %r1, %r4; add.s32 %r1, %r1, %r5;
    """ + STORE
    emulator.run(body, [out], before=before)
    assert out.tolist() == [(2 * n + 5 if n <= 15 else 7) + 0x200 + 255 - 1 for n in range(32)]


def test_global_memory_is_checked():
    out = np.zeros(8, np.uint32)
    fails(r"thread 8 \(warp 0, lane 8\), PTX line \d+: `.*`: writes 4 bytes of global memory at "
          r"0x[0-9a-f]+, which is not allocated", TID + "mov.u32 %r1, 1;" + STORE, [out], code=700)
    fails("not a multiple of 4", TID + "st.global.u32 [%rd21+2], %r0;", [out], code=716)
    fails("no memory at|not allocated", "mov.u64 %rd1, 0; ld.global.u32 %r0, [%rd1];", code=700)
    assert not out[:2].tolist() == [0, 0]


def test_shared_memory_is_checked():
    fails("reads shared byte 0x410, which the block has not written",
          "ld.shared.u32 %r1, [memory+16];", before=SHARED)
    fails("shared address 0x2400 is outside", "st.shared.u32 [memory+8192], %r1;",
          before=SHARED, code=700)
    body = """mov.u32 %r0, %tid.x; shl.b32 %r1, %r0, 2; mov.u32 %r2, memory; add.s32 %r3, %r2, %r1;
      st.shared.u32 [%r3], %r0; {} xor.b32 %r4, %r1, 128; add.s32 %r4, %r2, %r4;
      ld.shared.u32 %r5, [%r4];"""
    emulator.run(body.format("bar.sync 0;"), [], block=(64,), before=SHARED)
    emulator.run("mov.u32 %r9, 64;" + body.format("barrier.sync 3, %r9;"), [], block=(64,),
                 before=SHARED)
    # Warp 0 runs first, and reads what warp 1 has yet to write.
    fails("not written", body.format(""), block=(64,), before=SHARED)
    fails("race: writes shared byte 0x400, written by warp 0 with no barrier in between",
          "st.shared.u32 [memory], 1;", block=(64,), before=SHARED)
    emulator.use(races=False)
    emulator.run("st.shared.u32 [memory], 1;", [], block=(64,), before=SHARED)
    emulator.use()
    fails("race: writes shared byte 0x400, read by warp 1",
          "mov.u32 %r0, %tid.x; setp.ge.u32 %p1, %r0, 32; @%p1 st.shared.u32 [memory], 1;"
          "bar.sync 0; @%p1 ld.shared.u32 %r1, [memory]; @!%p1 st.shared.u32 [memory], 2;",
          block=(64,), before=SHARED)


def test_barriers_are_checked():
    fails(r"(?s)deadlock:\n  warp 0 waits at barrier 0 .*32 of 64 threads.*\n  warp 1 has exited",
          "mov.u32 %r0, %tid.x; setp.ge.u32 %p1, %r0, 32; @%p1 exit; bar.sync 0;", block=(64,))
    fails(r"(?s)deadlock.*warp 0 waits at barrier 1 .*warp 1 waits at barrier 2",
          "mov.u32 %r0, %tid.x; shr.u32 %r1, %r0, 5; add.s32 %r1, %r1, 1; bar.sync %r1;",
          block=(64,))
    fails("not all threads of the warp", "mov.u32 %r0, %tid.x; setp.gt.u32 %p1, %r0, 3;"
          "@%p1 bar.sync 0;")
    fails("64 threads, where others wait for 96",
          "mov.u32 %r0, %tid.x; shr.u32 %r1, %r0, 5; shl.b32 %r1, %r1, 5; sub.s32 %r1, 96, %r1;"
          "bar.sync 1, %r1;", block=(96,))
    fails("mma.sync needs all threads", "mov.u32 %r0, %tid.x; setp.gt.u32 %p1, %r0, 3;"
          "@%p1 mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%f0,%f1,%f2,%f3},"
          "{%r1,%r2,%r3,%r4}, {%r5,%r6}, {%f0,%f1,%f2,%f3};")
    fails("trap", "mov.u32 %r0, %tid.x; setp.eq.u32 %p1, %r0, 3; @%p1 trap;")


def test_reducing_and_arriving_barriers():
    out = output("setp.gt.u32 %p1, %r0, 70; bar.red.popc.u32 %r1, 0, %p1;"
                 "bar.red.and.pred %p2, 1, 96, !%p1; @%p2 add.s32 %r1, %r1, 1000;" + STORE, 96,
                 block=(96,))
    assert set(out) == {25}
    # Warps 0 and 1 only arrive, warp 2 waits for them.
    out = output("shl.b32 %r2, %r0, 2; mov.u32 %r3, memory; add.s32 %r3, %r3, %r2;"
                 "st.shared.u32 [%r3], %r0; setp.ge.u32 %p1, %r0, 64; @%p1 bra WAIT;"
                 "bar.arrive 5, 96; exit; WAIT: bar.sync 5, 96;"
                 "ld.shared.u32 %r1, [%r3+-256];" + STORE, 96, block=(96,), before=SHARED)
    assert out[64:].tolist() == list(range(32))


def test_atomics():
    counts = np.zeros(4, np.uint32)
    body = """mov.u32 %r0, %tid.x; and.b32 %r1, %r0, 3; shl.b32 %r2, %r1, 2;
      setp.lt.u32 %p1, %r0, 4; mov.u32 %r3, memory; add.s32 %r3, %r3, %r2;
      @%p1 st.shared.u32 [%r3], 0; bar.sync 0;
      atom.shared.add.u32 %r4, [%r3], %r0; red.shared.max.u32 [%r3], 5; bar.sync 0;
      @!%p1 bra END; ld.shared.u32 %r5, [%r3]; cvt.u64.u32 %rd2, %r2; add.s64 %rd3, %rd0, %rd2;
      red.global.add.u32 [%rd3], %r5; atom.global.cas.b32 %r6, [%rd3], 1, 2; END:"""
    emulator.use(threads=2)
    emulator.run(body, [counts], grid=(10,), block=(64,), before=SHARED)
    assert counts.tolist() == [10 * sum(range(k, 64, 4)) for k in range(4)]


COPY = """mov.u32 %r0, %tid.x; shl.b32 %r1, %r0, 4; mov.u32 %r2, memory; add.s32 %r3, %r2, %r1;
  cvt.u64.u32 %rd5, %r1; add.s64 %rd6, %rd0, %rd5; add.s64 %rd7, %rd1, %rd5;
  {} cp.async.commit_group; cp.async.wait_group {};
  {} ld.shared.v4.u32 {{%r4, %r5, %r6, %r7}}, [%r3]; st.global.v4.u32 [%rd7], {{%r4, %r5, %r6, %r7}};
"""


def test_copies_are_asynchronous():
    data = np.random.default_rng(1).integers(0, 255, 1024).astype(np.uint8)
    out = np.zeros_like(data)
    copy = "cp.async.cg.shared.global [%r3], [%rd6], 16;"
    emulator.run(COPY.format(copy, 0, ""), [data, out], block=(64,), before=SHARED)
    assert np.array_equal(data, out)
    # Of zeros where the source is shorter, or left out.
    short = "and.b32 %r8, %r0, 15; cp.async.ca.shared.global [%r3], [%rd6], 16, %r8;"
    emulator.run(COPY.format(short, 0, ""), [data, out], block=(64,), before=SHARED)
    kept = np.arange(16) < (np.arange(64) % 16)[:, None]
    assert np.array_equal(np.where(kept, data.reshape(64, 16), 0), out.reshape(64, 16))
    fails("whose asynchronous copy has not been waited for", COPY.format(copy, 1, ""),
          [data, out], block=(64,), before=SHARED)
    # The wait is for the thread's own copies: others need a barrier.
    other = "xor.b32 %r1, %r1, 512; add.s32 %r3, %r2, %r1; {}"
    emulator.run(COPY.format(copy, 0, other.format("bar.sync 0;")), [data, out], block=(64,),
                 before=SHARED)
    fails("not written", COPY.format(copy, 0, other.format("")), [data, out], block=(64,),
          before=SHARED)
    fails("which is not allocated", COPY.format(copy, 0, ""), [data[:256], out], block=(64,),
          before=SHARED, code=700)


@pytest.mark.parametrize("swizzle", [False, True])
def test_bank_conflicts(swizzle):
    # Rows of 128 bytes: the first unit of eight of them is in the same banks.
    body = f"""mov.u32 %r0, %tid.x; shl.b32 %r1, %r0, 7; mov.u32 %r2, memory;
      and.b32 %r3, %r0, 7; shl.b32 %r3, %r3, 4; {'' if swizzle else 'mov.u32 %r3, 0;'}
      add.s32 %r4, %r2, %r1; add.s32 %r4, %r4, %r3;
      mov.u32 %r5, 1; st.shared.v4.u32 [%r4], {{%r5, %r5, %r5, %r5}};
      ldmatrix.sync.aligned.m8n8.x4.shared.b16 {{%r6, %r7, %r8, %r9}}, [%r4];
      shl.b32 %r10, %r0, {2 if swizzle else 3}; add.s32 %r10, %r2, %r10;
      st.shared.u32 [%r10], 0; st.shared.u32 [%r2], 0;"""
    emulator.run(body, [], before=SHARED)
    counters = emulator.counters()
    assert counters.ldmatrix_conflicts == (0 if swizzle else 4 * 7)
    # The store of 16 bytes, and one of 4 bytes at every second word.
    assert counters.shared_conflicts == (0 if swizzle else 4 * 7 + 1)


def test_counters():
    data, out = np.arange(32, dtype=np.uint32), np.zeros(32, np.uint32)
    emulator.run("mov.u32 %r0, %tid.x; mul.wide.u32 %rd2, %r0, 4; add.s64 %rd3, %rd0, %rd2;"
                 "add.s64 %rd4, %rd1, %rd2; ld.global.u32 %r1, [%rd3]; st.global.u32 [%rd4], %r1;",
                 [data, out], block=(24,))
    counters = emulator.counters()
    assert counters.global_bytes_read == counters.global_bytes_written == 96
    assert counters.warp_instructions == 9 and counters.lane_instructions == 9 * 24
    emulator.library().emuResetCounters()
    assert emulator.counters().lane_instructions == 0


def test_driver_errors():
    emu = emulator.library()
    module = ctypes.c_void_p()
    assert emu.cuModuleLoadData(ctypes.byref(module), b"\x7fELF" + bytes(64)) == 209
    emulator.use(8, 0)
    with pytest.raises(Failure, match="sm_90a") as caught:
        emulator.load(emulator.text(""))
    assert caught.value.code == 209
    with pytest.raises(Failure, match=r"PTX line \d+: `frob.u32 %r1;`: .* not supported") as caught:
        emulator.load(emulator.text("frob.u32 %r1;\n", target="sm_80"))
    assert caught.value.code == 218
    loaded = emulator.load(emulator.text("", target="sm_80", directives=".reqntid 64, 1, 1"))
    with pytest.raises(Failure, match="requires blocks of 64 threads"):
        loaded["k"]((1,), (32,), [])
    with pytest.raises(Failure, match="bytes of dynamic shared memory, of 166912"):
        loaded["k"]((1,), (64,), [], shared=200_000)
    with pytest.raises(Failure) as caught:
        loaded["other"]
    assert caught.value.code == 500
    name = ctypes.c_char_p()
    assert emu.cuGetErrorName(719, ctypes.byref(name)) == 0
    assert name.value == b"CUDA_ERROR_LAUNCH_FAILED"
    value = ctypes.c_int()
    for attribute, expected in ((75, 8), (76, 0), (16, 132), (97, 163 * 1024)):
        assert emu.cuDeviceGetAttribute(ctypes.byref(value), attribute, 0) == 0
        assert value.value == expected
    pointer = ctypes.c_uint64()
    emulator.check(emu.cuMemAlloc_v2(ctypes.byref(pointer), ctypes.c_size_t(100)))
    data = np.arange(25, dtype=np.uint32)
    back = np.zeros_like(data)
    emulator.check(emu.cuMemcpyHtoD_v2(pointer, ctypes.c_void_p(data.ctypes.data),
                                       ctypes.c_size_t(100)))
    emulator.check(emu.cuMemcpyDtoH_v2(ctypes.c_void_p(back.ctypes.data), pointer,
                                       ctypes.c_size_t(100)))
    assert np.array_equal(data, back)
    assert emu.cuMemcpyHtoD_v2(pointer, ctypes.c_void_p(data.ctypes.data),
                               ctypes.c_size_t(101)) == 1
    emulator.check(emu.cuMemFree_v2(pointer))
    assert emu.cuMemFree_v2(pointer) == 1
