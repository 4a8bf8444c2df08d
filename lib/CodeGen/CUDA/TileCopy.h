//===- TileCopy.h - Tiles from global to shared memory ----------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_LIB_CODEGEN_CUDA_TILECOPY_H
#define ALIBI_LIB_CODEGEN_CUDA_TILECOPY_H

#include "Emitter.h"
#include "KernelShape.h"

namespace alibi::cuda {

/// Copies tiles by all threads of a block, asynchronously, 16 bytes at a time.
class TileCopy {
public:
  /// Tiles of `rows` rows of `depth` channels.
  TileCopy(Emitter &e, const KernelShape &shape, int64_t rows, int64_t depth);

  /// Begins to copy rows to the tile at `address`. `source` gives the first
  /// element of a row of the tile, and whether there is one: it becomes zero
  /// otherwise.
  using Source = llvm::function_ref<std::pair<Value, Value>(Value)>;
  void start(Value address, Source source);
  /// The same for rows `first`, `first + 1`, ... of a tensor of `count` rows,
  /// `stride` elements (i64) from one to the next, the first one at `base`.
  void startRows(Value address, Value base, Value stride, Value first,
                 Value count);
  /// Zeros in the channels that are multiplied, but not copied.
  void clearPadding(Value address);

private:
  void copyChunk(Value target, int64_t offset, Value chunk, Value source,
                 Value exists);
  int64_t passes() const;
  /// Whether a thread's chunks are of rows that are a multiple of 8 apart: they
  /// are at one place within their rows.
  bool isRegular() const;
  Value targetOf(Value address, Value row, Value chunk);
  /// (row, chunk) of this thread in a pass; `inside` says whether there is one,
  /// null where always.
  struct Place {
    Value row, chunk, inside;
  };
  Place placeOf(int64_t pass);

  Emitter &e;
  KernelShape shape;
  int64_t rows, depth, chunks;
};

/// Ends a group of copies; waits for all of this thread's.
void commitCopies(Emitter &e);
void waitForCopies(Emitter &e);

} // namespace alibi::cuda

#endif // ALIBI_LIB_CODEGEN_CUDA_TILECOPY_H
