#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icon in the tray as a desktop has it (org.kde.StatusNotifierItem): it has a title and a menu, and Quit in it ends
the program, with its window in sight or away.

Usage: tray.py FOLDER   with lxcp-desktop, on a display and a session bus (run.sh brings them).
"""
import subprocess
import sys
import tempfile
import time

from gi.repository import Gio, GLib  # noqa: E402

WATCHER = """<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
</interface></node>"""
ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
PATIENCE = 30  # seconds


class Tray:
    """The desktop's side: waits for an icon, and asks it."""

    def __init__(self):
        self.loop = GLib.MainLoop()
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.item = None
        face = Gio.DBusNodeInfo.new_for_xml(WATCHER).interfaces[0]
        self.place = self.bus.register_object("/StatusNotifierWatcher", face, self.called, self.asked, None)
        self.name = Gio.bus_own_name_on_connection(self.bus, "org.kde.StatusNotifierWatcher", 0, None, None)

    def called(self, _bus, sender, _path, _face, method, parameters, answer):
        if method == "RegisterStatusNotifierItem":
            name = parameters[0]
            self.item = (sender, name) if name.startswith("/") else (name, "/StatusNotifierItem")
            self.loop.quit()
        answer.return_value(None)

    def asked(self, _bus, _sender, _path, _face, name):
        return {"IsStatusNotifierHostRegistered": GLib.Variant("b", True), "RegisteredStatusNotifierItems": GLib.Variant("as", []),
                "ProtocolVersion": GLib.Variant("i", 0)}[name]

    def leave(self):
        Gio.bus_unown_name(self.name)
        self.bus.unregister_object(self.place)

    def wait_for_icon(self):
        GLib.timeout_add_seconds(PATIENCE, self.loop.quit)
        self.loop.run()
        if not self.item:
            sys.exit(f"no icon came in {PATIENCE} s")

    def call(self, path, face, method, arguments):
        return self.bus.call_sync(self.item[0], path, face, method, arguments, None, 0, -1, None).unpack()

    def property(self, name):
        return self.call(self.item[1], "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ITEM, name)))[0]

    def menu(self):
        """Label → number of each thing in the menu that is shown."""
        layout = self.call(self.property("Menu"), MENU, "GetLayout", GLib.Variant("(iias)", (0, -1, [])))
        things = [(number, properties) for number, properties, _ in layout[1][2]]
        return {properties["label"].replace("_", ""): number for number, properties in things
                if properties.get("visible", True) and properties.get("label")}

    def press(self, number):
        self.call(self.property("Menu"), MENU, "Event", GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0)))


def windows():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "– LXCP$"], capture_output=True, text=True, check=False)
    return len(found.stdout.split())


def wait_for_windows(number):
    until = time.monotonic() + PATIENCE
    while windows() != number:
        if time.monotonic() > until:
            sys.exit(f"{windows()} windows are seen, not {number}")
        time.sleep(0.1)


def walk(profile, stays):
    """Quit from the menu; with 'stays' after the window was closed, and is away."""
    tray = Tray()
    with open(f"{profile}/window.ini", "w", encoding="utf-8") as settings:
        settings.write(f"[window]\nstays_in_tray={str(stays).lower()}\n")
    program = subprocess.Popen([f"{sys.argv[1]}/lxcp-desktop", "--profile", profile])
    try:
        tray.wait_for_icon()
        wait_for_windows(1)
        title, menu = tray.property("Title"), tray.menu()
        print(f"title {title!r}, menu {list(menu)}", flush=True)
        if title != "LXCP":
            sys.exit("the icon's title is not the program's name")
        if list(menu) != ["Show LXCP", "Settings", "Quit LXCP"]:
            sys.exit("not the menu that there should be")
        if stays:
            subprocess.run(["xdotool", "key", "ctrl+w"], check=True)
            wait_for_windows(0)
            tray.press(menu["Show LXCP"])
            wait_for_windows(1)
            subprocess.run(["xdotool", "key", "ctrl+w"], check=True)
            wait_for_windows(0)
        tray.press(menu["Quit LXCP"])
        if program.wait(PATIENCE) != 0:
            sys.exit(f"it ended with {program.returncode}")
    finally:
        program.kill()
        program.wait()
        tray.leave()


def main():
    for stays in (False, True):
        with tempfile.TemporaryDirectory() as profile:
            walk(profile, stays)
    print("closed into the tray, shown, closed, ended", flush=True)


main()
