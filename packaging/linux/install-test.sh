#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What an administrator does with the packages, in a minimal Debian tree: installs an older one, starts it as a person on
# the demo organisation, upgrades, sees that the person's data is still there, removes it, and sees that nothing is left.
#
#   packaging/linux/install-test.sh [FOLDER]     FOLDER has the .deb files (default build/packages); needs root
# LXCP_OLD_DEBS=FOLDER names packages of an older build; without it the new ones stand in for them under a lower version.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
packages=$(realpath "${1:-build/packages}")
tree=${LXCP_INSTALL_TREE:-/var/tmp/lxcp-install-debian}
source packaging/linux/debian-tree.sh

# Files that belong to the system, to compare before and after; caches and lists of apt and dpkg change by nature.
system_files() {
  (cd "$tree" && find usr etc lib opt var/lib -xdev \( -path 'var/lib/apt' -o -path 'var/lib/dpkg' -o -path 'usr/share/doc' \
    -o -name '*.cache' -o -path 'etc/apt' \) -prune -o \( -type f -o -type l \) -print | grep -i lxcp | sort) || true
}

older_packages() {
  local folder=$1 deb work
  if [[ -n ${LXCP_OLD_DEBS:-} ]]; then
    cp "$LXCP_OLD_DEBS"/*.deb "$folder"
    return
  fi
  for deb in "$packages"/*.deb; do
    work=$(mktemp -d)
    dpkg-deb -R "$deb" "$work/package"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$work/package/DEBIAN/control"
    dpkg-deb --root-owner-group -b "$work/package" "$folder/$(basename "$deb")" >/dev/null
    rm -rf "$work"
  done
}

# Starts the application, keeps a picture of it.
start_application() {
  installed_runs profile "$1"
  cp "$tree/home/person/$1" "$packages/$1"
}

tree_prepare
say "a person and a display"
tree_run apt-get update -qq
tree_run apt-get install -y -qq --no-install-recommends xvfb imagemagick fonts-dejavu-core >/dev/null
tree_add_person
tree_run dpkg --purge lxcp-desktop lxcp-server >/dev/null 2>&1 || true
rm -rf "$tree/home/person/profile" "$tree/debs"
before=$(system_files)
mkdir -p "$tree/debs/old" "$tree/debs/new"
older_packages "$tree/debs/old"
cp "$packages"/*.deb "$tree/debs/new"

say "install the older version"
tree_run bash -c 'apt-get install -y -qq --no-install-recommends /debs/old/*.deb' >/dev/null || fail "install"
old=$(tree_run dpkg-query -W -f '${Version}' lxcp-desktop)
start_application installed.png
first_course profile >"$packages/before.json" || fail "courses before"

say "upgrade"
tree_run bash -c 'apt-get install -y -qq --no-install-recommends /debs/new/*.deb' >/dev/null || fail "upgrade"
new=$(tree_run dpkg-query -W -f '${Version}' lxcp-desktop)
dpkg --compare-versions "$new" gt "$old" || fail "upgraded from $old to $new"
first_course profile >"$packages/after.json" || fail "courses after"
cmp "$packages/before.json" "$packages/after.json" || fail "the person's data changed with the upgrade"
[[ -s $packages/before.json ]] || fail "there was no data to keep"
start_application upgraded.png

say "remove"
tree_run apt-get purge -y -qq lxcp-desktop lxcp-server >/dev/null || fail "purge"
left=$(system_files)
[[ $left == "$before" ]] || { diff <(echo "$before") <(echo "$left") || true; fail "files were left behind"; }
[[ -d $tree/home/person/profile ]] || fail "removal took the person's own data"
say "installed $old, upgraded to $new, removed: nothing left but the person's data"
