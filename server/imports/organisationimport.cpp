// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/plaintext.h"
#include "app/domain/homecards.h"
#include "app/domain/json.h"
#include "app/domain/pathway.h"
#include "app/domain/person.h"
#include "server/data/scopes.h"
#include "server/imports/imports.h"
#include "server/imports/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace imports {

namespace {

constexpr qsizetype kTitleLimit = 200;
constexpr qsizetype kTextLimit = 10'000;
constexpr qsizetype kStepsLimit = 100;
constexpr qsizetype kStepCourses = 200;
constexpr double kCostMost = 1e9;
constexpr int kDaysMost = 3650;

tl::unexpected<base::Error> wrong(const QString& reason)
{
    return base::failure(base::Error::Kind::Malformed, reason);
}

bool isText(const QString& text, qsizetype most)
{
    return text.size() <= most && base::isPlainText(text);
}

bool isTitle(const QString& text)
{
    return !text.trimmed().isEmpty() && isText(text, kTitleLimit) && !text.contains(QLatin1Char('\n'));
}

// A slip in a name would be left out without a word otherwise.
QString unknownMember(const QJsonObject& object, std::initializer_list<const char*> known)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (std::ranges::none_of(known, [&](const char* one) { return member.key() == QLatin1StringView(one); }))
            return QStringLiteral("unknown member '%1'").arg(member.key().left(60));
    }
    return {};
}

// Everything that a file says of the organisation, in one transaction.
class OrganisationImport
{
public:
    OrganisationImport(data::Transaction& transaction, const QDateTime& now) : m_transaction(transaction), m_now(now) {}

    // Storage alone ends the import; what is wrong with a line is in the report.
    base::Result<void> take(const Record& record)
    {
        ++report.read;
        const QJsonObject line = QJsonDocument::fromJson(record.text).object();
        const auto put = !record.problem.isEmpty() ? base::Result<data::Put>(wrong(record.problem))
                         : line.isEmpty()          ? base::Result<data::Put>(wrong(QStringLiteral("not a JSON object")))
                         : line.contains(QLatin1StringView("steps")) ? pathway(line)
                                                                     : policy(line);
        if (put) {
            // Of two lines about one thing the later one counts.
            puts.removeIf([&](const data::Put& one) { return one.kind == put->kind && one.id == put->id; });
            puts.append(*put);
            return {};
        }
        if (put.error().kind != base::Error::Kind::Malformed)
            return tl::unexpected(put.error());
        report.reject(record.line, put.error().detail);
        return {};
    }

    Report report;
    QList<data::Put> puts;

private:
    template <domain::Entity T>
    base::Result<bool> isThere(const QString& id)
    {
        const auto stored = m_transaction.entity(domain::kindOf<T>(), id);
        if (!stored)
            return tl::unexpected(stored.error());
        return stored->has_value();
    }

    template <domain::Entity T>
    data::Put putOf(const T& entity) const
    {
        return {domain::kindOf<T>(),
                entity.id,
                QJsonDocument(domain::toJson(entity)).toJson(QJsonDocument::Compact),
                {data::orgScope()}};
    }

    // What a line does not name stays as it is.
    base::Result<data::Put> policy(const QJsonObject& line)
    {
        if (const QString unknown = unknownMember(line, {"organisation", "cost_limit", "currency", "review_days",
                                                         "learning_development_id", "min_group"});
            !unknown.isEmpty())
            return wrong(unknown);
        if (m_policy.isEmpty()) {
            const auto stored = m_transaction.entity(domain::kindOf<domain::Policy>(), QStringLiteral("org"));
            if (!stored)
                return tl::unexpected(stored.error());
            domain::Policy before;
            before.id = QStringLiteral("org");
            m_policy = *stored ? (*stored)->object() : domain::toJson(before);
        }
        QJsonObject merged = m_policy;
        for (auto member = line.begin(); member != line.end(); ++member)
            merged.insert(member.key(), member.value());
        const auto policy = domain::fromJson<domain::Policy>(merged);
        if (!policy)
            return wrong(policy.error().detail);
        if (const QString reason = reasonAgainst(*policy); !reason.isEmpty())
            return wrong(reason);
        if (const QString& who = policy->learningDevelopmentId; !who.isEmpty()) {
            const auto known = isThere<domain::Person>(who);
            if (!known)
                return tl::unexpected(known.error());
            if (!*known)
                return wrong(QStringLiteral("learning_development_id: there is no person '%1'").arg(who.left(100)));
        }
        m_policy = merged;
        return putOf(*policy);
    }

    static QString reasonAgainst(const domain::Policy& policy)
    {
        static const QRegularExpression currencyCode(QStringLiteral("^[A-Z]{3}$"));
        if (!policy.organisation.isEmpty() && !isTitle(policy.organisation))
            return QStringLiteral("organisation: one line of at most 200 characters");
        if (!(policy.costLimit >= 0 && policy.costLimit <= kCostMost))
            return QStringLiteral("cost_limit: a number from 0 to 1000000000");
        if ((policy.costLimit > 0 || !policy.currency.isEmpty()) && !currencyCode.match(policy.currency).hasMatch())
            return QStringLiteral("currency: three capital letters, such as EUR");
        if (policy.reviewDays < 1 || policy.reviewDays > 365)
            return QStringLiteral("review_days: from 1 to 365");
        if (policy.minGroup < 2 || policy.minGroup > 1000)
            return QStringLiteral("min_group: from 2 to 1000");
        return {};
    }

    base::Result<data::Put> pathway(const QJsonObject& line)
    {
        static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$"));
        if (const QString unknown = unknownMember(line, {"id", "title", "summary", "description", "owner_id", "steps"});
            !unknown.isEmpty())
            return wrong(unknown);
        QJsonObject plain = line;
        plain.remove(QStringLiteral("steps"));
        auto made = domain::fromJson<domain::Pathway>(plain);
        if (!made)
            return wrong(made.error().detail);
        if (!form.match(made->id).hasMatch())
            return wrong(QStringLiteral("id: letters, digits and -_.:, at most 100"));
        if (!isTitle(made->title))
            return wrong(QStringLiteral("title: one line of at most 200 characters"));
        if (!isText(made->summary, kTextLimit) || !isText(made->description, kTextLimit))
            return wrong(QStringLiteral("summary, description: text of at most 10000 characters"));
        const auto steps = stepsFrom(line.value(QLatin1StringView("steps")).toArray());
        if (!steps)
            return tl::unexpected(steps.error());
        made->steps = *steps;
        if (!made->ownerId.isEmpty()) {
            const auto known = isThere<domain::Person>(made->ownerId);
            if (!known)
                return tl::unexpected(known.error());
            if (!*known)
                return wrong(QStringLiteral("owner_id: there is no person '%1'").arg(made->ownerId.left(100)));
        }
        made->updatedAt = m_now;
        return dated(*made);
    }

    // One that is as it was keeps its date, so that nothing is new.
    base::Result<data::Put> dated(domain::Pathway made)
    {
        const auto stored = m_transaction.entity(domain::kindOf<domain::Pathway>(), made.id);
        if (!stored)
            return tl::unexpected(stored.error());
        if (const auto before = *stored ? domain::fromJson<domain::Pathway>((*stored)->object())
                                        : base::Result<domain::Pathway>(wrong({}))) {
            domain::Pathway same = made;
            same.updatedAt = before->updatedAt;
            if (domain::toJson(same) == domain::toJson(*before))
                return putOf(same);
        }
        return putOf(made);
    }

    base::Result<QList<domain::PathwayStep>> stepsFrom(const QJsonArray& given)
    {
        if (given.isEmpty() || given.size() > kStepsLimit)
            return wrong(QStringLiteral("steps: from 1 to 100"));
        QList<domain::PathwayStep> steps;
        for (const QJsonValue& one : given) {
            const auto step = stepFrom(one.toObject(), steps);
            if (!step)
                return tl::unexpected(step.error());
            steps.append(*step);
        }
        return steps;
    }

    base::Result<domain::PathwayStep> stepFrom(QJsonObject given, const QList<domain::PathwayStep>& before)
    {
        const QString name = QStringLiteral("step %1: ").arg(before.size() + 1);
        if (const QString unknown =
                unknownMember(given, {"id", "title", "courses", "need", "optional", "after_step_ids", "due_days"});
            !unknown.isEmpty())
            return wrong(name + unknown);
        const QJsonArray courses = given.take(QLatin1StringView("courses")).toArray();
        if (!given.contains(QLatin1StringView("id")))
            given.insert(QStringLiteral("id"), QString::number(before.size() + 1));
        auto step = domain::fromJson<domain::PathwayStep>(given);
        if (!step)
            return wrong(name + step.error().detail);
        if (!isTitle(step->title) || step->id.isEmpty() || !isText(step->id, kTitleLimit))
            return wrong(name + QStringLiteral("title, id: one line of at most 200 characters"));
        if (courses.isEmpty() || courses.size() > kStepCourses)
            return wrong(name + QStringLiteral("courses: the source_id of 1 to 200 courses"));
        if (step->need < 0 || step->need > courses.size())
            return wrong(name + QStringLiteral("need: from 0 (all) to the number of its courses"));
        if (step->dueDays && (*step->dueDays < 0 || *step->dueDays > kDaysMost))
            return wrong(name + QStringLiteral("due_days: from 0 to 3650"));
        const auto isBefore = [&](const QString& id) {
            return std::ranges::any_of(before, [&](const domain::PathwayStep& one) { return one.id == id; });
        };
        if (isBefore(step->id) || !std::ranges::all_of(step->afterStepIds, isBefore))
            return wrong(name + QStringLiteral("id, after_step_ids: its own, and of steps above it"));
        for (const QJsonValue& course : courses) {
            const QString id = courseId(course.toString());
            const auto known = isThere<domain::Course>(id);
            if (!known)
                return tl::unexpected(known.error());
            if (!*known)
                return wrong(name + QStringLiteral("there is no course '%1'").arg(course.toString().left(100)));
            step->courseIds.append(id);
        }
        return *step;
    }

    data::Transaction& m_transaction;
    const QDateTime m_now;
    QJsonObject m_policy; // as it is with the lines so far
};

} // namespace

base::Result<Report> importOrganisation(data::Storage& storage, QIODevice& device, const QDateTime& now)
{
    auto transaction = storage.begin(now);
    if (!transaction)
        return tl::unexpected(transaction.error());
    OrganisationImport import(**transaction, now);
    LineReader reader(device);
    Record record;
    while (reader.next(record)) {
        if (const auto done = import.take(record); !done)
            return tl::unexpected(done.error());
    }
    const auto changes = (*transaction)->putAll(import.puts);
    if (!changes)
        return tl::unexpected(changes.error());
    if (const auto done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    import.report.updated = changes->count(1);
    import.report.imported = changes->count(2);
    return std::move(import.report);
}

} // namespace imports
