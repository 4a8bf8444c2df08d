"""Compiling MLIR text into functions on NumPy arrays."""

import math
import numbers

import numpy as np

from . import _core
from ._core import CompileError

__all__ = ["CompileError", "Function", "Module", "compile"]


def compile(text, pipeline=None):
    """Compiles the text of an MLIR module for this machine.

    Args:
        text: the module. Its public functions take ranked tensors and scalars,
            and return ranked tensors, of f16, bf16 (with the package ml_dtypes),
            f32, f64, i8, i16, i32 or i64.
        pipeline: passes that end in the LLVM dialect with a C interface, as in
            `mlir-opt --pass-pipeline`; None for `alibi-to-cpu` with the options
            of this machine. `builtin.module(alibi-to-llvm)` is the reference
            lowering.

    Returns:
        A `Module`.

    Raises:
        CompileError: with the compiler's diagnostics.
    """
    return Module(_core.compile(text, pipeline or ""))


class Module:
    """A compiled module: `module["name"]` is the function of that name."""

    def __init__(self, compiled):
        self._functions = {
            info.name: Function(compiled, index, info)
            for index, info in enumerate(compiled.functions())
        }

    def __getitem__(self, name):
        try:
            return self._functions[name]
        except KeyError:
            raise KeyError(
                f"there is no function '{name}'; the module has "
                f"{', '.join(sorted(self._functions)) or 'none'}"
            ) from None

    def __iter__(self):
        return iter(self._functions)

    def __len__(self):
        return len(self._functions)


class Function:
    """A compiled function.

    Called with one NumPy array per tensor argument (same dtype and rank, sizes
    as in its type, C-contiguous, aligned) and a number per scalar. Arrays are
    neither copied nor, unless the function says `bufferization.writable`,
    written. Returns an array, or a tuple of arrays; `None` for no result.

    Sizes that the module leaves dynamic are not compared with each other: two
    arguments whose dynamic sizes must agree are the caller's to check. So are
    slopes, boundaries of segments and tables of partitions. To find such a
    mistake, compile with the pipeline
    `builtin.module(generate-runtime-verification,alibi-to-llvm)`: where a check
    fails, the function prints the op, the operand and what was expected to the
    standard output, and ends the process.
    """

    def __init__(self, compiled, index, info):
        self._compiled = compiled
        self._index = index
        self._info = info
        self._dtypes = [_dtype(argument) for argument in info.arguments]
        self._result_dtypes = [_dtype(result) for result in info.results]

    @property
    def arguments(self):
        """The MLIR types of the arguments."""
        return [argument.type for argument in self._info.arguments]

    @property
    def results(self):
        """The MLIR types of the results."""
        return [result.type for result in self._info.results]

    def __repr__(self):
        return f"<function {self._info.name}({', '.join(self.arguments)})>"

    def __call__(self, *values):
        name = self._info.name
        if len(values) != len(self._info.arguments):
            raise TypeError(
                f"{name} takes {len(self._info.arguments)} arguments, got {len(values)}"
            )
        for number, (value, info, dtype) in enumerate(
            zip(values, self._info.arguments, self._dtypes)
        ):
            where = f"{name}: argument {number} ({info.type})"
            if info.is_tensor:
                _check_array(where, value, info, dtype)
            else:
                _check_number(where, value, info, dtype)
        values = [_bits(value) for value in values]
        results = [
            array.view(dtype)
            for array, dtype in zip(self._compiled.invoke(self._index, values), self._result_dtypes)
        ]
        if len(results) == 1:
            return results[0]
        return tuple(results) or None


def _dtype(info):
    if not info.is_bfloat:
        return np.dtype(f"{'f' if info.is_float else 'i'}{info.bits // 8}")
    try:
        import ml_dtypes
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "bf16 arrays need the package ml_dtypes, which gives NumPy the type"
        ) from error
    return np.dtype(ml_dtypes.bfloat16)


def _bits(value):
    """bf16 arrays as int16: the buffer protocol has no code for bf16."""
    if isinstance(value, np.ndarray) and value.dtype.name == "bfloat16":
        return value.view(np.int16)
    return value


def _largest(dtype):
    if dtype.name != "bfloat16":
        return float(np.finfo(dtype).max)
    return float.fromhex("0x1.fep127")


def _check_number(where, value, info, dtype):
    if not isinstance(value, numbers.Real if info.is_float else numbers.Integral):
        raise TypeError(
            f"{where} is {value!r}, expected "
            f"{'a real number' if info.is_float else 'an integer'}"
        )
    if info.is_float:
        try:
            number = float(value)
        except OverflowError:
            number = None
        fits = number is not None and (
            abs(number) <= _largest(dtype) or not math.isfinite(number)
        )
    else:
        limits = np.iinfo(dtype)
        fits = limits.min <= value <= limits.max
    if not fits:
        raise ValueError(f"{where} is {value}, out of the range of {dtype}")


def _check_array(where, value, info, dtype):
    if not isinstance(value, np.ndarray):
        raise TypeError(f"{where} is a {type(value).__name__}, expected a NumPy array")
    if value.dtype != dtype:
        raise TypeError(f"{where} has dtype {value.dtype}, expected {dtype}")
    if value.ndim != len(info.shape) or any(
        want not in (-1, have) for have, want in zip(value.shape, info.shape)
    ):
        expected = ", ".join("?" if size == -1 else str(size) for size in info.shape)
        raise ValueError(f"{where} has shape {value.shape}, expected ({expected})")
    if not value.flags.c_contiguous or not value.flags.aligned:
        raise ValueError(
            f"{where} has strides {value.strides}, expected a C-contiguous and aligned "
            f"array; numpy.require(array, requirements='CA') makes one"
        )
    if info.is_writable and not value.flags.writeable:
        raise ValueError(f"{where} is read-only, expected an array that may be written")
