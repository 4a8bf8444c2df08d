"""The machine code of the CPU engine: its inner loops keep what they compute in
registers."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass, field

import pytest

ALIBI_COMPILE = os.path.join(os.environ["ALIBI_BUILD_DIR"], "bin", "alibi-compile")
OBJDUMP = shutil.which("llvm-objdump-22") or "/usr/lib/llvm-22/bin/llvm-objdump"

# By target: the multiply-adds of vectors, a reference to the stack, a jump.
X86_PRODUCT, ARM_PRODUCT = r"vfmadd\d+ps|vdpbf16ps", r"fmla\s"
TARGETS = {
    "x86-64-v4": ("x86_64-linux-gnu", X86_PRODUCT, r"\(%rsp", r"^j\w+\s+0x([0-9a-f]+)"),
    "znver4": ("x86_64-linux-gnu", X86_PRODUCT, r"\(%rsp", r"^j\w+\s+0x([0-9a-f]+)"),
    "x86-64-v3": ("x86_64-linux-gnu", X86_PRODUCT, r"\(%rsp", r"^j\w+\s+0x([0-9a-f]+)"),
    "neoverse-v2": (
        "aarch64-linux-gnu", ARM_PRODUCT, r"\[sp", r"^(?:b\.?\w*|cbn?z \w+,|tbn?z \S+ \S+)\s+0x([0-9a-f]+)",
    ),
}
# x86 (the destination comes last), Arm.
STORE = r"mov\w*\s.*\(%r[sb]p[^)]*\)$|^st[rpu]"


@dataclass
class Loop:
    """A loop without others in it."""

    begin: int
    lines: list = field(default_factory=list)

    def count(self, pattern):
        return sum(bool(re.search(pattern, line)) for line in self.lines)


def inner_loops(listing, stack, jump):
    """The innermost loops of a disassembly, and what refers to the stack in them."""
    loops = []
    for function in re.split(r"\n(?=[0-9a-f]{8,} <)", listing):
        lines = re.findall(r"^\s*([0-9a-f]+):\s+(.*)$", function, re.MULTILINE)
        code = [(int(address, 16), re.sub(r"\s+", " ", text)) for address, text in lines]
        # Where the frame has a register of its own.
        frame = stack if "%rsp, %rbp" not in function else stack + r"|\(%rbp\)"
        backward = []
        for address, text in code:
            target = re.match(jump, text)
            if target and int(target[1], 16) <= address:
                backward.append((int(target[1], 16), address))
        for begin, end in backward:
            if any(begin <= b and e <= end and (b, e) != (begin, end) for b, e in backward):
                continue
            body = [text for address, text in code if begin <= address <= end]
            loops.append((Loop(begin, body), frame))
    return loops


def disassemble(tmp_path, cpu, depth, method, causal, element):
    triple = TARGETS[cpu][0]
    t, s = f"tensor<1x8x4096x{depth}x{element}>", "tensor<8xf32>"
    source = tmp_path / "attention.mlir"
    source.write_text(f"""
    func.func @f(%q: {t}, %k: {t}, %v: {t}, %s: {s}) -> {t} {{
      %o = alibi.attention %q, %k, %v, %s {"causal" if causal else ""} method({method})
          : ({t}, {t}, {t}, {s}) -> {t}
      return %o : {t}
    }}""")
    code = tmp_path / "attention.o"
    subprocess.run(
        [ALIBI_COMPILE, source, "-o", code, f"--target-triple={triple}", f"--target-cpu={cpu}"],
        check=True,
    )
    return subprocess.run(
        [OBJDUMP, "-d", "--no-show-raw-insn", code], check=True, capture_output=True, text=True
    ).stdout


@pytest.mark.parametrize("causal", (True, False))
@pytest.mark.parametrize("method", ("#alibi.exact", "#alibi.sampled<samples = 32>"))
@pytest.mark.parametrize("depth", (64, 128))
@pytest.mark.parametrize("cpu, element", [(cpu, "f32") for cpu in TARGETS] + [("znver4", "bf16")])
def test_nothing_is_spilled(tmp_path, cpu, element, depth, method, causal):
    _, product, stack, jump = TARGETS[cpu]
    loops = inner_loops(disassemble(tmp_path, cpu, depth, method, causal, element), stack, jump)
    hot = [(loop, frame) for loop, frame in loops if loop.count(product) >= 8]
    tiles = 0
    for loop, frame in hot:
        # A register tile (scores; weights times values) is half products. Loops of
        # exponentials may read the stack, as some have more constants and addresses
        # than there are registers, but not write it. So many addresses are alive in a
        # sampled tile that LLVM reads one again, with 16 products in an iteration.
        is_tile = loop.count(product) > 0.4 * len(loop.lines)
        tiles += is_tile
        spills = [line for line in loop.lines if re.search(frame, line)]
        if not is_tile:
            spills = [line for line in spills if re.search(STORE, line)]
        elif "sampled" in method and len(spills) == 1:
            spills = [line for line in spills if not re.match(r"movq \S+, %r|ldr x", line)]
        assert not spills, f"loop at {loop.begin:#x}: {spills}"
    assert tiles >= 2


def test_spills_would_be_seen():
    listing = """
0000000000000000 <f>:
       0: vmovups (%rdi), %zmm0
       4: vfmadd231ps 64(%rsp), %zmm0, %zmm1
       8: addq $1, %rax
       c: jne 0x4 <f+0x4>
      10: jne 0x0 <f>
      14: retq
"""
    ((loop, frame),) = inner_loops(listing, *TARGETS["x86-64-v4"][2:])
    assert (loop.begin, loop.count(X86_PRODUCT), loop.count(frame)) == (4, 1, 1)
    assert loop.count(STORE) == 0
    assert re.search(STORE, "vmovups %zmm1, 64(%rsp)") and re.search(STORE, "str x20, [sp, #8]")
