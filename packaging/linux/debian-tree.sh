# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# A minimal Debian tree to try things in, where nothing of this machine's own packages is there to help. Sourced by
# clean-debian.sh, install-test.sh, rpm-test.sh and portable-test.sh; needs root. $tree is the folder, $suite the release (bookworm unless set).
suite=${suite:-bookworm}
: "${tree:?name the folder of the tree before this is sourced}"
mirror=${LXCP_DEBIAN_MIRROR:-http://deb.debian.org/debian}

tree_unmount() {
  local point
  for point in shared root/.cache/ccache dev/shm dev/pts dev sys proc; do
    if mountpoint -q "$tree/$point" 2>/dev/null; then umount -R "$tree/$point"; fi
  done
}

tree_remove() {
  tree_unmount
  rm -rf --one-file-system "$tree"
}

# Makes $tree unless it is there, and mounts what programs expect; unmounted again when the script ends.
tree_prepare() {
  if [[ $(id -u) -ne 0 ]]; then
    echo "This makes a chroot and needs root." >&2
    exit 2
  fi
  tree_unmount
  if ! command -v debootstrap >/dev/null; then
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends debootstrap
  fi
  if [[ ! -x $tree/usr/bin/apt-get ]]; then
    debootstrap --variant=minbase --include=ca-certificates,git "$suite" "$tree" "$mirror"
    # The machine's own Debian sources, so that security updates and local mirrors are the same; nothing else of it.
    if [[ $suite == bookworm && -f /etc/apt/sources.list.d/debian.sources ]]; then
      rm -f "$tree/etc/apt/sources.list"
      cp /etc/apt/sources.list.d/debian.sources "$tree/etc/apt/sources.list.d/"
    fi
  fi
  cp /etc/resolv.conf "$tree/etc/resolv.conf"
  cp /etc/ssl/certs/ca-certificates.crt "$tree/etc/ssl/certs/ca-certificates.crt"
  trap tree_unmount EXIT
  mount -t proc proc "$tree/proc"
  mount --rbind /sys "$tree/sys" 2>/dev/null && mount --make-rslave "$tree/sys" || true
  mount -t tmpfs -o mode=755 tmpfs "$tree/dev"
  local node name major minor
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
}

# tree_run COMMAND…: in the tree, with nothing of this machine's environment but the way to the package registries.
tree_run() {
  local keep=() name
  for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY npm_config_registry; do
    [[ -n ${!name:-} ]] && keep+=("$name=${!name}")
  done
  chroot "$tree" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 CI=true \
    DEBIAN_FRONTEND=noninteractive npm_config_cafile=/etc/ssl/certs/ca-certificates.crt "${keep[@]}" "$@"
}

say() { printf '== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# as_person COMMAND…: as a normal user with a home of their own.
as_person() {
  tree_run setpriv --reuid=person --regid=person --clear-groups \
    env HOME=/home/person USER=person XDG_RUNTIME_DIR=/home/person/run "$@"
}

tree_add_person() {
  tree_run id person >/dev/null 2>&1 || tree_run useradd --create-home person
  install -d -m 700 -o "$(tree_run id -u person)" -g "$(tree_run id -g person)" "$tree/home/person/run"
}

# installed_runs PROFILE [PICTURE]: what is installed there starts on the demo; both are names in the person's home.
installed_runs() {
  cp packaging/linux/start-desktop.sh "$tree/home/person/start-desktop.sh"
  as_person bash /home/person/start-desktop.sh "/home/person/$1" ${2:+"/home/person/$2"} || fail "the application did not start"
}

# first_course PROFILE: what the console says of the person's data.
first_course() { as_person lxcp courses --profile "/home/person/$1" --json --limit 1; }
