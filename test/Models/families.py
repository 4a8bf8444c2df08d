"""The five families of models with linear biases, tiny and with named weights."""

import math
import sys
from pathlib import Path

import torch
import torch.nn.functional as F
from transformers import (
    BloomConfig,
    BloomForCausalLM,
    FalconConfig,
    FalconForCausalLM,
    MptConfig,
    MptForCausalLM,
)
from transformers.masking_utils import create_causal_mask
from transformers.models.bloom import modeling_bloom

sys.path.insert(0, str(Path(__file__).parents[2] / "examples/bytelm"))
import train as bytelm  # noqa: E402

VOCABULARY, WIDTH, HEADS, LONGEST = 24, 32, 4, 24


class Logits(torch.nn.Module):
    """A causal language model of transformers, as a function to logits. `ones`: a mask
    that is missing is one of ones."""

    def __init__(self, model, ones=False):
        super().__init__()
        self.model, self.ones = model, ones

    def forward(self, ids, mask=None):
        if mask is None and self.ones:
            mask = torch.ones_like(ids)
        return self.model(input_ids=ids, attention_mask=mask, use_cache=False).logits


def bloom(layers, heads=HEADS):
    return Logits(
        BloomForCausalLM(
            BloomConfig(
                vocab_size=VOCABULARY, hidden_size=8 * heads, n_layer=layers, n_head=heads,
                attn_implementation="eager",
            )
        )
    )


def mpt(layers, heads=HEADS):
    return Logits(
        MptForCausalLM(
            MptConfig(
                vocab_size=VOCABULARY, d_model=8 * heads, n_layers=layers, n_heads=heads,
                max_seq_len=LONGEST,
            )
        )
    )


def falcon(layers, attention="sdpa", multi_query=False):
    """As Falcon-RW is: ALiBi, a bias in every layer, blocks one after the other. Without
    a mask this family looks for packed sequences, in positions that it counts itself."""
    return Logits(
        FalconForCausalLM(
            FalconConfig(
                vocab_size=VOCABULARY, hidden_size=WIDTH, num_hidden_layers=layers,
                num_attention_heads=HEADS, alibi=True, bias=True, parallel_attn=False,
                multi_query=multi_query, new_decoder_architecture=False,
                attn_implementation=attention,
            )
        ),
        ones=True,
    )


class ByteLM(torch.nn.Module):
    """The model of examples/bytelm, smaller, with its bias."""

    def __init__(self, layers):
        super().__init__()
        bytelm.LAYERS, bytelm.HEADS, bytelm.WIDTH = layers, HEADS, WIDTH
        bytelm.HIDDEN, bytelm.VOCABULARY = 2 * WIDTH, VOCABULARY
        self.model = bytelm.Model()

    def forward(self, ids):
        return self.model(ids, bytelm.alibi_bias(ids.shape[1]))


class EncoderLayer(torch.nn.Module):
    def __init__(self, fused):
        super().__init__()
        self.fused = fused
        self.query = torch.nn.Linear(WIDTH, WIDTH)
        self.key = torch.nn.Linear(WIDTH, WIDTH)
        self.value = torch.nn.Linear(WIDTH, WIDTH)
        self.output = torch.nn.Linear(WIDTH, WIDTH)
        self.norm1 = torch.nn.LayerNorm(WIDTH)
        self.gated = torch.nn.Linear(WIDTH, 4 * WIDTH, bias=False)
        self.down = torch.nn.Linear(2 * WIDTH, WIDTH)
        self.norm2 = torch.nn.LayerNorm(WIDTH)

    def forward(self, x, bias):
        batch, length, _ = x.shape
        q, k, v = (
            linear(x).view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)
            for linear in (self.query, self.key, self.value)
        )
        if self.fused:
            y = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        else:
            scores = q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS)
            y = torch.softmax(scores + bias, dim=-1) @ v
        y = y.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + self.output(y))
        gate, up = self.gated(x).chunk(2, dim=-1)
        return self.norm2(x + self.down(F.gelu(gate) * up))


class Encoder(torch.nn.Module):
    """Symmetric biases, as in encoders: a table of -slope |i - j|, made for the longest
    text and cut to the length, and the type's minimum where a key is padding."""

    def __init__(self, layers, fused=False):
        super().__init__()
        self.embedding = torch.nn.Embedding(VOCABULARY, WIDTH)
        self.norm = torch.nn.LayerNorm(WIDTH)
        self.layers = torch.nn.ModuleList(EncoderLayer(fused) for _ in range(layers))
        self.decoder = torch.nn.Linear(WIDTH, VOCABULARY)
        slopes = torch.tensor([2.0 ** (-8 * (h + 1) / HEADS) for h in range(HEADS)])
        position = torch.arange(LONGEST)
        distance = (position[None, :] - position[:, None]).abs()
        self.register_buffer("alibi", -slopes[None, :, None, None] * distance, persistent=False)

    def forward(self, ids, mask=None):
        length = ids.shape[1]
        x = self.norm(self.embedding(ids))
        bias = self.alibi[:, :, :length, :length]
        if mask is not None:
            padding = (1.0 - mask[:, None, None, :].to(x.dtype)) * torch.finfo(x.dtype).min
            bias = bias + padding
        for layer in self.layers:
            x = layer(x, bias)
        return self.decoder(x)


class BloomAttention(torch.nn.Module):
    """What BLOOM computes between its projections: the ops of its attention, with the
    biases and the causal mask that its model builds."""

    def __init__(self, heads, depth):
        super().__init__()
        self.heads, self.depth = heads, depth
        self.config = BloomConfig(
            hidden_size=heads * depth, n_head=heads, attn_implementation="eager"
        )

    def forward(self, query, key, value):
        batch, _, length, _ = query.shape
        slopes = modeling_bloom._get_alibi_slopes(self.heads, query.device)
        alibi = slopes[:, None, None] * torch.arange(length, device=query.device)
        alibi = alibi.repeat(batch, 1, 1).to(query.dtype)
        mask = create_causal_mask(
            config=self.config, inputs_embeds=query[:, 0], attention_mask=None, cache=None
        )
        query, key, value = (x.reshape(batch * self.heads, -1, self.depth) for x in (query, key, value))
        scores = alibi.baddbmm(
            batch1=query, batch2=key.transpose(-1, -2), beta=1.0, alpha=1 / math.sqrt(self.depth)
        )
        weights = scores.view(batch, self.heads, length, -1) + mask
        weights = F.softmax(weights, dim=-1, dtype=torch.float32).to(query.dtype)
        context = torch.bmm(weights.view(batch * self.heads, length, -1), value)
        return context.view(batch, self.heads, length, self.depth)
