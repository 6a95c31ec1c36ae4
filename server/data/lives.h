// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace data {

// In which life of the database the numbers of its sequence were given. A life begins with the first commit of each
// process, and with the first one after the sequence was seen to go back. So a database that was restored from a backup
// gives numbers a second time, but never in the same life: a number and its life name one state of one history. Kept in
// meta as 'AFTER:ID AFTER:ID …', which the backup has, too.
class Lives
{
public:
    explicit Lives(QString text) : m_text(std::move(text)) {}

    // Empty before the first one: of databases from before lives were noted.
    [[nodiscard]] QString at(qint64 seq) const;
    // The numbers after this one are of a new life; returns its id.
    QString begin(qint64 after);
    // Lives whose numbers are all below this one.
    void forget(qint64 below);
    [[nodiscard]] const QString& text() const { return m_text; }

    static constexpr int kMost = 256; // cursors of earlier ones expire
    static constexpr char kName[] = "lives";

private:
    QString m_text;
};

} // namespace data
