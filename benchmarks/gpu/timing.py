"""Times by events: implementations in turn, medians, every run on a cold L2 cache.

A spinning kernel goes ahead of every timed region, so that the host has queued all of
it before it begins: what the host needs to launch is measured apart (`launch_costs`).
"""

import statistics
import sys
import time

import numpy as np

import configurations
import formula
import judge
import peers

#: Cycles that the device waits for the host, about half a millisecond.
SPIN = 1_000_000
FEWEST_ROUNDS, MOST_ROUNDS = 5, 40
#: Seconds of a cell's rounds, of a peer's compilation, and of the longest run.
CELL_S, COMPILE_S, RUN_S = 2.0, 60.0, 4.0
#: Rows that are compared with float64, and the scores that are held at once for it.
CHECKED_ROWS, ELEMENTS = 16, 2**24
LAUNCHES, BURSTS = 200, 30


class Clock:
    """Milliseconds on the device."""

    def __init__(self, torch, flush):
        self.torch = torch
        properties = torch.cuda.get_device_properties(torch.cuda.current_device())
        cache = getattr(properties, "L2_cache_size", 64 << 20)
        self.buffer = torch.empty(2 * cache if flush else 0, dtype=torch.uint8, device="cuda")

    def start(self, function):
        """Queues a run; the events around it."""
        events = [self.torch.cuda.Event(enable_timing=True) for _ in range(2)]
        self.torch.cuda._sleep(SPIN)
        if self.buffer.numel():
            self.buffer.zero_()
        events[0].record()
        function()
        events[1].record()
        return events

    def once(self, function):
        first, last = self.start(function)
        self.torch.cuda.synchronize()
        return first.elapsed_time(last)

    def in_turn(self, functions, seconds):
        """`{name: [ms]}` of functions by name."""
        times = {name: [] for name in functions}
        end = time.monotonic() + seconds
        for number in range(MOST_ROUNDS):
            events = {name: self.start(function) for name, function in functions.items()}
            self.torch.cuda.synchronize()
            for name, (first, last) in events.items():
                times[name].append(first.elapsed_time(last))
            if number + 1 >= FEWEST_ROUNDS and time.monotonic() > end:
                break
        return times


def summary(times):
    """Median, interquartile range over it, and how many."""
    low, middle, high = np.percentile(times, (25, 50, 75))
    return {"median_ms": float(middle), "spread": float((high - low) / middle), "rounds": len(times)}


def summaries(torch, key):
    """`alibi.summarize` of keys [B, Hk, M, D] whose length is whole blocks."""
    batch, heads, m, depth = key.shape
    blocks = key.reshape(batch, heads, m // 64, 64, depth).float()
    center = blocks.mean(3)
    radius = (blocks - center[..., None, :]).norm(dim=-1).amax(-1)
    norm = blocks.norm(dim=-1).amax(-1)
    # Sums in float32 may be low.
    up = 1 + 1e-5
    return torch.cat([center, radius[..., None] * up, norm[..., None] * up], -1).contiguous()


class CellRun:
    """A cell on the device: its tensors, and what runs on them."""

    def __init__(self, torch, bundle_of, cell, log, seen=()):
        self.torch, self.bundle_of, self.cell, self.log, self.seen = torch, bundle_of, cell, log, seen
        kind = torch.bfloat16 if cell.element == "bf16" else torch.float16
        generator = torch.Generator(device="cuda").manual_seed(cell.n + cell.all_keys)
        self.q, self.k, self.v = (
            torch.randn(cell.batch, heads, rows, cell.depth, dtype=kind, device="cuda", generator=generator)
            for heads, rows in ((cell.heads, cell.n), (cell.all_key_heads, cell.all_keys),
                                (cell.all_key_heads, cell.all_keys)))
        self.slopes = torch.tensor(configurations.press_slopes(cell.heads), device="cuda")
        self.functions, self.rows = {}, []

    def row(self, implementation, **values):
        return self.cell.shape | {
            "implementation": implementation, "status": "failed", "note": "", "median_ms": None, **values}

    def prepare(self, clock):
        """Makes, runs once and checks all implementations; a failing one is named."""
        for name in (*self.cell.entries, *self.cell.peers):
            if name in self.seen:
                continue
            self.log.begin(self.cell.name, name)
            try:
                with peers.time_limit(COMPILE_S, name):
                    function, verdict = self._one(name)
                    function()
                    self.torch.cuda.synchronize()
                    took = clock.once(function)
                status, note = self._status(name, verdict, took)
                self.rows.append(self.row(name, status=status, note=note, check=verdict.row()))
                if status == "ok":
                    self.functions[name] = function
            except Exception as error:
                row = self.row(name, note=f"{type(error).__name__}: {error}"[:400])
                if self.log.broken():
                    self.log.row(row)
                    raise
                self.rows.append(row)

    def _status(self, name, verdict, took):
        """Status and note: ours must be right, what peers compute is named."""
        note = "" if verdict.passed else "; ".join(
            f"{what} is off by {ratio:.3g} times what it may be"
            for what, ratio in (("out", verdict.out), ("lse", verdict.lse), ("dropped", verdict.dropped))
            if ratio is not None and not ratio <= 1)
        if note and name in self.cell.entries:
            return "wrong", note
        if took > RUN_S * 1e3:
            return "over the time limit", f"{took:.0f} ms"
        return "ok", note

    def _one(self, name):
        """(function, verdict on what it computes)"""
        return self._ours(name) if name in self.cell.entries else self._peer(name)

    def _peer(self, name):
        function = self.peer(name)
        slopes = self.slopes * (0 if name.startswith("sdpa") else 1)
        method = configurations.WINDOW if name == "flex-window" else configurations.EXACT
        out = function()
        self.torch.cuda.synchronize()
        return function, self._check({"out": out}, slopes, method)

    def peer(self, name):
        return peers.make(name, self.torch, self.cell, self.q, self.k, self.v, self.slopes)

    def _ours(self, name):
        bound = self.bundle_of(name)[name]
        given = {"query": self.q, "key": self.k, "value": self.v}
        if "slopes" in bound.operands:
            given["slopes"] = self.slopes
        if "key_lengths" in bound.operands:
            given["key_lengths"] = self.torch.full(
                (self.cell.batch,), self.cell.all_keys, dtype=self.torch.int64, device="cuda")
        if "key_summary" in bound.operands:
            given["key_summary"] = summaries(self.torch, self.k)
        table = None
        if "partitions" in bound.operands:
            table = bound.draw(self.slopes, self.cell.all_keys)
            given["partitions"] = self.torch.from_numpy(table).cuda()
        launch = bound.bind(**given)
        for result in launch.results:
            result.fill_(float("nan"))
        launch()
        self.torch.cuda.synchronize()
        results = dict(zip(bound.results, launch.results))
        sampled = {"table": table, "encoding": bound.sampled and bound.sampled["encoding"]}
        return launch, self._check(results, self.slopes, bound.method, scale=bound.scale, **sampled)

    def _check(self, results, slopes, method, scale=None, **sampled):
        """Some rows of the first and the last batch entry against float64."""
        cell, n = self.cell, self.cell.n
        some = slice(None, None, max(cell.batch - 1, 1))
        rows = np.unique(np.linspace(0, n - 1, CHECKED_ROWS).astype(np.int64))
        problem = formula.Problem(
            self.log.ops, *(x[some] for x in (self.q, self.k, self.v)), slopes.cpu().numpy(),
            formula.parse_methods(method, cell.heads), cell.element, cell.causal,
            cell.depth**-0.5 if scale is None else scale, **sampled)
        at = self.torch.from_numpy(rows).cuda()
        read = {name: result[some][:, :, at].float().cpu().numpy() for name, result in results.items()}
        return judge.judge(problem, rows=rows, elements=ELEMENTS, group=4, **read)

    def measure(self, clock, seconds):
        if self.functions:
            self.log.begin(self.cell.name, "rounds")
            for name, times in clock.in_turn(self.functions, seconds).items():
                row = next(row for row in self.rows if row["implementation"] == name)
                row |= summary(times)
                row["tflops"] = self.cell.flop / row["median_ms"] / 1e9
                size = sum(x.numel() * x.element_size() for x in (self.k, self.v))
                row["key_value_gb_per_s"] = size / row["median_ms"] / 1e6
        return self.rows


def forget(torch):
    """What was compiled and allocated for the sizes of a cell."""
    if "torch._dynamo" in sys.modules:
        torch._dynamo.reset()
    torch.cuda.empty_cache()


def run_cells(torch, bundle_of, cells, log, seconds, flush):
    """Times cells until the time is up; rows go to the log, cell by cell."""
    clock, end = Clock(torch, flush), time.monotonic() + seconds
    for cell in cells:
        seen = log.seen(cell.name)
        if "rounds" in seen or seen.issuperset((*cell.entries, *cell.peers)):
            continue
        if time.monotonic() > end:
            log.row(cell.shape | {"implementation": "all", "status": "not run", "note": "the time was up"})
            continue
        try:
            run = CellRun(torch, bundle_of, cell, log, seen)
            run.prepare(clock)
            for row in run.measure(clock, CELL_S):
                log.row(row)
        except Exception as error:
            if log.broken():
                raise
            log.row(cell.shape | {"implementation": "all", "status": "failed",
                                  "note": f"{type(error).__name__}: {error}"[:400]})
        run = None
        forget(torch)


def ceilings(torch, log, seconds=2.0):
    """What the device can do: products of large matrices, and copies."""
    clock = Clock(torch, flush=False)
    n = 8192
    for element, kind in (("bf16", torch.bfloat16), ("f16", torch.float16)):
        a, b = (torch.randn(n, n, dtype=kind, device="cuda") for _ in range(2))
        c = torch.empty_like(a)
        multiply = lambda: torch.mm(a, b, out=c)  # noqa: E731
        clock.once(multiply)
        found = summary(clock.in_turn({"": multiply}, seconds)[""])
        log.row({"stage": "ceiling", "id": f"matmul {element} {n}", "status": "ok", "note": "", **found,
                 "tflops": 2 * n**3 / found["median_ms"] / 1e9})
    source = torch.empty(1 << 31, dtype=torch.uint8, device="cuda").random_()
    target = torch.empty_like(source)
    copy = lambda: target.copy_(source)  # noqa: E731
    clock.once(copy)
    found = summary(clock.in_turn({"": copy}, seconds)[""])
    log.row({"stage": "ceiling", "id": "copy 2 GiB", "status": "ok", "note": "read and written bytes", **found,
             "gb_per_s": 2 * source.numel() / found["median_ms"] / 1e6})
    torch.cuda.empty_cache()


def launch_costs(torch, bundle_of, log):
    """Microseconds of the host per launch: bursts of small ones, without waiting."""
    for name, entry, shape, bind in (
        ("bound, one kernel", "exact_bf16_d64_causal", (2, 16, 512, 512), True),
        ("bound, keys split and merged", "exact_bf16_d64_causal", (1, 16, 1, 4096), True),
        ("bound, certified", "certified_d128_causal", (2, 16, 512, 512), True),
        ("not bound, one kernel", "exact_bf16_d64_causal", (2, 16, 512, 512), False),
        ("sdpa-flash", None, (2, 16, 512, 512), True),
    ):
        log.begin(name, "launch")
        row = {"stage": "launch", "id": name, "status": "ok", "note": ""}
        try:
            log.row(row | _burst(_small(torch, bundle_of, entry, shape, bind), torch))
        except Exception as error:
            log.row(row | {"status": "failed", "note": f"{type(error).__name__}: {error}"[:400]})
            if log.broken():
                raise


def _small(torch, bundle_of, name, shape, bind):
    batch, heads, n, m = shape
    depth = configurations.ENTRIES[name].depth if name else 64
    q, k, v = (torch.randn(batch, heads, rows, depth, dtype=torch.bfloat16, device="cuda") for rows in (n, m, m))
    if name is None:
        from torch.nn.attention import SDPBackend, sdpa_kernel

        def run():
            torch.nn.functional.scaled_dot_product_attention(q, k, v, is_causal=True)

        # Its context costs, too, and is no launch.
        run.context = sdpa_kernel(SDPBackend.FLASH_ATTENTION)
        return run
    slopes = torch.tensor(configurations.press_slopes(heads), device="cuda")
    entry, given = bundle_of(name)[name], {"query": q, "key": k, "value": v, "slopes": slopes}
    return entry.bind(**given) if bind else lambda: entry(**given)


def _burst(function, torch):
    times = []
    context = getattr(function, "context", None)
    if context is not None:
        context.__enter__()
    try:
        for _ in range(BURSTS):
            torch.cuda.synchronize()
            begin = time.perf_counter()
            for _ in range(LAUNCHES):
                function()
            times.append((time.perf_counter() - begin) / LAUNCHES * 1e6)
        torch.cuda.synchronize()
    finally:
        if context is not None:
            context.__exit__(None, None, None)
    # The first bursts load kernels and warm caches.
    times = times[BURSTS // 3 :]
    return {"median_us": statistics.median(times), "least_us": min(times), "rounds": len(times)}


def warm_up(torch, cells):
    """Compiles the peers of cells, so that their timing finds them in the caches."""
    for cell in cells:
        names = [name for name in cell.peers if name.startswith("flex")]
        if not names:
            continue
        run = CellRun(torch, None, cell, None)
        for name in names:
            try:
                with peers.time_limit(COMPILE_S, name):
                    run.peer(name)()
                    torch.cuda.synchronize()
            except Exception as error:
                print(f"warm-up: {cell.name} {name}: {type(error).__name__}: {error}"[:300], flush=True)
        run = None
        forget(torch)
