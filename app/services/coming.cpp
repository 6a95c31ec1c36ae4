// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/coming.h"

#include "app/domain/community.h"
#include "app/store/database.h"

namespace services {

namespace {

// A base without data: of what is only here.
constexpr char kPlannedHere[] = "(E.organiser_id = ME AND EXISTS (SELECT 1 FROM base b WHERE b.kind = 'event' AND "
                                "b.id = E.id AND b.data IS NULL))";

QByteArray filledIn(QByteArray sql, const QByteArray& event, const QByteArray& me)
{
    return sql.replace("ME", me).replace("E.", event + '.');
}

} // namespace

QByteArray comesSql(const QByteArray& event, const QByteArray& me)
{
    return filledIn(QByteArray("ifnull((SELECT a.answer IN ('yes', 'maybe') FROM event_answer a WHERE a.id = E.id || "
                               "':' || ME), ") +
                        kPlannedHere + ')',
                    event, me);
}

QString answerTo(store::Database& db, const QString& eventId, const QString& me)
{
    auto said = db.statement("SELECT answer FROM event_answer WHERE id = ?1");
    said.args(domain::eventAnswerId(eventId, me));
    if (said.next())
        return said.text(0);
    auto planned = db.statement("SELECT 1 FROM event WHERE id = ?1 AND " + filledIn(kPlannedHere, "event", "?2"));
    planned.args(eventId, me);
    return planned.next() ? QStringLiteral("yes") : QString();
}

} // namespace services
