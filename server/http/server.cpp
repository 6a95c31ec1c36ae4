// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/server.h"

#include "app/base/log.h"
#include "server/http/connection.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>

#include <condition_variable>
#include <csignal>
#include <thread>
#include <unordered_map>

namespace http {

namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

struct Server::Impl
{
    Impl(const ServerOptions& options, Metrics& metrics, Workers& workers);

    base::Result<quint16> listen();
    void accept();
    void onAccepted(ErrorCode error, tcp::socket socket);
    void connectionClosed(Connection* connection);
    void stop();
    void runThread();

    Context context;
    std::function<void()> stoppingCallback;

    std::mutex mutex; // guards what follows, up to the blank line
    std::condition_variable changed;
    std::unordered_map<Connection*, std::weak_ptr<Connection>> connections;
    bool acceptPaused = false;
    bool stopRequested = false;

    asio::io_context io; // after the above: destroying it destroys connections that were left
    asio::executor_work_guard<asio::io_context::executor_type> guard; // a waiting reply is no work for Asio
    asio::strand<asio::io_context::executor_type> strand;             // of the acceptor
    tcp::acceptor acceptor;
    asio::steady_timer retry;
    asio::signal_set signals;
    std::vector<std::thread> threads;
    bool waited = false;
    bool finished = false;
};

Server::Impl::Impl(const ServerOptions& options, Metrics& metrics, Workers& workers)
    : context{options,
              {},
              metrics,
              workers,
              RateLimiter(options.limits.requestsPerSecond, options.limits.burst),
              {},
              [this](Connection* connection) { connectionClosed(connection); }},
      guard(io.get_executor()),
      strand(io.get_executor()),
      acceptor(strand),
      retry(strand),
      signals(strand)
{
}

base::Result<quint16> Server::Impl::listen()
{
    ErrorCode error;
    tcp::resolver resolver(io);
    const auto found = resolver.resolve(context.options.host.toStdString(), std::to_string(context.options.port),
                                        tcp::resolver::passive, error);
    if (error || found.empty())
        return base::failure(base::Error::Kind::Network, QString::fromStdString(error.message()));
    const tcp::endpoint endpoint = found.begin()->endpoint();
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return base::failure(base::Error::Kind::Network, QString::fromStdString(error.message()));
    return acceptor.local_endpoint(error).port();
}

void Server::Impl::accept()
{
    acceptor.async_accept(asio::make_strand(io),
                          [this](ErrorCode error, tcp::socket socket) { onAccepted(error, std::move(socket)); });
}

void Server::Impl::onAccepted(ErrorCode error, tcp::socket socket)
{
    if (context.stopping || error == asio::error::operation_aborted)
        return;
    if (error) { // out of file descriptors, for instance: trying again at once would only spin
        qCWarning(lcServer, "accept: %s", error.message().c_str());
        retry.expires_after(std::chrono::milliseconds(100));
        retry.async_wait([this](ErrorCode waited) {
            if (!waited)
                accept();
        });
        return;
    }
    auto connection = std::make_shared<Connection>(std::move(socket), context);
    bool full = false;
    {
        const std::lock_guard lock(mutex);
        connections.emplace(connection.get(), connection);
        full = acceptPaused = connections.size() >= std::size_t(context.options.limits.connections);
    }
    connection->start();
    if (!full)
        accept();
}

void Server::Impl::connectionClosed(Connection* connection)
{
    bool resume = false;
    {
        const std::lock_guard lock(mutex);
        connections.erase(connection);
        resume = std::exchange(acceptPaused, false) && !stopRequested;
    }
    changed.notify_all();
    if (resume)
        asio::post(strand, [this] { accept(); });
}

void Server::Impl::stop()
{
    std::vector<std::shared_ptr<Connection>> open;
    {
        const std::lock_guard lock(mutex);
        if (std::exchange(stopRequested, true))
            return;
        context.stopping = true;
        for (const auto& [key, weak] : connections) {
            if (auto connection = weak.lock())
                open.push_back(std::move(connection));
        }
    }
    asio::post(strand, [this] {
        ErrorCode ignored;
        acceptor.close(ignored);
        signals.cancel(ignored);
        retry.cancel();
    });
    for (const auto& connection : open)
        connection->stopIfIdle();
    if (stoppingCallback)
        stoppingCallback();
    open.clear();
    changed.notify_all();
}

// An exception that reaches Asio's loop belongs to one request; the others go on.
void Server::Impl::runThread()
{
    for (;;) {
        try {
            io.run();
            return;
        } catch (const std::exception& error) {
            qCCritical(lcServer, "input/output thread: %s", error.what());
        }
    }
}

Server::Server(const ServerOptions& options, Metrics& metrics, Workers& workers)
    : m_impl(std::make_unique<Impl>(options, metrics, workers))
{
}

Server::~Server()
{
    stop();
    waitUntilStopped();
}

base::Result<quint16> Server::listen()
{
    return m_impl->listen();
}

void Server::start(Router router)
{
    m_impl->context.router = std::move(router);
    m_impl->accept();
    for (int i = 0; i < m_impl->context.options.ioThreads; ++i)
        m_impl->threads.emplace_back([impl = m_impl.get()] { impl->runThread(); });
}

void Server::onStopping(std::function<void()> callback)
{
    m_impl->stoppingCallback = std::move(callback);
}

void Server::stopOnSignals()
{
    m_impl->signals.add(SIGTERM);
    m_impl->signals.add(SIGINT);
    m_impl->signals.async_wait([impl = m_impl.get()](ErrorCode error, int) {
        if (!error)
            impl->stop();
    });
}

void Server::stop()
{
    m_impl->stop();
}

bool Server::waitUntilStopped()
{
    bool& finished = m_impl->finished;
    if (std::exchange(m_impl->waited, true))
        return finished;
    {
        std::unique_lock lock(m_impl->mutex);
        m_impl->changed.wait(lock, [this] { return m_impl->stopRequested; });
        finished = m_impl->changed.wait_for(lock, m_impl->context.options.limits.grace,
                                            [this] { return m_impl->connections.empty(); });
    }
    m_impl->guard.reset();
    if (!finished)
        m_impl->io.stop();
    for (std::thread& thread : m_impl->threads) {
        if (thread.joinable())
            thread.join();
    }
    return finished;
}

} // namespace http
