#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The folder that the installer packs: build/windows-installed with the programs, their modules, Qt's plugins and texts, and every
# DLL that any of them loads and Windows has not got.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/windows/common.sh
folder=$PWD/build/windows-installed
rm -rf "$folder"
cmake --install build/windows --prefix "$folder" --component desktop --strip >build/windows-install.log

# Qt looks beside the program otherwise.
printf '[Paths]\nPrefix = ..\n' >"$folder/bin/qt.conf"

# What Qt loads by name. The platform 'windows', Windows' own TLS and style, the formats of pictures in courses.
for plugin in platforms/qwindows tls/qschannelbackend styles/qwindowsvistastyle imageformats/qico imageformats/qjpeg imageformats/qgif; do
  install -D "$LXCP_WINDOWS_PREFIX/plugins/$plugin.dll" "$folder/plugins/$plugin.dll"
done
for language in ar de es fr it ja pt_BR zh_CN; do
  install -D -m 644 "/usr/share/qt6/translations/qtbase_$language.qm" "$folder/translations/qtbase_$language.qm"
done

# Where DLLs are taken from; a name that is in none of them is Windows'.
places=("$LXCP_WINDOWS_PREFIX/bin" "/usr/$windows_host/lib" "$(dirname "$("$windows_host-g++-posix" -print-libgcc-file-name)")")
add_libraries_of() {
  local name place
  for name in $("$windows_host-objdump" -p "$1" | sed -n 's/.*DLL Name: //p'); do
    [[ -f $folder/bin/$name ]] && continue
    for place in "${places[@]}"; do
      if [[ -f $place/$name ]]; then
        install "$place/$name" "$folder/bin/$name"
        add_libraries_of "$folder/bin/$name"
        break
      fi
    done
  done
}
while read -r file; do
  add_libraries_of "$file"
done < <(find "$folder" -name '*.exe' -o -name '*.dll')
find "$folder" -name '*.dll' -exec "$windows_host-strip" --strip-unneeded {} +
install -m 644 LICENSE "$folder/LICENSE.txt"
du -sh "$folder"
