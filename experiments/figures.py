"""The figures of docs/Experiments.md, from the results."""

import io

import matplotlib

matplotlib.use("Agg")
import numpy as np  # noqa: E402
from matplotlib import pyplot  # noqa: E402
from matplotlib.ticker import NullFormatter  # noqa: E402
from PIL import Image  # noqa: E402

from . import masks, model_level  # noqa: E402

#: Colours of Okabe and Ito, which colour-blind readers can tell apart, and markers.
STYLE = {
    "exact": ("#000000", "*"), "grid": ("#D55E00", "o"), "integer_grid": ("#E69F00", "s"),
    "cuts": ("#999999", "^"), "stratified": ("#56B4E9", "v"),
    "golden_stratified": ("#0072B2", "D"), "weighted_grid": ("#CC79A7", "P"),
    "fixed_grid": ("#5D4A00", "X"), "window": ("#009E73", "<"), "certified": ("#000000", ">"),
}


def style(family):
    """Keywords for a curve."""
    color, marker = STYLE[family]
    return {"color": color, "marker": marker, "markersize": 4, "linewidth": 1.2}


def save(figure, path):
    """Writes a PNG with a palette: a third of the size."""
    with io.BytesIO() as data:
        figure.savefig(data, dpi=110)
        image = Image.open(data).convert("RGB")
    pyplot.close(figure)
    palette = image.quantize(256, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    palette.save(path, optimize=True)


def slope_name(slope):
    return f"1/{1 / slope:.4g}"


def draw_masks(results, path):
    """Single masks, L^, L and L^ - L of two samplers."""
    n, slope, samples = results["n"], results["slope"], results["samples"]
    bias, rows = masks.bias_of(slope, n), results["rows"]
    drawn = [masks.draw(row["sampler"], slope, samples, n) for row in rows]
    largest = max(abs(mean - bias).max() for _, mean in drawn)
    figure, axes = pyplot.subplots(len(rows), 5, figsize=(11, 2.5 * len(rows)),
                                   layout="constrained", squeeze=False)
    for line, row, (single, mean) in zip(axes, rows, drawn):
        pictures = [
            ("mask 1", single[0], "Greys", 0, 1), ("mask 2", single[1], "Greys", 0, 1),
            (f"$\\hat L$, S = {samples}", mean, "viridis", 0, 1), ("L", bias, "viridis", 0, 1),
            ("$\\hat L - L$", mean - bias, "PuOr", -largest, largest),
        ]
        for axis, (title, picture, colors, low, high) in zip(line, pictures):
            # Few colours, which a palette holds.
            image = axis.imshow(picture, cmap=pyplot.get_cmap(colors, 61), vmin=low, vmax=high)
            axis.set_title(title, fontsize=9)
            axis.tick_params(labelsize=7)
            if title.startswith("mask"):
                continue
            figure.colorbar(image, ax=axis, shrink=0.7).ax.tick_params(labelsize=7)
        line[0].set_ylabel(f"{row['sampler']}\nquery position", fontsize=8)
    for axis in axes[-1]:
        axis.set_xlabel("key position", fontsize=8)
    save(figure, path)


def draw_matrix(results, path):
    """Max norms and relative spectral norms against S, with the bounds."""
    rows = results["rows"]
    slopes = sorted({row["slope"] for row in rows}, reverse=True)
    slopes = [slopes[0], slopes[len(slopes) // 2 - 1], slopes[-1]] if len(slopes) > 2 else slopes
    figure, axes = pyplot.subplots(2, len(slopes), figsize=(3.6 * len(slopes), 6.4), sharex=True,
                                   sharey="row", layout="constrained", squeeze=False)
    for column, slope in zip(axes.T, slopes):
        here = [row for row in rows if row["slope"] == slope]
        for sampler in dict.fromkeys(row["sampler"] for row in here):
            curve = [row for row in here if row["sampler"] == sampler]
            counts = [row["samples"] for row in curve]
            if sampler == "fixed_grid":  # the same for every S
                curve, counts = curve * 2, [1, max(row["samples"] for row in rows)]
            for axis, key in zip(column, ("max_norm", "relative_spectral")):
                axis.loglog(counts, [row[key]["median"] for row in curve], label=sampler,
                            **style(sampler))
        grid = [row for row in here if row["sampler"] == "grid"]
        counts = [row["samples"] for row in grid]
        column[0].loglog(counts, [row["max_norm_paper"] for row in grid], "k:",
                         label="bound of the paper")
        column[0].loglog(counts, [row["max_norm_sharper"] for row in grid], "k--",
                         label="sharper bound")
        column[1].loglog(counts, [row["spectral_bound"] / row["bias_norm"] for row in grid], "k:")
        column[0].set_title(f"slope {slope_name(slope)}", fontsize=10)
        column[1].set_xlabel("masks S")
    axes[0, 0].set_ylabel("max norm of $\\hat L - L$")
    axes[1, 0].set_ylabel("$||\\hat L - L||_2\\ /\\ ||L||_2$")
    for axis in axes.flat:
        axis.grid(alpha=0.3)
    figure.legend(*axes[0, 0].get_legend_handles_labels(), loc="outside lower center", ncols=5,
                  fontsize=8)
    save(figure, path)


def draw_output(results, path):
    """Error against score entries, each mask on its own and each score once."""
    rows = [row for row in results["rows"] if row["family"] != "exact"]
    (exact,) = (row for row in results["rows"] if row["family"] == "exact")
    figure, axes = pyplot.subplots(1, 2, figsize=(10, 4.6), sharey=True, layout="constrained")
    for axis, cost in zip(axes, ("separate", "once")):
        for family in dict.fromkeys(row["family"] for row in rows):
            curve = sorted((row for row in rows if row["family"] == family),
                           key=lambda row: row[cost])
            middle = np.array([row["error"]["median"] for row in curve])
            ends = [[row["error"][end] for row in curve] for end in ("low", "high")]
            axis.errorbar([row[cost] for row in curve], middle,
                          yerr=abs(np.array(ends) - middle), capsize=2, label=family,
                          **style(family))
        axis.axvline(exact[cost], color="k", linestyle=":", linewidth=1, label="exact: entries")
        axis.set(xscale="log", yscale="log", xlabel="score entries computed")
        axis.xaxis.set_minor_formatter(NullFormatter())
        axis.grid(alpha=0.3)
    axes[0].set_title("each mask as an attention of its own", fontsize=10)
    axes[1].set_title("each score once (coalesced)", fontsize=10)
    axes[0].set_ylabel("relative error of the outputs")
    axes[1].legend(fontsize=8)
    save(figure, path)


def draw_model(results, path):
    """Bits per byte against the context, and against score entries at the longest."""
    table = model_level.summarize(results["rows"])
    longest = max(context for _, context in table)
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(10, 4.6), layout="constrained")
    families = dict.fromkeys(row["family"] for row in table.values())
    for family in families:
        names = list(dict.fromkeys(name for (name, _), row in table.items()
                                   if row["family"] == family))
        # The cheapest and the dearest of each family, as light and solid lines.
        for name in dict.fromkeys((names[0], names[-1])):
            curve = sorted((c, row["bits"]) for (n, c), row in table.items() if n == name)
            line = style(family) | {"alpha": 1 if name == names[-1] else 0.45}
            left.semilogx(*zip(*curve), label=name, **line)
        if family == "exact":
            continue
        points = [table[name, longest] for name in names]
        right.loglog([p["once"] for p in points], [max(abs(p["gap"]), 1e-7) for p in points],
                     label=family, **style(family))
    contexts = sorted({context for _, context in table})
    left.set_xticks(contexts, [str(context) for context in contexts])
    left.minorticks_off()
    left.set(xlabel="context (bytes)", ylabel="bits per byte on held-out text")
    right.axvline(table["exact", longest]["once"], color="k", linestyle=":", linewidth=1,
                  label="exact: entries")
    right.axhline(1e-3, color="k", linestyle="--", linewidth=1, label="0.001 bits")
    right.set(xlabel=f"score entries, each once, at context {longest}",
              ylabel="difference to exact, bits per byte (absolute)")
    right.xaxis.set_minor_formatter(NullFormatter())
    right.legend(fontsize=7)
    left.legend(fontsize=7, ncols=3, loc="upper center", bbox_to_anchor=(0.5, -0.13))
    for axis in (left, right):
        axis.grid(alpha=0.3)
    save(figure, path)


def draw_training(results, path):
    """Bits per byte of the training batches, smoothed, and of the evaluations."""
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(10, 4.2), layout="constrained")
    colors = dict(zip(results["curves"], ("#000000", "#D55E00")))
    for name, curve in results["curves"].items():
        width = max(1, len(curve) // 25)
        smooth = np.convolve(curve, np.ones(width) / width, mode="valid")
        left.plot(np.arange(width, len(curve) + 1), smooth, color=colors[name], label=name)
    left.set(xlabel="step", ylabel=f"bits per byte of the batches, mean of {width} steps")
    left.legend(title="trained with", fontsize=8)
    rows = results["rows"]
    kinds = list(dict.fromkeys((row["method"], row["multiple"]) for row in rows))
    for offset, name in enumerate(results["curves"]):
        bits = [np.mean([row["bits"] for row in rows if row["trained"] == name
                         and (row["method"], row["multiple"]) == kind]) for kind in kinds]
        right.plot(bits, np.arange(len(kinds)), "oD"[offset], color=colors[name], label=name)
    right.set_yticks(np.arange(len(kinds)), [f"{m}, {x}x length" for m, x in kinds],
                     fontsize=8)
    right.invert_yaxis()
    right.set(xlabel="bits per byte on held-out text", title="evaluated with")
    right.legend(title="trained with", fontsize=8)
    for axis in (left, right):
        axis.grid(alpha=0.3)
    save(figure, path)


#: By level: the file's name and the function.
FIGURES = {
    "masks": draw_masks, "matrix": draw_matrix, "output": draw_output, "model": draw_model,
    "training": draw_training,
}
