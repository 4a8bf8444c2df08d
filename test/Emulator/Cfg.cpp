//===- Cfg.cpp - Where branches reconverge --------------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Decoder.h"

namespace alibi::emulator {

/// Post-dominators by the algorithm of Cooper, Harvey and Kennedy on the blocks
/// of the reversed graph, whose root is a node behind all exits.
void findReconvergence(std::vector<Instruction> &code) {
  const int32_t size = static_cast<int32_t>(code.size());
  std::vector<char> leader(size + 1, 0);
  leader[0] = 1;
  for (int32_t pc = 0; pc < size; ++pc) {
    const Instruction &i = code[pc];
    if (i.flow == Flow::Branch)
      leader[i.target] = 1;
    if (i.flow == Flow::Table)
      for (uint32_t target : i.list)
        leader[target] = 1;
    if (i.flow != Flow::Next && i.flow != Flow::Turn)
      leader[pc + 1] = 1;
  }
  std::vector<int32_t> block(size + 1, -1), starts;
  for (int32_t pc = 0; pc < size; ++pc) {
    if (leader[pc])
      starts.push_back(pc);
    block[pc] = static_cast<int32_t>(starts.size()) - 1;
  }
  const int32_t exit = static_cast<int32_t>(starts.size());
  block[size] = exit;
  starts.push_back(size);

  std::vector<std::vector<int32_t>> successors(exit + 1),
      predecessors(exit + 1);
  auto edge = [&](int32_t from, int32_t to) {
    successors[from].push_back(to);
    predecessors[to].push_back(from);
  };
  for (int32_t b = 0; b < exit; ++b) {
    int32_t last = starts[b + 1] - 1;
    const Instruction &i = code[last];
    if (i.flow == Flow::Branch)
      edge(b, block[i.target]);
    if (i.flow == Flow::Table)
      for (uint32_t target : i.list)
        edge(b, block[target]);
    if (i.flow == Flow::Exit)
      edge(b, exit);
    bool falls = i.flow == Flow::Next || i.flow == Flow::Turn || i.predicate;
    if (falls && i.flow != Flow::Table)
      edge(b, block[last + 1]);
  }

  // Post-order of the reversed graph.
  std::vector<int32_t> order, number(exit + 1, -1);
  std::vector<std::pair<int32_t, size_t>> stack = {{exit, 0}};
  std::vector<char> seen(exit + 1, 0);
  seen[exit] = 1;
  while (!stack.empty()) {
    auto &[node, next] = stack.back();
    if (next < predecessors[node].size()) {
      int32_t other = predecessors[node][next++];
      if (!seen[other]) {
        seen[other] = 1;
        stack.emplace_back(other, 0);
      }
      continue;
    }
    number[node] = static_cast<int32_t>(order.size());
    order.push_back(node);
    stack.pop_back();
  }
  std::vector<int32_t> dominator(exit + 1, -1);
  dominator[exit] = exit;
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t i = order.size(); i-- > 0;) {
      int32_t node = order[i];
      if (node == exit)
        continue;
      int32_t found = -1;
      for (int32_t other : successors[node]) {
        if (dominator[other] < 0)
          continue;
        if (found < 0) {
          found = other;
          continue;
        }
        int32_t one = other;
        while (one != found) {
          while (number[one] < number[found])
            one = dominator[one];
          while (number[found] < number[one])
            found = dominator[found];
        }
      }
      if (found != dominator[node]) {
        dominator[node] = found;
        changed = true;
      }
    }
  }
  for (int32_t b = 0; b < exit; ++b) {
    Instruction &i = code[starts[b + 1] - 1];
    // Loops without a way out reconverge nowhere.
    if (i.flow == Flow::Branch || i.flow == Flow::Table)
      i.reconverge = dominator[b] < 0 ? size : starts[dominator[b]];
  }
}

} // namespace alibi::emulator
