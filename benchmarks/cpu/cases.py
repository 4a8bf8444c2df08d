"""What is measured: one `Case` per problem, and the plans that list them."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Case:
    """One problem, the same for every implementation.

    Attributes:
        kind: "prefill" (every implementation), "decode", "slopes" (sampled, one
            slope for all heads), "growth" (sampled, against n), "memory",
            "compile", or "limit" (of the machine).
        method: "exact", "sampled", "certified", or the name of a limit.
        causal, dtype ("float32" or "bfloat16"), d, heads, threads: as they say.
        n: queries.
        keys: 0 for as many as queries.
        slope: of every head; None for the Press slopes.
        samples: S of the sampled method (sampler "grid").
        tolerance: of the certified method.
        peers: whether implementations other than ours run.
    """

    kind: str
    method: str = "exact"
    causal: bool = True
    dtype: str = "float32"
    n: int = 0
    keys: int = 0
    d: int = 64
    heads: int = 8
    threads: int = 1
    slope: float = None
    samples: int = 0
    tolerance: float = 0.0
    peers: bool = False

    def certified(self, tolerance):
        """The same problem by the certified method."""
        return replace(self, method="certified", tolerance=tolerance)

    @property
    def m(self):
        """The number of keys."""
        return self.keys or self.n

    def allowed_pairs(self):
        """(query, key) pairs that the mask allows, over all heads; the last query
        stands at the last key, which must not be before the first."""
        if self.n > self.m:
            raise ValueError(f"n is {self.n}, expected at most the {self.m} keys")
        pairs = self.n * self.m
        if self.causal:
            pairs -= self.n * (self.n - 1) // 2
        return self.heads * pairs

    def data_bytes(self):
        """Bytes of queries, keys, values and outputs."""
        size = 2 if self.dtype == "bfloat16" else 4
        return size * self.heads * self.d * (2 * self.n + 2 * self.m)

    def cache_bytes(self):
        """Bytes of keys and values."""
        return self.data_bytes() * self.m // (self.n + self.m)

    def __str__(self):
        words = [self.kind, self.method, "causal" if self.causal else "symmetric", self.dtype]
        words += [f"n={self.n}"] + ([f"keys={self.keys}"] if self.keys else [])
        words += [f"d={self.d}", f"heads={self.heads}", f"threads={self.threads}"]
        words += [f"slope={self.slope:g}"] if self.slope else []
        return " ".join(words)


@dataclass(frozen=True)
class Settings:
    """How long to measure.

    Attributes:
        run_s: a run that takes longer, or would by its time at a smaller size, is
            reported as over the time limit.
        setup_s: for compiling and for building masks, once per case.
        case_s: rounds stop after that, once there are `min_rounds`.
        budget_s: cases that would start later are reported as not run.
        memory_share: of the free memory that masks and scratch may take.
    """

    run_s: float = 12.0
    setup_s: float = 90.0
    memory_run_s: float = 150.0
    case_s: float = 12.0
    min_rounds: int = 3
    max_rounds: int = 15
    budget_s: float = 1500.0
    memory_share: float = 0.85


#: The sizes of the bars.
DEPTHS = (64, 128)
SLOPES = tuple(2.0**-k for k in range(1, 9))
GROWTH = (4096, 16384, 65536, 262144)
DECODE_HEADS = (8, 16, 32)
LIMITS = ("fma_peak", "dot_bf16_peak", "gemm_numpy", "gemm_torch", "read")


def limits(threads):
    """The machine's own limits."""
    return [Case("limit", method, d=0, heads=0, threads=t) for t in threads for method in LIMITS]


def grid(lengths, depths, threads, dtype="float32", peers=True):
    """Exact attention, causal and symmetric."""
    return [
        Case("prefill", causal=causal, n=n, d=d, threads=threads, dtype=dtype, peers=peers)
        for n in lengths
        for d in depths
        for causal in (True, False)
    ]


def sampled_grid(lengths):
    """The sampled method with the Press slopes."""
    return [Case("prefill", "sampled", n=n, samples=32) for n in lengths]


def slope_curve(n, slopes=SLOPES):
    """The sampled method by slope; each run interleaved with the exact one."""
    return [Case("slopes", "sampled", n=n, slope=slope, samples=32) for slope in slopes]


def growth(lengths):
    """The sampled method against the length."""
    return [
        Case("growth", "sampled", n=n, heads=2, slope=1 / 16, samples=32) for n in lengths
    ]


def decode(keys, heads, threads):
    """One query against a cache."""
    return [
        Case("decode", n=1, keys=keys, heads=h, threads=t, peers=True)
        for t in threads
        for h in heads
    ]


def memory(n):
    """Peak memory. The exact method on one short head: its time is quadratic."""
    return [
        Case("memory", "sampled", n=n, slope=1 / 16, samples=32),
        Case("memory", "exact", n=n, d=16, heads=1),
    ]


def compilation():
    """Cold compilation of one attention function."""
    return [Case("compile"), Case("compile", "sampled", samples=32)]


def full_plan(threads):
    """Everything the bars need; the longest cases last. Cases of one number of
    threads stand together, for every change starts new processes."""
    one, more = threads[0], threads[1:]
    plan = limits(threads) + compilation()
    plan += grid((1024, 4096), DEPTHS, one) + sampled_grid((1024, 4096))
    plan += grid((4096,), DEPTHS, one, "bfloat16")
    plan += slope_curve(4096) + growth(GROWTH)
    for t in more:
        plan += decode(65536, DECODE_HEADS, (t,)) + grid((1024, 4096), DEPTHS, t)
    plan += grid((16384,), DEPTHS, one) + sampled_grid((16384,)) + memory(262144)
    for t in more:
        plan += grid((16384,), DEPTHS, t, peers=False)
    return plan


def quick_plan(threads):
    """A look at everything, in less than two minutes."""
    plan = limits(threads) + compilation()
    plan += grid((512, 1024), (64,), threads[0]) + sampled_grid((1024,))
    plan += [replace(c, peers=False) for c in grid((1024,), (64,), threads[0], "bfloat16")]
    plan += slope_curve(1024, SLOPES[3::4]) + growth((1024, 4096))
    for t in threads[1:]:
        plan += decode(16384, (8,), (t,)) + grid((1024,), (64,), t, peers=False)
    return plan + memory(16384)
