// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/invitations/letter.h"

#include <QLocale>
#include <QTimeZone>

namespace invitations {

// One mail's words, in the language of its reader.
struct Letter
{
    [[nodiscard]] QString say(const char* text) const;
    [[nodiscard]] QLocale locale() const;
    [[nodiscard]] QString apart(const QString& part) const; // a name in a sentence of it: base::apart

    const PostOffice& office;
    const domain::Person& reader;
};

// UTC where nobody knows the name.
[[nodiscard]] QTimeZone zoneOf(const QString& iana);

// In the zone of whoever reads it, with the zone's name: a mail is read anywhere. And what the clock shows elsewhere.
[[nodiscard]] QString whenFor(const QDateTime& when, const Letter& letter, const QString& elsewhere);
// The same without the day.
[[nodiscard]] QString hourFor(const QDateTime& when, const Letter& letter, const QString& elsewhere);

} // namespace invitations
