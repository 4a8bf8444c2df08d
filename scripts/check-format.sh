#!/usr/bin/env bash
# Fails when a C or C++ file is not as clang-format 22 writes it.
set -euo pipefail
cd "$(dirname "$0")/.."
find include lib tools python test benchmarks -name '*.cpp' -o -name '*.h' -o -name '*.c' |
  xargs clang-format-22 --dry-run --Werror
