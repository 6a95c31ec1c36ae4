# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Deltas and commands a second, latency and memory of the server on SQLite and PostgreSQL, beside a bare handler.

10,000 people, 100,000 courses, 64 connections that never pause; wrk, server and database share the machine. 'nothing new'
is the poll of a client that has everything, 'delta' one whose answer carries the changes of the person's own scopes.
"""
import asyncio
import contextlib
import json
import os
import pathlib
import pwd
import re
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

import organisation
import syncing

HERE = pathlib.Path(__file__).resolve().parent
CONNECTIONS = 64
VISITORS = 200


@contextlib.contextmanager
def postgresql():
    """A cluster of our own in a temporary folder, reached by a Unix socket. PostgreSQL refuses to run as root."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        yield None
        return
    binaries = found[-1].parent
    folder = pathlib.Path(tempfile.mkdtemp(prefix="lxcp-bench-"))
    user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    as_user = ["setpriv", "--reuid", user, "--regid", user, "--clear-groups"] if os.geteuid() == 0 else []
    if as_user:
        shutil.chown(folder, user, user)
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    data = str(folder / "data")
    subprocess.run([*as_user, str(binaries / "initdb"), "-D", data, "-U", "bench", "-A", "trust", "-E", "UTF8", "--locale=C"], **quiet)
    options = f"-c listen_addresses= -c unix_socket_directories={folder}"
    control = [*as_user, str(binaries / "pg_ctl"), "-D", data, "-w"]
    subprocess.run([*control, "-o", options, "-l", str(folder / "log"), "start"], **quiet)
    try:
        yield f"postgresql://bench@localhost/postgres?host={folder}"
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], **quiet)
        shutil.rmtree(folder, ignore_errors=True)


def wrk(url, seconds, script=None, **environment):
    """Requests a second and the 99th percentile of latency in ms. An answer that is no success is an error."""
    command = ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{seconds}s", "--timeout", "30s", "--latency"]
    command += ["-s", str(script)] if script else []
    done = subprocess.run([*command, url], capture_output=True, text=True, check=True, env={**os.environ, **environment})
    rate = re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)
    late = re.search(r"99%\s+([\d.]+)(us|ms|s)", done.stdout)
    if done.stderr.strip() or "Non-2xx" in done.stdout or "Socket errors" in done.stdout or not rate or not late:
        raise RuntimeError(f"wrk on {url}: {done.stdout[-400:]} {done.stderr[-400:]}")
    return float(rate[1]), float(late[1]) * {"us": 0.001, "ms": 1, "s": 1000}[late[2]]


def rss_mb(process):
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return None


def read(url, token):
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"})
    with urllib.request.urlopen(request) as answer:
        yield from answer


def visitors(context, url, count):
    """Files of 'TOKEN CURSOR' lines: at the end of the feed, and where each person's own things still come."""
    class Signed:
        pass
    server = Signed()
    server.url = url
    first = syncing.demo_token(server)
    people, cursor = [], ""
    for line in read(f"{url}/v1/catalog/snapshot", first):
        if line.startswith(b'{"kind":"person"'):
            people.append(json.loads(line)["id"])
        elif line.startswith(b'{"cursor"'):
            cursor = json.loads(line)["cursor"]
    step = max(1, len(people) // count)
    fresh, current = [], []
    for person in people[::step][:count]:
        token = syncing.demo_token(server, person)
        at, more = cursor, True
        while more:
            last = json.loads(list(read(f"{url}/v1/changes?since={at}", token))[-1])
            at, more = last["cursor"], last["more"]
        fresh.append(f"{token} {cursor}")
        current.append(f"{token} {at}")
    files = context.scratch / "wrk-fresh.txt", context.scratch / "wrk-current.txt"
    for file, lines in zip(files, (fresh, current)):
        file.touch(mode=0o600)
        file.write_text("\n".join(lines) + "\n", encoding="ascii")
    return files


def caught_up(url, line):
    """The line with the cursor behind which there is nothing at the moment."""
    token, at = line.split(" ")
    while True:
        try:
            at = json.loads(list(read(f"{url}/v1/changes?since={at}", token))[-1])["cursor"]
        except urllib.error.HTTPError as answer:
            if answer.code != 304:
                raise
            return f"{token} {at}"


def settled(url, load):
    """Lines of people for whom nothing comes any more: a server that has just begun brings its figures up to date."""
    lines = load.read_text(encoding="ascii").split("\n")[:-1]
    for _ in range(60):
        before, lines = lines, [caught_up(url, line) for line in lines]
        if lines == before:
            return lines
        time.sleep(1)
    raise RuntimeError("the server does not come to rest")


async def woken_ms(context, url, database, load, count):
    """`count` people wait for changes and one course changes: from the first answer to the last."""
    host, port = urllib.parse.urlsplit(url).netloc.split(":")
    lines = await asyncio.to_thread(settled, url, load)

    async def wait(line):
        token, cursor = line.split(" ")
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(f"GET /v1/changes?wait=50&since={cursor} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n\r\n"
                     .encode("ascii"))
        head = await reader.readuntil(b"\r\n\r\n")
        at = time.monotonic()
        writer.close()
        if not head.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(f"a waiting client got {head[:60]}")
        return at

    waiting = [asyncio.create_task(wait(lines[i % len(lines)])) for i in range(count)]
    try:
        for _ in range(300):
            metrics = await asyncio.to_thread(lambda: urllib.request.urlopen(f"{url}/metrics").read().decode())
            if f"lxcp_long_polls {count}\n" in metrics:
                break
            await asyncio.sleep(0.1)
        else:
            raise RuntimeError("not everybody waits")
        file = context.scratch / "one.ndjson"
        file.write_text(json.dumps({"source_id": "bench:wake", "title": f"Wake {time.time_ns()}", "language": "en"}) + "\n",
                        encoding="utf-8")
        await asyncio.to_thread(organisation.server_tool, context, "import", "catalog", str(file), "--db", database)
        times = await asyncio.wait_for(asyncio.gather(*waiting), 60)
        return (max(times) - min(times)) * 1000
    finally:
        for task in waiting:
            task.cancel()


def figure(name, unit, value, limit_name=None, limit_value=None, runs=()):
    return {"name": name, "unit": unit, "value": value, "limit_name": limit_name, "limit_value": limit_value, "limit": None,
            "runs": [round(run, 1) for run in runs]}


def best(runs):
    return max(runs, key=lambda run: run[0])


def one_database(context, name, database, bare_get, bare_post, seconds, rounds):
    words = ["serve", "--db", database, "--listen", "127.0.0.1:0", "--demo", "--rate-limit", "0"]
    with organisation.started(context, "lxcp-server", *words) as (process, url):
        fresh, current = visitors(context, url, 20 if context.quick else VISITORS)
        before = rss_mb(process)
        script = HERE / "wrk.lua"
        for what, file in (("nothing-new", current), ("deltas", fresh)):
            runs = [wrk(url, seconds, script, MODE="deltas", LOAD=str(file)) for _ in range(rounds)]
            rate, late = best(runs)
            yield figure(f"server.{name}.{what}", "1/s", rate, "bare handler", bare_get[0], [run[0] for run in runs])
            yield figure(f"server.{name}.{what}.p99", "ms", late, "bare handler", bare_get[1], [run[1] for run in runs])
        count = 100 if context.quick else 1000
        woken = asyncio.run(woken_ms(context, url, database, current, count))
        yield figure(f"server.{name}.wake-{count}", "ms", woken, "bare handler", count / bare_get[0] * 1000, [woken])
        runs = [wrk(url, seconds, script, MODE="commands", LOAD=str(current)) for _ in range(rounds)]
        rate, late = best(runs)
        yield figure(f"server.{name}.commands", "1/s", rate, "bare handler", bare_post[0], [run[0] for run in runs])
        yield figure(f"server.{name}.commands.p99", "ms", late, "bare handler", bare_post[1], [run[1] for run in runs])
        yield figure(f"server.{name}.memory", "MB", rss_mb(process), "before the load", before)
        for file in (fresh, current):
            file.unlink()


def measure(context):
    if not shutil.which("wrk"):
        raise RuntimeError("wrk is not installed: apt-get install wrk")
    seconds, rounds = (2, 1) if context.quick else (8, 3)
    courses, people = (2000, 200) if context.quick else (100_000, 10_000)
    with organisation.started(context, "lxcp-limit-http") as (_, url):
        bare_get = best([wrk(f"{url}/constant", seconds) for _ in range(rounds)])
        post = context.scratch / "post.lua"
        post.write_text('wrk.method = "POST"\nwrk.body = string.rep("x", 300)\n', encoding="ascii")
        bare_post = best([wrk(f"{url}/constant", seconds, post) for _ in range(rounds)])
    yield figure("server.bare", "1/s", bare_get[0])
    yield figure("server.bare.p99", "ms", bare_get[1])
    # A copy: the commands of a run must not make the next one slower.
    source = organisation.Server(context, courses, people).file
    copy = context.scratch / "serving.sqlite"
    for old in context.scratch.glob("serving.sqlite*"):
        shutil.rmtree(old) if old.is_dir() else old.unlink()
    shutil.copyfile(source, copy)
    yield from one_database(context, "sqlite", f"sqlite:{copy}", bare_get, bare_post, seconds, rounds)
    with postgresql() as database:
        if not database:
            context.say("   PostgreSQL is not installed: its figures are left out")
            return
        organisation.server_tool(context, "generate", "--courses", str(courses), "--people", str(people), "--seed",
                                 str(organisation.SEED), "--db", database)
        yield from one_database(context, "postgresql", database, bare_get, bare_post, seconds, rounds)
