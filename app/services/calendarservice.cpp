// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/calendarservice.h"

#include "app/domain/enrollment.h"
#include "app/domain/homecards.h"
#include "app/domain/mentorsession.h"
#include "app/domain/ports.h"
#include "app/services/calendarreader.h"
#include "app/store/store.h"
#include "app/sync/link.h"

namespace services {

CalendarService::CalendarService(store::Store& store, appsync::Link& link, const domain::Clock& clock, QString personId,
                                 QString host, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_link(link),
      m_clock(clock),
      m_personId(std::move(personId)),
      m_host(std::move(host))
{
    connect(&store, &store::Store::changed, this, [this](const QString& kind) {
        if (kind == domain::kindOf<domain::Enrollment>() || kind == domain::kindOf<domain::Event>() ||
            kind == domain::kindOf<domain::MentorSession>())
            Q_EMIT changed();
    });
    connect(&store, &store::Store::damageRepaired, this, &CalendarService::changed);
    connect(&link, &appsync::Link::calendarAddressed, this, &CalendarService::onAddress);
}

CalendarReader CalendarService::reader() const
{
    return {m_store.reader(), m_personId, m_clock.now(), m_clock.zone()};
}

QDate CalendarService::today() const
{
    return reader().today();
}

QList<CalendarItem> CalendarService::items(const QDate& from, const QDate& to) const
{
    return reader().items(from, to);
}

QByteArray CalendarService::icalendar(const CalendarWords& words) const
{
    const CalendarReader mine = reader();
    const QDate now = mine.today();
    return calendar::written(calendar::published(words.name,
                                                 mine.dates(words, now.addYears(-1), now.addYears(10), true), m_host,
                                                 now, mine.sessions(m_host, true)));
}

void CalendarService::address(bool renewed, QObject* context, GotAddress done)
{
    const int request = ++m_requests;
    m_waiting.insert(request, {context, std::move(done)});
    m_link.post([renewed, request](appsync::Link& link) { link.askCalendarAddress(renewed, request); });
}

void CalendarService::onAddress(int request, const QUrl& address, const std::optional<base::Error>& error)
{
    const auto [context, done] = m_waiting.take(request);
    if (context && done)
        done(error ? base::Result<QUrl>(base::failure(*error)) : base::Result<QUrl>(address));
}

} // namespace services
