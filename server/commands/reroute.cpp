// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/reroute.h"

#include "app/base/ids.h"
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/domain/requestrules.h"
#include "server/commands/authority.h"
#include "server/commands/consequences.h"
#include "server/commands/profiles.h"

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
            const auto requests = m_transaction.referring(kReroutedKind, QString::fromLatin1(field), personId);
            if (!requests)
                return tl::unexpected(requests.error());
            for (const data::StoredEntity& stored : *requests) {
                if (const auto done = request(stored); !done)
                    return done;
            }
        }
        return recomputeProfile(m_transaction, personId);
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

} // namespace commands
