import os
import shutil
import sys

import lit.formats

if " " in config.alibi_source_dir + config.alibi_build_dir:
    # RUN lines name paths without quotes, as is usual.
    lit_config.fatal(
        f"the lit tests need paths without spaces, got {config.alibi_source_dir} "
        f"and {config.alibi_build_dir}"
    )

config.name = "alibi-mlir"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Models", "Python", "Unit"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.alibi_build_dir, "test")
if config.alibi_sanitize:
    config.available_features.add("sanitized")
    # libMLIR itself is not instrumented, and frees nothing of what it registers.
    config.environment["ASAN_OPTIONS"] = "detect_leaks=0:detect_container_overflow=0"
    config.environment["UBSAN_OPTIONS"] = "print_stacktrace=1:halt_on_error=1"
# NVIDIA's assembler, as alibi-compile finds it.
cuda_home = os.environ.get("CUDA_HOME")
if cuda_home:
    config.environment["CUDA_HOME"] = cuda_home
toolkits = [cuda_home, "/usr/local/cuda"] if cuda_home else ["/usr/local/cuda"]
if shutil.which("ptxas") or any(
    shutil.which(os.path.join(toolkit, "bin", "ptxas")) for toolkit in toolkits
):
    config.available_features.add("ptxas")
config.environment["PATH"] = os.pathsep.join(
    [
        os.path.join(config.alibi_build_dir, "bin"),
        config.llvm_tools_dir,
        config.environment["PATH"],
    ]
)
config.substitutions += [
    ("%alibi-plugin", os.path.join(config.alibi_build_dir, "lib", "AlibiPlugin.so")),
    ("%python", sys.executable),
    ("%alibi-build", config.alibi_build_dir),
    ("%alibi-source", config.alibi_source_dir),
    # The binary of Debian's package, as users have it.
    ("%stock-mlir-opt", "mlir-opt-22"),
]
