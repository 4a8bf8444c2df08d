//===- HeaderTest.c - The header as C99, the library linked by C ----------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "alibi-c/CUDA.h"
#include <string.h>

int main(void) {
  AlibiCudaBundle *bundle = NULL;
  if (alibiCudaLastError()[0] != 0)
    return 1;
  if (alibiCudaBundleOpen("/no/such/folder", NULL, &bundle) !=
          ALIBI_CUDA_INVALID_BUNDLE ||
      bundle != NULL)
    return 2;
  if (strstr(alibiCudaLastError(), "/no/such/folder/manifest.json") == NULL)
    return 3;
  alibiCudaBundleClose(NULL);
  return 0;
}
