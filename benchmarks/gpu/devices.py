"""Memory of a device: through PyTorch, or through the CUDA driver alone.

The latter serves the emulator, which is a driver, and compute-sanitizer, which sees
accesses beyond an allocation only where every array is an allocation of its own.
"""

import contextlib
import ctypes
import math

import numpy as np

import numbers16

#: Bytes before and behind an array, which nothing may write.
GUARD = 4096
POISON = 0xFF


class NumpyOps:
    """What the formula needs of arrays, in NumPy."""

    @staticmethod
    def place(array):
        return np.ascontiguousarray(array)

    @staticmethod
    def f64(array):
        return np.asarray(array, np.float64)

    @staticmethod
    def f32(array):
        return np.asarray(array, np.float32)

    @staticmethod
    def low(array, element):
        """f32 numbers rounded to the element type and back."""
        return numbers16.numbers(numbers16.rounded(array, element))

    @staticmethod
    def largest(array):
        """Along the last dimension, kept; NaN where there is one."""
        return np.max(array, axis=-1, keepdims=True, initial=-np.inf)

    where, exp, log, abs = (staticmethod(f) for f in (np.where, np.exp, np.log, np.abs))

    @staticmethod
    def quiet():
        return np.errstate(divide="ignore", invalid="ignore", over="ignore")

    @staticmethod
    def host(array):
        return np.asarray(array)


class TorchOps:
    """The same in PyTorch, on a device."""

    def __init__(self, torch, device):
        self.torch, self.device = torch, device
        self.where, self.exp, self.log, self.abs = torch.where, torch.exp, torch.log, torch.abs

    def place(self, array):
        return self.torch.from_numpy(np.ascontiguousarray(array)).to(self.device)

    def f64(self, array):
        return array.double()

    def f32(self, array):
        return array.float()

    def low(self, array, element):
        return array.to(self.torch.bfloat16 if element == "bf16" else self.torch.float16).float()

    def largest(self, array):
        if array.shape[-1] == 0:
            return array.new_full((*array.shape[:-1], 1), -math.inf)
        return array.amax(-1, keepdim=True)

    quiet = staticmethod(contextlib.nullcontext)

    @staticmethod
    def host(array):
        return array.detach().cpu().numpy()


class TorchDevice:
    """Tensors of PyTorch on its current CUDA device."""

    def __init__(self, torch):
        self.torch = torch
        self.device = torch.device("cuda", torch.cuda.current_device())
        self.ops = TorchOps(torch, self.device)
        self.options = {}

    def put(self, base, view=lambda x: x):
        """A view of a copy of a host array; uint16 becomes bfloat16."""
        # Copied: torch wants memory it may write to.
        tensor = self.torch.from_numpy(np.array(base)).to(self.device)
        if base.dtype == np.uint16:
            tensor = tensor.view(self.torch.bfloat16)
        return view(tensor)

    def bytes_of(self, tensor):
        """Its memory as bytes on the host."""
        return tensor.contiguous().view(self.torch.uint8).cpu().numpy()

    def guarded(self, shape, dtype, view=lambda x: x):
        """(array to write to, its whole memory)."""
        size = math.prod(shape) * dtype.itemsize
        memory = self.torch.empty(size + 2 * GUARD, dtype=self.torch.uint8, device=self.device)
        kind = {np.dtype(np.uint16): self.torch.bfloat16, np.dtype(np.float16): self.torch.float16}
        kind = kind.get(dtype, self.torch.float32)
        inner = memory[GUARD : GUARD + size].view(kind).reshape(shape)
        return view(inner), memory

    def poison(self, memory):
        memory.fill_(POISON)

    def workspace(self, launch):
        return launch.workspace

    def synchronize(self):
        self.torch.cuda.synchronize()

    def close(self):
        pass

    def broken(self):
        """Whether the context takes no more work, after an error in a kernel."""
        try:
            self.torch.cuda.synchronize()
            self.torch.zeros(1, device=self.device)
        except Exception:
            return True
        return False


class DeviceArray:
    """Device memory that looks like a view of a host array."""

    def __init__(self, memory, base, view):
        offset = view.ctypes.data - base.ctypes.data if view.size else 0
        self.shape, self.dtype, self.memory = view.shape, view.dtype, memory
        self.__cuda_array_interface__ = {
            "version": 3, "shape": view.shape, "typestr": view.dtype.str,
            "strides": view.strides, "data": (memory.address + offset, False),
        }


class Memory:
    """An allocation of the driver."""

    def __init__(self, driver, size):
        self.driver, self.size = driver, size
        address = ctypes.c_uint64()
        driver.call("cuMemAlloc_v2", ctypes.byref(address), ctypes.c_size_t(max(size, 1)))
        self.address = address.value

    def free(self):
        self.driver.call("cuMemFree_v2", ctypes.c_uint64(self.address))


class DriverDevice:
    """Memory of a driver's first device, the reference in NumPy on the host.
    `emulated`: the driver is the emulator's library."""

    ops = NumpyOps

    def __init__(self, library, emulated=False):
        self.library = ctypes.CDLL(library)
        self.emulated, self.allocations = emulated, []
        if emulated:
            self.library.emuLastError.restype = ctypes.c_char_p
            self.library.emuSetDevice(9, 0, 8)
            self.library.emuSetThreads(2)
        device, context = ctypes.c_int(), ctypes.c_void_p()
        self.call("cuInit", 0)
        self.call("cuDeviceGet", ctypes.byref(device), 0)
        self.call("cuDevicePrimaryCtxRetain", ctypes.byref(context), device)
        self.call("cuCtxSetCurrent", context)

    def call(self, name, *arguments):
        status = getattr(self.library, name)(*arguments)
        if status:
            raise RuntimeError(f"{name} failed with {status}{self.why()}")

    def why(self):
        """What the emulator says of its last failure."""
        if not self.emulated:
            return ""
        return ": " + self.library.emuLastError().decode(errors="replace")

    def _allocate(self, size):
        memory = Memory(self, size)
        self.allocations.append(memory)
        return memory

    def put(self, base, view=lambda x: x):
        base = np.ascontiguousarray(base)
        memory = self._allocate(base.nbytes)
        if base.nbytes:
            self.call("cuMemcpyHtoD_v2", ctypes.c_uint64(memory.address),
                      ctypes.c_void_p(base.ctypes.data), ctypes.c_size_t(base.nbytes))
        return DeviceArray(memory, base, view(base))

    def bytes_of(self, memory):
        result = np.empty(memory.size, np.uint8)
        if memory.size:
            self.call("cuMemcpyDtoH_v2", ctypes.c_void_p(result.ctypes.data),
                      ctypes.c_uint64(memory.address), ctypes.c_size_t(memory.size))
        return result

    def guarded(self, shape, dtype, view=lambda x: x):
        base = np.empty(2 * GUARD + math.prod(shape) * dtype.itemsize, np.uint8)
        inner = base[GUARD : base.size - GUARD].view(dtype).reshape(shape)
        memory = self._allocate(base.size)
        return DeviceArray(memory, base, view(inner)), memory

    def poison(self, memory):
        self.call("cuMemsetD8_v2", ctypes.c_uint64(memory.address), ctypes.c_ubyte(POISON),
                  ctypes.c_size_t(memory.size))

    def workspace(self, launch):
        return launch.workspace and launch.workspace.memory

    def synchronize(self):
        self.call("cuCtxSynchronize")

    def close(self):
        """Frees what was allocated."""
        for memory in self.allocations:
            memory.free()
        self.allocations = []

    def broken(self):
        try:
            self.synchronize()
        except RuntimeError:
            # The emulator's context outlives a failing kernel.
            return not self.emulated
        return False
