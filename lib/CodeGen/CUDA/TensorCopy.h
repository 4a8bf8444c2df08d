//===- TensorCopy.h - Tiles by TMA ------------------------------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_TENSORCOPY_H
#define ALIBI_LIB_CODEGEN_CUDA_TENSORCOPY_H

#include "Emitter.h"

namespace alibi::cuda {

/// Bytes of a barrier in shared memory, of type mbarrier.
inline constexpr int64_t kBarrierBytes = 8;

/// Makes a barrier at an address of shared memory, i32, whose phases end after
/// `arrivals`.
void makeBarrier(Emitter &e, Value address, int64_t arrivals);
/// Makes them known to TMA; threads need a barrier of the block, too.
void publishBarriers(Emitter &e);
/// Arrives, and has the phase end only after so many bytes were copied.
void expectBytes(Emitter &e, Value barrier, int64_t bytes);
void arrive(Emitter &e, Value barrier);
/// Waits for the end of a phase of this parity.
void waitForPhase(Emitter &e, Value barrier, Value parity);

/// Begins to copy a tile to `address`, box by box, `columns` channels of it,
/// with a tensor map (`KernelArguments.h`). `barrier` is told of the bytes.
struct TensorTile {
  Value map;              // of KernelFrame::tensorMap
  Value row, head, batch; // where the tile begins
  int64_t columns, boxBytes;
};
void copyTensorTile(Emitter &e, const TensorTile &tile, Value address,
                    Value barrier);

/// Stages of shared memory that tiles take turns in: one thread fills them, and
/// warps empty them. Tile k is in stage k % kStages.
class TileRing {
public:
  /// Stages from `address` on, their barriers from `barriers` on, i32.
  TileRing(Emitter &e, Value address, int64_t tileBytes, Value barriers)
      : e(e), address(address), tileBytes(tileBytes), barriers(barriers) {}
  static constexpr int64_t kStages = 2;
  static constexpr int64_t barrierBytes() {
    return 2 * kStages * kBarrierBytes;
  }

  /// By one thread, at first: `warps` of them empty stages.
  void makeBarriers(int64_t warps);
  Value addressOf(Value tile);
  /// Copies a tile once its stage is empty.
  void fill(Value tile, const TensorTile &source);
  void waitFor(Value tile);
  /// This warp has read a tile.
  void release(Value tile);

private:
  Value barrierOf(Value tile, bool isEmpty);
  Value parityOf(Value tile);

  Emitter &e;
  Value address;
  int64_t tileBytes;
  Value barriers;
};

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_TENSORCOPY_H
