#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The tests of build/windows under Wine: suites.sh [CTEST ARGUMENTS]. Says at its end how many functions of tests passed, failed and were
# skipped, and why; the lines are build/windows-tests.txt, what each test printed is build/windows/Testing/Temporary/LastTest.log.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/windows/common.sh
export LXCP_WINEPREFIX=$windows_cache/wine
[[ -d $LXCP_WINEPREFIX ]] || packaging/windows/wineprefix.sh
# One program stays, and with it Wine's services and desktop: else a test would start them, and they keep its output open.
exec 9> >(packaging/windows/wine.sh cmd >/dev/null 2>&1)
packaging/windows/wine.sh taskkill /IM nothing.exe </dev/null >/dev/null 2>&1 9>&- || true
# The first one that waits for messages starts the desktop, which stays, too: it is one whose output nobody reads.
packaging/windows/wine.sh "$(find build/windows/tests -name tst_base.exe)" </dev/null >/dev/null 2>&1 9>&- || true
result=0
ctest --test-dir build/windows --output-on-failure -j "$windows_jobs" -LE lint "$@" 9>&- | tee build/windows-tests.txt || result=${PIPESTATUS[0]}
exec 9>&-
WINEPREFIX=$LXCP_WINEPREFIX wineserver -k || true
tr -d '\r' <build/windows/Testing/Temporary/LastTest.log | awk '
  /^Totals: / { passed += $2; failed += $4; skipped += $6; programs++ }
  /^SKIP   : / { sub(/^SKIP   : /, ""); why[$0] = 1 }
  END {
    for (text in why) print "skipped: " text | "sort"
    close("sort")
    printf "%d programs of tests: %d passed, %d failed, %d skipped\n", programs, passed, failed, skipped
  }' | tee -a build/windows-tests.txt
exit "$result"
