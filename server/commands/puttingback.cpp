// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/puttingback.h"

#include "app/domain/sessionrules.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"
#include "server/commands/inviting.h"
#include "server/commands/mentoring.h"

namespace commands {

namespace {

const auto kNextPutBack = QStringLiteral("next_put_back"); // meta: when; empty: never looked

// Of two times, as they are noted, the one that comes first.
QString firstOf(const QString& noted, const QDateTime& other)
{
    const QDateTime at = domain::instantFromWire(noted);
    if (!other.isValid() || (at.isValid() && at <= other))
        return noted;
    return domain::toWire(other);
}

} // namespace

base::Result<void> noteWaiting(data::Transaction& transaction, const domain::MentorSession& session)
{
    const auto noted = transaction.meta(kNextPutBack);
    if (!noted)
        return tl::unexpected(noted.error());
    const QString next = firstOf(*noted, domain::nextLapse(session));
    // Never looked: the first look comes by itself, and sees this one, too.
    return noted->isEmpty() || next == *noted ? base::Result<void>() : transaction.setMeta(kNextPutBack, next);
}

base::Result<bool> putBackDue(data::Reader& reader, const QDateTime& now)
{
    return reader.meta(kNextPutBack).map([&](const QString& noted) {
        const QDateTime next = domain::instantFromWire(noted);
        return noted.isEmpty() || (next.isValid() && next <= now);
    });
}

base::Result<void> putPassedBack(data::Transaction& transaction)
{
    const QDateTime now = transaction.now();
    QList<domain::MentorSession> lapsed;
    QString next = QStringLiteral("never");
    const auto read = forEach<domain::MentorSession>(transaction, [&](domain::MentorSession session) {
        if (domain::letLapse(session, now))
            lapsed.append(session);
        next = firstOf(next, domain::nextLapse(session));
    });
    if (!read)
        return read;
    for (const domain::MentorSession& session : std::as_const(lapsed)) {
        const auto kept =
            store(transaction, domain::kindOf<domain::MentorSession>(), session.id, domain::toJson(session));
        auto done = kept ? inviteLater(transaction, session.id, {}) : base::failure(kept.error());
        for (const QString& who : {session.mentorId, session.menteeId})
            done = done.and_then([&] { return refreshTimes(transaction, who); });
        if (!done)
            return done;
    }
    return transaction.setMeta(kNextPutBack, next);
}

} // namespace commands
