// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/noticerules.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace domain {

namespace {

constexpr std::array kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr int kDigestHour = 8;
constexpr int kDaysAhead = 8; // a week of quiet days and one more

QTime timeOf(const QString& text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm"));
}

bool isQuietDay(const NoticeSettings& settings, const QDate& day)
{
    return settings.quietDays.contains(QLatin1StringView(kDays[std::size_t(day.dayOfWeek() - 1)]));
}

QDateTime local(const QDate& day, const QTime& time, const QTimeZone& zone)
{
    return QDateTime(day, time, zone);
}

// The end of the quiet stretch that holds 'here', by hours alone; invalid: none does.
QDateTime endOfHours(const NoticeSettings& settings, const QDateTime& here, const QTimeZone& zone)
{
    const QTime from = timeOf(settings.quietFrom);
    const QTime to = timeOf(settings.quietTo);
    if (!from.isValid() || !to.isValid() || from == to)
        return {};
    const QTime time = here.time();
    if (from < to)
        return time >= from && time < to ? local(here.date(), to, zone) : QDateTime();
    if (time >= from)
        return local(here.date().addDays(1), to, zone);
    return time < to ? local(here.date(), to, zone) : QDateTime();
}

// The list with that in it, or without it.
QJsonArray with(QStringList list, const QString& one, bool in)
{
    list.removeAll(one);
    if (in)
        list.append(one);
    return QJsonArray::fromStringList(list);
}

} // namespace

NoticePlace noticePlace(const Notice& notice)
{
    if (notice.aboutKind == QLatin1StringView("badge"))
        return {QStringLiteral("wallet"), notice.aboutId, {}, {}};
    if (notice.aboutKind == QLatin1StringView("event")) {
        const QString community = notice.places.value(0);
        return community.isEmpty()
                   ? NoticePlace{QStringLiteral("calendar"), {}, {}, {}}
                   : NoticePlace{QStringLiteral("community"), community, QStringLiteral("event"), notice.aboutId};
    }
    if (notice.aboutKind == QLatin1StringView("mentorship"))
        return {notice.aboutKind, notice.aboutId, QStringLiteral("session"), notice.partId};
    // thread, conversation, request, profile, community, course, pathway
    return {notice.aboutKind, notice.aboutId, QStringLiteral("at"), notice.partId};
}

bool isReadInItsPlace(const Notice& notice)
{
    return notice.kind == QLatin1StringView("mention") || notice.kind == QLatin1StringView("reply") ||
           notice.kind == QLatin1StringView("message");
}

QJsonObject mutingOf(const NoticeSettings& settings, const QString& place, bool muted)
{
    return {{QStringLiteral("muted_places"), with(settings.mutedPlaces, place, muted)}};
}

QJsonObject mutingOfKind(const NoticeSettings& settings, const QString& kind, bool muted)
{
    return {{QStringLiteral("muted_kinds"), with(settings.mutedKinds, kind, muted)}};
}

QString eventMail()
{
    return QStringLiteral("event_mail");
}

bool mailsEvents(const NoticeSettings& settings)
{
    return !settings.mutedKinds.contains(eventMail());
}

QStringList noticeKinds()
{
    return {QStringLiteral("mention"),
            QStringLiteral("reply"),
            QStringLiteral("message"),
            QStringLiteral("request"),
            QStringLiteral("desk"),
            QStringLiteral("badge"),
            QStringLiteral("kudos"),
            QStringLiteral("contested"),
            QStringLiteral("recommended"),
            QStringLiteral("ask"),
            QStringLiteral("invited"),
            QStringLiteral("removed"),
            QStringLiteral("answer_gone"),
            QStringLiteral("report"),
            QStringLiteral("event"),
            QStringLiteral("event_new"),
            QStringLiteral("event_changed"),
            QStringLiteral("due"),
            QStringLiteral("ends"),
            QStringLiteral("mentor_asked"),
            QStringLiteral("mentor_answered"),
            QStringLiteral("session_proposed"),
            QStringLiteral("session_moved"),
            QStringLiteral("session_cancelled"),
            QStringLiteral("mentor_ended")};
}

bool isQuietDayName(const QString& word)
{
    return std::ranges::any_of(kDays, [&](const char* day) { return word == QLatin1StringView(day); });
}

QDateTime quietUntil(const NoticeSettings& settings, const QDateTime& now, const QTimeZone& zone)
{
    QDateTime here = now.toTimeZone(zone);
    bool quiet = false;
    // One stretch may end where the next begins: hours at the end of a quiet day.
    for (int step = 0; step < 2 * kDaysAhead; ++step) {
        QDateTime end = endOfHours(settings, here, zone);
        if (!end.isValid() && isQuietDay(settings, here.date()))
            end = here.date().addDays(1).startOfDay(zone);
        if (!end.isValid() || end <= here)
            break;
        quiet = true;
        here = end;
    }
    return quiet ? here.toUTC() : QDateTime();
}

QDateTime nextDigest(const NoticeSettings& settings, const QDateTime& now, const QTimeZone& zone)
{
    if (settings.digest.isEmpty())
        return {};
    const bool weekly = settings.digest == QLatin1StringView("weekly");
    QDate day = now.toTimeZone(zone).date();
    for (int ahead = 0; ahead < kDaysAhead; ++ahead, day = day.addDays(1)) {
        const QDateTime at = local(day, QTime(kDigestHour, 0), zone);
        if (at > now && (!weekly || day.dayOfWeek() == Qt::Monday))
            return at.toUTC();
    }
    return {};
}

Delivery deliveryOf(const Notice& notice, const NoticeSettings& settings, Channel channel, const QDateTime& now,
                    const QTimeZone& zone)
{
    const bool mutedPlace =
        notice.kind != QLatin1StringView("mention") &&
        std::ranges::any_of(notice.places, [&](const QString& place) { return settings.mutedPlaces.contains(place); });
    if (!notice.unread || mutedPlace || settings.mutedKinds.contains(notice.kind))
        return {};
    const bool mail = channel == Channel::Mail;
    if (!mail && !settings.desktop)
        return {};
    const bool ofAnEvent =
        notice.kind == QLatin1StringView("event_changed") || notice.kind == QLatin1StringView("event_new");
    if (mail && ofAnEvent && !mailsEvents(settings))
        return {};
    QDateTime at = mail ? nextDigest(settings, now, zone) : quietUntil(settings, now, zone);
    if (mail && !at.isValid())
        return {};
    if (!notice.here && notice.at > now && (!at.isValid() || notice.at > at)) {
        const QDateTime quiet = quietUntil(settings, notice.at, zone);
        at = quiet.isValid() ? quiet : notice.at;
    }
    if (!at.isValid() && !(notice.until.isValid() && now >= notice.until))
        return {Delivery::When::Now, now};
    if (!at.isValid() || (notice.until.isValid() && at >= notice.until))
        return {};
    return {Delivery::When::Later, at};
}

} // namespace domain
