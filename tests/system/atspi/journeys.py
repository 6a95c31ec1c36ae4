#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main journeys, walked from outside by keyboard and accessibility bus: find a course, ask for it, decide about it.

Usage: journeys.py FOLDER   with lxcp-desktop, lxcp and lxcp-server, on a display with a window manager and a session bus (run.sh brings them).
Ends with exit 1 at the first thing that cannot be done, a control without a name, or a focus that does not come round.
"""
import os
import re
import signal
import subprocess
import sys
import tempfile

from screenreader import Missed, Screen, wait_until

REASON = "Two contracts with suppliers end in spring."


def check_page(screen, where):
    nameless = screen.nameless()
    if nameless:
        raise Missed(f"{where}: controls without a name: {nameless}")
    ring = screen.focus_ring()
    reachable = {(node.role, node.name) for node in screen.showing() if is_stop(node)}
    missed = reachable - set(ring)
    print(f"{where}: {len(ring)} stops of Tab, {len(reachable)} controls, all named", flush=True)
    if len(ring) < 5:
        raise Missed(f"{where}: Tab reaches only {ring}")
    if missed:
        raise Missed(f"{where}: Tab does not reach {sorted(missed)}; it goes {ring}")


def is_stop(node):
    """Buttons and fields that can be used now. One of several that exclude each other stands for all (arrow keys)."""
    from screenreader import State

    return (node.role in ("push button", "text", "check box", "combo box") and
            node.has(State.FOCUSABLE, State.ENABLED, State.VISIBLE))


def find_a_course(screen):
    screen.keys("ctrl+k")
    wait_until("the palette's field", lambda: (node := screen.focused()) and node.role == "text" and node)
    screen.write("negotiation")
    screen.wait_for("list item", "Negotiation at the table…")
    screen.keys("Return")
    screen.wait_for("label", "Negotiation at the table")
    check_page(screen, "course")


def ask_for_it(screen):
    screen.wait_for("push button", "Request this course").press()
    field = screen.wait_for("text", "Reason")
    field.focus()
    screen.write(REASON)
    check_page(screen, "request form")
    screen.wait_for("push button", "Send the request").press()
    screen.keys("ctrl+4")
    screen.wait_for("list item", "Negotiation at the table…")
    check_page(screen, "requests")


def decide(screen):
    screen.wait_for("radio button", "Team")
    screen.keys("ctrl+4")
    screen.wait_for("list item", "Negotiation at the table…")
    screen.tab_to("list", "Requests")
    screen.keys("Home")
    for _ in range(20):
        if screen.find("label", REASON):
            break
        screen.keys("Down")
    screen.wait_for("label", REASON)
    check_page(screen, "requests to review")
    screen.wait_for("push button", "Approve…").press()
    wait_until("the decision", lambda: not screen.find("list item", "Negotiation at the table…"))


class Person:
    """Somebody of the sample organisation at a window of their own."""

    def __init__(self, programs, folder, server, who):
        self.program = os.path.join(programs, "lxcp-desktop")
        self.profile = os.path.join(folder, who)
        console = [os.path.join(programs, "lxcp"), "--profile", self.profile]
        subprocess.run(console[:1] + ["login", "--server", server, "--demo-person", who] + console[1:], check=True,
                       stdout=subprocess.DEVNULL)
        subprocess.run(console[:1] + ["sync"] + console[1:], check=True, stdout=subprocess.DEVNULL)

    def __enter__(self):
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", LANGUAGE="en")
        self.application = subprocess.Popen([self.program, "--profile", self.profile], env=environment)
        screen = Screen("lxcp-desktop")
        screen.wait_for("radio button", "Home")
        return screen

    def __exit__(self, *_):
        self.application.send_signal(signal.SIGTERM)
        self.application.wait(30)


def walk(screen, *journeys):
    for journey in journeys:
        journey(screen)
        print(f"{journey.__name__.replace('_', ' ')}: done", flush=True)


def look_around(screen):
    screen.wait_for("push button", "Resume…")
    check_page(screen, "home")
    for key, page in (("2", "catalog"), ("3", "learning"), ("5", "people"), ("6", "communities"), ("7", "calendar")):
        screen.keys(f"ctrl+{key}")
        wait_until(page, lambda: screen.find("filler", page.capitalize() + "…"))
        check_page(screen, page)


def main():
    programs = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [os.path.join(programs, "lxcp-server"), "serve", "--demo", "--quiet", "--listen", "127.0.0.1:0", "--db",
             f"sqlite:{folder}/demo.sqlite"], stdout=subprocess.PIPE, text=True)
        try:
            address = re.search(r"http://[^\s\"]+", server.stdout.readline())[0]
            with Person(programs, folder, address, "maya") as screen:
                walk(screen, look_around, find_a_course, ask_for_it)
                wait_until("the request at the server", lambda: not screen.find("label", "Waiting to be sent…"))
            with Person(programs, folder, address, "osei") as screen:
                walk(screen, decide)
        finally:
            server.terminate()
            server.wait(20)


if __name__ == "__main__":
    try:
        main()
    except Missed as missed:
        sys.exit(f"FAILED: {missed}")
