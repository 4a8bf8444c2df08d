"""What PyTorch has for attention, on the problems of cells: SDPA without biases, as the
speed of light, and FlexAttention with ALiBi's."""

import contextlib
import math
import signal

import configurations

#: Of FlexAttention's block masks, in positions.
BLOCK = 128


class OverTime(Exception):
    pass


@contextlib.contextmanager
def time_limit(seconds, what):
    """Ends what runs in it by an exception: compilers may take long, or for ever."""
    def stop(*_):
        raise OverTime(f"{what} took more than {seconds:g} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def make(name, torch, cell, q, k, v, slopes):
    """A function without arguments that returns the output [B, H, N, D]; `slopes` is a
    float32 tensor [H]. Raises where the peer is not there or does not take the cell."""
    if name.startswith("sdpa"):
        return _sdpa(name, torch, cell, q, k, v)
    return _flex(name, torch, cell, q, k, v, slopes)


def _sdpa(name, torch, cell, q, k, v):
    from torch.nn.attention import SDPBackend, sdpa_kernel

    backend = getattr(SDPBackend, {"flash": "FLASH_ATTENTION", "cudnn": "CUDNN_ATTENTION"}[name.split("-")[1]])
    # One query at the end of the keys sees all of them.
    options = {"is_causal": cell.causal and cell.n > 1}
    if name.endswith("gqa"):
        options["enable_gqa"] = True

    def run():
        with sdpa_kernel(backend):
            return torch.nn.functional.scaled_dot_product_attention(q, k, v, **options)

    return run


def _flex(name, torch, cell, q, k, v, slopes):
    from torch.nn.attention.flex_attention import flex_attention

    mask = None
    if name == "flex-blockmask":
        mask = causal_mask(torch, cell.n, q.device)
    if name == "flex-window":
        mask = window_mask(torch, cell.n, slopes)
    score_mod = score_function(torch, slopes, cell.causal, masked=mask is not None)
    compiled = torch.compile(flex_attention, dynamic=False)

    def run():
        return compiled(q, k, v, score_mod=score_mod, block_mask=mask)

    return run


def score_function(torch, slopes, causal, masked):
    """ALiBi's bias; without a mask it hides later keys, too."""
    def symmetric(score, b, h, q, kv):
        return score - slopes[h] * torch.abs(q - kv)

    def biased(score, b, h, q, kv):
        return score + slopes[h] * (kv - q)

    def hiding(score, b, h, q, kv):
        return torch.where(q >= kv, score + slopes[h] * (kv - q), -math.inf)

    return (biased if masked else hiding) if causal else symmetric


def _ordered(torch, blocks):
    """(how many, which first) of rows of flags."""
    order = torch.argsort(blocks.to(torch.int8), dim=-1, descending=True, stable=True)
    return blocks.sum(-1).to(torch.int32), order.to(torch.int32).contiguous()


def _block_mask(torch, some, full, mask_mod):
    """Of flags [1, H, rows, columns]: blocks with some pairs to be computed, and of
    these those with all."""
    from torch.nn.attention.flex_attention import BlockMask

    return BlockMask.from_kv_blocks(
        *_ordered(torch, some & ~full), *_ordered(torch, full), BLOCK_SIZE=BLOCK, mask_mod=mask_mod)


def causal_mask(torch, n, device):
    """As create_block_mask makes it, without the n^2 flags."""
    at = torch.arange(n // BLOCK, device=device)
    full = (at[:, None] > at)[None, None]
    return _block_mask(torch, (at[:, None] >= at)[None, None], full, lambda b, h, q, kv: q >= kv)


def window_mask(torch, n, slopes):
    """Causal, of `configurations.WINDOW`: every head has a window of its own."""
    sizes = [configurations.window_of(slope) for slope in slopes.tolist()]
    windows = torch.tensor(sizes, dtype=torch.int32, device=slopes.device)
    at = torch.arange(n // BLOCK, device=slopes.device)
    between = (at[:, None] - at)[None] * BLOCK
    reach = windows[:, None, None]
    some = (between >= 0) & (between - (BLOCK - 1) <= reach)
    full = (between > 0) & (between + (BLOCK - 1) <= reach)

    def inside(b, h, q, kv):
        return (q >= kv) & (q - kv <= windows[h])

    return _block_mask(torch, some[None], full[None], inside)
