// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

#include <utility>

namespace models {

// Languages as people name them, and as they are stored (BCP 47). Names are those of the person's language, of the
// language itself, and English ones. Interface thread.
class LanguageNames final
{
    Q_DECLARE_TR_FUNCTIONS(models::LanguageNames)

public:
    // Tags and names of those that are meant by the beginning of a name, or by a tag; at most 'limit'.
    [[nodiscard]] static QList<std::pair<QString, QString>> find(const QString& words, qsizetype limit);
    // "Deutsch" of "de"; the tag when it has no name. Empty: it is no tag.
    [[nodiscard]] static QString name(const QString& tag);
    // "de" of "German", "Deutsch", "DE"; empty: no language is known by that name.
    [[nodiscard]] static QString read(const QString& words);

    // Words of the field in which one chooses some.
    [[nodiscard]] static QString prompt();
    [[nodiscard]] static QString hits();
    [[nodiscard]] static QString notKnown(const QStringList& words);
};

} // namespace models
