//===- FusedToVector.cpp - Fused attention to vector code -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/CodeGen/CPU/CPU.h"
#include "Alibi/IR/Storage.h"
#include "BF16TileKernel.h"
#include "DecodeKernel.h"
#include "SummaryKernel.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/X86Vector/X86VectorDialect.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cpu;

std::string alibi::whyNotVector(FusedAttentionOp op) {
  if (!isMemRef(op.getOut()))
    return "its operands are tensors, expected memrefs: bufferize first";
  for (auto [name, size] :
       {std::pair<StringRef, int64_t>{"depth",
                                      op.getQuery().getType().getDimSize(4)},
        {"value depth", op.getValue().getType().getDimSize(3)}}) {
    if (ShapedType::isDynamic(size))
      return ("its " + name + " is dynamic, expected a static one").str();
    if (size == 0)
      return ("its " + name + " is 0, expected at least 1").str();
  }
  return "";
}

std::string alibi::whyNotVector(SummarizeOp op) {
  if (!isMemRef(op.getSummary()))
    return "its operands are tensors, expected memrefs: bufferize first";
  int64_t depth = op.getKey().getType().getDimSize(3);
  if (ShapedType::isDynamic(depth))
    return "its depth is dynamic, expected a static one";
  return depth == 0 ? "its depth is 0, expected at least 1" : "";
}

static std::unique_ptr<TileKernel> makeKernel(Emitter &e, FusedAttentionOp op,
                                              const CPUShape &shape,
                                              Value capacity,
                                              const KeyNorms *norms) {
  if (BF16TileKernel::isFor(op, shape))
    return std::make_unique<BF16TileKernel>(e, op, shape, capacity, norms);
  return std::make_unique<TileKernel>(e, op, shape, capacity, norms);
}

/// Panels of rows, in tiles that share the keys they read.
static void buildTiles(Emitter &e, FusedAttentionOp op, const CPUShape &shape) {
  auto size = [&](Value value, int64_t dim) {
    return buildSizeValue(e.b, e.loc, value, dim);
  };
  int64_t width = shape.tileVectors * shape.lanes;
  Value batches = size(op.getQuery(), 0), heads = size(op.getQuery(), 1);
  Value keys = size(op.getKey(), 2);
  Value panels = e.ceilDiv(RowTable::countRows(e, op, width), width);
  std::optional<KeyNorms> norms;
  if (op.getTolerances())
    norms = buildKeyNorms(e, op, shape.keyTile);

  // More panels share a tile of keys where the keys and values of a head do not
  // stay in the cache.
  int64_t rowBytes = 4 * (op.getQuery().getType().getDimSize(4) +
                          op.getValue().getType().getDimSize(3));
  Value fits = e.lessOrEqual(keys, e.index(shape.cacheBytes / 2 / rowBytes));
  Value perTile = e.select(fits, e.index(2), e.index(256 / width));
  // Sampled rows see keys near them: in a tile of keys, where blocks are short.
  if (op.getPartitions())
    perTile = e.index(std::max<int64_t>(128 / width, 1));
  perTile = e.max(e.min(perTile, panels), e.index(1));
  Value tiles = arith::CeilDivUIOp::create(e.b, e.loc, panels, perTile);

  Value zero = e.index(0), one = e.index(1);
  scf::ParallelOp::create(
      e.b, e.loc, ValueRange{zero, zero, zero},
      ValueRange{batches, heads, tiles}, ValueRange{one, one, one},
      [&](OpBuilder &b, Location, ValueRange at) {
        Emitter inner = e.at(b);
        // The longest tiles of a causal mask come first. Those of sampled rows
        // are alike: one after the other, for the cache.
        Value tile = at[2];
        if (op.getCausal() && !op.getPartitions())
          tile = inner.sub(inner.sub(tiles, one), tile);
        Value firstPanel = inner.mul(tile, perTile);
        Value count = inner.min(perTile, inner.sub(panels, firstPanel));
        auto kernel =
            makeKernel(inner, op, shape, perTile, norms ? &*norms : nullptr);
        Value firstRow = inner.mul(firstPanel, inner.index(width));
        kernel->build(at[0], at[1], firstRow, count);
        inner.freeScratch();
      });
  e.freeScratch();
}

LogicalResult alibi::fusedAttentionToVector(RewriterBase &rewriter,
                                            FusedAttentionOp op,
                                            const CPUShape &shape) {
  std::string reason = whyNotVector(op);
  if (!reason.empty())
    return rewriter.notifyMatchFailure(op, reason);
  Emitter e(rewriter, op.getLoc(), shape.lanes, shape.fma);
  Value group = buildSizeValue(rewriter, e.loc, op.getQuery(), 2);
  Value queries = buildSizeValue(rewriter, e.loc, op.getQuery(), 3);
  Value rows = e.mul(group, queries);
  auto decode = [&] { DecodeKernel(e, op, shape).build(rows); };
  auto tile = [&] { buildTiles(e, op, shape); };
  ArrayRef<int64_t> sizes = op.getQuery().getType().getShape();
  bool isKnown = !ShapedType::isDynamicShape(sizes.slice(2, 2));
  int64_t known = isKnown ? sizes[2] * sizes[3] : 1;
  if (!DecodeKernel::serves(op) || known < 1 || known > shape.decodeRows) {
    tile();
  } else if (isKnown) {
    decode();
  } else {
    // The chunks want a row.
    Value some = e.lessOrEqual(e.index(1), rows);
    Value areFew = e.lessOrEqual(rows, e.index(shape.decodeRows));
    e.choose(e.both(some, areFew), decode, tile);
  }
  rewriter.eraseOp(op);
  return success();
}

LogicalResult alibi::summarizeToVector(RewriterBase &rewriter, SummarizeOp op,
                                       const CPUShape &shape) {
  std::string reason = whyNotVector(op);
  if (!reason.empty())
    return rewriter.notifyMatchFailure(op, reason);
  Emitter e(rewriter, op.getLoc(), shape.lanes, shape.fma);
  SummaryKernel(e, op).build();
  rewriter.eraseOp(op);
  return success();
}

namespace alibi {
#define GEN_PASS_DEF_ALIBIFUSEDTOVECTOR
#include "Alibi/CodeGen/CPU/Passes.h.inc"
} // namespace alibi

namespace {
struct AlibiFusedToVectorPass
    : alibi::impl::AlibiFusedToVectorBase<AlibiFusedToVectorPass> {
  using AlibiFusedToVectorBase::AlibiFusedToVectorBase;

  void runOnOperation() override {
    CPUShape shape = {lanes, tileRows,   tileVectors, keyTile,
                      fma,   decodeRows, cacheBytes,  bf16Dot};
    if (!llvm::isPowerOf2_64(lanes) || lanes > 64) {
      getOperation()->emitError() << "option 'lanes' is " << lanes.getValue()
                                  << ", expected a power of two up to 64";
      return signalPassFailure();
    }
    for (auto [name, value] :
         {std::pair<StringRef, int64_t>{"tile-rows", tileRows},
          {"tile-vectors", tileVectors},
          {"key-tile", keyTile}})
      if (value < 1) {
        getOperation()->emitError() << "option '" << name << "' is " << value
                                    << ", expected at least 1";
        return signalPassFailure();
      }
    // Tiles are blocks of a summary.
    if (keyTile % SummarizeOp::kBlock != 0) {
      getOperation()->emitError()
          << "option 'key-tile' is " << keyTile.getValue()
          << ", expected a multiple of " << SummarizeOp::kBlock;
      return signalPassFailure();
    }
    IRRewriter rewriter(&getContext());
    auto lower = [&](auto op, auto toVector) {
      rewriter.setInsertionPoint(op);
      if (succeeded(toVector(rewriter, op, shape)))
        return;
      op.emitOpError() << "has no vector code: " << whyNotVector(op);
      signalPassFailure();
    };
    getOperation()->walk([&](Operation *op) {
      if (auto fused = dyn_cast<FusedAttentionOp>(op))
        lower(fused, fusedAttentionToVector);
      else if (auto summarize = dyn_cast<SummarizeOp>(op))
        lower(summarize, summarizeToVector);
    });
  }
};
} // namespace
