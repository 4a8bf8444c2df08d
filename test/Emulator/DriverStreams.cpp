//===- DriverStreams.cpp - Streams, events, texts of errors ---------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Driver.h"

#include <chrono>

using namespace alibi::emulator;

namespace {
struct Event {
  std::chrono::steady_clock::time_point time;
  bool recorded = false;
};
} // namespace

// Everything is done when a call returns: streams have nothing to wait for.
EMU_EXPORT Result cuStreamCreate(void **stream, unsigned) {
  *stream = new char;
  return requireContext();
}
EMU_EXPORT Result cuStreamDestroy_v2(void *stream) {
  delete static_cast<char *>(stream);
  return requireContext();
}
EMU_EXPORT Result cuStreamSynchronize(void *) { return requireContext(); }
EMU_EXPORT Result cuStreamQuery(void *) { return requireContext(); }
EMU_EXPORT Result cuStreamWaitEvent(void *, void *, unsigned) {
  return requireContext();
}

EMU_EXPORT Result cuEventCreate(void **event, unsigned) {
  *event = new Event;
  return requireContext();
}
EMU_EXPORT Result cuEventDestroy_v2(void *event) {
  delete static_cast<Event *>(event);
  return requireContext();
}
EMU_EXPORT Result cuEventRecord(void *event, void *) {
  static_cast<Event *>(event)->time = std::chrono::steady_clock::now();
  static_cast<Event *>(event)->recorded = true;
  return requireContext();
}
EMU_EXPORT Result cuEventSynchronize(void *) { return requireContext(); }
EMU_EXPORT Result cuEventQuery(void *) { return requireContext(); }
/// Of this machine, not of a device.
EMU_EXPORT Result cuEventElapsedTime(float *milliseconds, void *from,
                                     void *to) {
  const Event *first = static_cast<Event *>(from);
  const Event *last = static_cast<Event *>(to);
  if (!first->recorded || !last->recorded)
    return failed(kInvalidHandle, "an event has not been recorded");
  *milliseconds =
      std::chrono::duration<float, std::milli>(last->time - first->time)
          .count();
  return requireContext();
}

static const std::map<Result, std::pair<const char *, const char *>> &names() {
  static const std::map<Result, std::pair<const char *, const char *>> all = {
      {0, {"CUDA_SUCCESS", "no error"}},
      {1, {"CUDA_ERROR_INVALID_VALUE", "invalid argument"}},
      {2, {"CUDA_ERROR_OUT_OF_MEMORY", "out of memory"}},
      {3, {"CUDA_ERROR_NOT_INITIALIZED", "initialization error"}},
      {101, {"CUDA_ERROR_INVALID_DEVICE", "invalid device ordinal"}},
      {200, {"CUDA_ERROR_INVALID_IMAGE", "device kernel image is invalid"}},
      {201, {"CUDA_ERROR_INVALID_CONTEXT", "invalid device context"}},
      {209,
       {"CUDA_ERROR_NO_BINARY_FOR_GPU",
        "no kernel image is available for execution on the device"}},
      {218, {"CUDA_ERROR_INVALID_PTX", "a PTX JIT compilation failed"}},
      {400, {"CUDA_ERROR_INVALID_HANDLE", "invalid resource handle"}},
      {500, {"CUDA_ERROR_NOT_FOUND", "named symbol not found"}},
      {700,
       {"CUDA_ERROR_ILLEGAL_ADDRESS",
        "an illegal memory access was encountered"}},
      {716, {"CUDA_ERROR_MISALIGNED_ADDRESS", "misaligned address"}},
      {719, {"CUDA_ERROR_LAUNCH_FAILED", "unspecified launch failure"}},
      {801, {"CUDA_ERROR_NOT_SUPPORTED", "operation not supported"}},
  };
  return all;
}
EMU_EXPORT Result cuGetErrorName(Result error, const char **text) {
  auto found = names().find(error);
  *text = found == names().end() ? nullptr : found->second.first;
  return *text ? kSuccess : kInvalidValue;
}
EMU_EXPORT Result cuGetErrorString(Result error, const char **text) {
  auto found = names().find(error);
  *text = found == names().end() ? nullptr : found->second.second;
  return *text ? kSuccess : kInvalidValue;
}
