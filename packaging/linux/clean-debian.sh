#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shows that a fresh Debian 12 needs nothing but a clone: builds a minimal bookworm tree with debootstrap, clones the
# committed state of this repository into it and runs a command there (default: ./dev test).
#
#   packaging/linux/clean-debian.sh [COMMAND…]     needs root; LXCP_CLEAN_TREE=DIR (default /var/tmp/lxcp-clean-debian)
#   packaging/linux/clean-debian.sh --remove
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tree=${LXCP_CLEAN_TREE:-/var/tmp/lxcp-clean-debian}
mirror=${LXCP_DEBIAN_MIRROR:-http://deb.debian.org/debian}

unmount() {
  local point
  for point in shared dev/shm dev/pts dev sys proc; do
    if mountpoint -q "$tree/$point" 2>/dev/null; then umount -R "$tree/$point"; fi
  done
}

if [[ $(id -u) -ne 0 ]]; then
  echo "This makes a chroot and needs root." >&2
  exit 2
fi
unmount
if [[ ${1:-} == --remove ]]; then
  rm -rf --one-file-system "$tree"
  exit 0
fi
if ! command -v debootstrap >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends debootstrap
fi
if [[ ! -x $tree/usr/bin/apt-get ]]; then
  debootstrap --variant=minbase --include=ca-certificates,git bookworm "$tree" "$mirror"
  # The machine's own Debian sources, so that security updates and local mirrors are the same; nothing else of it.
  if [[ -f /etc/apt/sources.list.d/debian.sources ]]; then
    rm -f "$tree/etc/apt/sources.list"
    cp /etc/apt/sources.list.d/debian.sources "$tree/etc/apt/sources.list.d/"
  fi
fi
cp /etc/resolv.conf "$tree/etc/resolv.conf"
cp /etc/ssl/certs/ca-certificates.crt "$tree/etc/ssl/certs/ca-certificates.crt"
trap unmount EXIT
mount -t proc proc "$tree/proc"
mount --rbind /sys "$tree/sys" 2>/dev/null && mount --make-rslave "$tree/sys" || true
mount -t tmpfs -o mode=755 tmpfs "$tree/dev"
for node in null:1:3 zero:1:5 full:1:7 random:1:8 urandom:1:9 tty:5:0; do
  IFS=: read -r name major minor <<<"$node"
  mknod -m 666 "$tree/dev/$name" c "$major" "$minor"
done
ln -s /proc/self/fd "$tree/dev/fd"
ln -s /proc/self/fd/0 "$tree/dev/stdin"
ln -s /proc/self/fd/1 "$tree/dev/stdout"
ln -s /proc/self/fd/2 "$tree/dev/stderr"
mkdir -p "$tree/dev/pts" "$tree/dev/shm" "$tree/shared"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$tree/dev/pts"
ln -s pts/ptmx "$tree/dev/ptmx"
mount -t tmpfs -o mode=1777 tmpfs "$tree/dev/shm"
if [[ -d ../shared ]]; then
  mount --bind ../shared "$tree/shared"
fi

rm -rf "$tree/lxcp-desktop"
git clone -q --no-hardlinks . "$tree/lxcp-desktop"
[[ $# -gt 0 ]] || set -- ./dev test
# Nothing of this machine's environment but the way to the package registries.
keep=()
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY npm_config_registry; do
  [[ -n ${!name:-} ]] && keep+=("$name=${!name}")
done
chroot "$tree" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 CI=true \
  npm_config_cafile=/etc/ssl/certs/ca-certificates.crt "${keep[@]}" \
  bash -c 'cd /lxcp-desktop && "$@"' bash "$@"
