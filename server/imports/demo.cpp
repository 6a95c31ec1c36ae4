// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/imports.h"

#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "server/commands/answerdeeds.h"
#include "server/commands/badges.h"
#include "server/commands/consequences.h"
#include "server/commands/mentoring.h"
#include "server/commands/profiles.h"
#include "server/commands/standings.h"
#include "server/data/scopes.h"
#include "server/imports/demomentoring.h"
#include "server/imports/demostory.h"
#include "server/imports/demotalk.h"
#include "server/imports/peoplewriter.h"
#include "server/imports/rows.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>

// Resources of a static library come along only when somebody asks for them; the macro wants the global namespace.
static void initDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace imports {

namespace {

// Of the sample people's e-mail addresses: whoever else has one of their ids is not them.
constexpr auto kDemoDomain = "@harbourline.example";

class DemoWriter
{
public:
    DemoWriter(data::Storage& storage, const QDateTime& now) : m_storage(storage), m_now(now), m_story(now), m_talk(now)
    {
    }

    base::Result<Report> run()
    {
        initDemoResources();
        if (const auto done = people(); !done)
            return tl::unexpected(done.error());
        if (const auto done = skills(); !done)
            return tl::unexpected(done.error());
        auto transaction = m_storage.begin(m_now);
        if (!transaction)
            return tl::unexpected(transaction.error());
        m_transaction = transaction->get();
        auto done = lines("courses", &DemoWriter::course);
        if (done)
            done = lines("pathways", &DemoWriter::pathway);
        if (done)
            done = lines("story", &DemoWriter::told);
        if (done)
            done = lines("skills-story", &DemoWriter::told);
        if (done)
            done = lines("mentoring-story", &DemoWriter::mentoring);
        if (done)
            done = lines("communities", &DemoWriter::talked);
        if (done)
            done = writeTalk();
        for (auto person = m_people.cbegin(); done && person != m_people.cend(); ++person)
            done = follow(*person);
        for (const auto due : {commands::Due::Comparisons, commands::Due::Demand}) {
            if (done && m_report.imported > 0)
                done = commands::setDue(**transaction, due);
        }
        if (done)
            done = (*transaction)->commit();
        if (!done)
            return tl::unexpected(done.error());
        return m_report;
    }

private:
    using Take = base::Result<void> (DemoWriter::*)(const QJsonObject&);

    // What others may see of the person, and where they stand; days later, with nothing new, upkeep sees to that.
    base::Result<void> follow(const QString& person)
    {
        const auto shown = commands::recomputeProfile(*m_transaction, person);
        return shown && m_report.imported > 0 ? commands::recomputeStanding(*m_transaction, person) : shown;
    }

    base::Result<void> people()
    {
        QFile file(QStringLiteral(":/lxcp/demo/people.csv"));
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::Error::Kind::Storage, file.errorString());
        CsvReader reader(file);
        Record record;
        QStringList columns;
        QList<domain::Person> missing;
        while (reader.next(record)) {
            if (columns.isEmpty()) {
                columns = columnsOf(record.fields);
                continue;
            }
            const auto person = personFromFields(columns, record.fields);
            if (!person)
                return tl::unexpected(person.error());
            const auto stored = m_storage.person(person->id);
            if (!stored)
                return tl::unexpected(stored.error());
            ++m_report.read;
            if (!*stored)
                missing.append(*person);
            if (!*stored || (*stored)->email.endsWith(QLatin1StringView(kDemoDomain)))
                m_people.insert(person->id);
        }
        const auto written = writePeople(m_storage, missing, m_now);
        if (!written)
            return tl::unexpected(written.error());
        m_report.imported += written->imported;
        return {};
    }

    // Only where nobody has said yet what titles ask for.
    base::Result<void> skills()
    {
        {
            const auto reader = m_storage.read();
            const auto targets = reader ? (*reader)->count(domain::kindOf<domain::RoleTarget>())
                                        : base::Result<qint64>(tl::unexpected(reader.error()));
            if (!targets || *targets > 0)
                return targets ? base::Result<void>() : tl::unexpected(targets.error());
        }
        QFile file(QStringLiteral(":/lxcp/demo/skills.ndjson"));
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::Error::Kind::Storage, file.errorString());
        const auto report = importSkills(m_storage, file, Format::Ndjson, m_now);
        if (!report)
            return tl::unexpected(report.error());
        m_report.read += report->read;
        m_report.imported += report->imported;
        return {};
    }

    base::Result<void> lines(const char* name, Take take)
    {
        QFile file(QStringLiteral(":/lxcp/demo/%1.ndjson").arg(QLatin1StringView(name)));
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::Error::Kind::Storage, file.errorString());
        LineReader reader(file);
        Record record;
        while (reader.next(record)) {
            ++m_report.read;
            const auto done = (this->*take)(QJsonDocument::fromJson(record.text).object());
            if (!done)
                return done;
        }
        return {};
    }

    // Writes the entity unless there is one. With empty scopes those that its content gives.
    template <domain::Entity T>
    base::Result<void> add(const T& entity, const QStringList& scopes = {})
    {
        const QString kind = domain::kindOf<T>();
        const QString id = domain::idOf(entity);
        const auto there = m_transaction->entity(kind, id);
        if (!there)
            return tl::unexpected(there.error());
        if (*there)
            return {};
        ++m_report.imported;
        base::Result<qint64> done = 0;
        if constexpr (std::is_same_v<T, domain::Enrollment>)
            done = commands::storeEnrollment(*m_transaction, entity);
        else if constexpr (std::is_same_v<T, domain::BadgeAward>)
            done = commands::storeAward(*m_transaction, entity).map([] { return qint64(0); });
        else if (scopes.isEmpty())
            done = commands::store(*m_transaction, kind, id, domain::toJson(entity));
        else
            done = m_transaction->put(
                {kind, id, QJsonDocument(domain::toJson(entity)).toJson(QJsonDocument::Compact), scopes});
        if (!done)
            return tl::unexpected(done.error());
        return {};
    }

    base::Result<void> course(const QJsonObject& line)
    {
        QJsonObject given = line;
        QJsonArray prerequisites;
        for (const QJsonValue& source : line.value(QLatin1StringView("prerequisites")).toArray())
            prerequisites.append(courseId(source.toString()));
        given.insert(QStringLiteral("prerequisites"), prerequisites);
        const auto course = courseFromObject(given);
        if (!course)
            return tl::unexpected(course.error());
        domain::Course made = mergedCourse(std::nullopt, *course);
        made.updatedAt = m_now;
        return add(made);
    }

    base::Result<void> pathway(const QJsonObject& line) { return add(m_story.pathway(line)); }

    base::Result<void> told(const QJsonObject& line)
    {
        const QString what = line.value(QLatin1StringView("what")).toString();
        const auto is = [&](const char* word) { return what == QLatin1StringView(word); };
        if (is("policy"))
            return add(m_story.policy(line));
        if (is("event"))
            return meeting(line);
        if (is("badge_rule"))
            return add(m_story.badgeRule(line));
        for (const char* member : {"person", "rater", "to"}) {
            const QJsonValue who = line.value(QLatin1StringView(member));
            if (who.isString() && !m_people.contains(who.toString()))
                return {};
        }
        if (is("enrollment"))
            return add(m_story.enrollment(line));
        if (is("pathway"))
            return add(m_story.pathwayEnrollment(line));
        if (is("request"))
            return request(line);
        if (is("badge"))
            return add(m_story.badge(line));
        if (is("profile"))
            return add(m_story.profile(line));
        if (is("skill"))
            return add(m_story.statement(line));
        if (is("kudos"))
            return add(m_story.kudos(line));
        if (is("delegation"))
            return add(m_story.delegation(line));
        return toldOfPoints(line, what);
    }

    base::Result<void> toldOfPoints(const QJsonObject& line, const QString& what)
    {
        const auto is = [&](const char* word) { return what == QLatin1StringView(word); };
        if (is("game_rules"))
            return add(m_story.gameRules(line));
        if (is("joined_game"))
            return add(m_story.gameMember(line));
        if (is("challenge"))
            return add(m_story.challenge(line));
        if (is("saved"))
            return add(m_story.saved(line));
        if (is("wish"))
            return add(m_story.wish(line));
        if (is("recommended"))
            return add(m_story.recommendation(line));
        if (is("rated"))
            return add(m_story.rating(line));
        if (is("scored"))
            return add(m_story.scored(line));
        if (!is("learned"))
            return base::failure(base::Error::Kind::Malformed,
                                 QStringLiteral("the sample story has an unknown line: ") + what);
        for (const domain::Deed& deed : m_story.learned(line)) {
            if (const auto done = add(deed); !done)
                return done;
        }
        return {};
    }

    base::Result<void> mentoring(const QJsonObject& line)
    {
        for (const char* member : {"person_id", "mentor_id", "mentee_id", "author_id"}) {
            const QJsonValue who = line.value(QLatin1StringView(member));
            if (who.isString() && !m_people.contains(who.toString()))
                return {};
        }
        const QJsonObject entity = filledIn(line, m_now);
        const QString what = line.value(QLatin1StringView("what")).toString();
        base::Result<void> done = base::failure(base::Error::Kind::Malformed,
                                                QStringLiteral("the sample story has an unknown line: ") + what);
        const auto offer = [&]<domain::Entity T>(std::type_identity<T>) {
            if (what == domain::kindOf<T>())
                done = addMentoring<T>(entity);
        };
        offer(std::type_identity<domain::MentorOffer>{});
        offer(std::type_identity<domain::MentorWish>{});
        offer(std::type_identity<domain::Availability>{});
        offer(std::type_identity<domain::Mentorship>{});
        offer(std::type_identity<domain::MentorSession>{});
        offer(std::type_identity<domain::MentorshipEntry>{});
        offer(std::type_identity<domain::MentoringFeedback>{});
        offer(std::type_identity<domain::MentorProgramme>{});
        return done;
    }

    template <domain::Entity T>
    base::Result<void> addMentoring(const QJsonObject& json)
    {
        const auto value = domain::fromJson<T>(json);
        if (!value)
            return tl::unexpected(value.error());
        const qint64 before = m_report.imported;
        if (const auto done = add(*value); !done || m_report.imported == before)
            return done;
        domain::Command by;
        by.target = domain::idOf(*value);
        by.at = m_now;
        QList<domain::Problem> none;
        return commands::followMentoring(*m_transaction, by, domain::kindOf<T>(), domain::toJson(*value), none);
    }

    base::Result<void> request(const QJsonObject& line)
    {
        domain::CourseRequest request = m_story.request(line);
        if (!request.courseId.isEmpty()) {
            const auto stored = m_transaction->entity(domain::kindOf<domain::Course>(), request.courseId);
            if (!stored || !*stored)
                return stored ? base::Result<void>() : tl::unexpected(stored.error());
            const auto course = domain::fromJson<domain::Course>((*stored)->object());
            if (!course)
                return tl::unexpected(course.error());
            request.title = course->title;
            request.provider = course->provider;
            request.link = course->url;
            request.cost = course->cost;
            request.currency = course->currency;
        }
        return add(request);
    }

    base::Result<void> meeting(const QJsonObject& line)
    {
        QStringList scopes;
        for (const QJsonValue& person : line.value(QLatin1StringView("people")).toArray()) {
            if (m_people.contains(person.toString()))
                scopes.append(data::personScope(person.toString()));
        }
        return scopes.isEmpty() ? base::Result<void>() : add(m_story.event(line), scopes);
    }

    // Only what sample people say; communities and threads wait for what later lines say of them.
    base::Result<void> talked(const QJsonObject& line)
    {
        const QString what = line.value(QLatin1StringView("what")).toString();
        const auto is = [&](const char* word) { return what == QLatin1StringView(word); };
        for (const char* who : {"person", "author", "owner", "organiser"}) {
            const QJsonValue person = line.value(QLatin1StringView(who));
            if (person.isString() && !m_people.contains(person.toString()))
                return {};
        }
        if (is("community")) {
            m_communities.push_back(m_talk.community(line));
            return add(m_talk.founder(m_communities.back()));
        }
        if (is("member") || is("door"))
            return add(m_talk.member(line));
        if (is("thread")) {
            m_threads.push_back(m_talk.thread(line));
            return {};
        }
        if (is("accept"))
            return accept(line);
        if (is("post"))
            return add(m_talk.post(line));
        if (is("reaction"))
            return add(m_talk.reaction(line));
        if (is("report"))
            return add(m_talk.report(line));
        if (is("gathering"))
            return add(m_talk.gathering(line));
        if (is("coming"))
            return add(m_talk.coming(line));
        if (is("conversation"))
            return add(m_talk.conversation(line));
        if (is("message"))
            return add(m_talk.message(line));
        if (is("read"))
            return add(m_talk.read(line));
        return base::failure(base::Error::Kind::Malformed, QStringLiteral("unknown line: ") + what);
    }

    base::Result<void> accept(const QJsonObject& line)
    {
        const QString threadId = m_talk.idOf(line.value(QLatin1StringView("thread")).toString());
        for (domain::Thread& thread : m_threads) {
            if (thread.id == threadId)
                thread.acceptedPostId = m_talk.idOf(line.value(QLatin1StringView("post")).toString());
        }
        return {};
    }

    base::Result<void> writeTalk()
    {
        for (domain::Community& community : m_communities) {
            const auto members = m_transaction->referring(domain::kindOf<domain::CommunityMember>(),
                                                          QStringLiteral("community_id"), community.id);
            if (!members)
                return tl::unexpected(members.error());
            for (const data::StoredEntity& stored : *members) {
                const auto member = domain::fromJson<domain::CommunityMember>(stored.object());
                community.members += member && member->state == QLatin1StringView("member");
                if (member && member->role == QLatin1StringView("owner"))
                    community.owners.append(member->personId);
            }
            if (const auto done = add(community); !done)
                return done;
        }
        for (const domain::Thread& thread : m_threads) {
            if (const auto done = add(thread); !done)
                return done;
            if (const auto done = commands::putAnswerRight(*m_transaction, thread.id); !done)
                return done;
        }
        return {};
    }

    data::Storage& m_storage;
    data::Transaction* m_transaction = nullptr;
    const QDateTime m_now;
    const DemoStory m_story;
    DemoTalk m_talk;
    std::vector<domain::Community> m_communities; // with their members counted
    std::vector<domain::Thread> m_threads;
    QSet<QString> m_people; // sample people that are here and are themselves
    Report m_report;
};

} // namespace

base::Result<Report> addDemo(data::Storage& storage, const QDateTime& now)
{
    return DemoWriter(storage, now.toUTC()).run();
}

} // namespace imports
