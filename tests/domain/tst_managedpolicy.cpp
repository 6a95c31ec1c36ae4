// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/managedpolicy.h"

#include <QtTest/QtTest>

using domain::ManagedPolicy;
using domain::policyFrom;

class tst_ManagedPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWritten_allowsEverything()
    {
        const ManagedPolicy policy = policyFrom({});
        QVERIFY(policy.allowsServer(QUrl(QStringLiteral("https://anywhere.example"))));
        QVERIFY(policy.allowsFormat(QStringLiteral("scorm12")));
        QVERIFY(!policy.proxy && !policy.downloadLimit && !policy.leaderboards && !policy.updateCheck);
    }

    void server_isComparedAsAnAddress()
    {
        const ManagedPolicy policy =
            policyFrom({{QStringLiteral("ServerAddress"), QStringLiteral("https://learn.example.org/")}});
        QVERIFY(policy.allowsServer(QUrl(QStringLiteral("https://learn.example.org"))));
        QVERIFY(policy.allowsServer(QUrl(QStringLiteral("https://learn.example.org/"))));
        QVERIFY(!policy.allowsServer(QUrl(QStringLiteral("http://learn.example.org"))));
        QVERIFY(!policy.allowsServer(QUrl(QStringLiteral("https://learn.example.org:8443"))));
        QVERIFY(!policy.allowsServer(QUrl(QStringLiteral("https://learn.example.org.evil.example"))));
        QVERIFY(!policy.allowsServer(QUrl(QStringLiteral("https://learn.example.org/other"))));
    }

    void values_asEachSystemKeepsThem()
    {
        const ManagedPolicy json =
            policyFrom({{QStringLiteral("AllowedFormats"), QVariantList{QStringLiteral("cmi5"), QStringLiteral("pdf")}},
                        {QStringLiteral("UpdateCheck"), false},
                        {QStringLiteral("DownloadLimit"), 1000.0}});
        const ManagedPolicy registry = policyFrom({{QStringLiteral("AllowedFormats"), QStringLiteral("cmi5, PDF")},
                                                   {QStringLiteral("UpdateCheck"), 0},
                                                   {QStringLiteral("DownloadLimit"), 1000}});
        for (const ManagedPolicy& policy : {json, registry}) {
            QCOMPARE(policy.problems, QStringList());
            QVERIFY(policy.allowsFormat(QStringLiteral("pdf")) && !policy.allowsFormat(QStringLiteral("html")));
            QCOMPARE(policy.updateCheck, false);
            QCOMPARE(policy.downloadLimit, 1000);
        }
    }

    void emptyListOfFormats_allowsNone()
    {
        const ManagedPolicy policy = policyFrom({{QStringLiteral("AllowedFormats"), QString()}});
        QVERIFY(!policy.allowsFormat(QStringLiteral("pdf")));
    }

    // The key of RFC 8032 section 7.1, test 1: as packaging/sign-release --key prints it, and in base 58.
    void updateKey_isAMultikeyInEitherBase()
    {
        for (const QString& key : {QStringLiteral("u7QHXWpgBgrEKt9VL_tPJZAc6DuFy89qmIyWvAhpo9wdRGg"),
                                   QStringLiteral("z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw")}) {
            const ManagedPolicy policy = policyFrom({{QStringLiteral("UpdateKey"), key}});
            QCOMPARE(policy.problems, QStringList());
            QCOMPARE(policy.updateKey, key);
        }
    }

    void whatCannotBeMeant_isNamed_withoutAPassword()
    {
        const auto said = [](const char* name, const QVariant& value) {
            return policyFrom({{QLatin1StringView(name), value}}).problems.value(0);
        };
        QVERIFY(said("Proxy", QStringLiteral("localhost:99999")).contains(QStringLiteral("localhost:99999")));
        QVERIFY(
            said("Proxy", QStringLiteral("http://a:b@p.example:1")).endsWith(QStringLiteral(" http://p.example:1")));
        QVERIFY(said("DownloadLimit", -1).contains(QStringLiteral("-1")));
        QVERIFY(said("AllowedFormats", QVariantList{QStringLiteral("pdf"), QStringLiteral("flash")})
                    .contains(QStringLiteral("pdf,flash")));
    }

    void whatCanBeAProxy_isTaken()
    {
        for (const QString& proxy :
             {QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("localhost:65535"),
              QStringLiteral(" proxy.example.org:3128 "), QStringLiteral("10.0.0.1:80")}) {
            const ManagedPolicy policy = policyFrom({{QStringLiteral("Proxy"), proxy}});
            QCOMPARE(policy.problems, QStringList());
            QCOMPARE(policy.proxy, proxy.trimmed());
        }
    }

    void whatCannotBeMeant_isToldAndNotInForce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char* name, const QVariant& value) {
            QTest::addRow("%s = %s", name, qPrintable(value.toString())) << QString::fromLatin1(name) << value;
        };
        row("ServerAddress", QStringLiteral("learn.example.org"));
        row("ServerAddress", QStringLiteral("file:///etc/passwd"));
        row("ServerAddress", QStringLiteral("https://me:secret@learn.example.org"));
        row("ServerAddress", 7);
        row("Issuer", QString());
        row("Issuer", QStringLiteral("ftp://id.example.org"));
        row("UpdateKey", QStringLiteral("zzz"));
        row("UpdateKey", QStringLiteral("z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2do0"));
        row("UpdateKey", QStringLiteral("u7QHXWpgBgrEKt9VL_tPJZAc6DuFy89qmIyWvAhpo9wdR"));
        row("UpdateKey", QStringLiteral("zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169")); // P-256 signs no feed
        row("Proxy", QStringLiteral("proxy.example.org"));
        row("Proxy", QStringLiteral("a b:80"));
        row("Proxy", QStringLiteral("localhost:99999"));
        row("Proxy", QStringLiteral("localhost:0"));
        row("Proxy", QStringLiteral("ann:secret@proxy.example.org:3128"));
        row("Proxy", QStringLiteral("http://ann:se@cret@proxy.example.org:3128"));
        row("AllowedFormats", QStringLiteral("flash"));
        row("DownloadLimit", -1);
        row("DownloadLimit", QStringLiteral("fast"));
        row("DownloadLimit", true);
        row("Leaderboards", QStringLiteral("perhaps"));
        row("UpdateFeed", QStringLiteral("ftp://x"));
        row("NoSuchThing", true);
    }

    void whatCannotBeMeant_isToldAndNotInForce()
    {
        QFETCH(QString, name);
        QFETCH(QVariant, value);
        const ManagedPolicy policy = policyFrom({{name, value}});
        QCOMPARE(policy.problems.size(), 1);
        QVERIFY(policy.problems.first().startsWith(name));
        QVERIFY2(!policy.problems.first().contains(QStringLiteral("cret")), qPrintable(policy.problems.first()));
        QCOMPARE(policy.names, QStringList());
        const ManagedPolicy none;
        QCOMPARE(policy.server, none.server);
        QVERIFY(policy.proxy == none.proxy && policy.formats == none.formats);
        QVERIFY(policy.downloadLimit == none.downloadLimit && policy.leaderboards == none.leaderboards);
    }
};

QTEST_GUILESS_MAIN(tst_ManagedPolicy)
#include "tst_managedpolicy.moc"
