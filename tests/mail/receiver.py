# SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An SMTP server for tst_mail: keeps each mail in a file of the folder given, and prints its port when it is ready.

People called 'gone' are refused for good, people called 'full' for now. What it keeps is what Python's own mail parser
reads: envelope, headers, and the parts with their types and decoded contents.
"""
import asyncio
import email
import email.policy
import json
import pathlib
import sys

from aiosmtpd.smtp import SMTP


class Handler:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("gone@"):
            return "550 5.1.1 nobody of that name"
        if address.startswith("full@"):
            return "452 4.2.2 the box is full"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        kept = {
            "from": envelope.mail_from, "to": envelope.rcpt_tos,
            "headers": [[name, str(value)] for name, value in mail.items()],
            "defects": [repr(defect) for part in mail.walk() for defect in part.defects],
            "parts": [{"type": part.get_content_type(), "method": part.get_param("method"),
                       "text": part.get_payload(decode=True).decode("utf-8")}
                      for part in mail.walk() if not part.is_multipart()],
        }
        self.count += 1
        (self.folder / f"{self.count}.json").write_text(json.dumps(kept), encoding="utf-8")
        return "250 kept"


async def main():
    handler = Handler(sys.argv[1])
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(handler, loop=loop, enable_SMTPUTF8=False), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
