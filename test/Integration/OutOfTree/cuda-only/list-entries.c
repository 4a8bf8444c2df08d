//===- list-entries.c - Says what is in a bundle --------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "alibi-c/CUDA.h"
#include <stdio.h>

int main(int argc, char **argv) {
  AlibiCudaBundle *bundle = NULL;
  if (argc != 2 ||
      alibiCudaBundleOpen(argv[1], NULL, &bundle) != ALIBI_CUDA_SUCCESS) {
    fprintf(stderr, "%s\n", alibiCudaLastError());
    return 1;
  }
  for (intptr_t i = 0; i < alibiCudaBundleNumEntries(bundle); ++i) {
    AlibiCudaDescription is;
    alibiCudaEntryDescribe(alibiCudaBundleEntry(bundle, i), &is);
    printf("%s: %s, %s\n", is.name, is.element, is.method);
  }
  alibiCudaBundleClose(bundle);
  return 0;
}
