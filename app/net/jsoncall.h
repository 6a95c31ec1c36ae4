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

// A call whose whole answer is read, up to 'mostBytes' when decoded, and made into a T; or whose body is given away as
// it comes.
template <typename T>
class BodyCall final : public ApiCall<T>
{
public:
    using Decode = std::function<base::Result<T>(const ResponseHead& head, const QByteArray& body)>;

    BodyCall(Http& http, ApiClient* api, Request request, Decode decode, qint64 mostBytes)
        : ApiCall<T>(api ? static_cast<QObject*>(api) : &http), m_decode(std::move(decode))
    {
        m_sink = [this, mostBytes](QByteArrayView piece) -> base::Result<void> {
            if (m_body.size() + piece.size() > mostBytes)
                return base::failure(
                    codedError(base::Error::Kind::Malformed, kTooLarge, QStringLiteral("answer too long")));
            m_body.append(piece);
            return {};
        };
        begin(http, api, std::move(request));
    }

    // The body is given away as it is on the wire.
    BodyCall(Http& http, ApiClient* api, Request request, std::function<base::Result<T>(const ResponseHead&)> decode,
             std::function<base::Result<void>(QByteArrayView)> begun, BodyDecoder::Sink sink)
        : ApiCall<T>(api ? static_cast<QObject*>(api) : &http),
          m_decode([decode = std::move(decode)](const ResponseHead& head, const QByteArray&) { return decode(head); }),
          m_begun(std::move(begun)),
          m_sink(std::move(sink))
    {
        begin(http, api, std::move(request));
    }

    // Sends at once, not when the event loop comes to it: for a call without refuse().
    void startNow() { m_http->start(); }

    // Ends the call with this reason before anything is sent.
    void refuse(base::Error error)
    {
        delete m_http;
        QMetaObject::invokeMethod(
            this, [this, error = std::move(error)] { this->settle(base::failure(error)); }, Qt::QueuedConnection);
    }

private:
    void begin(Http& http, ApiClient* api, Request request)
    {
        m_http = new HttpCall(http, api, std::move(request),
                              {[this](const ResponseHead& head) {
                                   const QByteArray coding = head.header("Content-Encoding");
                                   return m_begun ? m_begun(coding) : m_decoder.begin(coding);
                               },
                               [this](QByteArrayView bytes) { return m_decoder.feed(bytes, m_sink); },
                               [this](base::Result<ResponseHead> head) { finishWith(std::move(head)); }},
                              this);
        // Queued, so that nobody is called before the caller has attached its receivers.
        QMetaObject::invokeMethod(m_http, &HttpCall::start, Qt::QueuedConnection);
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
    std::function<base::Result<void>(QByteArrayView)> m_begun; // somebody else decodes
    BodyDecoder::Sink m_sink;
    BodyDecoder m_decoder;
    QByteArray m_body;
    QPointer<HttpCall> m_http;
};

inline constexpr qint64 kMostJsonBytes = 4 * 1024 * 1024;

// The answer as JSON object; Malformed when it is none.
[[nodiscard]] base::Result<QJsonObject> jsonObject(const QByteArray& body);

} // namespace net
