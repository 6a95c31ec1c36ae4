// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/outbox.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storebuilder.h"
#include "tests/ui/widgets/names.h"
#include "ui/development/demandwords.h"
#include "ui/development/developmentview.h"
#include "ui/widgets/place.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using support::CatalogLines;

class TestDevelopmentView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({}); }
    void init() { make("\"learner\",\"learning-development\""); }
    void cleanup()
    {
        m_view.reset();
        m_standing.reset();
        m_service.reset();
        m_built.reset();
    }

    void others_areToldWhoseItIs()
    {
        cleanup();
        make("\"learner\"");
        QTRY_VERIFY(words().contains(QStringLiteral("This page is for learning & development.")));
        QVERIFY(!words().contains(QStringLiteral("Rust")));
    }

    void demand_withDepartments_andAsCsv()
    {
        QTRY_VERIFY(words().contains(QStringLiteral("9 people: 7 saved it for later · Docks: 6")));
        const QByteArray csv = development::demandCsv(m_service->demand());
        QVERIFY2(csv.contains("course,Rust,,9,,7,0,2026-10=9\r\n"), csv.constData());
        QVERIFY(csv.contains("course,Rust,Docks,6,"));
    }

    void award_isGivenToAPerson_andRevokedWithAReason()
    {
        m_view->open(
            widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QStringLiteral("badges")}}));
        QTRY_VERIFY(button("award-open"));
        button("award-open")->click();
        auto* field = m_view->findChild<QLineEdit*>(QStringLiteral("personField"));
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("sam"));
        QTest::keyClick(field, Qt::Key_Return);
        button("award-give")->click();
        QTRY_VERIFY(words().contains(QStringLiteral("waiting to be sent")));
        QCOMPARE(commandsOf("badge.award"), 1);
        button("award-revoke")->click();
        QTRY_VERIFY(button("revoke-sure"));
        QVERIFY(!button("revoke-sure")->isEnabled());
        QTest::keyClicks(m_view->findChild<QLineEdit*>(QStringLiteral("revoke-reason")), QStringLiteral("a mistake"));
        button("revoke-sure")->click();
        QTRY_COMPARE(commandsOf("badge.revoke"), 1);
    }

    void everyInteractiveWidget_hasAName()
    {
        for (const char* tab : {"demand", "badges", "points"}) {
            m_view->open(
                widgets::place(QStringLiteral("development"), {}, {{QStringLiteral("tab"), QLatin1StringView(tab)}}));
            QTRY_VERIFY(button("development-demand"));
            QCOMPARE(names::nameless(m_view.get()), QStringList());
        }
    }

private:
    void make(const char* roles)
    {
        m_built = std::make_unique<support::StoreBuilder>();
        m_built->lines(
            CatalogLines::put("person", "lin", 1,
                              QByteArray("\"name\":\"Lin\",\"active\":true,\"roles\":[") + roles + ']') +
            CatalogLines::put("person", "sam", 1, "\"name\":\"Sam\",\"active\":true") +
            CatalogLines::put("badge", "host", 1, "\"title\":\"Host\",\"rule_kind\":\"manual\"") +
            CatalogLines::put("demand", "d1", 2,
                              "\"what\":\"course\",\"ref\":\"c1\",\"title\":\"Rust\",\"people\":9,\"requests\":-1,"
                              "\"saved\":7,\"wishes\":0,\"months\":[{\"month\":\"2026-10\",\"people\":9}]") +
            CatalogLines::put("demand", "d2", 2,
                              "\"what\":\"course\",\"ref\":\"c1\",\"title\":\"Rust\",\"department\":\"Docks\","
                              "\"people\":6,\"requests\":0,\"saved\":6,\"wishes\":0"));
        m_service = std::make_unique<services::DevelopmentService>(m_built->store(), m_clock, QStringLiteral("lin"));
        m_standing = std::make_unique<services::StandingService>(m_built->store(), m_clock, QStringLiteral("lin"));
        m_view = std::make_unique<development::DevelopmentView>(*m_service, *m_standing);
        m_view->resize(900, 900);
        m_view->show();
    }
    int commandsOf(const char* kind) const
    {
        auto row = m_built->store().reader().statement("SELECT count(*) FROM outbox WHERE kind = ?1");
        row.args(QLatin1StringView(kind));
        return row.next() ? int(row.number(0)) : -1;
    }
    QPushButton* button(const char* name) const { return m_view->findChild<QPushButton*>(QLatin1StringView(name)); }
    QString words() const
    {
        QStringList all;
        for (const QWidget* widget : m_view->findChildren<QWidget*>())
            all += widget->accessibleName() + u' ' + widget->accessibleDescription() + u' ' +
                   (qobject_cast<const QLabel*>(widget) ? static_cast<const QLabel*>(widget)->text() : QString());
        return all.join(u'\n');
    }

    support::FakeClock m_clock;
    std::unique_ptr<support::StoreBuilder> m_built;
    std::unique_ptr<services::DevelopmentService> m_service;
    std::unique_ptr<services::StandingService> m_standing;
    std::unique_ptr<development::DevelopmentView> m_view;
};

QTEST_MAIN(TestDevelopmentView)
#include "tst_developmentview.moc"
