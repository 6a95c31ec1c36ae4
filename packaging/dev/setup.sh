# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2086
#
# Installs what is missing; sourced by ./dev from the project's root. Asking dpkg takes a few hundredths of a second, so
# it is asked each time; npm folders carry a stamp of the lock file that they were installed from.

say() { printf '%s\n' "$*" >&2; }

as_root() {
  if [[ $(id -u) -eq 0 ]]; then "$@"; else sudo "$@"; fi
}

# True when a Node that our npm tools run on is there already, from wherever it came.
have_node() {
  local version
  version=$(node --version 2>/dev/null) || return 1
  version=${version#v}
  [[ ${version%%.*} -ge 18 ]] && command -v npm >/dev/null
}

# listed_packages [FILE]: the names in it.
listed_packages() {
  sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "${1:-packaging/debian-packages.txt}"
}

missing_debian_packages() {
  local wanted
  wanted=$(listed_packages "$@")
  if have_node; then
    wanted=$(grep -vxE 'nodejs|npm' <<<"$wanted")
  fi
  # "ii" or "hi" packages are installed; comm wants both lists sorted in the same way.
  LC_ALL=C comm -23 <(LC_ALL=C sort -u <<<"$wanted") \
    <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | LC_ALL=C sort -u)
}

# ensure_debian_packages [FILE]: installs those of its names that are missing.
# shellcheck disable=SC2120
ensure_debian_packages() {
  local missing
  missing=$(missing_debian_packages "$@")
  [[ -z $missing ]] && return 0
  say "Installing:" $missing
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}

# Homebrew's names; untested until somebody has run it on a Mac.
ensure_homebrew_packages() {
  local wanted='cmake ninja ccache qt tl-expected simdjson boost sqlite openssl@3 gmime libical libzip zstd qtkeychain node clang-format librsvg'
  if ! command -v brew >/dev/null; then
    say "On macOS this needs Homebrew (https://brew.sh) and then: brew install $wanted"
    exit 1
  fi
  local missing='' name
  for name in $wanted; do
    brew list --versions "$name" >/dev/null 2>&1 || missing+=" $name"
  done
  if [[ -n $missing ]]; then
    say "Installing with Homebrew (not tested on macOS yet):$missing"
    brew install $missing
  fi
  CMAKE_PREFIX_PATH="$(brew --prefix qt):$(brew --prefix)"
  export CMAKE_PREFIX_PATH
}

ensure_packages() {
  if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    ensure_debian_packages
  elif [[ $(uname -s) == Darwin ]]; then
    ensure_homebrew_packages
  elif ! command -v cmake >/dev/null; then
    say "This script installs packages on Debian 12 and macOS. Elsewhere install the counterparts of:"
    say "$(listed_packages | tr '\n' ' ')"
    exit 1
  fi
}

# Every folder with a package.json gets exactly what its lock file says.
ensure_npm() {
  local lock folder stamp
  for lock in tests/npm/package-lock.json resources/icons/package-lock.json resources/web/package-lock.json \
              resources/contexts/package-lock.json; do
    [[ -f $lock ]] || continue
    folder=$(dirname "$lock")
    stamp=$(cksum <"$lock")
    if [[ $(cat "$folder/node_modules/.lxcp-stamp" 2>/dev/null) != "$stamp" ]]; then
      say "Installing npm packages in $folder"
      (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error >&2)
      printf '%s\n' "$stamp" >"$folder/node_modules/.lxcp-stamp"
    fi
  done
}

# What every command that builds needs: the icons come from npm too.
ensure_all() {
  ensure_packages
  ensure_npm
}
