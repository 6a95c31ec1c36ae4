// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace calendar {

// The parts of iCalendar text (RFC 5545 section 3.1) as values. Bytes are those of the wire, UTF-8.

struct Parameter
{
    QByteArray name;  // upper case
    QByteArray value; // as on the wire, without the quotes round a single value

    friend bool operator==(const Parameter&, const Parameter&) = default;
};

// One content line. A value that was read and that nobody changed is written again as it came (`original`), so nothing
// is lost that we do not know: make a new Property to change one. `understood` is false for lines that are no content
// line or whose value is not of its type: they are kept, and looked at by nobody (name and value are a guess then).
struct Property
{
    QByteArray name; // upper case
    QList<Parameter> parameters{};
    QByteArray value{};    // still escaped
    QByteArray original{}; // unfolded; empty: write the three above
    bool understood = true;

    [[nodiscard]] QByteArray parameter(QByteArrayView wanted) const;
    void setParameter(const QByteArray& which, const QByteArray& text); // an empty text removes it; forgets `original`

    friend bool operator==(const Property&, const Property&) = default;
};

struct Component
{
    QByteArray name; // upper case: VCALENDAR, VEVENT …
    QList<Property> properties{};
    QList<Component> components{};

    // The first understood property of that name; null when there is none.
    [[nodiscard]] const Property* find(QByteArrayView wanted) const;
    [[nodiscard]] QList<Property> all(QByteArrayView wanted) const;
    void remove(QByteArrayView unwanted); // also those that are not understood
    // Where the old one of that name stood, else at the end. An empty value removes it.
    void set(const Property& property);

    friend bool operator==(const Component& a, const Component& b);
};

// TEXT (RFC 5545 section 3.3.11).
[[nodiscard]] QByteArray escaped(const QString& text);
[[nodiscard]] QString unescaped(const QByteArray& value);
// Splits a value at commas that are not escaped; the parts are still escaped.
[[nodiscard]] QList<QByteArray> listed(const QByteArray& value);
// Parameter values (RFC 6868): what a parameter cannot hold is written with ^.
[[nodiscard]] QByteArray parameterText(const QString& text);
[[nodiscard]] QString parameterString(const QByteArray& value);

[[nodiscard]] Property textProperty(const QByteArray& name, const QString& text);

// The content lines, folded at 75 bytes without cutting a character, with CRLF (RFC 5545 section 3.1).
[[nodiscard]] QByteArray written(const Component& component);

// An empty VCALENDAR with PRODID, VERSION and, when given, METHOD.
[[nodiscard]] Component emptyCalendar(const QByteArray& method = {});

} // namespace calendar
