#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shows that a fresh Debian needs nothing but a clone: builds a minimal tree with debootstrap, clones the committed
# state of this repository into it and runs a command there (default: ./dev test).
#
#   packaging/linux/clean-debian.sh [--suite bookworm|trixie] [COMMAND…]     needs root; LXCP_CLEAN_TREE=DIR
#   packaging/linux/clean-debian.sh [--suite NAME] --remove
#
# LXCP_CLEAN_CCACHE=DIR lends the tree a compiler's cache; its compiler is its own, so that only the same one's output is found.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
suite=bookworm
if [[ ${1:-} == --suite ]]; then
  suite=$2
  shift 2
fi
tree=${LXCP_CLEAN_TREE:-/var/tmp/lxcp-clean-$suite}
source packaging/linux/debian-tree.sh
if [[ ${1:-} == --remove ]]; then
  tree_remove
  exit 0
fi
tree_prepare
if [[ -d ../shared ]]; then
  mount --bind ../shared "$tree/shared"
fi
if [[ -n ${LXCP_CLEAN_CCACHE:-} ]]; then
  mkdir -p "$tree/root/.cache/ccache"
  mount --bind "$LXCP_CLEAN_CCACHE" "$tree/root/.cache/ccache"
fi
rm -rf "$tree/lxcp-desktop"
git clone -q --no-hardlinks . "$tree/lxcp-desktop"
[[ $# -gt 0 ]] || set -- ./dev test
tree_run bash -c 'cd /lxcp-desktop && "$@"' bash "$@"
