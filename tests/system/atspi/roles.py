# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What kind of control something is, under one name whatever the version of AT-SPI: 2.54 calls a push button a button."""

NEWER = {"button": "push button"}


def role_of(accessible):
    name = accessible.get_role_name()
    return NEWER.get(name, name)
