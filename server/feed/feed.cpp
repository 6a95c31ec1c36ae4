// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/feed.h"

#include "app/domain/courserequest.h"
#include "app/domain/json.h"
#include "server/data/lives.h"
#include "server/data/scopes.h"
#include "server/feed/daymarks.h"
#include "server/feed/pagebuilder.h"
#include "server/feed/sharedchanges.h"

#include <algorithm>

namespace feed {

namespace {

const auto kMarksName = QStringLiteral("day_marks");

// True when a delegation to the person has begun or ended since their grants were written.
bool grantsAreDue(const data::Visit& visit, const QDateTime& now)
{
    return std::ranges::any_of(visit.delegations, [&](const data::StoredEntity& stored) {
        const auto delegation = domain::fromJson<domain::Delegation>(stored.object());
        if (!delegation)
            return false;
        const bool lasts = delegation->startsAt <= now && now < delegation->endsAt;
        const bool holds = std::ranges::any_of(visit.grants, [&](const data::Grant& grant) {
            return grant.holds() && grant.scope == data::deskScope(delegation->id);
        });
        return lasts != holds;
    });
}

// Somebody who held scopes and holds none was deactivated. Their clients keep what they have: to tell them of
// departures would empty them.
bool isDeactivated(const data::Visit& visit)
{
    return !visit.grants.isEmpty() && std::ranges::none_of(visit.grants, &data::Grant::holds);
}

QStringList heldBy(const data::Visit& visit)
{
    QStringList scopes;
    for (const data::Grant& grant : visit.grants) {
        if (grant.holds())
            scopes.append(grant.scope);
    }
    return scopes;
}

struct View
{
    std::unique_ptr<data::Reader> reader;
    data::Visit visit;
    bool due = false;
};

base::Result<View> viewFor(data::Storage& storage, const QString& personId, const QDateTime& now)
{
    auto reader = storage.read();
    if (!reader)
        return tl::unexpected(reader.error());
    auto visit = (*reader)->visit(personId);
    if (!visit)
        return tl::unexpected(visit.error());
    const bool due = grantsAreDue(*visit, now);
    return View{std::move(*reader), std::move(*visit), due};
}

// With the person's grants as they are by now.
base::Result<View> currentView(data::Storage& storage, const QString& personId, const QDateTime& now)
{
    auto view = viewFor(storage, personId, now);
    if (!view || !view->due)
        return view;
    view->reader.reset();
    {
        auto transaction = storage.begin(now);
        if (!transaction)
            return tl::unexpected(transaction.error());
        (*transaction)->refreshGrants(personId);
        if (const auto done = (*transaction)->commit(); !done)
            return tl::unexpected(done.error());
    }
    return viewFor(storage, personId, now);
}

base::Result<Cursor> cursorFor(const data::Visit& visit, const QString& text, const QString& epoch,
                               const QString& personId)
{
    Cursor cursor;
    cursor.epoch = epoch;
    cursor.owner = ownerOf(personId);
    if (text.isEmpty())
        return cursor;
    auto parsed = Cursor::parse(text);
    if (!parsed)
        return parsed;
    if (!parsed->owner.isEmpty() && parsed->owner != cursor.owner)
        return invalidCursor();
    parsed->owner = cursor.owner;
    if (parsed->epoch != epoch)
        return cursorExpired(QStringLiteral("the cursor is of another database"));
    const qint64 stands = parsed->from > 0 ? parsed->from : parsed->target;
    if (stands > 0 && stands < visit.pruned)
        return cursorExpired(QStringLiteral("the cursor is older than what the feed remembers"));
    const qint64 last = std::max(parsed->from, parsed->target);
    if (last > visit.seq)
        return cursorExpired(QStringLiteral("the cursor is ahead of the database"));
    if (parsed->life != data::Lives(visit.lives).at(last))
        return cursorExpired(QStringLiteral("the database was restored to before this cursor"));
    return parsed;
}

bool standsAtEnd(const Cursor& cursor, qint64 seq)
{
    return cursor.phase == Cursor::Phase::Done && cursor.from == seq && !cursor.snapshotOnly && seq > 0;
}

} // namespace

Feed::Feed(data::Storage& storage, const domain::Clock& clock) : m_storage(storage), m_clock(clock) {}

base::Result<Page> Feed::changes(const QString& personId, const QString& cursor, int limit)
{
    const auto view = currentView(m_storage, personId, m_clock.now());
    if (!view)
        return tl::unexpected(view.error());
    if (isDeactivated(view->visit))
        return base::failure(base::Error{base::Error::Kind::Rejected, QStringLiteral("this person was deactivated"),
                                         403, QStringLiteral("inactive-person"), 0});
    const auto from = cursorFor(view->visit, cursor, m_storage.epoch(), personId);
    if (!from)
        return tl::unexpected(from.error());
    const qint64 seq = view->visit.seq;
    if (standsAtEnd(*from, seq))
        return Page{{}, from->text(), false, true};
    return PageBuilder(*view->reader, view->visit, *from, std::clamp(limit, 1, kPageLimit)).build();
}

std::optional<SharedPages> Feed::shared(SharedChanges& changes, const QString& personId, const QString& cursor)
{
    if (!changes.mayHave(cursor))
        return std::nullopt;
    auto view = viewFor(m_storage, personId, m_clock.now());
    if (!view || view->due || !cursorFor(view->visit, cursor, m_storage.epoch(), personId))
        return std::nullopt;
    view->reader.reset(); // there may be something to read
    return changes.pages(personId, heldBy(view->visit), view->visit.seq, cursor);
}

std::optional<AtOnce> Feed::atOnce(const QString& personId, const QString& cursor, SharedChanges* shared, int form)
{
    if (cursor.isEmpty() || !m_storage.readsAtOnce())
        return std::nullopt;
    auto view = viewFor(m_storage, personId, m_clock.now());
    if (!view || view->due)
        return std::nullopt;
    const auto from = cursorFor(view->visit, cursor, m_storage.epoch(), personId);
    if (!from)
        return std::nullopt;
    if (standsAtEnd(*from, view->visit.seq))
        return from->text() == cursor ? std::optional<AtOnce>(AtOnce{}) : std::nullopt;
    view->reader.reset();
    auto pages =
        shared ? shared->pagesAtOnce(personId, heldBy(view->visit), view->visit.seq, cursor, form) : std::nullopt;
    return pages ? std::optional<AtOnce>(AtOnce{std::move(*pages)}) : std::nullopt;
}

base::Result<QStringList> Feed::scopes(const QString& personId)
{
    const auto view = currentView(m_storage, personId, m_clock.now());
    if (!view)
        return tl::unexpected(view.error());
    return heldBy(view->visit);
}

int Feed::onCommit(std::function<void(qint64)> callback)
{
    return m_storage.addListener(
        [callback = std::move(callback)](const data::Commit& commit) { callback(commit.seq); });
}

void Feed::removeCallback(int token)
{
    m_storage.removeListener(token);
}

base::Result<void> Feed::forgetAfter(int days)
{
    const QDate today = m_clock.now().toUTC().date();
    const auto isDone = [&](const DayMarks& marks) { return days > 0 && marks.last() == today; };
    {
        const auto reader = m_storage.read();
        if (!reader)
            return tl::unexpected(reader.error());
        const auto noted = (*reader)->meta(kMarksName);
        if (!noted)
            return tl::unexpected(noted.error());
        if (isDone(DayMarks(*noted)))
            return {};
    }
    auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto noted = (*transaction)->meta(kMarksName);
    const auto seq = (*transaction)->seq();
    if (!noted || !seq)
        return tl::unexpected(noted ? seq.error() : noted.error());
    DayMarks marks(*noted);
    if (isDone(marks)) // another process was quicker
        return {};
    marks.add(today, *seq);
    const qint64 upTo = marks.forget(today.addDays(-days));
    auto done = (*transaction)->setMeta(kMarksName, marks.text());
    if (done && upTo > 0)
        done = (*transaction)->prune(upTo);
    return done ? (*transaction)->commit() : done;
}

base::Result<void> Feed::prune(qint64 keep)
{
    auto transaction = m_storage.begin(m_clock.now());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto seq = (*transaction)->seq();
    if (!seq)
        return tl::unexpected(seq.error());
    if (*seq <= keep)
        return {};
    if (const auto done = (*transaction)->prune(*seq - keep); !done)
        return done;
    return (*transaction)->commit();
}

} // namespace feed
