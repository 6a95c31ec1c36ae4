#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fetches the original archives of Debian's source packages in sources.txt (name, path in the pool, SHA-256) into the cache; what
# is there and right stays. LXCP_DEBIAN_MIRROR names another mirror.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source packaging/windows/common.sh

is_right() { sha256sum --check --status <<<"$2  $1"; }

while read -r name path sum; do
  file=$windows_sources/$(basename "$path")
  is_right "$file" "$sum" 2>/dev/null && continue
  for place in "${LXCP_DEBIAN_MIRROR:-http://deb.debian.org/debian}/pool/main" http://security.debian.org/debian-security/pool/updates/main; do
    curl --fail --silent --show-error --location --retry 2 --output "$file.part" "$place/$path" && break
  done
  if ! is_right "$file.part" "$sum"; then
    echo "$name: no mirror has $path as it was. snapshot.debian.org keeps all; put it into $windows_sources by hand, or name a newer one in sources.txt." >&2
    exit 1
  fi
  mv "$file.part" "$file"
done < <(grep -v '^#' packaging/windows/sources.txt)
