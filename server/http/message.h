// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/httptext.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace http {

enum class Coding; // see encoding.h

using Header = base::HeaderField;
using Headers = base::HeaderFields;

// Fields of a query or of an application/x-www-form-urlencoded body. Of a repeated name the first counts.
using Form = QHash<QString, QString>;
[[nodiscard]] Form parseForm(const QByteArray& encoded);

struct Request
{
    QByteArray method;
    QByteArray path; // as sent, without the query
    QByteArray query;
    Headers headers;
    QByteArray body;
    QByteArray remoteAddress;
    bool keepAlive = true;
    bool readsChunks = true; // HTTP/1.1: a body may come in pieces whose number nobody knows beforehand
    QHash<QByteArray, QByteArray> parameters; // of the route's pattern, percent-decoded

    [[nodiscard]] Form queryForm() const { return parseForm(query); }
};
using RequestPtr = std::shared_ptr<const Request>;

// A part of an answer that is made while the former one is on its way.
struct Piece
{
    QByteArray bytes;
    bool last = true;
};

struct Response
{
    int status = 200;
    Headers headers;
    // What comes before 'body', each in the coding that was negotiated: who sends the same to many compresses it once.
    std::vector<std::function<QByteArray(Coding)>> parts;
    QByteArray body;
    // What follows 'body': called on a worker, one call at a time, until it says that it was the last. A client that
    // cannot read chunks (RFC 9112 section 7.1) gets 'body' alone.
    std::function<Piece()> next;
    // A file to send instead of 'body'; when it is not there any more the answer becomes 404.
    QString filePath;
    // Bytes of the file to send, set by present(); the default is all of it.
    qint64 fileOffset = 0;
    qint64 fileLength = -1;
    // Who asked, as the log may show it: never an id, a name or a token.
    QByteArray logPerson;
    // Why it was refused, for the log: the problem's code, and of a token what was wrong with it; never a part of it.
    QByteArray logReason;
};

// RFC 9457. 'code' is the stable word that clients branch on; the type is made from it.
[[nodiscard]] Response problem(int status, const QByteArray& code, const QString& detail = {},
                               const Headers& headers = {});

[[nodiscard]] Response json(const QByteArray& body, int status = 200);

// The promise of one answer. Copies mean the same answer; the first send() counts. May be kept and used from any
// thread, so that a waiting request holds no thread. When the last copy goes without an answer, the client gets 500.
class Reply
{
public:
    using Deliver = std::function<void(Response)>;
    explicit Reply(Deliver deliver);

    void send(Response response) const;
    // True when the client has closed its end, so that an answer is no longer of use.
    [[nodiscard]] bool isGone() const;
    [[nodiscard]] bool isSent() const;
    // What the connection calls when the client went; it does not keep the reply alive.
    [[nodiscard]] std::function<void()> goneSignal() const;
    // Calls back once, from an input/output thread, when the client goes before the answer. One callback per reply.
    void onGone(std::function<void()> callback) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

// Handlers run on a worker thread (see Route::Where) and may block there for the database. An exception becomes 500.
using Handler = std::function<void(const RequestPtr& request, Reply reply)>;

// A handler that answers at once.
[[nodiscard]] Handler answering(std::function<Response(const Request&)> function);

} // namespace http
