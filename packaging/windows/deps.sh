#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A library for Windows, built once: deps.sh NAME…   (a function build_NAME below, an archive in sources.txt)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/windows/common.sh

# Headers are the same for every system: this computer's packages.
link_headers() {
  local folder
  mkdir -p "$LXCP_WINDOWS_PREFIX/include" "$LXCP_WINDOWS_PREFIX/share/cmake"
  for folder in boost lemon tl; do
    ln -sfn "/usr/include/$folder" "$LXCP_WINDOWS_PREFIX/include/$folder"
  done
  cp -r /usr/share/cmake/tl-expected "$LXCP_WINDOWS_PREFIX/share/cmake/"
}

# As a DLL: Qt's driver and the program use the same connection, so there must be one copy.
build_sqlite() {
  local prefix=$LXCP_WINDOWS_PREFIX source=$PWD
  (cd "$1" && "$source/configure" --disable-tcl && make -j1 sqlite3.c sqlite3.h)
  mkdir -p "$prefix"/{bin,include,lib/pkgconfig}
  "$windows_host-gcc-posix" -O2 -shared -o "$prefix/bin/sqlite3.dll" "$1/sqlite3.c" -Wl,--out-implib,"$prefix/lib/libsqlite3.dll.a" \
    '-DSQLITE_API=__declspec(dllexport)' -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_FTS3 -DSQLITE_ENABLE_RTREE \
    -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_ENABLE_UNLOCK_NOTIFY -DSQLITE_SECURE_DELETE \
    -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_MAX_VARIABLE_NUMBER=250000 -static-libgcc
  cp "$1/sqlite3.h" src/sqlite3ext.h "$prefix/include/"
}

# Only libcrypto: TLS is Windows' own.
build_openssl() {
  local prefix=$LXCP_WINDOWS_PREFIX
  ./Configure mingw64 "--cross-compile-prefix=$windows_host-" CC=gcc-posix "--prefix=$prefix" --libdir=lib shared \
    no-tests no-legacy no-engine no-dso no-ssl3 no-tls1 no-dtls no-srp no-cmp no-cms no-ts no-ct no-ocsp
  make -j"$windows_jobs" build_generated
  make -j"$windows_jobs" libcrypto-3-x64.dll libcrypto.dll.a
  cp libcrypto-3-x64.dll "$prefix/bin/"
  cp libcrypto.dll.a "$prefix/lib/"
  cp -r include/openssl "$prefix/include/"
}

build_simdjson() {
  windows_cmake . "$1" -DBUILD_SHARED_LIBS=OFF -DSIMDJSON_DEVELOPER_MODE=OFF
}

build_zstd() {
  windows_cmake build/cmake "$1" -DZSTD_BUILD_PROGRAMS=OFF -DZSTD_BUILD_STATIC=OFF -DZSTD_BUILD_TESTS=OFF
}

# Packages of courses have stored and deflated entries only.
build_libzip() {
  windows_cmake . "$1" -DENABLE_{BZIP2,LZMA,ZSTD,OPENSSL,GNUTLS,MBEDTLS,COMMONCRYPTO,WINDOWS_CRYPTO}=OFF \
    -DBUILD_{TOOLS,REGRESS,EXAMPLES,DOC}=OFF
}

build_libical() {
  windows_cmake . "$1" -DICAL_GLIB=OFF -DICAL_BUILD_DOCS=OFF -DWITH_CXX_BINDINGS=OFF -DLIBICAL_BUILD_TESTING=OFF -DICAL_ALLOW_EMPTY_PROPERTIES=ON \
    -DSTATIC_ONLY=OFF -DCMAKE_DISABLE_FIND_PACKAGE_{ICU,BDB}=ON
}

# The flag is Microsoft's compiler's; Qt's own search for its dependencies wants C.
build_qtkeychain() {
  sed -i -e 's|/utf-8||' -e 's|LANGUAGES CXX|LANGUAGES C CXX|' CMakeLists.txt qtkeychain/CMakeLists.txt
  windows_cmake . "$1" -DBUILD_WITH_QT6=ON -DBUILD_{TRANSLATIONS,TEST_APPLICATION,TESTING}=OFF -DKDE_INSTALL_USE_QT_SYS_PATHS=OFF \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
}

link_headers
for name in "$@"; do
  windows_once "$name" "build_$name"
done
