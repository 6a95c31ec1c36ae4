// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/component.h"

#include <algorithm>

namespace calendar {

namespace {

constexpr qsizetype kFoldAt = 75;

bool continuesCharacter(char byte)
{
    return (uchar(byte) & 0xC0) == 0x80;
}

void writeFolded(QByteArray& out, const QByteArray& line)
{
    qsizetype from = 0;
    qsizetype room = kFoldAt;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        // Bytes that are no UTF-8 may go on for ever; then any place will do.
        for (int back = 0; back < 4 && to > from + 1 && continuesCharacter(line[to]); ++back)
            --to;
        // A stray CR must not come to stand where the line is broken: there it would be taken for a part of the break.
        while (to < line.size() && line[to - 1] == '\r')
            ++to;
        if (to == line.size())
            break;
        out += line.mid(from, to - from) + "\r\n ";
        from = to;
        room = kFoldAt - 1;
    }
    out += line.mid(from) + "\r\n";
}

QByteArray lineOf(const Property& property)
{
    if (!property.original.isEmpty())
        return property.original;
    QByteArray line = property.name;
    for (const Parameter& parameter : property.parameters) {
        line += ';' + parameter.name + '=';
        const bool quote =
            !parameter.value.contains('"') &&
            (parameter.value.contains(':') || parameter.value.contains(';') || parameter.value.contains(','));
        line += quote ? '"' + parameter.value + '"' : parameter.value;
    }
    return line + ':' + property.value;
}

void writeComponent(QByteArray& out, const Component& component)
{
    writeFolded(out, "BEGIN:" + component.name);
    for (const Property& property : component.properties)
        writeFolded(out, lineOf(property));
    for (const Component& inner : component.components)
        writeComponent(out, inner);
    writeFolded(out, "END:" + component.name);
}

} // namespace

QByteArray Property::parameter(QByteArrayView wanted) const
{
    for (const Parameter& one : parameters) {
        if (one.name == wanted)
            return one.value;
    }
    return {};
}

void Property::setParameter(const QByteArray& which, const QByteArray& text)
{
    original.clear();
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& one) { return one.name == which; });
    if (found != parameters.end() && text.isEmpty())
        parameters.erase(found);
    else if (found != parameters.end())
        found->value = text;
    else if (!text.isEmpty())
        parameters += Parameter{which, text};
}

const Property* Component::find(QByteArrayView wanted) const
{
    for (const Property& property : properties) {
        if (property.understood && property.name == wanted)
            return &property;
    }
    return nullptr;
}

QList<Property> Component::all(QByteArrayView wanted) const
{
    QList<Property> found;
    for (const Property& property : properties) {
        if (property.understood && property.name == wanted)
            found += property;
    }
    return found;
}

void Component::remove(QByteArrayView unwanted)
{
    properties.removeIf([&](const Property& one) { return one.name == unwanted; });
}

void Component::set(const Property& property)
{
    const auto old = std::find_if(properties.cbegin(), properties.cend(),
                                  [&](const Property& one) { return one.name == property.name; });
    const qsizetype at = old - properties.cbegin();
    remove(property.name);
    if (!property.value.isEmpty())
        properties.insert(qMin(at, properties.size()), property);
}

bool operator==(const Component& a, const Component& b)
{
    return a.name == b.name && a.properties == b.properties &&
           std::equal(a.components.begin(), a.components.end(), b.components.begin(), b.components.end());
}

QByteArray escaped(const QString& text)
{
    QByteArray out;
    for (const char byte : text.toUtf8()) {
        if (byte == '\\' || byte == ';' || byte == ',')
            out += '\\';
        if (byte == '\n')
            out += "\\n";
        else if (uchar(byte) >= 0x20 || byte == '\t')
            out += byte;
    }
    return out;
}

QString unescaped(const QByteArray& value)
{
    QByteArray out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            out += value[i];
            continue;
        }
        const char next = value[++i];
        out += next == 'n' || next == 'N' ? '\n' : next;
    }
    return QString::fromUtf8(out);
}

QList<QByteArray> listed(const QByteArray& value)
{
    QList<QByteArray> parts;
    QByteArray part;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == ',') {
            parts += part;
            part.clear();
            continue;
        }
        part += value[i];
        if (value[i] == '\\' && i + 1 < value.size())
            part += value[++i];
    }
    parts += part;
    return parts;
}

QByteArray parameterText(const QString& text)
{
    QByteArray out;
    for (const char byte : text.toUtf8()) {
        if (byte == '^')
            out += "^^";
        else if (byte == '\n')
            out += "^n";
        else if (byte == '"')
            out += "^'";
        else if (uchar(byte) >= 0x20)
            out += byte;
    }
    return out;
}

QString parameterString(const QByteArray& value)
{
    QByteArray out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char next = value[i] == '^' && i + 1 < value.size() ? value[i + 1] : '\0';
        if (next == '^' || next == 'n' || next == '\'') {
            out += next == '^' ? '^' : next == 'n' ? '\n' : '"';
            ++i;
        } else {
            out += value[i];
        }
    }
    return QString::fromUtf8(out);
}

Property textProperty(const QByteArray& name, const QString& text)
{
    return {name, {}, escaped(text)};
}

QByteArray written(const Component& component)
{
    QByteArray out;
    writeComponent(out, component);
    return out;
}

Component emptyCalendar(const QByteArray& method)
{
    Component calendar{"VCALENDAR"};
    calendar.properties += Property{"PRODID", {}, "-//LXCP//LXCP Desktop//EN"};
    calendar.properties += Property{"VERSION", {}, "2.0"};
    if (!method.isEmpty())
        calendar.properties += Property{"METHOD", {}, method};
    return calendar;
}

} // namespace calendar
