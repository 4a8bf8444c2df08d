//===- AlibiKernelAttrs.td - What launches a CUDA kernel ---*- tablegen -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_IR_ALIBIKERNELATTRS_TD
#define ALIBI_IR_ALIBIKERNELATTRS_TD

include "Alibi/IR/AlibiDialect.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

def Alibi_KernelRole : I32EnumAttr<"KernelRole", "what a kernel computes", [
    I32EnumAttrCase<"Attention", 0, "attention">,
    I32EnumAttrCase<"Merge", 1, "merge">,
    I32EnumAttrCase<"Summarize", 2, "summarize">,
    I32EnumAttrCase<"Norms", 3, "norms">]> {
  let cppNamespace = "::alibi";
}

def Alibi_KernelFamily : I32EnumAttr<"KernelFamily", "which instructions a kernel is made of", [
    I32EnumAttrCase<"Mma", 0, "mma">,
    I32EnumAttrCase<"Wgmma", 1, "wgmma">]> {
  let cppNamespace = "::alibi";
}

def Alibi_KernelAttr : AttrDef<Alibi_Dialect, "Kernel"> {
  let mnemonic = "kernel";
  let summary = "how a CUDA kernel is launched";
  let description = [{
    On a function of a `gpu.module` that is a kernel. Its parameter is the struct
    `KernelArguments` of `Alibi/Runtime/CUDA/KernelArguments.h`, by value, and, in the
    family `wgmma`, three tensor maps. Kernels of one entry are launched in the
    order of their roles, on one stream:

    * `summarize`, only where the tolerances want a summary and none is given: a
      block of threads per (block of 64 keys, key-value head, batch entry), grid
      `(T, Hk, B)`.
    * `norms`, where the tolerances want it: grid `(Hk, B)`.
    * `attention`: grid `(row tiles, Hk, B * splits)`. Of several the first one
      whose `max_rows`, where it is not 0, is at least `H / Hk * N`, and whose
      `min_queries` is at most N. `splits` is 1 unless `can_split`.
    * `merge`, only where `splits > 1`: grid `(N, H, B)`.

    `threads`: of a block; `shared_bytes`: dynamic shared memory; `tile_rows`,
    `tile_keys`: of `attention`. Where `whole_heads`, the rows of a query head
    fill tiles of their own (`rowsPerHead` is N rounded up to `tile_rows`);
    otherwise only where `H / Hk * N` is more than a tile. `tuned`: spills and
    local memory are errors.

    Example: `#alibi.kernel<role = attention, family = mma, threads = 128,
    shared_bytes = 98304, tile_rows = 64, tile_keys = 64, max_rows = 0,
    can_split = true, whole_heads = false, tuned = true>`
  }];
  let parameters = (ins
    EnumParameter<Alibi_KernelRole>:$role,
    EnumParameter<Alibi_KernelFamily>:$family,
    "int64_t":$threads,
    "int64_t":$shared_bytes,
    DefaultValuedParameter<"int64_t", "0">:$tile_rows,
    DefaultValuedParameter<"int64_t", "0">:$tile_keys,
    DefaultValuedParameter<"int64_t", "0">:$max_rows,
    DefaultValuedParameter<"int64_t", "0">:$min_queries,
    DefaultValuedParameter<"bool", "false">:$can_split,
    DefaultValuedParameter<"bool", "false">:$whole_heads,
    DefaultValuedParameter<"bool", "false">:$tuned
  );
  let assemblyFormat = "`<` struct(params) `>`";
}

#endif // ALIBI_IR_ALIBIKERNELATTRS_TD
