#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The pictures of the handbook, light and dark, made anew from the window as it is: docs/handbook/images. Few colours
# keep them small; docs/handbook names them, and `./dev lint` holds both to each other.
#
#   packaging/dev/handbook-pictures.sh [FOLDER]     FOLDER has pictures of `lxcp-shots --quick --size 1100x720`;
#                                                   without it they are taken with build/release/bin/lxcp-shots
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
views=(home course player mentorship-plan thread sync review team development-demand development-badge-form settings-about)
images=docs/handbook/images
shots=${1:-}

if [[ -z $shots ]]; then
  shots=$(mktemp -d)
  trap 'rm -rf "$shots"' EXIT
  # Chromium refuses its sandbox to root; the pictures are of our own demo courses.
  if [[ $(id -u) -eq 0 ]]; then export QTWEBENGINE_DISABLE_SANDBOX=1; fi
  QT_QPA_PLATFORM=offscreen build/release/bin/lxcp-shots --out "$shots" --quick --size 1100x720 --only "$(IFS=,; echo "${views[*]}")"
fi
mkdir -p "$images"
for view in "${views[@]}"; do
  for scheme in light dark; do
    name=$view
    [[ $scheme == light ]] || name+=-dark
    convert "$shots/$view-$scheme-1100-ltr.png" +dither -colors 48 -strip -define png:compression-level=9 "PNG8:$images/$name.png"
  done
done
du -sh "$images"
