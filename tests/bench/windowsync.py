# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first sync of an open window: how long it keeps the interface thread, and when there is something to look at."""
import re
import statistics

import organisation
import startup

FRAME_MS = 16
LONG = re.compile(rb"longer than a frame: ([0-9.]+) ms, ([0-9.]+) by the clock, (.*)")
MOMENTS = {"dashboard-painted", "input-ready", "courses-there", "synced", "synced-painted"}


def blocks(lines):
    """After the dashboard was painted and took input: [(milliseconds of the processor, by the clock, what)]."""
    begun = max((at for at, line in enumerate(lines) if b'"dashboard-painted"' in line or b'"input-ready"' in line), default=0)
    return [(float(found[1]), float(found[2]), found[3].decode(errors="replace"))
            for found in map(LONG.search, lines[begun:]) if found]


def one(context, server, environment):
    """The window itself says when there were courses, when the round was over, and when all of it had been painted."""
    profile = organisation.signed_in_profile(context, server, "profile-window")
    said = []
    with startup.started([str(context.bin / "lxcp-desktop"), "--profile", str(profile)], environment, MOMENTS, 120,
                         said) as (_, events):
        painted = events["dashboard-painted"]
    return {"rows": max(0.0, events["courses-there"] - painted), "over": max(0.0, events["synced"] - painted),
            "blocks": blocks(said)}


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
