#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a Windows program under Wine: wine.sh PROGRAM ARGUMENTS…; CTest uses it for the tests.
# LXCP_WINEPREFIX is the Windows to run it in (test.sh makes one); LXCP_WINE_BARE=1 leaves out the folders of the build's DLLs and plugins, so that
# a program has what it was installed with. Wine does not hand QT_… on, unless WINE stands in front of them.
set -euo pipefail
cache=${LXCP_WINDOWS_CACHE:-$HOME/.cache/lxcp-windows}
export WINEPREFIX=${LXCP_WINEPREFIX:-$cache/wine} WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe='
export WINEQT_FORCE_STDERR_LOGGING=1
if [[ -z ${LXCP_WINE_BARE:-} ]]; then
  export QT_PLUGIN_PATH=${QT_PLUGIN_PATH:-$cache/prefix/plugins}
  compiler=$(dirname "$(x86_64-w64-mingw32-g++-posix -print-libgcc-file-name)")
  WINEPATH=$(printf 'Z:%s;' "$cache/prefix/bin" /usr/x86_64-w64-mingw32/lib "$compiler")
  export WINEPATH=${WINEPATH//\//\\}
fi
# The platform 'offscreen' reads its letters from a folder; the platform 'windows' has its own.
export QT_QPA_FONTDIR=${QT_QPA_FONTDIR:-Z:/usr/share/fonts/truetype/dejavu}
for name in "${!QT_@}"; do
  export "WINE$name=${!name}"
done
exec wine "$@"
