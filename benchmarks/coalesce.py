"""Measures what coalescing the masks of sampled attention gains.

One head, causal, standard-normal q, k, v, one thread. By sampler, two pairs of ways
to compute the same estimate:

  reference   alibi-to-llvm: one op per mask, one op whose rows visit the blocks of
              every mask, and the coalesced op, which visits the union of the blocks
              once (alibi-coalesce);
  CPU engine  alibi-to-cpu: S alibi.fused_attention of one mask each, merged by
              alibi.merge, and one alibi.fused_attention of all masks.

The ways take turns, one run each, in an order that changes from round to round.
Printed are the median, the smallest and the largest time of each; how many times
faster the last way of its group is, as the median over rounds of the ratio of times
and its range; the largest absolute difference of outputs and of LSEs from it; and the
largest error of outputs, against the same masks added up one by one in float64. (A sum
of S masks in float32 has rounding errors of its own, which grow with S.)
"""

import argparse
import os
import statistics
import time

# Before anything reads it.
os.environ["OMP_NUM_THREADS"] = "1"

import alibi_mlir
import numpy as np
from alibi_mlir import Sampled, sampling


def tensor(*shape, element="f32"):
    return f"tensor<{'x'.join(map(str, shape))}x{element}>"


def constant(name, array, element):
    data = np.ascontiguousarray(array).tobytes().hex().upper()
    return f'{name} = arith.constant dense<"0x{data}"> : {tensor(*array.shape, element=element)}'


def attention_text(options, sampler):
    """One `alibi.attention`."""
    rows, out = tensor(1, 1, options.n, options.depth), tensor(1, 1, options.n)
    method = Sampled(options.samples, sampler, seed=options.seed).attribute()
    slopes = np.array([options.slope], np.float32)
    return f"""
    func.func @f(%q: {rows}, %k: {rows}, %v: {rows}) -> ({rows}, {out}) {{
      {constant("%slopes", slopes, "f32")}
      %o, %l = alibi.attention %q, %k, %v, %slopes causal method({method})
          : ({rows}, {rows}, {rows}, tensor<1xf32>) -> ({rows}, {out})
      return %o, %l : {rows}, {out}
    }}"""


def draw(options, sampler):
    slopes = np.array([options.slope], np.float32)
    return sampling.draw(
        slopes, options.samples, sampler=sampler, seed=options.seed, length=options.n
    )


def exact_output(options, inputs, partition, rows=256):
    """`[n, depth]` in float64: numerators and denominators of every mask, summed."""
    q, k, v = inputs.astype(np.float64)[:, 0, 0]
    blocks = partition.blocks(np.arange(options.n))[:, 0]
    out = np.empty(v.shape)
    for first in range(0, options.n, rows):
        here = slice(first, first + rows)
        # Blocks are numbered in order: no earlier key shares one with these rows.
        begin = min(np.searchsorted(numbers, numbers[first]) for numbers in blocks)
        keys = slice(begin, first + rows)
        scores = q[here] @ k[keys].T / np.sqrt(options.depth)
        position, other = np.arange(options.n)[here, None], np.arange(options.n)[None, keys]
        terms = np.where(other <= position, np.exp(scores - scores.max(axis=1, keepdims=True)), 0)
        numerator, denominator = 0, 0
        for numbers, weight in zip(blocks, partition.weights[:, 0]):
            masked = weight * terms * (numbers[here, None] == numbers[None, keys])
            numerator = numerator + masked @ v[keys]
            denominator = denominator + masked.sum(axis=1, keepdims=True)
        out[here] = numerator / denominator
    return out


def merged_text(options, sampler):
    """An `alibi.fused_attention` per mask, and `alibi.merge`."""
    n, depth, samples = options.n, options.depth, options.samples
    partition = draw(options, sampler)
    words = partition.table.shape[-1]
    table, part = (tensor(s, 1, 1, words, element="i64") for s in (samples, 1))
    query, keys, rows = tensor(1, 1, 1, n, depth), tensor(1, 1, n, depth), tensor(1, 1, n)
    row = tensor(1, 1, 1, n)
    body, outs, lses = "", [], []
    for s in range(samples):
        body += f"""
      %p{s} = tensor.extract_slice %table[{s}, 0, 0, 0] [1, 1, 1, {words}] [1, 1, 1, 1] : {table} to {part}
      %f{s}, %g{s} = alibi.fused_attention ins(%query, %k, %v : {query}, {keys}, {keys})
          scale(%scale) offsets(%zero, %zero) partition({partition.encoding} %p{s} : {part}) causal
          outs(%out, %lse : {query}, {row}) -> {query}, {row}
      %o{s} = tensor.collapse_shape %f{s} [[0], [1, 2], [3], [4]] : {query} into {keys}
      %l{s} = tensor.collapse_shape %g{s} [[0], [1, 2], [3]] : {row} into {rows}"""
        outs.append(f"%o{s}")
        lses.append(f"%l{s}")
    return f"""
    func.func @f(%q: {keys}, %k: {keys}, %v: {keys}) -> ({keys}, {rows}) {{
      {constant("%table", partition.table.reshape(samples, 1, 1, words), "i64")}
      %zero = arith.constant 0 : index
      %scale = arith.constant {float(np.float32(depth**-0.5))!r} : f32
      %query = tensor.expand_shape %q [[0], [1, 2], [3], [4]] output_shape [1, 1, 1, {n}, {depth}] : {keys} into {query}
      %out = tensor.empty() : {query}
      %lse = tensor.empty() : {row}
      {body}
      %o, %l = alibi.merge outs({", ".join(outs)} : {", ".join([keys] * samples)})
          lses({", ".join(lses)} : {", ".join([rows] * samples)}) samples({samples}) -> {keys}, {rows}
      return %o, %l : {keys}, {rows}
    }}"""


def ways(options, sampler):
    """By group, the functions by name; the last is the coalesced one."""

    def compiled(text, pipeline=None):
        return alibi_mlir.compile(text, pipeline)["f"]

    def reference(arguments):
        pipeline = f"builtin.module(alibi-to-llvm{{{arguments}}})"
        return compiled(attention_text(options, sampler), pipeline)

    return {
        "reference": {
            "an op per mask": reference("materialize=per-sample coalesce=false"),
            "masks in turn": reference("coalesce=false"),
            "coalesced": reference("coalesce=true"),
        },
        "CPU engine": {
            "merged masks": compiled(merged_text(options, sampler)),
            "one op": compiled(attention_text(options, sampler)),
        },
    }


def measure(functions, inputs, rounds):
    """Seconds by name, [rounds] each, and the results."""
    results = {name: function(*inputs) for name, function in functions.items()}
    times = {name: [] for name in functions}
    names = list(functions)
    for number in range(rounds):
        for name in names[number % len(names) :] + names[: number % len(names)]:
            start = time.perf_counter()
            functions[name](*inputs)
            times[name].append(time.perf_counter() - start)
    return times, results


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--n", type=int, default=16384, help="rows and keys (16384)")
    parser.add_argument("--depth", type=int, default=64, help="of queries, keys and values (64)")
    parser.add_argument("--samples", type=int, default=64, help="masks (64)")
    parser.add_argument("--slope", type=float, default=1 / 32, help="(1/32)")
    parser.add_argument("--samplers", nargs="+", choices=sampling.SAMPLERS, metavar="SAMPLER",
                        default=["grid", "golden_stratified"], help="(grid golden_stratified)")
    parser.add_argument("--rounds", type=int, default=9, help="timed runs of each way (9)")
    parser.add_argument("--seed", type=int, default=1, help="of the inputs and the masks (1)")
    options = parser.parse_args()
    rng = np.random.default_rng(options.seed)
    inputs = rng.standard_normal((3, 1, 1, options.n, options.depth), dtype=np.float32)

    bar = 0.4 * options.samples / np.log(options.samples)
    print(f"n = {options.n}, d = {options.depth}, S = {options.samples}, slope {options.slope:.4g}, "
          f"causal, one thread, {options.rounds} rounds")
    print(f"0.4 S / ln S = {bar:.2f}\n")
    print(f"{'sampler':18} {'way':26} {'ms (range)':>24} {'faster (range)':>24} "
          f"{'out differs':>12} {'lse differs':>12} {'error':>9}")
    for sampler in options.samplers:
        exact = exact_output(options, inputs, draw(options, sampler))
        for group, functions in ways(options, sampler).items():
            times, results = measure(functions, inputs, options.rounds)
            last = list(functions)[-1]
            for name in functions:
                low, middle, high = spread([1e3 * t for t in times[name]])
                text = f"{middle:.1f} ({low:.1f} .. {high:.1f})"
                text = f"{sampler:18} {group:10} {name:15} {text:>24}"
                compared = ""
                if name != last:
                    ratios = [t / u for t, u in zip(times[name], times[last])]
                    low, middle, high = spread(ratios)
                    errors = [np.max(np.abs(a - b)) for a, b in zip(results[name], results[last])]
                    ratio = f"{middle:.2f} ({low:.2f} .. {high:.2f})"
                    compared = f"{ratio:>24} {errors[0]:12.1e} {errors[1]:12.1e}"
                error = np.max(np.abs(results[name][0][0, 0] - exact))
                print(f"{text} {compared:50} {error:9.1e}", flush=True)


def spread(values):
    return min(values), statistics.median(values), max(values)


if __name__ == "__main__":
    main()
