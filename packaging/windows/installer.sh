#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build/packages/lxcp-desktop-VERSION-windows-x86_64.exe from build/windows-installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/windows/CMakeCache.txt)
mkdir -p build/packages
installer=$PWD/build/packages/lxcp-desktop-$version-windows-x86_64.exe
makensis -V2 "-DVERSION=$version" "-DFOLDER=$PWD/build/windows-installed" "-DICON=$PWD/build/windows/lxcp-desktop.ico" \
  "-DINSTALLER=$installer" packaging/windows/installer.nsi
ls -l "$installer"
