#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What an administrator and a person do, under Wine: the installer runs silently, lxcp signs in at a demo server of this computer and
# syncs, the application starts on what came and is photographed, all is removed again. Wine is not Windows.
#
#   packaging/windows/test.sh INSTALLER.exe LXCP-SERVER      a picture lands beside the installer
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
for _ in $(seq 200); do grep -q http "$work/address" && break; sleep 0.1; done
address=$(grep -o 'http://[^ "]*' "$work/address" | head -1)
[[ -n $address ]] || { cat "$work/server.log"; fail "the server did not start"; }
lxcp() { wine_run "$folder/bin/lxcp.exe" "$@" --profile 'C:\profile'; }
lxcp login --server "$address" --demo-person maya || fail "sign-in"
lxcp sync || fail "sync"
lxcp courses --json --limit 1 | grep -q title || fail "no courses"

say "the application"
Xvfb -displayfd 3 -noreset -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
children+=($!)
for _ in $(seq 100); do [[ -s $work/display ]] && break; sleep 0.1; done
wine_end
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox >/dev/null 2>&1 &
children+=($!)
LXCP_TRACE_STARTUP=1 wine_run "$folder/bin/lxcp-desktop.exe" --profile 'C:\profile' 2>"$work/start.log" &
application=$!
children+=("$application")
for _ in $(seq 600); do
  grep -q input-ready "$work/start.log" && break
  kill -0 "$application" 2>/dev/null || break
  sleep 0.1
done
grep input-ready "$work/start.log" || { cat "$work/start.log"; fail "it did not start"; }
sleep "${LXCP_RUN_SECONDS:-8}" # what arrives by the network and is drawn
import -window root "${installer%.exe}.png"
kill -0 "$application" || { cat "$work/start.log"; fail "it ended by itself"; }
wine_run taskkill /IM lxcp-desktop.exe >/dev/null || fail "it cannot be asked to end"
for _ in $(seq 100); do kill -0 "$application" 2>/dev/null || break; sleep 0.1; done
if kill -0 "$application" 2>/dev/null; then fail "it does not end when it is asked"; fi

say "install over it, and remove"
wine_run "$installer" /S || fail "the second installation ended with $?"
lxcp courses --json --limit 1 | grep -q title || fail "the second installation took the person's data"
wine_run "$folder/uninstall.exe" /S || fail "the uninstaller ended with $?"
# It goes on in a copy of itself, so that its own file can go too.
for _ in $(seq 300); do [[ -d $folder ]] || break; sleep 0.1; done
[[ ! -d $folder ]] || fail "files were left: $(find "$folder")"
if registered "$uninstall_key" || registered 'HKLM\Software\Classes\lxcp'; then fail "the registry still has it"; fi
[[ -d $drive/profile ]] || fail "removal took the person's own data"
left=$(comm -13 <(echo "$before") <(cd "$drive" && find . -type f | sort) | grep -i lxcp | grep -v '^./profile/' || true)
[[ -z $left ]] || fail "left behind: $left"
say "installed, started, installed again, removed under $(packaging/windows/wine.sh --version): nothing left but the person's data"
