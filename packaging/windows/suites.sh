#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The tests of build/windows under Wine: suites.sh [CTEST ARGUMENTS]. The totals are build/windows-tests.txt, one line for each test.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/windows/common.sh
export LXCP_WINEPREFIX=$windows_cache/wine
[[ -d $LXCP_WINEPREFIX ]] || packaging/windows/wineprefix.sh
# It stays between two tests, or each of them would start and end a Windows.
WINEPREFIX=$LXCP_WINEPREFIX wineserver -p
result=0
ctest --test-dir build/windows --output-on-failure -LE lint "$@" | tee build/windows-tests.txt || result=${PIPESTATUS[0]}
WINEPREFIX=$LXCP_WINEPREFIX wineserver -k || true
exit "$result"
