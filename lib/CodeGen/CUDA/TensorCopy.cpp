//===- TensorCopy.cpp - Tiles by TMA --------------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "TensorCopy.h"
#include "Alibi/Runtime/CUDA/KernelArguments.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

void cuda::makeBarrier(Emitter &e, Value address, int64_t arrivals) {
  Value pointer = e.sharedPointer(address), count = e.i32(arrivals);
  NVVM::MBarrierInitOp::create(e.b, e.loc, pointer, count, Value());
}

void cuda::publishBarriers(Emitter &e) {
  NVVM::FenceMbarrierInitOp::create(e.b, e.loc);
}

static NVVM::MemScopeKindAttr blockScope(Emitter &e) {
  return NVVM::MemScopeKindAttr::get(e.b.getContext(), NVVM::MemScopeKind::CTA);
}

void cuda::expectBytes(Emitter &e, Value barrier, int64_t bytes) {
  Value pointer = e.sharedPointer(barrier), count = e.i32(bytes);
  NVVM::MBarrierArriveExpectTxOp::create(e.b, e.loc, e.i64Type(), pointer,
                                         count, blockScope(e),
                                         e.b.getBoolAttr(false), Value());
}

void cuda::arrive(Emitter &e, Value barrier) {
  Value pointer = e.sharedPointer(barrier);
  NVVM::MBarrierArriveOp::create(e.b, e.loc, e.i64Type(), pointer, Value(),
                                 blockScope(e));
}

void cuda::waitForPhase(Emitter &e, Value barrier, Value parity) {
  // A hint of how long to sleep at most, in nanoseconds.
  Value pointer = e.sharedPointer(barrier), ticks = e.i32(10'000'000);
  NVVM::MBarrierTryWaitParityOp::create(e.b, e.loc, pointer, parity, ticks);
}

void cuda::copyTensorTile(Emitter &e, const TensorTile &tile, Value address,
                          Value barrier) {
  MLIRContext *context = e.b.getContext();
  // Of the cluster, which is the block alone: PTX 8.0 knows no other target.
  auto clusterType = LLVM::LLVMPointerType::get(
      context, static_cast<unsigned>(NVVM::NVVMMemorySpace::SharedCluster));
  Value signal = e.sharedPointer(barrier);
  auto mode = NVVM::TMALoadModeAttr::get(context, NVVM::TMALoadMode::TILE);
  for (int64_t column = 0; column < tile.columns; column += kTensorMapColumns) {
    Value target =
        e.sharedPointer(address, column / kTensorMapColumns * tile.boxBytes);
    target = LLVM::AddrSpaceCastOp::create(e.b, e.loc, clusterType, target);
    Values place = {e.i32(column), tile.row, tile.head, tile.batch};
    NVVM::CpAsyncBulkTensorGlobalToSharedClusterOp::create(
        e.b, e.loc, target, tile.map, place, signal, ValueRange(), Value(),
        Value(), mode, e.b.getBoolAttr(false), NVVM::CTAGroupKindAttr(),
        Value());
  }
}

static_assert(llvm::isPowerOf2_64(TileRing::kStages));

Value TileRing::barrierOf(Value tile, bool isEmpty) {
  Value stage = e.bitAnd(tile, kStages - 1);
  Value place = e.add(barriers, e.mul(stage, kBarrierBytes));
  return e.add(place, isEmpty ? kStages * kBarrierBytes : 0);
}

Value TileRing::parityOf(Value tile) {
  return e.bitAnd(e.shr(tile, llvm::Log2_64(kStages)), 1);
}

Value TileRing::addressOf(Value tile) {
  Value stage = e.bitAnd(tile, kStages - 1);
  return e.add(address, e.mul(stage, tileBytes));
}

void TileRing::makeBarriers(int64_t warps) {
  for (int64_t stage = 0; stage < kStages; ++stage) {
    makeBarrier(e, e.add(barriers, stage * kBarrierBytes), 1);
    makeBarrier(e, e.add(barriers, (kStages + stage) * kBarrierBytes), warps);
  }
}

void TileRing::fill(Value tile, const TensorTile &source) {
  // Nobody empties the stages for the first tiles: the phase before the first
  // one counts as ended.
  waitForPhase(e, barrierOf(tile, /*isEmpty=*/true),
               e.bitXor(parityOf(tile), 1));
  Value barrier = barrierOf(tile, /*isEmpty=*/false);
  expectBytes(e, barrier, tileBytes);
  copyTensorTile(e, source, addressOf(tile), barrier);
}

void TileRing::waitFor(Value tile) {
  waitForPhase(e, barrierOf(tile, /*isEmpty=*/false), parityOf(tile));
}

void TileRing::release(Value tile) {
  Value lane = e.bitAnd(e.thread(), 31);
  e.when(e.equal(lane, e.i32(0)),
         [&] { arrive(e, barrierOf(tile, /*isEmpty=*/true)); });
}
