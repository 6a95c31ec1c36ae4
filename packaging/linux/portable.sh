#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# An archive to unpack anywhere, with its own Qt: takes what `cmake --install` has laid out (the desktop component) and
# puts the libraries, plugins and Chromium's files beside it. What belongs to the system's drivers, its display and its C
# library stays the system's.
#
#   packaging/linux/portable.sh INSTALLED ARCHIVE.tar.gz     INSTALLED has bin/ and lib/lxcp-desktop/
set -euo pipefail
installed=$(realpath "$1")
archive=$(realpath -m "$2")
name=$(basename "$archive" .tar.gz)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/$name

# As the AppImage project's list has it: glibc, the C++ run-time, graphics drivers, X11's base, fonts, sound.
systems='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|anl|mvec|nss_.*|stdc\+\+|gcc_s|GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|glapi|xcb|X11|X11-xcb|asound|fontconfig|freetype|expat|z|uuid|ICE|SM|com_err|gpg-error))\.so(\..*)?$'

qt() { qtpaths6 --query "$1"; }

mkdir -p "$tree/lib" "$tree/plugins" "$tree/libexec"
cp -a "$installed/bin" "$tree/"
cp -a "$installed/lib/lxcp-desktop" "$tree/lib/"
[[ ! -d $installed/share ]] || cp -a "$installed/share" "$tree/"
for kind in platforms xcbglintegrations platforminputcontexts platformthemes wayland-shell-integration \
            wayland-graphics-integration-client imageformats tls networkinformation; do
  [[ ! -d $(qt QT_INSTALL_PLUGINS)/$kind ]] || cp -a "$(qt QT_INSTALL_PLUGINS)/$kind" "$tree/plugins/"
done
# For machines without a display server of the usual sort, which have no use for a window.
rm -f "$tree"/plugins/platforms/lib{qeglfs,qlinuxfb,qminimalegl,qvkkhrdisplay,qvnc}.so
if [[ -x $(qt QT_INSTALL_LIBEXECS)/QtWebEngineProcess ]]; then
  cp "$(qt QT_INSTALL_LIBEXECS)/QtWebEngineProcess" "$tree/libexec/"
  cp -aL "$(qt QT_INSTALL_DATA)/resources" "$tree/"
  mkdir -p "$tree/translations"
  cp -aL "$(qt QT_INSTALL_TRANSLATIONS)/qtwebengine_locales" "$tree/translations/"
fi
mkdir -p "$tree/translations"
cp -L "$(qt QT_INSTALL_TRANSLATIONS)"/qtbase_*.qm "$tree/translations/"

is_elf() { [[ $(head -c4 "$1" | tr -d '\0') == $'\x7fELF' ]]; }

# All libraries behind all programs and plugins, but for the system's.
programs() { find "$tree" -type f \( -perm -u+x -o -name '*.so*' \) -print; }
# What is loaded by name while running, and no program names.
loaded=(libsecret-1.so.0 libzip.so.4 libical.so.3 libcjose.so.0 libssl.so.3 libcrypto.so.3 libnss3.so libsoftokn3.so libfreebl3.so libfreeblpriv3.so)
for file in $(programs); do
  is_elf "$file" || continue
  LD_LIBRARY_PATH=$tree/lib ldd "$file" 2>/dev/null | awk '$2 == "=>" && $3 ~ /^\// { print $3 }'
done | sort -u >"$work/libraries"
known=$(ldconfig -p)
for library in "${loaded[@]}"; do
  found=$(awk -v name="$library" '$1 == name && /x86-64|AArch64/ { print $NF; exit }' <<<"$known")
  [[ -n $found ]] || found=$(find /usr/lib/*-linux-gnu/nss -name "$library" -print -quit 2>/dev/null)
  [[ -z $found ]] || { echo "$found"; ldd "$found" | awk '$2 == "=>" && $3 ~ /^\// { print $3 }'; }
done | sort -u >>"$work/libraries"
sort -u "$work/libraries" | while read -r library; do
  base=$(basename "$library")
  [[ $base =~ $systems || $library == "$tree"/* ]] || cp -Ln "$library" "$tree/lib/$base"
done

# Each finds the libraries from where it lies.
for file in $(programs); do
  is_elf "$file" || continue
  from=$(dirname "${file#"$tree"/}")
  up=$(sed 's#[^/]\+#..#g' <<<"$from")
  chmod u+w "$file"
  patchelf --set-rpath "\$ORIGIN/$up/lib" "$file"
done
for folder in bin libexec; do
  printf '[Paths]\nPrefix=..\nPlugins=plugins\nLibraryExecutables=libexec\nData=.\nTranslations=translations\n' >"$tree/$folder/qt.conf"
done
find "$tree" \( -perm -u+x -o -name '*.so*' \) -type f -exec strip --strip-unneeded {} + 2>/dev/null || true
mkdir -p "$(dirname "$archive")"
tar -C "$work" --sort=name --owner=0 --group=0 -czf "$archive" "$name"
ls -l "$archive"
