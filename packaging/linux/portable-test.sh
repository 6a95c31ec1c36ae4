#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Unpacks the portable archive in a minimal Debian tree that has a display and no Qt, starts it there as a person, against
# a demo server of this machine's build, and sees the demo's courses arrive.
#
#   packaging/linux/portable-test.sh ARCHIVE.tar.gz LXCP-SERVER     needs root; a picture lands beside the archive
set -euo pipefail
archive=$(realpath "$1")
server=$(realpath "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tree=${LXCP_PORTABLE_TREE:-/var/tmp/lxcp-portable-debian}
source packaging/linux/debian-tree.sh

tree_prepare
tree_run apt-get update -qq
tree_run apt-get install -y -qq --no-install-recommends xvfb imagemagick fonts-dejavu-core libgl1 libegl1 libopengl0 libfontconfig1 \
  libx11-xcb1 libasound2 libgbm1 libexpat1 >/dev/null
tree_run bash -c '! dpkg -l | grep -q libqt6' || fail "the tree has a Qt of its own"
rm -rf "$tree/home/person/"*
tree_add_person
tar -C "$tree/home/person" -xzf "$archive"

data=$(mktemp -d)
"$server" serve --demo --listen 127.0.0.1:0 --db "sqlite:$data/demo.sqlite" >"$data/address" 2>"$data/log" &
running=$!
trap 'kill "$running" 2>/dev/null || true; rm -rf "$data"; tree_unmount' EXIT
for _ in $(seq 100); do grep -q http "$data/address" && break; sleep 0.1; done
address=$(grep -o 'http://[^ "]*' "$data/address" | head -1)
[[ -n $address ]] || { cat "$data/log"; fail "the server did not start"; }

cat >"$tree/home/person/start.sh" <<'SCRIPT'
set -eu
cd "$HOME"/lxcp-desktop-*
bin/lxcp login --server "$1" --demo-person maya --profile "$HOME/profile"
bin/lxcp sync --profile "$HOME/profile"
Xvfb :78 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
export DISPLAY=:78
LXCP_TRACE_STARTUP=1 bin/lxcp-desktop --profile "$HOME/profile" 2>"$HOME/start.log" &
application=$!
for _ in $(seq 600); do
  grep -q input-ready "$HOME/start.log" && break
  kill -0 "$application" || break
  sleep 0.1
done
grep input-ready "$HOME/start.log" || { cat "$HOME/start.log"; kill "$screen"; exit 1; }
grep -h 'libQt6' "/proc/$application/maps" | awk '{ print $NF }' | sort -u
import -window root "$HOME/portable.png"
kill -TERM "$application"
wait "$application" || { echo "ended with $?"; kill "$screen"; exit 1; }
kill "$screen"
SCRIPT
as_person bash /home/person/start.sh "$address" || fail "it did not run"
cp "$tree/home/person/portable.png" "$(dirname "$archive")/portable.png"
as_person bash -c 'cd ~/lxcp-desktop-*; bin/lxcp courses --profile ~/profile --json --limit 1' | grep -q title || fail "no courses"
echo "== the portable archive runs without a Qt of the system's"
