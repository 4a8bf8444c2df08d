//===- Control.cpp - Branches, and what does nothing here -----------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Lanes.h"

namespace alibi::emulator {
namespace {

void decodeBranch(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 1);
  i.flow = Flow::Branch;
  i.target = d.label(s.operands[0]);
}

void decodeTable(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 2);
  const std::vector<int> *targets = d.branchTargets(s.operands[1]);
  if (!targets)
    d.fail("expected a label of .branchtargets");
  i.flow = Flow::Table;
  i.a = d.source(s.operands[0], 32);
  for (int target : *targets)
    i.list.push_back(static_cast<uint32_t>(d.labelBase() + target));
}

void decodeReturn(Decoder &d, const Statement &s, Instruction &i) {
  if (d.returnLabel() < 0) {
    i.flow = Flow::Exit;
  } else {
    i.flow = Flow::Branch;
    i.target = d.returnLabel();
  }
}

void decodeExit(Decoder &d, const Statement &s, Instruction &i) {
  i.flow = Flow::Exit;
}

void runTrap(Warp &w, const Instruction &i, Mask m) {
  w.fail("trap", __builtin_ctz(m));
}
void decodeTrap(Decoder &d, const Statement &s, Instruction &i) {
  i.run = runTrap;
}

void runSleep(Warp &w, const Instruction &i, Mask m) {
  // Others have their turn.
  w.state = State::Waiting;
  w.waitAddress = Warp::kSleeps;
}
void decodeSleep(Decoder &d, const Statement &s, Instruction &i) {
  i.flow = Flow::Turn;
  i.run = runSleep;
}

void decodeNothing(Decoder &d, const Statement &s, Instruction &i) {}

void runFenceProxy(Warp &w, const Instruction &i, Mask m) {
  w.block->shared.fenceProxy(w.index);
}
void decodeFence(Decoder &d, const Statement &s, Instruction &i) {
  // A fence of a part of a warp counts for all of it.
  if (s.has("proxy"))
    i.run = runFenceProxy;
}

void runMaxRegisters(Warp &w, const Instruction &i, Mask m) {
  w.requireFull(m, "setmaxnreg");
}
void decodeMaxRegisters(Decoder &d, const Statement &s, Instruction &i) {
  d.expectOperands(s, 1);
  uint64_t count = s.operands[0].value;
  if (count < 24 || count > 256 || count % 8 != 0)
    d.fail("expected a multiple of 8 from 24 to 256");
  i.run = runMaxRegisters;
}

} // namespace

void addControl(Decoder::Table &table) {
  table["bra"] = decodeBranch;
  table["brx"] = decodeTable;
  table["ret"] = decodeReturn;
  table["exit"] = decodeExit;
  table["trap"] = table["brkpt"] = decodeTrap;
  table["nanosleep"] = decodeSleep;
  table["fence"] = table["membar"] = decodeFence;
  table["setmaxnreg"] = decodeMaxRegisters;
  for (const char *name : {"prefetch", "prefetchu", "discard", "applypriority",
                           "griddepcontrol", "pmevent"})
    table[name] = decodeNothing;
}

} // namespace alibi::emulator
