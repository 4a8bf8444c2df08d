"""Trains the byte-level ALiBi language model of this example (PyTorch, CPU).

    python train.py --steps 3300 --output weights.safetensors --log training-log.txt

Pre-norm transformer: 4 layers, 8 heads, width 256, tied embedding, no position
embedding but ALiBi (Press et al. 2022) with causal masking. Weights are saved
as float16.
"""

import argparse
import math
import platform
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import save_file

import corpus

LAYERS, HEADS, WIDTH, HIDDEN, VOCABULARY = 4, 8, 256, 1024, 256


class Layer(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.norm1 = torch.nn.RMSNorm(WIDTH, eps=1e-6)
        self.qkv = torch.nn.Linear(WIDTH, 3 * WIDTH, bias=False)
        self.proj = torch.nn.Linear(WIDTH, WIDTH, bias=False)
        self.norm2 = torch.nn.RMSNorm(WIDTH, eps=1e-6)
        self.up = torch.nn.Linear(WIDTH, HIDDEN, bias=False)
        self.down = torch.nn.Linear(HIDDEN, WIDTH, bias=False)

    def forward(self, x, bias):
        batch, length, _ = x.shape
        qkv = self.qkv(self.norm1(x)).view(batch, length, 3, HEADS, WIDTH // HEADS)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = x + self.proj(y.transpose(1, 2).reshape(batch, length, WIDTH))
        return x + self.down(F.gelu(self.up(self.norm2(x)), approximate="tanh"))


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = torch.nn.Embedding(VOCABULARY, WIDTH)
        self.layers = torch.nn.ModuleList(Layer() for _ in range(LAYERS))
        self.norm = torch.nn.RMSNorm(WIDTH, eps=1e-6)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2:
                std = 0.02 / (math.sqrt(2 * LAYERS) if "proj" in name or "down" in name else 1)
                torch.nn.init.normal_(parameter, std=std)

    def forward(self, tokens, bias):
        x = self.embedding(tokens)
        for layer in self.layers:
            x = layer(x, bias)
        return self.norm(x) @ self.embedding.weight.T


def alibi_bias(length):
    """[1, H, length, length] float mask: -m (i - j), and -inf where j > i."""
    slopes = torch.tensor([2.0 ** (-8 * (h + 1) / HEADS) for h in range(HEADS)])
    position = torch.arange(length)
    distance = (position[:, None] - position[None, :]).float()
    bias = -slopes[:, None, None] * distance
    return bias.masked_fill(distance < 0, float("-inf"))[None]


def loss_of(model, tokens, bias):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = model(tokens[:, :-1], bias)
    return F.cross_entropy(logits.float().reshape(-1, VOCABULARY), tokens[:, 1:].reshape(-1))


def training(model, data, bias_of, *, steps, batch, context, rate):
    """Trains `model` on `data` (uint8) in place: AdamW, 100 steps of warming up, then a
    cosine. `bias_of(step)` gives the float mask of a step. Yields bits per byte of the
    batch of each step. Where batches start is drawn from PyTorch's global generator."""
    decayed = [p for p in model.parameters() if p.dim() == 2]
    others = [p for p in model.parameters() if p.dim() != 2]
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": 0.1}, {"params": others, "weight_decay": 0.0}],
        lr=rate, betas=(0.9, 0.95),
    )
    for step in range(steps):
        warm = min(1.0, (step + 1) / 100)
        cosine = 0.5 * (1 + math.cos(math.pi * step / steps))
        for group in optimizer.param_groups:
            group["lr"] = rate * warm * (0.05 + 0.95 * cosine)
        at = torch.randint(len(data) - context - 1, (batch,))
        tokens = torch.stack([data[a : a + context + 1] for a in at]).long()
        loss = loss_of(model, tokens, bias_of(step))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        yield loss.item() / math.log(2)


def save(model, path):
    """Writes the weights as float16."""
    state = {name: p.detach().to(torch.float16).contiguous() for name, p in model.named_parameters()}
    save_file(state, path, metadata={"format": "pt"})


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--context", type=int, default=512)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--log", type=Path, required=True)
    options = parser.parse_args()

    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    data = torch.frombuffer(bytearray(corpus.training_bytes()), dtype=torch.uint8)
    # Early checks use other held-out files than the demo's windows do.
    held_out = [d for _, d in corpus.held_out_windows(options.context, 24)][8:]
    held_out = torch.stack([torch.frombuffer(bytearray(d), dtype=torch.uint8) for d in held_out])
    model = Model()
    bias = alibi_bias(options.context)
    count = sum(p.numel() for p in model.parameters())
    log = options.log.open("w")

    def say(line):
        print(line, flush=True)
        print(line, file=log, flush=True)

    say(f"# {platform.platform()}, Python {platform.python_version()}, PyTorch {torch.__version__}")
    say(f"# {count} parameters, {len(data)} training bytes, batch {options.batch} x "
        f"{options.context}, {options.steps} steps, {options.threads} thread(s), seed {options.seed}")
    say("# step  minutes  training bits/byte  held-out bits/byte")
    start = time.monotonic()
    running = None
    steps = training(
        model, data, lambda step: bias, steps=options.steps, batch=options.batch,
        context=options.context, rate=options.rate,
    )
    for step, bits in enumerate(steps):
        running = bits if running is None else 0.98 * running + 0.02 * bits
        if (step + 1) % 100 == 0 or step + 1 == options.steps:
            with torch.no_grad():
                checked = loss_of(model, held_out.long(), bias).item() / math.log(2)
            minutes = (time.monotonic() - start) / 60
            say(f"{step + 1:6d}  {minutes:7.2f}  {running:18.4f}  {checked:18.4f}")
    save(model, options.output)
    say(f"# saved {options.output.name}, {options.output.stat().st_size} bytes")


if __name__ == "__main__":
    main()
