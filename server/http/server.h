// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "server/http/metrics.h"
#include "server/http/router.h"
#include "server/http/workers.h"

#include <chrono>
#include <functional>
#include <memory>

namespace http {

struct Limits
{
    qint64 headerBytes = 16 * 1024;                              // request line and all fields; more is 414 or 431
    int connections = 10000;                                     // above it nothing more is accepted until one closes
    std::chrono::milliseconds idle = std::chrono::seconds(75);   // between two requests
    std::chrono::milliseconds header = std::chrono::seconds(10); // first to last byte of a header
    std::chrono::milliseconds body = std::chrono::seconds(30);   // all of a body
    std::chrono::milliseconds write = std::chrono::seconds(30);  // each 64 KiB of an answer
    std::chrono::milliseconds grace = std::chrono::seconds(10);  // to finish in when stopping
    double requestsPerSecond = 0; // per client address, 0: no limit. Loopback is exempt: a proxy speaks for many there
    double burst = 0;
};

struct ServerOptions
{
    QString host = QStringLiteral("127.0.0.1"); // an address or a name of this machine
    quint16 port = 0;                           // 0: a free one
    int ioThreads = 2;
    Limits limits;
    // Gets one JSON line for each request, without line end, from any thread. None: nothing is written.
    std::function<void(const QByteArray& line)> log;
};

// An HTTP/1.1 server (RFC 9112) on threads of its own. One request of a connection is read, handled and answered before
// the next is read, so a client that does not read its answers stops being read itself and costs one answer of memory.
class Server final
{
public:
    // Metrics and workers outlive the server.
    Server(const ServerOptions& options, Metrics& metrics, Workers& workers);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    // Takes the address; the port that it got. Clients that come now wait. Error: Network when it cannot be had.
    [[nodiscard]] base::Result<quint16> listen();
    // Answers, after listen(). Once.
    void start(Router router);
    // Called once when stopping starts, from any thread: wake what waits, so that it is answered.
    void onStopping(std::function<void()> callback);
    // SIGTERM and SIGINT call stop().
    void stopOnSignals();
    // Stops accepting, closes idle connections and lets requests in flight finish. Returns at once; any thread.
    void stop();
    // Blocks until stop() was called and all is answered, or the grace time is over: then false.
    bool waitUntilStopped();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace http
