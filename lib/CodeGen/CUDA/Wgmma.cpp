//===- Wgmma.cpp - Products of a warpgroup --------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Wgmma.h"

using namespace mlir;
using namespace alibi;
using namespace alibi::cuda;

/// Bytes from eight rows of a box to the next eight, in which its swizzled
/// pattern repeats.
static constexpr int64_t kPattern = 8 * kSwizzle;

Value cuda::describeTile(Emitter &e, Value address, int64_t boxBytes,
                         bool isTransposed) {
  // In units of 16 bytes: the address, from bit 16 on the distance of boxes,
  // which only transposed tiles are read across, from bit 32 on that of
  // patterns; then the swizzle of 128 bytes.
  uint64_t leading = isTransposed ? boxBytes / 16 : 1;
  uint64_t bits =
      uint64_t(1) << 62 | uint64_t(kPattern / 16) << 32 | leading << 16;
  Value start = e.bitAnd(e.shr(address, 4), 0x3FFF);
  return e.bitOr(e.extend(start), e.i64(static_cast<int64_t>(bits)));
}

Value cuda::advance(Emitter &e, Value description, int64_t bytes) {
  return e.add(description, bytes / 16);
}

/// An asm statement, whose results are `accumulators` of f32. Where they are
/// given as operands they are changed in place: what they hold before is
/// computed before the statement.
static Values inPlace(Emitter &e, StringRef text, int64_t accumulators,
                      ValueRange operands, StringRef constraints) {
  auto type = LLVM::LLVMStructType::getLiteral(
      e.b.getContext(), SmallVector<Type>(accumulators, e.f32Type()));
  auto dialect =
      LLVM::AsmDialectAttr::get(e.b.getContext(), LLVM::AsmDialect::AD_ATT);
  auto op = LLVM::InlineAsmOp::create(
      e.b, e.loc, type, operands, text, constraints,
      /*has_side_effects=*/true, /*is_align_stack=*/false,
      LLVM::TailCallKind::None, dialect, /*operand_attrs=*/ArrayAttr());
  Values results;
  for (int64_t k = 0; k < accumulators; ++k)
    results.push_back(
        LLVM::ExtractValueOp::create(e.b, e.loc, op.getResult(0), k));
  return results;
}

namespace {
/// The text of an asm statement and the constraints of its operands.
struct Statement {
  std::string text, constraints;

  void line(const Twine &instruction) {
    text += (text.empty() ? "" : "\n\t") + instruction.str() + ";";
  }
  void constrain(const Twine &kind, int64_t count = 1) {
    for (int64_t k = 0; k < count; ++k)
      constraints += (constraints.empty() ? "" : ",") + kind.str();
  }
  /// Accumulators as results and, tied to these, operands.
  void constrainInPlace(int64_t count) {
    constrain("=f", count);
    for (int64_t k = 0; k < count; ++k)
      constrain(Twine(k));
  }
};
} // namespace

static std::string registers(int64_t first, int64_t count) {
  std::string list = "{";
  for (int64_t k = first; k < first + count; ++k)
    list += (k == first ? "$" : ", $") + std::to_string(k);
  return list + "}";
}

static std::string multiplyName(Type element, int64_t columns) {
  std::string type = element.isBF16() ? "bf16" : "f16";
  return "wgmma.mma_async.sync.aligned.m64n" + std::to_string(columns) +
         "k16.f32." + type + "." + type;
}

static constexpr llvm::StringLiteral kFence = "wgmma.fence.sync.aligned";
static constexpr llvm::StringLiteral kCommit =
    "wgmma.commit_group.sync.aligned";

Values cuda::startProduct(Emitter &e, Type element, int64_t columns,
                          ValueRange left, ValueRange right) {
  auto steps = static_cast<int64_t>(left.size());
  int64_t count = columns / 2;
  Statement statement;
  statement.constrain("=f", count);
  statement.constrain("l", 2 * steps);
  statement.line(kFence);
  std::string name = multiplyName(element, columns), out = registers(0, count);
  for (int64_t k = 0; k < steps; ++k)
    // The first step writes, the others add.
    statement.line(name + " " + out + ", $" + Twine(count + k) + ", $" +
                   Twine(count + steps + k) + (k == 0 ? ", 0" : ", 1") +
                   ", 1, 1, 0, 0");
  statement.line(kCommit);
  Values operands(left);
  operands.append(right.begin(), right.end());
  return inPlace(e, statement.text, count, operands, statement.constraints);
}

Values cuda::startSum(Emitter &e, Type element, ValueRange left,
                      ValueRange right, ValueRange out) {
  auto count = static_cast<int64_t>(out.size());
  auto steps = static_cast<int64_t>(right.size());
  Statement statement;
  statement.constrainInPlace(count);
  statement.constrain("r", 4 * steps);
  statement.constrain("l", steps);
  statement.line(kFence);
  std::string name = multiplyName(element, 2 * count);
  int64_t firstLeft = 2 * count, firstRight = firstLeft + 4 * steps;
  for (int64_t k = 0; k < steps; ++k)
    statement.line(name + " " + registers(0, count) + ", " +
                   registers(firstLeft + 4 * k, 4) + ", $" +
                   Twine(firstRight + k) + ", 1, 1, 1, 1");
  statement.line(kCommit);
  Values operands(out);
  operands.append(left.begin(), left.end());
  operands.append(right.begin(), right.end());
  return inPlace(e, statement.text, count, operands, statement.constraints);
}

Values cuda::waitForProducts(Emitter &e, int64_t pending,
                             ValueRange accumulators) {
  auto count = static_cast<int64_t>(accumulators.size());
  Statement statement;
  statement.constrainInPlace(count);
  statement.line("wgmma.wait_group.sync.aligned " + Twine(pending));
  return inPlace(e, statement.text, count, accumulators, statement.constraints);
}
