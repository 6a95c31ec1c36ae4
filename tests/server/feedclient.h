// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/command.h"
#include "server/feed/feed.h"
#include "tests/server/serversupport.h"

#include <QMap>

namespace support {

// A client as docs/protocol.md wants it: takes pages, keeps what it was told, forgets what it was told to forget.
class FeedClient final
{
public:
    FeedClient(feed::Feed& feed, QString person) : m_feed(&feed), m_person(std::move(person)) {}

    // The server was started anew.
    void ask(feed::Feed& feed) { m_feed = &feed; }

    // One page. Empty when it worked, else the code of the error.
    QString pull(int limit)
    {
        const auto page = m_feed->changes(m_person, cursor, limit);
        if (!page)
            return page.error().code.isEmpty() ? page.error().detail : page.error().code;
        ++pages;
        lines = 0;
        more = page->more;
        nothing = page->nothing;
        const bool taken = take(page->ndjson);
        if (!nothing && (!taken || lines > limit))
            return QStringLiteral("malformed page");
        cursor = page->cursor;
        return {};
    }

    // Pages until there is nothing more.
    QString pullAll(int limit = 1000)
    {
        for (int i = 0; i < 100'000; ++i) {
            const QString problem = pull(limit);
            if (!problem.isEmpty() || !more)
                return problem;
        }
        return QStringLiteral("it never ends");
    }

    bool take(const QByteArray& ndjson)
    {
        bool ended = false;
        for (const QByteArray& line : ndjson.split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (ended || object.isEmpty())
                return false;
            if (object.contains(QLatin1StringView("cursor"))) {
                cursor = object.value(QLatin1StringView("cursor")).toString();
                ended = true;
                continue;
            }
            ++lines;
            apply(object);
        }
        return ended;
    }

    // "kind/id" → content
    [[nodiscard]] QMap<QString, QJsonObject> content() const
    {
        QMap<QString, QJsonObject> all;
        for (auto it = m_entities.begin(); it != m_entities.end(); ++it)
            all.insert(it.key(), it->second);
        return all;
    }
    [[nodiscard]] bool has(const char* kind, const QString& id) const
    {
        return m_entities.contains(QLatin1StringView(kind) + QLatin1Char('/') + id);
    }

    QString cursor;
    bool more = false;
    bool nothing = false;
    int lines = 0;
    int pages = 0;

private:
    void apply(const QJsonObject& line)
    {
        const auto change = domain::fromJson<domain::Change>(line);
        const QString key = change->kind + QLatin1Char('/') + change->id;
        if (change->op == QLatin1StringView("delete"))
            m_entities.remove(key);
        else if (m_entities.value(key).first < change->rev)
            m_entities.insert(key, {change->rev, change->data});
    }

    feed::Feed* m_feed;
    const QString m_person;
    QMap<QString, std::pair<qint64, QJsonObject>> m_entities;
};

// What the person may see, read straight from the tables.
inline QMap<QString, QJsonObject> visibleTo(data::Storage& storage, const QString& person, const QDateTime& now)
{
    QMap<QString, QJsonObject> all;
    const auto reader = storage.read();
    const QStringList held = *data::heldScopes(**reader, person, now);
    domain::forEachKind([&](auto type) {
        const QString kind = domain::kindOf<typename decltype(type)::type>();
        const auto entities = (*reader)->page(kind, QString(), 1'000'000);
        for (const data::StoredEntity& entity : *entities) {
            const QStringList scopes = *(*reader)->scopesOf(kind, entity.id);
            if (std::any_of(scopes.begin(), scopes.end(), [&](const QString& s) { return held.contains(s); }))
                all.insert(kind + QLatin1Char('/') + entity.id, entity.object());
        }
    });
    return all;
}

} // namespace support
