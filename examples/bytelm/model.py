"""The byte-level ALiBi language model in NumPy.

Pre-norm transformer: x + proj(attention(qkv(norm1(x)))), then
x + down(gelu(up(norm2(x)))); RMS norms, tanh-form GELU, tied embedding.
Attention is a function that the caller gives.
"""

import numpy as np
from safetensors.numpy import load_file

HEADS = 8


class Model:
    def __init__(self, path):
        self._weights = {
            name: array.astype(np.float32) for name, array in load_file(path).items()
        }
        self.layers = 1 + max(
            int(name.split(".")[1]) for name in self._weights if name.startswith("layers.")
        )

    def logits(self, tokens, attend):
        """Scores `[N, 256]` of the byte after each of the N `tokens`.

        `attend(layer, q, k, v)` computes causal ALiBi attention of float32
        arrays `[1, HEADS, N, D]`.
        """
        w = self._weights
        x = w["embedding.weight"][tokens]
        length, width = x.shape
        for i in range(self.layers):
            name = f"layers.{i}."
            qkv = _norm(x, w[name + "norm1.weight"]) @ w[name + "qkv.weight"].T
            qkv = qkv.reshape(length, 3, HEADS, width // HEADS).transpose(1, 2, 0, 3)
            q, k, v = np.ascontiguousarray(qkv)[:, None]
            y = attend(i, q, k, v)[0].transpose(1, 0, 2).reshape(length, width)
            x = x + y @ w[name + "proj.weight"].T
            hidden = _norm(x, w[name + "norm2.weight"]) @ w[name + "up.weight"].T
            x = x + _gelu(hidden) @ w[name + "down.weight"].T
        return _norm(x, w["norm.weight"]) @ w["embedding.weight"].T


def bits_per_byte(logits, targets):
    """Mean of -log2 p(target)."""
    logits = logits.astype(np.float64)
    top = logits.max(axis=1, keepdims=True)
    log_sum = top[:, 0] + np.log(np.exp(logits - top).sum(axis=1))
    return np.mean(log_sum - logits[np.arange(len(targets)), targets]) / np.log(2)


def exact_attention(q, k, v, slopes):
    """Causal ALiBi attention of `[1, H, N, D]` in float64, head by head."""
    n, depth = q.shape[2:]
    distance = np.arange(n)[:, None] - np.arange(n)
    out = np.empty(v.shape)
    for h in range(q.shape[1]):
        scores = q[0, h].astype(np.float64) @ k[0, h].T.astype(np.float64)
        scores /= np.sqrt(depth)
        scores -= float(slopes[h]) * distance
        scores[distance < 0] = -np.inf
        scores -= scores.max(axis=1, keepdims=True)
        np.exp(scores, out=scores)
        out[0, h] = (scores @ v[0, h]) / scores.sum(axis=1, keepdims=True)
    return out


def _norm(x, weight):
    return x / np.sqrt(np.mean(x * x, axis=-1, keepdims=True) + np.float32(1e-6)) * weight


def _gelu(x):
    inner = np.float32(np.sqrt(2 / np.pi)) * (x + np.float32(0.044715) * x * x * x)
    return np.float32(0.5) * x * (1 + np.tanh(inner))
