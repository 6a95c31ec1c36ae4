// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/invitations/eventletter.h"

#include "app/calendar/itip.h"
#include "app/domain/communityrules.h"
#include "server/agenda/eventdate.h"
#include "server/invitations/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace invitations {

namespace {

bool perhaps(const EventNews& news)
{
    return news.answer.answer == QLatin1StringView("maybe");
}

bool hasMoved(const EventNews& news)
{
    return std::ranges::any_of(news.event.changes, [&](const domain::EventChange& change) {
        return change.what == QLatin1StringView("moved") && change.arrivedAt >= news.since;
    });
}

QString eventSubject(const EventNews& news, const Letter& letter)
{
    const char* words = QT_TRANSLATE_NOOP("invitations::Letter", "You come: %1");
    if (news.event.cancelledAt.isValid())
        words = "Cancelled: %1";
    else if (!news.stands())
        words = QT_TRANSLATE_NOOP("invitations::Letter", "You do not come: %1");
    else if (news.since.isValid())
        words = hasMoved(news) ? "New time: %1" : "Changed: %1";
    else if (perhaps(news))
        words = QT_TRANSLATE_NOOP("invitations::Letter", "You may come: %1");
    return letter.say(words).arg(letter.apart(news.event.title));
}

QString eventText(const EventNews& news, const Letter& letter)
{
    const domain::Event& event = news.event;
    QStringList lines{event.title, news.community, whenFor(event.startsAt, letter, event.timezone)};
    if (news.stands()) {
        const QTimeZone here = zoneOf(letter.reader.timezone);
        const bool sameDay = event.endsAt.toTimeZone(here).date() == event.startsAt.toTimeZone(here).date();
        const auto endFor = sameDay ? &hourFor : &whenFor;
        lines << letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "Until %1"))
                     .arg(endFor(event.endsAt, letter, event.timezone));
        lines << event.location << event.url;
    }
    if (event.cancelledAt.isValid())
        lines << letter.say(QT_TRANSLATE_NOOP("invitations::Letter", "It does not take place."));
    lines.removeAll(QString());
    if (news.stands() && !event.description.isEmpty())
        lines << QString() << event.description;
    if (!event.cancelledAt.isValid() && !news.member)
        lines << QString()
              << letter
                     .say(QT_TRANSLATE_NOOP("invitations::Letter",
                                            "You are no longer in “%1”, so it goes out of your calendar."))
                     .arg(letter.apart(news.community));
    else if (!event.cancelledAt.isValid())
        lines << QString()
              << letter.say(letter.office.readsAnswers && news.stands()
                                ? QT_TRANSLATE_NOOP("invitations::Letter", "You can answer otherwise, here or in LXCP.")
                                : QT_TRANSLATE_NOOP("invitations::Letter", "You can answer otherwise in LXCP."));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QByteArray participation(const EventNews& news)
{
    return perhaps(news) ? "TENTATIVE" : domain::comes(news.answer.answer) ? "ACCEPTED" : "DECLINED";
}

} // namespace

bool EventNews::stands() const
{
    return member && !event.cancelledAt.isValid() && domain::comes(answer.answer);
}

mail::Message mailAbout(const EventNews& news, const domain::Person& reader, const PostOffice& office,
                        const QDateTime& now)
{
    calendar::Dated date = agenda::datedOf(news.event, news.revision, perhaps(news));
    date.cancelled = !news.stands();
    date.changed = now;
    calendar::Series series = calendar::seriesFrom(date, office.host, now.date());
    const QString organizer = news.community.isEmpty() ? office.from.name : news.community;
    series.master->organizer = calendar::Person{QStringLiteral("mailto:") + office.from.address, organizer};
    series.master->attendees.append(calendar::Person{QStringLiteral("mailto:") + reader.email,
                                                     reader.name,
                                                     {},
                                                     participation(news),
                                                     office.readsAnswers && news.stands()});
    const Letter letter{office, reader};
    mail::Message message;
    message.from = office.from;
    message.to = {reader.email, reader.name};
    message.subject = eventSubject(news, letter);
    message.text = eventText(news, letter);
    message.method = news.stands() ? "REQUEST" : "CANCEL";
    message.calendar = calendar::written(calendar::calendarFrom(series, message.method));
    message.id = QStringLiteral("%1.%2.%3.%4.%5@%6")
                     .arg(news.event.id)
                     .arg(news.revision)
                     .arg(news.answer.updatedAt.toSecsSinceEpoch())
                     .arg(news.answer.answer, reader.id, office.host);
    message.date = now;
    return message;
}

} // namespace invitations
