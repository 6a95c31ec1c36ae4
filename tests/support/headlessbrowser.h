// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QUrl>

namespace support {

// Goes through the pages of npm oidc-provider's devInteractions as a person with a browser would: follows redirects,
// keeps cookies, fills in the sign-in form and agrees to the consent form. Ends at the redirect to the client, which it
// calls as a browser does.
class HeadlessBrowser final : public QObject
{
    Q_OBJECT

public:
    explicit HeadlessBrowser(QString login, QObject* parent = nullptr);

    void open(const QUrl& url);
    // What the client's page said in the end.
    [[nodiscard]] int lastStatus() const { return m_lastStatus; }
    [[nodiscard]] const QByteArray& lastPage() const { return m_lastPage; }

Q_SIGNALS:
    void arrived(); // the client has answered

private:
    void go(const QUrl& url, const QByteArray& form);
    void onAnswer(QNetworkReply* reply);

    QString m_login;
    QNetworkAccessManager m_network;
    int m_hops = 0;
    int m_lastStatus = 0;
    QByteArray m_lastPage;
};

} // namespace support
