// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/agenda/agenda.h"

#include "app/calendar/itip.h"
#include "app/domain/course.h"
#include "app/domain/enrollment.h"
#include "app/domain/homecards.h"
#include "app/domain/json.h"
#include "server/data/scopes.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace agenda {

namespace {

using calendar::Entry;
using calendar::Moment;

constexpr int kPage = 500;
constexpr int kMostEvents = 20'000; // of the organisation

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(agenda::Words)
};

class Writer
{
public:
    Writer(data::Reader& reader, const domain::Person& person, QString host, const QDateTime& now, bool tasks)
        : m_reader(reader), m_person(person), m_host(std::move(host)), m_now(now), m_tasks(tasks)
    {
        const QTimeZone zone(person.timezone.toUtf8());
        m_zone = zone.isValid() ? zone : QTimeZone::utc();
    }

    base::Result<QByteArray> text()
    {
        if (const auto done = addEnrollments(); !done)
            return base::failure(done.error());
        if (const auto done = addEvents(); !done)
            return base::failure(done.error());
        calendar::Component all = calendar::emptyCalendar("PUBLISH");
        all.properties += calendar::textProperty("NAME", Words::tr("Learning")); // RFC 7986 section 5.1
        all.properties += calendar::textProperty("X-WR-CALNAME", Words::tr("Learning"));
        all.properties += calendar::Property{"REFRESH-INTERVAL", {{"VALUE", "DURATION"}}, "PT1H"};
        all.properties += calendar::Property{"X-PUBLISHED-TTL", {}, "PT1H"};
        for (const QString& zone : std::as_const(m_zones)) {
            const QDate today = m_now.date();
            if (const auto component = calendar::zoneComponent(zone, today.addYears(-2), today.addYears(10)))
                all.components += *component;
        }
        all.components += m_entries;
        return calendar::written(all);
    }

private:
    void add(Entry entry, const data::StoredEntity& stored, const char* what, const QDateTime& changed)
    {
        entry.uid = calendar::stableUid(QString::fromLatin1(what), stored.id, m_host);
        entry.sequence = int(qMin(stored.rev, qint64(INT_MAX)));
        entry.stamp = Moment::utc((changed.isValid() ? changed : m_now).toSecsSinceEpoch());
        m_entries += calendar::componentFrom(entry);
    }

    Entry wholeDay(const QDateTime& when, const QString& summary) const
    {
        const QDate day = when.toTimeZone(m_zone).date();
        Entry entry;
        entry.start = Moment::day(day);
        entry.end = Moment::day(day.addDays(1));
        entry.summary = summary;
        entry.transparent = true; // nobody is busy all day because something is due
        return entry;
    }

    base::Result<void> addEnrollments()
    {
        const auto mine =
            m_reader.referring(domain::kindOf<domain::Enrollment>(), QStringLiteral("person_id"), m_person.id);
        if (!mine)
            return base::failure(mine.error());
        for (const data::StoredEntity& stored : *mine) {
            const auto enrollment = domain::fromJson<domain::Enrollment>(stored.object());
            if (!enrollment || enrollment->state == QLatin1StringView("withdrawn"))
                continue;
            const auto title = titleOf(enrollment->courseId);
            if (!title)
                return base::failure(title.error());
            const bool done = enrollment->state == QLatin1StringView("completed");
            if (isRecent(enrollment->dueAt) && !done)
                addDue(*enrollment, stored, *title);
            if (isRecent(enrollment->expiresAt))
                add(wholeDay(enrollment->expiresAt, Words::tr("Certificate expires: %1").arg(*title)), stored, "expiry",
                    enrollment->updatedAt);
        }
        return {};
    }

    void addDue(const domain::Enrollment& enrollment, const data::StoredEntity& stored, const QString& title)
    {
        Entry entry = wholeDay(enrollment.dueAt, Words::tr("Due: %1").arg(title));
        entry.categories = {Words::tr("Course")};
        if (m_tasks) {
            entry.kind = Entry::Kind::Todo;
            entry.end = entry.start;
            entry.start = {};
            entry.transparent = false;
            entry.status = enrollment.progress > 0 ? "IN-PROCESS" : "NEEDS-ACTION";
            entry.summary = title;
        }
        add(entry, stored, "due", enrollment.updatedAt);
    }

    base::Result<void> addEvents()
    {
        const QString kind = domain::kindOf<domain::Event>();
        QString after;
        for (int seen = 0; seen < kMostEvents; seen += kPage) {
            const auto page = m_reader.page(kind, after, kPage);
            if (!page)
                return base::failure(page.error());
            QList<data::EntityKey> keys;
            for (const data::StoredEntity& stored : *page)
                keys += {stored.kind, stored.id};
            const auto mine = m_reader.visible(keys, {data::personScope(m_person.id)});
            if (!mine)
                return base::failure(mine.error());
            for (const data::StoredEntity& stored : *page) {
                if (mine->contains(data::EntityKey{stored.kind, stored.id}))
                    addEvent(stored);
            }
            if (page->size() < kPage)
                break;
            after = page->last().id;
        }
        return {};
    }

    void addEvent(const data::StoredEntity& stored)
    {
        const auto event = domain::fromJson<domain::Event>(stored.object());
        if (!event || !event->startsAt.isValid() || !isRecent(event->startsAt))
            return;
        Entry entry;
        entry.start = momentOf(event->startsAt, event->timezone);
        if (event->endsAt.isValid())
            entry.end = momentOf(event->endsAt, event->timezone);
        entry.summary = event->title;
        entry.location = event->location;
        entry.url = event->url;
        add(entry, stored, "event", event->updatedAt);
    }

    Moment momentOf(const QDateTime& when, const QString& zone)
    {
        if (!QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
            return Moment::utc(when.toSecsSinceEpoch());
        if (!m_zones.contains(zone))
            m_zones += zone;
        const QDateTime there = when.toTimeZone(QTimeZone(zone.toUtf8()));
        return Moment::zoned(there.date(), there.time(), zone);
    }

    [[nodiscard]] bool isRecent(const QDateTime& when) const { return when.isValid() && when > m_now.addYears(-1); }

    base::Result<QString> titleOf(const QString& courseId)
    {
        return m_reader.entity(domain::kindOf<domain::Course>(), courseId)
            .map([](const std::optional<data::StoredEntity>& stored) {
                return stored ? stored->object().value(QLatin1StringView("title")).toString() : QString();
            });
    }

    data::Reader& m_reader;
    const domain::Person& m_person;
    QString m_host;
    QDateTime m_now;
    bool m_tasks;
    QTimeZone m_zone = QTimeZone::utc();
    QStringList m_zones;
    QList<calendar::Component> m_entries;
};

} // namespace

base::Result<QByteArray> icalendarOf(data::Storage& storage, const QString& personId, const QString& host,
                                     const QDateTime& now, bool tasks)
{
    const auto person = storage.person(personId);
    if (!person)
        return base::failure(person.error());
    if (!*person || !(*person)->active) {
        base::Error error{base::Error::Kind::Rejected, QStringLiteral("nobody active"), 404, {}, 0};
        error.code = QStringLiteral("not-found");
        return base::failure(error);
    }
    const auto reader = storage.read();
    if (!reader)
        return base::failure(reader.error());
    return Writer(**reader, **person, host, now, tasks).text();
}

} // namespace agenda
