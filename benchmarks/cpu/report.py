"""Results as JSON, Markdown and plots."""

import datetime
import json
import os
import platform
import subprocess
from importlib import metadata
from pathlib import Path

from .bars import OURS

PACKAGES = (
    "numpy", "torch", "onnxruntime", "iree-base-compiler", "iree-base-runtime",
)


def machine():
    """The machine and the versions, for the head of the report."""
    model = "unknown"
    with open("/proc/cpuinfo") as lines:
        for line in lines:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    with open("/proc/meminfo") as lines:
        memory = int(lines.readline().split()[1]) / 2**20
    return {
        "cpu": model,
        "cpus": len(os.sched_getaffinity(0)),
        "memory_gib": round(memory, 1),
        "system": platform.platform(),
        "python": platform.python_version(),
        "packages": {name: _version(name) for name in PACKAGES},
        "commit": _commit(),
        "load_before": os.getloadavg()[0],
        "date": datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
    }


def _version(package):
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def _commit():
    result = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=Path(__file__).parent,
        capture_output=True, text=True,
    )
    return result.stdout.strip() or "unknown"


def write(folder, rows, bars, about):
    """Writes cpu.json (the rows), cpu-machine.json, cpu.md and the plots."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cpu.json").write_text(
        "[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n"
    )
    (folder / "cpu-machine.json").write_text(json.dumps(about, indent=1) + "\n")
    (folder / "cpu.md").write_text(markdown(rows, bars, about))
    _plot(folder / "cpu-time.png", rows, "median_s", "seconds")
    _plot(folder / "cpu-peak.png", rows, "fraction_of_peak", "fraction of FMA peak")


def bars_text(bars):
    """One line per bar."""
    width = max((len(bar.name) for bar in bars), default=0)
    return "\n".join(
        f"{bar.verdict:12} {bar.name:{width}}  {bar.target}: {bar.measured}" for bar in bars
    )


def markdown(rows, bars, about):
    parts = [
        "# Attention with linear biases on a CPU",
        f"{about['cpu']}, {about['cpus']} CPUs, {about['memory_gib']} GiB; {about['system']}, "
        f"Python {about['python']}; "
        + ", ".join(f"{name} {version}" for name, version in about["packages"].items())
        + f". Commit {about['commit']}, {about['date']}, load before the run "
        f"{about['load_before']:.1f}.",
        "Medians of runs in turn, with the interquartile range as a fraction of the median. "
        "GFLOP/s count `4 d` per (query, key) pair that the mask allows (sampled: per pair in "
        "a block of some mask), whatever an implementation computes beyond. The peak is "
        "that of fused multiply-adds, or of `vdpbf16ps` for bfloat16: measured in turn with "
        "the runs, or at the beginning, whichever is more. `over ours` is the time over ours "
        "in the same case; `CPU` the share of the time in which the CPUs worked for it: below "
        "100% on one thread, something else ran.",
        "## Bars",
        _table(("bar", "target", "measured", "verdict"),
               [(b.name, b.target, b.measured, b.verdict) for b in bars]),
        "## The machine's limits",
        _table(("limit", "threads", "speed", "spread", "note"), [
            (r["method"], r["threads"], _speed(r), _percent(r["spread"]), r["note"])
            for r in rows if r["kind"] == "limit"
        ]),
    ]
    for kind, title in (
        ("prefill", "Prefill"), ("decode", "Decode, one query"),
        ("slopes", "Sampled, one slope for all heads"), ("growth", "Sampled, against the length"),
        ("memory", "Peak memory"), ("compile", "Cold compilation"),
    ):
        chosen = [row for row in rows if row["kind"] == kind]
        if chosen:
            parts += [f"## {title}", _cases(kind, chosen)]
    if any(row["kind"] == "prefill" for row in rows):
        parts += ["![time](cpu-time.png)", "![fraction of peak](cpu-peak.png)"]
    return "\n\n".join(parts) + "\n"


def _cases(kind, rows):
    head = ["method", "mask", "type", "n", "keys", "d", "heads", "threads"]
    special = {
        "slopes": ("per joined pair, over exact", lambda r: _number(r.get("entry_ratio"), "{:.2f}x")),
        "decode": ("of read bandwidth", lambda r: _percent(r.get("fraction_of_bandwidth"))),
    }.get(kind, ("of peak", lambda r: _percent(r["fraction_of_peak"])))
    head += ["slope"] if kind in ("slopes", "growth") else []
    head += ["implementation", "median", "spread", "CPU", "GFLOP/s", special[0],
             "over ours", "max error", "note"]
    lines = []
    for row in rows:
        case = _case(row)
        ours = next((r for r in rows if r["impl"] == OURS and _case(r) == case), None)
        ratio = None
        if ours and ours["median_s"] and row["median_s"]:
            ratio = row["median_s"] / ours["median_s"]
        line = [row["method"], "causal" if row["causal"] else "symmetric", row["dtype"],
                row["n"], row["keys"], row["d"], row["heads"], row["threads"]]
        if "slope" in head:
            line.append(f"1/{round(1 / row['slope'])}")
        status = "" if row["status"] == "ok" else f"**{row['status']}**"
        line += [
            row["impl"], _seconds(row["median_s"]), _percent(row["spread"]),
            _number(row.get("cpu_share"), "{:.0%}"), _number(row["gflops"], "{:.1f}"),
            special[1](row),
            _number(ratio, "{:.2f}x") if row["impl"] != OURS else "",
            _number(row.get("max_error"), "{:.1e}"),
            ": ".join(word for word in (status, row["note"]) if word),
        ]
        lines.append(line)
    return _table(head, lines)


def _case(row):
    keys = ("method", "causal", "dtype", "n", "keys", "d", "heads", "threads", "slope")
    return tuple(row[key] for key in keys)


def _table(head, lines):
    lines = [head, ["---"] * len(head), *lines]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def _number(value, form):
    return "" if value is None else form.format(value)


def _percent(value):
    return _number(value, "{:.1%}")


def _seconds(value):
    if value is None:
        return ""
    return f"{value:.2f} s" if value >= 1 else f"{value * 1e3:.3g} ms"


def _speed(row):
    if row.get("gb_per_s"):
        return f"{row['gb_per_s']:.1f} GB/s"
    return f"{row['gflops']:.1f} GFLOP/s" if row["gflops"] else row["status"]


def _plot(path, rows, key, label):
    """`key` against n for exact float32 attention on one thread."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    chosen = [
        row for row in rows
        if row["kind"] == "prefill" and row["threads"] == 1 and row["dtype"] == "float32"
        and row["status"] == "ok"
    ]
    depths = sorted({row["d"] for row in chosen})
    if not depths:
        return
    figure, axes = plt.subplots(
        2, len(depths), figsize=(5 * len(depths), 7), squeeze=False, sharex=True, sharey=True
    )
    for line, causal in enumerate((True, False)):
        for column, d in enumerate(depths):
            ax = axes[line][column]
            panel = [r for r in chosen if r["d"] == d and r["causal"] == causal]
            for impl, method in dict.fromkeys((r["impl"], r["method"]) for r in panel):
                points = sorted(
                    (r["n"], r[key]) for r in panel
                    if (r["impl"], r["method"]) == (impl, method) and r[key]
                )
                name = impl if impl != OURS else f"{impl}, {method}"
                ax.plot(*zip(*points), "o-", label=name, linewidth=2.5 if impl == OURS else 1.2)
            ax.set_xscale("log", base=2)
            if key == "median_s":
                ax.set_yscale("log")
            else:
                ax.set_ylim(0, 1)
            ax.set_title(f"{'causal' if causal else 'symmetric'}, d = {d}, 8 heads, one thread")
            ax.set_xlabel("length")
            ax.set_ylabel(label)
            ax.grid(alpha=0.3)
            if panel:
                ax.legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(path, dpi=100)
    plt.close(figure)
