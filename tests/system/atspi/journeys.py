#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main journeys, walked from outside by keyboard and accessibility bus: find a course, ask for it, decide about it, book a
session and agree to it, post a reply and read it.

Usage: journeys.py FOLDER   with lxcp-desktop, lxcp and lxcp-server, on a display with a window manager and a session bus (run.sh brings them).
Ends with exit 1 at the first thing that cannot be done, a control without a name, a focus that is lost or does not come round, or a
contrast under the limit.
"""
import os
import re
import signal
import subprocess
import sys
import tempfile

from contrast import LIMIT, Picture
from screenreader import Ear, Missed, Screen, wait_until

REASON = "Two contracts with suppliers end in spring."
SESSION = "Rehearsal with slides"
REPLY = "By what one person can read before lunch."


def check_page(screen, where):
    lost = screen.lost()
    if lost:
        raise Missed(f"{where}: {lost}")
    nameless = screen.nameless()
    if nameless:
        raise Missed(f"{where}: controls without a name: {nameless}")
    stray = screen.stray()
    if stray:
        raise Missed(f"{where}: rows of lists that are not in sight are showing: {stray}")
    faint = screen.faint(Picture())
    if faint:
        raise Missed(f"{where}: a contrast under {LIMIT}: {faint}")
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


def hear_days(screen):
    """The day that becomes the current one is told, with what is on it; also when one comes to the month."""
    screen.keys("ctrl+2")
    wait_until("the catalog", lambda: screen.find("filler", "Catalog…"))
    with Ear() as ear:
        screen.keys("ctrl+7")
        ear.wait_for("the day that is current", "focused", "list item", ": ")
        for key, what in (("Right", "the next day"), ("Next", "a day of the next month")):
            screen.keys(key)
            ear.wait_for(what, "focused", "list item", ": ")


def hear_rows(screen):
    """So is the row of a list."""
    screen.keys("ctrl+2")
    wait_until("the catalog", lambda: screen.find("filler", "Catalog…"))
    with Ear() as ear:
        screen.keys("ctrl+4")
        ear.wait_for("the current row", "focused", "list item", "")
        for key in ("End", "Home"):
            screen.keys(key)
        ear.wait_for("another row", "selected", "list item", "")


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


def book_a_session(screen):
    """By keyboard, and each choice as a screen reader makes it."""
    screen.keys("ctrl+8")
    screen.wait_for("radio button", "My mentorships").press()
    screen.wait_for("push button", "Ana Beltrán")
    check_page(screen, "mentoring")
    screen.tab_to("push button", "Ana Beltrán")
    screen.keys("Return")
    screen.wait_for("push button", "Plan a session")
    check_page(screen, "mentorship")
    screen.tab_to("push button", "Plan a session")
    screen.keys("Return")
    wait_until("the field for what it is about", lambda: (node := screen.focused()) and node.name == "What it is about")
    screen.write(SESSION)
    check_page(screen, "planning a session")
    week = screen.tab_to_described("The week of both")
    for _ in range(14 * 48):
        before = week.name
        if "You are both free." in before:
            break
        screen.keys("Down")
        wait_until("the next half hour", lambda: week.name != before, 5)
    else:
        raise Missed("there is no time at which both are free")
    print(f"booked: {week.name}", flush=True)
    screen.keys("Return")
    screen.wait_for("label", SESSION)
    check_page(screen, "mentorship with its session")


def agree_to_it(screen):
    screen.keys("ctrl+8")
    screen.wait_for("radio button", "My mentorships").press()
    screen.wait_for("push button", "Maya Srinivasan").press()
    screen.wait_for("label", SESSION)
    screen.wait_for("push button", "Agree", description=SESSION).press()
    wait_until("the agreement", lambda: not screen.find("push button", "Agree", SESSION))
    check_page(screen, "agreed")


def post_a_reply(screen):
    screen.keys("ctrl+6")
    screen.wait_for("push button", "Code review guild")
    screen.tab_to("push button", "Code review guild")
    screen.keys("Return")
    screen.wait_for("list item", "How small is a small change?…")
    check_page(screen, "community")
    screen.wait_for("radio button", "About").press()
    screen.wait_for("push button", "Leave the community")
    check_page(screen, "about a community")
    screen.wait_for("radio button", "Threads").press()
    screen.wait_for("list item", "How small is a small change?…")
    screen.tab_to("list", "Threads")
    screen.keys("Home")
    for _ in range(20):
        row = screen.selected("list item")
        if row and row.name.startswith("How small is a small change?"):
            break
        screen.keys("Down")
    screen.keys("Return")
    screen.wait_for("label", "How small is a small change?")
    check_page(screen, "thread")
    screen.keys("r")
    wait_until("the field for the reply", lambda: (node := screen.focused()) and node.role == "text")
    screen.write(REPLY)
    screen.keys("ctrl+Return")
    wait_until("the reply", lambda: screen.described(REPLY))
    check_page(screen, "thread with the reply")


def read_the_reply(screen):
    screen.keys("ctrl+k")
    wait_until("the palette's field", lambda: (node := screen.focused()) and node.role == "text" and node)
    screen.write("How small is a small")
    screen.wait_for("list item", "How small is a small change?…")
    screen.keys("Return")
    wait_until("the reply", lambda: screen.described(REPLY))


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
        screen = Screen("LXCP")
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
                walk(screen, look_around, hear_days, find_a_course, ask_for_it, hear_rows, book_a_session, post_a_reply)
                screen.keys("F5")
                screen.keys("ctrl+4")
                wait_until("the request at the server", lambda: not screen.find("label", "Waiting to be sent…"))
            with Person(programs, folder, address, "osei") as screen:
                walk(screen, decide)
            with Person(programs, folder, address, "ana") as screen:
                walk(screen, agree_to_it, read_the_reply)
        finally:
            server.terminate()
            server.wait(20)


if __name__ == "__main__":
    try:
        main()
    except Missed as missed:
        sys.exit(f"FAILED: {missed}")
