"""PyTorch's scaled_dot_product_attention with the bias as a float mask."""

from .. import inputs
from . import Prepared

NAME = "torch-sdpa"
PACKAGES = ("torch",)


def unsupported(case):
    return None


def scratch_bytes(case):
    return inputs.mask_bytes(case)


def start(threads):
    import torch

    torch.set_num_threads(threads)
    torch.set_grad_enabled(False)


def tensors(arrays):
    """q, k and v as tensors; NumPy's bfloat16 is not known to PyTorch."""
    import torch

    return [
        torch.from_numpy(x.view("int16")).view(torch.bfloat16)
        if x.dtype.name == "bfloat16" else torch.from_numpy(x)
        for x in arrays
    ]


def prepare(case, arrays):
    import torch

    q, k, v = tensors(arrays[:3])
    mask = torch.from_numpy(inputs.mask(case, arrays[3])).to(q.dtype)
    attention = torch.nn.functional.scaled_dot_product_attention
    return Prepared(
        lambda: attention(q, k, v, attn_mask=mask), lambda out: out.float().numpy(),
        "float mask, the whole square",
    )
