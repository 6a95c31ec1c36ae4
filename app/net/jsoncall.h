// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/apicall.h"
#include "app/net/apiclient.h"
#include "app/net/bodydecoder.h"
#include "app/net/httpcall.h"
#include "app/net/responseerror.h"

#include <QJsonObject>

namespace net {

// A call whose whole answer is read, up to 'mostBytes' when decoded, and made into a T.
template <typename T>
class BodyCall final : public ApiCall<T>
{
public:
    using Decode = std::function<base::Result<T>(const ResponseHead& head, const QByteArray& body)>;

    BodyCall(Http& http, ApiClient* api, Request request, Decode decode, qint64 mostBytes)
        : ApiCall<T>(api ? static_cast<QObject*>(api) : &http), m_decode(std::move(decode)), m_mostBytes(mostBytes)
    {
        m_http =
            new HttpCall(http, api, std::move(request),
                         {[this](const ResponseHead& head) { return m_decoder.begin(head.header("Content-Encoding")); },
                          [this](QByteArrayView bytes) { return take(bytes); },
                          [this](base::Result<ResponseHead> head) { finishWith(std::move(head)); }},
                         this);
        // Queued, so that nobody is called before the caller has attached its receivers.
        QMetaObject::invokeMethod(m_http, &HttpCall::start, Qt::QueuedConnection);
    }

    // Ends the call with this reason before anything is sent.
    void refuse(base::Error error)
    {
        delete m_http;
        QMetaObject::invokeMethod(
            this, [this, error = std::move(error)] { this->settle(base::failure(error)); }, Qt::QueuedConnection);
    }

private:
    base::Result<void> take(QByteArrayView bytes)
    {
        return m_decoder.feed(bytes, [this](QByteArrayView piece) -> base::Result<void> {
            if (m_body.size() + piece.size() > m_mostBytes)
                return base::failure(
                    codedError(base::Error::Kind::Malformed, kTooLarge, QStringLiteral("answer too long")));
            m_body.append(piece);
            return {};
        });
    }

    void finishWith(base::Result<ResponseHead> head)
    {
        if (!head)
            return this->settle(base::failure(head.error()));
        if (auto whole = m_decoder.end(); head->status != 304 && !whole)
            return this->settle(base::failure(whole.error()));
        this->settle(m_decode(*head, m_body));
    }

    void letGo() override
    {
        if (m_http) {
            m_http->cancel();
            m_http->deleteLater();
        }
    }

    Decode m_decode;
    qint64 m_mostBytes;
    BodyDecoder m_decoder;
    QByteArray m_body;
    QPointer<HttpCall> m_http;
};

inline constexpr qint64 kMostJsonBytes = 4 * 1024 * 1024;

// The answer as JSON object; Malformed when it is none.
[[nodiscard]] base::Result<QJsonObject> jsonObject(const QByteArray& body);

} // namespace net
