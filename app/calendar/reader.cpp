// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/reader.h"

#include "app/base/module.h"
#include "app/calendar/icalmodule.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace calendar {

namespace {

base::Error refused(const char* code, const QString& detail)
{
    base::Error error{base::Error::Kind::Malformed, detail, 0, {}, 0};
    error.code = QLatin1StringView(code);
    return error;
}

struct Line
{
    QByteArray text;
    int number = 0; // of the first physical line, from 1
};

base::Result<QList<Line>> unfold(const QByteArray& text, const ReadLimits& limits)
{
    QList<Line> lines;
    qsizetype at = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    int number = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        QByteArrayView line(text.constData() + at, end - at);
        at = end + 1;
        ++number;
        while (line.endsWith('\r'))
            line.chop(1);
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        if (line.isEmpty())
            continue;
        if (folded && !lines.isEmpty())
            lines.last().text += line.sliced(1);
        else
            lines += {line.toByteArray(), number};
        if (lines.size() > limits.lines || lines.last().text.size() > limits.lineBytes)
            return base::failure(refused("too-large", QStringLiteral("line %1").arg(number)));
    }
    return lines;
}

// "BEGIN:vevent" → VEVENT; nothing for other lines.
std::optional<QByteArray> bracket(const QByteArray& line, const char* word)
{
    const qsizetype length = qsizetype(qstrlen(word));
    if (line.size() <= length || qstrnicmp(line.constData(), word, size_t(length)) != 0)
        return std::nullopt;
    return line.mid(length).trimmed().toUpper();
}

bool isName(const QByteArray& name)
{
    for (const char c : name) {
        const bool good = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
        if (!good)
            return false;
    }
    return !name.isEmpty();
}

const QSet<QByteArray>& icalendarNames()
{
    static const QSet<QByteArray> names{"VCALENDAR", "VEVENT",        "VTODO",     "VJOURNAL",   "VFREEBUSY",
                                        "VTIMEZONE", "VAVAILABILITY", "AVAILABLE", "VALARM",     "STANDARD",
                                        "DAYLIGHT",  "VPOLL",         "VOTER",     "PARTICIPANT"};
    return names;
}

// Builds the tree; content lines are collected and read at once at the end.
class Builder
{
public:
    explicit Builder(const ReadLimits& limits) : m_limits(limits) {}

    std::optional<base::Error> add(const Line& line)
    {
        if (const auto begun = bracket(line.text, "BEGIN:"); begun && isName(*begun))
            return begin(*begun, line);
        if (const auto ended = bracket(line.text, "END:")) {
            end(*ended, line);
            return std::nullopt;
        }
        if (m_open.isEmpty()) {
            note(line, QStringLiteral("outside of any component"));
            return std::nullopt;
        }
        Property pending;
        pending.original = line.text;
        m_open.last().properties += pending;
        m_lines += line;
        return std::nullopt;
    }

    Reading finished()
    {
        while (!m_open.isEmpty()) {
            m_reading.problems += QStringLiteral("END:%1 is missing").arg(QString::fromUtf8(m_open.last().name));
            close();
        }
        return std::move(m_reading);
    }

private:
    void note(const Line& line, const QString& what)
    {
        if (m_reading.problems.size() < 100)
            m_reading.problems += QStringLiteral("line %1: %2").arg(line.number).arg(what);
    }

    std::optional<base::Error> begin(const QByteArray& name, const Line& line)
    {
        if (m_open.size() >= m_limits.depth)
            return refused("too-deep", QStringLiteral("line %1").arg(line.number));
        m_open += Component{name};
        return std::nullopt;
    }

    void end(const QByteArray& name, const Line& line)
    {
        qsizetype which = m_open.size() - 1;
        while (which >= 0 && m_open[which].name != name)
            --which;
        if (which < 0)
            return note(line, QStringLiteral("END:%1 without its BEGIN").arg(QString::fromUtf8(name)));
        while (m_open.size() > which + 1) {
            note(line, QStringLiteral("END:%1 is missing").arg(QString::fromUtf8(m_open.last().name)));
            close();
        }
        close();
    }

    void close()
    {
        const Component done = m_open.takeLast();
        if (m_open.isEmpty())
            m_reading.components += done;
        else
            m_open.last().components += done;
    }

    const ReadLimits& m_limits;
    QList<Component> m_open;
    QList<Line> m_lines;
    Reading m_reading;
};

void collect(const Component& component, QList<QByteArray>& lines)
{
    for (const Property& property : component.properties)
        lines += property.original;
    for (const Component& inner : component.components)
        collect(inner, lines);
}

// The parts of a line that libical did not take. It takes no empty values, which are common and mean just that.
void guess(Property& property)
{
    const QByteArray& line = property.original;
    qsizetype colon = 0;
    bool quoted = false;
    while (colon < line.size() && (quoted || line[colon] != ':')) {
        quoted = quoted != (line[colon] == '"');
        ++colon;
    }
    const QByteArray head = line.left(colon);
    property.name = head.left(head.indexOf(';') < 0 ? head.size() : head.indexOf(';')).toUpper();
    property.value = line.mid(colon + 1);
    property.understood = colon + 1 == line.size() && line.endsWith(':') && isName(property.name);
}

void distribute(Component& component, const QList<Property>& read, qsizetype& next, QStringList& problems)
{
    for (Property& property : component.properties) {
        property = read[next++];
        if (!property.understood || !isName(property.name))
            guess(property);
        if (!property.understood && problems.size() < 100)
            problems += QStringLiteral("not understood: ") + QString::fromUtf8(property.original.left(60));
    }
    for (Component& inner : component.components)
        distribute(inner, read, next, problems);
}

} // namespace

base::Result<Reading> read(const QByteArray& text, const ReadLimits& limits)
{
    if (text.size() > limits.bytes)
        return base::failure(refused("too-large", QStringLiteral("%1 bytes").arg(text.size())));
    const auto lines = unfold(text, limits);
    if (!lines)
        return base::failure(lines.error());
    Builder builder(limits);
    for (const Line& line : *lines) {
        if (const auto error = builder.add(line))
            return base::failure(*error);
    }
    Reading reading = builder.finished();
    bool known = false;
    for (const Component& component : reading.components)
        known = known || icalendarNames().contains(component.name) ||
                std::any_of(component.components.begin(), component.components.end(),
                            [](const Component& inner) { return icalendarNames().contains(inner.name); });
    if (!known)
        return base::failure(refused("not-icalendar", QStringLiteral("no component of iCalendar in it")));
    const auto module = base::moduleFunction<decltype(lxcpReadLines)>(QStringLiteral("icalendar"), "lxcpReadLines");
    if (!module)
        return base::failure(module.error());
    QList<QByteArray> contents;
    for (const Component& component : reading.components)
        collect(component, contents);
    QList<Property> properties;
    properties.reserve(contents.size());
    (*module)(contents, &properties);
    qsizetype next = 0;
    for (Component& component : reading.components)
        distribute(component, properties, next, reading.problems);
    return reading;
}

} // namespace calendar
