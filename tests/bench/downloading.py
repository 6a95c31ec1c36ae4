# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A course package of 200 MB brought by `lxcp download`, beside curl of the same bytes to a file and sha256sum of it."""
import os
import statistics
import subprocess
import time
import zipfile

import organisation
import syncing

COURSE = "demo:accessibility"


def make_package(path, megabytes):
    """Stored, incompressible: what video is."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as package:
        package.writestr("index.html", "<!doctype html><title>Film</title><video src=film.bin></video>")
        package.writestr("film.bin", os.urandom(megabytes * 1024 * 1024))


def curl_and_sum_ms(context, server, package):
    target = context.scratch / "curl.zip"
    target.unlink(missing_ok=True)
    began = time.monotonic()
    syncing.curl_ms(f"{server.url}/v1/content/{package}", syncing.demo_token(server), target, encoding=False)
    subprocess.run(["sha256sum", str(target)], check=True, stdout=subprocess.DEVNULL)
    return (time.monotonic() - began) * 1000


def measure(context):
    archive = context.scratch / "film.zip"
    make_package(archive, 20 if context.quick else 200)
    with organisation.Server(context, 1000, content=context.scratch / "content") as server:
        organisation.server_tool(context, "import", "content", str(archive), "--course", COURSE, "--db",
                                 f"sqlite:{server.file}", "--content", str(context.scratch / "content"))
        ours, limits = [], []
        for _ in range(2 if context.quick else 5):
            profile = organisation.signed_in_profile(context, server, "profile-download")
            organisation.client(context, profile, "sync")
            course = organisation.client(context, profile, "search", "accessible by design", "--limit", "1")["id"]
            began = time.monotonic()
            answer = organisation.client(context, profile, "download", course)
            ours.append(round((time.monotonic() - began) * 1000, 1))
            if answer["state"] != "ready" or answer["size"] != archive.stat().st_size:
                raise RuntimeError(f"the package did not arrive: {answer}")
            limits.append(curl_and_sum_ms(context, server, answer["package"]))
    yield {"name": "download.package", "unit": "ms", "value": statistics.median(ours), "limit_name": "curl + sha256sum",
           "limit_value": round(statistics.median(limits), 1), "limit": 1.2, "runs": ours}
