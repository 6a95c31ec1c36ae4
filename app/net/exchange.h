// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>

#include <optional>

namespace net {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

// A request as it goes out. Host and Content-Length are added by whoever sends it.
struct Outgoing
{
    QByteArray method;
    QUrl url;
    HeaderList headers;
    QByteArray body;
    // May be sent a second time when a kept connection turns out to be closed: nothing was answered to the first.
    bool repeatable = false;
    bool publicOnly = false; // see Request
};

// One request on its way and its answer as it comes; redirects and codings are the caller's business. Deleting it ends
// it. One thread.
class Exchange : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exchange)

public:
    using QObject::QObject;

    // Once, after the receivers are connected; may lead to its end at once.
    virtual void start() = 0;
    // Of the answer; 0 before its head is there.
    [[nodiscard]] virtual int status() const = 0;
    [[nodiscard]] virtual HeaderList headers() const = 0;
    // Bytes of the body that can be read now. What nobody reads stays in the socket, up to its buffer.
    [[nodiscard]] virtual qint64 available() const = 0;
    [[nodiscard]] virtual QByteArray read(qint64 most) = 0;
    [[nodiscard]] virtual bool isFinished() const = 0;
    // Why it ended before its answer did; none when the answer is whole.
    [[nodiscard]] virtual std::optional<base::Error> error() const = 0;

Q_SIGNALS:
    // Each may lead to the end of the exchange. 'finished' comes once; bytes may be left to read then.
    void readable();
    void finished();
};

} // namespace net
