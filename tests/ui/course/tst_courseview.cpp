// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/catalogservice.h"
#include "app/services/downloadservice.h"
#include "app/services/learningservice.h"
#include "app/sync/link.h"
#include "tests/services/laptop.h"
#include "tests/support/fakekeystore.h"
#include "tests/support/waiting.h"
#include "ui/course/courseview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>

using support::CatalogLines;

// The page of a course that is on this computer: what there is to do.
class TestCourseView final : public QObject
{
    Q_OBJECT

private:
    struct Screen
    {
        explicit Screen(const QByteArray& course, const char* state = "", bool download = true)
            : laptop(course.constData()),
              link(new appsync::Link({laptop.built().store(), keys, laptop.clock(), {}, laptop.built().folder()})),
              downloads(laptop.built().store(), *link, laptop.clock(), laptop.built().folder(), support::kMaya),
              catalog(laptop.built().store(), support::kMaya),
              learning(laptop.built().store(), laptop.clock(), support::kMaya)
        {
            laptop.bring(tests::zip({{"index.html", "<p>One"}}), 10, download);
            if (qstrlen(state) > 0)
                laptop.built().lines(CatalogLines::put("enrollment", "maya:k8s", 30,
                                                       QByteArray("\"person_id\":\"maya\",\"course_id\":\"k8s\","
                                                                  "\"progress\":100,\"state\":\"") +
                                                           state + '"'));
            view = std::make_unique<course::CourseView>(catalog, learning, &downloads);
            QObject::connect(view.get(), &widgets::Page::go, [this](const QUrl& url) { gone.append(url.toString()); });
            view->open(QUrl(QStringLiteral("lxcp://course/k8s")));
            view->show();
        }
        ~Screen()
        {
            view.reset();
            link->dispose();
        }
        [[nodiscard]] QPushButton* button(const char* name) const
        {
            return view->findChild<QPushButton*>(QString::fromLatin1(name));
        }
        // Where it leads; empty: there is no such button.
        QString press(const char* name)
        {
            gone.clear();
            if (button(name))
                button(name)->click();
            return gone.value(0);
        }

        support::Laptop laptop;
        support::FakeKeyStore keys;
        appsync::Link* link;
        services::DownloadService downloads;
        services::CatalogService catalog;
        services::LearningService learning;
        std::unique_ptr<course::CourseView> view;
        QStringList gone;
    };

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme({widgets::SchemeChoice::Light}); }

    void notRegistered_mayLookIntoIt()
    {
        Screen s(",\"format\":\"html\"");
        LXCP_TRY_VERIFY(s.button("course-look"));
        QCOMPARE(s.press("course-look"), QStringLiteral("lxcp://course/k8s/play?mode=browse"));
        QCOMPARE(s.laptop.built().writer().number("SELECT count(*) FROM enrollment").value_or(-1), 0);
    }

    void formatThatPolicyForbids_isSaid_andNeitherFetchedNorOpened()
    {
        Screen s(",\"format\":\"html\",\"offline_ready\":true", "registered");
        LXCP_TRY_VERIFY(s.button("course-primary"));
        QCOMPARE(s.downloads.plan({QStringLiteral("k8s")}).lines.size(), 1);
        s.downloads.setRules({0, false, QStringList{QStringLiteral("pdf")}});
        LXCP_TRY_VERIFY(s.view->findChild<QWidget*>(QStringLiteral("course-forbidden")));
        QVERIFY(!s.button("course-primary") && !s.button("course-look"));
        QVERIFY(s.button("course-withdraw"));
        const auto plan = s.downloads.plan({QStringLiteral("k8s")});
        QVERIFY(plan.lines.isEmpty());
        QCOMPARE(plan.forbidden.size(), 1);
        s.downloads.setRules({});
        LXCP_TRY_VERIFY(s.button("course-primary"));
    }

    void register_pressedTwice_doesNotWithdraw()
    {
        Screen s(",\"format\":\"html\"");
        LXCP_TRY_VERIFY(s.button("course-primary"));
        s.button("course-primary")->click();
        LXCP_TRY_VERIFY(s.button("course-withdraw"));
        QPushButton* withdraw = s.button("course-withdraw");
        const QPointF at = QRectF(withdraw->rect()).center();
        for (const auto type : {QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, at, withdraw->mapToGlobal(at), Qt::LeftButton,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(withdraw, &event);
        }
        QCOMPARE(store::Outbox(s.laptop.db()).items().size(), 1);
        QVERIFY(s.button("course-withdraw"));
    }

    // What needed an approval cannot be made anew.
    void withdrawal_isHeld_andUndoTakesItBack()
    {
        Screen s(",\"format\":\"html\",\"requires_approval\":true", "registered");
        std::function<void()> undo;
        QObject::connect(s.view.get(), &widgets::Page::sayWithUndo,
                         [&](const QString&, const QString&, const std::function<void()>& how) { undo = how; });
        LXCP_TRY_VERIFY(s.button("course-withdraw"));
        s.press("course-withdraw");
        LXCP_TRY_COMPARE(store::Outbox(s.laptop.db()).items().size(), 1);
        const auto held = store::Outbox(s.laptop.db()).items().first();
        QCOMPARE(held.command.kind, QStringLiteral("enrollment.withdraw"));
        QCOMPARE(held.nextTryAt, s.laptop.clock().machineNow().addSecs(10));
        QVERIFY(undo);
        undo();
        LXCP_TRY_VERIFY(store::Outbox(s.laptop.db()).items().isEmpty());
        LXCP_TRY_VERIFY(s.button("course-withdraw"));
    }

    // A badge of the course that ends: from when on doing it again renews it.
    void doneAgain_renewsABadge_isSaid()
    {
        Screen s(",\"format\":\"html\"", "completed");
        LXCP_TRY_VERIFY(s.button("course-look"));
        QVERIFY(!s.view->findChild<QLabel*>(QStringLiteral("course-renewal")));
        s.laptop.built().lines(
            CatalogLines::put("badge", "b1", 40,
                              "\"title\":\"Captain\",\"rule_kind\":\"course\",\"rule_target\":\"k8s\"") +
            CatalogLines::put(
                "badge_award", "a1", 41,
                "\"person_id\":\"maya\",\"badge_id\":\"b1\",\"title\":\"Captain\",\"cycle\":1,\"awarded_at\":"
                "\"2025-06-10T12:00:00.000Z\",\"expires_at\":\"2026-06-10T12:00:00.000Z\""));
        const auto words = [&] {
            auto* label = s.view->findChild<QLabel*>(QStringLiteral("course-renewal"));
            return label ? label->text() : QString();
        };
        LXCP_TRY_VERIFY(words().contains(QStringLiteral("Captain")));
        QVERIFY2(words().contains(QStringLiteral("11")) && words().contains(QStringLiteral("10")), qPrintable(words()));
    }

    void registered_nextIsTheDownload()
    {
        Screen s(",\"format\":\"html\"", "registered", false);
        LXCP_TRY_VERIFY(s.button("course-primary"));
        QCOMPARE(s.button("course-primary")->text(), QStringLiteral("Download"));
        s.button("course-primary")->click();
        LXCP_TRY_VERIFY(s.downloads.content(support::kCourse)->download.has_value());
        LXCP_TRY_VERIFY(s.button("course-primary") && !s.button("course-primary")->isEnabled()); // it keeps its place
    }

    void completedInAnotherVersion_saysSo()
    {
        Screen s(",\"format\":\"html\"", "completed");
        QVERIFY(!s.view->findChild<QWidget*>(QStringLiteral("course-new-version")));
        s.laptop.built().lines(CatalogLines::put(
            "attempt", domain::attemptId(QStringLiteral("maya:k8s"), QStringLiteral("tablet"), 0).toLatin1(), 40,
            "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"enrollment_id\":\"maya:k8s\",\"package_id\":\"p-k8s\","
            "\"package_sha256\":\"of before\",\"device\":\"tablet\",\"resumed_from\":\"\",\"resumed_seq\":0,\"seq\":5,"
            "\"completion\":\"completed\",\"success\":\"unknown\",\"score\":null,\"progress\":100,\"seconds\":60,"
            "\"next_item\":\"\",\"started_at\":\"2026-03-01T09:00:00.000Z\","
            "\"completed_at\":\"2026-03-01T10:00:00.000Z\",\"updated_at\":\"2026-03-01T10:00:00.000Z\",\"state\":{}"));
        s.view->open(QUrl(QStringLiteral("lxcp://course/k8s")));
        LXCP_TRY_VERIFY(s.view->findChild<QWidget*>(QStringLiteral("course-new-version")));
    }

    void takesApproval_noLookForALearner()
    {
        Screen s(",\"format\":\"html\",\"requires_approval\":true");
        LXCP_TRY_VERIFY(s.button("course-primary"));
        QVERIFY(!s.button("course-look"));
    }

    // Withdrawn from, with the approval still there: asking once more would be refused.
    void approvedAndNotTaken_isRegisteredFor()
    {
        Screen s(",\"format\":\"html\",\"requires_approval\":true", "withdrawn");
        LXCP_TRY_VERIFY(s.button("course-primary"));
        QCOMPARE(s.button("course-primary")->text(), QStringLiteral("Request this course"));
        s.laptop.built().lines(CatalogLines::put(
            "course_request", "r1", 31, R"("person_id":"maya","course_id":"k8s","title":"K","state":"approved")"));
        LXCP_TRY_COMPARE(s.button("course-primary")->text(), QStringLiteral("Register"));
        s.press("course-primary");
        LXCP_TRY_VERIFY(s.button("course-withdraw"));
    }

    // Asked for elsewhere, or before it was open to everybody: nobody need wait for a decision.
    void openToEverybody_isRegisteredForThoughAskedFor()
    {
        Screen s(",\"format\":\"html\"", "withdrawn");
        s.laptop.built().lines(CatalogLines::put(
            "course_request", "r1", 31, R"("person_id":"maya","course_id":"k8s","title":"K","state":"pending")"));
        LXCP_TRY_VERIFY(s.button("course-see-request"));
        QCOMPARE(s.button("course-primary")->text(), QStringLiteral("Register"));
        s.press("course-primary");
        LXCP_TRY_VERIFY(s.button("course-withdraw"));
    }

    void completed_isLookedAtAgain_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("primary");
        QTest::addColumn<QString>("other");
        const auto play = QStringLiteral("lxcp://course/k8s/play");
        const auto review = QStringLiteral("lxcp://course/k8s/play?mode=review");
        const auto again = QStringLiteral("lxcp://course/k8s/play?mode=again");
        QTest::newRow("SCORM 1.2") << QByteArray("scorm12") << review << again;
        QTest::newRow("SCORM 2004") << QByteArray("scorm2004") << review << again;
        QTest::newRow("cmi5") << QByteArray("cmi5") << review << again;
        QTest::newRow("pages, which know no review") << QByteArray("html") << play << again;
    }
    void completed_isLookedAtAgain()
    {
        QFETCH(QByteArray, format);
        Screen s(",\"format\":\"" + format + '"', "completed");
        LXCP_TRY_VERIFY(s.button("course-primary"));
        QTEST(s.press("course-primary"), "primary");
        QTEST(s.press("course-look"), "other");
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    TestCourseView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_courseview.moc"
