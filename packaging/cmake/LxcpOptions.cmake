# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
include(CTest)
include(GNUInstallDirs)

option(LXCP_GUI "Build lxcp-desktop" ON)
option(LXCP_SERVER "Build lxcp-server" ON)
option(QT_WEBENGINE "Build the course player on Qt WebEngine" ON)
option(LXCP_FUZZ "Build the libFuzzer targets (clang only)" OFF)
set(jose cjose)
if(APPLE)
  set(jose openssl) # Homebrew has no cjose
endif()
set(LXCP_JOSE "${jose}" CACHE STRING "What checks the signatures of ID tokens: cjose, or openssl where there is no cjose")
set(LXCP_SANITIZE "" CACHE STRING "Sanitizers to compile with, e.g. address,undefined")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(LXCP_CCACHE ccache)
if(LXCP_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # base_dir lets two checkouts of the same source share one cache.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${LXCP_CCACHE})
endif()
find_program(LXCP_MOLD mold)
if(LXCP_MOLD AND UNIX AND NOT APPLE)
  add_link_options(-fuse-ld=mold)
endif()
# Mold cannot be told an order (ui/main/CMakeLists.txt).
find_program(LXCP_LLD ld.lld)
# A program's pages are its memory, and the kernel maps 16 around each one that is touched: nothing that is never called, nothing
# twice, and what handles errors apart from the rest.
if(NOT MSVC)
  set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG -ffunction-sections -fdata-sections")
  if(APPLE)
    add_link_options($<$<CONFIG:Release>:LINKER:-dead_strip>)
  else()
    add_link_options($<$<CONFIG:Release>:LINKER:--gc-sections>)
  endif()
  if(LXCP_MOLD AND UNIX AND NOT APPLE)
    add_link_options($<$<CONFIG:Release>:LINKER:--icf=safe,-z,keep-text-section-prefix>)
  endif()
endif()

# Files that are packed into programs: rcc is the building computer's, and would take zstd for a Qt that may not have it.
set(LXCP_RCC_OPTIONS "")
if(CMAKE_CROSSCOMPILING)
  set(LXCP_RCC_OPTIONS --compress-algo zlib)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network)
set(CMAKE_AUTOMOC ON)

if(NOT MSVC)
  add_compile_options(-Wall -Wextra -Wpedantic $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> -Wnon-virtual-dtor -fno-omit-frame-pointer)
  # Names of files in assertions begin at the source, so that another checkout finds the same in the compiler's cache.
  add_compile_options(-fmacro-prefix-map=${CMAKE_SOURCE_DIR}/=)
endif()
add_compile_definitions(QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
                        LXCP_VERSION="${PROJECT_VERSION}")
if(WIN32)
  add_compile_definitions(NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE)
endif()
if(MINGW)
  # A section for each function is more than the older object format can count.
  add_compile_options(-Wa,-mbig-obj)
endif()
if(LXCP_SANITIZE)
  add_compile_options(-fsanitize=${LXCP_SANITIZE})
  add_link_options(-fsanitize=${LXCP_SANITIZE})
endif()
