# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start of the process to a painted dashboard that takes input, beside an empty Qt window; memory; idling.

Both programs run alternately on the same virtual display, and both are timed from outside in the same way: from just
before the process is made to the arrival of its line on standard error.
"""
import contextlib
import json
import os
import pathlib
import select
import signal
import statistics
import subprocess
import tempfile
import time

import organisation


@contextlib.contextmanager
def display():
    with tempfile.TemporaryDirectory() as folder:
        number = pathlib.Path(folder) / "number"
        with open(number, "wb") as file:
            server = subprocess.Popen(["Xvfb", "-displayfd", str(file.fileno()), "-screen", "0", "1366x768x24", "-nolisten",
                                       "tcp"], pass_fds=[file.fileno()], stderr=subprocess.DEVNULL)
        try:
            deadline = time.monotonic() + 20
            while not number.read_text().strip():
                if time.monotonic() > deadline:
                    raise RuntimeError("Xvfb did not start")
                time.sleep(0.05)
            yield {**os.environ, "DISPLAY": f":{number.read_text().strip()}", "QT_QPA_PLATFORM": "xcb",
                   "XDG_RUNTIME_DIR": folder, "LXCP_TRACE_STARTUP": "1", "LC_ALL": "C.UTF-8"}
        finally:
            server.terminate()
            server.wait()


def pss_kb(pid):
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    raise RuntimeError("no Pss in smaps_rollup")


def wake_ups(pid):
    """{thread: voluntary context switches so far}"""
    counts = {}
    for status in pathlib.Path(f"/proc/{pid}/task").glob("*/status"):
        with contextlib.suppress(OSError):
            for line in status.read_text().splitlines():
                if line.startswith("voluntary_ctxt_switches:"):
                    counts[status.parent.name] = int(line.split()[1])
    return counts


def woken(pid, before, seconds):
    """How often its threads woke; those that end meanwhile do not count."""
    time.sleep(seconds)
    return sum(count - before.get(thread, 0) for thread, count in wake_ups(pid).items())


@contextlib.contextmanager
def started(command, environment, wanted, timeout=30, said=None):
    """Yields (process, {event: milliseconds}) when every wanted event was seen. `said` gets the lines until then."""
    start = time.monotonic_ns()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    events, pending = {}, b""
    try:
        os.set_blocking(process.stderr.fileno(), False)
        while not wanted <= set(events):
            ready, _, _ = select.select([process.stderr], [], [], timeout)
            now = time.monotonic_ns()
            data = process.stderr.read() if ready else b""
            if not data:
                raise RuntimeError(f"{pathlib.Path(command[0]).name} did not say {sorted(wanted - set(events))}")
            *lines, pending = (pending + data).split(b"\n")
            if said is not None:
                said += lines
            for line in lines:
                with contextlib.suppress(ValueError, KeyError, TypeError):
                    events.setdefault(json.loads(line)["event"], (now - start) / 1e6)
        yield process, events
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stderr.close()


def memory_after(process, seconds):
    """Nothing reads its standard error meanwhile; the few lines of a start fit into the pipe."""
    time.sleep(seconds)
    return pss_kb(process.pid)


def compare(context, environment, profile, label):
    runs = 5 if context.quick else 21
    empty, ready, painted, empty_pss, pss = [], [], [], [], []
    for run in range(runs + 1):
        with started([str(context.bin / "lxcp-limit-window")], environment, {"window-painted", "input-ready"}) as (process,
                                                                                                               events):
            if run:  # the first pair warms the page cache
                empty.append(max(events.values()))
                if run <= 3:
                    empty_pss.append(memory_after(process, 1))
        with started([str(context.bin / "lxcp-desktop"), "--profile", str(profile)], environment,
                     {"dashboard-painted", "input-ready"}) as (process, events):
            if run:
                painted.append(events["dashboard-painted"])
                ready.append(max(events["dashboard-painted"], events["input-ready"]))
                if run <= 3:
                    pss.append(memory_after(process, 3))
    window, memory = statistics.median(empty), statistics.median(empty_pss)
    yield {"name": f"start.dashboard.{label}", "unit": "ms", "value": round(statistics.median(ready), 2),
           "limit_name": "empty-window", "limit_value": round(window, 2), "limit": 2.0, "runs": [round(x, 2) for x in ready]}
    yield {"name": f"start.memory.{label}", "unit": "kB", "value": statistics.median(pss), "limit_name": "empty-window",
           "limit_value": memory, "limit": 2.0, "runs": pss}


def idle(context, environment, profile):
    seconds = 10 if context.quick else 60
    with started([str(context.bin / "lxcp-desktop"), "--profile", str(profile)], environment, {"input-ready"}) as (process, _):
        time.sleep(10)
        count = woken(process.pid, wake_ups(process.pid), seconds)
    with started([str(context.bin / "lxcp-limit-window")], environment, {"input-ready"}) as (process, _):
        time.sleep(2)
        bare = woken(process.pid, wake_ups(process.pid), 10) * seconds / 10
    context.say(f"   the empty window woke {bare:.0f} times in {seconds} s")
    yield {"name": "idle.wake-ups", "unit": f"in {seconds} s", "value": count, "limit": seconds / 2,
           "runs": [count]}


def measure(context):
    with display() as environment:
        for courses in ([1000] if context.quick else [1000, 100_000]):
            with organisation.Server(context, courses) as server:
                profile = organisation.signed_in_profile(context, server, f"profile-start-{courses}")
                organisation.client(context, profile, "sync")
                # The window keeps up a long poll; starting it once lets it finish what it does after a first sync.
                with started([str(context.bin / "lxcp-desktop"), "--profile", str(profile)], environment,
                             {"dashboard-painted"}):
                    time.sleep(5 if courses < 10_000 else 30)
                yield from compare(context, environment, profile, f"{courses}")
                if courses == 1000:
                    yield from idle(context, environment, profile)
