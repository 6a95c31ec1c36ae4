// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/kinds.h"
#include "app/store/lost.h"
#include "app/store/meta.h"
#include "app/store/outbox.h"
#include "app/store/table.h"
#include "tests/support/storebuilder.h"

#include <QTest>

using namespace store;
using support::CatalogLines;
using support::StoreBuilder;

namespace {

QByteArray enrollment(const char* course, qint64 rev, const QByteArray& more)
{
    return CatalogLines::put("enrollment", QByteArray("maya:") + course, rev,
                             QByteArray("\"person_id\":\"maya\",\"course_id\":\"") + course + "\"," + more);
}

QByteArray request(const char* id, const char* who, qint64 rev, const char* title, const QByteArray& events)
{
    return CatalogLines::put("course_request", id, rev,
                             QByteArray("\"person_id\":\"") + who + "\",\"title\":\"" + title +
                                 "\",\"reason\":\"Because\",\"state\":\"pending\",\"events\":[" + events + ']');
}

QByteArray happened(const char* id, const char* who, const char* action)
{
    return QByteArray("{\"id\":\"") + id + "\",\"at\":\"2026-03-01T09:00:00.000Z\",\"actor_id\":\"" + who +
           "\",\"action\":\"" + action + "\"}";
}

QByteArray message(const char* id, const char* who, const char* text)
{
    return CatalogLines::put("message", id, 30,
                             QByteArray("\"conversation_id\":\"c\",\"author_id\":\"") + who + "\",\"text\":\"" + text +
                                 "\",\"sent_at\":\"2026-03-01T09:00:00.000Z\"");
}

QByteArray courses()
{
    return CatalogLines::put("course", "git", 1, "\"title\":\"Git\"") +
           CatalogLines::put("course", "sql", 1, "\"title\":\"SQL\"") +
           CatalogLines::put("course", "tea", 1, "\"title\":\"Tea\"") +
           CatalogLines::put("pathway", "p", 1, "\"title\":\"Night watch\"");
}

QByteArray joined(qint64 rev, const char* state)
{
    return CatalogLines::put("pathway_enrollment", "maya:p", rev,
                             QByteArray("\"person_id\":\"maya\",\"pathway_id\":\"p\",\"state\":\"") + state + '"');
}

// Everything is pulled again, and that is all that the server has.
void replaceBy(StoreBuilder& built, const QByteArray& lines)
{
    Ingest ingest(built.writer(), Ingest::Mode::Replace);
    QVERIFY(ingest.feed(lines + CatalogLines::end("anew")));
    QVERIFY(ingest.finish());
    QVERIFY(ingest.swap());
}

QStringList told(StoreBuilder& built)
{
    QStringList all;
    for (const Lost& one : lost(built.writer()))
        all << one.what + QLatin1Char(' ') + one.title;
    return all;
}

} // namespace

class TestLost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoredServer_whatThePersonHadIsKept();
    void restoredServer_textsAreKept();
    void longAbsence_losesNothing();
    void whatWaits_saysByItselfWhatBecomesOfIt();
    void told_staysUntilItWasRead();

private:
    static void fill(StoreBuilder& built, const QByteArray& lines)
    {
        QVERIFY(setMeta(built.writer(), QStringLiteral("person"), QStringLiteral("maya")));
        built.lines(courses() + lines);
    }
};

// Y2: nothing is dropped without a word.
void TestLost::restoredServer_whatThePersonHadIsKept()
{
    StoreBuilder built;
    fill(built, enrollment("git", 20, "\"state\":\"active\",\"progress\":65") +
                    enrollment("sql", 21, "\"state\":\"registered\"") +
                    enrollment("tea", 22, "\"state\":\"withdrawn\"") + joined(23, "active") +
                    request("r1", "maya", 24, "Phantom", happened("e1", "maya", "submitted")) +
                    request("r2", "sam", 25, "Rust",
                            happened("e2", "sam", "submitted") + ',' + happened("e3", "maya", "approved")) +
                    request("r3", "sam", 26, "Theirs", happened("e4", "sam", "submitted")));
    replaceBy(built, courses() + enrollment("git", 10, "\"state\":\"active\",\"progress\":40") +
                         enrollment("tea", 11, "\"state\":\"registered\"") +
                         request("r2", "sam", 12, "Rust", happened("e2", "sam", "submitted")));
    QCOMPARE(told(built), (QStringList{QStringLiteral("progress Git"), QStringLiteral("registration SQL"),
                                       QStringLiteral("withdrawal Tea"), QStringLiteral("pathway Night watch"),
                                       QStringLiteral("request Phantom"), QStringLiteral("request-step Rust")}));
    QCOMPARE(lost(built.writer()).at(4).data.value(QLatin1StringView("reason")).toString(), QStringLiteral("Because"));
    QVERIFY(Table<domain::Enrollment>::find(built.writer(), QStringLiteral("maya:git"))->progress == 40);
}

void TestLost::restoredServer_textsAreKept()
{
    StoreBuilder built;
    fill(built, message("m1", "maya", "Shall we meet?") + message("m2", "sam", "Yes") +
                    CatalogLines::put("conversation", "c", 30, "\"title\":\"Two\""));
    replaceBy(built, courses() + CatalogLines::put("conversation", "c", 20, "\"title\":\"Two\""));
    QCOMPARE(told(built), QStringList{QStringLiteral("text Shall we meet?")});
}

// What is not there any more as one left a community elsewhere is nothing that a server lost.
void TestLost::longAbsence_losesNothing()
{
    StoreBuilder built;
    fill(built, enrollment("git", 20, "\"state\":\"active\",\"progress\":65") + message("m1", "maya", "Hello") +
                    request("r1", "maya", 24, "Phantom", happened("e1", "maya", "submitted")));
    replaceBy(built, courses() + enrollment("git", 40, "\"state\":\"withdrawn\",\"progress\":65") +
                         request("r1", "maya", 41, "Phantom",
                                 happened("e1", "maya", "submitted") + ',' + happened("e2", "maya", "withdrawn")));
    QCOMPARE(told(built), QStringList());
}

void TestLost::whatWaits_saysByItselfWhatBecomesOfIt()
{
    StoreBuilder built;
    fill(built, enrollment("git", 20, "\"state\":\"registered\""));
    domain::Command leave;
    leave.id = QStringLiteral("c1");
    leave.kind = QStringLiteral("enrollment.withdraw");
    leave.target = QStringLiteral("maya:git");
    leave.at = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    QVERIFY(Outbox(built.writer()).enqueue(leave, QStringLiteral("maya")));
    replaceBy(built, courses());
    QCOMPARE(told(built), QStringList());
}

void TestLost::told_staysUntilItWasRead()
{
    StoreBuilder built;
    fill(built, enrollment("git", 20, "\"state\":\"registered\""));
    replaceBy(built, courses());
    built.lines(enrollment("sql", 20, "\"state\":\"registered\""));
    replaceBy(built, courses());
    replaceBy(built, courses());
    QCOMPARE(told(built), (QStringList{QStringLiteral("registration Git"), QStringLiteral("registration SQL")}));
    QVERIFY(forgetLost(built.writer()));
    QCOMPARE(told(built), QStringList());
}

QTEST_GUILESS_MAIN(TestLost)
#include "tst_lost.moc"
