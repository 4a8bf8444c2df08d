"""alibi_mlir.cuda with a driver that runs nothing: test/Unit/CUDA/FakeDriver.h."""

import ctypes
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from alibi_mlir import cuda, sampling

BUILD = Path(os.environ["ALIBI_BUILD_DIR"])
DRIVER = BUILD / "test" / "Unit" / "CUDA" / "libalibi-fake-driver.so"


class FakeState(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_int32)
        for name in ("devices", "capability", "multiprocessors", "blocks_at_once", "context_set")
    ]


def kernel(name, role, **fields):
    return {
        "name": name, "module": "m", "role": role, "family": "mma", "threads": 128,
        "shared_bytes": 0, "tile_rows": 16, "tile_keys": 64, "max_rows": 0, "min_queries": 0, "can_split": True,
        "whole_heads": False, **fields,
    }


def entry(**fields):
    return {
        "name": "attention", "element": "bf16",
        "sizes": {"batch": -1, "query_heads": 6, "key_heads": 2, "queries": -1, "keys": -1,
                  "depth": 64, "value_depth": 128},
        "causal": True, "scale": 0.125, "method": "#alibi.exact",
        "slopes": {"rank": 1, "constant": False},
        "operands": ["query", "key", "value", "slopes"], "results": ["out", "lse"],
        "sampled": None, "needs_summary": False,
        "kernels": [kernel("attention", "attention"), kernel("merge", "merge", can_split=False)],
        "modules": [{"name": "m", "family": "mma",
                     "images": [{"arch": "sm_80", "kind": "ptx", "file": "m.ptx"}]}],
        **fields,
    }


def sampled(sampler, encoding, words):
    return {
        "samples": 5, "sampler": sampler, "seed": 11, "encoding": encoding, "words": words,
        "first_head": 0,
    }


@pytest.fixture
def driver():
    """The driver, its device an H200 with a current context."""
    library = ctypes.CDLL(str(DRIVER))
    library.fakeDriverState.restype = ctypes.POINTER(FakeState)
    library.fakeDriverReset()
    return library.fakeDriverState().contents


def open_bundle(folder, **fields):
    (folder / "manifest.json").write_text(json.dumps({"version": 1, "entries": [entry(**fields)]}))
    (folder / "m.ptx").write_text("text")
    return cuda.Bundle(folder, driver=DRIVER)


def inputs(batch=2, queries=3, keys=5000):
    def array(*sizes):
        return np.ones(sizes, np.uint16)

    return {
        "query": array(batch, 6, queries, 64),
        "key": array(batch, 2, keys, 64),
        "value": array(batch, 2, keys, 128),
        "slopes": np.ones(6, np.float32),
        "host_memory": True,
    }


def test_entries_are_described(tmp_path):
    bundle = open_bundle(tmp_path)
    assert list(bundle.entries) == ["attention"]
    attention = bundle["attention"]
    assert attention.element == "bf16" and attention.method == "#alibi.exact"
    assert attention.scale == 0.125 and attention.causal
    assert attention.sizes["query_heads"] == 6 and attention.sizes["value_depth"] == 128
    assert attention.sizes["batch"] == -1
    assert attention.operands == ("query", "key", "value", "slopes")
    assert attention.results == ("out", "lse")
    assert attention.sampled is None
    with pytest.raises(KeyError, match="no entry 'f', expected one of .'attention'"):
        bundle["f"]


def test_results_are_allocated_or_given(tmp_path, driver):
    attention = open_bundle(tmp_path)["attention"]
    out, lse = attention(**inputs())
    assert out.shape == (2, 6, 3, 128) and out.dtype == np.uint16
    assert lse.shape == (2, 6, 3) and lse.dtype == np.float32
    mine = np.empty((3, 2, 6), np.float32).transpose(1, 2, 0)
    out, lse = attention(**inputs(), lse=mine)
    assert lse is mine
    launch = attention.bind(**inputs())
    assert set(launch.arguments) == {"query", "key", "value", "slopes", "out", "lse"}
    assert launch.workspace.nbytes > 0 and launch.workspace.ctypes.data % 256 == 0
    assert launch() is None and launch(stream=3) is None
    launch = attention.bind(**inputs(), workspace=launch.workspace)
    launch()


def test_contexts(tmp_path, driver):
    bundle = open_bundle(tmp_path)
    driver.context_set = 0
    with pytest.raises(RuntimeError, match="no current CUDA context"):
        bundle["attention"](**inputs())
    bundle.use_device(1)
    bundle["attention"](**inputs())
    with pytest.raises(ValueError, match="device is 2, expected 0 to 1"):
        bundle.use_device(2)
    driver.capability = 75
    with pytest.raises(RuntimeError, match="'Fake 75' of compute capability 7.5"):
        open_bundle(tmp_path)["attention"].load()
    bundle.close()
    with pytest.raises(ValueError, match="the bundle is closed"):
        bundle["attention"](**inputs())


@pytest.mark.parametrize(
    "change, text",
    [
        ({"slopes": None}, "entry 'attention': slopes is missing"),
        ({"slopes": np.ones(6)}, "slopes has elements of type <f8, expected float32"),
        ({"slopes": np.ones((2, 6), np.float32)}, "slopes has 2 dimensions, expected 1"),
        ({"slopes": [1.0] * 6}, "slopes is a list, expected one with __array_interface__"),
        ({"key": np.ones((2, 2, 9, 64), np.float16)}, "key has elements of type float16"),
        ({"key": np.ones((2, 2, 9, 64), np.uint16)}, "value: size 2 .keys. is 5000, expected 9"),
        ({"key_lengths": np.ones(2, np.int64)}, "key_lengths is given, expected none"),
        ({"workspace": np.ones(16, np.uint8)}, "the workspace has 16 bytes, expected "),
        ({"host_memory": False}, "query is a ndarray, expected one with __cuda_array_interface__"),
        ({"lse": np.broadcast_to(np.float32(0), (2, 6, 3))}, "lse is read-only"),
    ],
)
def test_arguments_are_checked(tmp_path, driver, change, text):
    with pytest.raises(ValueError, match=text):
        open_bundle(tmp_path)["attention"](**{**inputs(), **change})


def test_names_are_checked(tmp_path, driver):
    with pytest.raises(TypeError, match="no operand or result 'keys', expected some of"):
        open_bundle(tmp_path)["attention"](**inputs(), keys=1)


class OnDevice:
    """An array that says it is in device memory."""

    def __init__(self, array, strides=None):
        interface = dict(array.__array_interface__, strides=strides, version=3)
        self.__cuda_array_interface__ = interface
        self.array = array


def test_cuda_array_interface(tmp_path, driver):
    attention = open_bundle(tmp_path)["attention"]
    arguments = inputs(keys=64)
    del arguments["host_memory"]
    arguments = {name: OnDevice(array) for name, array in arguments.items()}
    with pytest.raises(ValueError, match="out is missing: only for torch tensors"):
        attention(**arguments)
    arguments["out"] = OnDevice(np.ones((2, 6, 3, 128), np.uint16))
    arguments["lse"] = OnDevice(np.ones((2, 6, 3), np.float32))
    assert attention(**arguments) == (arguments["out"], arguments["lse"])
    strides = (2 * 64 * 64 * 2, 64 * 64 * 2, 4, 64 * 2)
    arguments["key"] = OnDevice(arguments["key"].array, strides)
    with pytest.raises(ValueError, match="key: stride 3 is 64 elements, expected 1"):
        attention(**arguments)


@pytest.mark.parametrize("rank", [1, 2])
@pytest.mark.parametrize(
    "sampler, encoding, words", [("grid", "grid", 2), ("cuts", "counter", 2), ("stratified", "bits", 0)]
)
def test_draws_are_the_librarys(tmp_path, rank, sampler, encoding, words):
    fields = {"sampled": sampled(sampler, encoding, words)}
    fields["slopes"] = {"rank": rank, "constant": False}
    attention = open_bundle(tmp_path, **fields)["attention"]
    assert attention.sampled["sampler"] == sampler and attention.sampled["seed"] == 11
    assert attention.operands[-1] == "partitions"
    slopes = np.float32([[0.5, 0.3, 0.2, 0.1, 0.05, 0.01], [0.4, 0.25, 0.15, 0.09, 0.04, 0.02]])
    drawn = attention.draw(slopes if rank == 2 else slopes[0], length=130)
    for row in range(rank):
        expected = sampling.draw(slopes[row], 5, seed=11, sampler=sampler, length=130)
        of_row = drawn[:, row] if rank == 2 else drawn
        np.testing.assert_array_equal(of_row, expected.table)
    if encoding == "bits":
        with pytest.raises(ValueError, match="length is None"):
            attention.draw(slopes[:rank].squeeze())
    with pytest.raises(ValueError, match="slopes has 3 dimensions"):
        attention.draw(slopes[None], length=1)


def test_exact_entries_draw_nothing(tmp_path):
    with pytest.raises(ValueError, match="the method is #alibi.exact, expected a sampled one"):
        open_bundle(tmp_path)["attention"].draw(np.ones(6, np.float32))


def test_bundles_that_are_not_valid(tmp_path):
    with pytest.raises(ValueError, match="entries.0..causal is 3, expected true or false"):
        open_bundle(tmp_path, causal=3)
    with pytest.raises(ValueError, match="cannot read .*manifest.json"):
        cuda.Bundle(tmp_path / "none")


def test_file_alone(tmp_path):
    """The file and the library, copied elsewhere, without the package."""
    shutil.copy(cuda.__file__, tmp_path)
    shutil.copy(BUILD / "lib" / "libAlibiCUDA.so", tmp_path)
    open_bundle(tmp_path)
    program = "import cuda; print(list(cuda.Bundle('.').entries))"
    environment = {"PATH": os.environ["PATH"]}
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=environment, text=True,
        capture_output=True, check=True,
    )
    assert result.stdout == "['attention']\n"
    (tmp_path / "libAlibiCUDA.so").unlink()
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=environment, text=True, capture_output=True
    )
    assert "libAlibiCUDA.so is in none of" in result.stderr
