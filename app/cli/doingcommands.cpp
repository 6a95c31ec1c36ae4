// SPDX-FileCopyrightText: 2026 The LXCP Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/delivery.h"
#include "app/domain/enrollment.h"
#include "app/domain/json.h"
#include "app/services/catalogservice.h"
#include "app/services/learningservice.h"
#include "app/services/requestservice.h"
#include "app/store/store.h"
#include "app/store/table.h"

#include <algorithm>

namespace cli {

namespace {

// The course with the id that was given, or with that at its source. Empty after having said that there is none:
// nothing is queued that can only be refused.
QString courseOf(Context& context, services::Workspace& workspace)
{
    const QString id = context.arguments().words().first();
    const QString course = workspace.downloads().courseNamed(id);
    if (course.isEmpty())
        context.fail({base::Error::Kind::Rejected, id, 0, QStringLiteral("no-such-target"), 0});
    return course;
}

// Gives a command through 'service' and follows it to the server.
template <typename Service, typename Give>
void deliver(Context& context, services::Workspace& workspace, Give give)
{
    auto* delivery = new Delivery(context, workspace);
    auto* service = new Service(workspace.store(), context.clock(), workspace.personId(), delivery);
    QObject::connect(service, &Service::refused, delivery, &Delivery::refuse);
    delivery->follow(give(*service));
}

QString deliveryName(services::Delivery delivery)
{
    switch (delivery) {
    case services::Delivery::Settled:
        return QStringLiteral("settled");
    case services::Delivery::Waiting:
        return QStringLiteral("waiting");
    case services::Delivery::Wedged:
        return QStringLiteral("wedged");
    }
    Q_UNREACHABLE();
}

// What a command about a request is called here.
QString deedName(const QString& commandKind)
{
    constexpr std::pair<const char*, const char*> kNames[] = {
        {"request.withdraw", "withdrawal"}, {"request.answer", "answer"}, {"request.approve", "approval"},
        {"request.decline", "decline"},     {"request.ask", "question"},  {"request.reassign", "handing over"}};
    for (const auto& [kind, name] : kNames) {
        if (commandKind == QLatin1StringView(kind))
            return QString::fromLatin1(name);
    }
    return commandKind;
}

// What waits to be asked for, or what the server refused, is on nobody's desk. Of a later command about a request it
// is that command which waits or was refused, while the request stays as it is.
QString stateWord(const services::RequestItem& item)
{
    const bool isWaiting = item.delivery == services::Delivery::Waiting;
    if (item.delivery == services::Delivery::Settled)
        return item.request.state;
    if (item.waitingKind == QLatin1StringView("request.submit"))
        return isWaiting ? QStringLiteral("waiting") : QStringLiteral("refused");
    return QStringLiteral("%1 (%2 %3)")
        .arg(item.request.state, deedName(item.waitingKind),
             isWaiting ? QStringLiteral("waiting") : QStringLiteral("refused"));
}

// Whose turn it is, at the end of a line.
QString turnOf(const services::RequestItem& item, const QString& me)
{
    if (item.waitingKind == QLatin1StringView("request.submit"))
        return {};
    const bool isMine = item.request.state == QLatin1StringView("asked") && item.request.personId == me;
    if (isMine)
        return Context::tr("(waits for your answer)");
    return item.standInName.isEmpty() ? item.deskName
                                      : Context::tr("%1 in place of %2").arg(item.standInName, item.deskName);
}

// Sends a draft, unless there is nothing to ask for, or the same was asked for already: that is said, and nothing is
// sent.
void submit(Context& context, services::Workspace& workspace, const services::RequestDraft& draft)
{
    const services::RequestService requests(workspace.store(), context.clock(), workspace.personId());
    const QString open = requests.openRequestLike(draft);
    if (requests.isGranted(draft.courseId)) {
        context.console().say(
            Context::tr("The course is open to you already: go on with it, or register with 'lxcp register %1'.")
                .arg(draft.courseId));
        return context.exit(Refused);
    }
    const auto course = draft.courseId.isEmpty()
                            ? std::nullopt
                            : store::Table<domain::Course>::find(workspace.store().reader(), draft.courseId);
    if (open.isEmpty() && course && !course->requiresApproval) {
        context.console().say(
            Context::tr("The course is open to everybody, without being asked for: 'lxcp register %1'.")
                .arg(draft.courseId));
        return context.exit(Refused);
    }
    if (open.isEmpty())
        return deliver<services::RequestService>(
            context, workspace, [&draft](services::RequestService& service) { return service.submit(draft); });
    context.console().say(Context::tr("You have asked for it already; the request %1 is not decided yet.").arg(open));
    context.exit(Refused);
}

// A decision with a text.
template <typename Give>
void decide(Context& context, const QString& option, Give give)
{
    const QString id = context.arguments().words().first();
    const QString text = context.arguments().value(option).trimmed();
    if (services::Workspace* workspace = context.workspace())
        deliver<services::RequestService>(context, *workspace,
                                          [&](services::RequestService& service) { return give(service, id, text); });
}

// A course that is opened by an approval is asked for; the registration follows from it.
bool waitsForApproval(const services::CoursePage& page)
{
    return page.course.requiresApproval && !page.enrollment && !page.isApproved;
}

} // namespace

void registerFor(Context& context)
{
    services::Workspace* workspace = context.workspace();
    const QString course = workspace ? courseOf(context, *workspace) : QString();
    if (course.isEmpty())
        return;
    const auto page = services::CatalogService(workspace->store(), workspace->personId()).page(course);
    if (page && page->enrollment) {
        context.console().say(Context::tr("You are registered for it already."));
        if (!page->enrollmentWaiting.isEmpty()) // since a moment ago: how far has that come?
            return (new Delivery(context, *workspace))->follow(page->enrollmentWaiting);
        return (new Delivery(context, *workspace))->isSo(page->enrollment->id);
    }
    if (page && waitsForApproval(*page)) {
        context.console().say(
            page->openRequestId.isEmpty()
                ? Context::tr("This course needs an approval: ask for it with 'lxcp request %1 --reason TEXT'.")
                      .arg(course)
                : Context::tr("You have asked for it already; the request %1 is not decided yet.")
                      .arg(page->openRequestId));
        return context.exit(Refused);
    }
    deliver<services::LearningService>(
        context, *workspace, [&course](services::LearningService& service) { return service.registerFor(course); });
}

void withdraw(Context& context)
{
    const QString id = context.arguments().words().first();
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    bool isRequest = false;
    {
        const services::RequestService service(workspace->store(), context.clock(), workspace->personId());
        isRequest = service.request(id).has_value();
    }
    if (isRequest)
        return deliver<services::RequestService>(
            context, *workspace, [&id](services::RequestService& service) { return service.withdraw(id); });
    const QString named = workspace->downloads().courseNamed(id);
    const QString course = named.isEmpty() ? id : named;
    const auto page = services::CatalogService(workspace->store(), workspace->personId()).page(course);
    if (page && !page->enrollment) {
        context.console().say(Context::tr("You are not registered for it."));
        if (!page->enrollmentWaiting.isEmpty()) // withdrawn a moment ago
            return (new Delivery(context, *workspace))->follow(page->enrollmentWaiting);
        return (new Delivery(context, *workspace))->isSo(domain::enrollmentId(workspace->personId(), course));
    }
    if (page && page->enrollment->mandatory) {
        context.console().say(
            Context::tr("You cannot withdraw: it is mandatory. Whoever assigned it to you can change that."));
        return context.exit(Refused);
    }
    deliver<services::LearningService>(
        context, *workspace, [&course](services::LearningService& service) { return service.withdraw(course); });
}

void request(Context& context)
{
    const Arguments& arguments = context.arguments();
    services::RequestDraft draft;
    draft.title = arguments.value(QStringLiteral("free"));
    draft.reason = arguments.value(QStringLiteral("reason"));
    draft.link = arguments.value(QStringLiteral("link"));
    draft.currency = arguments.value(QStringLiteral("currency"));
    if (arguments.has(QStringLiteral("cost")))
        draft.cost = arguments.value(QStringLiteral("cost")).toDouble();
    if (draft.cost.has_value() == draft.currency.isEmpty())
        return context.usage(Context::tr("--cost and --currency go together."));
    services::Workspace* workspace = context.workspace();
    if (workspace && !arguments.words().isEmpty())
        draft.courseId = courseOf(context, *workspace);
    if (const auto course = draft.courseId.isEmpty()
                                ? std::nullopt
                                : store::Table<domain::Course>::find(workspace->store().reader(), draft.courseId))
        draft.title = course->title;
    if (workspace && draft.courseId.isEmpty() == arguments.words().isEmpty())
        submit(context, *workspace, draft);
}

void requests(Context& context)
{
    services::Workspace* workspace = context.workspace();
    if (!workspace)
        return;
    const services::RequestService service(workspace->store(), context.clock(), workspace->personId());
    const bool review = context.arguments().has(QStringLiteral("to-review"));
    for (const services::RequestItem& item : review ? service.toReview() : service.mine()) {
        if (review && !item.awaitsMe) // asked back: the learner's turn
            continue;
        QJsonObject object = domain::toJson(item.request);
        object.insert(QStringLiteral("person_name"), item.personName);
        object.insert(QStringLiteral("desk_name"), item.deskName);
        object.insert(QStringLiteral("stand_in_name"), item.standInName);
        object.insert(QStringLiteral("delivery"), deliveryName(item.delivery));
        object.insert(QStringLiteral("waiting_kind"), item.waitingKind);
        context.console().line(object, QStringLiteral("%1  %2  %3  %4  %5")
                                           .arg(item.request.id, stateWord(item), item.request.title, item.personName,
                                                turnOf(item, workspace->personId())));
    }
    context.exit(Done);
}

void approve(Context& context)
{
    decide(context, QStringLiteral("comment"),
           [](services::RequestService& service, const QString& id, const QString& text) {
               return service.approve(id, text);
           });
}

void decline(Context& context)
{
    decide(context, QStringLiteral("reason"),
           [](services::RequestService& service, const QString& id, const QString& text) {
               return service.decline(id, text);
           });
}

void askBack(Context& context)
{
    decide(context, QStringLiteral("question"),
           [](services::RequestService& service, const QString& id, const QString& text) {
               return service.askBack(id, text);
           });
}

} // namespace cli
