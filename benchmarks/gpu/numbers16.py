"""bf16 and f16 as NumPy has them: float16, and bfloat16's bits as uint16."""

import numpy as np

#: Largest relative error of one rounding.
UNIT = {"bf16": 2.0**-8, "f16": 2.0**-11}


def rounded(array, element):
    """f32 numbers rounded to f16, or to bf16 as uint16."""
    array = np.asarray(array, dtype=np.float32)
    if element == "f16":
        return array.astype(np.float16)
    bits = array.view(np.uint32)
    result = (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16
    return np.where(np.isnan(array), 0x7FC0, result).astype(np.uint16)


def numbers(array):
    """The numbers of such an array as f32."""
    if array.dtype != np.uint16:
        return array.astype(np.float32)
    return (array.astype(np.uint32) << 16).view(np.float32)
