#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ui/main/start.order: the functions of lxcp-desktop that run until its first sync has settled.

The linker puts them side by side. To be run after `./dev build` when the start has changed much; valgrind must be
there. Names are the linker's, in alphabetical order, so that a new list is a small change.
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import bench
import organisation
import startup

HEAD = """# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Functions that a start runs, for the linker; written by tests/bench/startorder.py.
"""
SECONDS = 40  # under valgrind: twenty times what it takes


def functions(profile, program):
    """Names of the program's own functions in callgrind's output, where a name is written out once and numbered."""
    objects, names, found, inside = {}, {}, set(), False
    for line in profile.read_text(errors="replace").splitlines():
        match = re.match(r"(c?)(ob|fn)=\((\d+)\)(?: (.*))?$", line)
        if not match:
            continue
        called, what, number, text = match.groups()
        known = objects if what == "ob" else names
        if text:
            known[number] = text
        if called:
            continue
        if what == "ob":
            inside = known[number].endswith(f"/{program}")
        elif inside:
            found.add(re.sub(r"'\d+$", "", known[number]))
    return sorted(name for name in found if re.fullmatch(r"[\w.$]+", name) and not name.startswith("0x"))


def main():
    context = bench.Context(quick=False, only="")
    context.scratch.mkdir(parents=True, exist_ok=True)
    with organisation.Server(context, 1000) as server, startup.display() as environment, \
            tempfile.TemporaryDirectory() as folder:
        profile = organisation.signed_in_profile(context, server, "profile-start-order")
        organisation.client(context, profile, "sync")
        output = pathlib.Path(folder) / "callgrind.out"
        subprocess.run(["timeout", "--signal=TERM", str(SECONDS), "valgrind", "--tool=callgrind", "--demangle=no",
                        f"--callgrind-out-file={output}", str(context.bin / "lxcp-desktop"), "--profile", str(profile)],
                       env=environment, stderr=subprocess.DEVNULL, check=False)
        names = functions(output, "lxcp-desktop")
    if len(names) < 500:
        sys.exit(f"only {len(names)} functions: did the window start?")
    target = bench.ROOT / "ui/main/start.order"
    target.write_text(HEAD + "\n".join(names) + "\n", encoding="utf-8")
    print(f"{len(names)} functions in {os.path.relpath(target)}")


if __name__ == "__main__":
    main()
