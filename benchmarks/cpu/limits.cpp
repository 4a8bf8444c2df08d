// Loops that reach the machine's limits; built for this machine at run time.

#include <cstddef>
#include <cstdint>
#if defined(__AVX512BF16__)
#include <immintrin.h>
#endif

#if defined(__AVX512F__)
constexpr int lanes = 16;
#elif defined(__AVX__)
constexpr int lanes = 8;
#else
constexpr int lanes = 4;
#endif
#if defined(__AVX512F__) || defined(__aarch64__)
constexpr int accumulators = 24;
#else
constexpr int accumulators = 12;
#endif
typedef float Vector __attribute__((vector_size(lanes * sizeof(float))));
typedef Vector UnalignedVector __attribute__((aligned(sizeof(float))));

/// Independent fused multiply-adds, in registers; returns their flops.
extern "C" double alibiBenchFMA(int64_t rounds, float factor, float *sink) {
  Vector sums[accumulators];
  for (int i = 0; i < accumulators; ++i)
    sums[i] = Vector{} + static_cast<float>(i);
  Vector a = Vector{} + factor, b = Vector{} + (1.0f - factor);
  for (int64_t round = 0; round < rounds; ++round)
#pragma clang loop unroll(full)
    for (int i = 0; i < accumulators; ++i)
      sums[i] = __builtin_elementwise_fma(sums[i], a, b);
  Vector total{};
  for (int i = 0; i < accumulators; ++i)
    total += sums[i];
  for (int i = 0; i < lanes; ++i)
    sink[0] += total[i];
  return 2.0 * lanes * accumulators * rounds;
}

/// The same with dot products of bf16 pairs; 0 where the machine has none.
extern "C" double alibiBenchDotBF16(int64_t rounds, float *sink) {
#if defined(__AVX512BF16__)
  __m512 sums[accumulators];
  for (int i = 0; i < accumulators; ++i)
    sums[i] = _mm512_set1_ps(static_cast<float>(i));
  auto a = reinterpret_cast<__m512bh>(_mm512_set1_epi32(0x00010001));
  for (int64_t round = 0; round < rounds; ++round)
#pragma clang loop unroll(full)
    for (int i = 0; i < accumulators; ++i)
      sums[i] = _mm512_dpbf16_ps(sums[i], a, a);
  for (int i = 0; i < accumulators; ++i)
    sink[0] += _mm512_reduce_add_ps(sums[i]);
  return 4.0 * 16 * accumulators * rounds;
#else
  (void)rounds, (void)sink;
  return 0;
#endif
}

/// Adds up `size` floats, a multiple of 8 vectors, at the speed of memory.
extern "C" double alibiBenchRead(const float *data, size_t size) {
  Vector sums[8] = {};
  auto *vectors = reinterpret_cast<const UnalignedVector *>(data);
  for (size_t i = 0; i < size / lanes; i += 8)
    for (int j = 0; j < 8; ++j)
      sums[j] += vectors[i + j];
  double total = 0;
  for (auto &sum : sums)
    for (int i = 0; i < lanes; ++i)
      total += sum[i];
  return total;
}
