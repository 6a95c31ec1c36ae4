# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A receiver of webhooks for tst_telling: prints its port, then a line of JSON for each call. Says 503 to the first."""
import http.server
import json
import sys


class Receiver(http.server.BaseHTTPRequestHandler):
    calls = 0

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode("utf-8")
        names = ("webhook-id", "webhook-timestamp", "webhook-signature", "content-type")
        print(json.dumps({"body": body, **{name: self.headers.get(name) for name in names}}), flush=True)
        Receiver.calls += 1
        self.send_response(503 if Receiver.calls == 1 else 204)
        self.end_headers()

    def log_message(self, *arguments):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Receiver)
print(server.server_address[1], flush=True)
sys.exit(server.serve_forever())
