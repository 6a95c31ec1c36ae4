# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of another process as a screen reader has it: the tree of AT-SPI, and the keyboard of the display."""
import os
import subprocess
import threading
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

import contrast  # noqa: E402
from roles import role_of  # noqa: E402

State = Atspi.StateType
WRITTEN = ("label", "push button", "radio button", "check box", "list item", "text", "combo box", "spin button")
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
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def role(self):
        return role_of(self.accessible)

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

    def is_sign(self):
        """Without letters: an icon, a box to tick, a field in which nothing is written yet."""
        _, _, width, height = self.place
        if self.role == "text":
            return self.accessible.get_text_iface().get_character_count() == 0
        return self.role != "label" and width < 1.5 * height

    def is_labelled(self):
        kinds = [relation.get_relation_type() for relation in self.accessible.get_relation_set()]
        return Atspi.RelationType.LABELLED_BY in kinds or bool(self.accessible.get_description())

    def press(self):
        """What a screen reader does with a button."""
        if not self.accessible.get_action_iface().do_action(0):
            raise Missed(f"{self} cannot be pressed")

    def focus(self):
        if not self.accessible.get_component_iface().grab_focus():
            raise Missed(f"{self} takes no focus")

    def __str__(self):
        return f"{self.role} '{self.name}'"


class Ear:
    """What the bus tells while one is at it, as a screen reader hears it: that is what it reads out."""

    def __enter__(self):
        listener = os.path.join(os.path.dirname(__file__), "listen.py")
        self.process = subprocess.Popen(["/usr/bin/python3", listener], stdout=subprocess.PIPE, text=True)
        self.process.stdout.readline()
        self.heard = []
        threading.Thread(target=self._listen, daemon=True).start()
        return self

    def _listen(self):
        for line in self.process.stdout:
            self.heard.append(tuple(line.rstrip("\n").split("\t", 2)))

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(10)

    def wait_for(self, what, kind, role, name):
        """name: what is in it."""
        try:
            wait_until(what, lambda: any(one[:2] == (kind, role) and name in one[2] for one in self.heard), 10)
        except Missed as missed:
            raise Missed(f"{missed}; heard {self.heard}") from None
        self.heard = []


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

    def stray(self):
        """Rows that say they show, of lists that do not."""
        self.application.accessible.clear_cache()
        found = []

        def walk(node):
            try:
                hidden = node.role == "list" and not node.has(State.SHOWING)
                for child in node.children():
                    if node.role != "list":
                        walk(child)
                    elif hidden and child.has(State.SHOWING):
                        found.append(str(child))
            except gi.repository.GLib.Error:
                return  # gone meanwhile

        walk(self.application)
        return found

    def find(self, role, name, description=None):
        """The first that shows, by its role, its name or the beginning of it ('Approve…'), and what it is described by."""
        for node in self.showing():
            try:
                if node.role != role or (description is not None and node.description != description):
                    continue
                if node.name == name or (name.endswith("…") and node.name.startswith(name[:-1])):
                    return node
            except gi.repository.GLib.Error:
                continue
        return None

    def described(self, words):
        """The first that shows and is described by these words."""
        for node in self.showing():
            try:
                if node.description == words:
                    return node
            except gi.repository.GLib.Error:
                continue
        return None

    def selected(self, role):
        """The first that shows and is chosen in its list."""
        return next((node for node in self.showing() if node.role == role and node.has(State.SELECTED)), None)

    def wait_for(self, role, name, patience=PATIENCE, description=None):
        try:
            return wait_until(f"{role} '{name}'", lambda: self.find(role, name, description), patience)
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

    def tab_to_described(self, words, most=60):
        for _ in range(most):
            here = self.focused()
            if here is not None and here.description == words:
                return here
            self.keys("Tab")
        raise Missed(f"Tab does not reach what is described as '{words}'")

    # What has to hold on every page.

    def nameless(self):
        """Controls without a name. That of a choice is what is chosen (Qt on Linux): it needs a label beside it."""
        without = [node for node in self.showing() if node.has(State.FOCUSABLE) and
                   (not node.name.strip() or (node.role == "combo box" and not node.is_labelled()))]
        focus = self.focused()
        return [str(node) for node in without + ([focus] if focus and not focus.name.strip() else [])]

    def lost(self):
        """Why a person at the keyboard would not know where they are; empty: they do (2.4.7, 2.4.11)."""
        focus = self.focused()
        if focus is None:
            return "nothing has the focus"
        left, top, right, bottom = self.seen_of(focus)
        return "" if right - left > 4 and bottom - top > 4 else f"{focus} has the focus and is out of sight"

    def seen_of(self, wanted):
        """The part of it that its ancestors let through: left, top, right, bottom."""
        for node, box in self.boxes():
            if node.place == wanted.place and (node.role, node.name) == (wanted.role, wanted.name):
                return box
        return 0, 0, 0, 0

    def boxes(self):
        """Everything that shows, with the part of it that can be seen."""
        def walk(node, window):
            for child in node.children():
                try:
                    if not child.has(State.SHOWING):
                        continue
                    x, y, width, height = child.place
                    box = (max(x, window[0]), max(y, window[1]), min(x + width, window[2]), min(y + height, window[3]))
                except (gi.repository.GLib.Error, AttributeError):
                    continue  # gone meanwhile
                yield child, box
                yield from walk(child, box)

        yield from walk(self.application, (0, 0, 1 << 15, 1 << 15))

    def faint(self, picture):
        """Texts that differ too little from what is behind them, with their contrast. What cannot be used is exempt."""
        found = []
        for node, box in self.boxes():
            if node.role not in WRITTEN or not node.name.strip() or not node.has(State.ENABLED):
                continue
            if box[2] - box[0] < 8 or box[3] - box[1] < 8:
                continue
            if 2 * (box[3] - box[1]) < node.place[3]:
                continue  # cut by the edge of what scrolls: of its letters only the tips can be seen
            most = contrast.contrast(picture, box)
            if most is not None and most < (contrast.SIGN_LIMIT if node.is_sign() else contrast.LIMIT):
                found.append(f"{node} {most:.2f} at {box} of {node.place}")
        return found

    def focus_away_from(self, last, where):
        """What has the focus, when that is something else; a page that is made anew meanwhile is asked again."""
        try:
            node = self.focused()
            return node if node and where(node) != last else None
        except gi.repository.GLib.Error:
            return None

    def focus_ring(self, most=200):
        """The names along Tab until something comes again; a trap is a ring that leaves something out."""
        ring, met = [], []
        where = lambda node: (node.role, node.name, node.place)
        start = self.focused()
        last = where(start) if start else None
        for _ in range(most):
            self.keys("Tab")
            after = wait_until(f"another focus after {last}", lambda: self.focus_away_from(last, where), 5)
            last = where(after)
            if after.accessible in met:
                return ring
            met.append(after.accessible)
            ring.append(last[:2])
        raise Missed(f"Tab does not come back to {ring[0]} in {most} steps: {ring[-5:]}")
