#!/usr/bin/env bash
# Builds the plugin in a stand-in for IREE's build, and runs it.
#   tools/iree-plugin/check.sh IREE [BUILD]
# IREE is a checkout (without its submodules), BUILD a folder for what is built. With
# iree-compile on the path, what the plugin makes at its place in the pipeline of
# iree-compile goes back there, and is compiled to the end.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
iree=$(cd "${1:?usage: check.sh IREE [BUILD]}" && pwd)
build=${2:-$here/../../build/iree-plugin-check}
attention=$here/../../benchmarks/raise/attention.mlir

cmake -S "$here/check" -B "$build" -G Ninja -DIREE_ROOT_DIR="$iree" \
  -DCMAKE_C_COMPILER=clang-22 -DCMAKE_CXX_COMPILER=clang++-22 >"$build.configure.log" ||
  { cat "$build.configure.log"; exit 1; }
cmake --build "$build" --target alibi-iree-driver
driver="$build/alibi-iree-driver --iree-plugin=alibi"

expect() { # FILE PATTERN [not]
  if grep -q "$2" "$1"; then found=; else found=not; fi
  [ "$found" = "${3:-}" ] || { echo "check: $1 has ${found:-a} $2" >&2; exit 1; }
}

$driver --iree-alibi-report <"$attention" >"$build/raised.mlir"
expect "$build/raised.mlir" iree_linalg_ext
expect "$build/raised.mlir" '"math.exp"() ' not
expect "$build/raised.mlir" alibi.attention not
$driver --iree-alibi-raise=false <"$attention" >"$build/left.mlir"
expect "$build/left.mlir" linalg.batch_matmul
expect "$build/left.mlir" iree_linalg_ext not
$driver --phase=input --iree-alibi-length=4096 >"$build/op.mlir" <<'END'
func.func @f(%q: tensor<1x4x?x16xf32>, %s: tensor<4xf32>) -> tensor<1x4x?x16xf32> {
  %o = alibi.attention %q, %q, %q, %s causal method(#alibi.auto<tolerance = 1.0e-3>)
      : (tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>, tensor<1x4x?x16xf32>, tensor<4xf32>)
      -> tensor<1x4x?x16xf32>
  return %o : tensor<1x4x?x16xf32>
}
END
expect "$build/op.mlir" iree_linalg_ext
expect "$build/op.mlir" alibi.attention not
refuse() { # MESSAGE OPTION
  if $driver "$2" <"$attention" >"$build/refused.mlir" 2>"$build/error.txt"; then
    echo "check: $2 is accepted" >&2
    exit 1
  fi
  expect "$build/error.txt" "$1"
}
$driver "--iree-alibi-method=#alibi.window<distance = 64>" <"$attention" >"$build/window.mlir"
expect "$build/window.mlir" iree_linalg_ext
if cmp -s "$build/window.mlir" "$build/raised.mlir"; then
  echo "check: the method is not used" >&2
  exit 1
fi
refuse 'expected 0 or more' --iree-alibi-length=-1
refuse 'is not a method' --iree-alibi-method=7

if command -v iree-compile >/dev/null; then
  flags="--iree-hal-target-device=local --iree-hal-local-target-device-backends=llvm-cpu
    --iree-llvmcpu-target-cpu=host"
  iree-compile $flags --compile-to=preprocessing -mlir-print-op-generic "$attention" \
    -o "$build/before.mlir"
  $driver <"$build/before.mlir" >"$build/after.mlir"
  expect "$build/after.mlir" iree_linalg_ext
  iree-compile $flags --compile-from=preprocessing "$build/after.mlir" -o "$build/after.vmfb"
  echo "check: the plugin, and iree-compile of what it makes: good ($build/after.vmfb)"
else
  echo "check: the plugin: good; no iree-compile on the path"
fi
