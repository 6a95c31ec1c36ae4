// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commands/execution.h"

#include "app/domain/enrollmentrules.h"
#include "app/domain/json.h"
#include "app/domain/kinds.h"
#include "app/domain/pathwayprogress.h"
#include "app/domain/profilerules.h"
#include "app/domain/requestrules.h"
#include "server/commands/arrival.h"
#include "server/commands/authorship.h"
#include "server/commands/communities.h"
#include "server/commands/consequences.h"
#include "server/commands/followup.h"
#include "server/commands/form.h"
#include "server/commands/mentoring.h"
#include "server/commands/permissions.h"
#include "server/commands/profiles.h"
#include "server/data/scopes.h"

#include <algorithm>

namespace commands {

namespace {

const auto kRequestKind = domain::kindOf<domain::CourseRequest>();

tl::unexpected<base::Error> staleRevision()
{
    return base::failure(base::Error{base::Error::Kind::Conflict, QStringLiteral("the target changed since seen_rev"),
                                     409, QStringLiteral("stale-revision")});
}

bool createsItsTarget(const domain::Command& command)
{
    for (const char* kind : {"enrollment.register", "pathway.join",       "request.submit",
                             "delegation.set",      "profile.update",     "skill.assess",
                             "skill.endorse",       "kudos.give",         "mentor_offer.put",
                             "mentor_wish.put",     "availability.set",   "membership.join",
                             "membership.admit",    "conversation.start", "attachment.put",
                             "game.join",           "game.leave",         "course.save",
                             "course.recommend",    "course.rate",        "wish.make"}) {
        if (command.kind == QLatin1StringView(kind))
            return true;
    }
    return false;
}

bool isDecision(const domain::Command& command)
{
    for (const char* kind : {"request.approve", "request.decline", "request.ask", "request.reassign"}) {
        if (command.kind == QLatin1StringView(kind))
            return true;
    }
    return false;
}

} // namespace

Execution::Execution(data::Transaction& transaction, const domain::Person& actor, domain::Command command,
                     StatementSink* statements)
    : m_transaction(transaction),
      m_actor(actor),
      m_command(std::move(command)),
      m_statements(statements),
      m_kind(domain::targetKind(m_command.kind)),
      m_authority(transaction, transaction.now())
{
}

base::Result<qint64> Execution::run()
{
    auto policy = m_authority.policy();
    auto stored = m_transaction.entity(m_kind, m_command.target);
    if (!policy || !stored)
        return tl::unexpected(policy ? stored.error() : policy.error());
    m_policy = std::move(*policy);
    m_target = std::move(*stored);
    if (m_target)
        m_current = withoutAuthor(m_target->object());
    if (const auto allowed = checkAccess(); !allowed)
        return tl::unexpected(allowed.error());
    auto there = checkPermission(m_transaction, m_actor, m_command, m_current);
    if (there)
        there = checkReferences();
    if (!there)
        return tl::unexpected(there.error());
    auto entity = ruled();
    if (!entity)
        return tl::unexpected(entity.error());
    if (const auto kept = storeStatements(); !kept)
        return tl::unexpected(kept.error());
    if (m_target && *entity == withoutAuthor(m_target->object()))
        return m_target->rev;
    const auto before = m_target ? std::optional(m_target->object()) : std::nullopt;
    const auto rev = store(m_transaction, m_kind, m_command.target, withAuthor(*entity, m_command, m_actor.id));
    if (!rev)
        return rev;
    auto done = follow(*entity);
    if (done)
        done = followUp(m_transaction, m_actor, m_command, before, *entity);
    return done ? rev : tl::unexpected(done.error());
}

// What the command brings besides its target.
base::Result<void> Execution::follow(const QJsonObject& entity)
{
    if (is("attempt.save"))
        return recomputeEnrollment(m_transaction, m_actor.id, payloadText("course_id"));
    for (const auto& [kind, member] : {std::pair{domain::kindOf<domain::Profile>(), "id"},
                                       {domain::kindOf<domain::PersonSkill>(), "person_id"},
                                       {domain::kindOf<domain::Kudos>(), "to_id"}}) {
        if (m_kind == kind)
            return recomputeProfile(m_transaction, entity.value(QLatin1StringView(member)).toString());
    }
    if (const auto done = followMentoring(m_transaction, m_command, m_kind, entity, m_leftOut); !done)
        return done;
    if (const auto done = followTalk(m_transaction, m_actor.id, m_command, m_current, entity); !done)
        return done;
    if (!is("request.approve") || entity.value(QLatin1StringView("state")).toString() != QLatin1StringView("approved"))
        return {};
    const auto request = domain::fromJson<domain::CourseRequest>(entity);
    if (!request)
        return tl::unexpected(request.error());
    return registerRequester(m_transaction, *request);
}

base::Result<void> Execution::storeStatements()
{
    const QJsonArray statements = m_command.payload.value(QLatin1StringView("statements")).toArray();
    if (!is("attempt.save") || statements.isEmpty())
        return {};
    if (!m_statements)
        return base::failure(base::Error::Kind::Storage, QStringLiteral("there is no store for statements"));
    auto leftOut = m_statements->store(m_transaction, m_actor, statements);
    if (!leftOut)
        return tl::unexpected(leftOut.error());
    m_leftOut = std::move(*leftOut);
    return {};
}

base::Result<void> Execution::checkAccess()
{
    if (!m_target)
        return {};
    const auto visible = canSee();
    if (!visible)
        return tl::unexpected(visible.error());
    if (isDecision(m_command))
        return checkDecision();
    // What one may not see is not there, whoever asks.
    if (!*visible && !createsItsTarget(m_command) && !isByRole(m_command.kind))
        return refused("no-such-target", m_command.target);
    if (domain::needsSeenRevision(m_command.kind) || domain::isOlderWord(m_command, *m_current)) {
        if (m_kind == kRequestKind && m_current->value(QLatin1StringView("person_id")).toString() != m_actor.id)
            return refused("not-allowed", QStringLiteral("somebody else's request"));
        const auto stale = isStale();
        if (!stale)
            return tl::unexpected(stale.error());
        if (*stale && !changesNothing())
            return staleRevision();
    }
    return {};
}

// Two who did the same need not decide anything: it stands as the command wants it.
bool Execution::changesNothing()
{
    const auto entity = ruled();
    return entity && m_current && *entity == *m_current;
}

base::Result<void> Execution::checkDecision()
{
    auto request = domain::fromJson<domain::CourseRequest>(*m_current);
    const auto visible = canSee();
    const auto stale = isStale();
    if (!request || !visible || !stale)
        return tl::unexpected(!request ? request.error() : !visible ? visible.error() : stale.error());
    base::Result<bool> may = false;
    if (domain::isOpen(*request)) {
        const auto desk = m_authority.deskOf(*request);
        if (!desk)
            return tl::unexpected(desk.error());
        may = m_authority.mayDecide(m_actor, *desk, m_command.at);
        if (routeTo(*request, *desk, QStringLiteral("routed-before:") + m_command.id, m_transaction.now(),
                    m_policy.reviewDays))
            m_current = domain::toJson(*request);
    }
    // Somebody who could decide when they looked learns what happened since, even if it is out of their hands now.
    if (may && !*may && (*stale || !domain::isOpen(*request)))
        may = m_mayKnow = m_authority.couldDecide(m_actor, *request, m_command.at).value_or(false);
    if (!may)
        return tl::unexpected(may.error());
    if (!*may && request->personId != m_actor.id) {
        return *visible ? base::Result<void>(refused("not-allowed", QStringLiteral("it is not on your desk")))
                        : base::Result<void>(refused("no-such-target", m_command.target));
    }
    if (*stale)
        return staleRevision();
    return {};
}

base::Result<bool> Execution::isStale()
{
    qint64 seen = m_command.seenRev;
    if (!m_command.after.isEmpty()) {
        const auto before = m_transaction.appliedCommand(m_command.after);
        if (!before)
            return tl::unexpected(before.error());
        if (*before && (*before)->personId == m_actor.id && (*before)->target == m_command.target)
            seen = std::max(seen, (*before)->rev);
    }
    return seen != m_target->rev;
}

base::Result<bool> Execution::canSee()
{
    const auto held = data::heldScopes(m_transaction, m_actor.id, m_transaction.now());
    const auto scopes = m_transaction.scopesOf(m_kind, m_command.target);
    if (!held || !scopes)
        return tl::unexpected(held ? scopes.error() : held.error());
    return std::ranges::any_of(*scopes, [&](const QString& scope) { return held->contains(scope); });
}

QString Execution::payloadText(const char* member) const
{
    return m_command.payload.value(QLatin1StringView(member)).toString().trimmed();
}

base::Result<bool> Execution::exists(const QString& kind, const char* payloadMember)
{
    const QString id = payloadText(payloadMember);
    if (id.isEmpty())
        return true; // the rule says whether it must be there
    const auto stored = m_transaction.entity(kind, id);
    if (!stored)
        return tl::unexpected(stored.error());
    return stored->has_value();
}

base::Result<void> Execution::checkReferences()
{
    if (is("enrollment.register"))
        return checkRegistration();
    if (is("attempt.save"))
        return checkLearning();
    if (is("skill.assess") || is("skill.endorse") || is("kudos.give"))
        return checkColleague(is("kudos.give") ? "to_id" : "person_id");
    if (const auto possible = checkMentoring(m_transaction, m_actor, m_command, m_transaction.now()); !possible)
        return possible;
    if (const auto there = checkTalk(m_transaction, m_actor.id, m_kind, m_command, m_current); !there)
        return there;
    base::Result<bool> there = true;
    if (is("request.submit"))
        there = exists(domain::kindOf<domain::Course>(), "course_id");
    else if (is("pathway.join"))
        there = exists(domain::kindOf<domain::Pathway>(), "pathway_id");
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return refused("no-such-target", QStringLiteral("the catalog does not have it"));
    if (is("request.submit"))
        return checkOpenRequests();
    const char* who = is("request.reassign") ? "to" : is("delegation.set") ? "delegate_id" : nullptr;
    if (!who || payloadText(who).isEmpty())
        return {};
    const auto person = m_authority.activePerson(payloadText(who));
    if (!person)
        return tl::unexpected(person.error());
    if (!*person)
        return refused("invalid-payload", QLatin1StringView(who) + QStringLiteral(" is nobody of the organisation"));
    return {};
}

// Whom it is about is of the organisation, what it is about of the catalogue, and whoever speaks as supervisor is
// theirs.
base::Result<void> Execution::checkColleague(const char* whom)
{
    const auto skill = exists(domain::kindOf<domain::Skill>(), "skill_id");
    const auto person = m_authority.activePerson(payloadText(whom));
    if (!skill || !person)
        return tl::unexpected(skill ? person.error() : skill.error());
    if (!*skill)
        return refused("no-such-target", QStringLiteral("the catalogue has no such skill"));
    if (!*person)
        return refused("invalid-payload", QLatin1StringView(whom) + QStringLiteral(" is nobody of the organisation"));
    if (is("skill.assess") && domain::raterKindFor(m_actor.id, **person) == QLatin1StringView("peer"))
        return refused("not-allowed", QStringLiteral("only supervisors assess others"));
    return {};
}

// From another device, which did not know: there is one to decide about, not two.
base::Result<void> Execution::checkOpenRequests()
{
    domain::CourseRequest wanted;
    wanted.courseId = payloadText("course_id");
    wanted.title = payloadText("title");
    wanted.link = payloadText("link");
    const auto requests = m_transaction.referring(kRequestKind, QStringLiteral("person_id"), m_actor.id);
    if (!requests)
        return tl::unexpected(requests.error());
    const bool isOpen = std::ranges::any_of(*requests, [&](const data::StoredEntity& entity) {
        const auto request = domain::fromJson<domain::CourseRequest>(entity.object());
        return request && request->id != m_command.target && domain::isOpen(*request) &&
               domain::asksForTheSame(*request, wanted);
    });
    if (isOpen)
        return refused("already-open", QStringLiteral("the person's request for the same is not decided yet"));
    return checkNotGranted(wanted.courseId);
}

// What is open already is not asked for (R1): the person is registered, or may register.
base::Result<void> Execution::checkNotGranted(const QString& courseId)
{
    if (courseId.isEmpty())
        return {};
    const auto enrollment =
        m_transaction.entity(domain::kindOf<domain::Enrollment>(), domain::enrollmentId(m_actor.id, courseId));
    const auto approved = isApproved(courseId);
    if (!enrollment || !approved)
        return tl::unexpected(enrollment ? approved.error() : enrollment.error());
    const bool registered = *enrollment && (*enrollment)->object().value(QLatin1StringView("state")).toString() !=
                                               QLatin1StringView("withdrawn");
    return registered || *approved ? base::Result<void>(refused("already-granted", courseId)) : base::Result<void>();
}

base::Result<void> Execution::checkRegistration()
{
    const bool registered =
        m_current && m_current->value(QLatin1StringView("state")).toString() != QLatin1StringView("withdrawn");
    return checkCourse(payloadText("course_id"), registered);
}

// Learning goes on whatever became of the course or of the registration meanwhile; it begins as a registration does.
base::Result<void> Execution::checkLearning()
{
    const QString courseId = payloadText("course_id");
    const auto enrollment =
        m_transaction.entity(domain::kindOf<domain::Enrollment>(), domain::enrollmentId(m_actor.id, courseId));
    if (!enrollment)
        return tl::unexpected(enrollment.error());
    return *enrollment || m_current ? base::Result<void>() : checkCourse(courseId, false);
}

base::Result<void> Execution::checkCourse(const QString& courseId, bool registered)
{
    const auto stored = m_transaction.entity(domain::kindOf<domain::Course>(), courseId);
    if (!stored)
        return tl::unexpected(stored.error());
    if (courseId.isEmpty())
        return {};
    if (!*stored)
        return refused("no-such-target", QStringLiteral("the catalog does not have the course"));
    const auto course = domain::fromJson<domain::Course>((*stored)->object());
    if (!course)
        return tl::unexpected(course.error());
    if (!course->requiresApproval || registered)
        return {};
    const auto approved = isApproved(courseId);
    if (!approved)
        return tl::unexpected(approved.error());
    return *approved ? base::Result<void>()
                     : refused("not-allowed", QStringLiteral("the course needs an approved request"));
}

// A request of the person for this course was granted.
base::Result<bool> Execution::isApproved(const QString& courseId)
{
    const auto requests = m_transaction.referring(kRequestKind, QStringLiteral("course_id"), courseId);
    if (!requests)
        return tl::unexpected(requests.error());
    return std::ranges::any_of(*requests, [&](const data::StoredEntity& entity) {
        const auto request = domain::fromJson<domain::CourseRequest>(entity.object());
        return request && request->personId == m_actor.id && domain::isGranted(*request);
    });
}

base::Result<void> Execution::addCatalogCost(domain::RuleContext& context)
{
    const QString courseId = domain::requestedCourse(m_command, m_current);
    const auto stored = courseId.isEmpty() ? base::Result<std::optional<data::StoredEntity>>(std::nullopt)
                                           : m_transaction.entity(domain::kindOf<domain::Course>(), courseId);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return {};
    const auto course = domain::fromJson<domain::Course>((*stored)->object());
    if (!course)
        return tl::unexpected(course.error());
    context.courseCost = course->cost;
    context.courseCurrency = course->currency;
    return {};
}

base::Result<QJsonObject> Execution::ruled()
{
    domain::RuleContext context;
    context.actorId = m_actor.id;
    context.supervisorId = m_actor.supervisorId;
    context.policy = m_policy;
    if (const auto stood = addStanding(m_transaction, m_command, m_current, context); !stood)
        return tl::unexpected(stood.error());
    if (const auto priced = addCatalogCost(context); !priced)
        return tl::unexpected(priced.error());
    auto entity = domain::applyRule(m_command, context, m_current);
    if (!entity)
        return entity;
    if (m_current && *entity == *m_current && withoutAuthor(m_target->object()) == *m_current)
        return entity;
    return normalised(*entity);
}

base::Result<QJsonObject> Execution::normalised(const QJsonObject& entity)
{
    if (m_kind == kRequestKind)
        return normalisedRequest(entity);
    if (is("pathway.join"))
        return withPathwayDates(entity);
    if (is("attempt.save"))
        return withSaneDates(entity);
    auto known = is("message.send") ? withReaders(m_transaction, entity) : base::Result<QJsonObject>(entity);
    return known ? withArrival(m_command, *known, !m_current, m_transaction) : known;
}

base::Result<QJsonObject> Execution::normalisedRequest(const QJsonObject& entity)
{
    auto request = domain::fromJson<domain::CourseRequest>(entity);
    if (!request)
        return tl::unexpected(request.error());
    if (!domain::isOpen(*request))
        return entity;
    // The days that a desk has begin when the request reaches it, not when somebody wrote it on a plane.
    if (request->deskSince == m_command.at) {
        request->deskSince = m_transaction.now();
        request->dueAt = m_transaction.now().addDays(m_policy.reviewDays);
    }
    const auto desk = m_authority.deskOf(*request);
    if (!desk)
        return tl::unexpected(desk.error());
    routeTo(*request, *desk, QStringLiteral("routed:") + m_command.id, m_transaction.now(), m_policy.reviewDays);
    if (desk->personId.isEmpty()) {
        // Nobody can decide today; reroute() finds a desk when somebody comes.
        if (const auto noted = m_transaction.setMeta(QStringLiteral("deskless"), QStringLiteral("1")); !noted)
            return tl::unexpected(noted.error());
    }
    return domain::toJson(*request);
}

// A device's clock that runs ahead does not date what was reached into the future.
base::Result<QJsonObject> Execution::withSaneDates(const QJsonObject& entity)
{
    auto attempt = domain::fromJson<domain::Attempt>(entity);
    if (!attempt)
        return tl::unexpected(attempt.error());
    for (auto date : {&domain::Attempt::startedAt, &domain::Attempt::completedAt, &domain::Attempt::finishedAt}) {
        QDateTime& at = (*attempt).*date;
        if (at.isValid() && at > m_command.at && at > m_transaction.now())
            at = m_command.at;
    }
    return domain::toJson(*attempt);
}

base::Result<QJsonObject> Execution::withPathwayDates(const QJsonObject& entity)
{
    auto joined = domain::fromJson<domain::PathwayEnrollment>(entity);
    const auto stored = m_transaction.entity(domain::kindOf<domain::Pathway>(), payloadText("pathway_id"));
    if (!joined || !stored)
        return tl::unexpected(joined ? stored.error() : joined.error());
    const auto pathway = domain::fromJson<domain::Pathway>(*stored ? (*stored)->object() : QJsonObject());
    if (!pathway)
        return tl::unexpected(pathway.error());
    if (const QDateTime due = domain::pathwayDueAt(*pathway, joined->joinedAt); due.isValid())
        joined->dueAt = due;
    return domain::toJson(*joined);
}

base::Result<QList<domain::Change>> Execution::target()
{
    const auto stored = m_transaction.entity(m_kind, m_command.target);
    const auto visible = canSee();
    if (!stored || !visible)
        return tl::unexpected(stored ? visible.error() : stored.error());
    if (!*stored || !(*visible || m_mayKnow))
        return QList<domain::Change>{};
    return QList<domain::Change>{
        {m_kind, QStringLiteral("put"), m_command.target, (*stored)->rev, (*stored)->object()}};
}

} // namespace commands
