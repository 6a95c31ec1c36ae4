// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QStringList>

namespace caldav {

// The bodies of WebDAV and CalDAV requests, and their answers (RFC 4918, RFC 4791, RFC 6578).

inline constexpr auto kDav = "DAV:";
inline constexpr auto kCalDav = "urn:ietf:params:xml:ns:caldav";
inline constexpr auto kCalendarServer = "http://calendarserver.org/ns/";

// One response of a multistatus (RFC 4918 section 14.24).
struct DavResponse
{
    QString href;     // as the server writes it
    int status = 200; // of the resource: 404 in a sync report means that it is gone
    QHash<QString, QString>
        properties{}; // '{namespace}name' → text, or hrefs and names of elements in it, one a line; 2xx only

    [[nodiscard]] QString value(const char* nameSpace, const char* name) const;
};

struct Multistatus
{
    QList<DavResponse> responses;
    QString syncToken; // RFC 6578 section 6.4
};

// Errors: Malformed: no multistatus, more than 100,000 responses, document types (nobody needs entities here).
[[nodiscard]] base::Result<Multistatus> multistatusFrom(const QByteArray& xml);

struct PropertyName
{
    const char* nameSpace;
    const char* name;
};
[[nodiscard]] QByteArray propfindBody(const QList<PropertyName>& properties);
[[nodiscard]] QByteArray syncBody(const QString& token);
[[nodiscard]] QByteArray multigetBody(const QStringList& hrefs);

} // namespace caldav
