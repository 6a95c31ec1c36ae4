// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/servertime.h"

#include "app/domain/json.h"
#include "app/store/database.h"
#include "app/store/meta.h"

#include <algorithm>
#include <optional>

namespace store {

namespace {

constexpr qint64 kLeastSkew = 600;             // seconds
constexpr qint64 kLongestSkew = 7 * 24 * 3600; // seconds for which a skew is believed

constexpr qint64 kSteadyStep = 60; // seconds: less is the way of an answer

const auto kSkewName = QStringLiteral("clock_skew");
const auto kSteadyName = QStringLiteral("steady_time");

struct Skew
{
    qint64 seconds = 0;
    QDateTime at;
};

std::optional<Skew> skewIn(Database& db)
{
    const auto stored = meta(db, kSkewName);
    if (!stored)
        return {};
    return Skew{stored->section(QLatin1Char(' '), 0, 0).toLongLong(),
                domain::instantFromWire(stored->section(QLatin1Char(' '), 1, 1))};
}

// A clock that was put right jumps by the skew: what has passed on it since is then negative, or about the whole skew.
bool isBelievable(const Skew& skew, const QDateTime& now)
{
    const qint64 passed = skew.at.secsTo(now);
    return passed >= 0 && passed < std::min(qAbs(skew.seconds) / 2, kLongestSkew);
}

// What the server's clock shows at 'steady', by what is known of this start of the machine.
std::optional<QDateTime> steadyServerTime(Database& db, const domain::SteadyTime& steady)
{
    const QStringList stored = meta(db, kSteadyName).value_or(QString()).split(QLatin1Char(' '));
    if (stored.size() != 3 || stored.at(0) != steady.boot)
        return {};
    const QDateTime then = domain::instantFromWire(stored.at(2));
    const qint64 passed = steady.milliseconds - stored.at(1).toLongLong();
    return then.isValid() && passed >= 0 ? std::optional(then.addMSecs(passed)) : std::nullopt;
}

} // namespace

base::Result<void> noteSteadyTime(Database& writer, const domain::SteadyTime& steady, const QDateTime& server)
{
    const auto known = steadyServerTime(writer, steady);
    if (known && qAbs(known->secsTo(server)) < kSteadyStep)
        return {};
    return setMeta(writer, kSteadyName,
                   QStringLiteral("%1 %2 %3").arg(steady.boot).arg(steady.milliseconds).arg(domain::toWire(server)));
}

base::Result<void> noteClockSkew(Database& writer, qint64 seconds, const QDateTime& now)
{
    const bool wrong = qAbs(seconds) >= kLeastSkew;
    // As a rule there is nothing to take back, and no need for the write lock to find that out.
    if (!wrong && !meta(writer, kSkewName))
        return {};
    const QString value = QString::number(seconds) + QLatin1Char(' ') + domain::toWire(now);
    const auto kept = wrong ? setMeta(writer, kSkewName, value) : removeMeta(writer, kSkewName);
    return kept.map([&writer] { writer.noteManyChanges(QLatin1StringView(kClockKind)); });
}

QDateTime serverTimeOfSync(Database& db, const QDateTime& dated)
{
    const auto skew = dated.isValid() ? skewIn(db) : std::nullopt;
    return skew ? dated.addSecs(skew->seconds) : dated;
}

QDateTime serverTime(Database& db, const QDateTime& now, const std::optional<domain::SteadyTime>& steady)
{
    if (const auto there = steady ? steadyServerTime(db, *steady) : std::nullopt)
        return qAbs(there->secsTo(now)) < kLeastSkew ? now : *there;
    const auto skew = skewIn(db);
    const QDateTime corrected = skew && isBelievable(*skew, now) ? now.addSecs(skew->seconds) : now;
    const auto lastSync = meta(db, QStringLiteral("last_sync"));
    const QDateTime last = serverTimeOfSync(db, lastSync ? domain::instantFromWire(*lastSync) : QDateTime());
    return last.isValid() ? std::max(corrected, last) : corrected;
}

} // namespace store
