"""PyTorch's FlexAttention, compiled, with ALiBi as its score_mod."""

from . import Prepared, torch_sdpa

NAME = "torch-flex"
PACKAGES = ("torch",)


def unsupported(case):
    return None


def scratch_bytes(case):
    return 64 << 20


def start(threads):
    torch_sdpa.start(threads)


def prepare(case, arrays):
    import torch
    from torch.nn.attention.flex_attention import create_block_mask, flex_attention

    q, k, v = torch_sdpa.tensors(arrays[:3])
    slopes = torch.from_numpy(arrays[3])
    offset = case.m - case.n

    def score_mod(score, batch, head, i, j):
        return score - slopes[head] * (i + offset - j).abs()

    blocks = None
    if case.causal and case.n > 1:
        blocks = create_block_mask(
            lambda batch, head, i, j: i + offset >= j, None, None, case.n, case.m, device="cpu"
        )
    torch._dynamo.reset()
    attention = torch.compile(flex_attention, dynamic=False)
    note = "score_mod" if blocks is None else "score_mod, skips masked blocks"
    return Prepared(
        lambda: attention(q, k, v, score_mod=score_mod, block_mask=blocks),
        lambda out: out.float().numpy(), note,
    )
