"""What is compiled for the check of GPUs, and what is run: data alone."""

import math
from dataclasses import dataclass, field

EXACT = "#alibi.exact"
CERTIFIED = "#alibi.certified<tolerance = 1.0e-3>"
WINDOW = "#alibi.window<tolerance = 1.0e-3>"
AUTO = "#alibi.auto<tolerance = 1.0e-3>"
AUTO_MAX_NORM = "#alibi.auto<tolerance = 1.0e-3, guarantee = max_norm>"
#: Optional operands in the order of alibi.attention.
OPERANDS = (
    "key_lengths", "key_starts", "query_offset", "query_segments", "key_segments", "key_summary",
)
LENGTHS = ("key_lengths", "key_starts")
SEGMENTS = ("query_segments", "key_segments")


def press_slopes(heads):
    """The slopes of Press, Smith and Lewis, for a power of two of heads."""
    return tuple(2.0 ** (-8 * (i + 1) / heads) for i in range(heads))


def sampled(samples, sampler, seed=7):
    return f"#alibi.sampled<samples = {samples}, sampler = {sampler}, seed = {seed}>"


def per_head(*methods):
    return f"#alibi.per_head<[{', '.join(methods)}]>"


@dataclass(frozen=True)
class Entry:
    """A function that is one attention. Heads that are None are dynamic, as batch
    size and lengths are; with `slopes` the numbers are in the kernels."""

    name: str
    method: str = EXACT
    element: str = "bf16"
    causal: bool = True
    depth: int = 64
    value_depth: int = None
    heads: int = None
    key_heads: int = None
    operands: tuple = ()
    slopes: tuple = None
    batch_slopes: bool = False
    scale: float = None
    lse: bool = True
    dropped: bool = False

    def __post_init__(self):
        # They must come in the op's order.
        object.__setattr__(self, "operands", tuple(x for x in OPERANDS if x in self.operands))

    @property
    def value_width(self):
        return self.value_depth or self.depth

    def text(self):
        """The module that alibi-compile takes."""
        h, hk = ("?" if x is None else x for x in (self.heads, self.key_heads))
        d, dv, element = self.depth, self.value_width, self.element
        types = {
            "query": f"tensor<?x{h}x?x{d}x{element}>", "key": f"tensor<?x{hk}x?x{d}x{element}>",
            "value": f"tensor<?x{hk}x?x{dv}x{element}>",
            "slopes": f"tensor<?x{h}xf32>" if self.batch_slopes else f"tensor<{h}xf32>",
            **dict.fromkeys(OPERANDS, "tensor<?xi64>"), "key_summary": f"tensor<?x{hk}x?x{d + 2}xf32>",
        }
        used = ("query", "key", "value", "slopes", *self.operands)
        given = [x for x in used if not (x == "slopes" and self.slopes)]
        results = [f"tensor<?x{h}x?x{dv}x{element}>"] + [f"tensor<?x{h}x?xf32>"] * (self.lse + self.dropped)
        clauses = [f"{x}(%{x})" for x in self.operands if x not in SEGMENTS]
        if "query_segments" in self.operands:
            clauses.append("segments(%query_segments, %key_segments)")
        clauses += ["causal"] * self.causal
        clauses += [f"scale({self.scale:e})"] if self.scale else []
        constant = ""
        if self.slopes:
            numbers = ", ".join(f"{slope:.9e}" for slope in self.slopes)
            constant = f"  %slopes = arith.constant dense<[{numbers}]> : {types['slopes']}\n"
        names = ", ".join(f"%r{i}" for i in range(len(results)))
        listed = ", ".join(results)
        return (
            f"func.func @{self.name}({', '.join(f'%{x}: {types[x]}' for x in given)}) -> ({listed}) {{\n"
            f"{constant}  {names} = alibi.attention %query, %key, %value, %slopes {' '.join(clauses)} "
            f"method({self.method}) : ({', '.join(types[x] for x in used)}) -> ({listed})\n"
            f"  return {names} : {listed}\n}}\n"
        )


#: Heads of the timed entries whose method needs to know them.
HEADS, DEPTH = 16, 128
_MIXED = per_head(EXACT, "#alibi.window<distance = 70>", CERTIFIED, "#alibi.certified<tolerance = 5.0e-2>")

_ENTRIES = [
    *(Entry(f"exact_{element}_d{depth}_{'causal' if causal else 'symmetric'}", element=element,
            depth=depth, causal=causal)
      for depth in (64, 128) for element in ("bf16", "f16") for causal in (True, False)),
    Entry("exact_bf16_d32_causal", depth=32),
    Entry("exact_f16_d32_symmetric", depth=32, element="f16", causal=False),
    Entry("exact_bf16_d256_causal", depth=256),
    Entry("exact_f16_d256_symmetric", depth=256, element="f16", causal=False),
    Entry("exact_bf16_d80_value48_causal", depth=80, value_depth=48),
    Entry("exact_lengths_causal", operands=LENGTHS),
    Entry("exact_lengths_d128_f16_symmetric", operands=LENGTHS, depth=DEPTH, element="f16", causal=False),
    Entry("exact_offset_causal", operands=("key_lengths", "query_offset")),
    Entry("exact_segments_causal", operands=SEGMENTS),
    Entry("exact_segments_d128_symmetric", operands=SEGMENTS, depth=DEPTH, causal=False),
    Entry("exact_batch_slopes_causal", batch_slopes=True),
    Entry("exact_constant_slopes", slopes=press_slopes(4), heads=4, key_heads=2, scale=0.2, lse=False),
    Entry("window_tolerance_d128_causal", WINDOW, depth=DEPTH),
    Entry("window_distance_symmetric", "#alibi.window<distance = 100>", element="f16", causal=False,
          operands=LENGTHS),
    Entry("certified_d128_causal", CERTIFIED, depth=DEPTH, dropped=True),
    Entry("certified_lengths_f16_symmetric", CERTIFIED, element="f16", causal=False, operands=LENGTHS,
          dropped=True),
    Entry("certified_segments_causal", CERTIFIED, operands=SEGMENTS, dropped=True),
    Entry("certified_summary_d128_causal", CERTIFIED, depth=DEPTH, operands=("key_lengths", "key_summary"),
          dropped=True),
    Entry("sampled_grid_d128_causal", sampled(32, "grid"), depth=DEPTH),
    Entry("sampled_integer_grid_f16_symmetric", sampled(16, "integer_grid"), element="f16", causal=False),
    Entry("sampled_grid_lengths_causal", sampled(8, "grid"), operands=(*LENGTHS, "query_offset")),
    Entry("sampled_grid_segments_causal", sampled(8, "grid"), operands=SEGMENTS),
    Entry("sampled_cuts_causal", sampled(8, "cuts")),
    Entry("sampled_stratified_causal", sampled(8, "stratified")),
    Entry("sampled_golden_symmetric", sampled(9, "golden_stratified"), causal=False),
    Entry("sampled_weighted_causal", sampled(8, "weighted_grid"), slopes=press_slopes(4), heads=4,
          key_heads=2),
    Entry("auto_d128_causal", AUTO, depth=DEPTH, heads=HEADS, key_heads=HEADS, slopes=press_slopes(HEADS),
          dropped=True),
    Entry("auto_max_norm_d128_causal", AUTO_MAX_NORM, depth=DEPTH, heads=HEADS, key_heads=HEADS,
          slopes=press_slopes(HEADS)),
    Entry("per_head_causal", _MIXED, heads=4, key_heads=2),
]
ENTRIES = {entry.name: entry for entry in _ENTRIES}


@dataclass(frozen=True)
class Case:
    """A run of an entry. `lengths`, `starts`, `offset` are by batch entry, segments
    `[K + 1]`; `slopes` are Press's times `slope_factor`. `strided`: of memory
    [B, N, H, D]. Keys are NaN where no row may see them."""

    entry: str
    batch: int = 1
    heads: int = 4
    key_heads: int = 2
    queries: int = 512
    keys: int = None
    lengths: tuple = None
    starts: tuple = None
    offset: tuple = None
    query_segments: tuple = None
    key_segments: tuple = None
    strided: bool = False
    slope_factor: float = 1.0
    seed: int = field(default=1, compare=False)

    @property
    def all_keys(self):
        return self.queries if self.keys is None else self.keys

    @property
    def name(self):
        words = [f"{self.batch}x{self.heads}/{self.key_heads}", f"{self.queries}x{self.all_keys}"]
        words += ["strided"] if self.strided else []
        words += [f"slopes x {self.slope_factor:g}"] if self.slope_factor != 1 else []
        return f"{self.entry} {' '.join(words)}"


def _cases():
    plain = [entry for entry in _ENTRIES if entry.method == EXACT and not entry.operands]
    for entry in plain:
        heads = {"heads": entry.heads or 8, "key_heads": entry.key_heads or 2}
        yield Case(entry.name, batch=2, queries=1024, **heads)
        # More keys than queries; more queries than keys: rows without a key.
        yield Case(entry.name, queries=333, keys=1111, strided=True, **heads)
        yield Case(entry.name, queries=150, keys=77, **heads)
    # Few rows against many keys are split; one row; one key; many heads of one key head.
    for name in ("exact_bf16_d128_causal", "exact_f16_d64_symmetric", "exact_bf16_d256_causal"):
        yield Case(name, heads=8, key_heads=2, queries=1, keys=8192)
        yield Case(name, batch=3, heads=8, key_heads=1, queries=5, keys=4099)
        yield Case(name, heads=3, key_heads=3, queries=1, keys=1)
        yield Case(name, heads=6, key_heads=2, queries=70, keys=0)
    yield Case("exact_bf16_d128_causal", heads=4, key_heads=4, queries=4096)
    yield Case("exact_bf16_d128_symmetric", heads=4, key_heads=4, queries=4096)
    for name in ("exact_lengths_causal", "exact_lengths_d128_f16_symmetric"):
        yield Case(name, batch=4, heads=4, queries=700, lengths=(700, 1, 0, 413), starts=(3, 0, 0, 200))
        yield Case(name, batch=2, heads=4, queries=1, keys=5000, lengths=(4801, 64), starts=(0, 63))
    yield Case("exact_offset_causal", batch=3, queries=257, keys=900, lengths=(900, 500, 900),
               offset=(0, 2000, -100))
    for name in ("exact_segments_causal", "exact_segments_d128_symmetric", "certified_segments_causal",
                 "sampled_grid_segments_causal"):
        yield Case(name, queries=900, keys=1000, query_segments=(0, 1, 130, 130, 700, 880),
                   key_segments=(0, 1, 140, 300, 870, 999))
    for name in ("window_tolerance_d128_causal", "certified_d128_causal"):
        yield Case(name, heads=8, queries=2500)
        yield Case(name, heads=8, queries=3, keys=4100)
        yield Case(name, heads=8, queries=900, keys=300, slope_factor=8, strided=True)
    for name in ("window_distance_symmetric", "certified_lengths_f16_symmetric"):
        yield Case(name, batch=3, queries=800, lengths=(800, 5, 555), starts=(0, 0, 130), slope_factor=4)
    yield Case("certified_summary_d128_causal", batch=2, heads=8, queries=1, keys=8192,
               lengths=(8192, 5001), slope_factor=4)
    yield Case("certified_summary_d128_causal", batch=2, heads=8, queries=640, keys=3000,
               lengths=(3000, 1234), slope_factor=4)
    yield Case("sampled_grid_lengths_causal", batch=3, queries=300, keys=500, lengths=(500, 200, 411),
               starts=(0, 20, 400), offset=(200, 30, -50))
    for entry in _ENTRIES:
        if entry.method.startswith("#alibi.sampled") and not entry.operands:
            yield Case(entry.name, batch=2, queries=777, slope_factor=1 if entry.slopes else 4)
            yield Case(entry.name, queries=2, keys=1500)
    for name in ("auto_d128_causal", "auto_max_norm_d128_causal"):
        yield Case(name, heads=HEADS, key_heads=HEADS, queries=2048)
    yield Case("per_head_causal", batch=2, queries=1300, slope_factor=4)


CASES = tuple(_cases())

#: Small ones: of the emulator, and under compute-sanitizer.
SMALL = (
    Case("exact_bf16_d32_causal", heads=2, key_heads=1, queries=70, keys=100),
    Case("exact_f16_d64_symmetric", heads=4, key_heads=2, queries=2, keys=600),
    Case("exact_lengths_causal", batch=3, heads=2, key_heads=1, queries=40, keys=90, lengths=(90, 33, 0),
         starts=(2, 0, 0), strided=True),
    Case("exact_segments_causal", heads=2, key_heads=1, queries=90, keys=100,
         query_segments=(0, 1, 50, 80), key_segments=(0, 1, 60, 98)),
    Case("exact_bf16_d128_causal", heads=2, key_heads=2, queries=130),
    Case("window_distance_symmetric", batch=2, heads=2, key_heads=1, queries=260, lengths=(260, 5),
         starts=(0, 0)),
    Case("certified_lengths_f16_symmetric", batch=2, heads=2, key_heads=1, queries=200, lengths=(200, 70),
         starts=(0, 3), slope_factor=8),
    Case("certified_summary_d128_causal", heads=2, key_heads=1, queries=3, keys=700, lengths=(690,),
         slope_factor=8),
    Case("sampled_integer_grid_f16_symmetric", heads=2, key_heads=1, queries=90),
    Case("sampled_cuts_causal", heads=2, key_heads=1, queries=50, keys=70, slope_factor=4),
    Case("per_head_causal", heads=4, key_heads=2, queries=140, slope_factor=8),
)


@dataclass(frozen=True)
class Cell:
    """A problem that is timed: several implementations in turn. `window`: that of
    `WINDOW`, for peers, too."""

    n: int
    entries: tuple
    causal: bool = True
    element: str = "bf16"
    depth: int = DEPTH
    heads: int = HEADS
    batch: int = 1
    keys: int = None
    key_heads: int = None
    peers: tuple = ()
    kind: str = "prefill"

    @property
    def all_keys(self):
        return self.n if self.keys is None else self.keys

    @property
    def all_key_heads(self):
        return self.heads if self.key_heads is None else self.key_heads

    @property
    def flop(self):
        """4 n m D per head: half of it where causal, of all keys whatever is skipped."""
        pairs = self.n * self.all_keys
        return 4 * pairs * self.depth * self.heads * self.batch / (2 if self.causal and self.n > 1 else 1)

    @property
    def shape(self):
        """What rows say of it."""
        return {
            "stage": self.kind, "id": self.name, "n": self.n, "keys": self.all_keys, "depth": self.depth,
            "heads": self.heads, "batch": self.batch, "key_heads": self.all_key_heads,
            "causal": self.causal, "element": self.element,
        }

    @property
    def name(self):
        mask = "causal" if self.causal else "symmetric"
        return (f"{self.kind} {mask} {self.element} n={self.n} keys={self.all_keys} D={self.depth} "
                f"{self.batch}x{self.heads}/{self.all_key_heads}")


UNBIASED = ("sdpa-flash", "sdpa-cudnn")
FLEX = ("flex", "flex-blockmask")
#: Positions of a batch: shorter sequences come in more of them, to fill the device.
TOKENS = 16384


def _prefill(n, causal, element="bf16", depth=DEPTH):
    name = f"exact_{element}_d{depth}_{'causal' if causal else 'symmetric'}"
    peers = UNBIASED + (FLEX if causal else FLEX[:1])
    return Cell(n, (name,), causal, element, depth, batch=max(1, TOKENS // n), peers=peers)


#: The most important first: time may run out.
PREFILL = (
    *(_prefill(n, causal) for n in (16384, 1024, 65536, 4096) for causal in (True, False)),
    *(_prefill(16384, causal, depth=64) for causal in (True, False)),
    *(_prefill(16384, causal, "f16") for causal in (True, False)),
    *(_prefill(n, causal) for n in (32768, 8192, 2048) for causal in (True, False)),
    *(_prefill(n, causal, depth=64) for n in (4096, 65536) for causal in (True, False)),
)

NEAR_LINEAR_ENTRIES = (
    "certified_d128_causal", "auto_d128_causal", "window_tolerance_d128_causal",
    "auto_max_norm_d128_causal", "sampled_grid_d128_causal",
)
#: Exact attention of longer sequences takes seconds.
LONGEST_EXACT = 131072


def _near_linear(n):
    exact = ("exact_bf16_d128_causal",) if n <= LONGEST_EXACT else ()
    peers = ("flex-window",) if n <= LONGEST_EXACT else ()
    return Cell(n, (*exact, *NEAR_LINEAR_ENTRIES), peers=peers, kind="near-linear")


NEAR_LINEAR = tuple(_near_linear(n) for n in (131072, 16384, 1048576, 65536, 262144, 32768, 524288))

#: One query against a cache: keys and values are read once.
DECODE = tuple(
    Cell(1, ("exact_bf16_d128_causal", "certified_summary_d128_causal"), heads=32, key_heads=8,
         batch=batch, keys=keys, peers=("sdpa-flash-gqa", "sdpa-cudnn-gqa"), kind="decode")
    for batch, keys in ((1, 131072), (1, 16384), (16, 16384), (1, 1048576))
)

CELLS = {cell.name: cell for cell in (*PREFILL, *NEAR_LINEAR, *DECODE)}


def window_of(slope, tolerance=1e-3):
    """The distance of `#alibi.window<tolerance>` for a slope that is not 0."""
    return math.ceil(-math.log(tolerance) / slope)
