#!/usr/bin/env bash
# Writes docs/Dialect.md and docs/Passes.md from the TableGen descriptions. With
# --check it writes nothing, and fails where they are stale.
set -euo pipefail
cd "$(dirname "$0")/.."
prefix=${LLVM_PREFIX:-/usr/lib/llvm-22}
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
generate() { # output, input, generator and its options
  "$prefix/bin/mlir-tblgen" "${@:3}" -I include -I "$prefix/include" "$2" >"$fresh/$1"
}
generate Dialect.md include/Alibi/IR/AlibiOps.td -gen-dialect-doc -dialect=alibi
generate Passes.md include/Alibi/Transforms/Passes.td -gen-pass-doc
generate Raise.md include/Alibi/Raise/Passes.td -gen-pass-doc
generate CPU.md include/Alibi/CodeGen/CPU/Passes.td -gen-pass-doc
generate CUDA.md include/Alibi/CodeGen/CUDA/Passes.td -gen-pass-doc
generate IREE.md include/Alibi/Conversion/AlibiToIREE/Passes.td -gen-pass-doc
cat "$fresh/Raise.md" "$fresh/CPU.md" "$fresh/CUDA.md" "$fresh/IREE.md" >>"$fresh/Passes.md"

for page in Dialect.md Passes.md; do
  if [ "${1:-}" = --check ]; then
    diff -u "docs/$page" "$fresh/$page" ||
      { echo "docs/$page is stale: run scripts/update-docs.sh" >&2; exit 1; }
  else
    mkdir -p docs
    cp "$fresh/$page" "docs/$page"
  fi
done
