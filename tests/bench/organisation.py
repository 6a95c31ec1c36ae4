# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A demo server with generated courses, and client profiles that are signed in to it."""
import contextlib
import json
import os
import re
import select
import shutil
import signal
import subprocess
import time

SEED = 20260101


def client(context, profile, *words, check=True):
    command = [str(context.bin / "lxcp"), *words, "--profile", str(profile), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=900, check=False)
    if check and done.returncode:
        raise RuntimeError(f"lxcp {' '.join(words)} ended with {done.returncode}: {done.stderr.strip()[-400:]}")
    return json.loads(done.stdout.splitlines()[-1]) if done.stdout.strip().startswith("{") else {}


def server_tool(context, *words):
    done = subprocess.run([str(context.bin / "lxcp-server"), *words], capture_output=True, text=True, timeout=900,
                          check=False)
    if done.returncode:
        raise RuntimeError(f"lxcp-server {words[0]} ended with {done.returncode}: {done.stderr.strip()[-400:]}")


@contextlib.contextmanager
def started(context, program, *words):
    """A program that prints 'listening on URL'; ended by SIGTERM."""
    with open(context.scratch / f"{program}.log", "ab") as log:
        process = subprocess.Popen([str(context.bin / program), *words], stdout=subprocess.PIPE, stderr=log, text=True)
    try:
        found = re.search(r"listening on (http://\S+)", process.stdout.readline())
        if not found:
            raise RuntimeError(f"{program} did not start, see build/bench/{program}.log")
        yield process, found[1]
    finally:
        process.terminate()
        process.wait(30)


class Server:
    """lxcp-server --demo on a free loopback port, with `courses` generated courses. Databases are kept and used again."""

    def __init__(self, context, courses, people=100, content=None):
        self.context = context
        self.content = content
        self.file = context.scratch / f"server-{courses}-{people}.sqlite"
        if not self.file.exists():
            context.say(f"   generating {courses} courses and {people} people")
            partial = self.file.with_suffix(".partial")
            for old in partial.parent.glob(partial.name + "*"):
                old.unlink()
            server_tool(context, "generate", "--courses", str(courses), "--people", str(people), "--seed", str(SEED),
                        "--db", f"sqlite:{partial}")
            partial.rename(self.file)
        self.process = None
        self.url = ""

    def __enter__(self):
        command = [str(self.context.bin / "lxcp-server"), "serve", "--db", f"sqlite:{self.file}", "--listen", "127.0.0.1:0",
                   "--demo"]
        if self.content:
            command += ["--content", str(self.content)]
        log = open(self.context.scratch / "server.log", "ab")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)
        log.close()
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            ready, _, _ = select.select([self.process.stdout], [], [], 1)
            line = self.process.stdout.readline() if ready else ""
            found = re.search(r"listening on (http://\S+)", line)
            if found:
                self.url = found[1]
                return self
            if self.process.poll() is not None:
                break
        raise RuntimeError("the server did not start, see build/bench/server.log")

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(20)
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()


def signed_in_profile(context, server, name, person="maya"):
    """A profile folder that knows the server and the person and has nothing else yet."""
    profile = context.scratch / name
    shutil.rmtree(profile, ignore_errors=True)
    client(context, profile, "login", "--server", server.url, "--demo-person", person)
    return profile


def cache_of(profile):
    files = sorted(profile.rglob("cache.sqlite"), key=os.path.getsize)
    if not files:
        raise RuntimeError(f"no cache.sqlite in {profile}")
    return files[-1]
