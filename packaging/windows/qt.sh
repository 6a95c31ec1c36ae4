#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt Base for Windows, from Debian's source package, with this computer's Qt tools. Once; it is the longest of the steps.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/windows/common.sh

# The source package has not got Qt's own copy of SQLite, so sqlite3 is there first. TLS is Windows' own. A precompiled header
# would make ccache useless, and the plugin that draws with Direct2D does not link with mingw-w64's headers. moc, rcc and uic are this
# computer's.
build_qt() {
  local off=() feature
  for feature in openssl opengl vulkan dbus icu zstd brotli tabletevent direct2d1_1 sql_odbc sql_mysql sql_psql; do
    off+=("-DFEATURE_$feature=OFF")
  done
  windows_cmake . "$1" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF -DBUILD_WITH_PCH=OFF \
    -DINPUT_opengl=no -DFEATURE_schannel=ON -DFEATURE_direct2d=ON -DFEATURE_system_sqlite=ON -DFEATURE_optimize_size=OFF "${off[@]}"
}

windows_once qt build_qt
