#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./dev package windows: all of it, one step after the other; each is a script of its own. The first time takes long,
# most of it Qt; afterwards only what has changed is built again. LXCP-SERVER is this computer's, for the test.
#
#   packaging/windows/build.sh LXCP-SERVER
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
server=$1
source packaging/dev/setup.sh
source packaging/windows/common.sh

ensure_debian_packages packaging/windows/debian-packages.txt
packaging/windows/sources.sh
packaging/windows/deps.sh sqlite simdjson zstd libzip libical openssl
packaging/windows/qt.sh
packaging/windows/deps.sh qtkeychain
packaging/windows/client.sh
packaging/windows/deploy.sh
packaging/windows/installer.sh
packaging/windows/test.sh build/packages/lxcp-desktop-*-windows-x86_64.exe "$server"
packaging/windows/suites.sh
