// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/badgefolder.h"

#include "app/credentials/contextset.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace conformance {

BadgeFolder::BadgeFolder(const QString& path) : m_dir(path)
{
    QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        m_files += m_dir.relativeFilePath(files.next());
    m_files.sort();
}

QByteArray BadgeFolder::read(const QString& name) const
{
    QFile file(m_dir.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject BadgeFolder::object(const QString& name) const
{
    return QJsonDocument::fromJson(read(name)).object();
}

QStringList BadgeFolder::filesNamed(const QString& name) const
{
    return filesMatching(name);
}

QStringList BadgeFolder::filesMatching(const QString& pattern) const
{
    const QRegularExpression shape(QRegularExpression::wildcardToRegularExpression(pattern));
    QStringList found;
    for (const QString& file : m_files) {
        if (shape.match(file.section(u'/', -1)).hasMatch())
            found += file;
    }
    return found;
}

credentials::ContextLoader BadgeFolder::contexts() const
{
    return [shipped = credentials::shippedContexts()](const QString& url) -> std::optional<QJsonObject> {
        if (url == QStringLiteral("https://www.w3.org/ns/credentials/examples/v2"))
            return QJsonObject{{QStringLiteral("@context"),
                                QJsonObject{{QStringLiteral("@vocab"),
                                             QStringLiteral("https://www.w3.org/ns/credentials/examples#")}}}};
        return shipped(url);
    };
}

QString BadgeFolder::fileFor(const QString& url, const QString& near) const
{
    const QStringList parts = QUrl(url).path().split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    for (qsizetype count = parts.size(); count >= 2; --count) {
        const QString tail = QStringList(parts.mid(parts.size() - count)).join(u'/');
        for (const QString& file : m_files) {
            if (file == tail || file.endsWith(u'/' + tail))
                return file;
        }
    }
    // Beside the badge or above it.
    for (QString place = near.section(u'/', 0, -2); !place.isEmpty(); place = place.section(u'/', 0, -2)) {
        const QString asset = place + QStringLiteral("/assets/") + parts.last();
        if (m_files.contains(asset))
            return asset;
        if (!place.contains(u'/'))
            break;
    }
    return {};
}

credentials::DocumentSource BadgeFolder::documents(const QString& name, const QByteArray& badge) const
{
    const QJsonObject self = QJsonDocument::fromJson(badge).object();
    return [this, name, badge, self](const QString& url) -> std::optional<credentials::KeptDocument> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (self.value(u"type").toString() == QStringLiteral("Assertion") && self.value(u"id").toString() == url)
            return credentials::KeptDocument{badge, now};
        const QString file = fileFor(url, name);
        return file.isEmpty() ? std::nullopt : std::optional(credentials::KeptDocument{read(file), now});
    };
}

} // namespace conformance
