//===- Passes.td - Code generation for CPUs ----------------*- tablegen -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_CODEGEN_CPU_PASSES_TD
#define ALIBI_CODEGEN_CPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def AlibiFusedToVector : Pass<"alibi-fused-to-vector"> {
  let summary = "Lower attention and summaries on memrefs to vector code";
  let description = [{
    Every `alibi.fused_attention` becomes an `scf.parallel` over batch entries,
    key-value heads and tiles of query rows; or, where there are at most
    `decode-rows` rows, one over batch entries, key-value heads and chunks of keys,
    and another one that merges what the chunks give. A tile keeps its queries transposed,
    its accumulators and the scores of one tile of keys in scratch memory; lanes
    of a vector are queries, so that scores, the online softmax and the weighted
    sum of values need no horizontal reductions. The bias is computed in
    registers from positions; partitions become counts, how many masks join a
    query and a key, so that each score is computed once whatever the number of
    samples: masks are walked block by block, `counter` ones drawn on the way, and
    a block is added as a rectangle of keys and lanes. Where there are tolerances,
    tiles of keys are visited from near to far, as long as they may weigh more than
    is allowed: `docs/Certified.md`. `alibi.summarize` becomes an `scf.parallel` over
    batch entries, heads and runs of blocks. Fails where an op is left.

    16-bit inputs are widened to f32. With `bf16-dot`, bf16 inputs are multiplied
    as they are, two channels (or keys) at a time, and summed in f32; weights are
    rounded to bf16 for it, and so normalized by the sum of the rounded ones. The
    log-sum-exp is of those that are not rounded. Subnormal inputs count as 0. Up
    to `decode-rows` rows, which wait for memory, are widened all the same.
  }];
  let options = [
    Option<"lanes", "lanes", "int64_t", "16", "f32 numbers in a vector register">,
    Option<"tileRows", "tile-rows", "int64_t", "8",
           "Keys, or channels of values, in a register tile">,
    Option<"tileVectors", "tile-vectors", "int64_t", "2",
           "Vectors of queries in a register tile">,
    Option<"keyTile", "key-tile", "int64_t", "256",
           "Keys whose scores are kept at a time">,
    Option<"fma", "fma", "bool", "true",
           "Whether the machine has fused multiply-adds">,
    Option<"decodeRows", "decode-rows", "int64_t", "12",
           "Up to so many rows (queries times the heads of a group) read the "
           "keys in chunks, in parallel; 0: none">,
    Option<"cacheBytes", "cache-bytes", "int64_t", "1048576",
           "Bytes of a core's second-level cache">,
    Option<"bf16Dot", "bf16-dot", "bool", "false",
           "Whether the machine has AVX512-BF16, which products of bf16 inputs "
           "then use">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::vector::VectorDialect", "::mlir::x86vector::X86VectorDialect"
  ];
}

def AlibiScheduleOpenMP : Pass<"alibi-schedule-openmp"> {
  let summary = "Hand out iterations of OpenMP loops one by one";
  let description = [{
    Sets `schedule(dynamic)` on every `omp.wsloop` whose iterations hold loops, and
    which has no schedule and no reductions: tiles of a causal mask differ in
    length. Scratch memory that every iteration allocates and frees, of a size that
    is known before the loop, is allocated once per thread. The `omp.parallel`
    gets an `if` clause, so that a loop of one iteration wakes no threads.

    ```mlir
    omp.parallel {
      omp.wsloop {
        omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) {
          %scratch = memref.alloc() : memref<64xf32>
          ...
          memref.dealloc %scratch : memref<64xf32>
        }
      }
    }
    ```
    becomes
    ```mlir
    %several = arith.cmpi sgt, %n, %c1 : index
    omp.parallel if(%several) {
      %scratch = memref.alloc() : memref<64xf32>
      omp.wsloop schedule(dynamic) {
        omp.loop_nest (%i) : index = (%c0) to (%n) step (%c1) { ... }
      }
      memref.dealloc %scratch : memref<64xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

#endif // ALIBI_CODEGEN_CPU_PASSES_TD
