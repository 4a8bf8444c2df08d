//===- Lower.h - From the text of a module to LLVM IR -----------*- C++ -*-===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#ifndef ALIBI_COMPILER_LOWER_H
#define ALIBI_COMPILER_LOWER_H

#include "Alibi/Compiler/Target.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <string>

namespace llvm {
class LLVMContext;
class Module;
} // namespace llvm

namespace alibi {

/// Where a lowering may stop.
enum class Stage { Alibi, Linalg, Buffers, LLVMDialect };

/// The passes from tensors to `stage`, for a target; `openmp`: threads share
/// parallel loops.
void buildLoweringPipeline(mlir::OpPassManager &pm, Stage stage,
                           const TargetDescription &target, bool openmp = true);

/// A module on its way to LLVM IR, in a context of its own. Every error holds
/// the diagnostics that were emitted.
class Lowering {
public:
  Lowering();

  /// Text or bytecode. Arguments of functions keep their names in the text as
  /// locations.
  llvm::Error parse(llvm::StringRef text, llvm::StringRef file = "");
  /// `pipeline` is as in `--pass-pipeline`.
  llvm::Error run(llvm::StringRef pipeline);
  llvm::Error run(Stage stage, const TargetDescription &target,
                  bool openmp = true);
  llvm::Error run(llvm::function_ref<void(mlir::OpPassManager &)> build);
  /// A module of the LLVM dialect as LLVM IR, not yet optimized.
  llvm::Expected<std::unique_ptr<llvm::Module>>
  translate(llvm::LLVMContext &llvmContext, const llvm::TargetMachine &machine);

  mlir::ModuleOp getModule() { return *module; }
  /// Errors so far, one per line.
  const std::string &getDiagnostics() const { return diagnostics; }

private:
  llvm::Error run(mlir::PassManager &manager);

  mlir::MLIRContext context;
  std::string diagnostics;
  mlir::ScopedDiagnosticHandler handler;
  mlir::OwningOpRef<mlir::ModuleOp> module;
};

/// LLVM's -O3, as all compiled code gets it.
void optimize(llvm::Module &module, llvm::TargetMachine &machine);

} // namespace alibi

#endif // ALIBI_COMPILER_LOWER_H
