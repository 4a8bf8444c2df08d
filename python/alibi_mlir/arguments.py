"""Arguments as compiled functions want them, or an error that names them."""

import numpy as np

#: The element types of queries, keys and values: NumPy's name and MLIR's.
ELEMENT_TYPES = {"float32": "f32", "float16": "f16", "bfloat16": "bf16"}


def floats(name, value, ranks, dtypes):
    array = np.asarray(value)
    if array.dtype.name not in dtypes:
        raise TypeError(f"{name} has dtype {array.dtype}, expected {' or '.join(dtypes)}")
    if array.ndim not in ranks:
        expected = " or ".join(map(str, ranks))
        raise ValueError(f"{name} has shape {array.shape}, expected {expected} dimensions")
    return np.require(array, requirements="CA")


def integers(name, value, batch, low, high):
    """An int64 array [batch] of numbers from low to high; None stays None."""
    if value is None:
        return None
    array = np.asarray(value)
    if array.dtype.kind not in "iu":
        raise TypeError(f"{name} has dtype {array.dtype}, expected integers")
    if array.shape != (batch,):
        raise ValueError(f"{name} has shape {array.shape}, expected ({batch},) (the batch size of q)")
    for entry, number in enumerate(array):
        if not low <= number <= high:
            raise ValueError(f"{name}[{entry}] is {number}, expected {low} to {high}")
    return np.require(array, np.int64, "CA")
