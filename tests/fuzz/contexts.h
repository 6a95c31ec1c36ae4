// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/credentials/jsonld.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QUrl>

namespace tests {

// The program's contexts from the folder in which the build has packed them.
inline credentials::ContextLoader fuzzContexts()
{
    return [](const QString& url) -> std::optional<QJsonObject> {
        static QHash<QString, QJsonObject> kept;
        if (const auto found = kept.constFind(url); found != kept.constEnd())
            return *found;
        QFile file(QStringLiteral(LXCP_CONTEXT_DIR "/") + QString::fromLatin1(QUrl::toPercentEncoding(url)));
        if (url.size() > 120 || !file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return kept.insert(url, QJsonDocument::fromJson(file.readAll()).object()).value();
    };
}

} // namespace tests
