"""Runs the byte-level language model on held-out source files.

Attention is compiled by this project: exactly, and by sampling with several
samplers and numbers of masks S. For each it prints

* bits per byte on held-out text (the model's quality);
* the relative error of the attention outputs, ||out - exact|| / ||exact|| over
  all layers, against float64 on the exact run's queries, keys and values;
* the score entries that were computed, and the seconds spent in attention;

and draws error and bits per byte against S.
"""

import argparse
import os
import platform
import time
from pathlib import Path

import numpy as np

import corpus
import model as bytelm
from alibi_mlir import Exact, Sampled, attention, get_num_threads, sampling

HERE = Path(__file__).parent


class Run:
    """One method's sums over windows and layers."""

    def __init__(self, label, method):
        self.label, self.method = label, method
        self.bits, self.error, self.norm = [], 0.0, 0.0
        self.entries, self.seconds = 0, 0.0


def evaluate(model, run, window, slopes, references, step):
    """Adds one window to `run`.

    `references` holds, per layer, the exact run's queries, keys, values and the
    float64 result; the exact run, which comes first, fills it. `step` is told
    the share of a layer's work that was done.
    """
    tokens = np.frombuffer(window, dtype=np.uint8)
    n = len(tokens) - 1
    exact = isinstance(run.method, Exact)
    entries = len(slopes) * n * (n + 1) // 2
    if not exact:
        m = run.method
        partition = sampling.draw(
            slopes, m.samples, sampler=m.sampler, seed=m.seed, length=n
        )
        entries = partition.score_entries(n, n, causal=True)

    def compute(q, k, v):
        return attention(q, k, v, slopes, causal=True, method=run.method)

    def attend(layer, q, k, v):
        start = time.perf_counter()
        out = compute(q, k, v)
        run.seconds += time.perf_counter() - start
        run.entries += entries
        step(0.5)
        if exact:
            references.append(((q, k, v), bytelm.exact_attention(q, k, v, slopes)))
        inputs, expected = references[layer]
        compared = out if exact else compute(*inputs)
        run.error += np.sum((compared - expected) ** 2)
        run.norm += np.sum(expected**2)
        step(0.5)
        return out

    logits = model.logits(tokens[:-1], attend)
    run.bits.append(bytelm.bits_per_byte(logits, tokens[1:]))


def plot(runs, path, context):
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    exact, sampled = runs[0], runs[1:]
    samples = sorted({run.method.samples for run in sampled})
    samplers = dict.fromkeys(run.method.sampler for run in sampled)
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(10, 4), layout="constrained")
    for sampler in samplers:
        curve = [run for run in sampled if run.method.sampler == sampler]
        counts = [run.method.samples for run in curve]
        left.loglog(counts, [np.sqrt(run.error / run.norm) for run in curve], "o-", label=sampler)
        right.semilogx(counts, [np.mean(run.bits) for run in curve], "o-", label=sampler)
    errors = [np.sqrt(run.error / run.norm) for run in sampled]
    left.loglog(
        samples, errors[0] * np.sqrt(samples[0] / np.array(samples)), "k:", label="$S^{-1/2}$"
    )
    percents = [p for p in (1, 2, 5, 10, 20, 50) if min(errors) / 2 < p / 100 < max(errors) * 2]
    left.set_yticks([p / 100 for p in percents], [f"{p}%" for p in percents])
    left.set(xlabel="masks S", ylabel="relative error of attention outputs")
    right.axhline(np.mean(exact.bits), color="k", linestyle=":", label="exact")
    right.set(xlabel="masks S", ylabel="bits per byte on held-out text")
    for axes in (left, right):
        axes.set_xticks(samples, [str(s) for s in samples])
        axes.minorticks_off()
        axes.legend()
        axes.grid(alpha=0.3)
    figure.suptitle(f"Byte-level ALiBi language model, context {context}")
    figure.savefig(path, dpi=130)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--context", type=int, default=4096, help="bytes per window")
    parser.add_argument("--windows", type=int, default=2, help="held-out files")
    parser.add_argument("--samples", type=int, nargs="+", default=[8, 32, 128])
    parser.add_argument(
        "--samplers", choices=sampling.SAMPLERS, nargs="+", default=["grid", "golden_stratified"]
    )
    parser.add_argument("--weights", type=Path, default=HERE / "weights.safetensors")
    parser.add_argument("--plot", type=Path, default=Path("build/bytelm.png"))
    options = parser.parse_args()

    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
    from rich.table import Table

    # A table that is not cut where there is no terminal.
    console = Console(width=None if os.isatty(1) else 100)
    model = bytelm.Model(options.weights)
    slopes = sampling.press_slopes(bytelm.HEADS)
    runs = [Run("exact", Exact())]
    runs += [
        Run(f"{sampler}, S = {s}", Sampled(s, sampler))
        for sampler in options.samplers
        for s in options.samples
    ]
    windows = corpus.held_out_windows(options.context, options.windows)
    console.print(
        f"{model.layers} layers, {bytelm.HEADS} heads, context {options.context}; held-out "
        f"text: {', '.join(name for name, _ in windows)}"
    )

    # Compile before the clock runs.
    tiny = np.zeros((1, bytelm.HEADS, 1, 32), np.float32)
    for run in runs:
        attention(tiny, tiny, tiny, slopes, causal=True, method=run.method)

    with Progress(
        TextColumn("{task.description:26}"), BarColumn(), TextColumn("{task.percentage:3.0f}%"),
        TimeElapsedColumn(), console=console,
    ) as progress:
        # Sampled runs cost in proportion to S.
        weights = [30, *options.samples * len(options.samplers)]
        task = progress.add_task("", total=sum(weights) * len(windows) * model.layers)
        for _, window in windows:
            references = []
            for run, weight in zip(runs, weights):
                progress.update(task, description=run.label)
                evaluate(
                    model, run, window, slopes, references,
                    lambda share: progress.advance(task, share * weight),
                )

    table = Table(title=f"{len(windows)} windows of {options.context} bytes; "
                        f"{platform.machine()}, attention on {get_num_threads()} threads")
    for column in ("method", "bits per byte", "output error", "score entries", "seconds"):
        table.add_column(column, justify="left" if column == "method" else "right")
    for run in runs:
        error = np.sqrt(run.error / run.norm)
        table.add_row(
            run.label, f"{np.mean(run.bits):.4f}", f"{error:.2e}" if error < 1e-3 else f"{error:.1%}",
            f"{run.entries:,}", f"{run.seconds:.2f}",
        )
    console.print(table)
    options.plot.parent.mkdir(parents=True, exist_ok=True)
    plot(runs, options.plot, options.context)
    console.print(f"plot: {options.plot}")


if __name__ == "__main__":
    main()
