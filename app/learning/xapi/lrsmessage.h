// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/httptext.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

// What goes into an LRS and what comes out of it, without HTTP: the server's /xapi and the client's local LRS translate
// to and from these values. xAPI 1.0.3 part 3 and IEEE 9274.1.1 (xAPI 2.0) section 4.1.
namespace xapi {

// The newest patch release of each line that we speak.
enum class Version { V1_0_3, V2_0 };
// "1.0.3" or "2.0.0", for the X-Experience-API-Version header.
[[nodiscard]] QByteArray versionText(Version version);

using Field = base::HeaderField;
using Fields = base::HeaderFields;

// Decoded query parameters, or fields of a form, in the order in which they came.
class Parameters
{
public:
    Parameters() = default;
    // An application/x-www-form-urlencoded text: a URL's query, or a body.
    [[nodiscard]] static Parameters fromEncoded(const QByteArray& encoded);

    [[nodiscard]] bool contains(const QString& name) const;
    [[nodiscard]] QString value(const QString& name) const; // of the first
    [[nodiscard]] QStringList names() const;                // with repetitions
    void append(const QString& name, const QString& value);
    void remove(const QString& name);
    [[nodiscard]] QByteArray toEncoded() const;

private:
    QList<std::pair<QString, QString>> m_items;
};

// Who asks, and what they may do. Made by whoever authenticated the request, never from the request's content.
struct Access
{
    // The Agent (or OAuth group) that becomes the authority of what is stored.
    QJsonObject authority;
    // Empty: full access. Else identifiers as ifiKey() makes them: only statements whose actor has one of them may be
    // stored, voided or read, only state and agent profile documents of them; activity profiles are read-only.
    QStringList onlyAgents;
    // Sees each batch that is valid and permitted before it is stored; an error refuses all of it. Its httpStatus, or
    // 403, becomes the answer's. For rules about order and sessions (cmi5). Runs inside the writing transaction.
    std::function<base::Result<void>(const QList<QJsonObject>& statements)> admit;

    // Refuses statements without id or timestamp (403), which otherwise the store would give them; cmi5 wants it so.
    bool needsIdAndTime = false;

    [[nodiscard]] bool isRestricted() const { return !onlyAgents.isEmpty(); }
};

struct LrsRequest
{
    QByteArray method;   // GET, HEAD, PUT, POST, DELETE, OPTIONS
    QByteArray resource; // below the endpoint, without slashes around: "statements", "activities/state", "about"
    QByteArray query;    // as in the URL, without '?'
    Fields headers;
    QByteArray body;
    Access access;
};

struct LrsResponse
{
    int status = 200;
    Fields headers;
    // A HEAD's answer has it too, so that Content-Length can be said; the transport leaves it out.
    QByteArray body;
};

// An application/problem+json answer (RFC 9457). 'code' is a stable word.
[[nodiscard]] LrsResponse problem(int status, const QByteArray& code, const QString& detail);
// The answer for an error of the rules or of the storage: its httpStatus when it has one, else by its kind.
[[nodiscard]] LrsResponse problem(const base::Error& error);

// The errors of this room: Malformed, with the HTTP status of the answer and what is wrong as detail.
[[nodiscard]] tl::unexpected<base::Error> refusal(int status, const QString& detail);

} // namespace xapi
