// RUN: alibi-opt %s --alibi-to-cpu | FileCheck %s
// RUN: alibi-opt %s --alibi-to-llvm | FileCheck %s

// What exporters put around attention is lowered to LLVM, too: gathers with checks of
// their indices, statistics in f64, functions that are calls of libm.

// CHECK: llvm.func @erff(f32) -> f32
// CHECK: llvm.func @model(
// CHECK-NOT: {{ alibi| cf| scf| linalg| tensor| memref| arith| math| func| builtin}}.{{[a-z_]+}} %
// CHECK: llvm.call @erff
// CHECK: llvm.call @abort
// CHECK: llvm.func @_mlir_ciface_model(
func.func @model(%table: tensor<40x8xf32>, %ids: tensor<2x?xi64>) -> tensor<2x?x8xf32> {
  %c1 = arith.constant 1 : index
  %c40 = arith.constant 40 : index
  %zero = arith.constant 0.0 : f64
  %eight = arith.constant 8.0 : f64
  %epsilon = arith.constant 1.0e-5 : f64
  %n = tensor.dim %ids, %c1 : tensor<2x?xi64>
  %rows = tensor.empty(%n) : tensor<2x?x8xf32>
  %gathered = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i)>, affine_map<(b, i, d) -> (b, i, d)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%ids : tensor<2x?xi64>) outs(%rows : tensor<2x?x8xf32>) {
  ^bb0(%id: i64, %out: f32):
    %row = arith.index_cast %id : i64 to index
    %column = linalg.index 2 : index
    %fits = arith.cmpi slt, %row, %c40 : index
    cf.assert %fits, "index must be smaller than dim size"
    %x = tensor.extract %table[%row, %column] : tensor<40x8xf32>
    linalg.yield %x : f32
  } -> tensor<2x?x8xf32>
  %none = tensor.empty(%n) : tensor<2x?xf64>
  %zeros = linalg.fill ins(%zero : f64) outs(%none : tensor<2x?xf64>) -> tensor<2x?xf64>
  %squares = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>, affine_map<(b, i, d) -> (b, i)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%gathered : tensor<2x?x8xf32>) outs(%zeros : tensor<2x?xf64>) {
  ^bb0(%x: f32, %sum: f64):
    %wide = arith.extf %x : f32 to f64
    %square = arith.mulf %wide, %wide : f64
    %next = arith.addf %sum, %square : f64
    linalg.yield %next : f64
  } -> tensor<2x?xf64>
  %normal = linalg.generic {indexing_maps = [affine_map<(b, i, d) -> (b, i, d)>, affine_map<(b, i, d) -> (b, i)>,
      affine_map<(b, i, d) -> (b, i, d)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%gathered, %squares : tensor<2x?x8xf32>, tensor<2x?xf64>) outs(%rows : tensor<2x?x8xf32>) {
  ^bb0(%x: f32, %sum: f64, %out: f32):
    %mean = arith.divf %sum, %eight : f64
    %shifted = arith.addf %mean, %epsilon : f64
    %narrow = arith.truncf %shifted : f64 to f32
    %factor = math.rsqrt %narrow : f32
    %scaled = arith.mulf %x, %factor : f32
    %bent = math.erf %scaled : f32
    %bound = math.tanh %bent : f32
    %power = math.powf %bound, %narrow : f32
    linalg.yield %power : f32
  } -> tensor<2x?x8xf32>
  return %normal : tensor<2x?x8xf32>
}
