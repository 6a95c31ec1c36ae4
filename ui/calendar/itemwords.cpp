// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/itemwords.h"

#include "app/base/listed.h"
#include "app/base/timezones.h"
#include "ui/models/timewords.h"
#include "ui/models/words.h"

#include <QLocale>
#include <QTimeZone>

namespace uicalendar {

using services::CalendarItem;
using widgets::Tone;

namespace {

QString clock(const QDateTime& at)
{
    return models::clockWords(at.time());
}

QString span(const QDateTime& from, const QDateTime& to)
{
    return to.isValid() && to != from ? clock(from) + QStringLiteral("–") + clock(to) : clock(from);
}

} // namespace

QString ItemWords::mark(const CalendarItem& item)
{
    return item.startsAt.isValid() ? clock(item.startsAt) + QLatin1Char(' ') + item.title : item.title;
}

QString ItemWords::about(const CalendarItem& item)
{
    if (item.kind == CalendarItem::Kind::Expiry)
        return tr("The certificate expires");
    if (item.kind == CalendarItem::Kind::Due)
        return item.mandatory ? tr("Due, mandatory") : tr("Due");
    QStringList parts{span(item.startsAt, item.endsAt)};
    if (item.kind == CalendarItem::Kind::Session) {
        if (const QString elsewhere = models::elsewhereWords(item.startsAt, item.zones); !elsewhere.isEmpty())
            parts[0] += QStringLiteral(" · ") + elsewhere;
        parts << item.location;
        return base::listed(parts);
    }
    const QTimeZone there = base::zoneNamed(item.timezone);
    if (there.isValid() && there.offsetFromUtc(item.startsAt) != item.startsAt.offsetFromUtc()) {
        parts[0] = tr("%1 (%2 in %3)")
                       .arg(parts[0], span(item.startsAt.toTimeZone(there), item.endsAt.toTimeZone(there)),
                            models::apart(models::placeWords(item.timezone)));
    }
    if (!item.location.isEmpty())
        parts << item.location;
    return base::listed(parts);
}

QLatin1StringView ItemWords::icon(const CalendarItem& item)
{
    switch (item.kind) {
    case CalendarItem::Kind::Due:
        return QLatin1StringView(item.pathwayId.isEmpty() ? "hourglass" : "route");
    case CalendarItem::Kind::Expiry:
        return QLatin1StringView("award");
    case CalendarItem::Kind::Event:
        return QLatin1StringView("calendar");
    case CalendarItem::Kind::Session:
        return QLatin1StringView("graduation-cap");
    }
    Q_UNREACHABLE();
}

Tone ItemWords::tone(const CalendarItem& item)
{
    if (item.kind == CalendarItem::Kind::Session)
        return item.tentative ? Tone::Warning : Tone::Accent;
    if (item.kind == CalendarItem::Kind::Event)
        return Tone::Accent;
    if (item.overdue)
        return Tone::Danger;
    return item.kind == CalendarItem::Kind::Expiry || item.mandatory ? Tone::Warning : Tone::Neutral;
}

} // namespace uicalendar
