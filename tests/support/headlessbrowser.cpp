// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/headlessbrowser.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>

namespace support {

namespace {

QString match(const QByteArray& page, const char* pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern)).match(QString::fromUtf8(page)).captured(1);
}

} // namespace

HeadlessBrowser::HeadlessBrowser(QString login, QObject* parent) : QObject(parent), m_login(std::move(login))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void HeadlessBrowser::open(const QUrl& url)
{
    m_hops = 0;
    go(url, {});
}

void HeadlessBrowser::go(const QUrl& url, const QByteArray& form)
{
    if (++m_hops > 20)
        return Q_EMIT arrived();
    QNetworkRequest request(url);
    QNetworkReply* reply = nullptr;
    if (form.isEmpty()) {
        reply = m_network.get(request);
    } else {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        reply = m_network.post(request, form);
    }
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onAnswer(reply); });
}

void HeadlessBrowser::onAnswer(QNetworkReply* reply)
{
    reply->deleteLater();
    m_lastStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_lastPage = reply->readAll();
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (target.isValid())
        return go(reply->url().resolved(target), {});
    const QString prompt = match(m_lastPage, "name=\"prompt\" value=\"([^\"]+)\"");
    const QString action = match(m_lastPage, "<form[^>]*action=\"([^\"]+)\"");
    if (prompt.isEmpty() || action.isEmpty())
        return Q_EMIT arrived();
    QByteArray form = "prompt=" + prompt.toUtf8();
    if (prompt == QLatin1StringView("login"))
        form += "&login=" + m_login.toUtf8() + "&password=any";
    go(reply->url().resolved(QUrl(action)), form);
}

} // namespace support
