// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/entry.h"

namespace calendar {

namespace {

constexpr const char* kKinds[] = {"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"};

Moment momentIn(const Component& component, const char* name)
{
    const Property* property = component.find(name);
    const auto moment = property ? momentOf(*property) : std::nullopt;
    return moment.value_or(Moment{});
}

QString textIn(const Component& component, const char* name)
{
    const Property* property = component.find(name);
    return property ? unescaped(property->value) : QString();
}

Person personFrom(const Property& property)
{
    Person person{QString::fromUtf8(property.value)};
    for (const Parameter& one : property.parameters) {
        if (one.name == "CN")
            person.name = parameterString(one.value);
        else if (one.name == "ROLE")
            person.role = one.value.toUpper();
        else if (one.name == "PARTSTAT")
            person.participation = one.value.toUpper();
        else if (one.name == "RSVP")
            person.asked = one.value.toUpper() == "TRUE";
        else
            person.others += one;
    }
    return person;
}

Property propertyFrom(const QByteArray& name, const Person& person)
{
    Property property{name, {}, person.address.toUtf8()};
    property.setParameter("CN", parameterText(person.name));
    property.setParameter("ROLE", person.role);
    property.setParameter("PARTSTAT", person.participation);
    property.setParameter("RSVP", person.asked ? "TRUE" : "");
    property.parameters += person.others;
    return property;
}

void readDates(Entry& entry, const Component& component)
{
    for (const Property& property : component.all("RDATE")) {
        const QString zone = zoneOf(property);
        for (const QByteArray& part : property.value.split(',')) {
            if (const auto period = periodFrom(part, zone))
                entry.dates += *period;
            else if (const auto moment = momentFrom(part, zone))
                entry.dates += Period{*moment};
        }
    }
    for (const Property& property : component.all("EXDATE")) {
        for (const QByteArray& part : property.value.split(',')) {
            if (const auto moment = momentFrom(part, zoneOf(property)))
                entry.exceptions += *moment;
        }
    }
    for (const Property& property : component.all("FREEBUSY")) {
        const QByteArray kind = property.parameter("FBTYPE").toUpper();
        for (const QByteArray& part : property.value.split(',')) {
            if (const auto period = periodFrom(part))
                entry.busy += BusyPeriod{*period, kind.isEmpty() ? QByteArray("BUSY") : kind};
        }
    }
}

void readRecurrence(Entry& entry, const Component& component)
{
    // Also one that libical does not take (without ICU: the 13th month of RFC 7529): without its rule the entry would
    // count once, and nobody would hear that it does not come again.
    for (const Property& property : component.properties) {
        if (property.name == "RRULE")
            entry.rules += property.value;
    }
    for (const Property& property : component.all("EXRULE"))
        entry.exceptionRules += property.value;
    readDates(entry, component);
    entry.recurrence = momentIn(component, "RECURRENCE-ID");
    const Property* id = component.find("RECURRENCE-ID");
    entry.andFuture = id && id->parameter("RANGE").toUpper() == "THISANDFUTURE";
}

void readPeople(Entry& entry, const Component& component)
{
    if (const Property* organizer = component.find("ORGANIZER"))
        entry.organizer = personFrom(*organizer);
    for (const Property& property : component.all("ATTENDEE"))
        entry.attendees += personFrom(property);
}

const char* endName(const Entry& entry)
{
    return entry.kind == Entry::Kind::Todo ? "DUE" : "DTEND";
}

// Replaces all properties of that name, where the first of them stood.
void setAll(Component& component, const QByteArray& name, const QList<Property>& properties)
{
    qsizetype at = component.properties.size();
    for (qsizetype i = component.properties.size() - 1; i >= 0; --i) {
        if (component.properties[i].name == name)
            at = i;
    }
    component.remove(name);
    at = qMin(at, component.properties.size());
    for (const Property& property : properties)
        component.properties.insert(at++, property);
}

void writeMoments(Component& out, const Entry& entry, const Entry& was)
{
    const auto put = [&](const char* name, const Moment& now, const Moment& before) {
        if (now != before)
            out.set(momentProperty(name, now));
    };
    put("DTSTAMP", entry.stamp, was.stamp);
    put("DTSTART", entry.start, was.start);
    put(endName(entry), entry.end, was.end);
    put("COMPLETED", entry.completed, was.completed);
    if (entry.duration != was.duration)
        out.set({"DURATION", {}, entry.duration ? text(*entry.duration) : QByteArray()});
    if (entry.recurrence != was.recurrence || entry.andFuture != was.andFuture) {
        Property id = momentProperty("RECURRENCE-ID", entry.recurrence);
        id.setParameter("RANGE", entry.andFuture ? "THISANDFUTURE" : "");
        out.set(id);
    }
}

void writeTexts(Component& out, const Entry& entry, const Entry& was)
{
    const auto put = [&](const char* name, const QString& now, const QString& before) {
        if (now != before)
            out.set(textProperty(name, now));
    };
    put("UID", entry.uid, was.uid);
    put("SUMMARY", entry.summary, was.summary);
    put("DESCRIPTION", entry.description, was.description);
    put("LOCATION", entry.location, was.location);
    if (entry.url != was.url)
        out.set({"URL", {}, entry.url.toUtf8()});
    if (entry.sequence != was.sequence)
        out.set({"SEQUENCE", {}, QByteArray::number(entry.sequence)});
    if (entry.status != was.status)
        out.set({"STATUS", {}, entry.status});
    if (entry.transparent != was.transparent)
        out.set({"TRANSP", {}, entry.transparent ? "TRANSPARENT" : "OPAQUE"});
    if (entry.categories != was.categories) {
        QList<QByteArray> parts;
        for (const QString& category : entry.categories)
            parts += escaped(category);
        const Property joined{"CATEGORIES", {}, parts.join(',')};
        setAll(out, "CATEGORIES", parts.isEmpty() ? QList<Property>{} : QList<Property>{joined});
    }
}

void writePeople(Component& out, const Entry& entry, const Entry& was)
{
    if (entry.organizer != was.organizer)
        setAll(out, "ORGANIZER",
               entry.organizer ? QList<Property>{propertyFrom("ORGANIZER", *entry.organizer)} : QList<Property>{});
    if (entry.attendees == was.attendees)
        return;
    QList<Property> people;
    const QList<Property> before = out.all("ATTENDEE");
    for (const Person& person : entry.attendees) {
        const qsizetype same = was.attendees.indexOf(person);
        people += same >= 0 ? before[same] : propertyFrom("ATTENDEE", person);
    }
    setAll(out, "ATTENDEE", people);
}

void writeRecurrence(Component& out, const Entry& entry, const Entry& was)
{
    QList<Property> properties;
    if (entry.rules != was.rules) {
        for (const QByteArray& rule : entry.rules)
            properties += Property{"RRULE", {}, rule};
        setAll(out, "RRULE", properties);
    }
    if (entry.dates != was.dates) {
        properties.clear();
        for (const Period& date : entry.dates) {
            Property property = momentProperty("RDATE", date.start);
            if (date.duration || date.end.isValid()) {
                property.setParameter("VALUE", "PERIOD");
                property.value = text(date);
            }
            properties += property;
        }
        setAll(out, "RDATE", properties);
    }
    if (entry.exceptions != was.exceptions) {
        properties.clear();
        for (const Moment& moment : entry.exceptions)
            properties += momentProperty("EXDATE", moment);
        setAll(out, "EXDATE", properties);
    }
    if (entry.busy != was.busy) {
        properties.clear();
        for (const BusyPeriod& busy : entry.busy) {
            properties += Property{"FREEBUSY", {}, text(busy.period)};
            if (busy.kind != "BUSY")
                properties.last().setParameter("FBTYPE", busy.kind);
        }
        setAll(out, "FREEBUSY", properties);
    }
}

} // namespace

std::optional<Entry> entryFrom(const Component& component)
{
    for (int kind = 0; kind < 4; ++kind) {
        if (component.name != kKinds[kind])
            continue;
        Entry entry;
        entry.kind = Entry::Kind(kind);
        entry.source = component;
        entry.uid = textIn(component, "UID");
        const Property* sequence = component.find("SEQUENCE");
        entry.sequence = sequence ? qMax(0, sequence->value.toInt()) : 0;
        entry.stamp = momentIn(component, "DTSTAMP");
        entry.start = momentIn(component, "DTSTART");
        entry.end = momentIn(component, endName(entry));
        if (const Property* duration = component.find("DURATION"))
            entry.duration = durationFrom(duration->value);
        entry.completed = momentIn(component, "COMPLETED");
        entry.summary = textIn(component, "SUMMARY");
        entry.description = textIn(component, "DESCRIPTION");
        entry.location = textIn(component, "LOCATION");
        if (const Property* url = component.find("URL"))
            entry.url = QString::fromUtf8(url->value);
        for (const Property& property : component.all("CATEGORIES")) {
            for (const QByteArray& part : listed(property.value))
                entry.categories += unescaped(part);
        }
        if (const Property* status = component.find("STATUS"))
            entry.status = status->value.toUpper();
        const Property* transparency = component.find("TRANSP");
        entry.transparent = transparency && transparency->value.toUpper() == "TRANSPARENT";
        readPeople(entry, component);
        readRecurrence(entry, component);
        return entry;
    }
    return std::nullopt;
}

QList<Entry> entriesOf(const Component& calendar)
{
    QList<Entry> entries;
    if (auto bare = entryFrom(calendar))
        entries += *bare;
    for (const Component& component : calendar.components) {
        if (auto entry = entryFrom(component))
            entries += *entry;
    }
    return entries;
}

Component componentFrom(const Entry& entry)
{
    Component out = entry.source;
    if (out.name.isEmpty())
        out.name = kKinds[int(entry.kind)];
    const auto was = entryFrom(out);
    Q_ASSERT(was);
    writeTexts(out, entry, *was);
    writeMoments(out, entry, *was);
    writePeople(out, entry, *was);
    writeRecurrence(out, entry, *was);
    return out;
}

bool isSameAddress(const QString& a, const QString& b)
{
    const auto plain = [](const QString& address) {
        return address.startsWith(QStringLiteral("mailto:"), Qt::CaseInsensitive) ? address.mid(7) : address;
    };
    return plain(a).compare(plain(b), Qt::CaseInsensitive) == 0;
}

} // namespace calendar
