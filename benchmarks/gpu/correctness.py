"""Runs cases and compares them with float64: outputs poisoned, keys that no row may
see NaN, memory around results guarded, and every launch repeated."""

import zlib

import numpy as np

import configurations
import devices
import formula
import judge
import numbers16

#: Launches of a case: a race shows as results that differ.
LAUNCHES = 3
SUMMARY_BLOCK = 64


def _swapped(array):
    """[B, N, H, D] memory as [B, H, N, D]."""
    return array.swapaxes(1, 2)


def _as_is(array):
    return array


def _shapes(case, entry):
    b, h, hk, n, m = case.batch, case.heads, case.key_heads, case.queries, case.all_keys
    return [(b, h, n, entry.depth), (b, hk, m, entry.depth), (b, hk, m, entry.value_width)]


def slopes_of(case, entry):
    """[H], or [B, H]."""
    if entry.slopes:
        return np.array(entry.slopes, np.float32)
    heads = np.arange(1, case.heads + 1)
    slopes = (2.0 ** (-8 * heads / case.heads) * case.slope_factor).astype(np.float32)
    if entry.batch_slopes:
        slopes = np.stack([np.roll(slopes, b) * np.float32(1 + b / 4) for b in range(case.batch)])
    return slopes


def summary_of(key, starts, lengths):
    """`alibi.summarize` of float32 keys [B, Hk, M, D]; radius and norm rounded up."""
    batch, heads, m, depth = key.shape
    blocks = -(-m // SUMMARY_BLOCK)
    result = np.zeros((batch, heads, blocks, depth + 2), np.float32)
    for b, h, t in np.ndindex(batch, heads, blocks):
        begin = max(t * SUMMARY_BLOCK, 0 if starts is None else int(starts[b]))
        end = min((t + 1) * SUMMARY_BLOCK, m if lengths is None else int(lengths[b]))
        keys = key[b, h, begin:end].astype(np.float64)
        if len(keys) == 0:
            continue
        center = keys.mean(axis=0).astype(np.float32)
        result[b, h, t, :depth] = center
        largest = [np.linalg.norm(keys - center, axis=1).max(), np.linalg.norm(keys, axis=1).max()]
        result[b, h, t, depth:] = np.nextafter(np.array(largest, np.float32), np.float32(np.inf))
    return result


class Run:
    """A case on a device: what it was given, bound, launched and read."""

    def __init__(self, device, bound, case, entry):
        self.device, self.entry = device, entry
        rng = np.random.default_rng(zlib.crc32(case.name.encode()) + case.seed)
        bits = [
            numbers16.rounded(rng.standard_normal(shape, dtype=np.float32), entry.element)
            for shape in _shapes(case, entry)
        ]
        slopes = slopes_of(case, entry)
        given = {
            "key_lengths": case.lengths, "key_starts": case.starts, "query_offset": case.offset,
            "query_segments": case.query_segments, "key_segments": case.key_segments,
        }
        given = {name: np.array(x, np.int64) for name, x in given.items() if x is not None}
        place = lambda x: device.ops.place(numbers16.numbers(x))  # noqa: E731
        self.problem = formula.Problem(
            device.ops, *(place(x) for x in bits), slopes, formula.parse_methods(bound.method, case.heads),
            entry.element, entry.causal, bound.scale, **given,
        )
        arguments = dict(given)
        if "slopes" in bound.operands:
            arguments["slopes"] = slopes
        if "partitions" in bound.operands:
            length = max(case.queries, case.all_keys, 1)
            self.problem.table = arguments["partitions"] = bound.draw(slopes, length)
            self.problem.encoding = bound.sampled["encoding"]
        if "key_summary" in entry.operands:
            key = numbers16.numbers(bits[1])
            arguments["key_summary"] = summary_of(key, case.starts, case.lengths)
        self._bind(bound, case, bits, arguments)

    def _bind(self, bound, case, bits, arguments):
        device, entry = self.device, self.entry
        put = lambda array: device.put(self._arrange(array, case), self._view(case))  # noqa: E731
        tensors = {name: device.put(array) for name, array in arguments.items()}
        tensors["query"] = put(bits[0])
        for name, array in zip(("key", "value"), bits[1:]):
            tensors[name] = put(self._poisoned(array))
        b, h, n, _ = bits[0].shape
        self.results = {}
        for name in bound.results:
            dtype = bits[0].dtype if name == "out" else np.dtype(np.float32)
            shape = (b, h, n, entry.value_width) if name == "out" else (b, h, n)
            view = self._view(case) if name == "out" else _as_is
            base = (b, n, h, entry.value_width) if view is _swapped else shape
            tensors[name], memory = device.guarded(base, dtype, view)
            self.results[name] = (memory, base, dtype, view)
        # PyTorch's allocator would hide what lies beyond the end of a workspace.
        workspace = None
        if isinstance(device, devices.DriverDevice):
            workspace = lambda size: device.put(np.empty(size, np.uint8))  # noqa: E731
        self.launch = bound.bind(workspace=workspace, **tensors)

    @staticmethod
    def _view(case):
        return _swapped if case.strided else _as_is

    @staticmethod
    def _arrange(array, case):
        return np.ascontiguousarray(array.swapaxes(1, 2)) if case.strided else array

    def _poisoned(self, array):
        """Bits whose keys that no row may see are NaN."""
        array = array.copy()
        nan = numbers16.rounded(np.array(np.nan), self.entry.element)
        for b in range(array.shape[0]):
            array[b][:, ~self.problem.seen(b)] = nan
        return array

    def __call__(self):
        """Poisons what is written, launches, and reads it: bytes by result."""
        for memory, *_ in self.results.values():
            self.device.poison(memory)
        workspace = self.device.workspace(self.launch)
        if workspace is not None:
            self.device.poison(workspace)
        self.launch()
        self.device.synchronize()
        return {name: self.device.bytes_of(memory) for name, (memory, *_) in self.results.items()}

    def numbers(self, read):
        """The results in those bytes, as float32; and whether the guards are whole."""
        arrays, whole = {}, True
        for name, (_, base, dtype, view) in self.results.items():
            memory, guard = read[name], devices.GUARD
            edges = np.concatenate([memory[:guard], memory[memory.size - guard :]])
            whole = whole and bool(np.all(edges == devices.POISON))
            inner = memory[guard : memory.size - guard].view(dtype).reshape(base)
            arrays[name] = numbers16.numbers(view(inner))
        return arrays, whole


def check(device, bundle_of, case, elements=2**25, launches=LAUNCHES):
    """The row of a case: what `judge` says of it, or why there is nothing to say."""
    entry = configurations.ENTRIES[case.entry]
    row = {"stage": "correctness", "id": case.name, "entry": case.entry, "method": entry.method,
           "status": "failed", "note": ""}
    try:
        run = Run(device, bundle_of(case.entry)[case.entry], case, entry)
        first = run()
        again = [run() for _ in range(launches - 1)]
        arrays, whole = run.numbers(first)
        verdict = judge.judge(run.problem, elements=elements, **arrays)
    except Exception as error:
        why = device.why() if hasattr(device, "why") else ""
        return row | {"note": f"{type(error).__name__}: {error}{why}"[:2000]}
    moving = [name for name in first if any(not np.array_equal(first[name], x[name]) for x in again)]
    notes = []
    for name in ("out", "lse", "dropped"):
        ratio = getattr(verdict, name)
        if ratio is not None and not ratio <= 1:
            notes.append(f"{name} is off by {ratio:.3g} times what it may be")
    if not whole:
        notes.append("memory beside a result was written")
    if moving:
        notes.append(f"{', '.join(moving)} differ between launches")
    row["status"] = "failed" if notes else "ok"
    return row | verdict.row() | {"note": "; ".join(notes)}
