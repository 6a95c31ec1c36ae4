// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/domain/pathwayprogress.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"
#include "server/commands/standings.h"
#include "server/imports/badrow.h"
#include "server/imports/bounds.h"
#include "server/imports/directory.h"
#include "server/imports/imports.h"
#include "server/imports/records.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace imports {

namespace {

constexpr int kPathwaysPerCommit = 100;

bool isBad(const base::Error& error)
{
    return error.kind == base::Error::Kind::Malformed;
}

// A misspelt member would be left out without a word.
base::Result<void> checkMembers(const QJsonObject& object, std::initializer_list<const char*> known)
{
    for (const QString& name : object.keys()) {
        if (std::ranges::none_of(known, [&](const char* one) { return name == QLatin1StringView(one); }))
            return bad(QStringLiteral("there is no member ") + name.left(40));
    }
    return {};
}

base::Result<QJsonObject> objectOf(const Record& record)
{
    if (!record.problem.isEmpty())
        return bad(record.problem);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(record.text, &error);
    if (error.error != QJsonParseError::NoError)
        return bad(QStringLiteral("not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return bad(QStringLiteral("not a JSON object"));
    return document.object();
}

QString pathwayIdOf(const QJsonObject& line)
{
    const QString id = line.value(QLatin1StringView("id")).toString();
    const QString source = line.value(QLatin1StringView("source_id")).toString().trimmed();
    return id.isEmpty() && !source.isEmpty() ? pathwayId(source) : id;
}

class PathwayImport
{
public:
    PathwayImport(data::Storage& storage, const QDateTime& now) : m_storage(storage), m_now(now) {}

    base::Result<void> take(const Record& record)
    {
        ++report.read;
        if (const auto begun = begin(); !begun)
            return begun;
        const auto line = objectOf(record);
        const auto taken = line ? put(*line) : base::Result<void>(tl::unexpected(line.error()));
        if (!taken && !isBad(taken.error()))
            return taken;
        if (!taken)
            report.reject(record.line, taken.error().detail);
        return ++m_inTransaction < kPathwaysPerCommit ? base::Result<void>() : flush();
    }

    base::Result<void> flush()
    {
        m_inTransaction = 0;
        const auto transaction = std::move(m_transaction);
        return transaction ? transaction->commit() : base::Result<void>();
    }

    Report report;

private:
    base::Result<void> begin()
    {
        if (m_transaction)
            return {};
        auto transaction = m_storage.begin(m_now);
        if (!transaction)
            return tl::unexpected(transaction.error());
        m_transaction = std::move(*transaction);
        auto directory = Directory::read(*m_transaction);
        if (!directory)
            return tl::unexpected(directory.error());
        m_directory = std::move(*directory);
        return {};
    }

    base::Result<void> put(const QJsonObject& line)
    {
        if (const auto known =
                checkMembers(line, {"id", "source_id", "title", "summary", "description", "owner", "steps"});
            !known)
            return known;
        const QString id = pathwayIdOf(line);
        if (id.isEmpty())
            return bad(QStringLiteral("source_id is missing"));
        if (m_seen.contains(id))
            return bad(QStringLiteral("it stands in the file twice"));
        const auto stored = m_transaction->entity(domain::kindOf<domain::Pathway>(), id);
        if (!stored)
            return tl::unexpected(stored.error());
        const auto given = withReferences(line, id);
        if (!given)
            return tl::unexpected(given.error());
        QJsonObject merged = *stored ? (*stored)->object() : QJsonObject();
        for (auto member = given->begin(); member != given->end(); ++member)
            merged.insert(member.key(), member.value());
        auto pathway = domain::fromJson<domain::Pathway>(merged);
        if (!pathway)
            return tl::unexpected(pathway.error());
        if (const QString reason = reasonAgainst(*pathway); !reason.isEmpty())
            return bad(reason);
        m_seen.insert(id);
        if (*stored && domain::toJson(*pathway) == (*stored)->object())
            return {};
        return *stored ? change((*stored)->object(), *pathway) : write(*pathway, report.imported);
    }

    // The line in the members of domain::Pathway.
    base::Result<QJsonObject> withReferences(QJsonObject line, const QString& id)
    {
        line.remove(QStringLiteral("source_id"));
        line.insert(QStringLiteral("id"), id);
        if (line.contains(QStringLiteral("owner"))) {
            const QString owner = line.take(QStringLiteral("owner")).toString().trimmed();
            const auto person = owner.isEmpty() ? base::Result<QString>(QString()) : m_directory.person(owner);
            if (!person)
                return bad(QStringLiteral("owner: ") + person.error().detail);
            line.insert(QStringLiteral("owner_id"), *person);
        }
        if (!line.contains(QStringLiteral("steps")))
            return line;
        if (!line.value(QLatin1StringView("steps")).isArray())
            return bad(QStringLiteral("steps: no list"));
        QJsonArray steps;
        for (const QJsonValue& step : line.value(QLatin1StringView("steps")).toArray()) {
            auto resolved = resolvedStep(step.toObject());
            if (!resolved)
                return resolved;
            steps.append(*resolved);
        }
        line.insert(QStringLiteral("steps"), steps);
        return line;
    }

    base::Result<QJsonObject> resolvedStep(QJsonObject step)
    {
        const QString where =
            QStringLiteral("steps: %1: ").arg(step.value(QLatin1StringView("id")).toString().left(100));
        const auto known = checkMembers(step, {"id", "title", "courses", "need", "optional", "after", "due_days"});
        QStringList names;
        if (!known)
            return bad(where + known.error().detail);
        if (!domain::wire::decode(step.take(QStringLiteral("courses")), names))
            return bad(where + QStringLiteral("courses: no list of texts"));
        QJsonArray courses;
        for (const QString& name : std::as_const(names)) {
            const auto course = courseNamed(*m_transaction, name);
            if (!course)
                return tl::unexpected(course.error());
            if (course->isEmpty())
                return bad(where + QStringLiteral("courses: no course has the source_id or id ") + name.left(100));
            courses.append(*course);
        }
        step.insert(QStringLiteral("course_ids"), courses);
        step.insert(QStringLiteral("after_step_ids"), step.take(QStringLiteral("after")));
        return step;
    }

    base::Result<void> write(domain::Pathway pathway, qint64& counter)
    {
        pathway.updatedAt = m_now;
        const auto done =
            commands::store(*m_transaction, domain::kindOf<domain::Pathway>(), pathway.id, domain::toJson(pathway));
        if (!done)
            return tl::unexpected(done.error());
        ++counter;
        // Its title stands on leaderboards; what is left of it may be what somebody has done.
        const auto due = commands::setDue(*m_transaction, commands::Due::Comparisons);
        return due ? commands::setDue(*m_transaction, commands::Due::Badges) : due;
    }

    base::Result<void> change(const QJsonObject& before, const domain::Pathway& after)
    {
        const auto was = domain::fromJson<domain::Pathway>(before);
        if (!was)
            return base::failure(base::Error::Kind::Storage, was.error().detail);
        const auto joined = commands::allReferring<domain::PathwayEnrollment>(*m_transaction, "pathway_id", after.id);
        if (!joined)
            return base::failure(base::Error::Kind::Storage, joined.error().detail);
        for (domain::PathwayEnrollment one : *joined) {
            const QDateTime due = domain::pathwayDueAt(after, one.joinedAt);
            if (one.dueAt != domain::pathwayDueAt(*was, one.joinedAt) || one.dueAt == due)
                continue;
            one.dueAt = due;
            one.updatedAt = m_now;
            const auto done = commands::store(*m_transaction, domain::kindOf<domain::PathwayEnrollment>(), one.id,
                                              domain::toJson(one));
            if (!done)
                return tl::unexpected(done.error());
        }
        return write(after, report.updated);
    }

    data::Storage& m_storage;
    const QDateTime m_now;
    std::unique_ptr<data::Transaction> m_transaction;
    Directory m_directory;
    int m_inTransaction = 0;
    QSet<QString> m_seen; // ids
};

} // namespace

base::Result<Report> importPathways(data::Storage& storage, QIODevice& device, const QDateTime& now)
{
    PathwayImport import(storage, now);
    LineReader reader(device);
    Record record;
    while (reader.next(record)) {
        if (const auto done = import.take(record); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = import.flush(); !done)
        return tl::unexpected(done.error());
    return std::move(import.report);
}

} // namespace imports
