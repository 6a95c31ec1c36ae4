# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first sync of an open window: how long it keeps the interface thread, and when there is something to look at."""
import contextlib
import json
import re
import sqlite3
import statistics
import subprocess
import time

import organisation
import startup

FRAME_MS = 16
LONG = re.compile(r"longer than a frame: ([0-9.]+) ms, ([0-9.]+) by the clock, (.*)")


def told(cache):
    """(there are courses, the sync is over), as somebody who only reads sees it."""
    try:
        with contextlib.closing(sqlite3.connect(f"file:{cache}?mode=ro", uri=True)) as db:
            course = db.execute("SELECT 1 FROM course LIMIT 1").fetchone()
            over = db.execute("SELECT 1 FROM meta WHERE name = 'last_sync'").fetchone()
            return bool(course), bool(over)
    except sqlite3.Error:  # the file or its tables are not there yet
        return False, False


def blocks(log):
    """After the dashboard was painted and took input: [(milliseconds of the processor, by the clock, what)]."""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    begun = max((at for at, line in enumerate(lines) if '"dashboard-painted"' in line or '"input-ready"' in line), default=0)
    return [(float(found[1]), float(found[2]), found[3]) for found in map(LONG.search, lines[begun:]) if found]


def painted_ms(log):
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        with contextlib.suppress(ValueError, KeyError, TypeError):
            event = json.loads(line)
            if event["event"] == "dashboard-painted":
                return event["ms_since_exec"]
    raise RuntimeError("no dashboard was painted")


def one(context, server, environment):
    profile = organisation.signed_in_profile(context, server, "profile-window")
    log = context.scratch / "window-sync.log"
    begun = time.monotonic()
    rows = over = None
    with open(log, "wb") as errors:
        process = subprocess.Popen([str(context.bin / "lxcp-desktop"), "--profile", str(profile)], env=environment,
                                   stdout=subprocess.DEVNULL, stderr=errors)
        try:
            while over is None:
                if time.monotonic() - begun > 120:
                    raise RuntimeError("the window did not sync")
                time.sleep(0.005)
                cache = next(profile.rglob("cache.sqlite"), None)
                has_rows, is_over = told(cache) if cache else (False, False)
                now = (time.monotonic() - begun) * 1000
                rows = now if has_rows and rows is None else rows
                over = now if is_over else None
            time.sleep(2)  # what the last rows bring to the page
        finally:
            process.terminate()
            process.wait(30)
    painted = painted_ms(log)
    return {"rows": max(0.0, rows - painted), "over": max(0.0, over - painted), "blocks": blocks(log)}


def measure(context, server):
    with startup.display() as environment:
        # Every event of a millisecond or more; Qt writes to the journal otherwise when nobody sits before a terminal.
        environment = {**environment, "LXCP_WATCHDOG": "1", "QT_FORCE_STDERR_LOGGING": "1"}
        runs = [one(context, server, environment) for _ in range(1 if context.quick else 5)]
    longest = [max((block[0] for block in run["blocks"]), default=0.0) for run in runs]
    clock = [max((block[1] for block in run["blocks"]), default=0.0) for run in runs]
    worst = max((block for run in runs for block in run["blocks"]), default=(0.0, 0.0, "nothing"))
    context.say(f"   the longest: {worst[0]:.1f} ms, {worst[1]:.1f} by the clock, {worst[2]}")
    yield {"name": "sync.first.window.longest-block", "unit": "ms", "value": round(statistics.median(longest), 1),
           "limit_name": "a frame, 16 ms", "limit_value": FRAME_MS, "limit": 1, "runs": longest}
    yield {"name": "sync.first.window.longest-block.clock", "unit": "ms", "value": round(statistics.median(clock), 1),
           "limit_name": "a frame, 16 ms", "limit_value": FRAME_MS, "runs": clock}
    yield {"name": "sync.first.window.rows", "unit": "ms", "value": round(statistics.median(run["rows"] for run in runs)),
           "limit_name": "until it is over", "limit_value": round(statistics.median(run["over"] for run in runs)),
           "runs": [round(run["rows"]) for run in runs]}
