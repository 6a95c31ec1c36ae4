// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/requestrules.h"

#include "app/base/plaintext.h"

#include <QRegularExpression>
#include <QUrl>

#include <tuple>

namespace domain {

namespace {

const auto kPending = QStringLiteral("pending");
const auto kAsked = QStringLiteral("asked");
const auto kLearningDevelopment = QStringLiteral("learning-development");

QString text(const Command& command, const char* member)
{
    return command.payload.value(QLatin1StringView(member)).toString().trimmed();
}

void putOnDesk(CourseRequest& request, const QString& personId, const QString& role, const Command& command,
               const RuleContext& context)
{
    request.deskId = personId;
    request.deskRole = role;
    request.deskSince = command.at;
    request.dueAt = command.at.addDays(context.policy.reviewDays);
}

void record(CourseRequest& request, const Command& command, const RuleContext& context, const QString& action,
            const QString& words, const QString& toId = {})
{
    RequestEvent event;
    event.id = command.id;
    event.at = command.at;
    event.actorId = context.actorId;
    const bool ownAct = context.actorId == request.personId || context.actorId == request.deskId;
    event.onBehalfOf = ownAct ? QString() : request.deskId;
    event.action = action;
    event.text = words;
    event.toId = toId;
    request.events.append(event);
    request.updatedAt = command.at;
}

void close(CourseRequest& request, const QString& state)
{
    request.state = state;
    request.deskId.clear();
    request.deskRole.clear();
    request.deskSince = {};
    request.dueAt = {};
}

// What is said about a request stands in its trail, which others read.
base::Result<void> checkWords(const Command& command)
{
    for (const char* member : {"comment", "reason", "question", "text"}) {
        if (!base::isPlainText(command.payload.value(QLatin1StringView(member)).toString()))
            return ruleFailure("invalid-payload", QLatin1StringView(member) + QStringLiteral(": control characters"));
    }
    return {};
}

base::Result<CourseRequest> openRequest(const Command& command, const std::optional<QJsonObject>& current)
{
    if (const auto plain = checkWords(command); !plain)
        return tl::unexpected(plain.error());
    auto request = existing<CourseRequest>(current, command);
    if (request && !isOpen(*request))
        return ruleFailure("wrong-state", QStringLiteral("the request is already ") + request->state);
    return request;
}

base::Result<CourseRequest> ownRequest(const Command& command, const RuleContext& context,
                                       const std::optional<QJsonObject>& current)
{
    auto request = openRequest(command, current);
    if (request && request->personId != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's request"));
    return request;
}

base::Result<CourseRequest> someoneElsesRequest(const Command& command, const RuleContext& context,
                                                const std::optional<QJsonObject>& current)
{
    auto request = openRequest(command, current);
    if (request && request->personId == context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("nobody decides on their own request"));
    return request;
}

bool overLimit(const CourseRequest& request, const Policy& policy)
{
    return request.cost && policy.costLimit > 0 && *request.cost > policy.costLimit;
}

// A new id stands in addresses and on command lines.
bool isNewId(const QString& id)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$"));
    return form.match(id).hasMatch();
}

base::Result<void> checkLengths(const CourseRequest& request)
{
    const std::tuple<const char*, const QString*, qsizetype> texts[] = {
        {"title", &request.title, kRequestTitleMost},
        {"provider", &request.provider, kRequestProviderMost},
        {"link", &request.link, kRequestLinkMost}};
    for (const auto& [member, text, most] : texts) {
        if (text->size() > most)
            return ruleFailure("invalid-payload",
                               QLatin1StringView(member) + QStringLiteral(": longer than %1 characters").arg(most));
    }
    return {};
}

base::Result<void> checkTexts(const CourseRequest& request)
{
    if (const auto bounded = checkLengths(request); !bounded)
        return bounded;
    for (const auto& [member, text] : {std::pair{"title", &request.title}, std::pair{"provider", &request.provider}}) {
        if (!isOneLine(*text) || !base::isPlainText(*text))
            return ruleFailure("invalid-payload",
                               QLatin1StringView(member) + QStringLiteral(": a line break or a control character"));
    }
    for (const auto& [member, text] :
         {std::pair{"reason", &request.reason}, std::pair{"skill_gap", &request.skillGap}}) {
        if (!base::isPlainText(*text))
            return ruleFailure("invalid-payload", QLatin1StringView(member) + QStringLiteral(": control characters"));
    }
    return {};
}

bool isCurrency(const QString& code)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{3}$"));
    return form.match(code).hasMatch();
}

// A link is shown to whoever decides: nothing but a page of the web.
base::Result<void> checkDetails(const CourseRequest& request)
{
    const bool isAmount = !request.cost || (*request.cost >= 0 && *request.cost <= kRequestCostMost); // NaN is none
    if (!isAmount)
        return ruleFailure("invalid-payload", QStringLiteral("cost is negative or above a milliard"));
    if (request.cost && request.currency.isEmpty())
        return ruleFailure("invalid-payload", QStringLiteral("a cost without its currency"));
    if (!request.currency.isEmpty() && !isCurrency(request.currency))
        return ruleFailure("invalid-payload", QStringLiteral("currency is not an ISO 4217 code"));
    const bool web = request.link.startsWith(QLatin1StringView("https://"), Qt::CaseInsensitive) ||
                     request.link.startsWith(QLatin1StringView("http://"), Qt::CaseInsensitive);
    if (!request.link.isEmpty() && !web)
        return ruleFailure("invalid-payload", QStringLiteral("link is not an address of the web"));
    for (const QDate& date : {request.fromDate, request.toDate}) {
        if (date.isValid() && (date.year() < kRequestYearLeast || date.year() > kRequestYearMost))
            return ruleFailure("invalid-payload", QStringLiteral("a date outside of the years 2000 to 2199"));
    }
    if (request.fromDate.isValid() && request.toDate.isValid() && request.toDate < request.fromDate)
        return ruleFailure("invalid-payload", QStringLiteral("to_date is before from_date"));
    return {};
}

// A course of the catalog costs what the catalog says, unless the person knows better: no request gets by the limit by
// saying nothing.
void takeCatalogCost(CourseRequest& request, const RuleContext& context)
{
    const bool isAmount = context.courseCost && *context.courseCost >= 0 && *context.courseCost <= kRequestCostMost;
    const QString currency = isCurrency(context.courseCurrency) ? context.courseCurrency : context.policy.currency;
    if (request.cost || request.courseId.isEmpty() || !isAmount || currency.isEmpty())
        return;
    request.cost = context.courseCost;
    request.currency = currency;
}

// Where a link leads, however it was copied: scheme, 'www.', a slash at the end and a fragment say nothing about that.
QString pageOf(const QString& link)
{
    const QUrl url(link.trimmed());
    QString page = url.host().toLower();
    if (page.startsWith(QLatin1StringView("www.")))
        page.remove(0, 4);
    page += url.adjusted(QUrl::StripTrailingSlash).path();
    if (page.endsWith(QLatin1Char('/')))
        page.chop(1);
    return url.hasQuery() ? page + QLatin1Char('?') + url.query() : page;
}

} // namespace

QString foldedWords(const QString& words)
{
    return words.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

bool asksForTheSame(const CourseRequest& one, const CourseRequest& other)
{
    if (!one.courseId.isEmpty() || !other.courseId.isEmpty())
        return one.courseId == other.courseId;
    if (!one.link.isEmpty() && !other.link.isEmpty())
        return pageOf(one.link) == pageOf(other.link);
    return foldedWords(one.title) == foldedWords(other.title);
}

QString requestedCourse(const Command& command, const std::optional<QJsonObject>& current)
{
    const auto is = [&](const char* kind) { return command.kind == QLatin1StringView(kind); };
    const QJsonObject about = is("request.submit") ? command.payload : current.value_or(QJsonObject());
    return is("request.submit") || is("request.approve")
               ? about.value(QLatin1StringView("course_id")).toString().trimmed()
               : QString();
}

bool awaitsDecision(const CourseRequest& request)
{
    return request.state == QLatin1StringView(kAwaitsDecision);
}

bool isOpen(const CourseRequest& request)
{
    return request.state == kPending || request.state == kAsked;
}

bool isGranted(const CourseRequest& request)
{
    return request.state == QLatin1StringView("approved") || request.state == QLatin1StringView("fulfilled");
}

base::Result<QJsonObject> submitRequest(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    if (current)
        return ruleFailure("wrong-state", QStringLiteral("there is a request with this id"));
    if (!isNewId(command.target))
        return ruleFailure("invalid-payload", QStringLiteral("the target is not a usable id"));
    const auto title = requiredText(command, "title");
    if (!title)
        return tl::unexpected(title.error());
    const auto reason = requiredText(command, "reason");
    if (!reason)
        return tl::unexpected(reason.error());
    QJsonObject fields = command.payload;
    for (const char* ruled :
         {"events", "state", "desk_id", "desk_role", "desk_since", "due_at", "submitted_at", "updated_at"})
        fields.remove(QLatin1StringView(ruled));
    fields.insert(QStringLiteral("id"), command.target);
    auto request = fromJson<CourseRequest>(fields);
    if (!request)
        return ruleFailure("invalid-payload", request.error().detail);
    auto plausible = checkTexts(*request);
    if (plausible)
        plausible = checkDetails(*request);
    if (!plausible)
        return tl::unexpected(plausible.error());
    takeCatalogCost(*request, context);
    request->personId = context.actorId;
    request->submittedAt = command.at;
    const bool hasSupervisor = !context.supervisorId.isEmpty();
    putOnDesk(*request, hasSupervisor ? context.supervisorId : context.policy.learningDevelopmentId,
              hasSupervisor ? QStringLiteral("supervisor") : kLearningDevelopment, command, context);
    record(*request, command, context, QStringLiteral("submitted"), *reason, request->deskId);
    return toJson(*request);
}

base::Result<QJsonObject> withdrawRequest(const Command& command, const RuleContext& context,
                                          const std::optional<QJsonObject>& current)
{
    const auto stands = existing<CourseRequest>(current, command);
    if (stands && stands->personId == context.actorId && stands->state == QLatin1StringView("withdrawn"))
        return *current; // by another device of theirs
    auto request = ownRequest(command, context, current);
    if (!request)
        return tl::unexpected(request.error());
    record(*request, command, context, QStringLiteral("withdrawn"), text(command, "comment"));
    close(*request, QStringLiteral("withdrawn"));
    return toJson(*request);
}

base::Result<QJsonObject> answerRequest(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>& current)
{
    auto request = ownRequest(command, context, current);
    if (!request)
        return tl::unexpected(request.error());
    if (request->state != kAsked)
        return ruleFailure("wrong-state", QStringLiteral("nothing was asked"));
    const auto answer = requiredText(command, "text");
    if (!answer)
        return tl::unexpected(answer.error());
    record(*request, command, context, QStringLiteral("answered"), *answer, request->deskId);
    request->state = kPending;
    putOnDesk(*request, request->deskId, request->deskRole, command, context);
    return toJson(*request);
}

base::Result<QJsonObject> approveRequest(const Command& command, const RuleContext& context,
                                         const std::optional<QJsonObject>& current)
{
    auto request = someoneElsesRequest(command, context, current);
    if (!request)
        return tl::unexpected(request.error());
    takeCatalogCost(*request, context); // one that was asked for before the catalog named its cost
    const auto& learningDevelopment = context.policy.learningDevelopmentId;
    const bool goesOn = request->deskRole != kLearningDevelopment && overLimit(*request, context.policy) &&
                        !learningDevelopment.isEmpty() && learningDevelopment != request->personId;
    record(*request, command, context, QStringLiteral("approved"), text(command, "comment"),
           goesOn ? learningDevelopment : QString());
    if (goesOn) {
        request->state = kPending;
        putOnDesk(*request, learningDevelopment, kLearningDevelopment, command, context);
    } else {
        close(*request, QStringLiteral("approved"));
    }
    return toJson(*request);
}

base::Result<QJsonObject> declineRequest(const Command& command, const RuleContext& context,
                                         const std::optional<QJsonObject>& current)
{
    auto request = someoneElsesRequest(command, context, current);
    if (!request)
        return tl::unexpected(request.error());
    const auto reason = requiredText(command, "reason");
    if (!reason)
        return tl::unexpected(reason.error());
    record(*request, command, context, QStringLiteral("declined"), *reason);
    close(*request, QStringLiteral("declined"));
    return toJson(*request);
}

base::Result<QJsonObject> askBack(const Command& command, const RuleContext& context,
                                  const std::optional<QJsonObject>& current)
{
    auto request = someoneElsesRequest(command, context, current);
    if (!request)
        return tl::unexpected(request.error());
    const auto question = requiredText(command, "question");
    if (!question)
        return tl::unexpected(question.error());
    record(*request, command, context, QStringLiteral("asked"), *question, request->personId);
    request->state = kAsked;
    return toJson(*request);
}

base::Result<QJsonObject> reassignRequest(const Command& command, const RuleContext& context,
                                          const std::optional<QJsonObject>& current)
{
    auto request = someoneElsesRequest(command, context, current);
    if (!request)
        return tl::unexpected(request.error());
    const auto to = requiredText(command, "to");
    if (!to)
        return tl::unexpected(to.error());
    if (*to == request->personId)
        return ruleFailure("not-allowed", QStringLiteral("nobody decides on their own request"));
    record(*request, command, context, QStringLiteral("reassigned"), text(command, "comment"), *to);
    putOnDesk(*request, *to, request->deskRole, command, context);
    return toJson(*request);
}

base::Result<QJsonObject> setDelegation(const Command& command, const RuleContext& context,
                                        const std::optional<QJsonObject>&)
{
    if (command.target != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's desk"));
    QJsonObject fields = command.payload;
    fields.insert(QStringLiteral("id"), command.target);
    auto delegation = fromJson<Delegation>(fields);
    if (!delegation)
        return ruleFailure("invalid-payload", delegation.error().detail);
    if (delegation->delegateId.isEmpty() || delegation->delegateId == context.actorId)
        return ruleFailure("invalid-payload", QStringLiteral("delegate_id must name another person"));
    if (!delegation->startsAt.isValid() || !delegation->endsAt.isValid() || delegation->startsAt >= delegation->endsAt)
        return ruleFailure("invalid-payload", QStringLiteral("the absence ends before it starts"));
    delegation->updatedAt = command.at;
    return toJson(*delegation);
}

base::Result<QJsonObject> clearDelegation(const Command& command, const RuleContext& context,
                                          const std::optional<QJsonObject>& current)
{
    auto delegation = existing<Delegation>(current, command);
    if (!delegation)
        return tl::unexpected(delegation.error());
    if (command.target != context.actorId)
        return ruleFailure("not-allowed", QStringLiteral("somebody else's desk"));
    delegation->endsAt = command.at;
    delegation->updatedAt = command.at;
    return toJson(*delegation);
}

} // namespace domain
