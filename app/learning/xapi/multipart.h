// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/learning/xapi/lrsmessage.h"

#include <QHash>
#include <QJsonArray>

namespace xapi {

struct Part
{
    Fields headers;
    QByteArray content;
};

// The parts of a multipart body (RFC 2046 section 5.1) with the Content-Type of its header. Error: Malformed, 400.
[[nodiscard]] base::Result<QList<Part>> parseMultipart(const QByteArray& contentType, const QByteArray& body);

// Statements and what is attached to them, as a request brings them.
struct StatementBody
{
    QJsonArray statements;
    bool wasArray = false;
    QHash<QByteArray, QByteArray> attachments; // by SHA-2 in lower-case hexadecimal
    bool isMultipart = false;
};

// Reads application/json or multipart/mixed (1.0.3 part 3 section 1.5): the statements first, then the attachments,
// each with its hash and 'Content-Transfer-Encoding: binary'. Error: Malformed, 400.
[[nodiscard]] base::Result<StatementBody> readStatementBody(const Fields& headers, const QByteArray& body);

// True when the bytes have this SHA-2; which of them, the length says.
[[nodiscard]] bool hasHash(const QByteArray& content, const QByteArray& sha2);

// A multipart/mixed answer with the JSON first.
struct AttachedContent
{
    QByteArray sha2;
    QByteArray contentType;
    QByteArray content;
};
[[nodiscard]] LrsResponse multipartAnswer(const QByteArray& json, const QList<AttachedContent>& attachments);

} // namespace xapi
