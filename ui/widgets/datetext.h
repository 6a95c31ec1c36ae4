// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>

namespace widgets {

// A day, a time of day, or both, as a person types it: in the order of the language, or as 2026-11-23 14:30, in the
// digits of the language or in Latin ones, with any marks between them, a month by its name, a year with two digits
// as one of this century.
class DateText final
{
public:
    enum class Parts { Day, DayAndTime, Time };
    enum class Part { Year, Month, Day, Hour, Minute, Half }; // Half: AM or PM
    // NoTime: there is a day, and nothing of its time. HalfMissing: 2:30 where the language says AM or PM.
    enum class Wrong { Nothing, Empty, Unread, NoSuchDay, NoSuchTime, NoTime, HalfMissing };
    struct Read
    {
        Wrong wrong = Wrong::Unread;
        QDate day;
        QTime time;
    };
    struct Run // of digits
    {
        int at = 0;
        int size = 0;
    };

    explicit DateText(Parts parts, const QLocale& locale = {});
    [[nodiscard]] QString write(const QDate& day, const QTime& time) const;
    [[nodiscard]] Read read(const QString& text) const;
    [[nodiscard]] bool hasHalves() const;

    // Where the numbers of a text stand; of one that has as many as 'write' gives, which part is which.
    [[nodiscard]] static QList<Run> runs(const QString& text);
    [[nodiscard]] QList<Part> order(const QString& text) const;

private:
    struct Number
    {
        int size = 0; // in digits
        int value = 0;
    };
    [[nodiscard]] QList<Number> numbers(const QString& text, int dayNumbers) const;
    [[nodiscard]] Wrong readDay(const QList<Number>& numbers, int named, QDate& day) const;
    [[nodiscard]] Wrong readTime(QList<Number> numbers, int half, QTime& time) const;

    Parts m_parts;
    QLocale m_locale;
    QString m_dayPattern;
    QString m_timePattern;
    QList<Part> m_dayOrder;
};

} // namespace widgets
