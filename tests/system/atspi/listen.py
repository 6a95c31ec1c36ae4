#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what the accessibility bus tells of focus and selection, a line each, until it is ended: "focused<tab>list item<tab>NAME"."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
from roles import role_of  # noqa: E402

KINDS = {"object:state-changed:focused": "focused", "object:state-changed:selected": "selected"}


def tell(event, *_):
    try:
        if event.detail1:
            print(KINDS[event.type], role_of(event.source), event.source.get_name(), sep="\t", flush=True)
    except GLib.Error:
        pass  # gone meanwhile


listener = Atspi.EventListener.new(tell)
for kind in KINDS:
    listener.register(kind)
print("listening", flush=True)
Atspi.event_main()
