// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/requestbase.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace server {

QString baseOf(const http::Request& request, const QString& address)
{
    static const QRegularExpression hostForm(QStringLiteral("^([a-zA-Z0-9.-]+|\\[[0-9a-fA-F:.]+\\])(:[0-9]{1,5})?$"));
    QByteArray host = request.headers.value("Host");
    QByteArray scheme = "http";
    if (QHostAddress(QString::fromLatin1(request.remoteAddress)).isLoopback()) {
        if (const QByteArray forwarded = request.headers.value("X-Forwarded-Host"); !forwarded.isEmpty())
            host = forwarded.split(',').first().trimmed();
        if (request.headers.value("X-Forwarded-Proto").split(',').first().trimmed().toLower() == "https")
            scheme = "https";
    }
    const QString text = QString::fromLatin1(host);
    return hostForm.match(text).hasMatch() ? QString::fromLatin1(scheme) + QStringLiteral("://") + text : address;
}

bool isJson(const http::Request& request)
{
    return request.headers.value("Content-Type").split(';').first().trimmed().toLower() == "application/json";
}

} // namespace server
