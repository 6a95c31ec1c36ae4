// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/sharing.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

namespace wallet {

namespace {

struct SharingWords
{
    Q_DECLARE_TR_FUNCTIONS(SharingWords)
};

// QUrlQuery leaves '+' and '&' of a value as they are unless they are encoded before.
QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString sharedText(const Sharing& sharing)
{
    return SharingWords::tr("I earned “%1” from %2.").arg(sharing.title, sharing.issuer) + QLatin1Char(' ') +
           sharing.address;
}

QUrl mailAddress(const Sharing& sharing)
{
    QUrl url(QStringLiteral("mailto:"));
    url.setQuery(QStringLiteral("subject=%1&body=%2").arg(encoded(sharing.title), encoded(sharedText(sharing))));
    return url;
}

QUrl linkedInAddress(const Sharing& sharing)
{
    QStringList query{QStringLiteral("startTask=CERTIFICATION_NAME"), QStringLiteral("name=") + encoded(sharing.title),
                      QStringLiteral("organizationName=") + encoded(sharing.issuer),
                      QStringLiteral("certUrl=") + encoded(sharing.address)};
    if (sharing.earnedAt.isValid())
        query << QStringLiteral("issueYear=%1&issueMonth=%2")
                     .arg(sharing.earnedAt.date().year())
                     .arg(sharing.earnedAt.date().month());
    if (sharing.expiresAt.isValid())
        query << QStringLiteral("expirationYear=%1&expirationMonth=%2")
                     .arg(sharing.expiresAt.date().year())
                     .arg(sharing.expiresAt.date().month());
    QUrl url(QStringLiteral("https://www.linkedin.com/profile/add"));
    url.setQuery(query.join(QLatin1Char('&')));
    return url;
}

QUrl mastodonAddress(const Sharing& sharing, const QString& server)
{
    static const QRegularExpression kHost(QStringLiteral("^[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+$"));
    // As people write it: with https://, with their name behind it, or as @maya@mastodon.social.
    QString host = server.trimmed().section(QStringLiteral("://"), -1).section(QLatin1Char('/'), 0, 0);
    host = host.section(QLatin1Char('@'), -1);
    if (!kHost.match(host).hasMatch())
        return {};
    QUrl url(QStringLiteral("https://%1/share").arg(host.toLower()));
    url.setQuery(QStringLiteral("text=") + encoded(sharedText(sharing)));
    return url;
}

} // namespace wallet
