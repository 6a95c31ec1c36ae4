// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/requestreader.h"

#include "app/domain/ports.h"
#include "app/domain/requestrules.h"
#include "app/services/otherside.h"
#include "app/store/outbox.h"
#include "app/store/people.h"
#include "app/store/searchtext.h"
#include "app/store/table.h"

#include <algorithm>

namespace services {

namespace {

using Requests = store::Table<domain::CourseRequest>;

constexpr auto kRole = "learning-development";
constexpr int kMostDecided = 200;
constexpr int kMostEnrollments = 10;
constexpr int kMostSimilar = 5;

bool isDecision(const domain::RequestEvent& event)
{
    return event.action == QLatin1StringView("approved") || event.action == QLatin1StringView("declined");
}

// When 'personId' last decided; invalid: never.
QDateTime decidedAt(const domain::CourseRequest& request, const QString& personId)
{
    QDateTime at;
    for (const auto& event : request.events) {
        if (event.actorId == personId && isDecision(event))
            at = event.at;
    }
    return at;
}

QDateTime approvedAt(const domain::CourseRequest& request)
{
    QDateTime at;
    for (const auto& event : request.events) {
        if (event.action == QLatin1StringView("approved"))
            at = event.at;
    }
    return at;
}

// At least half of the words of both titles are the same.
bool isAlike(const QSet<QString>& a, const QSet<QString>& b)
{
    const auto both = QSet<QString>(a).intersect(b).size();
    return both > 0 && 2 * both >= std::max(a.size(), b.size());
}

QSet<QString> wordSet(const QString& title)
{
    const auto words = store::searchtext::words(title);
    return {words.cbegin(), words.cend()};
}

QString textOf(const domain::Command& command)
{
    for (const char* member : {"comment", "reason", "question", "text"}) {
        const QString text = command.payload.value(QLatin1StringView(member)).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

RequestReader::RequestReader(store::Database& db, const domain::Clock& clock, const QString& personId)
    : m_db(db), m_clock(clock), m_personId(personId), m_desks{personId}
{
    auto absent = db.statement("SELECT id FROM delegation WHERE delegate_id = ?1 AND starts_at <= ?2 AND ends_at > ?2");
    absent.args(personId, clock.now());
    while (absent.next())
        m_desks.append(absent.text(0));
    auto role = m_db.statement("SELECT 1 FROM person WHERE id = ?1 AND instr(roles, '\"learning-development\"') > 0");
    role.args(m_personId);
    m_isDevelopment = role.next();
}

bool RequestReader::isMineToDecide(const domain::CourseRequest& request) const
{
    return domain::isOpen(request) && request.personId != m_personId &&
           (m_desks.contains(request.deskId) || (m_isDevelopment && request.deskRole == QLatin1StringView(kRole)));
}

QString RequestReader::nameOf(const QString& personId) const
{
    if (personId.isEmpty())
        return {};
    const auto known = m_names.constFind(personId);
    if (known != m_names.cend())
        return *known;
    auto row = m_db.statement("SELECT name FROM person WHERE id = ?1");
    row.args(personId);
    return *m_names.insert(personId, row.next() ? row.text(0) : personId);
}

// Of those who report to them, and of the two themselves, the delegation is here.
QString RequestReader::standInFor(const QString& personId) const
{
    const auto absent = personId.isEmpty() ? std::nullopt : store::Table<domain::Delegation>::find(m_db, personId);
    const QDateTime now = m_clock.now();
    const bool is = absent && absent->delegateId != m_personId && absent->startsAt <= now && now < absent->endsAt;
    return is ? absent->delegateId : QString();
}

RequestItem RequestReader::itemOf(domain::CourseRequest request) const
{
    RequestItem item;
    auto command = m_db.statement(
        "SELECT id, state = 'wedged', kind FROM outbox WHERE entity = 'course_request' AND target = ?1 ORDER BY "
        "state = 'wedged' DESC, seq DESC LIMIT 1");
    command.args(request.id);
    if (command.next()) {
        item.waitingCommandId = command.text(0);
        item.delivery = command.number(1) != 0 ? Delivery::Wedged : Delivery::Waiting;
        item.waitingKind = command.text(2);
    }
    item.personName = nameOf(request.personId);
    item.deskName = nameOf(request.deskId);
    const QString standIn = domain::isOpen(request) ? standInFor(request.deskId) : QString();
    item.standInName = standIn == request.personId ? QString() : nameOf(standIn); // nobody decides on their own
    item.mayDecide = isMineToDecide(request);
    item.awaitsMe = item.mayDecide && domain::awaitsDecision(request);
    item.request = std::move(request);
    return item;
}

QList<RequestItem> RequestReader::itemsOf(QList<domain::CourseRequest> requests) const
{
    QList<RequestItem> items;
    for (auto& request : requests)
        items.append(itemOf(std::move(request)));
    return items;
}

QList<RequestItem> RequestReader::mine() const
{
    return itemsOf(Requests::select(
        m_db, "WHERE person_id = ?1 ORDER BY state IN ('pending', 'asked') DESC, submitted_at DESC, id", m_personId));
}

QList<RequestItem> RequestReader::toReview() const
{
    QList<domain::CourseRequest> requests;
    for (const QString& desk : m_desks) {
        requests.append(Requests::select(
            m_db, "WHERE desk_id = ?1 AND state IN ('pending', 'asked') AND person_id <> ?2", desk, m_personId));
    }
    if (m_isDevelopment) {
        const QString role = QString::fromLatin1(kRole);
        auto ofRole = Requests::select(
            m_db, "WHERE desk_role = ?1 AND state IN ('pending', 'asked') AND person_id <> ?2", role, m_personId);
        ofRole.removeIf([this](const auto& request) { return m_desks.contains(request.deskId); });
        requests.append(ofRole);
    }
    // What waits for an answer of the learner comes after what waits for a decision.
    std::stable_sort(requests.begin(), requests.end(), [](const auto& a, const auto& b) {
        const bool nowA = domain::awaitsDecision(a);
        const bool nowB = domain::awaitsDecision(b);
        return nowA != nowB ? nowA : a.deskSince < b.deskSince;
    });
    return itemsOf(std::move(requests));
}

int RequestReader::toReviewCount() const
{
    int count = 0;
    for (const QString& desk : m_desks) {
        auto row =
            m_db.statement("SELECT count(*) FROM course_request WHERE desk_id = ?1 AND state = ?3 AND person_id <> ?2");
        row.args(desk, m_personId, QString::fromLatin1(domain::kAwaitsDecision));
        if (row.next())
            count += int(row.number(0));
    }
    if (m_isDevelopment) {
        auto row = m_db.statement("SELECT desk_id FROM course_request WHERE desk_role = ?1 AND state = ?3 AND "
                                  "person_id <> ?2");
        row.args(QString::fromLatin1(kRole), m_personId, QString::fromLatin1(domain::kAwaitsDecision));
        while (row.next())
            count += m_desks.contains(row.text(0)) ? 0 : 1;
    }
    return count;
}

QList<RequestItem> RequestReader::decided() const
{
    auto requests = Requests::select(m_db, "WHERE person_id <> ?1 AND instr(events, ?2) > 0", m_personId,
                                     QLatin1Char('"') + m_personId + QLatin1Char('"'));
    erase_if(requests, [this](const auto& request) { return !decidedAt(request, m_personId).isValid(); });
    std::stable_sort(requests.begin(), requests.end(), [this](const auto& a, const auto& b) {
        return decidedAt(a, m_personId) > decidedAt(b, m_personId);
    });
    return itemsOf(requests.first(std::min<qsizetype>(kMostDecided, requests.size())));
}

bool RequestReader::isReviewer() const
{
    return m_desks.size() > 1 || hasDesk();
}

bool RequestReader::hasDesk() const
{
    if (m_isDevelopment)
        return true;
    auto row = m_db.statement(
        "SELECT EXISTS (SELECT 1 FROM person WHERE supervisor_id = ?1) OR EXISTS (SELECT 1 FROM course_request WHERE "
        "desk_id = ?1 AND person_id <> ?1) OR EXISTS (SELECT 1 FROM policy WHERE learning_development_id = ?1)");
    row.args(m_personId);
    return row.next() && row.number(0) != 0;
}

std::optional<RequestItem> RequestReader::request(const QString& id) const
{
    auto found = Requests::find(m_db, id);
    return found ? std::optional(itemOf(std::move(*found))) : std::nullopt;
}

QString RequestReader::openRequestLike(const RequestDraft& draft) const
{
    domain::CourseRequest wanted;
    wanted.courseId = draft.courseId;
    wanted.title = draft.title;
    wanted.link = draft.link;
    const auto open = Requests::select(
        m_db, "WHERE person_id = ?1 AND state IN ('pending', 'asked') ORDER BY submitted_at DESC, id", m_personId);
    const auto same = std::ranges::find_if(
        open, [&wanted](const domain::CourseRequest& request) { return domain::asksForTheSame(request, wanted); });
    return same == open.end() ? QString() : same->id;
}

RequestContext RequestReader::context(const QString& id) const
{
    RequestContext context;
    const auto request = Requests::find(m_db, id);
    if (!request)
        return context;
    context.person = store::personOf(m_db, request->personId).value_or(domain::Person{});
    if (const auto policy = store::Table<domain::Policy>::find(m_db, QStringLiteral("org"))) {
        context.currency = policy->currency;
        context.costLimit = policy->costLimit;
    }
    readEnrollments(context);
    readBudget(context);
    context.similar = similarTo(*request);
    return context;
}

void RequestReader::readEnrollments(RequestContext& context) const
{
    context.enrollments = store::Table<domain::Enrollment>::select(
        m_db,
        "WHERE person_id = ?1 AND state <> 'withdrawn' ORDER BY ifnull(completed_at, registered_at) DESC LIMIT ?2",
        context.person.id, kMostEnrollments);
    for (const auto& enrollment : context.enrollments) {
        auto row = m_db.statement("SELECT title FROM course WHERE id = ?1");
        row.args(enrollment.courseId);
        context.enrollmentTitles.append(row.next() ? row.text(0) : enrollment.courseId);
    }
}

// What was approved this calendar year (of the person's zone) for those who report to me. Costs in another currency
// than the policy's cannot be added up and are left out.
void RequestReader::readBudget(RequestContext& context) const
{
    const int year = m_clock.now().toTimeZone(m_clock.zone()).date().year();
    const auto approved = Requests::select(
        m_db,
        "WHERE state IN ('approved', 'fulfilled') AND cost > 0 AND (currency = ?2 OR ifnull(currency, '') = '') AND "
        "person_id IN (SELECT id FROM person WHERE supervisor_id = ?1)",
        m_personId, context.currency);
    for (const auto& request : approved) {
        const QDateTime at = approvedAt(request);
        if (at.isValid() && at.toTimeZone(m_clock.zone()).date().year() == year)
            context.approvedCostThisYear += *request.cost;
    }
}

QList<RequestItem> RequestReader::similarTo(const domain::CourseRequest& request) const
{
    QList<RequestItem> similar;
    const auto words = wordSet(request.title);
    // Titles first: whole requests with their trails are read for those only that are alike.
    auto row = m_db.statement("SELECT id, title, course_id FROM course_request WHERE id <> ?1 AND state <> 'withdrawn' "
                              "ORDER BY submitted_at DESC LIMIT 1000");
    row.args(request.id);
    while (similar.size() < kMostSimilar && row.next()) {
        const bool sameCourse = !request.courseId.isEmpty() && row.text(2) == request.courseId;
        if (!sameCourse && !isAlike(words, wordSet(row.text(1))))
            continue;
        if (auto other = Requests::find(m_db, row.text(0)))
            similar.append(itemOf(std::move(*other)));
    }
    return similar;
}

std::optional<Conflict> RequestReader::conflict(const QString& id) const
{
    for (const auto& entry : store::Outbox(m_db).itemsOf(id)) {
        // A request that was not taken has no other side: it is in the sync inspector.
        if (entry.state != store::OutboxState::Wedged || entry.command.kind == QLatin1StringView("request.submit"))
            continue;
        Conflict conflict;
        conflict.commandId = entry.command.id;
        conflict.myAction = entry.command.kind;
        conflict.myText = textOf(entry.command);
        conflict.code = entry.problem ? entry.problem->code : QString();
        conflict.theirs =
            domain::fromJson<domain::CourseRequest>(otherSideOf(m_db, entry)).value_or(domain::CourseRequest{});
        return conflict;
    }
    return std::nullopt;
}

std::optional<domain::Delegation> RequestReader::delegation() const
{
    auto found = store::Table<domain::Delegation>::find(m_db, m_personId);
    return found && found->endsAt > m_clock.now() ? found : std::nullopt;
}

std::optional<base::Error> RequestReader::hindrance(const QString& id) const
{
    const auto request = Requests::find(m_db, id);
    if (!request || !domain::isOpen(*request) || request->personId == m_personId || isMineToDecide(*request))
        return {};
    const bool haveI = decidedAt(*request, m_personId).isValid();
    return base::Error{base::Error::Kind::Rejected, QStringLiteral("on the desk of ") + request->deskId, 0,
                       haveI ? QStringLiteral("wrong-state") : QStringLiteral("not-allowed"), 0};
}

qint64 RequestReader::revisionOf(const QString& id) const
{
    auto row = m_db.statement("SELECT rev FROM course_request WHERE id = ?1");
    row.args(id);
    return row.next() ? row.number(0) : 0;
}

} // namespace services
