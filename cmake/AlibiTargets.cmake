# How the project's own targets are built. All of them share one libMLIR: a
# static archive of MLIR beside it would register dialects and options twice.

function(alibi_common_options name)
  target_include_directories(${name} PUBLIC
    "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>"
    "$<BUILD_INTERFACE:${PROJECT_BINARY_DIR}/include>"
    "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
  target_compile_options(${name} PRIVATE
    -Wall -Wextra -Wno-unused-parameter -fvisibility-inlines-hidden)
  if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    # Keeps precompiled headers the same from build to build, for ccache.
    target_compile_options(${name} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
  endif()
endfunction()

# Makes a library part of the installed package, as Alibi::<name>.
function(alibi_install_library name)
  install(TARGETS ${name} EXPORT AlibiMLIRTargets
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
endfunction()

# A library that uses no MLIR.
#   alibi_add_plain_library(name sources...)
function(alibi_add_plain_library name)
  add_library(${name} STATIC ${ARGN})
  alibi_common_options(${name})
  target_compile_features(${name} PUBLIC cxx_std_17)
  alibi_install_library(${name})
endfunction()

# Settings of everything that includes MLIR's headers.
function(alibi_use_mlir name)
  alibi_common_options(${name})
  target_link_libraries(${name} PUBLIC Alibi::MLIR)
endfunction()

# A library on top of MLIR.
#   alibi_add_library(name sources... [DEPENDS targets...] [LINK libraries...])
function(alibi_add_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  alibi_use_mlir(${name})
  target_compile_features(${name} PUBLIC cxx_std_17)
  target_compile_options(${name} PRIVATE -fno-exceptions)
  target_precompile_headers(${name} PRIVATE
    <mlir/Dialect/Arith/IR/Arith.h> <mlir/Dialect/Linalg/IR/Linalg.h>
    <mlir/Dialect/SCF/IR/SCF.h> <mlir/Dialect/Tensor/IR/Tensor.h>
    <mlir/Pass/Pass.h>)
  target_link_libraries(${name} PUBLIC ${ARG_LINK})
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
  alibi_install_library(${name})
endfunction()
