"""Bundles of CUDA kernels that `alibi-compile --target=cuda` wrote, on tensors.

    bundle = alibi_mlir.cuda.Bundle("attention.bundle")
    out, lse = bundle["attention"](query=q, key=k, value=v, slopes=slopes)

This file needs NumPy, `libAlibiCUDA.so` and the CUDA driver alone, and may be copied
without the rest of the package. The library is looked for in the variable
ALIBI_CUDA_RUNTIME, beside this file, and in the folders of a build.
"""

import contextlib
import ctypes
import math
import os
from pathlib import Path

import numpy as np

__all__ = ["Bundle", "Entry", "Launch"]

ABI_VERSION = 1
NO_CONTEXT = 5
ALIGNMENT = 256

#: Operands and results in the order of the library's struct: the type of elements
#: ("element" is the entry's) and dimensions (0: those of slopes, -1: and two more).
KINDS = {
    **dict.fromkeys(("query", "key", "value"), ("element", 4)),
    "slopes": ("float32", 0),
    **dict.fromkeys(("key_lengths", "key_starts", "query_offset"), ("int64", 1)),
    **dict.fromkeys(("query_segments", "key_segments"), ("int64", 1)),
    "key_summary": ("float32", 4),
    "partitions": ("int64", -1),
    "out": ("element", 4),
    **dict.fromkeys(("lse", "dropped"), ("float32", 3)),
}
RESULTS = ("out", "lse", "dropped")
ELEMENTS = {"bf16": "bfloat16", "f16": "float16"}
#: Types of array interfaces, by what follows the byte order. bfloat16 has none:
#: its bits come as uint16, or as bytes without a meaning.
TYPES = {"f2": "float16", "f4": "float32", "i8": "int64", "u2": "bfloat16", "V2": "bfloat16"}


class _Tensor(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p)] + [
        (name, ctypes.c_int64 * 4) for name in ("sizes", "strides")
    ]


class _Arguments(ctypes.Structure):
    _fields_ = [(name, _Tensor) for name in KINDS]


#: Sizes of an entry, -1 where any is taken.
SIZES = ("batch", "query_heads", "key_heads", "queries", "keys", "depth", "value_depth")
FLAGS = ("causal", "slopes_rank", "takes", "can_summarize")


class _Description(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_char_p) for name in ("name", "element", "method")),
        *((name, ctypes.c_int64) for name in SIZES),
        ("scale", ctypes.c_double),
        *((name, ctypes.c_int32) for name in FLAGS),
        ("samples", ctypes.c_int64),
        *((name, ctypes.c_char_p) for name in ("sampler", "encoding")),
        *(("seed", ctypes.c_uint64), ("first_head", ctypes.c_int64)),
    ]


def _find_library():
    name = "libAlibiCUDA.so"
    named = os.environ.get("ALIBI_CUDA_RUNTIME")
    if named:
        return named
    here, real = Path(__file__).absolute().parent, Path(__file__).resolve().parent
    places = [here, here.parents[1] / "lib", real.parents[1] / "build" / "lib"]
    if os.environ.get("ALIBI_BUILD_DIR"):
        places.insert(0, Path(os.environ["ALIBI_BUILD_DIR"]) / "lib")
    for place in places:
        if (place / name).exists():
            return str(place / name)
    tried = ", ".join(map(str, places))
    raise RuntimeError(f"{name} is in none of {tried}; set ALIBI_CUDA_RUNTIME to its path")


_P, _I, _N = ctypes.c_void_p, ctypes.c_int64, ctypes.c_ssize_t
#: What the library's functions return and take.
_FUNCTIONS = {
    "LastError": (ctypes.c_char_p,),
    "BundleOpen": (ctypes.c_int, ctypes.c_char_p, ctypes.c_char_p, _P),
    "BundleClose": (None, _P),
    "BundleNumEntries": (_N, _P),
    "BundleEntry": (_P, _P, _N),
    "EntryDescribe": (None, _P, _P),
    "UseDevice": (ctypes.c_int, _P, ctypes.c_int32),
    "EntryLoad": (ctypes.c_int, _P),
    "Workspace": (ctypes.c_int, _P, _P, _P),
    "Launch": (ctypes.c_int, _P, _P, _P, ctypes.c_size_t, _P),
    "PartitionWords": (ctypes.c_int, _P, _I, _P),
    "Draw": (ctypes.c_int, _P, _P, _I, _I, _I, _P, _I),
}
_libraries = {}


def _load_library(path):
    path = str(path) if path else _find_library()
    if path in _libraries:
        return _libraries[path]
    library = ctypes.CDLL(path)
    version = library.alibiCudaAbiVersion()
    if version != ABI_VERSION:
        raise RuntimeError(f"{path} has ABI version {version}, expected {ABI_VERSION}")
    for name, (result, *parameters) in _FUNCTIONS.items():
        function = getattr(library, "alibiCuda" + name)
        function.restype, function.argtypes = result, parameters
    return _libraries.setdefault(path, library)


def _check(library, status):
    if status:
        text = library.alibiCudaLastError().decode(errors="replace")
        # The numbers of AlibiCudaStatus.
        raise {1: ValueError, 2: ValueError, 8: MemoryError}.get(status, RuntimeError)(text)


def _is_torch(array):
    return hasattr(array, "data_ptr") and hasattr(array, "stride")


class _Arrays:
    """Arrays that describe themselves by an interface, in host or device memory."""

    def __init__(self, query, host_memory):
        self.query, self.host_memory = query, host_memory
        self.interface = "__array_interface__" if host_memory else "__cuda_array_interface__"

    def layout(self, name, array):
        """Address, sizes, strides (in elements), type, bytes of an element."""
        interface = getattr(array, self.interface, None)
        if interface is None:
            has = type(array).__name__
            raise ValueError(f"{name} is a {has}, expected one with {self.interface}")
        kind = interface["typestr"]
        size, sizes = int(kind[2:]), tuple(interface["shape"])
        address, read_only = interface["data"]
        if read_only and name in (*RESULTS, "workspace"):
            raise ValueError(f"{name} is read-only, expected memory to write to")
        strides = interface.get("strides")
        if strides is None:
            strides = [math.prod(sizes[i + 1 :]) for i in range(len(sizes))]
        elif any(stride % size for stride in strides):
            raise ValueError(f"{name} has strides of {strides} bytes, expected whole elements")
        else:
            strides = [stride // size for stride in strides]
        known = kind[0] in "<|" and TYPES.get(kind[1:])
        return address, sizes, strides, known or kind, size

    def allocate(self, name, sizes, kind):
        if not self.host_memory:
            raise ValueError(f"{name} is missing: only for torch tensors memory is allocated")
        dtype = np.dtype(self.query.dtype if kind == "element" else kind)
        count = math.prod(sizes) * dtype.itemsize
        memory = np.empty(count + ALIGNMENT, np.uint8)
        start = -memory.ctypes.data % ALIGNMENT
        return memory[start : start + count].view(dtype).reshape(sizes)

    def scope(self):
        """Where allocations and launches happen."""
        return contextlib.nullcontext()

    def stream(self, stream):
        return _stream_number(stream), self.scope()


class _Tensors(_Arrays):
    """Tensors of torch, on the device of query, among arrays with the interface."""

    def __init__(self, query):
        super().__init__(query, host_memory=False)
        import torch

        self.torch, self.device = torch, query.device

    def layout(self, name, array):
        if not _is_torch(array):
            return super().layout(name, array)
        if not array.is_cuda or array.device != self.device:
            expected = "a CUDA device" if name == "query" else f"that of query, '{self.device}'"
            raise ValueError(f"{name} is on the device '{array.device}', expected {expected}")
        kind, size = str(array.dtype).rpartition(".")[2], array.element_size()
        return array.data_ptr(), tuple(array.shape), array.stride(), kind, size

    def allocate(self, name, sizes, kind):
        dtype = self.query.dtype if kind == "element" else getattr(self.torch, kind)
        return self.torch.empty(sizes, dtype=dtype, device=self.device)

    def scope(self):
        if self.torch.cuda.current_device() == self.device.index:
            return contextlib.nullcontext()
        return self.torch.cuda.device(self.device)

    def stream(self, stream):
        """Its number, and where memory is allocated that is used on it."""
        cuda = self.torch.cuda
        if stream is None:
            return cuda.current_stream(self.device).cuda_stream, contextlib.nullcontext()
        if not isinstance(stream, cuda.Stream):
            stream = cuda.ExternalStream(_stream_number(stream), device=self.device)
        return stream.cuda_stream, cuda.stream(stream)


class Bundle:
    """A folder of kernels, opened. `driver` is the file of another driver than the
    system's, `library` of another libAlibiCUDA.so than the one that is found.

    `entries` holds them by name; `bundle["name"]` is one of them. Kernels stay loaded
    until `close`; a bundle that is only dropped leaves them.
    """

    def __init__(self, path, driver=None, library=None):
        self._library = _load_library(library)
        handle = ctypes.c_void_p()
        status = self._library.alibiCudaBundleOpen(
            os.fsencode(path), os.fsencode(driver) if driver else None, ctypes.byref(handle)
        )
        _check(self._library, status)
        self._handle = handle
        count = self._library.alibiCudaBundleNumEntries(handle)
        entries = [Entry(self, i) for i in range(count)]
        self.entries = {entry.name: entry for entry in entries}

    def __getitem__(self, name):
        if name not in self.entries:
            raise KeyError(f"no entry {name!r}, expected one of {sorted(self.entries)}")
        return self.entries[name]

    def use_device(self, index=0):
        """Makes the primary context of a device current in this thread."""
        _check(self._library, self._library.alibiCudaUseDevice(self._open(), index))

    def close(self):
        """Unloads the kernels; those that were launched must have ended."""
        handle, self._handle = self._handle, None
        self._library.alibiCudaBundleClose(handle)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _open(self):
        if self._handle is None:
            raise ValueError("the bundle is closed")
        return self._handle


class Entry:
    """One attention of a bundle: `name`, `element`, `method`, `sizes` (-1: any),
    `scale`, `causal`, `operands`, `results`, and `sampled` (None, or what was sampled).
    """

    def __init__(self, bundle, index):
        self._bundle, self._library = bundle, bundle._library
        self._handle = self._library.alibiCudaBundleEntry(bundle._handle, index)
        is_ = _Description()
        self._library.alibiCudaEntryDescribe(self._handle, ctypes.byref(is_))
        self.name, self.element = is_.name.decode(), is_.element.decode()
        self.method, self.scale, self.causal = is_.method.decode(), is_.scale, bool(is_.causal)
        self.sizes = {name: getattr(is_, name) for name in SIZES}
        taken = [name for i, name in enumerate(KINDS) if is_.takes >> i & 1]
        self.operands = tuple(name for name in taken if name not in RESULTS)
        self.results = tuple(name for name in taken if name in RESULTS)
        self.sampled = {name: getattr(is_, name) for name in ("samples", "seed", "first_head")}
        self.sampled.update(sampler=is_.sampler.decode(), encoding=is_.encoding.decode())
        self.sampled = self.sampled if is_.samples else None
        self._slopes_rank = is_.slopes_rank
        self._can_summarize = bool(is_.can_summarize)

    def __call__(self, **arguments):
        """Launches the entry and returns `out`, or a tuple of its results. Takes what
        `bind` takes; the results are complete when the stream's work is."""
        launch = self.bind(**arguments)
        launch()
        return launch.results if len(launch.results) > 1 else launch.results[0]

    def bind(self, *, stream=None, workspace=None, host_memory=False, **tensors):
        """Checks and keeps arguments: a `Launch`, to be called as often as wanted.

        Operands and results go by the names of alibi.attention, and `partitions`;
        each is a torch tensor or has `__cuda_array_interface__` (bfloat16 as uint16).
        Results and the workspace that are None are allocated where query is a torch
        tensor. `stream` is an integer or a stream of torch or CuPy; None is torch's
        current one, for others the default stream. There are no gradients.

        With `host_memory` everything is NumPy arrays, in host memory: for a driver that
        interprets the kernels.
        """
        for name in tensors.keys() - KINDS.keys():
            raise TypeError(f"no operand or result {name!r}, expected some of {list(KINDS)}")
        given = {name: array for name, array in tensors.items() if array is not None}
        for name in self.operands:
            if name not in given and not (name == "key_summary" and self._can_summarize):
                raise ValueError(f"entry '{self.name}': {name} is missing")
        query = given["query"]
        tensors = _is_torch(query) and not host_memory
        memory = _Tensors(query) if tensors else _Arrays(query, host_memory)
        arguments = _Arguments()
        for name, array in given.items():
            self._fill(arguments, name, memory.layout(name, array))
        rows = list(arguments.query.sizes[:3])
        with memory.scope():
            number, where = memory.stream(stream)
            with where:
                for name in self.results:
                    if name in given:
                        continue
                    sizes = rows + [arguments.value.sizes[3]] if name == "out" else rows
                    given[name] = memory.allocate(name, sizes, KINDS[name][0])
                    self._fill(arguments, name, memory.layout(name, given[name]))
                needed = self._workspace(arguments, memory)
                if workspace is None and needed:
                    workspace = memory.allocate("workspace", (needed,), "uint8")
        address, room = None, 0
        if workspace is not None:
            address, sizes, _, _, size = memory.layout("workspace", workspace)
            room = math.prod(sizes) * size
        return Launch(self, memory, arguments, given, (workspace, address, room), number)

    def load(self):
        """Loads the kernels into the current context: before a graph is captured."""
        _check(self._library, self._library.alibiCudaEntryLoad(self._open()))

    def draw(self, slopes, length=None):
        """The partitions of a sampled entry, int64 [S, H, W] or [S, B, H, W], for slopes
        [H] or [B, H]: those of alibi.partition. `length`, the positions, matters to the
        encoding "bits" alone, which needs it."""
        if hasattr(slopes, "detach"):
            slopes = slopes.detach().cpu().numpy()
        slopes = np.ascontiguousarray(slopes, dtype=np.float32)
        if slopes.ndim != self._slopes_rank:
            raise ValueError(f"slopes has {slopes.ndim} dimensions, expected {self._slopes_rank}")
        if length is None:
            if self.sampled and self.sampled["encoding"] == "bits":
                raise ValueError("length is None, expected the number of positions")
            length = 0
        handle = self._open()
        words = ctypes.c_int64()
        status = self._library.alibiCudaPartitionWords(handle, length, ctypes.byref(words))
        _check(self._library, status)
        drawn = np.empty((self.sampled["samples"], *slopes.shape, words.value), np.int64)
        batch = slopes.shape[0] if slopes.ndim == 2 else 1
        status = self._library.alibiCudaDraw(
            handle, slopes.ctypes.data, batch, slopes.shape[-1], length, drawn.ctypes.data,
            drawn.size,
        )
        _check(self._library, status)
        return drawn

    def _open(self):
        self._bundle._open()
        return self._handle

    def _workspace(self, arguments, memory):
        needed = ctypes.c_size_t()
        call = (self._open(), ctypes.byref(arguments), ctypes.byref(needed))
        status = self._library.alibiCudaWorkspace(*call)
        if status == NO_CONTEXT and isinstance(memory, _Tensors):
            # torch makes its context current when it first needs it in a thread.
            self._bundle.use_device(memory.device.index)
            status = self._library.alibiCudaWorkspace(*call)
        _check(self._library, status)
        return needed.value

    def _fill(self, arguments, name, layout):
        kind, rank = KINDS[name]
        address, sizes, strides, has, _ = layout
        kind = ELEMENTS[self.element] if kind == "element" else kind
        if has != kind:
            raise ValueError(f"{name} has elements of type {has}, expected {kind}")
        rank = rank if rank > 0 else self._slopes_rank - 2 * rank
        if len(sizes) != rank:
            raise ValueError(f"{name} has {len(sizes)} dimensions, expected {rank}")
        tensor = getattr(arguments, name)
        tensor.data = address
        tensor.sizes[:rank], tensor.strides[:rank] = sizes, strides


def _stream_number(stream):
    for attribute in ("cuda_stream", "ptr"):
        if hasattr(stream, attribute):
            return int(getattr(stream, attribute))
    return int(stream or 0)


class Launch:
    """Arguments of an entry, bound: calling it launches the kernels on them, whatever
    they hold by then. `arguments` are operands and results by name, `results` those of
    the entry, in order. Launches that share a `workspace` must not run at once."""

    def __init__(self, entry, memory, arguments, given, workspace, stream):
        self.arguments = given
        self.results = tuple(given[name] for name in entry.results)
        self.workspace, address, room = workspace
        self._entry, self._memory, self._stream = entry, memory, stream
        self._function = entry._library.alibiCudaLaunch
        self._call = (entry._handle, ctypes.byref(arguments), address, room)

    def __call__(self, stream=None):
        """Launches, on another stream than the bound one where one is given: memory
        that torch allocated belongs to the bound one."""
        number = self._stream if stream is None else _stream_number(stream)
        self._entry._open()
        with self._memory.scope():
            status = self._function(*self._call, number)
        if status:
            _check(self._entry._library, status)
