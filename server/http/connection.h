// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for connection.cpp and server.cpp: it brings Asio and Beast in.

#include "server/http/ratelimiter.h"
#include "server/http/server.h"

#include <QFile>

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <array>
#include <atomic>
#include <optional>

namespace http {

class Connection;

// What the connections of one server share.
struct Context
{
    const ServerOptions options;
    Router router; // not changed after the threads started
    Metrics& metrics;
    Workers& workers;
    RateLimiter limiter;
    std::atomic<bool> stopping = false;
    std::function<void(Connection*)> closed;
};

// One client. All members but the constructor and stopIfIdle() run on the strand of the stream.
class Connection final : public std::enable_shared_from_this<Connection>
{
public:
    Connection(boost::asio::ip::tcp::socket socket, Context& context);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void start();
    void stopIfIdle(); // any thread

private:
    using ErrorCode = boost::beast::error_code;
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

    void awaitRequest();
    void readHead();
    void parseHead();
    void onHead(ErrorCode error);
    [[nodiscard]] std::optional<Response> objection(); // why the request is refused before its body is read
    void askForBody();
    void readBody();
    void onBody(ErrorCode error);
    void dispatch();
    [[nodiscard]] Reply makeReply();
    void watchPeer(quint64 sequence, std::function<void()> gone);
    void refuse(Response response);
    [[nodiscard]] QByteArray pathSoFar() const;
    void deliver(quint64 sequence, Response response);
    void writeBlock();
    void onWritten(ErrorCode error);
    void askForPiece();
    void onPiece(quint64 sequence, QByteArray framed, bool last);
    void writePiece();
    void finish(int loggedStatus);
    void drainAndClose(int rounds);
    void close();

    Context& m_context;
    boost::beast::tcp_stream m_stream;
    QByteArray m_address;
    bool m_loopback = false;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    qint64 m_headBytes = 0; // of this request's header, so far
    bool m_idle = false;
    bool m_answered = true;
    bool m_keepAlive = true;
    quint64 m_sequence = 0; // number of the request on this connection: late calls of an earlier one are ignored
    std::shared_ptr<Request> m_request;
    const Route* m_route = nullptr;
    std::chrono::steady_clock::time_point m_started;
    Response m_response;
    QByteArray m_head;
    QByteArray m_block;
    QFile m_file;
    qint64 m_sent = 0;
    qint64 m_offset = 0; // of what goes out next, in the answer's body
    qint64 m_left = 0;
    bool m_streaming = false;              // pieces follow
    bool m_writing = false;                // one is on its way
    std::optional<QByteArray> m_nextPiece; // made already
    std::array<char, 4096> m_scratch;
};

} // namespace http
