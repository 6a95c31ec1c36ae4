// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/proxykeeper.h"

#include "tests/support/fakekeystore.h"
#include "ui/models/preferences.h"

#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QTest>

using uimain::ProxyKeeper;

// Name and password of a proxy go to the one that they were typed for.
class TestProxyKeeper final : public QObject
{
    Q_OBJECT

    const QUrl m_server{QStringLiteral("https://lxcp.example")};
    const QString m_manual = QStringLiteral("manual");

    [[nodiscard]] QString told() const
    {
        const auto proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(m_server)).first();
        return QStringLiteral("%1:%2@%3").arg(proxy.user(), proxy.password(), proxy.hostName());
    }

private Q_SLOTS:
    void cleanup() { QNetworkProxyFactory::setUseSystemConfiguration(false); }

    void anotherAddress_getsNothing_untilItIsTypedAgain()
    {
        QTemporaryDir folder;
        support::FakeKeyStore keys;
        {
            models::Preferences preferences(folder.filePath(QStringLiteral("window.ini")));
            ProxyKeeper keeper(preferences, keys, [this] { return m_server; });
            preferences.setProxy(m_manual, QStringLiteral("one.example:3128"));
            preferences.setProxyPassword(QStringLiteral("secret"));
            preferences.setProxyUser(QStringLiteral("joe"));
            QCOMPARE(told(), QStringLiteral("joe:secret@one.example"));
            preferences.setProxy(m_manual, QStringLiteral("two.example:3128"));
            QCOMPARE(told(), QStringLiteral(":@two.example"));
        }
        // Nor after a restart.
        models::Preferences preferences(folder.filePath(QStringLiteral("window.ini")));
        ProxyKeeper keeper(preferences, keys, [this] { return m_server; });
        keeper.begin([] {});
        QCOMPARE(told(), QStringLiteral(":@two.example"));
        preferences.setProxyPassword(QStringLiteral("other"));
        QCOMPARE(told(), QStringLiteral("joe:other@two.example"));
        preferences.setProxy(m_manual, QStringLiteral("one.example:3128"));
        QCOMPARE(told(), QStringLiteral(":@one.example"));
    }

    // A version before this one did not write down which proxy it was.
    void keptBefore_isForTheOneInUse()
    {
        models::Preferences preferences{QString()};
        support::FakeKeyStore keys;
        keys.entries.insert(QStringLiteral("proxy-password"), "secret");
        preferences.setProxy(m_manual, QStringLiteral("one.example:3128"));
        preferences.setProxyPassword(QStringLiteral("secret"));
        preferences.setProxyUser(QStringLiteral("joe"));
        ProxyKeeper keeper(preferences, keys, [this] { return m_server; });
        keeper.begin([] {});
        QCOMPARE(told(), QStringLiteral("joe:secret@one.example"));
        preferences.setProxy(m_manual, QStringLiteral("two.example:3128"));
        QCOMPARE(told(), QStringLiteral(":@two.example"));
    }
};

QTEST_GUILESS_MAIN(TestProxyKeeper)
#include "tst_proxykeeper.moc"
