//===- Passes.td - Passes over the alibi dialect -----------*- tablegen -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TRANSFORMS_PASSES_TD
#define ALIBI_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def AlibiPlan : Pass<"alibi-plan"> {
  let summary = "Choose the methods of alibi.attention";
  let description = [{
    Every `#alibi.auto` becomes, per head, the cheapest method that keeps its
    tolerance: `#alibi.exact` or `#alibi.certified`; with the guarantee `max_norm`
    `#alibi.exact` or `#alibi.window`. What they cost is estimated from constant
    slopes and static lengths (score entries, the last query at the last key; of
    `certified` for standard normal queries and keys). Where these are not known
    the method that wins for long sequences is taken. Heads of different methods
    become `#alibi.per_head`, and heads that are sampled among others ops of their
    own: the others still are one op, and one launch, for every run of heads.

    `explain` puts out a table in a remark, whatever the method: head, slope,
    method, score entries, their share of all that the mask allows, and what is
    promised: `mass`, the largest share of a row's softmax mass that is left out;
    `max norm`, the largest error of exp(-m |i - j|). `length` is taken for lengths
    that are dynamic.
  }];
  let options = [
    Option<"explain", "explain", "bool", "false", "Whether to put out a table">,
    Option<"length", "length", "int64_t", "0",
           "What dynamic lengths are taken for; 0: unknown">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::tensor::TensorDialect"
  ];
}

def AlibiSample : Pass<"alibi-sample"> {
  let summary = "Rewrite sampled alibi.attention into block-diagonal attention";
  let description = [{
    Every `alibi.attention` with method `#alibi.sampled` becomes an
    `alibi.partition`, regular attention inside its blocks
    (`alibi.block_attention`), and one `alibi.normalize`: numerators and
    denominators are summed over the samples before dividing. Where rows may
    stand where they see no key of their own position (before the first key,
    behind the last, on padding) but others, an `alibi.online_attention` with
    `fallback` follows, for rows whose blocks are all empty.

    `materialize=fused` makes one op whose reduction dimensions include the
    sample; `per-sample` spells out S ops, each over one partition.

    Slopes that are constants are checked: sampling needs them positive and
    finite.

    `certify=rows` measures what the masks drawn for constant slopes turn out to
    be, over a length that is static or declared (`max_length`): errors, block
    sizes, cost; `certify=spectral` adds the spectral norm. A remark says it, and
    the attribute `alibi.certificates` of the partition keeps it.

    `target=eps` demands a max-norm error of at most eps: samplers of independent
    masks take the number of samples that a bound demands (or the method's, if
    larger), others as many as it takes; a draw that misses the target is drawn
    again with the next seed, and refused where that does not help. The target
    holds for sequences up to the length that is static or declared, and for
    queries that stand between the keys; ops that place them elsewhere (an
    offset, more queries than keys) are refused.
  }];
  let options = [
    Option<"materialize", "materialize", "::alibi::Materialize",
           "::alibi::Materialize::Fused", "How the samples are spelled out",
           [{::llvm::cl::values(
             clEnumValN(::alibi::Materialize::Fused, "fused",
                        "one op, with the sample as a reduction dimension"),
             clEnumValN(::alibi::Materialize::PerSample, "per-sample",
                        "one op per sample"))}]>,
    Option<"certify", "certify", "::alibi::Certify", "::alibi::Certify::None",
           "How much is measured of a draw",
           [{::llvm::cl::values(
             clEnumValN(::alibi::Certify::None, "none", "nothing"),
             clEnumValN(::alibi::Certify::Rows, "rows",
                        "all but the spectral norm"),
             clEnumValN(::alibi::Certify::Spectral, "spectral",
                        "everything"))}]>,
    Option<"target", "target", "double", "0",
           "Largest max-norm error of the masks; 0: any">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

def AlibiDrawPartitions : Pass<"alibi-draw-partitions"> {
  let summary = "Draw partitions of constant slopes";
  let description = [{
    `alibi.partition` becomes a constant where its slopes are constant and
    drawing is work: for the stratified samplers, whose masks are drawn one
    position after the other, where the length is constant or `max_length`
    declares one (longer sequences are still drawn at run time); and for
    `weighted_grid`, which has no other lowering. The masks are those that would
    be drawn at run time. Tables over 4 KiB become resources; over 64 MiB they
    are left to run time.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def AlibiCoalesce : Pass<"alibi-coalesce"> {
  let summary = "Compute every score of several masks once";
  let description = [{
    Every `alibi.block_attention` becomes `coalesced`: each score is computed
    once, and counts as often as masks join its pair. The results are the same
    to rounding, at the cost of the union of the blocks: with S masks of slope m
    about `(ln S + 0.58) / m` keys per row of causal attention, not `S / m`.

    Ops that each accumulate into the results of the one before, over parts of
    the samples that follow one another in the same tensor of partitions (what
    `alibi-sample{materialize=per-sample}` makes), become one op over all of
    them, if the other operands are the same and nothing else uses the results.
  }];
  let dependentDialects = ["::mlir::tensor::TensorDialect"];
}

def AlibiToOnline : Pass<"alibi-to-online"> {
  let summary = "Rewrite exact alibi.attention into its accumulating form";
  let description = [{
    Every `alibi.attention` whose heads are exact, windowed or certified becomes
    an `alibi.online_attention` and an `alibi.normalize`. Certified heads leave out
    nothing.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

def AlibiFuse : Pass<"alibi-fuse"> {
  let summary = "Rewrite alibi.attention into what code generators take";
  let description = [{
    Every `alibi.attention` with static depths becomes an
    `alibi.fused_attention`, after an `alibi.partition` where it is sampled, and an
    `alibi.summarize` where heads are certified and there is no summary. Methods
    that `alibi-plan` has to choose stay. The options are those of
    `alibi-sample`.
  }];
  let options = [
    Option<"certify", "certify", "::alibi::Certify", "::alibi::Certify::None",
           "How much is measured of a draw",
           [{::llvm::cl::values(
             clEnumValN(::alibi::Certify::None, "none", "nothing"),
             clEnumValN(::alibi::Certify::Rows, "rows",
                        "all but the spectral norm"),
             clEnumValN(::alibi::Certify::Spectral, "spectral",
                        "everything"))}]>,
    Option<"target", "target", "double", "0",
           "Largest max-norm error of the masks; 0: any">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

def AlibiDecompose : Pass<"alibi-decompose"> {
  let summary = "Lower the alibi ops to scf, linalg, tensor and arithmetic";
  let description = [{
    The reference lowering: `alibi.partition` becomes the drawing of the
    partitions, in integer arithmetic, as an `scf.forall`; the accumulating ops become an `scf.forall` over rows, which visits the keys of
    each row in tiles; `alibi.normalize` and `alibi.merge` become elementwise
    `linalg.generic` ops. Ops on memrefs become the same loops, which update the
    memrefs in place. `linalg.softmax`, which has no loops of its own, becomes its
    pieces, for models around attention. `alibi.fused_attention` and `alibi.summarize` are left to
    `alibi-fused-to-vector`. Fails where another alibi op is left: run
    `alibi-plan`, `alibi-sample` and `alibi-to-online` first.

    `coalesced=false` visits the masks of `coalesced` ops one after the other, in
    memory whose size does not depend on what was drawn.
  }];
  let options = [
    Option<"coalesced", "coalesced", "bool", "true",
           "Whether the masks of coalesced ops are added first">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def AlibiApproximateExp : Pass<"alibi-approximate-exp"> {
  let summary = "Expand f32 math.exp that allows it into a polynomial";
  let description = [{
    Uses MLIR's polynomial approximation for every f32 `math.exp` that carries
    the fast-math flag `afn`, as those of `alibi-decompose` do: a call of the C
    library would keep their loops scalar. Others stay as they are.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def AlibiKernelMath : Pass<"alibi-kernel-math"> {
  let summary = "Rewrite functions of kernels, so that no library is needed";
  let description = [{
    Every f32, f16 and bf16 `math.exp`, `expm1`, `log`, `log1p`, `log2`, `tanh` and
    `erf` becomes MLIR's polynomial approximation; functions that GPUs have
    instructions for (`absf`, `ceil`, `copysign`, `floor`, `fma`, `roundeven`,
    `sqrt`, `trunc`) become LLVM's intrinsics, of which `convert-gpu-to-nvvm` would
    make calls of libdevice. Other functions, and those of f64 that are
    approximated, stay.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::math::MathDialect", "::mlir::vector::VectorDialect"
  ];
}

def AlibiThreadLoops : Pass<"alibi-thread-loops"> {
  let summary = "Rewrite parallel work on memrefs into loops over threads";
  let description = [{
    Every outermost `scf.forall`, `scf.parallel` without reductions,
    `linalg` op and `memref.copy` becomes an `scf.parallel` of one dimension, which
    counts all of its iterations from 0; what is inside becomes sequential loops.
    Reduction loops outside of a `linalg` op's parallel ones stay around them.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect"
  ];
}

def AlibiThreadScratch : Pass<"alibi-thread-scratch"> {
  let summary = "Place what the threads of a parallel loop allocate";
  let description = [{
    In the loops of `alibi-thread-loops`, a `memref.alloc` of a static size up to
    `stack-bytes` becomes a `memref.alloca` at the start of the thread. Others
    become parts of one buffer, allocated before the loop and released behind it;
    their sizes must be the same for all threads. Fails on other sizes, and where a
    buffer may outlive the iteration that allocates it.
  }];
  let options = [
    Option<"stackBytes", "stack-bytes", "int64_t", "16384",
           "Largest allocation that is put on a thread's stack">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect"
  ];
}

def AlibiPrepareGPU : Pass<"alibi-prepare-gpu"> {
  let summary = "Keep in shared memory what both host and kernels reach";
  let description = [{
    Around the `scf.parallel` loops that are to be kernels, `memref.alloc` becomes
    `gpu.alloc host_shared` (managed memory, which host code may still read and
    write between launches), `memref.dealloc` a `gpu.dealloc`. Constants
    (`memref.get_global`) that kernels reach are copied there at the start of the
    function. Arguments of functions, and buffers that they return and callers
    release, are taken to be memory that the device reaches. A loop without
    iterations is skipped: CUDA does not launch empty grids.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::gpu::GPUDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect"
  ];
}

def AlibiVerifyGPU : Pass<"alibi-verify-gpu"> {
  let summary = "Refuse programs that did not become kernels and launches";
  let description = [{
    Fails where an `scf.parallel`, `scf.forall` or `linalg` op is left outside of
    kernels, or a block has not 1 to 1024 threads. With `lowered`, also where host
    code is not the LLVM dialect and launches; where a kernel holds other ops than
    those of LLVM and NVVM, calls a function that is not defined, or uses a
    function for which PTX has no instruction; and where LLVM does not know the
    chip or a feature of an NVVM target.
  }];
  let options = [
    Option<"lowered", "lowered", "bool", "false",
           "Whether all should be the LLVM dialect">
  ];
}

def AlibiLoopStridedCopies : Pass<"alibi-loop-strided-copies"> {
  let summary = "Rewrite memref.copy of strided memrefs into linalg.generic";
  let description = [{
    `memref.copy` between memrefs that are not both contiguous would become a
    call of `memrefCopy`, a function of MLIR's runner library. As loops it needs
    no library.
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
}

def AlibiReinterpretExpandShape : Pass<"alibi-reinterpret-expand-shape"> {
  let summary = "Rewrite memref.expand_shape of several dynamic sizes";
  let description = [{
    A `memref.expand_shape` that splits one dimension into several dynamic ones
    (heads into [Hk, G], both unknown) becomes a `memref.reinterpret_cast` with
    computed strides. `expand-strided-metadata` of LLVM 22 takes at most one
    dynamic size per group and crashes on more (llvm-project issue 186830).
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::memref::MemRefDialect"
  ];
}

def AlibiReshapeDestination : Pass<"alibi-reshape-destination"> {
  let summary = "Compute collapsed results in their destination";
  let description = [{
    A result in destination style that is collapsed and put into a memref
    (`bufferization.materialize_in_destination`) is put there as it is, the memref
    expanded. `eliminate-empty-tensors` then makes the memref its destination, so
    that nothing is copied; upstream's pass does not look through reshapes.
  }];
  let dependentDialects = [
    "::mlir::bufferization::BufferizationDialect", "::mlir::memref::MemRefDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

#endif // ALIBI_TRANSFORMS_PASSES_TD
