# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of another process as a screen reader has it: the tree of AT-SPI, and the keyboard of the display."""
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

State = Atspi.StateType
PATIENCE = 30.0  # seconds until something that has to come is missed


class Missed(AssertionError):
    pass


def wait_until(what, question, patience=PATIENCE):
    """The first true answer of question(); asks again until then."""
    until = time.monotonic() + patience
    while True:
        answer = question()
        if answer:
            return answer
        if time.monotonic() > until:
            raise Missed(f"{what} did not come in {patience:.0f} s")
        time.sleep(0.1)


class Node:
    """One accessible thing. What it says may be out of date at once: it is asked anew each time."""

    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def role(self):
        return self.accessible.get_role_name()

    def has(self, *states):
        own = self.accessible.get_state_set()
        return all(own.contains(state) for state in states)

    def children(self):
        for index in range(self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(index)
            if child is not None:
                yield Node(child)

    @property
    def place(self):
        """Where it is on the screen: tells two of the same name apart."""
        box = self.accessible.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def press(self):
        """What a screen reader does with a button."""
        if not self.accessible.get_action_iface().do_action(0):
            raise Missed(f"{self} cannot be pressed")

    def focus(self):
        if not self.accessible.get_component_iface().grab_focus():
            raise Missed(f"{self} takes no focus")

    def __str__(self):
        return f"{self.role} '{self.name}'"


class Screen:
    """The application's window. keys(), write(): as a person at the keyboard."""

    def __init__(self, application_name):
        self.application_name = application_name
        self.application = wait_until(f"'{application_name}' on the accessibility bus", self._find_application)

    def _find_application(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_name() == self.application_name:
                return Node(child)
        return None

    def showing(self):
        """Everything that can be seen, from the top down."""
        self.application.accessible.clear_cache()

        def walk(node):
            try:
                children = list(node.children())
            except gi.repository.GLib.Error:
                return  # gone meanwhile
            for child in children:
                try:
                    seen = child.has(State.SHOWING)
                except gi.repository.GLib.Error:
                    continue
                if seen:
                    yield child
                    yield from walk(child)

        yield from walk(self.application)

    def find(self, role, name):
        """The first that shows, by its role and its name or the beginning of it ('Approve…')."""
        for node in self.showing():
            try:
                if node.role == role and (node.name == name or (name.endswith("…") and node.name.startswith(name[:-1]))):
                    return node
            except gi.repository.GLib.Error:
                continue
        return None

    def wait_for(self, role, name, patience=PATIENCE):
        try:
            return wait_until(f"{role} '{name}'", lambda: self.find(role, name), patience)
        except Missed as missed:
            there = "\n".join(f"    {node}" for node in self.showing() if node.name)
            raise Missed(f"{missed}; there is\n{there}") from None

    def focused(self):
        """What has the keyboard. A frame whose focus proxy has it says that it does, too: the named thing counts. The
        current item of a list says so even while the list has not; then it comes later in the tree than what has."""
        found = None
        for node in self.showing():
            try:
                if not node.has(State.FOCUSED):
                    continue
                if found is None or not found.name or found.role == "list item":
                    found = node
            except gi.repository.GLib.Error:
                continue
        return found

    @staticmethod
    def keys(*combinations):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *combinations], check=True)

    @staticmethod
    def write(text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)

    def tab_to(self, role, name, most=60):
        for _ in range(most):
            here = self.focused()
            if here is not None and (here.role, here.name) == (role, name):
                return
            self.keys("Tab")
        raise Missed(f"Tab does not reach {role} '{name}'")

    # What has to hold on every page.

    def nameless(self):
        return [str(node) for node in self.showing() if node.has(State.FOCUSABLE) and not node.name.strip()]

    def focus_ring(self, most=200):
        """The names along Tab until the first comes again; a trap is a ring that leaves something out."""
        ring = []
        where = lambda node: (node.role, node.name, node.place)
        start = self.focused()
        last = where(start) if start else None
        for _ in range(most):
            self.keys("Tab")
            after = wait_until(f"another focus after {last}",
                               lambda: (node := self.focused()) and where(node) != last and node, 5)
            last = where(after)
            if ring and last[:2] == ring[0] and len(ring) > 1:
                return ring
            ring.append(last[:2])
        raise Missed(f"Tab does not come back to {ring[0]} in {most} steps: {ring[-5:]}")
