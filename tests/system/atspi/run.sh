#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A display, a session bus and a window manager of their own, and a walk on them: run.sh FOLDER (with the programs) [journeys.py]
# Ends with 77 (skipped) where the tools are not there.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
for tool in Xvfb openbox xdotool import dbus-run-session /usr/bin/python3; do
  command -v "$tool" >/dev/null || { echo "SKIPPED: $tool is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || { echo "SKIPPED: gir1.2-atspi-2.0 is not installed"; exit 77; }
work=$(mktemp -d)
chmod 700 "$work"
display='' screen=''
: >"$work/display"
trap '[[ -z $screen ]] || kill "$screen" 2>/dev/null; rm -rf "$work"' EXIT
Xvfb -displayfd 3 -noreset -screen 0 1366x900x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
screen=$!
for _ in $(seq 100); do
  display=$(cat "$work/display")
  [[ -n $display ]] && break
  sleep 0.1
done
[[ -n $display ]] || { echo "no display"; exit 1; }
export DISPLAY=:$display XDG_RUNTIME_DIR=$work QT_QPA_PLATFORM=xcb
dbus-run-session -- bash -c '
  openbox >/dev/null 2>&1 &
  for _ in $(seq 100); do xdotool get_num_desktops >/dev/null 2>&1 && break; sleep 0.1; done
  exec /usr/bin/python3 "$0" "$1"' "$here/${2:-journeys.py}" "$1"
