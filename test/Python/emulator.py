"""The CUDA emulator of test/Emulator through ctypes, for tests.

    emulator.use()                       # a device of 9.0, its context current
    kernel = emulator.load(ptx)["name"]
    kernel((grid,), (threads,), arguments, shared=bytes)

Arguments are NumPy arrays (registered, passed as addresses), scalars of NumPy
or ctypes, and ctypes arrays (passed by value). A failing launch raises
`Failure` with the emulator's text.
"""

import ctypes
import os

import numpy as np

_PATH = os.environ.get("ALIBI_CUDA_EMULATOR") or os.path.join(
    os.environ.get("ALIBI_BUILD_DIR", "build"), "test", "Emulator",
    "libcuda-emulator.so")
_library = None


class Failure(Exception):
    def __init__(self, code, text):
        super().__init__(f"{code}: {text}")
        self.code = code
        self.text = text


class Counters(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint64) for name in (
        "lane_instructions", "warp_instructions", "ldmatrix_conflicts",
        "shared_conflicts", "global_bytes_read", "global_bytes_written")]


def library():
    global _library
    if _library is None:
        _library = ctypes.CDLL(_PATH)
        _library.emuLastError.restype = ctypes.c_char_p
        for name in ("emuRegister", "emuUnregister"):
            getattr(_library, name).argtypes = (
                [ctypes.c_void_p, ctypes.c_size_t][:2 if name == "emuRegister" else 1])
    return _library


def check(code):
    if code != 0:
        raise Failure(code, library().emuLastError().decode())


def use(major=9, minor=0, multiprocessors=132, threads=1, races=True):
    emu = library()
    emu.emuSetDevice(major, minor, multiprocessors)
    check(emu.cuInit(0))
    emu.emuSetThreads(threads)
    emu.emuSetRaceCheck(int(races))
    context = ctypes.c_void_p()
    check(emu.cuDevicePrimaryCtxRetain(ctypes.byref(context), 0))
    check(emu.cuCtxSetCurrent(context))
    emu.emuResetCounters()


def counters():
    values = Counters()
    library().emuCounters(ctypes.byref(values))
    return values


def aligned(shape, dtype, align=256):
    """An array of zeros whose address is a multiple of `align`."""
    dtype = np.dtype(dtype)
    size = int(np.prod(shape)) * dtype.itemsize
    memory = np.zeros(size + align, np.uint8)
    start = -memory.ctypes.data % align
    return memory[start:start + size].view(dtype).reshape(shape)


class Kernel:
    def __init__(self, function):
        self.function = function

    def __call__(self, grid, block, arguments, shared=0):
        emu = library()
        if shared > 48 * 1024:
            check(emu.cuFuncSetAttribute(self.function, 8, shared))
        values, arrays = [], []
        for argument in arguments:
            if isinstance(argument, np.ndarray):
                emu.emuRegister(argument.ctypes.data, argument.nbytes)
                arrays.append(argument)
                values.append(ctypes.c_uint64(argument.ctypes.data))
            elif isinstance(argument, np.generic):
                values.append((ctypes.c_ubyte * argument.nbytes).from_buffer_copy(
                    argument.tobytes()))
            else:
                values.append(argument)
        pointers = (ctypes.c_void_p * max(len(values), 1))(
            *[ctypes.addressof(value) for value in values])
        grid = tuple(grid) + (1,) * (3 - len(grid))
        block = tuple(block) + (1,) * (3 - len(block))
        try:
            check(emu.cuLaunchKernel(self.function, *grid, *block, shared, None,
                                     pointers, None))
        finally:
            for array in arrays:
                emu.emuUnregister(array.ctypes.data)


class Module:
    def __init__(self, ptx):
        self.handle = ctypes.c_void_p()
        check(library().cuModuleLoadData(ctypes.byref(self.handle),
                                         ctypes.c_char_p(ptx.encode())))

    def __getitem__(self, name):
        function = ctypes.c_void_p()
        check(library().cuModuleGetFunction(ctypes.byref(function), self.handle,
                                            name.encode()))
        return Kernel(function)


def load(ptx):
    return Module(ptx)


REGISTERS = """
  .reg .pred %p<10>;
  .reg .b16 %h<20>;
  .reg .b32 %r<100>;
  .reg .f32 %f<100>;
  .reg .b64 %rd<40>;
  .reg .f64 %fd<10>;
"""


def text(body, parameters=(), target="sm_90a", before="", directives=""):
    """PTX of one kernel `k`; parameters are types such as u64, named p0, ..."""
    listed = ",\n".join(f"  .param {'.align 64 ' if '[' in kind else ''}"
                        f".{kind.split('[')[0]} p{index}"
                        f"{'[' + kind.split('[')[1] if '[' in kind else ''}"
                        for index, kind in enumerate(parameters))
    return f""".version 8.0
.target {target}
.address_size 64
{before}
.visible .entry k(
{listed}
) {directives}
{{
{REGISTERS}
{body}
  ret;
}}
"""


def run(body, arguments, grid=(1,), block=(32,), shared=0, **options):
    """Runs `body`, whose parameters are those arguments. Pointers are loaded to
    %rd0, %rd1, ...; what is not an array is left to the body."""
    kinds, loads = [], []
    for index, argument in enumerate(arguments):
        if isinstance(argument, np.ndarray):
            kinds.append("u64")
            loads.append(f"  ld.param.u64 %rd{index}, [p{index}];\n")
        elif isinstance(argument, ctypes.Array):
            kinds.append(f"b8[{ctypes.sizeof(argument)}]")
        else:
            kinds.append({4: "u32", 8: "u64"}[argument.nbytes])
    ptx = text("".join(loads) + body, kinds, **options)
    load(ptx)["k"](grid, block, arguments, shared)


def tensor_map(array, kind, sizes, strides, box, swizzle):
    """A CUtensorMap of an array that stays alive, as an argument by value."""
    memory = aligned((128,), np.uint8, 64)
    rank = len(sizes)
    check(library().cuTensorMapEncodeTiled(
        ctypes.c_void_p(memory.ctypes.data), kind, rank,
        ctypes.c_void_p(array.ctypes.data), (ctypes.c_uint64 * rank)(*sizes),
        (ctypes.c_uint64 * max(rank - 1, 1))(*strides),
        (ctypes.c_uint32 * rank)(*box), (ctypes.c_uint32 * rank)(*[1] * rank), 0,
        swizzle, 0, 0))
    return (ctypes.c_ubyte * 128).from_buffer_copy(memory.tobytes())
