# MLIR as this project and its users link it; find_package(MLIR) comes first.
# Part of the installed package.
#
#   Alibi::MLIR   libMLIR and libLLVM, with the headers of both
#   Alibi::MLIRC  the same with MLIR's C API, whose archives hold wrappers alone.
#                 They are named as files: as targets they would bring MLIR's
#                 static archives, which register everything a second time.
#   Alibi::OpenMP LLVM's OpenMP runtime, which compiled code calls
if(NOT TARGET Alibi::MLIR)
  separate_arguments(ALIBI_LLVM_DEFINITIONS NATIVE_COMMAND "${LLVM_DEFINITIONS}")
  add_library(Alibi::MLIR INTERFACE IMPORTED)
  target_include_directories(Alibi::MLIR INTERFACE
    ${MLIR_INCLUDE_DIRS} ${LLVM_INCLUDE_DIRS})
  target_compile_definitions(Alibi::MLIR INTERFACE ${ALIBI_LLVM_DEFINITIONS})
  target_link_libraries(Alibi::MLIR INTERFACE MLIR LLVM)

  add_library(Alibi::MLIRC INTERFACE IMPORTED)
  get_property(ALIBI_MLIR_C_ARCHIVES GLOBAL PROPERTY MLIR_UPSTREAM_CAPI_LIBS)
  # Others use MLIRCAPIIR.
  list(APPEND ALIBI_MLIR_C_ARCHIVES MLIRCAPIIR)
  list(TRANSFORM ALIBI_MLIR_C_ARCHIVES REPLACE "(.+)" "$<TARGET_FILE:\\1>")
  # A project without C++ does not link the libraries that C++ links by itself.
  target_link_libraries(Alibi::MLIRC INTERFACE
    ${ALIBI_MLIR_C_ARCHIVES} Alibi::MLIR "$<$<LINK_LANGUAGE:C>:stdc++;m>")
endif()
if(NOT TARGET Alibi::OpenMP)
  find_library(ALIBI_OPENMP_LIBRARY omp HINTS "${LLVM_LIBRARY_DIR}" REQUIRED
    DOC "LLVM's OpenMP runtime (libomp-22-dev on Debian)")
  add_library(Alibi::OpenMP SHARED IMPORTED)
  set_target_properties(Alibi::OpenMP PROPERTIES
    IMPORTED_LOCATION "${ALIBI_OPENMP_LIBRARY}")
endif()
