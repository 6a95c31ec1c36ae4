// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials/contextset.h"

#include <QFile>
#include <QJsonDocument>
#include <QMutex>
#include <QMutexLocker>
#include <QUrl>

#include <memory>

// The resource lies in a static library, so it has to be named; outside of any namespace.
static void nameContextResource()
{
    Q_INIT_RESOURCE(contexts);
}

namespace credentials {

namespace {

struct ContextCache
{
    QMutex mutex;
    QHash<QString, std::optional<QJsonObject>> documents;
};

std::optional<QJsonObject> readContext(const QString& url)
{
    QFile file(QStringLiteral(":/lxcp-contexts/") + QString::fromLatin1(QUrl::toPercentEncoding(url)));
    if (url.size() > 200 || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

ContextLoader shippedContexts()
{
    nameContextResource();
    return [cache = std::make_shared<ContextCache>()](const QString& url) -> std::optional<QJsonObject> {
        const QMutexLocker lock(&cache->mutex);
        auto found = cache->documents.constFind(url);
        if (found == cache->documents.constEnd()) {
            const auto document = readContext(url);
            if (!document)
                return std::nullopt; // not kept: what is asked for is other people's choice
            found = cache->documents.insert(url, document);
        }
        return *found;
    };
}

} // namespace credentials
