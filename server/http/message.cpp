// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/message.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace http {

namespace {

bool sameName(const QByteArray& a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.constData(), a.size(), b.data(), b.size()) == 0;
}

QString formText(QByteArray encoded)
{
    encoded.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

QString titleOf(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Bad request");
    case 401:
        return QStringLiteral("Sign-in needed");
    case 403:
        return QStringLiteral("Not allowed");
    case 404:
        return QStringLiteral("Not found");
    case 405:
        return QStringLiteral("Method not allowed");
    case 408:
        return QStringLiteral("The request took too long");
    case 410:
        return QStringLiteral("No longer available");
    case 413:
        return QStringLiteral("Too large");
    case 415:
        return QStringLiteral("Unsupported media type");
    case 416:
        return QStringLiteral("Range not satisfiable");
    case 429:
        return QStringLiteral("Too many requests");
    case 431:
        return QStringLiteral("Header fields too large");
    case 503:
        return QStringLiteral("Busy");
    default:
        return status >= 500 ? QStringLiteral("Server error") : QStringLiteral("Request failed");
    }
}

} // namespace

QByteArray Headers::value(QByteArrayView name) const
{
    for (const Header& header : m_headers) {
        if (sameName(header.name, name))
            return header.value;
    }
    return {};
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(m_headers.begin(), m_headers.end(), [&](const Header& h) { return sameName(h.name, name); });
}

void Headers::set(const QByteArray& name, const QByteArray& value)
{
    remove(name);
    add(name, value);
}

void Headers::setDefault(const QByteArray& name, const QByteArray& value)
{
    if (!contains(name))
        add(name, value);
}

void Headers::add(const QByteArray& name, const QByteArray& value)
{
    m_headers.append({name, value});
}

void Headers::remove(QByteArrayView name)
{
    m_headers.removeIf([&](const Header& header) { return sameName(header.name, name); });
}

Form parseForm(const QByteArray& encoded)
{
    Form form;
    for (const QByteArray& pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QString name = formText(equals < 0 ? pair : pair.left(equals));
        if (!form.contains(name))
            form.insert(name, equals < 0 ? QString() : formText(pair.mid(equals + 1)));
    }
    return form;
}

Response problem(int status, const QByteArray& code, const QString& detail, const Headers& headers)
{
    const QJsonObject object{
        {QStringLiteral("type"), QLatin1StringView("https://lxcp.example/problems/") + QLatin1StringView(code)},
        {QStringLiteral("title"), titleOf(status)},
        {QStringLiteral("status"), status},
        {QStringLiteral("detail"), detail},
        {QStringLiteral("code"), QLatin1StringView(code)}};
    Response response;
    response.status = status;
    response.headers = headers;
    response.headers.set("Content-Type", "application/problem+json");
    response.headers.setDefault("Cache-Control", "no-store");
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
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
