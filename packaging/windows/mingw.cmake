# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Windows programs (x86_64) by Debian's mingw-w64. LXCP_WINDOWS_PREFIX, a variable or the environment's, is the folder with Qt
# and the libraries for Windows (common.sh). The posix flavour: the other one has no std::mutex.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
# QtKeychain and OpenSSL's finder ask for it.
set(CMAKE_SYSTEM_VERSION 10)

set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

if(NOT LXCP_WINDOWS_PREFIX)
  set(LXCP_WINDOWS_PREFIX "$ENV{LXCP_WINDOWS_PREFIX}")
endif()
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES LXCP_WINDOWS_PREFIX)
set(CMAKE_FIND_ROOT_PATH "${LXCP_WINDOWS_PREFIX}" /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(CMAKE_PREFIX_PATH "${LXCP_WINDOWS_PREFIX}")

# What pkg-config finds is the prefix's, never this computer's.
set(ENV{PKG_CONFIG_LIBDIR} "${LXCP_WINDOWS_PREFIX}/lib/pkgconfig")
set(ENV{PKG_CONFIG_PATH} "")
