// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace imports {

// What made-up content is combined from.
struct Subject
{
    const char* name;
    const char* skills[6];
};

// Words of one language. In the templates %1 is a skill, %2 another one, %3 the subject.
struct Tongue
{
    const char* code; // BCP 47
    int share;        // of a hundred courses
    QStringList titles;
    QStringList sentences;
    QStringList outcomes;
};

[[nodiscard]] const QList<Subject>& subjects();
[[nodiscard]] const QList<Tongue>& tongues();
[[nodiscard]] const QStringList& givenNames();
[[nodiscard]] const QStringList& familyNames();
[[nodiscard]] const QStringList& departments();
[[nodiscard]] const QStringList& jobTitles();

} // namespace imports
