/*===- alibi_compile_c.c - Calls what alibi-compile has compiled
------------===//
//
// Part of the alibi-mlir project.
//
// Compares with sums in double; the functions are those of
alibi_compile_c.mlir.
//
//===----------------------------------------------------------------------===*/

#include "attention.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define B 2
#define H 2
#define HK 1
#define N 70
#define D 8
#define DV 4
#define S 5
#define WORDS ((N + 63) / 64)

static float query[B][H][N][D], key[B][HK][N][D], value[B][HK][N][DV];
static float slopes[H] = {0.5f, 0.0625f};

/* With an element on both sides that nothing writes. */
static float outMemory[1 + B * H * N * DV + 1], lseMemory[1 + B * H * N + 1];
static float *const out = outMemory + 1, *const lse = lseMemory + 1;

static alibi_f32_4d q, k, v, o;
static alibi_f32_3d l;
static alibi_f32_1d m;

static void fail(const char *what, double got, double expected) {
  printf("%s: got %g, expected %g\n", what, got, expected);
  exit(1);
}

static void expect(const char *what, int status, int kind, int number) {
  int expected = kind | number << 8;
  if (status != expected)
    fail(what, status, expected);
  if (alibi_status_kind(status) != kind ||
      alibi_status_number(status) != number ||
      strcmp(alibi_status_text(status), "unknown status") == 0)
    fail(what, alibi_status_kind(status), kind);
}

/* Numbers between -1 and 1. */
static void fill(float *numbers, size_t count) {
  static uint64_t state = 1;
  for (size_t i = 0; i < count; ++i) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    numbers[i] = (float)((double)(state >> 40) / (1 << 23) - 1);
  }
}

static int64_t grids[S][H][2];
static int64_t bits[S][H][WORDS];

static double exactWeight(int head, int i, int j) {
  return exp(-(double)slopes[head] * (i - j));
}

static int64_t blockOfGrid(const int64_t *grid, int position) {
  int64_t distance = ((int64_t)position << 24) - grid[1];
  int64_t block = distance / grid[0];
  return block * grid[0] > distance ? block - 1 : block;
}

static double gridWeight(int head, int i, int j) {
  double sum = 0;
  for (int s = 0; s < S; ++s)
    sum += blockOfGrid(grids[s][head], i) == blockOfGrid(grids[s][head], j);
  return sum / S;
}

static double goldenWeight(int head, int i, int j) {
  double sum = 0;
  for (int s = 0; s < S; ++s) {
    int together = 1;
    for (int p = j + 1; p <= i; ++p)
      together &= !((uint64_t)bits[s][head][p / 64] >> (p % 64) & 1);
    sum += together;
  }
  return sum / S;
}

/* Compares `out` with attention whose scores have weights, and `lse` where it
   is asked for. */
static void compare(const char *what, double (*weight)(int, int, int),
                    int hasLse) {
  for (int b = 0; b < B; ++b)
    for (int h = 0; h < H; ++h)
      for (int i = 0; i < N; ++i) {
        double sum = 0, sums[DV] = {0};
        for (int j = 0; j <= i; ++j) {
          double score = 0;
          for (int d = 0; d < D; ++d)
            score += (double)query[b][h][i][d] * key[b][0][j][d];
          double w = exp(score / sqrt(D)) * weight(h, i, j);
          sum += w;
          for (int d = 0; d < DV; ++d)
            sums[d] += w * value[b][0][j][d];
        }
        size_t row = ((size_t)b * H + h) * N + i;
        for (int d = 0; d < DV; ++d)
          if (!(fabs(out[row * DV + d] - sums[d] / sum) <= 2e-6))
            fail(what, out[row * DV + d], sums[d] / sum);
        if (hasLse && !(fabs(lse[row] - log(sum)) <= 4e-6))
          fail("lse", lse[row], log(sum));
      }
  if (outMemory[0] != 7 || outMemory[1 + B * H * N * DV] != 7 ||
      lseMemory[0] != 7 || lseMemory[1 + B * H * N] != 7)
    fail("memory beside results is written", 0, 7);
  puts(what);
}

/* Every result but those around it is NaN until it is written. */
static void clear(void) {
  for (size_t i = 0; i < B * H * N * DV; ++i)
    out[i] = NAN;
  for (size_t i = 0; i < B * H * N; ++i)
    lse[i] = NAN;
}

static void testStatuses(void) {
  clear();
  expect("null descriptor", alibi_exact(&q, NULL, &v, &m, &o, &l),
         ALIBI_BAD_POINTER, 2);
  alibi_f32_4d bad = q;
  bad.data = NULL;
  expect("null data", alibi_exact(&bad, &k, &v, &m, &o, &l), ALIBI_BAD_POINTER,
         1);
  bad.data = (float *)(void *)((char *)query + 2);
  expect("misaligned", alibi_exact(&bad, &k, &v, &m, &o, &l), ALIBI_BAD_POINTER,
         1);
  bad = q;
  bad.sizes[3] = 7;
  expect("static size", alibi_exact(&bad, &k, &v, &m, &o, &l), ALIBI_WRONG_SIZE,
         1);
  bad = q;
  bad.sizes[2] = -1;
  expect("negative size", alibi_exact(&bad, &k, &v, &m, &o, &l),
         ALIBI_WRONG_SIZE, 1);
  bad = o;
  bad.sizes[2] = N - 1;
  bad.strides[1] = (N - 1) * DV;
  bad.strides[0] = H * (N - 1) * DV;
  expect("size of a result", alibi_exact(&q, &k, &v, &m, &bad, &l),
         ALIBI_WRONG_SIZE, 5);
  bad = k;
  bad.strides[2] = 2 * D;
  expect("strides", alibi_exact(&q, &bad, &v, &m, &o, &l), ALIBI_NOT_CONTIGUOUS,
         2);
  bad = o;
  bad.data = (float *)value;
  expect("overlap", alibi_exact(&q, &k, &v, &m, &bad, &l), ALIBI_OVERLAP, 5);
  alibi_f32_3d same = l;
  same.data = out;
  expect("overlap of results", alibi_exact(&q, &k, &v, &m, &o, &same),
         ALIBI_OVERLAP, 6);

  bad = alibi_f32_4d_of((float *)key, 1, HK, N, D);
  int status = alibi_exact(&q, &bad, &v, &m, &o, &l);
  expect("batch sizes disagree", status, ALIBI_SIZES_DISAGREE, 1);
  bad = alibi_f32_4d_of((float *)key, B, 0, N, D);
  alibi_f32_4d none = alibi_f32_4d_of((float *)value, B, 0, N, DV);
  status = alibi_exact(&q, &bad, &none, &m, &o, &l);
  if (alibi_status_kind(status) != ALIBI_SIZES_DISAGREE)
    fail("no key heads", status, ALIBI_SIZES_DISAGREE);
  bad = alibi_f32_4d_of((float *)value, B, HK, N - 1, DV);
  status = alibi_exact(&q, &k, &bad, &m, &o, &l);
  if (alibi_status_kind(status) != ALIBI_SIZES_DISAGREE)
    fail("lengths disagree", status, ALIBI_SIZES_DISAGREE);

  alibi_f32_1d two = alibi_f32_1d_of(slopes, H);
  alibi_i64_3d table = alibi_i64_3d_of(&bits[0][0][0], S, H, WORDS);
  expect("size from a scalar", alibi_draw_golden(&two, 64 * WORDS + 1, &table),
         ALIBI_WRONG_SIZE, 3);

  for (size_t i = 0; i < B * H * N * DV; ++i)
    if (!isnan(out[i]))
      fail("written in spite of an error", out[i], NAN);

  /* Strides of dimensions with one place, and pointers to nothing, do not
     matter. */
  q.sizes[0] = k.sizes[0] = v.sizes[0] = o.sizes[0] = l.sizes[0] = 1;
  q.strides[0] = k.strides[1] = -5;
  expect("one place", alibi_exact(&q, &k, &v, &m, &o, &l), ALIBI_OK, 0);
  if (isnan(out[0]) || !isnan(out[H * N * DV]))
    fail("one batch entry", out[0], 0);
  q.sizes[2] = o.sizes[2] = l.sizes[2] = 0;
  q.data = o.data = l.data = NULL;
  expect("no rows", alibi_exact(&q, &k, &v, &m, &o, &l), ALIBI_OK, 0);
  puts("statuses");
}

static void testScalars(void) {
  uint16_t brain = 0x4020, same = 0; /* 2.5 */
  float sum = 0;
  alibi_bf16_0d given = {&brain}, returned = {&same};
  alibi_f32_0d result = {&sum};
  expect("scalars",
         alibi_scalars(0x3c00 /* 1 */, &given, -100, &result, &returned),
         ALIBI_OK, 0);
  if (sum != 1 + 2.5f - 100 || same != brain)
    fail("sum", sum, 1 + 2.5f - 100);

  int32_t numbers[2] = {1, 2}, bumped[2] = {0, 0};
  alibi_i32_1d given32 = alibi_i32_1d_of(numbers, 2);
  alibi_i32_1d result32 = alibi_i32_1d_of(bumped, 2);
  alibi_i64_3d table = alibi_i64_3d_of(&grids[0][0][0], S, H, 2);
  expect("bump", alibi_bump(&given32, &result32, &table), ALIBI_OK, 0);
  if (bumped[0] != 77 || bumped[1] != 2)
    fail("bump", bumped[0], 77);
  expect("in place", alibi_bump(&given32, &given32, &table), ALIBI_OVERLAP, 2);
  puts("scalars");
}

int main(void) {
  fill(&query[0][0][0][0], sizeof query / sizeof(float));
  fill(&key[0][0][0][0], sizeof key / sizeof(float));
  fill(&value[0][0][0][0], sizeof value / sizeof(float));
  outMemory[0] = outMemory[1 + B * H * N * DV] = 7;
  lseMemory[0] = lseMemory[1 + B * H * N] = 7;
  q = alibi_f32_4d_of(&query[0][0][0][0], B, H, N, D);
  k = alibi_f32_4d_of(&key[0][0][0][0], B, HK, N, D);
  v = alibi_f32_4d_of(&value[0][0][0][0], B, HK, N, DV);
  m = alibi_f32_1d_of(slopes, H);
  o = alibi_f32_4d_of(out, B, H, N, DV);
  l = alibi_f32_3d_of(lse, B, H, N);

  clear();
  expect("exact", alibi_exact(&q, &k, &v, &m, &o, &l), ALIBI_OK, 0);
  compare("exact", exactWeight, 1);

  alibi_i64_3d table = alibi_i64_3d_of(&grids[0][0][0], S, H, 2);
  clear();
  expect("draw grid", alibi_draw_grid(&m, &table), ALIBI_OK, 0);
  expect("grid", alibi_grid(&q, &k, &v, &m, &o), ALIBI_OK, 0);
  compare("grid", gridWeight, 0);

  table = alibi_i64_3d_of(&bits[0][0][0], S, H, WORDS);
  clear();
  expect("draw golden", alibi_draw_golden(&m, N, &table), ALIBI_OK, 0);
  expect("golden", alibi_golden(&q, &k, &v, &m, &o), ALIBI_OK, 0);
  compare("golden_stratified", goldenWeight, 0);

  testScalars();
  testStatuses();
  puts("done");
  return 0;
}
