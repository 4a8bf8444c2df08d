//===- InterfacesTest.cpp - What no transform op reaches ------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/InitAll.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/LinalgInterfaces.h"
#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Parser/Parser.h"
#include <gtest/gtest.h>

using namespace mlir;
using namespace alibi;

/// Block attention, its fallback and the normalization, with static sizes.
static constexpr llvm::StringLiteral kModule = R"mlir(
func.func @f(%q: tensor<2x2x3x7x4xf32>, %k: tensor<2x2x9x4xf32>,
    %slopes: tensor<2x3xf32>, %p: tensor<5x2x3x2xi64>, %scale: f32, %o: index,
    %acc: tensor<2x2x3x7x4xf32>, %max: tensor<2x2x3x7xf32>)
    -> (tensor<2x2x3x7x4xf32>, tensor<2x2x3x7xf32>) {
  %b:3 = alibi.block_attention
      ins(%q, %k, %k : tensor<2x2x3x7x4xf32>, tensor<2x2x9x4xf32>,
          tensor<2x2x9x4xf32>)
      partition(grid %p : tensor<5x2x3x2xi64>) scale(%scale) offsets(%o, %o)
      outs(%acc, %max, %max : tensor<2x2x3x7x4xf32>, tensor<2x2x3x7xf32>)
  %r:3 = alibi.online_attention
      ins(%q, %k, %k : tensor<2x2x3x7x4xf32>, tensor<2x2x9x4xf32>,
          tensor<2x2x9x4xf32>)
      slopes(%slopes : tensor<2x3xf32>) scale(%scale) offsets(%o, %o)
      fallback(5)
      outs(%b#0, %b#1, %b#2 : tensor<2x2x3x7x4xf32>, tensor<2x2x3x7xf32>)
  %n, %l = alibi.normalize
      ins(%r#0, %r#1, %r#2 : tensor<2x2x3x7x4xf32>, tensor<2x2x3x7xf32>)
      samples(5) outs(%acc, %max : tensor<2x2x3x7x4xf32>, tensor<2x2x3x7xf32>)
      -> tensor<2x2x3x7x4xf32>, tensor<2x2x3x7xf32>
  return %n, %l : tensor<2x2x3x7x4xf32>, tensor<2x2x3x7xf32>
}
)mlir";

namespace {
class Interfaces : public testing::Test {
protected:
  Interfaces()
      : context(registry(), MLIRContext::Threading::DISABLED),
        handler(&context,
                [&](Diagnostic &diagnostic) {
                  diagnostics += diagnostic.str() + "\n";
                  return success();
                }),
        module(parseSourceString<ModuleOp>(kModule, &context)),
        rewriter(&context) {}

  static DialectRegistry registry() {
    DialectRegistry registry;
    registry.insert<func::FuncDialect>();
    registerAllDialects(registry);
    registerAllExternalModels(registry);
    return registry;
  }

  template <typename Op> Op find() {
    Op found;
    module->walk([&](Op op) { found = op; });
    return found;
  }

  template <typename Op> TilingInterface tileable() {
    Op op = find<Op>();
    rewriter.setInsertionPoint(op);
    return cast<TilingInterface>(op.getOperation());
  }

  SmallVector<OpFoldResult> indices(ArrayRef<int64_t> values) {
    return getAsIndexOpFoldResult(&context, values);
  }

  MLIRContext context;
  std::string diagnostics;
  ScopedDiagnosticHandler handler;
  OwningOpRef<ModuleOp> module;
  IRRewriter rewriter;
};
} // namespace

/// The normalization follows what it takes its three operands from.
TEST_F(Interfaces, ConsumersAreFused) {
  for (auto loopType : {scf::SCFTilingOptions::LoopType::ForOp,
                        scf::SCFTilingOptions::LoopType::ForallOp}) {
    module = parseSourceString<ModuleOp>(kModule, &context);
    scf::SCFTilingOptions options;
    options.setLoopType(loopType);
    options.setTileSizes(indices({0, 1, 0, 3}));
    TilingInterface online = tileable<OnlineAttentionOp>();
    auto tiled = scf::tileUsingSCF(rewriter, online, options);
    ASSERT_TRUE(succeeded(tiled)) << diagnostics;
    rewriter.replaceOp(online, tiled->replacements);
    MutableArrayRef<LoopLikeOpInterface> loops = tiled->loops;
    auto fused = scf::tileAndFuseConsumer(rewriter, find<NormalizeOp>(), loops);
    ASSERT_TRUE(succeeded(fused)) << diagnostics;
    EXPECT_TRUE(succeeded(verify(*module))) << diagnostics;
    ASSERT_EQ(fused->tiledOps.size(), 1u);
    auto normalize = cast<NormalizeOp>(fused->tiledOps.front());
    EXPECT_EQ(normalize->getParentOp(), loops.back().getOperation());
    // The tile, not a slice of all rows.
    auto tile = cast<OnlineAttentionOp>(tiled->tiledOps.front());
    EXPECT_EQ(normalize.getAcc(), tile.getAccResult());
    EXPECT_EQ(normalize.getMax(), tile.getMaxResult());
    EXPECT_EQ(normalize.getSum(), tile.getSumResult());
    EXPECT_EQ(normalize.getAcc().getType().getDimSize(1), 1);
    EXPECT_EQ(diagnostics, "");
  }
}

TEST_F(Interfaces, ConsumersThatNeedMoreAreNot) {
  TilingInterface online = tileable<OnlineAttentionOp>();
  auto refuses = [&](TilingInterface op, ArrayRef<unsigned> operands,
                     ArrayRef<SmallVector<OpFoldResult>> offsets,
                     ArrayRef<SmallVector<OpFoldResult>> sizes, StringRef why) {
    diagnostics.clear();
    EXPECT_FALSE(op.isOpFusableWithProducerSlices(operands, offsets, sizes));
    EXPECT_EQ(diagnostics, "");
    EXPECT_TRUE(failed(op.getTiledImplementationFromOperandTiles(
        rewriter, operands, offsets, sizes)));
    EXPECT_EQ(diagnostics, "is not fused: " + why.str() + "\n");
  };
  // Part of the keys.
  refuses(online, {1}, {indices({0, 0, 3, 0})}, {indices({2, 2, 3, 4})},
          "the tile is not known to span a dimension that the result needs "
          "whole");
  // Part of the depth.
  refuses(online, {0}, {indices({0, 0, 0, 0, 2})}, {indices({2, 2, 3, 7, 2})},
          "the tile is not known to span a dimension that the result needs "
          "whole");
  // The scale.
  refuses(online, {4}, {indices({})}, {indices({})},
          "the operand is not tiled");
  refuses(online, {99}, {indices({})}, {indices({})},
          "the operand is not tiled");
  refuses(online, {0}, {indices({0})}, {indices({2})},
          "the tile does not have the rank of the operand");
  refuses(online, {0}, {}, {}, "there is not one tile per operand");
  // Different rows of acc and max.
  refuses(tileable<NormalizeOp>(), {0, 1},
          {indices({0, 0, 0, 0, 0}), indices({0, 0, 0, 3})},
          {indices({2, 2, 3, 3, 4}), indices({2, 2, 3, 3})},
          "the tiles of the operands are not known to match");
}

TEST_F(Interfaces, IllegalTilesFail) {
  TilingInterface block = tileable<BlockAttentionOp>();
  EXPECT_TRUE(failed(
      block.getTiledImplementation(rewriter, indices({0}), indices({1}))));
  EXPECT_EQ(diagnostics, "'alibi.block_attention' op has 6 loops, got a tile "
                         "of 1 offsets and 1 sizes\n");
  SmallVector<OpFoldResult> offsets, sizes;
  EXPECT_TRUE(failed(block.getResultTilePosition(
      rewriter, 3, indices({0, 0, 0, 0, 0, 0}), indices({1, 1, 1, 1, 1, 1}),
      offsets, sizes)));
  diagnostics.clear();
  EXPECT_TRUE(failed(block.generateResultTileValue(
      rewriter, 0, indices({0, 0, 0, 0, 1}), indices({1, 1, 1, 1, 3}))));
  EXPECT_FALSE(block.isOpFusableWithConsumerSlice(0, indices({0, 0, 0, 0, 1}),
                                                  indices({1, 1, 1, 1, 3})));
  EXPECT_TRUE(block.isOpFusableWithConsumerSlice(0, indices({0, 0, 0, 1, 0}),
                                                 indices({1, 1, 1, 1, 4})));
  EXPECT_TRUE(failed(
      block.generateResultTileValue(rewriter, 2, indices({0}), indices({1}))));
  EXPECT_TRUE(failed(
      block.generateResultTileValue(rewriter, 7, indices({0}), indices({1}))));
  EXPECT_EQ(diagnostics,
            "is not fused: the tile splits the depth of the values, for which "
            "the op has no loop\n"
            "is not fused: the tile does not have the rank of the result\n"
            "is not fused: there is no such result\n");
}

TEST_F(Interfaces, IllegalSplitsFail) {
  auto block = cast<PartialReductionOpInterface>(
      tileable<BlockAttentionOp>().getOperation());
  Location loc = block.getLoc();
  auto loops = [](ArrayRef<unsigned> numbers) {
    return SetVector<unsigned>(numbers.begin(), numbers.end());
  };
  auto parallel = ReductionTilingStrategy::PartialReductionOuterParallel;
  SmallVector<OpFoldResult> zeros = indices({0, 0, 0, 0, 0, 0}), offsets, sizes;
  EXPECT_TRUE(failed(block.generateInitialTensorForPartialReduction(
      rewriter, loc, zeros, loops({3}))));
  EXPECT_TRUE(failed(block.generateInitialTensorForPartialReduction(
      rewriter, loc, zeros, loops({6}))));
  EXPECT_TRUE(failed(block.generateInitialTensorForPartialReduction(
      rewriter, loc, indices({2}), loops({5}))));
  EXPECT_TRUE(failed(block.getPartialResultTilePosition(
      rewriter, 0, parallel, zeros, zeros, loops({4, 5}), indices({0}), offsets,
      sizes)));
  EXPECT_TRUE(failed(block.getPartialResultTilePosition(
      rewriter, 0, parallel, indices({0}), zeros, loops({4}), indices({0}),
      offsets, sizes)));
  EXPECT_TRUE(
      failed(block.mergeReductions(rewriter, loc, ValueRange(), loops({4}))));
  std::string op = "'alibi.block_attention' op ";
  EXPECT_EQ(
      diagnostics,
      op + "cannot split loop 3, expected a reduction among its loops\n" + op +
          "cannot split loop 6, expected a reduction among its loops\n" + op +
          "has 6 loops, got 1 sizes\n" + op + "got 1 indices of 2 splits\n" +
          op + "got a tile that does not fit its loops\n" + op +
          "got 0 partial results, expected 3\n");
}

/// The transform op decomposes ops of one result alone.
TEST_F(Interfaces, OpsOfSeveralResultsDecompose) {
  SmallVector<Operation *> ops;
  module->walk([&](linalg::AggregatedOpInterface op) { ops.push_back(op); });
  ASSERT_EQ(ops.size(), 3u);
  for (Operation *op : ops) {
    // The builder may be anywhere.
    rewriter.setInsertionPointToEnd(module->getBody());
    auto values =
        cast<linalg::AggregatedOpInterface>(op).decomposeOperation(rewriter);
    ASSERT_TRUE(succeeded(values));
    rewriter.replaceOp(op, *values);
  }
  EXPECT_TRUE(succeeded(verify(*module))) << diagnostics;
  module->walk([](Operation *op) {
    EXPECT_FALSE(isa_and_nonnull<AlibiDialect>(op->getDialect()));
  });
}
