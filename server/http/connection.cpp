// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connection.h"

#include "app/base/log.h"
#include "server/http/presentation.h"
#include "server/http/wire.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/http/read.hpp>

#include <algorithm>
#include <exception>
#include <limits>

namespace http {

namespace asio = boost::asio;
namespace beast = boost::beast;
using std::chrono::steady_clock;

namespace {

constexpr qint64 kBlockBytes = 64 * 1024;
constexpr std::size_t kHeadPiece = 4096;
constexpr std::size_t kPathSeen = 200;
constexpr int kDrainRounds = 256; // times 4 KiB: what a refused client may still be sending
constexpr auto kDrainTime = std::chrono::seconds(2);

QByteArray bytesOf(beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

} // namespace

Connection::Connection(asio::ip::tcp::socket socket, Context& context) : m_context(context), m_stream(std::move(socket))
{
    ErrorCode ignored;
    m_stream.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
    const auto peer = m_stream.socket().remote_endpoint(ignored);
    m_address = QByteArray::fromStdString(peer.address().to_string(ignored));
    m_loopback = peer.address().is_loopback();
    m_context.metrics.connectionOpened();
}

Connection::~Connection()
{
    m_context.metrics.connectionClosed();
    m_context.closed(this);
}

void Connection::start()
{
    asio::dispatch(m_stream.get_executor(), beast::bind_front_handler(&Connection::awaitRequest, shared_from_this()));
}

void Connection::stopIfIdle()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        if (self->m_idle)
            self->close();
    });
}

void Connection::awaitRequest()
{
    m_parser.emplace();
    m_parser->header_limit(std::uint32_t(m_context.options.limits.headerBytes));
    // The route decides, see onHead(). Not 'none': Beast 1.74 takes that for less than any length.
    m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
    m_request.reset();
    m_route = nullptr;
    if (m_context.stopping)
        return close();
    if (m_buffer.size() > 0)
        return readHead();
    m_idle = true;
    m_stream.expires_after(m_context.options.limits.idle);
    m_stream.async_read_some(m_buffer.prepare(kHeadPiece),
                             [self = shared_from_this()](ErrorCode error, std::size_t size) {
                                 self->m_idle = false;
                                 if (error)
                                     return self->close();
                                 self->m_buffer.commit(size);
                                 self->readHead();
                             });
}

void Connection::readHead()
{
    m_stream.expires_after(m_context.options.limits.header);
    m_headBytes = 0;
    parseHead();
}

// The parser begins to count anew with each field that is whole: how long all of them are is seen here.
void Connection::parseHead()
{
    ErrorCode error;
    const std::size_t used = m_parser->put(m_buffer.data(), error);
    m_buffer.consume(used);
    m_headBytes += qint64(used);
    const bool goesOn = error == beast::http::error::need_more;
    if (m_headBytes + (goesOn ? qint64(m_buffer.size()) : 0) > m_context.options.limits.headerBytes)
        return onHead(beast::http::error::header_limit);
    if (!goesOn)
        return onHead(error);
    m_stream.async_read_some(m_buffer.prepare(kHeadPiece),
                             [self = shared_from_this()](ErrorCode failed, std::size_t size) {
                                 if (failed)
                                     return self->onHead(failed);
                                 self->m_buffer.commit(size);
                                 self->parseHead();
                             });
}

void Connection::onHead(ErrorCode error)
{
    namespace bh = beast::http;
    m_started = steady_clock::now();
    if (error == bh::error::header_limit || error == bh::error::buffer_overflow)
        return refuse(m_parser->get().target().empty() && !pathSoFar().isEmpty() ? problem(414, "uri-too-long")
                                                                                 : problem(431, "header-too-large"));
    if (error && error.category() == bh::make_error_code(bh::error::bad_method).category() &&
        error != bh::error::end_of_stream && error != bh::error::partial_message)
        return refuse(problem(400, "malformed-request"));
    if (error)
        return close();

    const auto& head = m_parser->get();
    auto request = std::make_shared<Request>();
    request->method = bytesOf(head.method_string());
    request->remoteAddress = m_address;
    request->keepAlive = m_parser->keep_alive();
    request->readsChunks = head.version() >= 11;
    const QByteArray target = originForm(bytesOf(head.target()));
    const qsizetype query = target.indexOf('?');
    request->path = query < 0 ? target : target.left(query);
    request->query = query < 0 ? QByteArray() : target.mid(query + 1);
    for (const auto& field : head)
        request->headers.add(bytesOf(field.name_string()), bytesOf(field.value()));
    m_request = std::move(request);
    if (auto response = objection())
        return refuse(std::move(*response));
    m_parser->body_limit(std::uint64_t(m_route->bodyLimit));
    if (m_parser->is_done())
        return dispatch();
    if (m_request->headers.value("Expect").toLower() == "100-continue")
        return askForBody();
    readBody();
}

std::optional<Response> Connection::objection()
{
    const auto& head = m_parser->get();
    if (m_request->path.isEmpty() || (head.version() >= 11 && head.count(beast::http::field::host) != 1))
        return problem(400, "malformed-request");
    if (!m_loopback) {
        if (const int wait = m_context.limiter.take(m_address, steady_clock::now()))
            return problem(429, "too-many-requests", {}, {{"Retry-After", QByteArray::number(wait)}});
    }
    Router::Match match = m_context.router.match(m_request->method, m_request->path);
    if (!match.route) {
        return match.allow.isEmpty() ? problem(404, "not-found")
                                     : problem(405, "method-not-allowed", {}, {{"Allow", match.allow}});
    }
    m_route = match.route;
    m_request->parameters = std::move(match.parameters);
    const auto length = m_parser->content_length();
    if (length && *length > std::uint64_t(m_route->bodyLimit))
        return problem(413, "too-large");
    return std::nullopt;
}

void Connection::askForBody()
{
    static const QByteArray kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
    m_stream.expires_after(m_context.options.limits.write);
    asio::async_write(m_stream, asio::buffer(kContinue.constData(), std::size_t(kContinue.size())),
                      [self = shared_from_this()](ErrorCode error, std::size_t) {
                          if (error)
                              return self->close();
                          self->readBody();
                      });
}

void Connection::readBody()
{
    m_stream.expires_after(m_context.options.limits.body);
    beast::http::async_read(m_stream, m_buffer, *m_parser,
                            [self = shared_from_this()](ErrorCode error, std::size_t) { self->onBody(error); });
}

void Connection::onBody(ErrorCode error)
{
    namespace bh = beast::http;
    m_started = steady_clock::now();
    if (error == bh::error::body_limit)
        return refuse(problem(413, "too-large"));
    if (error && error.category() == bh::make_error_code(bh::error::bad_method).category() &&
        error != bh::error::partial_message)
        return refuse(problem(400, "malformed-request"));
    if (error)
        return close();
    m_request->body = QByteArray::fromStdString(m_parser->get().body());
    m_parser.reset(); // frees the body's second copy while the handler works
    dispatch();
}

Reply Connection::makeReply()
{
    // The strong reference keeps the connection while somebody owes it an answer.
    return Reply([self = shared_from_this(), request = RequestPtr(m_request),
                  sequence = m_sequence](Response response) {
        Response shown;
        try {
            shown = present(*request, std::move(response));
        } catch (const std::exception& error) {
            qCCritical(lcServer, "an answer failed: %s", error.what());
            shown = problem(500, "internal");
        }
        asio::post(self->m_stream.get_executor(),
                   [self, sequence, shown = std::move(shown)]() mutable { self->deliver(sequence, std::move(shown)); });
    });
}

void Connection::dispatch()
{
    ++m_sequence;
    m_answered = false;
    m_stream.expires_never();
    m_context.metrics.requestStarted();
    const auto job = [self = shared_from_this(), route = m_route, request = RequestPtr(m_request), reply = makeReply(),
                      sequence = m_sequence] {
        try {
            route->handler(request, reply);
        } catch (const std::exception& error) {
            qCCritical(lcServer, "%s %s failed: %s", request->method.constData(), route->pattern.constData(),
                       error.what());
            reply.send(problem(500, "internal"));
        } catch (...) {
            qCCritical(lcServer, "%s %s failed", request->method.constData(), route->pattern.constData());
            reply.send(problem(500, "internal"));
        }
        if (!reply.isSent()) {
            asio::post(self->m_stream.get_executor(),
                       [self, sequence, gone = reply.goneSignal()] { self->watchPeer(sequence, gone); });
        }
    };
    if (m_route->where == Route::Where::Inline)
        return job();
    if (!m_context.workers.tryPost(job))
        makeReply().send(problem(503, "busy", {}, {{"Retry-After", "1"}}));
}

// While an answer is awaited nothing is read, so that a peer that closes must be looked for.
void Connection::watchPeer(quint64 sequence, std::function<void()> gone)
{
    if (m_answered || sequence != m_sequence)
        return;
    m_stream.socket().async_wait(asio::ip::tcp::socket::wait_read, [self = shared_from_this(), sequence,
                                                                    gone = std::move(gone)](ErrorCode error) {
        if (error || self->m_answered || sequence != self->m_sequence)
            return;
        ErrorCode peeked;
        self->m_stream.socket().non_blocking(true, peeked);
        char byte = 0;
        const std::size_t size =
            self->m_stream.socket().receive(asio::buffer(&byte, 1), asio::socket_base::message_peek, peeked);
        if (peeked == asio::error::would_block)
            return self->watchPeer(sequence, gone);
        if (size == 0 || peeked) {
            self->m_keepAlive = false;
            gone();
        }
    });
}

// Of a request whose head was not read to its end: as much of the path as tells what is spoken there.
QByteArray Connection::pathSoFar() const
{
    if (!m_parser)
        return {};
    const QByteArray target = bytesOf(m_parser->get().target());
    if (!target.isEmpty())
        return target.left(qsizetype(kPathSeen));
    const auto held = m_buffer.data();
    const QByteArray line(static_cast<const char*>(held.data()), qsizetype(std::min(held.size(), kPathSeen)));
    const qsizetype begin = line.indexOf(' ') + 1;
    return begin > 0 && line.at(0) != ' ' ? line.mid(begin) : QByteArray();
}

// An answer before the request was read: what follows on the connection cannot be trusted.
void Connection::refuse(Response response)
{
    ++m_sequence;
    m_answered = false;
    m_context.metrics.requestStarted();
    if (!m_request)
        m_request = std::make_shared<Request>();
    // A request without a body is whole, so the connection may go on.
    m_request->keepAlive = m_request->keepAlive && m_parser && m_parser->is_done() && response.status != 400;
    const QByteArray path = m_request->path.isEmpty() ? pathSoFar() : m_request->path;
    const Response shown = present(*m_request, m_context.router.translated(path, std::move(response)));
    deliver(m_sequence, shown);
}

void Connection::deliver(quint64 sequence, Response response)
{
    if (m_answered || sequence != m_sequence)
        return;
    m_answered = true;
    ErrorCode ignored;
    m_stream.socket().cancel(ignored); // the watch for a closing peer
    m_keepAlive = m_request->keepAlive && !m_context.stopping;
    m_response = std::move(response);
    m_left = m_response.body.size();
    if (!m_response.filePath.isEmpty()) {
        m_file.setFileName(m_response.filePath);
        m_left = m_response.fileLength;
        if (!m_file.open(QIODevice::ReadOnly) || !m_file.seek(m_response.fileOffset)) {
            m_response = problem(404, "not-found");
            m_left = m_response.body.size();
        }
    }
    const QByteArray reason = bytesOf(beast::http::obsolete_reason(beast::http::status(m_response.status)));
    m_head = responseHead(m_response, reason, m_left, m_keepAlive);
    if (m_request->method == "HEAD" || !mayHaveBody(m_response.status))
        m_left = 0;
    m_sent = m_offset = 0;
    m_streaming = m_response.next != nullptr;
    if (m_streaming) {
        m_response.body = chunk({m_response.body, false});
        m_left = m_response.body.size();
        askForPiece();
    }
    writeBlock();
}

// The next piece is made while the one before is written, and no earlier: a slow client costs two of them.
void Connection::askForPiece()
{
    m_context.workers.post([self = shared_from_this(), next = m_response.next, sequence = m_sequence] {
        Piece piece;
        try {
            piece = next();
        } catch (const std::exception& error) {
            qCCritical(lcServer, "a piece of an answer failed: %s", error.what());
        }
        asio::post(self->m_stream.get_executor(), [self, sequence, framed = chunk(piece), last = piece.last]() mutable {
            self->onPiece(sequence, std::move(framed), last);
        });
    });
}

void Connection::onPiece(quint64 sequence, QByteArray framed, bool last)
{
    if (!m_streaming || sequence != m_sequence)
        return;
    m_nextPiece = std::move(framed);
    if (last)
        m_response.next = nullptr;
    if (!m_writing)
        writePiece();
}

void Connection::writePiece()
{
    m_response.body = *std::exchange(m_nextPiece, std::nullopt);
    m_offset = 0;
    m_left = m_response.body.size();
    m_streaming = m_response.next != nullptr;
    if (m_streaming)
        askForPiece();
    writeBlock();
}

// Block by block, so that each has its own time limit and a file is never in memory.
void Connection::writeBlock()
{
    const qint64 size = qMin(m_left, kBlockBytes);
    asio::const_buffer body(m_response.body.constData() + m_offset, std::size_t(size));
    if (m_file.isOpen()) {
        m_block = size > 0 ? m_file.read(size) : QByteArray();
        if (m_block.size() != size) // the file shrank: only closing tells the client
            return close();
        body = asio::const_buffer(m_block.constData(), std::size_t(size));
    }
    m_left -= size;
    m_sent += size;
    m_offset += size;
    m_writing = true;
    const std::array buffers{asio::const_buffer(m_head.constData(), std::size_t(m_head.size())), body};
    m_stream.expires_after(m_context.options.limits.write);
    asio::async_write(m_stream, buffers,
                      [self = shared_from_this()](ErrorCode error, std::size_t) { self->onWritten(error); });
}

void Connection::onWritten(ErrorCode error)
{
    m_head.clear();
    m_writing = false;
    if (error)
        m_keepAlive = false;
    else if (m_left > 0)
        return writeBlock();
    else if (m_nextPiece)
        return writePiece();
    else if (m_streaming)
        return; // until it is made
    finish(error ? 499 : m_response.status);
    if (m_keepAlive)
        return awaitRequest();
    if (error)
        return close();
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, error);
    m_stream.expires_after(kDrainTime);
    drainAndClose(kDrainRounds);
}

// 'loggedStatus' is 499 when the client went before it had its answer.
void Connection::finish(int loggedStatus)
{
    const double seconds = std::chrono::duration<double>(steady_clock::now() - m_started).count();
    m_context.metrics.requestEnded();
    m_context.metrics.countRequest(m_route ? m_route->pattern : QByteArray("other"), loggedStatus, seconds, m_sent);
    if (m_context.options.log) {
        const QByteArray path = m_route && m_route->secretPath ? m_route->pattern : m_request->path;
        m_context.options.log(logLine(*m_request, path, loggedStatus, seconds, m_sent, m_response));
    }
    m_response = {};
    m_streaming = false;
    m_nextPiece.reset();
    m_block.clear();
    m_file.close();
}

// Closing while the client still sends would reset the connection and could destroy the answer on its way.
void Connection::drainAndClose(int rounds)
{
    if (rounds == 0 || m_context.stopping)
        return close();
    m_stream.async_read_some(asio::buffer(m_scratch),
                             [self = shared_from_this(), rounds](ErrorCode error, std::size_t) {
                                 if (error)
                                     return self->close();
                                 self->drainAndClose(rounds - 1);
                             });
}

void Connection::close()
{
    m_file.close();
    m_stream.close();
}

} // namespace http
