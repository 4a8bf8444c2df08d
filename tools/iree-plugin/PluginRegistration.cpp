//===- PluginRegistration.cpp - alibi as a plugin of IREE's compiler ------===//
//
// Part of the alibi-mlir project.
//
// `iree-compile --iree-plugin=alibi`: attention with linear biases is raised
// out of models, and becomes what IREE's code generators take.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Conversion/AlibiToIREE/AlibiToIREE.h"
#include "Alibi/IR/Alibi.h"
#include "Alibi/Raise/Passes.h"
#include "Alibi/Transforms/Passes.h"
#include "iree/compiler/PluginAPI/Client.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace mlir::iree_compiler;

namespace {

/// Of one session of the compiler.
struct AlibiOptions {
  bool raise = true;
  std::string method = "#alibi.exact";
  alibi::Unproven unproven = alibi::Unproven::Check;
  bool report = false;
  int64_t length = 0;

  void bindOptions(OptionsBinder &binder) {
    static llvm::cl::OptionCategory category("alibi-mlir plugin");
    binder.opt<bool>(
        "iree-alibi-raise", raise, llvm::cl::cat(category),
        llvm::cl::desc("Recognise attention with linear biases in models"));
    binder.opt<std::string>(
        "iree-alibi-method", method, llvm::cl::cat(category),
        llvm::cl::desc("Method of the attention that is recognised, an "
                       "attribute such as #alibi.window<tolerance = 1.0e-3>"));
    binder.opt<alibi::Unproven>(
        "iree-alibi-unproven", unproven, llvm::cl::cat(category),
        llvm::cl::desc("What is done about what only a run can show"),
        llvm::cl::values(
            clEnumValN(alibi::Unproven::Check, "check", "a check at run time"),
            clEnumValN(alibi::Unproven::Refuse, "refuse",
                       "the model is left as it is")));
    binder.opt<bool>("iree-alibi-report", report, llvm::cl::cat(category),
                     llvm::cl::desc("Say what was recognised, too"));
    binder.opt<int64_t>(
        "iree-alibi-length", length, llvm::cl::cat(category),
        llvm::cl::desc("What dynamic lengths are taken for where a method is "
                       "chosen; 0: unknown"));
  }
};

struct AlibiSession : public PluginSession<AlibiSession, AlibiOptions> {
  static void registerPasses() {
    // Those that this plugin runs: others would bring targets of LLVM that IREE
    // may be built without.
    alibi::registerAlibiPlan();
    alibi::registerAlibiRaise();
    alibi::registerConvertAlibiToIREE();
  }

  void onRegisterDialects(DialectRegistry &registry) override {
    registry.insert<alibi::AlibiDialect>();
  }

  LogicalResult onActivate() override {
    context->loadDialect<alibi::AlibiDialect>();
    // Ops of these are made by name, in passes, which may not load dialects.
    for (StringRef dialect : {"flow", "iree_linalg_ext"})
      context->getOrLoadDialect(dialect);
    if (options.length < 0)
      return emitError(UnknownLoc::get(context))
             << "--iree-alibi-length is " << options.length
             << ", expected 0 or more";
    return success();
  }

  /// alibi.attention of the source, before IREE converts what is around it.
  void extendInputConversionPreprocessingPassPipeline(
      OpPassManager &passManager, InputDialectOptions::Type) override {
    addLowering(passManager);
  }

  /// Here models of every front end are linalg on tensors.
  void extendPreprocessingPassPipeline(OpPassManager &passManager) override {
    if (!options.raise)
      return;
    alibi::AlibiRaiseOptions raise;
    raise.method = options.method;
    raise.unproven = options.unproven;
    raise.report = options.report;
    passManager.addPass(alibi::createAlibiRaise(raise));
    addLowering(passManager);
  }

private:
  void addLowering(OpPassManager &passManager) {
    alibi::AlibiPlanOptions plan;
    plan.length = options.length;
    passManager.addPass(alibi::createAlibiPlan(plan));
    alibi::ConvertAlibiToIREEOptions convert;
    convert.length = options.length;
    passManager.addPass(alibi::createConvertAlibiToIREE(convert));
  }
};

} // namespace

IREE_DEFINE_COMPILER_OPTION_FLAGS(AlibiOptions);

extern "C" bool
iree_register_compiler_plugin_alibi(PluginRegistrar *registrar) {
  registrar->registerPlugin<AlibiSession>("alibi");
  return true;
}
