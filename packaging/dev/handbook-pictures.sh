#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The pictures of the handbook, light and dark, and those of the README, made anew from the window as it is:
# docs/handbook/images and docs/images. Few colours keep them small; `./dev lint` holds handbook and pictures to each other.
#
#   packaging/dev/handbook-pictures.sh     with build/release/bin/lxcp-shots, or the one that LXCP_SHOTS names
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
views=(home course player mentorship-plan thread sync review team development-demand development-badge-form settings-about)
images=docs/handbook/images
program=${LXCP_SHOTS:-build/release/bin/lxcp-shots}
# view-theme:name
readme=(home-light:home search-light:catalog review-light:requests course-dark:course-dark sync-light:sync)

shots=$(mktemp -d)
trap 'rm -rf "$shots"' EXIT
# Chromium refuses its sandbox to root; the pictures are of our own demo courses.
if [[ $(id -u) -eq 0 ]]; then export QTWEBENGINE_DISABLE_SANDBOX=1; fi

# take SIZE VIEW…
take() {
  local size=$1
  shift
  QT_QPA_PLATFORM=offscreen "$program" --out "$shots" --quick --size "$size" --only "$(IFS=,; echo "$*")"
}
# few FROM TO: with few colours
few() { convert "$1" +dither -colors 48 -strip -define png:compression-level=9 "PNG8:$2"; }

take 1100x720 "${views[@]}"
mkdir -p "$images"
for view in "${views[@]}"; do
  few "$shots/$view-light-1100-ltr.png" "$images/$view.png"
  few "$shots/$view-dark-1100-ltr.png" "$images/$view-dark.png"
done
take 1280x800 home search review course sync
for pair in "${readme[@]}"; do
  few "$shots/${pair%%:*}-1280-ltr.png" "docs/images/${pair#*:}.png"
done
du -sh "$images" docs/images
