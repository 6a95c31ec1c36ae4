#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The .rpm packages with rpm itself, in the Debian tree of install-test.sh and an rpm database of their own there: what they
# hold and need, installed as an older version, started, upgraded with the person's data kept, verified, removed with
# nothing left behind. What they need is looked for among the tree's libraries: the tree has Debian's names for packages.
#
#   packaging/linux/rpm-test.sh [FOLDER]     FOLDER has the .rpm files (default build/packages); needs root
# LXCP_OLD_RPMS=FOLDER names packages of an older build; without it the new ones stand in for them under a lower version.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
packages=$(realpath "${1:-build/packages}")
tree=${LXCP_INSTALL_TREE:-/var/tmp/lxcp-install-debian}
source packaging/linux/debian-tree.sh

tree_rpm() { tree_run rpm --dbpath /rpms/db "$@"; }
own_files() { (cd "$tree" && find usr etc lib opt -xdev -ipath '*lxcp*' | sort) || true; }

# Folders that a package takes for its own must be its own: the others belong to the system's packages.
check_folders() {
  local folders
  folders=$(rpm -qplv "$1" | awk '/^d/ { print $NF }' | grep -v -e lxcp -e '^/usr/lib/.build-id' || true)
  [[ -z $folders ]] || fail "$(basename "$1") owns $folders"
}

# Every library that a package needs, by its soname.
check_needs() {
  local needed known
  known=$(tree_run ldconfig -p | awk '{ print $1 }')
  while read -r needed; do
    grep -qxF "$needed" <<<"$known" || fail "$(basename "$1") needs $needed, which no package that the .deb names brings"
  done < <(rpm -qp --requires "$1" | sed -n 's/^\(lib[^ (]*\.so[^ (]*\)(.*/\1/p' | sort -u)
}

# The same files as version 0.0.1: rpm has no switch for it, so that they are packed again as they are.
older_package() {
  local package=$1 folder=$2 name work
  name=$(rpm -qp --queryformat '%{NAME}' "$package")
  work=$(mktemp -d)
  mkdir "$work/files"
  rpm2archive - <"$package" | tar -xz -C "$work/files"
  {
    printf 'Name: %s\nVersion: 0.0.1\nRelease: 1\nSummary: %s\nLicense: GPL-3.0-or-later\nAutoReqProv: no\n' "$name" "$name"
    printf '%%description\nAn older version.\n%%install\ncp -a %s/files/. %%{buildroot}\n%%files\n' "$work"
    (cd "$work/files" && find . \( -type f -o -type l \) -printf '"/%P"\n')
  } >"$work/old.spec"
  rpmbuild -bb --quiet --define "_topdir $work" --define "_rpmdir $folder" --define '_build_id_links none' \
    --define '__os_install_post %{nil}' --buildroot "$work/root" "$work/old.spec" >"$work/log" 2>&1 || { cat "$work/log"; fail "older $name"; }
  find "$folder" -mindepth 2 -name '*.rpm' -exec mv {} "$folder" \;
  rm -rf "$work"
}

# As the desktop finds it: the entry is right, its program and its icon are there, and the software centre's page is valid.
check_desktop() {
  local entry=$tree/usr/share/applications/example.lxcp.Desktop.desktop program icon
  desktop-file-validate "$entry" "$tree/usr/share/applications/example.lxcp.Desktop.open.desktop" || fail "desktop entry"
  program=$(sed -n 's/^TryExec=//p' "$entry")
  icon=$(sed -n 's/^Icon=//p' "$entry")
  [[ -x $tree/usr/bin/$program ]] || fail "no program $program"
  for file in 48x48/apps/$icon.png 128x128/apps/$icon.png 256x256/apps/$icon.png scalable/apps/$icon.svg; do
    [[ -s $tree/usr/share/icons/hicolor/$file ]] || fail "no icon $file"
  done
  appstreamcli validate --no-net "$tree/usr/share/metainfo/example.lxcp.Desktop.metainfo.xml" >/dev/null || fail "metainfo"
}

# Each program says its version; the window starts on the demo and takes input, and the console has the demo's courses.
start_programs() {
  local program
  for program in lxcp lxcp-desktop lxcp-server; do
    as_person env QT_QPA_PLATFORM=offscreen "$program" --version | grep -q '[0-9]' || fail "$program --version"
  done
  installed_runs rpm-profile
}

for tool in rpm rpmbuild rpm2archive desktop-file-validate appstreamcli; do
  command -v "$tool" >/dev/null || fail "$tool is not installed"
done
for package in "$packages"/*.rpm; do
  check_folders "$package"
  [[ -z $(rpm -qp --scripts "$package") ]] || fail "$(basename "$package") runs scripts"
done
tree_prepare
tree_run apt-get update -qq
tree_run apt-get install -y -qq --no-install-recommends rpm >/dev/null
# What the packages need is what the .deb packages of the same build name.
for deb in "$packages"/*.deb; do
  tree_run apt-get satisfy -y -qq --no-install-recommends "$(dpkg-deb -f "$deb" Depends)" >/dev/null || fail "needs of $(basename "$deb")"
done
tree_run dpkg --purge lxcp-desktop lxcp-server >/dev/null 2>&1 || true
# Of a run that was broken off.
tree_run bash -c '[[ ! -d /rpms/db ]] || rpm --dbpath /rpms/db -qa | xargs -r rpm --dbpath /rpms/db --erase --nodeps --force-debian'
tree_add_person
rm -rf "$tree/rpms" "$tree/home/person/rpm-profile"
mkdir -p "$tree/rpms/old" "$tree/rpms/new" "$tree/rpms/db"
before=$(own_files)
[[ -z $before ]] || fail "the tree has files of ours before anything is installed: $before"
for package in "$packages"/*.rpm; do
  check_needs "$package"
  [[ -n ${LXCP_OLD_RPMS:-} ]] || older_package "$package" "$tree/rpms/old"
done
[[ -z ${LXCP_OLD_RPMS:-} ]] || cp "$LXCP_OLD_RPMS"/*.rpm "$tree/rpms/old"
cp "$packages"/*.rpm "$tree/rpms/new"

say "install the older version"
tree_run bash -c 'rpm --dbpath /rpms/db --install --nodeps --force-debian /rpms/old/*.rpm' || fail "install"
old=$(tree_rpm -q --queryformat '%{VERSION}' lxcp-desktop)
start_programs
first_course rpm-profile >"$packages/before-rpm.json" || fail "courses before"

say "upgrade"
tree_run bash -c 'rpm --dbpath /rpms/db --upgrade --nodeps --force-debian /rpms/new/*.rpm' || fail "upgrade"
new=$(tree_rpm -q --queryformat '%{VERSION}' lxcp-desktop)
[[ $new != "$old" && $(printf '%s\n' "$old" "$new" | sort -V | tail -1) == "$new" ]] || fail "upgraded from $old to $new"
tree_rpm --verify --nodeps lxcp-desktop lxcp-server || fail "what is installed is not what was packed"
check_desktop
first_course rpm-profile >"$packages/after-rpm.json" || fail "courses after"
[[ -s $packages/before-rpm.json ]] || fail "there was no data to keep"
cmp "$packages/before-rpm.json" "$packages/after-rpm.json" || fail "the person's data changed with the upgrade"
start_programs

say "remove"
tree_rpm --erase --force-debian lxcp-desktop lxcp-server || fail "removal"
left=$(own_files)
[[ -z $left ]] || fail "left behind: $left"
[[ -d $tree/home/person/rpm-profile ]] || fail "removal took the person's own data"
say "rpm: installed $old, upgraded to $new, removed: nothing left but the person's data"
