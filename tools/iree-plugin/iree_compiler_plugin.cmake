# Read by IREE's build, which is given this folder in IREE_CMAKE_PLUGIN_PATHS.
add_subdirectory("${CMAKE_CURRENT_LIST_DIR}" alibi)
