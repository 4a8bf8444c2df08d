//===- Attention.h - Arguments of the fixture's entry -----------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_TEST_UNIT_CUDA_ATTENTION_H
#define ALIBI_TEST_UNIT_CUDA_ATTENTION_H

#include "alibi-c/CUDA.h"
#include <initializer_list>

/// A contiguous tensor at an address that is never read.
inline AlibiCudaTensor tensorAt(uintptr_t address,
                                std::initializer_list<int64_t> sizes) {
  AlibiCudaTensor tensor = {};
  tensor.data = reinterpret_cast<void *>(address);
  int i = 0;
  for (int64_t size : sizes)
    tensor.sizes[i++] = size;
  for (int64_t stride = 1; i-- > 0; stride *= tensor.sizes[i])
    tensor.strides[i] = stride;
  return tensor;
}

inline AlibiCudaArguments attentionOf(int64_t batch, int64_t queries,
                                      int64_t keys, int64_t heads = 6,
                                      int64_t keyHeads = 2, int64_t depth = 64,
                                      int64_t valueDepth = 128) {
  AlibiCudaArguments arguments = {};
  arguments.query = tensorAt(0x10000, {batch, heads, queries, depth});
  arguments.key = tensorAt(0x20000, {batch, keyHeads, keys, depth});
  arguments.value = tensorAt(0x30000, {batch, keyHeads, keys, valueDepth});
  arguments.slopes = tensorAt(0x40004, {heads});
  arguments.out = tensorAt(0x50000, {batch, heads, queries, valueDepth});
  arguments.lse = tensorAt(0x60004, {batch, heads, queries});
  return arguments;
}

#endif // ALIBI_TEST_UNIT_CUDA_ATTENTION_H
