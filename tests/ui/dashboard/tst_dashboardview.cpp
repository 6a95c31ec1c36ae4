// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/learningservice.h"
#include "app/services/requestservice.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/ui/widgets/fakeservices.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

class DashboardViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void whatWasRescued_isShownWithoutNameAndCatalog();
    void greeting_isByName();

private:
    // All that the page says, by its labels and the names of its rows.
    static QString shownOver(support::StoreBuilder& builder)
    {
        support::FakeClock clock;
        services::LearningService learning(builder.store(), clock, QStringLiteral("maya"));
        services::RequestService requests(builder.store(), clock, QStringLiteral("maya"));
        FakeSync sync;
        dashboard::DashboardView view(learning, requests, sync, clock);
        view.resize(900, 900);
        view.open(QUrl(QStringLiteral("lxcp://home")));
        view.show();
        QStringList said;
        for (const QLabel* label : view.findChildren<QLabel*>())
            said << label->text();
        for (const QPushButton* button : view.findChildren<QPushButton*>())
            said << button->text() << button->accessibleName();
        return said.join(QLatin1Char('\n'));
    }
};

// A cache that was damaged and made anew has what waits in the outbox, and neither people nor courses until a sync.
void DashboardViewTest::whatWasRescued_isShownWithoutNameAndCatalog()
{
    const QByteArray course = "6b1f0e5c-4a8e-4b3b-9d5e-1f6a2c3d4e5f";
    support::StoreBuilder builder;
    builder.lines(support::CatalogLines::put(
        "enrollment", "e1", 1, "\"person_id\":\"maya\",\"course_id\":\"" + course + "\",\"state\":\"registered\""));
    const QString shown = shownOver(builder);
    QVERIFY2(!shown.contains(QString::fromLatin1(course)), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("A course that is not on this computer yet")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("Good ")) && !shown.contains(QStringLiteral(", \n")), qPrintable(shown));
}

void DashboardViewTest::greeting_isByName()
{
    support::StoreBuilder builder;
    builder.lines(support::CatalogLines::put("person", "maya", 1, "\"name\":\"Maya Lind\",\"active\":true"));
    const QString shown = shownOver(builder);
    QVERIFY2(shown.contains(QStringLiteral(", Maya\n")), qPrintable(shown));
}

QTEST_MAIN(DashboardViewTest)
#include "tst_dashboardview.moc"
