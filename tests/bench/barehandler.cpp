// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The limit for the server's figures: its own HTTP shell with a handler that answers a constant.
//
//   lxcp-limit-http [FILE [CODING]]
//
// FILE: its bytes are the answer to GET /file, said to be encoded by CODING.
#include "server/http/server.h"

#include <QFile>

#include <cstdio>

int main(int argc, char** argv)
{
    http::Metrics metrics;
    http::Workers workers(1, 1);
    http::Server server({}, metrics, workers);
    const auto port = server.listen();
    if (!port)
        return 1;
    const auto constant = http::answering([](const http::Request&) { return http::json("{\"constant\":true}"); });
    http::Router router;
    router.add({"GET", "/constant", constant, http::Route::Where::Inline});
    router.add({"POST", "/constant", constant, http::Route::Where::Inline});
    http::Response whole;
    whole.headers = {{"Content-Type", "application/x-ndjson"}, {"Cache-Control", "no-store"}};
    if (argc > 2)
        whole.headers.set("Content-Encoding", argv[2]);
    if (QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : "")); argc > 1) {
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        whole.body = file.readAll();
    }
    router.add({"GET", "/file", http::answering([&whole](const http::Request&) { return whole; }),
                http::Route::Where::Inline});
    server.stopOnSignals();
    server.start(std::move(router));
    std::printf("listening on http://127.0.0.1:%d\n", int(*port));
    std::fflush(stdout);
    server.waitUntilStopped();
    return 0;
}
