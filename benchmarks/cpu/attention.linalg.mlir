// Attention with linear biases, written out. $NAMES are replaced; lines that end
// in "// causal" are left out for symmetric attention.
func.func @attention(%q: tensor<$HEADSx$QUERIESx$DEPTHxf32>, %k: tensor<$HEADSx$KEYSx$DEPTHxf32>,
                     %v: tensor<$HEADSx$KEYSx$DEPTHxf32>, %slopes: tensor<$HEADSxf32>)
    -> tensor<$HEADSx$QUERIESx$DEPTHxf32> {
  %zero = arith.constant 0.0 : f32
  %scale = arith.constant $SCALE : f32
  %offset = arith.constant $OFFSET : index
  %hidden = arith.constant 0xFF800000 : f32  // causal
  %square = tensor.empty() : tensor<$HEADSx$QUERIESx$KEYSxf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%square : tensor<$HEADSx$QUERIESx$KEYSxf32>)
      -> tensor<$HEADSx$QUERIESx$KEYSxf32>
  %products = linalg.generic {
      indexing_maps = [affine_map<(h, i, j, d) -> (h, i, d)>,
                       affine_map<(h, i, j, d) -> (h, j, d)>,
                       affine_map<(h, i, j, d) -> (h, i, j)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<$HEADSx$QUERIESx$DEPTHxf32>, tensor<$HEADSx$KEYSx$DEPTHxf32>)
      outs(%zeros : tensor<$HEADSx$QUERIESx$KEYSxf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %product = arith.mulf %a, %b : f32
    %next = arith.addf %sum, %product : f32
    linalg.yield %next : f32
  } -> tensor<$HEADSx$QUERIESx$KEYSxf32>
  %scores = linalg.generic {
      indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h)>,
                       affine_map<(h, i, j) -> (h, i, j)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%products, %slopes : tensor<$HEADSx$QUERIESx$KEYSxf32>, tensor<$HEADSxf32>)
      outs(%square : tensor<$HEADSx$QUERIESx$KEYSxf32>) {
  ^bb0(%product: f32, %slope: f32, %unused: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %p = arith.addi %i, %offset : index
    %signed = arith.subi %p, %j : index
    %integer = arith.index_cast %signed : index to i32
    %number = arith.sitofp %integer : i32 to f32
    %distance = math.absf %number : f32
    %bias = arith.mulf %slope, %distance : f32
    %scaled = arith.mulf %product, %scale : f32
    %biased = arith.subf %scaled, %bias : f32
    %after = arith.cmpi sgt, %j, %p : index  // causal
    %masked = arith.select %after, %hidden, %biased : f32  // causal
    linalg.yield %masked : f32
  } -> tensor<$HEADSx$QUERIESx$KEYSxf32>
  %weights = linalg.softmax dimension(2) ins(%scores : tensor<$HEADSx$QUERIESx$KEYSxf32>)
      outs(%square : tensor<$HEADSx$QUERIESx$KEYSxf32>) -> tensor<$HEADSx$QUERIESx$KEYSxf32>
  %empty = tensor.empty() : tensor<$HEADSx$QUERIESx$DEPTHxf32>
  %none = linalg.fill ins(%zero : f32) outs(%empty : tensor<$HEADSx$QUERIESx$DEPTHxf32>)
      -> tensor<$HEADSx$QUERIESx$DEPTHxf32>
  %out = linalg.batch_matmul
      ins(%weights, %v : tensor<$HEADSx$QUERIESx$KEYSxf32>, tensor<$HEADSx$KEYSx$DEPTHxf32>)
      outs(%none : tensor<$HEADSx$QUERIESx$DEPTHxf32>) -> tensor<$HEADSx$QUERIESx$DEPTHxf32>
  return %out : tensor<$HEADSx$QUERIESx$DEPTHxf32>
}
