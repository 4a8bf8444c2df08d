"""Results as JSON, Markdown and plots."""

import json
import re
from pathlib import Path

import bars


def stem(about):
    """`gpu-<device>-<date>`."""
    device = re.sub(r"[^a-z0-9]+", "-", about["device"].lower()).strip("-")
    return f"gpu-{device}-{about['date'][:10]}"


def write(folder, rows, about, suffix=""):
    """Writes JSON, Markdown and, where matplotlib is there, plots; their paths."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / (stem(about) + suffix)
    verdicts = bars.evaluate(rows, about)
    judged = [{"name": b.name, "target": b.target, "measured": b.measured, "verdict": b.verdict}
              for b in verdicts]
    text = ('{"about": ' + json.dumps(about) + ',\n"bars": [\n' + ",\n".join(map(json.dumps, judged))
            + '\n],\n"rows": [\n' + ",\n".join(map(json.dumps, rows)) + "\n]}\n")
    # As whole as the last file, whenever this process ends.
    _replace(path, ".json", text)
    plotted = plot(path.with_name(path.name + ".png"), rows, about)
    _replace(path, ".md", markdown(rows, verdicts, about, path.name + ".png" if plotted else None))
    return [path.with_name(path.name + end) for end in (".json", ".md") + ((".png",) if plotted else ())]


def _replace(path, end, text):
    target = path.with_name(path.name + end)
    partial = path.with_name(path.name + end + ".part")
    partial.write_text(text)
    partial.replace(target)


def bars_text(verdicts):
    """One line per bar."""
    width = max(len(bar.name) for bar in verdicts)
    return "\n".join(f"{bar.verdict:12} {bar.name:{width}}  {bar.target}: {bar.measured}" for bar in verdicts)


def markdown(rows, verdicts, about, picture):
    versions = ", ".join(f"{name} {about[name]}" for name in ("driver", "python", "torch", "cuda", "triton")
                         if about.get(name))
    parts = [
        "# Attention with linear biases on a GPU",
        f"{about['device']}, {about.get('multiprocessors', '?')} multiprocessors; {versions}. Kernels of commit "
        f"{about['commit']}, {about['date']}. {about.get('clocks', '')}".strip(),
        "Medians of runs in turn by events of the device, each on a cold L2 cache, with the interquartile range "
        "as a fraction of the median. TFLOP/s count `4 n keys D` per head, half of it where causal, whatever is "
        "skipped. `of best` is the best time of attention without biases (`sdpa`) over this one; `flex` is "
        "FlexAttention with ALiBi as its score_mod, without and with a BlockMask. Errors are over what they may "
        "be: twice those of a plain computation in low precision, and one rounding.",
        "## Bars",
        _table(("bar", "target", "measured", "verdict"),
               [(b.name, b.target, b.measured, b.verdict) for b in verdicts]),
    ]
    for title, make in (
        ("The device's limits", _ceilings), ("Prefill", _prefill), ("Near-linear methods, causal", _near_linear),
        ("Decode, one query", _decode), ("Host time of launches", _launch), ("Correctness", _correctness),
        ("compute-sanitizer", _sanitizer), ("Entries", lambda rows: _entries(about)),
    ):
        table = make(rows)
        if table:
            parts += [f"## {title}", table]
    if picture:
        parts.append(f"![times]({picture})")
    return "\n\n".join(parts) + "\n"


def _table(head, lines):
    if not lines:
        return ""
    lines = [head, ["---"] * len(head), *lines]
    return "\n".join("| " + " | ".join(_cell(cell) for cell in line) + " |" for line in lines)


def _cell(value):
    return re.sub(r"\s+", " ", str(value)).replace("|", "\\|").strip()


def _number(value, form):
    return "" if value is None else form.format(value)


def _note(row):
    status = "" if row["status"] == "ok" else f"**{row['status']}**"
    return ": ".join(word for word in (status, row["note"][:300]) if word)


def _of(rows, stage):
    return [row for row in rows if row["stage"] == stage]


def _ceilings(rows):
    return _table(("limit", "median", "spread", "speed", "note"), [
        (row["id"], _number(row.get("median_ms"), "{:.3f} ms"), _number(row.get("spread"), "{:.1%}"),
         _number(row.get("tflops"), "{:.0f} TFLOP/s") or _number(row.get("gb_per_s"), "{:.0f} GB/s"), _note(row))
        for row in _of(rows, "ceiling")])


def _timed_line(row, extra):
    shape = (row["n"], row["keys"], row["depth"], f"{row['batch']} x {row['heads']}/{row['key_heads']}")
    check = row.get("check") or {}
    return (*shape, row["implementation"], _number(row["median_ms"], "{:.4g} ms"),
            _number(row.get("spread"), "{:.1%}"), *extra, _number(check.get("out"), "{:.2f}"), _note(row))


def _cells(rows, stage, head, extra):
    lines = []
    for cell in bars.by_cell(rows, stage).values():
        lines += [_timed_line(row, extra(row, cell)) for row in cell]
    skipped = [row for row in _of(rows, stage) if row.get("implementation") == "all"]
    table = _table(("n", "keys", "D", "batch x heads", "implementation", "median", "spread", *head, "error", "note"),
                   lines)
    named = "".join(f"\n\n{row['id']}: {row['status']}, {row['note']}." for row in skipped)
    return table + named


def _prefill(rows):
    def extra(row, cell):
        best = [x["median_ms"] for x in cell if x["implementation"].startswith("sdpa") and bars.timed(x)]
        share = min(best) / row["median_ms"] if best and bars.timed(row) else None
        return (f"{'causal' if row['causal'] else 'symmetric'} {row['element']}",
                _number(row.get("tflops"), "{:.0f}"), _number(share, "{:.1%}"))

    return _cells(rows, "prefill", ("mask, type", "TFLOP/s", "of best"), extra)


def _near_linear(rows):
    def extra(row, cell):
        exact = next((x["median_ms"] for x in cell if bars.is_exact(x) and bars.timed(x)), None)
        ratio = exact / row["median_ms"] if exact and bars.timed(row) else None
        return (_number(ratio, "{:.1f}x"),)

    table = _cells(rows, "near-linear", ("over exact",), extra)
    slopes = _table(("implementation", "log-log slope of time against length", "lengths"), [
        (name, f"{slope:.2f}", f"{low} to {high}") for name, (slope, low, high) in bars.exponents(rows).items()])
    return "\n\n".join(part for part in (table, slopes) if part)


def _decode(rows):
    def extra(row, cell):
        return (_number(row.get("key_value_gb_per_s"), "{:.0f}"),)

    return _cells(rows, "decode", ("GB/s of keys and values",), extra)


def _launch(rows):
    return _table(("launch", "median", "least", "note"), [
        (row["id"], _number(row.get("median_us"), "{:.2f} us"), _number(row.get("least_us"), "{:.2f} us"), _note(row))
        for row in _of(rows, "launch")])


def _correctness(rows):
    return _table(("configuration", "result", "out", "lse", "dropped", "largest error", "plain", "note"), [
        (row["id"], row["status"], *(_number(row.get(name), "{:.2f}") for name in ("out", "lse", "dropped")),
         *(_number(row.get(name), "{:.1e}") for name in ("error", "plain_error")), row["note"][:300])
        for row in _of(rows, "correctness")])


def _sanitizer(rows):
    return _table(("tool", "result", "note"), [
        (row["id"], row["status"], row["note"][:300]) for row in _of(rows, "sanitizer")])


def _entries(about):
    """Those that are not as they should be."""
    return _table(("entry", "images", "compiler"), [
        (name, "none" if entry["failed"] else entry["images"], entry["note"][:300])
        for name, entry in about.get("entries", {}).items() if entry["failed"] or entry["note"]])


def plot(path, rows, about):
    """Speed of exact attention, and time of near-linear methods, against the length;
    whether there was anything to plot, and a library to do it."""
    try:
        import matplotlib

        matplotlib.use("Agg")
        import matplotlib.pyplot as plt
    except ImportError:
        return False
    shown = [row for row in rows if row["stage"] in ("prefill", "near-linear") and bars.timed(row)]
    if not shown:
        return False
    figure, axes = plt.subplots(1, 3, figsize=(16, 5))
    for ax, causal in zip(axes, (True, False)):
        _lines(ax, [row for row in shown if row["stage"] == "prefill" and row["causal"] == causal
                    and row["element"] == "bf16" and row["depth"] == 128], "tflops")
        ax.set_title(f"exact, {'causal' if causal else 'symmetric'}, bf16, D = 128")
        ax.set_ylabel("TFLOP/s")
        ax.set_ylim(bottom=0)
    _lines(axes[2], [row for row in shown if row["stage"] == "near-linear"], "median_ms")
    axes[2].set_title("causal, bf16, D = 128, 16 heads")
    axes[2].set_ylabel("milliseconds")
    axes[2].set_yscale("log")
    figure.suptitle(f"{about['device']}, {about['date'][:10]}")
    figure.tight_layout()
    figure.savefig(path, dpi=100)
    plt.close(figure)
    return True


def _lines(ax, rows, key):
    for name in dict.fromkeys(row["implementation"] for row in rows):
        points = sorted((row["n"], row[key]) for row in rows if row["implementation"] == name)
        ours = "_" in name
        ax.plot(*zip(*points), "o-", label=name, linewidth=2.5 if ours else 1.2)
    ax.set_xscale("log", base=2)
    ax.set_xlabel("length")
    ax.grid(alpha=0.3)
    if rows:
        ax.legend(fontsize=8)
