#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the Windows 10 that LXCP_WINEPREFIX names (packaging/windows/wine.sh), with a typeface where Windows has its own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
wine=packaging/windows/wine.sh
"$wine" wineboot --init >/dev/null 2>&1
"$wine" winecfg -v win10
for name in 'Segoe UI' 'MS Shell Dlg 2'; do
  "$wine" reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$name" /d 'DejaVu Sans' /f >/dev/null
done
