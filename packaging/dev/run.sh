#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Starts build/release/bin/lxcp-desktop on a demo organisation. With no display the same program runs under Xvfb, is
# walked through its views by keyboard and leaves a screenshot of each in build/run-shots.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
program=build/${LXCP_PRESET:-release}/bin/lxcp-desktop

if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} || $(uname -s) == Darwin ]]; then
  exec "$program" --demo "$@"
fi

shots=$PWD/build/run-shots
profile=$(mktemp -d)
xvfb='' application='' manager=''
finish() {
  [[ -n $application ]] && kill "$application" 2>/dev/null && wait "$application" 2>/dev/null
  [[ -n $manager ]] && kill "$manager" 2>/dev/null
  [[ -n $xvfb ]] && kill "$xvfb" 2>/dev/null
  rm -rf "$profile"
}
trap finish EXIT

echo "There is no display here, so the application runs on a virtual one (Xvfb) and is photographed."
rm -rf "$shots"
mkdir -p "$shots"

# Xvfb chooses a free number and writes it down when it is ready.
# -noreset: it would begin anew, and forget every window, when the first question of xdotool ends before others have come.
Xvfb -displayfd 3 -noreset -screen 0 1366x768x24 -nolisten tcp 3>"$profile/display" >/dev/null 2>&1 &
xvfb=$!
for _ in $(seq 100); do
  display=$(cat "$profile/display")
  [[ -n $display ]] && break
  sleep 0.1
done
export DISPLAY=:$display
openbox >/dev/null 2>&1 &
manager=$!
# A window that comes while the window manager is still starting is never shown by it.
for _ in $(seq 100); do
  xdotool get_num_desktops >/dev/null 2>&1 && break
  sleep 0.1
done

: "${XDG_RUNTIME_DIR:=$profile}"
export XDG_RUNTIME_DIR
"$program" --profile "$profile/data" --demo "$@" >"$shots/output.txt" 2>&1 &
application=$!

window=''
for _ in $(seq 100); do
  kill -0 "$application" 2>/dev/null || break
  window=$(xdotool search --onlyvisible --pid "$application" 2>/dev/null | tail -1) && [[ -n $window ]] && break
  sleep 0.2
done
if [[ -z $window ]]; then
  echo "The application showed no window; it said:"
  cat "$shots/output.txt"
  exit 1
fi
xdotool windowsize "$window" 1366 768 windowmove "$window" 0 0 windowfocus "$window"

# The demo server starts, the sample person is signed in, and the first changes arrive.
sleep "${LXCP_RUN_SECONDS:-8}"
picture() { import -window root "$shots/$1.png"; }
# go KEY NAME: presses the key and photographs the view to which it leads, whose name is in the window's title then.
go() {
  local before
  before=$(xdotool getwindowname "$window")
  xdotool key --clearmodifiers "$1"
  for _ in $(seq 50); do
    [[ $(xdotool getwindowname "$window") != "$before" ]] && break
    sleep 0.1
  done
  sleep 1 # what the view shows comes from the store after its title
  picture "$2"
}
picture 1-home
for view in 2-catalog 3-learning 4-requests 5-people 6-communities 7-calendar 8-mentoring; do
  go "ctrl+${view%%-*}" "$view"
done
go ctrl+comma 9-settings
xdotool key --clearmodifiers ctrl+k
sleep 1
xdotool type --delay 40 'data'
sleep 1
picture palette

if ! kill -0 "$application" 2>/dev/null; then
  echo "The application ended by itself; it said:"
  cat "$shots/output.txt"
  exit 1
fi
echo "Screenshots are in $shots"
