// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"

#include <QTest>

using shell::Navigator;

class TestNavigator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void back_bringsPlaceAndState();
    void visit_afterBack_forgetsWhatWasAhead();
    void visit_samePlace_addsNothing();
    void manyStops_keepTheLast();
};

static QUrl to(const char* name)
{
    return QUrl(QStringLiteral("lxcp://") + QLatin1StringView(name));
}

static QVariantMap at(int y)
{
    return {{QStringLiteral("y"), y}};
}

void TestNavigator::back_bringsPlaceAndState()
{
    Navigator navigator;
    navigator.visit(to("catalog"), {});
    navigator.visit(to("course/1"), at(480));
    QVERIFY(navigator.canGoBack());
    QVERIFY(!navigator.canGoForward());
    const auto stop = navigator.back(at(7));
    QCOMPARE(stop.place, to("catalog"));
    QCOMPARE(stop.state, at(480));
    const auto again = navigator.forward(at(500));
    QCOMPARE(again.place, to("course/1"));
    QCOMPARE(again.state, at(7));
}

void TestNavigator::visit_afterBack_forgetsWhatWasAhead()
{
    Navigator navigator;
    navigator.visit(to("home"), {});
    navigator.visit(to("catalog"), {});
    (void)navigator.back({});
    navigator.visit(to("requests"), {});
    QVERIFY(!navigator.canGoForward());
    QCOMPARE(navigator.back({}).place, to("home"));
    QVERIFY(!navigator.canGoBack());
}

void TestNavigator::visit_samePlace_addsNothing()
{
    Navigator navigator;
    navigator.visit(to("home"), {});
    navigator.visit(to("home"), {});
    QVERIFY(!navigator.canGoBack());
}

void TestNavigator::manyStops_keepTheLast()
{
    Navigator navigator;
    for (int i = 0; i < 500; ++i)
        navigator.visit(QUrl(QStringLiteral("lxcp://course/%1").arg(i)), {});
    int back = 0;
    while (navigator.canGoBack()) {
        (void)navigator.back({});
        ++back;
    }
    QCOMPARE(back, 99);
    QCOMPARE(navigator.present(), QUrl(QStringLiteral("lxcp://course/400")));
}

QTEST_APPLESS_MAIN(TestNavigator)
#include "tst_navigator.moc"
