// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/reader.h"
#include "app/calendar/series.h"
#include "app/domain/community.h"
#include "app/domain/mentorsession.h"
#include "app/domain/pathway.h"
#include "server/agenda/address.h"
#include "server/agenda/agenda.h"
#include "tests/server/serversupport.h"
#include "tests/support/khal.h"

using namespace support;

static void loadAgendaWords()
{
    Q_INIT_RESOURCE(translations); // in no namespace
}

namespace {

const QString kHost = QStringLiteral("lxcp.example");

domain::Enrollment due(const char* course, const QDateTime& at)
{
    domain::Enrollment made;
    made.personId = QStringLiteral("maya");
    made.courseId = QString::fromLatin1(course);
    made.id = domain::enrollmentId(made.personId, made.courseId);
    made.dueAt = at;
    return made;
}

domain::Course course(const char* id, const QString& title)
{
    domain::Course made;
    made.id = QString::fromLatin1(id);
    made.title = title;
    return made;
}

domain::Person maya()
{
    domain::Person made = person("maya");
    made.timezone = QStringLiteral("Pacific/Auckland");
    return made;
}

void storeEvent(data::Storage& storage, const QDateTime& now, const QString& title, const QString& whose)
{
    domain::Event event;
    event.id = title;
    event.title = title;
    event.startsAt = QDateTime(QDate(2026, 3, 30), QTime(7, 0), Qt::UTC);
    event.endsAt = event.startsAt.addSecs(3600);
    event.timezone = QStringLiteral("Europe/Berlin");
    auto transaction = storage.begin(now);
    QVERIFY(transaction);
    QVERIFY(
        (*transaction)
            ->put(
                {domain::kindOf<domain::Event>(), event.id, json(domain::toJson(event)), {data::personScope(whose)}}));
    QVERIFY((*transaction)->commit());
}

} // namespace

class TestAgenda final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString problem;
        auto opened = data::openStorage(m_databases.make(QStringLiteral("sqlite"), &problem));
        QVERIFY(opened);
        m_storage = std::move(*opened);
        QVERIFY(store(*m_storage, m_clock.now(), maya(), person("sam"),
                      course("c1", QStringLiteral("Safety, first; always")), course("c2", QStringLiteral("Done")),
                      due("c1", QDateTime(QDate(2026, 4, 1), QTime(20, 0), Qt::UTC))));
    }

    void address_opensForItsPersonOnly_andNotAfterItWasRenewed()
    {
        agenda::Address address(*m_storage);
        const QString first = *address.current(QStringLiteral("maya"), m_clock.now());
        QCOMPARE(*address.current(QStringLiteral("maya"), m_clock.now()), first);
        QCOMPARE(*address.personOf(first.toLatin1()), QStringLiteral("maya"));
        QVERIFY(*address.current(QStringLiteral("sam"), m_clock.now()) != first);
        // Maya's seal under Sam's name, a changed letter, nothing at all.
        const QByteArray seal = first.toLatin1().mid(first.indexOf(u'.'));
        for (const QByteArray& wrong : {QByteArray("c2Ft") + seal, first.toLatin1() + 'x', QByteArray(),
                                        QByteArray(".") + seal, QByteArray("%%%") + seal})
            QVERIFY2(address.personOf(wrong)->isEmpty(), wrong.constData());
        const QString second = *address.renew(QStringLiteral("maya"), m_clock.now());
        QVERIFY(second != first);
        QVERIFY(address.personOf(first.toLatin1())->isEmpty());
        QCOMPARE(*address.personOf(second.toLatin1()), QStringLiteral("maya"));
    }

    void agenda_hasDueDays_whereThePersonLives_andOwnEvents()
    {
        storeEvent(*m_storage, m_clock.now(), QStringLiteral("Mentoring"), QStringLiteral("maya"));
        storeEvent(*m_storage, m_clock.now(), QStringLiteral("Not hers"), QStringLiteral("sam"));
        const auto reading =
            calendar::read(*agenda::icalendarOf(*m_storage, QStringLiteral("maya"), kHost, m_clock.now(), false));
        QVERIFY(reading && reading->problems.isEmpty());
        const auto entries = calendar::entriesOf(reading->components.first());
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].summary, QStringLiteral("Due: Safety, first; always"));
        // 20:00 UTC is the next morning in Auckland.
        QCOMPARE(entries[0].start, calendar::Moment::day(QDate(2026, 4, 2)));
        QVERIFY(entries[0].transparent);
        // After the change of the clocks on 29 March, by the zone that comes with it.
        QCOMPARE(calendar::text(entries[1].start), QByteArray("20260330T090000"));
        calendar::Zones zones;
        zones.add(reading->components.first());
        QCOMPARE(zones.toUtc(entries[1].start), QDateTime(QDate(2026, 3, 30), QTime(7, 0), Qt::UTC).toSecsSinceEpoch());
    }

    void agenda_dateThatMoves_isAnUpdateOfTheSameEntry()
    {
        const auto one = [&] {
            const auto reading =
                calendar::read(*agenda::icalendarOf(*m_storage, QStringLiteral("maya"), kHost, m_clock.now(), true));
            return calendar::entriesOf(reading->components.first()).first();
        };
        const calendar::Entry before = one();
        QCOMPARE(int(before.kind), int(calendar::Entry::Kind::Todo));
        QVERIFY(store(*m_storage, m_clock.now(), due("c1", QDateTime(QDate(2026, 5, 1), QTime(0, 0), Qt::UTC))));
        const calendar::Entry after = one();
        QCOMPARE(after.uid, before.uid);
        QVERIFY(after.sequence > before.sequence);
        QCOMPARE(after.end, calendar::Moment::day(QDate(2026, 5, 1)));
    }

    // An event of a community that was called off: subscribers see it cancelled instead of looking for it.
    void anEventThatWasCancelled_isThereAsSuch()
    {
        const QString group = QStringLiteral("k1");
        domain::CommunityMember member;
        member.id = domain::communityMemberId(group, QStringLiteral("maya"));
        member.communityId = group;
        member.personId = QStringLiteral("maya");
        member.role = member.state = QStringLiteral("member");
        domain::Event event;
        event.id = QStringLiteral("e7");
        event.title = QStringLiteral("Knots");
        event.communityId = group;
        event.startsAt = QDateTime(QDate(2026, 3, 5), QTime(9, 0), Qt::UTC);
        event.endsAt = event.startsAt.addSecs(3600);
        event.timezone = QStringLiteral("Europe/Berlin");
        domain::EventAnswer answer;
        answer.id = domain::eventAnswerId(event.id, member.personId);
        answer.eventId = event.id;
        answer.communityId = group;
        answer.personId = member.personId;
        answer.answer = QStringLiteral("yes");
        const auto text = [&](const QDateTime& now) {
            return *agenda::icalendarOf(*m_storage, QStringLiteral("maya"), kHost, now, false);
        };
        const auto knots = [&](const QDateTime& now) {
            const auto entries = calendar::entriesOf(calendar::read(text(now))->components.first());
            const auto found = std::ranges::find(entries, QStringLiteral("Knots"), &calendar::Entry::summary);
            return found == entries.end() ? std::optional<calendar::Entry>() : std::optional(*found);
        };
        QVERIFY(store(*m_storage, m_clock.now(), member, event, answer));
        const auto before = knots(m_clock.now());
        QVERIFY(before && !before->isCancelled());
        event.cancelledAt = event.startsAt.addDays(-1);
        QVERIFY(store(*m_storage, m_clock.now(), event));
        const auto after = knots(m_clock.now());
        QVERIFY(after && after->isCancelled());
        QCOMPARE(after->uid, before->uid);
        QVERIFY(after->sequence > before->sequence);
        QVERIFY(knots(event.cancelledAt.addDays(60)));
        QVERIFY(!knots(event.cancelledAt.addDays(120)));
        if (!support::Khal::isThere())
            QSKIP("khal is not installed");
        const QTemporaryDir folder;
        Khal khal(folder.path());
        QVERIFY(khal.import(text(m_clock.now())));
        QVERIFY2(khal.shownIn("Europe/Berlin").contains("03-05 10:00 CANCELLED Knots"),
                 khal.shownIn("Europe/Berlin").constData());
        answer.answer = QStringLiteral("no");
        QVERIFY(store(*m_storage, m_clock.now(), answer));
        QVERIFY(!knots(m_clock.now()));
    }

    // What is said there is said in the language that the person has.
    void words_areThoseOfThePerson()
    {
        loadAgendaWords();
        const mail::Languages languages;
        auto german = maya();
        german.locale = QStringLiteral("de-DE");
        QVERIFY(store(*m_storage, m_clock.now(), german));
        const QByteArray text =
            *agenda::icalendarOf(*m_storage, QStringLiteral("maya"), kHost, m_clock.now(), false, {}, &languages);
        QVERIFY2(text.contains("SUMMARY:Fällig: Safety") && text.contains("X-WR-CALNAME:Lernen"), text.constData());
    }

    // Whom calendars take a meeting from is the same here and in the mails about it.
    void sessions_haveTheOrganizerOfTheirMails()
    {
        domain::MentorSession session;
        session.id = QStringLiteral("s1");
        session.mentorId = QStringLiteral("ana");
        session.menteeId = QStringLiteral("maya");
        session.title = QStringLiteral("Bowlines");
        session.startsAt = m_clock.now().addDays(200); // the last of the entries
        session.timezone = QStringLiteral("Europe/Madrid");
        session.state = QStringLiteral("accepted");
        QVERIFY(store(*m_storage, m_clock.now(), person("ana"), session));
        for (const QString& given : {QString(), QStringLiteral("mailto:lxcp@example.org")}) {
            const auto text =
                agenda::icalendarOf(*m_storage, QStringLiteral("maya"), kHost, m_clock.now(), false, given);
            const auto series = calendar::entriesOf(calendar::read(*text)->components.first()).last();
            QVERIFY(series.organizer);
            QCOMPARE(series.organizer->address, given.isEmpty() ? QStringLiteral("mailto:ana@example.org") : given);
            QCOMPARE(series.organizer->name, person("ana").name);
        }
    }

    void agenda_hasTheDaysOfPathways()
    {
        domain::Pathway path;
        path.id = QStringLiteral("p1");
        path.title = QStringLiteral("Cranes");
        domain::PathwayStep step;
        step.id = QStringLiteral("s1");
        step.title = QStringLiteral("Rules");
        step.courseIds = {QStringLiteral("c2")};
        step.dueDays = 3;
        path.steps = {step};
        domain::PathwayEnrollment joined;
        joined.personId = QStringLiteral("sam");
        joined.pathwayId = path.id;
        joined.id = domain::pathwayEnrollmentId(joined.personId, path.id);
        joined.joinedAt = m_clock.now();
        joined.dueAt = m_clock.now().addDays(20);
        QVERIFY(store(*m_storage, m_clock.now(), path, joined));
        const auto text = agenda::icalendarOf(*m_storage, QStringLiteral("sam"), kHost, m_clock.now(), true);
        const auto entries = calendar::entriesOf(calendar::read(*text)->components.first());
        QStringList said;
        for (const calendar::Entry& entry : entries) {
            if (entry.kind == calendar::Entry::Kind::Todo)
                said.append(entry.summary);
        }
        said.sort();
        QCOMPARE(said, (QStringList{QStringLiteral("Cranes"), QStringLiteral("Cranes · Rules")}));
    }

    void agenda_whatIsDoneWithdrawnOrLongPast_isNotThere()
    {
        domain::Enrollment done = due("c1", QDateTime(QDate(2026, 4, 1), QTime(0, 0), Qt::UTC));
        done.state = QStringLiteral("completed");
        domain::Enrollment old = due("c2", QDateTime(QDate(2024, 4, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(store(*m_storage, m_clock.now(), done, old));
        QVERIFY(!agenda::icalendarOf(*m_storage, QStringLiteral("maya"), kHost, m_clock.now(), false)->contains("Due"));
        const auto nobody = agenda::icalendarOf(*m_storage, QStringLiteral("nobody"), kHost, m_clock.now(), false);
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().httpStatus, 404);
    }

private:
    Databases m_databases;
    ManualClock m_clock;
    std::unique_ptr<data::Storage> m_storage;
};

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
