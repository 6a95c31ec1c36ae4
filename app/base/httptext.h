// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

// What messages of HTTP share wherever they are made, without sending any.
namespace base {

struct HeaderField
{
    QByteArray name;
    QByteArray value;
};

// Header fields in the order in which they were added; names compare without case (RFC 9110 section 5.1).
class HeaderFields
{
public:
    HeaderFields() = default;
    HeaderFields(std::initializer_list<HeaderField> fields) : m_fields(fields) {}

    // The first field of that name; empty when there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    void set(const QByteArray& name, const QByteArray& value); // replaces
    void setDefault(const QByteArray& name, const QByteArray& value);
    void add(const QByteArray& name, const QByteArray& value);
    void remove(QByteArrayView name);
    [[nodiscard]] auto begin() const { return m_fields.cbegin(); }
    [[nodiscard]] auto end() const { return m_fields.cend(); }

private:
    QList<HeaderField> m_fields;
};

// Name and value of each field of a query or of an application/x-www-form-urlencoded body, decoded, in their order.
[[nodiscard]] QList<std::pair<QString, QString>> formFields(const QByteArray& encoded);

// The body of an application/problem+json answer (RFC 9457); 'code' is the stable word that programs branch on, the
// type is made from it.
[[nodiscard]] QByteArray problemBody(int status, const QByteArray& code, const QString& detail);

} // namespace base
