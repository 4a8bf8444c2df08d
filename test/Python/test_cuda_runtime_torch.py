"""alibi_mlir.cuda with tensors that look like torch's, of devices that are not there."""

import contextlib
import ctypes
import sys
import types
from dataclasses import dataclass

import numpy as np
import pytest
from test_cuda_runtime import DRIVER, driver, inputs, open_bundle  # noqa: F401


@dataclass(frozen=True)
class Device:
    type: str
    index: int

    def __str__(self):
        return f"{self.type}:{self.index}"


class Tensor:
    def __init__(self, array, dtype, device):
        self.array, self.dtype, self.device = array, f"torch.{dtype}", device
        self.shape, self.is_cuda = array.shape, device.type == "cuda"

    def data_ptr(self):
        return self.array.ctypes.data

    def element_size(self):
        return self.array.itemsize

    def stride(self):
        return tuple(stride // self.array.itemsize for stride in self.array.strides)


class Stream:
    def __init__(self, number):
        self.cuda_stream = number


@pytest.fixture
def torch(monkeypatch):
    """A module with what is used of torch; `log` says on which device and stream
    memory was allocated."""
    log, now = [], {"device": 0, "stream": Stream(40)}

    @contextlib.contextmanager
    def using(name, value):
        before, now[name] = now[name], value
        yield
        now[name] = before

    def empty(sizes, dtype, device):
        kind = dtype.rpartition(".")[2]
        log.append((kind, str(device), now["device"], now["stream"].cuda_stream))
        base = {"bfloat16": "uint16"}.get(kind, kind)
        memory = np.empty(int(np.prod(sizes)) * np.dtype(base).itemsize + 256, np.uint8)
        memory = memory[-memory.ctypes.data % 256 :][: memory.size - 256]
        return Tensor(memory.view(base).reshape(sizes), kind, device)

    class ExternalStream(Stream):
        def __init__(self, number, device):
            super().__init__(number)

    module = types.ModuleType("torch")
    module.log, module.now, module.empty = log, now, empty
    module.float32, module.uint8 = "torch.float32", "torch.uint8"
    module.cuda = types.SimpleNamespace(
        Stream=Stream,
        ExternalStream=ExternalStream,
        current_device=lambda: now["device"],
        current_stream=lambda device: now["stream"],
        device=lambda device: using("device", device.index),
        stream=lambda stream: using("stream", stream),
    )
    monkeypatch.setitem(sys.modules, "torch", module)
    return module


def tensors(device, **changes):
    kinds = {"slopes": "float32"}
    arrays = {name: a for name, a in inputs().items() if name != "host_memory"}
    made = {name: Tensor(a, kinds.get(name, "bfloat16"), device) for name, a in arrays.items()}
    return {**made, **changes}


def last_stream():
    """The stream of the last launch, from the driver's records."""
    library = ctypes.CDLL(str(DRIVER))
    library.fakeDriverLastStream.restype = ctypes.c_uint64
    return library.fakeDriverLastStream()


def test_memory_and_streams(tmp_path, driver, torch):  # noqa: F811
    attention = open_bundle(tmp_path)["attention"]
    out, lse = attention(**tensors(Device("cuda", 0)))
    assert out.shape == (2, 6, 3, 128) and out.dtype == "torch.bfloat16"
    assert lse.shape == (2, 6, 3) and lse.dtype == "torch.float32"
    assert [kind for kind, *_ in torch.log] == ["bfloat16", "float32", "uint8"]
    assert {log[1:] for log in torch.log} == {("cuda:0", 0, 40)}
    assert last_stream() == 40
    for stream in (Stream(7), 7):
        torch.log.clear()
        launch = attention.bind(**tensors(Device("cuda", 0)), stream=stream)
        assert {log[3] for log in torch.log} == {7}
        launch()
        assert last_stream() == 7
    launch(stream=Stream(9))
    assert last_stream() == 9
    assert torch.now["stream"].cuda_stream == 40


def test_another_device(tmp_path, driver, torch):  # noqa: F811
    attention = open_bundle(tmp_path)["attention"]
    attention(**tensors(Device("cuda", 1)))
    assert {log[1:3] for log in torch.log} == {("cuda:1", 1)}
    assert torch.now["device"] == 0
    other = tensors(Device("cuda", 0))["key"]
    with pytest.raises(ValueError, match="key is on the device 'cuda:0', expected that of query"):
        attention(**tensors(Device("cuda", 1), key=other))
    with pytest.raises(ValueError, match="query is on the device 'cpu:0', expected a CUDA device"):
        attention(**tensors(Device("cpu", 0)))


def test_thread_without_a_context(tmp_path, driver, torch):  # noqa: F811
    driver.context_set = 0
    open_bundle(tmp_path)["attention"](**tensors(Device("cuda", 0)))
    assert driver.context_set == 1


def test_types(tmp_path, driver, torch):  # noqa: F811
    attention = open_bundle(tmp_path)["attention"]
    query = tensors(Device("cuda", 0))["query"]
    query.dtype = "torch.float16"
    with pytest.raises(ValueError, match="query has elements of type float16, expected bfloat16"):
        attention(**tensors(Device("cuda", 0), query=query))
