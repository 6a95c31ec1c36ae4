// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/learningservice.h"
#include "app/services/noteservice.h"
#include "tests/services/laptop.h"
#include "tests/support/waiting.h"

#include <QSignalSpy>

using namespace services;
using support::CatalogLines;
using support::kCourse;
using support::kMaya;
using support::Laptop;

namespace {

const auto kOtherDevice = QStringLiteral("tablet");

QByteArray pages(const char* title = "Course")
{
    const QByteArray page = "<!doctype html><title>Page</title><p>Text</p>";
    return tests::zip({{"lxcp.json", QByteArray("{\"title\":\"") + title +
                                         "\",\"items\":[{\"title\":\"One\",\"href\":\"one.html\"},"
                                         "{\"title\":\"Two\",\"href\":\"two.html\"},"
                                         "{\"title\":\"Three\",\"href\":\"three.html\"}]}"},
                       {"one.html", page},
                       {"two.html", page},
                       {"three.html", page}});
}

QByteArray attemptOfTablet(const QByteArray& more, qint64 rev = 50)
{
    return CatalogLines::put(
        "attempt", domain::attemptId(QStringLiteral("maya:k8s"), kOtherDevice, 0).toLatin1(), rev,
        "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"enrollment_id\":\"maya:k8s\",\"package_id\":\"p-k8s\","
        "\"device\":\"tablet\",\"resumed_from\":\"\",\"resumed_seq\":0,\"seq\":5,\"success\":\"unknown\",\"score\":"
        "null,"
        "\"seconds\":60,\"started_at\":\"2026-03-01T09:00:00.000Z\",\"updated_at\":\"2026-03-01T10:00:00.000Z\"," +
            more);
}

QStringList kindsIn(store::Database& db)
{
    QStringList kinds;
    for (const auto& entry : store::Outbox(db).items())
        kinds.append(entry.command.kind);
    return kinds;
}

} // namespace

class TestPlayService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_whatCannotBeOpened_saysWhy();
    void open_approvalNeeded_refusesAndRegistersNobody();
    void open_twice_isRefusedTheSecondTime();
    void open_damagedPackage_namesTheFault();
    void plain_goesOnWhereItWasLeft();
    void plain_killedProgram_losesNothingThatWasReached();
    void plain_allReached_isCompletedAndShownAtOnce();
    void plain_manySaves_areOneWaitingChange();
    void resume_otherDevice_beginsAnAttemptWithItsState();
    void resume_newRevision_keepsTheOldOneWhileItIsHere();
    void completed_opensTheNewRevision();
    void again_beginsAnewAndGoesOnWithThat();
    void link_isOpenedAndDone();
    void browse_whatTakesApproval_isForThoseWhoDecide();
    void review_ofPages_isLearning();
    void notes_areListedAndKept();
};

void TestPlayService::open_whatCannotBeOpened_saysWhy()
{
    Laptop laptop;
    QCOMPARE(laptop.open(), QStringLiteral("no-package"));
    laptop.bring(pages(), 10, false);
    QCOMPARE(laptop.open(), QStringLiteral("not-downloaded"));
    QVERIFY(kindsIn(laptop.db()).isEmpty());
    laptop.built().lines(CatalogLines::remove("course", "k8s", 99));
    QCOMPARE(laptop.open(), QStringLiteral("no-such-target"));
}

void TestPlayService::open_approvalNeeded_refusesAndRegistersNobody()
{
    Laptop laptop(",\"requires_approval\":true");
    laptop.bring(pages());
    QCOMPARE(laptop.open(), QStringLiteral("needs-approval"));
    QVERIFY(kindsIn(laptop.db()).isEmpty());
    laptop.built().lines(CatalogLines::put("course_request", "r", 20,
                                           "\"person_id\":\"maya\",\"course_id\":\"k8s\",\"state\":\"approved\","
                                           "\"events\":[]"));
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(kindsIn(laptop.db()).first(), QStringLiteral("enrollment.register"));
}

void TestPlayService::open_twice_isRefusedTheSecondTime()
{
    Laptop laptop;
    laptop.bring(pages());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.open(), QStringLiteral("already-open"));
    laptop.close();
    QCOMPARE(laptop.open(), QString());
}

void TestPlayService::open_damagedPackage_namesTheFault()
{
    Laptop laptop;
    laptop.bring(QByteArray("this is no archive"));
    QCOMPARE(laptop.open(), QStringLiteral("not-an-archive"));
}

void TestPlayService::plain_goesOnWhereItWasLeft()
{
    Laptop laptop;
    laptop.bring(pages());
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->runtime(), Runtime::None);
    QCOMPARE(laptop.session->launch(), QStringLiteral("one.html"));
    QCOMPARE(laptop.session->items().size(), 3);
    QVERIFY(laptop.session->controls().canContinue && !laptop.session->controls().canPrevious);
    const QString first = laptop.session->items().first().id;
    laptop.session->position(first, 100, 100);
    laptop.session->navigate(QStringLiteral("continue"));
    const QString second = laptop.session->items()[1].id;
    laptop.session->position(second, 30, 60);
    QCOMPARE(laptop.session->progress(), 50);
    laptop.close();

    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->launch(), QStringLiteral("two.html"));
    QCOMPARE(laptop.session->startPosition(), 30.0);
    QCOMPARE(laptop.session->items().first().state, PlayItem::State::Completed);
    QCOMPARE(laptop.session->items()[1].state, PlayItem::State::Incomplete);
    QCOMPARE(laptop.session->items()[2].state, PlayItem::State::NotStarted);
    QSignalSpy problems(laptop.session.get(), &PlaySession::problem);
    laptop.session->navigate(QStringLiteral("choice"), QStringLiteral("no such item"));
    QCOMPARE(problems.size(), 1);
    laptop.close();
    QCOMPARE(laptop.open(first), QString());
    QCOMPARE(laptop.session->launch(), QStringLiteral("one.html"));
}

void TestPlayService::plain_killedProgram_losesNothingThatWasReached()
{
    Laptop laptop;
    laptop.bring(pages());
    QCOMPARE(laptop.open(), QString());
    laptop.session->position(laptop.session->items().first().id, 42, 100);
    laptop.crash();
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->startPosition(), 42.0);
}

void TestPlayService::plain_allReached_isCompletedAndShownAtOnce()
{
    Laptop laptop;
    laptop.bring(pages());
    QCOMPARE(laptop.open(), QString());
    QSignalSpy changed(&laptop.service(), &PlayService::changed);
    for (const PlayItem& item : laptop.session->items())
        laptop.session->position(item.id, 96, 100);
    const auto learning = laptop.service().learning(kCourse);
    QVERIFY(learning && learning->completedAt.isValid());
    QCOMPARE(learning->completedAt, laptop.clock().now());
    LearningService mine(laptop.built().store(), laptop.clock(), kMaya);
    QCOMPARE(mine.myCourses().size(), 1);
    QCOMPARE(mine.myCourses().first().enrollment.state, QStringLiteral("completed"));
    QCOMPARE(mine.myCourses().first().enrollment.progress, 100);
    QVERIFY(mine.myCourses().first().waiting);
    LXCP_TRY_VERIFY(!changed.isEmpty());
}

void TestPlayService::plain_manySaves_areOneWaitingChange()
{
    Laptop laptop;
    laptop.bring(pages());
    QCOMPARE(laptop.open(), QString());
    const QString item = laptop.session->items().first().id;
    for (int second = 1; second <= 200; ++second)
        laptop.session->position(item, second, 1000);
    QCOMPARE(kindsIn(laptop.db()),
             (QStringList{QStringLiteral("enrollment.register"), QStringLiteral("attempt.save")}));
    QCOMPARE(laptop.service().attempts().size(), 1);
    QVERIFY(laptop.service().attempts().first().seq > 199);
    QVERIFY(laptop.service().attempts().first().state.isEmpty()); // lists do not read it
}

void TestPlayService::resume_otherDevice_beginsAnAttemptWithItsState()
{
    Laptop laptop;
    laptop.bring(pages());
    const auto file = offline::PackageFiles(laptop.db()).ready(QStringLiteral("p-k8s"));
    QCOMPARE(laptop.open(), QString());
    const auto items = laptop.session->items();
    laptop.session->position(items[0].id, 10, 100);
    laptop.close();
    laptop.built().lines(attemptOfTablet("\"package_sha256\":\"" + file->sha256.toLatin1() +
                                         "\",\"completion\":\"incomplete\",\"progress\":60,\"next_item\":\"Three\","
                                         "\"state\":{\"current\":\"" +
                                         items[2].id.toUtf8() + "\",\"items\":{\"" + items[2].id.toUtf8() +
                                         "\":{\"at\":7,\"furthest\":0.1,\"done\":false}}}"));
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->launch(), QStringLiteral("three.html"));
    QCOMPARE(laptop.session->startPosition(), 7.0);
    laptop.session->position(items[2].id, 8, 100);
    const auto attempts = laptop.service().attempts();
    QCOMPARE(attempts.size(), 3);
    const auto own = std::find_if(attempts.begin(), attempts.end(),
                                  [](const domain::Attempt& one) { return !one.resumedFrom.isEmpty(); });
    QVERIFY(own != attempts.end());
    QCOMPARE(own->resumedFrom, domain::attemptId(QStringLiteral("maya:k8s"), kOtherDevice, 0));
    QCOMPARE(own->resumedSeq, 5);
    laptop.close();
    QCOMPARE(laptop.service().learning(kCourse)->resumeFrom, own->id);
    QCOMPARE(laptop.open(), QString()); // goes on with the one that it has begun
    laptop.close();
    QCOMPARE(laptop.service().attempts().size(), 3);
}

void TestPlayService::resume_newRevision_keepsTheOldOneWhileItIsHere()
{
    Laptop laptop;
    laptop.bring(pages("First"));
    QCOMPARE(laptop.open(), QString());
    laptop.session->position(laptop.session->items()[0].id, 50, 100);
    laptop.close();
    laptop.bring(pages("Second"), 20);
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.service().attempts().size(), 1);
    QCOMPARE(laptop.session->startPosition(), 50.0);
    laptop.close();
    offline::PackageFiles files(laptop.db());
    QVERIFY(files.forget(files.all().first()));
    QCOMPARE(laptop.open(), QString());
    laptop.session->position(laptop.session->items()[0].id, 1, 100);
    const auto attempts = laptop.service().attempts();
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(laptop.service().learning(kCourse)->progress, 16); // of the old one: nothing is lost
}

void TestPlayService::completed_opensTheNewRevision()
{
    Laptop laptop;
    laptop.bring(pages("First"));
    QCOMPARE(laptop.open(), QString());
    for (const PlayItem& item : laptop.session->items())
        laptop.session->position(item.id, 1, 1);
    laptop.close();
    const auto done = laptop.service().learning(kCourse)->completedAt;
    QVERIFY(done.isValid());
    laptop.bring(pages("Second"), 20);
    QCOMPARE(laptop.open(), QString());
    const auto newest = offline::PackageFiles(laptop.db()).ready(QStringLiteral("p-k8s"));
    QCOMPARE(laptop.session->progress(), 0);
    laptop.session->position(laptop.session->items()[0].id, 1, 2);
    laptop.close();
    const auto attempts = laptop.service().attempts();
    QCOMPARE(attempts.size(), 2);
    const auto second = std::ranges::find(attempts, newest->sha256, &domain::Attempt::packageSha256);
    QVERIFY(second != attempts.end());
    QVERIFY(second->progress < 100);
    QCOMPARE(laptop.service().learning(kCourse)->completedAt, done); // what was done stays done
    QCOMPARE(laptop.service().learning(kCourse)->resumeFrom, second->id);
}

void TestPlayService::again_beginsAnewAndGoesOnWithThat()
{
    Laptop laptop;
    laptop.bring(pages());
    QCOMPARE(laptop.open(), QString());
    for (const PlayItem& item : laptop.session->items())
        laptop.session->position(item.id, 1, 1);
    laptop.close();
    laptop.clock().advance(std::chrono::seconds(60));
    QCOMPARE(laptop.open({}, PlayMode::Normal, true), QString());
    QCOMPARE(laptop.session->progress(), 0);
    laptop.session->position(laptop.session->items()[0].id, 1, 1);
    laptop.close();
    laptop.clock().advance(std::chrono::seconds(60));
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->progress(), 100); // that of before
    laptop.close();
    QCOMPARE(laptop.open({}, PlayMode::Normal, true), QString());
    QCOMPARE(laptop.session->progress(), 33);
    laptop.close();
    QCOMPARE(laptop.service().attempts().size(), 2);
}

void TestPlayService::link_isOpenedAndDone()
{
    Laptop laptop(",\"format\":\"link\",\"url\":\"https://example.org/course\"");
    QCOMPARE(laptop.open(), QString());
    QCOMPARE(laptop.session->launch(), QStringLiteral("https://example.org/course"));
    QVERIFY(!laptop.session->items().first().offline);
    laptop.session->position(laptop.session->items().first().id, 0, 0);
    QCOMPARE(laptop.session->progress(), 100);
}

void TestPlayService::browse_whatTakesApproval_isForThoseWhoDecide()
{
    Laptop laptop(",\"requires_approval\":true");
    laptop.bring(pages());
    QCOMPARE(laptop.open({}, PlayMode::Browse), QStringLiteral("needs-approval"));
    laptop.built().lines(CatalogLines::put("person", "maya", 20, "\"name\":\"Maya Lind\",\"roles\":[\"supervisor\"]"));
    QCOMPARE(laptop.open({}, PlayMode::Browse), QString());
    laptop.session->position(QStringLiteral("one.html"), 1, 1);
    laptop.session->navigate(QStringLiteral("continue"));
    QCOMPARE(laptop.session->progress(), 33);
    laptop.close();
    QVERIFY(kindsIn(laptop.db()).isEmpty());
    QCOMPARE(laptop.service().attempts().size(), 0);
}

void TestPlayService::review_ofPages_isLearning()
{
    Laptop laptop;
    laptop.bring(pages());
    QCOMPARE(laptop.open({}, PlayMode::Review), QString());
    QCOMPARE(laptop.session->mode(), PlayMode::Normal);
    laptop.session->position(QStringLiteral("one.html"), 1, 1);
    laptop.close();
    QCOMPARE(laptop.service().attempts().size(), 1);
}

void TestPlayService::notes_areListedAndKept()
{
    Laptop laptop;
    NoteService notes(laptop.built().store(), laptop.clock(), kMaya);
    domain::Note note;
    note.courseId = kCourse;
    note.itemId = QStringLiteral("two.html");
    note.position = 12;
    note.text = QStringLiteral("Ask Sam");
    note.id = notes.put(note);
    domain::Note bookmark;
    bookmark.courseId = kCourse;
    bookmark.itemId = QStringLiteral("one.html");
    bookmark.bookmark = true;
    notes.put(bookmark);
    QCOMPARE(notes.notes(kCourse).size(), 2);
    QVERIFY(notes.notes(kCourse).first().bookmark);
    QCOMPARE(notes.notes(kCourse)[1].text, QStringLiteral("Ask Sam"));
    note.text = QStringLiteral("Ask Sam today");
    notes.put(note, QStringLiteral("Ask Sam"));
    QCOMPARE(notes.notes(kCourse)[1].text, QStringLiteral("Ask Sam today"));
    notes.remove(notes.notes(kCourse)[1]);
    QCOMPARE(notes.notes(kCourse).size(), 1);
    QVERIFY(notes.notes(QStringLiteral("other")).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlayService)
#include "tst_playservice.moc"
