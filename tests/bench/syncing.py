# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""First sync, a sync with 1,000 changed courses and one with nothing new, beside curl and bare SQLite inserts; the first
sync of an open window."""
import contextlib
import json
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import time

import organisation
import windowsync

# The client's tables of entities; what is beside them (outbox, base, meta, full text) belongs to neither side.
NOT_ENTITIES = {"outbox", "base", "meta", "draft", "sync_log"}


def entity_tables(cache):
    with contextlib.closing(sqlite3.connect(f"file:{cache}?mode=ro", uri=True)) as db:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%rev %'")]
    return sorted(name for name in names if name not in NOT_ENTITIES and "fts" not in name and not name.startswith("sqlite"))


def curl_ms(url, token=None, output="/dev/null", encoding=True):
    command = ["curl", "-sS", "-L", "--fail", "-o", str(output), "-w", "%{time_total} %{size_download}"]
    if encoding:
        command += ["-H", "Accept-Encoding: zstd, gzip"]
    if token:
        command += ["-H", "@-"]  # a header on the command line would be seen in the list of processes
    done = subprocess.run([*command, url], input=f"Authorization: Bearer {token}" if token else "", capture_output=True,
                          text=True, check=True)
    seconds, size = done.stdout.split()
    return float(seconds) * 1000, int(size)


def demo_token(server, person="maya"):
    """Signs the sample person in as a browser would, without one: a demo server needs no page for a login_hint."""
    import base64
    import hashlib
    import secrets
    import urllib.parse
    import urllib.request

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    with urllib.request.urlopen(f"{server.url}/.well-known/lxcp") as answer:
        about = json.load(answer)
    with urllib.request.urlopen(f"{about['issuer']}/.well-known/openid-configuration") as answer:
        provider = json.load(answer)
    verifier = secrets.token_urlsafe(48)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    redirect = "http://127.0.0.1:9/callback"
    query = urllib.parse.urlencode({
        "response_type": "code", "client_id": about["client_id"], "redirect_uri": redirect, "scope": about["scope"],
        "state": secrets.token_urlsafe(16), "nonce": secrets.token_urlsafe(16), "code_challenge": challenge,
        "code_challenge_method": "S256", "resource": about["audience"], "login_hint": person})
    try:
        urllib.request.build_opener(Stay).open(f"{provider['authorization_endpoint']}?{query}")
        raise RuntimeError("the demo issuer did not redirect")
    except urllib.error.HTTPError as answer:
        code = urllib.parse.parse_qs(urllib.parse.urlparse(answer.headers["Location"]).query)["code"][0]
    form = urllib.parse.urlencode({"grant_type": "authorization_code", "code": code, "redirect_uri": redirect,
                                   "client_id": about["client_id"], "code_verifier": verifier,
                                   "resource": about["audience"]}).encode()
    with urllib.request.urlopen(provider["token_endpoint"], form) as answer:
        return json.load(answer)["access_token"]


def bare_insert(context, cache, target, tables, *more):
    done = subprocess.run([str(context.bin / "lxcp-limit-insert"), str(cache), str(target), *tables, *more],
                          capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def fresh(path):
    for file in pathlib.Path(path).parent.glob(pathlib.Path(path).name + "*"):
        file.unlink()
    return path


def first_sync(context, server):
    syncs, limits, kept = [], [], None
    for run in range(2 if context.quick else 5):
        profile = organisation.signed_in_profile(context, server, "profile-first")
        answer = organisation.client(context, profile, "sync")
        syncs.append(answer["ms"])
        cache = organisation.cache_of(profile)
        fetch, size = curl_ms(f"{server.url}/v1/catalog/snapshot", demo_token(server))
        bare = bare_insert(context, cache, fresh(context.scratch / "bare.sqlite"), entity_tables(cache))
        limits.append(fetch + bare["ms"])
        if not run:
            context.say(f"   {answer['pulled']} rows, {answer['bytes_in']:,} bytes in; curl {size:,} bytes in {fetch:.0f} ms, "
                        f"{bare['rows']} bare inserts in {bare['ms']:.0f} ms")
        kept = profile
    yield {"name": "sync.first", "unit": "ms", "value": round(statistics.median(syncs), 1), "limit_name": "curl+insert",
           "limit_value": round(statistics.median(limits), 1), "limit": 1.3, "runs": syncs}
    return kept


def nothing_new(context, server, profile):
    runs, bare, requests, sizes = [], [], [], []
    organisation.client(context, profile, "sync")
    for _ in range(7 if context.quick else 31):
        answer = organisation.client(context, profile, "sync")
        runs.append(answer["ms"])
        requests.append(answer["requests"])
        sizes.append(max(answer["bytes_in"], answer["bytes_out"]))
        bare.append(curl_ms(f"{server.url}/healthz", encoding=False)[0])
    yield {"name": "sync.nothing-new", "unit": "ms", "value": round(statistics.median(runs), 2), "limit_name": "curl /healthz",
           "limit_value": round(statistics.median(bare), 2), "limit": 2.0, "runs": runs}
    yield {"name": "sync.nothing-new.requests", "unit": "requests", "value": max(requests), "limit": 1, "runs": requests}
    yield {"name": "sync.nothing-new.bytes", "unit": "bytes", "value": max(sizes), "limit": 1024, "runs": sizes}


def transfer_ms(context, server, cursor):
    """curl of the bytes of the changes since the cursor, where they need not be made: median of several, and how many."""
    page = context.scratch / "page.zst"
    curl_ms(f"{server.url}/v1/changes?since={cursor}", demo_token(server), page)
    with organisation.started(context, "lxcp-limit-http", str(page), "zstd") as (_, url):
        times = [curl_ms(f"{url}/file") for _ in range(5)]
    return statistics.median(ms for ms, _ in times), times[0][1]


def changed_courses(context, server, profile):
    """1,000 of the server's courses get another summary by an import; the client pulls them.

    The limit that was asked for is that of the inserts alone. A second row adds what sync.first has in its limit as well:
    curl of the same bytes, from a handler that has them ready.
    """
    runs, limits, with_transfer = [], [], []
    for run in range(2 if context.quick else 5):
        cache = organisation.cache_of(profile)
        # A connection that stays open while the file is copied loses its locks, and the client its log.
        with contextlib.closing(sqlite3.connect(f"file:{cache}?mode=ro", uri=True)) as db:
            cursor = db.execute("SELECT * FROM course WHERE source_id <> '' ORDER BY id LIMIT 1000")
            names = [column[0] for column in cursor.description]
            courses = [dict(zip(names, row)) for row in cursor]
            newest = db.execute("SELECT max(rev) FROM course").fetchone()[0]
            at = db.execute("SELECT value FROM meta WHERE name = 'cursor'").fetchone()[0]
        lines = context.scratch / "changed.ndjson"
        with open(lines, "w", encoding="utf-8") as file:
            for course in courses:
                record = {name: course[name] for name in ("source_id", "title", "description", "language", "level",
                                                          "duration_minutes", "provider", "url", "licence")}
                record["skills"] = json.loads(course["skills"] or "[]")
                record["summary"] = f"Revised {time.time_ns()}"
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
        organisation.server_tool(context, "import", "catalog", str(lines), "--db", f"sqlite:{server.file}")
        before = fresh(context.scratch / "bare-delta.sqlite")
        shutil.copy(cache, before)
        answer = organisation.client(context, profile, "sync")
        if answer["pulled"] < len(courses):
            raise RuntimeError(f"{answer['pulled']} of {len(courses)} changes arrived")
        bare = bare_insert(context, cache, before, ["course"], "--where", f"rev > {newest}", "--onto")
        runs.append(answer["ms"])
        limits.append(bare["ms"])
        fetch, size = transfer_ms(context, server, at)
        with_transfer.append(fetch + bare["ms"])
        if not run:
            context.say(f"   {answer['pulled']} changes, {answer['bytes_in']:,} bytes in {answer['requests']} requests; "
                        f"curl {size:,} bytes in {fetch:.1f} ms, {bare['rows']} bare inserts in {bare['ms']:.1f} ms")
    yield {"name": "sync.1000-changed", "unit": "ms", "value": round(statistics.median(runs), 2), "limit_name": "bare inserts",
           "limit_value": round(statistics.median(limits), 2), "limit": 1.3, "runs": runs}
    yield {"name": "sync.1000-changed.with-transfer", "unit": "ms", "value": round(statistics.median(runs), 2),
           "limit_name": "curl+insert", "limit_value": round(statistics.median(with_transfer), 2), "limit": 1.3, "runs": runs}


def measure(context):
    with organisation.Server(context, 2000 if context.quick else 100_000) as server:
        profile = yield from first_sync(context, server)
        yield from nothing_new(context, server, profile)
        yield from changed_courses(context, server, profile)
        yield from windowsync.measure(context, server)
