// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/daymarks.h"

#include <QStringList>

namespace feed {

DayMarks::DayMarks(const QString& text)
{
    const QStringList pairs = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& pair : pairs) {
        const QDate day = QDate::fromString(pair.section(QLatin1Char(':'), 0, 0), Qt::ISODate);
        bool isNumber = false;
        const qint64 seq = pair.section(QLatin1Char(':'), 1).toLongLong(&isNumber);
        if (day.isValid() && isNumber)
            m_marks.append({day, seq});
    }
}

QDate DayMarks::last() const
{
    return m_marks.isEmpty() ? QDate() : m_marks.back().day;
}

void DayMarks::add(const QDate& day, qint64 seq)
{
    // A clock that was set back must not leave marks of days to come.
    m_marks.removeIf([&](const Mark& mark) { return mark.day >= day; });
    m_marks.append({day, seq});
}

qint64 DayMarks::forget(const QDate& day)
{
    qsizetype passed = 0;
    while (passed < m_marks.size() && m_marks.at(passed).day <= day)
        ++passed;
    if (passed == 0)
        return 0;
    m_marks.remove(0, passed - 1);
    return m_marks.front().seq;
}

QString DayMarks::text() const
{
    QStringList pairs;
    for (const Mark& mark : m_marks)
        pairs.append(mark.day.toString(Qt::ISODate) + QLatin1Char(':') + QString::number(mark.seq));
    return pairs.join(QLatin1Char(' '));
}

} // namespace feed
