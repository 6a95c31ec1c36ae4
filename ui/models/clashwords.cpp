// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clashwords.h"

#include "ui/models/timewords.h"
#include "ui/models/words.h"

#include <QTimeZone>

namespace models {

namespace {

QString spanWords(const QDateTime& starts, const QDateTime& ends, const QDateTime& now)
{
    const QDateTime from = starts.toTimeZone(now.timeZone());
    const QDateTime to = ends.toTimeZone(now.timeZone());
    const QString until = from.date() == to.date() ? clockWords(to.time()) : momentWords(to, now);
    return clockWords(from.time()) + QStringLiteral("–") + until;
}

} // namespace

QString clashWords(const QList<services::Clash>& clashes, const QDateTime& now)
{
    using Kind = services::Clash::Kind;
    QStringList words;
    for (const services::Clash& one : clashes) {
        const QString when = spanWords(one.starts, one.ends, now);
        words << (one.kind == Kind::Session
                      ? ClashWords::tr("“%1” with %2 (%3)").arg(apart(one.title), apart(one.with), when)
                  : one.kind == Kind::Event ? ClashWords::tr("“%1” (%2)").arg(apart(one.title), when)
                                            : ClashWords::tr("something in your calendar (%1)").arg(when));
    }
    return words.isEmpty()
               ? QString()
               : ClashWords::tr("You have something at that time: %1").arg(words.join(QStringLiteral("; ")));
}

} // namespace models
