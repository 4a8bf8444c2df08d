"""One training run of the byte model with sampled masks beside one with ALiBi.

As the paper trains: every step draws S new masks per head (shared by the layers and by
the sequences of the batch) and attends with the average of them,

    bias_hij = ln(#{s : i and j share a block of mask s} / S),  j <= i,

-inf where no mask joins i and j. Same first weights, same batches, same steps. Both
models are then evaluated with ALiBi and with sampled masks, at the training length and
beyond. Needs PyTorch (requirements-train.txt).
"""

import time
from dataclasses import dataclass

import numpy as np
from alibi_mlir import Exact, Sampled, sampling

from . import methods
from .common import ROOT, SLOPES, TRAINING_LENGTH, bytelm, corpus, windows
from .model_level import evaluate

#: The runs, by the bias that they train with.
RUNS = ("ALiBi", "sampled masks")
FOLDER = ROOT / "build" / "experiments"


@dataclass(frozen=True)
class Settings:
    steps: int = 600
    batch: int = 8
    context: int = TRAINING_LENGTH
    rate: float = 2e-3
    sampler: str = "grid"
    samples: int = 8
    #: Multiples of the training length, and masks, of the evaluation.
    multiples: tuple = (1, 4)
    evaluated: tuple = (8, 32, 128)
    windows: int = 8
    seed: int = 0


QUICK = Settings(steps=2, batch=2, context=64, evaluated=(4,), samples=4, windows=1)


def mask_bias(slopes, samples, sampler, seed, length):
    """The bias above of one draw, float32 `[1, H, length, length]`."""
    partition = sampling.draw(slopes, samples, sampler=sampler, seed=seed, length=length)
    blocks = partition.blocks(np.arange(length)).astype(np.int32)
    counts = np.zeros((*blocks.shape[1:], length), np.int16)
    for block in blocks:
        counts += block[:, :, None] == block[:, None, :]
    with np.errstate(divide="ignore"):
        return np.log(np.tril(counts) / np.float32(samples))[None]


def run(trained_with, settings):
    """Trains one model and evaluates it: its curve, and a row per method and length."""
    import torch

    import train

    torch.manual_seed(settings.seed)
    torch.set_num_threads(1)
    model = train.Model()
    data = torch.frombuffer(bytearray(corpus.training_bytes()), dtype=torch.uint8)
    if trained_with == "ALiBi":
        constant = train.alibi_bias(settings.context)
        bias_of = lambda step: constant  # noqa: E731
    else:
        bias_of = lambda step: torch.from_numpy(mask_bias(  # noqa: E731
            SLOPES, settings.samples, settings.sampler, step, settings.context
        ))
    start = time.process_time()
    curve = list(train.training(
        model, data, bias_of, steps=settings.steps, batch=settings.batch,
        context=settings.context, rate=settings.rate,
    ))
    seconds = time.process_time() - start
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{trained_with.replace(' ', '-').lower()}-{settings.steps}.safetensors"
    train.save(model, path)
    rows = evaluations(bytelm.Model(path), settings)
    return {
        "curves": {trained_with: curve}, "seconds_of_training": {trained_with: seconds},
        "rows": [{"trained": trained_with, **row} for row in rows],
        "steps": settings.steps, "batch": settings.batch, "context": settings.context,
        "sampler": settings.sampler, "samples": settings.samples,
        "windows": settings.windows,
    }


def evaluations(model, settings):
    """A row per text, length and method; each text has masks of its own."""
    rows = []
    for index, (name, tokens) in enumerate(windows(
        settings.context * settings.multiples[-1], settings.windows
    )):
        # Other seeds than those of the first steps.
        seed = settings.steps + index
        chosen = [Exact(), *(Sampled(s, settings.sampler, seed) for s in settings.evaluated)]
        for multiple in settings.multiples:
            for method in chosen:
                rows.append({
                    "text": name, "method": methods.name_of(method), "multiple": multiple,
                    **evaluate(model, tokens, multiple * settings.context, method),
                })
    return rows


def jobs(settings):
    """`(label, function, arguments)` of what runs on its own."""
    return [(name, run, (name, settings)) for name in RUNS]


def merge(parts):
    """The jobs' results as one."""
    merged = dict(parts[0])
    merged["rows"] = [row for part in parts for row in part["rows"]]
    for name in ("curves", "seconds_of_training"):
        merged[name] = {k: v for part in parts for k, v in part[name].items()}
    return merged
