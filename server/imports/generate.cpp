// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/imports/imports.h"

#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "server/data/scopes.h"
#include "server/imports/peoplewriter.h"
#include "server/imports/words.h"

#include <QRandomGenerator>
#include <QSet>
#include <QUuid>

namespace imports {

namespace {

constexpr int kReportsEach = 8; // of one supervisor
constexpr int kPerCommit = 2000;
constexpr int kEnrollmentsEach = 3;   // of one person
constexpr int kPeoplePerRequest = 10; // every tenth person has one
constexpr int kSentences = 9;         // of a description in a European language: about 700 characters

QString generatedPersonId(quint32 seed, int index)
{
    return QStringLiteral("g%1-%2").arg(seed).arg(index + 1, 6, 10, QLatin1Char('0'));
}

// Each entity has a generator of its own, made of seed and number, so that more of one kind do not change the others.
QRandomGenerator generatorFor(quint32 seed, quint32 kind, int index)
{
    const quint32 words[] = {seed, kind, quint32(index)};
    return QRandomGenerator(words);
}

template <typename List>
const auto& anyOf(const List& list, QRandomGenerator& random)
{
    return list[random.bounded(int(list.size()))];
}

const Tongue& anyTongue(QRandomGenerator& random)
{
    int at = random.bounded(100);
    for (const Tongue& tongue : tongues()) {
        at -= tongue.share;
        if (at < 0)
            return tongue;
    }
    return tongues().front();
}

struct Topic
{
    QString subject;
    QString first;
    QString second;

    [[nodiscard]] QString fill(const QString& form) const
    {
        QString text = form;
        text.replace(QLatin1StringView("%1"), first).replace(QLatin1StringView("%2"), second);
        return text.replace(QLatin1StringView("%3"), subject);
    }
};

Topic anyTopic(QRandomGenerator& random)
{
    const Subject& subject = anyOf(subjects(), random);
    const int first = random.bounded(6);
    const int second = (first + 1 + random.bounded(5)) % 6;
    return {QString::fromUtf8(subject.name), QString::fromUtf8(subject.skills[first]),
            QString::fromUtf8(subject.skills[second])};
}

QString description(const Tongue& tongue, const Topic& topic, QRandomGenerator& random)
{
    QStringList sentences;
    for (int i = 0; i < kSentences; ++i)
        sentences.append(topic.fill(anyOf(tongue.sentences, random)));
    sentences[kSentences / 2].append(QStringLiteral("\n"));
    return sentences.join(tongue.code == QByteArrayView("ja") ? QString() : QStringLiteral(" "));
}

domain::Course generatedCourse(quint32 seed, int index, const QDateTime& now)
{
    QRandomGenerator random = generatorFor(seed, 1, index);
    const Tongue& tongue = anyTongue(random);
    const Topic topic = anyTopic(random);
    static const QStringList levels{QStringLiteral("beginner"), QStringLiteral("intermediate"),
                                    QStringLiteral("advanced")};
    static const QStringList formats{QStringLiteral("scorm12"), QStringLiteral("cmi5"), QStringLiteral("html"),
                                     QStringLiteral("video"),   QStringLiteral("pdf"),  QStringLiteral("classroom")};
    static const QStringList providers{QStringLiteral("Northwind Academy"), QStringLiteral("In-house"),
                                       QStringLiteral("Open Campus"), QStringLiteral("Guild of Practice")};
    domain::Course course;
    course.sourceId = QStringLiteral("generated:%1:%2").arg(seed).arg(index + 1);
    course.id = courseId(course.sourceId);
    course.title = topic.fill(anyOf(tongue.titles, random)) + QStringLiteral(" · %1").arg(index + 1);
    course.summary = topic.fill(anyOf(tongue.sentences, random));
    course.description = description(tongue, topic, random);
    course.language = QString::fromLatin1(tongue.code);
    course.level = anyOf(levels, random);
    course.durationMinutes = 15 * (1 + random.bounded(32));
    course.skills = {topic.first, topic.second};
    course.provider = anyOf(providers, random);
    course.url = QStringLiteral("https://learn.example.org/courses/%1-%2").arg(seed).arg(index + 1);
    course.licence = QStringLiteral("CC-BY-4.0");
    course.topic = topic.subject;
    course.format = anyOf(formats, random);
    course.tags = {topic.subject.toLower()};
    for (const QString& outcome : tongue.outcomes)
        course.outcomes.append(topic.fill(outcome));
    course.offlineReady = course.format != QLatin1StringView("classroom") && random.bounded(3) > 0;
    course.requiresApproval = random.bounded(12) == 0;
    if (course.requiresApproval) {
        course.cost = 50.0 * (1 + random.bounded(60));
        course.currency = QStringLiteral("EUR");
    }
    course.ratingCount = random.bounded(400);
    if (course.ratingCount > 0)
        course.ratingAverage = (20 + random.bounded(31)) / 10.0;
    if (course.offlineReady)
        course.packageBytes = 200'000 + qint64(random.bounded(90'000'000));
    course.updatedAt = now.addDays(-random.bounded(700));
    return course;
}

domain::Person generatedPerson(quint32 seed, int index)
{
    static const QByteArrayList zones{"Europe/Berlin",    "Europe/Lisbon", "Asia/Tokyo",
                                      "America/New_York", "Africa/Lagos",  "Asia/Kolkata"};
    QRandomGenerator random = generatorFor(seed, 2, index);
    domain::Person person;
    person.id = generatedPersonId(seed, index);
    person.name = anyOf(givenNames(), random) + QLatin1Char(' ') + anyOf(familyNames(), random);
    person.email = person.id + QStringLiteral("@example.org");
    person.department = departments()[(index / kReportsEach) % departments().size()];
    person.title = anyOf(jobTitles(), random);
    if (index > 0)
        person.supervisorId = generatedPersonId(seed, (index - 1) / kReportsEach);
    person.timezone = QString::fromLatin1(anyOf(zones, random));
    person.locale = QStringLiteral("en");
    person.roles = {QStringLiteral("learner")};
    if (index == 0)
        person.roles.append(QStringLiteral("administrator"));
    if (index == 1 || index == 2)
        person.roles.append(QStringLiteral("learning-development"));
    if (random.bounded(20) == 0)
        person.roles.append(QStringLiteral("mentor"));
    return person;
}

class Generator
{
public:
    Generator(data::Storage& storage, int courses, int people, quint32 seed, const QDateTime& now)
        : m_storage(storage),
          m_courses(courses),
          m_people(people),
          m_seed(seed),
          // Days only, so that a second run on the same day changes nothing.
          m_now(now.date(), QTime(6, 0), Qt::UTC)
    {
    }

    base::Result<Report> run()
    {
        m_report.read = qint64(m_courses) + m_people;
        auto done = courses();
        if (done)
            done = people();
        if (done)
            done = policy();
        for (int i = 0; done && m_courses > 0 && i < m_people; ++i)
            done = work(i);
        if (done)
            done = flush(false);
        if (!done)
            return tl::unexpected(done.error());
        return m_report;
    }

private:
    template <domain::Entity T>
    base::Result<void> add(const T& entity, const QStringList& scopes, bool counted)
    {
        m_puts.append({domain::kindOf<T>(), domain::idOf(entity),
                       QJsonDocument(domain::toJson(entity)).toJson(QJsonDocument::Compact), scopes});
        return m_puts.size() < kPerCommit ? base::Result<void>() : flush(counted);
    }

    base::Result<void> flush(bool counted)
    {
        if (m_puts.isEmpty())
            return {};
        auto transaction = m_storage.begin(m_now);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (!counted) {
            if (const auto done = keepNew(**transaction); !done)
                return done;
        }
        const auto changes = (*transaction)->putAll(m_puts);
        if (!changes)
            return tl::unexpected(changes.error());
        if (counted) {
            m_report.updated += changes->count(1);
            m_report.imported += changes->count(2);
        }
        m_puts.clear();
        return (*transaction)->commit();
    }

    // Enrollments and requests that are there already may have gone on since.
    base::Result<void> keepNew(data::Reader& reader)
    {
        QList<data::EntityKey> keys;
        for (const data::Put& put : std::as_const(m_puts))
            keys.append({put.kind, put.id});
        const auto stored = reader.entities(keys);
        if (!stored)
            return tl::unexpected(stored.error());
        QSet<data::EntityKey> there;
        for (const data::StoredEntity& entity : *stored)
            there.insert({entity.kind, entity.id});
        m_puts.removeIf([&](const data::Put& put) { return there.contains({put.kind, put.id}); });
        return {};
    }

    base::Result<void> courses()
    {
        for (int i = 0; i < m_courses; ++i) {
            if (const auto done = add(generatedCourse(m_seed, i, m_now), {data::orgScope()}, true); !done)
                return done;
        }
        return flush(true);
    }

    base::Result<void> people()
    {
        for (int from = 0; from < m_people; from += kPerCommit) {
            QList<domain::Person> batch;
            for (int i = from; i < std::min(m_people, from + kPerCommit); ++i)
                batch.append(generatedPerson(m_seed, i));
            const auto written = writePeople(m_storage, batch, m_now);
            if (!written)
                return tl::unexpected(written.error());
            m_report.imported += written->imported;
            m_report.updated += written->updated;
        }
        return {};
    }

    // Only when the organisation has none.
    base::Result<void> policy()
    {
        if (m_people < 2)
            return {};
        {
            const auto reader = m_storage.read();
            if (!reader)
                return tl::unexpected(reader.error());
            const auto stored = (*reader)->entity(domain::kindOf<domain::Policy>(), QStringLiteral("org"));
            if (!stored)
                return tl::unexpected(stored.error());
            if (*stored)
                return {};
        }
        domain::Policy made;
        made.id = QStringLiteral("org");
        made.organisation = QStringLiteral("Generated Works");
        made.costLimit = 1000;
        made.currency = QStringLiteral("EUR");
        made.learningDevelopmentId = generatedPersonId(m_seed, 1);
        return add(made, {data::orgScope()}, false);
    }

    base::Result<void> work(int index)
    {
        QRandomGenerator random = generatorFor(m_seed, 3, index);
        const QString personId = generatedPersonId(m_seed, index);
        for (int i = 0; i < kEnrollmentsEach; ++i) {
            domain::Enrollment made;
            made.personId = personId;
            made.courseId = courseId(QStringLiteral("generated:%1:%2").arg(m_seed).arg(random.bounded(m_courses) + 1));
            made.id = domain::enrollmentId(personId, made.courseId);
            made.state = random.bounded(3) == 0 ? QStringLiteral("registered") : QStringLiteral("active");
            made.progress = made.state == QLatin1StringView("active") ? 5 * (1 + random.bounded(19)) : 0;
            made.registeredAt = m_now.addDays(-random.bounded(120));
            if (random.bounded(2) == 0)
                made.dueAt = m_now.addDays(random.bounded(90) - 15);
            made.updatedAt = made.registeredAt;
            if (const auto done = add(made, {data::workScope(personId)}, false); !done)
                return done;
        }
        return index > 0 && index % kPeoplePerRequest == 0 ? request(index, random) : base::Result<void>();
    }

    base::Result<void> request(int index, QRandomGenerator& random)
    {
        const QString personId = generatedPersonId(m_seed, index);
        const int number = random.bounded(m_courses);
        const domain::Course course = generatedCourse(m_seed, number, m_now);
        domain::CourseRequest made;
        made.id = QUuid::createUuidV5(QUuid(course.id), personId).toString(QUuid::WithoutBraces);
        made.personId = personId;
        made.courseId = course.id;
        made.title = course.title;
        made.provider = course.provider;
        made.cost = course.cost;
        made.currency = course.currency;
        made.reason = QStringLiteral("I need %1 for the work that starts next quarter.").arg(course.skills.front());
        made.deskId = generatedPersonId(m_seed, (index - 1) / kReportsEach);
        made.deskRole = QStringLiteral("supervisor");
        made.submittedAt = m_now.addDays(-random.bounded(4));
        made.deskSince = made.submittedAt;
        made.dueAt = made.submittedAt.addDays(5);
        made.updatedAt = made.submittedAt;
        domain::RequestEvent event;
        event.id = QStringLiteral("submitted:") + made.id;
        event.at = made.submittedAt;
        event.actorId = personId;
        event.action = QStringLiteral("submitted");
        event.text = made.reason;
        event.toId = made.deskId;
        made.events = {event};
        return add(made, {data::workScope(personId), data::deskScope(made.deskId)}, false);
    }

    Report m_report;
    data::Storage& m_storage;
    const int m_courses;
    const int m_people;
    const quint32 m_seed;
    const QDateTime m_now;
    QList<data::Put> m_puts;
};

} // namespace

base::Result<Report> generate(data::Storage& storage, int courses, int people, quint32 seed, const QDateTime& now)
{
    return Generator(storage, courses, people, seed, now).run();
}

} // namespace imports
