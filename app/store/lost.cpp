// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/lost.h"

#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/store/database.h"
#include "app/store/meta.h"
#include "app/store/table.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace store {

namespace {

const auto kLost = QStringLiteral("lost");
constexpr qsizetype kMostLost = 300; // of a server that was begun anew all that somebody ever wrote is gone
constexpr qsizetype kLostTitle = 120;

const auto kWithdrawn = QStringLiteral("withdrawn");

bool isIn(const QList<domain::RequestEvent>& events, const QString& id)
{
    return std::ranges::any_of(events, [&](const domain::RequestEvent& event) { return event.id == id; });
}

template <domain::Entity T>
struct Change
{
    T before;
    std::optional<T> after; // nothing: it is not there any more
};

class Comparison
{
public:
    Comparison(Database& db, QString me) : m_db(db), m_me(std::move(me)) {}

    QList<Lost> run()
    {
        courses();
        pathways();
        requests();
        if (!m_lost.isEmpty() || wentBack())
            texts();
        return m_lost;
    }

private:
    // What waits in the outbox says by itself what becomes of it.
    template <domain::Entity T>
    QByteArray unchangedHere() const
    {
        return QByteArray(" AND id NOT IN (SELECT id FROM base WHERE kind = '") + domain::Declared<T>::kind + "')";
    }

    template <domain::Entity T>
    QList<Change<T>> changes(const QByteArray& mine)
    {
        const KindTable& kind = Table<T>::kind();
        QList<Change<T>> all;
        for (T& before : Table<T>::select(m_db, "WHERE " + mine + unchangedHere<T>(), m_me)) {
            std::optional<T> after;
            if (const auto stored = kind.read(m_db, before.id, "shadow_"); stored && *stored) {
                const auto now = kind.read(m_db, before.id);
                if (now && *now && (*now)->rev <= (*stored)->rev && !hasHistory<T>())
                    continue; // it went on, if anything
                if (auto read = domain::fromJson<T>((*stored)->data))
                    after = std::move(*read);
            }
            all.append({std::move(before), std::move(after)});
        }
        return all;
    }
    // A thing that keeps what happened to it says by itself what is missing.
    template <domain::Entity T>
    static constexpr bool hasHistory()
    {
        return std::is_same_v<T, domain::CourseRequest>;
    }

    template <domain::Entity T>
    void add(const QString& what, const QString& id, const QString& title, const T& thing)
    {
        m_lost.append({what, id, title.simplified().left(kLostTitle), domain::toJson(thing)});
    }

    template <domain::Entity T>
    QString titleOf(const QString& id)
    {
        const auto found = Table<T>::find(m_db, id);
        return found ? found->title : id;
    }

    void courses()
    {
        for (const auto& [before, after] : changes<domain::Enrollment>("person_id = ?1")) {
            const bool had = before.state != kWithdrawn;
            const bool has = after && after->state != kWithdrawn;
            const QString title = titleOf<domain::Course>(before.courseId);
            if (had && !has)
                add(QStringLiteral("registration"), before.courseId, title, before);
            else if (!had && has)
                add(QStringLiteral("withdrawal"), before.courseId, title, before);
            else if (had && (after->progress < before.progress ||
                             (before.completedAt.isValid() && !after->completedAt.isValid())))
                add(QStringLiteral("progress"), before.courseId, title, before);
        }
    }

    void pathways()
    {
        const auto active = QStringLiteral("active");
        for (const auto& [before, after] : changes<domain::PathwayEnrollment>("person_id = ?1")) {
            const bool had = before.state == active;
            const bool has = after && after->state == active;
            const QString title = titleOf<domain::Pathway>(before.pathwayId);
            if (had && !has)
                add(QStringLiteral("pathway"), before.pathwayId, title, before);
            else if (!had && has)
                add(QStringLiteral("left-pathway"), before.pathwayId, title, before);
        }
    }

    // One's own, and those of others with what one has done there.
    void requests()
    {
        for (const auto& [before, after] : changes<domain::CourseRequest>("?1 <> ''")) {
            const bool mine = before.personId == m_me;
            if (mine && !after) {
                if (before.state != kWithdrawn)
                    add(QStringLiteral("request"), before.id, before.title, before);
                continue;
            }
            const bool missing = std::ranges::any_of(before.events, [&](const domain::RequestEvent& event) {
                const bool ours = mine || event.actorId == m_me;
                return ours && !(after && isIn(after->events, event.id));
            });
            if (missing)
                add(QStringLiteral("request-step"), before.id, before.title, before);
        }
    }

    template <domain::Entity T>
    void textsOf(const QByteArray& mine)
    {
        for (const auto& [before, after] : changes<T>(mine)) {
            if (!after)
                add(QStringLiteral("text"), before.id, before.text, before);
        }
    }

    void texts()
    {
        textsOf<domain::Message>("author_id = ?1 AND ifnull(act, '') = '' AND removed_at IS NULL");
        textsOf<domain::Thread>("author_id = ?1 AND removed_at IS NULL");
        textsOf<domain::Post>("author_id = ?1 AND removed_at IS NULL");
        textsOf<domain::MentorshipEntry>("author_id = ?1 AND removed_at IS NULL");
        textsOf<domain::Note>("person_id = ?1 AND removed_at IS NULL");
    }

    // A text that is not there may have been in a community that one has left on another device. Revisions only grow,
    // though, while a server goes on.
    bool wentBack()
    {
        return std::ranges::any_of(kindTables(), [this](const KindTable& kind) {
            if (kind.name == domain::Declared<domain::Course>::kind)
                return false; // many, and nobody's own
            auto row = m_db.statement("SELECT 1 FROM " + kind.name + " t JOIN shadow_" + kind.name +
                                      " s ON s.id = t.id WHERE s.rev < t.rev LIMIT 1");
            return row.next();
        });
    }

    Database& m_db;
    const QString m_me;
    QList<Lost> m_lost;
};

QJsonObject toJson(const Lost& one)
{
    return {{QStringLiteral("what"), one.what},
            {QStringLiteral("id"), one.id},
            {QStringLiteral("title"), one.title},
            {QStringLiteral("data"), one.data}};
}

} // namespace

base::Result<void> recordLost(Database& writer)
{
    const QString me = meta(writer, QStringLiteral("person")).value_or(QString());
    if (me.isEmpty())
        return {};
    const QList<Lost> now = Comparison(writer, me).run();
    if (now.isEmpty())
        return {};
    QList<Lost> all = lost(writer);
    qsizetype more = 0;
    for (const Lost& one : now) {
        const bool known =
            std::ranges::any_of(all, [&](const Lost& other) { return other.what == one.what && other.id == one.id; });
        if (known)
            continue;
        if (all.size() < kMostLost)
            all.append(one);
        else
            ++more;
    }
    if (more > 0)
        all.append({QStringLiteral("more"), {}, QString::number(more), {}});
    QJsonArray array;
    for (const Lost& one : std::as_const(all))
        array.append(toJson(one));
    writer.noteChange(kLost, {}); // told with the commit
    return setMeta(writer, kLost, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

QList<Lost> lost(Database& db)
{
    QList<Lost> all;
    const auto kept = meta(db, kLost);
    const QJsonArray array = QJsonDocument::fromJson(kept.value_or(QString()).toUtf8()).array();
    for (const QJsonValue& value : array) {
        const QJsonObject one = value.toObject();
        all.append({one.value(QLatin1StringView("what")).toString(), one.value(QLatin1StringView("id")).toString(),
                    one.value(QLatin1StringView("title")).toString(), one.value(QLatin1StringView("data")).toObject()});
    }
    return all;
}

base::Result<void> forgetLost(Database& writer)
{
    auto done = removeMeta(writer, kLost);
    if (done)
        writer.noteChange(kLost, {});
    return done;
}

} // namespace store
