// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/message.h"

#include <atomic>
#include <mutex>

namespace http {

Form parseForm(const QByteArray& encoded)
{
    Form form;
    for (const auto& [name, value] : base::formFields(encoded)) {
        if (!form.contains(name))
            form.insert(name, value);
    }
    return form;
}

Response problem(int status, const QByteArray& code, const QString& detail, const Headers& headers)
{
    Response response;
    response.status = status;
    response.headers = headers;
    response.headers.set("Content-Type", "application/problem+json");
    response.headers.setDefault("Cache-Control", "no-store");
    response.body = base::problemBody(status, code, detail);
    response.logReason = status == 401 && !detail.isEmpty() ? code + ": " + detail.toUtf8() : code;
    return response;
}

Response json(const QByteArray& body, int status)
{
    Response response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}, {"Cache-Control", "no-store"}};
    response.body = body;
    return response;
}

struct Reply::State
{
    Deliver deliver;
    std::atomic<bool> sent = false;
    std::mutex mutex; // guards the two below
    bool gone = false;
    std::function<void()> onGone;

    ~State()
    {
        if (!sent)
            deliver(problem(500, "internal", QStringLiteral("The request was dropped.")));
    }
};

Reply::Reply(Deliver deliver) : m_state(std::make_shared<State>())
{
    m_state->deliver = std::move(deliver);
}

void Reply::send(Response response) const
{
    if (m_state->sent.exchange(true))
        return;
    m_state->deliver(std::move(response));
}

bool Reply::isGone() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->gone;
}

bool Reply::isSent() const
{
    return m_state->sent;
}

std::function<void()> Reply::goneSignal() const
{
    return [weak = std::weak_ptr<State>(m_state)] {
        const auto state = weak.lock();
        if (!state)
            return;
        std::function<void()> callback;
        {
            const std::lock_guard lock(state->mutex);
            state->gone = true;
            callback.swap(state->onGone);
        }
        if (callback)
            callback();
    };
}

void Reply::onGone(std::function<void()> callback) const
{
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->gone) {
            m_state->onGone = std::move(callback);
            return;
        }
    }
    callback();
}

Handler answering(std::function<Response(const Request&)> function)
{
    return [function = std::move(function)](const RequestPtr& request, const Reply& reply) {
        reply.send(function(*request));
    };
}

} // namespace http
