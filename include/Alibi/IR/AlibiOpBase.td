//===- AlibiOpBase.td - What the op definitions share ------*- tablegen -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_IR_ALIBIOPBASE_TD
#define ALIBI_IR_ALIBIOPBASE_TD

include "Alibi/IR/AlibiAttrs.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

class Alibi_Op<string opMnemonic, list<Trait> traits = []>
    : Op<Alibi_Dialect, opMnemonic, !listconcat(traits, [Pure])>;

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

def Alibi_Query : Alibi_FloatTensor<"query", "[B, H, N, D]", [4]>;
def Alibi_GroupedQuery : Alibi_FloatTensor<"query", "[B, Hk, G, N, D]", [5]>;
def Alibi_Key : Alibi_FloatTensor<"key", "[B, Hk, M, D]", [4]>;
def Alibi_Value : Alibi_FloatTensor<"value", "[B, Hk, M, Dv]", [4]>;
def Alibi_Slopes : Alibi_F32Tensor<"slopes", "[H] or [B, H]", [1, 2]>;
def Alibi_GroupedSlopes : Alibi_F32Tensor<"slopes", "[Hk, G] or [B, Hk, G]", [2, 3]>;
def Alibi_Out : Alibi_FloatTensor<"out", "[B, H, N, Dv]", [4]>;
def Alibi_GroupedOut : Alibi_FloatTensor<"out", "[B, Hk, G, N, Dv]", [5]>;
def Alibi_LSE : Alibi_F32Tensor<"lse", "[B, H, N]", [3]>;
def Alibi_Acc : Alibi_F32Tensor<"acc", "[B, Hk, G, N, Dv]", [5]>;
class Alibi_Rows<string name> : Alibi_F32Tensor<name, "[B, Hk, G, N]", [4]>;
def Alibi_Table
    : Alibi_I64Tensor<"partitions", "[S, H, W] or [S, B, H, W]", [3, 4]>;
def Alibi_GroupedTable
    : Alibi_I64Tensor<"partitions", "[S, Hk, G, W] or [S, B, Hk, G, W]", [4, 5]>;
class Alibi_Segments<string name> : Alibi_I64Tensor<name, "[K + 1]", [1]>;
class Alibi_PerBatch<string name> : Alibi_I64Tensor<name, "[B]", [1]>;

#endif // ALIBI_IR_ALIBIOPBASE_TD
