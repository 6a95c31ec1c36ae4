// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/serveraddress.h"

#include "app/services/accountservice.h"

#include <QCoreApplication>

namespace account {

namespace {

struct AddressText
{
    Q_DECLARE_TR_FUNCTIONS(account::AddressText)
};

bool isThisComputer(const QString& host)
{
    return host == QLatin1StringView("localhost") || host.startsWith(QLatin1StringView("127.")) ||
           host == QLatin1StringView("::1");
}

bool isHostName(const QString& host)
{
    return isThisComputer(host) || host.contains(QLatin1Char(':')) ||
           (host.contains(QLatin1Char('.')) && !host.startsWith(QLatin1Char('.')) && !host.endsWith(QLatin1Char('.')));
}

} // namespace

ServerAddress readServerAddress(const QString& typed)
{
    ServerAddress result;
    QString text = typed.trimmed();
    if (text.isEmpty())
        return result;
    const QString unreadable = AddressText::tr("Write an address like learn.example.org, or your work e-mail address.");
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    if (at >= 0 && !text.contains(QLatin1StringView("://"))) {
        result.fromMail = true;
        text = at > 0 ? text.mid(at + 1) : QString();
    }
    if (!text.contains(QLatin1StringView("://"))) {
        const QUrl guess(QStringLiteral("https://") + text);
        text.prepend(isThisComputer(guess.host()) ? QStringLiteral("http://") : QStringLiteral("https://"));
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http");
    if (!url.isValid() || !web || !isHostName(url.host()) || !url.userInfo().isEmpty()) {
        result.wrong = unreadable;
        return result;
    }
    if (url.scheme() == QLatin1StringView("http") && !isThisComputer(url.host())) {
        result.wrong =
            AddressText::tr("Others could read what is sent to an address that starts with http. Use https.");
        return result;
    }
    result.server = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    if (result.server.path() == QLatin1StringView("/"))
        result.server.setPath({});
    return result;
}

QString serverLine(const services::Account& account)
{
    const QString host = account.server.host();
    return account.organisation.isEmpty() ? host : account.organisation + QStringLiteral(" · ") + host;
}

} // namespace account
