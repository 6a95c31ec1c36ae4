// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/reroute.h"

#include "app/base/ids.h"
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/domain/requestrules.h"
#include "server/commands/authority.h"
#include "server/commands/consequences.h"
#include "server/commands/foreach.h"
#include "server/commands/profiles.h"
#include "server/data/entityof.h"

namespace commands {

namespace {

const auto kReroutedKind = domain::kindOf<domain::CourseRequest>();
constexpr int kRequestsPerPage = 500;

// True when it lies where the line of supervision put it, not where somebody sent it.
bool followsTheLine(const domain::CourseRequest& request)
{
    if (request.deskRole != QLatin1StringView("supervisor"))
        return false;
    for (auto event = request.events.crbegin(); event != request.events.crend(); ++event) {
        if (event->toId == request.deskId)
            return event->action != QLatin1StringView("reassigned");
    }
    return true;
}

class Rerouting
{
public:
    explicit Rerouting(data::Transaction& transaction)
        : m_transaction(transaction), m_authority(transaction, transaction.now())
    {
    }

    base::Result<void> request(const data::StoredEntity& stored)
    {
        auto request = domain::fromJson<domain::CourseRequest>(stored.object());
        if (!request)
            return tl::unexpected(request.error());
        if (!domain::isOpen(*request))
            return {};
        const auto desk = followsTheLine(*request) ? m_authority.firstDesk(*request) : m_authority.deskOf(*request);
        const auto policy = m_authority.policy();
        if (!desk || !policy)
            return tl::unexpected(desk ? policy.error() : desk.error());
        if (desk->personId.isEmpty())
            m_deskless = true;
        if (!routeTo(*request, *desk, QStringLiteral("routed:") + base::newId(), m_transaction.now(),
                     policy->reviewDays))
            return {};
        ++m_moved;
        const auto done = store(m_transaction, kReroutedKind, request->id, domain::toJson(*request));
        if (!done)
            return tl::unexpected(done.error());
        return {};
    }

    base::Result<void> person(const QString& personId)
    {
        if (const auto done = endStandingIn(personId); !done)
            return done;
        for (const char* field : {"desk_id", "person_id"}) {
            if (const auto done = requests(field, personId); !done)
                return done;
        }
        return recomputeProfile(m_transaction, personId);
    }

    // Those that name the person so.
    base::Result<void> requests(const char* field, const QString& personId)
    {
        const auto named = m_transaction.referring(kReroutedKind, QString::fromLatin1(field), personId);
        if (!named)
            return tl::unexpected(named.error());
        for (const data::StoredEntity& stored : *named) {
            if (const auto done = request(stored); !done)
                return done;
        }
        return {};
    }

    // Requests that found no desk at all; there are none in an organisation that has an administrator.
    base::Result<void> deskless()
    {
        const auto some = m_transaction.meta(QStringLiteral("deskless"));
        if (!some)
            return tl::unexpected(some.error());
        if (some->isEmpty() && !m_deskless)
            return {};
        m_deskless = false;
        QString after;
        while (true) {
            const auto page = m_transaction.page(kReroutedKind, after, kRequestsPerPage);
            if (!page)
                return tl::unexpected(page.error());
            if (page->isEmpty())
                break;
            for (const data::StoredEntity& stored : *page) {
                const bool has = !stored.object().value(QLatin1StringView("desk_id")).toString().isEmpty();
                if (const auto done = has ? base::Result<void>() : request(stored); !done)
                    return done;
            }
            after = page->back().id;
        }
        return m_transaction.setMeta(QStringLiteral("deskless"), m_deskless ? QStringLiteral("1") : QString());
    }

    [[nodiscard]] int moved() const { return m_moved; }

private:
    // Whoever is gone stands in for nobody: those who report there see the desk's owner again.
    base::Result<void> endStandingIn(const QString& personId)
    {
        const auto person = data::entityOf<domain::Person>(m_transaction, personId);
        if (!person)
            return tl::unexpected(person.error());
        if (*person && (*person)->active)
            return {};
        const auto desks =
            m_transaction.referring(domain::kindOf<domain::Delegation>(), QStringLiteral("delegate_id"), personId);
        if (!desks)
            return tl::unexpected(desks.error());
        for (const data::StoredEntity& stored : *desks) {
            auto delegation = domain::fromJson<domain::Delegation>(stored.object());
            if (!delegation)
                return tl::unexpected(delegation.error());
            if (delegation->endsAt <= m_transaction.now())
                continue;
            delegation->endsAt = m_transaction.now();
            delegation->updatedAt = m_transaction.now();
            const auto done =
                store(m_transaction, domain::kindOf<domain::Delegation>(), delegation->id, domain::toJson(*delegation));
            if (!done)
                return tl::unexpected(done.error());
        }
        return {};
    }

    data::Transaction& m_transaction;
    Authority m_authority;
    int m_moved = 0;
    bool m_deskless = false;
};

const auto kNextAbsence = QStringLiteral("next_absence"); // meta: when one begins or ends; empty: never looked

// The moments at which something changes that lie ahead.
QDateTime nextOf(const domain::Delegation& delegation, const QDateTime& now)
{
    return delegation.startsAt > now ? delegation.startsAt : delegation.endsAt > now ? delegation.endsAt : QDateTime();
}

QString earlier(const QString& noted, const QDateTime& next)
{
    const QString wire = next.isValid() ? domain::toWire(next) : QStringLiteral("never");
    return noted.isEmpty() || noted == QLatin1StringView("never") ||
                   (next.isValid() && next < domain::instantFromWire(noted))
               ? wire
               : noted;
}

} // namespace

base::Result<int> reroute(data::Transaction& transaction, const QStringList& personIds)
{
    Rerouting rerouting(transaction);
    for (const QString& personId : personIds) {
        if (const auto done = rerouting.person(personId); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = rerouting.deskless(); !done)
        return tl::unexpected(done.error());
    return rerouting.moved();
}

base::Result<void> followDelegation(data::Transaction& transaction, const std::optional<QJsonObject>& before,
                                    const QJsonObject& after)
{
    Rerouting rerouting(transaction);
    QStringList standIns;
    for (const QJsonObject& said : {before.value_or(QJsonObject()), after}) {
        const QString id = said.value(QLatin1StringView("delegate_id")).toString();
        if (!id.isEmpty() && !standIns.contains(id))
            standIns.append(id);
    }
    for (const QString& id : std::as_const(standIns)) {
        if (const auto done = rerouting.requests("person_id", id); !done)
            return done;
    }
    const auto delegation = domain::fromJson<domain::Delegation>(after);
    const auto noted = transaction.meta(kNextAbsence);
    if (!delegation || !noted)
        return tl::unexpected(delegation ? noted.error() : delegation.error());
    // Never looked: the first look comes by itself, and sees this one too.
    return noted->isEmpty()
               ? base::Result<void>()
               : transaction.setMeta(kNextAbsence, earlier(*noted, nextOf(*delegation, transaction.now())));
}

base::Result<bool> absencesDue(data::Reader& reader, const QDateTime& now)
{
    return reader.meta(kNextAbsence).map([&](const QString& noted) {
        return noted.isEmpty() || (noted != QLatin1StringView("never") && domain::instantFromWire(noted) <= now);
    });
}

base::Result<void> followAbsences(data::Transaction& transaction)
{
    const auto noted = transaction.meta(kNextAbsence);
    if (!noted)
        return tl::unexpected(noted.error());
    const QDateTime now = transaction.now();
    const QDateTime since = noted->isEmpty() ? QDateTime() : domain::instantFromWire(*noted);
    QStringList standIns;
    QString next = QStringLiteral("never");
    const auto read = forEach<domain::Delegation>(transaction, [&](const domain::Delegation& delegation) {
        next = earlier(next, nextOf(delegation, now));
        const auto passed = [&](const QDateTime& at) { return at <= now && (!since.isValid() || at >= since); };
        if (passed(delegation.startsAt) || passed(delegation.endsAt))
            standIns.append(delegation.delegateId);
    });
    if (!read)
        return tl::unexpected(read.error());
    standIns.removeDuplicates();
    Rerouting rerouting(transaction);
    for (const QString& id : std::as_const(standIns)) {
        if (const auto done = rerouting.requests("person_id", id); !done)
            return done;
    }
    return transaction.setMeta(kNextAbsence, next);
}

} // namespace commands
