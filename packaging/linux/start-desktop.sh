#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   start-desktop.sh PROFILE [PICTURE]
# Starts the installed application on the demo, waits until it takes input and has the demo's data, and ends it; under Xvfb
# with a picture of it when one is named, else offscreen. Run by installed_runs in the tree of debian-tree.sh.
set -eu
log=$HOME/start.log
if [[ -n ${2:-} ]]; then
  Xvfb :77 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
  screen=$!
  trap 'kill "$screen"' EXIT
  export DISPLAY=:77
else
  export QT_QPA_PLATFORM=offscreen
fi
# A chroot has no user namespaces of its own to give to Chromium; no course is opened here.
LXCP_TRACE_STARTUP=1 lxcp-desktop --demo --profile "$1" 2>"$log" &
application=$!
for _ in $(seq 600); do
  grep -q input-ready "$log" && break
  kill -0 "$application" || break
  sleep 0.1
done
grep input-ready "$log" || { cat "$log"; exit 1; }
# The first changes of the demo organisation arrive.
for _ in $(seq 300); do
  [[ -n $(lxcp courses --profile "$1" --json --limit 1 2>/dev/null) ]] && break
  kill -0 "$application" || break
  sleep 0.2
done
[[ -z ${2:-} ]] || import -window root "$2"
kill -TERM "$application"
wait "$application" || { echo "ended with $?"; exit 1; }
