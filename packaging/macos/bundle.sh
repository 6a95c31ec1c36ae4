#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The application for macOS: a bundle of what `cmake --install` has laid out (the desktop component), with its own Qt by
# macdeployqt, and a disk image of it.
#
#   packaging/macos/bundle.sh INSTALLED VERSION OUT     OUT/LXCP Desktop.app and OUT/lxcp-desktop-VERSION-macos.dmg
#
# LXCP_SIGN_IDENTITY names a Developer ID; without one it is signed for this computer only, and macOS warns elsewhere.
# UNTESTED on macOS until somebody has run it there and taken this line away: `.ci/check-macos` looks at the layout, with
# stand-ins for Apple's tools.
set -euo pipefail
installed=$(cd "$1" && pwd)
version=$2
mkdir -p "$3"
out=$(cd "$3" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
app="$out/LXCP Desktop.app"
contents=$app/Contents
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

rm -rf "$app"
mkdir -p "$contents/MacOS" "$contents/PlugIns" "$contents/Resources"
sed "s/@VERSION@/$version/" packaging/macos/Info.plist.in >"$contents/Info.plist"
cp "$installed/bin/lxcp-desktop" "$installed/bin/lxcp" "$contents/MacOS/"
# What is loaded by name while running is looked for there (app/base/module.cpp).
cp "$installed"/lib/lxcp-desktop/* "$contents/PlugIns/"

mkdir -p "$work/lxcp-desktop.iconset"
for size in 16 32 128 256 512; do
  rsvg-convert -w $size -h $size -o "$work/lxcp-desktop.iconset/icon_${size}x$size.png" resources/icons/lxcp-desktop.svg
  rsvg-convert -w $((2 * size)) -h $((2 * size)) -o "$work/lxcp-desktop.iconset/icon_${size}x$size@2x.png" resources/icons/lxcp-desktop.svg
done
iconutil --convert icns --output "$contents/Resources/lxcp-desktop.icns" "$work/lxcp-desktop.iconset"

executables=("-executable=$contents/MacOS/lxcp")
for module in "$contents"/PlugIns/*.so; do executables+=("-executable=$module"); done
macdeployqt "$app" "${executables[@]}"

# From the inside out: a signature covers what is in it.
identity=${LXCP_SIGN_IDENTITY:--}
for file in "$contents"/PlugIns/*.so "$contents/MacOS/lxcp"; do
  codesign --force --options runtime --sign "$identity" "$file"
done
codesign --force --deep --options runtime --entitlements packaging/macos/entitlements.plist --sign "$identity" "$app"

rm -rf "$work/image"
mkdir "$work/image"
cp -R "$app" "$work/image/"
ln -s /Applications "$work/image/Applications"
hdiutil create -quiet -volname "LXCP Desktop" -srcfolder "$work/image" -fs HFS+ -format UDZO -ov "$out/lxcp-desktop-$version-macos.dmg"
