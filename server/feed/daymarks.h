// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace feed {

// Where the sequence stood on which day, oldest first. As text "2026-03-02:41 2026-03-03:97"; what is no such pair is
// passed over.
class DayMarks
{
public:
    explicit DayMarks(const QString& text);

    [[nodiscard]] QDate last() const; // invalid: none
    // A second mark of a day replaces the first.
    void add(const QDate& day, qint64 seq);
    // The sequence number of the last mark up to 'day', 0 when there is none; the marks before that one go.
    qint64 forget(const QDate& day);
    [[nodiscard]] QString text() const;

private:
    struct Mark
    {
        QDate day;
        qint64 seq = 0;
    };
    QList<Mark> m_marks;
};

} // namespace feed
