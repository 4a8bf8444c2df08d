"""The model level of arXiv 2605.09472: the byte model at and beyond its training
length, by method.

Windows of held-out files are cut into pieces of each context, so that at every
context the same bytes are predicted: with more context, and nothing else, changed.
Loss in nats, perplexity e^loss, bits per byte (a token is a byte: also bits per
token), top-k accuracy, and mean reciprocal rank; the score entries of all layers.
"""

from dataclasses import dataclass

import numpy as np
from alibi_mlir import Certified, Exact, Sampled, Window

from . import methods
from .common import SLOPES, TRAINING_LENGTH, WEIGHTS, bytelm, windows

TOP = (1, 10, 100)


@dataclass(frozen=True)
class Settings:
    #: Multiples of the training length; the last is that of the windows.
    multiples: tuple = (1, 2, 4, 8, 16)
    windows: int = 6
    samplers: tuple = ("grid", "golden_stratified", "weighted_grid")
    samples: tuple = (8, 32, 128)
    window: tuple = (0.1, 0.03, 0.01, 1e-3, 1e-4)
    certified: tuple = (0.1, 0.01, 1e-3)
    training_length: int = TRAINING_LENGTH


QUICK = Settings(
    multiples=(1, 2), windows=1, samplers=("grid",), samples=(4,), window=(1e-3,),
    certified=(1e-3,), training_length=128,
)


def chosen(settings, seed):
    """The methods; `seed` is of the masks."""
    sampled = [Sampled(s, name, seed) for name in settings.samplers for s in settings.samples]
    window = [Window(tolerance=t) for t in settings.window]
    return [Exact(), *sampled, *window, *(Certified(t) for t in settings.certified)]


def ranks_and_losses(logits, targets):
    """Per byte: 1 + how many bytes scored higher, and -ln p(target)."""
    logits = logits.astype(np.float64)
    target = logits[np.arange(len(targets)), targets]
    top = logits.max(axis=1)
    losses = top + np.log(np.exp(logits - top[:, None]).sum(axis=1)) - target
    return 1 + (logits > target[:, None]).sum(axis=1), losses


def evaluate(model, tokens, context, method, slopes=SLOPES):
    """Means over one window `tokens [n + 1]`, cut into pieces of `context` bytes, and
    the score entries of all pieces and layers."""
    ranks, losses, entries = [], [], np.zeros(2, np.int64)

    def attend(_, q, k, v):
        nonlocal entries
        entries += np.array(methods.entries_of(method, q, k, slopes))
        return methods.attend(q, k, v, slopes, method)

    for start in range(0, len(tokens) - 1, context):
        piece = tokens[start : start + context + 1]
        rank, loss = ranks_and_losses(model.logits(piece[:-1], attend), piece[1:])
        ranks.append(rank)
        losses.append(loss)
    ranks, loss = np.concatenate(ranks), float(np.mean(np.concatenate(losses)))
    return {
        "loss": loss, "bits": loss / float(np.log(2)), "mrr": float(np.mean(1 / ranks)),
        **{f"top{k}": float(np.mean(ranks <= k)) for k in TOP},
        "separate": int(entries[0]), "once": int(entries[1]),
    }


def run(index, settings):
    """All methods and contexts on the window number `index`."""
    length = settings.training_length * settings.multiples[-1]
    name, tokens = windows(length, settings.windows)[index]
    model, rows = bytelm.Model(WEIGHTS), []
    for multiple in settings.multiples:
        for method in chosen(settings, seed=index):
            rows.append({
                "text": name, "method": methods.name_of(method),
                "family": methods.family_of(method), "multiple": multiple,
                "context": multiple * settings.training_length,
                **evaluate(model, tokens, multiple * settings.training_length, method),
            })
    return {"rows": rows, "texts": [name], "training_length": settings.training_length}


def summarize(rows):
    """Means over the windows, and the spread of their differences to exact, by
    `(method, context)`."""
    exact = {(r["text"], r["context"]): r["bits"] for r in rows if r["method"] == "exact"}
    groups = {}
    for row in rows:
        groups.setdefault((row["method"], row["context"]), []).append(row)
    result = {}
    for key, group in groups.items():
        means = {
            name: float(np.mean([row[name] for row in group]))
            for name in ("loss", "bits", "mrr", *(f"top{k}" for k in TOP))
        }
        gaps = [row["bits"] - exact[row["text"], row["context"]] for row in group]
        result[key] = means | {
            "family": group[0]["family"], "multiple": group[0]["multiple"],
            "perplexity": float(np.exp(means["loss"])),
            "gap": float(np.mean(gaps)), "gap_low": min(gaps), "gap_high": max(gaps),
            "separate": sum(row["separate"] for row in group),
            "once": sum(row["once"] for row in group),
        }
    return result


def jobs(settings):
    """`(label, function, arguments)` of what runs on its own."""
    return [(f"window {i + 1}", run, (i, settings)) for i in range(settings.windows)]


def merge(parts):
    """The jobs' results as one."""
    return {
        "rows": [row for part in parts for row in part["rows"]],
        "texts": [text for part in parts for text in part["texts"]],
        "training_length": parts[0]["training_length"],
    }
