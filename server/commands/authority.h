// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/courserequest.h"
#include "app/domain/homecards.h"
#include "app/domain/person.h"
#include "server/data/reader.h"

namespace commands {

// Where a request lies.
struct Desk
{
    QString personId; // empty: the organisation has nobody who could decide
    QString role;     // supervisor | learning-development
    // Who would decide, were they not away with the requester in their place; empty: nobody like that.
    QString insteadOf;
};

// Who decides on what, by the people, delegations and policy of the reader.
class Authority
{
public:
    Authority(data::Reader& reader, const QDateTime& now);

    // The organisation's policy; the built-in defaults when none is stored.
    [[nodiscard]] base::Result<domain::Policy> policy();
    // Absent when there is none with this id, or when they are not active.
    [[nodiscard]] base::Result<std::optional<domain::Person>> activePerson(const QString& id);

    // Where the request lies in truth: on its desk while somebody active sits there, else on the next one of: the
    // requester's supervisor, that one's supervisor, the policy's person for learning & development, anybody else of
    // learning & development, an administrator. Never on the requester's own, nor on one where they stand in for who is
    // away, unless nobody else is left.
    [[nodiscard]] base::Result<Desk> deskOf(const domain::CourseRequest& request);
    // The same without regard to where it lies now.
    [[nodiscard]] base::Result<Desk> firstDesk(const domain::CourseRequest& request);

    // The desk's holder, their delegate (at the time of the deed or now), and for what lies with learning & development
    // everybody of that role.
    [[nodiscard]] base::Result<bool> mayDecide(const domain::Person& actor, const Desk& desk, const QDateTime& at);
    // May decide now, or could while the request lay on an earlier desk.
    [[nodiscard]] base::Result<bool> couldDecide(const domain::Person& actor, const domain::CourseRequest& request,
                                                 const QDateTime& at);

private:
    // Whom a desk must have: somebody active, or somebody active in whose place another than the requester decides.
    enum class Need {
        Active,
        Decider,
    };

    [[nodiscard]] base::Result<bool> isAway(const QString& personId, const domain::CourseRequest& request);
    [[nodiscard]] base::Result<bool> isFree(const QString& personId, const domain::CourseRequest& request, Need need);
    [[nodiscard]] base::Result<QString> anybodyWith(const QString& role, const domain::CourseRequest& request,
                                                    Need need);
    [[nodiscard]] base::Result<QList<Desk>> chainOf(const domain::CourseRequest& request);
    [[nodiscard]] base::Result<Desk> firstOf(const QList<Desk>& chain, const domain::CourseRequest& request, Need need);

    data::Reader& m_reader;
    const QDateTime m_now;
};

// Puts the open request on the desk and says so in its trail ('routed') when it lies elsewhere; true when it did.
bool routeTo(domain::CourseRequest& request, const Desk& desk, const QString& eventId, const QDateTime& now,
             int reviewDays);

} // namespace commands
