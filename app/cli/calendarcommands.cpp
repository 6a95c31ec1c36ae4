// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/context.h"
#include "app/domain/json.h"
#include "app/services/workspace.h"

namespace cli {

namespace {

constexpr int kDaysAhead = 60;

QString kindWord(services::CalendarItem::Kind kind)
{
    switch (kind) {
    case services::CalendarItem::Kind::Due:
        return QStringLiteral("due");
    case services::CalendarItem::Kind::Expiry:
        return QStringLiteral("expires");
    case services::CalendarItem::Kind::Event:
        return QStringLiteral("event");
    case services::CalendarItem::Kind::Session:
        return QStringLiteral("session");
    }
    Q_UNREACHABLE();
}

void printDates(Context& context, const services::CalendarService& calendar)
{
    const QDate today = calendar.today();
    for (const services::CalendarItem& item : calendar.items(today.addYears(-1), today.addDays(kDaysAhead))) {
        if (item.day < today && !item.overdue)
            continue;
        const bool timed = item.startsAt.isValid();
        const QString when =
            item.day.toString(Qt::ISODate) + (timed ? item.startsAt.toString(QStringLiteral(" HH:mm")) : QString());
        context.console().line({{QStringLiteral("kind"), kindWord(item.kind)},
                                {QStringLiteral("id"), item.id},
                                {QStringLiteral("title"), item.title},
                                {QStringLiteral("day"), item.day.toString(Qt::ISODate)},
                                {QStringLiteral("starts_at"), domain::wire::encode(item.startsAt.toUTC())},
                                {QStringLiteral("ends_at"), domain::wire::encode(item.endsAt.toUTC())},
                                {QStringLiteral("timezone"), item.timezone},
                                {QStringLiteral("overdue"), item.overdue}},
                               QStringLiteral("%1  %2  %3").arg(when, kindWord(item.kind), item.title));
    }
    context.exit(Done);
}

void exportCalendar(Context& context, const services::CalendarService& calendar, const QString& path)
{
    const QByteArray text =
        calendar.icalendar({Context::tr("Learning"), Context::tr("Due: %1"), Context::tr("Certificate expires: %1")});
    context.save(path, text);
}

} // namespace

void calendarDates(Context& context)
{
    const QStringList& words = context.arguments().words();
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    services::CalendarService& calendar = workspace->calendar();
    if (words.isEmpty())
        return printDates(context, calendar);
    if (words.first() == QLatin1StringView("export"))
        return exportCalendar(context, calendar, words.at(1));
    calendar.address(context.arguments().has(QStringLiteral("renew")), &context,
                     [&context](const base::Result<QUrl>& address) {
                         if (!address)
                             return context.fail(address.error());
                         const QString text = address->toString(QUrl::FullyEncoded);
                         context.console().line({{QStringLiteral("address"), text}}, text);
                         context.exit(Done);
                     });
}

} // namespace cli
