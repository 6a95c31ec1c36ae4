// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>

namespace models {

// What stands in a course, as words for people, translated and by locale (times and requests have their own words, see
// timewords.h and requestwords.h).
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(models::Words)

public:
    [[nodiscard]] static QString duration(int minutes); // "45 min", "2 h 30 min"
    [[nodiscard]] static QString due(int days);         // "due tomorrow", "3 days overdue"
    [[nodiscard]] static QString moment(const QDateTime& at,
                                        const QDateTime& now); // "09:41", "Tue 14:00", "3 Mar 2026"
    [[nodiscard]] static QString bytes(qint64 count);

    [[nodiscard]] static QString level(const QString& value);
    [[nodiscard]] static int levelRank(const QString& value);  // the easiest is 0, what is unknown comes last
    [[nodiscard]] static QString language(const QString& tag); // in that language itself: "Deutsch"
    [[nodiscard]] static QString format(const QString& value);
    [[nodiscard]] static QString durationBand(const QString& value); // "-30" → "Under 30 minutes"
    [[nodiscard]] static int durationRank(const QString& value);     // the shortest is 0, what is unknown comes last
    [[nodiscard]] static QString enrollmentState(const QString& state);
};

// A part of a line or sentence, such as somebody's name, that does not turn the order of the others in the interface
// (base::apart). Whatever people or others have written goes into a tr() through it.
[[nodiscard]] QString apart(const QString& part);

[[nodiscard]] QStringList apartEach(const QStringList& parts);

// Parts of one line with dots between, each apart; the line itself runs as the interface does, whatever it begins with.
[[nodiscard]] QString inLine(const QStringList& parts);

// What somebody has written with 'between' between: without the spaces around, and without what is empty. A comma is
// any that their language has (، 、 ，).
[[nodiscard]] QStringList piecesOf(const QString& text, QChar between);

} // namespace models
