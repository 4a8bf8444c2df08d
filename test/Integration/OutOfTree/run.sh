#!/usr/bin/env bash
# Installs a build, moves the tree elsewhere, and builds and runs the projects
# of this folder against it. Compilers and flags come from the environment.
#   run.sh build-folder
set -euo pipefail
projects=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$projects/../../.." && pwd)
build=$1
work=$build/test/OutOfTree
tree=$build/test/install-tree
log=$work/log
rm -rf "$work" "$tree"
mkdir -p "$work"

fail() {
  echo "out-of-tree: $1" >&2
  exit 1
}
quietly() { # shows what a command prints where it fails
  "$@" >"$log" 2>&1 || { cat "$log" >&2; fail "failed: $*"; }
}

quietly cmake --install "$build" --prefix "$work/first"
mv "$work/first" "$tree"
if grep -rnF -e "$source" -e "$build" "$tree/lib/cmake" "$tree/include"; then
  fail "the installed package names folders of the build"
fi

configure() { # project, build folder, options
  quietly cmake -S "$projects/$1" -B "$work/$2" -DCMAKE_PREFIX_PATH="$tree" "${@:3}"
}
configure . both
quietly cmake --build "$work/both"
"$work/both/compile-attention" | grep -x 'compiled f' >/dev/null ||
  fail "the C++ program did not compile the function"
"$work/both/lower-attention" | grep 'llvm.func @f' >/dev/null ||
  fail "the C program did not lower the function"

configure c-only c-only
quietly cmake --build "$work/c-only"
"$work/c-only/lower-attention" >/dev/null

configure sampling-only sampling-only -DCMAKE_DISABLE_FIND_PACKAGE_MLIR=ON
quietly cmake --build "$work/sampling-only"
"$work/sampling-only/plan-samples" >/dev/null

configure cuda-only cuda-only -DCMAKE_DISABLE_FIND_PACKAGE_MLIR=ON
quietly cmake --build "$work/cuda-only"
said=$("$work/cuda-only/list-entries" "$work" 2>&1) || true
case $said in
  *"manifest.json': No such file"*) ;;
  *) fail "the C program did not say that a folder is no bundle" ;;
esac

# Another LLVM is refused, with the reason.
mkdir "$work/llvm-21"
cat >"$work/llvm-21/MLIRConfig.cmake" <<'END'
set(LLVM_VERSION 21.1.0)
set(LLVM_VERSION_MAJOR 21)
END
if (configure c-only refused -DMLIR_DIR="$work/llvm-21") 2>"$work/refused.log"; then
  fail "MLIR of LLVM 21 was accepted"
fi
tr -s ' \n' ' ' <"$work/refused.log" | grep -q 'LLVM 22, and the MLIR in .* is of LLVM 21' ||
  fail "MLIR of LLVM 21 was refused without the reason"

"$tree/bin/alibi-opt" --alibi-to-llvm "$source/examples/attention.mlir" >/dev/null
"$tree/bin/alibi-compile" "$source/examples/attention.mlir" -o "$work/attention.so"
# Stock mlir-opt cannot load code with sanitizers.
if [ -z "${ALIBI_SANITIZED:-}" ]; then
  mlir-opt-22 --load-dialect-plugin="$tree/lib/AlibiPlugin.so" \
    --pass-pipeline='builtin.module(alibi-to-llvm)' \
    "$source/examples/attention.mlir" >/dev/null
fi
