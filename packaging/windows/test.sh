#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What an administrator and a person do, under Wine: the installer runs silently, lxcp signs in at a demo server of this computer, syncs,
# searches and downloads, the application starts on what came, shows a place that a second start names, and opens a course in
# the browser; it is photographed, and all is removed again. Wine is not Windows.
#
#   packaging/windows/test.sh INSTALLER.exe LXCP-SERVER      pictures land beside the installer
set -euo pipefail
installer=$(realpath "$1")
server=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
export LXCP_WINEPREFIX=$work/wine LXCP_WINE_BARE=1
drive=$LXCP_WINEPREFIX/drive_c
folder="$drive/Program Files/LXCP Desktop"
children=()

say() { printf '== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
wine_run() { packaging/windows/wine.sh "$@"; }
wine_end() { WINEPREFIX=$LXCP_WINEPREFIX wineserver -k || true; WINEPREFIX=$LXCP_WINEPREFIX wineserver -w; }
finish() {
  local child
  wine_end
  for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT
# registered KEY: whether the machine's registry has it.
registered() { wine_run reg query "$1" >/dev/null 2>&1; }
# until_true TENTHS COMMAND…: true as soon as COMMAND is, false after so many tenths of a second.
until_true() {
  local tenths=$1
  shift
  for _ in $(seq "$tenths"); do
    "$@" 2>/dev/null && return
    sleep 0.1
  done
  return 1
}
picture() { import -window root "${installer%.exe}-$1.png"; }
uninstall_key='HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\LXCP Desktop'

say "a Windows of its own"
packaging/windows/wineprefix.sh
before=$(cd "$drive" && find . -type f | sort)

say "install"
wine_run "$installer" /S || fail "the installer ended with $?"
for file in bin/lxcp-desktop.exe bin/lxcp.exe uninstall.exe; do
  [[ -f $folder/$file ]] || fail "$file is not installed"
done
registered "$uninstall_key" || fail "Windows does not know that it is installed"
wine_run reg query 'HKLM\Software\Classes\lxcp\shell\open\command' /ve | grep -q 'lxcp-desktop.exe" --open' || fail "lxcp:// does not open it"
if wine_run reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Run' 2>/dev/null | grep -qi lxcp; then fail "it starts with the session"; fi

say "lxcp: sign in, sync, courses"
"$server" serve --demo --listen 127.0.0.1:0 --db "sqlite:$work/demo.sqlite" >"$work/address" 2>"$work/server.log" &
children+=($!)
until_true 200 grep -q http "$work/address" || { cat "$work/server.log"; fail "the server did not start"; }
address=$(grep -o 'http://[^ "]*' "$work/address" | head -1)
lxcp() { wine_run "$folder/bin/lxcp.exe" "$@" --profile 'C:\profile'; }
lxcp login --server "$address" --demo-person maya || fail "sign-in"
lxcp sync || fail "sync"
lxcp courses --json --limit 1 | grep -q title || fail "no courses"
lxcp search 'fire safety' --limit 1 | tr -d '\r' >"$work/found"
cat "$work/found"
course=$(cut -d ' ' -f 1 "$work/found")
[[ $course == *-*-*-*-* ]] || fail "the search finds nothing"
lxcp download "$course" || fail "download"

say "the application"
# The browser, which Wine starts for addresses.
mkdir "$work/bin"
cat >"$work/bin/xdg-open" <<BROWSER
#!/bin/sh
printf '%s\n' "\$1" >"$work/browser"
BROWSER
chmod +x "$work/bin/xdg-open"
export PATH=$work/bin:$PATH
Xvfb -displayfd 3 -noreset -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
children+=($!)
until_true 100 test -s "$work/display" || fail "no display"
wine_end
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox >/dev/null 2>&1 &
children+=($!)
until_true 100 xdotool get_num_desktops >/dev/null || fail "no window manager"
LXCP_TRACE_STARTUP=1 wine_run "$folder/bin/lxcp-desktop.exe" --profile 'C:\profile' 2>"$work/start.log" &
application=$!
children+=("$application")
runs() { kill -0 "$application"; }
ended() { ! runs; }
until_true 600 grep input-ready "$work/start.log" || { cat "$work/start.log"; fail "it did not start"; }
window() { xdotool search --onlyvisible --name LXCP >/dev/null; }
until_true 100 window || fail "there is no window"
sleep "${LXCP_RUN_SECONDS:-8}" # what arrives by the network and is drawn
picture home
runs || { cat "$work/start.log"; fail "it ended by itself"; }

say "a second start hands its place over, and the course opens in the browser"
open() { wine_run "$folder/bin/lxcp-desktop.exe" --profile 'C:\profile' --open "$1" || fail "the window does not take $1"; }
open lxcp://catalog
sleep 3
picture catalog
open "lxcp://course/$course/play"
sleep 5
picture course
xdotool mousemove 867 445 click 1 # the button in the middle of what would be the page
until_true 300 test -s "$work/browser" || { picture browser; fail "no browser was asked for"; }
entrance=$(cat "$work/browser")
[[ $entrance == http://127.0.0.1:* ]] || fail "the browser was given $entrance"
curl --fail --silent --show-error --cookie-jar "$work/cookies" --cookie "$work/cookies" "$entrance" >"$work/page.html" || fail "the course's page does not come"
grep -q '"runtime":"scorm12"' "$work/page.html" || fail "that is no course"
if curl --fail --silent "$entrance" >/dev/null; then fail "another browser is let in"; fi
picture browser
say "install over the open window, and remove"
wine_run "$installer" /S || fail "the second installation ended with $?"
until_true 100 ended || fail "the window is still open"
lxcp courses --json --limit 1 | grep -q title || fail "the second installation took the person's data"
wine_run "$folder/uninstall.exe" /S || fail "the uninstaller ended with $?"
# It goes on in a copy of itself, so that its own file can go too.
gone() { [[ ! -d $folder ]]; }
until_true 300 gone || fail "files were left: $(find "$folder")"
if registered "$uninstall_key" || registered 'HKLM\Software\Classes\lxcp'; then fail "the registry still has it"; fi
[[ -d $drive/profile ]] || fail "removal took the person's own data"
left=$(comm -13 <(echo "$before") <(cd "$drive" && find . -type f | sort) | grep -i lxcp | grep -v '^./profile/' || true)
[[ -z $left ]] || fail "left behind: $left"
say "installed, started, installed again, removed under $(packaging/windows/wine.sh --version): nothing left but the person's data"
