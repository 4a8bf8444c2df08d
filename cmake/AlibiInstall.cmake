# What `cmake --install` puts beside the libraries and tools: the headers and the
# CMake package AlibiMLIR.
include(CMakePackageConfigHelpers)

install(DIRECTORY include/Alibi include/alibi-c
  DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  FILES_MATCHING PATTERN "*.h" PATTERN "*.td")
install(DIRECTORY "${PROJECT_BINARY_DIR}/include/Alibi"
  DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  FILES_MATCHING PATTERN "*.h.inc" PATTERN CMakeFiles EXCLUDE)

set(ALIBI_PACKAGE_DIR "${CMAKE_INSTALL_LIBDIR}/cmake/AlibiMLIR")
configure_package_config_file(cmake/AlibiMLIRConfig.cmake.in
  "${PROJECT_BINARY_DIR}/AlibiMLIRConfig.cmake"
  INSTALL_DESTINATION "${ALIBI_PACKAGE_DIR}"
  NO_CHECK_REQUIRED_COMPONENTS_MACRO)
write_basic_package_version_file(
  "${PROJECT_BINARY_DIR}/AlibiMLIRConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/AlibiMLIRConfig.cmake"
  "${PROJECT_BINARY_DIR}/AlibiMLIRConfigVersion.cmake" cmake/AlibiUseMLIR.cmake
  DESTINATION "${ALIBI_PACKAGE_DIR}")
install(EXPORT AlibiMLIRTargets NAMESPACE Alibi::
  DESTINATION "${ALIBI_PACKAGE_DIR}")
