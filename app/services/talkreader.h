// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/noticesof.h"
#include "app/services/personnames.h"
#include "app/services/talktypes.h"

#include <QSet>

namespace store {
class Database;
}

namespace services {

// What talk of all sorts has in common: names of people, what waits, how far I have read. Lives as long as one question
// to the store.
class TalkReader
{
public:
    TalkReader(store::Database& db, QString me);

    [[nodiscard]] QString nameOf(const QString& personId) { return m_people.plain(personId); }
    [[nodiscard]] QString aboutPerson(const QString& personId) { return m_people.about(personId); }
    [[nodiscard]] QString nameApart(const QString& personId) { return m_people.apart(personId); }
    // The target, or a command for it, has not reached the server.
    [[nodiscard]] bool isWaiting(const QString& target) const { return m_waiting.contains(target); }
    // The server has said no to it.
    [[nodiscard]] bool isRefused(const QString& target) const { return m_refused.contains(target); }
    // The first of them to which it has; empty: none.
    [[nodiscard]] QString refusedOf(const QStringList& targets) const;
    [[nodiscard]] QDateTime readAt(const QString& aboutId);
    // How the person wants to be told.
    [[nodiscard]] domain::NoticeSettings settings();
    [[nodiscard]] bool isMuted(const QString& place) { return settings().mutedPlaces.contains(place); }
    [[nodiscard]] QList<TalkFound> search(const QString& words, const QString& place, int limit);

protected:
    store::Database& m_db;
    const QString m_me;

private:
    QSet<QString> m_waiting, m_refused;
    PersonNames m_people;
};

using domain::excerptOf;

} // namespace services
