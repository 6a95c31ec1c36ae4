// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/zones.h"

#include "app/base/timezones.h"
#include "app/calendar/days.h"
#include "app/calendar/expander.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace calendar {

// The offsets from UTC of one zone.
class Zone
{
public:
    virtual ~Zone() = default;
    [[nodiscard]] virtual int offsetAt(qint64 utc) const = 0; // seconds

    // See Zones::toUtc. A day before and after, no zone is in two changes at once.
    [[nodiscard]] qint64 toUtc(qint64 local) const
    {
        const int before = offsetAt(local - kSecondsOfDay);
        const int after = offsetAt(local + kSecondsOfDay);
        if (before == after || offsetAt(local - before) == before || offsetAt(local - after) != after)
            return local - before;
        return local - after;
    }
};

namespace {

class FixedZone final : public Zone
{
public:
    [[nodiscard]] int offsetAt(qint64) const override { return 0; }
};

class IanaZone final : public Zone
{
public:
    explicit IanaZone(const QString& name) : m_zone(base::zoneNamed(name)) {}
    [[nodiscard]] int offsetAt(qint64 utc) const override
    {
        return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
    }

private:
    QTimeZone m_zone;
};

struct Onset
{
    qint64 utc = 0;
    int offset = 0;
};

// A zone as a VTIMEZONE says it. Its onsets are worked out as far as somebody asks.
class WrittenZone final : public Zone
{
public:
    explicit WrittenZone(const Component& component)
    {
        for (const Component& part : component.components) {
            const auto* from = part.find("TZOFFSETFROM");
            const auto* to = part.find("TZOFFSETTO");
            const auto* start = part.find("DTSTART");
            const auto begin = start ? momentFrom(start->value) : std::nullopt;
            const auto was = from ? offsetFrom(from->value) : std::nullopt;
            const auto is = to ? offsetFrom(to->value) : std::nullopt;
            if ((part.name == "STANDARD" || part.name == "DAYLIGHT") && begin && was && is)
                m_parts += {part, *begin, *was, *is};
        }
        std::stable_sort(m_parts.begin(), m_parts.end(),
                         [](const Part& a, const Part& b) { return a.start.local < b.start.local; });
    }

    [[nodiscard]] bool makesSense() const { return !m_parts.isEmpty(); }

    [[nodiscard]] int offsetAt(qint64 utc) const override
    {
        const int year = qMin(dateOf(dayOf(utc)).year() + 2, kLastYear);
        if (year > m_known)
            workOut(qMin(year + 20, kLastYear));
        const auto after = std::upper_bound(m_onsets.begin(), m_onsets.end(), utc,
                                            [](qint64 when, const Onset& onset) { return when < onset.utc; });
        if (after == m_onsets.begin())
            return m_parts.first().was;
        return (after - 1)->offset;
    }

private:
    struct Part
    {
        Component component;
        Moment start;
        int was, is;
    };

    void workOut(int year) const
    {
        m_onsets.clear();
        const qint64 end = dayOf(QDate(year, 12, 31)) * kSecondsOfDay;
        for (const Part& part : m_parts)
            add(part, end);
        std::stable_sort(m_onsets.begin(), m_onsets.end(),
                         [](const Onset& a, const Onset& b) { return a.utc < b.utc; });
        m_known = year;
    }

    void add(const Part& part, qint64 end) const
    {
        m_onsets += {part.start.local - part.was, part.is};
        for (const Property& property : part.component.all("RDATE")) {
            for (const QByteArray& one : property.value.split(',')) {
                const auto date = momentFrom(one.left(one.indexOf('/') < 0 ? one.size() : one.indexOf('/')));
                if (date)
                    m_onsets += {date->local - (date->form == Moment::Form::Utc ? 0 : part.was), part.is};
            }
        }
        for (const Property& property : part.component.all("RRULE")) {
            const auto rule = ruleFrom(property.value);
            if (!rule)
                continue;
            std::optional<qint64> until;
            if (rule->until)
                until = rule->until->local + (rule->until->form == Moment::Form::Utc ? part.was : 0) +
                        (rule->until->isDate() ? kSecondsOfDay - 1 : 0);
            Expander expander(*rule, part.start, until, {}, 400'000);
            for (int i = 0; i < 20'000; ++i) {
                const auto next = expander.next();
                if (!next || *next > end)
                    break;
                m_onsets += {*next - part.was, part.is};
            }
        }
    }

    QList<Part> m_parts;
    mutable QList<Onset> m_onsets;
    mutable int m_known = 0;
};

} // namespace

Zones::Zones(const QString& floating) : m_floating(floating) {}
Zones::~Zones() = default;
Zones::Zones(Zones&&) noexcept = default;
Zones& Zones::operator=(Zones&&) noexcept = default;

void Zones::add(const Component& calendar)
{
    for (const Component& component : calendar.components) {
        const auto* id = component.name == "VTIMEZONE" ? component.find("TZID") : nullptr;
        if (!id)
            continue;
        auto zone = std::make_shared<WrittenZone>(component);
        if (zone->makesSense())
            m_zones.insert(unescaped(id->value), std::move(zone));
    }
}

const Zone* Zones::lookUp(const QString& tzid) const
{
    const auto known = m_zones.constFind(tzid);
    if (known != m_zones.constEnd())
        return known->get();
    const QString name = ianaName(tzid);
    std::shared_ptr<Zone> zone;
    if (!name.isEmpty())
        zone = std::make_shared<IanaZone>(name);
    m_zones.insert(tzid, zone);
    return zone.get();
}

bool Zones::knows(const QString& tzid) const
{
    return lookUp(tzid) != nullptr;
}

const Zone& Zones::zone(const Moment& moment) const
{
    static const FixedZone utc;
    if (moment.form == Moment::Form::Utc)
        return utc;
    const Zone* found = moment.form == Moment::Form::Zoned ? lookUp(moment.zone) : nullptr;
    if (!found && !m_floating.isEmpty())
        found = lookUp(m_floating);
    return found ? *found : utc;
}

qint64 Zones::toUtc(const Moment& moment) const
{
    return zone(moment).toUtc(moment.local);
}

Moment Zones::fromUtc(qint64 utc, const Moment& like) const
{
    Moment moment = like;
    moment.local = utc + zone(like).offsetAt(utc);
    if (moment.isDate())
        moment.local = dayOf(moment.local) * kSecondsOfDay;
    return moment;
}

bool Zones::exists(const Moment& moment) const
{
    const Zone& where = zone(moment);
    const qint64 utc = where.toUtc(moment.local);
    return moment.isDate() || utc + where.offsetAt(utc) == moment.local;
}

int Zones::offsetAt(qint64 utc, const QString& tzid) const
{
    const Zone* found = lookUp(tzid);
    return found ? found->offsetAt(utc) : 0;
}

QString ianaName(const QString& tzid)
{
    QString name = tzid.trimmed();
    if (name.isEmpty() || name.size() > 200)
        return {};
    // '/citadel.org/20260108_1/Europe/Berlin': the name is what is left when parts in front go, one after the other.
    for (QString rest = name.startsWith(u'/') ? name.mid(1) : name; !rest.isEmpty(); rest = rest.section(u'/', 1)) {
        if (base::isZoneName(rest))
            return rest;
        if (!name.startsWith(u'/'))
            break;
    }
    return QString::fromUtf8(QTimeZone::windowsIdToDefaultIanaId(name.toUtf8()));
}

} // namespace calendar
