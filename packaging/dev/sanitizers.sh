# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2086
#
# Run-time options of the sanitizer presets; sourced with the preset's name. The suppressions say why they are there.
case $1 in
asan)
  # Qt WebEngine deletes some of its objects by a size that is not theirs, in the library of the distribution.
  export ASAN_OPTIONS="new_delete_type_mismatch=0:detect_stack_use_after_return=1:strict_string_checks=1${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
  export LSAN_OPTIONS="suppressions=$PWD/.ci/lsan.supp:print_suppressions=0"
  export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1"
  ;;
tsan)
  export TSAN_OPTIONS="suppressions=$PWD/.ci/tsan.supp:second_deadlock_stack=1:halt_on_error=0:die_after_fork=0"
  ;;
esac
