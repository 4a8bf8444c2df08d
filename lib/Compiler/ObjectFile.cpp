//===- ObjectFile.cpp - LLVM IR to what files hold ------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/ObjectFile.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Bitcode/BitcodeWriter.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"

using namespace alibi;

bool alibi::usesOpenMP(const llvm::Module &module) {
  for (const llvm::Function &function : module)
    if (function.isDeclaration() &&
        (function.getName().starts_with("__kmpc_") ||
         function.getName().starts_with("omp_")))
      return true;
  return false;
}

llvm::Expected<std::string> alibi::generateCode(llvm::Module &module,
                                                llvm::TargetMachine &machine,
                                                CodeFile kind) {
  std::string problem;
  llvm::raw_string_ostream problems(problem);
  if (llvm::verifyModule(module, &problems))
    return llvm::createStringError("invalid LLVM IR:\n" + problem);
  llvm::SmallString<0> code;
  llvm::raw_svector_ostream os(code);
  if (kind == CodeFile::LLVMIR) {
    module.print(os, nullptr);
  } else if (kind == CodeFile::Bitcode) {
    llvm::WriteBitcodeToFile(module, os);
  } else {
    llvm::legacy::PassManager passes;
    auto type = kind == CodeFile::Object ? llvm::CodeGenFileType::ObjectFile
                                         : llvm::CodeGenFileType::AssemblyFile;
    if (machine.addPassesToEmitFile(passes, os, nullptr, type))
      return llvm::createStringError("LLVM emits no such file for " +
                                     machine.getTargetTriple().str());
    passes.run(module);
  }
  return code.str().str();
}
