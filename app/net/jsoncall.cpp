// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/jsoncall.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace net {

base::Result<QJsonObject> jsonObject(const QByteArray& body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("no JSON object: ") + error.errorString());
    return document.object();
}

} // namespace net
