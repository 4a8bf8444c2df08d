//===- CHeader.cpp - The header of compiled files -------------------------===//
//
// Part of the alibi-mlir project.
//
//===----------------------------------------------------------------------===//

#include "Alibi/Compiler/CInterface.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <set>

using namespace alibi;
using llvm::StringRef;

/// What every header of the same version has.
static const char *const kCommon = R"(
#ifndef ALIBI_ABI_VERSION
#define ALIBI_ABI_VERSION @VERSION@

/* What a function returns: 0, or one of these in the low 8 bits and, above
   them, the number of the parameter that is wrong, from 1 (for
   ALIBI_SIZES_DISAGREE, of the disagreement). Nothing is written unless it is 0. */
enum alibi_status {
  ALIBI_OK = 0,
  ALIBI_BAD_POINTER = 1,    /* null, or not aligned to the element */
  ALIBI_WRONG_SIZE = 2,     /* not the size in the function's comment */
  ALIBI_NOT_CONTIGUOUS = 3, /* strides other than those of rows in order */
  ALIBI_OVERLAP = 4,        /* memory that is written is also another's */
  ALIBI_SIZES_DISAGREE = 5  /* as a line of the function's comment says */
};

static inline int alibi_status_kind(int status) { return status & 255; }
static inline int alibi_status_number(int status) { return status >> 8; }
static inline const char *alibi_status_text(int status) {
  switch (alibi_status_kind(status)) {
  case ALIBI_OK:
    return "no error";
  case ALIBI_BAD_POINTER:
    return "a pointer is null or not aligned to its element type";
  case ALIBI_WRONG_SIZE:
    return "a tensor has an unexpected size";
  case ALIBI_NOT_CONTIGUOUS:
    return "a tensor is not contiguous";
  case ALIBI_OVERLAP:
    return "memory that is written overlaps with another tensor";
  case ALIBI_SIZES_DISAGREE:
    return "the sizes of several tensors do not fit each other";
  default:
    return "unknown status";
  }
}
#elif ALIBI_ABI_VERSION != @VERSION@
#error "this header is of version @VERSION@ of the interface of alibi-compile, \
and another one that is included is not"
#endif
)";

/// f32, bf16, i64.
static std::string elementName(const ValueInfo &value) {
  StringRef kind = value.kind == ValueInfo::Kind::BFloat    ? "bf"
                   : value.kind == ValueInfo::Kind::Integer ? "i"
                                                            : "f";
  return (kind + llvm::Twine(value.bits)).str();
}

static std::string cElement(const ValueInfo &value) {
  if (value.kind == ValueInfo::Kind::Integer)
    return "int" + std::to_string(value.bits) + "_t";
  return value.bits == 16 ? "uint16_t" : value.bits == 32 ? "float" : "double";
}

static std::string tensorName(const ValueInfo &value) {
  return "alibi_" + elementName(value) + "_" +
         std::to_string(value.shape.size()) + "d";
}

/// f32 [?, 8, 64]
static std::string describe(const ValueInfo &value) {
  std::string text = elementName(value);
  if (!value.isTensor)
    return text;
  auto sizes = llvm::map_range(value.shape, [](int64_t size) {
    return size == -1 ? "?" : std::to_string(size);
  });
  return text + " [" + llvm::join(sizes, ", ") + "]";
}

/// The words of C and C++ that are no names.
static constexpr StringRef kWords =
    " alignas alignof and and_eq asm auto bitand bitor bool break case catch "
    "char class compl concept const consteval constexpr constinit const_cast "
    "continue co_await co_return co_yield decltype default delete do double "
    "dynamic_cast else enum explicit export extern false float for friend goto "
    "if inline int long mutable namespace new noexcept not not_eq nullptr "
    "operator or or_eq private protected public register reinterpret_cast "
    "requires restrict return short signed sizeof static static_assert "
    "static_cast struct switch template this thread_local throw true try "
    "typedef typeid typename typeof union unsigned using virtual void volatile "
    "wchar_t while xor xor_eq ";

/// The names in MLIR where C can have them; those of results are numbers.
static std::vector<std::string> parameterNames(const FunctionInfo &info) {
  std::vector<std::string> names;
  for (auto [number, value] : llvm::enumerate(info.arguments)) {
    std::string name = value.name;
    bool isName =
        !name.empty() && llvm::isAlpha(name.front()) &&
        llvm::all_of(name, [](char c) { return llvm::isAlnum(c) || c == '_'; });
    bool isWord = kWords.contains((" " + name + " "));
    if (!isName || isWord)
      name = "arg" + std::to_string(number);
    while (llvm::is_contained(names, name))
      name += "_";
    names.push_back(name);
  }
  for (size_t number = 0; number < info.results.size(); ++number) {
    std::string name = "result" + std::to_string(number);
    while (llvm::is_contained(names, name))
      name += "_";
    names.push_back(name);
  }
  return names;
}

static void writeTensorType(llvm::raw_ostream &os, const ValueInfo &value) {
  std::string name = tensorName(value), element = cElement(value);
  std::string guard = StringRef(name).upper();
  size_t rank = value.shape.size();
  os << "\n#ifndef " << guard << "\n#define " << guard << "\n";
  os << "typedef struct " << name << " {\n  " << element << " *data;\n";
  if (rank)
    os << "  int64_t sizes[" << rank << "];\n  int64_t strides[" << rank
       << "]; /* in elements */\n";
  os << "} " << name << ";\n";
  // A contiguous tensor from its sizes.
  os << "static inline " << name << " " << name << "_of(" << element
     << " *data";
  for (size_t dim = 0; dim < rank; ++dim)
    os << ", int64_t size" << dim;
  os << ") {\n  " << name << " tensor;\n  tensor.data = data;\n";
  for (size_t dim = 0; dim < rank; ++dim)
    os << "  tensor.sizes[" << dim << "] = size" << dim << ";\n";
  for (size_t dim = rank; dim-- > 0;) {
    os << "  tensor.strides[" << dim << "] = ";
    if (dim + 1 == rank)
      os << "1;\n";
    else
      os << "tensor.strides[" << dim + 1 << "] * size" << dim + 1 << ";\n";
  }
  os << "  return tensor;\n}\n#endif\n";
}

/// What might end a comment, or a line of it, does not.
static std::string inComment(StringRef text) {
  std::string safe;
  for (char c : text)
    safe += c == '/' ? '|' : llvm::isPrint(c) ? c : ' ';
  return safe;
}

static void writeFunction(llvm::raw_ostream &os, const CFunction &function) {
  const FunctionInfo &info = function.info;
  std::vector<std::string> names = parameterNames(info);
  os << "\n/* @" << inComment(info.name) << "\n";
  for (auto [number, name] : llvm::enumerate(names)) {
    bool isResult = number >= info.arguments.size();
    const ValueInfo &value = isResult
                                 ? info.results[number - info.arguments.size()]
                                 : info.arguments[number];
    os << "     " << number + 1 << "  " << name << ": " << describe(value)
       << (isResult           ? ", written"
           : value.isWritable ? ", may be written"
                              : "")
       << "\n";
  }
  if (!function.rules.empty())
    os << "   ALIBI_SIZES_DISAGREE, by its number:\n";
  for (auto [number, rule] : llvm::enumerate(function.rules))
    os << "     " << number + 1 << "  " << inComment(rule) << "\n";
  os << "*/\nint " << function.name << "(";
  for (auto [number, name] : llvm::enumerate(names)) {
    bool isResult = number >= info.arguments.size();
    const ValueInfo &value = isResult
                                 ? info.results[number - info.arguments.size()]
                                 : info.arguments[number];
    if (number)
      os << ", ";
    if (value.isTensor)
      os << "const " << tensorName(value) << " *" << name;
    else
      os << cElement(value) << " " << name;
  }
  os << (names.empty() ? "void" : "") << ");\n";
}

std::string alibi::writeCHeader(llvm::ArrayRef<CFunction> functions,
                                StringRef file) {
  std::string guard = "ALIBI_GENERATED_";
  for (char c : llvm::sys::path::filename(file))
    guard += llvm::isAlnum(c) ? llvm::toUpper(c) : '_';
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "/* Generated by alibi-compile.\n\n"
        "   A tensor is given by the address of its data, sizes and strides: "
        "row-major and\n   contiguous, aligned to its element. f16 and bf16 "
        "are their bits. A question mark\n   is any size. Memory is the "
        "caller's; what is written overlaps with nothing else.\n   Functions "
        "may run at the same time, and use the C library's allocator. Threads\n"
        "   (OMP_NUM_THREADS, omp_set_num_threads) share their work unless "
        "they were compiled\n   with --openmp=false: link objects with clang "
        "-fopenmp. Results are the same for any\n   number of threads. */\n"
     << "#ifndef " << guard << "\n#define " << guard
     << "\n\n#include <stdint.h>\n";
  StringRef common = kCommon;
  for (size_t at; (at = common.find("@VERSION@")) != StringRef::npos;) {
    os << common.take_front(at) << kCInterfaceVersion;
    common = common.drop_front(at + StringRef("@VERSION@").size());
  }
  os << common;
  std::set<std::string> written;
  for (const CFunction &function : functions)
    for (const auto *values :
         {&function.info.arguments, &function.info.results})
      for (const ValueInfo &value : *values)
        if (value.isTensor && written.insert(tensorName(value)).second)
          writeTensorType(os, value);
  os << "\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n";
  for (const CFunction &function : functions)
    writeFunction(os, function);
  os << "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
  return text;
}
