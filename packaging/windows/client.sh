#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The application without its player, lxcp and the tests for Windows, in build/windows: client.sh [TARGET…]
# Then courses open in the person's browser. Debian's mirrors lack cjose's archive: OpenSSL checks the signatures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/windows/common.sh
host_cmake=/usr/lib/x86_64-linux-gnu/cmake

mkdir -p build
cmake -S . -B build/windows -G Ninja -DCMAKE_TOOLCHAIN_FILE="$windows_toolchain" -DCMAKE_BUILD_TYPE=Release \
  -DCMAKE_CROSSCOMPILING_EMULATOR="$PWD/packaging/windows/wine.sh" \
  -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$host_cmake" -DQt6LinguistTools_DIR="$host_cmake/Qt6LinguistTools" \
  -DQT_WEBENGINE=OFF -DLXCP_SERVER=OFF -DLXCP_JOSE=openssl >build/windows-configure.log || { cat build/windows-configure.log; exit 1; }
cmake --build build/windows -j "$windows_jobs" ${1:+--target "$@"}
