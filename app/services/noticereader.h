// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/noticerules.h"
#include "app/services/talkreader.h"

#include <QHash>

namespace services {

// What there is to tell, made from the cache: the last 30 days, the newest first, and reminders of the next day; days
// are those of the zone of 'now'. Some milliseconds: not in the interface thread.
class NoticeReader final : public TalkReader
{
public:
    using TalkReader::TalkReader;

    [[nodiscard]] QList<domain::Notice> notices(const QDateTime& here);
    // After notices(): of those that may be here under an id which other devices have not, the one that all know.
    [[nodiscard]] const QHash<QString, QString>& commonIds() const { return m_common; }
    // Of a community, thread or conversation; empty when it is not here any more.
    [[nodiscard]] QString placeName(const QString& id);

private:
    void addPosts(const QDateTime& since);
    void addThreads(const QDateTime& since);
    void addMessages(const QDateTime& since);
    void addRequests(const QDateTime& since);
    void addBadges(const QDateTime& since);
    void addProfile(const QDateTime& since);
    void addMemberships(const QDateTime& since);
    void addReports(const QDateTime& since);
    void addEvents(const QDateTime& since);
    void addMentoring(const QDateTime& since);
    void addBothKept(const QDateTime& since);
    void addReminders(const QDateTime& now);
    void addSessions(const QDateTime& now, int minutes);
    void addPathwayDays(const QDateTime& now);
    void addEndings(const QDateTime& now);
    void add(std::optional<domain::Notice> notice, const QString& alias = {}); // 'alias': another id that it had
    void addNamed(std::optional<domain::Notice> notice);                       // that names a person by id

    QList<domain::Notice> m_notices;
    QHash<QString, QString> m_common;
    QDateTime m_readAll; // everything up to then was read in the history
};

} // namespace services
