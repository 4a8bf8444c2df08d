//===- AlibiOpBase.td - What the op definitions share ------*- tablegen -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_IR_ALIBIOPBASE_TD
#define ALIBI_IR_ALIBIOPBASE_TD

include "Alibi/IR/AlibiAttrs.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class Alibi_Op<string opMnemonic, list<Trait> traits = []>
    : Op<Alibi_Dialect, opMnemonic, traits>;

// An op on tensors.
class Alibi_TensorOp<string opMnemonic, list<Trait> traits = []>
    : Alibi_Op<opMnemonic, !listconcat(traits, [Pure])>;

// An op that writes into its last operands, on tensors or memrefs.
class Alibi_DestinationOp<string opMnemonic, list<Trait> traits = []>
    : Alibi_Op<opMnemonic, !listconcat(traits, [
        DestinationStyleOpInterface,
        DeclareOpInterfaceMethods<MemoryEffectsOpInterface>,
        DeclareOpInterfaceMethods<ConditionallySpeculatable>])>;

// A tensor whose rank and element type are said, with its name and its sizes,
// when an operand or result is another.
class Alibi_Tensor<string name, string sizes, list<int> ranks,
                   list<Type> elements, string elementText>
    : ConfinedType<RankedTensorOf<elements>, [HasAnyRankOfPred<ranks>],
                   "'" # name # "', a tensor " # sizes # " of " # elementText>;

class Alibi_F32Tensor<string name, string sizes, list<int> ranks>
    : Alibi_Tensor<name, sizes, ranks, [F32], "f32">;
class Alibi_FloatTensor<string name, string sizes, list<int> ranks>
    : Alibi_Tensor<name, sizes, ranks, [F32, F16, BF16], "f32, f16 or bf16">;
class Alibi_I64Tensor<string name, string sizes, list<int> ranks>
    : Alibi_Tensor<name, sizes, ranks, [I64], "i64">;

// The same for a tensor or a memref of any strided layout.
class Alibi_Shaped<string name, string sizes, list<int> ranks,
                   list<Type> elements, string elementText>
    : ConfinedType<
          ShapedContainerType<elements,
              Or<[IsRankedTensorTypePred, And<[IsMemRefTypePred, HasStridesPred]>]>,
              "", "::mlir::ShapedType">,
          [HasAnyRankOfPred<ranks>],
          "'" # name # "', a tensor or strided memref " # sizes # " of " # elementText>;

class Alibi_F32Shaped<string name, string sizes, list<int> ranks>
    : Alibi_Shaped<name, sizes, ranks, [F32], "f32">;
class Alibi_FloatShaped<string name, string sizes, list<int> ranks>
    : Alibi_Shaped<name, sizes, ranks, [F32, F16, BF16], "f32, f16 or bf16">;
class Alibi_I64Shaped<string name, string sizes, list<int> ranks>
    : Alibi_Shaped<name, sizes, ranks, [I64], "i64">;

// Operands and results of the ops on tensors.
def Alibi_Query : Alibi_FloatTensor<"query", "[B, H, N, D]", [4]>;
def Alibi_Key : Alibi_FloatTensor<"key", "[B, Hk, M, D]", [4]>;
def Alibi_Value : Alibi_FloatTensor<"value", "[B, Hk, M, Dv]", [4]>;
def Alibi_Slopes : Alibi_F32Tensor<"slopes", "[H] or [B, H]", [1, 2]>;
def Alibi_Out : Alibi_FloatTensor<"out", "[B, H, N, Dv]", [4]>;
def Alibi_LSE : Alibi_F32Tensor<"lse", "[B, H, N]", [3]>;
def Alibi_RowResult : Alibi_F32Tensor<"lse or dropped", "[B, H, N]", [3]>;
def Alibi_Summary : Alibi_F32Tensor<"key_summary", "[B, Hk, T, D + 2]", [4]>;
def Alibi_Table
    : Alibi_I64Tensor<"partitions", "[S, H, W] or [S, B, H, W]", [3, 4]>;
class Alibi_Segments<string name> : Alibi_I64Tensor<name, "[K + 1]", [1]>;
class Alibi_PerBatch<string name> : Alibi_I64Tensor<name, "[B]", [1]>;

// Operands of the ops in destination style.
def Alibi_GroupedQuery : Alibi_FloatShaped<"query", "[B, Hk, G, N, D]", [5]>;
def Alibi_GroupedKey : Alibi_FloatShaped<"key", "[B, Hk, M, D]", [4]>;
def Alibi_GroupedValue : Alibi_FloatShaped<"value", "[B, Hk, M, Dv]", [4]>;
def Alibi_GroupedSlopes : Alibi_F32Shaped<"slopes", "[Hk, G] or [B, Hk, G]", [2, 3]>;
def Alibi_GroupedWindows : Alibi_I64Shaped<"windows", "[Hk, G] or [B, Hk, G]", [2, 3]>;
def Alibi_GroupedTolerances
    : Alibi_F32Shaped<"tolerances", "[Hk, G] or [B, Hk, G]", [2, 3]>;
def Alibi_GroupedSummary : Alibi_F32Shaped<"summary", "[B, Hk, T, D + 2]", [4]>;
def Alibi_GroupedOut : Alibi_FloatShaped<"out", "[B, Hk, G, N, Dv]", [5]>;
def Alibi_Acc : Alibi_F32Shaped<"acc", "[B, Hk, G, N, Dv]", [5]>;
class Alibi_Rows<string name> : Alibi_F32Shaped<name, "[B, Hk, G, N]", [4]>;
def Alibi_GroupedTable
    : Alibi_I64Shaped<"partitions", "[S, Hk, G, W] or [S, B, Hk, G, W]", [4, 5]>;
class Alibi_GroupedSegments<string name> : Alibi_I64Shaped<name, "[K + 1]", [1]>;
class Alibi_GroupedPerBatch<string name> : Alibi_I64Shaped<name, "[B]", [1]>;

// Their results.
def Alibi_AccResult : Alibi_F32Tensor<"acc", "[B, Hk, G, N, Dv]", [5]>;
class Alibi_RowsResult<string name> : Alibi_F32Tensor<name, "[B, Hk, G, N]", [4]>;
def Alibi_NormalizeResult : AnyTypeOf<[
    Alibi_FloatTensor<"out", "[B, Hk, G, N, Dv]", [5]>, Alibi_RowsResult<"lse">]>;

#endif // ALIBI_IR_ALIBIOPBASE_TD
