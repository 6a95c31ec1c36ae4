// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/place.h"

#include <QTest>

using namespace widgets;

class TestPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void place_keepsWhatWasPutIn_data();
    void place_keepsWhatWasPutIn();
    void link_fromOutside_isRead();
};

void TestPlace::place_keepsWhatWasPutIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("azure");
    QTest::newRow("umlaut") << QStringLiteral("Über uns");
    QTest::newRow("japanese") << QStringLiteral("コース");
    QTest::newRow("reserved") << QStringLiteral("a&b=c#d?e+f %20 /g");
    QTest::newRow("id with colon") << QStringLiteral("maya:course-7");
}

void TestPlace::place_keepsWhatWasPutIn()
{
    QFETCH(QString, text);
    const QUrl asQuery = place(QStringLiteral("catalog"), {}, {{QStringLiteral("q"), text}});
    QCOMPARE(placeValue(QUrl(asQuery.toString(QUrl::FullyEncoded)), QStringLiteral("q")), text);
    const QUrl asId = place(QStringLiteral("course"), text);
    QCOMPARE(placeView(asId), QStringLiteral("course"));
    QCOMPARE(placeId(QUrl(asId.toString(QUrl::FullyEncoded))), text);
}

void TestPlace::link_fromOutside_isRead()
{
    const QUrl link(QStringLiteral("lxcp://course/c-17"));
    QCOMPARE(placeView(link), QStringLiteral("course"));
    QCOMPARE(placeId(link), QStringLiteral("c-17"));
}

QTEST_APPLESS_MAIN(TestPlace)
#include "tst_place.moc"
