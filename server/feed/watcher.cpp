// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/watcher.h"

#include "server/data/scopes.h"
#include "server/feed/cursor.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <mutex>

namespace feed {

class Watcher::State
{
public:
    quint64 add(const QStringList& scopes, Wake wake)
    {
        const std::scoped_lock lock(m_mutex);
        const quint64 token = ++m_last;
        for (const QString& scope : scopes)
            m_byScope[scope].insert(token);
        m_waiting.insert(token, {scopes, std::move(wake)});
        return token;
    }

    // True when it was still waiting.
    bool remove(quint64 token)
    {
        const std::scoped_lock lock(m_mutex);
        return take(token).has_value();
    }

    void committed(const data::Commit& commit)
    {
        const std::scoped_lock lock(m_mutex);
        QSet<quint64> concerned;
        if (commit.wide) {
            for (auto it = m_waiting.keyBegin(); it != m_waiting.keyEnd(); ++it)
                concerned.insert(*it);
        }
        for (const QString& scope : commit.scopes)
            concerned.unite(m_byScope.value(scope));
        for (const quint64 token : std::as_const(concerned)) {
            // Under the lock, so that remove() does not return while it runs.
            if (auto waiting = take(token))
                waiting->wake({std::move(waiting->scopes), commit.seq});
        }
    }

    [[nodiscard]] qsizetype size() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_waiting.size();
    }

private:
    struct Waiting
    {
        QStringList scopes;
        Wake wake;
    };

    std::optional<Waiting> take(quint64 token)
    {
        const auto found = m_waiting.find(token);
        if (found == m_waiting.end())
            return std::nullopt;
        Waiting waiting = std::move(*found);
        m_waiting.erase(found);
        for (const QString& scope : std::as_const(waiting.scopes)) {
            const auto tokens = m_byScope.find(scope);
            tokens->remove(token);
            if (tokens->isEmpty())
                m_byScope.erase(tokens);
        }
        return waiting;
    }

    mutable std::mutex m_mutex;
    quint64 m_last = 0;
    QHash<quint64, Waiting> m_waiting;
    QHash<QString, QSet<quint64>> m_byScope;
};

namespace {

base::Result<data::Visit> visitOf(data::Storage& storage, const QString& personId)
{
    const auto reader = storage.read();
    if (!reader)
        return tl::unexpected(reader.error());
    return (*reader)->visit(personId);
}

// Whether the feed of this person has something after the sequence number.
base::Result<bool> hasNews(data::Storage& storage, const QString& personId, qint64 after)
{
    const auto reader = storage.read();
    if (!reader)
        return tl::unexpected(reader.error());
    const auto visit = (*reader)->visit(personId);
    if (!visit)
        return tl::unexpected(visit.error());
    if (visit->seq <= after)
        return false;
    QList<data::ScopeRange> ranges;
    for (const data::Grant& grant : visit->grants) {
        if (grant.since > after || grant.until > after)
            return true;
        if (grant.holds())
            ranges.append({grant.scope, after, true});
    }
    const auto rows = (*reader)->changedRows(ranges, visit->seq, 1);
    if (!rows)
        return tl::unexpected(rows.error());
    return !rows->isEmpty();
}

} // namespace

Watcher::Watcher(data::Storage& storage) : m_state(std::make_shared<State>()), m_storage(storage)
{
    m_listener = storage.addListener([state = m_state](const data::Commit& commit) { state->committed(commit); });
}

Watcher::~Watcher()
{
    m_storage.removeListener(m_listener);
}

base::Result<quint64> Watcher::watch(const QString& personId, const QString& cursor, Wake wake)
{
    const auto from = Cursor::parse(cursor);
    if (!from)
        return tl::unexpected(from.error());
    const auto visit = visitOf(m_storage, personId);
    if (!visit)
        return tl::unexpected(visit.error());
    // A change of grants touches the person's own scope.
    QStringList scopes{data::personScope(personId)};
    for (const data::Grant& grant : visit->grants) {
        if (grant.holds() && !scopes.contains(grant.scope))
            scopes.append(grant.scope);
    }
    // First wait, then look: a commit in between is noticed by one or the other.
    const quint64 token = m_state->add(scopes, wake);
    const auto news = from->phase == Cursor::Phase::Done && !from->snapshotOnly
                          ? hasNews(m_storage, personId, from->from)
                          : base::Result<bool>(true);
    if (news && !*news)
        return token;
    const bool wasWaiting = m_state->remove(token);
    if (!news)
        return tl::unexpected(news.error());
    if (wasWaiting)
        wake({});
    return 0;
}

void Watcher::unwatch(quint64 token)
{
    m_state->remove(token);
}

qsizetype Watcher::waiting() const
{
    return m_state->size();
}

} // namespace feed
