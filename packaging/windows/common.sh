# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
#
# What the scripts of this folder share: where things are and how a library is built once. To be sourced in the source tree's root.
#
# Everything that is fetched or built on the way is in one cache outside the tree, ~/.cache/lxcp-windows (LXCP_WINDOWS_CACHE):
# sources/ (archives), build/ (can be deleted), prefix/ (Qt and the libraries) with prefix/stamps/, one for each that stands.
windows_rooms=packaging/windows
windows_cache=${LXCP_WINDOWS_CACHE:-$HOME/.cache/lxcp-windows}
windows_sources=$windows_cache/sources
windows_work=$windows_cache/build
export LXCP_WINDOWS_PREFIX=$windows_cache/prefix
windows_jobs=${LXCP_JOBS:-$(getconf _NPROCESSORS_ONLN)}
windows_host=x86_64-w64-mingw32
windows_toolchain=$PWD/$windows_rooms/mingw.cmake
mkdir -p "$windows_sources" "$windows_work" "$LXCP_WINDOWS_PREFIX/stamps"

# windows_archive NAME: the archive of the source NAME in sources.txt.
windows_archive() {
  local path
  path=$(awk -v name="$1" '$1 == name { print $2 }' "$windows_rooms/sources.txt")
  echo "$windows_sources/$(basename "${path:?sources.txt has no $1}")"
}

# windows_stamp NAME FUNCTION: what a library's build depends on: its archive, the function that builds it, the tool chain.
windows_stamp() {
  { cat "$(windows_archive "$1")" "$windows_toolchain"; declare -f windows_cmake "$2"; } | sha256sum | cut -d ' ' -f 1
}

# windows_once NAME FUNCTION: unpacks NAME's archive and calls FUNCTION in its folder, with an empty folder to build in as
# its argument; nothing when that has been done with this archive and this function.
windows_once() {
  local name=$1 function=$2 stamp folder=$windows_work/$1
  stamp=$(windows_stamp "$name" "$function")
  if [[ $(cat "$LXCP_WINDOWS_PREFIX/stamps/$name" 2>/dev/null) == "$stamp" ]]; then
    return
  fi
  echo "Building $name for Windows; the log is $folder.log"
  rm -rf "$folder"
  mkdir -p "$folder/source" "$folder/build"
  tar -xf "$(windows_archive "$name")" -C "$folder/source" --strip-components=1
  # In the background, as a shell does not stop at errors within a condition.
  (cd "$folder/source" && "$function" "$folder/build") >"$folder.log" 2>&1 &
  if ! wait $!; then
    tail -40 "$folder.log" >&2
    return 1
  fi
  rm -rf "$folder"
  echo "$stamp" >"$LXCP_WINDOWS_PREFIX/stamps/$name"
}

# windows_cmake SOURCE BUILD ARGUMENTS…: configures, builds and installs into the prefix.
windows_cmake() {
  local source=$1 build=$2
  shift 2
  cmake -S "$source" -B "$build" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$windows_toolchain" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$LXCP_WINDOWS_PREFIX" -DCMAKE_INSTALL_LIBDIR=lib \
    -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
  cmake --build "$build" -j "$windows_jobs"
  cmake --install "$build"
}
