// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/demand.h"

#include "app/domain/course.h"
#include "app/domain/courserequest.h"
#include "app/domain/coursevoice.h"
#include "app/domain/demand.h"
#include "app/domain/homecards.h"
#include "app/domain/person.h"
#include "app/domain/persondetail.h"
#include "app/domain/requestrules.h"
#include "app/domain/skill.h"
#include "app/standing/publishing.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"

#include <QCryptographicHash>

#include <algorithm>

namespace commands {

namespace {

constexpr int kDaysBack = 365;

// A request for a course says something of the skills that it teaches, and is none for another course.
enum Source { FromRequest = 1, FromSaved = 2, FromWish = 4, FromCourse = 8 };

struct Asker
{
    int sources = 0;
    QDateTime first;
};

// Something that is asked for, and by whom.
struct Asked
{
    QString what, ref, title;
    QHash<QString, Asker> people;
};

class DemandMaker
{
public:
    explicit DemandMaker(data::Transaction& transaction) : m_transaction(transaction) {}

    base::Result<int> run()
    {
        auto done = readPolicyAndPeople();
        if (done)
            done = readAsked();
        if (done)
            done = readSaved();
        for (auto it = m_asked.begin(); done && it != m_asked.end(); ++it)
            done = write(*it);
        if (done)
            done = removeRest();
        return done ? base::Result<int>(m_changed) : tl::unexpected(done.error());
    }

private:
    base::Result<void> readPolicyAndPeople()
    {
        const auto policy = m_transaction.entity(domain::kindOf<domain::Policy>(), QStringLiteral("org"));
        if (!policy)
            return tl::unexpected(policy.error());
        if (*policy)
            m_least = domain::fromJson<domain::Policy>((*policy)->object()).value_or(domain::Policy{}).minGroup;
        m_least = std::max(m_least, 3);
        return forEach<domain::PersonRecord>(m_transaction, [this](const domain::Person& person) {
            if (person.active)
                m_departments.insert(person.id, person.department);
        });
    }

    void note(const QString& what, const QString& ref, const QString& title, const QString& person, Source source,
              const QDateTime& at)
    {
        if (title.isEmpty() || !m_departments.contains(person) || at < m_transaction.now().addDays(-kDaysBack))
            return;
        Asked& asked = m_asked[what + QLatin1Char('\n') + (ref.isEmpty() ? domain::foldedWords(title) : ref)];
        asked.what = what;
        asked.ref = ref;
        if (asked.title.isEmpty())
            asked.title = title.simplified();
        Asker& asker = asked.people[person];
        asker.sources |= source;
        asker.first = asker.first.isValid() ? std::min(asker.first, at) : at;
    }

    base::Result<domain::Course> course(const QString& id)
    {
        if (const auto known = m_courses.constFind(id); known != m_courses.cend())
            return *known;
        const auto stored = m_transaction.entity(domain::kindOf<domain::Course>(), id);
        if (!stored)
            return tl::unexpected(stored.error());
        auto course = *stored ? domain::fromJson<domain::Course>((*stored)->object()) : domain::Course{};
        if (course)
            m_courses.insert(id, *course);
        return course;
    }

    base::Result<void> noteCourse(const QString& id, const QString& person, Source source, const QDateTime& at)
    {
        const auto found = course(id);
        if (!found)
            return tl::unexpected(found.error());
        note(QStringLiteral("course"), id, found->title, person, source, at);
        for (const QString& skill : found->skills)
            note(QStringLiteral("skill"), domain::skillId(skill), skill, person,
                 source == FromRequest ? FromCourse : source, at);
        return {};
    }

    base::Result<void> readAsked()
    {
        QList<domain::CourseRequest> requests;
        auto done = forEach<domain::CourseRequest>(m_transaction, [&](const domain::CourseRequest& request) {
            if (request.state != QLatin1StringView("withdrawn") && request.state != QLatin1StringView("fulfilled"))
                requests.append(request);
        });
        for (const domain::CourseRequest& request : std::as_const(requests)) {
            if (!done)
                return done;
            if (!request.courseId.isEmpty())
                done = noteCourse(request.courseId, request.personId, FromRequest, request.submittedAt);
            else
                note(QStringLiteral("title"), {}, request.title, request.personId, FromRequest, request.submittedAt);
            if (!request.skillGap.isEmpty() && request.skillGap.size() <= 80)
                note(QStringLiteral("skill"), domain::skillId(request.skillGap), request.skillGap, request.personId,
                     FromRequest, request.submittedAt);
        }
        return done ? forEach<domain::Wish>(m_transaction,
                                            [&](const domain::Wish& wish) {
                                                if (!wish.removedAt.isValid())
                                                    note(QStringLiteral("words"), {}, wish.words, wish.personId,
                                                         FromWish, wish.at);
                                            })
                    : done;
    }

    base::Result<void> readSaved()
    {
        QList<domain::SavedCourse> saved;
        auto done = forEach<domain::SavedCourse>(m_transaction, [&](const domain::SavedCourse& one) {
            if (!one.removedAt.isValid())
                saved.append(one);
        });
        for (const domain::SavedCourse& one : std::as_const(saved)) {
            if (done)
                done = noteCourse(one.courseId, one.personId, FromSaved, one.savedAt);
        }
        return done;
    }

    // The figures of a group of its askers; what would tell of too few is left out.
    domain::Demand figures(const Asked& asked, const QSet<QString>& people, const QString& department,
                           standing::Publishing& publishing) const
    {
        domain::Demand made;
        made.what = asked.what;
        made.ref = asked.ref;
        made.title = asked.title;
        made.department = department;
        made.people = int(people.size());
        const QString name =
            asked.what + u'\n' + asked.ref + u'\n' + domain::foldedWords(asked.title) + u'\n' + department;
        made.id =
            QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
        const auto countOf = [&](Source source) {
            QSet<QString> some;
            for (const QString& person : people) {
                if (asked.people.value(person).sources & source)
                    some.insert(person);
            }
            return some.isEmpty() || publishing.admit(some) ? int(some.size()) : -1;
        };
        made.requests = countOf(FromRequest);
        made.saved = countOf(FromSaved);
        made.wishes = countOf(FromWish);
        QMap<QString, QSet<QString>> months;
        for (const QString& person : people)
            months[asked.people.value(person).first.toUTC().toString(QStringLiteral("yyyy-MM"))].insert(person);
        for (auto it = months.cbegin(); it != months.cend(); ++it) {
            if (!publishing.admit(*it)) {
                made.months.clear();
                break;
            }
            made.months.append({it.key(), int(it->size())});
        }
        return made;
    }

    base::Result<void> write(const Asked& asked)
    {
        standing::Publishing publishing(m_least);
        QSet<QString> all;
        QMap<QString, QSet<QString>> departments;
        for (auto it = asked.people.cbegin(); it != asked.people.cend(); ++it) {
            all.insert(it.key());
            departments[m_departments.value(it.key())].insert(it.key());
        }
        if (!publishing.admit(all))
            return {};
        // Where from comes before how and when.
        QStringList shown;
        for (auto it = departments.cbegin(); it != departments.cend(); ++it) {
            if (!it.key().isEmpty() && publishing.admit(*it))
                shown.append(it.key());
        }
        if (const auto done = writeOne(figures(asked, all, {}, publishing)); !done)
            return done;
        for (const QString& department : std::as_const(shown)) {
            if (const auto done = writeOne(figures(asked, departments[department], department, publishing)); !done)
                return done;
        }
        return {};
    }

    base::Result<void> writeOne(domain::Demand made)
    {
        const QString kind = domain::kindOf<domain::Demand>();
        m_written.insert(made.id);
        const auto stored = m_transaction.entity(kind, made.id);
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored) {
            const auto before = domain::fromJson<domain::Demand>((*stored)->object());
            if (before) {
                made.answeredWith = before->answeredWith;
                made.answeredAt = before->answeredAt;
                made.updatedAt = before->updatedAt;
            }
            if (domain::toJson(made) == (*stored)->object())
                return {};
        }
        made.updatedAt = m_transaction.now();
        ++m_changed;
        const auto done = store(m_transaction, kind, made.id, domain::toJson(made));
        return done ? base::Result<void>() : tl::unexpected(done.error());
    }

    base::Result<void> removeRest()
    {
        QStringList rest;
        const auto read = forEach<domain::Demand>(m_transaction, [&](const domain::Demand& one) {
            if (!m_written.contains(one.id))
                rest.append(one.id);
        });
        if (!read)
            return read;
        for (const QString& id : std::as_const(rest)) {
            if (const auto gone = m_transaction.remove(domain::kindOf<domain::Demand>(), id); !gone)
                return tl::unexpected(gone.error());
            ++m_changed;
        }
        return {};
    }

    data::Transaction& m_transaction;
    int m_least = domain::Policy{}.minGroup;
    QHash<QString, QString> m_departments; // of active people
    QHash<QString, domain::Course> m_courses;
    QMap<QString, Asked> m_asked;
    QSet<QString> m_written;
    int m_changed = 0;
};

} // namespace

base::Result<int> recomputeDemand(data::Transaction& transaction)
{
    return DemandMaker(transaction).run();
}

} // namespace commands
