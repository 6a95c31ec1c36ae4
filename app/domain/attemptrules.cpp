// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/attemptrules.h"

#include "app/base/timezones.h"
#include "app/domain/enrollment.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace domain {

namespace {

const auto kStatements = QStringLiteral("statements");

constexpr std::array kCompletions{"unknown", "not-attempted", "incomplete", "completed"};
constexpr std::array kSuccesses{"unknown", "failed", "passed"};

// The place in the list, from worst to best; -1: not in it.
template <std::size_t N>
int rankOf(const std::array<const char*, N>& names, const QString& name)
{
    const auto found = std::ranges::find_if(names, [&](const char* one) { return name == QLatin1StringView(one); });
    return found == names.end() ? -1 : int(found - names.begin());
}

template <std::size_t N>
QString better(const std::array<const char*, N>& names, const QString& a, const QString& b)
{
    return rankOf(names, a) >= rankOf(names, b) ? a : b;
}

QDateTime earlier(const QDateTime& a, const QDateTime& b)
{
    return !a.isValid() ? b : !b.isValid() ? a : std::min(a, b);
}

QDate dayOf(const QDateTime& at, const QString& zone)
{
    const QTimeZone there = base::zoneNamed(zone);
    return (there.isValid() ? at.toTimeZone(there) : at.toUTC()).date();
}

QStringList united(QStringList days, const QStringList& more)
{
    days += more;
    days.removeDuplicates();
    days.sort();
    return days;
}

// The day of the command where the person was, and those of saves that this one stands for (coalesceSaves): none before
// the attempt began, none later than today; a date may be one off elsewhere on earth.
QStringList daysOf(const Attempt& attempt, const Command& command)
{
    const QDate today = dayOf(command.at, command.zone);
    QStringList days{today.toString(Qt::ISODate)};
    for (const QString& said : attempt.days) {
        const QDate day = QDate::fromString(said, Qt::ISODate);
        if (day.isValid() && day <= today.addDays(1) && day >= attempt.startedAt.toUTC().date().addDays(-1))
            days += day.toString(Qt::ISODate);
    }
    return united(days, {});
}

// The attempt as the payload says it, without what was there before.
base::Result<Attempt> attemptOf(const Command& command, const QString& person)
{
    QJsonObject json = command.payload;
    json.insert(QStringLiteral("id"), command.target);
    auto attempt = fromJson<Attempt>(json);
    if (!attempt)
        return ruleFailure("invalid-payload", attempt.error().detail);
    attempt->personId = person;
    attempt->enrollmentId = enrollmentId(person, attempt->courseId);
    const auto& a = *attempt;
    const bool good = isUuid(a.id) && !a.courseId.isEmpty() && !a.packageId.isEmpty() && !a.device.isEmpty() &&
                      a.seq > 0 && a.resumedSeq >= 0 && a.seconds >= 0 && a.progress >= 0 && a.progress <= 100 &&
                      rankOf(kCompletions, a.completion) >= 0 && rankOf(kSuccesses, a.success) >= 0 &&
                      (!a.score || (std::isfinite(*a.score) && std::abs(*a.score) <= 1)) && a.resumedFrom != a.id;
    if (!good)
        return ruleFailure("invalid-payload", QStringLiteral("not the state of an attempt"));
    if (!attempt->startedAt.isValid())
        attempt->startedAt = command.at;
    attempt->updatedAt = command.at;
    attempt->days = daysOf(*attempt, command);
    if (!attempt->completedAt.isValid())
        attempt->completedZone.clear();
    else if (attempt->completedZone.isEmpty())
        attempt->completedZone = command.zone;
    return attempt;
}

bool isSameAttempt(const Attempt& a, const Attempt& b)
{
    return a.courseId == b.courseId && a.packageId == b.packageId && a.packageSha256 == b.packageSha256 &&
           a.device == b.device && a.resumedFrom == b.resumedFrom;
}

base::Result<Note> ownNote(const Command& command, const RuleContext& context,
                           const std::optional<QJsonObject>& current)
{
    auto note = existing<Note>(current, command);
    if (note && note->personId != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's note"));
    return note;
}

} // namespace

QString attemptId(const QString& enrollmentId, const QString& device, int n)
{
    // The name space is ours; it only has to stay as it is.
    static const QUuid space(QStringLiteral("6f1f6c1e-2d0a-4d6f-9a53-0c6f0c9b7a41"));
    const QString name = enrollmentId + QLatin1Char('\n') + device + QLatin1Char('\n') + QString::number(n);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

bool isFulfilled(const Attempt& attempt)
{
    if (attempt.completion == QLatin1StringView("completed"))
        return attempt.success != QLatin1StringView("failed");
    return attempt.completion == QLatin1StringView("unknown") && attempt.success == QLatin1StringView("passed");
}

Attempt folded(const Attempt& older, Attempt newer)
{
    newer.completion = better(kCompletions, older.completion, newer.completion);
    newer.success = better(kSuccesses, older.success, newer.success);
    if (older.score)
        newer.score = std::max(*older.score, newer.score.value_or(*older.score));
    newer.progress = std::max(older.progress, newer.progress);
    newer.seconds = std::max(older.seconds, newer.seconds);
    newer.startedAt = earlier(older.startedAt, newer.startedAt);
    if (older.completedAt.isValid() && (!newer.completedAt.isValid() || older.completedAt <= newer.completedAt)) {
        newer.completedAt = older.completedAt;
        newer.completedZone = older.completedZone;
    }
    newer.days = united(older.days, newer.days);
    newer.finishedAt = earlier(older.finishedAt, newer.finishedAt);
    newer.updatedAt = std::max(older.updatedAt, newer.updatedAt);
    return newer;
}

QJsonObject savePayload(const Attempt& attempt, const QJsonArray& statements)
{
    QJsonObject payload = toJson(attempt);
    for (const char* ofTheRow : {"id", "person_id", "enrollment_id", "updated_at"})
        payload.remove(QLatin1StringView(ofTheRow));
    if (!statements.isEmpty())
        payload.insert(kStatements, statements);
    return payload;
}

base::Result<QJsonObject> saveAttempt(const Command& command, const RuleContext& context,
                                      const std::optional<QJsonObject>& current)
{
    auto attempt = attemptOf(command, context.actorId);
    if (!attempt)
        return tl::unexpected(attempt.error());
    if (!current)
        return toJson(*attempt);
    const auto before = fromJson<Attempt>(*current);
    if (!before)
        return tl::unexpected(before.error());
    if (before->personId != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's attempt"));
    if (!isSameAttempt(*before, *attempt))
        return ruleFailure("invalid-payload", QStringLiteral("an attempt keeps its course, package and device"));
    if (attempt->seq <= before->seq)
        return *current;
    return toJson(folded(*before, *attempt));
}

std::optional<QJsonObject> coalesceSaves(const Command& older, const Command& newer)
{
    const auto before = attemptOf(older, {});
    const auto after = attemptOf(newer, {});
    if (!before || !after || !isSameAttempt(*before, *after) || after->seq <= before->seq)
        return std::nullopt;
    QJsonArray statements = older.payload.value(kStatements).toArray();
    const QJsonArray added = newer.payload.value(kStatements).toArray();
    for (const QJsonValue& statement : added)
        statements.append(statement);
    if (!added.isEmpty() && QJsonDocument(statements).toJson(QJsonDocument::Compact).size() > kCoalescedLimit)
        return std::nullopt;
    return savePayload(folded(*before, *after), statements);
}

base::Result<QJsonObject> putNote(const Command& command, const RuleContext& context,
                                  const std::optional<QJsonObject>& current)
{
    QJsonObject json = command.payload;
    json.insert(QStringLiteral("id"), command.target);
    auto note = fromJson<Note>(json);
    if (!note || note->courseId.isEmpty() || !isUuid(note->id) || !std::isfinite(note->position))
        return ruleFailure("invalid-payload", note ? QStringLiteral("not a note") : note.error().detail);
    if (note->text.trimmed().isEmpty() && !note->bookmark)
        return ruleFailure("invalid-payload", QStringLiteral("text is missing"));
    note->personId = context.actorId;
    note->createdAt = command.at;
    note->updatedAt = command.at;
    note->removedAt = {};
    if (!current)
        return toJson(*note);
    const auto before = ownNote(command, context, current);
    if (!before)
        return tl::unexpected(before.error());
    note->createdAt = before->createdAt;
    note->updatedAt = std::max(before->updatedAt, command.at);
    const QString was = command.payload.value(QLatin1StringView("was")).toString();
    const bool sameText = before->text == was || before->text == note->text || before->text.isEmpty();
    if (!before->removedAt.isValid() && !sameText)
        note->text = before->text + QStringLiteral("\n\n") + note->text;
    return toJson(*note);
}

base::Result<QJsonObject> deleteNote(const Command& command, const RuleContext& context,
                                     const std::optional<QJsonObject>& current)
{
    auto note = ownNote(command, context, current);
    if (!note)
        return tl::unexpected(note.error());
    if (note->removedAt.isValid() || note->text != command.payload.value(QLatin1StringView("was")).toString())
        return *current;
    note->text.clear();
    note->removedAt = command.at;
    note->updatedAt = std::max(note->updatedAt, command.at);
    return toJson(*note);
}

} // namespace domain
